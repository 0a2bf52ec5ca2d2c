// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

#include <array>
#include <utility>

namespace liandong {

namespace {

struct Row
{
    std::string_view command;
    std::array<bool, 7> may; ///< by Role
};

constexpr bool y = true;
constexpr bool n = false;

// clang-format off
constexpr Row kTable[] = {
    //                       operator  supervisor  linkage office  duty room  administrator  wall  auditor
    {"ImportProfile",         {n,        n,          n,              n,         y,             n,    n}},
    {"OpenIncident",          {y,        y,          n,              n,         y,             n,    n}},
    {"AddCall",               {y,        y,          n,              n,         y,             n,    n}},
    {"AmendIncident",         {y,        y,          y,              n,         y,             n,    n}},
    {"AddNote",               {y,        y,          y,              y,         y,             n,    n}},
    {"StrikeNote",            {y,        y,          y,              n,         y,             n,    n}},
    {"GiveOrder",             {y,        y,          y,              n,         y,             n,    n}},
    {"AdvanceOrder",          {y,        y,          y,              y,         y,             n,    n}},
    {"RecordOralFeedback",    {y,        y,          y,              y,         y,             n,    n}},
    {"SubmitWrittenFeedback", {y,        y,          y,              y,         y,             n,    n}},
    {"ExcuseDelay",           {n,        y,          n,              n,         y,             n,    n}},
    {"UrgeUnit",              {y,        y,          y,              n,         y,             n,    n}},
    {"AnswerUrging",          {y,        y,          y,              y,         y,             n,    n}},
    {"StartThreeWayCall",     {y,        y,          y,              n,         y,             n,    n}},
    {"DialLeg",               {y,        y,          y,              n,         y,             n,    n}},
    {"AnswerLeg",             {y,        y,          y,              n,         y,             n,    n}},
    {"EndLeg",                {y,        y,          y,              n,         y,             n,    n}},
    {"EscalateIncident",      {y,        y,          y,              y,         y,             n,    n}},
    {"AnswerEscalation",      {n,        y,          y,              n,         y,             n,    n}},
    {"LinkIncidents",         {y,        y,          y,              n,         y,             n,    n}},
    {"UnlinkIncidents",       {y,        y,          y,              n,         y,             n,    n}},
    {"MergeIncident",         {y,        y,          n,              n,         y,             n,    n}},
    {"CloseIncident",         {y,        y,          n,              n,         y,             n,    n}},
    {"ReopenIncident",        {y,        y,          y,              n,         y,             n,    n}},
    {"EditRuleBook",          {n,        y,          y,              y,         y,             n,    n}},
    {"CallUpEquipment",       {y,        y,          y,              n,         y,             n,    n}},
    {"AdvanceCallUp",         {y,        y,          y,              y,         y,             n,    n}},
    {"AddAttachment",         {y,        y,          y,              y,         y,             n,    n}},
    {"StrikeAttachment",      {y,        y,          y,              n,         y,             n,    n}},
    {"BeginHandOver",         {y,        y,          n,              n,         y,             n,    n}},
    {"SignHandOver",          {y,        y,          n,              n,         y,             n,    n}},
    {"NotePassword",          {n,        n,          n,              n,         n,             n,    n}},
    {"DrawOnIncident",        {y,        y,          y,              n,         y,             n,    n}},
    {"EraseDrawing",          {y,        y,          y,              n,         y,             n,    n}},
    {"AddPlace",              {y,        y,          y,              n,         y,             n,    n}},
    {"ProgrammeWall",         {n,        y,          y,              n,         y,             n,    n}},
};
// clang-format on

template <size_t... I>
constexpr bool followsTheCommands(std::index_sequence<I...>)
{
    return ((kTable[I].command == describedNameOf<std::variant_alternative_t<I, Command>>()) && ...);
}

static_assert(std::size(kTable) == std::variant_size_v<Command>, "every command needs its row");
static_assert(
    followsTheCommands(std::make_index_sequence<std::variant_size_v<Command>>()), "rows in the commands' order");

} // namespace

bool mayEdit(const Actor &actor, const RuleBookItem &item)
{
    if (actor.role == Role::Administrator)
        return true;
    return std::visit(
        [&]<class T>(const T &of) {
            if constexpr (!boost::mp11::mp_contains<boost::mp11::mp_list<RosterMonth, Detachment, Equipment>, T>::value)
                return false;
            else if (actor.role == Role::DutyRoom)
                return of.unit.text() == actor.unit;
            else
                return actor.role == Role::ShiftSupervisor || actor.role == Role::LinkageOffice;
        },
        item);
}

bool isPermitted(Role role, const Command &command)
{
    const auto column = size_t(std::to_underlying(role));
    const Row &row = kTable[command.index()];
    return column < row.may.size() && row.may[column];
}

} // namespace liandong
