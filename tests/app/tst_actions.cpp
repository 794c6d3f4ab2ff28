// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/ActionRegistry.h"
#include "app/theme/Theme.h"
#include "app/window/MenuBuilder.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

void collect(const QMenu *menu, QList<QAction *> &found)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr) {
            collect(action->menu(), found);
        } else if (!action->isSeparator()) {
            found.append(action);
        }
    }
}

QChar mnemonic(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTwoActionsHaveOneKey()
    {
        const Theme theme(*qApp, ThemeKind::Light);
        const ActionRegistry registry(theme, nullptr);
        QHash<QString, QString> keys;
        for (const QAction *action : registry.all()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key),
                     qPrintable(key + u' ' + action->objectName() + u' ' + keys.value(key)));
            keys.insert(key, action->objectName());
        }
    }

    void everyActionSaysWhatItDoes()
    {
        const Theme theme(*qApp, ThemeKind::Light);
        const ActionRegistry registry(theme, nullptr);
        for (const QAction *action : registry.all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->statusTip().isEmpty());
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
        }
    }

    void everyActionIsInAMenuOnce()
    {
        const Theme theme(*qApp, ThemeKind::Light);
        const ActionRegistry registry(theme, nullptr);
        QMenuBar bar;
        buildMenus(bar, registry);
        QList<QAction *> found;
        QString barMnemonics;
        for (const QAction *entry : bar.actions()) {
            collect(entry->menu(), found);
            const QChar key = mnemonic(entry->text());
            QVERIFY2(!key.isNull() && !barMnemonics.contains(key), qPrintable(entry->text()));
            barMnemonics += key;
            QString mnemonics;
            for (const QAction *action : entry->menu()->actions()) {
                const QChar own = mnemonic(action->text());
                QVERIFY2(action->isSeparator() || (!own.isNull() && !mnemonics.contains(own)),
                         qPrintable(entry->text() + u": "_s + action->text()));
                mnemonics += own;
            }
        }
        for (QAction *action : registry.all()) {
            QVERIFY2(found.count(action) == 1, qPrintable(action->objectName()));
        }
    }

    void everyIconIsThere()
    {
        const Theme theme(*qApp, ThemeKind::Light);
        const ActionRegistry registry(theme, nullptr);
        for (const QAction *action : registry.all()) {
            if (!action->icon().isNull()) {
                const QImage picture = action->icon().pixmap(16).toImage();
                QVERIFY2(!picture.isNull(), qPrintable(action->objectName()));
                bool anything = false;
                for (int y = 0; y < picture.height() && !anything; ++y) {
                    for (int x = 0; x < picture.width() && !anything; ++x) {
                        anything = qAlpha(picture.pixel(x, y)) > 0;
                    }
                }
                QVERIFY2(anything, qPrintable(action->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
