// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What tests of several views do in the window as a person does: keys and clicks.

#include "gui/Desk.h"

#include <QStringList>

namespace deskhand::test {

/// The record of this name; its id is not valid where there is none.
template <typename Record>
[[nodiscard]] auto idOf(const QList<Record> &records, const QString &name)
{
    for (const Record &record : records) {
        if (record.name == name) {
            return record.id;
        }
    }
    return decltype(Record::id){};
}

/// The window and its list have the keys, whatever was done before: offscreen, what closes takes them along.
void toList(Desk &desk);
/// Chooses in the popup that a key opened: what is typed, then Enter.
void choose(Desk &desk, const QString &typed);
/// Waits for the preview of what would happen to several, and presses Enter.
void agree(Desk &desk);
/// What goes below replies on the ticket shown of who sits at the desk.
[[nodiscard]] QString signatureBelow(Desk &desk);
/// Ken's reply to the ticket shown reaches the file before this window knows.
void overtake(Desk &desk, const QString &reply);
/// Clicks the queue of this key, and waits for its rows.
void clickQueue(Desk &desk, const QString &key);
/// Clicks the ticket whose subject begins so, and waits until it is open. False if it is not listed.
[[nodiscard]] bool clickTicket(Desk &desk, const QString &subject);

/// Keys of the queues whose shown count has the ticket in it, in the order of the alphabet. A queue that
/// does not show its present count yet has the number it shows behind its key.
[[nodiscard]] QStringList queuesCounting(Desk &desk, const QString &number);
/// What the thread shows from top to bottom: "Note by Ken Jay", and events as they are read out, without their time.
[[nodiscard]] QStringList threadLines(Desk &desk);

} // namespace deskhand::test
