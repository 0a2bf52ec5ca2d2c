// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/formats.h"
#include "deskmodels/impl/phrases.h"
#include "deskmodels/itemfields.h"
#include "deskmodels/rulebookwords.h"
#include "deskmodels/tr.h"
#include "deskmodels/words.h"
#include "pinyin/pinyin.h"

#include <ranges>

namespace liandong {

using deskmodels::Tr;
using phrases::joined;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kBetween = u" · ";

/// A title per kind. One without a line here does not compile.
class Titles
{
public:
    explicit Titles(const World &world)
        : m_world(world)
    { }

    template <class T>
        requires requires(const T &item) { item.name; }
    QString operator()(const T &item) const
    {
        return item.name;
    }
    QString operator()(const Category &item) const
    {
        return m_world.category(item.key) ? m_world.categoryPath(item.key) : item.name;
    }
    QString operator()(const Hotline &item) const { return joined({item.key.text(), item.name}, u" "); }
    QString operator()(const Duty &item) const
    {
        return joined(
            {unitShortName(m_world, item.unit), categoryName(m_world, item.category), wordOf(item.role)}, kBetween);
    }
    QString operator()(const DeadlineRule &item) const
    {
        return joined({wordOf(item.kind), item.areaClass ? wordOf(*item.areaClass) : QString(),
                          item.unitClass ? wordOf(*item.unitClass) : QString()},
            kBetween);
    }
    QString operator()(const Reason &item) const { return item.text; }
    QString operator()(const ServiceTarget &item) const { return wordOf(item.measure); }
    QString operator()(const SoundRule &item) const { return wordOf(item.cause); }
    QString operator()(const RosterMonth &item) const
    {
        return joined({unitShortName(m_world, item.unit), item.month}, kBetween);
    }

private:
    const World &m_world;
};

/// What a key is made from; without the way down the tree.
QString seedOf(const RuleBookItem &item, const World &world)
{
    if (const auto *category = std::get_if<Category>(&item))
        return category->name;
    if (const auto *duty = std::get_if<Duty>(&item))
        return duty->unit.text() % u'-' % duty->category.text();
    return titleOf(item, world);
}

QString hoursText(const Hours &hours)
{
    const auto clock
        = [](int minute) { return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1); };
    QString text = clock(hours.fromMinute) % u"–" % clock(hours.toMinute);
    QStringList days;
    for (const int day : hours.weekdays)
        days += weekdayWord(day);
    return days.isEmpty() ? text : joined({text, phrases::listed(days)}, u" ");
}

QString pointText(const GeoPoint &point)
{
    return u"%1, %2"_s.arg(point.latitude, 0, 'f', 6).arg(point.longitude, 0, 'f', 6);
}

template <class Map>
void addTitles(QStringList &titles, const Map &map, const auto &keys)
{
    for (const auto &key : keys) {
        const auto found = map.find(key);
        titles += found == map.end() ? key.text() : found->second.name;
    }
}

QString numberText(const RuleBookItem &item, const ItemField &field, qint64 number)
{
    switch (field.kind) {
    case FieldKind::Choice:
        for (const FieldChoice &choice : choicesOf(item, field.member)) {
            if (choice.value == number)
                return choice.text;
        }
        return {};
    case FieldKind::Percent:
        return Tr::tr("%1 %").arg(number);
    case FieldKind::Duration:
        return number == 0 ? QString() : durationText(Seconds(number));
    default:
        return QString::number(number);
    }
}

/// By the type of what is held; fields whose type says too little were answered before.
struct ValueWords
{
    const World &world;

