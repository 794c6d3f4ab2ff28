// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Undo of sending, spelling, what the primary button does.

#include "app/compose/SpellChecker.h"
#include "app/session/Session.h"
#include "app/settings/SettingsPage.h"
#include "core/policy/Access.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSpinBox>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class ComposePage final : public SettingsPage {
    Q_DECLARE_TR_FUNCTIONS(ComposePage)
public:
    ComposePage(const SettingsContext &context, QWidget *parent)
        : SettingsPage(tr("Writing"), u"reply"_s, parent)
        , m_session(context.session)
        , m_status(new QComboBox(this))
        , m_spelling(new QComboBox(this))
        , m_hold(new QSpinBox(this))
    {
        const Preferences now = loadPreferences();
        m_status->setObjectName(u"replyStatus"_s);
        m_status->addItem(tr("Sends and resolves"));
        m_status->addItem(tr("Sends, and leaves the status"));
        m_status->addItem(tr("Sends, and waits for the requester"));
        m_status->setCurrentIndex(static_cast<int>(now.replyStatus));
        m_spelling->setObjectName(u"spelling"_s);
        m_spelling->addItem(tr("As the program"), QString());
        const QStringList languages = SpellChecker().languages();
        for (const QString &code : languages) {
            m_spelling->addItem(SpellChecker::languageName(code), code);
        }
        m_spelling->addItem(tr("Off"), QVariant());
        m_spelling->setCurrentIndex(now.spellCheck ? std::max(0, m_spelling->findData(now.spelling))
                                                   : m_spelling->count() - 1);
        m_hold->setObjectName(u"holdSeconds"_s);
        m_hold->setRange(0, 300);
        m_hold->setSuffix(tr(" s", "seconds, behind a number"));
        m_hold->setSpecialValueText(tr("Not at all"));
        m_hold->setValue(m_session.directory()->settings.sendHoldSeconds);
        m_holdBefore = m_hold->value();
        m_hold->setEnabled(mayChangeHold());
        QFormLayout *form = addForm();
        form->addRow(tr("The primary &button"), m_status);
        form->addRow(tr("S&pelling"), m_spelling);
        if (languages.isEmpty()) {
            form->addRow(QString(), hint(tr("No dictionary was found on this machine.")));
        }
        form->addRow(tr("&Undo of sending"), m_hold);
        form->addRow(QString(),
                     hint(mayChangeHold() ? tr("For so long a reply is held before it goes out. This is for everybody "
                                               "in the help desk.")
                                          : tr("For so long a reply is held before it goes out. An administrator of "
                                               "the help desk sets it.")));
        column()->addStretch(1);
    }

    void collect(Preferences &preferences) const override
    {
        preferences.replyStatus = static_cast<ReplyStatus>(m_status->currentIndex());
        preferences.spellCheck = m_spelling->currentIndex() != m_spelling->count() - 1;
        if (preferences.spellCheck) {
            preferences.spelling = m_spelling->currentData().toString();
        }
    }

    std::optional<DirectoryRecord> record() const override
    {
        Settings settings = m_session.directory()->settings;
        if (!mayChangeHold() || m_hold->value() == m_holdBefore) {
            return std::nullopt;
        }
        settings.sendHoldSeconds = m_hold->value();
        return settings;
    }

private:
    [[nodiscard]] bool mayChangeHold() const
    {
        return AgentAccess(*m_session.directory(), m_session.directory().self()).may(AgentPermission::SettingsManage);
    }

    Session &m_session;
    QComboBox *m_status;
    QComboBox *m_spelling;
    QSpinBox *m_hold;
    int m_holdBefore = 0; ///< others may change it meanwhile
};

} // namespace

SettingsPage *makeComposePage(const SettingsContext &context, QWidget *parent)
{
    return new ComposePage(context, parent);
}

} // namespace deskhand
