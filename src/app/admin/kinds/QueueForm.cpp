// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// System and shared queues.

#include "app/admin/form/QueryEdit.h"
#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"
#include "core/text/QueueName.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class QueueForm final : public RecordFormOf<SavedQueue> {
    Q_DECLARE_TR_FUNCTIONS(QueueForm)
public:
    QueueForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        auto *name = new QLineEdit(this);
        name->setMaxLength(120);
        addRow(u"name"_s, tr("&Name"), name);
        bind(
            u"name"_s, [name](const SavedQueue &queue) { name->setText(queueName(queue)); },
            [name](SavedQueue &queue) {
                if (name->text() != queueName(queue)) {
                    queue.name = storedQueueName(queue, name->text().trimmed());
                }
            });
        connect(name, &QLineEdit::textChanged, this, [this] { changed(u"name"_s); });
        addChoice(u"parent"_s, tr("Lies &beneath"), &SavedQueue::parent, tr("Nothing"));
        auto *query = new QueryEdit(formContext, this);
        query->setObjectName(u"query"_s);
        addRow(u"query"_s, tr("&Query"), query, query->edit());
        bind(
            u"query"_s, [query](const SavedQueue &queue) { query->edit()->setText(queue.query); },
            [query](SavedQueue &queue) { queue.query = query->edit()->text().trimmed(); });
        connect(query->edit(), &QLineEdit::textChanged, this, [this] { changed(u"query"_s); });
        addHint(tr("Without a query it is a heading for others."));
        addText(u"sort"_s, tr("S&orted by"), &SavedQueue::sort, 40);
        addHint(tr("As after sort: in a query, for example due or -updated."));
        addNumber(u"position"_s, tr("&Place"), &SavedQueue::position, 0, 10000);
    }
};

} // namespace

RecordForm *makeQueueForm(const FormContext &context, QWidget *parent)
{
    return new QueueForm(context, parent);
}

} // namespace deskhand
