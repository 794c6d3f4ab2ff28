// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Mail as a help desk's mailbox holds it, the same for the same seed: plain and HTML parts in several character sets
/// and encodings, answers that quote, attachments, automatic replies.

#include "service/sample/BulkText.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace deskhand::bench {

enum class MailKinds {
    Mixed,     ///< one in three answers an earlier one
    NewThreads ///< each becomes a ticket of its own
};

class MailMaker {
public:
    explicit MailMaker(std::uint64_t seed, MailKinds kinds = MailKinds::Mixed);

    /// The next mail, as it would lie in a file of its own (lines end with LF).
    [[nodiscard]] QByteArray next();

private:
    struct Person {
        QByteArray name;
        QByteArray address;
    };
    struct Sent {
        Person from;
        QByteArray messageId;
        QByteArray references;
        QByteArray subject;
        QByteArray text;
    };
    [[nodiscard]] Person person();
    [[nodiscard]] QByteArray headers(const Person &from, const QByteArray &subject, const Sent *answered);
    [[nodiscard]] QByteArray part(const QByteArray &text);
    [[nodiscard]] QByteArray japanesePart();
    [[nodiscard]] QByteArray withAttachment(const QByteArray &part);

    sample::Random m_random;
    MailKinds m_kinds;
    int m_made = 0;
    QByteArray m_messageId; ///< of the mail being made
    QList<Sent> m_recent;   ///< those that may be answered
};

/// Writes `mails` of them as an mbox. False where the file cannot be written.
[[nodiscard]] bool writeMailbox(const QString &path, int mails, std::uint64_t seed);

} // namespace deskhand::bench
