// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/geo.h"
#include "domain/ids.h"
#include "domain/unit.h"

#include <optional>
#include <vector>

namespace liandong {

/// How grave; a category has a default, the operator decides.
enum class Level { Ordinary, Serious, Major, Grave };
LD_DESCRIBED_ENUM(Level, Ordinary, Serious, Major, Grave)

/// 警情类别: a node of the tree; duties hang on leaves and inner nodes alike and are inherited downwards.
struct Category
{
    CategoryKey key;
    CategoryKey parent; ///< null at the top
    QString name;
    Level level = Level::Ordinary;
    QString guidance;       ///< shown to the operator while the caller is on the line
    bool policeMatter = false; ///< handed to the police's own dispatch

    friend bool operator==(const Category&, const Category&) = default;
};
LD_DESCRIBED(Category, key, parent, name, level, guidance, policeMatter)

/// 牵头、负责、受理、参与、保障 (the verbs of the Anhua annex), most binding first.
enum class DutyRole { Lead, Responsible, AcceptsComplaints, TakesPart, Supports };
LD_DESCRIBED_ENUM(DutyRole, Lead, Responsible, AcceptsComplaints, TakesPart, Supports)

/// 职责: one responsibility of a unit for a category.
struct Duty
{
    DutyKey key;
    UnitKey unit;
    CategoryKey category;
    DutyRole role = DutyRole::Responsible;
    QString text;                ///< the duty in the centre's own words
    std::vector<QString> words;  ///< by which a narrative is recognised
    QString clause;              ///< where it rests: document and clause

    friend bool operator==(const Duty&, const Duty&) = default;
};
LD_DESCRIBED(Duty, key, unit, category, role, text, words, clause)

enum class AreaClass { Urban, Rural };
LD_DESCRIBED_ENUM(AreaClass, Urban, Rural)

enum class DeadlineKind { Acknowledgement, Arrival, WrittenFeedback };
LD_DESCRIBED_ENUM(DeadlineKind, Acknowledgement, Arrival, WrittenFeedback)

/// The step of the order at which a deadline's time begins to run.
enum class DeadlineStart { OrderGiven, Acknowledged, LeftScene };
LD_DESCRIBED_ENUM(DeadlineStart, OrderGiven, Acknowledged, LeftScene)

/// 时限规则. An empty class means "any"; of several that fit, the one that names more classes holds, then the lower key.
struct DeadlineRule
{
    RuleKey key;
    DeadlineKind kind = DeadlineKind::Arrival;
    std::optional<AreaClass> areaClass;
    std::optional<UnitClass> unitClass;
    DeadlineStart start = DeadlineStart::OrderGiven;
    qint64 seconds = 0;
    int warnPercent = 75; ///< of the time, after which the desk reminds
    QString source;       ///< the clause, or that it is the centre's own rule

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};
LD_DESCRIBED(DeadlineRule, key, kind, areaClass, unitClass, start, seconds, warnPercent, source)

/// A number that citizens dial and that ends at the centre (Xuchang plan, three (1): one number for all).
struct Hotline
{
    HotlineKey key;
    QString name;

    friend bool operator==(const Hotline&, const Hotline&) = default;
};
LD_DESCRIBED(Hotline, key, name)

/// How an incident ended.
struct Disposition
{
    DispositionKey key;
    QString name;
    bool advice = false; ///< may close an incident that never had an order

    friend bool operator==(const Disposition&, const Disposition&) = default;
};
LD_DESCRIBED(Disposition, key, name, advice)

/// A named place of the gazetteer.
struct Place
{
    PlaceKey key;
    QString name;
    QString code; ///< the 12-digit statistical code of a township, empty for others
    GeoPoint position;
    double accuracyMetres = 0;

    friend bool operator==(const Place&, const Place&) = default;
};
LD_DESCRIBED(Place, key, name, code, position, accuracyMetres)

enum class AreaKind { Boundary, Urban };
LD_DESCRIBED_ENUM(AreaKind, Boundary, Urban)

/// A surface on the map: the county itself, or a part of it that counts as urban.
struct Area
{
    AreaKey key;
    AreaKind kind = AreaKind::Urban;
    QString name;
    QString source; ///< who drew it, under which licence
    std::vector<Polygon> polygons;

    friend bool operator==(const Area&, const Area&) = default;
};
LD_DESCRIBED(Area, key, kind, name, source, polygons)

/// The centre itself.
struct Centre
{
    QString name;
    QString numberPrefix;         ///< of incident numbers: "AH"
    int utcOffsetMinutes = 480;   ///< the civil day of numbers and statistics
    std::vector<QString> feedbackPhones; ///< for oral feedback (Anhua plan, three)
    GeoPoint position;

    friend bool operator==(const Centre&, const Centre&) = default;
};
LD_DESCRIBED(Centre, name, numberPrefix, utcOffsetMinutes, feedbackPhones, position)

/// Everything a centre writes down about itself; the first events of a new log come from one.
struct Profile
{
    Centre centre;
    std::vector<Unit> units;
    std::vector<Category> categories;
    std::vector<Duty> duties;
    std::vector<DeadlineRule> rules;
    std::vector<Hotline> hotlines;
    std::vector<Disposition> dispositions;
    std::vector<Place> places;
    std::vector<Area> areas;

    friend bool operator==(const Profile&, const Profile&) = default;
};
LD_DESCRIBED(Profile, centre, units, categories, duties, rules, hotlines, dispositions, places, areas)

} // namespace liandong
