// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/InlineBar.h"

#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/IconLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

InlineBar::InlineBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, 16, this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_detailsButton(new QPushButton(tr("&Details"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"inlineBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFont(Theme::small(font()));
    m_details->hide();
    m_detailsButton->setCheckable(true);
    m_close->setIcon(themedIcon(theme, u"close"_s, Shade::Dim));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_retry);
    line->addWidget(m_detailsButton);
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_details);
    connect(m_close, &QToolButton::clicked, this, &InlineBar::dismiss);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto again = m_onRetry;
        dismiss();
        if (again) {
            again();
        }
    });
    hide();
}

void InlineBar::showError(const Error &error, std::function<void()> retry)
{
    m_onRetry = std::move(retry);
    m_retry->setText(tr("&Retry"));
    m_retry->setVisible(static_cast<bool>(m_onRetry));
    m_details->setText(error.detail);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!error.detail.isEmpty());
    showText(error.text, true);
}

void InlineBar::showNotice(const QString &text, const QString &action, std::function<void()> then)
{
    m_onRetry = std::move(then);
    m_retry->setText(action);
    m_retry->setVisible(!action.isEmpty());
    m_detailsButton->setChecked(false);
    m_detailsButton->hide();
    showText(text, false);
}

void InlineBar::showText(const QString &text, bool error)
{
    m_isError = error;
    const Shade shade = error ? Shade::Red : Shade::Amber;
    m_icon->setIcon(error ? u"warning"_s : u"info"_s, shade);
    m_text->setText(text);
    setAccessibleName(error ? tr("Error") : tr("Notice"));
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

void InlineBar::dismiss()
{
    m_onRetry = {};
    hide();
}

QString InlineBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void InlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(m_isError ? Shade::RedGround : Shade::AmberGround));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Shade::Line));
}

} // namespace deskhand
