// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What others see of the agent, and whether new tickets come.

#include "app/session/Session.h"
#include "app/settings/SettingsPage.h"
#include "core/policy/Access.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class ProfilePage final : public SettingsPage {
    Q_DECLARE_TR_FUNCTIONS(ProfilePage)
public:
    ProfilePage(const SettingsContext &context, QWidget *parent)
        : SettingsPage(tr("My profile"), u"assign"_s, parent)
        , m_session(context.session)
        , m_name(new QLineEdit(this))
        , m_email(new QLineEdit(this))
        , m_signature(new QPlainTextEdit(this))
        , m_away(new QCheckBox(tr("I am &away, and get no new tickets"), this))
        , m_limited(new QCheckBox(tr("&Until"), this))
        , m_until(new QDateTimeEdit(this))
    {
        m_name->setObjectName(u"profileName"_s);
        m_email->setObjectName(u"profileEmail"_s);
        m_signature->setObjectName(u"profileSignature"_s);
        m_away->setObjectName(u"profileAway"_s);
        m_limited->setObjectName(u"profileAwayLimited"_s);
        m_until->setObjectName(u"profileAwayUntil"_s);
        m_signature->setTabChangesFocus(true);
        m_signature->setPlaceholderText(tr("Stands below your replies"));
        m_until->setCalendarPopup(true);
        m_until->setAccessibleName(tr("Away until"));
        const QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
        m_until->setDisplayFormat(format.contains(u"yyyy"_s) ? format : QString(format).replace(u"yy"_s, u"yyyy"_s));
        // Fusion leaves no room for the arrow that opens the calendar.
        m_until->setMinimumWidth(m_until->sizeHint().width() + 28);
        fill();
        m_before = shown();
        QFormLayout *form = addForm();
        form->addRow(tr("&Name"), m_name);
        form->addRow(tr("&E-mail"), m_email);
        if (!mayAll()) {
            form->addRow(QString(), hint(tr("Name and address are changed by an administrator of the help desk.")));
        }
        form->addRow(tr("&Signature"), m_signature);
        form->addRow(QString(), m_away);
        auto *until = new QHBoxLayout;
        until->setSpacing(8);
        until->addSpacing(24);
        until->addWidget(m_limited);
        until->addWidget(m_until);
        until->addStretch(1);
        form->addRow(QString(), until);
        form->addRow(QString(), hint(tr("Colleagues see it when they assign, and notifications pass you over.")));
        column()->addStretch(1);
        connect(m_away, &QCheckBox::toggled, this, [this] { enableAway(); });
        connect(m_limited, &QCheckBox::toggled, this, [this] { enableAway(); });
        enableAway();
    }

    std::optional<DirectoryRecord> record() const override
    {
        const Agent *self = m_session.self();
        if (self == nullptr) {
            return std::nullopt;
        }
        // Only what was changed here: an administrator may have changed the rest meanwhile.
        const Agent wanted = shown();
        Agent agent = *self;
        const auto take = [&](auto Agent::*property) {
            if (wanted.*property != m_before.*property) {
                agent.*property = wanted.*property;
            }
        };
        take(&Agent::name);
        take(&Agent::email);
        take(&Agent::signature);
        take(&Agent::away);
        take(&Agent::awayUntil);
        return agent == *self ? std::nullopt : std::optional<DirectoryRecord>(agent);
    }

private:
    /// What the fields say.
    [[nodiscard]] Agent shown() const
    {
        Agent agent;
        agent.name = m_name->text().trimmed();
        agent.email = m_email->text().trimmed();
        agent.signature = m_signature->toPlainText();
        agent.away = m_away->isChecked();
        agent.awayUntil = m_away->isChecked() && m_limited->isChecked()
                              ? std::optional(fromDateTime(m_until->dateTime()))
                              : std::nullopt;
        return agent;
    }

    [[nodiscard]] bool mayAll() const
    {
        return AgentAccess(*m_session.directory(), m_session.directory().self()).may(AgentPermission::SettingsManage);
    }

    void fill()
    {
        const Agent *self = m_session.self();
        setEnabled(self != nullptr);
        if (self == nullptr) {
            return;
        }
        const Timestamp now = m_session.clock().now();
        m_name->setText(self->name);
        m_email->setText(self->email);
        m_name->setReadOnly(!mayAll());
        m_email->setReadOnly(!mayAll());
        m_signature->setPlainText(self->signature);
        m_away->setChecked(self->isAway(now));
        m_limited->setChecked(self->awayUntil.has_value());
        const QDateTime morning(toDateTime(now).toLocalTime().date().addDays(1), QTime(8, 0));
        m_until->setDateTime(self->awayUntil ? toDateTime(*self->awayUntil).toLocalTime() : morning);
    }

    void enableAway()
    {
        m_limited->setEnabled(m_away->isChecked());
        m_until->setEnabled(m_away->isChecked() && m_limited->isChecked());
    }

    Session &m_session;
    Agent m_before; ///< what the fields said first
    QLineEdit *m_name;
    QLineEdit *m_email;
    QPlainTextEdit *m_signature;
    QCheckBox *m_away;
    QCheckBox *m_limited;
    QDateTimeEdit *m_until;
};

} // namespace

SettingsPage *makeProfilePage(const SettingsContext &context, QWidget *parent)
{
    return new ProfilePage(context, parent);
}

} // namespace deskhand
