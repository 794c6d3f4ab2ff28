// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/ZipFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zip.h>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// As libzip wants it: on Windows UTF-8, whatever the code page.
QByteArray zipPath(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir::toNativeSeparators(path).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

Error notWritten(const QString &path, const QString &why)
{
    return {ErrorKind::Unavailable,
            QCoreApplication::translate("Output",
                                        "The archive cannot be written. An older file of the same name is as it was."),
            QDir::toNativeSeparators(path) + u": "_s + why, false};
}

} // namespace

Result<void> writeZip(const QString &path, const QList<ZipEntry> &entries)
{
    int code = 0;
    // libzip writes beside the file and puts it in its place when it is whole.
    zip_t *archive = zip_open(zipPath(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(notWritten(path, why));
    }
    const auto give = [archive, &path]() {
        Error error = notWritten(path, QString::fromUtf8(zip_strerror(archive)));
        zip_discard(archive);
        return failure(std::move(error));
    };
    for (const ZipEntry &entry : entries) {
        zip_source_t *source =
            entry.filePath.isEmpty()
                ? zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0)
                : zip_source_file(archive, zipPath(entry.filePath).constData(), 0, -1);
        if (source == nullptr) {
            return give();
        }
        if (zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return give();
        }
    }
    if (zip_close(archive) != 0) {
        return give();
    }
    return {};
}

} // namespace deskhand
