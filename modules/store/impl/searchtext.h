// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace liandong {

// How text becomes findable. A word is an unbroken run of letters, digits and ideographs. From every character of a word
// starts one token: two characters long where it starts with an ideograph (or a letter of another script written without
// spaces), four where it starts with a digit, three where it starts with any other letter; shorter only at the word's
// end. So every part of a word that is as long as a token is a phrase of tokens, be it 漏水, 中山路12号 or the middle of
// a telephone number, and no token is so frequent that a long number takes long.

/// The form in which text is indexed and compared: full-width and other compatibility forms and letter case folded
/// away.
[[nodiscard]] QString foldForSearch(const QString &text);

/// The tokens of folded text, joined by spaces; they hold only letters, digits and marks.
[[nodiscard]] QString tokensOf(const QString &folded);

/// One word of a query.
struct SearchWord
{
    QString text; ///< folded
    QString phrase; ///< its whole tokens, joined by spaces; empty where it is shorter than one
    bool exact = false; ///< the phrase says all; otherwise `text` must be looked for in what the phrase finds
};

/// The words of a query, at most kMaxSearchWords of at most kMaxSearchWord characters; what lies behind is ignored.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString &query);

inline constexpr size_t kMaxSearchWords = 8;
inline constexpr qsizetype kMaxSearchWord = 64;

} // namespace liandong
