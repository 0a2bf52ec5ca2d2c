// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace liandong::rules {

/// What separates two clauses in a plain text.
inline constexpr QChar kPause = u' ';
/// What 没有, 没得, 冇 and 冇得 all become.
inline constexpr QChar kNot = u'没';

/// Narratives and words as they are compared: simplified characters, small letters of normal width, one word for "there
/// is not", and one pause for whatever is neither letter nor digit.
[[nodiscard]] QString plainText(const QString &text);

} // namespace liandong::rules
