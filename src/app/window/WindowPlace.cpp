// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/WindowPlace.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace deskhand {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Who works at a desk with two screens and on the way with one wants each place back.
QString keyOf(const QString &name)
{
    QString screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect at = screen->geometry();
        screens += u"%1 %2 %3 %4;"_s.arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
    }
    const QByteArray hash = QCryptographicHash::hash(screens.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return u"%1/geometry.%2"_s.arg(name, QString::fromLatin1(hash));
}

/// Moves a window that cannot be reached any more, some time after the screens changed: Qt and the system move windows
/// too, and theirs comes first.
class ScreenKeeper final : public QObject {
public:
    explicit ScreenKeeper(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(300ms);
        connect(&m_soon, &QTimer::timeout, this, &ScreenKeeper::keep);
        const auto soon = [this] { m_soon.start(); };
        const auto watch = [this, soon](QScreen *screen) {
            connect(screen, &QScreen::availableGeometryChanged, this, soon);
            soon(); // the one beside which it stood may have moved
        };
        const auto screens = QGuiApplication::screens();
        std::for_each(screens.cbegin(), screens.cend(), watch);
        connect(qApp, &QGuiApplication::screenAdded, this, watch);
        connect(qApp, &QGuiApplication::screenRemoved, this, soon);
    }

private:
    void keep()
    {
        if (!m_window.isVisible() || m_window.isMinimized() || m_window.isMaximized() || m_window.isFullScreen()) {
            return; // the system places those
        }
        QList<QRect> screens;
        const auto all = QGuiApplication::screens();
        for (const QScreen *screen : all) {
            screens.append(screen->availableGeometry());
        }
        const QRect frame = m_window.frameGeometry();
        const QRect wanted = reachable(frame, screens);
        if (wanted != frame) {
            m_window.resize(m_window.size() - (frame.size() - wanted.size()));
            m_window.move(wanted.topLeft());
        }
    }

    QWidget &m_window;
    QTimer m_soon;
};

} // namespace

QRect reachable(const QRect &frame, const QList<QRect> &screens)
{
    constexpr int Grip = 80; ///< of the upper edge, in both directions with room for the pointer
    constexpr int Edge = 24;
    const QRect upper(frame.topLeft(), QSize(frame.width(), Edge));
    const QRect *nearest = nullptr;
    int distance = std::numeric_limits<int>::max();
    for (const QRect &screen : screens) {
        const QRect seen = screen.intersected(upper);
        if (seen.width() >= std::min(Grip, frame.width()) && seen.height() >= Edge / 2) {
            return frame;
        }
        const int away = (screen.center() - frame.center()).manhattanLength();
        if (away < distance) {
            distance = away;
            nearest = &screen;
        }
    }
    if (nearest == nullptr) {
        return frame;
    }
    QRect result(frame.topLeft(), frame.size().boundedTo(nearest->size()));
    result.moveLeft(std::clamp(result.left(), nearest->left(), nearest->right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), nearest->top(), nearest->bottom() - result.height() + 1));
    return result;
}

void saveWindowPlace(const QWidget &window, const QString &name)
{
    QSettings().setValue(keyOf(name), window.saveGeometry());
}

void restoreWindowPlace(QWidget &window, const QString &name, int width, int height)
{
    if (!window.restoreGeometry(QSettings().value(keyOf(name)).toByteArray())) {
        window.resize(QSize(width, height).boundedTo(window.screen()->availableSize()));
    }
    new ScreenKeeper(window);
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget(); dialog != nullptr && dialog != &window) {
        dialog->raise();
        dialog->activateWindow();
    }
}

} // namespace deskhand
