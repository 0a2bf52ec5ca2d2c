// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/enumnames.h"

#include "base/check.h"

namespace liandong::codec {

std::optional<int> enumValue(std::span<const EnumName> names, std::string_view name)
{
    for (const EnumName &known : names) {
        if (known.name() == name)
            return known.value;
    }
    return std::nullopt;
}

std::string_view nameOfValue(std::span<const EnumName> names, int value)
{
    if (value >= 0 && size_t(value) < names.size() && names[size_t(value)].value == value)
        return names[size_t(value)].name();
    for (const EnumName &known : names) {
        if (known.value == value)
            return known.name();
    }
    LD_CHECK(!"an enum holds one of its values", return "?");
    return "?";
}

} // namespace liandong::codec
