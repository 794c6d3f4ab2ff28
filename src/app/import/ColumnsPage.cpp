// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ColumnsPage.h"

#include "app/admin/form/TimeZoneEdit.h"
#include "app/import/ImportText.h"
#include "app/theme/Theme.h"
#include "core/base/TimeZone.h"
#include "core/import/CsvDate.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QFocusEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_zone(new TimeZoneEdit(this))
    , m_source(new QComboBox(this))
    , m_kept(new QLabel(this))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_about);
    column->addWidget(m_columns, 1);
    makeForm(*column);
    connect(m_dates, &QComboBox::currentTextChanged, this, &ColumnsPage::showFirstDate);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ColumnsPage::changed);
    connect(m_zone, &QLineEdit::textChanged, this, &ColumnsPage::showFirstDate);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ColumnsPage::changed);
}

void ColumnsPage::makeForm(QBoxLayout &column)
{
    m_zone->setObjectName(u"importZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the dates"));
    m_source->setObjectName(u"importSource"_s);
    m_source->addItem(tr("As the table says, else by import"), QString());
    for (const auto &[word, text] : csvSources()) {
        m_source->addItem(text, word);
    }
    m_kept->setObjectName(u"importKept"_s);
    m_kept->setFont(Theme::small(font()));
    m_kept->setWordWrap(true);
    auto *load = new QPushButton(tr("&Load a mapping…"), this);
    load->setObjectName(u"importLoadMapping"_s);
    load->setAutoDefault(false);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(8);
    dates->addWidget(m_dates, 1);
    auto *zoneLabel = new QLabel(tr("&in"), this);
    zoneLabel->setBuddy(m_zone);
    dates->addWidget(zoneLabel);
    dates->addWidget(m_zone, 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto *datesLabel = new QLabel(tr("&Dates look like"), this);
    datesLabel->setBuddy(m_dates);
    form->addRow(datesLabel, dates);
    form->addRow(QString(), m_firstDate);
    form->addRow(tr("Rows of &one number"), m_grouping);
    form->addRow(tr("They came in b&y"), m_source);
    column.addLayout(form);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(load);
    last->addWidget(m_kept, 1);
    column.addLayout(last);
    connect(load, &QPushButton::clicked, this, &ColumnsPage::loadWanted);
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
    setMapping(table.mapping);
}

void ColumnsPage::setMapping(const CsvMapping &mapping)
{
    m_filling = true;
    m_base = mapping;
    showMapping();
    m_filling = false;
    showFirstDate();
}

void ColumnsPage::showMapping()
{
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString name = m_table.header.at(row);
        const auto from = [&name](const QMap<QString, CsvValue> &values) {
            const auto found = std::find_if(values.cbegin(), values.cend(), [&name](const CsvValue &value) {
                return !value.isTemplate && value.column.compare(name, Qt::CaseInsensitive) == 0;
            });
            return found == values.cend() ? QString() : found.key();
        };
        const QString field = from(m_base.fields);
        const QString target = field.isEmpty() ? from(m_base.columns) : QString(FieldPrefix + field);
        choice(row)->setCurrentIndex(std::max(0, choice(row)->findData(target)));
    }
    const QString format = m_base.dateFormats.value(0);
    const int listed = m_dates->findData(format);
    if (listed >= 0) {
        m_dates->setCurrentIndex(listed);
    } else {
        m_dates->setEditText(format);
    }
    m_grouping->setCurrentIndex(m_grouping->findData(static_cast<int>(m_base.grouping)));
    m_zone->setZone(m_base.timeZone.isEmpty() ? m_timeZone : m_base.timeZone);
    const CsvValue source = m_base.columns.value(u"source"_s);
    m_source->setCurrentIndex(source.isTemplate ? std::max(0, m_source->findData(source.text)) : 0);
    showKept();
}

