// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/RecordListPane.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/ChoiceDelegate.h"
#include "core/values/Found.h"
#include "models/ChoiceModel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
enum Which { InUse, Archived, All };
} // namespace

RecordListPane::RecordListPane(const Theme &theme, const AdminSection &section, RecordSource &source, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_source(source)
    , m_search(new QLineEdit(this))
    , m_which(new QComboBox(this))
    , m_list(new QListView(this))
    , m_more(new QLabel(this))
    , m_new(new QPushButton(themedIcon(theme, u"add"_s, Shade::Dim), section.newText(), this))
    , m_model(new ChoiceModel(this))
{
    m_search->setObjectName(u"recordSearch"_s);
    m_search->setPlaceholderText(section.searchHint().isEmpty() ? tr("Search") : section.searchHint());
    m_search->setAccessibleName(tr("Search %1").arg(section.title()));
    m_search->setClearButtonEnabled(true);
    m_which->setObjectName(u"recordFilter"_s);
    m_which->setAccessibleName(tr("Which are shown"));
    m_which->addItems({tr("In use"), tr("Archived"), tr("All")});
    m_which->setVisible(section.canArchive());
    m_list->setObjectName(u"recordList"_s);
    m_list->setAccessibleName(section.title());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_new->setObjectName(u"newRecord"_s);
    m_new->setAutoDefault(false);
    setWhyNotNew({});
    m_more->setObjectName(u"recordMore"_s);
    m_more->setFont(Theme::small(font()));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setWordWrap(true);
    m_more->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_search, 1);
    line->addWidget(m_which);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    column->addWidget(m_new);
    if (source.isSearched()) {
        connect(m_search, &QLineEdit::textChanged, &source, &RecordSource::search);
    } else {
        connect(m_search, &QLineEdit::textChanged, this, &RecordListPane::refill);
    }
    connect(m_which, &QComboBox::currentIndexChanged, this, &RecordListPane::refill);
    connect(m_new, &QPushButton::clicked, this, &RecordListPane::newWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordListPane::tellCurrent);
}

void RecordListPane::showItems(const QSet<qint64> &unsaved)
{
    m_unsaved = unsaved;
    refill();
    tellMore();
}

void RecordListPane::setWhyNotNew(const QString &reason)
{
    const QKeySequence newKey(QKeySequence::New);
    m_new->setEnabled(reason.isEmpty());
    m_new->setToolTip(
        reason.isEmpty() ? tr("%1 (%2)").arg(m_section.newText(), newKey.toString(QKeySequence::NativeText)) : reason);
}

void RecordListPane::tellMore()
{
    const int more = m_source.more();
    m_more->setVisible(more > 0);
    m_more->setText(more < Found<Requester>::mostCounted
                        ? tr("%n more: type to narrow the search", nullptr, more)
                        : tr("%n or more further ones: type to narrow the search", nullptr, more));
}

void RecordListPane::select(qint64 id)
{
    m_current = id;
    refill();
}

void RecordListPane::refill()
{
    QList<Choice> shown;
    if (m_unsaved.contains(0)) {
        shown.append({0, m_section.newText(), tr("not saved"), Tone::Plain, false});
    }
    const QList<RecordItem> items = m_source.items();
    QSet<qint64> elsewhere = m_unsaved; // not among those that were found
    for (const RecordItem &item : items) {
        elsewhere.remove(item.id);
        if (fits(item) || m_unsaved.contains(item.id)) {
            const QString detail = m_unsaved.contains(item.id) ? tr("not saved")
                                   : item.archived             ? tr("archived")
                                                               : item.detail;
            shown.append({item.id, item.name, detail, item.archived ? Tone::Grey : Tone::Plain, false});
        }
    }
    for (const qint64 id : std::as_const(elsewhere)) {
        if (const auto record = m_source.record(id); record && id != 0) {
            shown.append({id, m_section.name(*record), tr("not saved"), Tone::Plain, false});
        }
    }
    m_filling = true;
    m_model->setChoices(shown);
    const int row = m_model->rowOf(m_current);
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_filling = false;
}

bool RecordListPane::fits(const RecordItem &item) const
{
    const int which = m_which->currentIndex();
    const bool wanted = which == All || item.archived == (which == Archived) || !m_section.canArchive();
    return wanted
           && (m_source.isSearched() || item.name.contains(m_search->text(), Qt::CaseInsensitive)
               || item.detail.contains(m_search->text(), Qt::CaseInsensitive));
}

void RecordListPane::tellCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_filling && index.isValid()) {
        m_current = index.data(ChoiceModel::IdRole).toLongLong();
        Q_EMIT chosen(m_current);
    }
}

} // namespace deskhand
