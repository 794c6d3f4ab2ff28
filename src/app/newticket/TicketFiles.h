// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Takes files in for a ticket that is being written: a mail may fill it in, everything else is attached.

#include "core/base/Result.h"
#include "repository/ImportRepository.h"

#include <QObject>

namespace deskhand {

class Repository;

class TicketFiles : public QObject {
    Q_OBJECT
public:
    /// `repository` outlives it.
    TicketFiles(Repository &repository, QObject *parent);

    /// Answers for each with attached(), mailRead() or failed(). `fill`: the first mail among them is read.
    void take(const QStringList &paths, bool fill);
    [[nodiscard]] static bool isMail(const QString &path);

Q_SIGNALS:
    void attached(const deskhand::Attachment &attachment);
    void mailRead(const deskhand::MailContent &mail);
    void failed(const deskhand::Error &error);

private:
    void attach(const QString &path);

    Repository &m_repository;
};

} // namespace deskhand
