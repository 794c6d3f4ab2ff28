// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The allow-list: which elements, attributes and addresses of others are kept.

#include <QByteArray>
#include <QByteArrayView>

namespace deskhand {

/// What becomes of an element and how it stands in plain text.
struct ElementRule {
    QByteArrayView name;
    bool kept = false;     ///< else only its content is kept
    bool empty = false;    ///< has no content and no end tag
    bool block = false;    ///< begins and ends a line of text
    bool spaced = false;   ///< and is set off by an empty line
    bool dropText = false; ///< the text directly in it is not for people (script, style, title)
};

/// The rule for an element; unknown elements are inline and not kept.
[[nodiscard]] const ElementRule &elementRule(QByteArrayView name);

/// What an address may do where it stands.
enum class AddressKind {
    Refused,   ///< local file, network share, script, relative, unknown scheme
    Link,      ///< http, https, mailto, tel
    Remote,    ///< an http(s) image: held back
    ContentId, ///< a part of the same mail
    Data,      ///< a small image in the text itself
};

struct CheckedAddress {
    AddressKind kind = AddressKind::Refused;
    QByteArray address; ///< without the blanks and controls that hide a scheme
};

[[nodiscard]] CheckedAddress checkLink(QByteArrayView href);
[[nodiscard]] CheckedAddress checkImage(QByteArrayView src);

/// The host of an http(s) address in lower case without "www.", else empty.
[[nodiscard]] QByteArray hostOf(QByteArrayView address);

/// The attribute's value as it may be kept on this element, or empty. Addresses, `style` and `title` of links are not
/// asked here.
[[nodiscard]] QByteArray cleanAttribute(QByteArrayView element, QByteArrayView name, QByteArrayView value);

} // namespace deskhand
