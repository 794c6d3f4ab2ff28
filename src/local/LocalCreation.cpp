// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "local/LocalCreation.h"

#include "local/OwnThread.h"
#include "service/directory/Defaults.h"
#include "service/file/HelpDeskFile.h"
#include "service/sample/SampleHelpDesk.h"

#include <functional>
#include <utility>

namespace deskhand {

namespace {

Pending<void> create(const QString &path, std::function<Result<void>(Store &)> fill)
{
    return onOwnThread<void>([path, fill = std::move(fill)] { return HelpDeskFile::create(path, fill); });
}

} // namespace

Pending<void> createHelpDesk(const QString &path, const NewHelpDesk &setup)
{
    return create(path, [setup](Store &store) {
        HelpDeskSetup known;
        known.companyName = setup.companyName;
        known.timeZone = setup.timeZone;
        known.administratorName = setup.administratorName;
        known.administratorUsername = setup.administratorUsername;
        known.administratorEmail = setup.administratorEmail;
        return writeDefaults(store, known);
    });
}

Pending<void> createSampleHelpDesk(const QString &path, std::shared_ptr<const Clock> clock,
                                   std::shared_ptr<CreationControl> control)
{
    return create(path, [clock = std::move(clock), control = std::move(control)](Store &store) {
        // Its texts are ours and plain: nothing to sanitise.
        return writeSampleHelpDesk(store, clock->now(), nullptr, [&control](int done, int total) {
            if (control) {
                control->done = done;
                control->total = total;
            }
            return !control || !control->cancelled;
        });
    });
}

} // namespace deskhand
