// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/AppStyle.h"

#include "app/theme/Indicators.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Radius = 5;
constexpr int ControlHeight = 28;
constexpr int FieldPadding = 6;
constexpr int ItemMargin = 6;
constexpr auto PrimaryProperty = "deskhandPrimary";

void drawRounded(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(ground);
    const qreal inset = (width - 1) / 2;
    painter->drawRoundedRect(borderRect(rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    painter->restore();
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) != nullptr
           || qobject_cast<const QTextEdit *>(widget) != nullptr;
}

} // namespace

AppStyle::AppStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void AppStyle::setPrimary(QWidget *button)
{
    button->setProperty(PrimaryProperty, true);
}

bool AppStyle::isPrimary(const QWidget *button)
{
    return button != nullptr && button->property(PrimaryProperty).toBool();
}

void AppStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void AppStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool AppStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Mnemonics are underlined while Alt is held, as on Windows.
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (key && watched->isWidgetType() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt) {
        showMnemonics(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationDeactivate || event->type() == QEvent::WindowDeactivate) {
        showMnemonics(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::showMnemonics(bool shown)
{
    if (shown != m_mnemonicsShown) {
        m_mnemonicsShown = shown;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible()) {
                window->update();
                const auto labels = window->findChildren<QWidget *>();
                for (QWidget *label : labels) {
                    label->update();
                }
            }
        }
    }
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDialog *>(widget) != nullptr) {
        widget->setBackgroundRole(QPalette::Base);
    }
    if (qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On)) {
            const auto &palette = option->palette;
            const bool strong = option->state & (State_Sunken | State_On);
            drawRounded(painter, option->rect,
                        mixed(palette.base().color(), palette.highlight().color(), strong ? 20 : 10), Qt::transparent);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter);
        } else {
            painter->fillRect(option->rect, option->palette.base());
        }
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_Frame: {
        const QColor line = isText(widget) ? edgeOf(option->palette) : option->palette.mid().color();
        const bool focus = option->state & State_HasFocus;
        drawRounded(painter, option->rect, Qt::transparent, focus ? option->palette.highlight().color() : line,
                    focus && isText(widget) ? 2 : 1);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_FrameFocusRect:
        drawRounded(painter, option->rect, Qt::transparent, option->palette.highlight().color(), 2);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, option->palette.buttonText().color(), 0);
        return;
    case PE_IndicatorArrowUp:
        drawChevron(painter, option->rect, option->palette.buttonText().color(), 180);
        return;
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, option->palette.buttonText().color(), 270);
        return;
    case PE_IndicatorArrowLeft:
        drawChevron(painter, option->rect, option->palette.buttonText().color(), 90);
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_ProgressBarContents:
        // What only says that something goes on runs to and fro sixty times a second.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar != nullptr && m_still && bar->minimum == 0 && bar->maximum == 0) {
            drawRounded(painter, option->rect.adjusted(1, 1, -1, -1),
                        mixed(option->palette.base().color(), option->palette.highlight().color(), 50),
                        Qt::transparent);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.mid());
        return;
    case CE_HeaderSection: // a line below, no gradients
        painter->fillRect(option->rect, option->palette.base());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.mid());
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.window());
            if (item->state & (State_Selected | State_Sunken)) {
                drawRounded(painter, option->rect.adjusted(0, 3, 0, -3),
                            mixed(option->palette.window().color(), option->palette.highlight().color(), 18),
                            Qt::transparent);
            }
            const int alignment =
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine
                | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? 0 : Qt::TextHideMnemonic);
            drawItemText(painter, option->rect, alignment, option->palette, item->state & State_Enabled, item->text,
                         QPalette::WindowText);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy(*combo);
            const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width()
                             - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
            copy.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (isPrimary(widget)) {
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                QStyleOptionButton copy(*button);
                copy.palette.setColor(QPalette::ButtonText, option->palette.highlightedText().color());
                QProxyStyle::drawControl(element, &copy, painter, widget);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void AppStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto &palette = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button != nullptr && (button->features & QStyleOptionButton::Flat);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = enabled && (option->state & State_MouseOver);
    const bool focus = enabled && (option->state & State_HasFocus);
    QColor ground = palette.base().color();
    QColor line = palette.mid().color();
    if (isPrimary(widget) && enabled) {
        ground = mixed(palette.highlight().color(), palette.text().color(), down ? 25 : hover ? 12 : 0);
        line = ground;
    } else if (down) {
        ground = mixed(ground, palette.highlight().color(), 20);
    } else if (hover) {
        ground = mixed(ground, palette.highlight().color(), 8);
        line = mixed(line, palette.highlight().color(), 40);
    } else if (flat && !focus) {
        return;
    }
    const bool ring = focus && !isPrimary(widget);
    drawRounded(painter, option->rect, ground, ring ? palette.highlight().color() : line, ring ? 2 : 1);
    if (focus && !ring) {
        // Its ground is the accent itself: a ring in the colour of its words, within.
        drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, palette.highlightedText().color(),
                    2);
    }
}

