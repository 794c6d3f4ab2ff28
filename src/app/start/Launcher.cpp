// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Launcher.h"

#include "app/session/Session.h"
#include "app/start/JumpListKeeper.h"
#include "app/start/ProgramFolders.h"
#include "app/start/RecentFiles.h"
#include "app/start/RestoreDialog.h"
#include "app/start/StartDialog.h"
#include "app/theme/Theme.h"
#include "app/window/LinkFollower.h"
#include "app/window/MainWindow.h"
#include "app/window/WindowPlace.h"
#include "local/LocalRepository.h"
#include "repository/WhenDone.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString samplePath()
{
    return programFolders().data + u"/sample.dhdb"_s;
}

} // namespace

Launcher::Launcher(Theme &theme, StartOptions options, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_agent(m_options.agent)
{ }

Launcher::~Launcher()
{
    delete m_restore;
    delete m_start;
    m_window.reset(); // before the session that it shows
}

void Launcher::start()
{
    m_link = m_options.link;
    if (m_options.sample) {
        openSample(false);
    } else if (!m_options.database.isEmpty()) {
        open(m_options.database);
    } else if (m_options.welcome || lastFile().isEmpty()) {
        showStart();
    } else {
        openLast();
    }
}

void Launcher::take(const StartRequest &request)
{
    if (opensAnother(request) || request.welcome) {
        const bool isAsking = m_waiting.has_value();
        m_waiting = request;
        if (m_window != nullptr && isBusy()) {
            m_window->showNotice(tr("The other help desk is opened as soon as nothing waits in front of this one."));
        }
        if (!isAsking) {
            takeWaiting();
        }
    } else if (!request.link.isEmpty()) {
        m_link = request.link; // what waits goes on waiting
        followLink();
    }
    if (m_window != nullptr) {
        bringToFront(*m_window);
    } else if (m_start != nullptr) {
        bringToFront(*m_start);
    }
}

void Launcher::takeWaiting()
{
    if (!m_waiting) {
        return;
    }
    if (isBusy()) {
        QTimer::singleShot(500ms, this, &Launcher::takeWaiting);
        return;
    }
    const StartRequest request = *std::exchange(m_waiting, std::nullopt);
    if (!request.link.isEmpty()) {
        m_link = request.link; // of the help desk that is opened now
    }
    if (request.welcome) {
        showStart();
    } else if (opensAnother(request)) {
        m_agent = request.agent;
        if (request.sample) {
            openSample(false);
        } else {
            open(request.database.isEmpty() ? m_present.path : request.database);
        }
    } else {
        followLink(); // what was asked for is open by now
    }
}

bool Launcher::isBusy() const
{
    // A dialog has what somebody is at; it would go with the window.
    const QWidget *dialog = QApplication::activeModalWidget();
    const auto windows = QApplication::topLevelWidgets();
    const bool unsaved = std::any_of(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        return window->isVisible() && window->isWindowModified(); // the administration's window goes with the main one
    });
    // A change of many tickets is sent in portions; the rest would stay undone.
    const bool atWork =
        m_session && (m_session->commands().running() > 0 || m_session->work().state() == WorkBoard::State::Running);
    return m_working || atWork || unsaved || m_restore != nullptr || (dialog != nullptr && dialog != m_start);
}

bool Launcher::opensAnother(const StartRequest &request) const
{
    const QString path = request.sample ? samplePath() : request.database;
    if (m_session && (path.isEmpty() || QFileInfo(path) == QFileInfo(m_present.path))) {
        return !request.agent.isEmpty(); // who is to sit there instead
    }
    return !path.isEmpty();
}

void Launcher::followLink()
{
    if (m_window != nullptr && !m_link.isEmpty()) {
        m_window->links().follow(std::exchange(m_link, QString()));
    }
}

void Launcher::openLast()
{
    const QString path = lastFile();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    showStart();
    m_start->showNotice(
        tr("The help desk that was open last is not at its place any more: %1. If it was moved, open it "
           "from there.")
            .arg(QDir::toNativeSeparators(path)));
}

void Launcher::showStart()
{
    if (m_start != nullptr) {
        m_start->raise();
        m_start->activateWindow();
        return;
    }
    m_start = new StartDialog(m_theme, recentFiles(), m_window.get());
    m_start->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_start, &StartDialog::sampleWanted, this, [this] { openSample(true); });
    connect(m_start, &StartDialog::fileChosen, this, [this](const QString &path) { open(path); });
    connect(m_start, &StartDialog::newWanted, this, &Launcher::create);
    connect(m_start, &StartDialog::restoreWanted, this, &Launcher::showRestore);
    connect(m_start, &QDialog::rejected, this, [this] {
        if (m_window == nullptr) {
            Q_EMIT givenUp();
        }
    });
    if (m_window != nullptr) {
        m_start->open();
    } else {
        m_start->show();
    }
}

void Launcher::showOpeningSoon(const QString &path)
{
    QTimer::singleShot(1s, this, [this, path] {
        if (m_working && m_window == nullptr && m_start == nullptr) {
            showStart();
            sayOpening(path);
        }
    });
}

