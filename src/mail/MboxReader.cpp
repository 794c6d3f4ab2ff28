// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MboxReader.h"

#include "mail/mime/PartContent.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace deskhand {

namespace {

constexpr qint64 chunk = 256 * 1024;

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

bool isFromLine(QByteArrayView line)
{
    return line.startsWith("From ");
}

/// "From sender Tue Mar  3 10:00:00 2026" and not the beginning of a sentence: a time, or a single word.
bool isSeparator(QByteArrayView line)
{
    if (!isFromLine(line)) {
        return false;
    }
    const QByteArrayView rest = line.sliced(5).trimmed();
    if (rest.indexOf(' ') < 0) {
        return true;
    }
    for (qsizetype at = rest.indexOf(':'); at > 0 && at + 1 < rest.size(); at = rest.indexOf(':', at + 1)) {
        if (rest[at - 1] >= '0' && rest[at - 1] <= '9' && rest[at + 1] >= '0' && rest[at + 1] <= '9') {
            return true;
        }
    }
    return false;
}

bool isQuotedFromLine(QByteArrayView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>') {
        ++marks;
    }
    return marks > 0 && isFromLine(line.sliced(marks));
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

} // namespace

MboxReader::MboxReader(const QString &path, qint64 memory, QString folder)
    : m_file(path)
    , m_folder(std::move(folder))
    , m_memory(memory)
{ }

Result<void> MboxReader::open(qint64 offset)
{
    const QString shown = QDir::toNativeSeparators(m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(m_file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
                       MailText::tr("The mail file %1 cannot be opened. Nothing was imported from it.").arg(shown),
                       m_file.errorString());
    }
    m_size = m_file.size();
    m_bufferOffset = offset;
    if (offset == m_size && offset > 0) {
        return {};
    }
    if (!m_file.seek(offset)) {
        return failure(ErrorKind::Unavailable,
                       MailText::tr("The mail file %1 cannot be read. Nothing was imported from it.").arg(shown),
                       m_file.errorString());
    }
    while (readLine() && isEmptyLine(m_line)) { }
    if (m_line.startsWith("\xEF\xBB\xBF")) {
        m_line = m_line.sliced(3);
    }
    if (!isFromLine(m_line)) {
        return failure(
            ErrorKind::InvalidInput,
            MailText::tr("%1 is not a mailbox file (mbox): a mailbox begins with a line \"From ...\". Nothing "
                         "was imported from it.")
                .arg(shown),
            QStringLiteral("offset %1").arg(offset));
    }
    m_pending = true;
    return {};
}

/// A line of more than a chunk comes in pieces: only the first can begin a message.
bool MboxReader::readLine()
{
    m_lineStarts = m_line.isEmpty() || m_line.endsWith('\n');
    m_line = {};
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype have = m_buffer.size() - m_at;
        if (end >= 0 || have >= chunk || (have > 0 && m_file.atEnd())) {
            const qsizetype length = end >= 0 ? end + 1 - m_at : have;
            m_lineOffset = m_bufferOffset + m_at;
            m_line = QByteArrayView(m_buffer).sliced(m_at, length);
            m_at += length;
            return true;
        }
        if (m_file.atEnd()) {
            m_line = {};
            return false;
        }
        m_bufferOffset += m_at;
        m_buffer = m_buffer.mid(m_at) + m_file.read(chunk);
        m_at = 0;
        if (m_file.error() != QFileDevice::NoError) {
            m_broken = true;
            return false;
        }
    }
}

Result<std::optional<MboxMessage>> MboxReader::next()
{
    if (!m_pending) {
        return std::optional<MboxMessage>();
    }
    MboxMessage message;
    message.offset = m_lineOffset;
    m_pending = false;
    SpillingBuffer content(m_memory, m_folder);
    QByteArray heldEmpty; // the empty line that separates messages belongs to neither
    bool atHead = true;
    while (!m_line.endsWith('\n') && readLine()) { } // a "From " line without end
    while (readLine()) {
        const bool mayBegin = m_lineStarts && (!heldEmpty.isEmpty() || atHead);
        if (mayBegin && isSeparator(m_line)) {
            m_pending = true;
            break;
        }
        if (!heldEmpty.isEmpty()) {
            DESKHAND_TRY(content.append(heldEmpty.constData(), heldEmpty.size()));
            heldEmpty.clear();
        }
        atHead = false;
        if (m_lineStarts && isEmptyLine(m_line)) {
            heldEmpty = m_line.toByteArray();
            continue;
        }
        const QByteArrayView line = m_lineStarts && isQuotedFromLine(m_line) ? m_line.sliced(1) : m_line;
        DESKHAND_TRY(content.append(line.data(), line.size()));
    }
    if (m_broken) {
        return failure(ErrorKind::Unavailable,
                       MailText::tr("The mail file %1 could not be read to its end. What was imported before is safe.")
                           .arg(QDir::toNativeSeparators(m_file.fileName())),
                       m_file.errorString(), true);
    }
    message.next = m_pending ? m_lineOffset : m_size;
    DESKHAND_ASSIGN(message.content, content.take());
    return message;
}

} // namespace deskhand
