// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/Manual.h"

#include "app/actions/ActionRegistry.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};

constexpr std::array PageNames{"start",   "queues",  "ticket", "compose",  "new-ticket",    "triage",
                               "queries", "reports", "files",  "settings", "administration"};

const QRegularExpression &placeholder()
{
    static const QRegularExpression Pattern(u"\\{(key|action):([a-z.]+)\\}"_s);
    return Pattern;
}

std::optional<ActionId> actionNamed(QStringView name)
{
    for (size_t i = 0; i < static_cast<size_t>(ActionId::Count); ++i) {
        const auto id = static_cast<ActionId>(i);
        if (name == QLatin1String(actionRow(id).name)) {
            return id;
        }
    }
    return std::nullopt;
}

/// As plain text within Markdown.
QString escaped(const QString &text)
{
    static const QRegularExpression Special(u"([\\\\`*_{}\\[\\]<>#+.!|-])"_s);
    return QString(text).replace(Special, u"\\\\1"_s);
}

} // namespace

Manual::Manual(const ActionRegistry &actions, const QLocale &locale)
    : m_actions(actions)
    , m_folder(u":/manual/%1/"_s.arg(locale.name().section(u'_', 0, 0)))
{
    if (!QFile::exists(m_folder + u"start.md"_s)) {
        m_folder = u":/manual/en/"_s;
    }
}

QString Manual::source(const QString &name) const
{
    QFile file(m_folder + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString text = QString::fromUtf8(file.readAll());
    // The licence at the top is for those who read the file.
    return text.mid(text.indexOf(u"-->"_s) + 3).trimmed();
}

QList<ManualPage> Manual::pages() const
{
    QList<ManualPage> pages;
    for (const char *name : PageNames) {
        const QString page = QString::fromLatin1(name);
        pages.append({page, source(page).section(u'\n', 0, 0).mid(2)});
    }
    return pages;
}

QString Manual::text(const QString &name) const
{
    const QString raw = source(name);
    QString filled;
    qsizetype done = 0;
    auto found = placeholder().globalMatch(raw);
    while (found.hasNext()) {
        const auto match = found.next();
        filled += QStringView(raw).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const auto id = actionNamed(match.capturedView(2));
        if (!id) {
            filled += match.capturedView();
        } else if (match.capturedView(1) == u"action"_s) {
            filled += u"*%1*"_s.arg(escaped(ActionRegistry::plainText(*id)));
        } else {
            const QString key = m_actions.action(*id)->shortcut().toString(QKeySequence::NativeText);
            filled += key.isEmpty() ? ManualText::tr("*%1* (no key)").arg(escaped(ActionRegistry::plainText(*id)))
                                    : u"**%1**"_s.arg(escaped(key));
        }
    }
    filled += QStringView(raw).mid(done);
    return filled;
}

QList<ManualPage> Manual::find(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<ManualPage> result;
    const QList<ManualPage> all = pages();
    for (const ManualPage &page : all) {
        const QString whole = text(page.name);
        if (std::all_of(wanted.cbegin(), wanted.cend(),
                        [&whole](const QString &word) { return whole.contains(word, Qt::CaseInsensitive); })) {
            result.append(page);
        }
    }
    return result;
}

QStringList Manual::unknownNames(const QString &name) const
{
    QStringList unknown;
    const QString raw = source(name);
    auto found = placeholder().globalMatch(raw);
    while (found.hasNext()) {
        const auto match = found.next();
        if (!actionNamed(match.capturedView(2))) {
            unknown.append(match.captured());
        }
    }
    return unknown;
}

} // namespace deskhand
