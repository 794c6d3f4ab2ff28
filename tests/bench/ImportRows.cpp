// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MailMaker.h"
#include "Rows.h"

#include "mail/ImportPlan.h"
#include "mail/ImportReader.h"
#include "mail/MimeParser.h"
#include "mail/html/LibxmlSanitizer.h"
#include "service/import/Importer.h"
#include "service/reading/TicketReader.h"

#include <numeric>

namespace deskhand::bench {

namespace {

constexpr std::uint64_t mailSeed = 7;
/// As many as the importer stores in one transaction.
constexpr int batch = 500;

QString perSecond(double count, double milliseconds)
{
    return QString::number(count * 1000 / milliseconds, 'f', 0);
}

double sum(const Samples &samples)
{
    return std::accumulate(samples.milliseconds.begin(), samples.milliseconds.end(), 0.0);
}

Row parseRow(const Context &context, const MimeParser &parser)
{
    const int mails = context.quick ? 500 : 5000;
    MailMaker maker(mailSeed);
    QList<ByteSource> sources;
    qint64 bytes = 0;
    for (int mail = 0; mail <= mails; ++mail) {
        sources.append(ByteSource::fromBytes(maker.next()));
        bytes += sources.last().size();
    }
    const Samples samples =
        measure(mails, [&](int sample) { need(parser.parse(sources.at(sample)), "parsing a mail"); });
    const double all = sum(samples);
    return {QStringLiteral("import: a mail parsed"),
            samples,
            {},
            QStringLiteral("2,000 messages a second"),
            mails * 1000 / all >= 2000,
            QStringLiteral("%1 messages a second, %2 kB each on average")
                .arg(perSecond(mails, all))
                .arg(bytes / mails / 1000)};
}

/// Mails that are parsed already, each a new ticket, stored as the importer does.
Row storeRow(const Context &context, const MimeParser &parser, const HtmlSanitizer &sanitizer)
{
    const int batches = context.quick ? 2 : 10;
    OpenDesk desk(context.copy(QStringLiteral("import.db")), &sanitizer);
    MailMaker maker(mailSeed + 1, MailKinds::NewThreads);
    QList<IncomingMail> mails;
    for (int mail = 0; mail < (batches + 1) * batch; ++mail) {
        mails.append(need(parser.parse(ByteSource::fromBytes(maker.next())), "parsing a mail"));
    }
    MailReceiving how;
    how.import = true;
    const Samples samples = measure(batches, [&](int sample) {
        Transaction transaction = need(desk.helpDesk->beginBatch(), "beginning a batch");
        for (const IncomingMail &mail : mails.mid(qsizetype{sample} * batch, batch)) {
            const MailReceipt receipt = need(desk.helpDesk->receiveMail(mail, how), "storing a mail");
            if (receipt.result != MailResult::Opened) {
                qFatal("a mail of the bench became no ticket: %s", qPrintable(receipt.reason));
            }
        }
        need(transaction.commit(), "committing a batch");
    });
    const double all = sum(samples);
    const double tickets = batches * batch;
    return {QStringLiteral("import: 500 tickets of mail stored"),
            samples,
            {},
            QStringLiteral("1,000 tickets a second"),
            tickets * 1000 / all >= 1000,
            QStringLiteral("%1 tickets a second").arg(perSecond(tickets, all))};
}

/// A mailbox from the file to the last commit, as `deskhandctl import` does it.
Row wholeRow(const Context &context, const MimeParser &parser, const HtmlSanitizer &sanitizer)
{
    const int mails = context.quick ? 500 : 5000;
    const QString path = context.folder.filePath(QStringLiteral("mails.mbox"));
    if (!writeMailbox(path, mails, mailSeed + 2)) {
        qFatal("the bench cannot write %s", qPrintable(path));
    }
    OpenDesk desk(context.copy(QStringLiteral("import.db")), &sanitizer);
    TicketReader tickets(*desk.helpDesk);
    const ImportPlan plan = need(ImportPlan::make({path}), "planning the import");
    const auto run = [&] {
        ImportReader reader(plan, parser, std::nullopt, "UTC");
        Importer importer(*desk.helpDesk, tickets, {[](const ImportEntry &) {}, [](qint64) {}, [] { return false; }});
        need(importer.run(reader, ExecutionMode::Commit), "importing");
        return importer.report();
    };
    ImportReport first;
    ImportReport second;
    const Samples once = measureOnce([&] { first = run(); });
    const Samples again = measureOnce([&] { second = run(); });
    const double milliseconds = once.percentile(0.5);
    return {
        QStringLiteral("import: %1 mails from a mailbox to the last commit").arg(mails),
        once,
        {},
        QStringLiteral("1,000 mails a second; a second import adds nothing"),
        mails * 1000 / milliseconds >= 1000 && second.known == first.mails && second.opened + second.appended == 0,
        QStringLiteral("%1 mails a second: %2 tickets, %3 added to tickets; the second import took %4 ms and knew %5")
            .arg(perSecond(mails, milliseconds))
            .arg(first.opened)
            .arg(first.appended + first.replied)
            .arg(again.percentile(0.5), 0, 'f', 0)
            .arg(second.known)};
}

} // namespace

QList<Row> importRows(const Context &context)
{
    const LibxmlSanitizer sanitizer;
    const MimeParser parser(sanitizer);
    return {parseRow(context, parser), storeRow(context, parser, sanitizer), wholeRow(context, parser, sanitizer)};
}

} // namespace deskhand::bench
