// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportDialog.h"

#include "app/import/ColumnsPage.h"
#include "app/import/ImportFilesPage.h"
#include "app/import/ImportResultPage.h"
#include "app/import/MappingFile.h"
#include "app/import/NamesPage.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"
#include "repository/WhenDone.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const Theme &theme, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_bar(new InlineBar(theme, this))
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_files(new ImportFilesPage(theme, this))
    , m_columns(new ColumnsPage(this))
    , m_names(new NamesPage(this))
    , m_result(new ImportResultPage(this))
    , m_hint(new QLabel(this))
    , m_saveMapping(new QPushButton(tr("&Save the mapping…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    makeLayout();
    connect(m_files, &ImportFilesPage::changed, this, &ImportDialog::showButtons);
    connect(m_columns, &ColumnsPage::changed, this, &ImportDialog::showButtons);
    connect(m_columns, &ColumnsPage::loadWanted, this, &ImportDialog::loadMapping);
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_result, &ImportResultPage::progressed, this,
            [this](qint64 done, qint64 total) { m_session.work().setProgress(m_work, done, total); });
    show(Step::Files);
}

ImportDialog::~ImportDialog()
{
    m_session.work().end(m_work);
    if (m_control) {
        m_control->cancelled = true; // what is read now is of no use to anybody
    }
}

void ImportDialog::makeLayout()
{
    m_title->setFont(Theme::heading(font(), 1));
    for (QWidget *page : {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_result)}) {
        m_pages->addWidget(page);
    }
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_next->setObjectName(u"importNext"_s);
    m_back->setObjectName(u"importBack"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    AppStyle::setPrimary(m_next);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_saveMapping->setObjectName(u"importSaveMapping"_s);
    m_saveMapping->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_saveMapping);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(20, 16, 20, 16);
    content->setSpacing(12);
    content->addWidget(m_title);
    content->addWidget(m_pages, 1);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(content, 1);
    resize(QSize(900, 600).boundedTo(parentWidget() != nullptr ? parentWidget()->size() - QSize(32, 32)
                                                               : QSize(900, 600)));
}

void ImportDialog::addFiles(const QStringList &paths)
{
    m_files->add(paths);
}

