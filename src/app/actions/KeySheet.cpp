// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/KeySheet.h"

#include "app/actions/ActionRegistry.h"
#include "app/actions/KeyLabel.h"
#include "app/theme/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 3;

struct Line {
    QString text;
    QString keys;
};

struct Section {
    QString title;
    QList<Line> lines;
};

QList<Section> sectionsOf(const ActionRegistry &actions)
{
    QList<Section> sections;
    const auto add = [&sections](const QString &title, const Line &line) {
        for (Section &section : sections) {
            if (section.title == title) {
                section.lines.append(line);
                return;
            }
        }
        sections.append({title, {line}});
    };
    for (size_t i = 0; i < static_cast<size_t>(ActionId::Count); ++i) {
        const auto id = static_cast<ActionId>(i);
        const QKeySequence keys = actions.action(id)->shortcut();
        if (!keys.isEmpty()) {
            add(ActionRegistry::section(id), {ActionRegistry::plainText(id), keys.toString(QKeySequence::NativeText)});
        }
    }
    // What lists and fields understand by themselves is no action, and is a key all the same.
    const QString list = ActionRegistry::section(ActionId::ToggleSelect);
    add(list, {KeySheet::tr("Extend the selection"), KeySheet::tr("Shift+Down")});
    add(list, {KeySheet::tr("Open the ticket"), KeySheet::tr("Enter")});
    const QString writing = KeySheet::tr("Writing");
    add(writing, {KeySheet::tr("Send"), KeySheet::tr("Ctrl+Enter")});
    add(writing, {KeySheet::tr("Canned response"), u"/"_s});
    add(writing, {KeySheet::tr("Back to the list"), KeySheet::tr("Esc")});
    return sections;
}

} // namespace

KeySheet::KeySheet(const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(32);
    QList<QVBoxLayout *> stacks;
    QList<qsizetype> filled(Columns, 0);
    for (int i = 0; i < Columns; ++i) {
        stacks.append(new QVBoxLayout);
        stacks.constLast()->setSpacing(4);
        columns->addLayout(stacks.constLast(), 1);
    }
    QList<Section> sections = sectionsOf(actions);
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section &a, const Section &b) { return a.lines.size() > b.lines.size(); });
    for (const Section &section : std::as_const(sections)) {
        // The longest first, each where there is most room.
        const auto shortest = std::min_element(filled.begin(), filled.end()) - filled.begin();
        QVBoxLayout *stack = stacks.at(shortest);
        filled[shortest] += section.lines.size() + 2;
        auto *title = new QLabel(section.title, sheet);
        title->setFont(Theme::semibold(Theme::small(font())));
        title->setForegroundRole(QPalette::PlaceholderText);
        title->setContentsMargins(0, stack->count() > 0 ? 12 : 0, 0, 2);
        stack->addWidget(title);
        for (const Line &line : section.lines) {
            auto *row = new QHBoxLayout;
            row->setSpacing(16);
            auto *text = new QLabel(line.text, sheet);
            auto *key = new KeyLabel(theme, line.keys, sheet);
            key->setAccessibleName(tr("%1: %2").arg(line.text, line.keys));
            row->addWidget(text, 1);
            row->addWidget(key);
            stack->addLayout(row);
        }
    }
    for (QVBoxLayout *stack : std::as_const(stacks)) {
        stack->addStretch(1);
    }
    auto *area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(20, 0, 20, 16);
    QPushButton *change = buttons->addButton(tr("C&hange keys…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, &KeySheet::changeWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(sheet->sizeHint().expandedTo(QSize(820, 480)).boundedTo(parent->size() - QSize(40, 40))
           + QSize(8, buttons->sizeHint().height() + 24));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace deskhand
