// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/NamesPage.h"

#include "app/import/ImportText.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

enum Column { TargetColumn, ValueColumn, RowsColumn, ChoiceColumn, Columns };

/// Nothing new is given to those that have left or were put away.
bool isOffered(const Agent &agent)
{
    return agent.active;
}

template <typename Record>
bool isOffered(const Record &record)
{
    return !record.archived;
}

/// What a combo's entry does with a name.
enum class Fate { Refuse, Empty, Rename };
constexpr int KnownRole = Qt::UserRole + 1;

template <typename Records>
QStringList namesOf(const Records &records)
{
    QStringList names;
    for (const auto &record : records) {
        if (isOffered(record)) {
            names.append(record.name);
        }
    }
    return names;
}

QStringList namesOf(const QString &target, const DirectorySnapshot &directory)
{
    if (target == "department"_L1) {
        return namesOf(directory.departments);
    }
    if (target == "topic"_L1) {
        return namesOf(directory.topics);
    }
    if (target == "priority"_L1) {
        return namesOf(directory.priorities);
    }
    if (target == "status"_L1) {
        return namesOf(directory.statuses);
    }
    if (target == "slaPlan"_L1) {
        return namesOf(directory.slaPlans);
    }
    return target == "agent"_L1 ? namesOf(directory.agents) : namesOf(directory.teams);
}

/// What a name of this kind may become: as the mapping calls it, and as people do.
QList<std::pair<QString, QString>> choicesOf(const QString &target, const DirectorySnapshot &directory)
{
    if (target == "source"_L1) {
        return csvSources();
    }
    QList<std::pair<QString, QString>> choices;
    for (const QString &name : namesOf(target, directory)) {
        choices.append({name, name});
    }
    return choices;
}

} // namespace

NamesPage::NamesPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, Columns, this))
{
    auto *about = new QLabel(tr("The table has names that this help desk does not have. Say what they become; what is "
                                "left empty is decided by the rules, as for any new ticket."),
                             this);
    about->setWordWrap(true);
    m_table->setObjectName(u"importNames"_s);
    m_table->setAccessibleName(tr("Unknown names, and what they become"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalHeaderLabels({tr("Property"), tr("In the table"), tr("Rows"), tr("Becomes")});
    m_table->setColumnWidth(TargetColumn, 150);
    m_table->setColumnWidth(ValueColumn, 230);
    m_table->setColumnWidth(RowsColumn, 70);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_table, 1);
}

QComboBox *NamesPage::choice(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn));
}

bool NamesPage::setNames(const QList<TableName> &names, const DirectorySnapshot &directory)
{
    m_names.clear();
    for (const TableName &name : names) {
        if (!name.known) {
            m_names.append(name);
        }
    }
    m_table->setRowCount(static_cast<int>(m_names.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TableName &name = m_names.at(row);
        m_table->setItem(row, TargetColumn, new QTableWidgetItem(targetText(name.target)));
        m_table->setItem(row, ValueColumn, new QTableWidgetItem(name.value));
        auto *rows = new QTableWidgetItem(QLocale().toString(name.rows));
        rows->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, RowsColumn, rows);
        auto *combo = new QComboBox(m_table);
        combo->setAccessibleName(tr("What %1 \"%2\" becomes").arg(targetText(name.target), name.value));
        combo->addItem(tr("Refuse these rows"), static_cast<int>(Fate::Refuse));
        combo->addItem(tr("Leave empty"), static_cast<int>(Fate::Empty));
        combo->insertSeparator(combo->count());
        for (const auto &[known, text] : choicesOf(name.target, directory)) {
            combo->addItem(text, static_cast<int>(Fate::Rename));
            combo->setItemData(combo->count() - 1, known, KnownRole);
        }
        combo->setCurrentIndex(name.near.isEmpty() ? 0 : std::max(0, combo->findData(name.near, KnownRole)));
        m_table->setCellWidget(row, ChoiceColumn, combo);
        setTabOrder(row > 0 ? static_cast<QWidget *>(choice(row - 1)) : m_table, combo);
    }
    return !m_names.isEmpty();
}

void NamesPage::translate(CsvMapping &mapping) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TableName &name = m_names.at(row);
        const auto fate = static_cast<Fate>(choice(row)->currentData().toInt());
        const auto value = mapping.columns.find(name.target);
        if (fate != Fate::Refuse && value != mapping.columns.end()) {
            value->values.insert(name.value.toCaseFolded(),
                                 fate == Fate::Empty ? QString() : choice(row)->currentData(KnownRole).toString());
        }
    }
}

void NamesPage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

} // namespace deskhand
