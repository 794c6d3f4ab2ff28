// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/msg/CompoundFile.h"

#include "mail/mime/PartContent.h"
#include "mail/msg/MsgError.h"

#include <QtEndian>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

// MS-CFB, sections 2.1 to 2.6.
constexpr quint32 mostSectors = 0xFFFFFFFA; ///< greater numbers mean something else than a sector
constexpr quint32 endOfChain = 0xFFFFFFFE;
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr qint64 headerSize = 512;
constexpr qint64 nodeSize = 128;
constexpr qint64 miniSectorSize = 64;
constexpr qint64 miniCutoff = 4096;
constexpr int tableSectorsInHeader = 109;
constexpr quint8 typeStorage = 1;
constexpr quint8 typeStream = 2;
constexpr quint8 typeRoot = 5;
constexpr QByteArrayView signature("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

template <typename T>
T number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

} // namespace

bool CompoundFile::isOne(QByteArrayView start)
{
    return start.startsWith(signature);
}

Result<CompoundFile> CompoundFile::open(std::unique_ptr<QIODevice> device, int mostEntries)
{
    CompoundFile file;
    file.m_fileSize = device->size();
    file.m_left = file.m_fileSize;
    file.m_device = std::move(device);
    DESKHAND_TRY(file.readHeader());
    DESKHAND_TRY(file.readDirectory(file.m_firstOfDirectory, mostEntries));
    DESKHAND_TRY(file.readMiniature(file.m_firstOfMiniature));
    return file;
}

Result<QByteArray> CompoundFile::at(qint64 offset, qint64 size)
{
    if (offset > m_fileSize - size) {
        return failure(damagedMsg(u"cut off at %1"_s.arg(m_fileSize)));
    }
    if (!m_device->seek(offset)) {
        return failure(unreadableMsg(m_device->errorString()));
    }
    const QByteArray bytes = m_device->read(size);
    return bytes.size() == size ? Result<QByteArray>(bytes) : failure(unreadableMsg(m_device->errorString()));
}

Result<QByteArray> CompoundFile::sector(quint32 number)
{
    const qint64 offset = (qint64(number) + 1) * m_sectorSize;
    if (number >= mostSectors || offset >= m_fileSize) {
        return failure(damagedMsg(u"no sector %1"_s.arg(number)));
    }
    return at(offset, m_sectorSize);
}

Result<void> CompoundFile::readHeader()
{
    DESKHAND_ASSIGN(const QByteArray header, at(0, headerSize));
    m_version = number<quint16>(header, 26);
    const int sectorShift = number<quint16>(header, 30);
    const bool known = (m_version == 3 && sectorShift == 9) || (m_version == 4 && sectorShift == 12);
    if (!isOne(header) || number<quint16>(header, 28) != 0xFFFE || !known || number<quint16>(header, 32) != 6
        || number<quint32>(header, 56) != miniCutoff) {
        return failure(damagedMsg(u"header"_s));
    }
    m_sectorSize = qint64(1) << sectorShift;
    m_firstOfDirectory = number<quint32>(header, 48);
    m_firstOfMiniature = number<quint32>(header, 60);
    return readTable(header);
}

Result<void> CompoundFile::readTable(const QByteArray &header)
{
    const qint64 sectors = (m_fileSize + m_sectorSize - 1) / m_sectorSize;
    const qint64 inOne = m_sectorSize / 4;
    const qint64 needed = number<quint32>(header, 44);
    if (needed < 1 || needed > sectors / inOne + 1) {
        return failure(damagedMsg(u"size of the sector table"_s));
    }
    std::vector<quint32> places;
    for (int i = 0; i < tableSectorsInHeader && qint64(places.size()) < needed; ++i) {
        places.push_back(number<quint32>(header, 76 + 4 * i));
    }
    quint32 next = number<quint32>(header, 68);
    while (qint64(places.size()) < needed) {
        DESKHAND_ASSIGN(const QByteArray more, sector(next));
        for (qint64 i = 0; i < inOne - 1 && qint64(places.size()) < needed; ++i) {
            places.push_back(number<quint32>(more, 4 * i));
        }
        next = number<quint32>(more, 4 * (inOne - 1));
    }
    m_table.reserve(std::size_t(needed * inOne));
    for (const quint32 place : places) {
        DESKHAND_ASSIGN(const QByteArray bytes, sector(place));
        for (qint64 i = 0; i < inOne; ++i) {
            m_table.push_back(number<quint32>(bytes, 4 * i));
        }
    }
    return {};
}

Result<std::vector<quint32>> CompoundFile::chain(const std::vector<quint32> &table, quint32 first, qint64 size,
                                                 qint64 unit) const
{
    const auto most = size < 0 ? table.size() : std::size_t((size + unit - 1) / unit);
    std::vector<quint32> numbers;
    quint32 next = first;
    while (numbers.size() < most && next != endOfChain) {
        if (next >= table.size()) {
            return failure(damagedMsg(u"chain of sectors"_s));
        }
        numbers.push_back(next);
        next = table[next];
    }
    const bool endless = size < 0 && next != endOfChain;
    if (endless || (size >= 0 && numbers.size() < most)) {
        return failure(damagedMsg(u"length of a chain of sectors"_s));
    }
    return numbers;
}

