// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/CannedPanel.h"

#include "app/compose/ComposeHighlighter.h"
#include "app/compose/Composition.h"
#include "app/theme/Theme.h"
#include "app/widgets/ChoiceDelegate.h"
#include "app/widgets/PopupPlacing.h"
#include "models/ChoiceModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int SearchRole = Qt::UserRole + 20;
}

CannedPanel::CannedPanel(const Theme &theme, const SpellChecker &spelling, const QList<CustomField> &fields,
                         Composition &composition, QWidget *parent)
    : PopupFrame(tr("Canned responses"), parent)
    , m_composition(composition)
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_preview(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"cannedPanel"_s);
    const QList<CannedResponse> responses = composition.cannedResponses();
    for (const CannedResponse &response : responses) {
        auto *item = new QStandardItem(response.title);
        item->setEditable(false);
        item->setData(response.id.value, ChoiceModel::IdRole);
        item->setData(response.shortcut.isEmpty() ? QString() : u"/"_s + response.shortcut, ChoiceModel::DetailRole);
        item->setData(response.shortcut + u' ' + response.title + u' ' + response.body, SearchRole);
        m_model->appendRow(item);
    }
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Search titles and texts"));
    m_filter->setAccessibleName(tr("Search canned responses"));
    m_filter->installEventFilter(this);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Canned responses"));
    m_list->setFixedSize(280, 240);
    m_preview->setReadOnly(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setAccessibleName(tr("The text in this ticket"));
    m_preview->setFixedSize(360, 240);
    auto *marks = new ComposeHighlighter(theme, spelling, m_preview->document());
    marks->setCustomFields(fields);
    m_hint->setFont(Theme::small(font()));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_list);
    middle->addWidget(m_preview);
    column()->addWidget(m_filter);
    column()->addLayout(middle);
    column()->addWidget(m_hint);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filtered->index(0, 0));
        preview();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CannedPanel::preview);
    connect(m_list, &QListView::clicked, this, &CannedPanel::preview);
    connect(m_list, &QListView::doubleClicked, this, &CannedPanel::take);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    preview();
}

void CannedPanel::openAt(const QWidget *anchor)
{
    PopupFrame::openAt(anchor);
    m_filter->setFocus(Qt::PopupFocusReason);
}

void CannedPanel::preview()
{
    const auto wanted = m_list->currentIndex().data(ChoiceModel::IdRole).toLongLong();
    m_preview->clear();
    m_hint->setText(m_model->rowCount() == 0 ? tr("There are none for this department. Administrators make them.")
                                             : tr("Nothing found."));
    const QList<CannedResponse> responses = m_composition.cannedResponses();
    for (const CannedResponse &response : responses) {
        if (response.id.value == wanted) {
            const ExpandedText text = m_composition.cannedText(response);
            m_preview->setPlainText(text.text);
            const int unknown = static_cast<int>(text.unknown.size());
            m_hint->setText(unknown > 0 ? tr("%n variable(s) mean nothing here and stay as written.", nullptr, unknown)
                                        : tr("Enter or double click inserts it."));
        }
    }
}

void CannedPanel::take(const QModelIndex &index)
{
    if (index.isValid()) {
        const CannedResponseId id{index.data(ChoiceModel::IdRole).toLongLong()};
        close();
        Q_EMIT chosen(id);
    }
}

bool CannedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            take(m_list->currentIndex());
            return true;
        }
        if (moveCurrentByKey(*m_list, *key)) {
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace deskhand
