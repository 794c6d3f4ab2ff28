<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Neues Ticket…</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Take a ticket by phone or in person</source>
        <translation>Ein Ticket am Telefon oder persönlich aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Open help desk…</source>
        <translation>Helpdesk ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open another help desk, a new one, or the sample</source>
        <translation>Einen anderen Helpdesk, einen neuen oder das Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Deskhand; drafts are kept</source>
        <translation>Deskhand schließen; Entwürfe bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last command</source>
        <translation>Den letzten Befehl zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Carry out again what was taken back</source>
        <translation>Das Zurückgenommene erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search tickets by words and fields</source>
        <translation>Tickets nach Wörtern und Feldern suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt ticket</source>
        <translation>Nä&amp;chstes Ticket</translation>
    </message>
    <message>
        <source>Go to the next ticket of the list</source>
        <translation>Zum nächsten Ticket der Liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious ticket</source>
        <translation>&amp;Voriges Ticket</translation>
    </message>
    <message>
        <source>Go to the previous ticket of the list</source>
        <translation>Zum vorigen Ticket der Liste</translation>
    </message>
    <message>
        <source>Se&amp;lect ticket</source>
        <translation>Ticket &amp;auswählen</translation>
    </message>
    <message>
        <source>Add the current ticket to the selection, or take it out</source>
        <translation>Das aktuelle Ticket zur Auswahl hinzufügen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read list and ticket again</source>
        <translation>Liste und Ticket neu lesen</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Warteschlangen</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>Zu den Warteschlangen</translation>
    </message>
    <message>
        <source>Ticket &amp;list</source>
        <translation>Ticket&amp;liste</translation>
    </message>
    <message>
        <source>Go to the ticket list</source>
        <translation>Zur Ticketliste</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Go to the ticket&apos;s thread</source>
        <translation>Zum Verlauf des Tickets</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Den Farben des Systems folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Farben mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write to the requester</source>
        <translation>Dem Anfragenden schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note that only agents see</source>
        <translation>Eine Notiz schreiben, die nur Bearbeiter sehen</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to an agent</source>
        <translation>Einem Bearbeiter zuweisen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Üb&amp;ernehmen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Assign to yourself</source>
        <translation>Sich selbst zuweisen</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Take the assignee off, for others to claim</source>
        <translation>Die Zuweisung aufheben, damit andere übernehmen können</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <translation>A&amp;bgeben…</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Hand over to another department</source>
        <translation>An eine andere Abteilung abgeben</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>&amp;Status…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Den Status setzen</translation>
    </message>
    <message>
        <source>&amp;Priority…</source>
        <translation>&amp;Priorität…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Die Priorität setzen</translation>
    </message>
    <message>
        <source>Help t&amp;opic…</source>
        <translation>&amp;Hilfethema…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Set the help topic</source>
        <translation>Das Hilfethema setzen</translation>
    </message>
    <message>
        <source>R&amp;esolve</source>
        <translation>L&amp;ösen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Set the status to resolved</source>
        <translation>Den Status auf gelöst setzen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Deskhand</source>
        <translation>Ü&amp;ber Deskhand</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save what is listed as a table for spreadsheets</source>
        <translation>Das Aufgelistete als Tabelle für Tabellenkalkulationen speichern</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save what is shown as PDF</source>
        <translation>Das Angezeigte als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Das Angezeigte drucken</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>Figures of a period, by department, topic or agent</source>
        <translation>Zahlen eines Zeitraums, nach Abteilung, Thema oder Bearbeiter</translation>
    </message>
    <message>
        <source>&amp;Load by agent</source>
        <translation>Aus&amp;lastung</translation>
    </message>
    <message>
        <source>Who has how much on the desk</source>
        <translation>Wer wie viel auf dem Tisch hat</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, for spreadsheets</source>
        <translation>Die Tabelle für Tabellenkalkulationen in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;Verwaltung…</translation>
    </message>
    <message>
        <source>Agents, departments, topics, rules: the set-up of the help desk</source>
        <translation>Bearbeiter, Abteilungen, Themen, Regeln: die Einrichtung des Helpdesks</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find any action, queue or ticket by typing</source>
        <translation>Jede Aktion, Warteschlange oder jedes Ticket durch Tippen finden</translation>
    </message>
    <message>
        <source>Select &amp;all tickets</source>
        <translation>A&amp;lle Tickets auswählen</translation>
    </message>
    <message>
        <source>Select every ticket of the list</source>
        <translation>Alle Tickets der Liste auswählen</translation>
    </message>
    <message>
        <source>&amp;Save as queue…</source>
        <translation>Als Warteschlange &amp;speichern…</translation>
    </message>
    <message>
        <source>Save as queue</source>
        <translation>Als Warteschlange speichern</translation>
    </message>
    <message>
        <source>Keep the present query as a queue</source>
        <translation>Die aktuelle Abfrage als Warteschlange behalten</translation>
    </message>
    <message>
        <source>&amp;One line a ticket</source>
        <translation>&amp;Eine Zeile je Ticket</translation>
    </message>
    <message>
        <source>Show each ticket in one line with columns</source>
        <translation>Jedes Ticket in einer Zeile mit Spalten anzeigen</translation>
    </message>
    <message>
        <source>Ticket &amp;beside the list</source>
        <translation>Ticket &amp;neben der Liste</translation>
    </message>
    <message>
        <source>Show the ticket beside the list</source>
        <translation>Das Ticket neben der Liste anzeigen</translation>
    </message>
    <message>
        <source>Ticket b&amp;elow the list</source>
        <translation>Ticket &amp;unter der Liste</translation>
    </message>
    <message>
        <source>Show the ticket below the list</source>
        <translation>Das Ticket unter der Liste anzeigen</translation>
    </message>
    <message>
        <source>Tickets &amp;in windows of their own</source>
        <translation>Tickets &amp;in eigenen Fenstern</translation>
    </message>
    <message>
        <source>Show the list alone; Enter opens a ticket in its own window</source>
        <translation>Die Liste allein anzeigen; Eingabe öffnet ein Ticket in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Repl&amp;y</source>
        <translation>An&amp;tworten</translation>
    </message>
    <message>
        <source>&amp;Internal note</source>
        <translation>&amp;Interne Notiz</translation>
    </message>
    <message>
        <source>SLA pla&amp;n…</source>
        <translation>S&amp;LA-Plan…</translation>
    </message>
    <message>
        <source>Set the SLA plan</source>
        <translation>Den SLA-Plan setzen</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a label or take one off</source>
        <translation>Ein Schlagwort vergeben oder entfernen</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>Zu&amp;rückstellen…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put the ticket aside until a time; its clock pauses</source>
        <translation>Das Ticket bis zu einer Zeit beiseitelegen; seine Uhr hält an</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Make it a part of another ticket</source>
        <translation>Zum Teil eines anderen Tickets machen</translation>
    </message>
    <message>
        <source>Mark as ans&amp;wered</source>
        <translation>Als be&amp;antwortet markieren</translation>
    </message>
    <message>
        <source>Take it out of those that wait for a reply</source>
        <translation>Aus denen herausnehmen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>Mark as &amp;unanswered</source>
        <translation>Als &amp;unbeantwortet markieren</translation>
    </message>
    <message>
        <source>Put it among those that wait for a reply</source>
        <translation>Zu denen legen, die auf Antwort warten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösche&amp;n</translation>
    </message>
    <message>
        <source>Delete the ticket; for 30 days it can be restored</source>
        <translation>Das Ticket löschen; 30 Tage lang kann es wiederhergestellt werden</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the deleted ticket back</source>
        <translation>Das gelöschte Ticket zurückholen</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>In ei&amp;genem Fenster öffnen</translation>
    </message>
    <message>
        <source>Show the ticket in a window of its own</source>
        <translation>Das Ticket in einem eigenen Fenster anzeigen</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Aktionen andere Tasten geben</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, look, notifications, and what others see of you</source>
        <translation>Sprache, Aussehen, Benachrichtigungen und was andere von Ihnen sehen</translation>
    </message>
    <message>
        <source>Notificatio&amp;ns</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>What happened to your tickets</source>
        <translation>Was mit Ihren Tickets geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>The page about what is before you</source>
        <translation>Die Seite zu dem, was Sie vor sich haben</translation>
    </message>
    <message>
        <source>Save ticket with attac&amp;hments…</source>
        <translation>Ticket mit &amp;Anhängen speichern…</translation>
    </message>
    <message>
        <source>Save the ticket&apos;s thread and attachments as a ZIP archive</source>
        <translation>Verlauf und Anhänge des Tickets als ZIP-Archiv speichern</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take in mails, mailboxes and tables</source>
        <translation>E-Mails, Postfächer und Tabellen aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Write a checked copy of the whole help desk while work goes on</source>
        <translation>Im laufenden Betrieb eine geprüfte Kopie des ganzen Helpdesks schreiben</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>See what is in a backup, and put it in the help desk&apos;s place</source>
        <translation>Sehen, was in einer Sicherung ist, und sie an die Stelle des Helpdesks setzen</translation>
    </message>
    <message>
        <source>W&amp;rite in a window</source>
        <translation>In eigenem Fenster sch&amp;reiben</translation>
    </message>
    <message>
        <source>Write on the ticket in a window of its own</source>
        <translation>Am Ticket in einem eigenen Fenster schreiben</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Put a link on the clipboard that opens the ticket, for mails and chats</source>
        <translation>Einen Link in die Zwischenablage legen, der das Ticket öffnet, für E-Mails und Chats</translation>
    </message>
</context>
<context>
    <name>AdminSections</name>
    <message>
        <source>Company and rules</source>
        <translation>Firma und Regeln</translation>
    </message>
    <message>
        <source>What holds for the whole help desk.</source>
        <translation>Was für den ganzen Helpdesk gilt.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Bearbeiter</translation>
    </message>
    <message>
        <source>Who works on tickets, and what each may do where.</source>
        <translation>Wer an Tickets arbeitet und was jeder wo darf.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Named sets of permissions; an agent has one in each department.</source>
        <translation>Benannte Bündel von Rechten; ein Bearbeiter hat in jeder Abteilung eine.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Agents of any department who take tickets together.</source>
        <translation>Bearbeiter aus beliebigen Abteilungen, die gemeinsam Tickets übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Neue Abteilung</translation>
    </message>
    <message>
        <source>Where tickets lie; agents see those of their departments.</source>
        <translation>Wo Tickets liegen; Bearbeiter sehen die ihrer Abteilungen.</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Hilfethemen</translation>
    </message>
    <message>
        <source>New help topic</source>
        <translation>Neues Hilfethema</translation>
    </message>
    <message>
        <source>What tickets are about; a topic decides what is not decided otherwise.</source>
        <translation>Worum es in Tickets geht; ein Thema bestimmt, was sonst nicht bestimmt ist.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Zusatzfelder</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>What else is asked of a ticket; topics say which.</source>
        <translation>Wonach bei einem Ticket noch gefragt wird; Themen sagen, wonach.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Neue Priorität</translation>
    </message>
    <message>
        <source>How urgent tickets are; SLA plans have targets for each.</source>
        <translation>Wie dringend Tickets sind; SLA-Pläne haben Ziele für jede.</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>Where tickets stand; each belongs to one state of the life cycle.</source>
        <translation>Wo Tickets stehen; jeder gehört zu einem Zustand des Lebenslaufs.</translation>
    </message>
    <message>
        <source>Ticket numbers</source>
        <translation>Ticketnummern</translation>
    </message>
    <message>
        <source>New number format</source>
        <translation>Neues Nummernformat</translation>
    </message>
    <message>
        <source>How ticket numbers are made, for all or for a topic.</source>
        <translation>Wie Ticketnummern gebildet werden, für alle oder für ein Thema.</translation>
    </message>
    <message>
        <source>SLA plans</source>
        <translation>SLA-Pläne</translation>
    </message>
    <message>
        <source>New SLA plan</source>
        <translation>Neuer SLA-Plan</translation>
    </message>
    <message>
        <source>Until when tickets are answered and resolved, and what happens if not.</source>
        <translation>Bis wann Tickets beantwortet und gelöst werden und was sonst geschieht.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Business hours and holidays; SLA clocks run in them.</source>
        <translation>Geschäftszeiten und Feiertage; darin laufen SLA-Uhren.</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>New canned response</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Answers that are written once; type / in a reply.</source>
        <translation>Antworten, die einmal geschrieben werden; in einer Antwort / tippen.</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>alle Abteilungen</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <translation>Verteilregeln</translation>
    </message>
    <message>
        <source>New routing rule</source>
        <translation>Neue Verteilregel</translation>
    </message>
    <message>
        <source>What happens to tickets by itself, from the first rule to the last.</source>
        <translation>Was mit Tickets von selbst geschieht, von der ersten Regel bis zur letzten.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>Saved queries that everybody sees at the left of the window.</source>
        <translation>Gespeicherte Abfragen, die alle links im Fenster sehen.</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>E-Mail-Konten</translation>
    </message>
    <message>
        <source>New mail account</source>
        <translation>Neues E-Mail-Konto</translation>
    </message>
    <message>
        <source>Addresses that requesters write to, and what their mail becomes.</source>
        <translation>Adressen, an die Anfragende schreiben, und was aus ihren E-Mails wird.</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Department, role</source>
        <translation>&amp;Abteilung, Rolle</translation>
    </message>
    <message>
        <source>Add a depart&amp;ment</source>
        <translation>Abteilung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Is an adm&amp;inistrator, and may everything</source>
        <translation>Ist Adm&amp;inistrator und darf alles</translation>
    </message>
    <message>
        <source>Ma&amp;y also</source>
        <translation>&amp;Darf auch</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Kapazität</translation>
    </message>
    <message>
        <source>Open tickets wanted at most; 0: no limit.</source>
        <translation>Höchstens gewünschte offene Tickets; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Is a&amp;way, and gets no new tickets</source>
        <translation>Ist ab&amp;wesend und bekommt keine neuen Tickets</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
</context>
<context>
    <name>AttachmentDesk</name>
    <message>
        <source>The file &quot;%1&quot; cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>BulkTickets</name>
    <message>
        <source>Stopped. The unfinished file can be deleted.</source>
        <translation>Angehalten. Die unfertige Datei kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>BusinessCalendar</name>
    <message>
        <source>The schedule &quot;%1&quot; names the time zone &quot;%2&quot;, which this computer does not know. Choose another in the schedule&apos;s settings.</source>
        <translation>Der Zeitplan „%1“ nennt die Zeitzone „%2“, die dieser Computer nicht kennt. Wählen Sie in den Einstellungen des Zeitplans eine andere.</translation>
    </message>
    <message>
        <source>The schedule &quot;%1&quot; has no business hours, so nothing could ever be due. Add some to the schedule, or choose another.</source>
        <translation>Der Zeitplan „%1“ hat keine Geschäftszeiten, also könnte nie etwas fällig sein. Fügen Sie dem Zeitplan welche hinzu oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The schedule &quot;%1&quot; has business hours from %2 to %3 that do not end after they begin. Hours over midnight are two entries: one until 00:00 and one of the next day.</source>
        <translation>Der Zeitplan „%1“ hat Geschäftszeiten von %2 bis %3, die nicht nach ihrem Beginn enden. Zeiten über Mitternacht sind zwei Einträge: einer bis 00:00 Uhr und einer am nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>CannedForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>S&amp;hortcut</source>
        <translation>&amp;Kürzel</translation>
    </message>
    <message>
        <source>Typed after / in a reply.</source>
        <translation>In einer Antwort nach / getippt.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Insert a &amp;variable</source>
        <translation>&amp;Variable einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%{%1} means nothing.</source>
        <translation>%{%1} bedeutet nichts.</translation>
    </message>
    <message>
        <source>%{%1} means nothing; %{%2} does.</source>
        <translation>%{%1} bedeutet nichts; %{%2} schon.</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien an&amp;hängen …</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
</context>
<context>
    <name>ComposeDraft</name>
    <message>
        <source>Attachment of &quot;%1&quot;</source>
        <translation>Anhang von „%1“</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Sends and resolves</source>
        <translation>Sendet und löst</translation>
    </message>
    <message>
        <source>Sends, and leaves the status</source>
        <translation>Sendet und lässt den Status</translation>
    </message>
    <message>
        <source>Sends, and waits for the requester</source>
        <translation>Sendet und wartet auf den Anfragenden</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>The primary &amp;button</source>
        <translation>Haupt&amp;schaltfläche</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>No dictionary was found on this machine.</source>
        <translation>Auf diesem Rechner wurde kein Wörterbuch gefunden.</translation>
    </message>
    <message>
        <source>&amp;Undo of sending</source>
        <translation>Senden &amp;widerrufen</translation>
    </message>
    <message>
        <source>For so long a reply is held before it goes out. This is for everybody in the help desk.</source>
        <translation>So lange wird eine Antwort zurückgehalten, bevor sie hinausgeht. Das gilt für alle im Helpdesk.</translation>
    </message>
    <message>
        <source>For so long a reply is held before it goes out. An administrator of the help desk sets it.</source>
        <translation>So lange wird eine Antwort zurückgehalten, bevor sie hinausgeht. Ein Administrator des Helpdesks legt es fest.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: %2. Nothing was imported.</source>
        <translation>Die Zuordnung ist falsch bei „%1“: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>expected a column&apos;s name, or an object with one of &quot;column&quot;, &quot;template&quot;, &quot;value&quot;</source>
        <translation>erwartet wird der Name einer Spalte oder ein Objekt mit „column“, „template“ oder „value“</translation>
    </message>
    <message>
        <source>expected &quot;column&quot;, &quot;template&quot;, &quot;value&quot;, &quot;values&quot; or &quot;otherwise&quot;</source>
        <translation>erwartet wird „column“, „template“, „value“, „values“ oder „otherwise“</translation>
    </message>
    <message>
        <source>&quot;value&quot; is fixed text; columns need &quot;template&quot;</source>
        <translation>„value“ ist fester Text; Spalten brauchen „template“</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>expected a list of texts</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>expected UTF-8, UTF-16 or Windows-1252</source>
        <translation>erwartet wird UTF-8, UTF-16 oder Windows-1252</translation>
    </message>
    <message>
        <source>expected &quot;first&quot;, &quot;last&quot; or &quot;notes&quot;</source>
        <translation>erwartet wird „first“, „last“ oder „notes“</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>a ticket has no such property</source>
        <translation>ein Ticket hat keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>a ticket has no such property; did you mean &quot;%1&quot;?</source>
        <translation>ein Ticket hat keine solche Eigenschaft; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The mapping is no JSON object: %1 in line %2. Nothing was imported.</source>
        <translation>Die Zuordnung ist kein JSON-Objekt: %1 in Zeile %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>expected one character</source>
        <translation>ein einzelnes Zeichen wird erwartet</translation>
    </message>
    <message>
        <source>expected a time zone such as Europe/Berlin</source>
        <translation>eine Zeitzone wie Europe/Berlin wird erwartet</translation>
    </message>
    <message>
        <source>&quot;subject&quot; is missing</source>
        <translation>„subject“ fehlt</translation>
    </message>
    <message>
        <source>grouping rows needs the column &quot;number&quot;</source>
        <translation>um Zeilen zu gruppieren, wird die Spalte „number“ gebraucht</translation>
    </message>
    <message>
        <source>No column of the file can be told to be the subject; its columns are: %1. Say in a mapping which is which. Nothing was imported.</source>
        <translation>Keine Spalte der Datei ist als Betreff zu erkennen; ihre Spalten sind: %1. Geben Sie in einer Zuordnung an, welche welche ist. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the quotation mark that opens the field is never closed.</source>
        <translation>Zeile %1, Spalte %2: das Anführungszeichen, das das Feld öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the field is too long.</source>
        <translation>Zeile %1, Spalte %2: das Feld ist zu lang.</translation>
    </message>
    <message>
        <source>Row %1, column %2: there is text behind the closing quotation mark: %3</source>
        <translation>Zeile %1, Spalte %2: hinter dem schließenden Anführungszeichen steht Text: %3</translation>
    </message>
    <message>
        <source>The file could not be read to its end. What was imported before is safe.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden. Was vorher importiert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Row %1, column %2: some bytes are not %3. Give the file&apos;s encoding in the mapping.</source>
        <translation>Zeile %1, Spalte %2: einige Bytes sind nicht %3. Geben Sie in der Zuordnung die Kodierung der Datei an.</translation>
    </message>
    <message>
        <source>The mapping of &quot;%1&quot; names the column &quot;%2&quot;, which the file does not have. %3 Nothing was imported.</source>
        <translation>Die Zuordnung von „%1“ nennt die Spalte „%2“, die die Datei nicht hat. %3 Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Ihre Spalten sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Nothing was imported from it.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden. Es wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Nothing was imported from it.</source>
        <translation>Die Datei %1 ist leer. Es wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Aus %1 wurde nichts importiert.</translation>
    </message>
    <message>
        <source>No column of %1 says who asked. Map &quot;requesterName&quot; or &quot;requesterEmail&quot; to one of: %2. Nothing was imported.</source>
        <translation>Keine Spalte von %1 sagt, wer angefragt hat. Ordnen Sie „requesterName“ oder „requesterEmail“ eine hiervon zu: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;: &quot;%3&quot; is not %4.</source>
        <translation>Zeile %1, Spalte „%2“: „%3“ ist nicht %4.</translation>
    </message>
    <message>
        <source>Row %1 has %2 fields, but the header has %3.</source>
        <translation>Zeile %1 hat %2 Felder, aber die Kopfzeile hat %3.</translation>
    </message>
    <message>
        <source>&quot; or &quot;</source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>a date like &quot;%1&quot;</source>
        <translation>ein Datum wie „%1“</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>ein Betreff</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>somebody who asked</source>
        <translation>jemand, der angefragt hat</translation>
    </message>
    <message>
        <source>one of web, email, phone, api, import, other</source>
        <translation>eines von web, email, phone, api, import, other</translation>
    </message>
</context>
<context>
    <name>DefaultRoles</name>
    <message>
        <source>All access</source>
        <translatorcomment>As in the source: the sample data finds the roles by these names.</translatorcomment>
        <translation>All access</translation>
    </message>
    <message>
        <source>Expanded access</source>
        <translatorcomment>As in the source: the sample data finds the roles by these names.</translatorcomment>
        <translation>Expanded access</translation>
    </message>
    <message>
        <source>Limited access</source>
        <translatorcomment>As in the source: the sample data finds the roles by these names.</translatorcomment>
        <translation>Limited access</translation>
    </message>
    <message>
        <source>View only</source>
        <translatorcomment>As in the source: the sample data finds the roles by these names.</translatorcomment>
        <translation>View only</translation>
    </message>
</context>
<context>
    <name>DefaultsText</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Ticket numbers</source>
        <translation>Ticketnummern</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The administrator needs a user name.</source>
        <translation>Der Administrator braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>This help desk is set up already. Nothing was changed.</source>
        <translation>Dieser Helpdesk ist schon eingerichtet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
