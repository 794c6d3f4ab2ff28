// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Tells what changed, whoever changed it.

#include "core/base/Result.h"
#include "core/values/ChangeSet.h"

#include <QObject>

namespace deskhand {

/// Lives on the thread that made the repository, and emits there.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// After the commit, in the order of commits. A change may be told twice, none is left out.
    void changed(const deskhand::ChangeSet &changes);
    /// Work in the background (jobs, looking for others' changes) began to fail; `recovered` ends it.
    void troubled(const deskhand::Error &error);
    void recovered();
};

} // namespace deskhand
