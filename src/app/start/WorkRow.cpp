// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/WorkRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto LookAfter = 100ms;
} // namespace

WorkRow::WorkRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"startWork"_s);
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"startCancel"_s);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(24, 0, 24, 20);
    line->setSpacing(16);
    line->addLayout(column, 1);
    line->addWidget(m_cancel);
    m_timer.setInterval(LookAfter);
    connect(&m_timer, &QTimer::timeout, this, &WorkRow::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, &WorkRow::cancel);
    hide();
}

void WorkRow::watch(const QString &text, std::shared_ptr<CreationControl> control)
{
    m_timer.stop(); // it looks at the control of the work before
    m_control = std::move(control);
    m_text->setText(text);
    m_cancel->setVisible(m_control != nullptr);
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    if (m_control) {
        m_timer.start();
    }
    show();
}

void WorkRow::stop()
{
    m_timer.stop();
    m_control.reset();
    hide();
}

bool WorkRow::cancel()
{
    if (!m_control) {
        return false;
    }
    m_control->cancelled = true;
    m_cancel->setEnabled(false);
    return true;
}

void WorkRow::showProgress()
{
    m_progress->setRange(0, m_control->total);
    m_progress->setValue(m_control->done);
}

} // namespace deskhand
