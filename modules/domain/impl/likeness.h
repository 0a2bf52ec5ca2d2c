// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unordered_map>
#include <vector>

namespace liandong::rules {

/// How much a text is like each of several collections of words, by the characters and the pairs of neighbouring
/// characters that they share (BM25). For what nobody wrote down word by word. All texts are plain (plaintext.h).
class Likeness
{
public:
    explicit Likeness(size_t collections);

    void add(int collection, QStringView word);
    /// After the last word.
    void weigh();

    /// One value a collection, 0 where nothing is shared.
    [[nodiscard]] std::vector<double> to(QStringView text) const;
    /// The pairs that the text shares with a collection and that say most, best first.
    [[nodiscard]] std::vector<QString> shared(QStringView text, int collection, size_t most) const;

private:
    using Term = char32_t; ///< one character, or two
    struct Posting
    {
        int collection = 0;
        double weight = 0;
    };
    [[nodiscard]] static std::vector<Term> termsOf(QStringView text);

    std::vector<double> m_sizes; ///< of the collections, in terms
    std::vector<std::pair<Term, int>> m_added;
    std::unordered_map<Term, std::vector<Posting>> m_postings;
};

} // namespace liandong::rules
