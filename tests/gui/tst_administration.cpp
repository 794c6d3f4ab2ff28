// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/AdminWindow.h"
#include "app/admin/SectionPage.h"
#include "app/newticket/ChoiceCombo.h"
#include "app/newticket/NewTicketDialog.h"
#include "app/session/Session.h"
#include "gui/Desk.h"
#include "service/directory/Defaults.h"
#include "service/file/HelpDeskFile.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// Drives the administration as a person does: by keys and clicks alone.
class Admin {
public:
    explicit Admin(Desk &desk)
        : m_desk(desk)
    { }

    [[nodiscard]] bool open()
    {
        m_desk.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&m_desk.window())) {
            return false;
        }
        QTest::keyClick(&m_desk.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] {
            m_window = m_desk.window().findChild<AdminWindow *>();
            return m_window != nullptr && m_window->isVisible() && m_window->isActiveWindow();
        });
    }
    [[nodiscard]] AdminWindow *window() const { return m_window; }

    /// Chooses the section by typing its name into the list.
    void section(const QString &title)
    {
        auto *list = m_window->findChild<QListWidget *>(u"adminSections"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        list->keyboardSearch({});
        QTest::keyClicks(list, title);
        QCOMPARE(list->currentItem()->text().remove(u" •"_s), title);
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->page()->findChild<T *>(name);
    }
    void click(const QString &button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void startNew() const { QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QWidget>(field);
        edit->setFocus();
        if (qobject_cast<QLineEdit *>(edit) != nullptr) {
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        }
        QTest::keyClicks(edit, text);
    }
    /// Goes down the choices to the one that begins so.
    void choose(const QString &field, const QString &text) const
    {
        auto *combo = find<QComboBox>(field);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && !combo->currentText().startsWith(text); ++i) {
            QTest::keyClick(combo, Qt::Key_Down);
        }
        QVERIFY2(combo->currentText().startsWith(text), qPrintable(combo->currentText()));
    }
    /// Saves with the key, and waits until it is done.
    [[nodiscard]] bool save() const
    {
        const qint64 before = m_desk.session().directory()->version;
        QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor([this, before] {
            return m_window->page()->unsavedCount() == 0 && m_desk.session().directory()->version > before;
        });
    }
    [[nodiscard]] QString problem(const QString &field) const
    {
        const auto *label = find<QLabel>(field + u"Problem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString title() const { return find<QLabel>(u"recordTitle"_s)->text(); }

private:
    Desk &m_desk;
    AdminWindow *m_window = nullptr;
};

template <typename Record>
const Record *named(const QList<Record> &records, const QString &name)
{
    for (const Record &record : records) {
        if (record.name == name) {
            return &record;
        }
    }
    return nullptr;
}

QString emptyHelpDesk(const QTemporaryDir &folder)
{
    QString path = folder.filePath(u"empty.deskhand"_s);
    const HelpDeskSetup setup{u"Harbour Clinic"_s, "Europe/London"_ba, u"Ada Root"_s, u"ada"_s,
                              u"ada@clinic.example"_s};
    const auto made = HelpDeskFile::create(path, [&setup](Store &store) { return writeDefaults(store, setup); });
    if (!made) {
        qFatal("%s", qPrintable(made.error().text));
    }
    return path;
}

} // namespace

class TestAdministration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHelpDeskIsSetUpAndUsed()
    {
        Theme theme(*qApp, ThemeKind::Light);
        QTemporaryDir folder;
        Desk desk(theme, u"ada"_s, emptyHelpDesk(folder));
        desk.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        Admin admin(desk);
        QVERIFY(admin.open());

        admin.section(u"Schedules"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Clinic hours"_s);
        admin.type(u"hours6"_s, u"09:00-12:00"_s);
        QVERIFY(admin.save());

        admin.section(u"SLA plans"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Wards"_s);
        admin.choose(u"schedule"_s, u"Clinic"_s);
        admin.type(u"targetResponse"_s, u"30min"_s);
        admin.type(u"targetResolution"_s, u"4h"_s);
        QVERIFY(admin.save());

        admin.section(u"Departments"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Medical devices"_s);
        admin.choose(u"slaPlan"_s, u"Wards"_s);
        QVERIFY(admin.save());

        admin.section(u"Agents"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Ben Tool"_s);
        admin.type(u"username"_s, u"ben"_s);
        admin.type(u"email"_s, u"ben@clinic.example"_s);
        admin.choose(u"department"_s, u"Medical"_s);
        admin.choose(u"role"_s, u"Expanded"_s);
        QVERIFY(admin.save());

        admin.section(u"Custom fields"_s);
        admin.startNew();
        admin.type(u"label"_s, u"Device number"_s);
        admin.type(u"key"_s, u"device"_s);
        QVERIFY(admin.save());

        admin.section(u"Help topics"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Device is out of order"_s);
        admin.choose(u"department"_s, u"Medical"_s);
        QVERIFY(admin.save());

        admin.section(u"Canned responses"_s);
        admin.startNew();
        admin.type(u"title"_s, u"Technician is coming"_s);
        admin.type(u"body"_s, u"Dear %{recipient.nam}, a technician is on the way."_s);
        QTRY_VERIFY(admin.find<QLabel>(u"unknownVariables"_s)->isVisible());
        QVERIFY(admin.find<QLabel>(u"unknownVariables"_s)->text().contains(u"recipient.nam"_s));
        QVERIFY(admin.save());

        admin.section(u"Routing rules"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Ventilators first"_s);
        auto *conditions = admin.find<QWidget>(u"conditions"_s);
        QTest::mouseClick(conditions->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        admin.type(u"conditionValue"_s, u"ventilator"_s);
        auto *actions = admin.find<QWidget>(u"actions"_s);
        QTest::mouseClick(actions->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        admin.choose(u"actionKind"_s, u"Set the priority"_s);
        admin.choose(u"actionTarget"_s, u"Emergency"_s);
        QVERIFY(admin.save());

        const DirectorySnapshot directory = *desk.session().directory();
        const Department *devices = named(directory.departments, u"Medical devices"_s);
        const SlaPlan *wards = named(directory.slaPlans, u"Wards"_s);
        const Agent *ben = named(directory.agents, u"Ben Tool"_s);
        QVERIFY(devices != nullptr && wards != nullptr && ben != nullptr);
        QCOMPARE(devices->slaPlan, wards->id);
        QCOMPARE(wards->targets.constFirst().firstResponse, std::optional<Duration>(std::chrono::minutes(30)));
        QCOMPARE(ben->primary.department, devices->id);
        QCOMPARE(named(directory.schedules, u"Clinic hours"_s)->spans.size(), 6);
        QCOMPARE(directory.cannedResponses.size(), 1);
        QCOMPARE(directory.customFields.constFirst().key, u"device"_s);

        admin.window()->close();
        openTicketAboutVentilator(desk);
        const Ticket ticket = desk.stored(desk.current()).details.ticket;
        QCOMPARE(directory.priority(ticket.priority)->name, u"Emergency"_s); // the rule fired
        QCOMPARE(ticket.department, devices->id);
        QCOMPARE(ticket.slaPlan, wards->id);
        QVERIFY(ticket.due.has_value());
    }

    void problemsAreShownNextToTheField()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        Admin admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Departments"_s);
        admin.startNew();
        QVERIFY(admin.problem(u"name"_s).isEmpty()); // nobody is told off before they began
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!admin.problem(u"name"_s).isEmpty());
        QCOMPARE(QApplication::focusWidget(), admin.find<QWidget>(u"name"_s));
        admin.type(u"name"_s, u"Support"_s);
        QVERIFY(admin.problem(u"name"_s).contains(u"taken"_s));
        admin.type(u"name"_s, u"Vault"_s);
        QVERIFY(admin.problem(u"name"_s).isEmpty());
        QVERIFY(admin.save());
        QVERIFY(named(desk.session().directory()->departments, u"Vault"_s) != nullptr);

        admin.section(u"SLA plans"_s);
        admin.type(u"targetResponse"_s, u"soon"_s);
        QVERIFY(admin.problem(u"targets"_s).contains(u"soon"_s));
        QTest::keyClick(admin.window(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
        admin.click(u"revertRecord"_s);
        QCOMPARE(admin.window()->page()->unsavedCount(), 0);
    }

    void unsavedChangesAreKeptInMind()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        Admin admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Teams"_s);
        const QString before = admin.title();
        admin.type(u"name"_s, u"Renamed"_s);
        admin.section(u"Roles"_s);
        admin.window()->close();
        QVERIFY(admin.open());
        admin.section(u"Teams"_s);
        QCOMPARE(admin.title(), u"Renamed"_s);
        QVERIFY(named(desk.session().directory()->teams, before) != nullptr);
        admin.click(u"revertRecord"_s);
        QCOMPARE(admin.title(), before);
    }

    void archivedAndRestored()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        Admin admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Departments"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Vault"_s);
        QVERIFY(admin.save());
        const auto archived = [&desk] {
            const Department *vault = named(desk.session().directory()->departments, u"Vault"_s);
            return vault != nullptr && vault->archived;
        };
        auto *list = admin.find<QListView>(u"recordList"_s);
        const int shown = list->model()->rowCount();
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(archived());
        QTRY_COMPARE(list->model()->rowCount(), shown - 1);
        QCOMPARE(admin.title(), u"Vault"_s);
        admin.choose(u"recordFilter"_s, u"Archived"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!archived());
        // What new tickets need cannot be put away, and it is said why.
        admin.choose(u"recordFilter"_s, u"In use"_s);
        admin.type(u"recordSearch"_s, u"Support"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down); // Branch IT, which lies beneath Support
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(admin.title(), u"Support"_s);
        admin.click(u"archiveRecord"_s);
        QTRY_VERIFY(!desk.barText(u"section_departments"_s).isEmpty());
    }

    void aRuleIsTriedOut()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme);
        desk.show();
        Admin admin(desk);
        QVERIFY(admin.open());
        admin.section(u"Routing rules"_s);
        admin.startNew();
        admin.type(u"name"_s, u"Everything"_s);
        auto *actions = admin.find<QWidget>(u"actions"_s);
        QTest::mouseClick(actions->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        admin.choose(u"actionKind"_s, u"Add the tag"_s);
        admin.type(u"actionText"_s, u"tried"_s);
        admin.click(u"tryRule"_s);
        auto *matches = admin.find<QTreeWidget>(u"trialMatches"_s);
        QTRY_VERIFY(matches->topLevelItemCount() > 10);
        QVERIFY(matches->topLevelItem(0)->text(2).contains(u"tried"_s));
        QCOMPARE(admin.window()->page()->unsavedCount(), 1);
    }

    void onlyForThoseWhoMay()
    {
        Theme theme(*qApp, ThemeKind::Light);
        Desk desk(theme, u"ken"_s);
        desk.show();
        QAction *action = desk.window().actionRegistry().action(ActionId::Administration);
        QVERIFY(!action->isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.window().findChild<AdminWindow *>() == nullptr);
    }

private:
    static void openTicketAboutVentilator(Desk &desk)
    {
        desk.window().activateWindow();
        QTRY_VERIFY(desk.window().isActiveWindow());
        QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
        NewTicketDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<NewTicketDialog *>()) != nullptr && dialog->isVisible());
        auto *requester = dialog->findChild<QLineEdit *>(u"requester"_s);
        QTest::keyClicks(requester, u"Zoe Quist"_s);
        auto *email = dialog->findChild<QLineEdit *>(u"requesterEmail"_s);
        QTRY_VERIFY(email->isVisible());
        QTest::keyClicks(email, u"zoe@clinic.example"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"subject"_s), u"Ventilator 7 beeps"_s);
        auto *topic = dialog->findChild<ChoiceCombo *>(u"topic"_s);
        topic->setFocus();
        QTest::keyClicks(topic, u"Device"_s);
        QCOMPARE(topic->currentText(), u"Device is out of order"_s);
        auto *message = dialog->findChild<QPlainTextEdit *>(u"message"_s);
        QTest::keyClicks(message, u"Since this morning."_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"createTicket"_s)->isEnabled());
        QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.current().isValid());
    }
};

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
