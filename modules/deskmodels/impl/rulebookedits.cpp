// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rulebookedits.h"

#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/impl/rulebookrow.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "domain/permissions.h"

#include <algorithm>
#include <ranges>

namespace liandong {

using deskmodels::Tr;
using phrases::joined;

namespace {

bool standsWith(const RuleBookItem &a, const RuleBookItem &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *category = std::get_if<Category>(&a))
        return category->parent == std::get<Category>(b).parent;
    if (const auto *reason = std::get_if<Reason>(&a))
        return reason->use == std::get<Reason>(b).use;
    return true;
}

/// Those in use that stand with the item, itself included, in their order.
std::vector<RuleBookItem> companyOf(const World &world, const RuleBookItem &item)
{
    std::vector<RuleBookItem> company = itemsOf(world, nameOf(item).kind);
    std::erase_if(company, [&](const RuleBookItem &other) {
        return !standsWith(item, other) || (isRetired(other) && nameOf(other) != nameOf(item));
    });
    std::ranges::sort(company, {},
        [&](const RuleBookItem &each) { return std::pair(orderOf(each).value_or(0), soundOf(each, world)); });
    return company;
}

/// Places in the list when the item at `moved` stands next to the one before it (step 1) or behind it (step -1), and
/// those on its other side make room as far as they must.
std::vector<int> placesAround(std::vector<int> places, ptrdiff_t moved, ptrdiff_t step)
{
    const auto isThere = [&](ptrdiff_t at) { return at >= 0 && at < std::ssize(places); };
    const auto place = [&](ptrdiff_t at) -> int & { return places[size_t(at)]; };
    if (isThere(moved - step))
        place(moved) = place(moved - step) + int(step);
    else if (isThere(moved + step))
        place(moved) = std::max(1, place(moved + step) - int(step));
    for (ptrdiff_t at = moved + step; isThere(at) && (place(at) - place(at - step)) * step <= 0; at += step)
        place(at) = place(at - step) + int(step);
    return places;
}

/// The items in this order, with as few changed as can be: others may be moving theirs at the same time.
EditRuleBook placed(const World &world, const std::vector<RuleBookItem> &items, ptrdiff_t moved)
{
    std::vector<int> before;
    for (const RuleBookItem &item : items)
        before.push_back(orderOf(item).value_or(0));
    const auto changes = [&](const std::vector<int> &places) {
        EditRuleBook edit;
        for (size_t at = 0; at < items.size(); ++at) {
            RuleBookItem to = items[at];
            setValue(to, u"order", qint64(places[at]));
            if (const std::optional<RuleBookItem> standing = itemIn(world, nameOf(to)); standing != to)
                edit.edits.push_back({standing, to});
        }
        return edit;
    };
    const EditRuleBook onwards = changes(placesAround(before, moved, 1));
    const std::vector<int> places = placesAround(before, moved, -1);
    const EditRuleBook backwards = changes(places);
    const bool isTight = std::ranges::any_of(places, [](int place) { return place < 1; });
    return isTight || onwards.edits.size() <= backwards.edits.size() ? onwards : backwards;
}

template <class Map>
auto inOrder(const Map &map)
{
    std::vector<typename Map::mapped_type> items;
    for (const auto &item : map | std::views::values) {
        if (!item.retired)
            items.push_back(item);
    }
    std::ranges::stable_sort(items, {}, &Map::mapped_type::order);
    return items;
}

QString factsOfUnit(const Unit &unit, const World &world)
{
    QStringList lines;
    for (const Hotline &hotline : world.hotlines | std::views::values) {
        if (hotline.unit == unit.key && !hotline.retired)
            lines += Tr::tr("Hotline merged into this centre: %1").arg(titleOf(hotline, world));
    }
    for (const Detachment &detachment : world.detachments | std::views::values) {
        if (detachment.unit == unit.key && !detachment.retired)
            lines += Tr::tr("Detachment: %1, %n people", nullptr, detachment.people).arg(detachment.name);
    }
    QStringList duties;
    for (const Duty &duty : world.duties | std::views::values) {
        if (duty.unit == unit.key && !duty.retired)
            duties += joined({wordOf(duty.role), categoryName(world, duty.category)}, u" · ");
    }
    lines += duties.isEmpty() ? Tr::tr("No duties yet: it is never proposed for an order.")
                              : Tr::tr("%n dutie(s):", nullptr, int(duties.size()));
    return (lines + duties).join(u'\n');
}

QString factsOfCategory(const Category &category, const World &world)
{
    QStringList lines;
    const Category *node = world.category(category.key);
    for (size_t steps = 0; node && steps < world.categories.size(); ++steps, node = world.category(node->parent)) {
        for (const Duty &duty : world.duties | std::views::values) {
            if (duty.category == node->key && !duty.retired)
                lines += joined({wordOf(duty.role), unitName(world, duty.unit)}, u" · ");
        }
    }
    return lines.isEmpty() ? Tr::tr("No unit answers for it yet.") : lines.join(u'\n');
}

/// Of several sounds for one cause the first by key is heard.
QString factsOfSound(const SoundRule &sound, const World &world)
{
    const auto other = std::ranges::find_if(world.sounds | std::views::values,
        [&](const SoundRule &each) { return each.cause == sound.cause && !each.retired && each.key != sound.key; });
    if (sound.retired || other == (world.sounds | std::views::values).end())
        return {};
    return sound.key.isNull() || (*other).key < sound.key
        ? Tr::tr(
              "Another sound has this cause already, and that one is heard, not this one. Change or retire that one.")
        : Tr::tr("Another sound has this cause too; this one is heard, not that one.");
}

} // namespace

