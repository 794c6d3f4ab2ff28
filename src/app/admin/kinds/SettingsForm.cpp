// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What holds for the whole help desk.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/form/TimeZoneEdit.h"
#include "app/admin/kinds/Forms.h"

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class SettingsForm final : public RecordFormOf<Settings> {
    Q_DECLARE_TR_FUNCTIONS(SettingsForm)
public:
    SettingsForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"companyName"_s, tr("&Company"), &Settings::companyName);
        addText(u"helpDeskAddress"_s, tr("Mail a&ddress"), &Settings::helpDeskAddress, 250);
        auto *zone = new TimeZoneEdit(this);
        addRow(u"timeZone"_s, tr("&Time zone"), zone);
        bind(
            u"timeZone"_s, [zone](const Settings &settings) { zone->setZone(settings.timeZone); },
            [zone](Settings &settings) { settings.timeZone = zone->zone(); });
        connect(zone, &QLineEdit::textChanged, this, [this] { changed(u"timeZone"_s); });
        addHeading(tr("Where nothing else decides"));
        addChoice(u"defaultDepartment"_s, tr("De&partment"), &Settings::defaultDepartment, tr("Choose…"));
        addChoice(u"defaultPriority"_s, tr("P&riority"), &Settings::defaultPriority, tr("Choose…"));
        addChoice(u"defaultSlaPlan"_s, tr("SLA p&lan"), &Settings::defaultSlaPlan, tr("None"));
        addChoice(u"defaultSchedule"_s, tr("&Business hours"), &Settings::defaultSchedule, tr("Around the clock"));
        addChoice(u"defaultSequence"_s, tr("Ticket n&umbers"), &Settings::defaultSequence, tr("Choose…"));
        addHeading(tr("Statuses"));
        addChoice(u"defaultStatus"_s, tr("&New tickets"), &Settings::defaultStatus, tr("Choose…"));
        addChoice(u"pendingStatus"_s, tr("Snoo&zed"), &Settings::pendingStatus, tr("Choose…"));
        addChoice(u"resolvedStatus"_s, tr("Resol&ved"), &Settings::resolvedStatus, tr("Choose…"));
        addChoice(u"closedStatus"_s, tr("Confir&med"), &Settings::closedStatus, tr("Choose…"));
        addChoice(u"archivedStatus"_s, tr("Put a&way"), &Settings::archivedStatus, tr("Choose…"));
        addHeading(tr("Times"));
        addNumber(u"confirmationDays"_s, tr("C&onfirmation"), &Settings::confirmationDays, 0, 365, tr(" days"));
        addHint(tr("A resolved ticket is closed after these."));
        addNumber(u"reopenDays"_s, tr("Reopenin&g"), &Settings::reopenDays, 0, 3650, tr(" days"));
        addHint(tr("Within these a requester's message reopens a closed ticket; later it opens a new one."));
        addNumber(u"archiveAfterDays"_s, tr("Arc&hiving"), &Settings::archiveAfterDays, 0, 36500, tr(" days"));
        addHint(tr("A closed ticket is archived after these; 0: never by itself."));
        addNumber(u"deletedKeepDays"_s, tr("Deleted tic&kets"), &Settings::deletedKeepDays, 0, 3650, tr(" days"));
        addHint(tr("A deleted ticket can be restored within these."));
        addNumber(u"sendHoldSeconds"_s, tr("Undo sending"), &Settings::sendHoldSeconds, 0, 300, tr(" seconds"));
        addNumber(u"openTicketCap"_s, tr("Open tickets each"), &Settings::openTicketCap, 0, 10000);
        addHint(tr("A requester may have so many at once; 0: any number. Agents may open more."));
        addHeading(tr("Rules"));
        addCheck(u"claimOnReply"_s, tr("A reply cla&ims a ticket of nobody"), &Settings::claimOnReply);
        addCheck(u"acknowledgeNewTickets"_s, tr("Acknowledge new tickets by mail"), &Settings::acknowledgeNewTickets);
        addCheck(u"notifyRequesterOnClose"_s, tr("Tell the re&quester when a ticket is closed"),
                 &Settings::notifyRequesterOnClose);
        addCheck(u"topicRequiredToClose"_s, tr("A ticket needs a help topic to be closed"),
                 &Settings::topicRequiredToClose);
    }
};

} // namespace

RecordForm *makeSettingsForm(const FormContext &context, QWidget *parent)
{
    return new SettingsForm(context, parent);
}

} // namespace deskhand
