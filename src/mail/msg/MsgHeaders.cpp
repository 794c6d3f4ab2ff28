// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/MsgHeaders.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Whose address it is: the directory's own form of one is of no use outside the organization.
struct AddressProperties {
    quint16 smtp;
    quint16 type;
    quint16 address;
    quint16 name;
};

constexpr AddressProperties ofSender{msg::senderSmtp, msg::senderAddressType, msg::senderAddress, msg::senderName};
constexpr AddressProperties ofRepresented{msg::representedSmtp, msg::representedAddressType, msg::representedAddress,
                                          msg::representedName};
constexpr AddressProperties ofRecipient{msg::smtpAddress, msg::addressType, msg::address, msg::displayName};

bool isMailAddress(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[^\\s<>()\\[\\],;:\"@\\x00-\\x1F]{1,64}@[^\\s<>()\\[\\],;:\"@\\x00-\\x1F]{1,255}$"_s);
    return pattern.match(text).hasMatch();
}

Result<MsgRecipient> readAddress(MsgProperties &properties, const AddressProperties &which)
{
    MsgRecipient person;
    DESKHAND_ASSIGN(const QString smtp, properties.text(which.smtp));
    DESKHAND_ASSIGN(const QString type, properties.text(which.type));
    DESKHAND_ASSIGN(const QString address, properties.text(which.address));
    DESKHAND_ASSIGN(const QString name, properties.text(which.name));
    person.name = name.simplified().left(200);
    for (const QString &each : {smtp, type.compare("EX"_L1, Qt::CaseInsensitive) == 0 ? QString() : address, name}) {
        QString plain = each.trimmed();
        // Some write a name's quotation marks around it.
        if (plain.size() > 2 && plain.startsWith(u'\'') && plain.endsWith(u'\'')) {
            plain = plain.sliced(1, plain.size() - 2);
        }
        if (person.address.isEmpty() && isMailAddress(plain)) {
            person.address = plain;
        }
    }
    return person;
}

/// The headers as they came, up to the first blank line: behind it some versions keep those of the mail's parts.
QByteArray headerBlock(const QString &text)
{
    QByteArray block = text.toUtf8();
    block.replace("\r\n", "\n").replace('\r', '\n');
    while (block.startsWith('\n')) {
        block.remove(0, 1);
    }
    if (block.startsWith("Microsoft Mail Internet Headers")) {
        block.remove(0, block.indexOf('\n') < 0 ? block.size() : block.indexOf('\n') + 1);
    }
    const qsizetype end = block.indexOf("\n\n");
    block.truncate(end < 0 ? block.size() : end);
    return block.trimmed().isEmpty() ? QByteArray() : block + "\n\n";
}

GPtr<GMimeMessage> parsedHeaders(const QByteArray &block)
{
    if (block.isEmpty()) {
        return GPtr<GMimeMessage>(g_mime_message_new(FALSE));
    }
    const GPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(block.constData(), static_cast<std::size_t>(block.size())));
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeMessage *message = g_mime_parser_construct_message(parser.get(), nullptr);
    return GPtr<GMimeMessage>(message ? message : g_mime_message_new(FALSE));
}

GMimeObject *asObject(const GPtr<GMimeMessage> &message)
{
    return reinterpret_cast<GMimeObject *>(message.get());
}

bool lacks(const GPtr<GMimeMessage> &message, const char *header)
{
    const char *value = g_mime_object_get_header(asObject(message), header);
    return !value || !*value;
}

void setHeader(const GPtr<GMimeMessage> &message, const char *name, const QString &value)
{
    if (lacks(message, name) && !value.isEmpty()) {
        g_mime_object_set_header(asObject(message), name, value.toUtf8().constData(), "utf-8");
    }
}

void addPerson(const GPtr<GMimeMessage> &message, GMimeAddressType type, const MsgRecipient &person)
{
    const bool isNamed = !person.name.isEmpty() && person.name != person.address;
    g_mime_message_add_mailbox(message.get(), type, isNamed ? person.name.toUtf8().constData() : nullptr,
                               person.address.toUtf8().constData());
}

/// "<id>" of whatever stands in a property for one.
QString messageIds(const QString &text, qsizetype most)
{
    static const QRegularExpression pattern(u"<?([^\\s<>]{1,990})>?"_s);
    QStringList ids;
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (found.hasNext() && ids.size() < most) {
        ids.append(u'<' + found.next().captured(1) + u'>');
    }
    return ids.join(u' ');
}

