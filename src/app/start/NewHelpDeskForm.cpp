// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/NewHelpDeskForm.h"

#include "app/start/ProgramFolders.h"
#include "app/theme/AppStyle.h"
#include "app/theme/Theme.h"
#include "app/widgets/IconLabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace deskhand {

using namespace Qt::StringLiterals;

NewHelpDeskForm::NewHelpDeskForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_company(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_sign(new IconLabel(theme, 16, this))
    , m_told(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_create(new QPushButton(tr("&Choose a place …"), this))
{
    m_company->setObjectName(u"startCompany"_s);
    m_name->setObjectName(u"startName"_s);
    m_email->setObjectName(u"startEmail"_s);
    m_zone->setObjectName(u"startZone"_s);
    m_told->setObjectName(u"startMissing"_s);
    m_create->setObjectName(u"startCreate"_s);
    m_company->setPlaceholderText(tr("As it stands under your mails"));
    AppStyle::setPrimary(m_create);
    fillZones();
    makeLayout();
    connect(m_back, &QPushButton::clicked, this, &NewHelpDeskForm::backWanted);
    connect(m_create, &QPushButton::clicked, this, &NewHelpDeskForm::choosePlace);
    for (QLineEdit *edit : {m_company, m_name, m_email, m_zone->lineEdit()}) {
        connect(edit, &QLineEdit::textChanged, this, &NewHelpDeskForm::check);
        connect(edit, &QLineEdit::returnPressed, this, &NewHelpDeskForm::goOn);
    }
    check();
}

void NewHelpDeskForm::fillZones()
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMaxVisibleItems(16);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // The rest are old names and fixed offsets, which know no summer time.
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
            m_zone->addItem(QString::fromUtf8(id));
        }
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (m_zone->findText(here) < 0) {
        m_zone->addItem(here);
    }
    m_zone->setCurrentText(here);
}

void NewHelpDeskForm::makeLayout()
{
    auto *title = new QLabel(tr("Create a help desk"), this);
    title->setFont(Theme::heading(font(), 2));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("C&ompany"), m_company);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Your &e-mail"), m_email);
    form->addRow(tr("&Time zone"), m_zone);
    m_told->setWordWrap(true);
    m_told->setFont(Theme::small(font()));
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_sign, 0, Qt::AlignTop);
    told->addWidget(m_told, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(title);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(told);
    column->addLayout(buttons);
}

void NewHelpDeskForm::begin()
{
    m_create->setDefault(true);
    m_company->setFocus();
}

QList<std::pair<QWidget *, QString>> NewHelpDeskForm::missing() const
{
    QList<std::pair<QWidget *, QString>> fields;
    if (m_company->text().trimmed().isEmpty()) {
        fields.append({m_company, tr("Say the name of your company.")});
    }
    if (m_name->text().trimmed().isEmpty()) {
        fields.append({m_name, tr("Say your name: you become the administrator.")});
    }
    if (!m_email->text().contains(u'@')) {
        fields.append({m_email, m_email->text().trimmed().isEmpty()
                                    ? tr("Say your e-mail address.")
                                    : tr("An e-mail address has an @ in it, as in you@company.example.")});
    }
    if (m_zone->findText(m_zone->currentText()) < 0) {
        fields.append({m_zone, tr("Choose a time zone from the list, for example Europe/Berlin.")});
    }
    return fields;
}

void NewHelpDeskForm::tell(const QString &text, bool problem)
{
    m_told->setText(text);
    m_told->setForegroundRole(problem ? QPalette::WindowText : QPalette::PlaceholderText);
    m_sign->setVisible(problem);
    if (problem) {
        m_sign->setIcon(u"warning"_s, Shade::Red);
        QAccessibleEvent event(m_told, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void NewHelpDeskForm::check()
{
    const QString first = missing().value(0).second;
    tell(first, false);
    m_create->setEnabled(first.isEmpty());
    m_create->setToolTip(first);
    m_create->setAccessibleDescription(first);
}

void NewHelpDeskForm::goOn()
{
    const auto fields = missing();
    if (fields.isEmpty()) {
        return; // Enter is the button's
    }
    const QList<QWidget *> order{m_company, m_name, m_email, m_zone};
    const auto here =
        std::find_if(order.cbegin(), order.cend(), [](const QWidget *field) { return field->hasFocus(); });
    // The field one is in comes first, then those behind it, then those in front.
    const auto notBefore = [&](const auto &field) {
        return std::find(here, order.cend(), field.first) != order.cend();
    };
    const auto next = std::find_if(fields.cbegin(), fields.cend(), notBefore);
    const auto &[field, text] = next == fields.cend() ? fields.constFirst() : *next;
    const bool onTheWay = next != fields.cend() && !field->hasFocus();
    field->setFocus(Qt::TabFocusReason);
    tell(text, !onTheWay); // who goes on to an empty field has done nothing wrong yet
}

void NewHelpDeskForm::choosePlace()
{
    auto *dialog =
        new QFileDialog(this, tr("Create a help desk"), programFolders().documents, tr("Help desks (*.dhdb)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"dhdb"_s);
    dialog->selectFile(m_company->text().trimmed());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        NewHelpDesk setup;
        setup.companyName = m_company->text().trimmed();
        setup.administratorName = m_name->text().trimmed();
        setup.administratorEmail = m_email->text().trimmed();
        setup.timeZone = m_zone->currentText().toUtf8();
        setup.administratorUsername = setup.administratorEmail.section(u'@', 0, 0).toLower();
        Q_EMIT finished(path, setup);
    });
    dialog->open();
}

} // namespace deskhand
