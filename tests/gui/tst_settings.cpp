// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sets for themselves: kept, obeyed, and no more than their role allows.

#include "app/actions/KeyEditor.h"
#include "app/settings/Preferences.h"
#include "app/settings/SettingsDialog.h"
#include "gui/Desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

enum Page { General, Profile, Notifications, Keys, Writing };

SettingsDialog *openSettings(Desk &desk, Page page)
{
    QTest::keyClick(&desk.window(), Qt::Key_Comma, Qt::ControlModifier);
    // One that was closed may be there still.
    const auto dialogs = desk.window().findChildren<SettingsDialog *>();
    for (SettingsDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->showPage(page);
            return dialog;
        }
    }
    return nullptr;
}

/// OK, and wait until it has gone.
[[nodiscard]] bool confirm(SettingsDialog *dialog)
{
    const QPointer<SettingsDialog> open(dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    return QTest::qWaitFor([&open] { return open == nullptr || !open->isVisible(); }, 10000);
}

void choose(SettingsDialog *dialog, const QString &combo, const QVariant &value)
{
    auto *box = dialog->findChild<QComboBox *>(combo);
    QVERIFY(box != nullptr && box->findData(value) >= 0);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void everythingIsKept()
    {
        Preferences preferences;
        preferences.language = u"de"_s;
        preferences.theme = ThemeKind::HighContrast;
        preferences.systemAccent = true;
        preferences.textPercent = 125;
        preferences.listed = {NoticeGroup::Due, NoticeGroup::Message};
        preferences.onDesktop = {NoticeGroup::Due};
        preferences.tray = false;
        preferences.spelling = u"de_AT"_s;
        preferences.spellCheck = false;
        preferences.replyStatus = ReplyStatus::Pending;
        savePreferences(preferences);
        QCOMPARE(loadPreferences(), preferences);
    }

    void aLanguageKeepsTheCountrysDates()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(localeFor(u"de"_s, austria), austria);
        QCOMPARE(localeFor({}, austria), austria);
        QCOMPARE(localeFor(u"en"_s, austria), QLocale(QLocale::English, QLocale::Austria));
        QCOMPARE(localeFor(u"de"_s, QLocale(QLocale::English, QLocale::Japan)).language(), QLocale::German);
    }

    void coloursChangeAtOnceAndAreKept()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, General);
        QVERIFY(dialog != nullptr);
        choose(dialog, u"colours"_s, static_cast<int>(ThemeKind::Dark));
        choose(dialog, u"language"_s, u"de"_s);
        choose(dialog, u"rows"_s, true);
        QVERIFY(confirm(dialog));
        QCOMPARE(theme.kind(), ThemeKind::Dark);
        QVERIFY(desk.window().actionRegistry().action(ActionId::ThemeDark)->isChecked());
        QVERIFY(desk.window().actionRegistry().action(ActionId::OneLineRows)->isChecked());
        QCOMPARE(loadPreferences().theme, std::optional(ThemeKind::Dark));
        QCOMPARE(loadPreferences().language, u"de"_s);
        // The menu is the same setting.
        desk.window().actionRegistry().action(ActionId::ThemeLight)->trigger();
        QCOMPARE(loadPreferences().theme, std::optional(ThemeKind::Light));
        dialog = openSettings(desk, General);
        QCOMPARE(dialog->findChild<QComboBox *>(u"colours"_s)->currentData().toInt(),
                 static_cast<int>(ThemeKind::Light));
        dialog->reject();
    }

    void cancelChangesNothing()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, General);
        choose(dialog, u"colours"_s, static_cast<int>(ThemeKind::Dark));
        const Preferences before = loadPreferences();
        dialog->reject();
        QCOMPARE(theme.kind(), ThemeKind::Light);
        QCOMPARE(loadPreferences(), before);
    }

    void anAgentSavesTheirOwnProfile()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Profile);
        // Who one is says somebody else; the rest is one's own.
        QVERIFY(dialog->findChild<QLineEdit *>(u"profileName"_s)->isReadOnly());
        dialog->findChild<QPlainTextEdit *>(u"profileSignature"_s)->setPlainText(u"Ken, second floor"_s);
        dialog->findChild<QCheckBox *>(u"profileAway"_s)->setChecked(true);
        dialog->findChild<QCheckBox *>(u"profileAwayLimited"_s)->setChecked(true);
        const QDateTime until(QDate(2026, 3, 20), QTime(8, 0));
        dialog->findChild<QDateTimeEdit *>(u"profileAwayUntil"_s)->setDateTime(until);
        QVERIFY(confirm(dialog));
        const auto directory = waitFor(desk.repository().directory().snapshot());
        QVERIFY(directory);
        const Agent *self = (*directory)->agent(desk.repository().actor().agent);
        QVERIFY(self != nullptr);
        QCOMPARE(self->signature, u"Ken, second floor"_s);
        QVERIFY(self->away);
        QCOMPARE(self->awayUntil, std::optional(fromDateTime(until)));
    }

    void whatOthersChangedMeanwhileStays()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"john"_s);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Profile);
        Agent self = *desk.session().self();
        self.name = u"John Other"_s;
        self.away = true;
        Settings settings = desk.session().directory()->settings;
        settings.sendHoldSeconds += 7;
        QVERIFY(waitFor(desk.repository().directory().save(self)));
        QVERIFY(waitFor(desk.repository().directory().save(settings)));
        QTRY_COMPARE(desk.session().self()->name, u"John Other"_s);
        QTRY_COMPARE(desk.session().directory()->settings.sendHoldSeconds, settings.sendHoldSeconds);
        dialog->findChild<QPlainTextEdit *>(u"profileSignature"_s)->setPlainText(u"John"_s);
        QVERIFY(confirm(dialog));
        QTRY_COMPARE(desk.session().self()->signature, u"John"_s);
        QCOMPARE(desk.session().self()->name, u"John Other"_s);
        QVERIFY(desk.session().self()->away);
        QCOMPARE(desk.session().directory()->settings.sendHoldSeconds, settings.sendHoldSeconds);
    }

    void whatTheRoleForbidsCannotBeSet()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Writing);
        QVERIFY(!dialog->findChild<QSpinBox *>(u"holdSeconds"_s)->isEnabled());
        dialog->reject();
    }

    void anErrorKeepsTheDialogOpen()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"john"_s);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Profile);
        auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
        QVERIFY(!name->isReadOnly());
        name->clear();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void whatIsRefusedKeepsTheRestFromBeingKept()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"john"_s);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, General);
        choose(dialog, u"language"_s, u"de"_s);
        choose(dialog, u"colours"_s, static_cast<int>(ThemeKind::Dark));
        auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
        const QString before = name->text();
        name->clear();
        const auto *pages = dialog->findChild<QListWidget *>(u"settingsPages"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(pages->currentRow(), static_cast<int>(Profile)); // where the mistake is
        QVERIFY2(desk.barText(u"settingsDialog"_s).contains(u"Nothing"_s),
                 qPrintable(desk.barText(u"settingsDialog"_s)));
        QCOMPARE(loadPreferences().language, QString());
        QCOMPARE(theme.kind(), ThemeKind::Light);
        name->setText(before);
        QVERIFY(confirm(dialog));
        QCOMPARE(loadPreferences().language, u"de"_s);
        QCOMPARE(theme.kind(), ThemeKind::Dark);
    }

    void theReplyButtonDoesAsChosen()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Writing);
        dialog->findChild<QComboBox *>(u"replyStatus"_s)->setCurrentIndex(static_cast<int>(ReplyStatus::Leave));
        QVERIFY(confirm(dialog));
        QVERIFY(desk.openTicket(u"Payroll"_s));
        desk.press(Qt::Key_R);
        desk.type(u"Just so."_s);
        const TicketId ticket = desk.current();
        const StatusId before = desk.stored(ticket).details.ticket.status;
        QCOMPARE(desk.find<QPushButton>(u"composeSend"_s)->text(), u"Send"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(desk.stored(ticket).details.ticket.status, before);
    }

    void keysAreChangedInTheKeyEditor()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Keys);
        dialog->findChild<QPushButton *>(u"changeKeys"_s)->click();
        auto *editor = desk.find<KeyEditor>(u"keyEditor"_s);
        QVERIFY(editor != nullptr && editor->isVisible());
        editor->reject();
        dialog->reject();
    }

    void whatIsNotListedIsNotTold()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        SettingsDialog *dialog = openSettings(desk, Notifications);
        const QString name = u"noticeList%1"_s.arg(static_cast<int>(NoticeGroup::Department));
        auto *box = dialog->findChild<QCheckBox *>(name);
        QVERIFY(box->isChecked());
        box->setChecked(false);
        QVERIFY(confirm(dialog));
        QVERIFY(!loadPreferences().listed.contains(NoticeGroup::Department));
        QVERIFY(loadPreferences().listed.contains(NoticeGroup::Due));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
