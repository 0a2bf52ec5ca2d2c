// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

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
    std::vector<QString> questions; ///< to ask the caller, in this order
    std::vector<QString> words;     ///< by which a narrative is recognised, beside those of the duties
    int order = 0;                  ///< among its siblings, lower first
    bool retired = false;           ///< not offered any more; what stands under it keeps its name

    friend bool operator==(const Category&, const Category&) = default;
};
LD_DESCRIBED(Category, key, parent, name, level, guidance, policeMatter, questions, words, order, retired)

/// 牵头、负责、受理、参与、保障 (the verbs of the Anhua annex), most binding first.
enum class DutyRole { Lead, Responsible, AcceptsComplaints, TakesPart, Supports };
LD_DESCRIBED_ENUM(DutyRole, Lead, Responsible, AcceptsComplaints, TakesPart, Supports)

/// A part of the day and of the week on the centre's clock. From 22:00 to 06:00 goes over midnight and counts to the day
/// on which it began.
struct Hours
{
    int fromMinute = 0;        ///< of the day
    int toMinute = 24 * 60;    ///< not itself within
    std::vector<int> weekdays; ///< 1 is Monday; none: every day

    friend bool operator==(const Hours&, const Hours&) = default;
};
LD_DESCRIBED(Hours, fromMinute, toMinute, weekdays)

/// 职责: one responsibility of a unit for a category.
struct Duty
{
    DutyKey key;
    UnitKey unit;
    CategoryKey category;
    DutyRole role = DutyRole::Responsible;
    QString text;                ///< the duty in the centre's own words
    std::vector<QString> words;  ///< by which a narrative is recognised
    QString clause;              ///< where it rests
    QString document;            ///< the document the clause stands in, where the clause does not say it
    Reach reach;                 ///< where the unit has this duty
    std::optional<Hours> hours;  ///< when it has it; nothing: around the clock
    std::optional<Instant> validFrom;
    std::optional<Instant> validTo; ///< not itself within
    bool retired = false;

    friend bool operator==(const Duty&, const Duty&) = default;
};
LD_DESCRIBED(Duty, key, unit, category, role, text, words, clause, document, reach, hours, validFrom, validTo, retired)

} // namespace liandong
