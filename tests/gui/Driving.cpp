// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/Driving.h"

#include "app/ticket/EntryCard.h"
#include "app/ticket/EventLine.h"
#include "app/triage/BulkDialog.h"
#include "models/QueueTreeModel.h"
#include "models/TicketListModel.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>

namespace deskhand::test {

using namespace Qt::StringLiterals;

void toList(Desk &desk)
{
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    desk.tickets()->setFocus();
}

void choose(Desk &desk, const QString &typed)
{
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    desk.type(typed);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void agree(Desk &desk)
{
    BulkDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.window().findChild<BulkDialog *>()) != nullptr && dialog->isReady());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(desk.window().findChild<BulkDialog *>() == nullptr);
    desk.window().activateWindow();
    desk.settle();
}

QString signatureBelow(Desk &desk)
{
    const TicketView view = desk.stored(desk.current());
    const Department *department = desk.session().directory()->department(view.details.ticket.department);
    const QString own = desk.session().self()->signature;
    const QString signature = own.isEmpty() && department != nullptr ? department->signature : own;
    return signature.isEmpty() ? QString() : u"\n\n-- \n"_s + signature;
}

void overtake(Desk &desk, const QString &text)
{
    LocalOptions options;
    options.path = desk.path();
    options.username = u"ken"_s;
    options.clock = desk.clock();
    options.jobInterval = Duration(0);
    const auto other = waitFor(LocalRepository::open(options));
    QVERIFY(other);
    command::Reply reply;
    reply.body.text = text;
    const auto theirs = (*other)->tickets().execute(Command::make(desk.current(), reply));
    while (!theirs.isFinished()) { } // without letting this window look
}

void clickQueue(Desk &desk, const QString &key)
{
    auto *model = qobject_cast<QueueTreeModel *>(desk.queues()->model());
    QTRY_VERIFY(model->find({}, key).isValid());
    const QModelIndex index = model->find({}, key);
    desk.queues()->scrollTo(index);
    const QSignalSpy shown(qobject_cast<TicketListModel *>(desk.tickets()->model()), &TicketListModel::queryShown);
    QTest::mouseClick(desk.queues()->viewport(), Qt::LeftButton, {}, desk.queues()->visualRect(index).center());
    QTRY_VERIFY(shown.count() > 0);
    desk.settle();
}

bool clickTicket(Desk &desk, const QString &subject)
{
    QModelIndex index;
    const auto isListed = [&desk, &subject, &index] {
        index = {};
        for (int row = 0; row < desk.tickets()->model()->rowCount() && !index.isValid(); ++row) {
            const QModelIndex at = desk.tickets()->model()->index(row, 0);
            index = at.data().toString().startsWith(subject) ? at : QModelIndex();
        }
        return index.isValid();
    };
    if (!QTest::qWaitFor(isListed, 20000)) {
        return false;
    }
    const TicketId id{index.data(TicketListModel::TicketIdRole).toLongLong()};
    desk.tickets()->scrollTo(index);
    QTest::mouseClick(desk.tickets()->viewport(), Qt::LeftButton, {}, desk.tickets()->visualRect(index).center());
    const bool opened = QTest::qWaitFor([&desk, id] { return desk.current() == id; }, 20000);
    desk.settle();
    return opened;
}

QStringList queuesCounting(Desk &desk, const QString &number)
{
    QStringList keys;
    QStringList queries;
    for (const SavedQueue &queue : desk.session().directory()->queues) {
        if (!queue.query.isEmpty()) {
            keys.append(queue.key);
            queries.append(u"(%1) -number:%2"_s.arg(queue.query, number));
            queries.append(u"(%1) number:%2"_s.arg(queue.query, number));
        }
    }
    const auto counts = waitFor(desk.repository().tickets().counts(queries));
    if (!counts) {
        return {counts.error().text};
    }
    QStringList counting;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qint64 shown = desk.count(keys.at(i));
        const qint64 others = counts->at(2 * i);
        const qint64 ofTicket = counts->at(2 * i + 1);
        if (shown != others + ofTicket) { // it has not heard of the last change yet
            counting.append(u"%1 (%2)"_s.arg(keys.at(i)).arg(shown));
        } else if (ofTicket > 0) {
            counting.append(keys.at(i));
        }
    }
    counting.sort();
    return counting;
}

QStringList threadLines(Desk &desk)
{
    static const QHash<ThreadItemKind, QString> Kinds{{ThreadItemKind::Message, u"Message"_s},
                                                      {ThreadItemKind::Reply, u"Reply"_s},
                                                      {ThreadItemKind::Note, u"Note"_s}};
    QStringList lines;
    const QLayout *column = desk.find<QScrollArea>(u"thread"_s)->widget()->layout();
    for (int i = 0; i < column->count(); ++i) {
        QWidget *widget = column->itemAt(i)->widget();
        if (const auto *card = qobject_cast<EntryCard *>(widget)) {
            lines.append(u"%1 by %2"_s.arg(Kinds.value(card->item().kind), card->item().author.name));
        } else if (const auto *line = qobject_cast<EventLine *>(widget)) {
            lines.append(line->accessibleName().remove(u", "_s + line->toolTip()));
        }
    }
    return lines;
}

} // namespace deskhand::test
