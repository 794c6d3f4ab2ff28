// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Number formats.

#include "app/admin/form/RecordFormOf.h"
#include "app/admin/kinds/Forms.h"
#include "core/text/NumberFormat.h"
#include <QLabel>
#include <QRandomGenerator>

#include <QCoreApplication>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

class SequenceForm final : public RecordFormOf<NumberSequence> {
    Q_DECLARE_TR_FUNCTIONS(SequenceForm)
public:
    SequenceForm(const FormContext &formContext, QWidget *parent)
        : RecordFormOf(formContext, parent)
    {
        addText(u"name"_s, tr("&Name"), &NumberSequence::name);
        addText(u"format"_s, tr("&Format"), &NumberSequence::format, 60);
        addHint(tr("Each # is a digit; \\# is a # itself. Letters, digits and - _ . / stand for themselves."));
        addCheck(u"random"_s, tr("Draw num&bers at random"), &NumberSequence::random);
        m_next = addCount(u"next"_s, tr("Ne&xt number"), &NumberSequence::next);
        m_increment = addCount(u"increment"_s, tr("Co&unted up by"), &NumberSequence::increment);
        m_preview = new QLabel(this);
        m_preview->setObjectName(u"numberPreview"_s);
        addRow(u"preview"_s, tr("Looks like"), m_preview);
    }

private:
    QLineEdit *addCount(const QString &field, const QString &label, qint64 NumberSequence::*member)
    {
        auto *edit = new QLineEdit(this);
        edit->setMaximumWidth(160);
        edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,15}"_s), edit));
        addRow(field, label, edit);
        bind(
            field, [edit, member](const NumberSequence &record) { edit->setText(QString::number(record.*member)); },
            [edit, member](NumberSequence &record) { record.*member = edit->text().toLongLong(); });
        connect(edit, &QLineEdit::textChanged, this, [this, field] { changed(field); });
        return edit;
    }

    void loaded(const NumberSequence &sequence) override
    {
        m_next->setEnabled(!sequence.random);
        m_increment->setEnabled(!sequence.random);
        const auto format = NumberFormat::parse(sequence.format);
        if (!format || sequence.next < 0) {
            m_preview->clear();
        } else if (sequence.random) {
            // Always the same draw: a preview that jumps at each key would distract.
            QRandomGenerator generator(1);
            m_preview->setText(tr("%1, for example").arg(format->applyRandom(generator)));
        } else {
            m_preview->setText(
                tr("%1, then %2").arg(format->apply(sequence.next), format->apply(sequence.next + sequence.increment)));
        }
    }

    QLineEdit *m_next;
    QLineEdit *m_increment;
    QLabel *m_preview;
};

} // namespace

RecordForm *makeSequenceForm(const FormContext &context, QWidget *parent)
{
    return new SequenceForm(context, parent);
}

} // namespace deskhand
