// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/impl/columns.h"

#include "codec/traits.h"
#include "sheets/impl/parts.h"

#include <boost/mp11/algorithm.hpp>

namespace liandong::sheets {

using namespace Qt::StringLiterals;

namespace {

/// How a member is typed, where its type alone does not say it.
enum class Style { Usual, Phone, Lines, LastDay, NameOnly };

Style styleOf(QLatin1StringView member)
{
    if (QList{"number"_L1, "phone"_L1, "deputyPhone"_L1, "feedbackPhones"_L1}.contains(member))
        return Style::Phone;
    if (member == "questions"_L1)
        return Style::Lines;
    if (member == "parent"_L1)
        return Style::NameOnly;
    return member == "validTo"_L1 ? Style::LastDay : Style::Usual;
}

/// What the rule book's check asks for, and choices that nobody should make by leaving them out.
bool isNeeded(QLatin1StringView list, QLatin1StringView member)
{
    if (list == kCornersSheet)
        return member == "area"_L1 || member == "point"_L1;
    if (list == kMembersSheet)
        return member == "detachment"_L1 || member == "name"_L1;
    if (list == kRostersSheet)
        return QList{"unit"_L1, "from"_L1, "to"_L1, "officer"_L1}.contains(member);
    if (member == "seconds"_L1)
        return list == "rules"_L1;
    if (member == "measure"_L1)
        return list == "targets"_L1;
    if (member == "kind"_L1)
        return QList{"rules"_L1, "areas"_L1}.contains(list);
    if (member == "unit"_L1)
        return list != "hotlines"_L1 && list != "accounts"_L1;
    if (member == "position"_L1)
        return QList{"centre"_L1, "places"_L1}.contains(list);
    if (member == "text"_L1 || member == "source"_L1)
        return list != "hotlines"_L1 && list != "areas"_L1;
    return (QList{"hotlines"_L1, "accounts"_L1}.contains(list) && member == "key"_L1)
        || QList{"name"_L1, "numberPrefix"_L1, "category"_L1, "role"_L1, "clause"_L1, "use"_L1, "cause"_L1}.contains(
            member);
}

template <class V>
inline constexpr bool kIsEnumLike = codec::DescribedEnum<V>;
template <class E>
inline constexpr bool kIsEnumLike<std::optional<E>> = codec::DescribedEnum<E>;

template <class V>
QString textIn(const V &value, const Writing &writing, Style style)
{
    if constexpr (codec::kIsOptional<V>)
        return value ? textIn(*value, writing, style) : QString();
    else if constexpr (std::same_as<V, QString>)
        return value;
    else if constexpr (std::same_as<V, bool>)
        return (value ? kYes : kNo).in(writing.language).toString();
    else if constexpr (codec::DescribedEnum<V>)
        return wordsOf(value).in(writing.language).toString();
    else if constexpr (std::same_as<V, int> || std::same_as<V, double>)
        return textOfNumber(value);
    else if constexpr (std::same_as<V, qint64>)
        return value == 0 ? QString() : textOfDuration(value, writing.language);
    else if constexpr (std::same_as<V, GeoPoint>)
        return textOf(value);
    else if constexpr (std::same_as<V, Instant>)
        return textOfInstant(
            value, writing.utcOffsetMinutes, style == Style::LastDay ? DayEdge::Ends : DayEdge::Begins);
    else if constexpr (std::same_as<V, std::vector<QString>>)
        return style == Style::Lines ? textOfLines(value) : textOfWords(value);
    else if constexpr (codec::kIsList<V>) {
        std::vector<QString> names;
        for (const auto &key : value)
            names.push_back(textIn(key, writing, style));
        return textOfWords(names);
    } else if (value.isNull())
        return {};
    else if (style == Style::NameOnly)
        return writing.names.nameFor(kListOfKey<V>, value.text());
    else
        return writing.names.textFor(kListOfKey<V>, value.text());
}

template <class V>
void readInto(const CellReader &cell, V &value, Style style)
{
    if constexpr (std::same_as<V, QString>)
        (void)(style == Style::Phone ? cell.phone(value) : cell.text(value));
    else if constexpr (std::same_as<V, bool>)
        cell.truth(value);
    else if constexpr (codec::DescribedEnum<V>)
        cell.choice(value);
    else if constexpr (kIsEnumLike<V>)
        cell.isEmpty() ? value.reset() : cell.choice(value.emplace());
    else if constexpr (std::same_as<V, int>)
        cell.whole(value);
    else if constexpr (std::same_as<V, double>)
        cell.real(value);
    else if constexpr (std::same_as<V, qint64>)
        cell.duration(value);
    else if constexpr (std::same_as<V, GeoPoint>) {
        std::optional<GeoPoint> point = value;
        cell.point(point);
        value = point.value_or(value);
    } else if constexpr (std::same_as<V, std::optional<GeoPoint>>)
        cell.point(value);
    else if constexpr (std::same_as<V, std::optional<Instant>>)
        cell.instant(value, style == Style::LastDay ? DayEdge::Ends : DayEdge::Begins);
    else if constexpr (std::same_as<V, std::vector<QString>>)
        style == Style::Phone ? cell.phones(value) : style == Style::Lines ? cell.lines(value) : cell.words(value);
    else if constexpr (codec::kIsList<V>)
        cell.references(value);
    else
        cell.reference(value);
}

/// The columns of one struct's members.
template <class T>
class ColumnMaker
{
public:
    ColumnMaker(QLatin1StringView list, int phones)
        : m_list(list)
        , m_phones(phones)
    { }

