// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/BulkDialog.h"

#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/triage/BulkDelegate.h"
#include "app/widgets/InlineBar.h"
#include "app/widgets/KeyButton.h"
#include "models/BulkPreviewModel.h"
#include "models/SelectionReader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// Shows all, or only what is refused.
class RefusedFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyRefused(bool only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_only
               || sourceModel()->index(row, 0, parent).data(BulkPreviewModel::StateRole).toInt()
                      == static_cast<int>(BulkPreviewModel::State::Refused);
    }

private:
    bool m_only = false;
};

} // namespace

BulkDialog::BulkDialog(const Theme &theme, Session &session, BulkRequest request, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_model(new BulkPreviewModel(session.repository(), session.directory(), this))
    , m_title(new QLabel(m_request.title, this))
    , m_summary(new QLabel(this))
    , m_bar(new InlineBar(theme, this))
    , m_progress(new QProgressBar(this))
    , m_progressText(new QLabel(this))
    , m_table(new QTableView(this))
    , m_onlyRefused(new QCheckBox(tr("Only what is &refused"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_run(new KeyButton(this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Several tickets"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *filter = new RefusedFilter(this);
    filter->setSourceModel(m_model);
    filter->setSortRole(BulkPreviewModel::StateRole);
    filter->setDynamicSortFilter(false);
    m_shown = filter;
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new BulkDelegate(theme, m_table));
    makeLayout();
    connect(m_onlyRefused, &QCheckBox::toggled, this, [filter](bool only) { filter->setOnlyRefused(only); });
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &BulkDialog::carryOut);
    connect(m_model, &BulkPreviewModel::progressed, this, [this](int done, int total) {
        showProgress(tr("Checking: %1 of %2").arg(done).arg(total), done, total);
        showSummary();
    });
    connect(m_model, &BulkPreviewModel::finished, this, &BulkDialog::showChecked);
    connect(m_model, &BulkPreviewModel::failed, this, &BulkDialog::fail);
    CommandDispatcher &commands = session.commands();
    connect(&commands, &CommandDispatcher::progressed, this, [this](int done, int total) {
        if (m_phase == Phase::Running) {
            showProgress(tr("%1 of %2 done").arg(done).arg(total), done, total);
        }
    });
    connect(&commands, &CommandDispatcher::idle, this, [this] {
        if (m_phase == Phase::Running && m_session.commands().running() == 0) {
            QDialog::accept();
        }
    });
    read();
}

void BulkDialog::makeLayout()
{
    m_title->setFont(Theme::heading(font(), 1));
    m_title->setWordWrap(true);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_progressText->setFont(Theme::small(font()));
    m_progressText->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"bulkPreview"_s);
    m_table->setAccessibleName(tr("What will happen to each ticket"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(BulkPreviewModel::TicketColumn, 320);
    m_table->setColumnWidth(BulkPreviewModel::ChangeColumn, 340);
    m_onlyRefused->setObjectName(u"onlyRefused"_s);
    m_run->setObjectName(u"bulkRun"_s);
    m_run->setKey(QKeySequence(Qt::Key_Return));
    AppStyle::setPrimary(m_run);
    m_run->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_onlyRefused);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_progressText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addLayout(progress);
    column->addLayout(buttons);
    resize(QSize(900, 540).boundedTo(parentWidget() != nullptr ? parentWidget()->size() - QSize(32, 32) : size()));
}

void BulkDialog::read()
{
    setPhase(Phase::Reading);
    auto *reader = new SelectionReader(m_session.repository(), m_request.selection, this);
    connect(reader, &SelectionReader::progressed, this, [this](int done, int total) {
        showProgress(tr("Reading the selection: %1 of %2").arg(done).arg(total), done, total);
    });
    connect(reader, &SelectionReader::read, this, &BulkDialog::check);
    connect(reader, &SelectionReader::failed, this, &BulkDialog::fail);
    connect(reader, &SelectionReader::read, reader, &QObject::deleteLater);
    reader->start();
}

void BulkDialog::check(const QList<TicketRow> &rows)
{
    if (m_request.text) {
        write(rows);
    } else {
        preview(rows, m_request.commands(rows)); // not for each row where one is the aim of the others
    }
}

void BulkDialog::write(const QList<TicketRow> &rows)
{
    auto *writing = new BulkWriting(m_session.repository(), m_session.directory(), *m_request.text, this);
    connect(writing, &BulkWriting::progressed, this, [this](int done, int total) {
        showProgress(tr("Filling in the text: %1 of %2").arg(done).arg(total), done, total);
    });
    connect(writing, &BulkWriting::failed, this, &BulkDialog::fail);
    connect(writing, &BulkWriting::made, this, [this, rows](const QList<Command> &made) { preview(rows, made); });
    connect(writing, &BulkWriting::made, writing, &QObject::deleteLater);
    writing->start(rows);
}

void BulkDialog::preview(const QList<TicketRow> &rows, const QList<Command> &commands)
{
    setPhase(Phase::Checking);
    QHash<TicketId, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        places.insert(rows.at(i).ticket.id, i);
    }
    QList<TicketRow> meant;
    meant.reserve(commands.size());
    for (const Command &command : commands) {
        meant.append(rows.value(places.value(command.ticket)));
    }
    m_model->check(meant, commands);
}

void BulkDialog::showChecked()
{
    m_shown->sort(0, Qt::DescendingOrder); // what is refused comes first
    setPhase(Phase::Ready);
    showSummary();
    m_run->setFocus(Qt::OtherFocusReason);
}

void BulkDialog::showSummary()
{
    const int refused = m_model->refused();
    const int unchanged = m_model->unchanged();
    const int changes = m_model->checked() - refused - unchanged;
    QStringList parts{tr("%n ticket(s) will change", nullptr, changes)};
    if (refused > 0) {
        parts.append(tr("%n refused", nullptr, refused));
    }
    if (unchanged > 0) {
        parts.append(tr("%n so already", nullptr, unchanged));
    }
    parts.append(m_model->mailed() > 0 ? tr("%n person(s) get a mail", nullptr, m_model->mailed())
                                       : tr("nobody gets a mail"));
    if (m_model->toldInProgram() > 0) {
        parts.append(tr("%n agent(s) are told in the program", nullptr, m_model->toldInProgram()));
    }
    m_summary->setText(parts.join(tr(" · ")));
    m_run->setText(tr("Carry out on %n ticket(s)", nullptr, changes));
    m_run->setEnabled(m_phase == Phase::Ready && changes > 0);
    m_onlyRefused->setVisible(refused > 0);
}

void BulkDialog::carryOut()
{
    if (m_phase != Phase::Ready) {
        return;
    }
    const QList<Command> commands = m_model->accepted();
    if (commands.isEmpty()) {
        return;
    }
    setPhase(Phase::Running);
    showProgress(tr("%1 of %2 done").arg(0).arg(commands.size()), 0, static_cast<int>(commands.size()));
    m_session.commands().runOnAll(
        commands, tr("%1 of %n ticket(s)", nullptr, static_cast<int>(commands.size())).arg(m_request.what));
}

void BulkDialog::showProgress(const QString &text, int done, int total)
{
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
    m_progressText->setText(text);
}

void BulkDialog::fail(const Error &error)
{
    setPhase(Phase::Failed);
    m_bar->showError(error, [this] { read(); });
}

void BulkDialog::setPhase(Phase phase)
{
    m_phase = phase;
    const bool busy = phase == Phase::Reading || phase == Phase::Checking || phase == Phase::Running;
    m_progress->setVisible(busy);
    m_progressText->setVisible(busy);
    m_cancel->setText(phase == Phase::Running ? tr("Stop") : tr("Cancel"));
    if (phase == Phase::Reading) {
        m_progressText->setText(tr("Reading the selection"));
        m_progress->setRange(0, 0);
        m_summary->setText(tr("Nothing is changed yet."));
        m_run->setText(tr("Carry out"));
    }
    if (phase != Phase::Ready) {
        m_run->setEnabled(false);
        m_onlyRefused->setVisible(false);
    }
}

void BulkDialog::reject()
{
    if (m_phase == Phase::Running) {
        m_session.commands().stop(); // what is under way is finished, and then it closes
        return;
    }
    m_model->cancel();
    QDialog::reject();
}

void BulkDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        carryOut();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace deskhand
