// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ColumnsPage.h"

#include "app/import/ImportText.h"
#include "app/theme/Theme.h"
#include "core/import/CsvDate.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QFocusEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameColumn = 0;
constexpr int ChoiceColumn = 1;
constexpr int FirstExample = 2;
constexpr int Examples = 3;
const auto FieldPrefix = u"field:"_s;

QString delimiterText(char16_t delimiter)
{
    return delimiter == u'\t' ? ColumnsPage::tr("tab") : QString(QChar(delimiter));
}

} // namespace

ColumnsPage::ColumnsPage(QWidget *parent)
    : QWidget(parent)
    , m_about(new QLabel(this))
    , m_columns(new QTableWidget(0, FirstExample + Examples, this))
    , m_dates(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_firstDate(new QLabel(this))
{
    m_about->setWordWrap(true);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the table, and what they become"));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(34);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Becomes"), tr("1st row"), tr("2nd row"), tr("3rd row")});
    m_columns->setColumnWidth(NameColumn, 160);
    m_columns->setColumnWidth(ChoiceColumn, 220);
    for (int column = FirstExample; column < FirstExample + Examples - 1; ++column) {
        m_columns->setColumnWidth(column, 150);
    }
    m_dates->setObjectName(u"importDates"_s);
    m_dates->setEditable(true);
    m_dates->setInsertPolicy(QComboBox::NoInsert);
    m_dates->setToolTip(tr("d day, M month, y year, h hour, m minute, s second; as many letters as digits"));
    m_grouping->setObjectName(u"importGrouping"_s);
    m_grouping->addItem(tr("Each is a ticket"), static_cast<int>(CsvGrouping::None));
    m_grouping->addItem(tr("One ticket: the first counts"), static_cast<int>(CsvGrouping::First));
    m_grouping->addItem(tr("One ticket: the last counts"), static_cast<int>(CsvGrouping::Last));
    m_grouping->addItem(tr("One ticket: the last counts, further ones are notes"),
                        static_cast<int>(CsvGrouping::Notes));
    m_firstDate->setFont(Theme::small(font()));
    m_firstDate->setForegroundRole(QPalette::PlaceholderText);
    m_firstDate->setObjectName(u"importFirstDate"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Dates look like"), m_dates);
    form->addRow(QString(), m_firstDate);
    form->addRow(tr("Rows of &one number"), m_grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_about);
    column->addWidget(m_columns, 1);
    column->addLayout(form);
    connect(m_dates, &QComboBox::currentTextChanged, this, &ColumnsPage::showFirstDate);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ColumnsPage::changed);
}

QComboBox *ColumnsPage::choice(int row) const
{
    return qobject_cast<QComboBox *>(m_columns->cellWidget(row, ChoiceColumn));
}

void ColumnsPage::setTable(const TablePreview &table, const DirectorySnapshot &directory)
{
    m_filling = true;
    m_table = table;
    m_timeZone = directory.settings.timeZone;
    m_about->setText(tr("%1: %2, fields cut by \"%3\". Say what each column is; what is left out is not imported.")
                         .arg(QFileInfo(table.path).fileName(), table.encoding, delimiterText(table.delimiter)));
    m_columns->setRowCount(static_cast<int>(table.header.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        fillRow(row, directory);
        setTabOrder(row > 0 ? static_cast<QWidget *>(choice(row - 1)) : m_columns, choice(row));
    }
    m_dates->clear();
    m_dates->addItem(tr("2026-03-31 14:05 (ISO 8601)"), QString());
    for (const QString &format : usualCsvDateFormats()) {
        m_dates->addItem(format, format);
    }
    const QString guessed = table.mapping.dateFormats.value(0);
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(guessed)));
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(table.mapping.grouping)));
    m_filling = false;
    showFirstDate();
}

