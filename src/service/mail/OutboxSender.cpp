// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mail/OutboxSender.h"

#include "service/Logging.h"
#include "service/mail/MailTransport.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

namespace deskhand {

namespace {

// Longer than any transport takes for one mail: a sender that died must not keep it for ever.
constexpr Duration lease = std::chrono::minutes(10);
constexpr Duration firstPause = std::chrono::minutes(1);
constexpr int mostAttempts = 10;
constexpr qint64 inMemoryUpTo = 1024LL * 1024;

Duration pauseAfter(int attempts)
{
    return firstPause * (1 << std::clamp(attempts - 1, 0, mostAttempts));
}

} // namespace

OutboxSender::OutboxSender(Store &store, const Clock &clock, MailTransport &transport)
    : m_store(store)
    , m_clock(clock)
    , m_transport(transport)
{ }

Result<SendReport> OutboxSender::sendDue(int limit)
{
    SendReport report;
    for (int i = 0; i < limit; ++i) {
        DESKHAND_ASSIGN(const std::optional<OutgoingMail> mail, m_store.outbox.claim(m_clock.now(), lease));
        if (!mail) {
            break;
        }
        DESKHAND_TRY(send(*mail, report));
    }
    return report;
}

Result<void> OutboxSender::send(const OutgoingMail &mail, SendReport &report)
{
    const Result<void> delivered = [&]() -> Result<void> {
        DESKHAND_ASSIGN(const QList<OutgoingAttachment> attachments, attachmentsOf(mail));
        return m_transport.deliver(mail, attachments);
    }();
    if (delivered) {
        ++report.sent;
        return m_store.outbox.markSent(mail.id, m_clock.now());
    }
    const Error &error = delivered.error();
    qCWarning(serviceLog) << "mail" << mail.id.value << "was not sent:" << error.text << error.detail;
    if (error.retryable && mail.attempts < mostAttempts) {
        ++report.delayed;
        return m_store.outbox.markFailed(mail.id, error.text, m_clock.now() + pauseAfter(mail.attempts));
    }
    ++report.failed;
    return m_store.outbox.markFailed(mail.id, error.text, std::nullopt);
}

Result<QList<OutgoingAttachment>> OutboxSender::attachmentsOf(const OutgoingMail &mail) const
{
    QList<OutgoingAttachment> result;
    DESKHAND_ASSIGN(const QList<Attachment> attachments, m_store.attachments.find(mail.attachments));
    for (const Attachment &attachment : attachments) {
        if (attachment.size <= inMemoryUpTo) {
            DESKHAND_ASSIGN(const std::unique_ptr<QIODevice> device, m_store.attachments.open(attachment.id));
            const QByteArray content = device->readAll();
            if (content.size() != attachment.size) {
                return failure(
                    ErrorKind::Corrupt,
                    QCoreApplication::translate("mail", "The attachment %1 is damaged. The mail was not sent.")
                        .arg(attachment.name),
                    device->errorString());
            }
            result.append({attachment, ByteSource::fromBytes(content)});
            continue;
        }
        QString path;
        { // closed before the content takes its place: Windows replaces no file that is open
            QTemporaryFile file;
            if (!file.open()) {
                return failure(ErrorKind::StorageFull,
                               QCoreApplication::translate("mail", "There is no room for a temporary copy of %1. The "
                                                                   "mail will be sent later.")
                                   .arg(attachment.name),
                               file.errorString(), true);
            }
            file.setAutoRemove(false);
            path = file.fileName();
        }
        const auto saved = m_store.attachments.save(attachment.id, path);
        if (!saved) {
            QFile::remove(path);
            return failure(saved.error());
        }
        result.append({attachment, ByteSource::fromTemporaryFile(path)});
    }
    return result;
}

} // namespace deskhand
