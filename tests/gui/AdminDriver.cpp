// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/AdminDriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace deskhand::test {

using namespace Qt::StringLiterals;

bool AdminDriver::open()
{
    m_desk.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_desk.window())) {
        return false;
    }
    QTest::keyClick(&m_desk.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor(
        [this] {
            m_window = m_desk.window().findChild<AdminWindow *>();
            return m_window != nullptr && m_window->isVisible() && m_window->isActiveWindow();
        },
        PatienceMs);
}

void AdminDriver::section(const QString &title)
{
    auto *list = m_window->findChild<QListWidget *>(u"adminSections"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    list->keyboardSearch({});
    QTest::keyClicks(list, title);
    QCOMPARE(list->currentItem()->text().remove(u" •"_s), title);
}

void AdminDriver::click(const QString &button) const
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

void AdminDriver::addRow(const QString &rows) const
{
    QTest::mouseClick(find<QWidget>(rows)->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
}

void AdminDriver::startNew() const
{
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
}

void AdminDriver::type(const QString &field, const QString &text) const
{
    auto *edit = find<QWidget>(field);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
}

void AdminDriver::choose(const QString &field, const QString &text) const
{
    auto *combo = find<QComboBox>(field);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && !combo->currentText().startsWith(text); ++i) {
        QTest::keyClick(combo, Qt::Key_Down);
    }
    QVERIFY2(combo->currentText().startsWith(text), qPrintable(combo->currentText()));
}

void AdminDriver::toggle(const QString &field) const
{
    auto *box = find<QCheckBox>(field);
    box->setFocus();
    const bool before = box->isChecked();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->isChecked(), !before);
}

bool AdminDriver::save() const
{
    const qint64 before = m_desk.session().directory()->version;
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    return QTest::qWaitFor(
        [this, before] {
            return m_window->page()->unsavedCount() == 0 && m_desk.session().directory()->version > before;
        },
        PatienceMs);
}

bool AdminDriver::savePerson() const
{
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return m_window->page()->unsavedCount() == 0 && m_window->page()->isSettled(); },
                           PatienceMs);
}

QString AdminDriver::problem(const QString &field) const
{
    const auto *label = find<QLabel>(field + u"Problem"_s);
    return label->isVisible() ? label->text() : QString();
}

QString AdminDriver::title() const
{
    return find<QLabel>(u"recordTitle"_s)->text();
}

} // namespace deskhand::test