Result<void> setPeople(MsgProperties &properties, const QList<MsgRecipient> &recipients,
                       const GPtr<GMimeMessage> &message)
{
    DESKHAND_ASSIGN(const MsgRecipient sender, readAddress(properties, ofSender));
    DESKHAND_ASSIGN(const MsgRecipient represented, readAddress(properties, ofRepresented));
    if (lacks(message, "From")) {
        const MsgRecipient &from = represented.address.isEmpty() && !sender.address.isEmpty() ? sender : represented;
        if (!from.address.isEmpty()) {
            addPerson(message, GMIME_ADDRESS_TYPE_FROM, from);
        } else {
            // Only a name: quoted, so that no word of it is taken for an address.
            const QString name = from.name.isEmpty() ? sender.name : from.name;
            setHeader(message, "From",
                      name.isEmpty() ? QString() : u'"' + QString(name).remove(u'"').remove(u'\\') + u'"');
        }
        if (!sender.address.isEmpty() && sender.address != from.address && lacks(message, "Sender")) {
            addPerson(message, GMIME_ADDRESS_TYPE_SENDER, sender);
        }
    }
    if (!lacks(message, "To") || !lacks(message, "Cc")) {
        return {};
    }
    for (const MsgRecipient &recipient : recipients) {
        if (!recipient.address.isEmpty() && recipient.kind != MsgRecipient::Kind::Bcc) {
            addPerson(message, recipient.kind == MsgRecipient::Kind::To ? GMIME_ADDRESS_TYPE_TO : GMIME_ADDRESS_TYPE_CC,
                      recipient);
        }
    }
    return {};
}

void setDate(const MsgProperties &properties, const GPtr<GMimeMessage> &message)
{
    const auto submitted = properties.time(msg::submitTime);
    const auto date = submitted ? submitted : properties.time(msg::deliveryTime);
    if (!date || !lacks(message, "Date")) {
        return;
    }
    if (GDateTime *time = g_date_time_new_from_unix_utc(toMilliseconds(*date) / 1000)) {
        g_mime_message_set_date(message.get(), time);
        g_date_time_unref(time);
    }
}

/// What says that a machine wrote it, in the words of mail (domain, section 8: "Loops").
Result<void> setAutomatic(MsgProperties &properties, const GPtr<GMimeMessage> &message)
{
    DESKHAND_ASSIGN(const QString type, properties.text(msg::messageClass));
    if (type.startsWith("IPM.Note.Rules."_L1, Qt::CaseInsensitive)) {
        setHeader(message, "Auto-Submitted", u"auto-replied"_s);
    } else if (type.startsWith("REPORT."_L1, Qt::CaseInsensitive)) {
        setHeader(message, "Auto-Submitted", u"auto-generated"_s);
    }
    // MS-OXOMSG, section 2.2.1.77.
    const auto suppressed = static_cast<quint32>(properties.number(msg::suppressAutoResponse).value_or(0));
    static constexpr std::array<std::pair<quint32, QStringView>, 6> words{
        {{0x01, u"DR"}, {0x02, u"NDR"}, {0x04, u"RN"}, {0x08, u"NRN"}, {0x10, u"OOF"}, {0x20, u"AutoReply"}}};
    QStringList said;
    for (const auto &[bit, name] : words) {
        if ((suppressed & bit) != 0) {
            said.append(name.toString());
        }
    }
    setHeader(message, "X-Auto-Response-Suppress", suppressed == 0xFFFFFFFF ? u"All"_s : said.join(u", "_s));
    return {};
}

} // namespace

Result<QList<MsgRecipient>> readRecipients(CompoundFile &file, const MsgLimits &limits, const MsgProperties &message)
{
    QList<MsgRecipient> recipients;
    const QList<CompoundEntry> storages = message.storages(u"__recip_version1.0_#");
    for (const CompoundEntry &storage : storages.first(qMin<qsizetype>(storages.size(), limits.recipients))) {
        DESKHAND_ASSIGN(MsgProperties properties,
                        MsgProperties::open(file, limits, storage.id, MsgProperties::Kind::Part, message.codePage()));
        DESKHAND_ASSIGN(MsgRecipient recipient, readAddress(properties, ofRecipient));
        // Flags stand above the four bits of the kind.
        const qint64 kind = properties.number(msg::recipientType).value_or(1) & 0xF;
        recipient.kind = kind == 2   ? MsgRecipient::Kind::Cc
                         : kind == 3 ? MsgRecipient::Kind::Bcc
                                     : MsgRecipient::Kind::To;
        DESKHAND_ASSIGN(recipient.diagnostic, properties.text(msg::supplementaryInfo));
        recipients.append(recipient);
    }
    return recipients;
}

Result<GPtr<GMimeMessage>> mailWithHeaders(MsgProperties &properties, const MsgLimits &limits,
                                           const QList<MsgRecipient> &recipients)
{
    DESKHAND_ASSIGN(const QString headers, properties.text(msg::transportHeaders, limits.headers));
    GPtr<GMimeMessage> message = parsedHeaders(headerBlock(headers));
    DESKHAND_TRY(setPeople(properties, recipients, message));
    setDate(properties, message);
    DESKHAND_ASSIGN(QString subject, properties.text(msg::subject));
    if (subject.startsWith(QChar(1))) {
        subject.remove(0, 2); // how long the prefix is (MS-OXCMSG, section 2.2.1.9)
    }
    setHeader(message, "Subject", subject.simplified());
    DESKHAND_ASSIGN(const QString id, properties.text(msg::messageId));
    setHeader(message, "Message-ID", messageIds(id, 1));
    DESKHAND_ASSIGN(const QString inReplyTo, properties.text(msg::inReplyTo));
    setHeader(message, "In-Reply-To", messageIds(inReplyTo, 10));
    DESKHAND_ASSIGN(const QString references, properties.text(msg::references));
    setHeader(message, "References", messageIds(references, 200));
    DESKHAND_TRY(setAutomatic(properties, message));
    return message;
}

} // namespace deskhand
