// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/SaveDialog.h"

#include "core/text/FileName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

const auto FolderKey = u"files/folder"_s;

QString lastFolder()
{
    const QString folder = QSettings().value(FolderKey).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void askSavePath(QWidget *parent, const SaveWish &wish, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, wish.title, lastFolder(), wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.suffix);
    dialog->selectFile(cleanFileName(wish.name) + u'.' + wish.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString &path) {
        QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        return failure(Error{ErrorKind::Unavailable,
                             QCoreApplication::translate(
                                 "Output", "The file cannot be written. An older one of the same name is as it was."),
                             QDir::toNativeSeparators(path) + u": "_s + file.errorString(), false});
    }
    return {};
}

} // namespace deskhand
