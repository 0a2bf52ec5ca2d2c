// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QByteArray>

namespace liandong {

/// As whom a session was let in.
struct Admission
{
    Actor actor;
    QByteArray family; ///< of its token; empty for who signed in by name
    QString token; ///< to be sent to the seat, once
    bool mustChangePassword = false;

    [[nodiscard]] AccountKey account() const { return AccountKey(actor.account); }
};

} // namespace liandong
