// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Language, colours, size of text, rows of the list.

#include "app/actions/ActionRegistry.h"
#include "app/settings/SettingsPage.h"
#include "app/theme/Theme.h"
#include "app/widgets/WrappingCheckBox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class GeneralPage final : public SettingsPage {
    Q_DECLARE_TR_FUNCTIONS(GeneralPage)
public:
    GeneralPage(const SettingsContext &context, QWidget *parent)
        : SettingsPage(tr("General"), u"configure"_s, parent)
        , m_context(context)
        , m_language(combo(u"language"_s))
        , m_colours(combo(u"colours"_s))
        , m_size(combo(u"textSize"_s))
        , m_accent(new WrappingCheckBox(tr("Use the accent colour of &Windows"), this))
        , m_rows(combo(u"rows"_s))
    {
        const Preferences now = loadPreferences();
        m_language->addItem(tr("As the system"), QString());
        const QStringList codes = programLanguages();
        for (const QString &code : codes) {
            m_language->addItem(code == u"en"_s ? u"English"_s : QLocale(code).nativeLanguageName(), code);
        }
        m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
        for (const auto &[text, kind] : colours()) {
            m_colours->addItem(text, kind);
        }
        const auto chosen = context.theme.chosen();
        m_colours->setCurrentIndex(m_colours->findData(chosen ? static_cast<int>(*chosen) : -1));
        for (const int percent : {90, 100, 110, 125, 150, 175, 200}) {
            m_size->addItem(tr("%1 %").arg(percent), percent);
        }
        m_accent->setObjectName(u"systemAccent"_s);
        m_accent->setToolTip(tr("For focus and selection, in a shade that can be read. Not in high contrast."));
        m_accent->setChecked(now.systemAccent);
        m_accent->setVisible(systemHasAccent());
        m_size->setCurrentIndex(std::max(0, m_size->findData(now.textPercent)));
        m_rows->addItem(tr("Two lines a ticket"), false);
        m_rows->addItem(tr("One line a ticket, with columns"), true);
        m_rows->setCurrentIndex(context.actions.action(ActionId::OneLineRows)->isChecked() ? 1 : 0);
        QFormLayout *form = addForm();
        form->addRow(tr("&Language"), m_language);
        form->addRow(tr("&Text size"), m_size);
        form->addRow(QString(), hint(tr("Language and text size change when Deskhand starts the next time.")));
        form->addRow(tr("&Colours"), m_colours);
        if (systemHasAccent()) {
            form->addRow(QString(), m_accent);
        }
        form->addRow(tr("Ticket l&ist"), m_rows);
        column()->addStretch(1);
    }

    void collect(Preferences &preferences) const override
    {
        preferences.language = m_language->currentData().toString();
        preferences.textPercent = m_size->currentData().toInt();
        preferences.systemAccent = m_accent->isChecked();
        const int kind = m_colours->currentData().toInt();
        preferences.theme = kind < 0 ? std::nullopt : std::optional(static_cast<ThemeKind>(kind));
    }

    void apply() override
    {
        m_context.theme.useSystemAccent(m_accent->isChecked());
        const int kind = m_colours->currentData().toInt();
        const auto chosen = kind < 0 ? std::nullopt : std::optional(static_cast<ThemeKind>(kind));
        if (chosen != m_context.theme.chosen()) {
            m_context.theme.choose(chosen);
        }
        QAction *oneLine = m_context.actions.action(ActionId::OneLineRows);
        if (oneLine->isChecked() != m_rows->currentData().toBool()) {
            oneLine->trigger();
        }
    }

private:
    static QList<std::pair<QString, int>> colours()
    {
        return {{tr("As the system"), -1},
                {tr("Light"), static_cast<int>(ThemeKind::Light)},
                {tr("Dark"), static_cast<int>(ThemeKind::Dark)},
                {tr("High contrast"), static_cast<int>(ThemeKind::HighContrast)}};
    }

    QComboBox *combo(const QString &name)
    {
        auto *made = new QComboBox(this);
        made->setObjectName(name);
        return made;
    }

    SettingsContext m_context;
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    WrappingCheckBox *m_accent; ///< hidden where the system has none
    QComboBox *m_rows;
};

} // namespace

SettingsPage *makeGeneralPage(const SettingsContext &context, QWidget *parent)
{
    return new GeneralPage(context, parent);
}

} // namespace deskhand
