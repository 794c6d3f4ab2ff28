// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What shows that something is a control, and that it has the focus, stands out from its ground by 3:1 (WCAG 2,
/// 1.4.11): measured on what is painted. tst_colours has the texts.

#include "app/Contrast.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double Needed = 3;

const QList<std::pair<ThemeKind, const char *>> Themes{
    {ThemeKind::Light, "light"}, {ThemeKind::Dark, "dark"}, {ThemeKind::HighContrast, "contrast"}};

QWidget *make(const QString &kind, QWidget *parent)
{
    if (kind == "line edit"_L1) {
        return new QLineEdit(u"Karen"_s, parent);
    }
    if (kind == "combo box"_L1) {
        auto *combo = new QComboBox(parent);
        combo->addItem(u"Normal"_s);
        return combo;
    }
    if (kind == "spin box"_L1) {
        return new QSpinBox(parent);
    }
    if (kind == "check box"_L1) {
        return new QCheckBox(u"Acknowledge"_s, parent);
    }
    if (kind == "radio button"_L1) {
        return new QRadioButton(u"All"_s, parent);
    }
    if (kind == "text"_L1) {
        return new QPlainTextEdit(parent);
    }
    if (kind == "tool button"_L1) {
        auto *button = new QToolButton(parent);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(u"More"_s);
        return button;
    }
    if (kind == "list"_L1) {
        auto *list = new QListWidget(parent);
        list->addItems({u"One"_s, u"Two"_s});
        return list;
    }
    auto *button = new QPushButton(u"Send"_s, parent);
    if (kind == "primary button"_L1) {
        AppStyle::setPrimary(button);
    }
    return button;
}

/// A window with the control, and something else that can have the focus.
class Stage {
public:
    Stage(ThemeKind theme, const QString &kind, QPalette::ColorRole ground)
        : m_theme(*qApp, theme)
    {
        auto *column = new QVBoxLayout(&m_window);
        m_other = new QLineEdit(&m_window);
        m_control = make(kind, &m_window);
        column->addWidget(m_other);
        column->addWidget(m_control, 0, Qt::AlignLeft);
        m_window.setBackgroundRole(ground);
        m_window.setAutoFillBackground(true);
        m_window.resize(400, 300);
        m_window.show();
        m_window.activateWindow();
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&m_window); }
    [[nodiscard]] QWidget &control() { return *m_control; }
    [[nodiscard]] QImage picture(bool focused)
    {
        (focused ? m_control : m_other)->setFocus(Qt::TabFocusReason);
        return m_window.grab(m_control->geometry().adjusted(-4, -4, 4, 4)).toImage();
    }

private:
    Theme m_theme;
    QWidget m_window;
    QWidget *m_other;
    QWidget *m_control;
};

} // namespace

class TestControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void edgesStandOut_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QPalette::ColorRole>("ground");
        // A button is known by its words; a field and a box by their edge alone.
        for (const auto &[theme, name] : Themes) {
            for (const auto *kind : {"line edit", "combo box", "spin box", "check box", "radio button", "text"}) {
                QTest::addRow("%s: %s on paper", name, kind) << theme << QString::fromLatin1(kind) << QPalette::Base;
                QTest::addRow("%s: %s on bars", name, kind) << theme << QString::fromLatin1(kind) << QPalette::Window;
            }
        }
    }
    void edgesStandOut()
    {
        QFETCH(const ThemeKind, theme);
        QFETCH(const QString, kind);
        QFETCH(const QPalette::ColorRole, ground);
        Stage stage(theme, kind, ground);
        QVERIFY(stage.isActive());
        const QImage picture = stage.picture(false);
        const QColor around = picture.pixelColor(1, 1);
        QCOMPARE(around, colour(theme, ground == QPalette::Base ? Shade::Base : Shade::Window));
        // From the ground inwards at half the height: the first pixels that differ are the edge.
        double best = 1;
        for (int x = 0; x < 8; ++x) {
            best = std::max(best, contrast(around, picture.pixelColor(x, picture.height() / 2)));
        }
        QVERIFY2(best >= Needed, qPrintable(u"%1:1"_s.arg(best, 0, 'f', 2)));
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::addColumn<QString>("kind");
        for (const auto &[theme, name] : Themes) {
            for (const auto *kind : {"line edit", "combo box", "spin box", "check box", "radio button", "text",
                                     "button", "primary button", "tool button", "list"}) {
                QTest::addRow("%s: %s", name, kind) << theme << QString::fromLatin1(kind);
            }
        }
    }
    void focusIsSeen()
    {
        QFETCH(const ThemeKind, theme);
        QFETCH(const QString, kind);
        Stage stage(theme, kind, QPalette::Base);
        QVERIFY(stage.isActive());
        const QImage without = stage.picture(false);
        const QImage with = stage.picture(true);
        QCOMPARE(with.size(), without.size());
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= Needed ? 1 : 0;
            }
        }
        // At least as much as a line beneath it (WCAG 2.2, 2.4.13 asks for one round it; a text cursor is less).
        const int least = std::min(stage.control().width(), 60);
        QVERIFY2(changed >= least, qPrintable(u"%1 of %2 pixels"_s.arg(changed).arg(least)));
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