/// What of the mapping this page has no field for.
void ColumnsPage::showKept()
{
    QStringList kept;
    QStringList missing;
    const auto look = [&](const QString &name, const CsvValue &value) {
        if (value.isTemplate) {
            kept.append(tr("%1 is %2", "a property of a ticket; its text").arg(name, value.text));
        } else if (!m_table.header.contains(value.column, Qt::CaseInsensitive)) {
            missing.append(value.column);
        }
    };
    for (auto it = m_base.columns.cbegin(); it != m_base.columns.cend(); ++it) {
        if (it.key() != "source"_L1 || !it->isTemplate) {
            look(targetText(it.key()), *it);
        }
    }
    for (auto it = m_base.fields.cbegin(); it != m_base.fields.cend(); ++it) {
        look(it.key(), *it);
    }
    QStringList parts;
    if (!kept.isEmpty()) {
        parts.append(tr("From the mapping: %1.").arg(kept.join(u", "_s)));
    }
    if (!missing.isEmpty()) {
        parts.append(tr("The table has no column %1.").arg(missing.join(u", "_s)));
    }
    m_kept->setText(parts.join(u' '));
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
    CsvMapping mapping = m_base;
    const auto isColumn = [](QMap<QString, CsvValue>::iterator entry) { return !entry->isTemplate; };
    mapping.columns.removeIf(isColumn);
    mapping.fields.removeIf(isColumn);
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString target = choice(row)->currentData().toString();
        if (target.isEmpty()) {
            continue;
        }
        const bool field = target.startsWith(FieldPrefix);
        const QString key = field ? target.mid(FieldPrefix.size()) : target;
        CsvValue value = (field ? m_base.fields : m_base.columns).value(key);
        if (value.isTemplate || value.column.compare(m_table.header.at(row), Qt::CaseInsensitive) != 0) {
            value = CsvValue{m_table.header.at(row), {}, false, {}, {}}; // what its values mean is not known
        }
        (field ? mapping.fields : mapping.columns).insert(key, value);
    }
    if (const auto source = fixedSource()) {
        mapping.columns.insert(u"source"_s, *source);
    } else if (mapping.columns.value(u"source"_s).isTemplate) {
        mapping.columns.remove(u"source"_s);
    }
    const int listed = m_dates->findText(m_dates->currentText());
    const QString format = listed >= 0 ? m_dates->itemData(listed).toString() : m_dates->currentText().trimmed();
    if (format != m_base.dateFormats.value(0)) {
        mapping.dateFormats = format.isEmpty() ? QStringList() : QStringList{format};
    }
    mapping.grouping = static_cast<CsvGrouping>(m_grouping->currentData().toInt());
    mapping.timeZone = m_zone->zone() == m_timeZone ? QByteArray() : m_zone->zone();
    return mapping;
}

std::optional<CsvValue> ColumnsPage::fixedSource() const
{
    const QString word = m_source->currentData().toString();
    return word.isEmpty() ? std::nullopt : std::optional(CsvValue{{}, word, true, {}, {}});
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
    if (!timeZoneOf(m_zone->zone())) {
        return tr("Say the time zone of the dates, for example Europe/Berlin.");
    }
    return {};
}

void ColumnsPage::showFirstDate()
{
    if (m_filling) {
        return;
    }
    const CsvMapping chosen = mapping();
    const QByteArray zone = chosen.timeZone.isEmpty() ? m_timeZone : chosen.timeZone;
    if (!timeZoneOf(zone)) {
        Q_EMIT changed();
        return;
    }
    QString text;
    for (const QString &target : {u"created"_s, u"updated"_s, u"closed"_s, u"due"_s}) {
        const qsizetype column = m_table.header.indexOf(chosen.columns.value(target).column);
        for (const QStringList &row : std::as_const(m_table.rows)) {
            const QString value = column < 0 ? QString() : row.value(column).trimmed();
            if (!value.isEmpty() && text.isEmpty()) {
                const auto read = CsvDate(chosen.dateFormats, zone).read(value);
                text = read ? tr("\"%1\" is %2")
                                  .arg(value, QLocale().toString(toDateTime(*read).toTimeZone(
                                                                     timeZoneOf(m_timeZone).value_or(QTimeZone::utc())),
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
