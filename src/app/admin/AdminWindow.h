// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The set-up of the help desk: at the left the sections that the agent may use, and of the chosen one its records.

#include "app/admin/AdminSection.h"
#include "app/admin/form/RecordForm.h"

#include <QDialog>
#include <QHash>

class QListWidget;
class QStackedWidget;

namespace deskhand {

class SectionPage;

class AdminWindow : public QDialog {
    Q_OBJECT
public:
    /// The sections outlive it.
    AdminWindow(const FormContext &context, const AdminSections &sections, QWidget *parent);
    ~AdminWindow() override;

    /// The section of this key.
    void showSection(const QString &key);
    [[nodiscard]] SectionPage *page() const;

private:
    /// Those that the agent may use; pages of others keep what is unsaved in them.
    void fillSections();
    void showRow(int row);
    void markUnsaved();

    FormContext m_context;
    const AdminSections &m_sections;
    QList<const AdminSection *> m_shown; ///< by row
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QHash<const AdminSection *, SectionPage *> m_pages; ///< made when first seen
};

} // namespace deskhand
