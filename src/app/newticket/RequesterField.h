// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Who asks: found as one types a name, an address or a number, or made on the spot from a name and
/// an address.

#include "core/command/Command.h"
#include "core/values/Directory.h"
#include "models/OpeningForecast.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;

namespace deskhand {

class Repository;
class RequesterSearchModel;
class Session;

class RequesterField : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit RequesterField(Session &session, QWidget *parent = nullptr);

    /// The one found or, where none was chosen, whoever was typed.
    [[nodiscard]] RequesterRef reference() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString text() const;
    /// Of the one found, else as typed.
    [[nodiscard]] QString name() const { return m_chosen ? m_chosen->name : reference().name; }
    [[nodiscard]] QString email() const { return m_chosen ? m_chosen->primaryEmail() : reference().email; }
    [[nodiscard]] Asker asker() const { return {name(), email(), m_organization}; }
    void setText(const QString &text);
    /// Somebody new as typed before; nobody is looked for.
    void setNew(const QString &text, const QString &email, const QString &phone);
    /// Who wrote a mail: the requester with this address, or a new one.
    void setPerson(const QString &name, const QString &email);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void choose(const Requester &requester);
    /// Its rules and its account manager have a say in what a ticket of theirs gets.
    void fetchOrganization(OrganizationId id);
    void showNew();

    Repository &m_repository;
    RequesterSearchModel *m_found;
    QCompleter *m_completer;
    QLineEdit *m_edit;
    QLabel *m_hint;
    QWidget *m_newRow;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    std::optional<Requester> m_chosen;
    Organization m_organization; ///< of the one found; empty until it is known
};

} // namespace deskhand
