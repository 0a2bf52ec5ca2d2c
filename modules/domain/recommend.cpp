// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recommend.h"

#include "domain/deadlines.h"
#include "domain/impl/eligibility.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <tuple>

namespace liandong {

using rules::Eligibility;

namespace {

constexpr double kOneNodeUp = 0.8; // what a duty of the category above is worth of the category's own
// Together less than from one role to the next.
constexpr double kSeveralDuties = 2.5; // for a unit with more than one that fits equally well
constexpr double kWordsAtMost = 2.4;
constexpr double kWordsScale = 12; // so many characters found are worth half of it
constexpr double kFurther = 0.3; // of what a less likely category says of a unit that is proposed already
constexpr size_t kGuessesAtMost = 6;
constexpr double kGuessShareAtLeast = 0.25; // of the likeliest category's score

double bindingOf(DutyRole role)
{
    switch (role) {
    case DutyRole::Lead:
        return 50;
    case DutyRole::Responsible:
        return 45;
    case DutyRole::AcceptsComplaints:
        return 30;
    case DutyRole::TakesPart:
        return 20;
    case DutyRole::Supports:
        break;
    }
    return 10;
}

/// The category and those above it, nearest first.
std::vector<CategoryKey> upwardsFrom(const RuleBook &book, const CategoryKey &category)
{
    std::vector<CategoryKey> chain;
    const Category *node = book.category(category);
    while (node && !std::ranges::contains(chain, node->key)) {
        chain.push_back(node->key);
        node = book.category(node->parent);
    }
    return chain;
}

std::vector<QString> wordsOf(const Reading &reading, const DutyKey &duty)
{
    const auto it = reading.duties.find(duty);
    return it == reading.duties.end() ? std::vector<QString>() : it->second;
}

double worthOf(const std::vector<QString> &words)
{
    double letters = 0;
    for (const QString &word : words)
        letters += double(word.size());
    return kWordsAtMost * letters / (letters + kWordsScale);
}

/// What one category calls a unit for: the best of its duties that may be asked, or else the best.
struct Called
{
    const Duty *duty = nullptr;
    std::optional<PassedOverReason> hindrance;
    double binding = 0; // by role and distance in the tree
    double words = 0;
    bool several = false; // another duty of the unit is as binding

    [[nodiscard]] double score() const { return binding + words + (several ? kSeveralDuties : 0); }
    [[nodiscard]] auto rank() const { return std::tuple(!hindrance, binding, words); }
};

using CalledUnits = std::map<UnitKey, Called>;

CalledUnits calledBy(
    const RuleBook &book, const CategoryKey &category, const Reading &reading, const Eligibility &eligibility)
{
    const std::vector<CategoryKey> chain = upwardsFrom(book, category);
    CalledUnits units;
    for (const auto &[key, duty] : book.duties) {
        const auto node = std::ranges::find(chain, duty.category);
        if (node == chain.end() || duty.retired || !book.unit(duty.unit))
            continue;
        Called called{&duty, eligibility.hindranceOf(duty),
            bindingOf(duty.role) * std::pow(kOneNodeUp, double(node - chain.begin())), worthOf(wordsOf(reading, key))};
        const auto [it, isNew] = units.try_emplace(duty.unit, called);
        if (isNew)
            continue;
        Called &kept = it->second;
        called.several = kept.hindrance.has_value() == called.hindrance.has_value() && kept.binding == called.binding;
        if (called.rank() > kept.rank())
            kept = called;
        else
            kept.several = kept.several || called.several;
    }
    return units;
}

class Proposals
{
public:
    Proposals(const RuleBook &book, const Reading &reading, const Eligibility &eligibility)
        : m_book(book)
        , m_reading(reading)
        , m_eligibility(eligibility)
    { }

    /// The share says how likely the category is, 1 for a sure one; it is what the first of its units gets. Categories
    /// come from the likeliest on; what further ones say of a unit adds a part.
    void addAll(const CategoryKey &category, double share, const std::vector<QString> &alike = {})
    {
        const CalledUnits units = calledBy(m_book, category, m_reading, m_eligibility);
        const auto scores = units | std::views::values | std::views::transform(&Called::score);
        const double best = units.empty() ? 1 : std::ranges::max(scores);
        for (const auto &[unit, called] : units) {
            const double score = 100 * share * called.score() / best;
            if (called.hindrance)
                keepBetter(m_hindered, unit, score, PassedOver{unit, called.duty->key, *called.hindrance});
            else
                propose(category, *called.duty, score, alike);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_proposed.empty() && m_hindered.empty(); }

    [[nodiscard]] Advice bestFirst() const
    {
        Advice advice;
        for (const auto &[unit, proposal] : m_proposed)
            advice.ranked.push_back(proposal.entry);
        std::ranges::stable_sort(advice.ranked, std::ranges::greater(), &Recommendation::score);
        std::vector<Scored<PassedOver>> hindered;
        for (const auto &[unit, entry] : m_hindered) {
            if (!m_proposed.contains(unit))
                hindered.push_back(entry);
        }
        std::ranges::stable_sort(hindered, std::ranges::greater(), &Scored<PassedOver>::score);
        for (const Scored<PassedOver> &entry : hindered)
            advice.passedOver.push_back(entry.entry);
        return advice;
    }

private:
    template <class Entry>
    struct Scored
    {
        double score = 0; // of the best category
        Entry entry;
    };

    template <class Entry>
    static void keepBetter(std::map<UnitKey, Scored<Entry>> &map, const UnitKey &unit, double score, const Entry &entry)
    {
        const auto [it, isNew] = map.try_emplace(unit, Scored<Entry>{score, entry});
        if (!isNew && score > it->second.score)
            it->second = {score, entry};
    }

    void propose(const CategoryKey &category, const Duty &duty, double score, const std::vector<QString> &alike)
    {
        const auto known = m_proposed.find(duty.unit);
        const double before = known == m_proposed.end() ? 0 : known->second.entry.score;
        const double added = known == m_proposed.end() ? score : kFurther * score;
        keepBetter(m_proposed, duty.unit, score,
            Recommendation{duty.unit, duty.role, duty.key, category, wordsOf(m_reading, duty.key), alike,
                m_eligibility.startingOf(duty.unit)});
        m_proposed.at(duty.unit).entry.score = before + added;
    }

    const RuleBook &m_book;
    const Reading &m_reading;
    const Eligibility &m_eligibility;
    std::map<UnitKey, Scored<Recommendation>> m_proposed;
    std::map<UnitKey, Scored<PassedOver>> m_hindered;
};

} // namespace

RecommendationQuery queryOf(const Incident &incident, Instant at)
{
    RecommendationQuery query{incident.category, incident.narrative, incident.place, at, {}, {}};
    for (const Order &order : incident.orders) {
        if (order.state == OrderState::Declined)
            query.declined.push_back(order.unit);
        else if (!order.isOffScene())
            query.ordered.push_back(order.unit);
    }
    return query;
}

Advice advise(const RuleBook &book, const Recogniser &recogniser, const RecommendationQuery &query)
{
    const Reading reading = recogniser.read(query.narrative);
    const Eligibility eligibility(book, query);
    Proposals proposals(book, reading, eligibility);
    proposals.addAll(query.category, 1);
    if (proposals.isEmpty()) {
        for (size_t i = 0; i < std::min(reading.categories.size(), kGuessesAtMost); ++i) {
            const double share = reading.categories[i].score / reading.categories.front().score;
            if (share >= kGuessShareAtLeast)
                proposals.addAll(reading.categories[i].category, share * share, reading.categories[i].alike);
        }
    }
    return proposals.bestFirst();
}

} // namespace liandong
