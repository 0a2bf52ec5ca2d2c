// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"

#include <QStringList>

namespace liandong {

/// What of a rule book stands in a file.
struct RuleBookFile
{
    Profile profile;
    QStringList notes; ///< what was passed over, one a line
};

/// Reads a profile's folder, a .json file with a whole profile, or an .xlsx or .ods workbook, told by the name. A
/// workbook may name a part of the rule book only and refer to what is `known`. BadInput names every mistake, one a
/// line.
[[nodiscard]] Result<RuleBookFile> readRuleBookFile(const QString &path, const RuleBook &known);
/// Writes the same; a workbook as .xlsx only.
[[nodiscard]] Result<> writeRuleBookFile(const QString &path, const RuleBook &book);

} // namespace liandong
