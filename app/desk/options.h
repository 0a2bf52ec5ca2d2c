// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "deskui/wall/walloptions.h"
#include "replica/replica.h"

#include <QStringList>

namespace liandong {

/// What the command line says.
struct DeskOptions
{
    std::vector<ServiceAddress> services;
    QString seat;
    QString staff; ///< empty: ask
    Role role = Role::Operator;
    QString unit; ///< the key of a duty room's
    Credentials credentials; ///< of whoever signs in when the seat begins anew
    QString language; ///< zh_CN, zh_TW or en
    bool wall = false;
    WallOptions wallOptions;
    bool night = false;
    QString pictures; ///< folder for pictures of every window; then the program ends
    QString picturesWhen; ///< file with the log position to wait for; empty: as soon as the link is live
};

/// BadInput names the option and what it wants.
[[nodiscard]] Result<DeskOptions> readOptions(const QStringList &arguments);
/// The text of --help, in English like every log and message of the command line.
[[nodiscard]] QString helpText();

} // namespace liandong
