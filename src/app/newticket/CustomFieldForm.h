// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The custom fields of a help topic, two to a line as the fields above them.

#include "core/values/Directory.h"

#include <QMap>
#include <QWidget>

class QGridLayout;

namespace deskhand {

class CustomFieldForm : public QWidget {
    Q_OBJECT
public:
    /// `labelWidth` is that of the labels above it, so that fields line up.
    explicit CustomFieldForm(int labelWidth, QWidget *parent = nullptr);

    /// Values typed so far are kept for fields that stay.
    void setFields(const QList<CustomField> &fields);
    /// Fills in what there is a field for.
    void setValues(const QMap<QString, QString> &values);
    /// Key and value of what is filled in.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// The label of the first field that must be filled and is not; empty if none.
    [[nodiscard]] QString firstMissing() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeEditor(const CustomField &field);
    [[nodiscard]] static QString valueOf(const QWidget *editor);
    static void setValue(QWidget *editor, const QString &value);

    int m_labelWidth;
    QGridLayout *m_grid;
    QList<CustomField> m_fields;
    QMap<QString, QWidget *> m_editors;
};

} // namespace deskhand
