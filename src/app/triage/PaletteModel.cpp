// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/PaletteModel.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace deskhand {

namespace {

/// Smaller is better; nothing if some word does not occur.
std::optional<int> distance(const PaletteEntry &entry, const QStringList &words)
{
    int sum = entry.enabled ? 0 : 1000;
    for (const QString &word : words) {
        const auto at = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0) {
            continue;
        }
        bool begins = false;
        for (auto next = at; next > 0 && !begins; next = entry.text.indexOf(word, next + 1, Qt::CaseInsensitive)) {
            begins = !entry.text.at(next - 1).isLetterOrNumber();
        }
        if (begins) {
            sum += 10;
        } else if (entry.detail.startsWith(word, Qt::CaseInsensitive)) {
            sum += 40;
        } else if (at > 0) {
            sum += 100;
        } else {
            return std::nullopt;
        }
    }
    return sum;
}

} // namespace

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    filter();
}

void PaletteModel::setFound(QList<PaletteEntry> found, bool before)
{
    beginResetModel();
    m_found = std::move(found);
    m_foundFirst = before;
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed;
    filter();
}

void PaletteModel::filter()
{
    const QStringList words = m_typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        if (words.isEmpty() && entry.onlyTyped) {
            continue;
        }
        if (const auto away = distance(entry, words)) {
            ranked.append({*away, i});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto &[away, index] : std::as_const(ranked)) {
        m_shown.append(index);
    }
    endResetModel();
}

const PaletteEntry &PaletteModel::at(int row) const
{
    const qsizetype first = m_foundFirst ? m_found.size() : m_shown.size();
    if (m_foundFirst == (row < first)) {
        return m_found.at(m_foundFirst ? row : row - first);
    }
    return m_entries.at(m_shown.at(m_foundFirst ? row - first : row));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size() + m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text};
        for (const QString &part : {entry.detail, entry.keys}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        return parts.join(tr(", "));
    }
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace deskhand
