// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Opens a help desk and shows its window: the one that was named, else the one that was open last; asks where there is
/// none, or it is gone. One help desk is open at a time.

#include "app/start/StartOptions.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "local/LocalCreation.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace deskhand {

class LocalRepository;
class MainWindow;
class RestoreDialog;
class Session;
class StartDialog;
class Theme;

class Launcher : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives it.
    Launcher(Theme &theme, StartOptions options, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~Launcher() override;

    void start();
    /// Shows what another start asks for, and comes to the front. What is written in the present window stays as a
    /// draft; another help desk waits until a dialog over it is closed.
    void take(const StartRequest &request);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    void windowShown();
    /// Nothing is open and nothing was chosen.
    void givenUp();

private:
    /// A help desk to be opened.
    struct Wish {
        QString path;
        QString agent;          ///< username; empty: as usual
        bool remembered = true; ///< among the recent ones
    };

    void takeWaiting();
    [[nodiscard]] bool isBusy() const;
    /// The file is to be opened, and is not the one that is open.
    [[nodiscard]] bool opensAnother(const StartRequest &request) const;
    void followLink();
    void openLast();
    void showStart();
    /// Says what is being opened where no other window does, once it takes so long that one would start the program
    /// again.
    void showOpeningSoon(const QString &path);
    void sayOpening(const QString &path);
    void openSample(bool remembered);
    void create(const QString &path, const NewHelpDesk &setup);
    /// As the agent named at the start, if it is the first one.
    void open(const QString &path, bool remembered = true);
    void open(const Wish &wish);
    void opened(const std::shared_ptr<LocalRepository> &repository, const Wish &wish);
    void fail(const Error &error);
    void showRestore();
    void restore(const QString &backup, const QString &target);
    void restored(const Result<QString> &kept, const QString &target);

    Theme &m_theme;
    StartOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    QPointer<StartDialog> m_start;
    QPointer<RestoreDialog> m_restore;
    QString m_agent;  ///< named at the start: for the help desk opened first, and no other
    Wish m_present;   ///< the help desk that is open
    QString m_notice; ///< for the next window
    QString m_link;   ///< for the window, as soon as there is one
    std::optional<StartRequest> m_waiting;
    bool m_working = false; ///< a help desk is being opened or made
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace deskhand
