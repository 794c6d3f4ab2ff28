// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ties the members of a record to the fields of its form.

#include "app/admin/RecordTraits.h"
#include "app/admin/form/RecordChoices.h"
#include "app/admin/form/RecordForm.h"
#include "app/newticket/ChoiceCombo.h"
#include "app/widgets/WrappingCheckBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <functional>
#include <vector>

namespace deskhand {

template <typename Record>
class RecordFormOf : public RecordForm {
public:
    using RecordForm::RecordForm;

    void load(const DirectoryRecord &record) override
    {
        beginLoading();
        m_record = std::get<Record>(record);
        for (const Binding &binding : m_bindings) {
            binding.load(m_record);
        }
        loaded(m_record);
        endLoading();
    }

    DirectoryRecord record() const override { return current(); }

    void setRecordId(qint64 id) override { setId(m_record, id); }

    void refreshChoices() override
    {
        setQuiet(true);
        for (const auto &refresh : m_refreshers) {
            refresh();
        }
        setQuiet(false);
    }

    RecordProblems problems() const override
    {
        RecordProblems all;
        for (const Binding &binding : m_bindings) {
            if (const QString problem = binding.problem ? binding.problem() : QString(); !problem.isEmpty()) {
                all.append({binding.field, problem});
            }
        }
        all.append(problemsOf(directory(), current()));
        return all;
    }

protected:
    [[nodiscard]] Record current() const
    {
        Record record = m_record;
        for (const Binding &binding : m_bindings) {
            binding.store(record);
        }
        return record;
    }
    /// After every load and every edit: for what the fields decide about each other.
    virtual void loaded(const Record &) { }

    /// A field of its own kind. `problem` says what of it is no value at all.
    template <typename Load, typename Store>
    void bind(const QString &field, Load load, Store store, std::function<QString()> problem = {})
    {
        m_bindings.push_back({field, std::move(load), std::move(store), std::move(problem)});
    }
    void changed(const QString &field)
    {
        if (touch(field)) {
            loaded(current());
        }
    }

    QLineEdit *addText(const QString &field, const QString &label, QString Record::*member, int longest = 120)
    {
        auto *edit = new QLineEdit(this);
        edit->setMaxLength(longest);
        addRow(field, label, edit);
        bind(
            field,
            [edit, member](const Record &record) {
                edit->setText(record.*member);
                edit->setCursorPosition(0);
            },
            [edit, member](Record &record) {
                if (edit->text() != record.*member) {
                    record.*member = edit->text().trimmed();
                }
            });
        connect(edit, &QLineEdit::textChanged, this, [this, field] { changed(field); });
        return edit;
    }

    QPlainTextEdit *addLongText(const QString &field, const QString &label, QString Record::*member, int lines)
    {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->document()->setDocumentMargin(6);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
        addRow(field, label, edit);
        bind(
            field, [edit, member](const Record &record) { edit->setPlainText(record.*member); },
            [edit, member](Record &record) { record.*member = edit->toPlainText(); });
        connect(edit, &QPlainTextEdit::textChanged, this, [this, field] { changed(field); });
        return edit;
    }

    /// Several texts, one a line; blank lines are none.
    QPlainTextEdit *addLines(const QString &field, const QString &label, QStringList Record::*member, int lines,
                             const QString &placeholder)
    {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->document()->setDocumentMargin(6);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
        edit->setPlaceholderText(placeholder);
        addRow(field, label, edit);
        bind(
            field, [edit, member](const Record &record) { edit->setPlainText((record.*member).join(u'\n')); },
            [edit, member](Record &record) {
                (record.*member).clear();
                const QStringList typed = edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
                for (const QString &line : typed) {
                    if (!line.trimmed().isEmpty()) {
                        (record.*member).append(line.trimmed());
                    }
                }
            });
        connect(edit, &QPlainTextEdit::textChanged, this, [this, field] { changed(field); });
        return edit;
    }

    QCheckBox *addCheck(const QString &field, const QString &text, bool Record::*member)
    {
        auto *box = new WrappingCheckBox(text, this);
        addRow(field, {}, box);
        bind(
            field, [box, member](const Record &record) { box->setChecked(record.*member); },
            [box, member](Record &record) { record.*member = box->isChecked(); });
        connect(box, &QCheckBox::toggled, this, [this, field] { changed(field); });
        return box;
    }

    QSpinBox *addNumber(const QString &field, const QString &label, int Record::*member, int least, int most,
                        const QString &suffix = {})
    {
        auto *box = new QSpinBox(this);
        box->setRange(least, most);
        box->setSuffix(suffix);
        box->setMaximumWidth(160);
        addRow(field, label, box);
        bind(
            field, [box, member](const Record &record) { box->setValue(record.*member); },
            [box, member](Record &record) { record.*member = box->value(); });
        connect(box, &QSpinBox::valueChanged, this, [this, field] { changed(field); });
        return box;
    }

    /// One of other records; `none` names the choice of nothing.
    template <typename Id>
    ChoiceCombo *addChoice(const QString &field, const QString &label, Id Record::*member, const QString &none)
    {
        auto *combo = new ChoiceCombo(context().theme, this);
        addRow(field, label, combo);
        bind(
            field,
            [this, combo, member, none](const Record &record) {
                combo->setChoices(recordChoices(directory(), record.*member), none);
                combo->choose((record.*member).value);
            },
            [combo, member](Record &record) { record.*member = Id{combo->chosen()}; });
        m_refreshers.push_back(
            [this, combo, none] { combo->setChoices(recordChoices(directory(), Id{combo->chosen()}), none); });
        connect(combo, &QComboBox::currentIndexChanged, this, [this, field] { changed(field); });
        return combo;
    }

    template <typename Enum>
    QComboBox *addEnum(const QString &field, const QString &label, Enum Record::*member,
                       const QList<std::pair<Enum, QString>> &values)
    {
        auto *combo = new QComboBox(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        for (const auto &[value, text] : values) {
            combo->addItem(text, static_cast<int>(value));
        }
        addRow(field, label, combo);
        bind(
            field,
            [combo, member](const Record &record) {
                combo->setCurrentIndex(combo->findData(static_cast<int>(record.*member)));
            },
            [combo, member](Record &record) { record.*member = static_cast<Enum>(combo->currentData().toInt()); });
        connect(combo, &QComboBox::currentIndexChanged, this, [this, field] { changed(field); });
        return combo;
    }

private:
    struct Binding {
        QString field;
        std::function<void(const Record &)> load;
        std::function<void(Record &)> store;
        std::function<QString()> problem;
    };
    Record m_record;
    std::vector<Binding> m_bindings;
    std::vector<std::function<void()>> m_refreshers;
};

} // namespace deskhand
