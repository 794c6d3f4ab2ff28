// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Where a section's records come from: the set-up, which is at hand as a whole, or people, who are asked for.

#include "core/base/Result.h"
#include "core/values/DirectoryRecord.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace deskhand {

/// A line of a list.
struct RecordItem {
    qint64 id = 0;
    QString name;
    QString detail; ///< what tells it from others: the parent, the department
    bool archived = false;
};

class RecordSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// In the order in which people expect them.
    [[nodiscard]] virtual QList<RecordItem> items() const = 0;
    /// Of all that were ever among the items, while they are there.
    [[nodiscard]] virtual std::optional<DirectoryRecord> record(qint64 id) const = 0;

    /// There are too many to hold: the items are those that search() found.
    [[nodiscard]] virtual bool isSearched() const { return false; }
    virtual void search(const QString & /*text*/) { }
    /// The record is shown, or begins to be edited: what is known of it may be old. changed() follows if it is.
    virtual void lookAgain(qint64 /*id*/) { }
    /// How many others fit, as Found::more.
    [[nodiscard]] virtual int more() const { return 0; }

    /// The record was saved, or removed: changed() follows with what is there now.
    virtual void saved(qint64 id, const DirectoryRecord &record) = 0;
    virtual void removed(qint64 id) = 0;

Q_SIGNALS:
    void changed();
    /// A search: the items are still those of the one before.
    void failed(const deskhand::Error &error);
};

} // namespace deskhand
