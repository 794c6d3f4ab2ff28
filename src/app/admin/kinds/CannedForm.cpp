// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Canned responses.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"
#include "app/compose/AttachmentIntake.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "app/widgets/AttachmentChips.h"
#include "core/text/Variables.h"
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class CannedForm final : public RecordFormOf<CannedResponse> {
    Q_DECLARE_TR_FUNCTIONS(CannedForm)
public:
    CannedForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"title"_s, tr("&Title"), &CannedResponse::title);
        addText(u"shortcut"_s, tr("S&hortcut"), &CannedResponse::shortcut, 40);
        addHint(tr("Typed after / in a reply."));
        addChoice(u"department"_s, tr("&Department"), &CannedResponse::department, tr("All departments"));
        m_body = addLongText(u"body"_s, tr("Te&xt"), &CannedResponse::body, 12);
        m_unknown = new QLabel(this);
        m_unknown->setObjectName(u"unknownVariables"_s);
        m_unknown->setWordWrap(true);
        m_unknown->setForegroundRole(QPalette::WindowText);
        m_unknown->setFont(Theme::small(font()));
        addWide(m_unknown);
        auto *insert = new QPushButton(tr("Insert a &variable"), this);
        insert->setAutoDefault(false);
        insert->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *menu = new QMenu(insert);
        insert->setMenu(menu);
        addWide(insert);
        addAttachments();
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            menu->clear();
            const QList<KnownVariable> variables = knownVariables(directory().customFields);
            for (const KnownVariable &variable : variables) {
                menu->addAction(tr("%1: %2").arg(variable.name, variable.description), this, [this, variable] {
                    m_body->insertPlainText(u"%{"_s + variable.name + u'}');
                    m_body->setFocus();
                });
            }
        });
    }

private:
    void addAttachments()
    {
        m_attachments = new AttachmentChips(context().theme, this);
        m_attachments->setObjectName(u"cannedAttachments"_s);
        auto *attach = new QPushButton(tr("&Attach files…"), this);
        attach->setObjectName(u"cannedAttach"_s);
        attach->setAutoDefault(false);
        attach->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_refused = new QLabel(this);
        m_refused->setFont(Theme::small(font()));
        m_refused->setWordWrap(true);
        m_refused->hide();
        addWide(m_attachments);
        addWide(attach);
        addWide(m_refused);
        bind(
            u"attachments"_s,
            [this](const CannedResponse &response) {
                m_ids = response.attachments;
                m_refused->hide();
                showAttachments();
            },
            [this](CannedResponse &response) { response.attachments = m_ids; });
        auto *intake = new AttachmentIntake(context().session.repository(), this);
        connect(intake, &AttachmentIntake::taken, this, [this](TicketId, DraftKind, const Attachment &attachment) {
            if (current().id != m_attachingTo) {
                return; // another one is shown by now; what nobody names is dropped within a day
            }
            m_names.insert(attachment.id, attachment.name);
            m_ids.append(attachment.id);
            showAttachments();
            changed(u"attachments"_s);
        });
        connect(intake, &AttachmentIntake::refused, this, [this](const Error &error) {
            m_refused->setText(error.text);
            m_refused->show();
        });
        connect(attach, &QPushButton::clicked, this, [this, intake] {
            connect(askForAttachments(*this), &QFileDialog::filesSelected, this,
                    [this, intake](const QStringList &files) {
                        m_refused->hide();
                        m_attachingTo = current().id;
                        for (const QString &file : files) {
                            intake->takeFile(file, {}, DraftKind::Reply, 0);
                        }
                    });
        });
        connect(m_attachments, &AttachmentChips::removeWanted, this, [this](AttachmentId id) {
            m_ids.removeOne(id);
            showAttachments();
            changed(u"attachments"_s);
        });
    }

    void showAttachments()
    {
        QList<Attachment> attached;
        for (const AttachmentId id : std::as_const(m_ids)) {
            Attachment attachment;
            attachment.id = id;
            // What was attached earlier is known by its number only: a response names no more.
            attachment.name = m_names.value(id, tr("Attachment %1").arg(attached.size() + 1));
            attached.append(attachment);
        }
        m_attachments->setAttachments(attached);
    }

    void loaded(const CannedResponse &response) override
    {
        QStringList unknown;
        const QList<UnknownVariable> left = variablesLeft(response.body, directory().customFields);
        for (const UnknownVariable &variable : left) {
            // One with itself as suggestion is known, and filled in when it is used.
            if (variable.suggestion.compare(variable.name, Qt::CaseInsensitive) != 0) {
                unknown.append(variable.suggestion.isEmpty()
                                   ? tr("%{%1} means nothing.").arg(variable.name)
                                   : tr("%{%1} means nothing; %{%2} does.").arg(variable.name, variable.suggestion));
            }
        }
        QPalette palette = m_unknown->palette();
        palette.setColor(QPalette::WindowText, context().theme.colour(Shade::Amber));
        m_unknown->setPalette(palette);
        m_unknown->setText(unknown.join(u' '));
        m_unknown->setVisible(!unknown.isEmpty());
    }

    QPlainTextEdit *m_body;
    QLabel *m_unknown;
    AttachmentChips *m_attachments = nullptr;
    QLabel *m_refused = nullptr;
    QList<AttachmentId> m_ids;
    CannedResponseId m_attachingTo;
    QHash<AttachmentId, QString> m_names; ///< of what was attached here
};

} // namespace

RecordForm *makeCannedForm(const FormContext &context, QWidget *parent)
{
    return new CannedForm(context, parent);
}

} // namespace deskhand
