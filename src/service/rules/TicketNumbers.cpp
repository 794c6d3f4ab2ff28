// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/rules/TicketNumbers.h"

#include "core/text/NumberFormat.h"
#include "service/command/CommandContext.h"
#include "store/Store.h"

namespace deskhand {

Result<QString> nextNumber(const CommandContext &context, TopicId topicId)
{
    const DirectorySnapshot &directory = context.directory();
    const HelpTopic *topic = directory.topic(topicId);
    const NumberSequence *sequence = topic != nullptr ? directory.sequence(topic->sequence) : nullptr;
    if (sequence == nullptr) {
        sequence = directory.sequence(directory.settings.defaultSequence);
    }
    if (sequence == nullptr) {
        return failure(ErrorKind::Refused,
                       QCoreApplication::translate("command", "The help desk has no number sequence for tickets. An "
                                                              "administrator has to set one."));
    }
    SequenceStore &store = context.store().sequences;
    const auto isTaken = [&store](const QString &number) { return store.isTaken(number); };
    if (sequence->random) {
        DESKHAND_ASSIGN(const MadeNumber made, makeNumber(*sequence, *QRandomGenerator::global(), isTaken));
        return made.number;
    }
    DESKHAND_ASSIGN(const NumberFormat format, NumberFormat::parse(sequence->format));
    // The counter in the database is the true one: the set-up's copy is as old as its last change. Numbers that an
    // import has taken are passed over.
    constexpr int mostTries = 100'000;
    for (int i = 0; i < mostTries; ++i) {
        DESKHAND_ASSIGN(const qint64 next, store.take(sequence->id));
        const QString number = format.apply(next);
        DESKHAND_ASSIGN(const bool taken, isTaken(number));
        if (!taken) {
            return number;
        }
    }
    return failure(ErrorKind::Refused, QCoreApplication::translate(
                                           "command", "No free ticket number was found in the sequence \"%1\". Give it "
                                                      "another format or a higher next number.")
                                           .arg(sequence->name));
}

} // namespace deskhand
