// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks all windows in German: no text that is asked for is missing, no two controls have one key, and all has room.
// That each text of the sources is translated is lint's to say; whether it is asked for under the same context shows
// here.

#include "app/theme/Theme.h"
#include "core/base/Translations.h"
#include "gui/WindowAudit.h"

#include <QApplication>
#include <QLocale>
#include <QMutex>
#include <QTest>
#include <QTranslator>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// Keeps in mind what was asked for in vain. Texts are asked for on the threads of the file as well.
class Listener final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        QString text = QTranslator::translate(context, source, disambiguation, n);
        // Qt's own classes have translations of their own.
        const bool ofQt = context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z';
        if (text.isEmpty() && !ofQt && *source != '\0') {
            const QMutexLocker lock(&m_mutex);
            m_missing.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
        }
        return text;
    }

    QStringList missing() const
    {
        const QMutexLocker lock(&m_mutex);
        return QStringList(m_missing.cbegin(), m_missing.cend());
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_missing;
};

} // namespace

class TestAllWindowsGerman : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThereWithKeyAndRoom()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QLocale::setDefault(german);
        installTranslations(*qApp, german);
        Listener listener;
        QVERIFY(listener.load(u":/translations/deskhand_de.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&listener));
        Theme theme(*qApp, ThemeKind::Light);
        QStringList faults = faultsOfAllWindows(theme, [](QWidget &window) -> QStringList {
            return keysInConflict(window) + clipped(window) + cutOff(window);
        });
        QCoreApplication::removeTranslator(&listener);
        faults += listener.missing();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestAllWindowsGerman)
#include "tst_all_windows_german.moc"
