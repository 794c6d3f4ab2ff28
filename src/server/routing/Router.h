// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Finds the route of a request.

#include "server/routing/Route.h"

#include <QHash>
#include <QList>

namespace deskhand {

class Router {
public:
    explicit Router(QList<Route> routes);

    struct Found {
        const Route *route = nullptr; ///< null: not with this method, or nothing there
        QStringList values;           ///< for the {} of its path, in their order
        QByteArrayList methods;       ///< that there are; empty: nothing is there
    };
    /// `path` is as sent: "/v1/tickets/7", percent-encoded.
    [[nodiscard]] Found find(const QByteArray &method, const QByteArray &path) const;
    [[nodiscard]] const QList<Route> &routes() const { return m_routes; }

private:
    QList<Route> m_routes;
    QList<QStringList> m_parts; ///< of the routes' paths
};

/// The parts of a path, decoded; nothing where it is malformed (bad encoding, control characters).
[[nodiscard]] std::optional<QStringList> partsOfPath(const QByteArray &path);
/// Name and value, decoded; nothing where it is malformed or a name comes twice.
[[nodiscard]] std::optional<QHash<QString, QString>> partsOfQuery(const QByteArray &query);

} // namespace deskhand
