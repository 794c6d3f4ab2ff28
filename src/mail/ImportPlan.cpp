// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/ImportPlan.h"

#include "mail/MsgParser.h"
#include "mail/csv/CsvDialect.h"
#include "mail/mime/DeliveryReport.h"
#include "mail/mime/HeaderReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QByteArrayView withoutBlankStart(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF")) {
        start = start.sliced(3);
    }
    while (!start.isEmpty() && (start.front() == '\n' || start.front() == '\r')) {
        start = start.sliced(1);
    }
    return start;
}

/// The first lines are headers, and at least one that mail has is among them.
bool looksLikeMail(QByteArrayView start)
{
    static constexpr std::array<QByteArrayView, 12> common{
        "from:",        "to:", "subject:",  "date:",         "message-id:",   "received:",
        "return-path:", "cc:", "reply-to:", "mime-version:", "content-type:", "delivered-to:"};
    bool known = false;
    qsizetype at = 0;
    for (int lines = 0; lines < 200 && at < start.size(); ++lines) {
        qsizetype end = start.indexOf('\n', at);
        end = end < 0 ? start.size() : end;
        const QByteArray line = start.sliced(at, end - at).toByteArray().trimmed().toLower();
        const bool folded = start[at] == ' ' || start[at] == '\t';
        at = end + 1;
        if (line.isEmpty()) {
            break;
        }
        if (folded) {
            continue;
        }
        known = known || std::any_of(common.begin(), common.end(), [&line](QByteArrayView name) {
                    return line.startsWith(name);
                });
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' ')) {
            break;
        }
    }
    return known;
}

/// Text whose first line is cut into several fields.
bool looksLikeCsv(QFile &file)
{
    const DetectedEncoding detected = detectCsvEncoding(file);
    file.seek(detected.bom);
    const QByteArray bytes = file.read(65536);
    const bool wide = detected.encoding == CsvEncoding::Utf16Le || detected.encoding == CsvEncoding::Utf16Be;
    if (!wide && bytes.contains('\0')) {
        return false;
    }
    QStringDecoder decoder(detected.encoding == CsvEncoding::Utf16Le   ? QStringDecoder::Utf16LE
                           : detected.encoding == CsvEncoding::Utf16Be ? QStringDecoder::Utf16BE
                                                                       : QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    const QString first = text.section(u'\n', 0, 0);
    return !first.trimmed().isEmpty() && first.contains(QChar(detectCsvDelimiter(text)));
}

Result<std::optional<ImportFile>> examine(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorKind::Unavailable : ErrorKind::NotFound,
                       ImportText::tr("The file %1 cannot be opened.").arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    }
    const QByteArray bytes = file.read(65536);
    if (MsgParser::mayBeOne(bytes)) {
        const auto sent = MsgParser::glance(ByteSource::fromFile(path));
        const bool isOne = sent || path.endsWith(".msg"_L1, Qt::CaseInsensitive); // a damaged one is to be told
        return isOne ? std::optional(ImportFile{path, ImportFormat::OutlookMail, size, sent.value_or(std::nullopt)})
                     : std::optional<ImportFile>();
    }
    const QByteArrayView start = withoutBlankStart(bytes);
    if (start.startsWith("From ")) {
        // A single mail may have kept the line of the mailbox it came from; as a mailbox of one it reads the same.
        return std::optional(ImportFile{path, ImportFormat::Mailbox, size, {}});
    }
    if (looksLikeMail(start)) {
        return std::optional(ImportFile{path, ImportFormat::Mail, size, dateIn(headerIn(start, "Date"))});
    }
    return looksLikeCsv(file) ? std::optional(ImportFile{path, ImportFormat::Csv, size, {}})
                              : std::optional<ImportFile>();
}

QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    paths.sort();
    return paths;
}

} // namespace

qint64 ImportPlan::totalSize() const
{
    qint64 total = 0;
    for (const ImportFile &file : files) {
        total += file.size;
    }
    return total;
}

Result<ImportPlan> ImportPlan::make(const QStringList &paths)
{
    ImportPlan plan;
    std::optional<Error> first;
    const auto refuse = [&plan, &first](const QString &path, const Error &error) {
        ImportEntry entry;
        entry.path = path;
        entry.reason = error.text;
        plan.refused.append(entry);
        first = first ? first : error;
    };
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            refuse(path, {ErrorKind::NotFound,
                          ImportText::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)),
                          {},
                          false});
            continue;
        }
        const bool folder = info.isDir();
        const qsizetype begin = plan.files.size();
        const QStringList files = folder ? filesBelow(path) : QStringList{path};
        for (const QString &file : files) {
            const Result<std::optional<ImportFile>> found = examine(file);
            if (!found) {
                refuse(file, found.error());
            } else if (!*found && !folder) {
                refuse(file, {ErrorKind::InvalidInput,
                              ImportText::tr("%1 is neither a mail (.eml, .msg), nor a mailbox (mbox), nor a CSV file.")
                                  .arg(QDir::toNativeSeparators(file)),
                              {},
                              false});
            } else if (!*found || (folder && (*found)->format == ImportFormat::Csv)) {
                plan.skipped.append(file);
            } else {
                plan.files.append(**found);
            }
        }
        // An answer that is read before its question would open a ticket of its own.
        std::stable_sort(plan.files.begin() + begin, plan.files.end(),
                         [](const ImportFile &a, const ImportFile &b) { return a.date < b.date; });
    }
    if (first && plan.files.isEmpty()) {
        first->text = ImportText::tr("%1 Nothing was imported.", "what is wrong with the file").arg(first->text);
        return failure(*first);
    }
    return plan;
}

} // namespace deskhand
