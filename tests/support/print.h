// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refusal.h"

#include <boost/mp11/algorithm.hpp>

#include <QTest>

namespace liandong {

/// The enumerator's name, so that a failing comparison says "LeftScene" instead of 5.
template <class Enum>
[[nodiscard]] QString enumName(Enum value)
{
    QString name;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>([&](auto enumerator) {
        if (enumerator.value == value)
            name = QString::fromLatin1(enumerator.name);
    });
    return name;
}

/// All values of a described enum.
template <class Enum>
[[nodiscard]] std::vector<Enum> enumValues()
{
    std::vector<Enum> values;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
        [&](auto enumerator) { values.push_back(enumerator.value); });
    return values;
}

/// For QCOMPARE.
inline char *toString(const Refusal &refusal)
{
    return QTest::toString(enumName(refusal.reason) + u" subject=" + refusal.subject + u" field=" + refusal.field
        + u" current=" + refusal.current);
}

} // namespace liandong
