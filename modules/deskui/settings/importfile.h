// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/importpreview.h"

namespace liandong {

/// Reads a spreadsheet, a JSON file or a folder in the profile format, whichever it is; every mistake with its place.
/// The items are checked as they would stand in the book.
[[nodiscard]] ImportedFile readImport(const QString &path, const RuleBook &book);

} // namespace liandong