    std::vector<Column> run()
    {
        boost::mp11::mp_for_each<codec::MembersOf<T>>([this](auto member) { this->add(member); });
        for (Column &column : m_columns) {
            for (const SheetLanguage language : {SheetLanguage::Chinese, SheetLanguage::English})
                column.called << foldedHeading(column.headingIn(language));
            column.called << foldedHeading(column.key);
        }
        return std::move(m_columns);
    }

private:
    template <class D>
    void add(D member)
    {
        using V = std::remove_cvref_t<decltype(std::declval<T &>().*D::pointer)>;
        const QLatin1StringView name(D::name);
        const auto whole = [](auto &item) -> auto & { return item.*D::pointer; };
        if constexpr (std::string_view(D::name) == "key") {
            addKey(whole);
        } else if constexpr (std::same_as<V, std::vector<DutyPhone>>) {
            for (int number = 1; number <= m_phones; ++number)
                addPhone(member, number);
        } else if constexpr (std::same_as<V, Reach>) {
            addPart(name, u"areas"_s, [](auto &item) -> auto & { return (item.*D::pointer).areas; });
            addPart(name, u"townships"_s, [](auto &item) -> auto & { return (item.*D::pointer).townships; });
        } else if constexpr (std::same_as<V, std::optional<Hours>>) {
            addHours(name, whole);
        } else if constexpr (!std::same_as<V, std::vector<Polygon>> && !std::same_as<V, std::vector<Shift>>
            && !std::same_as<V, std::vector<Member>>
            && !std::same_as<V, std::vector<GroundFeature>>) { // they have sheets of their own
            addColumn(name, name, headingOf(m_list, name), styleOf(name), whole);
        }
    }

    /// An item's own; it is read where the row's item is looked for.
    void addKey(auto place)
    {
        Column &column = m_columns.emplace_back(Column{"key"_L1, u"key"_s, headingOf(m_list, "key"_L1)});
        column.needed = isNeeded(m_list, column.member);
        column.write
            = [place](const void *item, const Writing &) { return place(*static_cast<const T *>(item)).text(); };
        column.read = [](const CellReader &, void *) { };
    }

    void addPart(QLatin1StringView member, const QString &part, auto place)
    {
        const QString key = member + u'.' + part;
        addColumn(member, key, headingOf(m_list, QLatin1StringView(key.toLatin1())), Style::Usual, place);
    }

    /// `place` gives the value in an item.
    template <class Place>
    Column &addColumn(QLatin1StringView member, const QString &key, const Heading &heading, Style style, Place place)
    {
        using V = std::remove_cvref_t<decltype(place(std::declval<T &>()))>;
        Column &column = m_columns.emplace_back(Column{member, key, heading});
        column.needed = isNeeded(m_list, member);
        column.isNumber = std::same_as<V, int> || std::same_as<V, double>;
        describeChoices<V>(column);
        column.write = [place, style](const void *item, const Writing &writing) {
            return textIn(place(*static_cast<const T *>(item)), writing, style);
        };
        column.read = [place, style](const CellReader &cell, void *item) {
            readInto(cell, place(*static_cast<T *>(item)), style);
        };
        return column;
    }

    template <class V>
    static void describeChoices(Column &column)
    {
        if constexpr (std::same_as<V, bool>)
            column.choices = {kYes, kNo};
        else if constexpr (codec::DescribedEnum<V>)
            column.choices.assign(kChoices<V>.begin(), kChoices<V>.end());
        else if constexpr (kIsEnumLike<V>)
            describeChoices<typename V::value_type>(column);
        else if constexpr (codec::kIsKey<V>)
            column.refersTo = kListOfKey<V>;
    }

