// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sample/SampleHelpDesk.h"

#include "service/HelpDesk.h"
#include "service/directory/Defaults.h"
#include "service/sample/SampleDirectory.h"
#include "service/sample/SampleTickets.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QFile>

namespace deskhand {

namespace {

using namespace std::chrono_literals;

/// Often enough that nothing stays overdue unseen for long, seldom enough for three months of history.
constexpr Duration betweenJobs = 6h;

class ScriptClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{};
};

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("SampleData", "The sample file %1 is missing.").arg(name));
    }
    return file.readAll();
}

Result<sample::People> writeSetup(Store &store, Timestamp now)
{
    HelpDeskSetup setup;
    setup.administratorUsername = QStringLiteral("admin");
    setup.administratorName = QCoreApplication::translate("SampleData", "Administrator");
    setup.administratorEmail = QStringLiteral("admin@meridian.example");
    DESKHAND_TRY(writeDefaults(store, setup));
    DESKHAND_ASSIGN(const QByteArray json, resource(QStringLiteral("directory.json")));
    return sample::writeDirectory(store, json, now);
}

Result<void> tell(const SampleProgress &progress, qsizetype done, qsizetype total)
{
    if (progress && !progress(static_cast<int>(done), static_cast<int>(total))) {
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate("SampleData", "Making the sample was stopped. Nothing was kept."));
    }
    return {};
}

/// Time passes up to `until`, and what is due by then is done.
Result<void> passTime(HelpDesk &helpDesk, ScriptClock &clock, Timestamp until)
{
    while (clock.time + betweenJobs < until) {
        clock.time += betweenJobs;
        DESKHAND_TRY(helpDesk.runJobs());
    }
    clock.time = until;
    return {};
}

} // namespace

Result<void> writeSampleSetup(Store &store, Timestamp now)
{
    DESKHAND_TRY(writeSetup(store, now));
    return {};
}

Result<void> writeSampleHelpDesk(Store &store, Timestamp now, const HtmlSanitizer *sanitizer,
                                 const SampleProgress &progress)
{
    DESKHAND_ASSIGN(const sample::People people, writeSetup(store, now));
    DESKHAND_ASSIGN(const QByteArray json, resource(QStringLiteral("tickets.json")));
    DESKHAND_ASSIGN(const QList<sample::Step> steps, sample::readScript(json, now));
    DESKHAND_ASSIGN(const DirectorySnapshot directory, store.directory.load());
    sample::NameIndex names;
    names.addAll(directory);
    ScriptClock clock;
    HelpDesk helpDesk(store, clock, sanitizer);
    sample::SampleTickets tickets(helpDesk, names, people);
    clock.time = steps.isEmpty() ? now : steps.first().time;
    qsizetype done = 0;
    for (const sample::Step &step : steps) {
        DESKHAND_TRY(tell(progress, done++, steps.size()));
        DESKHAND_TRY(passTime(helpDesk, clock, step.time));
        DESKHAND_TRY(tickets.carryOut(step));
    }
    clock.time = now;
    DESKHAND_TRY(helpDesk.runJobs());
    return {};
}

} // namespace deskhand
