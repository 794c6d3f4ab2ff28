// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/SourceText.h"

#include <QCoreApplication>

#include <array>

namespace deskhand {
namespace {

constexpr std::array sources{Source::Web, Source::Email, Source::Phone, Source::Api, Source::Import, Source::Other};

} // namespace

QLatin1StringView sourceKey(Source source)
{
    switch (source) {
    case Source::Web:
        return QLatin1StringView("web");
    case Source::Email:
        return QLatin1StringView("email");
    case Source::Phone:
        return QLatin1StringView("phone");
    case Source::Api:
        return QLatin1StringView("api");
    case Source::Import:
        return QLatin1StringView("import");
    case Source::Other:
        break;
    }
    return QLatin1StringView("other");
}

std::optional<Source> sourceOfKey(QStringView key)
{
    for (const Source source : sources) {
        if (key.compare(sourceKey(source), Qt::CaseInsensitive) == 0) {
            return source;
        }
    }
    return std::nullopt;
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Web:
        return QCoreApplication::translate("Source", "Web");
    case Source::Email:
        return QCoreApplication::translate("Source", "Email");
    case Source::Phone:
        return QCoreApplication::translate("Source", "Phone");
    case Source::Api:
        return QCoreApplication::translate("Source", "API");
    case Source::Import:
        return QCoreApplication::translate("Source", "Import");
    case Source::Other:
        break;
    }
    return QCoreApplication::translate("Source", "Other");
}

} // namespace deskhand
