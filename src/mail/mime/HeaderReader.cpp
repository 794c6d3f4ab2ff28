// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mime/HeaderReader.h"

#include "mail/mime/HeaderWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReferences = 200;
constexpr qsizetype longestId = 998; // a line of RFC 5322

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailText)
};

void addAddresses(InternetAddressList *list, QList<MailAddress> &out, int limit, int depth)
{
    const int count = internet_address_list_length(list);
    for (int i = 0; i < count && out.size() < limit; ++i) {
        InternetAddress *entry = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            InternetAddressList *members =
                internet_address_group_get_members(reinterpret_cast<InternetAddressGroup *>(entry));
            if (members && depth < 3) {
                addAddresses(members, out, limit, depth + 1);
            }
            continue;
        }
        if (!INTERNET_ADDRESS_IS_MAILBOX(entry)) {
            continue;
        }
        const char *name = internet_address_get_name(entry);
        const char *address = internet_address_mailbox_get_addr(reinterpret_cast<InternetAddressMailbox *>(entry));
        MailAddress read;
        // Once more: words within quotation marks are forbidden, and common.
        read.name = name ? decodeHeader(name).text : QString();
        read.address = fromGMime(address).trimmed().toLower();
        out.append(read);
    }
}

bool looksLikeAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at > 0 && at < address.size() - 1 && !address.contains(u' ');
}

/// What looks like an address in a header that no parser understands.
MailAddress guessedAddress(const QString &text)
{
    static const QRegularExpression pattern(u"[^\\s<>()\\[\\],;:\"]{1,64}@[^\\s<>()\\[\\],;:\"]{1,255}"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    MailAddress guess;
    if (match.hasMatch()) {
        guess.address = match.captured().toLower();
        guess.name = QString(text)
                         .remove(match.capturedStart(), match.capturedLength())
                         .remove(QRegularExpression(u"[<>\"]"_s))
                         .simplified();
    } else {
        guess.name = QString(text).remove(u'"').simplified().left(200);
    }
    return guess;
}

QList<MailAddress> readAddresses(QByteArrayView raw, const MimeLimits &limits, IncomingMail &mail)
{
    bool fault = false;
    QList<MailAddress> addresses = addressesIn(raw, limits.addresses, fault);
    if (fault) {
        warn(mail, MailFault::Address, MailText::tr("An address was malformed; what could be read of it was taken."));
    }
    return addresses;
}

void takeFirst(MailAddress &target, const QList<MailAddress> &addresses)
{
    if (target.isEmpty() && !addresses.isEmpty()) {
        target = addresses.constFirst();
    }
}

void addIds(QStringList &target, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!target.contains(id) && target.size() < mostReferences) {
            target.append(id);
        }
    }
}

/// Headers with a meaning of their own. `raw` is the value as written.
void readOne(const QString &name, QByteArrayView raw, const DecodedHeader &decoded, const MimeLimits &limits,
             IncomingMail &mail, bool &sawDate)
{
    if (name == "subject"_L1) {
        if (mail.subject.isEmpty()) {
            mail.subject = decoded.text;
        }
    } else if (name == "from"_L1) {
        takeFirst(mail.from, readAddresses(raw, limits, mail));
    } else if (name == "sender"_L1) {
        takeFirst(mail.sender, readAddresses(raw, limits, mail));
    } else if (name == "reply-to"_L1) {
        const QList<MailAddress> addresses = readAddresses(raw, limits, mail);
        std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(mail.replyTo),
                     [](const MailAddress &address) { return !address.isEmpty(); });
    } else if (name == "to"_L1) {
        mail.to += readAddresses(raw, limits, mail);
    } else if (name == "cc"_L1) {
        mail.cc += readAddresses(raw, limits, mail);
    } else if (name == "return-path"_L1) {
        if (!mail.hasReturnPath) {
            mail.hasReturnPath = true;
            QByteArray path = raw.toByteArray().trimmed();
            mail.envelopeSender = QString::fromUtf8(path.replace('<', "").replace('>', "")).trimmed().toLower();
        }
    } else if (name == "message-id"_L1) {
        if (mail.messageId.isEmpty()) {
            mail.messageId = messageIdsIn(raw).value(0);
        }
    } else if (name == "in-reply-to"_L1) {
        addIds(mail.inReplyTo, messageIdsIn(raw));
    } else if (name == "references"_L1) {
        addIds(mail.references, messageIdsIn(raw));
    } else if (name == "date"_L1) {
        if (!mail.date) {
            mail.date = dateIn(raw);
            sawDate = true;
        }
    }
}

} // namespace

std::optional<Timestamp> dateIn(QByteArrayView raw)
{
    const QByteArray text = raw.toByteArray().trimmed();
    GDateTime *parsed = g_mime_utils_header_decode_date(text.constData());
    if (!parsed) {
        return std::nullopt;
    }
    const qint64 seconds = g_date_time_to_unix(parsed);
    g_date_time_unref(parsed);
    // Before mail there was none, and a date far ahead would sort a ticket before all others for ever.
    constexpr qint64 year1971 = 31536000;
    constexpr qint64 year2200 = 7258118400;
    if (seconds < year1971 || seconds > year2200) {
        return std::nullopt;
    }
    return fromMilliseconds(seconds * 1000);
}

