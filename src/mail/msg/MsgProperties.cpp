// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/MsgProperties.h"

#include "mail/mime/Charset.h"
#include "mail/msg/CodePage.h"
#include "mail/msg/MsgError.h"

#include <QtEndian>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

// MS-OXCDATA, section 2.11.1.
constexpr quint16 typeInteger16 = 0x0002;
constexpr quint16 typeInteger32 = 0x0003;
constexpr quint16 typeBoolean = 0x000B;
constexpr quint16 typeObject = 0x000D;
constexpr quint16 typeString8 = 0x001E;
constexpr quint16 typeUnicode = 0x001F;
constexpr quint16 typeTime = 0x0040;
constexpr quint16 typeBinary = 0x0102;

constexpr qsizetype propertySize = 16;
const auto PropertiesName = u"__properties_version1.0"_s;
const auto StreamPrefix = u"__substg1.0_"_s;

constexpr quint32 tag(quint16 property, quint16 type)
{
    return quint32(property) << 16 | type;
}

QString withoutEnd(QString text)
{
    const qsizetype end = text.indexOf(QChar(0));
    return end < 0 ? text : text.first(end);
}

} // namespace

MsgProperties::MsgProperties(CompoundFile &file, const MsgLimits &limits)
    : m_file(&file)
    , m_limits(&limits)
{ }

Result<MsgProperties> MsgProperties::open(CompoundFile &file, const MsgLimits &limits, quint32 storage, Kind kind,
                                          qint64 codePage)
{
    MsgProperties properties(file, limits);
    DESKHAND_ASSIGN(const QList<CompoundEntry> entries, file.children(storage));
    std::optional<CompoundEntry> fixed;
    for (const CompoundEntry &entry : entries) {
        if (entry.name.compare(PropertiesName, Qt::CaseInsensitive) == 0 && !entry.isStorage) {
            fixed = entry;
        } else if (entry.name.startsWith(StreamPrefix, Qt::CaseInsensitive)) {
            // Values of a list have more behind the tag; none of them is needed.
            bool isTag = false;
            const quint32 found = QStringView(entry.name).sliced(StreamPrefix.size()).toUInt(&isTag, 16);
            if (isTag && entry.name.size() == StreamPrefix.size() + 8) {
                properties.m_streams.insert(found, entry);
            }
        } else if (entry.isStorage) {
            properties.m_storages.append(entry);
        }
    }
    if (!fixed) {
        return failure(damagedMsg(u"no properties"_s));
    }
    DESKHAND_TRY(properties.readFixed(*fixed, kind));
    properties.m_codePage = properties.number(msg::messageCodePage).value_or(codePage);
    if (properties.m_codePage == 0) {
        properties.m_codePage = properties.number(msg::internetCodePage).value_or(0);
    }
    return properties;
}

Result<void> MsgProperties::readFixed(const CompoundEntry &stream, Kind kind)
{
    DESKHAND_ASSIGN(const QByteArray bytes, m_file->read(stream, m_limits->properties));
    const auto begin = static_cast<qsizetype>(kind);
    if (bytes.size() < begin) {
        return failure(damagedMsg(u"properties cut off"_s));
    }
    for (qsizetype at = begin; at + propertySize <= bytes.size(); at += propertySize) {
        m_fixed.insert(qFromLittleEndian<quint32>(bytes.constData() + at),
                       qFromLittleEndian<quint64>(bytes.constData() + at + 8));
    }
    return {};
}

std::optional<qint64> MsgProperties::number(quint16 property) const
{
    if (const auto found = m_fixed.constFind(tag(property, typeInteger32)); found != m_fixed.cend()) {
        return qint32(quint32(*found));
    }
    if (const auto found = m_fixed.constFind(tag(property, typeInteger16)); found != m_fixed.cend()) {
        return qint16(quint16(*found));
    }
    if (const auto found = m_fixed.constFind(tag(property, typeBoolean)); found != m_fixed.cend()) {
        return (*found & 0xFF) != 0 ? 1 : 0;
    }
    return std::nullopt;
}

std::optional<Timestamp> MsgProperties::time(quint16 property) const
{
    const auto found = m_fixed.constFind(tag(property, typeTime));
    if (found == m_fixed.cend()) {
        return std::nullopt;
    }
    // Steps of 100 nanoseconds since 1601.
    constexpr quint64 stepsInMillisecond = 10000;
    constexpr qint64 millisecondsTo1970 = 11644473600000;
    return fromMilliseconds(qint64(*found / stepsInMillisecond) - millisecondsTo1970);
}

std::optional<CompoundEntry> MsgProperties::stream(quint16 property, quint16 type) const
{
    const auto found = m_streams.constFind(tag(property, type));
    return found == m_streams.cend() || found->isStorage ? std::nullopt : std::optional(*found);
}

std::optional<CompoundEntry> MsgProperties::binaryStream(quint16 property) const
{
    return stream(property, typeBinary);
}

Result<QString> MsgProperties::text(quint16 property, qsizetype most)
{
    const qsizetype limit = most < 0 ? m_limits->value : most;
    if (const auto unicode = stream(property, typeUnicode)) {
        DESKHAND_ASSIGN(const QByteArray bytes, m_file->read(*unicode, limit));
        QString text(bytes.size() / 2, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
        return withoutEnd(text);
    }
    if (const auto narrow = stream(property, typeString8)) {
        DESKHAND_ASSIGN(const QByteArray bytes, m_file->read(*narrow, limit));
        return withoutEnd(decodeText(bytes, charsetOfCodePage(m_codePage)).text);
    }
    return QString();
}

Result<QByteArray> MsgProperties::binary(quint16 property, qsizetype most)
{
    const auto found = binaryStream(property);
    return found ? m_file->read(*found, most) : Result<QByteArray>(QByteArray());
}

std::optional<CompoundEntry> MsgProperties::object(quint16 property) const
{
    const auto found = m_streams.constFind(tag(property, typeObject));
    return found == m_streams.cend() || !found->isStorage ? std::nullopt : std::optional(*found);
}

QList<CompoundEntry> MsgProperties::storages(QStringView prefix) const
{
    QList<CompoundEntry> found;
    std::copy_if(m_storages.cbegin(), m_storages.cend(), std::back_inserter(found),
                 [prefix](const CompoundEntry &each) { return each.name.startsWith(prefix, Qt::CaseInsensitive); });
    std::sort(found.begin(), found.end(),
              [](const CompoundEntry &a, const CompoundEntry &b) { return a.name < b.name; });
    return found;
}

} // namespace deskhand
