// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's button in the taskbar is told, by a back end that writes it down.

#include "app/desktop/Taskbar.h"
#include "app/desktop/TitleBars.h"
#include "app/theme/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

struct Told {
    WId window = 0;
    QImage badge;
    QString text;
    int badges = 0;
    TaskbarState state = TaskbarState::Nothing;
    quint64 done = 0;
    quint64 total = 0;
    int progresses = 0;
};

class Recorder final : public TaskbarBackEnd {
public:
    explicit Recorder(Told &told)
        : m_told(told)
    { }
    void showBadge(WId window, const QImage &badge, const QString &text) override
    {
        m_told.window = window;
        m_told.badge = badge;
        m_told.text = text;
        ++m_told.badges;
    }
    void showProgress(WId window, TaskbarState state, quint64 done, quint64 total) override
    {
        m_told.window = window;
        m_told.state = state;
        m_told.done = done;
        m_told.total = total;
        ++m_told.progresses;
    }

private:
    Told &m_told;
};

} // namespace

class TestTaskbar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBadgeSaysHowManyAreNew()
    {
        Theme theme(*qApp, ThemeKind::Light);
        WorkBoard work;
        Told told;
        QWidget window;
        Taskbar taskbar(theme, work, std::make_unique<Recorder>(told), &window);
        taskbar.setCount(2); // nothing to show it on yet
        QCOMPARE(told.badges, 0);
        window.show();
        QVERIFY(told.badges > 0); // as soon as there is
        QCOMPARE(told.window, window.winId());
        const QImage two = told.badge;
        QVERIFY(!two.isNull());
        QCOMPARE(two.width(), qRound(16 * window.devicePixelRatioF()));
        QCOMPARE(told.text, u"2 new"_s);
        taskbar.setCount(12);
        QVERIFY(told.badge != two);
        const QImage light = told.badge;
        theme.choose(ThemeKind::Dark);
        QVERIFY(told.badge != light); // in the colours of the theme
        taskbar.setCount(0);
        QVERIFY(told.badge.isNull());
    }

    void workIsABar()
    {
        Theme theme(*qApp, ThemeKind::Light);
        WorkBoard work;
        Told told;
        QWidget window;
        Taskbar taskbar(theme, work, std::make_unique<Recorder>(told), &window);
        window.show();
        const WorkBoard::Id import = work.begin();
        QCOMPARE(told.state, TaskbarState::Busy);
        work.setProgress(import, 20, 100);
        QCOMPARE(told.state, TaskbarState::Normal);
        QCOMPARE(told.done, quint64(20));
        QCOMPARE(told.total, quint64(100));
        const WorkBoard::Id backup = work.begin();
        QCOMPARE(told.state, TaskbarState::Busy); // of one nobody knows how long it takes
        work.setProgress(backup, 30, 50);
        QCOMPARE(told.done, quint64(50));
        QCOMPARE(told.total, quint64(150));
        work.end(backup);
        work.setWaiting(import, true);
        QCOMPARE(told.state, TaskbarState::Paused);
        work.setWaiting(import, false);
        work.fail(import);
        QCOMPARE(told.state, TaskbarState::Error);
        work.looked();
        QCOMPARE(told.state, TaskbarState::Nothing);
        const int before = told.progresses;
        work.setProgress(import, 99, 100); // too late
        work.end(import);
        work.fail(import);
        work.looked();
        QCOMPARE(told.progresses, before);
    }

    void moreThanTheWholeIsTheWhole()
    {
        WorkBoard work;
        const WorkBoard::Id id = work.begin();
        work.setProgress(id, 120, 100);
        QCOMPARE(work.progress(), (WorkBoard::Progress{100, 100}));
        work.setProgress(id, -5, 100);
        QCOMPARE(work.progress(), (WorkBoard::Progress{0, 100}));
    }

    void whatWaitsDoesNotHoldUpWhatRuns()
    {
        WorkBoard work;
        const WorkBoard::Id waits = work.begin();
        work.setWaiting(waits, true);
        const WorkBoard::Id runs = work.begin();
        work.setProgress(runs, 1, 4);
        QCOMPARE(work.state(), WorkBoard::State::Running);
        QCOMPARE(work.progress(), (WorkBoard::Progress{1, 4}));
        work.end(runs);
        QCOMPARE(work.state(), WorkBoard::State::Waiting);
    }

    void aNewButtonIsToldAgain()
    {
        Theme theme(*qApp, ThemeKind::Light);
        WorkBoard work;
        Told told;
        QWidget window;
        Taskbar taskbar(theme, work, std::make_unique<Recorder>(told), &window);
        window.show();
        taskbar.setCount(3);
        const WorkBoard::Id id = work.begin();
        work.setProgress(id, 1, 2);
        told = {};
        taskbar.buttonMade(window.winId() + 1); // another window's
        QCOMPARE(told.badges, 0);
        taskbar.buttonMade(window.winId());
        QCOMPARE(told.badges, 1);
        QVERIFY(!told.badge.isNull());
        QCOMPARE(told.state, TaskbarState::Normal);
        QCOMPARE(told.total, quint64(2));
    }

    void withoutATaskbarNothingHappens()
    {
        Theme theme(*qApp, ThemeKind::Light);
        WorkBoard work;
        QWidget window;
        Taskbar taskbar(theme, work, nullptr, &window);
        window.show();
        taskbar.setCount(3);
        work.end(work.begin());
        taskbar.buttonMade(window.winId());
    }

    void titleBarsFollowTheTheme()
    {
        Theme theme(*qApp, ThemeKind::Dark);
        QHash<WId, bool> dark;
        const TitleBars bars(theme, [&dark](WId window, bool isDark) { dark.insert(window, isDark); });
        QWidget window;
        QWidget child(&window);
        QDialog dialog(&window);
        QMenu menu(&window);
        QVERIFY(dark.isEmpty());
        window.show();
        dialog.show();
        menu.popup({});
        QCOMPARE(dark, (QHash<WId, bool>{{window.winId(), true}, {dialog.winId(), true}}));
        theme.choose(ThemeKind::Light);
        QCOMPARE(dark, (QHash<WId, bool>{{window.winId(), false}, {dialog.winId(), false}}));
        theme.choose(ThemeKind::HighContrast); // whose frames the system draws as it should
        QVERIFY(!dark.value(window.winId()));
        QDialog later(&window);
        theme.choose(ThemeKind::Dark);
        later.show();
        QVERIFY(dark.value(later.winId()));
    }
};

QTEST_MAIN(TestTaskbar)
#include "tst_taskbar.moc"
