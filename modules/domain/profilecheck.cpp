// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilecheck.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameAtMost = 200;
constexpr qsizetype kTextAtMost = 4000;
constexpr qint64 kSecondsAtMost = 30 * 24 * 3600;
constexpr int kUtcOffsetAtMost = 14 * 60;

class ProfileChecker
{
public:
    explicit ProfileChecker(const Profile &profile)
        : m_profile(profile)
    {
        for (const Unit &unit : profile.units)
            m_units.insert(unit.key);
        for (const Category &category : profile.categories)
            m_parents.emplace(category.key, category.parent);
    }

    std::vector<ProfileMistake> run()
    {
        check(m_profile.centre);
        checkList("units"_L1, m_profile.units);
        checkList("categories"_L1, m_profile.categories);
        checkList("duties"_L1, m_profile.duties);
        checkList("rules"_L1, m_profile.rules);
        checkList("hotlines"_L1, m_profile.hotlines);
        checkList("dispositions"_L1, m_profile.dispositions);
        checkList("places"_L1, m_profile.places);
        checkList("areas"_L1, m_profile.areas);
        return std::move(m_mistakes);
    }

private:
    template <class T>
    void checkList(QLatin1StringView list, const std::vector<T> &items)
    {
        m_list = list;
        std::set<QString> seen;
        for (const T &item : items) {
            m_item = item.key.text();
            require(decltype(item.key)::fromText(m_item).has_value(), "key"_L1,
                u"a key is 1 to 64 lower-case letters, digits and dashes"_s);
            require(seen.insert(m_item).second, "key"_L1, u"another item has the same key"_s);
            check(item);
        }
    }

    void check(const Centre &centre)
    {
        m_list = "centre"_L1;
        named("name"_L1, centre.name);
        require(!centre.numberPrefix.isEmpty() && centre.numberPrefix.size() <= 8
                && std::ranges::all_of(
                    centre.numberPrefix, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }),
            "numberPrefix"_L1, u"a prefix is 1 to 8 capital letters and digits"_s);
        require(std::abs(centre.utcOffsetMinutes) <= kUtcOffsetAtMost, "utcOffsetMinutes"_L1,
            u"no place on earth is more than 14 hours from UTC"_s);
        for (const QString &phone : centre.feedbackPhones)
            named("feedbackPhones"_L1, phone);
        onEarth("position"_L1, centre.position);
    }

    void check(const Unit &unit)
    {
        named("name"_L1, unit.name);
        named("shortName"_L1, unit.shortName);
        require(!unit.dutyPhones.empty(), "dutyPhones"_L1, u"a unit needs a duty phone"_s);
        for (const DutyPhone &phone : unit.dutyPhones)
            named("dutyPhones"_L1, phone.number);
        if (unit.position)
            onEarth("position"_L1, *unit.position);
    }

    void check(const Category &category)
    {
        named("name"_L1, category.name);
        require(category.guidance.size() <= kTextAtMost, "guidance"_L1, u"longer than 4000 characters"_s);
        if (category.parent.isNull())
            return;
        require(m_parents.contains(category.parent), "parent"_L1,
            u"there is no category \"%1\""_s.arg(category.parent.text()));
        require(!liesInLoop(category.key), "parent"_L1, u"the way up comes back to this category"_s);
    }

    void check(const Duty &duty)
    {
        require(m_units.contains(duty.unit), "unit"_L1, u"there is no unit \"%1\""_s.arg(duty.unit.text()));
        require(m_parents.contains(duty.category), "category"_L1,
            u"there is no category \"%1\""_s.arg(duty.category.text()));
        require(!isBlank(duty.text), "text"_L1, u"empty"_s);
        require(duty.text.size() <= kTextAtMost, "text"_L1, u"longer than 4000 characters"_s);
        for (const QString &word : duty.words)
            named("words"_L1, word);
        named("clause"_L1, duty.clause);
    }

    void check(const DeadlineRule &rule)
    {
        require(rule.seconds > 0 && rule.seconds <= kSecondsAtMost, "seconds"_L1, u"not within 1 s and 30 days"_s);
        require(rule.warnPercent > 0 && rule.warnPercent <= 100, "warnPercent"_L1, u"not within 1 and 100"_s);
        named("source"_L1, rule.source);
        require(rule.start == DeadlineStart::OrderGiven || rule.kind == DeadlineKind::WrittenFeedback
                || (rule.start == DeadlineStart::Acknowledged && rule.kind == DeadlineKind::Arrival),
            "start"_L1, u"the time would begin only when it is over"_s);
    }

    void check(const Hotline &hotline) { named("name"_L1, hotline.name); }

    void check(const Disposition &disposition) { named("name"_L1, disposition.name); }

    void check(const Place &place)
    {
        named("name"_L1, place.name);
        require(place.code.isEmpty()
                || (place.code.size() == 12
                    && std::ranges::all_of(place.code, [](QChar c) { return c >= u'0' && c <= u'9'; })),
            "code"_L1, u"a statistical code has 12 digits"_s);
        onEarth("position"_L1, place.position);
        require(
            std::isfinite(place.accuracyMetres) && place.accuracyMetres >= 0, "accuracyMetres"_L1, u"not a distance"_s);
    }

    void check(const Area &area)
    {
        named("name"_L1, area.name);
        require(!area.polygons.empty(), "polygons"_L1, u"an area needs a polygon"_s);
        for (const Polygon &polygon : area.polygons) {
            require(!polygon.rings.empty(), "polygons"_L1, u"a polygon needs a ring"_s);
            for (const std::vector<GeoPoint> &ring : polygon.rings) {
                require(ring.size() >= 3, "polygons"_L1, u"a ring needs three points"_s);
                require(std::ranges::all_of(ring, isOnEarth), "polygons"_L1, u"a point is not on earth"_s);
            }
        }
    }

    void named(QLatin1StringView member, const QString &text)
    {
        require(!isBlank(text), member, u"empty"_s);
        require(text.size() <= kNameAtMost, member, u"longer than 200 characters"_s);
    }

    void onEarth(QLatin1StringView member, const GeoPoint &point)
    {
        require(isOnEarth(point), member, u"not on earth"_s);
    }

    void require(bool holds, QLatin1StringView member, const QString &reason)
    {
        if (!holds)
            m_mistakes.push_back({m_list, m_item, member, reason});
    }

    static bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

    [[nodiscard]] bool liesInLoop(const CategoryKey &key) const
    {
        CategoryKey node = key;
        for (size_t steps = 0; steps <= m_parents.size(); ++steps) {
            const auto it = m_parents.find(node);
            if (it == m_parents.end() || it->second.isNull())
                return false;
            node = it->second;
            if (node == key)
                return true;
        }
        return false; // the loop is further up and named there
    }

    const Profile &m_profile;
    std::set<UnitKey> m_units;
    std::map<CategoryKey, CategoryKey> m_parents;
    QString m_list;
    QString m_item;
    std::vector<ProfileMistake> m_mistakes;
};

} // namespace

std::vector<ProfileMistake> checkProfile(const Profile &profile)
{
    return ProfileChecker(profile).run();
}

} // namespace liandong
