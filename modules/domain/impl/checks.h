// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"
#include "domain/decide.h"

#include <boost/mp11/algorithm.hpp>

namespace liandong::rules {

using namespace Qt::StringLiterals;

inline constexpr qsizetype kNameAtMost = 200;
inline constexpr qsizetype kTextAtMost = 4000;

[[nodiscard]] inline bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// As the value travels: "leftScene".
template <class Enum>
[[nodiscard]] QString nameOfValue(Enum value)
{
    QString name;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
        if (enumerator.value == value)
            name = QString::fromLatin1(enumerator.name);
    });
    if (!name.isEmpty())
        name.front() = name.front().toLower();
    return name;
}

[[nodiscard]] inline std::unexpected<Refusal> refuse(
    RefusalReason reason, const QString &subject, QLatin1StringView field = {}, const QString &current = {})
{
    return std::unexpected(Refusal{reason, subject, field, current});
}

/// A row of conditions about one subject; the first that does not hold is the objection.
class Checks
{
public:
    explicit Checks(QString subject)
        : m_subject(std::move(subject))
    { }

    Checks &that(bool holds, RefusalReason reason, QLatin1StringView field = {}, const QString &current = {});
    /// An id that the sender made for something new.
    template <class Id>
    Checks &made(QLatin1StringView field, const Id &id)
    {
        return that(!id.isNull(), RefusalReason::Malformed, field);
    }
    /// At most 200 characters.
    Checks &name(QLatin1StringView field, const QString &text) { return limit(field, text, kNameAtMost); }
    /// At most 4000 characters.
    Checks &text(QLatin1StringView field, const QString &text) { return limit(field, text, kTextAtMost); }
    Checks &neededText(QLatin1StringView field, const QString &text);
    Checks &neededReason(QLatin1StringView field, const QString &text);

    [[nodiscard]] const std::optional<Refusal> &objection() const { return m_objection; }

private:
    Checks &limit(QLatin1StringView field, const QString &text, qsizetype atMost);

    QString m_subject;
    std::optional<Refusal> m_objection;
};

template <class T>
using Found = std::expected<T, Refusal>;

[[nodiscard]] Found<const Incident *> findIncident(const World &world, const IncidentId &id);
/// WrongState for a closed one.
[[nodiscard]] Found<const Incident *> findUnclosed(const World &world, const IncidentId &id);
[[nodiscard]] Found<const Order *> findOrder(const Incident &incident, const OrderId &id);

/// Of the things of an incident or an order (notes, calls, urgings, escalations): null where there is none.
template <class T, class Id>
[[nodiscard]] const T *findIn(const std::vector<T> &things, const Id &id)
{
    const auto it = std::ranges::find(things, id, &T::id);
    return it == things.end() ? nullptr : &*it;
}

/// May record what an operator may not: a shift supervisor or an administrator.
[[nodiscard]] bool maySupervise(const Actor &actor);

/// The events, and the incident's move where it follows from them.
[[nodiscard]] std::vector<Event> withMove(const Incident &incident, std::vector<Event> events);

} // namespace liandong::rules
