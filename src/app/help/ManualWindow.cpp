// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/ManualWindow.h"

#include "app/actions/ActionRegistry.h"
#include "app/admin/form/CalmDelegate.h"
#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int NameRole = Qt::UserRole;
constexpr int ContentsWidth = 240;
} // namespace

ManualWindow::ManualWindow(const ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint)
    , m_manual(actions, QLocale())
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setPlaceholderText(tr("Find in the manual"));
    m_search->setAccessibleName(tr("Find in the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setItemDelegate(new CalmDelegate(theme, m_contents));
    m_contents->viewport()->setBackgroundRole(QPalette::Window);
    m_contents->setWordWrap(true);
    m_text->setObjectName(u"manualText"_s);
    m_text->setAccessibleName(tr("Page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, 12, 8, 12);
    side->setSpacing(8);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    auto *left = new QWidget(this);
    left->setLayout(side);
    left->setFixedWidth(ContentsWidth);
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(left);
    across->addWidget(line);
    across->addWidget(m_text, 1);
    resize(860, 620);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fillContents();
        markWords();
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(NameRole).toString() != m_page) {
            m_page = item->data(NameRole).toString();
            render();
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        m_before.append(m_page);
        showPage(url.path().section(u'.', 0, 0));
    });
    connect(new QShortcut(QKeySequence(QKeySequence::Back), this), &QShortcut::activated, this, &ManualWindow::back);
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(&actions, &ActionRegistry::keysChanged, this, &ManualWindow::render);
    fillContents();
    showPage(u"start"_s);
    m_text->setFocus();
}

void ManualWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    const QList<ManualPage> found = m_manual.find(m_search->text());
    for (const ManualPage &page : found) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(NameRole, page.name);
        if (page.name == m_page) {
            m_contents->setCurrentItem(item);
        }
    }
}

void ManualWindow::showPage(const QString &name)
{
    const QList<ManualPage> all = m_manual.pages();
    const bool known =
        std::any_of(all.cbegin(), all.cend(), [&name](const ManualPage &page) { return page.name == name; });
    m_page = known ? name : all.constFirst().name;
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentItem(nullptr);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(NameRole).toString() == m_page) {
            m_contents->setCurrentRow(row);
        }
    }
    render();
}

void ManualWindow::render()
{
    m_text->setMarkdown(m_manual.text(m_page));
    // Markdown brings sizes of its own; these are the program's.
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : 16);
            format.setBottomMargin(4);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat look;
            const QFont heading = Theme::heading(font(), level == 1 ? 2 : 1);
            look.setFontPointSize(heading.pointSizeF());
            look.setFontWeight(QFont::DemiBold);
            cursor.mergeCharFormat(look);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    markWords();
    m_text->verticalScrollBar()->setValue(0);
}

void ManualWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(palette().color(QPalette::Highlight));
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void ManualWindow::back()
{
    if (!m_before.isEmpty()) {
        showPage(m_before.takeLast());
    }
}

} // namespace deskhand
