// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Puts a backup in a help desk's place. Says before what is in it, and that what is there now is kept.

#include "core/base/Result.h"
#include "local/LocalBackups.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace deskhand {

class ElidedLabel;
class InlineBar;
class Theme;

class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    /// `theme` outlives it. `present` is the help desk that is open, which is offered as the place; may be empty.
    RestoreDialog(const Theme &theme, std::shared_ptr<const Clock> clock, const QString &present,
                  QWidget *parent = nullptr);

    /// Reads what is in it.
    void setBackup(const QString &path);
    void setTarget(const QString &path);
    void setBusy(bool busy);
    void showError(const Error &error);
    void reject() override;

Q_SIGNALS:
    void restoreWanted(const QString &backup, const QString &target);

private:
    void makeLayout();
    void chooseBackup();
    void chooseTarget();
    void showContent(const BackupSummary &content);
    void showButtons();

    std::shared_ptr<const Clock> m_clock;
    InlineBar *m_bar;
    ElidedLabel *m_backupLabel;
    QWidget *m_content;
    QFormLayout *m_facts;
    ElidedLabel *m_targetLabel;
    QLabel *m_kept;
    QPushButton *m_choose;
    QPushButton *m_chooseTarget;
    QPushButton *m_restore;
    QString m_backup; ///< empty until it is found to be one
    QString m_target;
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace deskhand
