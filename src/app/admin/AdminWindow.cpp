// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/AdminWindow.h"

#include "app/admin/SectionPage.h"
#include "app/admin/form/CalmDelegate.h"
#include "app/session/Session.h"
#include "app/theme/Icons.h"
#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int SectionsWidth = 184;
constexpr int IconSize = 16;

} // namespace

AdminWindow::AdminWindow(const FormContext &context, const AdminSections &sections, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint)
    , m_context(context)
    , m_sections(sections)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"adminWindow"_s);
    setWindowTitle(tr("Administration – %1").arg(context.session.name()) + u"[*]"_s);
    setMinimumSize(760, 480);
    m_list->setObjectName(u"adminSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(SectionsWidth);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(IconSize, IconSize));
    m_list->setItemDelegate(new CalmDelegate(context.theme, m_list));
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(4, 8, 4, 8);
    sideColumn->addWidget(m_list);
    side->setBackgroundRole(QPalette::Window);
    side->setAutoFillBackground(true);
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(side);
    across->addWidget(line);
    across->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &AdminWindow::showRow);
    connect(&context.session.directory(), &DirectoryCache::changed, this, &AdminWindow::fillSections);
    const auto onPage = [this](const QKeySequence &key, void (SectionPage::*command)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, command] {
            if (SectionPage *shown = page()) {
                (shown->*command)();
            }
        });
    };
    onPage(QKeySequence::Save, &SectionPage::save);
    onPage(QKeySequence::New, &SectionPage::makeNew);
    fillSections();
    m_list->setFocus();
    resize(1120, 720);
}

AdminWindow::~AdminWindow() = default;

void AdminWindow::fillSections()
{
    DirectoryCache &directory = m_context.session.directory();
    const AgentAccess access(*directory, directory.self());
    QList<const AdminSection *> usable;
    for (const auto &section : m_sections) {
        if (section->isFor(access)) {
            usable.append(section.get());
        }
    }
    if (usable == m_shown) {
        return;
    }
    const AdminSection *before = m_shown.value(m_list->currentRow());
    m_shown = usable;
    m_list->clear();
    for (const AdminSection *section : std::as_const(m_shown)) {
        auto *item =
            new QListWidgetItem(themedIcon(m_context.theme, section->icon(), Shade::Dim), section->title(), m_list);
        item->setData(KeyRole, section->key());
        item->setData(CalmDelegate::IconRole, section->icon());
        item->setToolTip(section->purpose());
    }
    m_stack->setVisible(!m_shown.isEmpty());
    m_list->setCurrentRow(std::max(0, static_cast<int>(m_shown.indexOf(before))));
    markUnsaved();
}

void AdminWindow::showRow(int row)
{
    const AdminSection *section = m_shown.value(row);
    if (section == nullptr) {
        return;
    }
    SectionPage *&page = m_pages[section];
    if (page == nullptr) {
        page = new SectionPage(m_context, *section, m_stack);
        m_stack->addWidget(page);
        connect(page, &SectionPage::unsavedChanged, this, &AdminWindow::markUnsaved);
    }
    m_stack->setCurrentWidget(page);
}

void AdminWindow::markUnsaved()
{
    int all = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const SectionPage *page = m_pages.value(m_shown.at(row));
        const int unsaved = page != nullptr ? page->unsavedCount() : 0;
        all += unsaved;
        const QString title = m_shown.at(row)->title();
        QListWidgetItem *item = m_list->item(row);
        item->setText(unsaved > 0 ? tr("%1 •").arg(title) : title);
        item->setData(Qt::AccessibleTextRole, unsaved > 0 ? tr("%1, not saved").arg(title) : title);
    }
    setWindowModified(all > 0);
}

void AdminWindow::showSection(const QString &key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(KeyRole).toString() == key) {
            m_list->setCurrentRow(row);
        }
    }
}

SectionPage *AdminWindow::page() const
{
    return m_pages.value(m_shown.value(m_list->currentRow()));
}

} // namespace deskhand
