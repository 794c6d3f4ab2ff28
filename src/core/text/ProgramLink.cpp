// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ProgramLink.h"

#include <QCoreApplication>
#include <QStringView>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

constexpr auto Scheme = "deskhand:"_L1;
constexpr qsizetype MostShown = 60;

/// Nothing where it is no text in UTF-8 that could be in a name or query.
std::optional<QString> decoded(QStringView encoded)
{
    const QString text = QUrl::fromPercentEncoding(encoded.toUtf8()).trimmed();
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isSpace() ? character == u' ' : character.isPrint() || character.isSurrogate();
    });
    return plain && !text.contains(QChar::ReplacementCharacter) ? std::optional(text) : std::nullopt;
}

/// Of `a=1&q=some+words`; a form writes spaces as plus signs.
std::optional<QString> valueOf(QStringView name, QStringView arguments)
{
    for (const QStringView argument : arguments.split(u'&')) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals >= 0 && argument.first(equals).compare(name, Qt::CaseInsensitive) == 0) {
            return decoded(argument.sliced(equals + 1).toString().replace(u'+', u' '));
        }
    }
    return std::nullopt;
}

bool mayBeNumber(const QString &text)
{
    constexpr qsizetype Most = 64;
    return !text.isEmpty() && text.size() <= Most && std::none_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'"' || character == u'*' || character == u'\\' || character.isSpace();
    });
}

std::optional<ProgramLink> parse(QStringView rest)
{
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0) {
        rest = rest.first(fragment);
    }
    const qsizetype question = rest.indexOf(u'?');
    const QStringView arguments = question >= 0 ? rest.sliced(question + 1) : QStringView();
    QStringView path = question >= 0 ? rest.first(question) : rest;
    while (path.startsWith(u'/')) {
        path = path.sliced(1);
    }
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const qsizetype slash = path.indexOf(u'/');
    const QStringView word = slash >= 0 ? path.first(slash) : path;
    const std::optional<QString> target = slash >= 0 ? decoded(path.sliced(slash + 1)) : QString();
    const auto is = [word](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("ticket"_L1) && target && mayBeNumber(*target)) {
        return ProgramLink{ProgramLink::Kind::Ticket, *target};
    }
    if (is("queue"_L1) && target && !target->isEmpty()) {
        return ProgramLink{ProgramLink::Kind::Queue, *target};
    }
    if (is("new"_L1) && slash < 0) {
        return ProgramLink{ProgramLink::Kind::NewTicket, {}};
    }
    if (is("search"_L1) && slash < 0) {
        if (const auto query = valueOf(u"q", arguments); query && !query->isEmpty()) {
            return ProgramLink{ProgramLink::Kind::Search, *query};
        }
    }
    return std::nullopt;
}

/// For a message: short, and nothing that could change how it looks.
QString shown(const QString &text)
{
    QString safe = text.left(MostShown);
    std::replace_if(
        safe.begin(), safe.end(), [](QChar character) { return !character.isPrint(); }, u'?');
    return text.size() > MostShown ? safe + u'…' : safe;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

bool isProgramLink(QStringView text)
{
    return text.startsWith(Scheme, Qt::CaseInsensitive);
}

Result<ProgramLink> readLink(const QString &text)
{
    if (isProgramLink(text) && text.size() <= mostLinkLength) {
        if (const auto link = parse(QStringView(text).sliced(Scheme.size()))) {
            return *link;
        }
    }
    return failure(ErrorKind::InvalidInput,
                   LinkText::tr("\"%1\" is no link that Deskhand understands; nothing was done. Links look like "
                                "deskhand:ticket/100042, deskhand:new, deskhand:queue/overdue or "
                                "deskhand:search?q=printer.")
                       .arg(shown(text)));
}

QString linkText(const ProgramLink &link)
{
    switch (link.kind) {
    case ProgramLink::Kind::Ticket:
        return Scheme + u"ticket/"_s + encoded(link.target);
    case ProgramLink::Kind::NewTicket:
        return Scheme + u"new"_s;
    case ProgramLink::Kind::Queue:
        return Scheme + u"queue/"_s + encoded(link.target);
    case ProgramLink::Kind::Search:
        return Scheme + u"search?q="_s + encoded(link.target);
    }
    return Scheme;
}

} // namespace deskhand
