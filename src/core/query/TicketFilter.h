// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A query's condition after names became ids and dates became points in time. The store compiles it
/// to SQL and `matches` (TicketFacts.h) decides it for one ticket; both must agree.

#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>

namespace deskhand {

/// All `tokens` (SearchText) follow each other in one entry, or in the header (number, subject, requester).
struct TextTerm {
    QStringList tokens;
    bool prefix = false; ///< the last token need only be the start of one
    bool operator==(const TextTerm &) const = default;
};

enum class IdProperty {
    State,
    Status,
    Priority,
    Department,
    Topic,
    Agent,
    Team,
    Requester,
    Organization,
    SlaPlan,
    Source,
    Ticket, ///< the ticket itself: what is behind a report's cell, up to hundreds of thousands
};

/// The property is one of `ids`; 0 stands for "none". No ids: no ticket.
struct IdTerm {
    IdProperty property = IdProperty::State;
    QList<qint64> ids; ///< ascending, each once
    bool operator==(const IdTerm &) const = default;
};

enum class TimeProperty {
    Created,
    Updated,
    Closed,
    Due, ///< Ticket::nextDue()
};

/// The time is set and in [from, before); with `unset` it holds for tickets without that time instead.
struct TimeTerm {
    TimeProperty property = TimeProperty::Created;
    std::optional<Timestamp> from;
    std::optional<Timestamp> before;
    bool unset = false;
    bool operator==(const TimeTerm &) const = default;
};

enum class CountProperty { Replies, Feedback };

/// minimum <= count <= maximum. A ticket without feedback has no count of it and never matches.
struct CountTerm {
    CountProperty property = CountProperty::Replies;
    int minimum = 0;
    int maximum = std::numeric_limits<int>::max();
    bool operator==(const CountTerm &) const = default;
};

enum class FlagProperty {
    Answered,
    Overdue, ///< at the query's `now`
    DueSoon, ///< past the warning point, not yet overdue, at the query's `now`
    Merged,
    HasAttachment,
    HasNote,
    HasDraft, ///< of the one who asks
    HasOpenTask,
};

struct FlagTerm {
    FlagProperty flag = FlagProperty::Answered;
    bool operator==(const FlagTerm &) const = default;
};

/// The ticket's number, letters in any case; with `prefix` its start.
struct NumberTerm {
    QString number;
    bool prefix = false;
    bool operator==(const NumberTerm &) const = default;
};

/// One of the ticket's tags (lower case); an empty tag without prefix: it has none.
struct TagTerm {
    QString tag;
    bool prefix = false;
    bool operator==(const TagTerm &) const = default;
};

/// A custom field's value. Exactly one of the kinds of comparison applies.
struct FieldTerm {
    enum class Compare {
        Unset,  ///< no value, or an empty one
        Text,   ///< equal to `text`, case folded; with `prefix` starts with it
        Number, ///< a number in [minimum, maximum], an open end excluded by the flags
        Date,   ///< a date in [from, to], both inclusive
    };
    QString key;
    Compare compare = Compare::Text;
    QString text; ///< case folded
    bool prefix = false;
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    bool excludesMinimum = false;
    bool excludesMaximum = false;
    QDate from; ///< invalid: open
    QDate to;
    bool operator==(const FieldTerm &) const = default;
};

using FilterTerm = std::variant<TextTerm, IdTerm, TimeTerm, CountTerm, FlagTerm, NumberTerm, TagTerm, FieldTerm>;

struct TicketFilter {
    enum class Kind {
        And, ///< all children; none: every ticket
        Or,  ///< any child; none: no ticket
        Not, ///< not its one child
        Term
    };
    Kind kind = Kind::And;
    QList<TicketFilter> children;
    FilterTerm term;
    bool operator==(const TicketFilter &other) const;

    [[nodiscard]] static TicketFilter of(FilterTerm term);
    [[nodiscard]] static TicketFilter all(QList<TicketFilter> children);
    [[nodiscard]] static TicketFilter any(QList<TicketFilter> children);
    [[nodiscard]] static TicketFilter no(TicketFilter child);
};

/// Whether the filter looks at words (so that only the store can decide it).
[[nodiscard]] bool hasText(const TicketFilter &filter);

} // namespace deskhand
