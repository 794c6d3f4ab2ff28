// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/StartDialog.h"

#include "app/start/BigButton.h"
#include "app/start/NewHelpDeskForm.h"
#include "app/start/ProgramFolders.h"
#include "app/start/WorkRow.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return programFolders().documents;
}

} // namespace

StartDialog::StartDialog(const Theme &theme, const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_bar(new InlineBar(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_form(new NewHelpDeskForm(theme, this))
    , m_work(new WorkRow(this))
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Deskhand"));
    m_pages->addWidget(makeChoices(recent));
    m_pages->addWidget(m_form);
    connect(m_form, &NewHelpDeskForm::backWanted, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_form, &NewHelpDeskForm::finished, this, &StartDialog::newWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_work);
    resize(520, sizeHint().height());
}

QWidget *StartDialog::makeChoices(const QStringList &recent)
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Welcome to Deskhand"), page);
    title->setFont(Theme::heading(font(), 2));
    auto *sentence = new QLabel(tr("A help desk in a file, for one agent or a whole team."), page);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(8);
    if (!recent.isEmpty()) {
        const QString last = recent.constFirst();
        auto *again = new BigButton(m_theme, u"clock"_s, tr("Open %1").arg(QFileInfo(last).fileName()), last, page);
        again->setObjectName(u"startRecent"_s);
        connect(again, &QPushButton::clicked, this, [this, last] { Q_EMIT fileChosen(last); });
        column->addWidget(again);
    }
    auto *sample = new BigButton(m_theme, u"done"_s, tr("Try with sample data"),
                                 tr("A bank's IT help desk with tickets in every state. Nothing is mailed."), page);
    sample->setObjectName(u"startSample"_s);
    connect(sample, &QPushButton::clicked, this, &StartDialog::sampleWanted);
    auto *fresh = new BigButton(m_theme, u"new"_s, tr("Create a help desk"),
                                tr("An empty one in a new file, with you as its administrator."), page);
    fresh->setObjectName(u"startNew"_s);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(1);
        m_form->begin();
    });
    auto *open = new BigButton(m_theme, u"open"_s, tr("Open a help desk"), tr("A file made by Deskhand before."), page);
    connect(open, &QPushButton::clicked, this, &StartDialog::chooseFile);
    auto *restore = new BigButton(m_theme, u"database"_s, tr("Restore a backup"),
                                  tr("Look what is in it, and make it a help desk again."), page);
    restore->setObjectName(u"startRestore"_s);
    connect(restore, &QPushButton::clicked, this, &StartDialog::restoreWanted);
    column->addWidget(sample);
    column->addWidget(fresh);
    column->addWidget(open);
    column->addWidget(restore);
    addEarlier(*column, recent.mid(1), page);
    column->addStretch(1);
    return page;
}

void StartDialog::addEarlier(QBoxLayout &column, const QStringList &paths, QWidget *page)
{
    if (paths.isEmpty()) {
        return;
    }
    auto *heading = new QLabel(tr("Opened earlier"), page);
    heading->setFont(Theme::small(font()));
    heading->setForegroundRole(QPalette::PlaceholderText);
    column.addSpacing(8);
    column.addWidget(heading);
    for (const QString &path : paths) {
        auto *button = new QPushButton(QFileInfo(path).fileName(), page);
        button->setFlat(true);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        column.addWidget(button, 0, Qt::AlignLeading);
    }
}

void StartDialog::showWork(const QString &text, std::shared_ptr<CreationControl> control)
{
    m_pages->setEnabled(false);
    m_bar->dismiss();
    setCursor(Qt::BusyCursor);
    m_work->watch(text, std::move(control));
    makeRoom();
}

void StartDialog::showChoices()
{
    m_pages->setEnabled(true);
    unsetCursor();
    m_work->stop();
}

void StartDialog::showError(const Error &error)
{
    showChoices();
    m_bar->showError(error);
    makeRoom();
}

void StartDialog::showNotice(const QString &text)
{
    showChoices();
    m_bar->showNotice(text);
    makeRoom();
}

void StartDialog::makeRoom()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void StartDialog::reject()
{
    if (!m_work->cancel()) {
        QDialog::reject();
    }
}

void StartDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open a help desk"), documents(), tr("Help desks (*.dhdb *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartDialog::fileChosen);
    dialog->open();
}

} // namespace deskhand
