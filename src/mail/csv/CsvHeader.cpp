// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/csv/CsvHeader.h"

#include "mail/csv/CsvReader.h"

#include <QCoreApplication>
#include <QDir>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

} // namespace

QStringList csvColumnNames(const QStringList &header)
{
    QStringList names;
    for (const QString &given : header) {
        const QString place = u"(%1)"_s.arg(names.size() + 1);
        QString name = given.trimmed();
        while (name.isEmpty() || names.contains(name, Qt::CaseInsensitive)) {
            name = (name + u' ' + place).trimmed();
        }
        names.append(name);
    }
    return names;
}

Result<QStringList> readCsvHeader(CsvReader &reader, const QString &path)
{
    DESKHAND_ASSIGN(const std::optional<CsvRecord> header, reader.next());
    const QString shown = QDir::toNativeSeparators(path);
    if (!header) {
        return failure(ErrorKind::InvalidInput,
                       CsvText::tr("The file %1 is empty. Nothing was imported from it.").arg(shown));
    }
    if (!header->problem.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       header->problem + u' ' + CsvText::tr("Nothing was imported from %1.").arg(shown));
    }
    return csvColumnNames(header->fields);
}

} // namespace deskhand