void ColumnsPage::fillRow(int row, const DirectorySnapshot &directory)
{
    const QString name = m_table.header.at(row);
    auto *head = new QTableWidgetItem(name);
    QFont bold = m_columns->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    m_columns->setItem(row, NameColumn, head);
    for (int example = 0; example < Examples; ++example) {
        const QString value = m_table.rows.value(example).value(row).simplified();
        auto *item = new QTableWidgetItem(value);
        item->setToolTip(value);
        m_columns->setItem(row, FirstExample + example, item);
    }
    auto *combo = new QComboBox(m_columns);
    combo->setAccessibleName(tr("What column %1 becomes").arg(name));
    combo->addItem(tr("Left out"), QString());
    for (const QString &target : CsvMapping::targets()) {
        combo->addItem(targetText(target), target);
    }
    for (const CustomField &field : directory.customFields) {
        if (!field.archived) {
            combo->addItem(tr("Field: %1").arg(field.label), QString(FieldPrefix + field.key));
        }
    }
    for (auto it = m_table.mapping.columns.cbegin(); it != m_table.mapping.columns.cend(); ++it) {
        if (it->column == name) {
            combo->setCurrentIndex(combo->findData(it.key()));
        }
    }
    m_columns->setCellWidget(row, ChoiceColumn, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, row] { keepUnique(row); });
}

void ColumnsPage::keepUnique(int row)
{
    if (m_filling) {
        return;
    }
    const QString target = choice(row)->currentData().toString();
    m_filling = true;
    for (int other = 0; other < m_columns->rowCount() && !target.isEmpty(); ++other) {
        if (other != row && choice(other)->currentData().toString() == target) {
            choice(other)->setCurrentIndex(0);
        }
    }
    m_filling = false;
    showFirstDate();
}

CsvMapping ColumnsPage::mapping() const
{
    CsvMapping mapping;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString target = choice(row)->currentData().toString();
        if (target.isEmpty()) {
            continue;
        }
        const CsvValue value{m_table.header.at(row), {}, false, {}, {}};
        if (target.startsWith(FieldPrefix)) {
            mapping.fields.insert(target.mid(FieldPrefix.size()), value);
        } else {
            mapping.columns.insert(target, value);
        }
    }
    const int listed = m_dates->findText(m_dates->currentText());
    const QString format = listed >= 0 ? m_dates->itemData(listed).toString() : m_dates->currentText().trimmed();
    if (!format.isEmpty()) {
        mapping.dateFormats = {format};
    }
    mapping.grouping = static_cast<CsvGrouping>(m_grouping->currentData().toInt());
    return mapping;
}

QString ColumnsPage::problem() const
{
    const CsvMapping chosen = mapping();
    if (!chosen.columns.contains(u"subject"_s)) {
        return tr("Say which column is the subject.");
    }
    if (!chosen.columns.contains(u"requesterName"_s) && !chosen.columns.contains(u"requesterEmail"_s)) {
        return tr("Say which column is the requester's name or e-mail.");
    }
    if (chosen.grouping != CsvGrouping::None && !chosen.columns.contains(u"number"_s)) {
        return tr("Say which column is the ticket number: rows of one number are to be one ticket.");
    }
    return {};
}

void ColumnsPage::showFirstDate()
{
    if (m_filling) {
        return;
    }
    const CsvMapping chosen = mapping();
    QString text;
    for (const QString &target : {u"created"_s, u"updated"_s, u"closed"_s, u"due"_s}) {
        const qsizetype column = m_table.header.indexOf(chosen.columns.value(target).column);
        for (const QStringList &row : std::as_const(m_table.rows)) {
            const QString value = column < 0 ? QString() : row.value(column).trimmed();
            if (!value.isEmpty() && text.isEmpty()) {
                const auto read = CsvDate(chosen.dateFormats, m_timeZone).read(value);
                text = read ? tr("\"%1\" is %2")
                                  .arg(value, QLocale().toString(toDateTime(*read).toTimeZone(QTimeZone(m_timeZone)),
                                                                 QLocale::LongFormat))
                            : tr("\"%1\" is no date of this kind").arg(value);
            }
        }
    }
    m_firstDate->setText(text.isEmpty() ? tr("No column is a date") : text);
    Q_EMIT changed();
}

void ColumnsPage::focusInEvent(QFocusEvent *event)
{
    m_columns->setFocus(event->reason());
}

} // namespace deskhand
