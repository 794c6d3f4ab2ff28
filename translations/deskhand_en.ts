<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminSections</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%1 asked in %n ticket(s), those in Deleted among them, and cannot be deleted. Nothing was changed. Give these tickets to another requester first, in the ticket by its requester.</source>
        <translation>
            <numerusform>%1 asked in %n ticket, those in Deleted among them, and cannot be deleted. Nothing was changed. Give this ticket to another requester first, in the ticket by its requester.</numerusform>
            <numerusform>%1 asked in %n tickets, those in Deleted among them, and cannot be deleted. Nothing was changed. Give these tickets to another requester first, in the ticket by its requester.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 collaborates in %n ticket(s) of others and cannot be deleted. Nothing was changed. Take the requester off the collaborators there first.</source>
        <translation>
            <numerusform>%1 collaborates in %n ticket of others and cannot be deleted. Nothing was changed. Take the requester off the collaborators there first.</numerusform>
            <numerusform>%1 collaborates in %n tickets of others and cannot be deleted. Nothing was changed. Take the requester off the collaborators there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requester(s) belong to &quot;%1&quot;, so it cannot be deleted. Nothing was changed. Put them elsewhere first.</source>
        <translation>
            <numerusform>%n requester belongs to &quot;%1&quot;, so it cannot be deleted. Nothing was changed. Put the requester elsewhere first.</numerusform>
            <numerusform>%n requesters belong to &quot;%1&quot;, so it cannot be deleted. Nothing was changed. Put them elsewhere first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of &quot;%1&quot;, and reports count them so: it cannot be deleted. Nothing was changed. Without its mail domains nobody new joins it.</source>
        <translation>
            <numerusform>%n ticket is of &quot;%1&quot;, and reports count it so: it cannot be deleted. Nothing was changed. Without its mail domains nobody new joins it.</numerusform>
            <numerusform>%n tickets are of &quot;%1&quot;, and reports count them so: it cannot be deleted. Nothing was changed. Without its mail domains nobody new joins it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n new ticket(s) would be made</source>
        <translation>
            <numerusform>%n new ticket would be made</numerusform>
            <numerusform>%n new tickets would be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) made</source>
        <translation>
            <numerusform>%n new ticket made</numerusform>
            <numerusform>%n new tickets made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) added to tickets</source>
        <translation>
            <numerusform>%n mail added to tickets</numerusform>
            <numerusform>%n mails added to tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged and read all the same</source>
        <translation>
            <numerusform>%n damaged and read all the same</numerusform>
            <numerusform>%n damaged and read all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>%n unassigned</numerusform>
            <numerusform>%n unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>There were too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>There were too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These were too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>These were too many requests. Try again in %n second.</numerusform>
            <numerusform>These were too many requests. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message numerus="yes">
        <source>%n record(s) refer to something that is not there (%1).</source>
        <translation>
            <numerusform>%n record refers to something that is not there (%1).</numerusform>
            <numerusform>%n records refer to something that is not there (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s) of tickets are wrong.</source>
        <translation>
            <numerusform>%n counter of tickets is wrong.</numerusform>
            <numerusform>%n counters of tickets are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is damaged.</source>
        <translation>
            <numerusform>The content of %n attachment is damaged.</numerusform>
            <numerusform>The content of %n attachments is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n ticket(s) the column %1 does not agree with the records.</source>
        <translation>
            <numerusform>In %n ticket the column %1 does not agree with the records.</numerusform>
            <numerusform>In %n tickets the column %1 does not agree with the records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are in another state than their status.</source>
        <translation>
            <numerusform>%n ticket is in another state than its status.</numerusform>
            <numerusform>%n tickets are in another state than their status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message numerus="yes">
        <source>Made %1 with %n ticket(s).</source>
        <translation>
            <numerusform>Made %1 with %n ticket.</numerusform>
            <numerusform>Made %1 with %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n ticket(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n ticket to %1.</numerusform>
            <numerusform>Wrote %n tickets to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[attachment %1: %2, %n byte(s)]</source>
        <translation>
            <numerusform>[attachment %1: %2, %n byte]</numerusform>
            <numerusform>[attachment %1: %2, %n bytes]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n of its tasks are still open</source>
        <translation>
            <numerusform>%n of its tasks is still open</numerusform>
            <numerusform>%n of its tasks are still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was closed more than %n days ago</source>
        <translation>
            <numerusform>it was closed more than %n day ago</numerusform>
            <numerusform>it was closed more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open ticket(s), which is as many as the help desk allows. No further one was opened.</source>
        <translation>
            <numerusform>%1 has %n open ticket, which is as many as the help desk allows. No further one was opened.</numerusform>
            <numerusform>%1 has %n open tickets, which is as many as the help desk allows. No further one was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::AssignPopup</name>
    <message numerus="yes">
        <source>Assign %n ticket(s) to</source>
        <translation>
            <numerusform>Assign %n ticket to</numerusform>
            <numerusform>Assign %n tickets to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::AssigneeModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>team, %n member(s)</source>
        <translation>
            <numerusform>team, %n member</numerusform>
            <numerusform>team, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::AttachmentOpener</name>
    <message numerus="yes">
        <source>Save &amp;all %n attachments…</source>
        <translation>
            <numerusform>Save &amp;all %n attachments…</numerusform>
            <numerusform>Save &amp;all %n attachments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) saved in %1.</source>
        <translation>
            <numerusform>%n attachment saved in %1.</numerusform>
            <numerusform>%n attachments saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::BulkDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will change</source>
        <translation>
            <numerusform>%n ticket will change</numerusform>
            <numerusform>%n tickets will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n so already</numerusform>
            <numerusform>%n so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a mail</source>
        <translation>
            <numerusform>%n person gets a mail</numerusform>
            <numerusform>%n people get a mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are told in the program</source>
        <translation>
            <numerusform>%n agent is told in the program</numerusform>
            <numerusform>%n agents are told in the program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry out on %n ticket(s)</source>
        <translation>
            <numerusform>Carry out on %n ticket</numerusform>
            <numerusform>Carry out on %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticket(s)</source>
        <translation>
            <numerusform>%1 of %n ticket</numerusform>
            <numerusform>%1 of %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::BulkWriteDialog</name>
    <message numerus="yes">
        <source>Internal note on %n ticket(s)</source>
        <translation>
            <numerusform>Internal note on %n ticket</numerusform>
            <numerusform>Internal note on %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n ticket(s)</source>
        <translation>
            <numerusform>Reply to %n ticket</numerusform>
            <numerusform>Reply to %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::CannedPanel</name>
    <message numerus="yes">
        <source>%n variable(s) mean nothing here and stay as written.</source>
        <translation>
            <numerusform>%n variable means nothing here and stays as written.</numerusform>
            <numerusform>%n variables mean nothing here and stay as written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::CommandPalette</name>
    <message numerus="yes">
        <source>Queue, %n ticket(s)</source>
        <translation>
            <numerusform>Queue, %n ticket</numerusform>
            <numerusform>Queue, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::DuePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n open ticket(s) look alike:</source>
        <translation>
            <numerusform>%n open ticket looks alike:</numerusform>
            <numerusform>%n open tickets look alike:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::HoldBar</name>
    <message numerus="yes">
        <source>Your reply on #%1 goes out in %n s</source>
        <translation>
            <numerusform>Your reply on #%1 goes out in %n s</numerusform>
            <numerusform>Your reply on #%1 goes out in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reply on #%1 goes out in %n s, and the ticket is %2</source>
        <translation>
            <numerusform>Your reply on #%1 goes out in %n s, and the ticket is %2</numerusform>
            <numerusform>Your reply on #%1 goes out in %n s, and the ticket is %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::ImportResultPage</name>
    <message numerus="yes">
        <source>%n mail(s) and row(s) read</source>
        <translation>
            <numerusform>%n mail or row read</numerusform>
            <numerusform>%n mails and rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationBell</name>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notifications, %n new</numerusform>
            <numerusform>Notifications, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationCentre</name>
    <message numerus="yes">
        <source>Again: %1 (and %n more)</source>
        <translation>
            <numerusform>Again: %1 (and %n more)</numerusform>
            <numerusform>Again: %1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::OtherTicketPopup</name>
    <message numerus="yes">
        <source>%n person(s) of this ticket get replies on it from then on.</source>
        <translation>
            <numerusform>%n person of this ticket gets replies on it from then on.</numerusform>
            <numerusform>%n people of this ticket get replies on it from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::OutputArea</name>
    <message numerus="yes">
        <source>%n ticket(s) saved as %1.</source>
        <translation>
            <numerusform>%n ticket saved as %1.</numerusform>
            <numerusform>%n tickets saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::OvertakenPanel</name>
    <message numerus="yes">
        <source>%n answers came since you began</source>
        <translation>
            <numerusform>%n answer came since you began</numerusform>
            <numerusform>%n answers came since you began</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::QueryEdit</name>
    <message numerus="yes">
        <source>Finds %n ticket(s) now.</source>
        <translation>
            <numerusform>Finds %n ticket now.</numerusform>
            <numerusform>Finds %n tickets now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::QueueTreeModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::RecipientsLine</name>
    <message numerus="yes">
        <source>also told: %n agent(s)</source>
        <translation>
            <numerusform>also told: %n agent</numerusform>
            <numerusform>also told: %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::RecordListPane</name>
    <message numerus="yes">
        <source>%n more: type to narrow the search</source>
        <translation>
            <numerusform>%n more: type to narrow the search</numerusform>
            <numerusform>%n more: type to narrow the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more further ones: type to narrow the search</source>
        <translation>
            <numerusform>%n or more others: type to narrow the search</numerusform>
            <numerusform>%n or more others: type to narrow the search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::ReportsPane</name>
    <message numerus="yes">
        <source>share of %n ticket(s)</source>
        <translation>
            <numerusform>share of %n ticket</numerusform>
            <numerusform>share of %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::RestoreDialog</name>
    <message numerus="yes">
        <source>%L1, %n of them open</source>
        <translation>
            <numerusform>%L1, %n of them open</numerusform>
            <numerusform>%L1, %n of them open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::RuleTrialView</name>
    <message numerus="yes">
        <source>Fits %1 of %n ticket(s). Nothing was changed.</source>
        <translation>
            <numerusform>Fits %1 of %n ticket. Nothing was changed.</numerusform>
            <numerusform>Fits %1 of %n tickets. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::SectionPage</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended before it can be saved.</source>
        <translation>
            <numerusform>%n thing must be mended before it can be saved.</numerusform>
            <numerusform>%n things must be mended before it can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::SelectionPane</name>
    <message numerus="yes">
        <source>%n ticket(s) selected</source>
        <translation>
            <numerusform>%n ticket selected</numerusform>
            <numerusform>%n tickets selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::SendButtons</name>
    <message numerus="yes">
        <source>undo for %n s</source>
        <translation>
            <numerusform>undo for %n s</numerusform>
            <numerusform>undo for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::StatusLine</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::Taskbar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::ThreadView</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and events are not shown</source>
        <translation>
            <numerusform>%n entry or event is not shown</numerusform>
            <numerusform>%n entries and events are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::TicketActions</name>
    <message numerus="yes">
        <source>Merge %n ticket(s) into</source>
        <translation>
            <numerusform>Merge %n ticket into</numerusform>
            <numerusform>Merge %n tickets into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Internal note on %n ticket(s)</source>
        <translation>
            <numerusform>Internal note on %n ticket</numerusform>
            <numerusform>Internal note on %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n ticket(s)</source>
        <translation>
            <numerusform>Reply to %n ticket</numerusform>
            <numerusform>Reply to %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::TicketHeader</name>
    <message numerus="yes">
        <source>%1, %n other(s)</source>
        <translation>
            <numerusform>%1, %n other</numerusform>
            <numerusform>%1, %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::TicketListPane</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1</source>
        <translation>
            <numerusform>%n selected of %1</numerusform>
            <numerusform>%n selected of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::TrayNotices</name>
    <message numerus="yes">
        <source>Deskhand: %n new</source>
        <translation>
            <numerusform>Deskhand: %n new</numerusform>
            <numerusform>Deskhand: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::VariableHint</name>
    <message numerus="yes">
        <source>%n variables are not known and would be sent as written: %1 …</source>
        <translation>
            <numerusform>%n variable is not known and would be sent as written: %1 …</numerusform>
            <numerusform>%n variables are not known and would be sent as written: %1 …</numerusform>
        </translation>
    </message>
</context>
</TS>
