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
    QList<PageRecord> records;
    for (int page = 0; page < m_pages.size(); ++page) {
        if (const auto record = m_pages.at(page)->record()) {
            records.append({page, *record});
        }
    }
    m_bar->dismiss();
    saveRecords(records, {});
}

void SettingsDialog::saveRecords(const QList<PageRecord> &records, const QStringList &saved)
{
    if (records.isEmpty()) {
        keep();
        return;
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    const PageRecord next = records.constFirst();
    whenDone(m_context.session.repository().directory().save(next.record), this,
             [this, records, saved, next](const Result<qint64> &answer) {
                 m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
                 const QString title = m_pages.at(next.page)->title();
                 if (answer) {
                     saveRecords(records.mid(1), saved + QStringList{title});
                     return;
                 }
                 Error error = answer.error();
                 error.text += u' '
                               + (saved.isEmpty() ? tr("Nothing of these settings is kept yet.")
                                                  : tr("Kept so far: %1.", "names of pages").arg(saved.join(u", "_s)));
                 showPage(next.page);
                 m_bar->showError(error);
             });
}

void SettingsDialog::keep()
{
    Preferences preferences = loadPreferences();
    for (const SettingsPage *page : std::as_const(m_pages)) {
        page->collect(preferences);
    }
    savePreferences(preferences);
    for (SettingsPage *page : std::as_const(m_pages)) {
        page->apply();
    }
    Q_EMIT changed();
    accept();
}

} // namespace deskhand
