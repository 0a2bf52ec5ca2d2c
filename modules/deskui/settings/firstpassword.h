// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

class QWidget;

namespace liandong {

class Desk;

/// Gives the account a password that is made here, shown once and good for one sign-in; whoever is signed in with the
/// account is signed out. Asks first.
void giveFirstPassword(Desk &desk, const Account &account, QWidget *parent);

} // namespace liandong
