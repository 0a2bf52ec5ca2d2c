// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebookitem.h"
#include "sheets/workbook.h"
#include "support/sampleworld.h"

#include <QStringList>

namespace liandong {

/// The rule book with the profile's items put into it.
[[nodiscard]] inline RuleBook bookOf(const Profile &profile, RuleBook book = {})
{
    book.centre = profile.centre;
    boost::mp11::mp_for_each<boost::describe::describe_members<Profile, boost::describe::mod_public>>([&](auto member) {
        if constexpr (requires { (profile.*member.pointer).size(); }) {
            for (const auto &item : profile.*member.pointer)
                putInto(book, item);
        }
    });
    return book;
}

/// The small county's.
[[nodiscard]] inline const RuleBook &sampleBook()
{
    static const RuleBook kBook = bookOf(sample::profile());
    return kBook;
}

/// For a test's complaint.
[[nodiscard]] inline QString linesOf(const std::vector<SheetMistake> &mistakes)
{
    QStringList lines;
    for (const SheetMistake &mistake : mistakes)
        lines << textOf(mistake);
    return lines.join(u'\n');
}

} // namespace liandong
