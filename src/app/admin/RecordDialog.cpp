// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/RecordDialog.h"

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
{
    setObjectName(u"recordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    AppStyle::setPrimary(m_save);
    m_save->setDefault(true);
    buttons->setContentsMargins(16, 8, 16, 8);
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
    column->addWidget(buttons);
    connect(m_form, &RecordForm::edited, this, [this] { showProblems(m_tried); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_form->load(record);
    m_form->focusFirst();
    resize(620, 460);
}

void RecordDialog::showProblems(bool all)
{
    m_form->showProblems(m_form->problems(), !all);
}

void RecordDialog::save()
{
    m_tried = true;
    showProblems(true);
    if (!m_form->problems().isEmpty()) {
        m_form->focusProblem();
        return;
    }
    m_save->setEnabled(false);
    whenDone(m_context.session.repository().directory().save(m_form->record()), this,
             [this](const Result<qint64> &answer) {
                 m_save->setEnabled(true);
                 if (!answer) {
                     m_bar->showError(answer.error());
                     return;
                 }
                 Q_EMIT saved(*answer);
                 accept();
             });
}

} // namespace deskhand