</context>
<context>
    <name>DepartmentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Lies &amp;beneath</source>
        <translation>Liegt &amp;unter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>Lei&amp;tung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>SLA p&amp;lan</source>
        <translation>SLA-P&amp;lan</translation>
    </message>
    <message>
        <source>As the help desk</source>
        <translation>Wie der Helpdesk</translation>
    </message>
    <message>
        <source>Business &amp;hours</source>
        <translation>&amp;Geschäftszeiten</translation>
    </message>
    <message>
        <source>As the SLA plan</source>
        <translation>Wie der SLA-Plan</translation>
    </message>
    <message>
        <source>Requesters may &amp;choose it</source>
        <translation>Anfragende dürfen sie &amp;wählen</translation>
    </message>
    <message>
        <source>Only members may be assi&amp;gned its tickets</source>
        <translation>Nur &amp;Mitglieder können ihre Tickets bekommen</translation>
    </message>
    <message>
        <source>A requester&apos;s message may re&amp;open its closed tickets</source>
        <translation>Eine Nachricht des Anfragenden darf ihre geschlossenen Tickets wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>Sign&amp;atur</translation>
    </message>
    <message>
        <source>Below replies of agents who have none of their own.</source>
        <translation>Unter Antworten von Bearbeitern, die keine eigene haben.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>it has no name</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken already</source>
        <translation>der Name „%1“ ist schon vergeben</translation>
    </message>
    <message>
        <source>the %1 does not exist, or is archived</source>
        <translation>%1 existiert nicht oder ist archiviert</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>it would lie beneath itself</source>
        <translation>es läge unter sich selbst</translation>
    </message>
    <message>
        <source>what it shall lie beneath does not exist</source>
        <translation>das übergeordnete Element existiert nicht</translation>
    </message>
    <message>
        <source>it would lie too deep</source>
        <translation>es läge zu tief</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>the user name must be made of small letters, digits, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;</source>
        <translation>der Benutzername muss aus Kleinbuchstaben, Ziffern, „.“, „-“ und „_“ bestehen</translation>
    </message>
    <message>
        <source>the user name &quot;%1&quot; is taken already</source>
        <translation>der Benutzername „%1“ ist schon vergeben</translation>
    </message>
    <message>
        <source>the mail address %1 is %2&apos;s already</source>
        <translation>die E-Mail-Adresse %1 gehört schon zu %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the capacity is negative</source>
        <translation>die Kapazität ist negativ</translation>
    </message>
    <message>
        <source>a department is named twice</source>
        <translation>eine Abteilung ist doppelt genannt</translation>
    </message>
    <message>
        <source>the help desk would be without an administrator</source>
        <translation>der Helpdesk wäre ohne Administrator</translation>
    </message>
    <message>
        <source>the lead does not exist</source>
        <translation>die Leitung existiert nicht</translation>
    </message>
    <message>
        <source>a member does not exist</source>
        <translation>ein Mitglied existiert nicht</translation>
    </message>
    <message>
        <source>a member is named twice</source>
        <translation>ein Mitglied ist doppelt genannt</translation>
    </message>
    <message>
        <source>only the lead shall be told, but there is none</source>
        <translation>nur die Leitung soll benachrichtigt werden, aber es gibt keine</translation>
    </message>
    <message>
        <source>active agents still have it</source>
        <translation>aktive Bearbeiter haben sie noch</translation>
    </message>
    <message>
        <source>%1 lies beneath it and is not archived</source>
        <translation>%1 liegt darunter und ist nicht archiviert</translation>
    </message>
    <message>
        <source>the manager does not exist, or is not active</source>
        <translation>die Abteilungsleitung existiert nicht oder ist nicht aktiv</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>new tickets come to it by default</source>
        <translation>neue Tickets kommen standardmäßig dorthin</translation>
    </message>
    <message>
        <source>the query cannot be read: %1</source>
        <translation>die Abfrage kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the %1 is missing, archived or of another kind</source>
        <translation>%1 fehlt, ist archiviert oder von anderer Art</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>ein Titel fehlt</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>ein Text fehlt</translation>
    </message>
    <message>
        <source>the shortcut /%1 is that of &quot;%2&quot; already</source>
        <translation>das Kürzel /%1 gehört schon zu „%2“</translation>
    </message>
    <message>
        <source>the shortcut contains a blank</source>
        <translation>das Kürzel enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>it does nothing: add at least one action</source>
        <translation>sie bewirkt nichts: fügen Sie mindestens eine Aktion hinzu</translation>
    </message>
    <message>
        <source>what an action sets does not exist</source>
        <translation>was eine Aktion setzt, existiert nicht</translation>
    </message>
    <message>
        <source>it does not say which tickets it is for</source>
        <translation>es ist nicht angegeben, für welche Tickets sie gilt</translation>
    </message>
    <message>
        <source>it only tells somebody, and would do so for ever: let it set a tag too</source>
        <translation>sie benachrichtigt nur, und das immer wieder: lassen Sie sie auch ein Schlagwort setzen</translation>
    </message>
    <message>
        <source>the mail account does not exist</source>
        <translation>das E-Mail-Konto existiert nicht</translation>
    </message>
    <message>
        <source>the address %1 is that of &quot;%2&quot; already</source>
        <translation>die Adresse %1 gehört schon zu „%2“</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>a system queue stays one</source>
        <translation>eine System-Warteschlange bleibt eine</translation>
    </message>
    <message>
        <source>default department</source>
        <translation>Standardabteilung</translation>
    </message>
    <message>
        <source>default priority</source>
        <translation>Standardpriorität</translation>
    </message>
    <message>
        <source>default SLA plan</source>
        <translation>Standard-SLA-Plan</translation>
    </message>
    <message>
        <source>default schedule</source>
        <translation>Standardzeitplan</translation>
    </message>
    <message>
        <source>first status</source>
        <translation>Anfangsstatus</translation>
    </message>
    <message>
        <source>pending status</source>
        <translation>Wartestatus</translation>
    </message>
    <message>
        <source>resolved status</source>
        <translation>Status für gelöste Tickets</translation>
    </message>
    <message>
        <source>closed status</source>
        <translation>Status für geschlossene Tickets</translation>
    </message>
    <message>
        <source>archived status</source>
        <translation>Status für archivierte Tickets</translation>
    </message>
    <message>
        <source>the clock would run in the pending status</source>
        <translation>die Uhr würde im Wartestatus laufen</translation>
    </message>
    <message>
        <source>the time zone is unknown</source>
        <translation>die Zeitzone ist unbekannt</translation>
    </message>
    <message>
        <source>a number is negative</source>
        <translation>eine Zahl ist negativ</translation>
    </message>
    <message>
        <source>the secret of this help desk cannot be changed</source>
        <translation>das Geheimnis dieses Helpdesks kann nicht geändert werden</translation>
    </message>
    <message>
        <source>a target sets neither a response nor a resolution</source>
        <translation>ein Ziel setzt weder Antwort noch Lösung</translation>
    </message>
    <message>
        <source>a target&apos;s time is not longer than nothing</source>
        <translation>die Zeit eines Ziels ist nicht länger als null</translation>
    </message>
    <message>
        <source>an escalation step lies before what triggers it</source>
        <translation>eine Eskalationsstufe liegt vor ihrem Auslöser</translation>
    </message>
    <message>
        <source>an escalation step does nothing</source>
        <translation>eine Eskalationsstufe bewirkt nichts</translation>
    </message>
    <message>
        <source>priority of an escalation step</source>
        <translation>Priorität einer Eskalationsstufe</translation>
    </message>
    <message>
        <source>department of an escalation step</source>
        <translation>Abteilung einer Eskalationsstufe</translation>
    </message>
    <message>
        <source>team of an escalation step</source>
        <translation>Team einer Eskalationsstufe</translation>
    </message>
    <message>
        <source>the agent of an escalation step does not exist, or is not active</source>
        <translation>der Bearbeiter einer Eskalationsstufe existiert nicht oder ist nicht aktiv</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>tickets of it would begin in a status that is not open</source>
        <translation>damit würden Tickets in einem Status beginnen, der nicht offen ist</translation>
    </message>
    <message>
        <source>the agent does not exist, or is not active</source>
        <translation>der Bearbeiter existiert nicht oder ist nicht aktiv</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>new tickets get it by default</source>
        <translation>neue Tickets bekommen es standardmäßig</translation>
    </message>
    <message>
        <source>the settings name it</source>
        <translation>die Einstellungen nennen es</translation>
    </message>
    <message>
        <source>only a closed status can be a resolved one</source>
        <translation>nur ein geschlossener Status kann „gelöst“ bedeuten</translation>
    </message>
    <message>
        <source>only an open status can pause the clock</source>
        <translation>nur ein offener Status kann die Uhr anhalten</translation>
    </message>
    <message>
        <source>what it means cannot change, because tickets are in it: make another status and archive this one</source>
        <translation>die Bedeutung kann sich nicht ändern, weil Tickets darin sind: legen Sie einen anderen Status an und archivieren Sie diesen</translation>
    </message>
    <message>
        <source>it is the last one of its kind</source>
        <translation>es ist das letzte seiner Art</translation>
    </message>
    <message>
        <source>the warning point must lie between 1 and 100 percent</source>
        <translation>die Warnschwelle muss zwischen 1 und 100 Prozent liegen</translation>
    </message>
    <message>
        <source>a priority has two targets</source>
        <translation>eine Priorität hat zwei Ziele</translation>
    </message>
    <message>
        <source>departments, SLA plans or the settings still use it</source>
        <translation>Abteilungen, SLA-Pläne oder die Einstellungen verwenden es noch</translation>
    </message>
    <message>
        <source>the key must be a letter, then letters, digits and &apos;_&apos;, 40 at most</source>
        <translation>der Schlüssel muss ein Buchstabe sein, dann Buchstaben, Ziffern und „_“, höchstens 40</translation>
    </message>
    <message>
        <source>it has no label</source>
        <translation>eine Beschriftung fehlt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is taken already</source>
        <translation>der Schlüssel „%1“ ist schon vergeben</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>es gibt nichts zur Auswahl</translation>
    </message>
    <message>
        <source>a choice is empty or there twice</source>
        <translation>eine Auswahl ist leer oder doppelt</translation>
    </message>
    <message>
        <source>key and kind cannot change, because tickets have values of it: make another field and archive this one</source>
        <translation>Schlüssel und Art können sich nicht ändern, weil Tickets Werte davon haben: legen Sie ein anderes Feld an und archivieren Sie dieses</translation>
    </message>
    <message>
        <source>This cannot be saved: %1. Nothing was changed.</source>
        <translation>Das kann nicht gespeichert werden: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You may not change this part of the set-up. Nothing was changed; ask an administrator of the help desk.</source>
        <translation>Sie dürfen diesen Teil der Einrichtung nicht ändern. Es wurde nichts geändert; fragen Sie einen Administrator des Helpdesks.</translation>
    </message>
    <message>
        <source>This record does not exist (any more). Nothing was changed.</source>
        <translation>Dieser Datensatz existiert nicht (mehr). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such queue (any more).</source>
        <translation>Diese Warteschlange gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>There is no such canned response (any more).</source>
        <translation>Diesen Textbaustein gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a mail address nor a domain as @spam.example.</source>
        <translation>„%1“ ist weder eine E-Mail-Adresse noch eine Domain wie @spam.example.</translation>
    </message>
    <message>
        <source>the account manager does not exist, or is not active</source>
        <translation>der Kundenbetreuer existiert nicht oder ist nicht aktiv</translation>
    </message>
    <message>
        <source>You may not change requesters and organizations like this. Nothing was changed.</source>
        <translation>Sie dürfen Anfragende und Organisationen so nicht ändern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You may not try routing rules out.</source>
        <translation>Sie dürfen Verteilregeln nicht ausprobieren.</translation>
    </message>
    <message>
        <source>Other queues lie beneath &quot;%1&quot;, &quot;%2&quot; for one. Nothing was changed. Put them elsewhere first.</source>
        <translation>Unter „%1“ liegen andere Warteschlangen, zum Beispiel „%2“. Es wurde nichts geändert. Legen Sie diese zuerst woanders hin.</translation>
    </message>
    <message>
        <source>number format</source>
        <translation>Nummernformat</translation>
    </message>
    <message>
        <source>new tickets get their numbers by it: choose another under Company and rules first</source>
        <translation>neue Tickets bekommen danach ihre Nummern: Wählen Sie erst unter „Firma und Regeln“ ein anderes</translation>
    </message>
    <message>
        <source>the tickets of the topic &quot;%1&quot; get their numbers by it</source>
        <translation>die Tickets des Themas „%1“ bekommen danach ihre Nummern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mail domain such as bank.example</source>
        <translation>„%1“ ist keine E-Mail-Domain wie bank.example</translation>
    </message>
    <message>
        <source>The address %1 is %2&apos;s already. Nothing was changed. Use that requester, or take the address away there first.</source>
        <translation>Die Adresse %1 gehört schon %2. Es wurde nichts geändert. Verwenden Sie diesen Anfragenden oder entfernen Sie die Adresse zuerst dort.</translation>
    </message>
    <message>
        <source>There is an organization of the name &quot;%1&quot; already. Nothing was changed.</source>
        <translation>Es gibt schon eine Organisation namens „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The mail domain %1 is that of &quot;%2&quot; already: new requesters can join only one. Nothing was changed. Take the domain away there first.</source>
        <translation>Die E-Mail-Domain %1 ist schon die von „%2“: Neue Anfragende können nur zu einer Organisation kommen. Es wurde nichts geändert. Entfernen Sie die Domain zuerst dort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 asked in %n ticket(s), those in Deleted among them, and cannot be deleted. Nothing was changed. Give these tickets to another requester first, in the ticket by its requester.</source>
        <translation>
            <numerusform>%1 hat in %n Ticket angefragt, gelöschte mitgezählt, und kann nicht gelöscht werden. Es wurde nichts geändert. Geben Sie das Ticket zuerst einem anderen Anfragenden: im Ticket über seinen Anfragenden.</numerusform>
            <numerusform>%1 hat in %n Tickets angefragt, gelöschte mitgezählt, und kann nicht gelöscht werden. Es wurde nichts geändert. Geben Sie diese Tickets zuerst einem anderen Anfragenden: im Ticket über seinen Anfragenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 collaborates in %n ticket(s) of others and cannot be deleted. Nothing was changed. Take the requester off the collaborators there first.</source>
        <translation>
            <numerusform>%1 ist an %n Ticket anderer beteiligt und kann nicht gelöscht werden. Es wurde nichts geändert. Nehmen Sie den Anfragenden dort zuerst aus den Beteiligten.</numerusform>
            <numerusform>%1 ist an %n Tickets anderer beteiligt und kann nicht gelöscht werden. Es wurde nichts geändert. Nehmen Sie den Anfragenden dort zuerst aus den Beteiligten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requester(s) belong to &quot;%1&quot;, so it cannot be deleted. Nothing was changed. Put them elsewhere first.</source>
        <translation>
            <numerusform>%n Anfragender gehört zu „%1“, deshalb kann die Organisation nicht gelöscht werden. Es wurde nichts geändert. Ordnen Sie ihn zuerst anders zu.</numerusform>
            <numerusform>%n Anfragende gehören zu „%1“, deshalb kann die Organisation nicht gelöscht werden. Es wurde nichts geändert. Ordnen Sie sie zuerst anders zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are of &quot;%1&quot;, and reports count them so: it cannot be deleted. Nothing was changed. Without its mail domains nobody new joins it.</source>
        <translation>
            <numerusform>%n Ticket ist von „%1“, und Berichte zählen es so: Die Organisation kann nicht gelöscht werden. Es wurde nichts geändert. Ohne ihre E-Mail-Domains kommt niemand Neues zu ihr.</numerusform>
            <numerusform>%n Tickets sind von „%1“, und Berichte zählen sie so: Die Organisation kann nicht gelöscht werden. Es wurde nichts geändert. Ohne ihre E-Mail-Domains kommt niemand Neues zu ihr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Its tickets stay where they are</source>
        <translation>Ihre Tickets bleiben, wo sie sind</translation>
    </message>
</context>
<context>
    <name>DraftDesk</name>
    <message>
        <source>Only agents have drafts.</source>
        <translation>Nur Bearbeiter haben Entwürfe.</translation>
    </message>
</context>
<context>
    <name>EventComments</name>
    <message>
        <source>first response</source>
        <translation>erste Antwort</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>confirmation window passed</source>
        <translation>Bestätigungsfrist abgelaufen</translation>
    </message>
    <message>
        <source>the plan or its schedule was edited</source>
        <translation>der Plan oder sein Zeitplan wurde bearbeitet</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 (taken away)</source>
        <comment>a task</comment>
        <translation>%1 (weggenommen)</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Assigned to %1 and %2</source>
        <translation>%1 und %2 zugewiesen</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Zuweisung aufgehoben</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Entry edited</source>
        <translation>Eintrag bearbeitet</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <translation>An %1 abgegeben</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hinzugezogen</translation>
    </message>
    <message>
        <source>Referral removed</source>
        <translation>Hinzuziehung aufgehoben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed: status</source>
        <translation>Geschlossen: Status</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Manual due date removed</source>
        <translation>Manuelle Fälligkeit entfernt</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Woken from pending</source>
        <translation>Wartezeit beendet</translation>
    </message>
    <message>
        <source>Subject changed to “%1”</source>
        <translation>Betreff geändert in „%1“</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>Felder geändert</translation>
    </message>
    <message>
        <source>Collaborator added</source>
        <translation>Beteiligter hinzugefügt</translation>
    </message>
    <message>
        <source>Collaborator removed</source>
        <translation>Beteiligter entfernt</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Schlagwort %1 vergeben</translation>
    </message>
    <message>
        <source>Tag %1 removed</source>
        <translation>Schlagwort %1 entfernt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Taken out of its merge</source>
        <translation>Zusammenführung aufgehoben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Linked to another ticket</source>
        <translation>Mit anderem Ticket verknüpft</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Aufgabe wieder geöffnet</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Als beantwortet markiert</translation>
    </message>
    <message>
        <source>Marked as unanswered</source>
        <translation>Als unbeantwortet markiert</translation>
    </message>
    <message>
        <source>Rated %1 of 5</source>
        <translation>Mit %1 von 5 bewertet</translation>
    </message>
    <message>
        <source>Rating removed</source>
        <translation>Bewertung entfernt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Mail refused</source>
        <translation>E-Mail abgelehnt</translation>
    </message>
    <message>
        <source>Sending undone</source>
        <translation>Senden zurückgenommen</translation>
    </message>
    <message>
        <source>Requester changed</source>
        <translation>Anfragender geändert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>property, old value, new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>In queries as field.KEY:, in texts as %{ticket.field.KEY}.</source>
        <translation>In Abfragen als field.KEY:, in Texten als %{ticket.field.KEY}.</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>Textzeile</translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation>Mehrere Textzeilen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Choices</source>
        <translation>&amp;Auswahlen</translation>
    </message>
    <message>
        <source>&amp;Must be filled</source>
        <translation>&amp;Muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>To open a ticket</source>
        <translation>Zum Eröffnen eines Tickets</translation>
    </message>
    <message>
        <source>To close a ticket</source>
        <translation>Zum Schließen eines Tickets</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Feld auswählen…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation>Erste Antwort, Mittelwert</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>First response, 90 %</source>
        <translation>Erste Antwort, 90 %</translation>
    </message>
    <message>
        <source>Resolution, mean</source>
        <translation>Lösung, Mittelwert</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Lösung, Median</translation>
    </message>
    <message>
        <source>Resolution, 90 %</source>
        <translation>Lösung, 90 %</translation>
    </message>
    <message>
        <source>SLA kept</source>
        <translation>SLA eingehalten</translation>
    </message>
    <message>
        <source>Tickets opened in the period</source>
        <translation>Tickets, die im Zeitraum eröffnet wurden</translation>
    </message>
    <message>
        <source>Tickets resolved or closed in the period</source>
        <translation>Tickets, die im Zeitraum gelöst oder geschlossen wurden</translation>
    </message>
    <message>
        <source>Closed tickets that were opened again in the period</source>
        <translation>Geschlossene Tickets, die im Zeitraum wieder geöffnet wurden</translation>
    </message>
    <message>
        <source>Tickets that were open at the end of the period</source>
        <translation>Tickets, die am Ende des Zeitraums offen waren</translation>
    </message>
    <message>
        <source>From opening to the first reply, hours and minutes</source>
        <translation>Von der Eröffnung bis zur ersten Antwort, Stunden und Minuten</translation>
    </message>
    <message>
        <source>Nine of ten first replies came within this time, hours and minutes</source>
        <translation>Neun von zehn ersten Antworten kamen in dieser Zeit, Stunden und Minuten</translation>
    </message>
    <message>
        <source>From opening to closing, hours and minutes</source>
        <translation>Von der Eröffnung bis zur Schließung, Stunden und Minuten</translation>
    </message>
    <message>
        <source>Nine of ten tickets were closed within this time, hours and minutes</source>
        <translation>Neun von zehn Tickets wurden in dieser Zeit geschlossen, Stunden und Minuten</translation>
    </message>
    <message>
        <source>First responses and resolutions within their target; opens those that missed it</source>
        <translation>Erste Antworten und Lösungen innerhalb ihres Ziels; öffnet die, die es verfehlt haben</translation>
    </message>
    <message>
        <source>&lt; 15 min</source>
        <translation>&lt; 15 min</translation>
    </message>
    <message>
        <source>15–30 min</source>
        <translation>15–30 min</translation>
    </message>
    <message>
        <source>30–60 min</source>
        <translation>30–60 min</translation>
    </message>
    <message>
        <source>1–2 h</source>
        <translation>1–2 h</translation>
    </message>
    <message>
        <source>2–4 h</source>
        <translation>2–4 h</translation>
    </message>
    <message>
        <source>4–8 h</source>
        <translation>4–8 h</translation>
    </message>
    <message>
        <source>&gt; 8 h</source>
        <translation>&gt; 8 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <comment>percentage points</comment>
        <translation>%1 PP</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>FolderText</name>
    <message>
        <source>Deskhand keeps its settings and data in the folder %1, because a file named &quot;portable&quot; lies beside the program; and nothing can be written there. Nothing was changed. Move the program to a place that can be written, or delete that file.</source>
        <translation>Deskhand hält Einstellungen und Daten im Ordner %1, weil eine Datei namens „portable“ neben dem Programm liegt; und dort kann nichts geschrieben werden. Nichts wurde geändert. Verschieben Sie das Programm an einen Ort, an dem geschrieben werden kann, oder löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Deskhand keeps its data in the folder %1, and nothing can be written there. Nothing was changed. Make room on the disk or have the folder made writable, then start again.</source>
        <translation>Deskhand hält seine Daten im Ordner %1, und dort kann nichts geschrieben werden. Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger oder lassen Sie den Ordner beschreibbar machen, und starten Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>SLA clock paused</source>
        <translation>SLA-Uhr angehalten</translation>
    </message>
    <message>
        <source>The SLA clock is paused since %1.</source>
        <translation>Die SLA-Uhr ist angehalten seit %1.</translation>
    </message>
    <message>
        <source>First response due %1</source>
        <translation>Erste Antwort fällig %1</translation>
    </message>
    <message>
        <source>Resolution due %1</source>
        <translation>Lösung fällig %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>seit %1 überfällig</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Two lines a ticket</source>
        <translation>Zwei Zeilen je Ticket</translation>
    </message>
    <message>
        <source>One line a ticket, with columns</source>
        <translation>Eine Zeile je Ticket, mit Spalten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Language and text size change when Deskhand starts the next time.</source>
        <translation>Sprache und Textgröße ändern sich, wenn Deskhand das nächste Mal startet.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Ticket l&amp;ist</source>
        <translation>Ticket&amp;liste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Use the accent colour of &amp;Windows</source>
        <translation>Akzentfarbe von &amp;Windows verwenden</translation>
    </message>
    <message>
        <source>For focus and selection, in a shade that can be read. Not in high contrast.</source>
        <translation>Für Fokus und Auswahl, in einem lesbaren Ton. Nicht bei hohem Kontrast.</translation>
    </message>
</context>
<context>
    <name>HelpDeskFile</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Nothing was made.</source>
        <translation>„%1“ kann nicht geschrieben werden. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>There is no agent &quot;%1&quot; in this help desk.</source>
        <translation>In diesem Helpdesk gibt es keinen Bearbeiter „%1“.</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>About Deskhand</source>
        <translation>Über Deskhand</translation>
    </message>
    <message>
        <source>Deskhand %1</source>
        <translation>Deskhand %1</translation>
    </message>
    <message>
        <source>A help desk for people who answer. Copyright the Deskhand authors.
Free software under the GNU General Public License, version 3 or later.
Icons: Breeze, by the KDE Visual Design Group (LGPL 3 or later).</source>
        <translation>Ein Helpdesk für Menschen, die antworten. Copyright the Deskhand authors.
Freie Software unter der GNU General Public License, Version 3 oder neuer.
Symbole: Breeze, von der KDE Visual Design Group (LGPL 3 oder neuer).</translation>
    </message>
</context>
<context>
    <name>HolidayRow</name>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Date of the holiday</source>
        <translation>Datum des Feiertags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name des Feiertags</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Key in the other program</source>
        <translation>Schlüssel im anderen Programm</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester&apos;s name</source>
        <translation>Name des Anfragenden</translation>
    </message>
    <message>
        <source>Requester&apos;s e-mail</source>
        <translation>E-Mail-Adresse des Anfragenden</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note of a further row</source>
        <translation>Notiz einer weiteren Zeile</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Goes to a ticket</source>
        <translation>Kommt zu einem Ticket</translation>
    </message>
    <message>
        <source>Added to a ticket</source>
        <translation>Zu einem Ticket hinzugefügt</translation>
    </message>
    <message>
        <source>Agent&apos;s reply</source>
        <translation>Antwort des Bearbeiters</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) would be made</source>
        <translation>
            <numerusform>%n neues Ticket würde erstellt</numerusform>
            <numerusform>%n neue Tickets würden erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ticket(s) made</source>
        <translation>
            <numerusform>%n neues Ticket erstellt</numerusform>
            <numerusform>%n neue Tickets erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) added to tickets</source>
        <translation>
            <numerusform>%n E-Mail zu Tickets hinzugefügt</numerusform>
            <numerusform>%n E-Mails zu Tickets hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged and read all the same</source>
        <translation>
            <numerusform>%n beschädigt und trotzdem gelesen</numerusform>
            <numerusform>%n beschädigt und trotzdem gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 is no mail.</source>
        <translation>%1 ist keine E-Mail.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>There is no department &quot;%1&quot;.</source>
        <translation>Es gibt keine Abteilung „%1“.</translation>
    </message>
    <message>
        <source>There is no help topic &quot;%1&quot;.</source>
        <translation>Es gibt kein Hilfethema „%1“.</translation>
    </message>
    <message>
        <source>There is no priority &quot;%1&quot;.</source>
        <translation>Es gibt keine Priorität „%1“.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;.</source>
        <translation>Es gibt keinen Status „%1“.</translation>
    </message>
    <message>
        <source>There is no SLA plan &quot;%1&quot;.</source>
        <translation>Es gibt keinen SLA-Plan „%1“.</translation>
    </message>
    <message>
        <source>There is no agent &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bearbeiter „%1“.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>The file cannot be read as a mapping. What is chosen here is as it was.</source>
        <translation>Die Datei kann nicht als Zuordnung gelesen werden. Was hier gewählt ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>mapping</source>
        <comment>a file&apos;s name</comment>
        <translation>zuordnung</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <comment>what is wrong with the file</comment>
        <translation>%1 Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>Die Datei %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 is neither a mail (.eml, .msg), nor a mailbox (mbox), nor a CSV file.</source>
        <translation>%1 ist weder eine E-Mail (.eml, .msg) noch ein Postfach (mbox) noch eine CSV-Datei.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>This is not JSON, at %1: %2.</source>
        <translation>Das ist kein JSON, bei %1: %2.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 is expected, found %3.</source>
        <translation>%1: %2 wird erwartet, gefunden: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is expected, found &quot;%3&quot;.</source>
        <translation>%1: %2 wird erwartet, gefunden: „%3“.</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <translation>%1: %2 wird erwartet.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>one of the words for it</source>
        <translation>eines der Wörter dafür</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a time as 2026-11-21T05:28:00Z</source>
        <translation>eine Zeit wie 2026-11-21T05:28:00Z</translation>
    </message>
    <message>
        <source>a date as 2026-11-21</source>
        <translation>ein Datum wie 2026-11-21</translation>
    </message>
    <message>
        <source>a time of day as 09:30</source>
        <translation>eine Uhrzeit wie 09:30</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>eine UUID</translation>
    </message>
    <message>
        <source>an id (a text of digits) or null</source>
        <translation>eine ID (ein Text aus Ziffern) oder null</translation>
    </message>
    <message>
        <source>bytes as hexadecimal digits</source>
        <translation>Bytes als Hexadezimalziffern</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>Bytes als Base64</translation>
    </message>
    <message>
        <source>a text of ASCII letters</source>
        <translation>ein Text aus ASCII-Buchstaben</translation>
    </message>
    <message>
        <source>a kind of command</source>
        <translation>eine Art von Befehl</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;.</source>
        <translation>Es gibt keine Sortierung „%1“.</translation>
    </message>
    <message>
        <source>A command here is an object with &quot;type&quot; and &quot;body&quot; only.</source>
        <translation>Ein Befehl ist hier ein Objekt, das nur „type“ und „body“ enthält.</translation>
    </message>
</context>
<context>
    <name>JumpText</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Help desks</source>
        <translation>Helpdesks</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Take a ticket by phone or in person</source>
        <translation>Ein Ticket am Telefon oder persönlich aufnehmen</translation>
    </message>
    <message>
        <source>Show the queue &quot;%1&quot;</source>
        <translation>Die Warteschlange „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every action can have the key that suits you; what you change counts at once.</source>
        <translation>Jede Aktion kann die Taste haben, die Ihnen passt; was Sie ändern, gilt sofort.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>Alle Tasten &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>&quot;%1&quot; is no link that Deskhand understands; nothing was done. Links look like deskhand:ticket/100042, deskhand:new, deskhand:queue/overdue or deskhand:search?q=printer.</source>
        <translation>„%1“ ist kein Link, den Deskhand versteht; nichts wurde getan. Links sehen so aus: deskhand:ticket/100042, deskhand:new, deskhand:queue/overdue oder deskhand:search?q=Drucker.</translation>
    </message>
</context>
<context>
    <name>ListLooks</name>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Longest unchanged first</source>
        <translation>Am längsten unveränderte zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Due last first</source>
        <translation>Späteste Fälligkeit zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Last closed first</source>
        <translation>Zuletzt geschlossene zuerst</translation>
    </message>
    <message>
        <source>First closed first</source>
        <translation>Zuerst geschlossene zuerst</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Least urgent first</source>
        <translation>Am wenigsten dringend zuerst</translation>
    </message>
    <message>
        <source>By %1, descending</source>
        <translation>Nach %1, absteigend</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>LocalRepository</name>
    <message>
        <source>This help desk has no active administrator. Name an agent.</source>
        <translation>Dieser Helpdesk hat keinen aktiven Administrator. Nennen Sie einen Bearbeiter.</translation>
    </message>
    <message>
        <source>There is no active agent &quot;%1&quot; in this help desk.</source>
        <translation>In diesem Helpdesk gibt es keinen aktiven Bearbeiter „%1“.</translation>
    </message>
    <message>
        <source>You may not import: that is for those who may change the settings. Nothing was changed; ask an administrator of the help desk.</source>
        <translation>Sie dürfen nicht importieren: Das dürfen nur die, die Einstellungen ändern dürfen. Es wurde nichts geändert; fragen Sie einen Administrator des Helpdesks.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>A large attachment could not be put on the disk for the moment. Nothing was imported from this mail. Make room in %1 and try again.</source>
        <translation>Ein großer Anhang konnte nicht auf der Festplatte zwischengespeichert werden. Von dieser E-Mail wurde nichts importiert. Schaffen Sie Platz in %1 und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>MailAccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>As the topic says</source>
        <translation>Wie das Thema sagt</translation>
    </message>
    <message>
        <source>Help t&amp;opic</source>
        <translation>&amp;Hilfethema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
</context>
<context>
    <name>MailText</name>
    <message>
        <source>The mail file %1 cannot be opened. Nothing was imported from it.</source>
        <translation>Die E-Mail-Datei %1 kann nicht geöffnet werden. Es wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>The mail file %1 cannot be read. Nothing was imported from it.</source>
        <translation>Die E-Mail-Datei %1 kann nicht gelesen werden. Es wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>%1 is not a mailbox file (mbox): a mailbox begins with a line &quot;From ...&quot;. Nothing was imported from it.</source>
        <translation>%1 ist keine Postfachdatei (mbox): ein Postfach beginnt mit einer Zeile „From ...“. Es wurde nichts daraus importiert.</translation>
    </message>
    <message>
        <source>The mail file %1 could not be read to its end. What was imported before is safe.</source>
        <translation>Die E-Mail-Datei %1 konnte nicht bis zum Ende gelesen werden. Was vorher importiert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The mail is nested too deep; it is kept whole as an attachment.</source>
        <translation>Die E-Mail ist zu tief verschachtelt; sie wird ganz als Anhang aufbewahrt.</translation>
    </message>
    <message>
        <source>The mail has too many parts; it is kept whole as an attachment.</source>
        <translation>Die E-Mail hat zu viele Teile; sie wird ganz als Anhang aufbewahrt.</translation>
    </message>
    <message>
        <source>The mail&apos;s parts are not where it says; they were looked for.</source>
        <translation>Die Teile der E-Mail sind nicht da, wo sie angibt; sie wurden gesucht.</translation>
    </message>
    <message>
        <source>A text says that it is base64, but is not; it was read as it stands.</source>
        <translation>Ein Text gibt an, Base64 zu sein, ist es aber nicht; er wurde gelesen, wie er dasteht.</translation>
    </message>
    <message>
        <source>A text is very long; its beginning is shown, and all of it is kept as an attachment.</source>
        <translation>Ein Text ist sehr lang; sein Anfang wird angezeigt, und alles wird als Anhang aufbewahrt.</translation>
    </message>
    <message>
        <source>A text names a wrong charset, or none; the charset was guessed.</source>
        <translation>Ein Text nennt einen falschen Zeichensatz oder keinen; der Zeichensatz wurde erraten.</translation>
    </message>
    <message>
        <source>Some characters of a text could not be read; the text is also kept as it came.</source>
        <translation>Einige Zeichen eines Textes konnten nicht gelesen werden; der Text wird auch so aufbewahrt, wie er kam.</translation>
    </message>
    <message>
        <source>An address was malformed; what could be read of it was taken.</source>
        <translation>Eine Adresse war fehlerhaft; was davon lesbar war, wurde übernommen.</translation>
    </message>
    <message>
        <source>A header names a wrong charset, or none; the charset was guessed.</source>
        <translation>Eine Kopfzeile nennt einen falschen Zeichensatz oder keinen; der Zeichensatz wurde erraten.</translation>
    </message>
    <message>
        <source>A header is damaged; what could be read of it was taken.</source>
        <translation>Eine Kopfzeile ist beschädigt; was davon lesbar war, wurde übernommen.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Das Datum kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The mail has no date.</source>
        <translation>Die E-Mail hat kein Datum.</translation>
    </message>
    <message>
        <source>The mail does not say who sent it.</source>
        <translation>Die E-Mail sagt nicht, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>The mail is cut off, or its parts are not separated as it says.</source>
        <translation>Die E-Mail ist abgeschnitten, oder ihre Teile sind nicht so getrennt, wie sie angibt.</translation>
    </message>
    <message>
        <source>The mail&apos;s headers are damaged.</source>
        <translation>Die Kopfzeilen der E-Mail sind beschädigt.</translation>
    </message>
    <message>
        <source>The HTML is nested too deep or too long; the rest of it is shown as plain text.</source>
        <translation>Das HTML ist zu tief verschachtelt oder zu lang; der Rest wird als reiner Text angezeigt.</translation>
    </message>
    <message>
        <source>The mail has no headers; all of it was taken as its text.</source>
        <translation>Die E-Mail hat keine Kopfzeilen; alles wurde als ihr Text genommen.</translation>
    </message>