void AppStyle::drawField(const QStyleOption *option, QPainter *painter)
{
    const auto &palette = option->palette;
    const bool focus = (option->state & State_HasFocus) && (option->state & State_Enabled);
    const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
    QColor line = option->state & State_Enabled ? edgeOf(palette) : palette.mid().color();
    if (focus) {
        line = palette.highlight().color();
    } else if (hover) {
        line = mixed(line, palette.text().color(), 25);
    }
    drawRounded(painter, option->rect, palette.base().color(), line, focus ? 2 : 1);
}

void AppStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo == nullptr) {
        return;
    }
    if (combo->frame) {
        drawField(option, painter);
    } else if (option->state & (State_MouseOver | State_On)) {
        drawRounded(painter, option->rect,
                    mixed(option->palette.base().color(), option->palette.highlight().color(), 8), Qt::transparent);
    }
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const auto group = option->state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    drawChevron(painter, arrow, option->palette.color(group, QPalette::PlaceholderText), 0);
}

void AppStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin == nullptr) {
        return;
    }
    drawField(option, painter);
    const bool enabled = option->state & State_Enabled;
    for (const auto &[part, step, degrees] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180),
                                              std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0)}) {
        const bool able = enabled && (spin->stepEnabled & step);
        const bool down = able && (option->activeSubControls & part) && (option->state & State_Sunken);
        const auto role = down ? QPalette::Highlight : QPalette::PlaceholderText;
        drawChevron(painter, proxy()->subControlRect(CC_SpinBox, option, part, widget),
                    option->palette.color(able ? QPalette::Active : QPalette::Disabled, role), degrees);
    }
}

void AppStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider == nullptr) {
        return;
    }
    // On the ground of what it scrolls.
    const auto *area =
        widget != nullptr ? qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget()) : nullptr;
    const QColor ground =
        area != nullptr ? area->palette().color(area->viewport()->backgroundRole()) : option->palette.base().color();
    painter->fillRect(option->rect, ground);
    if (slider->maximum <= slider->minimum) {
        return;
    }
    const bool busy =
        (option->activeSubControls & SC_ScrollBarSlider) && (option->state & (State_MouseOver | State_Sunken));
    QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const int inset = busy ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(ground, option->palette.text().color(), busy ? 45 : 25));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(FieldPadding, 0, -FieldPadding, 0) : rect;
    }
    return rect;
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect,
                          visualRect(option->direction, option->rect, rect).adjusted(FieldPadding, 0, 0, 0));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        return visualRect(option->direction, option->rect,
                          visualRect(option->direction, option->rect, rect).adjusted(FieldPadding - 2, 0, 0, 0));
    }
    return rect;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isText(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget); // room for the focus
    case PM_FocusFrameHMargin: // what items of lists and tables keep free at their sides
    case PM_HeaderMargin:
        return ItemMargin;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the button that goes on is the last, as in dialogs with buttons of ours
    case SH_UnderlineShortcut:
        return m_mnemonicsShown ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // As wide as its text asks; Fusion's least width is made for dialogs of OK and Cancel.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + 4;
            const int text = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            const bool menu = button->features & QStyleOptionButton::HasMenu;
            result.setWidth(icon + text + 24 + (menu ? 12 : 0));
        }
        result.setHeight(std::max(ControlHeight, size.height() + 8));
        break;
    case CT_SpinBox:
        result.setHeight(std::max(ControlHeight, option->fontMetrics.height() + 8));
        break;
    case CT_ComboBox:
        result.rwidth() += FieldPadding + 2;
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(std::max({result.height(), ControlHeight, size.height() + 8}));
        break;
    case CT_MenuBarItem:
        result.setHeight(ControlHeight);
        break;
    default:
        break;
    }
    return result;
}

} // namespace deskhand
