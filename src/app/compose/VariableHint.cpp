// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/VariableHint.h"

#include "app/compose/ComposeEditor.h"
#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString written(const QString &name)
{
    return u"%{"_s + name + u'}';
}

} // namespace

VariableHint::VariableHint(const Theme &theme, ComposeEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_text(new QLabel(this))
    , m_replace(new QPushButton(this))
{
    setObjectName(u"variableHint"_s);
    const QFont small = Theme::small(font());
    m_text->setFont(small);
    m_text->setWordWrap(true);
    m_replace->setFont(small);
    const auto colours = [this, &theme] {
        QPalette red = palette();
        red.setColor(QPalette::WindowText, theme.colour(Shade::Red));
        m_text->setPalette(red);
    };
    connect(&theme, &Theme::changed, this, colours);
    colours();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 8, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_replace);
    connect(m_replace, &QPushButton::clicked, this, &VariableHint::replace);
    hide();
}

void VariableHint::showUnknown(const QList<UnknownVariable> &unknown)
{
    m_unknown = unknown;
    setVisible(!unknown.isEmpty());
    if (unknown.isEmpty()) {
        return;
    }
    const UnknownVariable &first = unknown.constFirst();
    m_text->setText(unknown.size() == 1
                        ? tr("%1 is no known variable and would be sent as written.").arg(written(first.name))
                        : tr("%n variables are not known and would be sent as written: %1 …", nullptr,
                             static_cast<int>(unknown.size()))
                              .arg(written(first.name)));
    m_replace->setVisible(!first.suggestion.isEmpty() && first.suggestion != first.name);
    m_replace->setText(tr("Make it %1").arg(written(first.suggestion)));
}

void VariableHint::point()
{
    if (!m_unknown.isEmpty()) {
        m_text->setText(tr("Not sent: %1 is no known variable. Send once more to send it as written.")
                            .arg(written(m_unknown.constFirst().name)));
    }
}

void VariableHint::replace()
{
    if (m_unknown.isEmpty()) {
        return;
    }
    const UnknownVariable first = m_unknown.constFirst();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(first.position));
    cursor.setPosition(static_cast<int>(first.position + first.length), QTextCursor::KeepAnchor);
    cursor.insertText(written(first.suggestion));
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace deskhand