void Launcher::sayOpening(const QString &path)
{
    m_start->showWork(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
}

void Launcher::openSample(bool remembered)
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path, remembered);
        return;
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        fail({ErrorKind::ReadOnly, tr("The folder for the sample cannot be made. Nothing was written."),
              QFileInfo(path).absolutePath(), false});
        return;
    }
    showStart(); // it takes a while, and may be stopped
    m_working = true;
    const auto control = std::make_shared<CreationControl>();
    m_start->showWork(tr("Making the sample: three months of a help desk, day by day …"), control);
    whenDone(createSampleHelpDesk(path, m_clock, control), this, [this, path, remembered](const Result<void> &made) {
        m_working = false;
        if (made) {
            open(path, remembered);
        } else if (made.error().kind == ErrorKind::Cancelled) {
            showStart();
            m_start->showNotice(made.error().text);
        } else {
            fail(made.error());
        }
    });
}

void Launcher::create(const QString &path, const NewHelpDesk &setup)
{
    if (m_start != nullptr) {
        m_start->showWork(tr("Making %1 …").arg(QFileInfo(path).fileName()));
    }
    m_working = true;
    whenDone(createHelpDesk(path, setup), this, [this, path](const Result<void> &made) {
        m_working = false;
        if (made) {
            open(path);
        } else {
            fail(made.error());
        }
    });
}

void Launcher::open(const QString &path, bool remembered)
{
    open(Wish{path, std::exchange(m_agent, QString()), remembered});
}

void Launcher::open(const Wish &wish)
{
    if (m_start != nullptr) {
        sayOpening(wish.path);
    } else if (m_window == nullptr) {
        showOpeningSoon(wish.path);
    }
    m_working = true;
    LocalOptions options;
    options.path = wish.path;
    // In the sample one is somebody with work on the desk, rather than its administrator.
    options.username = wish.agent.isEmpty() && wish.path == samplePath() ? u"john"_s : wish.agent;
    options.clock = m_clock;
    whenDone(LocalRepository::open(options), this,
             [this, wish](const Result<std::shared_ptr<LocalRepository>> &repository) {
                 m_working = false;
                 if (repository) {
                     opened(*repository, wish);
                 } else {
                     fail(repository.error());
                 }
             });
}

void Launcher::opened(const std::shared_ptr<LocalRepository> &repository, const Wish &wish)
{
    auto session = std::make_unique<Session>(repository, m_clock, QFileInfo(wish.path).fileName(),
                                             QFileInfo(wish.path).canonicalFilePath());
    auto window = std::make_unique<MainWindow>(*session, m_theme);
    connect(window.get(), &MainWindow::otherHelpDeskWanted, this, &Launcher::showStart);
    connect(window.get(), &MainWindow::restoreWanted, this, &Launcher::showRestore);
    window->restorePlace();
    window->show();
    if (m_start != nullptr) {
        m_start->disconnect(this);
        m_start->setParent(nullptr); // the old window goes, and it would go with it while it still speaks
        m_start->deleteLater();
        m_start = nullptr;
    }
    m_present = wish;
    if (!m_notice.isEmpty()) {
        window->showNotice(std::exchange(m_notice, QString()));
    }
    if (m_restore != nullptr) {
        m_restore->deleteLater(); // not before: the last window that closes ends the program
    }
    std::swap(m_window, window);
    std::swap(m_session, session);
    window.reset();
    session.reset();
    if (wish.remembered) {
        rememberFile(wish.path);
    }
    new JumpListKeeper(*m_session, recentFiles(), m_window.get());
    followLink();
    Q_EMIT windowShown();
}

void Launcher::showRestore()
{
    if (m_restore != nullptr) {
        m_restore->raise();
        m_restore->activateWindow();
        return;
    }
    QWidget *parent = m_start != nullptr ? static_cast<QWidget *>(m_start) : m_window.get();
    m_restore = new RestoreDialog(m_theme, m_clock, m_session ? m_present.path : QString(), parent);
    connect(m_restore, &RestoreDialog::restoreWanted, this, &Launcher::restore);
    m_restore->open();
}

void Launcher::restore(const QString &backup, const QString &target)
{
    m_restore->setParent(nullptr, Qt::Dialog); // what it belongs to may go before it
    m_restore->setBusy(true);
    m_restore->show();
    if (m_session && QFileInfo(target) == QFileInfo(m_present.path)) {
        // Nobody may have the file open that is put aside, we neither. Closing waits until all is written.
        m_window.reset();
        m_session.reset();
    }
    whenDone(restoreHelpDesk(backup, target), this,
             [this, target](const Result<QString> &kept) { restored(kept, target); });
}

void Launcher::restored(const Result<QString> &kept, const QString &target)
{
    if (kept) {
        m_notice = kept->isEmpty() ? tr("The backup is restored.")
                                   : tr("The backup is restored. What was there before is kept as %1.")
                                         .arg(QDir::toNativeSeparators(*kept));
        open(QFileInfo(target) == QFileInfo(m_present.path) ? m_present : Wish{target, {}, true});
    } else if (!m_session && m_start == nullptr) {
        m_notice = kept.error().text;
        open(m_present); // as it was
    } else {
        m_restore->showError(kept.error());
    }
}

void Launcher::fail(const Error &error)
{
    // Never a dead end: what can be done instead is right there.
    showStart();
    m_start->showError(error);
    if (m_restore != nullptr) {
        m_restore->deleteLater();
    }
}

} // namespace deskhand
