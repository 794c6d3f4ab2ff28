// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/RecordForm.h"

#include "app/session/Session.h"
#include "app/theme/Theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskhand {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 140;
constexpr int WidestForm = 720;

QString sentence(const QString &problem)
{
    return problem.left(1).toUpper() + problem.mid(1) + u'.';
}

} // namespace

RecordForm::RecordForm(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setMaximumWidth(WidestForm);
    m_grid->setContentsMargins(16, 12, 16, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

const DirectorySnapshot &RecordForm::directory() const
{
    return *m_context.session.directory();
}

void RecordForm::addRow(const QString &field, const QString &label, QWidget *editor, QWidget *buddy)
{
    QWidget *focus = buddy != nullptr ? buddy : editor;
    if (editor->objectName().isEmpty()) {
        editor->setObjectName(field);
    }
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    auto *problem = new QLabel(box);
    problem->setObjectName(field + u"Problem"_s);
    problem->setFont(Theme::small(font()));
    problem->setWordWrap(true);
    problem->setForegroundRole(QPalette::WindowText);
    problem->hide();
    column->addWidget(problem);
    const int row = m_grid->rowCount();
    QLabel *text = nullptr;
    if (label.isEmpty()) {
        m_grid->addWidget(box, row, 1);
    } else {
        text = new QLabel(label, m_content);
        text->setBuddy(focus);
        text->setForegroundRole(QPalette::PlaceholderText);
        text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        text->setWordWrap(true);
        text->setMinimumHeight(28);
        text->setFixedWidth(LabelWidth);
        // Parts of an editor, such as its Add button, have names of their own.
        if (focus->accessibleName().isEmpty()
            && (focus == editor || qobject_cast<QAbstractButton *>(focus) == nullptr)) {
            QString name = label;
            focus->setAccessibleName(name.remove(u'&'));
        }
        m_grid->addWidget(text, row, 0, Qt::AlignTop);
        m_grid->addWidget(box, row, 1);
    }
    m_rows.insert(field, {text, box, focus, problem});
    m_order.append(field);
}

void RecordForm::addHint(const QString &text)
{
    auto *hint = new QLabel(text, m_content);
    hint->setFont(Theme::small(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_grid->addWidget(hint, m_grid->rowCount(), 1);
}

void RecordForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    heading->setFont(Theme::semibold(font()));
    heading->setContentsMargins(0, 12, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 1);
}

void RecordForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 1);
}

void RecordForm::setRowVisible(const QString &field, bool visible)
{
    const Row row = m_rows.value(field);
    row.box->setVisible(visible);
    if (row.label != nullptr) {
        row.label->setVisible(visible);
    }
}

bool RecordForm::touch(const QString &field)
{
    if (m_loading) {
        return false;
    }
    m_touched.insert(field);
    Q_EMIT edited();
    return true;
}

void RecordForm::beginLoading()
{
    m_loading = true;
    m_touched.clear();
}

void RecordForm::endLoading()
{
    m_loading = false;
    showProblems({}, false);
}

void RecordForm::showProblems(const RecordProblems &problems, bool touchedOnly)
{
    QHash<QString, QStringList> texts;
    for (const RecordProblem &problem : problems) {
        if (!touchedOnly || m_touched.contains(problem.field)) {
            texts[problem.field].append(sentence(problem.text));
        }
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString text = texts.value(row.key()).join(u' ');
        QLabel *label = row->problem;
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_context.theme.colour(Shade::Red));
        label->setPalette(palette);
        label->setText(text);
        label->setVisible(!text.isEmpty());
        row->focus->setAccessibleDescription(text);
    }
}

void RecordForm::focusProblem()
{
    for (const QString &field : std::as_const(m_order)) {
        const Row row = m_rows.value(field);
        if (!row.problem->text().isEmpty()) {
            row.focus->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(row.problem);
            return;
        }
    }
}

void RecordForm::focusFirst()
{
    if (!m_order.isEmpty()) {
        m_scroll->ensureVisible(0, 0);
        m_rows.value(m_order.constFirst()).focus->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace deskhand