void warn(IncomingMail &mail, MailFault fault, const QString &text)
{
    const MailWarning warning{fault, text};
    if (!mail.warnings.contains(warning)) {
        mail.warnings.append(warning);
    }
}

QStringList messageIdsIn(QByteArrayView raw)
{
    QStringList ids;
    const auto add = [&ids](QByteArrayView id) {
        QByteArray plain;
        for (const char letter : id) {
            if (static_cast<unsigned char>(letter) > 0x20) {
                plain.append(letter);
            }
        }
        if (!plain.isEmpty() && plain.size() <= longestId) {
            ids.append(QString::fromUtf8(plain));
        }
    };
    qsizetype at = raw.indexOf('<');
    if (at < 0) {
        const QList<QByteArray> words = raw.toByteArray().simplified().split(' ');
        for (const QByteArray &word : words) {
            if (word.contains('@') || words.size() == 1) {
                add(word);
            }
        }
        return ids;
    }
    while (at >= 0 && ids.size() < mostReferences) {
        const qsizetype end = raw.indexOf('>', at);
        add(raw.sliced(at + 1, (end < 0 ? raw.size() : end) - at - 1));
        at = end < 0 ? -1 : raw.indexOf('<', end);
    }
    return ids;
}

QList<MailAddress> addressesIn(QByteArrayView raw, int limit, bool &fault)
{
    QList<MailAddress> addresses;
    const QByteArray normal = normaliseHeader(raw);
    const GPtr<InternetAddressList> list(internet_address_list_parse(nullptr, normal.constData()));
    if (list) {
        addAddresses(list.get(), addresses, limit, 0);
    }
    const auto broken = [](const MailAddress &address) { return !looksLikeAddress(address.address); };
    if (addresses.isEmpty() || std::any_of(addresses.begin(), addresses.end(), broken)) {
        const QString text = decodeHeader(raw).text;
        const bool blank = text.isEmpty() || text.startsWith("undisclosed-recipients"_L1, Qt::CaseInsensitive)
                           || text.endsWith(":;"_L1);
        addresses.erase(std::remove_if(addresses.begin(), addresses.end(), broken), addresses.end());
        if (addresses.isEmpty() && !blank) {
            addresses.append(guessedAddress(text));
        }
        fault = fault || !blank;
    }
    return addresses;
}

void readHeaders(GMimeMessage *message, const MimeLimits &limits, IncomingMail &mail)
{
    GMimeHeaderList *list = g_mime_object_get_header_list(reinterpret_cast<GMimeObject *>(message));
    const int own = g_mime_header_list_get_count(list);
    // GMime gives the headers "Content-..." to the part within the message.
    GMimeObject *part = g_mime_message_get_mime_part(message);
    GMimeHeaderList *ofPart = part ? g_mime_object_get_header_list(part) : nullptr;
    const int count = own + (ofPart ? g_mime_header_list_get_count(ofPart) : 0);
    bool charsetFault = false;
    bool encodingFault = false;
    bool sawDate = false;
    QByteArray newestReceived;
    mail.headers.reserve(qMin(count, limits.headers));
    for (int i = 0; i < count && i < limits.headers; ++i) {
        GMimeHeader *header =
            i < own ? g_mime_header_list_get_header_at(list, i) : g_mime_header_list_get_header_at(ofPart, i - own);
        const char *rawName = g_mime_header_get_name(header);
        const char *rawValue = g_mime_header_get_raw_value(header);
        if (!rawName || !rawValue) {
            continue;
        }
        QByteArrayView raw(rawValue);
        raw = raw.first(qMin(raw.size(), limits.headerLength));
        const DecodedHeader decoded = decodeHeader(raw);
        charsetFault = charsetFault || decoded.charsetFault;
        encodingFault = encodingFault || decoded.encodingFault;
        const QString name = QString::fromLatin1(rawName);
        mail.headers.append({name, decoded.text});
        readOne(name.toLower(), raw, decoded, limits, mail, sawDate);
        if (newestReceived.isEmpty() && name.compare("received"_L1, Qt::CaseInsensitive) == 0) {
            newestReceived = raw.toByteArray();
        }
    }
    if (charsetFault) {
        warn(mail, MailFault::Charset,
             MailText::tr("A header names a wrong charset, or none; the charset was guessed."));
    }
    if (encodingFault) {
        warn(mail, MailFault::Encoding, MailText::tr("A header is damaged; what could be read of it was taken."));
    }
    if (!mail.date && newestReceived.contains(';')) {
        mail.date = dateIn(QByteArrayView(newestReceived).sliced(newestReceived.lastIndexOf(';') + 1));
    }
    if (!mail.date) {
        warn(mail, MailFault::Date,
             sawDate ? MailText::tr("The date cannot be read.") : MailText::tr("The mail has no date."));
    }
    if (mail.from.isEmpty()) {
        const QString name = mail.from.name;
        mail.from = !mail.sender.isEmpty() ? mail.sender : MailAddress{name, mail.envelopeSender};
        warn(mail, MailFault::Address, MailText::tr("The mail does not say who sent it."));
    }
}

} // namespace deskhand
