// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/MappingFile.h"

#include "app/output/SaveDialog.h"
#include "core/import/CsvMappingJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// No mapping is as large; whoever chooses a film by mistake does not wait for it.
constexpr qint64 LargestMapping = 1024 * 1024;

struct Mapping {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<CsvMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestMapping) {
        return failure(Error{ErrorKind::InvalidInput,
                             Mapping::tr("The file cannot be read as a mapping. What is chosen here is as it was."),
                             QDir::toNativeSeparators(path) + u": "_s + file.errorString(), false});
    }
    return CsvMapping::fromJson(file.readAll());
}

} // namespace

void saveMapping(QWidget *parent, const CsvMapping &mapping, const std::function<void(const Result<QString> &)> &done)
{
    askSavePath(parent,
                {Mapping::tr("Save the mapping"), Mapping::tr("mapping", "a file's name"), u"json"_s,
                 Mapping::tr("Mappings (*.json)")},
                [mapping, done](const QString &path) {
                    const auto written = writeWhole(path, [&mapping](QIODevice &file) {
                        const QByteArray json = mappingToJson(mapping);
                        return file.write(json) == json.size();
                    });
                    done(written ? Result<QString>(path) : failure(written.error()));
                });
}

void loadMapping(QWidget *parent, const std::function<void(const Result<CsvMapping> &)> &done)
{
    auto *dialog =
        new QFileDialog(parent, Mapping::tr("Load a mapping"), {}, Mapping::tr("Mappings (*.json);;All files (*)"));
    dialog->setObjectName(u"loadMappingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [done](const QString &path) { done(readMapping(path)); });
    dialog->open();
}

} // namespace deskhand
