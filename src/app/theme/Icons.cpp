// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/Icons.h"

#include "app/theme/Theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array MaskSizes{16, 24, 32, 48, 64};

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, QString name, Shade shade)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_shade(shade)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = std::min(rect.width(), rect.height());
        const QPixmap picture = iconPixmap(m_name, colourFor(mode), size, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourFor(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here.
        const qreal ratio = scale > 0 ? scale : 1;
        const auto logical = static_cast<int>(std::lround(std::min(size.width(), size.height()) / ratio));
        return iconPixmap(m_name, colourFor(mode), logical, ratio);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_theme, m_name, m_shade); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) {
            return m_theme.palette().color(QPalette::Disabled, QPalette::ButtonText);
        }
        return m_theme.colour(mode == QIcon::Selected ? Shade::OnAccent : m_shade);
    }

    const Theme &m_theme;
    QString m_name;
    Shade m_shade;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Shade shade)
{
    return QIcon(new ThemedIconEngine(theme, name, shade)); // the icon owns its engine
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(u":/program/deskhand-%1.png"_s.arg(size), QSize(size, size));
    }
    return icon;
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const auto pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    const QString key =
        u"deskhand/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels).arg(devicePixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) {
        return picture;
    }
    int maskSize = MaskSizes.back();
    for (const int candidate : MaskSizes) {
        if (candidate >= pixels) {
            maskSize = candidate;
            break;
        }
    }
    QImage mask(u":/icons/%1-%2.png"_s.arg(name).arg(maskSize));
    if (mask.isNull()) {
        return {};
    }
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (maskSize != pixels) {
        mask = mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), colour);
    painter.end();
    mask.setDevicePixelRatio(devicePixelRatio);
    picture = QPixmap::fromImage(mask);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace deskhand
