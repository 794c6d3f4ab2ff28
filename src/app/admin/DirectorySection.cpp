// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/DirectorySection.h"

#include "app/session/Session.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

class DirectorySource final : public RecordSource {
public:
    DirectorySource(const DirectorySection &section, DirectoryCache &directory, QObject *parent)
        : RecordSource(parent)
        , m_section(section)
        , m_directory(directory)
    {
        connect(&directory, &DirectoryCache::changed, this, &RecordSource::changed);
    }

    QList<RecordItem> items() const override { return m_section.items(*m_directory); }
    std::optional<DirectoryRecord> record(qint64 id) const override { return m_section.record(*m_directory, id); }
    void saved(qint64, const DirectoryRecord &) override { m_directory.load(); }
    void removed(qint64) override { m_directory.load(); }

private:
    const DirectorySection &m_section;
    DirectoryCache &m_directory;
};

} // namespace

RecordSource *DirectorySection::makeSource(Session &session, QObject *parent) const
{
    return new DirectorySource(*this, session.directory(), parent);
}

bool DirectorySection::canRemove(const DirectoryRecord &record) const
{
    const auto *queue = std::get_if<SavedQueue>(&record);
    return queue != nullptr && queue->scope == QueueScope::Shared;
}

QString DirectorySection::removeHint() const
{
    return QCoreApplication::translate("DirectorySection", "Its tickets stay where they are");
}

Pending<void> DirectorySection::remove(DirectoryRepository &directory, const DirectoryRecord &record) const
{
    return directory.remove(std::get<SavedQueue>(record).id); // the one kind that can be
}

} // namespace deskhand