Result<void> CompoundFile::readDirectory(quint32 first, int mostEntries)
{
    DESKHAND_ASSIGN(const std::vector<quint32> sectors, chain(m_table, first, -1, m_sectorSize));
    const qint64 inOne = m_sectorSize / nodeSize;
    if (qint64(sectors.size()) * inOne > mostEntries) {
        return failure(damagedMsg(u"too many entries"_s));
    }
    for (const quint32 place : sectors) {
        DESKHAND_ASSIGN(const QByteArray bytes, sector(place));
        for (qint64 i = 0; i < inOne; ++i) {
            const QByteArray raw = bytes.sliced(i * nodeSize, nodeSize);
            Node node;
            const int nameSize = qBound(0, number<quint16>(raw, 64) / 2 - 1, 31);
            for (int letter = 0; letter < nameSize; ++letter) {
                node.name.append(QChar(number<char16_t>(raw, 2 * letter)));
            }
            node.type = quint8(raw[66]);
            node.left = number<quint32>(raw, 68);
            node.right = number<quint32>(raw, 72);
            node.child = number<quint32>(raw, 76);
            node.start = number<quint32>(raw, 116);
            // Of version 3 the upper half may be rubbish.
            const quint64 size = m_version == 3 ? number<quint32>(raw, 120) : number<quint64>(raw, 120);
            node.size = qint64(qMin<quint64>(size, quint64(1) << 62));
            m_nodes.push_back(node);
        }
    }
    if (m_nodes.empty() || m_nodes.front().type != typeRoot) {
        return failure(damagedMsg(u"root of the directory"_s));
    }
    return {};
}

Result<void> CompoundFile::readMiniature(quint32 first)
{
    const Node &top = m_nodes.front();
    if (top.size == 0 || first >= mostSectors) {
        return {};
    }
    if (top.size > m_fileSize) {
        return failure(damagedMsg(u"size of the small streams"_s));
    }
    DESKHAND_ASSIGN(m_miniature, chain(m_table, top.start, top.size, m_sectorSize));
    DESKHAND_ASSIGN(const std::vector<quint32> sectors, chain(m_table, first, -1, m_sectorSize));
    for (const quint32 place : sectors) {
        DESKHAND_ASSIGN(const QByteArray bytes, sector(place));
        for (qint64 i = 0; i < m_sectorSize / 4; ++i) {
            m_miniTable.push_back(number<quint32>(bytes, 4 * i));
        }
    }
    return {};
}

Result<QList<CompoundEntry>> CompoundFile::children(quint32 storage)
{
    m_storageOf.resize(m_nodes.size(), noEntry);
    QList<CompoundEntry> entries;
    std::vector<bool> seen(m_nodes.size(), false);
    std::vector<quint32> waiting{storage < m_nodes.size() ? m_nodes[storage].child : noEntry};
    while (!waiting.empty()) {
        const quint32 id = waiting.back();
        waiting.pop_back();
        if (id == noEntry) {
            continue;
        }
        if (id >= m_nodes.size() || seen[id] || id == root) {
            return failure(damagedMsg(u"tree of the directory"_s));
        }
        if (m_storageOf[id] != noEntry && m_storageOf[id] != storage) {
            return failure(damagedMsg(u"tree of the directory"_s));
        }
        m_storageOf[id] = storage;
        seen[id] = true;
        const Node &node = m_nodes[id];
        if (node.type == typeStorage || node.type == typeStream) {
            entries.append({node.name, node.type == typeStorage, id, node.size});
        }
        waiting.push_back(node.left);
        waiting.push_back(node.right);
    }
    return entries;
}

template <typename Take>
Result<void> CompoundFile::pieces(const CompoundEntry &stream, Take take)
{
    if (stream.size > m_left) {
        return failure(damagedMsg(u"streams larger than the file"_s));
    }
    m_left -= stream.size;
    const bool isSmall = stream.size < miniCutoff;
    const qint64 unit = isSmall ? miniSectorSize : m_sectorSize;
    DESKHAND_ASSIGN(const std::vector<quint32> numbers,
                    chain(isSmall ? m_miniTable : m_table, m_nodes[stream.id].start, stream.size, unit));
    qint64 left = stream.size;
    for (const quint32 place : numbers) {
        qint64 offset = (qint64(place) + 1) * m_sectorSize;
        if (isSmall) {
            const qint64 within = qint64(place) * miniSectorSize;
            const auto index = std::size_t(within / m_sectorSize);
            if (index >= m_miniature.size()) {
                return failure(damagedMsg(u"place of a small stream"_s));
            }
            offset = (qint64(m_miniature[index]) + 1) * m_sectorSize + within % m_sectorSize;
        }
        DESKHAND_ASSIGN(const QByteArray bytes, at(offset, qMin(unit, left)));
        left -= bytes.size();
        DESKHAND_TRY(take(bytes));
    }
    return {};
}

Result<QByteArray> CompoundFile::read(const CompoundEntry &stream, qsizetype most)
{
    if (stream.size > most) {
        return failure(damagedMsg(u"%1 is too large"_s.arg(stream.name)));
    }
    QByteArray all;
    DESKHAND_TRY(pieces(stream, [&all](const QByteArray &bytes) -> Result<void> {
        all.append(bytes);
        return {};
    }));
    return all;
}

Result<void> CompoundFile::copy(const CompoundEntry &stream, SpillingBuffer &target)
{
    return pieces(stream,
                  [&target](const QByteArray &bytes) { return target.append(bytes.constData(), bytes.size()); });
}

} // namespace deskhand
