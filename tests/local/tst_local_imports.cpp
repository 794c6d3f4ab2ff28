// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Mails and tables through the seam: looked at, tried, taken in once, and stopped; and backups.

#include "core/import/CsvDate.h"
#include "local/LocalBackups.h"
#include "local/LocalRepository.h"
#include "repository/WhenDone.h"
#include "service/file/HelpDeskFile.h"
#include "service/sample/SampleHelpDesk.h"
#include "support/Paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return fromMilliseconds(1'772'442'000'000); } // 2026-03-02 09:00 UTC
};

template <typename T>
Result<T> answerOf(const Pending<T> &pending)
{
    QObject guard;
    std::optional<Result<T>> answer;
    whenDone(pending, &guard, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000)) {
        return failure(ErrorKind::Internal, u"no answer"_s);
    }
    return *answer;
}

QByteArray mail(int number, const QByteArray &further = {})
{
    const QByteArray text = QByteArray::number(number);
    return "From: Jane Roe <jane.roe@customer.example>\nDate: Mon, 2 Mar 2026 08:00:00 +0000\nMessage-ID: <" + text
           + "@customer.example>\nSubject: Question " + text + "\n" + further + "\n\nIt is about number " + text
           + ".\n";
}

QByteArray mailbox(int mails)
{
    QByteArray content;
    for (int number = 1; number <= mails; ++number) {
        content += "From jane@customer.example Mon Mar  2 08:00:00 2026\n" + mail(number) + "\n";
    }
    return content;
}

const QByteArray Table = "No;Short description;Caller;Email;Prio;Opened at;Branch\n"
                         "INC1;Screen is dark;Tom Ray;tom.ray@customer.example;High;01.03.2026 08:30;7\n"
                         "INC2;Mouse is gone;Tom Ray;tom.ray@customer.example;1 - Critical;01.03.2026 09:00;7\n"
                         "INC3;Door is shut;;;High;01.03.2026 09:30;7\n"
                         "INC4;Lamp is out;Ann Low;ann.low@customer.example;High;yesterday;7\n";

} // namespace

class TestLocalImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.dhdb"_s);
        const auto made =
            HelpDeskFile::create(m_path, [this](Store &store) { return writeSampleSetup(store, m_clock->now()); });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        m_repository = open(u"john"_s);
        QVERIFY(m_repository);
    }
    void cleanup() { m_repository.reset(); }

    void filesAreLookedAt()
    {
        const QString table = write(u"incidents.csv"_s, Table);
        const auto preview = answerOf(m_repository->imports().examine({write(u"a.eml"_s, mail(1)), table}));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QCOMPARE(preview->files.size(), 2);
        QCOMPARE(preview->tables.size(), 1);
        const TablePreview &shown = preview->tables.constFirst();
        QCOMPARE(shown.header.value(1), u"Short description"_s);
        QCOMPARE(shown.rows.size(), 4);
        QCOMPARE(shown.delimiter, u';');
        QCOMPARE(shown.mapping.columns.value(u"subject"_s).column, u"Short description"_s);
        QCOMPARE(shown.mapping.columns.value(u"requesterName"_s).column, u"Caller"_s);
        QVERIFY(!shown.mapping.columns.contains(u"priority"_s)); // "Prio" is not a name that columns usually have
        const auto none = answerOf(m_repository->imports().examine({m_folder->filePath(u"none.eml"_s)}));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }

    void dateFormatsAreGuessed()
    {
        // One of the dates is none; the format of the others counts.
        const auto preview = answerOf(m_repository->imports().examine({write(u"odd.csv"_s, Table)}));
        QVERIFY(preview);
        QCOMPARE(preview->tables.constFirst().mapping.dateFormats, QStringList{u"dd.MM.yyyy HH:mm"_s});
        QCOMPARE(guessCsvDateFormats({u"2026-03-01 08:30"_s, u"2026-03-02"_s}), QStringList());
        QCOMPARE(guessCsvDateFormats({u"3/4/2026"_s, u"3/14/2026"_s}), QStringList{u"M/d/yyyy"_s});
    }

    void unknownNamesAreFound()
    {
        CsvMapping mapping = tableMapping();
        const auto names = answerOf(m_repository->imports().namesIn(write(u"t.csv"_s, Table), mapping));
        QVERIFY2(names, names ? "" : qPrintable(names.error().text));
        QCOMPARE(names->size(), 2);
        QCOMPARE(names->at(0).value, u"High"_s);
        QCOMPARE(names->at(0).rows, 3);
        QVERIFY(names->at(0).known);
        QCOMPARE(names->at(1).value, u"1 - Critical"_s);
        QVERIFY(!names->at(1).known);
    }

    void namesThatTheMappingTranslatesAreKnown()
    {
        CsvMapping mapping = tableMapping();
        mapping.columns[u"priority"_s].values.insert(u"1 - critical"_s, u"Emergency"_s);
        mapping.columns.insert(u"source"_s, CsvValue{u"Branch"_s, {}, false, {}, {}});
        const auto names = answerOf(m_repository->imports().namesIn(write(u"t.csv"_s, Table), mapping));
        QVERIFY2(names, names ? "" : qPrintable(names.error().text));
        QCOMPARE(names->size(), 3);
        QVERIFY(names->at(0).known && names->at(1).known);
        QCOMPARE(names->at(2).target, u"source"_s);
        QCOMPARE(names->at(2).value, u"7"_s);
        QVERIFY(!names->at(2).known);
        QCOMPARE(names->at(2).rows, 4);
    }

    void aDryRunChangesNothing()
    {
        const qint64 before = count();
        ImportRequest request{{write(u"t.csv"_s, Table)}, tableMapping(), true};
        const auto tried = answerOf(m_repository->imports().run(request, std::make_shared<ImportControl>()));
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().text));
        QCOMPARE(tried->report.rows, 4);
        QCOMPARE(tried->report.opened, 1);
        QCOMPARE(tried->report.refused, 3);
        QCOMPARE(tried->entries.constFirst().subject, u"Screen is dark"_s);
        QCOMPARE(tried->entries.constFirst().result, ImportResult::Opened);
        QCOMPARE(tried->refused.at(0).row, 3);
        QVERIFY(tried->refused.at(0).reason.contains(u"1 - Critical"_s));
        QCOMPARE(tried->refused.at(1).row, 4); // nobody asked
        QVERIFY(tried->refused.at(2).reason.contains(u"yesterday"_s));
        QCOMPARE(count(), before);
    }

    void aSecondImportAddsNothing()
    {
        const qint64 before = count();
        CsvMapping mapping = tableMapping();
        mapping.columns[u"priority"_s].values.insert(u"1 - critical"_s, u"Emergency"_s);
        const ImportRequest request{{write(u"t.csv"_s, Table), write(u"m.mbox"_s, mailbox(3))}, mapping, false};
        const auto control = std::make_shared<ImportControl>();
        const auto first = answerOf(m_repository->imports().run(request, control));
        QVERIFY(first && !first->error);
        QCOMPARE(first->report.opened, 5);
        QCOMPARE(first->report.refused, 2);
        QCOMPARE(count(), before + 5);
        QCOMPARE(control->bytes, control->totalBytes);
        QCOMPARE(control->items, 7);
        const auto second = answerOf(m_repository->imports().run(request, std::make_shared<ImportControl>()));
        QVERIFY(second);
        QCOMPARE(second->report.opened, 0);
        QCOMPARE(second->report.known, 5);
        QCOMPARE(count(), before + 5);
    }

    void whatIsStoppedIsKeptAndCanBeGoneOnWith()
    {
        const qint64 before = count();
        const ImportRequest request{{write(u"m.mbox"_s, mailbox(1500))}, {}, false};
        const auto control = std::make_shared<ImportControl>();
        const auto running = m_repository->imports().run(request, control);
        QVERIFY(QTest::qWaitFor([&control] { return control->items >= 600; }, 60'000));
        control->cancelled = true;
        const auto stopped = answerOf(running);
        QVERIFY(stopped);
        QVERIFY(stopped->report.interrupted);
        QCOMPARE(count(), before + stopped->report.opened);
        const auto rest = answerOf(m_repository->imports().run(request, std::make_shared<ImportControl>()));
        QVERIFY(rest);
        QCOMPARE(rest->report.opened + stopped->report.opened, 1500);
        QCOMPARE(count(), before + 1500);
    }

    void othersGetTheirTurn()
    {
        const ImportRequest request{{write(u"m.mbox"_s, mailbox(1500))}, {}, false};
        const auto control = std::make_shared<ImportControl>();
        const auto running = m_repository->imports().run(request, control);
        QVERIFY(QTest::qWaitFor([&control] { return control->items > 0; }, 60'000));
        command::OpenTicket open;
        open.requester.email = u"karen.miller@meridian.example"_s;
        open.subject = u"In between"_s;
        open.body.text = u"It does not work."_s;
        const auto made = answerOf(m_repository->tickets().execute(Command::make({}, open), ExecutionMode::Commit));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(!running.isFinished());
        QVERIFY(answerOf(running));
    }

    void closingDoesNotWaitForTheRest()
    {
        const auto control = std::make_shared<ImportControl>();
        static_cast<void>(m_repository->imports().run({{write(u"m.mbox"_s, mailbox(1500))}, {}, false}, control));
        QVERIFY(QTest::qWaitFor([&control] { return control->items > 0; }, 60'000));
        m_repository.reset();
        QVERIFY(control->cancelled);
        QVERIFY(control->items < 1500);
        m_repository = open(u"john"_s);
        QVERIFY(m_repository); // the file is whole, and nobody holds it
    }

    void onlyThoseWhoMay()
    {
        m_repository = open(u"mary"_s);
        QVERIFY(m_repository);
        const auto refused = answerOf(
            m_repository->imports().run({{write(u"a.eml"_s, mail(1))}, {}, false}, std::make_shared<ImportControl>()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
    }

    void aMailIsReadForATicket()
    {
        const QByteArray content = "From: Jane Roe <jane.roe@customer.example>\nSubject: Dark\nMIME-Version: 1.0\n"
                                   "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n"
                                   "<p>It is <b>dark</b>.</p><script>alert(1)</script>\n--x\n"
                                   "Content-Type: text/plain; name=log.txt\n"
                                   "Content-Disposition: attachment; filename=log.txt\n\nline\n--x--\n";
        const auto read = answerOf(m_repository->imports().readMail(write(u"a.eml"_s, content)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->fromName, u"Jane Roe"_s);
        QCOMPARE(read->fromAddress, u"jane.roe@customer.example"_s);
        QCOMPARE(read->subject, u"Dark"_s);
        QCOMPARE(read->text.trimmed(), u"It is dark."_s);
        QCOMPARE(read->attachments.size(), 1);
        QCOMPARE(read->attachments.constFirst().name, u"log.txt"_s);
        const auto none = answerOf(m_repository->imports().readMail(write(u"t.csv"_s, Table)));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::InvalidInput);
    }

    void aMailOfOutlookIsReadForATicket()
    {
        const auto read =
            answerOf(m_repository->imports().readMail(test::sourcePath(u"tests/mail/data/msg/libgsf.msg"_s)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->subject, u"Written by libgsf"_s);
        QCOMPARE(read->text, u"A small stream."_s);
        QCOMPARE(read->attachments.size(), 1);
        QCOMPARE(read->attachments.constFirst().name, u"large.txt"_s);
        QCOMPARE(read->attachments.constFirst().size, 10000);
    }

    void aMailWithItsMailboxesLineIsReadForATicket()
    {
        const QByteArray second = "From x@customer.example Mon Mar  2 08:00:00 2026\n" + mail(2);
        const auto read = answerOf(m_repository->imports().readMail(
            write(u"a.eml"_s, "From jane@customer.example Mon Mar  2 08:00:00 2026\n" + mail(1) + "\n" + second)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->fromAddress, u"jane.roe@customer.example"_s);
        QCOMPARE(read->subject, u"Question 1"_s);
        QCOMPARE(read->text.trimmed(), u"It is about number 1."_s);
    }

    void htmlIsSanitisedWhoeverOpens()
    {
        const QByteArray content = "From: jane@customer.example\nMessage-ID: <h@x>\nSubject: Html\nMIME-Version: 1.0\n"
                                   "Content-Type: text/html\n\n<p onclick=\"x()\">Hello<script>alert(1)</script></p>\n";
        const auto done = answerOf(
            m_repository->imports().run({{write(u"h.eml"_s, content)}, {}, false}, std::make_shared<ImportControl>()));
        QVERIFY(done);
        QCOMPARE(done->report.opened, 1);
        const auto query = answerOf(m_repository->tickets().resolve(u"Html"_s, {}));
        QVERIFY(query);
        TicketPageRequest request;
        request.query = *query;
        const auto page = answerOf(m_repository->tickets().page(request));
        QVERIFY(page && page->rows.size() == 1);
        const auto view = answerOf(m_repository->tickets().ticket(page->rows.constFirst().ticket.id));
        QVERIFY(view);
        const QString html = view->entries.constFirst().body.html;
        QVERIFY2(html.contains(u"Hello"_s), qPrintable(html)); // kept, and clean
        QVERIFY(!html.contains(u"script"_s) && !html.contains(u"onclick"_s));
    }

    void aBackupSaysWhatIsInIt()
    {
        const QString backup = m_folder->filePath(u"copy.dhdb"_s);
        QVERIFY(answerOf(m_repository->exports().backup(backup)));
        const auto content = answerOf(examineBackup(backup, m_clock));
        QVERIFY2(content, content ? "" : qPrintable(content.error().text));
        QCOMPARE(content->tickets, count());
        QVERIFY(!content->companyName.isEmpty());
        QVERIFY(content->bytes > 0 && !content->older);
        const auto text = answerOf(examineBackup(write(u"letter"_s, QByteArray(9000, 'x')), m_clock));
        QVERIFY(!text);
    }

    void aBackupReplacesNoHelpDeskInUse()
    {
        const qint64 before = count();
        const auto refused = answerOf(m_repository->exports().backup(m_path));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(answerOf(
            m_repository->imports().run({{write(u"a.eml"_s, mail(1))}, {}, false}, std::make_shared<ImportControl>())));
        m_repository = open(u"john"_s);
        QVERIFY(m_repository);
        QCOMPARE(count(), before + 1);
    }

    void whatWasThereIsKept()
    {
        const QString backup = m_folder->filePath(u"copy.dhdb"_s);
        QVERIFY(answerOf(m_repository->exports().backup(backup)));
        QVERIFY(answerOf(
            m_repository->imports().run({{write(u"a.eml"_s, mail(1))}, {}, false}, std::make_shared<ImportControl>())));
        const qint64 later = count();
        const auto busy = answerOf(restoreHelpDesk(backup, m_path));
        QVERIFY(!busy); // somebody has it open
        QCOMPARE(count(), later);
        m_repository.reset();
        const auto kept = answerOf(restoreHelpDesk(backup, m_path));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        m_repository = open(u"john"_s);
        QVERIFY(m_repository);
        QCOMPARE(count(), later - 1);
        const auto old = answerOf(examineBackup(*kept, m_clock));
        QVERIFY(old);
        QCOMPARE(old->tickets, later);
    }

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    static CsvMapping tableMapping()
    {
        CsvMapping mapping;
        const auto column = [&mapping](const QString &target, const QString &name) {
            mapping.columns.insert(target, CsvValue{name, {}, false, {}, {}});
        };
        column(u"number"_s, u"No"_s);
        column(u"subject"_s, u"Short description"_s);
        column(u"requesterName"_s, u"Caller"_s);
        column(u"requesterEmail"_s, u"Email"_s);
        column(u"priority"_s, u"Prio"_s);
        column(u"created"_s, u"Opened at"_s);
        mapping.dateFormats = {u"dd.MM.yyyy HH:mm"_s};
        return mapping;
    }

    std::shared_ptr<LocalRepository> open(const QString &agent)
    {
        m_repository.reset();
        LocalOptions options;
        options.path = m_path;
        options.username = agent;
        options.clock = m_clock;
        options.jobInterval = Duration(0);
        const auto opened = answerOf(LocalRepository::open(options));
        return opened ? *opened : nullptr;
    }

    qint64 count()
    {
        const auto counts = answerOf(m_repository->tickets().counts({QString()}));
        return counts ? counts->value(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FixedClock>();
    std::shared_ptr<LocalRepository> m_repository;
};

QTEST_GUILESS_MAIN(TestLocalImports)
#include "tst_local_imports.moc"
