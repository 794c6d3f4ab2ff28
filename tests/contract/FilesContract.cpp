// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/FilesContract.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace deskhand::test {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

Draft draftOf(TicketId ticket, DraftKind kind, const QByteArray &content)
{
    Draft draft;
    draft.ticket = ticket;
    draft.kind = kind;
    draft.content = content;
    return draft;
}

} // namespace

QString FilesContract::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        QTest::qFail("cannot write a file for the test", __FILE__, __LINE__);
    }
    return path;
}

void FilesContract::attachmentComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("small") << QByteArray("hello\0world", 11);
    QTest::newRow("larger than a portion") << QByteArray(3'000'001, '\x5a');
}

void FilesContract::attachmentComesBackAsItWas()
{
    QFETCH(QByteArray, bytes);
    const TicketId id = open("ken", u"Printer on fire"_s);
    const QString path = write(u"log.txt"_s, bytes);
    const Attachment stored = need(as("ken").attachments().upload(path, u"log.txt"_s, u"text/plain"_s));
    QCOMPARE(stored.size, bytes.size());
    QCOMPARE(stored.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));

    command::Reply answer = reply(u"See the log."_s);
    answer.attachments = {stored.id};
    run("ken", id, answer);
    const QList<Attachment> shown = view("ken", id).entries.constLast().attachments;
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().name, u"log.txt"_s);
    QCOMPARE(shown.constFirst().mediaType, u"text/plain"_s);
    QCOMPARE(ticket("ken", id).attachmentCount, 1);

    const QString copy = m_folder.filePath(u"copy.txt"_s);
    need(as("john").attachments().download(shown.constFirst().id, copy));
    QCOMPARE(readAll(copy), bytes);
}

void FilesContract::hostileNamesAreCleaned()
{
    const QString path = write(u"evil"_s, "x");
    const Attachment stored = need(as("ken").attachments().upload(path, u"../../etc/pass\nwd\u202Etxt.exe"_s, u""_s));
    QVERIFY(!stored.name.contains(u'/'));
    QVERIFY(!stored.name.contains(u'\n'));
    QVERIFY(!stored.name.contains(QChar(0x202E)));
    QVERIFY(!stored.name.isEmpty());
    QVERIFY(!stored.mediaType.isEmpty());
}

void FilesContract::missingFileIsAnError()
{
    const auto refused = answerOf(as("ken").attachments().upload(m_folder.filePath(u"nothing"_s), u"a"_s, u""_s));
    QVERIFY(!refused);
    QVERIFY(!refused.error().text.isEmpty());
    QCOMPARE(kindOf(answerOf(as("ken").attachments().download(AttachmentId{999'999}, m_folder.filePath(u"b"_s)))),
             ErrorKind::NotFound);
    command::Reply answer = reply(u"See the log."_s);
    answer.attachments = {AttachmentId{999'999}};
    const TicketId id = open("ken", u"Printer on fire"_s);
    QCOMPARE(kindOf(attempt("ken", Command::make(id, answer))), ErrorKind::NotFound);
    QCOMPARE(view("ken", id).entries.size(), 1);
}

void FilesContract::attachmentIsSeenWithItsTicket()
{
    command::OpenTicket opened = opening(u"Phishing report"_s); // the rule leads it to Information Security
    opened.attachments = {need(as("john").attachments().upload(write(u"mail.eml"_s, "x"), u"mail.eml"_s, u""_s)).id};
    const TicketId id = run("john", {}, opened).ticket;
    const AttachmentId attachment = view("john", id).entries.constFirst().attachments.constFirst().id;
    need(as("omar").attachments().download(attachment, m_folder.filePath(u"omar"_s)));
    QCOMPARE(kindOf(answerOf(as("mary").attachments().download(attachment, m_folder.filePath(u"mary"_s)))),
             ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_folder.filePath(u"mary"_s)));
}

void FilesContract::downloadLeavesNoHalfFile()
{
    const Attachment stored = need(as("ken").attachments().upload(write(u"a"_s, "new"), u"a"_s, u""_s));
    QVERIFY(!answerOf(as("ken").attachments().download(stored.id, m_folder.filePath(u"no/such/folder/a"_s))));
    const QString existing = write(u"existing"_s, "old");
    need(as("ken").attachments().download(stored.id, existing));
    QCOMPARE(readAll(existing), "new");
}

void FilesContract::draftIsKept()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    const QByteArray content = R"({"text":"I was just about to say…"})";
    need(as("ken").drafts().save(draftOf(id, DraftKind::Reply, content)));
    fixture().close(u"ken"_s); // as after a crash
    const QList<Draft> drafts = need(as("ken").drafts().drafts());
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts.constFirst().ticket == id);
    QVERIFY(drafts.constFirst().agent == agent(u"ken"_s));
    QCOMPARE(drafts.constFirst().content, content);
    QVERIFY(drafts.constFirst().saved == clock().now());
    QCOMPARE(found("ken", u"has:draft"_s), QList<TicketId>{id});
}

void FilesContract::draftsAreOfOneAgent()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    Draft forged = draftOf(id, DraftKind::Note, "{}");
    forged.agent = agent(u"john"_s);
    need(as("ken").drafts().save(forged));
    QVERIFY(need(as("john").drafts().drafts()).isEmpty());
    QCOMPARE(need(as("ken").drafts().drafts()).size(), 1);
    QVERIFY(found("john", u"has:draft"_s).isEmpty());
}

void FilesContract::draftIsReplacedAndDiscarded()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    need(as("ken").drafts().save(draftOf(id, DraftKind::Reply, "1")));
    clock().advance(1s);
    need(as("ken").drafts().save(draftOf(id, DraftKind::Note, "2")));
    clock().advance(1s);
    need(as("ken").drafts().save(draftOf(id, DraftKind::Reply, "3")));
    need(as("ken").drafts().save(draftOf({}, DraftKind::NewTicket, "4")));
    QList<Draft> drafts = need(as("ken").drafts().drafts());
    QCOMPARE(drafts.size(), 3);
    QVERIFY(std::ranges::is_sorted(drafts, std::ranges::greater(), &Draft::saved)); // newest first

    need(as("ken").drafts().discard(id, DraftKind::Reply));
    need(as("ken").drafts().discard(id, DraftKind::Reply)); // again: nothing to do
    drafts = need(as("ken").drafts().drafts());
    QCOMPARE(drafts.size(), 2);
    for (const Draft &draft : drafts) {
        QVERIFY(draft.kind != DraftKind::Reply);
    }
}

void FilesContract::closingDropsDrafts()
{
    const TicketId id = open("ken", u"Printer on fire"_s);
    need(as("ken").drafts().save(draftOf(id, DraftKind::Reply, "1")));
    run("john", id, reply(u"Done."_s, status(u"Closed"_s)));
    QVERIFY(need(as("ken").drafts().drafts()).isEmpty());
}

} // namespace deskhand::test
