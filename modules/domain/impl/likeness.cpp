// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impl/likeness.h"

#include "domain/impl/plaintext.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace liandong::rules {

namespace {

// BM25's own: how soon a term that comes often says no more, and how much a large collection is held against itself.
constexpr double kSaturation = 3;
constexpr double kSizeMatters = 0.5;
constexpr double kSingle = 0.5; // what one character says of what a pair says

bool isPair(char32_t term)
{
    return term > 0xFFFF;
}

bool counts(QChar c)
{
    return c != kPause && !c.isDigit();
}

} // namespace

Likeness::Likeness(size_t collections)
    : m_sizes(collections, 0)
{ }

/// Each once, ascending.
std::vector<Likeness::Term> Likeness::termsOf(QStringView text)
{
    std::vector<Term> terms;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!counts(text[i]))
            continue;
        terms.push_back(text[i].unicode());
        if (i + 1 < text.size() && counts(text[i + 1]))
            terms.push_back(Term(text[i].unicode()) << 16 | text[i + 1].unicode());
    }
    std::ranges::sort(terms);
    const auto twice = std::ranges::unique(terms);
    terms.erase(twice.begin(), twice.end());
    return terms;
}

void Likeness::add(int collection, QStringView word)
{
    for (const Term term : termsOf(word)) {
        m_added.emplace_back(term, collection);
        m_sizes[size_t(collection)] += 1;
    }
}

void Likeness::weigh()
{
    std::ranges::sort(m_added);
    for (const auto &[term, collection] : m_added) {
        std::vector<Posting> &postings = m_postings[term];
        if (postings.empty() || postings.back().collection != collection)
            postings.push_back({collection, 0});
        postings.back().weight += 1; // how often, for the time being
    }
    m_added = {};
    const double all = double(m_sizes.size());
    const double average = std::accumulate(m_sizes.begin(), m_sizes.end(), 0.0) / std::max(all, 1.0);
    for (auto &[term, postings] : m_postings) {
        const double holders = double(postings.size());
        const double rarity = std::log(1 + (all - holders + 0.5) / (holders + 0.5)) * (isPair(term) ? 1 : kSingle);
        for (Posting &posting : postings) {
            const double size = 1 + kSizeMatters * (m_sizes[size_t(posting.collection)] / average - 1);
            posting.weight = rarity * posting.weight * (kSaturation + 1) / (posting.weight + kSaturation * size);
        }
    }
}

Likeness::Text Likeness::lookUp(QStringView text) const
{
    Text found;
    found.m_likeness.resize(m_sizes.size());
    for (const Term term : termsOf(text)) {
        const auto known = m_postings.find(term);
        if (known == m_postings.end())
            continue;
        found.m_terms.emplace_back(term, known->second);
        for (const Posting &posting : known->second)
            found.m_likeness[size_t(posting.collection)] += posting.weight;
    }
    return found;
}

std::vector<QString> Likeness::Text::shared(int collection, size_t most) const
{
    std::vector<std::pair<double, Term>> pairs;
    for (const auto &[term, postings] : m_terms) {
        if (!isPair(term))
            continue;
        const auto posting = std::ranges::lower_bound(postings, collection, {}, &Posting::collection);
        if (posting != postings.end() && posting->collection == collection)
            pairs.emplace_back(posting->weight, term);
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &std::pair<double, Term>::first);
    std::vector<QString> best;
    for (const auto &[weight, term] : pairs | std::views::take(most))
        best.push_back(QString(QChar(char16_t(term >> 16))) + QChar(char16_t(term)));
    return best;
}

} // namespace liandong::rules
