// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/parts/RestImports.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

Error notHere()
{
    return {ErrorKind::Refused,
            QCoreApplication::translate("ServerConnection",
                                        "A help desk on a server takes no files from here. Its administrator can "
                                        "import them on the server, by deskhandctl. Nothing was changed."),
            {},
            false};
}

} // namespace

Pending<ImportPreview> RestImports::examine(const QStringList &)
{
    return failed<ImportPreview>(notHere());
}

Pending<QList<TableName>> RestImports::namesIn(const QString &, const CsvMapping &)
{
    return failed<QList<TableName>>(notHere());
}

Pending<ImportOutcome> RestImports::run(const ImportRequest &, std::shared_ptr<ImportControl>)
{
    return failed<ImportOutcome>(notHere());
}

Pending<MailContent> RestImports::readMail(const QString &)
{
    return failed<MailContent>(notHere());
}

} // namespace deskhand
