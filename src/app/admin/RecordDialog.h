// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// One record's form in a dialog of its own, for those who come from elsewhere than the administration.

#include "app/admin/form/RecordForm.h"

#include <QDialog>

class QDialogButtonBox;

namespace deskhand {

class InlineBar;

class RecordDialog : public QDialog {
    Q_OBJECT
public:
    using MakeForm = RecordForm *(*)(const FormContext &, QWidget *);

    /// Deletes itself when closed.
    RecordDialog(const FormContext &context, const QString &title, MakeForm makeForm, const DirectoryRecord &record,
                 QWidget *parent);

    /// Not while it is being saved: where that fails, it is told here.
    void reject() override;

Q_SIGNALS:
    void saved(qint64 id);

private:
    void showProblems(bool all);
    void save();

    FormContext m_context;
    RecordForm *m_form;
    InlineBar *m_bar;
    QDialogButtonBox *m_buttons;
    bool m_saving = false;
    bool m_tried = false; ///< saving was asked for: all problems are shown
};

} // namespace deskhand
