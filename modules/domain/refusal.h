// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/described.h"

#include <QString>

namespace liandong {

enum class RefusalReason {
    NotPermitted,        ///< the role may not do this
    NeedsSupervisor,     ///< a shift supervisor may
    UnknownIncident,
    UnknownOrder,
    UnknownUnit,
    UnknownCategory,
    UnknownDisposition,
    UnknownItem,         ///< a note, call, leg, urging, escalation that is not there
    AlreadyThere,        ///< the id is taken
    UnitSuspended,
    UnitHasOrder,        ///< the unit has an order under way on this incident
    WrongState,          ///< the thing's state does not allow this step; `current` is that state
    NeedsOralFeedback,   ///< leaving the scene without it
    NeedsReason,
    NeedsText,
    NeedsDisposition,
    NotSuggested,        ///< another unit is proposed first; a reason is asked for
    LikelyRepeat,        ///< `subject` is the incident it may repeat
    Conflict,            ///< somebody else changed `field` since; `current` is its value now
    OrdersUnfinished,    ///< an incident closes only when every written feedback is accepted
    SameIncident,        ///< a link or merge with itself
    BadPlace,            ///< a point that is not on earth, an unknown township
    TooLong,             ///< a text beyond the limit; `current` is the limit
    ProfileInvalid,      ///< `field` names the item
    StoreFailed,         ///< the service could not make it durable (disk full …); nothing happened
    InUse,               ///< cannot be retired yet; `current` is the key of what still needs it
    Malformed,           ///< the service could not read the command
    EquipmentOut,        ///< an incident closes only when what was called up is back
    NotEnough,           ///< fewer are to be had; `current` is how many
    UnknownFile,         ///< the service does not hold the content
    LastAdministrator,   ///< somebody must be able to edit the rule book
    SamePerson           ///< a hand-over is signed by somebody else
};
LD_DESCRIBED_ENUM(RefusalReason, NotPermitted, NeedsSupervisor, UnknownIncident, UnknownOrder, UnknownUnit,
                  UnknownCategory, UnknownDisposition, UnknownItem, AlreadyThere, UnitSuspended, UnitHasOrder,
                  WrongState, NeedsOralFeedback, NeedsReason, NeedsText, NeedsDisposition, NotSuggested, LikelyRepeat,
                  Conflict, OrdersUnfinished, SameIncident, BadPlace, TooLong, ProfileInvalid, StoreFailed, InUse, Malformed,
                  EquipmentOut, NotEnough, UnknownFile, LastAdministrator, SamePerson)

/// Why a command was not carried out, as data; the desk puts it into words.
struct Refusal
{
    RefusalReason reason = RefusalReason::Malformed;
    QString subject; ///< id or key of what it is about
    QString field;   ///< the member's name, where it is about one
    QString current; ///< the value that stands

    friend bool operator==(const Refusal&, const Refusal&) = default;
};
LD_DESCRIBED(Refusal, reason, subject, field, current)

} // namespace liandong