</context>
<context>
    <name>ManualText</name>
    <message>
        <source>*%1* (no key)</source>
        <translation>*%1* (keine Taste)</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Choose a department…</source>
        <translation>Abteilung auswählen…</translation>
    </message>
    <message>
        <source>Choose a role…</source>
        <translation>Rolle auswählen…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Be&amp;richte</translation>
    </message>
</context>
<context>
    <name>Msg</name>
    <message>
        <source>This is no mail, but another item of Outlook&apos;s (%1). Nothing was taken from it; it can be attached as a file.</source>
        <translation>Das ist keine E-Mail, sondern ein anderes Element aus Outlook (%1). Daraus wurde nichts übernommen; es kann als Datei angehängt werden.</translation>
    </message>
    <message>
        <source>%1 was left out: too many mails are attached to each other.</source>
        <translation>%1 wurde weggelassen: Zu viele E-Mails sind ineinander angehängt.</translation>
    </message>
    <message>
        <source>%1 was not in the mail, only where it is: %2</source>
        <translation>%1 war nicht in der E-Mail enthalten, nur der Ort: %2</translation>
    </message>
    <message>
        <source>%1 was left out: it is an object of another program within the letter.</source>
        <translation>%1 wurde weggelassen: Es ist ein Objekt eines anderen Programms im Text.</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Ein Anhang</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>The Outlook message is damaged or cut off. Nothing was taken from it. Save it in Outlook once more, or as text or .eml.</source>
        <translation>Die Outlook-Nachricht ist beschädigt oder unvollständig. Daraus wurde nichts übernommen. Speichern Sie sie in Outlook noch einmal, oder als Text oder .eml.</translation>
    </message>
    <message>
        <source>The Outlook message cannot be read. Nothing was taken from it.</source>
        <translation>Die Outlook-Nachricht kann nicht gelesen werden. Daraus wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>NotificationDesk</name>
    <message>
        <source>Only agents have notifications.</source>
        <translation>Nur Bearbeiter haben Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Icon beside the clock, with the number of new ones</source>
        <translation>&amp;Symbol neben der Uhr, mit der Zahl der neuen</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>The desktop tells you only while another program is in front, and only with the icon beside the clock.</source>
        <translation>Auf dem Schreibtisch wird nur gemeldet, während ein anderes Programm vorn ist, und nur mit dem Symbol neben der Uhr.</translation>
    </message>
    <message>
        <source>This desktop has no place for icons beside the clock: what is new is told in the window only.</source>
        <translation>Diese Oberfläche hat keinen Platz für Symbole neben der Uhr: Was neu ist, wird nur im Fenster gemeldet.</translation>
    </message>
    <message>
        <source>A ticket is given to me or my team</source>
        <translation>Ein Ticket wird mir oder meinem Team gegeben</translation>
    </message>
    <message>
        <source>The requester writes in a ticket of mine</source>
        <translation>Der Anfragende schreibt in einem meiner Tickets</translation>
    </message>
    <message>
        <source>A colleague replies, notes something or mentions me</source>
        <translation>Jemand anders antwortet, notiert etwas oder erwähnt mich</translation>
    </message>
    <message>
        <source>A ticket of mine is due soon, or overdue</source>
        <translation>Eines meiner Tickets ist bald fällig oder überfällig</translation>
    </message>
    <message>
        <source>A ticket comes to my department, or is closed</source>
        <translation>Ein Ticket kommt in meine Abteilung oder wird geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what one is told: where</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>The number format is longer than %1 characters.</source>
        <translation>Das Nummernformat ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>After the backslash at position %1 of the number format comes # or another backslash, to stand for itself.</source>
        <translation>Nach dem Rückstrich an Stelle %1 des Nummernformats kommt # oder ein weiterer Rückstrich, um für sich selbst zu stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at position %2 cannot be part of a ticket number: use letters, digits and - _ . / so that the number is found again in the subjects of mail.</source>
        <translation>„%1“ an Stelle %2 kann nicht Teil einer Ticketnummer sein: verwenden Sie Buchstaben, Ziffern und - _ . /, damit die Nummer im Betreff von E-Mails wiedergefunden wird.</translation>
    </message>
    <message>
        <source>The number format needs at least one # for a digit: without it every ticket would have the same number.</source>
        <translation>Das Nummernformat braucht mindestens ein # für eine Ziffer: sonst hätte jedes Ticket dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The number format has more than %1 digits.</source>
        <translation>Das Nummernformat hat mehr als %1 Ziffern.</translation>
    </message>
    <message>
        <source>The number format must end with a digit or letter: other signs at the end look like the sentence&apos;s.</source>
        <translation>Das Nummernformat muss mit einer Ziffer oder einem Buchstaben enden: andere Zeichen am Ende sehen aus wie die des Satzes.</translation>
    </message>
    <message>
        <source>The next ticket number must not be negative.</source>
        <translation>Die nächste Ticketnummer darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Ticket numbers must go up by 1 or more each time.</source>
        <translation>Ticketnummern müssen jeweils um 1 oder mehr steigen.</translation>
    </message>
    <message>
        <source>No free ticket number was found for &quot;%1&quot;. Raise the next number of the sequence, or change its format. Nothing was written.</source>
        <translation>Für „%1“ wurde keine freie Ticketnummer gefunden. Erhöhen Sie die nächste Nummer des Nummernkreises oder ändern Sie sein Format. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>routing rule</source>
        <translation>Verteilregel</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>account manager of the organization</source>
        <translation>Kundenbetreuer der Organisation</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>OpeningForecast</name>
    <message>
        <source>set by rule &quot;%1&quot;</source>
        <translation>gesetzt von Regel „%1“</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>laut %1</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Mail &amp;domains</source>
        <translation>E-Mail-&amp;Domains</translation>
    </message>
    <message>
        <source>bank.example</source>
        <translation>bank.example</translation>
    </message>
    <message>
        <source>One a line. New requesters with an address of these join the organization.</source>
        <translation>Eine je Zeile. Neue Anfragende mit einer Adresse aus diesen kommen zur Organisation.</translation>
    </message>
    <message>
        <source>&amp;Account manager</source>
        <translation>K&amp;undenbetreuer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Gets the organization&apos;s new tickets, where nothing else assigns them.</source>
        <translation>Bekommt die neuen Tickets der Organisation, wo nichts anderes sie zuweist.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Whom requesters belong to; new ones join by their mail domain, and an account manager gets their tickets.</source>
        <translation>Wozu Anfragende gehören; neue kommen durch ihre E-Mail-Domain hinzu, und ein Kundenbetreuer bekommt ihre Tickets.</translation>
    </message>
    <message>
        <source>Name or mail domain</source>
        <translation>Name oder E-Mail-Domain</translation>
    </message>
    <message>
        <source>Only those without requesters and tickets can be deleted</source>
        <translation>Nur die ohne Anfragende und Tickets können gelöscht werden</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The file cannot be written. An older one of the same name is as it was.</source>
        <translation>Die Datei kann nicht geschrieben werden. Eine ältere desselben Namens ist unverändert.</translation>
    </message>
    <message>
        <source>The archive cannot be written. An older file of the same name is as it was.</source>
        <translation>Das Archiv kann nicht geschrieben werden. Eine ältere Datei desselben Namens ist unverändert.</translation>
    </message>
    <message>
        <source>This disk cannot keep the mark that a file came from somebody else: Windows will not warn before it is opened.</source>
        <translation>Dieser Datenträger kann nicht vermerken, dass eine Datei von jemand anderem kam: Windows wird vor dem Öffnen nicht warnen.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Times in business hours</source>
        <translation>Zeiten in Geschäftszeiten</translation>
    </message>
    <message>
        <source>Times around the clock</source>
        <translation>Zeiten rund um die Uhr</translation>
    </message>
    <message>
        <source>%1. Changes against %2.</source>
        <comment>what times are, period before</comment>
        <translation>%1. Veränderungen gegenüber %2.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, subject</comment>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Quarter %1, %2</source>
        <translation>%1. Quartal %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PermissionReason</name>
    <message>
        <source>open tickets</source>
        <translation>Tickets eröffnen</translation>
    </message>
    <message>
        <source>edit tickets</source>
        <translation>Tickets bearbeiten</translation>
    </message>
    <message>
        <source>assign tickets</source>
        <translation>Tickets zuweisen</translation>
    </message>
    <message>
        <source>release tickets</source>
        <translation>Tickets freigeben</translation>
    </message>
    <message>
        <source>transfer tickets</source>
        <translation>Tickets abgeben</translation>
    </message>
    <message>
        <source>refer tickets</source>
        <translation>zu Tickets hinzuziehen</translation>
    </message>
    <message>
        <source>merge tickets</source>
        <translation>Tickets zusammenführen</translation>
    </message>
    <message>
        <source>link tickets</source>
        <translation>Tickets verknüpfen</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>mark tickets as answered</source>
        <translation>Tickets als beantwortet markieren</translation>
    </message>
    <message>
        <source>close tickets</source>
        <translation>Tickets schließen</translation>
    </message>
    <message>
        <source>delete tickets</source>
        <translation>Tickets löschen</translation>
    </message>
    <message>
        <source>edit what was written</source>
        <translation>Geschriebenes bearbeiten</translation>
    </message>
    <message>
        <source>add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>finish tasks</source>
        <translation>Aufgaben erledigen</translation>
    </message>
    <message>
        <source>You may not change this ticket.</source>
        <translation>Sie dürfen dieses Ticket nicht ändern.</translation>
    </message>
    <message>
        <source>Your role in %1 does not let you %2.</source>
        <translation>Ihre Rolle in %1 erlaubt dies nicht: %2.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Business &amp;hours</source>
        <translation>&amp;Geschäftszeiten</translation>
    </message>
    <message>
        <source>As the help desk</source>
        <translation>Wie der Helpdesk</translation>
    </message>
    <message>
        <source>A department with hours of its own goes before.</source>
        <translation>Eine Abteilung mit eigenen Zeiten geht vor.</translation>
    </message>
    <message>
        <source>Add a tar&amp;get</source>
        <translation>&amp;Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Priority, first response, resolution; in business hours, as 4h, 30min or 1h 30min.</source>
        <translation>Priorität, erste Antwort, Lösung; in Geschäftszeiten, als 4h, 30min oder 1h 30min.</translation>
    </message>
    <message>
        <source>&amp;Due soon from</source>
        <translation>&amp;Bald fällig ab</translation>
    </message>
    <message>
        <source> % of the time</source>
        <translation> % der Zeit</translation>
    </message>
    <message>
        <source>A transfer may &amp;replace it by the department&apos;s plan</source>
        <translation>Beim Abgeben darf der Plan der Abteilung ihn &amp;ersetzen</translation>
    </message>
    <message>
        <source>Add a s&amp;tep</source>
        <translation>S&amp;tufe hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
</context>
<context>
    <name>PriorityForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>Higher is more urgent.</source>
        <translation>Höher ist dringender.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>I am &amp;away, and get no new tickets</source>
        <translation>Ich bin &amp;abwesend und bekomme keine neuen Tickets</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Stands below your replies</source>
        <translation>Steht unter Ihren Antworten</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Name and address are changed by an administrator of the help desk.</source>
        <translation>Name und Adresse ändert ein Administrator des Helpdesks.</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>Colleagues see it when they assign, and notifications pass you over.</source>
        <translation>Die anderen sehen es beim Zuweisen, und Benachrichtigungen übergehen Sie.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The query cannot be read at character %1: %2</source>
        <translation>Die Abfrage kann bei Zeichen %1 nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>at least two letters were expected before &quot;*&quot;.</source>
        <translation>vor „*“ wurden mindestens zwei Buchstaben erwartet.</translation>
    </message>
    <message>
        <source>tickets cannot be sorted by &quot;%1&quot;; one of %2 was expected.</source>
        <translation>Tickets können nicht nach „%1“ sortiert werden; erwartet wurde eines von %2.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>a date such as 2026-01-31, a word such as today or last-week, or a length of time such as 4h or 2d was expected.</source>
        <translation>erwartet wurde ein Datum wie 2026-01-31, ein Wort wie today oder last-week oder eine Zeitspanne wie 4h oder 2d.</translation>
    </message>
    <message>
        <source>this range ends before it begins.</source>
        <translation>dieser Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>a whole number was expected, such as 3, &gt;3 or 1..3.</source>
        <translation>eine ganze Zahl wurde erwartet, etwa 3, &gt;3 oder 1..3.</translation>
    </message>
    <message>
        <source>there is no custom field &quot;%1&quot;.</source>
        <translation>es gibt kein Zusatzfeld „%1“.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; holds text and cannot be compared by &lt; or &gt;.</source>
        <translation>das Feld „%1“ enthält Text und kann nicht mit &lt; oder &gt; verglichen werden.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is either true or false.</source>
        <translation>das Feld „%1“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; has no choice &quot;%2&quot;.</source>
        <translation>das Feld „%1“ hat keine Auswahl „%2“.</translation>
    </message>
    <message>
        <source>a number was expected, such as 3, &gt;3 or 1..3.</source>
        <translation>eine Zahl wurde erwartet, etwa 3, &gt;3 oder 1..3.</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 or a word such as today or last-week was expected.</source>
        <translation>erwartet wurde ein Datum wie 2026-01-31 oder ein Wort wie today oder last-week.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes one of %2.</source>
        <translation>„%1:“ kennt nur %2.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be compared by &lt;, &gt; or a range.</source>
        <translation>„%1:“ kann nicht mit &lt;, &gt; oder einem Bereich verglichen werden.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes whole values, no &quot;*&quot;.</source>
        <translation>„%1:“ verlangt ganze Werte, kein „*“.</translation>
    </message>
    <message>
        <source>an order cannot be a condition.</source>
        <translation>eine Sortierung kann keine Bedingung sein.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; has no &quot;%2&quot;.</source>
        <translation>„%1:“ kennt kein „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be looked up here.</source>
        <translation>„%1:“ kann hier nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; has no &quot;%2&quot;; a whole name or address was expected, or its start with &quot;*&quot;.</source>
        <translation>„%1:“ kennt kein „%2“; erwartet wurde ein ganzer Name oder eine ganze Adresse oder der Anfang mit „*“.</translation>
    </message>
    <message>
        <source>a tag was expected.</source>
        <translation>ein Schlagwort wurde erwartet.</translation>
    </message>
    <message>
        <source>no ticket has the tag &quot;%1&quot;.</source>
        <translation>kein Ticket hat das Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>a ticket number was expected.</source>
        <translation>eine Ticketnummer wurde erwartet.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>sie ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>this parenthesis closes none that was opened.</source>
        <translation>diese Klammer schließt keine, die geöffnet wurde.</translation>
    </message>
    <message>
        <source>a word or a field was expected beside OR.</source>
        <translation>neben OR wurde ein Wort oder ein Feld erwartet.</translation>
    </message>
    <message>
        <source>a word or a field was expected after OR.</source>
        <translation>nach OR wurde ein Wort oder ein Feld erwartet.</translation>
    </message>
    <message>
        <source>AND stands between two conditions; it may be left out.</source>
        <translation>AND steht zwischen zwei Bedingungen; es darf wegfallen.</translation>
    </message>
    <message>
        <source>a word or a field was expected before OR.</source>
        <translation>vor OR wurde ein Wort oder ein Feld erwartet.</translation>
    </message>
    <message>
        <source>a word or a field was expected here.</source>
        <translation>hier wurde ein Wort oder ein Feld erwartet.</translation>
    </message>
    <message>
        <source>there are more than %1 conditions.</source>
        <translation>es gibt mehr als %1 Bedingungen.</translation>
    </message>
    <message>
        <source>there is nothing within the parentheses.</source>
        <translation>in den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a word or a field was expected after NOT.</source>
        <translation>nach NOT wurde ein Wort oder ein Feld erwartet.</translation>
    </message>
    <message>
        <source>more than %1 levels of parentheses cannot be read.</source>
        <translation>mehr als %1 Klammerebenen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>there is no letter or digit to search for.</source>
        <translation>es gibt keinen Buchstaben und keine Ziffer, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; put it in quotes to search for it as text.</source>
        <translation>es gibt kein Feld „%1“; setzen Sie es in Anführungszeichen, um es als Text zu suchen.</translation>
    </message>
    <message>
        <source>a blank or a comma was expected here.</source>
        <translation>hier wurde ein Leerzeichen oder ein Komma erwartet.</translation>
    </message>
    <message>
        <source>the order belongs to the whole query: it cannot stand within parentheses or after a minus.</source>
        <translation>die Sortierung gehört zur ganzen Abfrage: sie kann nicht in Klammern oder nach einem Minus stehen.</translation>
    </message>
    <message>
        <source>there can be one order only.</source>
        <translation>es kann nur eine Sortierung geben.</translation>
    </message>
    <message>
        <source>the name of a column was expected.</source>
        <translation>der Name einer Spalte wurde erwartet.</translation>
    </message>
    <message>
        <source>a value was expected after &quot;%1:&quot;.</source>
        <translation>nach „%1:“ wurde ein Wert erwartet.</translation>
    </message>
    <message>
        <source>this quote is not closed.</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Lies &amp;beneath</source>
        <translation>Liegt &amp;unter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>Without a query it is a heading for others.</source>
        <translation>Ohne Abfrage ist sie eine Überschrift für andere.</translation>
    </message>
    <message>
        <source>S&amp;orted by</source>
        <translation>S&amp;ortiert nach</translation>
    </message>
    <message>
        <source>As after sort: in a query, for example due or -updated.</source>
        <translation>Wie nach sort: in einer Abfrage, zum Beispiel due oder -updated.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Platz</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>My tickets</source>
        <translation>Meine Tickets</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Meine Teams</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Zu verteilen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Alle geschlossenen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This agent does not exist or is not active.</source>
        <translation>Dieser Bearbeiter existiert nicht oder ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Reports are for the help desk&apos;s active agents.</source>
        <translation>Berichte sind für die aktiven Bearbeiter des Helpdesks.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no such ticket, or it is not yours to see.</source>
        <translation>Dieses Ticket gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>This is for agents.</source>
        <translation>Das ist nur für Bearbeiter.</translation>
    </message>
    <message>
        <source>The export cannot be written. An older file of the same name is as it was.</source>
        <translation>Der Export kann nicht geschrieben werden. Eine ältere Datei desselben Namens ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>assigned agent</source>
        <translation>zuständiger Bearbeiter</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>last respondent</source>
        <translation>hat zuletzt geantwortet</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>department manager</source>
        <translation>Abteilungsleitung</translation>
    </message>
    <message>
        <source>account manager</source>
        <translation>Kundenbetreuer</translation>
    </message>
    <message>
        <source>department member</source>
        <translation>Mitglied der Abteilung</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>collaborator</source>
        <translation>Beteiligter</translation>
    </message>
</context>
<context>
    <name>RecordChoices</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The period is longer than thirty years.</source>
        <translation>Der Zeitraum ist länger als dreißig Jahre.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone &quot;%1&quot;.</source>
        <translation>Dieser Computer kennt die Zeitzone „%1“ nicht.</translation>
    </message>
    <message>
        <source>A report has rows by at most two things, one of them time.</source>
        <translation>Ein Bericht hat Zeilen nach höchstens zwei Dingen, eines davon die Zeit.</translation>
    </message>
    <message>
        <source>These are too many rows: choose a shorter period, or weeks or months.</source>
        <translation>Das sind zu viele Zeilen: wählen Sie einen kürzeren Zeitraum oder Wochen oder Monate.</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>This was cancelled. A change that had begun was still carried out.</source>
        <translation>Das wurde abgebrochen. Eine schon begonnene Änderung wurde noch ausgeführt.</translation>
    </message>
</context>
<context>
    <name>RequesterForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Mail from any of these is theirs; answers go to the first.</source>
        <translation>E-Mails von jeder dieser Adressen sind von ihnen; Antworten gehen an die erste.</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Tickets that are there already keep theirs.</source>
        <translation>Tickets, die es schon gibt, behalten ihre.</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Seen by agents only, on the requester&apos;s card.</source>
        <translation>Nur für Bearbeiter zu sehen, auf der Karte des Anfragenden.</translation>
    </message>
</context>
<context>
    <name>RequestersSection</name>
    <message>
        <source>Requesters</source>
        <translation>Anfragende</translation>
    </message>
    <message>
        <source>New requester</source>
        <translation>Neuer Anfragender</translation>
    </message>
    <message>
        <source>Who asks for help, and how they are reached.</source>
        <translation>Wer um Hilfe bittet, und wie man sie erreicht.</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Name, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Only those without tickets can be deleted</source>
        <translation>Nur wer keine Tickets hat, kann gelöscht werden</translation>
    </message>
    <message>
        <source>Your account may not add requesters.</source>
        <translation>Ihr Konto darf keine Anfragenden hinzufügen.</translation>
    </message>
    <message>
        <source>Your account may not edit requesters.</source>
        <translation>Ihr Konto darf Anfragende nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Your account may not delete requesters.</source>
        <translation>Ihr Konto darf Anfragende nicht löschen.</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ma&amp;y</source>
        <translation>&amp;Darf</translation>
    </message>
</context>
<context>
    <name>RoutingRule</name>
    <message>
        <source>Name the mail header to look at, such as X-Priority.</source>
        <translation>Nennen Sie die Kopfzeile der E-Mail, die geprüft werden soll, etwa X-Priority.</translation>
    </message>
    <message>
        <source>Choose the custom field to look at.</source>
        <translation>Wählen Sie das Zusatzfeld, das geprüft werden soll.</translation>
    </message>
    <message>
        <source>The regular expression &quot;%1&quot; is wrong at position %2: %3.</source>
        <translation>Der reguläre Ausdruck „%1“ ist falsch an Stelle %2: %3.</translation>
    </message>
    <message>
        <source>Say what to compare with: an empty text is in every text.</source>
        <translation>Geben Sie an, womit verglichen wird: ein leerer Text ist in jedem Text enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source. Sources are web, email, phone, api, import and other.</source>
        <translation>„%1“ ist keine Quelle. Quellen sind web, email, phone, api, import und other.</translation>
    </message>
    <message>
        <source>Name the tag to add.</source>
        <translation>Nennen Sie das Schlagwort, das vergeben werden soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose what the action sets.</source>
        <translation>Wählen Sie, was die Aktion setzt.</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Geben Sie der Regel einen Namen.</translation>
    </message>
    <message>
        <source>Add at least one action: the rule does nothing.</source>
        <translation>Fügen Sie mindestens eine Aktion hinzu: die Regel bewirkt nichts.</translation>
    </message>
    <message>
        <source>Say by a query to which tickets the rule applies, such as is:resolved updated:&lt;5d.</source>
        <translation>Geben Sie mit einer Abfrage an, für welche Tickets die Regel gilt, etwa is:resolved updated:&lt;5d.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>Rules run from the lowest place to the highest; the later one wins.</source>
        <translation>Regeln laufen vom niedrigsten Platz zum höchsten; die spätere gewinnt.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>&amp;Läuft</translation>
    </message>
    <message>
        <source>When a ticket is opened</source>
        <translation>Wenn ein Ticket eröffnet wird</translation>
    </message>
    <message>
        <source>When the requester writes</source>
        <translation>Wenn der Anfragende schreibt</translation>
    </message>
    <message>
        <source>By time, on the tickets of a query</source>
        <translation>Nach Zeit, für die Tickets einer Abfrage</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>Mail ac&amp;count</source>
        <translation>E-Mail-&amp;Konto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Add a con&amp;dition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Add an &amp;action</source>
        <translation>Ak&amp;tion hinzufügen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No &amp;later rule runs when it fits</source>
        <translation>Keine &amp;spätere Regel läuft, wenn sie passt</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>Alle Bedingungen gelten</translation>
    </message>
    <message>
        <source>Any condition holds</source>
        <translation>Eine beliebige Bedingung gilt</translation>
    </message>
    <message>
        <source>&amp;Fits when</source>
        <translation>Passt, &amp;wenn</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>The sample data names “%1”, which it does not define.</source>
        <translation>Die Beispieldaten nennen „%1“, das sie nicht definieren.</translation>
    </message>
    <message>
        <source>The sample file %1 is missing.</source>
        <translation>Die Beispieldatei %1 fehlt.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Newsletters are not taken.</source>
        <translation>Newsletter werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The sample data names an unknown action “%1”.</source>
        <translation>Die Beispieldaten nennen eine unbekannte Aktion „%1“.</translation>
    </message>
    <message>
        <source>The sample data has a step that says nothing.</source>
        <translation>Die Beispieldaten haben einen Schritt, der nichts sagt.</translation>
    </message>
    <message>
        <source>Making the sample was stopped. Nothing was kept.</source>
        <translation>Das Anlegen des Beispiels wurde abgebrochen. Nichts wurde behalten.</translation>
    </message>
</context>
<context>
    <name>SampleDirectory</name>
    <message>
        <source>The sample set-up cannot be read.</source>
        <translation>Die Beispiel-Einrichtung kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>“%1” is not a span of time such as 1d2h30m.</source>
        <translation>„%1“ ist keine Zeitspanne wie 1d2h30m.</translation>
    </message>
    <message>
        <source>The sample tickets cannot be read.</source>
        <translation>Die Beispieltickets können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sample ticket “%1” has a step in the future.</source>
        <translation>Beispielticket „%1“ hat einen Schritt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>SavedSignIns</name>
    <message>
        <source>No sign-in is saved. Sign in once more.</source>
        <translation>Es ist keine Anmeldung gespeichert. Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>The system&apos;s credential store did not let the program in. Nothing was changed.</source>
        <translation>Der Anmeldespeicher des Systems hat das Programm nicht eingelassen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The system&apos;s credential store does not answer. Nothing was changed; you can go on, and sign in at the next start.</source>
        <translation>Der Anmeldespeicher des Systems antwortet nicht. Es wurde nichts geändert; die Arbeit kann weitergehen, beim nächsten Start ist eine neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>This sign-in cannot be saved: it is empty or too long.</source>
        <translation>Diese Anmeldung lässt sich nicht speichern: Sie ist leer oder zu lang.</translation>
    </message>
    <message>
        <source>Sign-ins to servers are kept in the system&apos;s credential store.</source>
        <translation>Anmeldungen an Servern werden im Anmeldespeicher des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>This build does not save sign-ins: it was made without a credential store.</source>
        <translation>Diese Fassung speichert keine Anmeldungen: Sie wurde ohne Anmeldespeicher gebaut.</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>&amp;Geschäftszeiten</translation>
    </message>
    <message>
        <source>Several spans with commas: 09:00-12:00, 13:00-17:30.</source>
        <translation>Mehrere Spannen mit Komma: 09:00-12:00, 13:00-17:30.</translation>
    </message>
    <message>
        <source>Add a holi&amp;day</source>
        <translation>Feiertag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unassigned</source>
        <translation>
            <numerusform>%n nicht zugewiesen</numerusform>
            <numerusform>%n nicht zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
