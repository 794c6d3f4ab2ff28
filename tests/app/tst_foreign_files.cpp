// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others sent comes to the disk by one way: whole, marked as theirs where the system knows such a mark.

#include "app/desktop/ForeignFiles.h"
#include "repository/AttachmentRepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// Writes what it is told to, at once; or refuses.
class FakeAttachments final : public AttachmentRepository {
public:
    Pending<Attachment> upload(const QString &, const QString &, const QString &) override { return {}; }
    Pending<void> download(AttachmentId, const QString &filePath) override
    {
        Promise<void> promise;
        promise.start();
        QFile file(filePath);
        if (!refuse && file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(content);
            file.close();
            promise.addResult(Result<void>());
        } else {
            promise.addResult(Result<void>(failure(ErrorKind::NotFound, u"gone"_s)));
        }
        promise.finish();
        return promise.future();
    }

    QByteArray content = "what they sent";
    bool refuse = false;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands in the stream beside the file; only Windows has streams.
QByteArray markOf(const QString &path)
{
    return read(path + u':' + webMarkStream());
}

[[nodiscard]] std::optional<Result<WebMark>> bring(FakeAttachments &attachments, const QString &path)
{
    std::optional<Result<WebMark>> result;
    QObject guard;
    saveForeign(attachments, AttachmentId{7}, path, &guard,
                [&result](const Result<WebMark> &answer) { result = answer; });
    static_cast<void>(QTest::qWaitFor([&result] { return result.has_value(); }));
    return result;
}

} // namespace

class TestForeignFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsMarked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"invoice.pdf"_s);
        FakeAttachments attachments;
        const auto mark = bring(attachments, path);
        QVERIFY(mark && *mark);
        QCOMPARE(read(path), attachments.content);
#ifdef Q_OS_WIN
        QCOMPARE(**mark, WebMark::Set);
        QCOMPARE(markOf(path), webMarkContent());
        QVERIFY(markOf(path).contains("ZoneId=3"));
#else
        QCOMPARE(**mark, WebMark::NotNeeded);
        QCOMPARE(markOf(path), QByteArray());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"invoice.pdf"_s}); // nothing lies beside it
#endif
    }

    void aFailedDownloadIsTheError()
    {
        const QTemporaryDir folder;
        FakeAttachments attachments;
        attachments.refuse = true;
        const auto mark = bring(attachments, folder.filePath(u"a.txt"_s));
        QVERIFY(mark && !*mark);
        QCOMPARE(mark->error().kind, ErrorKind::NotFound);
    }

    void whatIsNotThereGetsNoMark()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nothing"_s);
        const WebMark mark = markFromWeb(path);
#ifdef Q_OS_WIN
        QCOMPARE(mark, WebMark::NotPossible);
#else
        QCOMPARE(mark, WebMark::NotNeeded);
#endif
        QVERIFY(!QFile::exists(path));
    }

    void aDiskWithoutMarksIsSaid()
    {
        QVERIFY(markNotice(WebMark::Set).isEmpty());
        QVERIFY(markNotice(WebMark::NotNeeded).isEmpty());
        QVERIFY(!markNotice(WebMark::NotPossible).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreign_files.moc"
