// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes the HTML of others safe to keep and to show. The parser behind it lives in the mail
/// layer; whoever needs it gets it by constructor.

#include <QList>
#include <QString>
#include <QStringList>

namespace deskhand {

/// A link whose visible text names another host than the one it leads to.
struct DeceptiveLink {
    QString shown;
    QString target;
    bool operator==(const DeceptiveLink &) const = default;
};

struct SanitizedHtml {
    QString html;              ///< rebuilt from the allow-list; empty where nothing visible is left
    QString text;              ///< the same for searching and for the plain view; LF line ends
    QStringList blockedImages; ///< http(s) addresses, held back in `data-blocked-src` attributes
    QStringList contentIds;    ///< what "cid:" images and links name, without <>
    QList<DeceptiveLink> deceptiveLinks;
    bool cut =
        false; ///< nesting or size went beyond the limits: what follows is plain text, and beyond some MB nothing
};

class HtmlSanitizer {
public:
    HtmlSanitizer() = default;
    virtual ~HtmlSanitizer() = default;
    Q_DISABLE_COPY_MOVE(HtmlSanitizer)

    /// No script, form, remote load, local file or style that leaves its message is in the result,
    /// and sanitising it again changes nothing. Never fails; thread-safe.
    [[nodiscard]] virtual SanitizedHtml sanitise(const QString &html) const = 0;
};

/// The sanitised HTML with its held-back images given free, for a view whose agent asked for them.
/// Only for what sanitise() returned: there a quotation mark is never part of text.
[[nodiscard]] inline QString withRemoteImages(QString sanitised)
{
    return sanitised.replace(QStringLiteral(" data-blocked-src=\""), QStringLiteral(" src=\""));
}

} // namespace deskhand