</context>
<context>
    <name>SequenceForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Each # is a digit; \# is a # itself. Letters, digits and - _ . / stand for themselves.</source>
        <translation>Jedes # ist eine Ziffer; \\# ist ein # selbst. Buchstaben, Ziffern und - _ . / stehen für sich selbst.</translation>
    </message>
    <message>
        <source>Draw num&amp;bers at random</source>
        <translation>Nummern &amp;zufällig ziehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt number</source>
        <translation>Nä&amp;chste Nummer</translation>
    </message>
    <message>
        <source>Co&amp;unted up by</source>
        <translation>&amp;Schrittweite</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht so aus</translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation>%1, zum Beispiel</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The system has no randomness: nobody can sign in.</source>
        <translation>Das System hat keinen Zufall: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Kennwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a new password now. Try again.</source>
        <translation>Für ein neues Kennwort reicht der Speicher gerade nicht. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended already.</source>
        <translation>Diese Sitzung gibt es nicht, oder sie ist schon beendet.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>Die Datei hat keinen solchen Teil.</translation>
    </message>
    <message>
        <source>The file cannot be read now. Try again.</source>
        <translation>Die Datei kann gerade nicht gelesen werden. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The changes since then are not known any more. Read everything anew.</source>
        <translation>Die Änderungen seitdem sind nicht mehr bekannt. Bitte alles neu lesen.</translation>
    </message>
    <message>
        <source>The cursor is none of this server&apos;s.</source>
        <translation>Die Marke stammt nicht von diesem Server.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request before. Nothing was changed.</source>
        <translation>Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The header Idempotency-Key is missing: without it a repeated request would be carried out twice.</source>
        <translation>Die Kopfzeile Idempotency-Key fehlt: Ohne sie würde eine wiederholte Anfrage zweimal ausgeführt.</translation>
    </message>
    <message>
        <source>If-Match is a ticket&apos;s ETag, or *.</source>
        <translation>If-Match ist das ETag eines Tickets oder *.</translation>
    </message>
    <message>
        <source>The header If-Match is missing: it says which version of the ticket is meant.</source>
        <translation>Die Kopfzeile If-Match fehlt: Sie sagt, welche Fassung des Tickets gemeint ist.</translation>
    </message>
    <message>
        <source>At most %1 commands at once.</source>
        <translation>Höchstens %1 Befehle auf einmal.</translation>
    </message>
    <message>
        <source>This command&apos;s id was used for another one before. Nothing was changed.</source>
        <translation>Die Kennung dieses Befehls wurde schon für einen anderen benutzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>At most %1 at once are answered.</source>
        <translation>Es werden höchstens %1 auf einmal beantwortet.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;.</source>
        <translation>Es gibt keine Sortierung „%1“.</translation>
    </message>
    <message>
        <source>There is no such thing.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>The username or the password is wrong. Nothing was changed.</source>
        <translation>Benutzername oder Kennwort ist falsch. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>Es gab zu viele falsche Kennwörter. Bitte in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Es gab zu viele falsche Kennwörter. Bitte in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list of a report cannot be read.</source>
        <translation>Diese Liste eines Berichts kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no password.</source>
        <translation>Es fehlt ein Kennwort.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The second one was another. Nothing was changed.</source>
        <translation>Das zweite war ein anderes. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say which help desk: --database PATH.</source>
        <translation>Geben Sie den Helpdesk an: --database PFAD.</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Neues Kennwort von %1: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Kennwort: </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>There is no &quot;user %1&quot;. See deskhand-server user --help.</source>
        <translation>Es gibt kein „user %1“. Siehe deskhand-server user --help.</translation>
    </message>
    <message>
        <source>There is no scope &quot;%1&quot;: they are read, write, set_up, account.</source>
        <translation>Es gibt keinen Bereich „%1“: Es gibt read, write, set_up und account.</translation>
    </message>
    <message>
        <source>A token is good for 1 to 3650 days.</source>
        <translation>Ein Zugriffsschlüssel gilt 1 bis 3650 Tage.</translation>
    </message>
    <message>
        <source>There is no &quot;token %1&quot;. See deskhand-server token --help.</source>
        <translation>Es gibt kein „token %1“. Siehe deskhand-server token --help.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; with the key &quot;%2&quot; cannot be used.</source>
        <translation>Das Zertifikat „%1“ mit dem Schlüssel „%2“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The server cannot listen at %1, port %2.</source>
        <translation>Der Server kann an %1, Port %2 nicht lauschen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number from %2 to %3.</source>
        <translation>„%1“ ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a time as 2026-11-21T05:28:00Z.</source>
        <translation>„%1“ ist eine Zeit wie 2026-11-21T05:28:00Z.</translation>
    </message>
    <message>
        <source>Idempotency-Key is a UUID.</source>
        <translation>Idempotency-Key ist eine UUID.</translation>
    </message>
    <message>
        <source>You are not signed in, or no longer. Sign in again; what you typed is kept.</source>
        <translation>Sie sind nicht oder nicht mehr angemeldet. Bitte neu anmelden; was Sie getippt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The same request is being carried out. Ask again in a moment.</source>
        <translation>Dieselbe Anfrage wird gerade ausgeführt. Bitte gleich noch einmal fragen.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>An dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This cannot be done here. See the header Allow.</source>
        <translation>Das geht hier nicht. Siehe die Kopfzeile Allow.</translation>
    </message>
    <message>
        <source>The query of the address is malformed.</source>
        <translation>Die Abfrage der Adresse ist fehlerhaft.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Es gibt hier keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>This request takes no body.</source>
        <translation>Diese Anfrage nimmt keinen Inhalt an.</translation>
    </message>
    <message>
        <source>The body has to be application/json, not compressed.</source>
        <translation>Der Inhalt muss application/json sein, nicht komprimiert.</translation>
    </message>
    <message>
        <source>The body must not be compressed.</source>
        <translation>Der Inhalt darf nicht komprimiert sein.</translation>
    </message>
    <message numerus="yes">
        <source>These were too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Das waren zu viele Anfragen. Bitte in %n Sekunde erneut versuchen.</numerusform>
            <numerusform>Das waren zu viele Anfragen. Bitte in %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token was not made for that. Nothing was changed.</source>
        <translation>Dieser Zugriffsschlüssel ist dafür nicht gemacht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The request came too slowly.</source>
        <translation>Die Anfrage kam zu langsam.</translation>
    </message>
    <message>
        <source>The request is larger than is taken here.</source>
        <translation>Die Anfrage ist größer, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>The request&apos;s header is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The server has no room for this file now. Nothing was changed.</source>
        <translation>Der Server hat für diese Datei gerade keinen Platz. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The request is malformed.</source>
        <translation>Die Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address with a port, as 127.0.0.1:8080 or [::1]:8080</source>
        <translation>„%1“ ist keine Adresse mit Port, wie 127.0.0.1:8080 oder [::1]:8080</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>eine Adresse fehlt</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>eine Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>Configuration, %1: %2.</source>
        <translation>Konfiguration, %1: %2.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>there is no key &quot;%1&quot;</source>
        <translation>es gibt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>&quot;key = value&quot; is expected</source>
        <translation>„key = value“ wird erwartet</translation>
    </message>
    <message>
        <source>The configuration &quot;%1&quot; cannot be read.</source>
        <translation>Die Konfiguration „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>die Angabe fehlt</translation>
    </message>
    <message>
        <source>one does not go without the other</source>
        <translation>das eine geht nicht ohne das andere</translation>
    </message>
    <message>
        <source>without a certificate the server listens on this machine only (127.0.0.1); behind a proxy that adds TLS, say insecure = true</source>
        <translation>ohne Zertifikat lauscht der Server nur an diesem Rechner (127.0.0.1); hinter einem Proxy, der TLS ergänzt, insecure = true angeben</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment. Try again in a while.</source>
        <translation>Der Server hat gerade zu viel zu tun. Bitte später erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ServerConnection</name>
    <message>
        <source>The server (version %1) and this program do not fit together. Bring the older one up to date.</source>
        <translation>Der Server (Version %1) und dieses Programm passen nicht zusammen. Bringen Sie das ältere von beiden auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood. It may be of another version than this program.</source>
        <translation>Die Antwort des Servers ist nicht zu verstehen. Vielleicht hat er eine andere Version als dieses Programm.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This is larger than %1 takes.</source>
        <translation>Das ist größer, als %1 es annimmt.</translation>
    </message>
    <message>
        <source>%1 has too much to do at once. Try again in a moment.</source>
        <translation>%1 hat gerade zu viel zu tun. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not ready: it is being started or maintained.</source>
        <translation>%1 ist nicht bereit: Der Server wird gestartet oder gewartet.</translation>
    </message>
    <message>
        <source>%1 had a defect. If it stays so, tell its administrator.</source>
        <translation>Auf %1 ist ein Fehler aufgetreten. Wenn es dabei bleibt, sagen Sie es der Administration.</translation>
    </message>
    <message>
        <source>Your sign-in at %1 has ended. Sign in again to go on; nothing that you wrote is lost.</source>
        <translation>Ihre Anmeldung bei %1 ist abgelaufen. Melden Sie sich wieder an, um weiterzuarbeiten; nichts, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message>
        <source>The file cannot be read (any more). Nothing was uploaded.</source>
        <translation>Die Datei lässt sich nicht (mehr) lesen. Es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. What was there before is unchanged.</source>
        <translation>%1 lässt sich nicht schreiben. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked. Somebody else may be pretending to be this server.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen. Vielleicht gibt sich jemand anderes als dieser Server aus.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. The server&apos;s administrator has to renew it.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Die Administration des Servers muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on only. Is this machine&apos;s clock right?</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The server that answers as %1 shows a certificate for another name (%2). Check the address.</source>
        <translation>Der Server, der als %1 antwortet, zeigt ein Zertifikat für einen anderen Namen (%2). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself, so that nobody vouches for this server. If it is yours, give its certificate file here as one to trust.</source>
        <translation>Das Zertifikat von %1 ist von sich selbst unterschrieben, niemand bürgt also für diesen Server. Ist es Ihrer, geben Sie seine Zertifikatsdatei hier als vertrauenswürdig an.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody whom this machine does not know (%2). If that is your organization, give its certificate file here as one to trust.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt (%2). Ist das Ihre Organisation, geben Sie deren Zertifikatsdatei hier als vertrauenswürdig an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. It looks like help.example or https://help.example:8443.</source>
        <translation>„%1“ ist keine Serveradresse. Eine solche sieht aus wie help.example oder https://help.example:8443.</translation>
    </message>
    <message>
        <source>Without encryption (http) anybody on the way could read along. Use https; plain http works with a server on this machine only.</source>
        <translation>Ohne Verschlüsselung (http) könnte unterwegs jeder mitlesen. Nehmen Sie https; http geht nur mit einem Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 can be reached, but no help desk&apos;s server answers there. Is it running, and is the port right?</source>
        <translation>%1 ist erreichbar, aber dort antwortet kein Helpdesk-Server. Läuft er, und stimmt der Port?</translation>
    </message>
    <message>
        <source>The server %1 cannot be found. Check the address, and whether this machine is connected to the network.</source>
        <translation>Der Server %1 ist nicht zu finden. Prüfen Sie die Adresse und ob dieser Rechner mit dem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached. Check the proxy&apos;s settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar. Prüfen Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a name and a password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Die Verbindung zu %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The server %1 does not answer in time.</source>
        <translation>Der Server %1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large, it was not read to its end.</source>
        <translation>Die Antwort von %1 ist zu groß, sie wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Deskhand server, or one that this program does not understand.</source>
        <translation>Bei %1 antwortet kein Deskhand-Server, oder einer, den dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made. Is it a server that speaks https?</source>
        <translation>Zu %1 kommt keine sichere Verbindung zustande. Ist es ein Server, der https spricht?</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What you did cannot be kept on this machine until it is sent, so it was not sent. Nothing was changed. Is the disk full?</source>
        <translation>Was Sie getan haben, lässt sich auf diesem Rechner nicht bis zum Senden aufbewahren und wurde deshalb nicht gesendet. Es wurde nichts geändert. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>This help desk is on a server, which is backed up there: ask its administrator. What is shown can be saved as a table.</source>
        <translation>Dieser Helpdesk liegt auf einem Server und wird dort gesichert: Fragen Sie die Administration. Was gezeigt wird, lässt sich als Tabelle speichern.</translation>
    </message>
    <message>
        <source>A help desk on a server takes no files from here. Its administrator can import them on the server, by deskhandctl. Nothing was changed.</source>
        <translation>Ein Helpdesk auf einem Server nimmt von hier keine Dateien an. Die Administration kann sie auf dem Server mit deskhandctl importieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server takes at most %1 changes at once. Nothing was changed.</source>
        <translation>Der Server nimmt höchstens %1 Änderungen auf einmal an. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The secret of this help desk cannot be changed. Nothing was saved.</source>
        <translation>Das Geheimnis dieses Helpdesks lässt sich nicht ändern. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Mail a&amp;ddress</source>
        <translation>E-Mail-A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>Where nothing else decides</source>
        <translation>Wo nichts anderes bestimmt</translation>
    </message>
    <message>
        <source>De&amp;partment</source>
        <translation>Ab&amp;teilung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>P&amp;riority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>SLA p&amp;lan</source>
        <translation>SLA-P&amp;lan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Business hours</source>
        <translation>Ges&amp;chäftszeiten</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Ticket n&amp;umbers</source>
        <translation>Ticketn&amp;ummern</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;New tickets</source>
        <translation>&amp;Neue Tickets</translation>
    </message>
    <message>
        <source>Snoo&amp;zed</source>
        <translation>Zurüc&amp;kgestellt</translation>
    </message>
    <message>
        <source>Resol&amp;ved</source>
        <translation>&amp;Gelöst</translation>
    </message>
    <message>
        <source>Confir&amp;med</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>&amp;Weggelegt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>C&amp;onfirmation</source>
        <translation>Best&amp;ätigung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>A resolved ticket is closed after these.</source>
        <translation>Danach wird ein gelöstes Ticket geschlossen.</translation>
    </message>
    <message>
        <source>Reopenin&amp;g</source>
        <translation>Wieder&amp;öffnen</translation>
    </message>
    <message>
        <source>Within these a requester&apos;s message reopens a closed ticket; later it opens a new one.</source>
        <translation>So lange öffnet eine Nachricht des Anfragenden ein geschlossenes Ticket wieder; später eröffnet sie ein neues.</translation>
    </message>
    <message>
        <source>Arc&amp;hiving</source>
        <translation>Arch&amp;ivierung</translation>
    </message>
    <message>
        <source>A closed ticket is archived after these; 0: never by itself.</source>
        <translation>Danach wird ein geschlossenes Ticket archiviert; 0: nie von selbst.</translation>
    </message>
    <message>
        <source>Deleted tic&amp;kets</source>
        <translation>Gelö&amp;schte Tickets</translation>
    </message>
    <message>
        <source>A deleted ticket can be restored within these.</source>
        <translation>So lange kann ein gelöschtes Ticket wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden widerrufen</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Open tickets each</source>
        <translation>Offene Tickets je Person</translation>
    </message>
    <message>
        <source>A requester may have so many at once; 0: any number. Agents may open more.</source>
        <translation>So viele darf ein Anfragender gleichzeitig haben; 0: beliebig viele. Bearbeiter dürfen mehr eröffnen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A reply cla&amp;ims a ticket of nobody</source>
        <translation>&amp;Eine Antwort übernimmt ein Ticket, das niemandem gehört</translation>
    </message>
    <message>
        <source>Acknowledge new tickets by mail</source>
        <translation>Neue Tickets per E-Mail bestätigen</translation>
    </message>
    <message>
        <source>Tell the re&amp;quester when a ticket is closed</source>
        <translation>Den Anf&amp;ragenden benachrichtigen, wenn ein Ticket geschlossen wird</translation>
    </message>
    <message>
        <source>A ticket needs a help topic to be closed</source>
        <translation>Ein Ticket braucht zum Schließen ein Hilfethema</translation>
    </message>
</context>
<context>
    <name>SnoozeTimes</name>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>In two days</source>
        <translation>In zwei Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Open the sample help desk; it is made where needed.</source>
        <translation>Den Beispiel-Helpdesk öffnen; bei Bedarf wird er angelegt.</translation>
    </message>
    <message>
        <source>Open the help desk in this file.</source>
        <translation>Den Helpdesk in dieser Datei öffnen.</translation>
    </message>
    <message>
        <source>Sit down as this agent (username).</source>
        <translation>Als dieser Bearbeiter arbeiten (Benutzername).</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Farben: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Ein Bild des Fensters schreiben und beenden.</translation>
    </message>
    <message>
        <source>Help desk client</source>
        <translation>Helpdesk-Programm</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme: light, dark or contrast.</source>
        <translation>„%1“ ist kein Farbschema: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Ask which help desk, instead of opening the last one.</source>
        <translation>Nach dem Helpdesk fragen, statt den letzten zu öffnen.</translation>
    </message>
    <message>
        <source>The help desk&apos;s file, as --database; or a link.</source>
        <translation>Die Datei des Helpdesks, wie --database; oder ein Link.</translation>
    </message>
</context>
<context>
    <name>StatusForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>The SLA &amp;clock runs</source>
        <translation>Die SLA-&amp;Uhr läuft</translation>
    </message>
    <message>
        <source>Counts as resol&amp;ved, and is closed after the confirmation time</source>
        <translation>Zählt als &amp;gelöst und wird nach der Bestätigungsfrist geschlossen</translation>
    </message>
    <message>
        <source>A requester&apos;s message may re&amp;open its tickets</source>
        <translation>Eine Nachricht des Anfragenden darf solche Tickets wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What a status means cannot change once it is saved, because tickets are in it.</source>
        <translation>Was ein Status bedeutet, kann sich nach dem Speichern nicht ändern, weil Tickets darin sind.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A routing rule in this help desk is damaged. Nothing was changed. Restore the last backup.</source>
        <translation>Eine Verteilregel in diesem Helpdesk ist beschädigt. Es wurde nichts geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This help desk has tickets already. Nothing was changed. Choose a new file.</source>
        <translation>Dieser Helpdesk hat schon Tickets. Es wurde nichts geändert. Wählen Sie eine neue Datei.</translation>
    </message>
    <message>
        <source>This requester does not exist.</source>
        <translation>Diesen Anfragenden gibt es nicht.</translation>
    </message>
    <message>
        <source>A record&apos;s number is too large for reports. Nothing was written.</source>
        <translation>Die Nummer eines Datensatzes ist für Berichte zu groß. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This query joins too many conditions with words by OR. Make it simpler.</source>
        <translation>Diese Abfrage verbindet zu viele Bedingungen mit Wörtern durch OR. Vereinfachen Sie sie.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>A page has 1 to %1 tickets and starts at a place that is not negative.</source>
        <translation>Eine Seite hat 1 bis %1 Tickets und beginnt an einer Stelle, die nicht negativ ist.</translation>
    </message>
    <message>
        <source>This page marker belongs to another list. Start from the first page.</source>
        <translation>Diese Seitenmarke gehört zu einer anderen Liste. Beginnen Sie mit der ersten Seite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a help desk. Choose a file.</source>
        <translation>„%1“ ist ein Ordner, kein Helpdesk. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no help desk &quot;%1&quot;. Check the name, or create it.</source>
        <translation>Es gibt keinen Helpdesk „%1“. Prüfen Sie den Namen oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>A transaction was ended twice. Nothing was changed.</source>
        <translation>Eine Transaktion wurde zweimal beendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. It was not changed. Choose another name, or open it.</source>
        <translation>„%1“ existiert schon. Die Datei wurde nicht geändert. Wählen Sie einen anderen Namen oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>A part of this attachment is missing or damaged. The ticket itself is safe. Restore the attachment from a backup.</source>
        <translation>Ein Teil dieses Anhangs fehlt oder ist beschädigt. Das Ticket selbst ist sicher. Stellen Sie den Anhang aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no custom field &quot;%1&quot;. Nothing was changed. Add the field first, or leave it out.</source>
        <translation>Es gibt kein Zusatzfeld „%1“. Es wurde nichts geändert. Legen Sie das Feld zuerst an oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This ticket does not exist. It may have been deleted for good.</source>
        <translation>Dieses Ticket gibt es nicht. Möglicherweise wurde es endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The ticket was changed by somebody else meanwhile. Nothing was changed. Look at it again.</source>
        <translation>Das Ticket wurde inzwischen von jemand anderem geändert. Es wurde nichts geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>This number sequence does not exist. Choose another one for ticket numbers in the settings.</source>
        <translation>Diesen Nummernkreis gibt es nicht. Wählen Sie in den Einstellungen einen anderen für Ticketnummern.</translation>
    </message>
    <message>
        <source>This program was built without PostgreSQL. Choose a file, or connect to the help desk&apos;s server.</source>
        <translation>Dieses Programm wurde ohne PostgreSQL gebaut. Wählen Sie eine Datei, oder verbinden Sie sich mit dem Server des Helpdesks.</translation>
    </message>
    <message>
        <source>The database server of &quot;%1&quot; is too old: PostgreSQL 15 or later is needed. It was not changed.</source>
        <translation>Der Datenbankserver von „%1“ ist zu alt: Nötig ist PostgreSQL 15 oder neuer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; does not keep all of Unicode: its encoding must be UTF8. It was not changed.</source>
        <translation>Die Datenbank „%1“ kann nicht alle Zeichen aufbewahren: Ihre Kodierung muss UTF8 sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is not empty. It was not changed. Choose an empty one, or open it.</source>
        <translation>Die Datenbank „%1“ ist nicht leer. Sie wurde nicht geändert. Wählen Sie eine leere, oder öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>The file &quot;%1&quot; exists already. It was not changed. Choose another name, or say that it may be replaced.</source>
        <translation>Die Datei „%1“ existiert schon. Sie wurde nicht geändert. Wählen Sie einen anderen Namen oder geben Sie an, dass sie ersetzt werden darf.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. What was there before is unchanged. Check the folder and its permissions.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden. Was vorher dort war, ist unverändert. Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, it is not a help desk. Nothing was changed.</source>
        <translation>„%1“ ist leer und kein Helpdesk. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and was not used. Nothing was changed. Choose another backup.</source>
        <translation>„%1“ ist beschädigt und wurde nicht verwendet. Es wurde nichts geändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be set aside, so the backup was not restored. Nothing was changed. Check the permissions of its folder.</source>
        <translation>Die Datei „%1“ konnte nicht beiseitegelegt werden, daher wurde die Sicherung nicht wiederhergestellt. Es wurde nichts geändert. Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>A backup cannot be restored onto itself. Nothing was changed. Choose another file.</source>
        <translation>Eine Sicherung kann nicht über sich selbst wiederhergestellt werden. Es wurde nichts geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Make a copy of the file, then restore the last backup.</source>
        <translation>Kopieren Sie die Datei und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Run the check again with repair; nothing that people wrote is touched.</source>
        <translation>Führen Sie die Prüfung erneut mit Reparatur aus; nichts, was Menschen geschrieben haben, wird angerührt.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that is not there (%1).</source>
        <translation>
            <numerusform>%n Datensatz verweist auf etwas, das nicht da ist (%1).</numerusform>
            <numerusform>%n Datensätze verweisen auf etwas, das nicht da ist (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s) of tickets are wrong.</source>
        <translation>
            <numerusform>%n Zähler der Tickets ist falsch.</numerusform>
            <numerusform>%n Zähler der Tickets sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The search index does not agree with the tickets: texts missing %1, too many %2.</source>
        <translation>Der Suchindex stimmt nicht mit den Tickets überein: fehlende Texte %1, überzählige %2.</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n attachment(s) is damaged.</source>
        <translation>
            <numerusform>Der Inhalt von %n Anhang ist beschädigt.</numerusform>
            <numerusform>Der Inhalt von %n Anhängen ist beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the last backup beside this file and save the attachments from there.</source>
        <translation>Stellen Sie die letzte Sicherung neben dieser Datei wieder her und retten Sie die Anhänge von dort.</translation>
    </message>
    <message numerus="yes">
        <source>In %n ticket(s) the column %1 does not agree with the records.</source>
        <translation>
            <numerusform>In %n Ticket stimmt die Spalte %1 nicht mit den Datensätzen überein.</numerusform>
            <numerusform>In %n Tickets stimmt die Spalte %1 nicht mit den Datensätzen überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are in another state than their status.</source>
        <translation>
            <numerusform>%n Ticket ist in einem anderen Zustand als sein Status.</numerusform>
            <numerusform>%n Tickets sind in einem anderen Zustand als ihr Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address %1 belongs to another requester. Nothing was changed. Use that requester, or take the address away there first.</source>
        <translation>Die Adresse %1 gehört einem anderen Anfragenden. Es wurde nichts geändert. Verwenden Sie diesen oder entfernen Sie die Adresse zuerst dort.</translation>
    </message>
    <message>
        <source>This requester has tickets and cannot be deleted. Nothing was changed.</source>
        <translation>Dieser Anfragende hat Tickets und kann nicht gelöscht werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This requester does not exist.</source>
        <translation>Diesen Anfragenden gibt es nicht.</translation>
    </message>
    <message>
        <source>This organization does not exist.</source>
        <translation>Diese Organisation gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the database of another program, not a help desk. It was not changed.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Helpdesk. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; was made by a newer version of this program. It was not changed. Update this program to open it.</source>
        <translation>Der Helpdesk „%1“ wurde mit einer neueren Version dieses Programms angelegt. Er wurde nicht geändert. Aktualisieren Sie dieses Programm, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, it is not a help desk. It was not changed.</source>
        <translation>„%1“ ist leer und kein Helpdesk. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; was made by an older version of this program. It was not changed. Open it once for writing, so that it is brought up to date.</source>
        <translation>Der Helpdesk „%1“ wurde mit einer älteren Version dieses Programms angelegt. Er wurde nicht geändert. Öffnen Sie ihn einmal zum Schreiben, damit er auf den neuesten Stand gebracht wird.</translation>
    </message>
    <message>
        <source>This exists already and must be unique. Nothing was changed. Choose another name or number.</source>
        <translation>Das existiert schon und muss eindeutig sein. Es wurde nichts geändert. Wählen Sie einen anderen Namen oder eine andere Nummer.</translation>
    </message>
    <message>
        <source>Something that this refers to does not exist, or is still in use elsewhere. Nothing was changed.</source>
        <translation>Etwas, worauf sich dies bezieht, existiert nicht oder wird anderswo noch verwendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The record of events cannot be changed. Nothing was changed.</source>
        <translation>Die Aufzeichnung der Ereignisse kann nicht geändert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A value is missing or not allowed here. Nothing was changed.</source>
        <translation>Ein Wert fehlt oder ist hier nicht erlaubt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to the help desk &quot;%1&quot; just now. Nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in den Helpdesk „%1“. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed. Close other programs and try again.</source>
        <translation>Dafür reicht der Speicher nicht. Es wurde nichts geändert. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; cannot be written: the file or its folder is read-only. Nothing was changed. Get write permission to both, or open it for reading only.</source>
        <translation>Der Helpdesk „%1“ kann nicht geschrieben werden: die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert. Beschaffen Sie Schreibrechte für beide oder öffnen Sie ihn nur zum Lesen.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Die Arbeit wurde angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk answered with an error while the help desk &quot;%1&quot; was read or written. What was saved before is safe; the last change was not made. Check the disk or the network drive, then try again.</source>
        <translation>Der Datenträger meldete einen Fehler, während der Helpdesk „%1“ gelesen oder geschrieben wurde. Was vorher gespeichert wurde, ist sicher; die letzte Änderung wurde nicht vorgenommen. Prüfen Sie den Datenträger oder das Netzlaufwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; is damaged. Nothing was changed. Make a copy of the file, then restore the last backup; &quot;check&quot; shows what is affected.</source>
        <translation>Der Helpdesk „%1“ ist beschädigt. Es wurde nichts geändert. Kopieren Sie die Datei und stellen Sie dann die letzte Sicherung wieder her; „check“ zeigt, was betroffen ist.</translation>
    </message>
    <message>
        <source>The disk with the help desk &quot;%1&quot; is full. The last change was not made; everything before it is safe. Make room on the disk, then try again.</source>
        <translation>Der Datenträger mit dem Helpdesk „%1“ ist voll. Die letzte Änderung wurde nicht vorgenommen; alles davor ist sicher. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; cannot be opened. Check that the file and its folder exist and that you may read and write both.</source>
        <translation>Der Helpdesk „%1“ kann nicht geöffnet werden. Prüfen Sie, ob die Datei und ihr Ordner existieren und ob Sie beide lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The text or file is too large to be stored. Nothing was changed.</source>
        <translation>Der Text oder die Datei ist zu groß, um gespeichert zu werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a help desk, or its beginning is damaged. It was not changed.</source>
        <translation>„%1“ ist kein Helpdesk, oder der Anfang ist beschädigt. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The help desk&apos;s storage refused a request because of a defect in this program. Nothing was changed.</source>
        <translation>Der Speicher des Helpdesks hat eine Anforderung wegen eines Fehlers in diesem Programm abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read, or it changed while it was read. It was not attached; everything else is safe. Try again.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden, oder sie hat sich beim Lesen geändert. Sie wurde nicht angehängt; alles andere ist sicher. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This attachment does not exist any more.</source>
        <translation>Diesen Anhang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. The attachment is safe in the help desk. Choose another folder, or make room on the disk.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden. Der Anhang ist sicher im Helpdesk. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is damaged. The ticket itself is safe. Restore the attachment from a backup.</source>
        <translation>Der Anhang „%1“ ist beschädigt. Das Ticket selbst ist sicher. Stellen Sie den Anhang aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This ticket has 65,535 entries and takes no more. Nothing was changed. Open a new ticket and link it.</source>
        <translation>Dieses Ticket hat 65.535 Einträge und nimmt keine weiteren auf. Es wurde nichts geändert. Eröffnen Sie ein neues Ticket und verknüpfen Sie es.</translation>
    </message>
    <message>
        <source>An attachment is not there any more. Nothing was changed. Attach the file again.</source>
        <translation>Ein Anhang ist nicht mehr da. Es wurde nichts geändert. Hängen Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>This entry does not exist. Its ticket may have been deleted for good.</source>
        <translation>Diesen Eintrag gibt es nicht. Möglicherweise wurde sein Ticket endgültig gelöscht.</translation>
    </message>
    <message>
        <source>A help desk cannot be backed up onto itself. Nothing was changed. Choose another file.</source>
        <translation>Ein Helpdesk kann nicht auf sich selbst gesichert werden. Es wurde nichts geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not empty. Nothing was changed. Choose an empty one.</source>
        <translation>„%1“ ist nicht leer. Nichts wurde geändert. Wählen Sie eine leere Datenbank.</translation>
    </message>
    <message>
        <source>The two databases have not the same tables. Nothing was changed.</source>
        <translation>Die beiden Datenbanken haben nicht die gleichen Tabellen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy of the help desk was not the same as the original. Nothing was changed.</source>
        <translation>Die Kopie des Helpdesks stimmte nicht mit dem Original überein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to the help desk&apos;s database &quot;%1&quot; was lost. What was saved before is safe; whether the last change was made shows when it is back. Try again in a moment.</source>
        <translation>Die Verbindung zur Datenbank „%1“ des Helpdesks ist abgerissen. Was vorher gespeichert war, ist sicher; ob die letzte Änderung ausgeführt wurde, zeigt sich, wenn sie wieder da ist. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database server with the help desk &quot;%1&quot; has too little memory for this. Nothing was changed. Try again in a moment.</source>
        <translation>Der Datenbankserver mit dem Helpdesk „%1“ hat dafür zu wenig Speicher. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; cannot be written: it was opened for reading only, or the database user may not write. Nothing was changed.</source>
        <translation>In den Helpdesk „%1“ kann nicht geschrieben werden: Er wurde nur zum Lesen geöffnet, oder der Datenbankbenutzer darf nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The help desk &quot;%1&quot; is damaged. Nothing was changed. Restore the database server&apos;s last backup.</source>
        <translation>Der Helpdesk „%1“ ist beschädigt. Nichts wurde geändert. Stellen Sie die letzte Sicherung des Datenbankservers wieder her.</translation>
    </message>
    <message>
        <source>The server has no database for the help desk &quot;%1&quot;. Check the name, or have it created.</source>
        <translation>Auf dem Server gibt es keine Datenbank für den Helpdesk „%1“. Prüfen Sie den Namen, oder lassen Sie sie anlegen.</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; cannot be reached. Check its address, the user and the password, and that the database server runs. The server said: %2</source>
        <translation>Die Datenbank „%1“ ist nicht erreichbar. Prüfen Sie Adresse, Benutzer und Passwort, und ob der Datenbankserver läuft. Der Server meldet: %2</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Leitung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>Tell only the lead of an &amp;assignment</source>
        <translation>Nur die Leitung über eine Zu&amp;weisung benachrichtigen</translation>
    </message>