void ImportDialog::show(Step step)
{
    m_step = step;
    switch (step) {
    case Step::Files:
        m_title->setText(tr("What is to be imported?"));
        m_pages->setCurrentWidget(m_files);
        break;
    case Step::Columns:
        m_title->setText(tr("What do the columns mean?"));
        m_pages->setCurrentWidget(m_columns);
        break;
    case Step::Names:
        m_title->setText(tr("What do these names become?"));
        m_pages->setCurrentWidget(m_names);
        break;
    case Step::Check:
        m_title->setText(tr("What would be imported"));
        m_pages->setCurrentWidget(m_result);
        break;
    case Step::Done:
        m_title->setText(tr("Import"));
        m_pages->setCurrentWidget(m_result);
        break;
    }
    showButtons();
    if (m_pages->currentWidget() != m_result) {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::showButtons()
{
    QString missing;
    if (m_step == Step::Files && m_files->paths().isEmpty()) {
        missing = tr("Add a file or a folder.");
    } else if (m_step == Step::Columns) {
        missing = m_columns->problem();
    } else if (m_step == Step::Check && !m_busy && !m_worthIt) {
        missing = m_stopped ? tr("It was stopped. Go back to check again.") : tr("There is nothing to be imported.");
    }
    m_hint->setText(m_busy ? QString() : missing);
    m_next->setEnabled(!m_busy && missing.isEmpty());
    m_next->setText(m_step == Step::Check ? tr("&Import") : m_step == Step::Done ? tr("C&lose") : tr("&Next"));
    m_next->setVisible(m_step != Step::Done || !m_busy);
    m_saveMapping->setVisible(hasTable() && m_step != Step::Files && m_step != Step::Done);
    m_saveMapping->setEnabled(!m_busy && (m_step != Step::Columns || missing.isEmpty()));
    m_back->setVisible(m_step != Step::Files && m_step != Step::Done);
    m_back->setEnabled(!m_busy);
    m_cancel->setText(m_busy && m_control ? tr("Stop") : tr("Cancel"));
    m_cancel->setVisible(m_step != Step::Done || m_busy);
    m_pages->currentWidget()->setEnabled(!m_busy || m_pages->currentWidget() == m_result);
}

void ImportDialog::next()
{
    if (m_busy || !m_next->isEnabled()) {
        return;
    }
    m_bar->dismiss();
    switch (m_step) {
    case Step::Files:
        examine();
        break;
    case Step::Columns:
        readNames();
        break;
    case Step::Names:
        run(true);
        break;
    case Step::Check:
        run(false);
        break;
    case Step::Done:
        accept();
        break;
    }
}

void ImportDialog::back()
{
    m_bar->dismiss();
    if (m_step == Step::Check && hasTable()) {
        show(m_unknownNames ? Step::Names : Step::Columns);
    } else if (m_step == Step::Names) {
        show(Step::Columns);
    } else {
        show(Step::Files);
    }
}

void ImportDialog::examine()
{
    setBusy(true);
    whenDone(m_session.repository().imports().examine(m_files->paths()), this,
             [this](const Result<ImportPreview> &preview) {
                 setBusy(false);
                 if (preview) {
                     examined(*preview);
                 } else {
                     m_bar->showError(preview.error());
                     m_files->setFocus(Qt::OtherFocusReason); // not where Enter cancels
                 }
             });
}

void ImportDialog::examined(const ImportPreview &preview)
{
    const TablePreview before = m_preview.tables.value(0);
    m_preview = preview;
    if (preview.files.isEmpty()) {
        m_bar->showError({ErrorKind::InvalidInput, tr("There is no mail in this folder. Choose another."), {}, false});
        return;
    }
    if (!hasTable()) {
        run(true);
        return;
    }
    for (const TablePreview &table : preview.tables) {
        if (table.header != preview.tables.constFirst().header) {
            m_bar->showError({ErrorKind::InvalidInput,
                              tr("These tables have different columns. Import them one after the other."), table.path,
                              false});
            return;
        }
    }
    const TablePreview &first = preview.tables.constFirst();
    if (before != first) {
        const std::optional<CsvMapping> chosen =
            before.header == first.header ? std::optional(m_columns->mapping()) : std::nullopt;
        m_columns->setTable(first, *m_session.directory());
        if (chosen) { // columns that are called the same mean the same
            m_columns->setMapping(*chosen);
        }
    }
    show(Step::Columns);
}

void ImportDialog::readNames()
{
    setBusy(true);
    m_found.clear();
    readNamesOf(0);
}

void ImportDialog::readNamesOf(qsizetype table)
{
    if (table == m_preview.tables.size()) {
        setBusy(false);
        showNames();
        return;
    }
    whenDone(m_session.repository().imports().namesIn(m_preview.tables.at(table).path, m_columns->mapping()), this,
             [this, table](const Result<QList<TableName>> &names) {
                 if (!names) {
                     setBusy(false);
                     m_bar->showError(names.error());
                     return;
                 }
                 addNames(*names);
                 readNamesOf(table + 1);
             });
}

void ImportDialog::addNames(const QList<TableName> &names)
{
    for (const TableName &name : names) {
        const auto there = std::find_if(m_found.begin(), m_found.end(), [&name](const TableName &other) {
            return other.target == name.target && other.value == name.value;
        });
        if (there == m_found.end()) {
            m_found.append(name);
        } else {
            there->rows += name.rows;
        }
    }
}

void ImportDialog::showNames()
{
    m_unknownNames = m_names->setNames(m_found, *m_session.directory());
    if (m_unknownNames) {
        show(Step::Names);
    } else {
        run(true);
    }
}

CsvMapping ImportDialog::mapping() const
{
    CsvMapping mapping = m_columns->mapping();
    if (m_step != Step::Columns) {
        m_names->translate(mapping);
    }
    return mapping;
}

void ImportDialog::loadMapping()
{
    deskhand::loadMapping(this, [this](const Result<CsvMapping> &mapping) {
        if (mapping) {
            m_bar->dismiss();
            m_columns->setMapping(*mapping);
        } else {
            m_bar->showError(mapping.error());
        }
    });
}

void ImportDialog::saveMapping()
{
    deskhand::saveMapping(this, mapping(), [this](const Result<QString> &path) {
        if (path) {
            m_bar->showNotice(tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)));
        } else {
            m_bar->showError(path.error());
        }
    });
}

void ImportDialog::run(bool dryRun)
{
    ImportRequest request;
    request.paths = m_files->paths();
    request.dryRun = dryRun;
    if (hasTable()) {
        request.mapping = mapping();
    }
    m_session.work().end(m_work); // which waited for this
    m_work = m_session.work().begin();
    m_control = std::make_shared<ImportControl>();
    m_result->watch(m_control, dryRun);
    m_busy = true;
    show(dryRun ? Step::Check : Step::Done);
    whenDone(m_session.repository().imports().run(request, m_control), this,
             [this, dryRun](const Result<ImportOutcome> &outcome) { finished(outcome, dryRun); });
}

void ImportDialog::finished(const Result<ImportOutcome> &outcome, bool dryRun)
{
    m_control.reset();
    m_busy = false;
    m_stopped = outcome && outcome->report.interrupted;
    m_worthIt = outcome && !outcome->error
                && outcome->report.opened + outcome->report.appended + outcome->report.replied > 0 && !m_stopped;
    if (!outcome || outcome->error) {
        m_session.work().fail(m_work);
    } else if (dryRun && m_worthIt) {
        m_session.work().setWaiting(m_work, true);
    } else {
        m_session.work().end(m_work);
    }
    if (!outcome) {
        m_result->stopWatching();
        show(Step::Check);
        back();
        m_bar->showError(outcome.error());
        return;
    }
    m_result->showOutcome(*outcome, dryRun);
    if (outcome->error) {
        m_bar->showError(*outcome->error);
    }
    showButtons();
    m_next->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
    showButtons();
}

void ImportDialog::reject()
{
    if (m_control) {
        m_control->cancelled = true; // the summary says how far it came
        return;
    }
    QDialog::reject();
}

} // namespace deskhand
