// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/RequesterField.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "models/RequesterSearchModel.h"
#include "repository/WhenDone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

RequesterField::RequesterField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_repository(session.repository())
    , m_found(new RequesterSearchModel(session.repository(), this))
    , m_completer(new QCompleter(m_found, this))
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_newRow(new QWidget(this))
    , m_email(new QLineEdit(m_newRow))
    , m_phone(new QLineEdit(m_newRow))
{
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"requester"_s);
    m_edit->setAccessibleName(tr("Requester"));
    m_edit->setPlaceholderText(tr("Name, e-mail or phone"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setObjectName(u"requesterMatches"_s);
    m_completer->popup()->setAccessibleName(tr("Requesters found"));
    m_edit->installEventFilter(this);
    m_completer->popup()->installEventFilter(this); // which gets the keys while it is shown
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_email->setPlaceholderText(tr("E-mail of the new requester"));
    m_email->setAccessibleName(tr("E-mail of the new requester"));
    m_email->setObjectName(u"requesterEmail"_s);
    m_phone->setPlaceholderText(tr("Phone"));
    m_phone->setAccessibleName(tr("Phone of the new requester"));
    m_phone->setObjectName(u"requesterPhone"_s);
    auto *newLine = new QHBoxLayout(m_newRow);
    newLine->setContentsMargins(0, 0, 0, 0);
    newLine->addWidget(m_email, 3);
    newLine->addWidget(m_phone, 2);
    m_newRow->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_newRow);
    connect(m_edit, &QLineEdit::textEdited, this, &RequesterField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &RequesterField::showNew);
    connect(m_email, &QLineEdit::textChanged, this, &RequesterField::changed);
    connect(m_phone, &QLineEdit::textChanged, this, &RequesterField::changed);
    connect(m_found, &RequesterSearchModel::answered, this, [this] {
        if (!m_edit->hasFocus() || m_chosen) {
            return;
        }
        if (m_found->rowCount() > 0) {
            m_completer->complete();
            m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        } else {
            m_completer->popup()->hide();
        }
        showNew();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.isValid() && index.row() < m_found->rowCount()) {
                    choose(m_found->at(index.row()));
                }
            });
}

void RequesterField::typed(const QString &text)
{
    m_chosen.reset();
    m_organization = {};
    m_hint->hide();
    m_found->search(text);
    Q_EMIT changed();
}

void RequesterField::choose(const Requester &requester)
{
    m_chosen = requester;
    m_edit->setText(requester.name);
    QStringList details;
    if (!requester.primaryEmail().isEmpty()) {
        details.append(requester.primaryEmail());
    }
    if (!requester.phone.isEmpty()) {
        details.append(requester.phone);
    }
    m_hint->setText(details.join(tr(" · ")));
    m_hint->setVisible(!details.isEmpty());
    m_newRow->hide();
    m_organization = {};
    fetchOrganization(requester.organization);
    Q_EMIT changed();
}

void RequesterField::fetchOrganization(OrganizationId id)
{
    if (!id.isValid()) {
        return;
    }
    whenDone(m_repository.directory().organization(id), this, [this, id](const Result<Organization> &organization) {
        if (organization && m_chosen && m_chosen->organization == id) {
            m_organization = *organization;
            Q_EMIT changed();
        }
    });
}

void RequesterField::showNew()
{
    // Nobody of that name: the same field makes the requester, its address is asked for below.
    const QString text = m_edit->text().trimmed();
    const bool unknown = !m_chosen && !text.isEmpty() && m_found->searched() == text && m_found->rowCount() == 0;
    const bool leftUnchosen = !m_chosen && !text.isEmpty() && !m_edit->hasFocus() && !m_completer->popup()->isVisible();
    const bool show = unknown || leftUnchosen;
    m_newRow->setVisible(show);
    if (show) {
        m_hint->setText(tr("New requester"));
        m_hint->show();
        if (m_email->text().isEmpty() && text.contains(u'@')) {
            m_email->setText(text);
        }
    }
}

RequesterRef RequesterField::reference() const
{
    RequesterRef reference;
    if (m_chosen) {
        reference.id = m_chosen->id;
        return reference;
    }
    // "Karen Miller <karen@bank.example>" is taken apart.
    static const QRegularExpression Both(u"^\\s*(.*?)\\s*<([^<>\\s]+@[^<>\\s]+)>\\s*$"_s);
    const auto match = Both.match(m_edit->text());
    reference.name = match.hasMatch() ? match.captured(1) : m_edit->text().trimmed();
    reference.email = match.hasMatch() ? match.captured(2) : m_email->text().trimmed();
    reference.phone = m_phone->text().trimmed();
    if (reference.name == reference.email) {
        reference.name = reference.email.section(u'@', 0, 0);
    }
    return reference;
}

bool RequesterField::isComplete() const
{
    if (m_chosen) {
        return true;
    }
    const RequesterRef typedOne = reference();
    return !typedOne.name.isEmpty() && (typedOne.email.contains(u'@') || !typedOne.phone.isEmpty());
}

QString RequesterField::text() const
{
    return m_edit->text();
}

void RequesterField::setText(const QString &text)
{
    m_edit->setText(text);
    typed(text);
}

void RequesterField::setNew(const QString &text, const QString &email, const QString &phone)
{
    m_chosen.reset();
    m_organization = {};
    m_edit->setText(text);
    m_email->setText(email);
    m_phone->setText(phone);
    m_hint->setText(tr("New requester"));
    m_hint->show();
    m_newRow->show();
    Q_EMIT changed();
}

void RequesterField::setPerson(const QString &name, const QString &email)
{
    setNew(name.isEmpty() ? email : name, email, {});
    whenDone(m_repository.directory().findRequesters(email, 5), this,
             [this, email](const Result<Found<Requester>> &found) {
                 if (!found || m_chosen || m_email->text() != email) {
                     return; // something else was typed meanwhile
                 }
                 for (const Requester &requester : found->rows) {
                     if (requester.emails.contains(email, Qt::CaseInsensitive)) {
                         choose(requester);
                         return;
                     }
                 }
             });
}

bool RequesterField::eventFilter(QObject *watched, QEvent *event)
{
    const bool here = watched == m_edit || watched == m_completer->popup();
    if (here && event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_completer->popup()->currentIndex();
        // What was found for the text before the last letters is nobody's choice.
        const bool upToDate = m_found->searched() == m_edit->text().trimmed();
        if (upToDate && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && current.isValid()) {
            m_completer->popup()->hide();
            choose(m_found->at(current.row()));
            if (key->key() != Qt::Key_Tab) {
                return true;
            }
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace deskhand
