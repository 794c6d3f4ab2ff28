// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The set-up of the help desk: sections at the left, and of the chosen one its records.

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
    AdminWindow(const FormContext &context, QWidget *parent);
    ~AdminWindow() override;

    /// The section of this key.
    void showSection(const QString &key);
    [[nodiscard]] SectionPage *page() const;

private:
    void showRow(int row);
    void markUnsaved();

    FormContext m_context;
    AdminSections m_sections;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QHash<int, SectionPage *> m_pages; ///< by row; made when first seen
};

} // namespace deskhand
