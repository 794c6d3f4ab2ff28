// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/Routes.h"

namespace deskhand {

QList<Route> allRoutes()
{
    QList<Route> routes;
    addSessionRoutes(routes);
    addQueryRoutes(routes);
    addTicketRoutes(routes);
    addCommandRoutes(routes);
    addDirectoryRoutes(routes);
    addRecordRoutes(routes);
    addAttachmentRoutes(routes);
    addWorkRoutes(routes);
    addReportRoutes(routes);
    addChangeRoutes(routes);
    addOperationRoutes(routes);
    return routes;
}

} // namespace deskhand
