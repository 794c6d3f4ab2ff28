// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Reads stored content chunk by chunk.

#include "store/sql/Database.h"

#include <QIODevice>

namespace deskhand {

/// Holds one chunk in memory. Same thread as its connection, which must outlive it.
class BlobReader final : public QIODevice {
public:
    BlobReader(Database &database, qint64 blob, qint64 size);

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool load(qint64 position);

    Database &m_database;
    qint64 m_blob;
    qint64 m_size;
    qint64 m_loaded = -1; ///< which chunk m_chunk is
    QByteArray m_chunk;
};

} // namespace deskhand
