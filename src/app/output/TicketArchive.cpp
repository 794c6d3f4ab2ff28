// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/TicketArchive.h"

#include "app/desktop/ForeignFiles.h"
#include "core/text/FileName.h"
#include "repository/Repository.h"
#include "repository/WhenDone.h"

#include <QThread>

#include <memory>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Two attachments of one name are told apart: "log.txt", "log (2).txt".
QString uniqueName(const QString &name, const QList<ZipEntry> &entries)
{
    const auto taken = [&entries](const QString &candidate) {
        return std::any_of(entries.cbegin(), entries.cend(), [&candidate](const ZipEntry &entry) {
            return entry.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    const auto dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    QString candidate = u"attachments/"_s + name;
    for (int i = 2; taken(candidate); ++i) {
        candidate = u"attachments/%1 (%2)%3"_s.arg(stem, QString::number(i), ending);
    }
    return candidate;
}

} // namespace

TicketArchive::TicketArchive(Repository &repository, const TicketView &view, const DirectorySnapshot &directory,
                             TicketDocumentParts parts, const QString &path, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_path(path)
{
    m_entries.append({u"ticket.html"_s, ticketHtml(view, directory, parts).toUtf8(), {}});
    for (const ThreadEntry &entry : view.entries) {
        if (parts.notes || entry.kind != EntryKind::Note) {
            m_missing += entry.attachments;
        }
    }
    fetchNext();
}

void TicketArchive::fetchNext()
{
    if (m_missing.isEmpty()) {
        pack();
        return;
    }
    const Attachment attachment = m_missing.takeFirst();
    const QString file = m_folder.filePath(QString::number(m_entries.size()));
    saveForeign(m_repository.attachments(), attachment.id, file, this,
                [this, attachment, file](const Result<WebMark> &fetched) {
                    if (!fetched) {
                        Q_EMIT failed(fetched.error());
                        deleteLater();
                        return;
                    }
                    const QString name = cleanFileName(attachment.name);
                    m_entries.append({uniqueName(name.isEmpty() ? u"file"_s : name, m_entries), {}, file});
                    fetchNext();
                });
}

void TicketArchive::pack()
{
    auto promise = std::make_shared<Promise<void>>();
    promise->start();
    const Pending<void> answer = promise->future();
    QThread *thread = QThread::create([promise = std::move(promise), path = m_path, entries = m_entries] {
        promise->addResult(writeZip(path, entries));
        promise->finish();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    whenDone(answer, this, [this](const Result<void> &packed) { finish(packed); });
}

void TicketArchive::finish(const Result<void> &result)
{
    if (result) {
        // What is taken out of a marked archive is marked by Windows in turn.
        const bool foreign = m_entries.size() > 1;
        Q_EMIT saved(foreign ? markNotice(markFromWeb(m_path)) : QString());
    } else {
        Q_EMIT failed(result.error());
    }
    deleteLater();
}

} // namespace deskhand
