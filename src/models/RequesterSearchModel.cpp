// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RequesterSearchModel.h"

#include "repository/Repository.h"
#include "repository/WhenDone.h"

namespace deskhand {

using namespace std::chrono_literals;

namespace {
constexpr auto RestBeforeAsking = 80ms;
constexpr int MaximumShown = 8;
} // namespace

RequesterSearchModel::RequesterSearchModel(Repository &repository, QObject *parent)
    : QAbstractListModel(parent)
    , m_repository(repository)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestBeforeAsking);
    connect(&m_rest, &QTimer::timeout, this, &RequesterSearchModel::ask);
}

void RequesterSearchModel::search(const QString &text)
{
    m_wanted = text.trimmed();
    ++m_generation;
    if (m_wanted.isEmpty()) {
        m_rest.stop();
        m_answered.clear();
        show({});
        return;
    }
    m_rest.start();
}

void RequesterSearchModel::ask()
{
    const auto generation = m_generation;
    whenDone(m_repository.directory().findRequesters(m_wanted, MaximumShown), this,
             [this, generation, text = m_wanted](const Result<Found<Requester>> &answer) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (!answer) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 m_answered = text;
                 show(answer->rows);
                 Q_EMIT answered();
             });
}

void RequesterSearchModel::show(const QList<Requester> &found)
{
    if (m_found == found) {
        return;
    }
    beginResetModel();
    m_found = found;
    endResetModel();
}

int RequesterSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant RequesterSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Requester &requester = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return requester.primaryEmail().isEmpty() ? requester.name
                                                  : tr("%1 <%2>").arg(requester.name, requester.primaryEmail());
    case Qt::EditRole:
        return requester.name;
    default:
        return {};
    }
}

} // namespace deskhand
