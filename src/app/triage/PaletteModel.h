// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the command palette offers, narrowed as one types: every word typed must begin a word of the
/// entry, or at least occur in it.

#include <QAbstractListModel>
#include <QIcon>
#include <QString>

#include <functional>

namespace deskhand {

struct PaletteEntry {
    QString text;
    QString detail; ///< where it belongs, or what it is
    QString keys;   ///< as on the keyboard
    QIcon icon;
    bool enabled = true;
    bool onlyTyped = false; ///< shown once something was typed: there are too many of its kind
    std::function<void()> run;
};

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    /// Entries that answer what is typed now, before or behind all others.
    void setFound(QList<PaletteEntry> found, bool before);
    void setTyped(const QString &typed);
    [[nodiscard]] const PaletteEntry &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void filter();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found;
    QString m_typed;
    QList<qsizetype> m_shown; ///< indexes into m_entries
    bool m_foundFirst = true;
};

} // namespace deskhand
