// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/QueryError.h"

#include <QCoreApplication>

namespace deskhand {

Error toError(const QueryError &error)
{
    QString text = QCoreApplication::translate("Query", "The query cannot be read at character %1: %2")
                       .arg(error.place.position + 1)
                       .arg(error.text);
    if (!error.suggestions.isEmpty()) {
        text += u' '
                + QCoreApplication::translate("Query", "Did you mean %1?")
                      .arg(error.suggestions.join(QStringLiteral(", ")));
    }
    return Error{ErrorKind::InvalidInput, text,
                 QStringLiteral("query %1+%2").arg(error.place.position).arg(error.place.length), false};
}

} // namespace deskhand