</context>
<context>
    <name>TicketColumns</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>awaits reply</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>You:</source>
        <comment>before one&apos;s own reply</comment>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>an agent, before their reply</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>unsent draft</source>
        <translation>nicht gesendeter Entwurf</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Answer in JSON, one value a line.</source>
        <translation>In JSON antworten, ein Wert je Zeile.</translation>
    </message>
    <message>
        <source>Tell the progress of long work even where standard error is no terminal.</source>
        <translation>Den Fortschritt langer Arbeiten auch dann melden, wenn die Standardfehlerausgabe kein Terminal ist.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>See deskhandctl %1 --help.</source>
        <translation>Siehe deskhandctl %1 --help.</translation>
    </message>
    <message>
        <source>Usage: deskhandctl %1 %2 [OPTION...]</source>
        <translation>Aufruf: deskhandctl %1 %2 [OPTION...]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done in part, some refused or faults found; 2 wrong usage; 3 not found;
4 refused, nothing changed; 5 locked, read-only, full or out of reach; 6 damaged or not of this version;
7 a defect; 130 and 143 interrupted.</source>
        <translation>Rückgabewerte: 0 erledigt; 1 teilweise erledigt, einiges abgelehnt oder Fehler gefunden; 2 falscher Aufruf;
3 nicht gefunden; 4 abgelehnt, nichts geändert; 5 gesperrt, nur lesbar, voll oder nicht erreichbar; 6 beschädigt oder
nicht von dieser Version; 7 ein Programmfehler; 130 und 143 unterbrochen.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>A line of the input is too long.</source>
        <translation>Eine Zeile der Eingabe ist zu lang.</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>Die Eingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The answers cannot be written. What was not answered may be done.</source>
        <translation>Die Antworten können nicht geschrieben werden. Was nicht beantwortet wurde, kann ausgeführt sein.</translation>
    </message>
    <message>
        <source>Carries out commands from standard input, one JSON object a line:
  {&quot;id&quot;: UUID, &quot;ticket&quot;: ID or &quot;number&quot;: NUMBER, &quot;expected_version&quot;: V, &quot;type&quot;: &quot;assign&quot;, &quot;body&quot;: {&quot;agent&quot;: ID}}
and answers each with a line on standard output, once it is on the disk:
  {&quot;line&quot;: N, &quot;ok&quot;: true, &quot;outcome&quot;: {...}} or {&quot;line&quot;: N, &quot;ok&quot;: false, &quot;error&quot;: {...}}
The same id again is answered as the first time and changes nothing.</source>
        <translation>Führt Befehle aus der Standardeingabe aus, ein JSON-Objekt je Zeile:
  {&quot;id&quot;: UUID, &quot;ticket&quot;: ID oder &quot;number&quot;: NUMMER, &quot;expected_version&quot;: V, &quot;type&quot;: &quot;assign&quot;, &quot;body&quot;: {&quot;agent&quot;: ID}}
und beantwortet jeden mit einer Zeile in der Standardausgabe, sobald er auf der Festplatte ist:
  {&quot;line&quot;: N, &quot;ok&quot;: true, &quot;outcome&quot;: {...}} oder {&quot;line&quot;: N, &quot;ok&quot;: false, &quot;error&quot;: {...}}
Dieselbe id wird erneut wie beim ersten Mal beantwortet und ändert nichts.</translation>
    </message>
    <message>
        <source>Act as this agent; as the system where not given.</source>
        <translation>Als dieser Bearbeiter handeln; ohne Angabe als das System.</translation>
    </message>
    <message>
        <source>Commit the lines that are there together: faster, and acknowledged together.</source>
        <translation>Die Zeilen, die gemeinsam vorliegen, gemeinsam festschreiben: schneller, und gemeinsam bestätigt.</translation>
    </message>
    <message>
        <source>Answer the same, write nothing.</source>
        <translation>Dasselbe antworten, nichts schreiben.</translation>
    </message>
    <message>
        <source>Writes a consistent, verified copy of the help desk to FILE while others work on it. FILE appears whole or not at all.</source>
        <translation>Schreibt eine widerspruchsfreie, geprüfte Kopie des Helpdesks nach FILE, während andere daran arbeiten. FILE entsteht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Replace FILE where it exists.</source>
        <translation>FILE ersetzen, wo sie existiert.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Looks for damage in everything that is stored: minutes for a large help desk. Exit code 1 where faults are found (and, with --repair, remain).</source>
        <translation>Sucht nach Schäden in allem, was gespeichert ist: bei einem großen Helpdesk dauert das Minuten. Rückgabewert 1, wo Fehler gefunden werden (und mit --repair bleiben).</translation>
    </message>
    <message>
        <source>Make counters and search index anew where they are wrong. What people wrote is not touched.</source>
        <translation>Zähler und Suchindex neu aufbauen, wo sie falsch sind. Was Menschen geschrieben haben, bleibt unberührt.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>&quot;number&quot; is a text, and stands instead of &quot;ticket&quot;.</source>
        <translation>„number“ ist ein Text und steht anstelle von „ticket“.</translation>
    </message>
    <message>
        <source>Makes a help desk with the defaults (statuses, priorities, roles, a department, queues) and one administrator. A file that exists is left alone (exit code 4).</source>
        <translation>Legt einen Helpdesk mit den Vorgaben (Status, Prioritäten, Rollen, eine Abteilung, Warteschlangen) und einem Administrator an. Eine vorhandene Datei bleibt unberührt (Rückgabewert 4).</translation>
    </message>
    <message>
        <source>The company&apos;s name, as in mail.</source>
        <translation>Der Name der Firma, wie in E-Mails.</translation>
    </message>
    <message>
        <source>IANA name of the time zone; the machine&apos;s where not given.</source>
        <translation>IANA-Name der Zeitzone; ohne Angabe die des Rechners.</translation>
    </message>
    <message>
        <source>The administrator&apos;s username (admin).</source>
        <translation>Der Benutzername des Administrators (admin).</translation>
    </message>
    <message>
        <source>The administrator&apos;s name.</source>
        <translation>Der Name des Administrators.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>The administrator&apos;s mail address.</source>
        <translation>Die E-Mail-Adresse des Administrators.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Makes a help desk with sample data: a bank&apos;s IT with tickets in every state, or with --tickets as many made-up ones as wanted, the same for the same seed.</source>
        <translation>Legt einen Helpdesk mit Beispieldaten an: die IT einer Bank mit Tickets in jedem Zustand oder mit --tickets so viele erfundene wie gewünscht, bei gleichem Startwert dieselben.</translation>
    </message>
    <message>
        <source>How many tickets to make up.</source>
        <translation>Wie viele Tickets erfunden werden.</translation>
    </message>
    <message>
        <source>What they are made up from (1).</source>
        <translation>Der Startwert, aus dem sie erfunden werden (1).</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n ticket(s).</source>
        <translation>
            <numerusform>%1 mit %n Ticket angelegt.</numerusform>
            <numerusform>%1 mit %n Tickets angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the tickets of a query as a table with osTicket&apos;s columns: CSV (RFC 4180, UTF-8, safe in spreadsheets, times in the help desk&apos;s zone) or JSON lines.</source>
        <translation>Schreibt die Tickets einer Abfrage als Tabelle mit den Spalten von osTicket: CSV (RFC 4180, UTF-8, sicher in Tabellenkalkulationen, Zeiten in der Zone des Helpdesks) oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Which tickets; all that are not deleted where not given.</source>
        <translation>Welche Tickets; ohne Angabe alle, die nicht gelöscht sind.</translation>
    </message>
    <message>
        <source>csv (the default) or json.</source>
        <translation>csv (Vorgabe) oder json.</translation>
    </message>
    <message>
        <source>Write to this file, whole or not at all, instead of standard output.</source>
        <translation>In diese Datei schreiben, ganz oder gar nicht, statt in die Standardausgabe.</translation>
    </message>
    <message>
        <source>See with the eyes of this agent.</source>
        <translation>Mit den Augen dieses Bearbeiters sehen.</translation>
    </message>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format kennt csv und json.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n ticket(s) to %1.</source>
        <translation>
            <numerusform>%n Ticket nach %1 geschrieben.</numerusform>
            <numerusform>%n Tickets nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read. Nothing was imported.</source>
        <translation>Die Zuordnung %1 kann nicht gelesen werden. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>A dry run: nothing was changed. The import would do this:</source>
        <translation>Ein Probelauf: es wurde nichts geändert. Der Import würde dies tun:</translation>
    </message>
    <message>
        <source>Mails read: %1 (%2 by machines, %3 damaged)</source>
        <translation>Gelesene E-Mails: %1 (%2 von Maschinen, %3 beschädigt)</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Gelesene Zeilen: %1</translation>
    </message>
    <message>
        <source>New tickets: %1; added to tickets: %2; agents&apos; replies: %3; known already: %4; refused: %5</source>
        <translation>Neue Tickets: %1; zu Tickets hinzugefügt: %2; Antworten von Bearbeitern: %3; schon bekannt: %4; abgelehnt: %5</translation>
    </message>
    <message>
        <source>Interrupted. What was read before is kept; the same command again adds the rest.</source>
        <translation>Unterbrochen. Was vorher gelesen wurde, bleibt erhalten; derselbe Befehl fügt den Rest hinzu.</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Gelesene Bytes</translation>
    </message>
    <message>
        <source>The help desk.</source>
        <translation>Der Helpdesk.</translation>
    </message>
    <message>
        <source>What a table&apos;s columns mean (JSON; see the help pages). Without it by their usual names.</source>
        <translation>Was die Spalten einer Tabelle bedeuten (JSON; siehe die Hilfeseiten). Ohne Angabe nach ihren üblichen Namen.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was getan würde.</translation>
    </message>
    <message>
        <source>import: say into which help desk with --into DB.</source>
        <translation>import: geben Sie mit --into DB an, in welchen Helpdesk.</translation>
    </message>
    <message>
        <source>%1 is no mail and was passed over.</source>
        <translation>%1 ist keine E-Mail und wurde übergangen.</translation>
    </message>
    <message>
        <source>Brings a help desk of an older version to this program&apos;s schema. A backup is written beside it first; a migration that was cut off goes on where it stopped.</source>
        <translation>Bringt einen Helpdesk einer älteren Version auf das Schema dieses Programms. Vorher wird daneben eine Sicherung geschrieben; eine abgebrochene Umstellung wird fortgesetzt, wo sie stehen blieb.</translation>
    </message>
    <message>
        <source>The schema is %1 already.</source>
        <translation>Das Schema ist schon %1.</translation>
    </message>
    <message>
        <source>Would go from schema %1 to %2.</source>
        <translation>Würde von Schema %1 auf %2 umstellen.</translation>
    </message>
    <message>
        <source>From schema %1 to %2. As it was before: %3.</source>
        <translation>Von Schema %1 auf %2. Wie es vorher war: %3.</translation>
    </message>
    <message>
        <source>Puts the backup FILE in the place of DB, after verifying it. What was there is kept beside it.</source>
        <translation>Setzt die Sicherung FILE nach einer Prüfung an die Stelle von DB. Was dort war, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Also where DB exists.</source>
        <translation>Auch wo DB existiert.</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored %1. What was there is now %2.</source>
        <translation>%1 wiederhergestellt. Was dort war, ist jetzt %2.</translation>
    </message>
    <message>
        <source>Lists the tickets of a query in the query language, as in the search box: words, &quot;phrases&quot;, prefix*, is:open, agent:ken, updated:&lt;4h, sort:due.</source>
        <translation>Listet die Tickets einer Abfrage in der Abfragesprache auf, wie im Suchfeld: Wörter, &quot;Wortfolgen&quot;, Anfang*, is:open, agent:ken, updated:&lt;4h, sort:due.</translation>
    </message>
    <message>
        <source>At most so many (100).</source>
        <translation>Höchstens so viele (100).</translation>
    </message>
    <message>
        <source>Only say how many there are.</source>
        <translation>Nur sagen, wie viele es sind.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>[attachment %1: %2, %n byte(s)]</source>
        <translation>
            <numerusform>[Anhang %1: %2, %n Byte]</numerusform>
            <numerusform>[Anhang %1: %2, %n Bytes]</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows one ticket with its thread and events.</source>
        <translation>Zeigt ein Ticket mit Verlauf und Ereignissen.</translation>
    </message>
    <message>
        <source>Write the attachment of this id to the file of --output instead.</source>
        <translation>Stattdessen den Anhang mit dieser ID in die Datei von --output schreiben.</translation>
    </message>
    <message>
        <source>Where to write the attachment.</source>
        <translation>Wohin der Anhang geschrieben wird.</translation>
    </message>
    <message>
        <source>--attachment and --output go together.</source>
        <translation>--attachment und --output gehören zusammen.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Free within it</source>
        <translation>Darin frei</translation>
    </message>
    <message>
        <source>Tickets, %1</source>
        <translation>Tickets, %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Distinct contents</source>
        <translation>Verschiedene Inhalte</translation>
    </message>
    <message>
        <source>Size of contents</source>
        <translation>Größe der Inhalte</translation>
    </message>
    <message>
        <source>Requesters</source>
        <translation>Anfragende</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Mail waiting</source>
        <translation>Wartende E-Mails</translation>
    </message>
    <message>
        <source>First ticket</source>
        <translation>Erstes Ticket</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>Letztes Ticket</translation>
    </message>
    <message>
        <source>Says how much there is in a help desk.</source>
        <translation>Sagt, wie viel in einem Helpdesk ist.</translation>
    </message>
    <message>
        <source>make an empty help desk</source>
        <translation>einen leeren Helpdesk anlegen</translation>
    </message>
    <message>
        <source>make a help desk with sample data</source>
        <translation>einen Helpdesk mit Beispieldaten anlegen</translation>
    </message>
    <message>
        <source>write the tickets of a query as CSV or JSON</source>
        <translation>die Tickets einer Abfrage als CSV oder JSON schreiben</translation>
    </message>
    <message>
        <source>list the tickets of a query</source>
        <translation>die Tickets einer Abfrage auflisten</translation>
    </message>
    <message>
        <source>show one ticket with its thread</source>
        <translation>ein Ticket mit seinem Verlauf zeigen</translation>
    </message>
    <message>
        <source>carry out commands from standard input</source>
        <translation>Befehle aus der Standardeingabe ausführen</translation>
    </message>
    <message>
        <source>say how much there is in a help desk</source>
        <translation>sagen, wie viel in einem Helpdesk ist</translation>
    </message>
    <message>
        <source>look for damage, and repair what can be made anew</source>
        <translation>nach Schäden suchen und reparieren, was neu aufgebaut werden kann</translation>
    </message>
    <message>
        <source>copy a help desk while others work on it</source>
        <translation>einen Helpdesk kopieren, während andere daran arbeiten</translation>
    </message>
    <message>
        <source>put a backup in the place of a help desk</source>
        <translation>eine Sicherung an die Stelle eines Helpdesks setzen</translation>
    </message>
    <message>
        <source>bring a help desk to this program&apos;s schema</source>
        <translation>einen Helpdesk auf das Schema dieses Programms bringen</translation>
    </message>
    <message>
        <source>Usage: deskhandctl COMMAND ARGUMENT... [OPTION...]</source>
        <translation>Aufruf: deskhandctl COMMAND ARGUMENT... [OPTION...]</translation>
    </message>
    <message>
        <source>deskhandctl COMMAND --help tells more.</source>
        <translation>deskhandctl COMMAND --help sagt mehr.</translation>
    </message>
    <message>
        <source>What is to be done? See deskhandctl --help.</source>
        <translation>Was ist zu tun? Siehe deskhandctl --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See deskhandctl --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe deskhandctl --help.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>take in mail (.eml, .msg, .mbox) and tables (.csv)</source>
        <translation>E-Mails (.eml, .msg, .mbox) und Tabellen (.csv) aufnehmen</translation>
    </message>
    <message>
        <source>Takes in mail files (.eml, Outlook&apos;s .msg), mailboxes (mbox), folders of mail and tables (CSV). What was taken
in before is not taken in again, so that an import may be repeated. Times are the mails&apos; and rows&apos; own;
nobody is told.</source>
        <translation>Nimmt E-Mail-Dateien (.eml, .msg von Outlook), Postfächer (mbox), Ordner mit E-Mails und Tabellen (CSV)
auf. Was schon aufgenommen wurde, wird nicht noch einmal aufgenommen, ein Import kann also wiederholt werden.
Zeiten sind die der E-Mails und Zeilen; niemand wird benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>TopicForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Lies &amp;beneath</source>
        <translation>Liegt &amp;unter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Decides, where nothing else does</source>
        <translation>Bestimmt, wo nichts anderes bestimmt</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>As the help desk</source>
        <translation>Wie der Helpdesk</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>SLA p&amp;lan</source>
        <translation>SLA-P&amp;lan</translation>
    </message>
    <message>
        <source>As the department</source>
        <translation>Wie die Abteilung</translation>
    </message>
    <message>
        <source>&amp;First status</source>
        <translation>Anfangs&amp;status</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>&amp;Bearbeiter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Nu&amp;mmern</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>&amp;Ask for a field</source>
        <translation>Feld abfra&amp;gen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Asked in this order when a ticket is opened. Fields are made in the section Custom fields.</source>
        <translation>In dieser Reihenfolge beim Eröffnen eines Tickets abgefragt. Felder werden im Abschnitt Zusatzfelder angelegt.</translation>
    </message>
    <message>
        <source>Requesters may &amp;choose it</source>
        <translation>Anfragende dürfen sie &amp;wählen</translation>
    </message>
    <message>
        <source>A requester&apos;s message may re&amp;open its closed tickets</source>
        <translation>Eine Nachricht des Anfragenden darf ihre geschlossenen Tickets wieder ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Assigned team</source>
        <translation>Zugewiesenes Team</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>Zuständiger Bearbeiter</translation>
    </message>
    <message>
        <source>When the ticket was opened</source>
        <translation>Wann das Ticket eröffnet wurde</translation>
    </message>
    <message>
        <source>When the ticket is due</source>
        <translation>Wann das Ticket fällig ist</translation>
    </message>
    <message>
        <source>When the ticket was closed</source>
        <translation>Wann das Ticket geschlossen wurde</translation>
    </message>
    <message>
        <source>How the ticket came in</source>
        <translation>Wie das Ticket hereinkam</translation>
    </message>
    <message>
        <source>Numbers of linked tickets</source>
        <translation>Nummern verknüpfter Tickets</translation>
    </message>
    <message>
        <source>Messages and replies so far, without notes</source>
        <translation>Bisherige Nachrichten und Antworten, ohne Notizen</translation>
    </message>
    <message>
        <source>Requester&apos;s name</source>
        <translation>Name des Anfragenden</translation>
    </message>
    <message>
        <source>Requester&apos;s first name</source>
        <translation>Vorname des Anfragenden</translation>
    </message>
    <message>
        <source>Requester&apos;s mail address</source>
        <translation>E-Mail-Adresse des Anfragenden</translation>
    </message>
    <message>
        <source>Requester&apos;s phone number</source>
        <translation>Telefonnummer des Anfragenden</translation>
    </message>
    <message>
        <source>Requester&apos;s organization</source>
        <translation>Organisation des Anfragenden</translation>
    </message>
    <message>
        <source>Name of the agent who writes</source>
        <translation>Name des Bearbeiters, der schreibt</translation>
    </message>
    <message>
        <source>Mail address of the agent who writes</source>
        <translation>E-Mail-Adresse des Bearbeiters, der schreibt</translation>
    </message>
    <message>
        <source>Signature of the agent, else of the department</source>
        <translation>Signatur des Bearbeiters, sonst der Abteilung</translation>
    </message>
    <message>
        <source>Company&apos;s name</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>The command does not say which ticket it is for.</source>
        <translation>Der Befehl nennt kein Ticket.</translation>
    </message>
    <message>
        <source>This account is not active. Nothing was changed; ask an administrator of the help desk.</source>
        <translation>Dieses Konto ist nicht aktiv. Es wurde nichts geändert; fragen Sie einen Administrator des Helpdesks.</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>Dieses Ticket gibt es nicht.</translation>
    </message>
    <message>
        <source>You may not do this on ticket %1: your role in its department does not allow it. Nothing was changed.</source>
        <translation>Sie dürfen das bei Ticket %1 nicht tun: Ihre Rolle in seiner Abteilung erlaubt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed.</source>
        <translation>Ihre Rolle erlaubt das nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Ticket %1 is deleted. Restore it first.</source>
        <translation>Ticket %1 ist gelöscht. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>Ticket %1 was merged into %2. Work on that one, or undo the merge first.</source>
        <translation>Ticket %1 wurde mit %2 zusammengeführt. Arbeiten Sie dort weiter oder heben Sie zuerst die Zusammenführung auf.</translation>
    </message>
    <message>
        <source>Only an import may give a time of its own.</source>
        <translation>Nur ein Import darf eine eigene Zeit angeben.</translation>
    </message>
    <message>
        <source>This command&apos;s id was used before for another one. Nothing was changed.</source>
        <translation>Die Kennung dieses Befehls wurde schon für einen anderen verwendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ticket %1 has changed since you opened it: %2. Nothing was written; look at it again and repeat your change.</source>
        <translation>Ticket %1 hat sich geändert, seit Sie es geöffnet haben: %2. Es wurde nichts geschrieben; sehen Sie es noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Only an agent claims tickets.</source>
        <translation>Nur Bearbeiter übernehmen Tickets.</translation>
    </message>
    <message>
        <source>Ticket %1 is assigned to %2. It can be claimed when it is nobody&apos;s; to take it over, assign it to yourself.</source>
        <translation>Ticket %1 ist %2 zugewiesen. Es kann übernommen werden, wenn es niemandem gehört; um es an sich zu nehmen, weisen Sie es sich zu.</translation>
    </message>
    <message>
        <source>There is no such department, or it is archived.</source>
        <translation>Diese Abteilung gibt es nicht, oder sie ist archiviert.</translation>
    </message>
    <message>
        <source>Ticket %1 is in %2 already.</source>
        <translation>Ticket %1 ist schon in %2.</translation>
    </message>
    <message>
        <source>There is nobody of that name to refer the ticket to.</source>
        <translation>Es gibt niemanden dieses Namens, der zum Ticket hinzugezogen werden könnte.</translation>
    </message>
    <message>
        <source>A ticket needs a subject: what is it about?</source>
        <translation>Ein Ticket braucht einen Betreff: worum geht es?</translation>
    </message>
    <message>
        <source>A ticket cannot be merged into itself.</source>
        <translation>Ein Ticket kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Other tickets were merged into %1. Merge those into %2 instead, or undo their merge first.</source>
        <translation>Andere Tickets wurden mit %1 zusammengeführt. Führen Sie stattdessen diese mit %2 zusammen oder heben Sie zuerst ihre Zusammenführung auf.</translation>
    </message>
    <message>
        <source>Ticket %1 has open tasks. Finish them first: a merged ticket is closed.</source>
        <translation>Ticket %1 hat offene Aufgaben. Erledigen Sie diese zuerst: ein zusammengeführtes Ticket ist geschlossen.</translation>
    </message>
    <message>
        <source>A ticket cannot be linked to itself.</source>
        <translation>Ein Ticket kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed. Reopen it before merging another into it.</source>
        <translation>Ticket %1 ist geschlossen. Öffnen Sie es wieder, bevor Sie ein anderes damit zusammenführen.</translation>
    </message>
    <message>
        <source>The help desk has no status for closed tickets. An administrator has to set one.</source>
        <translation>Der Helpdesk hat keinen Status für geschlossene Tickets. Ein Administrator muss einen festlegen.</translation>
    </message>
    <message>
        <source>Choose the entries that become a ticket of their own, and give it a subject.</source>
        <translation>Wählen Sie die Einträge, die ein eigenes Ticket werden, und geben Sie ihm einen Betreff.</translation>
    </message>
    <message>
        <source>At least one entry must stay in ticket %1.</source>
        <translation>Mindestens ein Eintrag muss in Ticket %1 bleiben.</translation>
    </message>
    <message>
        <source>One of the entries does not belong to the ticket.</source>
        <translation>Einer der Einträge gehört nicht zum Ticket.</translation>
    </message>
    <message>
        <source>Only the requester and the collaborators of ticket %1 write messages. Add them as a collaborator first.</source>
        <translation>Nur der Anfragende und die Beteiligten von Ticket %1 schreiben Nachrichten. Fügen Sie die Person zuerst als Beteiligte hinzu.</translation>
    </message>
    <message>
        <source>This time has passed already. Choose one in the future.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no such priority to choose.</source>
        <translation>Diese Priorität steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>There is no such help topic to choose.</source>
        <translation>Dieses Hilfethema steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>There is no such SLA plan to choose.</source>
        <translation>Dieser SLA-Plan steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed and has no due date to change. Reopen it first.</source>
        <translation>Ticket %1 ist geschlossen und hat keine Fälligkeit, die zu ändern wäre. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed, so it cannot be put off. Reopen it first.</source>
        <translation>Ticket %1 ist geschlossen und kann daher nicht zurückgestellt werden. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>The help desk has no status for waiting tickets. An administrator has to set one.</source>
        <translation>Der Helpdesk hat keinen Status für wartende Tickets. Ein Administrator muss einen festlegen.</translation>
    </message>
    <message>
        <source>Other tickets were merged into %1. Undo the merges first, then it can be deleted.</source>
        <translation>Andere Tickets wurden mit %1 zusammengeführt. Heben Sie zuerst die Zusammenführungen auf, dann kann es gelöscht werden.</translation>
    </message>
    <message>
        <source>The help desk has no status for deleted tickets. An administrator has to add one.</source>
        <translation>Der Helpdesk hat keinen Status für gelöschte Tickets. Ein Administrator muss einen hinzufügen.</translation>
    </message>
    <message>
        <source>Ticket %1 was deleted more than %2 days ago and can no longer be restored.</source>
        <translation>Ticket %1 wurde vor mehr als %2 Tagen gelöscht und kann nicht mehr wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The help desk has no status for open tickets. An administrator has to set one.</source>
        <translation>Der Helpdesk hat keinen Status für offene Tickets. Ein Administrator muss einen festlegen.</translation>
    </message>
    <message>
        <source>Only a deleted ticket can be purged. Delete %1 first.</source>
        <translation>Nur ein gelöschtes Ticket kann endgültig gelöscht werden. Löschen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed and takes no new task. Reopen it first.</source>
        <translation>Ticket %1 ist geschlossen und nimmt keine neue Aufgabe an. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>Say what is to be done: the task has no title.</source>
        <translation>Geben Sie an, was zu tun ist: die Aufgabe hat keinen Titel.</translation>
    </message>
    <message>
        <source>There is no such active agent to give the task to.</source>
        <translation>Es gibt keinen solchen aktiven Bearbeiter, der die Aufgabe bekommen könnte.</translation>
    </message>
    <message>
        <source>This task does not belong to the ticket (any more).</source>
        <translation>Diese Aufgabe gehört nicht (mehr) zum Ticket.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed, so its tasks stay done. Reopen it first.</source>
        <translation>Ticket %1 ist geschlossen, daher bleiben seine Aufgaben erledigt. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>A rating is a number from 1 (bad) to 5 (very good).</source>
        <translation>Eine Bewertung ist eine Zahl von 1 (schlecht) bis 5 (sehr gut).</translation>
    </message>
    <message>
        <source>Ticket %1 is still open. It can be rated when it is closed.</source>
        <translation>Ticket %1 ist noch offen. Es kann bewertet werden, wenn es geschlossen ist.</translation>
    </message>
    <message>
        <source>This closing of ticket %1 was rated already. Thank you.</source>
        <translation>Dieser Abschluss von Ticket %1 wurde schon bewertet. Vielen Dank.</translation>
    </message>
    <message>
        <source>%1 has replied meanwhile. Your text was not sent; read the new reply first.</source>
        <translation>%1 hat inzwischen geantwortet. Ihr Text wurde nicht gesendet; lesen Sie zuerst die neue Antwort.</translation>
    </message>
    <message>
        <source>%1 has written meanwhile. Your text was not sent; read the new message first.</source>
        <translation>%1 hat inzwischen geschrieben. Ihr Text wurde nicht gesendet; lesen Sie zuerst die neue Nachricht.</translation>
    </message>
    <message>
        <source>This entry does not belong to the ticket.</source>
        <translation>Dieser Eintrag gehört nicht zum Ticket.</translation>
    </message>
    <message>
        <source>There is no text yet. Write something first.</source>
        <translation>Es gibt noch keinen Text. Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>One of the attachments does not exist (any more).</source>
        <translation>Einen der Anhänge gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Diesen Bearbeiter gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not active and gets no tickets.</source>
        <translation>%1 ist nicht aktiv und bekommt keine Tickets.</translation>
    </message>
    <message>
        <source>Tickets of %1 are given to its members only; %2 is none.</source>
        <translation>Tickets von %1 bekommen nur deren Mitglieder; %2 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>Dieses Team gibt es nicht.</translation>
    </message>
    <message>
        <source>The team %1 is archived and gets no tickets.</source>
        <translation>Das Team %1 ist archiviert und bekommt keine Tickets.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be &quot;%2&quot;: %3.</source>
        <translation>Das Feld „%1“ kann nicht „%2“ sein: %3.</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a date as 2026-12-31 is expected</source>
        <translation>ein Datum wie 2026-12-31 wird erwartet</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Say who asks: a name or a mail address.</source>
        <translation>Geben Sie an, wer anfragt: einen Namen oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is not known yet, and you may not add requesters. Nothing was changed; ask somebody who may.</source>
        <translation>%1 ist noch nicht bekannt, und Sie dürfen keine Anfragenden hinzufügen. Es wurde nichts geändert; fragen Sie jemanden, der es darf.</translation>
    </message>
    <message>
        <source>A routing rule&apos;s action was not carried out: %1</source>
        <translation>Die Aktion einer Verteilregel wurde nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>You can confirm that a resolved ticket is done; its status is otherwise up to the agents.</source>
        <translation>Sie können bestätigen, dass ein gelöstes Ticket erledigt ist; ansonsten bestimmen die Bearbeiter seinen Status.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its tasks are still open</source>
        <translation>
            <numerusform>%n seiner Aufgaben ist noch offen</numerusform>
            <numerusform>%n seiner Aufgaben sind noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no help topic</source>
        <translation>es hat kein Hilfethema</translation>
    </message>
    <message>
        <source>these fields are empty: %1</source>
        <translation>diese Felder sind leer: %1</translation>
    </message>
    <message>
        <source>Ticket %1 cannot be closed yet: %2.</source>
        <translation>Ticket %1 kann noch nicht geschlossen werden: %2.</translation>
    </message>
    <message>
        <source>There is no such status that could be set.</source>
        <translation>Diesen Status gibt es nicht, oder er kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>tickets in status %1 do not reopen</source>
        <translation>Tickets im Status %1 werden nicht wieder geöffnet</translation>
    </message>
    <message>
        <source>tickets of topic %1 do not reopen</source>
        <translation>Tickets zum Thema %1 werden nicht wieder geöffnet</translation>
    </message>
    <message>
        <source>tickets of department %1 do not reopen</source>
        <translation>Tickets der Abteilung %1 werden nicht wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>it was closed more than %n days ago</source>
        <translation>
            <numerusform>es wurde vor mehr als %n Tag geschlossen</numerusform>
            <numerusform>es wurde vor mehr als %n Tagen geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: use up to %2 characters without comma and quotation mark.</source>
        <translation>„%1“ kann kein Schlagwort sein: verwenden Sie bis zu %2 Zeichen ohne Komma und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The help desk has no number sequence for tickets. An administrator has to set one.</source>
        <translation>Der Helpdesk hat keinen Nummernkreis für Tickets. Ein Administrator muss einen festlegen.</translation>
    </message>
    <message>
        <source>No free ticket number was found in the sequence &quot;%1&quot;. Give it another format or a higher next number.</source>
        <translation>Im Nummernkreis „%1“ wurde keine freie Ticketnummer gefunden. Geben Sie ihm ein anderes Format oder eine höhere nächste Nummer.</translation>
    </message>
    <message>
        <source>Only an import may give a ticket&apos;s number.</source>
        <translation>Nur ein Import darf die Nummer eines Tickets angeben.</translation>
    </message>
    <message>
        <source>You can open tickets for yourself only.</source>
        <translation>Sie können Tickets nur für sich selbst eröffnen.</translation>
    </message>
    <message>
        <source>This ticket was imported before. Nothing was added.</source>
        <translation>Dieses Ticket wurde schon importiert. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is banned (%2): &quot;%3&quot;</source>
        <translation>%1 ist gesperrt (%2): „%3“</translation>
    </message>
    <message>
        <source>%1 is on the ban list. No ticket was opened.</source>
        <translation>%1 steht auf der Sperrliste. Es wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;. %3</source>
        <translation>%1: „%2“. %3</translation>
    </message>
    <message>
        <source>A routing rule rejects this. No ticket was opened.</source>
        <translation>Eine Verteilregel lehnt das ab. Es wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>%1 has %2 open tickets: &quot;%3&quot;</source>
        <translation>%1 hat %2 offene Tickets: „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n open ticket(s), which is as many as the help desk allows. No further one was opened.</source>
        <translation>
            <numerusform>%1 hat %n offenes Ticket; mehr erlaubt der Helpdesk nicht. Es wurde kein weiteres eröffnet.</numerusform>
            <numerusform>%1 hat %n offene Tickets; mehr erlaubt der Helpdesk nicht. Es wurde kein weiteres eröffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The help desk is not set up yet: it has no default department or status. No ticket was opened.</source>
        <translation>Der Helpdesk ist noch nicht eingerichtet: Standardabteilung oder Standardstatus fehlen. Es wurde kein Ticket eröffnet.</translation>
    </message>
    <message>
        <source>The due date has passed already. Choose one in the future.</source>
        <translation>Die Fälligkeit ist schon vorbei. Wählen Sie eine in der Zukunft.</translation>
    </message>
    <message>
        <source>Fill in these fields first: %1.</source>
        <translation>Füllen Sie zuerst diese Felder aus: %1.</translation>
    </message>