    /// Four columns for the list's n-th telephone. It is there when it has a number.
    template <class D>
    void addPhone(D, int number)
    {
        boost::mp11::mp_for_each<codec::MembersOf<DutyPhone>>([&](auto part) {
            const QLatin1StringView name(part.name);
            const QString words = u"phones." + name;
            const auto place = [](auto &phone) -> auto & { return phone.*decltype(part)::pointer; };
            Column column{QLatin1StringView(D::name),
                QLatin1StringView(D::name) + u'.' + QString::number(number) + u'.' + name,
                headingOf(m_list, QLatin1StringView(words.toLatin1())), number};
            describeChoices<std::remove_cvref_t<decltype(place(std::declval<DutyPhone &>()))>>(column);
            const size_t at = size_t(number) - 1;
            column.write = [at, place, style = styleOf(name)](const void *item, const Writing &writing) {
                const std::vector<DutyPhone> &phones = static_cast<const T *>(item)->*D::pointer;
                return at < phones.size() ? textIn(place(phones[at]), writing, style) : QString();
            };
            column.read = [at, place, style = styleOf(name)](const CellReader &cell, void *item) {
                std::vector<DutyPhone> &phones = static_cast<T *>(item)->*D::pointer;
                if (phones.size() <= at && cell.isEmpty())
                    return;
                phones.resize(std::max(phones.size(), at + 1));
                DutyPhone &phone = phones[at];
                readInto(cell, place(phone), style);
                if (phone.number.isEmpty() && style == Style::Phone && !cell.isEmpty())
                    phone.number = u"?"_s; // the mistake is said; what stands beside it is not another one
                if (phone.number.isEmpty() && (!phone.label.isEmpty() || phone.verifiedAt) && !cell.isEmpty())
                    cell.complain(SheetReason::NoNumber);
            };
            m_columns.push_back(std::move(column));
        });
    }

    template <class Place>
    void addHours(QLatin1StringView member, Place place)
    {
        const auto add = [&](const QString &part, auto write, auto read) {
            const QString key = member + u'.' + part;
            Column column{member, key, headingOf(m_list, QLatin1StringView(key.toLatin1()))};
            column.write = [place, write](const void *item, const Writing &writing) {
                const std::optional<Hours> &hours = place(*static_cast<const T *>(item));
                return hours ? write(*hours, writing) : QString();
            };
            column.read
                = [place, read](const CellReader &cell, void *item) { (cell.*read)(place(*static_cast<T *>(item))); };
            m_columns.push_back(std::move(column));
        };
        add(u"time"_s, [](const Hours &hours, const Writing &) { return textOfHours(hours); }, &CellReader::hours);
        add(
            u"weekdays"_s,
            [](const Hours &hours, const Writing &writing) { return textOfWeekdays(hours.weekdays, writing.language); },
            &CellReader::weekdays);
    }

    QLatin1StringView m_list;
    int m_phones;
    std::vector<Column> m_columns;
};

} // namespace

QString Column::headingIn(SheetLanguage language) const
{
    QString text = heading.words.in(language).toString();
    return number > 0 ? text.replace(u"%1"_s, QString::number(number)) : text;
}

template <class T>
std::vector<Column> columnsOf(QLatin1StringView list, int phones)
{
    return ColumnMaker<T>(list, phones).run();
}

#define LD_SHEET_COLUMNS(Type) template std::vector<Column> columnsOf<Type>(QLatin1StringView, int);
LD_SHEET_COLUMNS(Centre)
LD_SHEET_COLUMNS(Unit)
LD_SHEET_COLUMNS(Category)
LD_SHEET_COLUMNS(Duty)
LD_SHEET_COLUMNS(DeadlineRule)
LD_SHEET_COLUMNS(Hotline)
LD_SHEET_COLUMNS(Disposition)
LD_SHEET_COLUMNS(Place)
LD_SHEET_COLUMNS(Area)
LD_SHEET_COLUMNS(Reason)
LD_SHEET_COLUMNS(ServiceTarget)
LD_SHEET_COLUMNS(SoundRule)
LD_SHEET_COLUMNS(SubCentre)
LD_SHEET_COLUMNS(Detachment)
LD_SHEET_COLUMNS(Account)
LD_SHEET_COLUMNS(Equipment)
LD_SHEET_COLUMNS(Corner)
LD_SHEET_COLUMNS(MemberRow)
LD_SHEET_COLUMNS(ShiftRow)
#undef LD_SHEET_COLUMNS

} // namespace liandong::sheets
