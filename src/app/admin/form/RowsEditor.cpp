// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/RowsEditor.h"

#include "app/theme/Icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int ButtonSize = 28;

QToolButton *smallButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(theme, icon, Shade::Dim));
    button->setAutoRaise(true);
    button->setFixedSize(ButtonSize, ButtonSize);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RowsEditor::RowsEditor(const Theme &theme, const QString &add, const QString &one, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_one(one)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(themedIcon(theme, u"add"_s, Shade::Dim), add, this))
{
    m_add->setAutoDefault(false);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::add);
}

void RowsEditor::append(EditorRow *row)
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(4);
    across->addWidget(row, 1);
    QToolButton *up = smallButton(m_theme, u"up"_s, tr("%1: move up").arg(m_one), line);
    QToolButton *out = smallButton(m_theme, u"close"_s, tr("%1: take out").arg(m_one), line);
    across->addWidget(up, 0, Qt::AlignTop);
    across->addWidget(out, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    m_rows.append(row);
    line->show();
    connect(row, &EditorRow::changed, this, &RowsEditor::changed);
    connect(up, &QToolButton::clicked, this, [this, row] { moveUp(row); });
    connect(out, &QToolButton::clicked, this, [this, row] { remove(row); });
    up->setEnabled(m_rows.size() > 1);
}

void RowsEditor::clear()
{
    for (EditorRow *row : std::as_const(m_rows)) {
        delete row->parentWidget();
    }
    m_rows.clear();
}

void RowsEditor::add()
{
    append(makeRow());
    if (QWidget *first = m_rows.constLast()->nextInFocusChain(); first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void RowsEditor::remove(EditorRow *row)
{
    m_rows.removeOne(row);
    m_add->setFocus(Qt::OtherFocusReason);
    row->parentWidget()->hide();
    row->parentWidget()->deleteLater();
    if (!m_rows.isEmpty()) {
        tell();
    }
    Q_EMIT changed();
}

void RowsEditor::moveUp(EditorRow *row)
{
    const auto at = m_rows.indexOf(row);
    if (at > 0) {
        m_rows.move(at, at - 1);
        QWidget *line = row->parentWidget();
        m_lines->removeWidget(line);
        m_lines->insertWidget(static_cast<int>(at) - 1, line);
        tell();
        Q_EMIT changed();
    }
}

void RowsEditor::tell()
{
    for (EditorRow *row : std::as_const(m_rows)) {
        row->parentWidget()
            ->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)
            ->setEnabled(row != m_rows.constFirst());
    }
}

QString RowsEditor::problem() const
{
    for (const EditorRow *row : m_rows) {
        if (const QString text = row->problem(); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace deskhand
