// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/SqlErrors.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace deskhand {

namespace {

using namespace Qt::StringLiterals;

struct StorageText {
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

Error constraintError(int extendedCode, const QString &detail)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorKind::Conflict,
                StorageText::tr(
                    "This exists already and must be unique. Nothing was changed. Choose another name or number."),
                detail, false};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorKind::Refused,
                StorageText::tr(
                    "Something that this refers to does not exist, or is still in use elsewhere. Nothing was changed."),
                detail, false};
    case SQLITE_CONSTRAINT_TRIGGER:
        return {ErrorKind::Refused, StorageText::tr("The record of events cannot be changed. Nothing was changed."),
                detail, false};
    default:
        return {ErrorKind::InvalidInput,
                StorageText::tr("A value is missing or not allowed here. Nothing was changed."), detail, false};
    }
}

} // namespace

Error storageError(int extendedCode, const QString &engineText, const QString &path, const QString &sql)
{
    QString detail = u"%1 (SQLite code %2)"_s.arg(engineText).arg(extendedCode);
    if (!path.isEmpty()) {
        detail += u", file: "_s + path;
    }
    if (!sql.isEmpty()) {
        detail += u", statement: "_s + sql.simplified().left(300);
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {ErrorKind::Busy,
                StorageText::tr(
                    "Another program is writing to the help desk \"%1\" just now. Nothing was changed. Try again in a "
                    "moment.")
                    .arg(path),
                detail, true};
    case SQLITE_NOMEM:
        return {ErrorKind::Unavailable,
                StorageText::tr(
                    "There is not enough memory for this. Nothing was changed. Close other programs and try again."),
                detail, true};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly,
                StorageText::tr(
                    "The help desk \"%1\" cannot be written: the file or its folder is read-only. Nothing was changed. "
                    "Get write permission to both, or "
                    "open it for reading only.")
                    .arg(path),
                detail, false};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, StorageText::tr("The work was stopped. Nothing was changed."), detail, false};
    case SQLITE_IOERR:
        return {ErrorKind::Unavailable,
                StorageText::tr(
                    "The disk answered with an error while the help desk \"%1\" was read or written. What was saved "
                    "before is safe; the last change was not "
                    "made. Check the disk or the network drive, then try again.")
                    .arg(path),
                detail, true};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt,
                StorageText::tr(
                    "The help desk \"%1\" is damaged. Nothing was changed. Make a copy of the file, then restore the "
                    "last backup; \"check\" shows what is "
                    "affected.")
                    .arg(path),
                detail, false};
    case SQLITE_FULL:
        return {ErrorKind::StorageFull,
                StorageText::tr(
                    "The disk with the help desk \"%1\" is full. The last change was not made; everything before it is "
                    "safe. Make room on the disk, then try "
                    "again.")
                    .arg(path),
                detail, true};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unavailable,
                StorageText::tr(
                    "The help desk \"%1\" cannot be opened. Check that the file and its folder exist and that you may "
                    "read and write both.")
                    .arg(path),
                detail, false};
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput,
                StorageText::tr("The text or file is too large to be stored. Nothing was changed."), detail, false};
    case SQLITE_CONSTRAINT:
        return constraintError(extendedCode, detail);
    case SQLITE_NOTADB:
        return {
            ErrorKind::WrongSchema,
            StorageText::tr("\"%1\" is not a help desk, or its beginning is damaged. It was not changed.").arg(path),
            detail, false};
    default:
        return {
            ErrorKind::Internal,
            StorageText::tr(
                "The help desk's storage refused a request because of a defect in this program. Nothing was changed."),
            detail, false};
    }
}

} // namespace deskhand
