// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Sign-ins to servers, kept by the system (Windows' credential store, Secret Service, KWallet) and never in a file of
/// ours.

#include "repository/Pending.h"

#include <QString>

#include <memory>

namespace deskhand {

class SavedSignIns {
public:
    SavedSignIns() = default;
    virtual ~SavedSignIns();
    Q_DISABLE_COPY_MOVE(SavedSignIns)

    /// The secret (a token, up to 2,500 bytes) that was saved for `account`, as "john@help.example". Errors: NotFound;
    /// PermissionDenied where the person refused; Unavailable where the system has no store, or it is locked.
    [[nodiscard]] virtual Pending<QString> read(const QString &account) = 0;
    /// Replaces what was saved. Errors: InvalidInput for an empty or too long secret, else as read.
    [[nodiscard]] virtual Pending<void> save(const QString &account, const QString &secret) = 0;
    /// Succeeds where nothing was saved. Errors: PermissionDenied, Unavailable.
    [[nodiscard]] virtual Pending<void> remove(const QString &account) = 0;
};

/// Nothing where this program was built without QtKeychain. Call everything on one thread with an event loop.
[[nodiscard]] std::unique_ptr<SavedSignIns> systemSignIns();

/// What to tell people of this program: where it keeps sign-ins, or that it keeps none.
[[nodiscard]] QString signInsText();

} // namespace deskhand
