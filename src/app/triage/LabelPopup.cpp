// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/triage/LabelPopup.h"

#include "app/theme/Icons.h"
#include "app/triage/PaletteDelegate.h"

#include <QListView>

#include <algorithm>
#include <utility>

namespace deskhand {

using namespace Qt::StringLiterals;

LabelPopup::LabelPopup(const Theme &theme, const QList<TicketRow> &tickets, const QStringList &known, Chosen onChosen,
                       QWidget *parent)
    : TypingPopup(tr("Labels"), tr("A label to add or take off"), parent)
    , m_theme(theme)
    , m_onChosen(std::move(onChosen))
    , m_model(new PaletteModel(this))
{
    setObjectName(u"labelPopup"_s);
    list()->setModel(m_model);
    list()->setItemDelegate(new PaletteDelegate(theme, this));
    QStringList onSome;
    for (const TicketRow &row : tickets) {
        onSome += row.tags;
    }
    onSome.removeDuplicates();
    onSome.sort();
    QStringList others = known;
    others.removeDuplicates();
    others.sort();
    QList<PaletteEntry> entries;
    const auto has = [](const QString &label) {
        return [&label](const TicketRow &row) { return row.tags.contains(label); };
    };
    for (const QString &label : std::as_const(onSome)) {
        const bool onAll = std::all_of(tickets.cbegin(), tickets.cend(), has(label));
        m_labels.append(label);
        entries.append({label,
                        onAll ? tr("take off") : tr("on some: add to all"),
                        {},
                        themedIcon(theme, onAll ? u"done"_s : u"tag"_s, Shade::Accent),
                        true,
                        false,
                        [this, label, onAll] {
                            choose(onAll ? command::ChangeTags{{}, {label}} : command::ChangeTags{{label}, {}});
                        }});
    }
    for (const QString &label : std::as_const(others)) {
        if (!onSome.contains(label)) {
            m_labels.append(label);
            entries.append({label, tr("add"), {}, themedIcon(theme, u"tag"_s, Shade::Dim), true, false, [this, label] {
                                choose({{label}, {}});
                            }});
        }
    }
    m_model->setEntries(entries);
    connect(this, &TypingPopup::typed, this, &LabelPopup::offerNew);
    connect(this, &TypingPopup::chosen, this, [this](const QModelIndex &index) { m_model->at(index.row()).run(); });
    setFooter(entries.isEmpty() ? tr("Type a label and press Enter.") : QString());
}

void LabelPopup::offerNew(const QString &text)
{
    const QString label = text.simplified().toLower();
    m_model->setTyped(label);
    QList<PaletteEntry> fresh;
    if (!label.isEmpty() && !m_labels.contains(label)) {
        fresh.append(
            {label, tr("new label"), {}, themedIcon(m_theme, u"add"_s, Shade::Dim), true, false, [this, label] {
                 choose({{label}, {}});
             }});
    }
    m_model->setFound(fresh, false);
    fitRows();
    selectFirst();
}

void LabelPopup::choose(const command::ChangeTags &change)
{
    const auto onChosen = m_onChosen;
    close();
    onChosen(change);
}

} // namespace deskhand
