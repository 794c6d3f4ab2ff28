// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drop/DroppedFiles.h"
#include "app/drop/FileDrop.h"
#include "app/drop/FileGroupDescriptor.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QtEndian>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

/// One FILEDESCRIPTORW.
QByteArray described(const QString &name, bool folder = false)
{
    QByteArray file(592, '\0');
    qToLittleEndian<quint32>(folder ? 0x44 : 0x40, file.data());
    qToLittleEndian<quint32>(folder ? 0x10 : 0x80, file.data() + 36);
    for (qsizetype i = 0; i < qMin<qsizetype>(name.size(), 260); ++i) {
        qToLittleEndian<char16_t>(name.at(i).unicode(), file.data() + 72 + 2 * i);
    }
    return file;
}

QByteArray group(const QList<QByteArray> &files, qint64 count = -1)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(quint32(count < 0 ? files.size() : count), bytes.data());
    return bytes + files.join();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

} // namespace

class TestDroppedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void descriptors_data();
    void descriptors();
    void tooManyAreLeft();
    void filesOfThisMachine();
    void virtualFiles();
    void droppedOnAWindow();
};

void TestDroppedFiles::descriptors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<VirtualFile>>("files");
    const QByteArray two = group({described(u"Printer broken.msg"_s), described(u"Größe.pdf"_s)});
    QTest::newRow("two") << two << QList<VirtualFile>{{u"Printer broken.msg"_s, 0}, {u"Größe.pdf"_s, 1}};
    QTest::newRow("cut within the second") << two.chopped(1) << QList<VirtualFile>{{u"Printer broken.msg"_s, 0}};
    QTest::newRow("cut within the first") << two.first(500) << QList<VirtualFile>{};
    QTest::newRow("no count") << two.first(3) << QList<VirtualFile>{};
    QTest::newRow("nothing") << QByteArray() << QList<VirtualFile>{};
    QTest::newRow("says more than there is")
        << group({described(u"a"_s)}, 0xFFFFFFFF) << QList<VirtualFile>{{u"a"_s, 0}};
    QTest::newRow("says fewer") << group({described(u"a"_s), described(u"b"_s)}, 1) << QList<VirtualFile>{{u"a"_s, 0}};
    QTest::newRow("a folder keeps its number")
        << group({described(u"folder"_s, true), described(u"folder\\inner.txt"_s)})
        << QList<VirtualFile>{{u"inner.txt"_s, 1}};
    QTest::newRow("a path") << group({described(u"..\\..\\Windows\\evil.exe"_s)})
                            << QList<VirtualFile>{{u"evil.exe"_s, 0}};
    QTest::newRow("no name") << group({described({})}) << QList<VirtualFile>{{u"file-1"_s, 0}};
    QTest::newRow("a name without an end")
        << group({described(QString(260, u'x'))}) << QList<VirtualFile>{{QString(120, u'x'), 0}};
}

void TestDroppedFiles::descriptors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<VirtualFile>, files);
    QVERIFY(readFileGroupDescriptor(bytes) == files);
}

void TestDroppedFiles::tooManyAreLeft()
{
    const QList<QByteArray> many(2000, described(u"x"_s));
    QCOMPARE(readFileGroupDescriptor(group(many)).size(), 500);
}

void TestDroppedFiles::filesOfThisMachine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.msg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(folder.path()), QUrl(u"https://example.org/b"_s),
                  QUrl::fromLocalFile(folder.filePath(u"gone"_s))});
    DroppedFiles files;
    QVERIFY(DroppedFiles::offered(mime));
    QCOMPARE(files.take(mime), QStringList{path});
    QCOMPARE(files.take(mime, DroppedFiles::Folders::Taken), (QStringList{path, folder.path()}));
    mime.setUrls({QUrl::fromLocalFile(folder.path())});
    QVERIFY(!DroppedFiles::offered(mime));
    QVERIFY(DroppedFiles::offered(mime, DroppedFiles::Folders::Taken));
    mime.clear();
    mime.setText(u"words"_s);
    QVERIFY(!DroppedFiles::offered(mime));
}

void TestDroppedFiles::virtualFiles()
{
    QMimeData mime;
    mime.setText(u"From\tSubject"_s);
    mime.setData(DroppedFiles::descriptorFormat(),
                 group({described(u"Re: same.msg"_s), described(u"Re: same.msg"_s), described(u"unreadable.msg"_s)}));
    mime.setData(DroppedFiles::contentFormat(0), "first");
    mime.setData(DroppedFiles::contentFormat(1), "second");
    QStringList paths;
    {
        DroppedFiles files;
        QVERIFY(DroppedFiles::offered(mime));
        paths = files.take(mime);
        QCOMPARE(paths.size(), 2);
        for (const QString &path : paths) {
            QCOMPARE(QFileInfo(path).fileName(), u"Re_ same.msg"_s);
        }
        QCOMPARE(contentOf(paths[0]), QByteArray("first"));
        QCOMPARE(contentOf(paths[1]), QByteArray("second"));
        QCOMPARE(files.take(mime).size(), 2);
        QCOMPARE(contentOf(paths[0]), QByteArray("first")); // a second drop leaves the first alone
    }
    QVERIFY(!QFileInfo::exists(paths[0]));
}

void TestDroppedFiles::droppedOnAWindow()
{
    QWidget window;
    FileDrop drop(&window);
    QSignalSpy dropped(&drop, &FileDrop::dropped);
    QMimeData mime;
    mime.setData(DroppedFiles::descriptorFormat(), group({described(u"one.msg"_s)}));
    mime.setData(DroppedFiles::contentFormat(0), "bytes");
    QDragEnterEvent enter(QPoint(1, 1), Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction); // a move would take the mail out of its folder
    QCOMPARE(dropped.size(), 0);
    QDropEvent end(QPointF(1, 1), Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &end);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(contentOf(dropped[0][0].toStringList().value(0)), QByteArray("bytes"));
}

QTEST_MAIN(TestDroppedFiles)
#include "tst_dropped_files.moc"
