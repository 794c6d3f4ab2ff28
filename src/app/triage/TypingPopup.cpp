// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/TypingPopup.h"

#include "app/theme/Theme.h"
#include "app/widgets/PopupPlacing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace deskhand {

namespace {
constexpr int MaximumRows = 12;
} // namespace

TypingPopup::TypingPopup(const QString &title, const QString &hint, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_footer(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(title);
    m_line->setAccessibleDescription(hint);
    m_line->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(title);
    m_footer->setFont(Theme::small(font()));
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setWordWrap(true);
    m_footer->setContentsMargins(16, 0, 16, 0);
    m_footer->hide();
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::semibold(Theme::small(font())));
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(4);
    top->addWidget(heading);
    top->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_footer);
    connect(m_line, &QLineEdit::textChanged, this, &TypingPopup::typed);
    connect(m_list, &QListView::clicked, this, &TypingPopup::choose);
}

void TypingPopup::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void TypingPopup::fitRows()
{
    const int rows = std::clamp(m_list->model() != nullptr ? m_list->model()->rowCount() : 0, 1, MaximumRows);
    const int rowHeight = std::max(24, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(rows * rowHeight);
    const QPoint bottom = geometry().bottomLeft();
    adjustSize();
    if (isVisible() && !m_dropsDown) {
        move(bottom.x(), bottom.y() - height() + 1); // it opened upwards: its lower edge stays
    }
}

void TypingPopup::popup(QWidget *anchor, int width)
{
    setFixedWidth(std::min(width, std::max(280, anchor->window()->width() - 32)));
    fitRows();
    if (anchor->isWindow()) {
        const QPoint within((anchor->width() - this->width()) / 2, anchor->height() / 8);
        m_dropsDown = placeAt(*this, *anchor, anchor->mapToGlobal(within));
    } else {
        m_dropsDown = placeBelow(*this, *anchor);
    }
    show();
    m_line->setFocus(Qt::PopupFocusReason);
    if (!m_list->currentIndex().isValid()) {
        selectFirst();
    }
    m_list->scrollTo(m_list->currentIndex());
}

void TypingPopup::paintEvent(QPaintEvent *)
{
    paintPopupFrame(*this);
}

void TypingPopup::selectFirst()
{
    m_list->setCurrentIndex({});
    step(1);
}

void TypingPopup::step(int by)
{
    const int rows = m_list->model() != nullptr ? m_list->model()->rowCount() : 0;
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : by > 0 ? -1 : rows;
    for (row += by; row >= 0 && row < rows; row += by) {
        const QModelIndex index = m_list->model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
    }
}

bool TypingPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Tab:
            step(1);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Backtab:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            for (int i = 0; i < MaximumRows - 1; ++i) {
                step(1);
            }
            return true;
        case Qt::Key_PageUp:
            for (int i = 0; i < MaximumRows - 1; ++i) {
                step(-1);
            }
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TypingPopup::choose(const QModelIndex &index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable)) {
        Q_EMIT chosen(index);
    }
}

} // namespace deskhand
