// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskui/desk.h"

class QWidget;

namespace liandong {

/// 装备调用 for the selected incident: asks how many, by when, back by when and where to. Without a piece of equipment
/// also what and from whom.
void askToCallUp(Desk &desk, QWidget *window, const Equipment *equipment);
/// Records a step of a call-up; asks for the reason where the step needs one.
void advanceCallUp(Desk &desk, QWidget *window, const IncidentId &incident, const CallUp &callUp, CallUpState to);
/// The step as something to do, for a button.
[[nodiscard]] QString callUpActionWord(CallUpState to);

} // namespace liandong
