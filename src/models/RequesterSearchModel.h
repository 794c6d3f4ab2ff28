// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Requesters found as one types a name, an address or a phone number.

#include "core/base/Result.h"
#include "core/values/Directory.h"

#include <QAbstractListModel>
#include <QTimer>

namespace deskhand {

class Repository;

class RequesterSearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `repository` outlives the model.
    explicit RequesterSearchModel(Repository &repository, QObject *parent = nullptr);

    /// Asks after a short rest; an answer that was overtaken is dropped. Empty text clears the list.
    void search(const QString &text);
    /// What the present rows answer.
    [[nodiscard]] const QString &searched() const { return m_answered; }
    [[nodiscard]] const Requester &at(int row) const { return m_found.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();
    void failed(const deskhand::Error &error);

private:
    void ask();
    void show(const QList<Requester> &found);

    Repository &m_repository;
    QTimer m_rest;
    QString m_wanted;
    QString m_answered;
    quint64 m_generation = 0;
    QList<Requester> m_found;
};

} // namespace deskhand
