// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebookgaps.h"

#include <algorithm>
#include <bitset>
#include <ranges>
#include <set>

namespace liandong {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kMinutesOfWeek = 7 * kMinutesOfDay;
using Week = std::bitset<kMinutesOfWeek>;

Week weekOf(const std::optional<Hours> &hours)
{
    Week week;
    if (!hours)
        return week.set();
    const int length = (hours->toMinute - hours->fromMinute + kMinutesOfDay) % kMinutesOfDay;
    for (int day = 1; day <= 7; ++day) {
        if (!hours->weekdays.empty() && !std::ranges::contains(hours->weekdays, day))
            continue;
        const int begin = (day - 1) * kMinutesOfDay + hours->fromMinute;
        for (int minute = begin; minute < begin + (length ? length : kMinutesOfDay); ++minute)
            week.set(size_t(minute % kMinutesOfWeek));
    }
    return week;
}

template <class Key>
bool shareOne(const std::vector<Key> &a, const std::vector<Key> &b)
{
    return std::ranges::any_of(a, [&](const Key &key) { return std::ranges::contains(b, key); });
}

bool meet(const Duty &a, const Duty &b)
{
    const bool somewhere = a.reach.isEverywhere() || b.reach.isEverywhere() || shareOne(a.reach.areas, b.reach.areas)
        || shareOne(a.reach.townships, b.reach.townships);
    return somewhere && (weekOf(a.hours) & weekOf(b.hours)).any();
}

/// Goes through the rule book once for every kind of gap.
class GapFinder
{
public:
    GapFinder(const RuleBook &book, Instant now)
        : m_book(book)
        , m_now(now)
        , m_tree(categoriesInUse(book))
        , m_units(unitsInUse(book))
    {
        for (const Duty &duty : book.duties | std::views::values) {
            if (isInForce(duty, book, now))
                m_duties[duty.category].push_back(&duty);
        }
    }

    std::vector<Gap> run()
    {
        findUnanswered();
        findTwoLeads();
        findPhones();
        findHoles();
        findEnded();
        findIdleUnits();
        std::ranges::stable_sort(m_gaps, {}, &Gap::kind);
        return std::move(m_gaps);
    }

private:
    void findUnanswered()
    {
        std::vector<bool> answered; // by depth, of the row and those above it
        std::vector<bool> police;
        for (const TreeRow &row : m_tree) {
            const size_t depth = size_t(row.depth);
            answered.resize(depth);
            police.resize(depth);
            answered.push_back((depth > 0 && answered.back()) || isAnswered(row.category->key));
            police.push_back((depth > 0 && police.back()) || row.category->policeMatter);
            if (row.leaf && !answered.back() && !police.back())
                m_gaps.push_back({.kind = GapKind::Unanswered, .item = nameOf(*row.category)});
        }
    }

    [[nodiscard]] bool isAnswered(const CategoryKey &category) const
    {
        return std::ranges::any_of(dutiesOf(category),
            [](const Duty *duty) { return duty->role == DutyRole::Lead || duty->role == DutyRole::Responsible; });
    }

    void findTwoLeads()
    {
        for (const TreeRow &row : m_tree) {
            std::vector<const Duty *> leads;
            for (const Duty *duty : dutiesOf(row.category->key)) {
                if (duty->role != DutyRole::Lead)
                    continue;
                const auto other = std::ranges::find_if(
                    leads, [&](const Duty *lead) { return lead->unit != duty->unit && meet(*lead, *duty); });
                if (other != leads.end())
                    m_gaps.push_back({.kind = GapKind::TwoLeads, .item = nameOf(*duty), .other = nameOf(**other)});
                leads.push_back(duty);
            }
        }
    }

    void findPhones()
    {
        const Instant oldest = m_now - std::chrono::days(m_book.centre.verifyPhonesDays);
        for (const Unit *unit : m_units) {
            const ItemName item = nameOf(*unit);
            if (unit->dutyPhones.empty())
                m_gaps.push_back({.kind = GapKind::NoDutyPhone, .item = item});
            for (const DutyPhone &phone : unit->dutyPhones) {
                if (phone.placeholder)
                    m_gaps.push_back({.kind = GapKind::PlaceholderPhone, .item = item, .phone = phone.number});
                else if (!phone.verifiedAt || *phone.verifiedAt < oldest)
                    m_gaps.push_back({.kind = GapKind::PhoneUnverified,
                        .item = item,
                        .phone = phone.number,
                        .since = phone.verifiedAt});
            }
        }
    }

