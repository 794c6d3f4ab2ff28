// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newticket/CustomFieldForm.h"

#include "app/widgets/TabOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskhand {

using namespace Qt::StringLiterals;

CustomFieldForm::CustomFieldForm(int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_labelWidth(labelWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void CustomFieldForm::setFields(const QList<CustomField> &fields)
{
    if (fields == m_fields) {
        return;
    }
    const QMap<QString, QString> before = values();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_editors.clear();
    m_fields = fields;
    QList<QWidget *> editors;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const CustomField &field = fields.at(i);
        const bool required = field.requirement == FieldRequirement::RequiredToOpen;
        auto *label = new QLabel(required ? tr("%1 *").arg(field.label) : field.label, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        label->setFixedWidth(m_labelWidth);
        label->setToolTip(field.label);
        QWidget *editor = makeEditor(field);
        editor->setAccessibleName(field.label);
        label->setBuddy(editor);
        setValue(editor, before.value(field.key));
        m_editors.insert(field.key, editor);
        const auto row = static_cast<int>(i / 2);
        const auto column = static_cast<int>(i % 2) * 2;
        m_grid->addWidget(label, row, column);
        m_grid->addWidget(editor, row, column + 1);
        editors.append(editor);
    }
    tabWithin(*this, editors);
    setVisible(!fields.isEmpty());
}

QWidget *CustomFieldForm::makeEditor(const CustomField &field)
{
    switch (field.kind) {
    case CustomFieldKind::Choice: {
        auto *combo = new QComboBox(this);
        combo->addItem(QString());
        combo->addItems(field.choices);
        connect(combo, &QComboBox::currentIndexChanged, this, &CustomFieldForm::changed);
        return combo;
    }
    case CustomFieldKind::Boolean: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, &CustomFieldForm::changed);
        return box;
    }
    case CustomFieldKind::Text:
    case CustomFieldKind::LongText:
    case CustomFieldKind::Number:
    case CustomFieldKind::Date:
        break;
    }
    auto *edit = new QLineEdit(this);
    if (field.kind == CustomFieldKind::Date) {
        edit->setPlaceholderText(tr("YYYY-MM-DD"));
    }
    connect(edit, &QLineEdit::textChanged, this, &CustomFieldForm::changed);
    return edit;
}

QString CustomFieldForm::valueOf(const QWidget *editor)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(editor)) {
        return combo->currentText();
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(editor)) {
        return box->isChecked() ? u"true"_s : QString();
    }
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    return edit != nullptr ? edit->text().trimmed() : QString();
}

void CustomFieldForm::setValue(QWidget *editor, const QString &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentText(value);
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setChecked(value == "true"_L1);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(value);
    }
}

void CustomFieldForm::setValues(const QMap<QString, QString> &values)
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        setValue(it.value(), values.value(it.key()));
    }
}

QMap<QString, QString> CustomFieldForm::values() const
{
    QMap<QString, QString> filled;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QString value = valueOf(it.value());
        if (!value.isEmpty()) {
            filled.insert(it.key(), value);
        }
    }
    return filled;
}

QString CustomFieldForm::firstMissing() const
{
    for (const CustomField &field : m_fields) {
        if (field.requirement == FieldRequirement::RequiredToOpen && valueOf(m_editors.value(field.key)).isEmpty()) {
            return field.label;
        }
    }
    return {};
}

} // namespace deskhand