    QString operator()(const QString &text) const { return text.simplified(); }
    QString operator()(bool yes) const { return yes ? Tr::tr("Yes") : Tr::tr("No"); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number); }
    QString operator()(const std::vector<QString> &texts) const
    {
        return phrases::listed(QStringList(texts.begin(), texts.end()));
    }
    QString operator()(const std::vector<DutyPhone> &phones) const
    {
        QStringList lines;
        for (const DutyPhone &phone : phones) {
            const QString verified = phone.verifiedAt
                ? Tr::tr("verified on %1", "a phone")
                      .arg(centreTime(*phone.verifiedAt, world.centre).toString(u"yyyy-MM-dd"))
                : QString();
            lines += joined({phoneText(phone), verified}, u" ");
        }
        return phrases::listed(lines);
    }
    QString operator()(const std::optional<GeoPoint> &point) const { return point ? pointText(*point) : QString(); }
    QString operator()(const Reach &reach) const
    {
        if (reach.isEverywhere())
            return Tr::tr("everywhere");
        QStringList names;
        addTitles(names, world.areas, reach.areas);
        addTitles(names, world.places, reach.townships);
        return phrases::listed(names);
    }
    QString operator()(const std::optional<Hours> &hours) const
    {
        return hours ? hoursText(*hours) : Tr::tr("around the clock");
    }
    QString operator()(const std::optional<Instant> &day) const
    {
        return day ? centreTime(*day, world.centre).toString(u"yyyy-MM-dd") : QString();
    }
    QString operator()(const std::vector<Member> &members) const
    {
        QStringList lines;
        for (const Member &member : members)
            lines += joined({member.name, member.post, member.phone}, u" ");
        return phrases::listed(lines);
    }
    QString operator()(const std::vector<Shift> &shifts) const
    {
        return Tr::tr("%n shift(s)", nullptr, int(shifts.size()));
    }
    QString operator()(const std::vector<Polygon> &polygons) const
    {
        size_t points = 0;
        for (const Polygon &polygon : polygons) {
            for (const auto &ring : polygon.rings)
                points += ring.size();
        }
        return Tr::tr("%n point(s)", "of an outline", int(points));
    }
    QString operator()(const std::vector<GroundFeature> &features) const
    {
        if (features.empty())
            return Tr::tr("nothing yet", "in a layer of the ground");
        return joined({Tr::tr("%n feature(s)", "of a layer: rivers, roads", int(features.size())),
                          Tr::tr("%n point(s)", "of an outline", int(pointsIn(features)))},
            kBetween);
    }
};

} // namespace

QString titleOf(const RuleBookItem &item, const World &world)
{
    return std::visit(Titles(world), item);
}

QString valueText(const RuleBookItem &item, const ItemField &field, const FieldValue &value, const World &world)
{
    QString text;
    if (const auto *number = std::get_if<qint64>(&value)) {
        text = numberText(item, field, *number);
    } else if (const auto *key = std::get_if<QString>(&value);
        key && field.kind == FieldKind::Item && !key->isEmpty()) {
        const auto other = itemIn(world, {QString::fromLatin1(field.items), *key});
        text = other ? titleOf(*other, world) : *key;
    } else {
        text = std::visit(ValueWords{world}, value);
    }
    return text.isEmpty() ? Tr::tr("empty") : text;
}

QString phoneText(const DutyPhone &phone)
{
    const QString line
        = phone.label.isEmpty() ? phone.number : Tr::tr("%1 (%2)", "number (label)").arg(phone.number, phone.label);
    return phone.placeholder ? Tr::tr("%1, placeholder", "a telephone number").arg(line) : line;
}

QString weekdayWord(int day)
{
    const QStringList words{
        Tr::tr("Mon"), Tr::tr("Tue"), Tr::tr("Wed"), Tr::tr("Thu"), Tr::tr("Fri"), Tr::tr("Sat"), Tr::tr("Sun")};
    return words.value(day - 1);
}

bool needsVerifying(const DutyPhone &phone, const Centre &centre, Instant now)
{
    return !phone.verifiedAt || now - *phone.verifiedAt > std::chrono::days(centre.verifyPhonesDays);
}

void setRetired(RuleBookItem &item, bool retired)
{
    if (!setValue(item, u"retired", retired))
        setValue(item, u"suspended", retired);
}

std::optional<int> orderOf(const RuleBookItem &item)
{
    return std::visit(
        [](const auto &of) -> std::optional<int> {
            if constexpr (requires { of.order; })
                return of.order;
            else
                return std::nullopt;
        },
        item);
}

QString keyFor(const RuleBookItem &item, const World &world, const std::set<QString> &taken)
{
    const QString kind = nameOf(item).kind;
    return keyFromName(seedOf(item, world), kind.toLower(),
        [&](const QString &key) { return taken.contains(key) || itemIn(world, {kind, key}); });
}

} // namespace liandong
