// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Canned responses to look through: found by any word of title or text, shown as they would read
/// in this ticket before one takes them.

#include "app/widgets/PopupFrame.h"
#include "core/values/Directory.h"

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace deskhand {

class Composition;
class SpellChecker;
class Theme;

class CannedPanel : public PopupFrame {
    Q_OBJECT
public:
    /// All outlive it.
    CannedPanel(const Theme &theme, const SpellChecker &spelling, const QList<CustomField> &fields,
                Composition &composition, QWidget *parent);

    void openAt(const QWidget *anchor);

Q_SIGNALS:
    void chosen(deskhand::CannedResponseId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void preview();
    void take(const QModelIndex &index);

    Composition &m_composition;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QListView *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_hint;
};

} // namespace deskhand
