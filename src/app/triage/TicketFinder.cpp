// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/TicketFinder.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QRegularExpression>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AskAfter = 120ms;
constexpr int AtMost = 8;

QString queryOf(const QString &typed)
{
    static const QRegularExpression Number(u"^#?([0-9]{2,})$"_s);
    const auto number = Number.match(typed.trimmed());
    if (number.hasMatch()) {
        return u"number:%1*"_s.arg(number.captured(1));
    }
    QString words = typed.simplified();
    words.remove(u'"');
    return words.size() < 3 ? QString() : u"%1*"_s.arg(words);
}

} // namespace

TicketFinder::TicketFinder(Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(AskAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] { ask(m_query); });
}

void TicketFinder::find(const QString &typed)
{
    ++m_generation;
    m_query = queryOf(typed);
    if (m_query.isEmpty()) {
        m_rest.stop();
        Q_EMIT found({});
        return;
    }
    m_rest.start();
}

void TicketFinder::ask(const QString &query)
{
    const auto generation = ++m_generation;
    whenDone(m_repository.tickets().resolve(query), this, [this, generation](const Result<TicketQuery> &resolved) {
        if (generation != m_generation) {
            return;
        }
        if (!resolved) {
            Q_EMIT found({});
            return;
        }
        TicketPageRequest request;
        request.query = *resolved;
        request.limit = AtMost;
        whenDone(m_repository.tickets().page(request), this, [this, generation](const Result<TicketPage> &page) {
            if (generation == m_generation) {
                Q_EMIT found(page ? page->rows : QList<TicketRow>());
            }
        });
    });
}

} // namespace deskhand
