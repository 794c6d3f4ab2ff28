// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attachments: stored once, streamed, verified, and gone when nothing needs them.

#include "store/StoreFixture.h"
#include "store/maintenance/IntegrityCheck.h"

#include <QCryptographicHash>
#include <QFile>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

class TestAttachmentStore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    SampleDirectory m_ids;

    /// Bytes that differ from chunk to chunk.
    static QByteArray pattern(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 12345;
        for (char &byte : bytes) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24U);
        }
        return bytes;
    }

    qint64 rows(const char *table)
    {
        return *m_store->database().integer(u"SELECT count(*) FROM "_s + QString::fromLatin1(table));
    }

private Q_SLOTS:
    void init()
    {
        m_store = memoryStore();
        QVERIFY(m_store);
        auto ids = makeDirectory(*m_store);
        VERIFY_OK(ids);
        m_ids = *ids;
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("fromFile");
        const qint64 chunk = AttachmentStore::chunkSize;
        for (const qint64 size : {qint64(0), qint64(1), chunk - 1, chunk, chunk + 1, 3 * chunk + 17}) {
            QTest::addRow("%lld from memory", size) << size << false;
            QTest::addRow("%lld from a file", size) << size << true;
        }
    }

    void comesBackAsItWas()
    {
        QFETCH(qint64, size);
        QFETCH(bool, fromFile);
        const QByteArray bytes = pattern(size);
        ByteSource source = ByteSource::fromBytes(bytes);
        if (fromFile) {
            QFile file(m_folder.filePath(u"in"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == size);
            file.close();
            source = ByteSource::fromFile(file.fileName());
        }
        const auto added = m_store->attachments.add(source, u"näme.bin"_s, u"application/x"_s, at(0), u"cid"_s, true);
        VERIFY_OK(added);
        QCOMPARE(added->size, size);
        QCOMPARE(added->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(*m_store->attachments.find(added->id) == *added);
        const auto device = m_store->attachments.open(added->id);
        VERIFY_OK(device);
        QCOMPARE((*device)->size(), size);
        QCOMPARE((*device)->readAll(), bytes);
        const QString out = m_folder.filePath(u"out"_s);
        VERIFY_OK(m_store->attachments.save(added->id, out));
        QFile saved(out);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
    }

    void canBeReadFromAnywhere()
    {
        const QByteArray bytes = pattern(2 * AttachmentStore::chunkSize + 100);
        const auto added = m_store->attachments.add(ByteSource::fromBytes(bytes), u"x"_s, u"x/y"_s, at(0));
        VERIFY_OK(added);
        const auto device = m_store->attachments.open(added->id);
        VERIFY_OK(device);
        for (const qint64 from : {AttachmentStore::chunkSize - 3, qint64(5), 2 * AttachmentStore::chunkSize + 90}) {
            QVERIFY((*device)->seek(from));
            QCOMPARE((*device)->read(10), bytes.mid(from, 10));
        }
    }

    void equalContentIsStoredOnce()
    {
        const QByteArray bytes = pattern(1000);
        const auto first = m_store->attachments.add(ByteSource::fromBytes(bytes), u"a"_s, u"x/y"_s, at(0));
        const auto second = m_store->attachments.add(ByteSource::fromBytes(bytes), u"b"_s, u"x/z"_s, at(0));
        const auto copy = m_store->attachments.copy(first->id, at(1));
        VERIFY_OK(first);
        VERIFY_OK(second);
        VERIFY_OK(copy);
        QVERIFY(first->id != second->id && copy->id != first->id);
        QCOMPARE(copy->name, u"a"_s);
        QCOMPARE(rows("blobs"), 1);
        QCOMPARE(rows("attachments"), 3);
    }

    void aFileThatCannotBeReadIsRefused()
    {
        const QString path = m_folder.filePath(u"gone"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const ByteSource source = ByteSource::fromFile(path);
        QVERIFY(file.remove());
        VERIFY_ERROR(m_store->attachments.add(source, u"x"_s, u"x/y"_s, at(0)), ErrorKind::Unavailable);
        QCOMPARE(rows("attachments"), 0);
        QCOMPARE(rows("blobs"), 0);
    }

    void damageIsNoticed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("missing chunk") << u"DELETE FROM blob_chunks WHERE position = 1"_s;
        QTest::newRow("short chunk") << u"UPDATE blob_chunks SET data = substr(data, 1, 1) WHERE position = 0"_s;
        QTest::newRow("changed byte")
            << u"UPDATE blob_chunks SET data = substr(data, 2) || substr(data, 1, 1) WHERE position = 1"_s;
    }

    void damageIsNoticed()
    {
        QFETCH(QString, sql);
        const auto added = m_store->attachments.add(ByteSource::fromBytes(pattern(AttachmentStore::chunkSize + 10)),
                                                    u"x"_s, u"x/y"_s, at(0));
        VERIFY_OK(added);
        VERIFY_OK(m_store->database().run(sql));
        const QString out = m_folder.filePath(u"damaged"_s);
        VERIFY_ERROR(m_store->attachments.save(added->id, out), ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(out));
        const auto faults = IntegrityCheck(m_store->database()).run();
        VERIFY_OK(faults);
        QCOMPARE(faults->size(), 1);
        QCOMPARE(faults->constFirst().subject, CheckSubject::Attachments);
    }

    void missingOnes()
    {
        VERIFY_ERROR(m_store->attachments.find(AttachmentId{5}), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->attachments.open(AttachmentId{5}), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->attachments.save(AttachmentId{5}, m_folder.filePath(u"no"_s)), ErrorKind::NotFound);
        VERIFY_ERROR(m_store->attachments.copy(AttachmentId{5}, at(0)), ErrorKind::NotFound);
        const auto added = m_store->attachments.add(ByteSource::fromBytes("x"), u"x"_s, u"x/y"_s, at(0));
        VERIFY_ERROR(m_store->attachments.save(added->id, m_folder.filePath(u"no/such/folder"_s)),
                     ErrorKind::Unavailable);
    }

    void onlyWhatNothingNeedsIsPurged()
    {
        const auto add = [&](const char *bytes) {
            return m_store->attachments.add(ByteSource::fromBytes(bytes), QString::fromLatin1(bytes), u"x/y"_s, at(0))
                .value();
        };
        const Attachment loose = add("loose");
        const Attachment canned = add("canned");
        const Attachment used = add("used");
        const Attachment waiting = add("waiting");
        VERIFY_OK(m_store->directory.save(CannedResponse{{}, u"C"_s, {}, {}, {}, {canned.id}}));
        const auto ticket = m_store->tickets.insert(plainTicket(m_ids, u"1"_s));
        VERIFY_OK(ticket);
        ThreadEntry entry;
        entry.ticket = *ticket;
        entry.attachments = {used};
        VERIFY_OK(m_store->threads.append(entry));
        OutgoingMail mail;
        mail.attachments = {waiting.id};
        VERIFY_OK(m_store->outbox.insert(mail));
        QCOMPARE(*m_store->attachments.purgeUnreferenced(at(0)), 0); // too young
        QCOMPARE(*m_store->attachments.purgeUnreferenced(at(1)), 5);
        VERIFY_ERROR(m_store->attachments.find(loose.id), ErrorKind::NotFound);
        QVERIFY(m_store->attachments.find({canned.id, used.id, waiting.id}));
        QCOMPARE(rows("blobs"), 3);
        QCOMPARE(rows("blob_chunks"), 3);
        QCOMPARE(*m_store->attachments.ticketOf(used.id), *ticket);
        QCOMPARE(*m_store->attachments.ticketOf(canned.id), TicketId());
    }
};

QTEST_GUILESS_MAIN(TestAttachmentStore)

#include "tst_attachmentstore.moc"
