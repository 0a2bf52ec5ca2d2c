// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace liandong {

class Desk;

/// After a dialog's command was submitted: where the link is away no answer comes soon, so that the dialog closes and
/// the notice line says that the command is kept. A refusal later is told in that line too.
void closeWhileAway(Desk &desk, QDialog &dialog);

} // namespace liandong
