// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace liandong::deskui {

/// The module's one translation context.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(liandong::deskui)
};

} // namespace liandong::deskui
