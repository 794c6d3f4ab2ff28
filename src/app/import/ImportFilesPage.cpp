// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/ImportFilesPage.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFocusEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const auto FolderKey = u"import/folder"_s;

QString lastFolder()
{
    const QString folder = QSettings().value(FolderKey).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ImportFilesPage::ImportFilesPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(themedIcon(theme, u"add"_s, Shade::Dim), tr("&Add files…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setAcceptDrops(true);
    auto *label = new QLabel(tr("F&iles: mails (.eml, .msg), mailboxes (mbox), folders of mail, tables (CSV)"), this);
    label->setBuddy(m_list);
    m_list->setObjectName(u"importFiles"_s);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *hint = new QLabel(tr("They can also be dropped here. What was imported before is not imported again."), this);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_add->setObjectName(u"importAdd"_s);
    auto *folder = new QPushButton(themedIcon(theme, u"open"_s, Shade::Dim), tr("Add f&older…"), this);
    for (QPushButton *button : {m_add, folder, m_remove}) {
        button->setAutoDefault(false);
    }
    setTabOrder(folder, m_remove);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(folder);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ImportFilesPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ImportFilesPage::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &ImportFilesPage::removeSelected);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &ImportFilesPage::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ImportFilesPage::showRemovable);
    showRemovable();
}

void ImportFilesPage::add(const QStringList &paths)
{
    const QStringList there = this->paths();
    for (const QString &path : paths) {
        if (there.contains(path)) {
            continue;
        }
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_list);
        item->setData(Qt::UserRole, path);
    }
    if (!paths.isEmpty()) {
        QSettings().setValue(FolderKey, QFileInfo(paths.constLast()).absolutePath());
    }
    Q_EMIT changed();
}

QStringList ImportFilesPage::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row) {
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return paths;
}

void ImportFilesPage::chooseFiles()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose files to import"), lastFolder(),
                        tr("Mails, mailboxes, tables (*.eml *.msg *.mbox *.mbx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportFilesPage::add);
    dialog->open();
}

void ImportFilesPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder of mail"), lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportFilesPage::add);
    dialog->open();
}

void ImportFilesPage::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    Q_EMIT changed();
}

void ImportFilesPage::showRemovable()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void ImportFilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (DroppedFiles::offered(*event->mimeData(), DroppedFiles::Folders::Taken)) {
        // Never a move, or the file manager would remove what was dropped.
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void ImportFilesPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(m_dropped.take(*event->mimeData(), DroppedFiles::Folders::Taken));
}

void ImportFilesPage::focusInEvent(QFocusEvent *event)
{
    m_add->setFocus(event->reason());
}

} // namespace deskhand