</context>
<context>
    <name>deskhand::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>deskhand::AdminWindow</name>
    <message>
        <source>Administration – %1</source>
        <translation>Verwaltung – %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>deskhand::AgentLoadModel</name>
    <message>
        <source>away until %1</source>
        <translation>abwesend bis %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>agent, away until</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, agent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
</context>
<context>
    <name>deskhand::AssignPopup</name>
    <message numerus="yes">
        <source>Assign %n ticket(s) to</source>
        <translation>
            <numerusform>%n Ticket zuweisen an</numerusform>
            <numerusform>%n Tickets zuweisen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Name of an agent or a team</source>
        <translation>Name eines Bearbeiters oder Teams</translation>
    </message>
    <message>
        <source>The open tickets of each cannot be read at the moment.</source>
        <translation>Die offenen Tickets jedes Einzelnen können im Moment nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>deskhand::AssigneeModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>abwesend bis %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>team, %n member(s)</source>
        <translation>
            <numerusform>Team, %n Mitglied</numerusform>
            <numerusform>Team, %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>each to whoever has the most room</source>
        <translation>jeweils dem, der am meisten Luft hat</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>for others to claim</source>
        <translation>damit andere übernehmen können</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::AttachmentChips</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Anhang %1 entfernen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>deskhand::AttachmentIntake</name>
    <message>
        <source>%1 is a folder. Attach its files, or a ZIP of it.</source>
        <translation>%1 ist ein Ordner. Hängen Sie seine Dateien an oder ein ZIP davon.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it was not attached.</source>
        <translation>%1 kann nicht gelesen werden und wurde daher nicht angehängt.</translation>
    </message>
    <message>
        <source>%1 (%2) was not attached: the attachments of a note may have %3 together.</source>
        <translation>%1 (%2) wurde nicht angehängt: die Anhänge einer Notiz dürfen zusammen %3 groß sein.</translation>
    </message>
    <message>
        <source>%1 (%2) was not attached: a reply with more than %3 would be turned away by mail servers. Share it as a link instead.</source>
        <translation>%1 (%2) wurde nicht angehängt: eine Antwort mit mehr als %3 würde von Mailservern abgewiesen. Teilen Sie die Datei stattdessen als Link.</translation>
    </message>
    <message>
        <source>The picture could not be attached: the folder for temporary files cannot be written.</source>
        <translation>Das Bild konnte nicht angehängt werden: der Ordner für temporäre Dateien kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The picture (%1) was not attached: with it the reply would be too large for mail servers.</source>
        <translation>Das Bild (%1) wurde nicht angehängt: damit wäre die Antwort für Mailserver zu groß.</translation>
    </message>
</context>
<context>
    <name>deskhand::AttachmentOpener</name>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Open… (may run programs)</source>
        <translation>Ö&amp;ffnen… (kann Programme starten)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message numerus="yes">
        <source>Save &amp;all %n attachments…</source>
        <translation>
            <numerusform>&amp;Alle %n Anhänge speichern…</numerusform>
            <numerusform>&amp;Alle %n Anhänge speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for opened attachments cannot be written. Save the attachment somewhere else.</source>
        <translation>Der Ordner für geöffnete Anhänge kann nicht beschrieben werden. Speichern Sie den Anhang anderswo.</translation>
    </message>
    <message>
        <source>Open attachment</source>
        <translation>Anhang öffnen</translation>
    </message>
    <message>
        <source>%1 may run programs on this computer.</source>
        <translation>%1 kann auf diesem Computer Programme starten.</translation>
    </message>
    <message>
        <source>Open it only if you know who sent it and were waiting for it.</source>
        <translation>Öffnen Sie die Datei nur, wenn Sie wissen, wer sie gesendet hat, und sie erwartet haben.</translation>
    </message>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>No program is set up to open this kind of file. It can be saved instead.</source>
        <translation>Für solche Dateien ist kein Programm eingerichtet. Die Datei kann stattdessen gespeichert werden.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save all attachments into</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) saved in %1.</source>
        <translation>
            <numerusform>%n Anhang gespeichert in %1.</numerusform>
            <numerusform>%n Anhänge gespeichert in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be marked as coming from somebody else: the program that opens it would trust it.</source>
        <translation>%1 kann nicht als von jemand anderem stammend gekennzeichnet werden: Das Programm, das die Datei öffnet, würde ihr vertrauen.</translation>
    </message>
</context>
<context>
    <name>deskhand::AttachmentPreview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1</source>
        <translation>Das Bild kann nicht angezeigt werden: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is the beginning; the whole file has %1.</source>
        <translation>Dies ist der Anfang; die ganze Datei hat %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>deskhand::BulkDialog</name>
    <message>
        <source>Only what is &amp;refused</source>
        <translation>Nur &amp;Abgelehnte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Mehrere Tickets</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>Prüfung: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What will happen to each ticket</source>
        <translation>Was mit jedem Ticket geschieht</translation>
    </message>
    <message>
        <source>Reading the selection: %1 of %2</source>
        <translation>Auswahl wird gelesen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will change</source>
        <translation>
            <numerusform>%n Ticket ändert sich</numerusform>
            <numerusform>%n Tickets ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n schon so</numerusform>
            <numerusform>%n schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a mail</source>
        <translation>
            <numerusform>%n Person bekommt eine E-Mail</numerusform>
            <numerusform>%n Personen bekommen eine E-Mail</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody gets a mail</source>
        <translation>niemand bekommt eine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are told in the program</source>
        <translation>
            <numerusform>%n Bearbeiter wird im Programm benachrichtigt</numerusform>
            <numerusform>%n Bearbeiter werden im Programm benachrichtigt</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>Carry out on %n ticket(s)</source>
        <translation>
            <numerusform>Für %n Ticket ausführen</numerusform>
            <numerusform>Für %n Tickets ausführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticket(s)</source>
        <translation>
            <numerusform>%1 von %n Ticket</numerusform>
            <numerusform>%1 von %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the selection</source>
        <translation>Auswahl wird gelesen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Filling in the text: %1 of %2</source>
        <translation>Der Text wird ausgefüllt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>deskhand::BulkPreviewModel</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Some tickets were not answered for.</source>
        <translation>Für einige Tickets kam keine Antwort.</translation>
    </message>
    <message>
        <source>An entry is added</source>
        <translation>Ein Eintrag kommt hinzu</translation>
    </message>
    <message>
        <source>%1 (mail)</source>
        <translation>%1 (E-Mail)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Internal note: %1</source>
        <translation>Interne Notiz: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::BulkWriteDialog</name>
    <message>
        <source>With my si&amp;gnature</source>
        <translation>Mit meiner Si&amp;gnatur</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>&amp;Anhängen</translation>
    </message>
    <message>
        <source>&amp;Canned</source>
        <translation>&amp;Baustein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Several tickets</source>
        <translation>Mehrere Tickets</translation>
    </message>
    <message numerus="yes">
        <source>Internal note on %n ticket(s)</source>
        <translation>
            <numerusform>Interne Notiz an %n Ticket</numerusform>
            <numerusform>Interne Notiz an %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n ticket(s)</source>
        <translation>
            <numerusform>Antwort auf %n Ticket</numerusform>
            <numerusform>Antwort auf %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>The requesters never see it. Variables such as %{requester.name} are filled in for each ticket.</source>
        <translation>Die Anfragenden sehen sie nie. Variablen wie %{requester.name} werden für jedes Ticket ausgefüllt.</translation>
    </message>
    <message>
        <source>Each requester gets a mail of their own. Variables such as %{requester.name} are filled in for each ticket.</source>
        <translation>Alle Anfragenden erhalten eine eigene Mail. Variablen wie %{requester.name} werden für jedes Ticket ausgefüllt.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status afterwards</source>
        <translation>Status danach</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Show what will happen</source>
        <translation>Zeigen, was geschieht</translation>
    </message>
    <message>
        <source>Screenshot.png</source>
        <translation>Bildschirmfoto.png</translation>
    </message>
    <message>
        <source>Add and leave the status</source>
        <translation>Hinzufügen, Status lassen</translation>
    </message>
    <message>
        <source>Send and leave the status</source>
        <translation>Senden, Status lassen</translation>
    </message>
    <message>
        <source>Add and set %1</source>
        <translation>Hinzufügen und %1 setzen</translation>
    </message>
    <message>
        <source>Send and set %1</source>
        <translation>Senden und %1 setzen</translation>
    </message>
</context>
<context>
    <name>deskhand::CannedCompleter</name>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>deskhand::CannedPanel</name>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search canned responses</source>
        <translation>Textbausteine durchsuchen</translation>
    </message>
    <message>
        <source>The text in this ticket</source>
        <translation>Der Text in diesem Ticket</translation>
    </message>
    <message>
        <source>There are none for this department. Administrators make them.</source>
        <translation>Für diese Abteilung gibt es keine. Administratoren legen sie an.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) mean nothing here and stay as written.</source>
        <translation>
            <numerusform>%n Variable bedeutet hier nichts und bleibt wie geschrieben.</numerusform>
            <numerusform>%n Variablen bedeuten hier nichts und bleiben wie geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or double click inserts it.</source>
        <translation>Eingabe oder Doppelklick fügt ein.</translation>
    </message>
</context>
<context>
    <name>deskhand::ChoiceModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>away, %1</source>
        <translation>abwesend, %1</translation>
    </message>
    <message>
        <source>pauses the SLA clock</source>
        <translation>hält die SLA-Uhr an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::ChoicePopup</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
</context>
<context>
    <name>deskhand::ColourButton</name>
    <message>
        <source>By rank</source>
        <translation>Nach Rang</translation>
    </message>
</context>
<context>
    <name>deskhand::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Press to sort, drag to move, right-click to choose columns</source>
        <translation>Drücken zum Sortieren, ziehen zum Verschieben, Rechtsklick zur Wahl der Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>deskhand::ColumnsPage</name>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Columns of the table, and what they become</source>
        <translation>Spalten der Tabelle und was sie werden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>1st row</source>
        <translation>1. Zeile</translation>
    </message>
    <message>
        <source>2nd row</source>
        <translation>2. Zeile</translation>
    </message>
    <message>
        <source>3rd row</source>
        <translation>3. Zeile</translation>
    </message>
    <message>
        <source>d day, M month, y year, h hour, m minute, s second; as many letters as digits</source>
        <translation>d Tag, M Monat, y Jahr, h Stunde, m Minute, s Sekunde; so viele Buchstaben wie Ziffern</translation>
    </message>
    <message>
        <source>Each is a ticket</source>
        <translation>Jede ist ein Ticket</translation>
    </message>
    <message>
        <source>One ticket: the first counts</source>
        <translation>Ein Ticket: Die erste zählt</translation>
    </message>
    <message>
        <source>One ticket: the last counts</source>
        <translation>Ein Ticket: Die letzte zählt</translation>
    </message>
    <message>
        <source>One ticket: the last counts, further ones are notes</source>
        <translation>Ein Ticket: Die letzte zählt, weitere sind Notizen</translation>
    </message>
    <message>
        <source>&amp;Dates look like</source>
        <translation>&amp;Datumsangaben sehen so aus</translation>
    </message>
    <message>
        <source>Rows of &amp;one number</source>
        <translation>Zeilen &amp;einer Nummer</translation>
    </message>
    <message>
        <source>%1: %2, fields cut by &quot;%3&quot;. Say what each column is; what is left out is not imported.</source>
        <translation>%1: %2, Felder durch „%3“ getrennt. Sagen Sie, was jede Spalte ist; was ausgelassen wird, wird nicht importiert.</translation>
    </message>
    <message>
        <source>2026-03-31 14:05 (ISO 8601)</source>
        <translation>2026-03-31 14:05 (ISO 8601)</translation>
    </message>
    <message>
        <source>What column %1 becomes</source>
        <translation>Was aus Spalte %1 wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Say which column is the subject.</source>
        <translation>Sagen Sie, welche Spalte der Betreff ist.</translation>
    </message>
    <message>
        <source>Say which column is the requester&apos;s name or e-mail.</source>
        <translation>Sagen Sie, welche Spalte Name oder E-Mail-Adresse des Anfragenden ist.</translation>
    </message>
    <message>
        <source>Say which column is the ticket number: rows of one number are to be one ticket.</source>
        <translation>Sagen Sie, welche Spalte die Ticketnummer ist: Zeilen einer Nummer sollen ein Ticket werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of this kind</source>
        <translation>„%1“ ist kein solches Datum</translation>
    </message>
    <message>
        <source>No column is a date</source>
        <translation>Keine Spalte ist ein Datum</translation>
    </message>
    <message>
        <source>Time zone of the dates</source>
        <translation>Zeitzone der Daten</translation>
    </message>
    <message>
        <source>As the table says, else by import</source>
        <translation>Wie in der Tabelle, sonst durch Import</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>Zuordnung &amp;laden …</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>&amp;in</translation>
    </message>
    <message>
        <source>They came in b&amp;y</source>
        <translation>Sie kamen &amp;über</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a property of a ticket; its text</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>From the mapping: %1.</source>
        <translation>Aus der Zuordnung: %1.</translation>
    </message>
    <message>
        <source>The table has no column %1.</source>
        <translation>Die Tabelle hat keine Spalte %1.</translation>
    </message>
    <message>
        <source>Say the time zone of the dates, for example Europe/Berlin.</source>
        <translation>Geben Sie die Zeitzone der Daten an, zum Beispiel Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>deskhand::CommandDispatcher</name>
    <message>
        <source>A note cannot be undone, it stays: %1.</source>
        <translation>Eine Notiz lässt sich nicht rückgängig machen, sie bleibt: %1.</translation>
    </message>
    <message>
        <source>A reply that has been sent cannot be undone: %1.</source>
        <translation>Eine gesendete Antwort lässt sich nicht rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1.</source>
        <translation>Das lässt sich nicht rückgängig machen: %1.</translation>
    </message>
    <message>
        <source>%1 To undo what you did before it (%2), undo once more.</source>
        <translation>%1 Um rückgängig zu machen, was Sie davor getan haben (%2), machen Sie noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>status of #%1, set with the reply</source>
        <translation>Status von #%1, mit der Antwort gesetzt</translation>
    </message>
    <message>
        <source>%1 To undo what else you did (%2), undo once more.</source>
        <translation>%1 Um rückgängig zu machen, was Sie sonst getan haben (%2), machen Sie noch einmal rückgängig.</translation>
    </message>
</context>
<context>
    <name>deskhand::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>An action, a queue, a ticket&apos;s number or words</source>
        <translation>Eine Aktion, eine Warteschlange, Nummer oder Wörter eines Tickets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n ticket(s)</source>
        <translation>
            <numerusform>Warteschlange, %n Ticket</numerusform>
            <numerusform>Warteschlange, %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::CommandReports</name>
    <message>
        <source>%1: %2 done, %3 refused. %4</source>
        <translation>%1: %2 erledigt, %3 abgelehnt. %4</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1. This is another ticket than the one shown.</source>
        <translation>Wiederholt: %1. Das ist ein anderes Ticket als das angezeigte.</translation>
    </message>
    <message>
        <source>Undone: %1. This is another ticket than the one shown.</source>
        <translation>Rückgängig gemacht: %1. Das ist ein anderes Ticket als das angezeigte.</translation>
    </message>
    <message>
        <source>&amp;Show #%1</source>
        <translation>#%1 &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>deskhand::ComposeEditor</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Add &quot;%1&quot; to my words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
</context>
<context>
    <name>deskhand::ComposePane</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>&amp;Anhängen</translation>
    </message>
    <message>
        <source>Canned /</source>
        <translation>Baustein /</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Write an internal note. The requester never sees it.</source>
        <translation>Eine interne Notiz schreiben. Der Anfragende sieht sie nie.</translation>
    </message>
    <message>
        <source>Write to the requester.</source>
        <translation>Dem Anfragenden schreiben.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Draft …</source>
        <translation>Entwurf …</translation>
    </message>
    <message>
        <source>Attach files. They can be dropped on the text, and pictures pasted.</source>
        <translation>Dateien anhängen. Sie können auf den Text gezogen und Bilder eingefügt werden.</translation>
    </message>
    <message>
        <source>Canned responses</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Insert a canned response (or type / and a part of its name)</source>
        <translation>Einen Textbaustein einfügen (oder / und einen Teil seines Namens tippen)</translation>
    </message>
    <message>
        <source>Your text was discarded.</source>
        <translation>Ihr Text wurde verworfen.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::ComposeWindow</name>
    <message>
        <source>Writing on #%1 %2 – Deskhand</source>
        <translation>Schreiben an #%1 %2 – Deskhand</translation>
    </message>
</context>
<context>
    <name>deskhand::Composition</name>
    <message>
        <source>note on #%1</source>
        <translation>Notiz zu #%1</translation>
    </message>
    <message>
        <source>reply on #%1</source>
        <translation>Antwort auf #%1</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <translation>Bildschirmfoto %1.png</translation>
    </message>
    <message>
        <source>status of #%1, set with the note</source>
        <translation>Status von #%1, mit der Notiz gesetzt</translation>
    </message>
</context>
<context>
    <name>deskhand::ConditionRow</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mail header</source>
        <translation>E-Mail-Kopfzeile</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Zusatzfeld</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt auf</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht auf</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Name of the header or key of the field</source>
        <translation>Name der Kopfzeile oder Schlüssel des Feldes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>With what it is compared</source>
        <translation>Womit verglichen wird</translation>
    </message>
</context>
<context>
    <name>deskhand::CustomFieldForm</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>deskhand::DuePanel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>the department&apos;s</source>
        <translation>der der Abteilung</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <translation>der des Plans</translation>
    </message>
    <message>
        <source>the help desk&apos;s</source>
        <translation>der des Helpdesks</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no target, so this clock does not run</source>
        <translation>kein Ziel, daher läuft diese Uhr nicht</translation>
    </message>
    <message>
        <source>%1, for priority %2</source>
        <translation>%1, für Priorität %2</translation>
    </message>
    <message>
        <source>%1, for every priority</source>
        <translation>%1, für jede Priorität</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1, after %2: target kept</source>
        <translation>%1, nach %2: Ziel eingehalten</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>not before the clock goes on</source>
        <translation>nicht bevor die Uhr weiterläuft</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>%1, which wins over what is computed</source>
        <translation>%1, hat Vorrang vor dem Berechneten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none, so there is no target</source>
        <translation>keiner, daher gibt es kein Ziel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1, when it was reopened</source>
        <translation>%1, als es wieder geöffnet wurde</translation>
    </message>
    <message>
        <source>%1, when it was opened</source>
        <translation>%1, als es eröffnet wurde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 to %2, %3 held back</source>
        <translation>%1 bis %2, %3 angehalten</translation>
    </message>
    <message>
        <source>since %1, %2 held back</source>
        <translation>seit %1, %2 angehalten</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>Resolution within</source>
        <translation>Lösung innerhalb von</translation>
    </message>
    <message>
        <source>Why is it due then?</source>
        <translation>Warum ist es dann fällig?</translation>
    </message>
    <message>
        <source>How the due times came about</source>
        <translation>Wie die Fälligkeiten zustande kamen</translation>
    </message>
    <message>
        <source>Due date by hand</source>
        <translation>Fälligkeit von Hand</translation>
    </message>
    <message>
        <source>&amp;Set due date</source>
        <translation>Fälligkeit &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Use the clock&apos;s</source>
        <translation>Die der &amp;Uhr verwenden</translation>
    </message>
    <message>
        <source>due date of #%1</source>
        <translation>Fälligkeit von #%1</translation>
    </message>
</context>
<context>
    <name>deskhand::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%n open ticket(s) look alike:</source>
        <translation>
            <numerusform>%n offenes Ticket sieht ähnlich aus:</numerusform>
            <numerusform>%n offene Tickets sehen ähnlich aus:</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows one, a tick links it when created</source>
        <translation>Eingabe zeigt eines, ein Haken verknüpft es beim Erstellen</translation>
    </message>
    <message>
        <source>Open tickets that look alike</source>
        <translation>Offene Tickets, die ähnlich aussehen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
</context>
<context>
    <name>deskhand::DurationEdit</name>
    <message>
        <source>&quot;%1&quot; is no length of time; write 4h, 30min or 1h 30min</source>
        <translation>„%1“ ist keine Zeitspanne; schreiben Sie 4h, 30min oder 1h 30min</translation>
    </message>
</context>
<context>
    <name>deskhand::EntryCard</name>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text anzeigen</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Zitierter Text</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Deskhand</source>
        <translation>Deskhand</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open or save %1 (%2)</source>
        <translation>%1 öffnen oder speichern (%2)</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>Pictures from the Internet are not shown: fetching them tells the sender that this was read.</source>
        <translation>Bilder aus dem Internet werden nicht angezeigt: ihr Abruf verrät dem Absender, dass dies gelesen wurde.</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
</context>
<context>
    <name>deskhand::EventLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>deskhand::FieldsPopup</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The help topic asks for no further fields.</source>
        <translation>Das Hilfethema fragt keine weiteren Felder ab.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>deskhand::FigureTile</name>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1, %2 gegenüber %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the tickets behind it</source>
        <translation>Öffnet die Tickets dahinter</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>change, period, explanation</comment>
        <translation>%1 gegenüber %2: %3</translation>
    </message>
</context>
<context>
    <name>deskhand::FlagChecks</name>
    <message>
        <source>Open tickets</source>
        <translation>Tickets eröffnen</translation>
    </message>
    <message>
        <source>Edit tickets</source>
        <translation>Tickets bearbeiten</translation>
    </message>
    <message>
        <source>Assign tickets</source>
        <translation>Tickets zuweisen</translation>
    </message>
    <message>
        <source>Release tickets</source>
        <translation>Tickets freigeben</translation>
    </message>
    <message>
        <source>Transfer tickets</source>
        <translation>Tickets abgeben</translation>
    </message>
    <message>
        <source>Refer tickets</source>
        <translation>Zu Tickets hinzuziehen</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>Tickets zusammenführen</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>Tickets verknüpfen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Tickets schließen</translation>
    </message>
    <message>
        <source>Delete tickets</source>
        <translation>Tickets löschen</translation>
    </message>
    <message>
        <source>Edit what others wrote</source>
        <translation>Von anderen Geschriebenes bearbeiten</translation>
    </message>
    <message>
        <source>Manage canned responses</source>
        <translation>Textbausteine verwalten</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Edit tasks</source>
        <translation>Aufgaben bearbeiten</translation>
    </message>
    <message>
        <source>Assign tasks</source>
        <translation>Aufgaben zuweisen</translation>
    </message>
    <message>
        <source>Finish tasks</source>
        <translation>Aufgaben erledigen</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>Aufgaben löschen</translation>
    </message>
    <message>
        <source>Add requesters</source>
        <translation>Anfragende hinzufügen</translation>
    </message>
    <message>
        <source>Edit requesters</source>
        <translation>Anfragende bearbeiten</translation>
    </message>
    <message>
        <source>Delete requesters</source>
        <translation>Anfragende löschen</translation>
    </message>
    <message>
        <source>Manage organizations</source>
        <translation>Organisationen verwalten</translation>
    </message>
    <message>
        <source>Share queues</source>
        <translation>Warteschlangen teilen</translation>
    </message>
    <message>
        <source>See all tickets</source>
        <translation>Alle Tickets sehen</translation>
    </message>
    <message>
        <source>See reports of others</source>
        <translation>Berichte anderer sehen</translation>
    </message>
    <message>
        <source>Manage knowledge</source>
        <translation>Wissen verwalten</translation>
    </message>
    <message>
        <source>Manage the ban list</source>
        <translation>Sperrliste verwalten</translation>
    </message>
    <message>
        <source>Change the set-up</source>
        <translation>Einrichtung ändern</translation>
    </message>
</context>
<context>
    <name>deskhand::HeldReplies</name>
    <message>
        <source>reply on #%1</source>
        <translation>Antwort auf #%1</translation>
    </message>
</context>
<context>
    <name>deskhand::HoldBar</name>
    <message>
        <source>&amp;Undo sending</source>
        <translation>Senden &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take the reply back and go on writing it</source>
        <translation>Die Antwort zurückholen und weiterschreiben</translation>
    </message>
    <message numerus="yes">
        <source>Your reply on #%1 goes out in %n s</source>
        <translation>
            <numerusform>Ihre Antwort auf #%1 geht in %n s hinaus</numerusform>
            <numerusform>Ihre Antwort auf #%1 geht in %n s hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your reply on #%1 goes out in %n s, and the ticket is %2</source>
        <translation>
            <numerusform>Ihre Antwort auf #%1 geht in %n s hinaus, und das Ticket ist %2</numerusform>
            <numerusform>Ihre Antwort auf #%1 geht in %n s hinaus, und das Ticket ist %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::HoursEditor</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no hours; write 09:00-12:00, 13:00-17:30, or nothing for a closed day</source>
        <translation>„%1“ sind keine Zeiten; schreiben Sie 09:00-12:00, 13:00-17:30 oder nichts für einen geschlossenen Tag</translation>
    </message>
