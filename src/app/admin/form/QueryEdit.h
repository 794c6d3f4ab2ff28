// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A query of a record, checked while it is typed: how many tickets it finds now, or what is wrong with it.

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace deskhand {

struct FormContext;
class Repository;

class QueryEdit : public QWidget {
    Q_OBJECT
public:
    QueryEdit(const FormContext &context, QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

private:
    void check();

    Repository &m_repository;
    QLineEdit *m_edit;
    QLabel *m_answer;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace deskhand
