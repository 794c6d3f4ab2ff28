// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/Launcher.h"

#include "app/session/Session.h"
#include "app/start/RecentFiles.h"
#include "app/start/RestoreDialog.h"
#include "app/start/StartDialog.h"
#include "app/theme/Theme.h"
#include "app/window/MainWindow.h"
#include "local/LocalRepository.h"
#include "repository/WhenDone.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.deskhand"_s;
}

} // namespace

Launcher::Launcher(Theme &theme, StartOptions options, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_clock(std::move(clock))
{ }

Launcher::~Launcher()
{
    delete m_restore;
    delete m_start;
    m_window.reset(); // before the session that it shows
}

void Launcher::start()
{
    if (m_options.sample) {
        openSample();
    } else if (!m_options.database.isEmpty()) {
        open(m_options.database);
    } else {
        showStart();
    }
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
    connect(m_start, &StartDialog::sampleWanted, this, &Launcher::openSample);
    connect(m_start, &StartDialog::fileChosen, this, &Launcher::open);
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

void Launcher::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        fail({ErrorKind::ReadOnly, tr("The folder for the sample cannot be made. Nothing was written."),
              QFileInfo(path).absolutePath(), false});
        return;
    }
    if (m_start != nullptr) {
        m_start->setBusy(true);
    }
    whenDone(createSampleHelpDesk(path, m_clock), this, [this, path](const Result<void> &made) {
        if (made) {
            open(path);
        } else {
            fail(made.error());
        }
    });
}

void Launcher::create(const QString &path, const NewHelpDesk &setup)
{
    if (m_start != nullptr) {
        m_start->setBusy(true);
    }
    whenDone(createHelpDesk(path, setup), this, [this, path](const Result<void> &made) {
        if (made) {
            open(path);
        } else {
            fail(made.error());
        }
    });
}

void Launcher::open(const QString &path)
{
    if (m_start != nullptr) {
        m_start->setBusy(true);
    }
    LocalOptions options;
    options.path = path;
    // In the sample one is somebody with work on the desk, rather than its administrator.
    options.username = m_options.agent.isEmpty() && path == samplePath() ? u"john"_s : m_options.agent;
    options.clock = m_clock;
    whenDone(LocalRepository::open(options), this,
             [this, path](const Result<std::shared_ptr<LocalRepository>> &repository) {
                 if (repository) {
                     opened(*repository, path);
                 } else {
                     fail(repository.error());
                 }
             });
}

void Launcher::opened(const std::shared_ptr<LocalRepository> &repository, const QString &path)
{
    auto session = std::make_unique<Session>(repository, m_clock, QFileInfo(path).fileName());
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
    m_path = path;
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
    if (!m_options.sample) {
        rememberFile(path);
    }
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
    m_restore = new RestoreDialog(m_theme, m_clock, m_session ? m_path : QString(), parent);
    connect(m_restore, &RestoreDialog::restoreWanted, this, &Launcher::restore);
    m_restore->open();
}

void Launcher::restore(const QString &backup, const QString &target)
{
    m_restore->setParent(nullptr, Qt::Dialog); // what it belongs to may go before it
    m_restore->setBusy(true);
    m_restore->show();
    if (m_session && QFileInfo(target) == QFileInfo(m_path)) {
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
        open(target);
    } else if (!m_session && m_start == nullptr) {
        m_notice = kept.error().text;
        open(target); // as it was
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
