// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleworld.h"

namespace liandong::sample {

using namespace Qt::StringLiterals;

namespace {

UnitKey unitKey(QLatin1StringView key)
{
    return UnitKey(QString(key));
}

Unit unit(const UnitKey &key, const QString &name, const QString &phone, UnitClass unitClass = UnitClass::Other)
{
    Unit unit;
    unit.key = key;
    unit.name = u"安化县"_s + name;
    unit.shortName = name;
    unit.unitClass = unitClass;
    unit.leaderInCharge = u"领导甲"_s;
    unit.liaisonOfficer = u"联络员乙"_s;
    unit.dutyPhones = {{phone, u"值班室"_s, true}};
    unit.position = inTown();
    return unit;
}

Category node(QLatin1StringView key, QLatin1StringView parent, const QString &name, Level level = Level::Ordinary)
{
    Category node;
    node.key = category(key);
    node.parent = category(parent);
    node.name = name;
    node.level = level;
    return node;
}

Duty duty(
    QLatin1StringView key, const UnitKey &unit, QLatin1StringView about, DutyRole role, std::vector<QString> words)
{
    return {.key = DutyKey(QString(key)),
        .unit = unit,
        .category = category(about),
        .role = role,
        .text = u"处置"_s + QString(about),
        .words = std::move(words),
        .clause = u"样本方案 附件"_s};
}

DeadlineRule rule(QLatin1StringView key, DeadlineKind kind, qint64 seconds, std::optional<AreaClass> area = {},
    std::optional<UnitClass> unit = {}, DeadlineStart start = DeadlineStart::OrderGiven)
{
    return {.key = RuleKey(QString(key)),
        .kind = kind,
        .areaClass = area,
        .unitClass = unit,
        .start = start,
        .seconds = seconds,
        .source = u"样本方案 三"_s};
}

Place township(QLatin1StringView key, const QString &name, const QString &code, const GeoPoint &at)
{
    return {.key = PlaceKey(QString(key)), .name = name, .code = code, .position = at, .accuracyMetres = 500};
}

std::vector<GeoPoint> square(double south, double west, double north, double east)
{
    return {{south, west}, {south, east}, {north, east}, {north, west}};
}

std::vector<Unit> units()
{
    Unit gone = unit(suspended(), u"旧供水站"_s, u"0737-5550008"_s);
    gone.suspended = true;
    return {unit(police(), u"公安局"_s, u"0737-5550001"_s, UnitClass::Police),
        unit(water(), u"自来水公司"_s, u"0737-5550002"_s), unit(power(), u"供电公司"_s, u"0737-5550003"_s),
        unit(housing(), u"住建局"_s, u"0737-5550004"_s), unit(transport(), u"交通运输局"_s, u"0737-5550005"_s),
        unit(health(), u"卫计局"_s, u"0737-5550006"_s), unit(market(), u"市监局"_s, u"0737-5550007"_s), gone};
}

std::vector<Category> categories()
{
    Category robbery = node("robbery"_L1, ""_L1, u"抢劫"_s, Level::Serious);
    robbery.policeMatter = true;
    return {node("infrastructure"_L1, ""_L1, u"市政设施"_s), node("burst-main"_L1, "infrastructure"_L1, u"水管爆裂"_s),
        node("power-line"_L1, "infrastructure"_L1, u"电力线路故障"_s), node("road"_L1, ""_L1, u"道路"_s),
        node("fallen-tree"_L1, "road"_L1, u"树木倒伏"_s),
        node("food-poisoning"_L1, ""_L1, u"食物中毒"_s, Level::Serious), robbery};
}

std::vector<Duty> duties()
{
    using enum DutyRole;
    return {duty("water-mains"_L1, water(), "burst-main"_L1, Responsible, {u"水管"_s, u"漏水"_s, u"停水"_s}),
        duty("old-water"_L1, suspended(), "burst-main"_L1, Responsible, {u"水管"_s}),
        duty("power-for-pumps"_L1, power(), "burst-main"_L1, Supports, {u"水泵"_s}),
        duty("power-lines"_L1, power(), "power-line"_L1, Responsible, {u"电线"_s, u"停电"_s, u"电杆"_s}),
        duty("public-works"_L1, housing(), "infrastructure"_L1, Lead, {u"工地"_s, u"塌方"_s}),
        duty("trees-on-roads"_L1, transport(), "fallen-tree"_L1, Responsible, {u"倒树"_s, u"树倒"_s}),
        duty("order-on-roads"_L1, police(), "road"_L1, TakesPart, {u"堵车"_s}),
        duty("rescue-of-poisoned"_L1, health(), "food-poisoning"_L1, Lead, {u"中毒"_s, u"呕吐"_s}),
        duty("food-inspection"_L1, market(), "food-poisoning"_L1, TakesPart, {u"酒席"_s, u"饭店"_s})};
}

std::vector<DeadlineRule> rules()
{
    using enum DeadlineKind;
    return {rule("ack"_L1, Acknowledgement, 180), rule("arrival-police"_L1, Arrival, 600, {}, UnitClass::Police),
        rule("arrival-urban"_L1, Arrival, 1800, AreaClass::Urban, UnitClass::Other),
        rule("arrival-rural"_L1, Arrival, 3600, AreaClass::Rural, UnitClass::Other),
        rule("written"_L1, WrittenFeedback, 43200, {}, {}, DeadlineStart::LeftScene)};
}

std::vector<Area> areas()
{
    const std::vector<GeoPoint> lake = square(28.38, 111.21, 28.382, 111.212);
    return {{.key = AreaKey(u"county"_s),
                .kind = AreaKind::Boundary,
                .name = u"县界"_s,
                .source = u"样本"_s,
                .polygons = {{{square(27.9, 110.7, 28.7, 111.9)}}}},
        {.key = AreaKey(u"town"_s),
            .kind = AreaKind::Urban,
            .name = u"城区"_s,
            .source = u"样本"_s,
            .polygons = {{{square(28.35, 111.18, 28.40, 111.24), lake}}}}};
}

} // namespace

UnitKey police()
{
    return unitKey("police"_L1);
}
UnitKey water()
{
    return unitKey("water"_L1);
}
UnitKey power()
{
    return unitKey("power"_L1);
}
UnitKey housing()
{
    return unitKey("housing"_L1);
}
UnitKey transport()
{
    return unitKey("transport"_L1);
}
UnitKey health()
{
    return unitKey("health"_L1);
}
UnitKey market()
{
    return unitKey("market"_L1);
}
UnitKey suspended()
{
    return unitKey("old-water-works"_L1);
}

CategoryKey category(QLatin1StringView key)
{
    return CategoryKey(QString(key));
}
DispositionKey handled()
{
    return DispositionKey(u"handled"_s);
}
DispositionKey advised()
{
    return DispositionKey(u"advised"_s);
}
DispositionKey toPolice()
{
    return DispositionKey(u"to-police"_s);
}

GeoPoint inTown()
{
    return {28.37, 111.20};
}
GeoPoint inMountains()
{
    return {28.12, 111.02};
}

Location townPlace()
{
    return {u"东坪镇资江路12号"_s, inTown(), PlaceKey(u"dongping"_s)};
}
Location mountainPlace()
{
    return {u"古楼乡半山村"_s, inMountains(), PlaceKey(u"gulou"_s)};
}

Actor theOperator()
{
    return {u"值班员一"_s, Role::Operator, {}};
}
Actor theSupervisor()
{
    return {u"值班长"_s, Role::ShiftSupervisor, {}};
}
Actor theLinkageOffice()
{
    return {u"联动办"_s, Role::LinkageOffice, {}};
}
Actor theAdministrator()
{
    return {u"管理员"_s, Role::Administrator, {}};
}
Actor dutyRoom(const UnitKey &unit)
{
    return {unit.text() + u" 值班室"_s, Role::DutyRoom, unit.text()};
}

Profile profile()
{
    Profile profile;
    profile.centre = {.name = u"样本县联动中心"_s,
        .numberPrefix = u"AH"_s,
        .utcOffsetMinutes = 480,
        .feedbackPhones = {u"110"_s, u"7299900"_s},
        .position = inTown()};
    profile.units = units();
    profile.categories = categories();
    profile.duties = duties();
    profile.rules = rules();
    profile.hotlines = {{HotlineKey(u"110"_s), u"报警"_s}, {HotlineKey(u"12319"_s), u"城建热线"_s}};
    profile.dispositions
        = {{handled(), u"已处置"_s, false}, {advised(), u"电话答复"_s, true}, {toPolice(), u"移交公安"_s, false}};
    profile.places = {township("dongping"_L1, u"东坪镇"_s, u"430923100000"_s, inTown()),
        township("gulou"_L1, u"古楼乡"_s, u"430923202000"_s, inMountains()),
        {.key = PlaceKey(u"bridge"_s), .name = u"资江大桥"_s, .code = {}, .position = {28.371, 111.201}}};
    profile.areas = areas();
    return profile;
}

World world()
{
    World world;
    const Profile sample = profile();
    apply(world, CentrePut{sample.centre});
    for (const Unit &unit : sample.units)
        apply(world, UnitPut{unit});
    for (const Category &category : sample.categories)
        apply(world, CategoryPut{category});
    for (const Duty &duty : sample.duties)
        apply(world, DutyPut{duty});
    for (const DeadlineRule &rule : sample.rules)
        apply(world, RulePut{rule});
    for (const Hotline &hotline : sample.hotlines)
        apply(world, HotlinePut{hotline});
    for (const Disposition &disposition : sample.dispositions)
        apply(world, DispositionPut{disposition});
    for (const Place &place : sample.places)
        apply(world, PlacePut{place});
    for (const Area &area : sample.areas)
        apply(world, AreaPut{area});
    return world;
}

RosterMonth roster(const UnitKey &unit, int days)
{
    constexpr std::chrono::hours kTurn{12};
    RosterMonth roster{rosterKey(unit, u"2026-11"_s), unit, u"2026-11"_s, {}};
    for (int day = 0; day < days; ++day) {
        const Instant from = kMorning + std::chrono::days(day);
        roster.shifts.push_back({from, from + kTurn, u"张三"_s, u"13800000001"_s, u"李四"_s, {}});
        roster.shifts.push_back({from + kTurn, from + 2 * kTurn, u"王五"_s, {}, {}, {}});
    }
    return roster;
}

Equipment pump(QStringView key, const UnitKey &unit)
{
    return {.key = EquipmentKey(key.toString()),
        .unit = unit,
        .name = u"潜水泵"_s,
        .model = u"100 m³/h"_s,
        .quantity = 3,
        .measure = u"台"_s,
        .words = {u"抽水机"_s}};
}

OpenIncident burstMain(quint32 n)
{
    OpenIncident open;
    open.incident = id<IncidentId>(n);
    open.call.id = id<CallId>(n);
    open.call.number = u"1390000%1"_s.arg(n, 4, 10, QChar(u'0'));
    open.call.callerName = u"来电人%1"_s.arg(n);
    open.call.hotline = HotlineKey(u"110"_s);
    open.category = category("burst-main"_L1);
    open.place = townPlace();
    open.narrative = u"第%1起：水管爆裂，路面积水"_s.arg(n);
    open.repeatSeen = true;
    return open;
}

GiveOrder orderToWater(quint32 n)
{
    GiveOrder give;
    give.incident = id<IncidentId>(n);
    give.order = id<OrderId>(n);
    give.unit = water();
    give.instruction = u"立即到场关阀抢修"_s;
    give.dutyPhone = u"0737-5550002"_s;
    return give;
}

} // namespace liandong::sample