    /// The first one of each unit.
    void findHoles()
    {
        for (const RosterGap &gap : rosterGaps(m_book, m_now, m_now + std::chrono::days(1))) {
            const ItemName unit = nameOf(*m_book.unit(gap.unit));
            if (!m_gaps.empty() && m_gaps.back().kind == GapKind::NobodyOnDuty && m_gaps.back().item == unit)
                continue;
            const RosterKey month = rosterKey(gap.unit, rosterMonthOf(dayIn(m_book.centre, gap.from)));
            m_gaps.push_back({.kind = GapKind::NobodyOnDuty,
                .item = unit,
                .other = {QStringLiteral("RosterMonth"), month.text()},
                .since = gap.from,
                .until = gap.to});
        }
    }

    void findEnded()
    {
        for (const Duty &duty : m_book.duties | std::views::values) {
            const Unit *unit = m_book.unit(duty.unit);
            if (!duty.retired && duty.validTo && *duty.validTo <= m_now && unit && !unit->suspended)
                m_gaps.push_back({.kind = GapKind::DutyEnded, .item = nameOf(duty), .since = duty.validTo});
        }
    }

    void findIdleUnits()
    {
        std::set<UnitKey> busy;
        for (const std::vector<const Duty *> &duties : m_duties | std::views::values) {
            for (const Duty *duty : duties)
                busy.insert(duty->unit);
        }
        for (const Unit *unit : m_units) {
            if (!busy.contains(unit->key))
                m_gaps.push_back({.kind = GapKind::UnitWithoutDuty, .item = nameOf(*unit)});
        }
    }

    [[nodiscard]] const std::vector<const Duty *> &dutiesOf(const CategoryKey &category) const
    {
        static const std::vector<const Duty *> kNone;
        const auto found = m_duties.find(category);
        return found == m_duties.end() ? kNone : found->second;
    }

    const RuleBook &m_book;
    Instant m_now;
    std::vector<TreeRow> m_tree;
    std::vector<const Unit *> m_units;
    std::map<CategoryKey, std::vector<const Duty *>> m_duties; ///< in force
    std::vector<Gap> m_gaps;
};

} // namespace

std::vector<Gap> gapsOf(const RuleBook &book, Instant now)
{
    return GapFinder(book, now).run();
}

bool isInForce(const Duty &duty, const RuleBook &book, Instant now)
{
    const Unit *unit = book.unit(duty.unit);
    return !duty.retired && unit && !unit->suspended && (!duty.validFrom || *duty.validFrom <= now)
        && (!duty.validTo || now < *duty.validTo);
}

std::vector<TreeRow> categoriesInUse(const RuleBook &book)
{
    std::map<CategoryKey, std::vector<const Category *>> below;
    for (const Category &category : book.categories | std::views::values) {
        if (!category.retired)
            below[book.category(category.parent) ? category.parent : CategoryKey()].push_back(&category);
    }
    for (std::vector<const Category *> &siblings : below | std::views::values) {
        std::ranges::stable_sort(siblings, [](const Category *a, const Category *b) {
            return std::tie(a->order, a->name) < std::tie(b->order, b->name);
        });
    }
    std::vector<TreeRow> rows;
    const auto add = [&](this const auto &self, const CategoryKey &parent, int depth) -> void {
        const auto children = below.find(parent);
        if (children == below.end())
            return;
        for (const Category *category : children->second) {
            rows.push_back({category, depth, !below.contains(category->key)});
            self(category->key, depth + 1);
        }
    };
    add({}, 0);
    return rows;
}

std::vector<const Unit *> unitsInUse(const RuleBook &book)
{
    std::vector<const Unit *> units;
    for (const Unit &unit : book.units | std::views::values) {
        if (!unit.suspended)
            units.push_back(&unit);
    }
    std::ranges::stable_sort(units, [](const Unit *a, const Unit *b) {
        return std::tie(a->order, a->shortName) < std::tie(b->order, b->shortName);
    });
    return units;
}

} // namespace liandong
