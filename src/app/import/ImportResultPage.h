// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What an import would do, is doing, or did: progress, a summary, and what became of each mail and row.

#include "repository/ImportRepository.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QTableWidget;

namespace deskhand {

class ImportResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportResultPage(QWidget *parent = nullptr);

    /// Shows how far it is until an outcome is shown.
    void watch(const std::shared_ptr<ImportControl> &control, bool dryRun);
    void showOutcome(const ImportOutcome &outcome, bool dryRun);
    /// It came to nothing.
    void stopWatching();
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// `total` 0: nobody knows yet.
    void progressed(qint64 done, qint64 total);

private:
    void showProgress();
    void addEntry(const ImportEntry &entry, bool dryRun);
    void filter();

    std::shared_ptr<ImportControl> m_control;
    bool m_dryRun = true;
    QTimer m_timer;
    QLabel *m_summary;
    QLabel *m_more;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QTableWidget *m_table;
    QCheckBox *m_onlyRefused;
};

} // namespace deskhand
