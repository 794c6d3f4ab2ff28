// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/list/QueryBox.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "core/query/QueryParser.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

/// The stretches of the text that are field names with their colons.
void collectFields(const QueryNode &node, const QString &text, QList<TextSpan> &spans)
{
    if (node.kind == QueryNode::Kind::Field) {
        const auto colon = text.indexOf(QLatin1Char(':'), node.place.position);
        if (colon > 0 && colon < node.place.end()) {
            spans.append({node.place.position, colon + 1 - node.place.position});
        }
    }
    for (const QueryNode &child : node.children) {
        collectFields(child, text, spans);
    }
}

} // namespace

QueryBox::QueryBox(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    setObjectName(u"queryBox"_s);
    // Not QLineEdit's own completion, which would replace the whole text.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(u"queryCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("How the query may go on"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { complete(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &QueryBox::offerCompletions);
    setAccessibleName(tr("Search tickets"));
    setPlaceholderText(tr("Search: words, \"phrases\", is:open, agent:me, due:<4h …"));
    QAction *clearing = addAction(themedIcon(theme, u"close"_s, Shade::Dim), QLineEdit::TrailingPosition);
    clearing->setToolTip(tr("Clear"));
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    clearing->setVisible(false);
    addAction(themedIcon(theme, u"search"_s, Shade::Dim), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &QueryBox::colourText);
}

void QueryBox::showQuery(const QString &text)
{
    m_asked = text;
    setText(text);
    setCursorPosition(0);
}

void QueryBox::offerCompletions()
{
    if (m_restoring) {
        return;
    }
    m_completions = m_names ? completions(text(), cursorPosition(), m_names()) : QList<QueryCompletion>();
    QStringList shownTexts;
    for (const QueryCompletion &one : std::as_const(m_completions)) {
        shownTexts.append(one.text);
    }
    m_offered->setStringList(shownTexts);
    const bool typing = cursorPosition() > 0 && !text().at(cursorPosition() - 1).isSpace();
    if (shownTexts.isEmpty() || !typing) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::min(width() / 2, 320));
    m_completer->complete(place);
    // Nothing is chosen beforehand: Enter asks what was typed.
    m_completer->popup()->setCurrentIndex({});
}

bool QueryBox::complete(int row)
{
    if (row < 0 || row >= m_completions.size()) {
        return false;
    }
    const QueryCompletion chosen = m_completions.at(row);
    m_completer->popup()->hide();
    QString changed = text();
    changed.replace(chosen.replaces.position, chosen.replaces.length, chosen.text);
    const auto cursor = static_cast<int>(chosen.replaces.position + chosen.text.size());
    const bool goesOn = chosen.text.endsWith(u':');
    if (!goesOn && cursor == changed.size()) {
        changed.append(u' ');
    }
    setText(changed);
    setCursorPosition(goesOn ? cursor : cursor + 1);
    if (goesOn) {
        offerCompletions();
    }
    return true;
}

bool QueryBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab) {
            return complete(std::max(0, m_completer->popup()->currentIndex().row())) || QLineEdit::event(event);
        }
    }
    return QLineEdit::event(event);
}

void QueryBox::colourText()
{
    if (m_colouring) {
        return;
    }
    QList<TextSpan> fields;
    QList<QInputMethodEvent::Attribute> attributes;
    const auto mark = [&attributes, this](const TextSpan &span, const QTextCharFormat &format) {
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(span.position) - cursorPosition(),
                           static_cast<int>(span.length), format});
    };
    const auto parsed = parseQuery(text());
    if (parsed) {
        collectFields(parsed->root, text(), fields);
        if (!parsed->sort.column.isEmpty()) {
            const auto colon = text().indexOf(QLatin1Char(':'), parsed->sort.place.position);
            fields.append({parsed->sort.place.position, colon + 1 - parsed->sort.place.position});
        }
        QTextCharFormat format;
        format.setForeground(m_theme.colour(Shade::Accent));
        for (const TextSpan &span : std::as_const(fields)) {
            mark(span, format);
        }
        setToolTip({});
    } else {
        setToolTip(parsed.error().text);
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.colour(Shade::Red));
        mark({parsed.error().place.position, std::max<qsizetype>(1, parsed.error().place.length)}, format);
    }
    // QLineEdit formats its text only this way: as an input method would.
    m_colouring = true;
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
    m_colouring = false;
}

void QueryBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->popup()->isVisible()) {
            if (complete(m_completer->popup()->currentIndex().row())) {
                return;
            }
            m_completer->popup()->hide();
        }
        m_asked = text();
        Q_EMIT asked(text());
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void QueryBox::leave()
{
    if (m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
    } else if (text() != m_answered) {
        // Not by setText(), which forgets what was typed.
        m_restoring = true;
        selectAll();
        insert(m_answered);
        m_restoring = false;
        selectAll();
        Q_EMIT restored();
    } else {
        Q_EMIT left();
    }
}

void QueryBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourText();
    }
}

} // namespace deskhand
