// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/rulebookwords.h"

#include "deskmodels/tr.h"

namespace liandong {

using deskmodels::Tr;

QString wordOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Department:
        return Tr::tr("Department");
    case UnitKind::Police:
        return Tr::tr("Police", "kind of unit");
    case UnitKind::PublicUtility:
        return Tr::tr("Public utility");
    case UnitKind::Enterprise:
        return Tr::tr("Enterprise");
    case UnitKind::LocalGovernment:
        return Tr::tr("Local government");
    case UnitKind::Other:
        return Tr::tr("Other", "kind of unit");
    }
    return {};
}

QString wordOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Township:
        return Tr::tr("Township");
    case PlaceKind::Village:
        return Tr::tr("Village");
    case PlaceKind::Road:
        return Tr::tr("Road");
    case PlaceKind::Landmark:
        return Tr::tr("Landmark");
    case PlaceKind::KilometrePost:
        return Tr::tr("Kilometre post");
    case PlaceKind::Other:
        return Tr::tr("Other place");
    }
    return {};
}

QString wordOf(GroundKind kind)
{
    switch (kind) {
    case GroundKind::Water:
        return Tr::tr("Water");
    case GroundKind::Green:
        return Tr::tr("Woods and parks");
    case GroundKind::BuiltUp:
        return Tr::tr("Built-up land");
    case GroundKind::Border:
        return Tr::tr("Borders");
    case GroundKind::Road:
        return Tr::tr("Roads");
    case GroundKind::MainRoad:
        return Tr::tr("Main roads");
    case GroundKind::Railway:
        return Tr::tr("Railways");
    case GroundKind::Other:
        return Tr::tr("Other", "layer of the ground");
    }
    return {};
}

QString wordOf(NumberPeriod period)
{
    switch (period) {
    case NumberPeriod::Day:
        return Tr::tr("Day");
    case NumberPeriod::Month:
        return Tr::tr("Month");
    case NumberPeriod::Year:
        return Tr::tr("Year");
    }
    return {};
}

QString wordOf(ReasonUse use)
{
    switch (use) {
    case ReasonUse::NotSuggested:
        return Tr::tr("Another unit than proposed");
    case ReasonUse::Declined:
        return Tr::tr("Order declined");
    case ReasonUse::Withdrawn:
        return Tr::tr("Order withdrawn");
    case ReasonUse::ExcusedDelay:
        return Tr::tr("Delay excused");
    case ReasonUse::AreaClass:
        return Tr::tr("Area class overruled");
    case ReasonUse::Urging:
        return Tr::tr("Unit urged");
    case ReasonUse::Reopening:
        return Tr::tr("Incident reopened");
    case ReasonUse::WithoutOralFeedback:
        return Tr::tr("Left without oral feedback");
    }
    return {};
}

QString wordOf(TargetMeasure measure)
{
    switch (measure) {
    case TargetMeasure::OrderGiven:
        return Tr::tr("Order given in time");
    case TargetMeasure::Acknowledgement:
        return Tr::tr("Acknowledged in time");
    case TargetMeasure::Arrival:
        return Tr::tr("Arrived in time");
    case TargetMeasure::OralFeedback:
        return Tr::tr("Oral feedback before leaving");
    case TargetMeasure::WrittenFeedback:
        return Tr::tr("Written feedback in time");
    }
    return {};
}

QString wordOf(SoundCause cause)
{
    switch (cause) {
    case SoundCause::NewIncident:
        return Tr::tr("New incident");
    case SoundCause::DeadlineNear:
        return Tr::tr("Deadline near");
    case SoundCause::DeadlineMissed:
        return Tr::tr("Deadline missed");
    case SoundCause::OrderDeclined:
        return Tr::tr("Order declined");
    case SoundCause::LinkLost:
        return Tr::tr("Link lost");
    case SoundCause::OrderReceived:
        return Tr::tr("Order received");
    case SoundCause::UrgingReceived:
        return Tr::tr("Urging received");
    }
    return {};
}

QString wordOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return Tr::tr("Ready", "a detachment");
    case Readiness::Away:
        return Tr::tr("Away", "a detachment");
    case Readiness::StoodDown:
        return Tr::tr("Stood down", "a detachment");
    }
    return {};
}

QString wordOf(EquipmentGroup group)
{
    switch (group) {
    case EquipmentGroup::Vehicle:
        return Tr::tr("Vehicles", "equipment");
    case EquipmentGroup::Communications:
        return Tr::tr("Communications", "equipment");
    case EquipmentGroup::Protective:
        return Tr::tr("Protective gear", "equipment");
    case EquipmentGroup::FirstAid:
        return Tr::tr("First aid", "equipment");
    case EquipmentGroup::Rescue:
        return Tr::tr("Rescue gear", "equipment");
    case EquipmentGroup::Other:
        return Tr::tr("Other equipment");
    }
    return {};
}

QString wordOf(EquipmentState state)
{
    switch (state) {
    case EquipmentState::Ready:
        return Tr::tr("Ready", "equipment");
    case EquipmentState::UnderRepair:
        return Tr::tr("Under repair", "equipment");
    case EquipmentState::Missing:
        return Tr::tr("Missing", "equipment");
    }
    return {};
}

QString wordOf(CallUpState state)
{
    switch (state) {
    case CallUpState::Asked:
        return Tr::tr("Asked for", "call-up");
    case CallUpState::Agreed:
        return Tr::tr("Agreed", "call-up");
    case CallUpState::Delivered:
        return Tr::tr("Delivered", "call-up");
    case CallUpState::Returned:
        return Tr::tr("Returned", "call-up");
    case CallUpState::Declined:
        return Tr::tr("Declined", "call-up");
    case CallUpState::Withdrawn:
        return Tr::tr("Withdrawn", "call-up");
    }
    return {};
}

} // namespace liandong
