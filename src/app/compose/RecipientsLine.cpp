// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compose/RecipientsLine.h"

#include "app/compose/Composition.h"
#include "app/compose/WhoPopup.h"
#include "app/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

QString bold(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

/// "To Karen Miller, Luis Ortega · also told: Ken Jay (assigned agent)"; `brief`: "also told: 3 agents".
QString recipientsText(const QList<NotifiedPerson> &people, bool note, bool brief)
{
    QStringList to;
    QStringList told;
    for (const NotifiedPerson &person : people) {
        const QString name = bold(person.name.isEmpty() ? person.address : person.name);
        if (person.person.kind == AuthorKind::Agent) {
            told.append(person.reason.isEmpty()
                            ? name
                            : RecipientsLine::tr("%1 (%2)").arg(name, person.reason.toHtmlEscaped()));
        } else {
            to.append(name);
        }
    }
    const QString separator = RecipientsLine::tr(", ");
    QStringList parts;
    if (note) {
        parts.append(RecipientsLine::tr("Only agents see this"));
    } else if (!to.isEmpty()) {
        parts.append(RecipientsLine::tr("To %1").arg(to.join(separator)));
    } else {
        parts.append(RecipientsLine::tr("Nobody is mailed"));
    }
    if (!told.isEmpty() && brief) {
        parts.append(RecipientsLine::tr("also told: %n agent(s)", nullptr, static_cast<int>(told.size())));
    } else if (!told.isEmpty()) {
        parts.append(RecipientsLine::tr("also told: %1").arg(told.join(separator)));
    }
    return parts.join(RecipientsLine::tr(" · "));
}

QStringList addresses(const QString &text)
{
    static const QRegularExpression Between(u"[,;\\s]+"_s);
    return text.split(Between, Qt::SkipEmptyParts);
}

} // namespace

RecipientsLine::RecipientsLine(const Theme &theme, Session &session, TicketModel &ticket, Composition &composition,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_ticket(ticket)
    , m_composition(composition)
    , m_people(new QLabel(this))
    , m_ccButton(new QPushButton(tr("Cc"), this))
    , m_who(new QPushButton(tr("Who?"), this))
    , m_cc(new QLineEdit(this))
{
    const QFont small = Theme::small(font());
    m_people->setFont(small);
    m_people->setForegroundRole(QPalette::PlaceholderText);
    m_people->setTextFormat(Qt::RichText);
    m_people->setAccessibleName(tr("Recipients"));
    m_people->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_people->setWordWrap(true);
    for (QPushButton *button : {m_ccButton, m_who}) {
        button->setFont(small);
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_ccButton->setObjectName(u"composeCcButton"_s);
    m_ccButton->setCheckable(true);
    m_ccButton->setToolTip(tr("Send this reply to further addresses too"));
    m_who->setObjectName(u"composeWho"_s);
    m_who->setToolTip(tr("Who gets this and why; change collaborators"));
    m_who->setAccessibleName(tr("Who gets this and why"));
    m_cc->setObjectName(u"composeCc"_s);
    m_cc->setFont(small);
    m_cc->setPlaceholderText(tr("Cc: addresses for this reply alone, separated by commas"));
    m_cc->setAccessibleName(tr("Cc"));
    m_cc->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 3, 12, 3);
    line->setSpacing(4);
    line->addWidget(m_people, 1);
    line->addWidget(m_ccButton);
    line->addWidget(m_who);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(16, 0, 16, 6);
    second->addWidget(m_cc);
    column->addLayout(second);
    connect(&composition, &Composition::recipientsChanged, this, &RecipientsLine::showPeople);
    connect(m_who, &QPushButton::clicked, this, &RecipientsLine::openWho);
    connect(m_ccButton, &QPushButton::toggled, this, [this](bool on) {
        m_cc->setVisible(on);
        if (on) {
            m_cc->setFocus(Qt::OtherFocusReason);
        } else {
            m_cc->clear();
            m_composition.setCc({});
        }
    });
    connect(m_cc, &QLineEdit::textEdited, this, [this](const QString &text) { m_composition.setCc(addresses(text)); });
}

void RecipientsLine::showDraft()
{
    const QStringList cc = m_composition.draft().cc;
    m_ccButton->setVisible(!m_composition.isNote());
    const QSignalBlocker quiet(m_ccButton);
    m_ccButton->setChecked(!cc.isEmpty());
    m_cc->setVisible(!cc.isEmpty() && !m_composition.isNote());
    m_cc->setText(cc.join(u", "_s));
    showPeople();
}

void RecipientsLine::showPeople()
{
    m_people->setToolTip({});
    const bool note = m_composition.isNote();
    if (m_composition.refusal()) {
        m_people->setText(m_composition.refusal()->text.toHtmlEscaped());
        m_people->setToolTip(m_composition.refusal()->text.toHtmlEscaped());
        return;
    }
    if (m_composition.recipients().isEmpty() && !note) {
        m_people->setText(u"&nbsp;"_s); // asked for at this moment
        return;
    }
    const QString whole = recipientsText(m_composition.recipients(), note, false);
    const QString plain = QTextDocumentFragment::fromHtml(whole).toPlainText();
    const bool fits = m_people->fontMetrics().horizontalAdvance(plain) * 11 / 10 < m_people->width();
    m_people->setText(fits ? whole : recipientsText(m_composition.recipients(), note, true));
    m_people->setToolTip(fits ? QString() : whole);
}

void RecipientsLine::openWho()
{
    auto *popup = new WhoPopup(m_theme, m_session, m_ticket, m_composition, this);
    popup->openAt(m_who);
}

void RecipientsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPeople();
}

} // namespace deskhand
