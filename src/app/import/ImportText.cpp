// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportText.h"

#include "core/text/SourceText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A number that may be larger than Qt's plurals take.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString targetText(const QString &target)
{
    static const QHash<QString, const char *> names{
        {u"externalKey"_s, QT_TRANSLATE_NOOP("Import", "Key in the other program")},
        {u"number"_s, QT_TRANSLATE_NOOP("Import", "Ticket number")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Import", "Subject")},
        {u"requesterName"_s, QT_TRANSLATE_NOOP("Import", "Requester's name")},
        {u"requesterEmail"_s, QT_TRANSLATE_NOOP("Import", "Requester's e-mail")},
        {u"department"_s, QT_TRANSLATE_NOOP("Import", "Department")},
        {u"topic"_s, QT_TRANSLATE_NOOP("Import", "Help topic")},
        {u"priority"_s, QT_TRANSLATE_NOOP("Import", "Priority")},
        {u"status"_s, QT_TRANSLATE_NOOP("Import", "Status")},
        {u"slaPlan"_s, QT_TRANSLATE_NOOP("Import", "SLA plan")},
        {u"agent"_s, QT_TRANSLATE_NOOP("Import", "Agent")},
        {u"team"_s, QT_TRANSLATE_NOOP("Import", "Team")},
        {u"source"_s, QT_TRANSLATE_NOOP("Import", "Source")},
        {u"created"_s, QT_TRANSLATE_NOOP("Import", "Created")},
        {u"updated"_s, QT_TRANSLATE_NOOP("Import", "Last changed")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Import", "Closed")},
        {u"due"_s, QT_TRANSLATE_NOOP("Import", "Due")},
        {u"body"_s, QT_TRANSLATE_NOOP("Import", "Message")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Import", "Labels")},
        {u"note"_s, QT_TRANSLATE_NOOP("Import", "Note of a further row")}};
    const char *name = names.value(target, nullptr);
    return name != nullptr ? QCoreApplication::translate("Import", name) : target;
}

QList<std::pair<QString, QString>> csvSources()
{
    return {{u"web"_s, sourceText(Source::Web)},       {u"email"_s, sourceText(Source::Email)},
            {u"phone"_s, sourceText(Source::Phone)},   {u"api"_s, sourceText(Source::Api)},
            {u"import"_s, sourceText(Source::Import)}, {u"other"_s, sourceText(Source::Other)}};
}

QString placeText(const ImportEntry &entry)
{
    const QString file = QFileInfo(entry.path).fileName();
    if (entry.row > 0) {
        return Import::tr("%1, row %2").arg(file).arg(entry.row);
    }
    return entry.offset > 0 ? Import::tr("%1, byte %2").arg(file).arg(entry.offset) : file;
}

QString resultText(ImportResult result, bool dryRun)
{
    switch (result) {
    case ImportResult::Opened:
        return Import::tr("New ticket");
    case ImportResult::Appended:
        return dryRun ? Import::tr("Goes to a ticket") : Import::tr("Added to a ticket");
    case ImportResult::Replied:
        return Import::tr("Agent's reply");
    case ImportResult::Known:
        return Import::tr("Known already");
    case ImportResult::Refused:
        break;
    }
    return Import::tr("Refused");
}

QString reportText(const ImportReport &report, bool dryRun)
{
    QStringList parts{dryRun ? Import::tr("%n new ticket(s) would be made", nullptr, plural(report.opened))
                             : Import::tr("%n new ticket(s) made", nullptr, plural(report.opened))};
    if (report.appended + report.replied > 0) {
        parts.append(Import::tr("%n mail(s) added to tickets", nullptr, plural(report.appended + report.replied)));
    }
    if (report.known > 0) {
        parts.append(Import::tr("%n known already", nullptr, plural(report.known)));
    }
    if (report.damaged > 0) {
        parts.append(Import::tr("%n damaged and read all the same", nullptr, plural(report.damaged)));
    }
    if (report.refused > 0) {
        parts.append(Import::tr("%n refused", nullptr, plural(report.refused)));
    }
    return parts.join(Import::tr(" · "));
}

} // namespace deskhand
