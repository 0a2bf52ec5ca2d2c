// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/deadlinerule.h"

namespace liandong {

/// The life of an order (PRODUCT.md, E). The rows of transitions.h say which step may follow which.
enum class OrderState {
    Given,
    Acknowledged,
    Departed,
    Arrived,
    OralFeedbackGiven,
    LeftScene,
    WrittenFeedbackGiven,
    Accepted,
    Declined,
    Withdrawn
};
LD_DESCRIBED_ENUM(OrderState, Given, Acknowledged, Departed, Arrived, OralFeedbackGiven, LeftScene,
                  WrittenFeedbackGiven, Accepted, Declined, Withdrawn)

/// A step that was taken. Steps are only appended.
struct OrderStep
{
    OrderState state = OrderState::Given;
    Instant at{};
    Actor recordedBy;
    QString reportedBy; ///< who at the unit said so
    QString remark;     ///< or the reason, where the step asks for one

    friend bool operator==(const OrderStep&, const OrderStep&) = default;
};
LD_DESCRIBED(OrderStep, state, at, recordedBy, reportedBy, remark)

/// A supervisor's word that a delay does not count.
struct Excuse
{
    QString reason;
    Actor by;
    Instant at{};

    friend bool operator==(const Excuse&, const Excuse&) = default;
};
LD_DESCRIBED(Excuse, reason, by, at)

/// 时限: what an order must have done by when, on the service's clock.
struct Deadline
{
    DeadlineKind kind = DeadlineKind::Arrival;
    RuleKey rule;
    Instant startedAt{};
    Instant warnAt{};
    Instant dueAt{};
    std::optional<Instant> metAt;      ///< when it was done; may be after dueAt
    std::optional<Instant> cancelledAt; ///< declined or withdrawn before it was done
    std::optional<Excuse> excuse;

    [[nodiscard]] bool isRunning() const { return !metAt && !cancelledAt; }
    /// Not done in time, whether done since or not.
    [[nodiscard]] bool isMissed(Instant now) const { return !cancelledAt && metAt.value_or(now) > dueAt; }

    friend bool operator==(const Deadline&, const Deadline&) = default;
};
LD_DESCRIBED(Deadline, kind, rule, startedAt, warnAt, dueAt, metAt, cancelledAt, excuse)

/// A written feedback as handed in; a returned one keeps the reason.
struct WrittenFeedback
{
    QString text;
    QString author;
    Instant at{};
    QString returnedReason;
    std::vector<AttachmentId> attachments; ///< of the incident's, that go with it

    friend bool operator==(const WrittenFeedback&, const WrittenFeedback&) = default;
};
LD_DESCRIBED(WrittenFeedback, text, author, at, returnedReason, attachments)

/// 督办: a reminder with a reason, answered by the unit (Anhua plan, four (2)).
struct Urging
{
    UrgingId id;
    QString reason;
    Actor by;
    Instant at{};
    QString answer;
    std::optional<Instant> answeredAt;

    friend bool operator==(const Urging&, const Urging&) = default;
};
LD_DESCRIBED(Urging, id, reason, by, at, answer, answeredAt)

/// 指令: the centre tells one unit to go to one incident.
struct Order
{
    OrderId id;
    UnitKey unit;
    OrderState state = OrderState::Given;
    QString instruction;
    QString dutyPhone;               ///< the number the duty room was reached at
    QString reasonNotSuggested;      ///< why not the unit the rule book proposes
    std::optional<OrderId> replaces; ///< the declined or withdrawn order this one stands in for
    std::vector<OrderStep> steps;    ///< the first is Given
    std::vector<Deadline> deadlines;
    QString oralFeedback;
    QString leftWithoutOralFeedback; ///< the supervisor's reason; counts against the unit
    std::vector<WrittenFeedback> writtenFeedback;
    std::vector<Urging> urgings;
    std::vector<UnitKey> suggested; ///< the first units proposed when it was given, best first

    /// Null where the step was never taken.
    [[nodiscard]] const OrderStep* lastStep(OrderState taken) const;
    [[nodiscard]] const Deadline* deadline(DeadlineKind kind) const;
    [[nodiscard]] Deadline* deadline(DeadlineKind kind);
    [[nodiscard]] Instant givenAt() const { return steps.empty() ? Instant{} : steps.front().at; }
    /// Neither declined nor withdrawn.
    [[nodiscard]] bool stands() const { return state != OrderState::Declined && state != OrderState::Withdrawn; }
    /// Has left the scene or never will be there: nothing more is expected on the ground.
    [[nodiscard]] bool isOffScene() const { return state >= OrderState::LeftScene; }

    friend bool operator==(const Order&, const Order&) = default;
};
LD_DESCRIBED(Order, id, unit, state, instruction, dutyPhone, reasonNotSuggested, replaces, steps, deadlines,
             oralFeedback, leftWithoutOralFeedback, writtenFeedback, urgings, suggested)

} // namespace liandong
