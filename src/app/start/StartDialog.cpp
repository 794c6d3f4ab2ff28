// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/StartDialog.h"

#include "app/start/BigButton.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

StartDialog::StartDialog(const Theme &theme, const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_bar(new InlineBar(theme, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Deskhand"));
    m_pages->addWidget(makeChoices(recent));
    m_pages->addWidget(makeForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
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
        m_company->setFocus();
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

QComboBox *StartDialog::makeZones(QWidget *page)
{
    auto *zones = new QComboBox(page);
    zones->setObjectName(u"startZone"_s);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->setMaxVisibleItems(16);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // The rest are old names and fixed offsets, which know no summer time.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
            zones->addItem(QString::fromUtf8(id));
        }
    }
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (zones->findText(here) < 0) {
        zones->addItem(here);
    }
    zones->setCurrentText(here);
    connect(zones, &QComboBox::currentTextChanged, this, &StartDialog::checkForm);
    return zones;
}

QWidget *StartDialog::makeForm()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Create a help desk"), page);
    title->setFont(Theme::heading(font(), 2));
    m_company = new QLineEdit(page);
    m_name = new QLineEdit(page);
    m_email = new QLineEdit(page);
    m_company->setObjectName(u"startCompany"_s);
    m_name->setObjectName(u"startName"_s);
    m_email->setObjectName(u"startEmail"_s);
    m_company->setPlaceholderText(tr("As it stands under your mails"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("C&ompany"), m_company);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Your &e-mail"), m_email);
    m_zone = makeZones(page);
    form->addRow(tr("&Time zone"), m_zone);
    auto *back = new QPushButton(tr("&Back"), page);
    m_create = new QPushButton(tr("&Choose a place …"), page);
    m_create->setObjectName(u"startCreate"_s);
    AppStyle::setPrimary(m_create);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(title);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_create, &QPushButton::clicked, this, &StartDialog::choosePlace);
    for (QLineEdit *edit : {m_company, m_name, m_email}) {
        connect(edit, &QLineEdit::textChanged, this, &StartDialog::checkForm);
    }
    checkForm();
    return page;
}

void StartDialog::checkForm()
{
    m_create->setEnabled(!m_company->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty()
                         && m_email->text().contains(u'@') && m_zone->findText(m_zone->currentText()) >= 0);
}

void StartDialog::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
}

void StartDialog::showError(const Error &error)
{
    setBusy(false);
    m_bar->showError(error);
    // The bar takes room of its own, not the buttons'.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void StartDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a help desk"), documents(),
                                   tr("Help desks (*.deskhand *.dhdb *.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartDialog::fileChosen);
    dialog->open();
}

void StartDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Create a help desk"), documents(), tr("Help desks (*.deskhand)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"deskhand"_s);
    dialog->selectFile(m_company->text().trimmed());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        NewHelpDesk setup;
        setup.companyName = m_company->text().trimmed();
        setup.administratorName = m_name->text().trimmed();
        setup.administratorEmail = m_email->text().trimmed();
        setup.timeZone = m_zone->currentText().toUtf8();
        setup.administratorUsername = setup.administratorEmail.section(u'@', 0, 0).toLower();
        Q_EMIT newWanted(path, setup);
    });
    dialog->open();
}

} // namespace deskhand
