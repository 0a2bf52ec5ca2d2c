// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/dialogs/whileaway.h"

#include "deskui/desk.h"
#include "deskui/tr.h"

#include <QDialog>

namespace liandong {

using deskui::Tr;

void closeWhileAway(Desk &desk, QDialog &dialog)
{
    if (desk.source().linkState() == LinkState::Live)
        return;
    desk.tell(Tr::tr("The link is away: this is kept on the seat and sent as soon as it is back."));
    dialog.accept();
}

} // namespace liandong
