// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/MsgBuilder.h"

#include "mail/msg/MsgProperties.h"

#include <QtEndian>

#include <functional>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 free = 0xFFFFFFFF;
constexpr quint32 tableSector = 0xFFFFFFFD;
constexpr qsizetype cutoff = 4096;

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes += little<char16_t>(unit.unicode());
    }
    return bytes;
}

class Writer {
public:
    explicit Writer(int version)
        : m_version(version)
        , m_size(version == 3 ? 512 : 4096)
    { }

    QByteArray write(const QList<MsgNode> &children)
    {
        m_entries.append(Entry{u"Root Entry"_s, 5, free, free, free, 0, {}});
        m_entries[0].child = add(children);
        for (Entry &entry : m_entries) {
            place(entry);
        }
        const QByteArray mini = m_mini;
        m_entries[0].start = chain(mini);
        m_entries[0].length = mini.size();
        QByteArray miniTable;
        for (const quint32 next : m_miniTable) {
            miniTable += little(next);
        }
        const qsizetype miniTableSectors = (miniTable.size() + m_size - 1) / m_size;
        const quint32 miniTableAt = chain(miniTable, '\xFF');
        const quint32 directoryAt = chain(directory());
        return header(directoryAt, miniTableAt, miniTableSectors) + m_sectors;
    }

private:
    struct Entry {
        QString name;
        quint8 type = 0;
        quint32 left = free;
        quint32 right = free;
        quint32 child = free;
        quint32 start = 0;
        QByteArray content;
        qsizetype length = 0;
    };

    /// As a tree that leans to one side, which readers must walk too.
    quint32 add(const QList<MsgNode> &nodes)
    {
        quint32 first = free;
        for (const MsgNode &node : nodes) {
            const auto id = quint32(m_entries.size());
            m_entries.append(Entry{node.name, quint8(node.isStorage ? 1 : 2), free, first, free, 0, node.content});
            first = id;
            const quint32 child = node.isStorage ? add(node.children) : free;
            m_entries[id].child = child;
        }
        return first;
    }

    void place(Entry &entry)
    {
        if (entry.type != 2) {
            return;
        }
        entry.length = entry.content.size();
        if (entry.length >= cutoff) {
            entry.start = chain(entry.content);
            return;
        }
        entry.start = entry.length == 0 ? endOfChain : quint32(m_miniTable.size());
        for (qsizetype at = 0; at < entry.length; at += 64) {
            m_mini += entry.content.mid(at, 64).leftJustified(64, '\0');
            m_miniTable.append(at + 64 < entry.length ? quint32(m_miniTable.size()) + 1 : endOfChain);
        }
    }

    quint32 chain(const QByteArray &bytes, char filling = '\0')
    {
        if (bytes.isEmpty()) {
            return endOfChain;
        }
        const auto first = quint32(m_table.size());
        for (qsizetype at = 0; at < bytes.size(); at += m_size) {
            m_sectors += bytes.mid(at, m_size).leftJustified(m_size, filling);
            m_table.append(at + m_size < bytes.size() ? quint32(m_table.size()) + 1 : endOfChain);
        }
        return first;
    }

    QByteArray directory() const
    {
        QByteArray bytes;
        for (const Entry &entry : m_entries) {
            QByteArray raw = utf16(entry.name.left(31)).leftJustified(64, '\0');
            raw += little(quint16(entry.name.isEmpty() ? 0 : 2 * entry.name.left(31).size() + 2));
            raw += char(entry.type);
            raw += '\1';
            raw += little(entry.left) + little(entry.right) + little(entry.child);
            raw += QByteArray(16 + 4 + 8 + 8, '\0');
            raw += little(entry.start) + little(quint64(entry.length));
            bytes += raw;
        }
        return bytes;
    }

    QByteArray header(quint32 directoryAt, quint32 miniTableAt, qsizetype miniTableSectors)
    {
        const qsizetype perSector = m_size / 4;
        qsizetype tables = 1;
        while (tables * perSector < m_table.size() + tables) {
            ++tables;
        }
        const auto firstTable = quint32(m_table.size());
        for (qsizetype i = 0; i < tables; ++i) {
            m_table.append(tableSector);
        }
        QByteArray table;
        for (const quint32 next : m_table) {
            table += little(next);
        }
        m_sectors += table.leftJustified(tables * m_size, '\xFF');
        QByteArray head("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        head += QByteArray(16, '\0') + little(quint16(0x3E)) + little(quint16(m_version)) + little(quint16(0xFFFE));
        head += little(quint16(m_version == 3 ? 9 : 12)) + little(quint16(6)) + QByteArray(6, '\0');
        head += little(quint32(m_version == 3 ? 0 : 1)) + little(quint32(tables)) + little(directoryAt);
        head += little(quint32(0)) + little(quint32(cutoff)) + little(miniTableAt) + little(quint32(miniTableSectors));
        head += little(endOfChain) + little(quint32(0));
        for (qsizetype i = 0; i < 109; ++i) {
            head += little(i < tables ? firstTable + quint32(i) : free);
        }
        return head.leftJustified(m_size, '\0');
    }

    int m_version;
    qsizetype m_size;
    QList<Entry> m_entries;
    QList<quint32> m_table;
    QList<quint32> m_miniTable;
    QByteArray m_mini;
    QByteArray m_sectors;
};

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return sum;
}

} // namespace

