// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace liandong {

/// "自来水公司" → "zlsgs". Letters and digits stay (lower case), everything else is left out. Of a character with
/// several readings the one that ICU prefers.
[[nodiscard]] QString pinyinInitials(const QString &text);
/// "自来水" → "zi lai shui".
[[nodiscard]] QString pinyinOf(const QString &text);
/// Traditional characters as simplified ones; everything else stays.
[[nodiscard]] QString simplified(const QString &text);

/// A key for something that bears a name: "县林业局" → "xian-lin-ye-ju", at most 64 characters of a-z, 0-9 and '-', a
/// number behind it where `isTaken` says so. `otherwise` where the name has nothing to make a key from.
[[nodiscard]] QString keyFromName(
    const QString &name, const QString &otherwise, const std::function<bool(const QString &)> &isTaken);

/// A name prepared for search as one types: found by any part of it, by pinyin initials ("zls") and by full pinyin
/// ("zilai"), each from any syllable on; characters with several readings in names (长, 重, 行 …) are found by each.
class PinyinKey
{
public:
    PinyinKey() = default;
    explicit PinyinKey(const QString &text);

    /// 0: not at all; otherwise the better the larger: pinyin inside, pinyin from the start, text inside, text from the
    /// start, the whole. An empty `typed` is found everywhere with 1. Case and blanks do not matter.
    [[nodiscard]] int match(const QString &typed) const;
    [[nodiscard]] const QString &text() const { return m_text; }
    /// For ordering by sound: full pinyin, then the text itself.
    [[nodiscard]] const QString &sortKey() const { return m_sortKey; }

private:
    /// One character's syllables: several where it is read in several ways.
    using Syllables = std::vector<QString>;

    [[nodiscard]] bool matchesFrom(size_t syllable, QStringView typed) const;

    QString m_text; ///< as it is shown
    QString m_folded; ///< lower case without blanks
    QString m_sortKey;
    std::vector<Syllables> m_syllables;
};

} // namespace liandong
