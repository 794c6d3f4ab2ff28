// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/PostgresErrors.h"

#include <QCoreApplication>

namespace deskhand {

namespace {

using namespace Qt::StringLiterals;

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

} // namespace

Error postgresError(const QByteArray &state, const QString &engineText, const QString &path, const QString &sql)
{
    QString detail =
        u"%1 (PostgreSQL, SQLSTATE %2), database: %3"_s.arg(engineText.simplified(), QString::fromLatin1(state), path);
    if (!sql.isEmpty()) {
        detail += u", statement: "_s + sql.simplified().left(300);
    }
    const auto is = [&state](const char *code) { return state == code; };
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P0") || is("53300")) {
        return {ErrorKind::Unavailable,
                StorageText::tr("The connection to the help desk's database \"%1\" was lost. What was saved before is "
                                "safe; whether the last change was made shows when it is back. Try again in a moment.")
                    .arg(path),
                detail, true};
    }
    if (is("40001") || is("40P01") || is("55P03") || is("55006") || is("25P03")) {
        return {ErrorKind::Busy,
                StorageText::tr(
                    "Another program is writing to the help desk \"%1\" just now. Nothing was changed. Try again in a "
                    "moment.")
                    .arg(path),
                detail, true};
    }
    if (is("57014")) {
        return {ErrorKind::Cancelled, StorageText::tr("The work was stopped. Nothing was changed."), detail, false};
    }
    if (is("53100") || is("53400")) {
        return {ErrorKind::StorageFull,
                StorageText::tr(
                    "The disk with the help desk \"%1\" is full. The last change was not made; everything before it is "
                    "safe. Make room on the disk, then try "
                    "again.")
                    .arg(path),
                detail, true};
    }
    if (state.startsWith("53")) {
        return {ErrorKind::Unavailable,
                StorageText::tr("The database server with the help desk \"%1\" has too little memory for this. Nothing "
                                "was changed. Try again in a moment.")
                    .arg(path),
                detail, true};
    }
    if (is("25006") || is("42501")) {
        return {ErrorKind::ReadOnly,
                StorageText::tr("The help desk \"%1\" cannot be written: it was opened for reading only, or the "
                                "database user may not write. Nothing was changed.")
                    .arg(path),
                detail, false};
    }
    if (is("23505")) {
        return {ErrorKind::Conflict,
                StorageText::tr(
                    "This exists already and must be unique. Nothing was changed. Choose another name or number."),
                detail, false};
    }
    if (is("23503") || is("23001")) {
        return {ErrorKind::Refused,
                StorageText::tr(
                    "Something that this refers to does not exist, or is still in use elsewhere. Nothing was changed."),
                detail, false};
    }
    if (is("P0001")) {
        return {ErrorKind::Refused, StorageText::tr("The record of events cannot be changed. Nothing was changed."),
                detail, false};
    }
    if (is("54000") || is("22001")) {
        return {ErrorKind::InvalidInput,
                StorageText::tr("The text or file is too large to be stored. Nothing was changed."), detail, false};
    }
    if (state.startsWith("23") || state.startsWith("22")) {
        return {ErrorKind::InvalidInput,
                StorageText::tr("A value is missing or not allowed here. Nothing was changed."), detail, false};
    }
    if (state.startsWith("58")) {
        return {ErrorKind::Unavailable,
                StorageText::tr(
                    "The disk answered with an error while the help desk \"%1\" was read or written. What was saved "
                    "before is safe; the last change was not "
                    "made. Check the disk or the network drive, then try again.")
                    .arg(path),
                detail, true};
    }
    if (state.startsWith("XX00") && !is("XX000")) {
        return {ErrorKind::Corrupt,
                StorageText::tr("The help desk \"%1\" is damaged. Nothing was changed. Restore the database server's "
                                "last backup.")
                    .arg(path),
                detail, false};
    }
    return {ErrorKind::Internal,
            StorageText::tr(
                "The help desk's storage refused a request because of a defect in this program. Nothing was changed."),
            detail, false};
}

Error postgresConnectError(const QString &engineText, const QString &path)
{
    const QString detail = engineText.simplified();
    // Before there is a connection libpq tells no SQLSTATE.
    if (detail.contains(u"database \"") && detail.contains(u"not exist")) {
        return {ErrorKind::NotFound,
                StorageText::tr("The server has no database for the help desk \"%1\". Check the name, or have it "
                                "created.")
                    .arg(path),
                detail, false};
    }
    return {ErrorKind::Unavailable,
            StorageText::tr("The database \"%1\" cannot be reached. Check its address, the user and the password, and "
                            "that the database server runs. The server said: %2")
                .arg(path, detail),
            detail, true};
}

} // namespace deskhand
