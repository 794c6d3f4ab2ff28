// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/CannedCompleter.h"

#include "app/compose/ComposeEditor.h"
#include "app/compose/Composition.h"
#include "app/widgets/ChoiceDelegate.h"
#include "models/ChoiceModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTextBlock>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchRole = Qt::UserRole + 20;
constexpr int Width = 380;

/// What stands between the `/` and the cursor; null if none is being typed.
QString typedName(const QTextCursor &cursor)
{
    static const QRegularExpression Command(u"(?:^|\\s)/([\\p{L}\\p{N}_-]*)$"_s);
    const auto match = Command.match(cursor.block().text().left(cursor.positionInBlock()));
    return match.hasMatch() ? match.captured(1).isNull() ? u""_s : match.captured(1) : QString();
}

} // namespace

CannedCompleter::CannedCompleter(const Theme &theme, Composition &composition, ComposeEditor &editor)
    : QObject(&editor)
    , m_composition(composition)
    , m_editor(editor)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&editor);
    m_completer->setCompletionRole(SearchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setItemDelegate(new ChoiceDelegate(theme, this));
    m_completer->popup()->setObjectName(u"cannedList"_s);
    m_completer->popup()->setAccessibleName(tr("Canned responses"));
    editor.setPopup(m_completer->popup());
    connect(&editor, &QPlainTextEdit::textChanged, this, &CannedCompleter::typed);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CannedCompleter::choose);
}

void CannedCompleter::fill()
{
    m_model->clear();
    for (const CannedResponse &response : m_composition.cannedResponses()) {
        auto *item = new QStandardItem(response.title);
        item->setData(response.id.value, ChoiceModel::IdRole);
        item->setData(response.shortcut.isEmpty() ? QString() : u"/"_s + response.shortcut, ChoiceModel::DetailRole);
        item->setData(response.shortcut + u' ' + response.title, SearchRole);
        m_model->appendRow(item);
    }
}

void CannedCompleter::typed()
{
    QAbstractItemView *popup = m_completer->popup();
    const QString name = m_editor.hasFocus() ? typedName(m_editor.textCursor()) : QString();
    if (name.isNull()) {
        popup->hide();
        return;
    }
    if (!popup->isVisible()) {
        fill();
    }
    m_completer->setCompletionPrefix(name);
    if (m_completer->completionCount() == 0) {
        popup->hide();
        return;
    }
    QRect place = m_editor.cursorRect();
    place.setWidth(Width);
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CannedCompleter::choose(const QModelIndex &index)
{
    QTextCursor cursor = m_editor.textCursor();
    const QString name = typedName(cursor);
    if (name.isNull()) {
        return;
    }
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(name.size()) + 1);
    cursor.removeSelectedText();
    m_editor.setTextCursor(cursor);
    Q_EMIT chosen(CannedResponseId{index.data(ChoiceModel::IdRole).toLongLong()});
}

} // namespace deskhand
