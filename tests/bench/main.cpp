// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// deskhand-bench: the figures that Deskhand is to reach, measured. Makes its own data from a fixed
/// seed, prints a table, and writes JSON.

#include "Data.h"
#include "MailMaker.h"
#include "Report.h"
#include "Rows.h"
#include "WindowParts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace deskhand;
using namespace deskhand::bench;

namespace {

constexpr int smallSize = 100'000;

struct Subject {
    QString name;
    bool interactive; ///< people wait for it: must not grow with the help desk
    std::function<QList<Row>(const Context &)> rows;
};

QList<Subject> allSubjects()
{
    return {{QStringLiteral("queue"), true, &queueRows},     {QStringLiteral("count"), true, &countRows},
            {QStringLiteral("ticket"), true, &ticketRows},   {QStringLiteral("search"), true, &searchRows},
            {QStringLiteral("command"), true, &commandRows}, {QStringLiteral("bulk"), false, &bulkRows},
            {QStringLiteral("report"), false, &reportRows},  {QStringLiteral("import"), false, &importRows},
            {QStringLiteral("window"), false, &windowRows}};
}

QList<Row> run(const QList<Subject> &subjects, const Context &context)
{
    QList<Row> rows;
    for (const Subject &subject : subjects) {
        QTextStream(stderr) << "measuring at " << context.tickets << " tickets: " << subject.name << "\n";
        rows += subject.rows(context);
    }
    return rows;
}

int writeMails(const QString &path, int mails)
{
    if (writeMailbox(path, mails, 1)) {
        return 0;
    }
    QTextStream(stderr) << path << " cannot be written.\n";
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text("Measures Deskhand on a help desk that it makes itself."));
    parser.addHelpOption();
    const QCommandLineOption tickets(text("tickets"),
                                     text("How many tickets; with more than 100,000 that size is measured too."),
                                     text("N"), text("1000000"));
    const QCommandLineOption seed(text("seed"), text("What the data follows from."), text("S"), text("1"));
    const QCommandLineOption json(text("json"), text("Write the rows there."), text("FILE"));
    const QCommandLineOption keep(text("keep"), text("Keep the help desks in this folder, and take those kept there."),
                                  text("DIR"));
    const QCommandLineOption only(
        text("only"),
        text(
            "Only these subjects: queue,count,ticket,search,command,bulk,report,import,window,growth (growth needs the "
            "interactive ones, which are the first five)."),
        text("LIST"));
    const QCommandLineOption quick(text("quick"), text("Few samples: to see that it runs."));
    const QCommandLineOption mbox(text("mbox"), text("Only write a mailbox to import."), text("FILE"));
    const QCommandLineOption mails(text("mails"), text("How many mails there."), text("N"), text("1000"));
    QCommandLineOption part(text("window-part"), {}, text("PART"));
    QCommandLineOption database(text("database"), {}, text("FILE"));
    QCommandLineOption begun(text("begun"), {}, text("NS"));
    for (QCommandLineOption *own : {&part, &database, &begun}) { // how it starts itself
        own->setFlags(QCommandLineOption::HiddenFromHelp);
    }
    parser.addOptions({tickets, seed, json, keep, only, quick, mbox, mails, part, database, begun});
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    if (arguments.contains(QStringLiteral("--window-part"))) {
        parser.parse(arguments);
        return runWindowPart(
            {parser.value(part), parser.value(database), parser.value(begun).toLongLong(), parser.isSet(quick)}, argc,
            argv);
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("deskhand-bench"));
    parser.process(application);
    if (parser.isSet(mbox)) {
        return writeMails(parser.value(mbox), parser.value(mails).toInt());
    }
    const int wanted = parser.value(tickets).toInt();
    if (wanted < 10'000) {
        QTextStream(stderr) << "The bench needs 10,000 tickets at least.\n";
        return 2;
    }
    const QStringList names = parser.value(only).split(u',', Qt::SkipEmptyParts);
    const auto isWanted = [&names](const QString &name) { return names.isEmpty() || names.contains(name); };
    QList<Subject> subjects = allSubjects();
    subjects.removeIf([&](const Subject &subject) { return !isWanted(subject.name); });

    const QDir kept(parser.value(keep));
    if (parser.isSet(keep) && !kept.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << kept.path() << " cannot be made.\n";
        return 1;
    }
    const QTemporaryDir folder(parser.isSet(keep) ? kept.filePath(QStringLiteral("bench-XXXXXX")) : QString());
    const QDir place = parser.isSet(keep) ? kept : QDir(folder.path());
    const auto contextOf = [&](const Data &data) {
        Context context;
        context.folder = QDir(folder.path());
        context.quick = parser.isSet(quick);
        context.database = data.path;
        context.tickets = data.conditions.tickets;
        return context;
    };

    QList<Row> small;
    QList<Subject> interactive = subjects;
    interactive.removeIf([](const Subject &subject) { return !subject.interactive; });
    if (wanted > smallSize && isWanted(QStringLiteral("growth")) && !interactive.isEmpty()) {
        small = run(interactive, contextOf(dataOf(place, smallSize, parser.value(seed).toULongLong())));
    }
    const Data data = dataOf(place, wanted, parser.value(seed).toULongLong());
    QList<Row> rows = run(subjects, contextOf(data));
    // The interactive subjects come first, in both lists in the same order.
    rows += growthRows(small, rows.first(small.size()), smallSize, wanted);

    printTable(rows, data.conditions);
    if (parser.isSet(json)) {
        need(writeJson(rows, data.conditions, parser.value(json)), "writing the result");
    }
    return 0;
}
