// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/RecordDialog.h"

#include "app/admin/RecordTraits.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/widgets/InlineBar.h"
#include "repository/WhenDone.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

RecordDialog::RecordDialog(const FormContext &context, const QString &title, MakeForm makeForm,
                           const DirectoryRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(makeForm(context, this))
    , m_bar(new InlineBar(context.theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"recordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    QPushButton *saveButton = m_buttons->button(QDialogButtonBox::Save);
    AppStyle::setPrimary(saveButton);
    saveButton->setDefault(true);
    m_buttons->setContentsMargins(16, 8, 16, 8);
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_form, 1);
    column->addWidget(line);
    column->addWidget(m_buttons);
    connect(m_form, &RecordForm::edited, this, [this] { showProblems(m_tried); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    m_form->load(record);
    m_form->focusFirst();
    resize(620, 460);
}

void RecordDialog::showProblems(bool all)
{
    m_form->showProblems(m_form->problems(), !all);
}

void RecordDialog::reject()
{
    if (!m_saving) {
        QDialog::reject();
    }
}

void RecordDialog::save()
{
    if (m_saving) {
        return;
    }
    m_tried = true;
    showProblems(true);
    if (!m_form->problems().isEmpty()) {
        m_form->focusProblem();
        return;
    }
    m_saving = true;
    m_buttons->setEnabled(false);
    const DirectoryRecord record = m_form->record();
    whenDone(m_context.session.repository().directory().save(record), this,
             [this, record](const Result<qint64> &answer) {
                 m_saving = false;
                 m_buttons->setEnabled(true);
                 if (!answer) {
                     m_bar->showError(answer.error());
                     return;
                 }
                 m_bar->dismiss();
                 m_form->setRecordId(*answer);
                 Q_EMIT saved(*answer);
                 // What was typed while it was being saved is not saved yet.
                 if (m_form->record() == withId(record, *answer)) {
                     accept();
                 }
             });
}

} // namespace deskhand
