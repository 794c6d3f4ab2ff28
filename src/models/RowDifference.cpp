// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RowDifference.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace deskhand {

namespace {

/// Which positions of `values` (all different) belong to a longest increasing subsequence.
std::vector<bool> longestIncreasing(const std::vector<int> &values)
{
    std::vector<int> tails; // index of the smallest last value for each length
    std::vector<int> previous(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), values[i], [&values](int index, int value) {
            return values[static_cast<size_t>(index)] < value;
        });
        if (place != tails.begin()) {
            previous[i] = *(place - 1);
        }
        if (place == tails.end()) {
            tails.push_back(static_cast<int>(i));
        } else {
            *place = static_cast<int>(i);
        }
    }
    std::vector<bool> belongs(values.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<size_t>(i)]) {
        belongs[static_cast<size_t>(i)] = true;
    }
    return belongs;
}

void remove(QList<qint64> &rows, const QHash<qint64, int> &wanted, QList<RowOperation> &operations)
{
    for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        if (wanted.contains(rows.at(last))) {
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(rows.at(first - 1))) {
            --first;
        }
        operations.append({RowOperation::Kind::Remove, first, last});
        rows.remove(first, last - first + 1);
        last = first;
    }
}

void move(QList<qint64> &rows, const QHash<qint64, int> &wanted, QList<RowOperation> &operations)
{
    std::vector<int> targets;
    targets.reserve(static_cast<size_t>(rows.size()));
    for (const qint64 key : rows) {
        targets.push_back(wanted.value(key));
    }
    if (std::is_sorted(targets.begin(), targets.end())) {
        return;
    }
    const std::vector<bool> stays = longestIncreasing(targets);
    QList<qint64> travellers;
    for (int row = 0; row < rows.size(); ++row) {
        if (!stays[static_cast<size_t>(row)]) {
            travellers.append(rows.at(row));
        }
    }
    std::sort(travellers.begin(), travellers.end(),
              [&wanted](qint64 a, qint64 b) { return wanted.value(a) < wanted.value(b); });
    QList<qint64> order = rows;
    std::sort(order.begin(), order.end(), [&wanted](qint64 a, qint64 b) { return wanted.value(a) < wanted.value(b); });
    // In the order wanted, each goes right behind the one before it, which is in its place already.
    for (const qint64 key : travellers) {
        const auto place = order.indexOf(key);
        const auto from = static_cast<int>(rows.indexOf(key));
        rows.removeAt(from);
        const auto to = place == 0 ? 0 : static_cast<int>(rows.indexOf(order.at(place - 1))) + 1;
        rows.insert(to, key);
        if (from != to) {
            operations.append({RowOperation::Kind::Move, from, to});
        }
    }
}

} // namespace

QList<RowOperation> rowDifference(const QList<qint64> &before, const QList<qint64> &after)
{
    QList<RowOperation> operations;
    if (before == after) {
        return operations;
    }
    QHash<qint64, int> wanted;
    wanted.reserve(after.size());
    for (int row = 0; row < after.size(); ++row) {
        wanted.insert(after.at(row), row);
    }
    QList<qint64> rows = before;
    remove(rows, wanted, operations);
    move(rows, wanted, operations);
    int kept = 0; // rows that stayed and were passed
    for (int row = 0; row < after.size(); ++row) {
        if (kept < rows.size() && rows.at(kept) == after.at(row)) {
            ++kept;
            continue;
        }
        int last = row;
        while (last + 1 < after.size() && (kept >= rows.size() || rows.at(kept) != after.at(last + 1))) {
            ++last;
        }
        operations.append({RowOperation::Kind::Insert, row, last});
        row = last;
    }
    return operations;
}

} // namespace deskhand