</context>
<context>
    <name>deskhand::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What is to be imported?</source>
        <translation>Was soll importiert werden?</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Was bedeuten die Spalten?</translation>
    </message>
    <message>
        <source>What do these names become?</source>
        <translation>Was wird aus diesen Namen?</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>Add a file or a folder.</source>
        <translation>Fügen Sie eine Datei oder einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>It was stopped. Go back to check again.</source>
        <translation>Es wurde angehalten. Gehen Sie zurück, um erneut zu prüfen.</translation>
    </message>
    <message>
        <source>There is nothing to be imported.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There is no mail in this folder. Choose another.</source>
        <translation>In diesem Ordner sind keine E-Mails. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>These tables have different columns. Import them one after the other.</source>
        <translation>Diese Tabellen haben verschiedene Spalten. Importieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>&amp;Save the mapping…</source>
        <translation>Zuordnung &amp;speichern …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>deskhand::ImportFilesPage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien, die importiert werden</translation>
    </message>
    <message>
        <source>They can also be dropped here. What was imported before is not imported again.</source>
        <translation>Sie können auch hier fallen gelassen werden. Was schon importiert ist, wird nicht noch einmal importiert.</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Einen Ordner mit E-Mails wählen</translation>
    </message>
    <message>
        <source>F&amp;iles: mails (.eml, .msg), mailboxes (mbox), folders of mail, tables (CSV)</source>
        <translation>&amp;Dateien: E-Mails (.eml, .msg), Postfächer (mbox), Ordner mit E-Mails, Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Mails, mailboxes, tables (*.eml *.msg *.mbox *.mbx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>E-Mails, Postfächer, Tabellen (*.eml *.msg *.mbox *.mbx *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>deskhand::ImportResultPage</name>
    <message>
        <source>Only what is &amp;refused</source>
        <translation>Nur &amp;Abgelehnte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What becomes of each mail and row</source>
        <translation>Was aus jeder E-Mail und Zeile wird</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From, or why not</source>
        <translation>Von wem, oder warum nicht</translation>
    </message>
    <message>
        <source>Looking what would be imported. Nothing is changed yet.</source>
        <translation>Es wird nachgesehen, was importiert würde. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) and row(s) read</source>
        <translation>
            <numerusform>%n E-Mail oder Zeile gelesen</numerusform>
            <numerusform>%n E-Mails und Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was read. Nothing was changed.</source>
        <translation>Angehalten, bevor alles gelesen war. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. What was imported before is kept; importing again adds the rest.</source>
        <translation>Angehalten. Was vorher importiert wurde, bleibt; ein weiterer Import fügt den Rest hinzu.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 are shown.</source>
        <translation>Die ersten %L1 von %L2 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>deskhand::InlineBar</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>deskhand::KeyEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>All keys as they &amp;were at first</source>
        <translation>Alle Tasten &amp;wie am Anfang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose an action, then press its new key here.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie hier ihre neue Taste.</translation>
    </message>
    <message>
        <source>%1 is the key of &quot;%2&quot;. If you set it here, &quot;%2&quot; has none.</source>
        <translation>%1 ist die Taste von „%2“. Wenn Sie sie hier setzen, hat „%2“ keine.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Diese Taste ist frei.</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
</context>
<context>
    <name>deskhand::KeySheet</name>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <source>Shift+Down</source>
        <translation>Umschalt+Ab</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Canned response</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
</context>
<context>
    <name>deskhand::LabelPopup</name>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>A label to add or take off</source>
        <translation>Ein Schlagwort zum Vergeben oder Entfernen</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>on some: add to all</source>
        <translation>an einigen: an alle vergeben</translation>
    </message>
    <message>
        <source>add</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>Type a label and press Enter.</source>
        <translation>Tippen Sie ein Schlagwort und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>deskhand::Launcher</name>
    <message>
        <source>The folder for the sample cannot be made. Nothing was written.</source>
        <translation>Der Ordner für das Beispiel kann nicht angelegt werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher da war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The help desk that was open last is not at its place any more: %1. If it was moved, open it from there.</source>
        <translation>Der Helpdesk, der zuletzt offen war, ist nicht mehr an seinem Platz: %1. Wurde er verschoben, öffnen Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Making the sample: three months of a help desk, day by day …</source>
        <translation>Das Beispiel wird angelegt: drei Monate eines Helpdesks, Tag für Tag …</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The other help desk is opened as soon as nothing waits in front of this one.</source>
        <translation>Der andere Helpdesk wird geöffnet, sobald vor diesem hier nichts mehr wartet.</translation>
    </message>
</context>
<context>
    <name>deskhand::LinkFollower</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>There is no ticket #%1 in this help desk, or you may not see it.</source>
        <translation>In diesem Helpdesk gibt es kein Ticket #%1, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>There is no queue &quot;%1&quot; in this help desk, or you may not see it.</source>
        <translation>In diesem Helpdesk gibt es keine Warteschlange „%1“, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>You may not open tickets in this help desk.</source>
        <translation>Sie dürfen in diesem Helpdesk keine Tickets eröffnen.</translation>
    </message>
</context>
<context>
    <name>deskhand::ListControl</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>deskhand::LoadPane</name>
    <message>
        <source>Load by agent</source>
        <translation>Auslastung nach Bearbeiter</translation>
    </message>
    <message>
        <source>Open tickets now, beside what each agent wants to have at most.</source>
        <translation>Offene Tickets jetzt, neben dem, was jeder Bearbeiter höchstens haben möchte.</translation>
    </message>
</context>
<context>
    <name>deskhand::MainWindow</name>
    <message>
        <source>%1 – Deskhand</source>
        <translation>%1 – Deskhand</translation>
    </message>
</context>
<context>
    <name>deskhand::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>deskhand::NamesPage</name>
    <message>
        <source>The table has names that this help desk does not have. Say what they become; what is left empty is decided by the rules, as for any new ticket.</source>
        <translation>Die Tabelle hat Namen, die dieser Helpdesk nicht hat. Sagen Sie, was aus ihnen wird; was leer bleibt, entscheiden die Regeln, wie bei jedem neuen Ticket.</translation>
    </message>
    <message>
        <source>Unknown names, and what they become</source>
        <translation>Unbekannte Namen und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What %1 &quot;%2&quot; becomes</source>
        <translation>Was aus %1 „%2“ wird</translation>
    </message>
    <message>
        <source>Refuse these rows</source>
        <translation>Diese Zeilen ablehnen</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
</context>
<context>
    <name>deskhand::NewHelpDeskForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Choose a place …</source>
        <translation>&amp;Ort wählen …</translation>
    </message>
    <message>
        <source>As it stands under your mails</source>
        <translation>Wie er unter Ihren E-Mails steht</translation>
    </message>
    <message>
        <source>Create a help desk</source>
        <translation>Einen Helpdesk anlegen</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Zei&amp;tzone</translation>
    </message>
    <message>
        <source>Say the name of your company.</source>
        <translation>Nennen Sie den Namen Ihrer Firma.</translation>
    </message>
    <message>
        <source>Say your name: you become the administrator.</source>
        <translation>Nennen Sie Ihren Namen: Sie werden Administrator.</translation>
    </message>
    <message>
        <source>Say your e-mail address.</source>
        <translation>Nennen Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ in it, as in you@company.example.</source>
        <translation>In eine E-Mail-Adresse gehört ein @, wie in sie@firma.example.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, for example Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Help desks (*.dhdb)</source>
        <translation>Helpdesks (*.dhdb)</translation>
    </message>
</context>
<context>
    <name>deskhand::NewTicketDialog</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Ticket erstellen</translation>
    </message>
    <message>
        <source>A&amp;ttach</source>
        <translation>A&amp;nhängen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>Anfragen&amp;der</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>B&amp;etreff</translation>
    </message>
    <message>
        <source>Help t&amp;opic</source>
        <translation>&amp;Hilfethema</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>SLA p&amp;lan</source>
        <translation>SLA-P&amp;lan</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>&amp;Zuweisen an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Wie die Regeln sagen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Who asks? Enter a requester.</source>
        <translation>Wer fragt an? Geben Sie einen Anfragenden ein.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a phone number of the new requester.</source>
        <translation>Geben Sie eine E-Mail-Adresse oder Telefonnummer des neuen Anfragenden ein.</translation>
    </message>
    <message>
        <source>What is it about? Enter a subject.</source>
        <translation>Worum geht es? Geben Sie einen Betreff ein.</translation>
    </message>
    <message>
        <source>The help topic asks for &quot;%1&quot;.</source>
        <translation>Das Hilfethema verlangt „%1“.</translation>
    </message>
    <message>
        <source>%1 gets an acknowledgement.</source>
        <translation>%1 bekommt eine Eingangsbestätigung.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Benachrichtigt: %1.</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>neues Ticket</translation>
    </message>
    <message>
        <source>This was begun before and not created. Go on, or clear it.</source>
        <translation>Dies wurde schon begonnen und nicht erstellt. Machen Sie weiter oder leeren Sie es.</translation>
    </message>
    <message>
        <source>Send an ac&amp;knowledgement</source>
        <translation>Eingangs&amp;bestätigung senden</translation>
    </message>
    <message>
        <source>%1 has the least load</source>
        <translation>%1 hat die geringste Auslastung</translation>
    </message>
    <message>
        <source>links of the new ticket</source>
        <translation>Verknüpfungen des neuen Tickets</translation>
    </message>
    <message>
        <source>This ticket is begun already, so the mail was attached. Clear it to have it filled in.</source>
        <translation>Dieses Ticket ist schon begonnen, deshalb wurde die E-Mail angehängt. Leeren Sie es, um es ausfüllen zu lassen.</translation>
    </message>
    <message>
        <source>will be %1, %2</source>
        <comment>a priority, and what sets it</comment>
        <translation>wird %1, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationBell</name>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Benachrichtigungen, %n neue</numerusform>
            <numerusform>Benachrichtigungen, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications, nothing new</source>
        <translation>Benachrichtigungen, nichts Neues</translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationCentre</name>
    <message>
        <source>claim</source>
        <translation>Übernahme</translation>
    </message>
    <message numerus="yes">
        <source>Again: %1 (and %n more)</source>
        <translation>
            <numerusform>Erneut: %1 (und %n weitere)</numerusform>
            <numerusform>Erneut: %1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Erneut: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>when; why one is told</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationModel</name>
    <message>
        <source>%1
%2, as %3</source>
        <translation>%1
%2, als %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <translation>Neu: %1, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::NotificationPopup</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing has happened. What happens to your tickets is told here.</source>
        <translation>Nichts ist geschehen. Hier wird gemeldet, was mit Ihren Tickets geschieht.</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Take the ticket yourself</source>
        <translation>Das Ticket selbst übernehmen</translation>
    </message>
    <message>
        <source>Tell me again later</source>
        <translation>Später noch einmal melden</translation>
    </message>
    <message>
        <source>In &amp;10 minutes</source>
        <translation>In &amp;10 Minuten</translation>
    </message>
    <message>
        <source>In an &amp;hour</source>
        <translation>In einer &amp;Stunde</translation>
    </message>
</context>
<context>
    <name>deskhand::OrganizationField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Organizations found</source>
        <translation>Gefundene Organisationen</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht zu lesen)</translation>
    </message>
    <message>
        <source>no organization is called &quot;%1&quot;: choose one that is offered, or make it first</source>
        <translation>keine Organisation heißt „%1“: Wählen Sie eine angebotene oder legen Sie sie zuerst an</translation>
    </message>
    <message>
        <source>the organization is being looked for</source>
        <translation>die Organisation wird gesucht</translation>
    </message>
    <message>
        <source>whether there is such an organization could not be found out: %1</source>
        <translation>ob es eine solche Organisation gibt, war nicht festzustellen: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::OtherTicketPopup</name>
    <message>
        <source>Merge #%1 into</source>
        <translation>#%1 zusammenführen mit</translation>
    </message>
    <message>
        <source>Link #%1 with</source>
        <translation>#%1 verknüpfen mit</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Number or words; open tickets of the same requester come first</source>
        <translation>Nummer oder Wörter; offene Tickets desselben Anfragenden kommen zuerst</translation>
    </message>
    <message>
        <source>Search the other ticket</source>
        <translation>Das andere Ticket suchen</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Gefundene Tickets</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>#%1  %2 · %3</source>
        <translation>#%1  %2 · %3</translation>
    </message>
    <message>
        <source>No such ticket that you may see.</source>
        <translation>Kein solches Ticket, das Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Each will show the other.</source>
        <translation>Jedes zeigt das andere.</translation>
    </message>
    <message>
        <source>#%1 is closed, and its thread is shown in %2.</source>
        <translation>#%1 ist geschlossen, und sein Verlauf wird in %2 angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this ticket get replies on it from then on.</source>
        <translation>
            <numerusform>%n Person dieses Tickets bekommt von da an Antworten darauf.</numerusform>
            <numerusform>%n Personen dieses Tickets bekommen von da an Antworten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is mailed.</source>
        <translation>Niemand bekommt eine E-Mail.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Benachrichtigt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It can be taken apart again: undo, or &quot;Unmerge&quot;.</source>
        <translation>Es kann wieder getrennt werden: rückgängig machen oder „Trennen“.</translation>
    </message>
    <message>
        <source>merge of #%1</source>
        <translation>Zusammenführung von #%1</translation>
    </message>
    <message>
        <source>link of #%1</source>
        <translation>Verknüpfung von #%1</translation>
    </message>
</context>
<context>
    <name>deskhand::OutputArea</name>
    <message>
        <source>Open a ticket first.</source>
        <translation>Öffnen Sie zuerst ein Ticket.</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>Ticket drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save ticket as PDF</source>
        <translation>Ticket als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save ticket with attachments</source>
        <translation>Ticket mit Anhängen speichern</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Save the tickets listed as CSV</source>
        <translation>Die aufgelisteten Tickets als CSV speichern</translation>
    </message>
    <message>
        <source>tickets</source>
        <comment>a file&apos;s name</comment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the tickets listed …</source>
        <translation>Die aufgelisteten Tickets werden gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) saved as %1.</source>
        <translation>
            <numerusform>%n Ticket gespeichert als %1.</numerusform>
            <numerusform>%n Tickets gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <comment>help desk, date: a file&apos;s name</comment>
        <translation>%1 Sicherung %2</translation>
    </message>
    <message>
        <source>Back up the help desk</source>
        <translation>Den Helpdesk sichern</translation>
    </message>
    <message>
        <source>Help desks (*.dhdb)</source>
        <translation>Helpdesks (*.dhdb)</translation>
    </message>
    <message>
        <source>Copying the help desk; work goes on meanwhile …</source>
        <translation>Der Helpdesk wird kopiert; die Arbeit geht weiter …</translation>
    </message>
    <message>
        <source>Backed up as %1, and checked.</source>
        <translation>Gesichert als %1 und geprüft.</translation>
    </message>
</context>
<context>
    <name>deskhand::OvertakenPanel</name>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>&amp;Keep mine and send</source>
        <translation>Meine &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Edit beside it</source>
        <translation>Daneben bearbeite&amp;n</translation>
    </message>
    <message>
        <source>&amp;Discard mine</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Quote it</source>
        <translation>&amp;Zitieren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>What came meanwhile</source>
        <translation>Was inzwischen kam</translation>
    </message>
    <message>
        <source>Go on writing with theirs in sight, then send</source>
        <translation>Mit Blick auf das andere weiterschreiben, dann senden</translation>
    </message>
    <message>
        <source>Throw your text away; it can be put back</source>
        <translation>Ihren Text wegwerfen; er kann zurückgeholt werden</translation>
    </message>
    <message>
        <source>Put what they wrote into your text</source>
        <translation>Das andere in Ihren Text übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n answers came since you began</source>
        <translation>
            <numerusform>%n Antwort kam inzwischen</numerusform>
            <numerusform>%n Antworten kamen inzwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile: %1</source>
        <translation>Inzwischen: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, reply or message, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Send your reply as it is, and leave the status</source>
        <translation>Ihre Antwort senden, wie sie ist, und den Status lassen</translation>
    </message>
    <message>
        <source>%1 has replied since you began (%2)</source>
        <translation>%1 hat geantwortet, seit Sie begonnen haben (%2)</translation>
    </message>
    <message>
        <source>%1 has written since you began (%2)</source>
        <translation>%1 hat geschrieben, seit Sie begonnen haben (%2)</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::PaletteModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>deskhand::PeriodButton</name>
    <message>
        <source>Period: own days</source>
        <translation>Zeitraum: eigene Tage</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To and including</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
    <message>
        <source>Period: today</source>
        <translation>Zeitraum: heute</translation>
    </message>
    <message>
        <source>Period: yesterday</source>
        <translation>Zeitraum: gestern</translation>
    </message>
    <message>
        <source>Period: this week</source>
        <translation>Zeitraum: diese Woche</translation>
    </message>
    <message>
        <source>Period: last week</source>
        <translation>Zeitraum: letzte Woche</translation>
    </message>
    <message>
        <source>Period: this month</source>
        <translation>Zeitraum: dieser Monat</translation>
    </message>
    <message>
        <source>Period: last month</source>
        <translation>Zeitraum: letzter Monat</translation>
    </message>
    <message>
        <source>Period: last 30 days</source>
        <translation>Zeitraum: letzte 30 Tage</translation>
    </message>
    <message>
        <source>Period: this quarter</source>
        <translation>Zeitraum: dieses Quartal</translation>
    </message>
    <message>
        <source>Period: last quarter</source>
        <translation>Zeitraum: letztes Quartal</translation>
    </message>
    <message>
        <source>Period: this year</source>
        <translation>Zeitraum: dieses Jahr</translation>
    </message>
    <message>
        <source>Period: last year</source>
        <translation>Zeitraum: letztes Jahr</translation>
    </message>
</context>
<context>
    <name>deskhand::PropertyField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>deskhand::PropertyPopup</name>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 von #%2</translation>
    </message>
</context>
<context>
    <name>deskhand::QueryBox</name>
    <message>
        <source>Search tickets</source>
        <translation>Tickets suchen</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, is:open, agent:me, due:&lt;4h …</source>
        <translation>Suche: Wörter, &quot;Wortfolgen&quot;, is:open, agent:me, due:&lt;4h …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>How the query may go on</source>
        <translation>Wie die Abfrage weitergehen kann</translation>
    </message>
</context>
<context>
    <name>deskhand::QueryEdit</name>
    <message>
        <source>For example: is:open priority:High</source>
        <translation>Zum Beispiel: is:open priority:High</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n ticket(s) now.</source>
        <translation>
            <numerusform>Findet jetzt %n Ticket.</numerusform>
            <numerusform>Findet jetzt %n Tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::QueueDialog</name>
    <message>
        <source>Only &amp;me</source>
        <translation>Nur &amp;ich</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Change queue</source>
        <translation>Warteschlange ändern</translation>
    </message>
    <message>
        <source>Save as queue</source>
        <translation>Als Warteschlange speichern</translation>
    </message>
    <message>
        <source>Branch printers</source>
        <translation>Drucker der Filialen</translation>
    </message>
    <message>
        <source>Your account may not share queues.</source>
        <translation>Ihr Konto darf keine Warteschlangen teilen.</translation>
    </message>
    <message>
        <source>There is a queue of this name already. Both would look the same.</source>
        <translation>Es gibt schon eine Warteschlange dieses Namens. Beide sähen gleich aus.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>A&amp;bfrage</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
</context>
<context>
    <name>deskhand::QueueEditing</name>
    <message>
        <source>&amp;Change queue…</source>
        <translation>Warteschlange &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Delete queue…</source>
        <translation>Warteschlange &amp;löschen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>Warteschlange löschen</translation>
    </message>
    <message>
        <source>Delete the queue &quot;%1&quot;? Its tickets stay as they are.</source>
        <translation>Die Warteschlange „%1“ löschen? Ihre Tickets bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Delete queue</source>
        <translation>Warteschlange &amp;löschen</translation>
    </message>
</context>
<context>
    <name>deskhand::QueuePane</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>deskhand::QueueTreeModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n Ticket</numerusform>
            <numerusform>%1, %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Load by agent</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>deskhand::RecipientsLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Only agents see this</source>
        <translation>Nur Bearbeiter sehen das</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Nobody is mailed</source>
        <translation>Niemand bekommt eine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>also told: %n agent(s)</source>
        <translation>
            <numerusform>auch benachrichtigt: %n Bearbeiter</numerusform>
            <numerusform>auch benachrichtigt: %n Bearbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>also told: %1</source>
        <translation>auch benachrichtigt: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Send this reply to further addresses too</source>
        <translation>Diese Antwort auch an weitere Adressen senden</translation>
    </message>
    <message>
        <source>Who gets this and why; change collaborators</source>
        <translation>Wer dies bekommt und warum; Beteiligte ändern</translation>
    </message>
    <message>
        <source>Who gets this and why</source>
        <translation>Wer dies bekommt und warum</translation>
    </message>
    <message>
        <source>Cc: addresses for this reply alone, separated by commas</source>
        <translation>Cc: Adressen nur für diese Antwort, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>deskhand::RecordListPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche angezeigt werden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type to narrow the search</source>
        <translation>
            <numerusform>%n weiterer: tippen, um die Suche einzugrenzen</numerusform>
            <numerusform>%n weitere: tippen, um die Suche einzugrenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more further ones: type to narrow the search</source>
        <translation>
            <numerusform>%n oder mehr weitere: tippen, um die Suche einzugrenzen</numerusform>
            <numerusform>%n oder mehr weitere: tippen, um die Suche einzugrenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::ReportChart</name>
    <message>
        <source>Opened and closed, and backlog</source>
        <translation>Eröffnet und geschlossen, und Rückstand</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 closed; backlog %4 at the first end, %5 at the last. Most were opened on %6: %7. Left and right go from one to the next, Return opens the tickets.</source>
        <translation>%1: %2 eröffnet, %3 geschlossen; Rückstand %4 am ersten Ende, %5 am letzten. Die meisten Eröffnungen: %6, %7. Links und Rechts gehen von einem zum nächsten, Eingabe öffnet die Tickets.</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 closed, backlog %4</source>
        <translation>%1: %2 eröffnet, %3 geschlossen, Rückstand %4</translation>
    </message>
</context>
<context>
    <name>deskhand::ReportModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Unbekannt (%1)</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1 against %2: %3</source>
        <comment>change, period, explanation</comment>
        <translation>%1 gegenüber %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>figure, department or the like, period</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (minutes)</source>
        <translation>%1 (Minuten)</translation>
    </message>
    <message>
        <source>%1 (percent)</source>
        <translation>%1 (Prozent)</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>By help topic</source>
        <translation>Nach Hilfethema</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Bearbeiter</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
</context>
<context>
    <name>deskhand::ReportsPane</name>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Backlog at the end</source>
        <translation>Rückstand am Ende</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Lösung, Median</translation>
    </message>
    <message>
        <source>SLA kept</source>
        <translation>SLA eingehalten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Nothing happened in this period. Choose another one above.</source>
        <translation>In diesem Zeitraum ist nichts geschehen. Wählen Sie oben einen anderen.</translation>
    </message>
    <message>
        <source>Business hours, pauses left out</source>
        <translation>Geschäftszeiten, ohne Pausen</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Time to first response</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Clock hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Opened and closed a week, and backlog</source>
        <translation>Je Woche eröffnet und geschlossen, und Rückstand</translation>
    </message>
    <message>
        <source>Opened and closed a month, and backlog</source>
        <translation>Je Monat eröffnet und geschlossen, und Rückstand</translation>
    </message>
    <message>
        <source>Opened and closed a day, and backlog</source>
        <translation>Je Tag eröffnet und geschlossen, und Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>share of %n ticket(s)</source>
        <translation>
            <numerusform>Anteil von %n Ticket</numerusform>
            <numerusform>Anteil von %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the report as CSV</source>
        <translation>Den Bericht als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>deskhand::RequesterCard</name>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Weitere Tickets</translation>
    </message>
    <message>
        <source>Other tickets of this requester</source>
        <translation>Weitere Tickets dieses Anfragenden</translation>
    </message>
    <message>
        <source>No address and no phone number is known.</source>
        <translation>Es ist keine Adresse und keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The ticket is somebody &amp;else&apos;s</source>
        <translation>Das Ticket gehört jemand &amp;anderem</translation>
    </message>
    <message>
        <source>Another requester</source>
        <translation>Anderer Anfragender</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>requester of #%1</source>
        <translation>Anfragender von #%1</translation>
    </message>
    <message>
        <source>#%1  %2</source>
        <translation>#%1  %2</translation>
    </message>
    <message>
        <source>%1
%2, opened %3</source>
        <translation>%1
%2, eröffnet %3</translation>
    </message>
    <message>
        <source>No other tickets</source>
        <translation>Keine weiteren Tickets</translation>
    </message>
    <message>
        <source>E&amp;dit requester…</source>
        <translation>Anfragenden &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Your account may not edit requesters.</source>
        <translation>Ihr Konto darf Anfragende nicht bearbeiten.</translation>
    </message>
</context>
<context>
    <name>deskhand::RequesterField</name>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Name, E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>Requesters found</source>
        <translation>Gefundene Anfragende</translation>
    </message>
    <message>
        <source>E-mail of the new requester</source>
        <translation>E-Mail des neuen Anfragenden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of the new requester</source>
        <translation>Telefon des neuen Anfragenden</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>New requester</source>
        <translation>Neuer Anfragender</translation>
    </message>
</context>
<context>
    <name>deskhand::RequesterSearchModel</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>deskhand::RestoreDialog</name>
    <message>
        <source>Choose &amp;backup…</source>
        <translation>&amp;Sicherung wählen…</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>No backup is chosen yet.</source>
        <translation>Es ist noch keine Sicherung gewählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>Help desks (*.dhdb *.db);;All files (*)</source>
        <translation>Helpdesks (*.dhdb *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where is the help desk to be?</source>
        <translation>Wo soll der Helpdesk sein?</translation>
    </message>
    <message>
        <source>Help desks (*.dhdb)</source>
        <translation>Helpdesks (*.dhdb)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>of an older Deskhand; it is brought up to date when it is opened</source>
        <translation>von einem älteren Deskhand; sie wird beim Öffnen auf den neuen Stand gebracht</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%L1, %n of them open</source>
        <translation>
            <numerusform>%L1, davon %n offen</numerusform>
            <numerusform>%L1, davon %n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesters</source>
        <translation>Anfragende</translation>
    </message>
    <message>
        <source>%L1</source>
        <comment>a number</comment>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Newest ticket</source>
        <translation>Neuestes Ticket</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No place is chosen yet.</source>
        <translation>Es ist noch kein Ort gewählt.</translation>
    </message>
    <message>
        <source>What is there now is not lost: it is kept beside it under another name.</source>
        <translation>Was jetzt dort ist, geht nicht verloren: Es bleibt unter einem anderen Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>A new file. Nothing is replaced.</source>
        <translation>Eine neue Datei. Nichts wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>deskhand::RowsEditor</name>
    <message>
        <source>%1: move up</source>
        <translation>%1: nach oben</translation>
    </message>
    <message>
        <source>%1: take out</source>
        <translation>%1: herausnehmen</translation>
    </message>
</context>
<context>
    <name>deskhand::RuleActionRow</name>
    <message>
        <source>Reason, for the log</source>
        <translation>Grund, für das Protokoll</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Send no acknowledgement</source>
        <translation>Keine Eingangsbestätigung senden</translation>
    </message>
    <message>
        <source>Acknowledge with</source>
        <translation>Bestätigen mit</translation>
    </message>
    <message>
        <source>Set the department</source>
        <translation>Abteilung setzen</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Die Priorität setzen</translation>
    </message>
    <message>
        <source>Set the SLA plan</source>
        <translation>Den SLA-Plan setzen</translation>
    </message>
    <message>
        <source>Assign to agent</source>
        <translation>Bearbeiter zuweisen</translation>
    </message>
    <message>
        <source>Assign to team</source>
        <translation>Team zuweisen</translation>
    </message>
    <message>
        <source>Set the help topic</source>
        <translation>Das Hilfethema setzen</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Den Status setzen</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Tell by mail</source>
        <translation>Per E-Mail benachrichtigen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>deskhand::RuleTrialView</name>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>Abteilung %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>SLA plan %1</source>
        <translation>SLA-Plan %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>Bearbeiter %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>acknowledged with %1</source>
        <translation>bestätigt mit %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>no acknowledgement</source>
        <translation>keine Eingangsbestätigung</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>nothing, it is so already</source>
        <translation>nichts, es ist schon so</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Ausp&amp;robieren</translation>
    </message>
    <message>
        <source>On how many tickets</source>
        <translation>An wie vielen Tickets</translation>
    </message>
    <message>
        <source>on the last </source>
        <translation>letzte </translation>
    </message>
    <message>
        <source> tickets</source>
        <translation> Tickets</translation>
    </message>
    <message>
        <source>Tickets that the rule fits</source>
        <translation>Tickets, auf die die Regel passt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Would get</source>
        <translation>Bekäme</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Headers of past mail are not kept: conditions on them fit no ticket here.</source>
        <translation>Kopfzeilen früherer E-Mails werden nicht aufbewahrt: Bedingungen darauf passen hier auf kein Ticket.</translation>
    </message>
    <message numerus="yes">
        <source>Fits %1 of %n ticket(s). Nothing was changed.</source>
        <translation>
            <numerusform>Passt auf %1 von %n Ticket. Es wurde nichts geändert.</numerusform>
            <numerusform>Passt auf %1 von %n Tickets. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::SectionPage</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Kept where it is used, and offered no more</source>
        <translation>Bleibt, wo es verwendet wird, und wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended before it can be saved.</source>
        <translation>
            <numerusform>%n Stelle muss vor dem Speichern berichtigt werden.</numerusform>
            <numerusform>%n Stellen müssen vor dem Speichern berichtigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile. Saving replaces that; Revert shows it.</source>
        <translation>Dies wurde inzwischen anderswo geändert. Speichern ersetzt das; Zurücksetzen zeigt es.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>deskhand::SelectionPane</name>
    <message>
        <source>Before anything is done you see what will happen to each.</source>
        <translation>Bevor etwas geschieht, sehen Sie, was mit jedem geschehen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) selected</source>
        <translation>
            <numerusform>%n Ticket ausgewählt</numerusform>
            <numerusform>%n Tickets ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::SendButtons</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and set another status</source>
        <translation>Senden und anderen Status setzen</translation>
    </message>
    <message>
        <source>Add note and set %1</source>
        <translation>Notiz hinzufügen und %1 setzen</translation>
    </message>
    <message>
        <source>Send and set %1</source>
        <translation>Senden und %1 setzen</translation>
    </message>
    <message>
        <source>%1 (your role may not)</source>
        <translation>%1 (Ihre Rolle darf es nicht)</translation>
    </message>
    <message>
        <source>Add internal note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Senden und lösen</translation>
    </message>
    <message>
        <source>Only agents see it</source>
        <translation>Nur Bearbeiter sehen sie</translation>
    </message>
    <message>
        <source>attaching …</source>
        <translation>wird angehängt …</translation>
    </message>
    <message numerus="yes">
        <source>undo for %n s</source>
        <translation>
            <numerusform>%n s widerrufbar</numerusform>
            <numerusform>%n s widerrufbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Send, and set the status to %1</source>
        <translation>Senden und den Status auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send and leave the status as it is</source>
        <translation>Senden und den Status lassen, wie er ist</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>digit that chooses it, and the choice</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>Add note, leave the status</source>
        <translation>Notiz hinzufügen, Status lassen</translation>
    </message>
    <message>
        <source>Send, leave the status</source>
        <translation>Senden, Status lassen</translation>
    </message>
