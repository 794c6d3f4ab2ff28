// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/KeyEditor.h"

#include "app/actions/ActionRegistry.h"
#include "app/admin/form/CalmDelegate.h"
#include "app/theme/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {
constexpr int IdRole = Qt::UserRole;
}

KeyEditor::KeyEditor(ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_told(new QLabel(this))
    , m_give(new QPushButton(tr("&Set"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_default(new QPushButton(tr("&Default"), this))
{
    setObjectName(u"keyEditor"_s);
    setWindowTitle(tr("Change keys"));
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_tree->setObjectName(u"keyActions"_s);
    m_tree->setAccessibleName(tr("Actions"));
    m_tree->setHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    m_tree->setItemDelegate(new CalmDelegate(theme, m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_keys->setObjectName(u"keyPressed"_s);
    m_keys->setAccessibleName(tr("New key"));
    m_told->setWordWrap(true);
    m_told->setObjectName(u"keyConflict"_s);
    auto *label = new QLabel(tr("New &key"), this);
    label->setBuddy(m_keys);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    for (QPushButton *button : {m_give, m_none, m_default}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *reset = buttons->addButton(tr("All keys as they &were at first"), QDialogButtonBox::ResetRole);
    reset->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(line);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(720, 560);

    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeyEditor::showChosen);
    connect(m_tree, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::typed);
    connect(m_give, &QPushButton::clicked, this, &KeyEditor::give);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen()) {
            m_actions.setKeys(*id, {});
        }
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen()) {
            m_keys->setKeySequence(ActionRegistry::defaultKeys(*id));
            give();
        }
    });
    connect(reset, &QPushButton::clicked, &m_actions, &ActionRegistry::resetKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &KeyEditor::showKeys);
    fill();
}

void KeyEditor::fill()
{
    for (size_t i = 0; i < static_cast<size_t>(ActionId::Count); ++i) {
        const auto id = static_cast<ActionId>(i);
        auto *item =
            new QTreeWidgetItem(m_tree, {tr("%1: %2").arg(ActionRegistry::section(id), ActionRegistry::plainText(id)),
                                         QString(), m_actions.action(id)->statusTip()});
        item->setData(0, IdRole, static_cast<int>(i));
    }
    showKeys();
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(1, 110);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void KeyEditor::showKeys()
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const auto id = static_cast<ActionId>(item->data(0, IdRole).toInt());
        const QKeySequence keys = m_actions.action(id)->shortcut();
        item->setText(1, keys.toString(QKeySequence::NativeText));
        item->setFont(1, keys == ActionRegistry::defaultKeys(id) ? font() : Theme::semibold(font()));
    }
    showChosen();
}

void KeyEditor::filter(const QString &typedText)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const bool fits = item->text(0).contains(typedText, Qt::CaseInsensitive)
                          || item->text(1).compare(typedText, Qt::CaseInsensitive) == 0
                          || item->text(2).contains(typedText, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

std::optional<ActionId> KeyEditor::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item != nullptr ? std::optional(static_cast<ActionId>(item->data(0, IdRole).toInt())) : std::nullopt;
}

void KeyEditor::showChosen()
{
    const auto id = chosen();
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(id ? m_actions.action(*id)->shortcut() : QKeySequence());
    m_give->setEnabled(false);
    m_give->setText(tr("&Set"));
    m_none->setEnabled(id && !m_actions.action(*id)->shortcut().isEmpty());
    m_default->setEnabled(id && m_actions.action(*id)->shortcut() != ActionRegistry::defaultKeys(*id));
    m_told->setText(tr("Choose an action, then press its new key here."));
}

QKeySequence KeyEditor::pressed() const
{
    // One key press; whatever came after it was typed by accident.
    const QKeySequence all = m_keys->keySequence();
    return all.isEmpty() ? all : QKeySequence(all[0]);
}

void KeyEditor::typed()
{
    const auto id = chosen();
    const QKeySequence keys = pressed();
    if (m_keys->keySequence() != keys) {
        const QSignalBlocker blocker(m_keys);
        m_keys->setKeySequence(keys);
    }
    m_give->setEnabled(id && !keys.isEmpty() && keys != m_actions.action(*id)->shortcut());
    const auto other = id ? m_actions.usedBy(keys, *id) : std::nullopt;
    if (other) {
        m_told->setText(tr("%1 is the key of \"%2\". If you set it here, \"%2\" has none.")
                            .arg(keys.toString(QKeySequence::NativeText), ActionRegistry::plainText(*other)));
        m_give->setText(tr("&Take over"));
    } else {
        m_told->setText(keys.isEmpty() ? QString() : tr("This key is free."));
        m_give->setText(tr("&Set"));
    }
}

void KeyEditor::give()
{
    const auto id = chosen();
    const QKeySequence keys = pressed();
    if (!id || keys.isEmpty()) {
        return;
    }
    while (const auto other = m_actions.usedBy(keys, *id)) {
        m_actions.setKeys(*other, {});
    }
    m_actions.setKeys(*id, keys);
}

void KeyEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_give->isEnabled()) {
            give();
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace deskhand
