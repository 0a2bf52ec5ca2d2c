// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rulebook.h"
#include "sheets/sheetmistake.h"

#include <expected>
#include <vector>

namespace liandong {

/// In which language a workbook's headings and choices are written. Both are understood when it is read.
enum class SheetLanguage { Chinese, English };

/// What a spreadsheet says of a rule book.
struct Workbook
{
    /// The items of its rows, whole: members whose column the sheet lacks are those of the known item. The centre is
    /// the known one where the workbook has no row of it.
    Profile profile;
    std::vector<SheetMistake> notes; ///< what was passed over: sheets and columns nobody knows, empty rows
};

/// Reads an .xlsx or .ods file (told by its content). One sheet for each list, found by its name in Chinese or English
/// or by the list's name ("units"); columns in any order, by heading in either language or by the member's name.
///
/// A row is an item of `known` where its key or, without a key, its name says so; other rows are new and get a key made
/// from the name. References may be names or keys and may lead to `known`. All mistakes are named, not only the first;
/// with a mistake nothing counts as read. What it gives passes checkProfile() when put into `known`.
[[nodiscard]] std::expected<Workbook, std::vector<SheetMistake>> readWorkbook(
    const QString &path, const RuleBook &known = {});
/// The same from the file's bytes.
[[nodiscard]] std::expected<Workbook, std::vector<SheetMistake>> readWorkbookBytes(
    const QByteArray &file, const RuleBook &known = {});

/// Writes an .xlsx file that explains itself and that readWorkbook() reads back as the same items; an empty rule book
/// makes an empty form. An existing file is replaced whole or not at all.
[[nodiscard]] Result<> writeWorkbook(
    const QString &path, const RuleBook &book, SheetLanguage language = SheetLanguage::Chinese);

} // namespace liandong
