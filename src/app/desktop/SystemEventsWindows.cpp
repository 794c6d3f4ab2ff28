// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/SystemEvents.h"

#include "app/desktop/WindowsApi.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <shellapi.h>
#include <wtsapi32.h>

#include <cwchar>

namespace deskhand {

using namespace std::chrono_literals;

class SystemEvents::Filter final : public QAbstractNativeEventFilter {
public:
    explicit Filter(SystemEvents &events)
        : m_events(events)
        , m_taskbarCreated(RegisterWindowMessageW(L"TaskbarButtonCreated"))
    { }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG &told = *static_cast<const MSG *>(message);
        switch (told.message) {
        case WM_SETTINGCHANGE:
            // Named where the look of programs changed; high contrast comes without a name.
            if (told.lParam == 0 || told.wParam == SPI_SETHIGHCONTRAST
                || std::wcscmp(reinterpret_cast<const wchar_t *>(told.lParam), L"ImmersiveColorSet") == 0) {
                m_events.m_lookSoon.start();
            }
            break;
        case WM_THEMECHANGED:
        case WM_SYSCOLORCHANGE:
        case WM_DWMCOLORIZATIONCOLORCHANGED:
            m_events.m_lookSoon.start();
            break;
        case WM_POWERBROADCAST:
            if (told.wParam == PBT_APMRESUMEAUTOMATIC || told.wParam == PBT_APMRESUMESUSPEND) {
                m_events.m_resumeSoon.start();
            }
            break;
        case WM_TIMECHANGE:
            m_events.m_resumeSoon.start(); // somebody set the clock: the same is to be done
            break;
        case WM_WTSSESSION_CHANGE:
            Q_EMIT m_events.sessionChanged();
            break;
        default:
            if (told.message == m_taskbarCreated) {
                Q_EMIT m_events.taskbarReady(reinterpret_cast<WId>(told.hwnd));
            }
            break;
        }
        return false; // everybody else hears of it too
    }

private:
    SystemEvents &m_events;
    UINT m_taskbarCreated;
};

SystemEvents::SystemEvents(QObject *parent)
    : QObject(parent)
    , m_filter(std::make_unique<Filter>(*this))
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(100ms);
    connect(&m_lookSoon, &QTimer::timeout, this, &SystemEvents::lookChanged);
    m_resumeSoon.setSingleShot(true);
    m_resumeSoon.setInterval(100ms);
    connect(&m_resumeSoon, &QTimer::timeout, this, &SystemEvents::resumed);
    qApp->installNativeEventFilter(m_filter.get());
}

SystemEvents::~SystemEvents() = default; // the filter takes itself out

void SystemEvents::watchSession(WId window)
{
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(window), NOTIFY_FOR_THIS_SESSION);
}

bool isRemoteSession()
{
    return GetSystemMetrics(SM_REMOTESESSION) != 0;
}

bool isQuietWanted()
{
    QUERY_USER_NOTIFICATION_STATE state{};
    if (FAILED(SHQueryUserNotificationState(&state))) {
        return false;
    }
    // Somebody away from the desk (locked, screen saver) finds the notices when they are back.
    return state == QUNS_BUSY || state == QUNS_RUNNING_D3D_FULL_SCREEN || state == QUNS_PRESENTATION_MODE
           || state == QUNS_QUIET_TIME;
}

} // namespace deskhand
