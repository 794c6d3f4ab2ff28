// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Fusion without its gradients: flat controls, 1 px lines, 5 px corners, and a focus ring that is
/// always seen. Colours come from the palette alone.

#include <QProxyStyle>

namespace deskhand {

class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    AppStyle();

    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

    /// Nothing moves by itself any more: what is shown goes over a network.
    void setStill(bool still) { m_still = still; }
    [[nodiscard]] bool isStill() const { return m_still; }

    /// Marks a push button as the primary one of its place (accent ground).
    static void setPrimary(QWidget *button);
    [[nodiscard]] static bool isPrimary(const QWidget *button);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMnemonics(bool shown);
    static void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
    static void drawField(const QStyleOption *option, QPainter *painter);
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    bool m_mnemonicsShown = false;
    bool m_still = false;
};

} // namespace deskhand