bool mayEditKind(const Actor &actor, QAnyStringView kind)
{
    std::optional<RuleBookItem> item = blankItem(kind);
    if (!item)
        return false;
    setValue(*item, u"unit", actor.unit);
    return mayEdit(actor, *item);
}

std::optional<EditRuleBook> retireEdit(const World &world, const ItemName &name, bool retired)
{
    const std::optional<RuleBookItem> standing = itemIn(world, name);
    if (!standing || isRetired(*standing) == retired)
        return std::nullopt;
    RuleBookItem to = *standing;
    setRetired(to, retired);
    return EditRuleBook{{{standing, to}}};
}

std::optional<EditRuleBook> moveEdit(const World &world, const ItemName &name, int places)
{
    const std::optional<RuleBookItem> standing = itemIn(world, name);
    if (!standing || !orderOf(*standing))
        return std::nullopt;
    std::vector<RuleBookItem> company = companyOf(world, *standing);
    const auto self = std::ranges::find(company, *standing);
    const ptrdiff_t from = self - company.begin();
    const ptrdiff_t to = std::clamp<ptrdiff_t>(from + places, 0, std::ssize(company) - 1);
    if (to == from)
        return std::nullopt;
    company.erase(self);
    company.insert(company.begin() + to, *standing);
    return placed(world, company, to);
}

std::optional<EditRuleBook> moveUnderEdit(
    const World &world, const CategoryKey &category, const CategoryKey &parent, const CategoryKey &before)
{
    const Category *standing = world.category(category);
    if (!standing || before == category)
        return std::nullopt;
    CategoryKey above = parent;
    for (size_t steps = 0; !above.isNull() && steps <= world.categories.size(); ++steps) {
        const Category *node = world.category(above);
        if (!node || above == category)
            return std::nullopt;
        above = node->parent;
    }
    Category to = *standing;
    to.parent = parent;
    std::vector<RuleBookItem> company = companyOf(world, to);
    std::erase_if(company, [&](const RuleBookItem &each) { return std::get<Category>(each).key == category; });
    const auto behind = std::ranges::find_if(
        company, [&](const RuleBookItem &each) { return std::get<Category>(each).key == before; });
    const ptrdiff_t moved = behind - company.begin();
    company.insert(behind, to);
    return placed(world, company, moved);
}

int orderBehind(const World &world, const RuleBookItem &item)
{
    int order = 0;
    for (const RuleBookItem &other : companyOf(world, item)) {
        if (nameOf(other) != nameOf(item))
            order = std::max(order, orderOf(other).value_or(0));
    }
    return order + 1;
}

QStringList reasonsFor(const World &world, ReasonUse use)
{
    QStringList texts;
    for (const Reason &reason : inOrder(world.reasons)) {
        if (reason.use == use)
            texts += reason.text;
    }
    return texts;
}

std::vector<Disposition> dispositionsOffered(const World &world)
{
    return inOrder(world.dispositions);
}

QString factsAbout(const RuleBookItem &item, const World &world)
{
    const bool stands = itemIn(world, nameOf(item)).has_value();
    if (const auto *unit = std::get_if<Unit>(&item); unit && stands)
        return factsOfUnit(*unit, world);
    if (const auto *category = std::get_if<Category>(&item); category && stands)
        return factsOfCategory(*category, world);
    const auto *sound = std::get_if<SoundRule>(&item);
    return sound ? factsOfSound(*sound, world) : QString();
}

std::optional<BuildingStep> nextBuildingStep(const World &world)
{
    const auto step
        = [](const char *kind, const QString &text) { return BuildingStep{QString::fromLatin1(kind), text}; };
    const auto inUse = [](const auto &pair) { return !isRetired(pair.second); };
    const auto none = [&](const auto &map) { return std::ranges::none_of(map, inUse); };
    if (world.centre.name.isEmpty() || world.centre.numberPrefix.isEmpty())
        return step("Centre", Tr::tr("Begin here: give the centre its name and the prefix of its incident numbers."));
    if (none(world.units))
        return step("Unit", Tr::tr("Next: enter the member units; a name is enough for the beginning."));
    if (none(world.categories))
        return step("Category", Tr::tr("Next: enter the categories, what calls are about."));
    if (none(world.duties))
        return step("Duty", Tr::tr("Next: say which unit answers for which category."));
    if (none(world.rules))
        return step("DeadlineRule", Tr::tr("Next: enter how soon a unit must acknowledge, arrive and report."));
    if (none(world.dispositions))
        return step("Disposition", Tr::tr("Next: enter how incidents end, so that they can be closed."));
    if (none(world.hotlines))
        return step("Hotline", Tr::tr("Next: enter the numbers that citizens dial, 110 first."));
    if (std::ranges::any_of(
            world.units, [&](const auto &pair) { return inUse(pair) && pair.second.dutyPhones.empty(); }))
        return step("Unit", Tr::tr("Some units have no duty phone yet; a three-way call needs one."));
    return std::nullopt;
}

} // namespace liandong