QByteArray compoundFile(const QList<MsgNode> &children, int version)
{
    return Writer(version).write(children);
}

MsgBuilder &MsgBuilder::stream(quint16 property, quint16 type, const QByteArray &value, qsizetype size)
{
    m_nodes.append({u"__substg1.0_%1%2"_s.arg(property, 4, 16, QChar(u'0'))
                        .arg(type, 4, 16, QChar(u'0'))
                        .toUpper()
                        .replace(u"__SUBSTG"_s, u"__substg"_s),
                    false,
                    value,
                    {}});
    fixed(property, type, quint64(size));
    return *this;
}

void MsgBuilder::fixed(quint16 property, quint16 type, quint64 value)
{
    m_properties += little(quint32(property) << 16 | type) + little(quint32(6)) + little(value);
}

MsgBuilder &MsgBuilder::text(quint16 property, const QString &value)
{
    return stream(property, 0x001F, utf16(value), 2 * value.size() + 2);
}

MsgBuilder &MsgBuilder::narrow(quint16 property, const QByteArray &value)
{
    return stream(property, 0x001E, value, value.size() + 1);
}

MsgBuilder &MsgBuilder::binary(quint16 property, const QByteArray &value)
{
    return stream(property, 0x0102, value, value.size());
}

MsgBuilder &MsgBuilder::number(quint16 property, qint32 value)
{
    fixed(property, 0x0003, quint32(value));
    return *this;
}

MsgBuilder &MsgBuilder::time(quint16 property, const QDateTime &value)
{
    fixed(property, 0x0040, quint64(value.toMSecsSinceEpoch() + 11644473600000) * 10000);
    return *this;
}

MsgBuilder &MsgBuilder::recipient(const MsgBuilder &recipient)
{
    const QString name = u"__recip_version1.0_#%1"_s.arg(m_recipients++, 8, 16, QChar(u'0'));
    m_nodes.append({name, true, {}, recipient.children(8)});
    return *this;
}

MsgBuilder &MsgBuilder::attachment(const MsgBuilder &attachment)
{
    const QString name = u"__attach_version1.0_#%1"_s.arg(m_attachments++, 8, 16, QChar(u'0'));
    m_nodes.append({name, true, {}, attachment.children(8)});
    return *this;
}

MsgBuilder &MsgBuilder::message(const MsgBuilder &message)
{
    m_nodes.append({u"__substg1.0_3701000D"_s, true, {}, message.children(24)});
    fixed(0x3701, 0x000D, 0xFFFFFFFF);
    return *this;
}

QList<MsgNode> MsgBuilder::children(qsizetype head) const
{
    QByteArray begin(head, '\0');
    if (head >= 24) {
        begin.replace(16, 4, little(quint32(m_recipients)));
        begin.replace(20, 4, little(quint32(m_attachments)));
    }
    return m_nodes + QList<MsgNode>{{u"__properties_version1.0"_s, false, begin + m_properties, {}}};
}

MsgBuilder person(const QString &name, const QString &address, qint32 kind)
{
    return MsgBuilder()
        .number(msg::recipientType, kind)
        .text(msg::displayName, name)
        .text(msg::addressType, u"SMTP"_s)
        .text(msg::address, address);
}

/// A mail as one of Outlook's sent ones: without the headers of its transport.
MsgBuilder letter(const QString &subject)
{
    return MsgBuilder()
        .text(msg::messageClass, u"IPM.Note"_s)
        .text(msg::subject, subject)
        .text(msg::senderName, u"Jane Roe"_s)
        .text(msg::senderAddressType, u"SMTP"_s)
        .text(msg::senderAddress, u"Jane@Customer.example"_s)
        .text(msg::messageId, u"<one@customer.example>"_s)
        .time(msg::submitTime, sent)
        .text(msg::body, u"It does not print.\r\nGrüße\r\n"_s)
        .recipient(person(u"Help desk"_s, u"help@bank.example"_s));
}

MsgBuilder file(const QString &name, const QByteArray &content, const QString &type)
{
    MsgBuilder made;
    made.number(msg::attachMethod, 1).text(msg::attachLongName, name).binary(msg::attachData, content);
    return type.isEmpty() ? made : made.text(msg::attachMediaType, type);
}

QByteArray compressedRtf(const QByteArray &rtf)
{
    QByteArray contents;
    for (qsizetype at = 0; at < rtf.size(); at += 8) {
        contents += '\0' + rtf.mid(at, 8);
    }
    // The end: a reference to the place where the next byte would go.
    const auto place = quint16((207 + rtf.size()) % 4096 << 4);
    const char ending[] = {char(place >> 8), char(place & 0xFF)};
    const qsizetype inLast = rtf.size() % 8;
    if (inLast == 0) {
        contents += '\1';
    } else {
        contents[contents.size() - inLast - 1] = char(1 << inLast);
    }
    contents.append(ending, 2);
    return little(quint32(contents.size() + 12)) + little(quint32(rtf.size())) + QByteArray("LZFu")
           + little(checksum(contents)) + contents;
}

} // namespace deskhand::test
