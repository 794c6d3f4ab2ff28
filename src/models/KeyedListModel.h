// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A list model whose rows have keys: a newer picture of the list becomes removed, moved, inserted
/// and changed rows. `Item` has operator== and a free function `qint64 rowKey(const Item &)`.

#include "models/RowDifference.h"

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>

namespace deskhand {

template <typename Item>
class KeyedListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// Row of the first of items(); rows before it are not held.
    [[nodiscard]] int base() const { return m_base; }

    /// One of them is held already.
    [[nodiscard]] bool holdsAny(const QList<Item> &others) const
    {
        const QList<qint64> list = keysOf(others);
        const QSet<qint64> keys(list.cbegin(), list.cend());
        return std::any_of(m_items.cbegin(), m_items.cend(),
                           [&keys](const Item &item) { return keys.contains(rowKey(item)); });
    }

    /// Without telling anybody: between beginResetModel and endResetModel, or for rows whose being held is no change.
    void setItems(const QList<Item> &items, int base = 0)
    {
        m_items = items;
        m_base = base;
    }

    /// The same for rows that join those held, at their end or before them, and for leaving all but some of them.
    void appendItems(const QList<Item> &items) { m_items.append(items); }
    void prependItems(const QList<Item> &items)
    {
        m_items = items + m_items;
        m_base -= static_cast<int>(items.size());
    }
    void keepItems(qsizetype first, qsizetype count)
    {
        m_items.remove(first + count, m_items.size() - first - count);
        m_items.remove(0, first);
        m_base += static_cast<int>(first);
    }

    /// Tells the views step by step what becomes of the rows.
    void synchronise(const QList<Item> &fresh)
    {
        for (const RowOperation &operation : rowDifference(keysOf(m_items), keysOf(fresh))) {
            apply(operation, fresh);
        }
        tellChanges(fresh);
    }

private:
    static QList<qint64> keysOf(const QList<Item> &list)
    {
        QList<qint64> keys;
        keys.reserve(list.size());
        for (const Item &item : list) {
            keys.append(rowKey(item));
        }
        return keys;
    }

    void apply(const RowOperation &operation, const QList<Item> &fresh)
    {
        const int first = m_base + operation.first;
        const int last = m_base + operation.last;
        const auto count = operation.last - operation.first + 1;
        switch (operation.kind) {
        case RowOperation::Kind::Remove:
            beginRemoveRows({}, first, last);
            m_items.remove(operation.first, count);
            endRemoveRows();
            break;
        case RowOperation::Kind::Move:
            // Qt names the row before which it goes, counted before it is taken out.
            beginMoveRows({}, first, first, {}, operation.last > operation.first ? last + 1 : last);
            m_items.move(operation.first, operation.last);
            endMoveRows();
            break;
        case RowOperation::Kind::Insert:
            // Insertions come last and in order: what is inserted lies at its final place.
            beginInsertRows({}, first, last);
            for (int row = operation.first; row <= operation.last; ++row) {
                m_items.insert(row, fresh.at(row));
            }
            endInsertRows();
            break;
        }
    }

    void tellChanges(const QList<Item> &fresh)
    {
        for (int row = 0; row < fresh.size(); ++row) {
            if (m_items.at(row) == fresh.at(row)) {
                continue;
            }
            int last = row;
            while (last + 1 < fresh.size() && !(m_items.at(last + 1) == fresh.at(last + 1))) {
                ++last;
            }
            for (int changed = row; changed <= last; ++changed) {
                m_items[changed] = fresh.at(changed);
            }
            Q_EMIT dataChanged(index(m_base + row), index(m_base + last));
            row = last;
        }
    }

    QList<Item> m_items;
    int m_base = 0;
};

} // namespace deskhand
