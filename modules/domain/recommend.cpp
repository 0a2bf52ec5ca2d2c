// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recommend.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRoleStep = 10; // between one role and the next
constexpr double kDistanceStep = 15; // for every node between the category and the duty's
constexpr double kWordsAtMost = 20; // so that no words lift a supporter over who is responsible

bool isDenied(const QString &narrative, qsizetype at)
{
    const QStringView before = QStringView(narrative).first(at);
    return std::ranges::any_of(std::array{u"没有"_s, u"不是"_s, u"并非"_s, u"并无"_s, u"未见"_s},
        [&](const QString &denial) { return before.endsWith(denial); });
}

/// Found somewhere without a denial directly before it.
bool stands(const QString &word, const QString &narrative)
{
    for (qsizetype at = narrative.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = narrative.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (!isDenied(narrative, at))
            return true;
    }
    return false;
}

QStringList wordsFound(const std::vector<QString> &words, const QString &narrative)
{
    QStringList found;
    for (const QString &word : words) {
        if (!word.isEmpty() && !found.contains(word) && stands(word, narrative))
            found.append(word);
    }
    return found;
}

/// A long word says more than a short one.
double weightOf(const QStringList &words)
{
    double weight = 0;
    for (const QString &word : words)
        weight += 6 + 2 * double(std::min<qsizetype>(word.size(), 6));
    return weight;
}

double weightOf(DutyRole role)
{
    return kRoleStep * double(int(DutyRole::Supports) - int(role) + 1);
}

/// The category and those above it, nearest first.
std::vector<CategoryKey> upwardsFrom(const World &world, const CategoryKey &category)
{
    std::vector<CategoryKey> chain;
    const Category *node = world.category(category);
    while (node && !std::ranges::contains(chain, node->key)) {
        chain.push_back(node->key);
        node = world.category(node->parent);
    }
    return chain;
}

class Proposals
{
public:
    /// Of two duties of one unit the better one stays.
    void add(const Duty &duty, const QStringList &words, double score)
    {
        const Recommendation proposal{duty.unit, duty.role, duty.key, words.join(u'、'), score};
        const auto it = m_byUnit.find(duty.unit);
        if (it == m_byUnit.end())
            m_byUnit.emplace(duty.unit, proposal);
        else if (isBetter(proposal, it->second))
            it->second = proposal;
    }

    [[nodiscard]] std::vector<Recommendation> bestFirst() const
    {
        std::vector<Recommendation> list;
        for (const auto &[unit, proposal] : m_byUnit)
            list.push_back(proposal);
        std::ranges::stable_sort(list, isBetter); // the rest in the order of the units' keys
        return list;
    }

private:
    static bool isBetter(const Recommendation &a, const Recommendation &b)
    {
        return a.score != b.score ? a.score > b.score : a.role < b.role;
    }

    std::map<UnitKey, Recommendation> m_byUnit;
};

bool mayBeSent(const World &world, const UnitKey &key)
{
    const Unit *unit = world.unit(key);
    return unit && !unit->suspended;
}

std::vector<Recommendation> byWords(const World &world, const QString &narrative)
{
    Proposals proposals;
    for (const auto &[key, duty] : world.duties) {
        const QStringList words = wordsFound(duty.words, narrative);
        if (!words.isEmpty() && mayBeSent(world, duty.unit))
            proposals.add(duty, words, weightOf(duty.role) + weightOf(words));
    }
    return proposals.bestFirst();
}

} // namespace

std::vector<Recommendation> recommend(const World &world, const CategoryKey &category, const QString &narrative)
{
    const std::vector<CategoryKey> chain = upwardsFrom(world, category);
    Proposals proposals;
    for (const auto &[key, duty] : world.duties) {
        const auto node = std::ranges::find(chain, duty.category);
        if (node == chain.end() || !mayBeSent(world, duty.unit))
            continue;
        const QStringList words = wordsFound(duty.words, narrative);
        proposals.add(duty, words,
            weightOf(duty.role) - kDistanceStep * double(node - chain.begin())
                + std::min(weightOf(words), kWordsAtMost));
    }
    std::vector<Recommendation> list = proposals.bestFirst();
    return list.empty() ? byWords(world, narrative) : list; // nobody answers for the category: the words remain
}

std::vector<CategoryGuess> guessCategories(const World &world, const QString &narrative)
{
    std::map<CategoryKey, QStringList> found;
    for (const auto &[key, duty] : world.duties) {
        const QStringList words = wordsFound(duty.words, narrative);
        if (words.isEmpty() || !world.category(duty.category))
            continue;
        QStringList &all = found[duty.category];
        for (const QString &word : words) {
            if (!all.contains(word))
                all.append(word);
        }
    }
    for (const auto &[key, category] : world.categories) {
        if (!category.name.isEmpty() && !found[key].contains(category.name) && stands(category.name, narrative))
            found[key].append(category.name);
    }

    std::vector<CategoryGuess> guesses;
    for (const auto &[key, words] : found) {
        if (!words.isEmpty())
            guesses.push_back({key, words.join(u'、'), weightOf(words)});
    }
    std::ranges::stable_sort(guesses, std::ranges::greater(), &CategoryGuess::score);
    return guesses;
}

} // namespace liandong
