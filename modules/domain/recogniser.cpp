// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recogniser.h"

#include "domain/impl/likeness.h"
#include "domain/impl/plaintext.h"
#include "domain/impl/wordfinder.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <span>

namespace liandong {

namespace {

constexpr double kInherited = 0.3; // of what the words of an inner category say for those below it
constexpr double kApart = 0.85; // a word of parts that may stand apart says less than one piece
constexpr qsizetype kLengthAtMost = 8; // from here on a longer word says no more
constexpr double kLikeness = 0.3; // beside words
constexpr double kLikenessAtLeast = 15; // where there is no word at all
constexpr size_t kAlikeAtMost = 3;
constexpr size_t kLikelyAtMost = 16;

/// A name like "电线断落、下垂、打火" is as good as three words.
QStringList wordsOfName(const QString &name)
{
    QStringList words = rules::plainText(name).split(rules::kPause, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

void sortOut(std::vector<int> &numbers)
{
    std::ranges::sort(numbers);
    const auto twice = std::ranges::unique(numbers);
    numbers.erase(twice.begin(), twice.end());
}

} // namespace

struct Recogniser::Index
{
    struct Node
    {
        CategoryKey key;
        int parent = -1;
    };
    struct Meaning
    {
        std::vector<int> categories;
        std::vector<int> duties;
        double weight = 0;
    };

    std::vector<Node> categories; // in the order of their keys
    std::vector<DutyKey> duties; // likewise
    rules::WordFinder words;
    std::vector<Meaning> meanings; // of the words
    rules::Likeness likeness;

    explicit Index(const RuleBook &book);
    [[nodiscard]] std::vector<CategoryGuess> guesses(const rules::WordFinder::Found &found) const;
    [[nodiscard]] std::vector<CategoryKey> likely(const rules::WordFinder::Found &found, size_t most) const;

private:
    struct Scores
    {
        std::vector<double> own; ///< of each category, by the words found
        std::vector<std::pair<double, int>> best; ///< likely ones, best first
    };
    [[nodiscard]] Scores scores(const rules::WordFinder::Found &found, const rules::Likeness::Text &rest) const;
    [[nodiscard]] static std::vector<Node> nodesOf(const RuleBook &book);
    [[nodiscard]] static int indexIn(const std::vector<Node> &nodes, const CategoryKey &key);
    void addWords(const RuleBook &book);
    void add(const QString &word, int category, std::span<const int> ofDuties);
    void weigh();
    [[nodiscard]] double inherited(int category, const std::vector<double> &own) const;
    [[nodiscard]] std::vector<QString> wordsFor(int category, const std::vector<int> &found) const;
};

Recogniser::Index::Index(const RuleBook &book)
    : categories(nodesOf(book))
    , likeness(categories.size())
{
    addWords(book);
    words.sort();
    weigh();
}

int Recogniser::Index::indexIn(const std::vector<Node> &nodes, const CategoryKey &key)
{
    const auto it = std::ranges::lower_bound(nodes, key, {}, &Node::key);
    return it != nodes.end() && it->key == key ? int(it - nodes.begin()) : -1;
}

std::vector<Recogniser::Index::Node> Recogniser::Index::nodesOf(const RuleBook &book)
{
    std::vector<Node> nodes;
    for (const auto &[key, category] : book.categories) {
        if (!category.retired)
            nodes.push_back({key, -1});
    }
    for (Node &node : nodes)
        node.parent = indexIn(nodes, book.categories.at(node.key).parent);
    return nodes;
}

void Recogniser::Index::addWords(const RuleBook &book)
{
    std::vector<std::vector<int>> dutiesOf(categories.size());
    for (const auto &[key, duty] : book.duties) {
        const int category = duty.retired ? -1 : indexIn(categories, duty.category);
        if (category < 0)
            continue;
        const int number = int(duties.size());
        duties.push_back(key);
        dutiesOf[size_t(category)].push_back(number);
        for (const QString &word : duty.words)
            add(word, category, {&number, 1});
    }
    for (size_t i = 0; i < categories.size(); ++i) { // a category's own words are those of all its duties
        const Category &category = book.categories.at(categories[i].key);
        for (const QString &word : category.words)
            add(word, int(i), dutiesOf[i]);
        for (const QString &word : wordsOfName(category.name))
            add(word, int(i), dutiesOf[i]);
    }
}

void Recogniser::Index::add(const QString &word, int category, std::span<const int> ofDuties)
{
    const std::optional<int> number = words.add(word);
    if (!number)
        return;
    meanings.resize(size_t(words.count()));
    Meaning &meaning = meanings[size_t(*number)];
    meaning.categories.push_back(category);
    meaning.duties.insert(meaning.duties.end(), ofDuties.begin(), ofDuties.end());
}

void Recogniser::Index::weigh()
{
    for (int word = 0; word < words.count(); ++word) {
        Meaning &meaning = meanings[size_t(word)];
        sortOut(meaning.categories);
        sortOut(meaning.duties);
        const double rarity = std::log(double(categories.size() + 1) / double(meaning.categories.size()));
        const double length = std::sqrt(double(std::min(words.length(word), kLengthAtMost)));
        meaning.weight = rarity * length * (words.parts(word).size() > 1 ? kApart : 1);
        for (const int category : meaning.categories) {
            for (const int part : words.parts(word))
                likeness.add(category, words.part(part));
        }
    }
    likeness.weigh();
}

/// What the words found above a category say for it.
double Recogniser::Index::inherited(int category, const std::vector<double> &own) const
{
    double score = 0;
    std::vector<int> seen{category}; // a loop in the tree ends
    for (int above = categories[size_t(category)].parent; above >= 0 && !std::ranges::contains(seen, above);
        above = categories[size_t(above)].parent) {
        seen.push_back(above);
        score += kInherited * own[size_t(above)];
    }
    return score;
}

std::vector<QString> Recogniser::Index::wordsFor(int category, const std::vector<int> &found) const
{
    std::vector<QString> texts;
    for (const int word : found) {
        if (std::ranges::binary_search(meanings[size_t(word)].categories, category))
            texts.push_back(words.text(word));
    }
    return texts;
}

Recogniser::Index::Scores Recogniser::Index::scores(
    const rules::WordFinder::Found &found, const rules::Likeness::Text &rest) const
{
    std::vector<double> own(categories.size());
    for (const int word : found.words) {
        for (const int category : meanings[size_t(word)].categories)
            own[size_t(category)] += meanings[size_t(word)].weight;
    }
    std::vector<std::pair<double, int>> best;
    for (size_t i = 0; i < categories.size(); ++i) {
        const double like = rest.likeness()[i];
        if (own[i] > 0)
            best.emplace_back(own[i] + inherited(int(i), own) + kLikeness * like, int(i));
        else if (like >= kLikenessAtLeast)
            best.emplace_back(kLikeness * like, int(i));
    }
    std::ranges::stable_sort(best, std::ranges::greater(), &std::pair<double, int>::first);
    best.resize(std::min(best.size(), kLikelyAtMost));
    return {std::move(own), std::move(best)};
}

std::vector<CategoryKey> Recogniser::Index::likely(const rules::WordFinder::Found &found, size_t most) const
{
    std::vector<CategoryKey> keys;
    for (const auto &[score, category] : scores(found, likeness.lookUp(found.rest)).best | std::views::take(most))
        keys.push_back(categories[size_t(category)].key);
    return keys;
}

std::vector<CategoryGuess> Recogniser::Index::guesses(const rules::WordFinder::Found &found) const
{
    const rules::Likeness::Text rest = likeness.lookUp(found.rest);
    const Scores scored = scores(found, rest);
    std::vector<CategoryGuess> list;
    for (const auto &[score, category] : scored.best) {
        CategoryGuess &guess = list.emplace_back(categories[size_t(category)].key);
        guess.score = score;
        if (scored.own[size_t(category)] > 0)
            guess.words = wordsFor(category, found.words);
        else
            guess.alike = rest.shared(category, kAlikeAtMost);
    }
    return list;
}

Recogniser::Recogniser(const RuleBook &book)
    : m_index(std::make_shared<Index>(book))
{ }

std::vector<CategoryKey> Recogniser::likely(const QString &narrative, size_t most) const
{
    return m_index->likely(m_index->words.find(rules::plainText(narrative)), most);
}

Reading Recogniser::read(const QString &narrative) const
{
    const rules::WordFinder::Found found = m_index->words.find(rules::plainText(narrative));
    Reading reading{m_index->guesses(found), {}};
    for (const int word : found.words) {
        for (const int duty : m_index->meanings[size_t(word)].duties)
            reading.duties[m_index->duties[size_t(duty)]].push_back(m_index->words.text(word));
    }
    return reading;
}

} // namespace liandong
