// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace deskhand {

class SpillingBuffer;

/// A storage (folder) or stream (file) within a compound file.
struct CompoundEntry {
    QString name;
    bool isStorage = false;
    quint32 id = 0;
    qint64 size = 0; ///< of a stream, in bytes
};

/// Reads OLE compound files (MS-CFB), which Outlook's messages are.
///
/// Every chain, tree and size in it is a stranger's word: no chain is followed longer than the file can be, no entry
/// is visited twice, and all that is read comes to no more bytes than the file has. Errors are InvalidInput, and
/// Unavailable where the file cannot be read. For one thread.
class CompoundFile {
public:
    static constexpr quint32 root = 0;

    /// Whether a file that begins like this is one.
    [[nodiscard]] static bool isOne(QByteArrayView start);
    /// `device` is open and can be read anywhere. More than `mostEntries` storages and streams are an error.
    [[nodiscard]] static Result<CompoundFile> open(std::unique_ptr<QIODevice> device, int mostEntries);

    /// What is in a storage, in no particular order. An entry that another storage had is damage: many storages of one
    /// content would be a large message out of a small file.
    [[nodiscard]] Result<QList<CompoundEntry>> children(quint32 storage);
    /// All of a stream. One larger than `most` bytes is an error.
    [[nodiscard]] Result<QByteArray> read(const CompoundEntry &stream, qsizetype most);
    /// All of a stream, piece by piece.
    [[nodiscard]] Result<void> copy(const CompoundEntry &stream, SpillingBuffer &target);

private:
    struct Node {
        QString name;
        quint8 type = 0;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0;
    };

    CompoundFile() = default;
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readTable(const QByteArray &header);
    [[nodiscard]] Result<void> readDirectory(quint32 first, int mostEntries);
    [[nodiscard]] Result<void> readMiniature(quint32 first);
    [[nodiscard]] Result<QByteArray> at(qint64 offset, qint64 size);
    [[nodiscard]] Result<QByteArray> sector(quint32 number);
    /// The sectors from `first` on, exactly as many as `size` bytes need; -1: to the end of the chain.
    [[nodiscard]] Result<std::vector<quint32>> chain(const std::vector<quint32> &table, quint32 first, qint64 size,
                                                     qint64 unit) const;
    template <typename Take>
    [[nodiscard]] Result<void> pieces(const CompoundEntry &stream, Take take);

    std::unique_ptr<QIODevice> m_device;
    qint64 m_fileSize = 0;
    qint64 m_left = 0; ///< bytes that may still be read of streams
    qint64 m_sectorSize = 512;
    quint32 m_firstOfDirectory = 0;
    quint32 m_firstOfMiniature = 0;
    int m_version = 3;
    std::vector<quint32> m_table;     ///< the sector behind each sector (FAT)
    std::vector<quint32> m_miniTable; ///< the same for the small pieces of small streams
    std::vector<quint32> m_miniature; ///< the sectors that hold the small pieces
    std::vector<Node> m_nodes;
    std::vector<quint32> m_storageOf; ///< of each node, once children() met it
};

} // namespace deskhand
