// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mail/html/HtmlPolicy.h"
#include "mail/html/HtmlText.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <utility>

namespace deskhand {

/// One reading of HTML: events of the parser go in, allowed HTML and its plain text come out. Owns the
/// rules of nesting; knows nothing of the parser. UTF-8 throughout.
class HtmlPass {
public:
    using Attributes = QList<std::pair<QByteArrayView, QByteArrayView>>;

    /// False: nested too deep; nothing was taken, and the caller is to flatten (closeAll) and go on.
    [[nodiscard]] bool begin(QByteArrayView name, const Attributes &attributes);
    void end(QByteArrayView name);
    void text(QByteArrayView text);
    /// Closes whatever is open.
    void closeAll();

    struct Result {
        QByteArray html;
        QByteArray text;
        QByteArrayList blockedImages;
        QByteArrayList contentIds;
        QList<std::pair<QByteArray, QByteArray>> deceptiveLinks; ///< what is shown, where it leads
        bool visible = false;                                    ///< there is text or an image
    };
    [[nodiscard]] Result take();

private:
    struct Open {
        QByteArray name;
        const ElementRule *rule = nullptr;
        bool emitted = false;
        QByteArray href; ///< of a link
        qsizetype linkTextAt = -1;
    };

    void beginText(QByteArrayView name, const ElementRule &rule, const Attributes &attributes);
    void endText(const Open &open);
    void image(const Attributes &attributes);
    bool link(const Attributes &attributes, Open &open);
    [[nodiscard]] QByteArray knownStyle(QByteArrayView style);
    void attributes(QByteArrayView name, const Attributes &attributes);
    void attribute(QByteArrayView name, QByteArrayView value);
    void checkLinkText(const Open &open);
    void noteContentId(QByteArrayView address);

    QByteArray m_html;
    HtmlText m_text;
    QByteArray m_linkText; ///< visible text since the outermost open link
    QList<Open> m_open;
    QHash<QByteArray, QByteArray> m_styles; ///< as given -> clean
    QByteArrayList m_blocked;
    QByteArrayList m_contentIds;
    QList<std::pair<QByteArray, QByteArray>> m_deceptive;
    int m_tables = 0;
    int m_links = 0; ///< open ones with an address
    bool m_visible = false;
};

} // namespace deskhand
