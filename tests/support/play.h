// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apply.h"
#include "domain/decide.h"
#include "domain/permissions.h"
#include "support/print.h"
#include "support/sampleworld.h"

namespace liandong {

/// A centre without service and store: a command is permitted, decided and applied at once. Time stands until moved.
class Play
{
public:
    World world = sample::world();
    Instant now = sample::kMorning;
    Actor actor = sample::theOperator();
    std::vector<Event> log;
    std::map<IncidentId, Incident> archive; ///< every incident as it was when it was closed

    /// Changes the world where the answer is yes.
    Decision tell(const Command &command)
    {
        if (!isPermitted(actor.role, command))
            return std::unexpected(Refusal{RefusalReason::NotPermitted, enumName(actor.role), {}, {}});
        Decision decision = decide(world, command, context());
        if (decision) {
            for (const Event &event : *decision)
                take(event);
        }
        return decision;
    }

    /// "" where it was carried out, else the refusal's name; with "/field" where it names one.
    QString answerTo(const Command &command)
    {
        const Decision decision = tell(command);
        if (decision)
            return {};
        const QString reason = enumName(decision.error().reason);
        return decision.error().field.isEmpty() ? reason : reason + u'/' + decision.error().field;
    }

    /// The kinds of the events, joined by spaces; the running test fails where the command is refused.
    QString must(const Command &command)
    {
        const Decision decision = tell(command);
        if (!decision) {
            QTest::qFail(toString(decision.error()), __FILE__, __LINE__);
            return {};
        }
        QStringList kinds;
        for (const Event &event : *decision)
            kinds.append(kindOf(event));
        return kinds.join(u' ');
    }

    void pass(Milliseconds time) { now += time; }

    [[nodiscard]] Context context() const
    {
        return {now, actor, [this](const IncidentId &id) {
                    const auto it = archive.find(id);
                    return it == archive.end() ? std::nullopt : std::optional(it->second);
                }};
    }

    [[nodiscard]] const Incident &incident(quint32 n) const { return world.incidents.at(sample::id<IncidentId>(n)); }
    [[nodiscard]] const Order &order(quint32 n) const { return *incident(n).order(sample::id<OrderId>(n)); }

    // The everyday commands; incident n has order n.
    void open(quint32 n) { must(sample::burstMain(n)); }
    void give(quint32 n) { must(sample::orderToWater(n)); }
    QString advance(quint32 n, OrderState to, const QString &reason = {})
    {
        return answerTo(AdvanceOrder{sample::id<IncidentId>(n), sample::id<OrderId>(n), to, {}, reason});
    }
    QString reportOrally(quint32 n)
    {
        return answerTo(RecordOralFeedback{
            sample::id<IncidentId>(n), sample::id<OrderId>(n), QStringLiteral("已关阀"), QStringLiteral("王队")});
    }
    QString reportInWriting(quint32 n)
    {
        return answerTo(SubmitWrittenFeedback{
            sample::id<IncidentId>(n), sample::id<OrderId>(n), QStringLiteral("已修复"), QStringLiteral("王队")});
    }
    /// Takes order n from nothing to a state of its life.
    void bring(quint32 n, OrderState to);
    /// Opens incident n, orders, finishes and closes it.
    void playThrough(quint32 n)
    {
        open(n);
        give(n);
        bring(n, OrderState::Accepted);
        must(CloseIncident{sample::id<IncidentId>(n), sample::handled(), {}});
    }

private:
    void take(const Event &event)
    {
        apply(world, event);
        log.push_back(event);
        const std::optional<IncidentId> id = incidentOf(event);
        const Incident *changed = id ? world.incident(*id) : nullptr;
        if (changed && changed->isClosed())
            archive.insert_or_assign(*id, *changed);
    }
};

inline void Play::bring(quint32 n, OrderState to)
{
    using enum OrderState;
    if (to == Declined || to == Withdrawn) {
        QCOMPARE(advance(n, to, QStringLiteral("无法前往")), QString());
        return;
    }
    for (const OrderState step :
        {Acknowledged, Departed, Arrived, OralFeedbackGiven, LeftScene, WrittenFeedbackGiven, Accepted}) {
        if (step > to)
            return;
        const QString answer = step == OralFeedbackGiven ? reportOrally(n)
            : step == WrittenFeedbackGiven               ? reportInWriting(n)
                                                         : advance(n, step);
        QCOMPARE(answer, QString());
    }
}

} // namespace liandong
