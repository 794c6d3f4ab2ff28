// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Custom fields of tickets: which apply, which must be filled, what a value may look like.

#include "core/base/Result.h"
#include "core/values/DirectorySnapshot.h"

#include <QMap>

#include <initializer_list>

namespace deskhand {

/// Those of the ticket's topic, and those that no topic lists: they belong to every ticket.
[[nodiscard]] QList<const CustomField *> fieldsOf(const DirectorySnapshot &directory, TopicId topic);

/// Labels of the fields with one of these requirements that are empty.
[[nodiscard]] QStringList missingFields(const DirectorySnapshot &directory, const TicketDetails &details,
                                        std::initializer_list<FieldRequirement> requirements);

/// The values as they are stored: keys known, numbers and dates readable, choices among those offered, booleans
/// true/false. An empty value stays empty. Errors: InvalidInput naming the field.
[[nodiscard]] Result<QMap<QString, QString>> checkedFields(const DirectorySnapshot &directory,
                                                           const QMap<QString, QString> &values);

} // namespace deskhand
