// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// JSON of others: reading never crashes, and what was read is written so that it reads back equal.

#include "core/command/Command.h"
#include "core/query/TicketQuery.h"
#include "core/values/DirectorySnapshot.h"
#include "core/values/TicketView.h"
#include "wire/ErrorJson.h"
#include "wire/Json.h"
#include "wire/PageRequest.h"

#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

using namespace deskhand;

namespace {

template <typename T>
void check(const QJsonValue &json)
{
    static_cast<void>(fromJson<T>(json, UnknownMembers::Ignore));
    const auto read = fromJson<T>(json);
    if (!read) {
        if (read.error().text.isEmpty() || read.error().detail.isEmpty()) {
            std::abort();
        }
        static_cast<void>(toProblem(read.error()));
        return;
    }
    const auto written = parseJson(compactJson(toJson(*read)));
    if (!written) {
        std::abort();
    }
    const auto again = fromJson<T>(*written);
    if (!again || toJson(*again) != *written) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto json = parseJson(text);
    if (!json) {
        return 0;
    }
    check<Command>(*json);
    check<CommandOutcome>(*json);
    check<TicketView>(*json);
    check<TicketPage>(*json);
    check<DirectorySnapshot>(*json);
    check<PageRequest>(*json);
    static_cast<void>(fromProblem(json->toObject()));
    return 0;
}
