// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// All operations of the API, by subject. Each file of this folder has the handlers of one.

#include "server/routing/Route.h"

#include <QList>

namespace deskhand {

void addSessionRoutes(QList<Route> &routes);
void addQueryRoutes(QList<Route> &routes);
void addTicketRoutes(QList<Route> &routes);
void addCommandRoutes(QList<Route> &routes);
void addDirectoryRoutes(QList<Route> &routes);
void addRecordRoutes(QList<Route> &routes);
void addAttachmentRoutes(QList<Route> &routes);
void addWorkRoutes(QList<Route> &routes);
void addReportRoutes(QList<Route> &routes);
void addChangeRoutes(QList<Route> &routes);
void addOperationRoutes(QList<Route> &routes);

[[nodiscard]] QList<Route> allRoutes();

} // namespace deskhand
