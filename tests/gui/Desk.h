// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The real main window over the real local repository on a sample help desk of its own, for tests
/// and pictures. The sample is made once a program and copied for each desk.

#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/window/MainWindow.h"
#include "local/LocalRepository.h"
#include "support/Patience.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <memory>

class QFileDialog;
class QLineEdit;

namespace deskhand::test {

/// When the desks of these tests open: a Tuesday in spring, 09:32 UTC.
[[nodiscard]] Timestamp morning();

/// Runs on from that morning.
class MorningClock final : public Clock {
public:
    MorningClock();
    Timestamp now() const override;

private:
    QElapsedTimer m_elapsed;
};

class Desk {
public:
    /// `database` empty: a copy of the sample. `clock` null: it is a Tuesday morning, and time runs.
    explicit Desk(Theme &theme, const QString &agent = QStringLiteral("john"), const QString &database = {},
                  std::shared_ptr<const Clock> clock = {});
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Repository &repository() { return m_session->repository(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] std::shared_ptr<const Clock> clock() const { return m_clock; }

    /// Closes the help desk and puts its file there, for another desk.
    void saveTo(const QString &path);

    /// Shows the window and waits for its first ticket.
    void show(const QSize &size = QSize(1440, 900));
    /// Until everything asked for is there; fails the test otherwise.
    void settle();
    template <typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QAbstractItemView *queues() { return find<QAbstractItemView>(QStringLiteral("queues")); }
    [[nodiscard]] QAbstractItemView *tickets() { return find<QAbstractItemView>(QStringLiteral("tickets")); }
    [[nodiscard]] QPlainTextEdit *editor() { return find<QPlainTextEdit>(QStringLiteral("composeText")); }

    /// Selects the queue of this key and waits for its rows.
    void selectQueue(const QString &key);
    /// Makes the ticket whose subject begins so the current one, and waits until it is open. False if it is not listed.
    [[nodiscard]] bool openTicket(const QString &subject);
    /// The open ticket as it is stored.
    [[nodiscard]] TicketView stored(TicketId id);
    [[nodiscard]] TicketId current();
    [[nodiscard]] qint64 count(const QString &queueKey);

    /// A key to whatever has the focus, a popup included; then waits until everything asked for is there.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// What the bar above the panes says; empty if hidden.
    [[nodiscard]] QString barText(const QString &parentName);

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

/// What most tests begin with: the window of one agent on the sample, in light colours.
class ShownDesk : private Theme, public Desk {
public:
    explicit ShownDesk(const QString &agent = QStringLiteral("john"), const QSize &size = QSize(1440, 900));
};

/// Chooses the path in an open file dialog. Not by keys: offscreen, a dialog or popup that closes takes the window's
/// activation along, so that what opens next has no focus to type into.
void choosePath(QFileDialog &dialog, const QString &path);

/// Waits for an answer of the repository; fails the test if it does not come.
template <typename T>
[[nodiscard]] Result<T> waitFor(const Pending<T> &answer);

} // namespace deskhand::test

#include <QTest>

namespace deskhand::test {

template <typename T>
Result<T> waitFor(const Pending<T> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, PatienceMs) || answer.resultCount() == 0) {
        return failure(ErrorKind::Unavailable, QStringLiteral("no answer in time"));
    }
    return answer.result();
}

} // namespace deskhand::test
