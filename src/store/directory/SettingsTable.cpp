// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/directory/SettingsTable.h"

#include "store/sql/Database.h"

#include <QHash>

#include <tuple>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Setting {
    const char16_t *key;
    T Settings::*member;
};
template <typename T>
Setting(const char16_t *, T Settings::*) -> Setting<T>;

/// The one list of what is stored. Keys are for ever: a file of an older program must keep its values.
constexpr auto allSettings = std::make_tuple(
    Setting{u"company_name", &Settings::companyName}, Setting{u"help_desk_address", &Settings::helpDeskAddress},
    Setting{u"time_zone", &Settings::timeZone}, Setting{u"default_department", &Settings::defaultDepartment},
    Setting{u"default_priority", &Settings::defaultPriority}, Setting{u"default_status", &Settings::defaultStatus},
    Setting{u"resolved_status", &Settings::resolvedStatus}, Setting{u"closed_status", &Settings::closedStatus},
    Setting{u"archived_status", &Settings::archivedStatus}, Setting{u"pending_status", &Settings::pendingStatus},
    Setting{u"default_sla_plan", &Settings::defaultSlaPlan}, Setting{u"default_schedule", &Settings::defaultSchedule},
    Setting{u"default_sequence", &Settings::defaultSequence},
    Setting{u"confirmation_days", &Settings::confirmationDays}, Setting{u"reopen_days", &Settings::reopenDays},
    Setting{u"deleted_keep_days", &Settings::deletedKeepDays},
    Setting{u"archive_after_days", &Settings::archiveAfterDays},
    Setting{u"send_hold_seconds", &Settings::sendHoldSeconds}, Setting{u"open_ticket_cap", &Settings::openTicketCap},
    Setting{u"claim_on_reply", &Settings::claimOnReply},
    Setting{u"notify_requester_on_close", &Settings::notifyRequesterOnClose},
    Setting{u"acknowledge_new_tickets", &Settings::acknowledgeNewTickets},
    Setting{u"topic_required_to_close", &Settings::topicRequiredToClose},
    Setting{u"reference_key", &Settings::referenceKey});

template <typename Function>
void forEachSetting(Function &&function)
{
    std::apply([&](const auto &...setting) { (function(setting), ...); }, allSettings);
}

QByteArray toBytes(const QString &value)
{
    return value.toUtf8();
}
QByteArray toBytes(const QByteArray &value)
{
    return value;
}
QByteArray toBytes(int value)
{
    return QByteArray::number(value);
}
QByteArray toBytes(bool value)
{
    return QByteArray::number(value ? 1 : 0);
}
template <typename Tag>
QByteArray toBytes(Id<Tag> id)
{
    return QByteArray::number(id.value);
}

void fromBytes(const QByteArray &bytes, QString &value)
{
    value = QString::fromUtf8(bytes);
}
void fromBytes(const QByteArray &bytes, QByteArray &value)
{
    value = bytes;
}
void fromBytes(const QByteArray &bytes, int &value)
{
    value = bytes.toInt();
}
void fromBytes(const QByteArray &bytes, bool &value)
{
    value = bytes.toInt() != 0;
}
template <typename Tag>
void fromBytes(const QByteArray &bytes, Id<Tag> &id)
{
    id.value = bytes.toLongLong();
}

} // namespace

Result<Settings> readSettings(Database &database)
{
    QHash<QString, QByteArray> stored;
    DESKHAND_ASSIGN(auto query, database.prepare(u"SELECT key, value FROM settings"_s));
    DESKHAND_TRY(query.forEach([&](const Statement &row) { stored.insert(row.text(0), row.bytes(1)); }));
    Settings settings;
    forEachSetting([&](const auto &setting) {
        if (const auto it = stored.constFind(QStringView(setting.key).toString()); it != stored.constEnd()) {
            fromBytes(*it, settings.*setting.member);
        }
    });
    return settings;
}

Result<void> writeSettings(Database &database, const Settings &settings)
{
    Result<void> result;
    forEachSetting([&](const auto &setting) {
        if (result) {
            result = database.run(u"INSERT INTO settings (key, value) VALUES (?, ?) "
                                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                  QStringView(setting.key).toString(), toBytes(settings.*setting.member));
        }
    });
    return result;
}

} // namespace deskhand