</context>
<context>
    <name>deskhand::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Nothing of these settings is kept yet.</source>
        <translation>Von diesen Einstellungen ist noch nichts übernommen.</translation>
    </message>
    <message>
        <source>Kept so far: %1.</source>
        <comment>names of pages</comment>
        <translation>Bisher übernommen: %1.</translation>
    </message>
</context>
<context>
    <name>deskhand::SingleInstance</name>
    <message>
        <source>Deskhand is running already and does not answer. What was written there is kept as a draft. Wait a moment and start it again; if it stays like this, end the one that runs first.</source>
        <translation>Deskhand läuft schon und antwortet nicht. Was dort geschrieben wurde, ist als Entwurf gesichert. Warten Sie einen Moment und starten Sie es noch einmal; bleibt es dabei, beenden Sie zuerst das laufende.</translation>
    </message>
</context>
<context>
    <name>deskhand::SnoozePopup</name>
    <message>
        <source>Later today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM hh:mm</source>
        <translation>ddd d. MMM hh:mm</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Wake it now</source>
        <translation>Wartezeit jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>The SLA clock pauses. A message of the requester wakes it earlier.</source>
        <translation>Die SLA-Uhr hält an. Eine Nachricht des Anfragenden beendet die Wartezeit früher.</translation>
    </message>
    <message>
        <source>putting off</source>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>waking</source>
        <translation>Ende der Wartezeit</translation>
    </message>
</context>
<context>
    <name>deskhand::SpellChecker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>deskhand::SpreadBars</name>
    <message>
        <source>Time to first response</source>
        <translation>Zeit bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No first responses in this period</source>
        <translation>Keine ersten Antworten in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>deskhand::StartDialog</name>
    <message>
        <source>Deskhand</source>
        <translation>Deskhand</translation>
    </message>
    <message>
        <source>Welcome to Deskhand</source>
        <translation>Willkommen bei Deskhand</translation>
    </message>
    <message>
        <source>A help desk in a file, for one agent or a whole team.</source>
        <translation>Ein Helpdesk in einer Datei, für einen Bearbeiter oder ein ganzes Team.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A bank&apos;s IT help desk with tickets in every state. Nothing is mailed.</source>
        <translation>Der IT-Helpdesk einer Bank. Es werden keine E-Mails verschickt.</translation>
    </message>
    <message>
        <source>Create a help desk</source>
        <translation>Einen Helpdesk anlegen</translation>
    </message>
    <message>
        <source>An empty one in a new file, with you as its administrator.</source>
        <translation>Einen leeren in einer neuen Datei, mit Ihnen als Administrator.</translation>
    </message>
    <message>
        <source>Open a help desk</source>
        <translation>Einen Helpdesk öffnen</translation>
    </message>
    <message>
        <source>A file made by Deskhand before.</source>
        <translation>Eine Datei, die Deskhand früher angelegt hat.</translation>
    </message>
    <message>
        <source>Help desks (*.dhdb *.db);;All files (*)</source>
        <translation>Helpdesks (*.dhdb *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Look what is in it, and make it a help desk again.</source>
        <translation>Ansehen, was darin ist, und es wieder zu einem Helpdesk machen.</translation>
    </message>
    <message>
        <source>Opened earlier</source>
        <translation>Früher geöffnet</translation>
    </message>
</context>
<context>
    <name>deskhand::StatusLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>%1 · Undo: %2</source>
        <translation>%1 · Rückgängig: %2</translation>
    </message>
</context>
<context>
    <name>deskhand::StepRow</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>First response due soon</source>
        <translation>Erste Antwort bald fällig</translation>
    </message>
    <message>
        <source>First response overdue</source>
        <translation>Erste Antwort überfällig</translation>
    </message>
    <message>
        <source>Resolution due soon</source>
        <translation>Lösung bald fällig</translation>
    </message>
    <message>
        <source>Resolution overdue</source>
        <translation>Lösung überfällig</translation>
    </message>
    <message>
        <source>How long after</source>
        <translation>Wie lange danach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Raise to</source>
        <translation>Anheben auf</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Abgeben an</translation>
    </message>
    <message>
        <source>Assign to agent</source>
        <translation>Bearbeiter zuweisen</translation>
    </message>
    <message>
        <source>Assign to team</source>
        <translation>Team zuweisen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Internal note that says why</source>
        <translation>Interne Notiz, die den Grund nennt</translation>
    </message>
    <message>
        <source>Priority stays</source>
        <translation>Priorität bleibt</translation>
    </message>
    <message>
        <source>Department stays</source>
        <translation>Abteilung bleibt</translation>
    </message>
    <message>
        <source>Agent stays</source>
        <translation>Bearbeiter bleibt</translation>
    </message>
    <message>
        <source>Team stays</source>
        <translation>Team bleibt</translation>
    </message>
</context>
<context>
    <name>deskhand::TagsPopup</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>deskhand::TargetRow</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>Erste Antwort innerhalb von</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Resolution within</source>
        <translation>Lösung innerhalb von</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Jede Priorität</translation>
    </message>
</context>
<context>
    <name>deskhand::Taskbar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::ThreadModel</name>
    <message>
        <source>by web</source>
        <translation>übers Web</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>über die API</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>collaborator</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>to %1, Cc %2</source>
        <translation>an %1, Cc %2</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>taken back, not sent</source>
        <translation>zurückgenommen, nicht gesendet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>deskhand::ThreadView</name>
    <message>
        <source>Thread</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>%n früheren anzeigen</numerusform>
            <numerusform>%n frühere anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and events are not shown</source>
        <translation>
            <numerusform>%n Eintrag oder Ereignis wird nicht angezeigt</numerusform>
            <numerusform>%n Einträge und Ereignisse werden nicht angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::TicketActions</name>
    <message>
        <source>claim</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>Abgeben an</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 von #%2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Mark as unanswered</source>
        <translation>Als unbeantwortet markieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Zuweisen an %1</translation>
    </message>
    <message>
        <source>Assign, balanced</source>
        <translation>Ausgeglichen zuweisen</translation>
    </message>
    <message>
        <source>Add label %1</source>
        <translation>Schlagwort %1 vergeben</translation>
    </message>
    <message>
        <source>Take off label %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Until another time…</source>
        <translation>Bis zu einer anderen Zeit…</translation>
    </message>
    <message>
        <source>Wake up now</source>
        <translation>Wartezeit jetzt beenden</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Snooze until %1</source>
        <translation>Zurückstellen bis %1</translation>
    </message>
    <message>
        <source>Wake up</source>
        <translation>Wartezeit beenden</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>Zurückstellung</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n ticket(s) into</source>
        <translation>
            <numerusform>%n Ticket zusammenführen mit</numerusform>
            <numerusform>%n Tickets zusammenführen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge into #%1 %2</source>
        <translation>Zusammenführen mit #%1 %2</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Abgeben an %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Help topic: %1</source>
        <translation>Hilfethema: %1</translation>
    </message>
    <message>
        <source>SLA plan: %1</source>
        <translation>SLA-Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message numerus="yes">
        <source>Internal note on %n ticket(s)</source>
        <translation>
            <numerusform>Interne Notiz an %n Ticket</numerusform>
            <numerusform>Interne Notiz an %n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n ticket(s)</source>
        <translation>
            <numerusform>Antwort auf %n Ticket</numerusform>
            <numerusform>Antwort auf %n Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>%1
Last change: %2</source>
        <translation>%1
Letzte Änderung: %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 · </source>
        <comment>before the text&apos;s beginning</comment>
        <translation>%1 · </translation>
    </message>
    <message>
        <source>
What you began to write is not sent yet.</source>
        <translation>
Was Sie zu schreiben begonnen haben, ist noch nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketEditor</name>
    <message>
        <source>%1 of #%2</source>
        <translation>%1 von #%2</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>no targets</source>
        <translation>keine Ziele</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>unmerging of %1</source>
        <translation>Trennung von %1</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Unmerge %1</source>
        <translation>%1 t&amp;rennen</translation>
    </message>
    <message>
        <source>&amp;Unmerge this from %1</source>
        <translation>Dieses von %1 t&amp;rennen</translation>
    </message>
    <message>
        <source>unmerging</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Remove the &amp;link</source>
        <translation>Verknüpfung entfer&amp;nen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Edit &amp;subject</source>
        <translation>&amp;Betreff bearbeiten</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>&amp;Felder…</translation>
    </message>
    <message>
        <source>&amp;Team…</source>
        <translation>&amp;Team…</translation>
    </message>
    <message>
        <source>SLA &amp;plan…</source>
        <translation>SLA-&amp;Plan…</translation>
    </message>
    <message>
        <source>&amp;Why is it due then?</source>
        <translation>&amp;Warum ist es dann fällig?</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>&amp;Requester…</source>
        <translation>&amp;Anfragender…</translation>
    </message>
    <message>
        <source>&amp;Collaborators…</source>
        <translation>B&amp;eteiligte…</translation>
    </message>
    <message>
        <source>&amp;Link with…</source>
        <translation>&amp;Verknüpfen mit…</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>Zusa&amp;mmenführen mit…</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Conversation with the requester</source>
        <translation>&amp;Gespräch mit dem Anfragenden</translation>
    </message>
    <message>
        <source>Internal &amp;notes</source>
        <translation>Interne &amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;History of events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Edit requester</source>
        <translation>Anfragenden bearbeiten</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketExtras</name>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Collaborator: %1</source>
        <translation>Beteiligt: %1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>This ticket was merged into %1</source>
        <translation>Dieses Ticket wurde mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 was merged into this ticket</source>
        <translation>%1 wurde mit diesem Ticket zusammengeführt</translation>
    </message>
    <message>
        <source>Goes on from, or is continued by %1</source>
        <translation>Setzt %1 fort oder wird davon fortgesetzt</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>Verknüpft mit %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: needed to close</source>
        <translation>%1: zum Schließen nötig</translation>
    </message>
    <message>
        <source>%1 must be filled before the ticket is closed</source>
        <translation>%1 muss ausgefüllt sein, bevor das Ticket geschlossen wird</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketHeader</name>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Erste Antwort fällig</translation>
    </message>
    <message>
        <source>Resolution due</source>
        <translation>Lösung fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Help topic</source>
        <translation>Hilfethema</translation>
    </message>
    <message>
        <source>SLA plan</source>
        <translation>SLA-Plan</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragender</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>%1, team %2</source>
        <translation>%1, Team %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n other(s)</source>
        <translation>
            <numerusform>%1, %n weiteres</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>More of this ticket: subject, tags, fields, links, merge, put off, what is shown</source>
        <translation>Mehr zu diesem Ticket: Betreff, Schlagwörter, Felder, Verknüpfungen, Zusammenführen, Zurückstellen, was angezeigt wird</translation>
    </message>
    <message>
        <source>More of this ticket</source>
        <translation>Mehr zu diesem Ticket</translation>
    </message>
    <message>
        <source>Double click to edit the subject</source>
        <translation>Doppelklick, um den Betreff zu bearbeiten</translation>
    </message>
    <message>
        <source>Why is it due then?</source>
        <translation>Warum ist es dann fällig?</translation>
    </message>
    <message>
        <source>%1
Press to see why</source>
        <translation>%1
Drücken, um den Grund zu sehen</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketListModel</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketListPane</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The tickets cannot be read</source>
        <translation>Die Tickets können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts da</translation>
    </message>
    <message>
        <source>No ticket belongs to this list at the moment. New ones appear by themselves.</source>
        <translation>Im Moment gehört kein Ticket in diese Liste. Neue erscheinen von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1</source>
        <translation>
            <numerusform>%n von %1 ausgewählt</numerusform>
            <numerusform>%n von %1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and columns of this list</source>
        <translation>Reihenfolge und Spalten dieser Liste</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No ticket fits these words. Take some away, or choose a queue.</source>
        <translation>Kein Ticket passt zu diesen Wörtern. Nehmen Sie welche weg, oder wählen Sie eine Warteschlange.</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketPane</name>
    <message>
        <source>No ticket is open</source>
        <translation>Kein Ticket geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list, or press Ctrl+N for a new one.</source>
        <translation>Wählen Sie eines aus der Liste oder drücken Sie Strg+N für ein neues.</translation>
    </message>
    <message>
        <source>The ticket cannot be shown</source>
        <translation>Das Ticket kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Only the conversation with the requester is shown.</source>
        <translation>Nur das Gespräch mit dem Anfragenden wird angezeigt.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Only internal notes are shown.</source>
        <translation>Nur interne Notizen werden angezeigt.</translation>
    </message>
    <message>
        <source>Only the history of events is shown.</source>
        <translation>Nur die Ereignisse werden angezeigt.</translation>
    </message>
    <message>
        <source>You write on this ticket in a window of its own.</source>
        <translation>Sie schreiben an diesem Ticket in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketPartsDialog</name>
    <message>
        <source>With internal &amp;notes</source>
        <translation>Mit internen &amp;Notizen</translation>
    </message>
    <message>
        <source>With &amp;events</source>
        <translation>Mit &amp;Ereignissen</translation>
    </message>
    <message>
        <source>Leave them out where the requester is to get it</source>
        <translation>Weglassen, wenn der Anfragende es bekommen soll</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketPicker</name>
    <message>
        <source>A ticket&apos;s number, or words of it</source>
        <translation>Nummer oder Wörter eines Tickets</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No ticket is found.</source>
        <translation>Kein Ticket gefunden.</translation>
    </message>
</context>
<context>
    <name>deskhand::TicketWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>#%1 %2 – Deskhand</source>
        <translation>#%1 %2 – Deskhand</translation>
    </message>
</context>
<context>
    <name>deskhand::TimeDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>deskhand::TrayNotices</name>
    <message>
        <source>&amp;Open Deskhand</source>
        <translation>Deskhand &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Deskhand: %n new</source>
        <translation>
            <numerusform>Deskhand: %n neue</numerusform>
            <numerusform>Deskhand: %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskhand: nothing new</source>
        <translation>Deskhand: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
und %n weitere</numerusform>
            <numerusform>%1
und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskhand</source>
        <translation>Deskhand</translation>
    </message>
</context>
<context>
    <name>deskhand::VariableHint</name>
    <message>
        <source>%1 is no known variable and would be sent as written.</source>
        <translation>%1 ist keine bekannte Variable und würde gesendet, wie sie dasteht.</translation>
    </message>
    <message numerus="yes">
        <source>%n variables are not known and would be sent as written: %1 …</source>
        <translation>
            <numerusform>%n Variable ist unbekannt und würde gesendet, wie sie dasteht: %1 …</numerusform>
            <numerusform>%n Variablen sind unbekannt und würden gesendet, wie sie dastehen: %1 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>%1 daraus machen</translation>
    </message>
    <message>
        <source>Not sent: %1 is no known variable. Send once more to send it as written.</source>
        <translation>Nicht gesendet: %1 ist keine bekannte Variable. Senden Sie noch einmal, um sie so zu senden, wie sie dasteht.</translation>
    </message>
</context>
<context>
    <name>deskhand::WhoPopup</name>
    <message>
        <source>Who sees this note</source>
        <translation>Wer diese Notiz sieht</translation>
    </message>
    <message>
        <source>Who gets this reply</source>
        <translation>Wer diese Antwort bekommt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Collaborator, gets every reply</source>
        <translation>&amp;Beteiligter, bekommt jede Antwort</translation>
    </message>
    <message>
        <source>New collaborator</source>
        <translation>Neuer Beteiligter</translation>
    </message>
    <message>
        <source>Your role here may not change collaborators.</source>
        <translation>Ihre Rolle darf hier keine Beteiligten ändern.</translation>
    </message>
    <message>
        <source>%1, by mail</source>
        <translation>%1, per E-Mail</translation>
    </message>
    <message>
        <source>%1, in the program</source>
        <translation>%1, im Programm</translation>
    </message>
    <message>
        <source>Remove collaborator %1</source>
        <translation>Beteiligten %1 entfernen</translation>
    </message>
    <message>
        <source>Nobody is told; whoever opens the ticket reads it.</source>
        <translation>Niemand wird benachrichtigt; wer das Ticket öffnet, liest es.</translation>
    </message>
    <message>
        <source>Nobody is told.</source>
        <translation>Niemand wird benachrichtigt.</translation>
    </message>
    <message>
        <source>collaborator of #%1</source>
        <translation>Beteiligte von #%1</translation>
    </message>
    <message>
        <source>collaborator %1 of #%2</source>
        <translation>Beteiligter %1 von #%2</translation>
    </message>
</context>
<context>
    <name>deskhand::WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>message added</source>
        <translation>Nachricht hinzugefügt</translation>
    </message>
    <message>
        <source>reply sent</source>
        <translation>Antwort gesendet</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>entry edited</source>
        <translation>Eintrag bearbeitet</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>hinzugezogen</translation>
    </message>
    <message>
        <source>referral removed</source>
        <translation>Hinzuziehung aufgehoben</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>Priorität geändert</translation>
    </message>
    <message>
        <source>help topic changed</source>
        <translation>Hilfethema geändert</translation>
    </message>
    <message>
        <source>SLA plan changed</source>
        <translation>SLA-Plan geändert</translation>
    </message>
    <message>
        <source>due date changed</source>
        <translation>Fälligkeit geändert</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>woken</source>
        <translation>Wartezeit beendet</translation>
    </message>
    <message>
        <source>subject changed</source>
        <translation>Betreff geändert</translation>
    </message>
    <message>
        <source>fields changed</source>
        <translation>Felder geändert</translation>
    </message>
    <message>
        <source>collaborator added</source>
        <translation>Beteiligter hinzugefügt</translation>
    </message>
    <message>
        <source>collaborator removed</source>
        <translation>Beteiligter entfernt</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>merge undone</source>
        <translation>Zusammenführung aufgehoben</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>link removed</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
    <message>
        <source>task added</source>
        <translation>Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>task finished</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>marked answered</source>
        <translation>als beantwortet markiert</translation>
    </message>
    <message>
        <source>marked unanswered</source>
        <translation>als unbeantwortet markiert</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>endgültig gelöscht</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>first response given</source>
        <translation>erste Antwort gegeben</translation>
    </message>
    <message>
        <source>mail refused</source>
        <translation>E-Mail abgelehnt</translation>
    </message>
    <message>
        <source>sending undone</source>
        <translation>Senden zurückgenommen</translation>
    </message>
    <message>
        <source>requester changed</source>
        <translation>Anfragender geändert</translation>
    </message>
    <message>
        <source>task reopened</source>
        <translation>Aufgabe wieder geöffnet</translation>
    </message>
    <message>
        <source>rating removed</source>
        <translation>Bewertung entfernt</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Rule &quot;%1&quot;: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>An escalation step was not carried out: %1</source>
        <translation>Ein Eskalationsschritt wurde nicht ausgeführt: %1</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>(empty mail)</source>
        <translation>(leere E-Mail)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Mail to %1 could not be delivered. %2 %3</source>
        <translation>Die E-Mail an %1 konnte nicht zugestellt werden. %2 %3</translation>
    </message>
    <message>
        <source>Mail to %1 is delayed. %2 %3</source>
        <translation>Die E-Mail an %1 verzögert sich. %2 %3</translation>
    </message>
    <message>
        <source>A mail of this ticket came back.</source>
        <translation>Eine E-Mail dieses Tickets kam zurück.</translation>
    </message>
    <message>
        <source>This is the help desk&apos;s own mail: taking it in would make a loop.</source>
        <translation>Das ist eine E-Mail des Helpdesks selbst: sie aufzunehmen ergäbe eine Schleife.</translation>
    </message>
    <message>
        <source>A mail came back, and it belongs to no ticket.</source>
        <translation>Eine E-Mail kam zurück, und sie gehört zu keinem Ticket.</translation>
    </message>
    <message>
        <source>%1 is on the ban list.</source>
        <translation>%1 steht auf der Sperrliste.</translation>
    </message>
    <message>
        <source>Ticket %1 does not reopen any more, so this became a new one.</source>
        <translation>Ticket %1 wird nicht mehr geöffnet, daher wurde dies ein neues.</translation>
    </message>
    <message>
        <source>The mail does not say whom it is from.</source>
        <translation>Die E-Mail sagt nicht, von wem sie ist.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;. %3</source>
        <translation>%1: „%2“. %3</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>%1

thank you for writing to us. Your request &quot;%2&quot; has the number %3. We will answer as soon as we can; to add something, answer this mail.

%4</source>
        <translation>%1

vielen Dank für Ihre Nachricht. Ihre Anfrage „%2“ hat die Nummer %3. Wir antworten so bald wie möglich; um etwas zu ergänzen, antworten Sie auf diese E-Mail.

%4</translation>
    </message>
    <message>
        <source>%1

we believe that your request &quot;%2&quot; (number %3) is solved. If it is not, answer this mail and we go on with it.

%4</source>
        <translation>%1

wir glauben, dass Ihre Anfrage „%2“ (Nummer %3) gelöst ist. Wenn nicht, antworten Sie auf diese E-Mail und wir machen damit weiter.

%4</translation>
    </message>
    <message>
        <source>%1

your request &quot;%2&quot; (number %3) is closed. If something is still missing, answer this mail.

%4</source>
        <translation>%1

Ihre Anfrage „%2“ (Nummer %3) ist geschlossen. Wenn noch etwas fehlt, antworten Sie auf diese E-Mail.

%4</translation>
    </message>
    <message>
        <source>The mail could not be written to %1. It stays in the outbox and is tried again.</source>
        <translation>Die E-Mail an %1 konnte nicht geschrieben werden. Sie bleibt im Postausgang und wird erneut versucht.</translation>
    </message>
    <message>
        <source>The attachment %1 is damaged. The mail was not sent.</source>
        <translation>Der Anhang %1 ist beschädigt. Die E-Mail wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of %1. The mail will be sent later.</source>
        <translation>Für eine temporäre Kopie von %1 ist kein Platz. Die E-Mail wird später gesendet.</translation>
    </message>
    <message>
        <source>The agent&apos;s mail has no text of its own above the quoted one.</source>
        <translation>Die E-Mail des Bearbeiters enthält keinen eigenen Text über dem zitierten.</translation>
    </message>
    <message>
        <source>The agent&apos;s mail repeats the help desk&apos;s own mail in a way that cannot be told from the answer. It was not passed on to the requester.</source>
        <translation>Die E-Mail des Bearbeiters wiederholt die E-Mail des Helpdesks so, dass sie sich von der Antwort nicht unterscheiden lässt. Sie wurde nicht an den Anfragenden weitergegeben.</translation>
    </message>
    <message>
        <source>This is an automatic answer to a notification of ours: taking it in would make a loop.</source>
        <translation>Das ist eine automatische Antwort auf eine Benachrichtigung von uns: sie aufzunehmen ergäbe eine Schleife.</translation>
    </message>
    <message>
        <source>An answer to this mail is sent to the requester: what you write above this line, not what is quoted.</source>
        <translation>Eine Antwort auf diese E-Mail geht an den Anfragenden: was Sie über dieser Zeile schreiben, nicht das Zitierte.</translation>
    </message>
    <message>
        <source>%1 answered by mail. It was not sent to the requester: %2</source>
        <translation>%1 hat per E-Mail geantwortet. Das ging nicht an den Anfragenden: %2</translation>
    </message>
    <message>
        <source>Your mail was not sent to the requester, and ticket %1 did not take it in. %2</source>
        <translation>Ihre E-Mail ging nicht an den Anfragenden, und Ticket %1 hat sie nicht aufgenommen. %2</translation>
    </message>
    <message>
        <source>Your mail was kept as a note in ticket %1. %2</source>
        <translation>Ihre E-Mail liegt als Notiz in Ticket %1. %2</translation>
    </message>
    <message>
        <source>You wrote:</source>
        <translation>Sie schrieben:</translation>
    </message>
    <message>
        <source>This mail says that it is from the agent %1, but does not bring back what we sent them. It was not sent to the requester.</source>
        <translation>Diese E-Mail gibt den Bearbeiter %1 als Absender an, bringt aber nicht zurück, was wir ihm geschickt haben. Sie ging nicht an den Anfragenden.</translation>
    </message>
    <message>
        <source>Automatic mail from %1</source>
        <translation>Automatische E-Mail von %1</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>New ticket %1</source>
        <translation>Neues Ticket %1</translation>
    </message>
    <message>
        <source>%1 wrote in %2</source>
        <translation>%1 hat in %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 noted in %2</source>
        <translation>%1 hat in %2 notiert</translation>
    </message>
    <message>
        <source>%1 replied in %2</source>
        <translation>%1 hat in %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 assigned %2</source>
        <translation>%1 hat %2 zugewiesen</translation>
    </message>
    <message>
        <source>%1 claimed %2</source>
        <translation>%1 hat %2 übernommen</translation>
    </message>
    <message>
        <source>%1 transferred %2</source>
        <translation>%1 hat %2 abgegeben</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Bald fällig: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>%1 resolved %2</source>
        <translation>%1 hat %2 gelöst</translation>
    </message>
    <message>
        <source>%1 closed %2</source>
        <translation>%1 hat %2 geschlossen</translation>
    </message>
    <message>
        <source>Cc of this mail</source>
        <translation>Cc dieser E-Mail</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>This change is too long ago to be undone, or was never made. Nothing was changed.</source>
        <translation>Diese Änderung liegt zu lange zurück, um rückgängig gemacht zu werden, oder wurde nie vorgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only who made a change, or an administrator, can undo it.</source>
        <translation>Nur wer eine Änderung vorgenommen hat oder ein Administrator kann sie rückgängig machen.</translation>
    </message>
    <message>
        <source>This change cannot be undone. Nothing was changed.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A reply is taken back by holding its mail, not like this.</source>
        <translation>Eine Antwort wird zurückgenommen, indem ihre E-Mail zurückgehalten wird, nicht so.</translation>
    </message>
    <message>
        <source>This reply does not belong to the ticket.</source>
        <translation>Diese Antwort gehört nicht zum Ticket.</translation>
    </message>
    <message>
        <source>The reply has been sent already and cannot be taken back. Write another one to correct it.</source>
        <translation>Die Antwort wurde schon gesendet und kann nicht zurückgenommen werden. Schreiben Sie eine weitere, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>This reply was written by another command.</source>
        <translation>Diese Antwort wurde von einem anderen Befehl geschrieben.</translation>
    </message>
    <message>
        <source>What this change was cannot be read any more, so it cannot be undone. Nothing was changed.</source>
        <translation>Was diese Änderung war, kann nicht mehr gelesen werden, daher kann sie nicht rückgängig gemacht werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone. The later change stays.</source>
        <translation>Dies wurde seither erneut geändert und kann daher nicht rückgängig gemacht werden. Die spätere Änderung bleibt.</translation>
    </message>
    <message>
        <source>Ticket %1, which the split made, has got new entries. It cannot be undone any more.</source>
        <translation>Ticket %1, das beim Teilen entstand, hat neue Einträge bekommen. Das kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The stored answer of an earlier command is damaged. Nothing was changed; check the help desk&apos;s file.</source>
        <translation>Die gespeicherte Antwort eines früheren Befehls ist beschädigt. Es wurde nichts geändert; prüfen Sie die Datei des Helpdesks.</translation>
    </message>
</context>
</TS>
