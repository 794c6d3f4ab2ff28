// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/ChoicePopup.h"

#include "app/theme/Theme.h"
#include "app/widgets/ChoiceDelegate.h"
#include "app/widgets/PopupPlacing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 280;
constexpr int MaximumRows = 10;
} // namespace

ChoicePopup::ChoicePopup(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"choicePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_filtered->setSourceModel(&m_choices);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::semibold(Theme::small(font())));
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setPlaceholderText(tr("Type to filter"));
    m_filter->setAccessibleName(title);
    m_filter->setClearButtonEnabled(false);
    m_filter->installEventFilter(this);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(4);
    top->addWidget(heading);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
}

void ChoicePopup::setChoices(const QList<Choice> &choices, qint64 current)
{
    m_choices.setChoices(choices);
    const int row = std::max(0, m_choices.rowOf(current));
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_choices.index(row)));
}

void ChoicePopup::popup(QWidget *anchor, Chosen chosen)
{
    m_chosen = std::move(chosen);
    const int rows = std::clamp(static_cast<int>(m_choices.rowCount()), 1, MaximumRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    setFixedWidth(std::max(Width, std::min(anchor->width(), Width * 2)));
    adjustSize();
    placeBelow(*this, *anchor);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex());
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    paintPopupFrame(*this);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
        if (moveCurrentByKey(*m_list, *key)) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const auto id = index.data(ChoiceModel::IdRole).toLongLong();
    const auto chosen = m_chosen;
    close();
    if (chosen) {
        chosen(id);
    }
}

} // namespace deskhand
