// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/admin/form/QueryEdit.h"

#include "app/admin/form/RecordForm.h"
#include "app/session/Session.h"
#include "app/theme/Theme.h"
#include "repository/WhenDone.h"

#include <QLabel>
#include <QVBoxLayout>

namespace deskhand {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto AskAfter = 250ms;
} // namespace

QueryEdit::QueryEdit(const FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_repository(context.session.repository())
    , m_edit(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    m_edit->setObjectName(u"queryText"_s);
    m_edit->setPlaceholderText(tr("For example: is:open priority:High"));
    m_answer->setObjectName(u"queryAnswer"_s);
    m_answer->setFont(Theme::small(font()));
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_answer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(AskAfter);
    connect(&m_soon, &QTimer::timeout, this, &QueryEdit::check);
    connect(m_edit, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
}

void QueryEdit::check()
{
    const QString query = m_edit->text();
    if (query.trimmed().isEmpty()) {
        m_answer->clear();
        return;
    }
    whenDone(
        m_repository.tickets().counts({query}), this, [this, asked = ++m_asked](const Result<QList<qint64>> &counts) {
            if (asked == m_asked) {
                m_answer->setText(counts
                                      ? tr("Finds %n ticket(s) now.", nullptr, static_cast<int>(counts->constFirst()))
                                      : counts.error().text);
            }
        });
}

} // namespace deskhand
