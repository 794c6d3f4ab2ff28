// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/queue/QueueDialog.h"

#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "core/policy/Access.h"
#include "repository/WhenDone.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

QueueDialog::QueueDialog(Session &session, const SavedQueue &queue, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_queue(queue)
    , m_name(new QLineEdit(queue.name, this))
    , m_query(new QLineEdit(queue.query, this))
    , m_personal(new QRadioButton(tr("Only &me"), this))
    , m_shared(new QRadioButton(tr("&Everybody"), this))
    , m_told(new QLabel(this))
{
    setObjectName(u"queueDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(queue.id ? tr("Change queue") : tr("Save as queue"));
    m_name->setObjectName(u"queueName"_s);
    m_name->setPlaceholderText(tr("Branch printers"));
    m_query->setObjectName(u"queueQuery"_s);
    m_told->setWordWrap(true);
    m_told->setForegroundRole(QPalette::PlaceholderText);
    const AgentAccess access(*session.directory(), session.directory().self());
    m_shared->setEnabled(access.isAdministrator() || access.may(AgentPermission::QueueShare));
    if (!m_shared->isEnabled()) {
        m_shared->setToolTip(tr("Your account may not share queues."));
    }
    (queue.scope == QueueScope::Shared ? m_shared : m_personal)->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    AppStyle::setPrimary(m_save);
    auto *scopes = new QHBoxLayout;
    scopes->addWidget(m_personal);
    scopes->addWidget(m_shared);
    scopes->addStretch(1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Query"), m_query);
    form->addRow(tr("Seen by"), scopes);
    form->addRow(m_told);
    form->addRow(buttons);
    setMinimumWidth(480);
    connect(m_name, &QLineEdit::textChanged, this, &QueueDialog::check);
    connect(m_query, &QLineEdit::textChanged, this, &QueueDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QueueDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

void QueueDialog::check()
{
    const QString name = m_name->text().simplified();
    const auto &queues = m_session.directory()->queues;
    const bool taken = std::any_of(queues.cbegin(), queues.cend(), [this, &name](const SavedQueue &other) {
        return other.id != m_queue.id && other.scope != QueueScope::System
               && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    m_told->setText(taken ? tr("There is a queue of this name already. Both would look the same.") : QString());
    m_save->setEnabled(!name.isEmpty() && !m_query->text().trimmed().isEmpty());
}

void QueueDialog::save()
{
    m_queue.name = m_name->text().simplified();
    m_queue.query = m_query->text().trimmed();
    const QueueScope scope = m_shared->isChecked() ? QueueScope::Shared : QueueScope::Personal;
    m_queue.scope = scope;
    m_queue.owner = scope == QueueScope::Personal ? m_session.directory().self() : AgentId();
    if (!m_queue.id) {
        for (const SavedQueue &other : m_session.directory()->queues) {
            if (other.scope == scope) {
                m_queue.position = std::max(m_queue.position, other.position + 1);
            }
        }
    }
    m_save->setEnabled(false);
    // The help desk reads the query first: a wrong one is told with its place.
    whenDone(m_session.repository().tickets().resolve(m_queue.query), this, [this](const Result<TicketQuery> &good) {
        if (!good) {
            m_told->setText(good.error().text);
            m_save->setEnabled(true);
            m_query->setFocus();
            return;
        }
        whenDone(m_session.repository().directory().save(m_queue), this, [this](const Result<qint64> &answer) {
            if (!answer) {
                m_told->setText(answer.error().text);
                m_save->setEnabled(true);
                return;
            }
            Q_EMIT saved(QueueId{*answer});
            accept();
        });
    });
}

} // namespace deskhand
