// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/ServiceCore.h"

#include "core/text/HtmlSanitizer.h"
#include "store/Store.h"

namespace deskhand {

ServiceCore::ServiceCore(Store &store, const Clock &clock, const HtmlSanitizer *sanitizer)
    : m_store(store)
    , m_clock(clock)
    , m_sanitizer(sanitizer)
{ }

Result<DirectoryPtr> ServiceCore::directory()
{
    DESKHAND_ASSIGN(const qint64 version, m_store.directory.version());
    if (!m_directory || m_directory->version != version) {
        DESKHAND_ASSIGN(DirectorySnapshot snapshot, m_store.directory.load());
        m_directory = std::make_shared<const DirectorySnapshot>(std::move(snapshot));
        m_rules = RuleSet(m_directory->rules);
    }
    return m_directory;
}

bool ServiceCore::isHouseKeepingDue(Timestamp now, Duration every)
{
    if (m_houseKept && now - *m_houseKept < every) {
        return false;
    }
    m_houseKept = now;
    return true;
}

Body ServiceCore::cleaned(Body body) const
{
    if (body.html.isEmpty()) {
        return body;
    }
    if (m_sanitizer == nullptr) {
        return {body.text, {}};
    }
    SanitizedHtml sanitized = m_sanitizer->sanitise(body.html);
    return {body.text.isEmpty() ? sanitized.text : body.text, sanitized.html};
}

} // namespace deskhand
