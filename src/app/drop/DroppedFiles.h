// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What is dropped or pasted, as files: those on this machine where they are, those that are on no disk (mails out of
/// Outlook, attachments, pictures out of browsers) as copies that live as long as this object.

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace deskhand {

class DroppedFiles {
public:
    enum class Folders { LeftOut, Taken };

    /// Whether take() is worth asking; does not fetch anything.
    [[nodiscard]] static bool offered(const QMimeData &mime, Folders folders = Folders::LeftOut);
    /// Their paths. What cannot be read is left out.
    [[nodiscard]] QStringList take(const QMimeData &mime, Folders folders = Folders::LeftOut);

    /// Qt's names for the formats of Windows.
    [[nodiscard]] static QString descriptorFormat();
    [[nodiscard]] static QString contentFormat(int index);

private:
    [[nodiscard]] QStringList takeVirtual(const QMimeData &mime);

    std::unique_ptr<QTemporaryDir> m_copies;
    int m_drops = 0;
};

} // namespace deskhand
