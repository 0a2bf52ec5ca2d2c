// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what the rule book's items consist of.
#include "deskmodels/itemfields.h"

#include "deskmodels/tr.h"

namespace liandong {

namespace {

using enum FieldKind;

constexpr ItemField kRetired{
    .member = "retired", .kind = Check, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Retired"), .inForm = false};
constexpr ItemField kOrder{.member = "order",
    .kind = Number,
    .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Place in the list"),
    .inForm = false};
constexpr ItemField kName{
    .member = "name", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Name"), .required = true};
constexpr ItemField kShortName{.member = "shortName",
    .kind = Line,
    .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Short name"),
    .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "For narrow columns; the name where it is left empty.")};
constexpr ItemField kPosition{
    .member = "position", .kind = Position, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Position on the map")};
constexpr ItemField kSource{.member = "source",
    .kind = Line,
    .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Rests on"),
    .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "The clause, or that it is the centre's own rule."),
    .required = true};

constexpr ItemField kCentre[] = {
    {.member = "name", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Name"), .required = true},
    {.member = "numberPrefix",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Prefix of incident numbers"),
        .help
        = QT_TRANSLATE_NOOP("liandong::deskmodels", "1 to 8 capital letters or digits: AH gives AH-20261121-0007."),
        .required = true},
    {.member = "numberPeriod",
        .kind = Choice,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Numbers begin again every")},
    {.member = "numberDigits",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Digits of incident numbers"),
        .least = 1,
        .most = 9},
    {.member = "feedbackPhones",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Phones for oral feedback"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "One a line; what units dial before they leave the scene.")},
    {.member = "verifyPhonesDays",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Verify duty phones every so many days"),
        .least = 1,
        .most = 3650},
    {.member = "position", .kind = Position, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Position on the map")},
    {.member = "utcOffsetMinutes",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Minutes ahead of UTC"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "480 in the whole of China."),
        .least = -840,
        .most = 840},
};

constexpr ItemField kUnit[] = {
    kName,
    kShortName,
    {.member = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kind of unit")},
    {.member = "unitClass",
        .kind = Choice,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Class of unit"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Decides which arrival deadline holds.")},
    {.member = "dutyPhones",
        .kind = Phones,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Duty phones"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "The upper one is tried first.")},
    {.member = "leaderInCharge", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Leader in charge")},
    {.member = "liaisonOfficer", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Liaison officer")},
    kPosition,
    {.member = "served",
        .kind = Reach,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Area served"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Everywhere while none is chosen.")},
    {.member = "suspended",
        .kind = Check,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Suspended"),
        .inForm = false},
    kOrder,
};

constexpr ItemField kCategory[] = {
    kName,
    {.member = "parent",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Stands under"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "At the top of the tree while none is chosen."),
        .items = "Category"},
    {.member = "level", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Level by default")},
    {.member = "policeMatter",
        .kind = Check,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "A police matter, handed to the police's own dispatch")},
    {.member = "guidance",
        .kind = Text,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Guidance"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Shown to the operator while the caller is on the line.")},
    {.member = "questions",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Questions to ask"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "One a line, in the order of asking.")},
    {.member = "words",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Words it is recognised by"),
        .help = QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "One a line, as callers say them. … stands for what may lie between: pipe…burst.")},
    kOrder,
    kRetired,
};

constexpr ItemField kDuty[] = {
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit"),
        .required = true,
        .items = "Unit"},
    {.member = "category",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Category"),
        .required = true,
        .items = "Category"},
    {.member = "role", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Role")},
    {.member = "text",
        .kind = Text,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "What the unit answers for"),
        .required = true},
    {.member = "words",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Words it is recognised by"),
        .help = QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "One a line, as callers say them. … stands for what may lie between: pipe…burst.")},
    {.member = "clause",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Clause"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Where the duty rests, or that it is the centre's own rule."),
        .required = true},
    {.member = "document", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Document")},
    {.member = "reach",
        .kind = Reach,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Where it holds"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Everywhere while none is chosen.")},
    {.member = "hours", .kind = Hours, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "When it holds")},
    {.member = "validFrom", .kind = Date, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Valid from")},
    {.member = "validTo", .kind = Date, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "No longer valid from")},
    kRetired,
};

constexpr ItemField kRule[] = {
    {.member = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Deadline for")},
    {.member = "areaClass", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Where")},
    {.member = "unitClass",
        .kind = Choice,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Which units"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Of several rules that fit, the one that says more holds.")},
    {.member = "start", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Time runs")},
    {.member = "seconds",
        .kind = Duration,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Time allowed"),
        .required = true,
        .least = 60,
        .most = 30 * 24 * 3600},
    {.member = "warnPercent",
        .kind = Percent,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Remind after so much of the time"),
        .least = 1,
        .most = 100},
    kSource,
    kRetired,
};

constexpr ItemField kHotline[] = {
    {.member = "key",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Number dialled"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "As citizens dial it; it cannot be changed afterwards."),
        .required = true},
    kName,
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Its calls are for"),
        .items = "Unit"},
    {.member = "source", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Rests on")},
    kRetired,
};

constexpr ItemField kDisposition[] = {
    kName,
    {.member = "advice",
        .kind = Check,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "May close an incident that never had an order")},
    kOrder,
    kRetired,
};

constexpr ItemField kPlace[] = {
    kName,
    {.member = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kind of place")},
    {.member = "position",
        .kind = Position,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Position on the map"),
        .required = true},
    {.member = "accuracyMetres",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Accurate to so many metres"),
        .most = 100'000},
    {.member = "code",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Statistical code"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "12 digits, of townships only.")},
    {.member = "aliases",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Other names"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "One a line: what people call it.")},
    {.member = "addedBy",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Entered by"),
        .inForm = false},
    kRetired,
};

constexpr ItemField kArea[] = {
    kName,
    {.member = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kind of area")},
    {.member = "source", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Drawn by")},
    {.member = "polygons",
        .kind = Surface,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Outline"),
        .inForm = false},
    kRetired,
};

constexpr ItemField kReason[] = {
    {.member = "use", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Offered for")},
    {.member = "text", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Reason"), .required = true},
    kOrder,
    kRetired,
};

constexpr ItemField kTarget[] = {
    {.member = "measure", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "What is measured")},
    {.member = "percent",
        .kind = Percent,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "In so many of a hundred"),
        .least = 1,
        .most = 100},
    {.member = "seconds",
        .kind = Duration,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Within"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels",
            "From the call to the order. The others are measured by their own deadlines and leave it empty."),
        .most = 30 * 24 * 3600},
    kSource,
    kRetired,
};

constexpr ItemField kSound[] = {
    {.member = "cause", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Cause")},
    {.member = "silent", .kind = Check, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Silent")},
    {.member = "volume", .kind = Percent, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Volume"), .most = 100},
    {.member = "repeatSeconds",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Again every so many seconds"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Until it is seen to; 0 rings once."),
        .most = 3600},
    kRetired,
};

constexpr ItemField kSubCentre[] = {
    kName,
    kShortName,
    {.member = "phones",
        .kind = Phones,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Phones"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "The upper one is tried first.")},
    kPosition,
    {.member = "area", .kind = Item, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Territory"), .items = "Area"},
    kRetired,
};

constexpr ItemField kDetachment[] = {
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit"),
        .required = true,
        .items = "Unit"},
    kName,
    {.member = "leader", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Led by")},
    {.member = "phone", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Phone")},
    {.member = "people", .kind = Number, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "People"), .most = 100'000},
    {.member = "base", .kind = Position, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Where it starts from")},
    {.member = "readiness", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Readiness")},
    {.member = "members", .kind = Members, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Members")},
    kRetired,
};

constexpr ItemField kAccount[] = {
    {.member = "key",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Sign-in name"),
        .help = QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "Small letters, digits and dashes; it cannot be changed afterwards."),
        .required = true},
    kName,
    {.member = "role", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Works as")},
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Of a duty room's account only."),
        .items = "Unit"},
    {.member = "phone", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Phone")},
    {.member = "suspended",
        .kind = Check,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Suspended"),
        .inForm = false},
};

constexpr ItemField kRoster[] = {
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit"),
        .required = true,
        .items = "Unit"},
    {.member = "month", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Month"), .required = true},
    {.member = "shifts", .kind = Shifts, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Shifts"), .inForm = false},
};

constexpr ItemField kEquipment[] = {
    {.member = "unit",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Unit"),
        .required = true,
        .items = "Unit"},
    {.member = "detachment",
        .kind = Item,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Detachment"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "That keeps it; none where the unit itself does."),
        .items = "Detachment"},
    {.member = "group", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Group")},
    kName,
    {.member = "model",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Model"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "What it can do: 100 m³/h, 30 kW.")},
    {.member = "quantity",
        .kind = Number,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Quantity"),
        .most = 10'000},
    {.member = "measure",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Counted in"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Pieces, sets, vehicles.")},
    {.member = "state", .kind = Choice, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "State")},
    {.member = "place", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kept at")},
    {.member = "position",
        .kind = Position,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Position on the map"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Where none is set: with its detachment or its unit.")},
    {.member = "keeper", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kept by")},
    {.member = "phone", .kind = Line, .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Phone")},
    {.member = "words",
        .kind = Texts,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Other names"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "One a line: what people call it.")},
    kRetired,
};

constexpr ItemField kGroundLayer[] = {
    kName,
    {.member = "kind",
        .kind = Choice,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Kind of layer"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Decides how it is drawn.")},
    {.member = "source",
        .kind = Line,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Source"),
        .help = QT_TRANSLATE_NOOP("liandong::deskmodels", "Who surveyed it, when, under which licence.")},
    {.member = "features",
        .kind = Surface,
        .label = QT_TRANSLATE_NOOP("liandong::deskmodels", "Content"),
        .inForm = false},
    kRetired,
};

constexpr const char *kUnitColumns[] = {"name", "dutyPhones"};
constexpr const char *kDutyColumns[] = {"unit", "category", "role"};
constexpr const char *kRuleColumns[] = {"kind", "areaClass", "unitClass", "seconds"};
constexpr const char *kHotlineColumns[] = {"key", "name", "unit"};
constexpr const char *kNameColumns[] = {"name"};
constexpr const char *kPlaceColumns[] = {"name", "kind"};
constexpr const char *kReasonColumns[] = {"use", "text"};
constexpr const char *kTargetColumns[] = {"measure", "percent"};
constexpr const char *kSoundColumns[] = {"cause", "silent", "volume"};
constexpr const char *kDetachmentColumns[] = {"name", "unit", "people", "readiness"};
constexpr const char *kAccountColumns[] = {"key", "name", "role", "unit"};
constexpr const char *kRosterColumns[] = {"unit", "month"};
constexpr const char *kEquipmentColumns[] = {"name", "unit", "quantity", "state"};
constexpr const char *kGroundColumns[] = {"name", "kind", "features"};

constexpr ItemKind kKinds[] = {
    {"Centre", QT_TRANSLATE_NOOP("liandong::deskmodels", "The centre"),
        QT_TRANSLATE_NOOP("liandong::deskmodels", "What the centre is called and how its incidents are numbered."),
        kCentre, kNameColumns},
    {"Unit", QT_TRANSLATE_NOOP("liandong::deskmodels", "Units"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "The member units that orders go to. A new one needs only its name; enter its duty phone as soon as it is "
            "known."),
        kUnit, kUnitColumns},
    {"Category", QT_TRANSLATE_NOOP("liandong::deskmodels", "Categories"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "What calls are about, as a tree: first the broad ones (water supply, power), then what happens under each "
            "(burst main). Duties are given to units by category."),
        kCategory, kNameColumns},
    {"Duty", QT_TRANSLATE_NOOP("liandong::deskmodels", "Duties"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "Which unit answers for which category, and how. Units and categories come first; without duties no unit "
            "is "
            "proposed for an order."),
        kDuty, kDutyColumns},
    {"DeadlineRule", QT_TRANSLATE_NOOP("liandong::deskmodels", "Deadlines"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "How soon a unit must acknowledge, arrive and report in writing. Without a rule nothing is ever overdue."),
        kRule, kRuleColumns},
    {"Hotline", QT_TRANSLATE_NOOP("liandong::deskmodels", "Hotlines"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "The numbers that citizens dial and that end at this centre; 110 is the first."),
        kHotline, kHotlineColumns},
    {"Disposition", QT_TRANSLATE_NOOP("liandong::deskmodels", "Dispositions"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "How an incident can end. Without one no incident can be closed; one should be for advice on the phone."),
        kDisposition, kNameColumns},
    {"Place", QT_TRANSLATE_NOOP("liandong::deskmodels", "Places"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "Townships, villages, roads and landmarks that operators find by a few letters."),
        kPlace, kPlaceColumns},
    {"Area", QT_TRANSLATE_NOOP("liandong::deskmodels", "Areas"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "The county's boundary, urban areas and areas served, drawn on the map."),
        kArea, kNameColumns},
    {"Reason", QT_TRANSLATE_NOOP("liandong::deskmodels", "Reasons"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "Offered ready-made wherever a reason is asked for; another may always be typed."),
        kReason, kReasonColumns},
    {"ServiceTarget", QT_TRANSLATE_NOOP("liandong::deskmodels", "Service levels"),
        QT_TRANSLATE_NOOP("liandong::deskmodels", "How often the centre wants a step to be in time."), kTarget,
        kTargetColumns},
    {"SoundRule", QT_TRANSLATE_NOOP("liandong::deskmodels", "Sounds"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "How seats ring. A cause without a rule of its own rings once at full volume."),
        kSound, kSoundColumns},
    {"SubCentre", QT_TRANSLATE_NOOP("liandong::deskmodels", "Subordinate centres"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "The centres of counties and districts below this one; a county has none."),
        kSubCentre, kNameColumns},
    {"Detachment", QT_TRANSLATE_NOOP("liandong::deskmodels", "Detachments"),
        QT_TRANSLATE_NOOP(
            "liandong::deskmodels", "People of a unit who can be sent at any hour, and where they start from."),
        kDetachment, kDetachmentColumns},
    {"Account", QT_TRANSLATE_NOOP("liandong::deskmodels", "Accounts"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "Who may sign in, and as what. A new account needs a first password, which its owner changes at once."),
        kAccount, kAccountColumns},
    {"RosterMonth", QT_TRANSLATE_NOOP("liandong::deskmodels", "Duty rosters"),
        QT_TRANSLATE_NOOP("liandong::deskmodels", "Who answers a unit's duty phone, month by month."), kRoster,
        kRosterColumns},
    {"Equipment", QT_TRANSLATE_NOOP("liandong::deskmodels", "Equipment"),
        QT_TRANSLATE_NOOP("liandong::deskmodels", "What units can send or lend, how many, and where it is kept."),
        kEquipment, kEquipmentColumns},
    {"GroundLayer", QT_TRANSLATE_NOOP("liandong::deskmodels", "Layers of the ground"),
        QT_TRANSLATE_NOOP("liandong::deskmodels",
            "Rivers, roads and whatever else helps to find one's way, brought in as GeoJSON and drawn beneath the map. "
            "A new one gets its name and kind first, then its content from a file."),
        kGroundLayer, kGroundColumns},
};

} // namespace

std::span<const ItemKind> itemKinds()
{
    return kKinds;
}

} // namespace liandong
