// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A set of permissions as check boxes in two columns.

#include <QList>
#include <QString>
#include <QWidget>

class QCheckBox;

namespace deskhand {

class FlagChecks : public QWidget {
    Q_OBJECT
public:
    struct Flag {
        quint32 bit = 0;
        QString name;
    };
    FlagChecks(const QList<Flag> &flags, QWidget *parent);

    void setBits(quint32 bits);
    /// Bits that have no box stay as they were set.
    [[nodiscard]] quint32 bits() const;
    [[nodiscard]] QCheckBox *first() const { return m_boxes.constFirst(); }

Q_SIGNALS:
    void changed();

private:
    QList<Flag> m_flags;
    QList<QCheckBox *> m_boxes;
    quint32 m_others = 0;
};

/// All that a role can grant, and all that an agent can be granted, as people call it.
[[nodiscard]] QList<FlagChecks::Flag> departmentPermissionFlags();
[[nodiscard]] QList<FlagChecks::Flag> agentPermissionFlags();

} // namespace deskhand
