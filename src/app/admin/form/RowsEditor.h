// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A list of small values, one a line: each can be changed, moved up and taken out, and further ones added.

#include <QList>
#include <QPushButton>

#include <functional>

class QVBoxLayout;

namespace deskhand {

class Theme;

/// The fields of one value.
class EditorRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What of it is no value at all; empty if nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void changed();
};

template <typename Value>
class EditorRowOf : public EditorRow {
public:
    using EditorRow::EditorRow;
    virtual void setValue(const Value &value) = 0;
    [[nodiscard]] virtual Value value() const = 0;
};

class RowsEditor : public QWidget {
    Q_OBJECT
public:
    /// `one` names a row for screen readers and its buttons: "Holiday". `theme` outlives it.
    RowsEditor(const Theme &theme, const QString &add, const QString &one, QWidget *parent);

    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] virtual EditorRow *makeRow() = 0;
    [[nodiscard]] const QList<EditorRow *> &rows() const { return m_rows; }
    void append(EditorRow *row);
    void clear();

private:
    void add();
    void remove(EditorRow *row);
    void moveUp(EditorRow *row);
    void tell();

    const Theme &m_theme;
    QString m_one;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    QList<EditorRow *> m_rows;
};

template <typename Value>
class RowsEditorOf final : public RowsEditor {
public:
    using Make = std::function<EditorRowOf<Value> *(QWidget *parent)>;
    /// `blank` is what a row that is added begins with.
    RowsEditorOf(const Theme &theme, const QString &add, const QString &one, Make make, const Value &blank,
                 QWidget *parent)
        : RowsEditor(theme, add, one, parent)
        , m_make(std::move(make))
        , m_blank(blank)
    { }

    void setValues(const QList<Value> &values)
    {
        clear();
        for (const Value &value : values) {
            append(rowOf(value));
        }
    }
    [[nodiscard]] QList<Value> values() const
    {
        QList<Value> values;
        for (const EditorRow *row : rows()) {
            values.append(static_cast<const EditorRowOf<Value> *>(row)->value());
        }
        return values;
    }

private:
    EditorRow *makeRow() override { return rowOf(m_blank); }
    EditorRow *rowOf(const Value &value)
    {
        auto *row = m_make(this);
        row->setValue(value);
        return row;
    }

    Make m_make;
    Value m_blank;
};

} // namespace deskhand
