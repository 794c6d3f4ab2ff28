// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Canned responses.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"
#include "app/theme/Theme.h"
#include "core/text/Variables.h"
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
};

} // namespace

RecordForm *makeCannedForm(const FormContext &context, QWidget *parent)
{
    return new CannedForm(context, parent);
}

} // namespace deskhand
