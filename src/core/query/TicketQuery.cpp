// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/TicketQuery.h"

#include <array>

namespace deskhand {
namespace {

// In the order of SortColumn.
constexpr std::array<QStringView, sortColumnCount> sortNames{
    u"updated", u"created", u"due",      u"closed", u"number", u"subject", u"requester",
    u"dept",    u"topic",   u"priority", u"status", u"agent",  u"team",    u"source",
};

} // namespace

QString sortName(SortColumn column)
{
    return sortNames.at(static_cast<size_t>(column)).toString();
}

std::optional<SortColumn> sortFromName(const QString &name)
{
    for (size_t i = 0; i < sortNames.size(); ++i) {
        if (name.compare(sortNames.at(i), Qt::CaseInsensitive) == 0) {
            return static_cast<SortColumn>(i);
        }
    }
    return std::nullopt;
}

} // namespace deskhand
