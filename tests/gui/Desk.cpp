// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Desk.h"

#include "app/widgets/InlineBar.h"
#include "local/LocalCreation.h"
#include "models/QueueTreeModel.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace deskhand::test {

using namespace Qt::StringLiterals;

namespace {

/// Made once, removed at the end of the program.
QString samplePath()
{
    static const QTemporaryDir Folder;
    const QString path = Folder.filePath(u"sample.dhdb"_s);
    if (!QFile::exists(path)) {
        const auto made = waitFor(createSampleHelpDesk(path, std::make_shared<MorningClock>()));
        if (!made) {
            qFatal("The sample cannot be made: %s", qPrintable(made.error().text + made.error().detail));
        }
    }
    return path;
}

} // namespace

Timestamp morning()
{
    return fromDateTime(QDateTime(QDate(2026, 3, 17), QTime(9, 32), Qt::UTC));
}

MorningClock::MorningClock()
{
    m_elapsed.start();
}

Timestamp MorningClock::now() const
{
    return morning() + std::chrono::milliseconds(m_elapsed.elapsed());
}

Desk::Desk(Theme &theme, const QString &agent, const QString &database, std::shared_ptr<const Clock> clock)
    : m_path(database)
    , m_clock(clock ? std::move(clock) : std::make_shared<MorningClock>())
{
    if (m_path.isEmpty()) {
        m_path = m_folder.filePath(u"bank-it.dhdb"_s);
        if (!QFile::copy(samplePath(), m_path)) {
            qFatal("The sample cannot be copied to %s", qPrintable(m_path));
        }
    }
    LocalOptions options;
    options.path = m_path;
    options.username = agent;
    options.clock = m_clock;
    options.jobInterval = Duration(0);
    const auto repository = waitFor(LocalRepository::open(options));
    if (!repository) {
        qFatal("The help desk cannot be opened: %s", qPrintable(repository.error().text + repository.error().detail));
    }
    m_session = std::make_unique<Session>(*repository, m_clock, QFileInfo(m_path).fileName(), m_path);
    m_window = std::make_unique<MainWindow>(*m_session, theme);
}

Desk::~Desk()
{
    m_window.reset();
    m_session.reset();
}

ShownDesk::ShownDesk(const QString &agent, const QSize &size)
    : Theme(*qApp, ThemeKind::Light)
    , Desk(static_cast<Theme &>(*this), agent)
{
    Desk::show(size);
}

void Desk::saveTo(const QString &path)
{
    m_window.reset();
    m_session.reset();
    QVERIFY(QFile::copy(m_path, path));
}

void Desk::show(const QSize &size)
{
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    settle();
}

void Desk::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled() && m_session->commands().running() == 0, PatienceMs);
    QTest::qWait(30);
}

void Desk::selectQueue(const QString &key)
{
    auto *model = qobject_cast<QueueTreeModel *>(queues()->model());
    QTRY_VERIFY(model->find({}, key).isValid());
    QSignalSpy shown(qobject_cast<TicketListModel *>(tickets()->model()), &TicketListModel::queryShown);
    queues()->setCurrentIndex(model->find({}, key));
    QTRY_VERIFY(shown.count() > 0);
    settle();
}

bool Desk::openTicket(const QString &subject)
{
    QModelIndex index;
    const auto isListed = [this, &subject, &index] {
        for (int row = 0; row < tickets()->model()->rowCount() && !index.isValid(); ++row) {
            const QModelIndex at = tickets()->model()->index(row, 0);
            index = at.data().toString().startsWith(subject) ? at : QModelIndex();
        }
        return index.isValid();
    };
    if (!QTest::qWaitFor(isListed, PatienceMs)) { // after a change its rows may be on their way
        return false;
    }
    // Not the view's own function: that minds keys which an earlier press left down.
    const qlonglong id = index.data(TicketListModel::TicketIdRole).toLongLong();
    tickets()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    const bool opened = QTest::qWaitFor([this, id] { return current().value == id; }, PatienceMs);
    settle();
    return opened;
}

TicketView Desk::stored(TicketId id)
{
    const auto view = waitFor(repository().tickets().ticket(id));
    return view ? *view : TicketView();
}

TicketId Desk::current()
{
    return m_window->shownTicket();
}

qint64 Desk::count(const QString &queueKey)
{
    return qobject_cast<QueueTreeModel *>(queues()->model())->countOf(queueKey);
}

namespace {

QWidget *keyReceiver(MainWindow &window)
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : &window;
}

} // namespace

void Desk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyReceiver(*m_window), static_cast<Qt::Key>(key), modifiers);
    QTest::qWait(20);
    settle();
}

void Desk::type(const QString &text)
{
    QTest::keyClicks(keyReceiver(*m_window), text);
}

void choosePath(QFileDialog &dialog, const QString &path)
{
    auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name != nullptr);
    name->setText(path);
    QVERIFY(QMetaObject::invokeMethod(&dialog, "accept"));
}

QString Desk::barText(const QString &parentName)
{
    auto *parent = parentName.isEmpty() ? m_window.get() : m_window->findChild<QWidget *>(parentName);
    auto *bar = parent != nullptr ? parent->findChild<InlineBar *>() : nullptr;
    if (bar != nullptr && !parentName.isEmpty() && bar->text().isEmpty()) {
        // A view may have several; the one that says something counts.
        for (InlineBar *other : parent->findChildren<InlineBar *>()) {
            bar = bar->text().isEmpty() ? other : bar;
        }
    }
    return bar != nullptr ? bar->text() : QString();
}

} // namespace deskhand::test
