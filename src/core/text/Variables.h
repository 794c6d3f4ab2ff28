// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Variables in canned responses and mail templates, such as `%{ticket.number}` (domain, section 8). osTicket's names
/// for the same things are understood too, so that its canned responses work as they are.

#include "core/text/VariableContext.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace deskhand {

/// One that can be written, for a help panel.
struct KnownVariable {
    QString name;        ///< without %{ }
    QString description; ///< translated
    bool operator==(const KnownVariable &) const = default;
};

/// All, in the order of the help; custom fields in use last, as `ticket.field.KEY`.
[[nodiscard]] QList<KnownVariable> knownVariables(const QList<CustomField> &customFields);

/// One that means nothing here; it stays in the text as it was written.
struct UnknownVariable {
    QString name;           ///< without %{ }
    qsizetype position = 0; ///< of its `%` in the text that was given
    qsizetype placed = 0;   ///< of its `%` in the text that came out
    qsizetype length = 0;   ///< with %{ }
    QString suggestion;     ///< the known name nearest to it, where one is near
    bool operator==(const UnknownVariable &) const = default;
};

struct ExpandedText {
    QString text;
    QList<UnknownVariable> unknown;
    bool operator==(const ExpandedText &) const = default;
};

/// What is written around the variables: values are put into HTML escaped, with line breaks as <br>.
enum class VariableText { Plain, Html };

/// Replaces each variable once; what is put in is not looked at again. One that is known but has no value (the closing
/// time of an open ticket) becomes nothing. Case does not matter.
[[nodiscard]] ExpandedText expandVariables(QStringView text, const VariableContext &context,
                                           VariableText format = VariableText::Plain);

/// What would stay visible: for the check before sending. Also names variables that are known but were left unexpanded
/// (with themselves as suggestion).
[[nodiscard]] QList<UnknownVariable> variablesLeft(QStringView text, const QList<CustomField> &customFields);

} // namespace deskhand
