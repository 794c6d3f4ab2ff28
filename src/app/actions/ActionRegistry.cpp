// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/ActionRegistry.h"

#include "app/theme/Icons.h"

#include <QCoreApplication>
#include <QSettings>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Actions", text);
}

QString settingOf(ActionId id)
{
    return u"keys/"_s + QString::fromLatin1(actionRow(id).name);
}

ActionId idAt(size_t index)
{
    return static_cast<ActionId>(index);
}

} // namespace

ActionRegistry::ActionRegistry(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const ActionRow &row = actionRow(idAt(i));
        Q_ASSERT(row.id == idAt(i));
        auto *made = new QAction(translated(row.text), this);
        made->setObjectName(QString::fromLatin1(row.name));
        if (*row.brief != '\0') {
            made->setIconText(translated(row.brief));
        }
        if (*row.icon != '\0') {
            made->setIcon(themedIcon(theme, QString::fromLatin1(row.icon), Shade::Dim));
        }
        made->setShortcutContext(Qt::WindowShortcut);
        made->setStatusTip(translated(row.tip));
        m_actions.at(i) = made;
        const QVariant stored = settings.value(settingOf(row.id));
        applyKeys(row.id,
                  stored.isValid() ? QKeySequence(stored.toString(), QKeySequence::PortableText) : defaultKeys(row.id));
    }
    for (const ActionId id :
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeContrast,
          ActionId::OneLineRows, ActionId::TicketBeside, ActionId::TicketBelow, ActionId::TicketApart}) {
        action(id)->setCheckable(true);
    }
}

QString ActionRegistry::plainText(ActionId id)
{
    QString text = translated(actionRow(id).text);
    return text.remove(u'&').remove(u'…');
}

QString ActionRegistry::section(ActionId id)
{
    const QString name = QString::fromLatin1(actionRow(id).name).section(u'.', 0, 0);
    static const QHash<QString, const char *> Titles{
        {u"file"_s, QT_TR_NOOP("File")},       {u"edit"_s, QT_TR_NOOP("Edit")},
        {u"list"_s, QT_TR_NOOP("List")},       {u"view"_s, QT_TR_NOOP("View")},
        {u"help"_s, QT_TR_NOOP("Help")},       {u"ticket"_s, QT_TR_NOOP("Ticket")},
        {u"reports"_s, QT_TR_NOOP("Reports")}, {u"admin"_s, QT_TR_NOOP("Administration")},
    };
    const char *title = Titles.value(name);
    return title != nullptr ? tr(title) : tr("Others");
}

QKeySequence ActionRegistry::defaultKeys(ActionId id)
{
    return QKeySequence(QString::fromLatin1(actionRow(id).keys), QKeySequence::PortableText);
}

void ActionRegistry::setKeys(ActionId id, const QKeySequence &keys)
{
    QSettings settings;
    if (keys == defaultKeys(id)) {
        settings.remove(settingOf(id));
    } else {
        settings.setValue(settingOf(id), keys.toString(QKeySequence::PortableText));
    }
    applyKeys(id, keys);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetKeys()
{
    QSettings().remove(u"keys"_s);
    for (size_t i = 0; i < m_actions.size(); ++i) {
        applyKeys(idAt(i), defaultKeys(idAt(i)));
    }
    Q_EMIT keysChanged();
}

std::optional<ActionId> ActionRegistry::usedBy(const QKeySequence &keys, ActionId except) const
{
    if (keys.isEmpty()) {
        return std::nullopt;
    }
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const QKeySequence other = m_actions.at(i)->shortcut();
        if (idAt(i) != except && !other.isEmpty()
            && (other.matches(keys) != QKeySequence::NoMatch || keys.matches(other) != QKeySequence::NoMatch)) {
            return idAt(i);
        }
    }
    return std::nullopt;
}

void ActionRegistry::applyKeys(ActionId id, const QKeySequence &keys)
{
    QAction *changed = action(id);
    changed->setShortcut(keys);
    const QString tip = translated(actionRow(id).tip);
    changed->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
}

} // namespace deskhand
