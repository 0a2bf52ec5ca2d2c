// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

namespace liandong {

/// Ready-made texts for a line: what is typed narrows them, Down or the arrow at the line's end shows all. Another text
/// may always be typed. Called again it offers the new ones instead.
void offerTexts(QLineEdit &line, const QStringList &texts);

} // namespace liandong
