// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportResultPage.h"

#include "app/import/ImportText.h"
#include "app/theme/Theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum Column { ResultColumn, PlaceColumn, SubjectColumn, ReasonColumn, Columns };

constexpr int Steps = 1000; // bytes do not fit into a progress bar's int

} // namespace

ImportResultPage::ImportResultPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_more(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_table(new QTableWidget(0, Columns, this))
    , m_onlyRefused(new QCheckBox(tr("Only what is &refused"), this))
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setFont(Theme::semibold(font()));
    m_summary->setWordWrap(true);
    for (QLabel *label : {m_more, m_progressText}) {
        label->setFont(Theme::small(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setObjectName(u"importEntries"_s);
    m_table->setAccessibleName(tr("What becomes of each mail and row"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalHeaderLabels({tr("Result"), tr("Where"), tr("Subject"), tr("From, or why not")});
    m_table->setColumnWidth(ResultColumn, 130);
    m_table->setColumnWidth(PlaceColumn, 170);
    m_table->setColumnWidth(SubjectColumn, 240);
    m_onlyRefused->setObjectName(u"importOnlyRefused"_s);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_progressText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_more);
    column->addWidget(m_onlyRefused);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &ImportResultPage::showProgress);
    connect(m_onlyRefused, &QCheckBox::toggled, this, &ImportResultPage::filter);
    stopWatching();
}

void ImportResultPage::watch(const std::shared_ptr<ImportControl> &control, bool dryRun)
{
    m_control = control;
    m_dryRun = dryRun;
    m_summary->setText(dryRun ? tr("Looking what would be imported. Nothing is changed yet.") : tr("Importing"));
    m_table->setRowCount(0);
    m_more->hide();
    m_onlyRefused->hide();
    m_progress->show();
    m_progressText->show();
    m_timer.start();
    showProgress();
}

void ImportResultPage::stopWatching()
{
    m_timer.stop();
    m_control.reset();
    m_progress->hide();
    m_progressText->hide();
    m_more->hide();
    m_onlyRefused->hide();
}

void ImportResultPage::showProgress()
{
    const qint64 total = m_control->totalBytes;
    m_progress->setRange(0, total > 0 ? Steps : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(m_control->bytes * Steps / total) : 0);
    Q_EMIT progressed(m_control->bytes, total);
    const qint64 items = m_control->items;
    m_progressText->setText(tr("%n mail(s) and row(s) read", nullptr, static_cast<int>(items)));
}

void ImportResultPage::showOutcome(const ImportOutcome &outcome, bool dryRun)
{
    stopWatching();
    QString text = reportText(outcome.report, dryRun);
    if (outcome.report.interrupted) {
        text += u'\n'
                + (dryRun ? tr("Stopped before everything was read. Nothing was changed.")
                          : tr("Stopped. What was imported before is kept; importing again adds the rest."));
    }
    m_summary->setText(text);
    // What needs a person comes first.
    for (const ImportEntry &entry : outcome.refused) {
        addEntry(entry, dryRun);
    }
    for (const ImportEntry &entry : outcome.entries) {
        addEntry(entry, dryRun);
    }
    const ImportReport &report = outcome.report;
    const qint64 all = report.opened + report.appended + report.replied + report.known + report.refused;
    m_more->setVisible(all > m_table->rowCount());
    m_more->setText(tr("The first %L1 of %L2 are shown.").arg(m_table->rowCount()).arg(all));
    m_onlyRefused->setVisible(!outcome.refused.isEmpty() && !outcome.entries.isEmpty());
    filter();
}

QString ImportResultPage::summary() const
{
    return m_summary->text();
}

void ImportResultPage::addEntry(const ImportEntry &entry, bool dryRun)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const bool refused = entry.result == ImportResult::Refused;
    // The file stands beside it: its whole path would leave no room for the reason.
    const QString reason = QString(entry.reason).replace(entry.path, QFileInfo(entry.path).fileName());
    const QString last = refused ? reason : entry.requester;
    const QStringList texts{resultText(entry.result, dryRun), placeText(entry), entry.subject, last};
    for (int column = 0; column < Columns; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        item->setData(Qt::UserRole, refused);
        m_table->setItem(row, column, item);
    }
}

void ImportResultPage::filter()
{
    const bool only = m_onlyRefused->isChecked() && m_onlyRefused->isVisibleTo(this);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHidden(row, only && !m_table->item(row, ResultColumn)->data(Qt::UserRole).toBool());
    }
}

} // namespace deskhand
