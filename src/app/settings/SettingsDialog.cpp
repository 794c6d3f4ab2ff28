// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/SettingsDialog.h"

#include "app/admin/form/CalmDelegate.h"
#include "app/session/Session.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"
#include "app/widgets/InlineBar.h"
#include "repository/WhenDone.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int IconSize = 16;
} // namespace

SettingsDialog::SettingsDialog(const SettingsContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new InlineBar(context.theme, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setItemDelegate(new CalmDelegate(context.theme, m_list));
    for (const auto make : {makeGeneralPage, makeProfilePage, makeNotificationsPage, makeKeysPage, makeComposePage}) {
        SettingsPage *page = make(context, m_stack);
        m_pages.append(page);
        auto *area = new QScrollArea(m_stack);
        area->setWidget(page);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setBackgroundRole(QPalette::Window);
        m_stack->addWidget(area);
        auto *item = new QListWidgetItem(themedIcon(context.theme, page->icon(), Shade::Dim), page->title(), m_list);
        item->setData(CalmDelegate::IconRole, page->icon());
    }
    m_list->setFixedWidth(std::max(160, m_list->sizeHintForColumn(0) + 24));
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(4, 8, 4, 8);
    sideColumn->addWidget(m_list);
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    m_buttons->setContentsMargins(24, 0, 24, 16);
    right->addWidget(m_buttons);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(side);
    across->addWidget(line);
    across->addLayout(right, 1);
    AppStyle::setPrimary(m_buttons->button(QDialogButtonBox::Ok));
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    resize(720, 500);
}

void SettingsDialog::showPage(int index)
{
    m_list->setCurrentRow(index);
}

void SettingsDialog::save()
{
    Preferences preferences = loadPreferences();
    QList<DirectoryRecord> records;
    for (const SettingsPage *page : std::as_const(m_pages)) {
        page->collect(preferences);
        if (const auto record = page->record()) {
            records.append(*record);
        }
    }
    savePreferences(preferences);
    for (SettingsPage *page : std::as_const(m_pages)) {
        page->apply();
    }
    Q_EMIT changed();
    saveRecords(records);
}

void SettingsDialog::saveRecords(const QList<DirectoryRecord> &records)
{
    if (records.isEmpty()) {
        accept();
        return;
    }
    m_bar->dismiss();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    whenDone(m_context.session.repository().directory().save(records.constFirst()), this,
             [this, records](const Result<qint64> &saved) {
                 m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
                 if (saved) {
                     saveRecords(records.mid(1));
                 } else {
                     m_bar->showError(saved.error());
                 }
             });
}

} // namespace deskhand
