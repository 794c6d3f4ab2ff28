// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WindowProbe.h"

#include "Context.h"

#include "app/ticket/TicketPane.h"
#include "models/TicketListModel.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <thread>

namespace deskhand::bench {

namespace {

constexpr int patience = 60'000;

/// Calls back when a paint event is over, with everything that is painted in the same go.
class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget *widget, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        watch(widget);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished) {
            watch(qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()));
        } else if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void watch(QWidget *widget)
    {
        if (widget == nullptr) {
            return;
        }
        widget->installEventFilter(this);
        for (QWidget *child : widget->findChildren<QWidget *>()) {
            child->installEventFilter(this);
        }
    }

    std::function<void()> m_painted;
};

} // namespace

WindowProbe::WindowProbe(QApplication &application, const QString &database)
    : m_theme(application, ThemeKind::Light)
{
    const auto clock = std::make_shared<const SystemClock>();
    LocalOptions options;
    options.path = database;
    options.clock = clock;
    {
        const auto opening = LocalRepository::open(options);
        until("the help desk to open", [&opening] { return opening.isFinished(); });
        auto repository = need(opening.result(), "opening the help desk");
        m_session = std::make_unique<Session>(repository, clock, QFileInfo(database).fileName(), database);
    }
    m_window = std::make_unique<MainWindow>(*m_session, m_theme);
    m_list = m_window->findChild<QAbstractItemView *>(QStringLiteral("tickets"));
    untilPainted(
        "the first rows", m_list->viewport(),
        [this] {
            m_window->resize(1440, 900);
            m_window->show();
        },
        [this] { return rowsAreThere(); });
}

WindowProbe::~WindowProbe()
{
    m_window.reset();
    m_session.reset();
}

TicketListModel &WindowProbe::tickets() const
{
    return *qobject_cast<TicketListModel *>(m_list->model());
}

void WindowProbe::until(const char *what, const std::function<bool()> &reached)
{
    QElapsedTimer timer;
    timer.start();
    // With a limit of its own processEvents() does not wait, but keeps a core busy that the help desk's threads need.
    QTimer wakeUp;
    wakeUp.start(250);
    while (!reached()) {
        if (timer.hasExpired(patience)) {
            qFatal("the bench waited in vain for %s", what);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

double WindowProbe::untilPainted(const char *what, QWidget *widget, const std::function<void()> &action,
                                 const std::function<bool()> &reached)
{
    QElapsedTimer timer;
    double milliseconds = -1;
    const PaintWatch watch(widget, [&] {
        if (milliseconds < 0 && reached()) {
            milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
    });
    timer.start();
    action();
    until(what, [&milliseconds] { return milliseconds >= 0; });
    return milliseconds;
}

bool WindowProbe::rowsAreThere() const
{
    const TicketListModel &model = tickets();
    if (model.phase() != TicketListModel::Phase::Ready || model.rowCount() == 0) {
        return false;
    }
    const QRect area = m_list->viewport()->rect();
    const int first = m_list->indexAt(area.topLeft()).row();
    const QModelIndex bottom = m_list->indexAt(area.bottomLeft());
    const int last = bottom.isValid() ? bottom.row() : model.rowCount() - 1;
    for (int row = std::max(first, 0); row <= last; ++row) {
        if (model.at(row) == nullptr) {
            return false;
        }
    }
    return true;
}

double WindowProbe::open(TicketId id)
{
    auto *pane = m_window->findChild<TicketPane *>();
    auto *thread = m_window->findChild<QAbstractScrollArea *>(QStringLiteral("thread"));
    const QScrollBar *bar = thread->verticalScrollBar();
    return untilPainted(
        "a ticket", thread, [pane, id] { Q_EMIT pane->ticketWanted(id); },
        [this, bar, id] { return m_window->shownTicket() == id && bar->value() == bar->maximum(); });
}

struct StallWatch::Shared {
    QObject receiver;
    std::atomic<bool> stop = false;
    QList<double> waited; ///< touched by the window's thread only
    std::thread thread;
};

StallWatch::StallWatch()
    : m_shared(std::make_shared<Shared>())
{
    m_shared->thread = std::thread([shared = m_shared.get()] {
        while (!shared->stop) {
            QElapsedTimer asked;
            asked.start();
            QMetaObject::invokeMethod(
                &shared->receiver,
                [shared, asked] { shared->waited.append(static_cast<double>(asked.nsecsElapsed()) / 1e6); },
                Qt::QueuedConnection);
            QThread::msleep(2);
        }
    });
}

StallWatch::~StallWatch()
{
    if (m_shared->thread.joinable()) {
        m_shared->stop = true;
        m_shared->thread.join();
    }
}

QList<double> StallWatch::take()
{
    m_shared->stop = true;
    m_shared->thread.join();
    QCoreApplication::processEvents();
    return m_shared->waited;
}

} // namespace deskhand::bench
