// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/OrganizationField.h"

#include "app/session/Session.h"
#include "repository/WhenDone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto RestBeforeAsking = 80ms;
constexpr int MostOffered = 8;
} // namespace

OrganizationField::OrganizationField(Session &session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setPlaceholderText(tr("None"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"organizationMatches"_s);
    m_completer->popup()->setAccessibleName(tr("Organizations found"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeAsking);
    connect(&m_rest, &QTimer::timeout, this, &OrganizationField::ask);
    connect(this, &QLineEdit::textEdited, this, &OrganizationField::typed);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.isValid() && index.row() < m_found.size()) {
                    choose(m_found.at(index.row()));
                }
            });
}

void OrganizationField::setChosen(OrganizationId id)
{
    const auto generation = ++m_generation;
    m_rest.stop();
    m_asking = false;
    m_unknown = false;
    m_failed.clear();
    const bool same = m_chosen == id;
    m_chosen = id;
    if (!id) {
        clear();
        return;
    }
    if (!same) {
        clear();
    }
    whenDone(m_session.repository().directory().organization(id), this,
             [this, generation](const Result<Organization> &found) {
                 if (generation == m_generation) {
                     setText(found ? found->name : tr("(cannot be read)"));
                     setCursorPosition(0);
                 }
             });
}

void OrganizationField::typed(const QString &text)
{
    ++m_generation;
    m_unknown = false;
    m_failed.clear();
    m_asking = !text.trimmed().isEmpty();
    if (m_asking) {
        m_rest.start();
    } else {
        m_rest.stop();
        m_chosen = {};
        m_completer->popup()->hide();
    }
    Q_EMIT changed();
}

void OrganizationField::ask()
{
    whenDone(m_session.repository().directory().findOrganizations(text(), MostOffered), this,
             [this, generation = m_generation](const Result<Found<Organization>> &found) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (found) {
                     offer(*found);
                     return;
                 }
                 m_asking = false;
                 m_failed = found.error().text;
                 m_completer->popup()->hide();
                 Q_EMIT changed();
             });
}

void OrganizationField::offer(const Found<Organization> &found)
{
    m_found = found.rows;
    QStringList names;
    for (const Organization &organization : std::as_const(m_found)) {
        names.append(organization.name);
    }
    m_names->setStringList(names);
    const QString typedName = text().trimmed();
    for (const Organization &organization : std::as_const(m_found)) {
        if (organization.name.compare(typedName, Qt::CaseInsensitive) == 0) {
            choose(organization);
            return;
        }
    }
    m_asking = false;
    m_unknown = true;
    if (hasFocus() && !names.isEmpty()) {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    } else {
        m_completer->popup()->hide();
    }
    Q_EMIT changed();
}

void OrganizationField::choose(const Organization &organization)
{
    ++m_generation;
    m_rest.stop();
    m_completer->popup()->hide();
    m_asking = false;
    m_unknown = false;
    m_failed.clear();
    m_chosen = organization.id;
    if (text() != organization.name) {
        setText(organization.name);
    }
    Q_EMIT changed();
}

QString OrganizationField::problem() const
{
    if (!m_failed.isEmpty()) {
        // A part of a sentence, as all problems are.
        return tr("whether there is such an organization could not be found out: %1")
            .arg(m_failed.endsWith(u'.') ? m_failed.chopped(1) : m_failed);
    }
    if (m_unknown) {
        return tr("no organization is called \"%1\": choose one that is offered, or make it first")
            .arg(text().trimmed());
    }
    return m_asking ? tr("the organization is being looked for") : QString();
}

} // namespace deskhand
