// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
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

    /// A text looked up once, to be asked about as often as wanted. Not valid longer than this object.
    class Text;
    [[nodiscard]] Text lookUp(QStringView text) const;

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
    std::unordered_map<Term, std::vector<Posting>> m_postings; ///< ascending by collection
};

class Likeness::Text
{
public:
    /// One value a collection, 0 where nothing is shared.
    [[nodiscard]] const std::vector<double> &likeness() const { return m_likeness; }
    /// The pairs that the text shares with a collection and that say most, best first.
    [[nodiscard]] std::vector<QString> shared(int collection, size_t most) const;

private:
    friend class Likeness;
    std::vector<std::pair<Term, std::span<const Posting>>> m_terms; ///< that any collection has, ascending
    std::vector<double> m_likeness;
};

} // namespace liandong::rules
