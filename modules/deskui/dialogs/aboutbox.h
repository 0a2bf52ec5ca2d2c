// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liandong {

/// Name, version, licence and where the bundled data comes from.
void openAboutBox(QWidget *parent);

} // namespace liandong
