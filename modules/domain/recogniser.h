// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <memory>

namespace liandong {

struct CategoryGuess
{
    CategoryKey category;
    std::vector<QString> words; ///< of the rule book, found in the narrative
    std::vector<QString> alike; ///< where there are none: pairs of characters that its words have as well
    double score = 0; ///< only the order and the proportions mean something
};

/// What a narrative says by the words of a rule book.
struct Reading
{
    std::vector<CategoryGuess> categories; ///< likely ones, best first
    std::map<DutyKey, std::vector<QString>> duties; ///< the words of each that were found
};

/// The words of a rule book (of its duties and categories) made ready for reading narratives: to be made once and made
/// anew when the rule book changes. Reading is pure and may be done by several threads; a
/// copy costs nothing.
///
/// Traditional characters, capital letters, digits and punctuation make no difference. Of words one inside the other
/// the longest counts. A word like "猪…死" stands for its parts in that order within one clause, not far from each
/// other. A word is not found where it is denied shortly before ("没有", "不是", ...), unless the denial is part of the
/// word
/// ("没电"). The fewer categories a word points to and the longer it is, the more it says. What is said in words that
/// the rule book does not have is compared with those it has, which says less.
class Recogniser
{
public:
    explicit Recogniser(const RuleBook &book);

    [[nodiscard]] Reading read(const QString &narrative) const;
    /// The categories of read(), at most so many, for less.
    [[nodiscard]] std::vector<CategoryKey> likely(const QString &narrative, size_t most) const;

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace liandong
