// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the parts of this library share: the store, the clock, the set-up as last read.

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/policy/RuleEvaluation.h"
#include "core/sla/SlaClock.h"
#include "core/values/DirectorySnapshot.h"

namespace deskhand {

class HtmlSanitizer;
class Store;

/// Belongs to the thread of its store.
class ServiceCore {
public:
    ServiceCore(Store &store, const Clock &clock, const HtmlSanitizer *sanitizer);
    Q_DISABLE_COPY_MOVE(ServiceCore)

    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] const SlaClock &slaClock() const { return m_slaClock; }

    /// As it is in the database now; read anew only when its version moved.
    [[nodiscard]] Result<DirectoryPtr> directory();
    /// The active routing rules of directory(), compiled.
    [[nodiscard]] const RuleSet &rules() const { return m_rules; }
    /// After a rollback of changes to the set-up: their version number will be used again.
    void forgetDirectory() { m_directory.reset(); }

    /// True once per `every`, and at first: for what need not be done at every run of the jobs.
    [[nodiscard]] bool isHouseKeepingDue(Timestamp now, Duration every);

    /// HTML made safe and plain text to go with it; without a sanitiser only the plain text stays.
    [[nodiscard]] Body cleaned(Body body) const;

private:
    Store &m_store;
    const Clock &m_clock;
    const HtmlSanitizer *m_sanitizer;
    SlaClock m_slaClock;
    DirectoryPtr m_directory;
    RuleSet m_rules;
    std::optional<Timestamp> m_houseKept;
};

} // namespace deskhand
