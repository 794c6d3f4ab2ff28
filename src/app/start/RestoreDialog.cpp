// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/RestoreDialog.h"

#include "app/start/ProgramFolders.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/InlineBar.h"
#include "core/text/FileName.h"
#include "models/Formatting.h"
#include "repository/WhenDone.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return programFolders().documents;
}

} // namespace

RestoreDialog::RestoreDialog(const Theme &theme, std::shared_ptr<const Clock> clock, const QString &present,
                             QWidget *parent)
    : QDialog(parent)
    , m_clock(std::move(clock))
    , m_bar(new InlineBar(theme, this))
    , m_backupLabel(new ElidedLabel(this))
    , m_content(new QWidget(this))
    , m_facts(new QFormLayout(m_content))
    , m_targetLabel(new ElidedLabel(this))
    , m_kept(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose &backup…"), this))
    , m_chooseTarget(new QPushButton(tr("Choose &place…"), this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_target(present)
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_chooseTarget, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_backup, m_target); });
    showButtons();
}

void RestoreDialog::makeLayout()
{
    auto *title = new QLabel(tr("Restore a backup"), this);
    title->setFont(Theme::heading(font(), 1));
    m_backupLabel->setFullText(tr("No backup is chosen yet."));
    m_choose->setObjectName(u"restoreChoose"_s);
    m_chooseTarget->setObjectName(u"restorePlace"_s);
    m_restore->setObjectName(u"restoreGo"_s);
    m_content->setObjectName(u"restoreContent"_s);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(4);
    m_kept->setObjectName(u"restoreKept"_s);
    m_kept->setFont(Theme::small(font()));
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    m_kept->setWordWrap(true);
    AppStyle::setPrimary(m_restore);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_choose, m_chooseTarget, cancel}) {
        button->setAutoDefault(false);
    }
    m_restore->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    const auto row = [](ElidedLabel *label, QPushButton *button) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(label, 1);
        line->addWidget(button);
        return line;
    };
    const auto heading = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setFont(Theme::semibold(font()));
        return label;
    };
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 20, 24, 20);
    content->setSpacing(8);
    content->addWidget(title);
    content->addSpacing(4);
    content->addWidget(heading(tr("Backup")));
    content->addLayout(row(m_backupLabel, m_choose));
    content->addWidget(m_content);
    content->addSpacing(8);
    content->addWidget(heading(tr("Becomes")));
    content->addLayout(row(m_targetLabel, m_chooseTarget));
    content->addWidget(m_kept);
    content->addStretch(1);
    content->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(content, 1);
    m_content->hide();
    resize(560, 380);
}

void RestoreDialog::chooseBackup()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a backup"), documents(), tr("Help desks (*.dhdb *.db);;All files (*)"));
    dialog->setObjectName(u"restoreFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::setBackup);
    dialog->open();
}

void RestoreDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Where is the help desk to be?"), documents(), tr("Help desks (*.dhdb)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"dhdb"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is lost: what is there is kept beside it
    dialog->selectFile(m_target);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::setTarget);
    dialog->open();
}

void RestoreDialog::setBackup(const QString &path)
{
    m_backup.clear();
    m_content->hide();
    m_bar->dismiss();
    m_backupLabel->setFullText(QDir::toNativeSeparators(path));
    setBusy(true);
    const quint64 generation = ++m_generation;
    whenDone(examineBackup(path, m_clock), this, [this, generation](const Result<BackupSummary> &content) {
        if (generation != m_generation) {
            return;
        }
        setBusy(false);
        if (content) {
            showContent(*content);
        } else {
            showError(content.error());
        }
    });
}

void RestoreDialog::showContent(const BackupSummary &content)
{
    m_backup = content.path;
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    const auto fact = [this](const QString &name, const QString &value) {
        auto *label = new QLabel(name, m_content);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_facts->addRow(label, new QLabel(value, m_content));
    };
    if (content.older) {
        fact(tr("Content"), tr("of an older Deskhand; it is brought up to date when it is opened"));
    } else {
        const int open = static_cast<int>(content.openTickets);
        fact(tr("Help desk"), content.companyName);
        fact(tr("Tickets"), tr("%L1, %n of them open", nullptr, open).arg(content.tickets));
        fact(tr("Requesters"), tr("%L1", "a number").arg(content.requesters));
        fact(tr("Newest ticket"), content.lastTicket ? absoluteTime(*content.lastTicket) : tr("none"));
    }
    fact(tr("Written"), absoluteTime(content.written));
    fact(tr("Size"), fileSize(content.bytes));
    m_content->show();
    if (m_target.isEmpty()) {
        const QString name = content.companyName.isEmpty() ? tr("Help desk") : content.companyName;
        m_target = QDir(documents()).filePath(cleanFileName(name) + u".dhdb"_s);
    }
    showButtons();
    m_restore->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::setTarget(const QString &path)
{
    m_target = path;
    showButtons();
}

void RestoreDialog::showButtons()
{
    m_targetLabel->setFullText(m_target.isEmpty() ? tr("No place is chosen yet.") : QDir::toNativeSeparators(m_target));
    m_kept->setText(QFileInfo::exists(m_target)
                        ? tr("What is there now is not lost: it is kept beside it under another name.")
                        : tr("A new file. Nothing is replaced."));
    m_kept->setVisible(!m_target.isEmpty());
    m_choose->setEnabled(!m_busy);
    m_chooseTarget->setEnabled(!m_busy);
    m_restore->setEnabled(!m_busy && !m_backup.isEmpty() && !m_target.isEmpty());
}

void RestoreDialog::setBusy(bool busy)
{
    m_busy = busy;
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
    showButtons();
}

void RestoreDialog::showError(const Error &error)
{
    setBusy(false);
    m_bar->showError(error);
}

void RestoreDialog::reject()
{
    if (!m_busy || m_backup.isEmpty()) { // what has begun is not to be left half done
        QDialog::reject();
    }
}

} // namespace deskhand
