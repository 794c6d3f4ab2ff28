// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks all windows: every control is reached by Tab and has a name for screen readers, no two have one key, every text
// can be translated, and longer words than English ones still fit.

#include "gui/Desk.h"
#include "gui/PseudoTranslator.h"
#include "gui/Scenes.h"
#include "gui/WindowAudit.h"

#include <QApplication>
#include <QTest>

using namespace deskhand;
using namespace deskhand::test;
using namespace Qt::StringLiterals;

namespace {

/// What is not the program's to translate: the help desk's own words, and names of formats, keys and programs.
QSet<QString> wordsOf(Theme &theme)
{
    QSet<QString> words{u"Deskhand"_s, u"Ctrl"_s,   u"Shift"_s, u"Alt"_s,    u"Enter"_s,
                        u"Return"_s,   u"Esc"_s,    u"CSV"_s,   u"PDF"_s,    u"ZIP"_s,
                        u"Space"_s,    u"Del"_s,    u"HTML"_s,  u"SQLite"_s, u"GPL-3.0-or-later"_s,
                        u"English"_s,  u"Deutsch"_s};
    Desk desk(theme);
    desk.show();
    const auto directory = waitFor(desk.repository().directory().snapshot());
    if (directory) {
        const auto add = [&words](const auto &records) {
            for (const auto &record : records) {
                words.insert(record.name);
            }
        };
        add((*directory)->agents);
        add((*directory)->teams);
        add((*directory)->departments);
        add((*directory)->topics);
        add((*directory)->priorities);
        add((*directory)->statuses);
        add((*directory)->slaPlans);
        add((*directory)->schedules);
        add((*directory)->queues);
        const auto addSignatures = [&words](const auto &records) {
            for (const auto &record : records) {
                const QStringList lines = record.signature.split(u'\n');
                words.unite(QSet<QString>(lines.cbegin(), lines.cend()));
            }
        };
        addSignatures((*directory)->agents);
        addSignatures((*directory)->departments);
        words.insert((*directory)->settings.companyName);
        words << u"Branch"_s << u"Head office"_s; // as in "Location: Branch 7", which somebody typed
        add((*directory)->roles);
        add((*directory)->sequences);
        add((*directory)->rules);
        add((*directory)->mailAccounts);
        for (const CannedResponse &response : (*directory)->cannedResponses) {
            words.insert(response.title);
        }
        for (const Schedule &schedule : (*directory)->schedules) {
            words.insert(QString::fromLatin1(schedule.timeZone));
        }
        for (const CustomField &field : (*directory)->customFields) {
            words.insert(field.label);
        }
    }
    TicketPageRequest request;
    const auto everything = waitFor(desk.repository().tickets().resolve(QString()));
    if (everything) {
        request.query = *everything;
        request.limit = 1000;
        const auto page = waitFor(desk.repository().tickets().page(request));
        for (const TicketRow &row : page ? page->rows : QList<TicketRow>()) {
            words << row.ticket.subject << row.requesterName << row.tags.join(u' ');
            words.unite(QSet<QString>(row.tags.cbegin(), row.tags.cend()));
        }
    }
    words.remove(QString());
    return words;
}

} // namespace

class TestAllWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One walk for all: the pseudo-locale keeps keys and names where English has them.
    void everyControlHasNameAndKeyAndRoom()
    {
        Theme theme(*qApp, ThemeKind::Light);
        const QSet<QString> data = wordsOf(theme);
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const QStringList faults = faultsOfAllWindows(theme, [&data](QWidget &window) {
            // Tab comes last: it moves the focus.
            return withoutName(window) + keysInConflict(window) + untranslated(window, data) + clipped(window)
                   + unreachableByTab(window);
        });
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestAllWindows)
#include "tst_all_windows.moc"
