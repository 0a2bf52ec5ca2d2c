// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilecheck.h"

#include <QLatin1StringView>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>
#include <set>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNameAtMost = 200;
constexpr qsizetype kTextAtMost = 4000;
constexpr qint64 kSecondsAtMost = 30 * 24 * 3600;
constexpr int kUtcOffsetAtMost = 14 * 60;
constexpr int kMinutesOfDay = 24 * 60;

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
        for (const Place &place : profile.places)
            m_places.insert(place.key);
        for (const Area &area : profile.areas)
            m_areas.insert(area.key);
        for (const Detachment &detachment : profile.detachments)
            m_detachments.insert(detachment.key);
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
        checkList("reasons"_L1, m_profile.reasons);
        checkList("targets"_L1, m_profile.targets);
        checkList("sounds"_L1, m_profile.sounds);
        checkList("subCentres"_L1, m_profile.subCentres);
        checkList("detachments"_L1, m_profile.detachments);
        checkList("accounts"_L1, m_profile.accounts);
        checkList("rosters"_L1, m_profile.rosters);
        checkList("equipment"_L1, m_profile.equipment);
        checkList("groundLayers"_L1, m_profile.groundLayers);
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
        m_item.clear();
        named("name"_L1, centre.name);
        require(!centre.numberPrefix.isEmpty() && centre.numberPrefix.size() <= 8
                && std::ranges::all_of(
                    centre.numberPrefix, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }),
            "numberPrefix"_L1, u"a prefix is 1 to 8 capital letters and digits"_s);
        require(std::abs(centre.utcOffsetMinutes) <= kUtcOffsetAtMost, "utcOffsetMinutes"_L1,
            u"no place on earth is more than 14 hours from UTC"_s);
        for (const QString &phone : centre.feedbackPhones)
            dialled("feedbackPhones"_L1, phone);
        onEarth("position"_L1, centre.position);
        require(within(centre.numberDigits, 1, 9), "numberDigits"_L1, u"not within 1 and 9"_s);
        require(within(centre.verifyPhonesDays, 1, 3650), "verifyPhonesDays"_L1, u"not within 1 and 3650"_s);
    }

    void check(const Unit &unit)
    {
        named("name"_L1, unit.name);
        named("shortName"_L1, unit.shortName);
        phones("dutyPhones"_L1, unit.dutyPhones);
        if (unit.position)
            onEarth("position"_L1, *unit.position);
        known("served"_L1, unit.served);
    }

    void check(const Category &category)
    {
        named("name"_L1, category.name);
        require(category.guidance.size() <= kTextAtMost, "guidance"_L1, u"longer than 4000 characters"_s);
        for (const QString &question : category.questions)
            named("questions"_L1, question);
        for (const QString &word : category.words)
            named("words"_L1, word);
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
        known("reach"_L1, duty.reach);
        if (duty.hours) {
            require(within(duty.hours->fromMinute, 0, kMinutesOfDay - 1)
                    && within(duty.hours->toMinute, 1, kMinutesOfDay) && duty.hours->fromMinute != duty.hours->toMinute,
                "hours"_L1, u"not a part of the day"_s);
            require(std::ranges::all_of(duty.hours->weekdays, [](int day) { return within(day, 1, 7); }), "hours"_L1,
                u"a weekday is 1 (Monday) to 7"_s);
        }
        require(!duty.validFrom || !duty.validTo || *duty.validFrom < *duty.validTo, "validTo"_L1,
            u"ends before it begins"_s);
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

    void check(const Hotline &hotline)
    {
        named("name"_L1, hotline.name);
        require(hotline.unit.isNull() || m_units.contains(hotline.unit), "unit"_L1,
            u"there is no unit \"%1\""_s.arg(hotline.unit.text()));
    }

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
            const bool onEarth = std::ranges::all_of(polygon.rings | std::views::join, isOnEarth);
            require(onEarth, "polygons"_L1, u"a point is not on earth"_s);
            if (onEarth && !polygon.rings.empty())
                sound("polygons"_L1, polygon);
        }
    }

    void check(const Reason &reason) { named("text"_L1, reason.text); }

    void check(const ServiceTarget &target)
    {
        require(within(target.percent, 1, 100), "percent"_L1, u"not within 1 and 100"_s);
        require(target.measure == TargetMeasure::OrderGiven ? target.seconds > 0 && target.seconds <= kSecondsAtMost
                                                            : target.seconds == 0,
            "seconds"_L1, u"only the time until the order needs seconds, within 1 s and 30 days"_s);
        named("source"_L1, target.source);
    }

    void check(const SoundRule &sound)
    {
        require(within(sound.volume, 0, 100), "volume"_L1, u"not within 0 and 100"_s);
        require(within(sound.repeatSeconds, 0, 3600), "repeatSeconds"_L1, u"not within 0 and 3600"_s);
    }

    void check(const SubCentre &centre)
    {
        named("name"_L1, centre.name);
        phones("phones"_L1, centre.phones);
        if (centre.position)
            onEarth("position"_L1, *centre.position);
        require(centre.area.isNull() || m_areas.contains(centre.area), "area"_L1,
            u"there is no area \"%1\""_s.arg(centre.area.text()));
    }

    void check(const Detachment &detachment)
    {
        named("name"_L1, detachment.name);
        require(m_units.contains(detachment.unit), "unit"_L1, u"there is no unit \"%1\""_s.arg(detachment.unit.text()));
        require(within(detachment.people, 0, 100'000), "people"_L1, u"not within 0 and 100000"_s);
        if (detachment.base)
            onEarth("base"_L1, *detachment.base);
        dialledIfThere("phone"_L1, detachment.phone);
        for (const Member &member : detachment.members) {
            named("members"_L1, member.name);
            dialledIfThere("members"_L1, member.phone);
        }
    }

    void check(const Account &account)
    {
        named("name"_L1, account.name);
        if (account.role == Role::DutyRoom)
            require(m_units.contains(account.unit), "unit"_L1, u"there is no unit \"%1\""_s.arg(account.unit.text()));
        else
            require(account.unit.isNull(), "unit"_L1, u"only a duty room's account has a unit"_s);
    }

    void check(const RosterMonth &roster)
    {
        require(m_units.contains(roster.unit), "unit"_L1, u"there is no unit \"%1\""_s.arg(roster.unit.text()));
        const QDate first = QDate::fromString(roster.month + u"-01", Qt::ISODate);
        require(first.isValid() && rosterMonthOf(first) == roster.month, "month"_L1, u"a month is written 2026-11"_s);
        require(roster.key == rosterKey(roster.unit, roster.month), "key"_L1, u"not unit and month"_s);
        Instant before = Instant::min();
        for (const Shift &shift : roster.shifts) {
            named("shifts"_L1, shift.officer);
            dialledIfThere("shifts"_L1, shift.phone);
            dialledIfThere("shifts"_L1, shift.deputyPhone);
            require(shift.from < shift.to, "shifts"_L1, u"a shift ends before it begins"_s);
            require(shift.to - shift.from <= std::chrono::hours(48), "shifts"_L1, u"a shift is longer than 48 hours"_s);
            require(before <= shift.from, "shifts"_L1, u"two shifts overlap"_s);
            require(rosterMonthOf(dayIn(m_profile.centre, shift.from)) == roster.month, "shifts"_L1,
                u"a shift begins in another month"_s);
            before = shift.to;
        }
    }

    void check(const Equipment &equipment)
    {
        named("name"_L1, equipment.name);
        require(m_units.contains(equipment.unit), "unit"_L1, u"there is no unit \"%1\""_s.arg(equipment.unit.text()));
        require(equipment.detachment.isNull() || m_detachments.contains(equipment.detachment), "detachment"_L1,
            u"there is no detachment \"%1\""_s.arg(equipment.detachment.text()));
        dialledIfThere("phone"_L1, equipment.phone);
        require(within(equipment.quantity, 0, 10'000), "quantity"_L1, u"not within 0 and 10000"_s);
        for (const QString &word : equipment.words)
            named("words"_L1, word);
        if (equipment.position)
            onEarth("position"_L1, *equipment.position);
    }

    /// Its lines may cross: that is how a map on paper is, too.
    void check(const GroundLayer &layer)
    {
        named("name"_L1, layer.name);
        const size_t points = pointsIn(layer.features);
        require(points <= GroundLayer::kMostPoints, "features"_L1,
            u"%1 points; a layer has at most %2"_s.arg(points).arg(GroundLayer::kMostPoints));
        for (const GroundFeature &feature : layer.features) {
            require(feature.name.size() <= kNameAtMost, "features"_L1, u"a name longer than 200 characters"_s);
            for (const std::vector<GeoPoint> &line : feature.lines)
                path(line, 2, u"a line needs two points"_s);
            for (const Polygon &surface : feature.surfaces) {
                require(!surface.rings.empty(), "features"_L1, u"a surface needs a ring"_s);
                for (const std::vector<GeoPoint> &ring : surface.rings)
                    path(ring, 3, u"a ring needs three points"_s);
            }
        }
    }

    void path(const std::vector<GeoPoint> &points, size_t least, const QString &tooFew)
    {
        require(points.size() >= least, "features"_L1, tooFew);
        require(std::ranges::all_of(points, isOnEarth), "features"_L1, u"a point is not on earth"_s);
    }

    void phones(QLatin1StringView member, const std::vector<DutyPhone> &phones)
    {
        for (const DutyPhone &phone : phones)
            dialled(member, phone.number);
    }

    /// Digits and what stands between them: 0737-7222110, +86 (737) 722 2110, 12319*2.
    void dialled(QLatin1StringView member, const QString &number)
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        named(member, number);
        require(isBlank(number)
                || (std::ranges::any_of(number, isDigit)
                    && std::ranges::all_of(number, [&](QChar c) { return isDigit(c) || u" -+()*#,"_s.contains(c); })),
            member, u"a telephone number has digits only, and - + ( ) * # , between them"_s);
    }

    void dialledIfThere(QLatin1StringView member, const QString &number)
    {
        if (!isBlank(number))
            dialled(member, number);
    }

    void known(QLatin1StringView member, const Reach &reach)
    {
        for (const AreaKey &area : reach.areas)
            require(m_areas.contains(area), member, u"there is no area \"%1\""_s.arg(area.text()));
        for (const PlaceKey &township : reach.townships)
            require(m_places.contains(township), member, u"there is no place \"%1\""_s.arg(township.text()));
    }

    static bool within(int value, int least, int most) { return value >= least && value <= most; }

    void named(QLatin1StringView member, const QString &text)
    {
        require(!isBlank(text), member, u"empty"_s);
        require(text.size() <= kNameAtMost, member, u"longer than 200 characters"_s);
    }

    void sound(QLatin1StringView member, const Polygon &polygon)
    {
        const std::optional<PolygonMistake> mistake = mistakeIn(polygon);
        if (!mistake)
            return;
        require(mistake->fault != PolygonFault::TooFewPoints, member, u"a ring needs three points"_s);
        require(mistake->fault != PolygonFault::Crossing, member,
            u"its lines cross at %1, %2"_s.arg(mistake->at.latitude).arg(mistake->at.longitude));
        require(mistake->fault != PolygonFault::HoleOutside, member, u"a hole lies outside its polygon"_s);
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
    std::set<PlaceKey> m_places;
    std::set<AreaKey> m_areas;
    std::set<DetachmentKey> m_detachments;
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
