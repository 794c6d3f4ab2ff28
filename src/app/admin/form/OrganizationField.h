// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// An organization, found as one types its name or mail domain; empty: none.

#include "core/base/Result.h"
#include "core/values/Directory.h"
#include "core/values/Found.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace deskhand {

class Session;

class OrganizationField : public QLineEdit {
    Q_OBJECT
public:
    /// `session` outlives it.
    OrganizationField(Session &session, QWidget *parent);

    void setChosen(OrganizationId id);
    /// The last one that was chosen, whatever was typed since.
    [[nodiscard]] OrganizationId chosen() const { return m_chosen; }
    /// Why what was typed is no choice; empty if it is one.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// By hand: something was typed, or what was typed is known to be an organization or none.
    void changed();

private:
    void typed(const QString &text);
    void ask();
    void offer(const Found<Organization> &found);
    void choose(const Organization &organization);

    Session &m_session;
    QStringListModel *m_names;
    QCompleter *m_completer;
    QTimer m_rest;
    QList<Organization> m_found;
    OrganizationId m_chosen;
    bool m_asking = false;  ///< it is not known yet whether what was typed is one
    bool m_unknown = false; ///< it is none
    QString m_failed;       ///< why it could not be found out
    quint64 m_generation = 0;
};

} // namespace deskhand
