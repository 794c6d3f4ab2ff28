// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One kind of records: list at the left, form at the right. What was edited and not saved stays in mind while one
/// looks at others.

#include "app/admin/AdminSection.h"
#include "app/admin/form/RecordForm.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand {

class EmptyState;
class InlineBar;
class RecordListPane;
class RecordSource;

class SectionPage : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    SectionPage(const FormContext &context, const AdminSection &section, QWidget *parent);

    [[nodiscard]] int unsavedCount() const { return static_cast<int>(m_unsaved.size()); }
    /// Nothing is on its way.
    [[nodiscard]] bool isSettled() const { return !m_saving; }
    /// As the buttons do; where there is nothing to save, or only one record, nothing happens.
    void save();
    void makeNew();

Q_SIGNALS:
    void unsavedChanged();

private:
    struct Edit {
        DirectoryRecord record;
        DirectoryRecord before; ///< as it was when it was edited first
        bool tried = false;     ///< saving was asked for: all problems are shown
    };

    void makeLayout();
    void refresh();
    void showList();
    void show(qint64 id);
    void showNothing();
    void keepEdit();
    void showState();
    void send(const DirectoryRecord &record);
    void revert();
    void setArchived(bool archived);
    void remove(const DirectoryRecord &record);
    void putBack(const DirectoryRecord &record);
    [[nodiscard]] QString whyNot(RecordChange change) const;
    [[nodiscard]] QString hint(const RecordProblems &problems) const;
    void showButtons(const DirectoryRecord &record, bool isNew, bool unsaved);

    FormContext m_context;
    const AdminSection &m_section;
    RecordSource *m_source;
    RecordListPane *m_list;
    InlineBar *m_bar;
    InlineBar *m_failed;  ///< a search
    InlineBar *m_removed; ///< what was deleted can be put back, whatever is shown meanwhile
    QWidget *m_pane;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_badge;
    QLabel *m_hint;
    RecordForm *m_form;
    QPushButton *m_archive;
    QPushButton *m_revert;
    QPushButton *m_save;
    std::optional<qint64> m_shown;
    DirectoryRecord m_loaded; ///< what the form was filled with, if nothing is unsaved
    QMap<qint64, Edit> m_unsaved;
    bool m_saving = false;
};

} // namespace deskhand
