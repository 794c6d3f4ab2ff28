// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text with variables: nothing but known variables changes, and what is unknown stands where it is said to stand.

#include "core/text/Variables.h"

#include <cstdint>
#include <cstdlib>

using namespace deskhand;

namespace {

VariableContext context()
{
    VariableContext result;
    result.ticketNumber = QStringLiteral("%{company.name}"); // looks like a variable, and must not become one
    result.companyName = QStringLiteral("%{");
    result.subject = QStringLiteral("<a&\n\"b\">");
    CustomField field;
    field.key = QStringLiteral("asset");
    result.customFields = {field};
    result.fields = {{QStringLiteral("asset"), QStringLiteral("}")}};
    return result;
}

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const VariableContext known = context();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto left = variablesLeft(text, known.customFields);
    for (const VariableText format : {VariableText::Plain, VariableText::Html}) {
        const ExpandedText result = expandVariables(text, known, format);
        qsizetype after = 0;
        for (const UnknownVariable &unknown : result.unknown) {
            check(unknown.placed >= after && unknown.length == unknown.name.size() + 3);
            const QString written = QStringLiteral("%{") + unknown.name + u'}';
            check(QStringView(text).mid(unknown.position, unknown.length) == written);
            check(QStringView(result.text).mid(unknown.placed, unknown.length) == written);
            after = unknown.placed + unknown.length;
        }
        check(result.unknown.size() <= left.size());
        if (left.isEmpty()) {
            check(result.text == text);
        }
    }
    return 0;
}
