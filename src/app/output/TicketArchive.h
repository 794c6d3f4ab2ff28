// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A ticket as a ZIP: the thread as a page and everything attached to it. Fetches the attachments one after the other,
/// then packs on a thread of its own.

#include "app/output/TicketDocument.h"
#include "app/output/ZipFile.h"

#include <QObject>
#include <QTemporaryDir>

namespace deskhand {

class Repository;

class TicketArchive : public QObject {
    Q_OBJECT
public:
    /// Begins at once, deletes itself when done. `repository` outlives it.
    TicketArchive(Repository &repository, const TicketView &view, const DirectorySnapshot &directory,
                  TicketDocumentParts parts, const QString &path, QObject *parent);

Q_SIGNALS:
    /// `remark` is to be said with it; empty as a rule.
    void saved(const QString &remark);
    void failed(const deskhand::Error &error);

private:
    void fetchNext();
    void pack();
    void finish(const Result<void> &result);

    Repository &m_repository;
    QString m_path;
    QTemporaryDir m_folder;
    QList<Attachment> m_missing;
    QList<ZipEntry> m_entries;
};

} // namespace deskhand
