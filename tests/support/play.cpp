// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/play.h"

namespace liandong {

Play::Play() = default;
Play::~Play() = default;

Decision Play::tell(const Command &command)
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

QString Play::answerTo(const Command &command)
{
    const Decision decision = tell(command);
    if (decision)
        return {};
    const QString reason = enumName(decision.error().reason);
    return decision.error().field.isEmpty() ? reason : reason + u'/' + decision.error().field;
}

QString Play::must(const Command &command)
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

Context Play::context() const
{
    const auto found = [](const auto &map, const auto &key) {
        const auto it = map.find(key);
        return it == map.end() ? std::nullopt : std::optional(it->second);
    };
    return {.now = now,
        .actor = actor,
        .archive = [this, found](const IncidentId &id) { return found(archive, id); },
        .recogniser = {},
        .file = [this, found](const QString &hash) { return found(files, hash); }};
}

void Play::open(quint32 n)
{
    must(sample::burstMain(n));
}

void Play::give(quint32 n)
{
    must(sample::orderToWater(n));
}

QString Play::advance(quint32 n, OrderState to, const QString &reason)
{
    return answerTo(AdvanceOrder{sample::id<IncidentId>(n), sample::id<OrderId>(n), to, {}, reason});
}

QString Play::reportOrally(quint32 n)
{
    return answerTo(RecordOralFeedback{
        sample::id<IncidentId>(n), sample::id<OrderId>(n), QStringLiteral("已关阀"), QStringLiteral("王队")});
}

QString Play::reportInWriting(quint32 n)
{
    return answerTo(SubmitWrittenFeedback{
        sample::id<IncidentId>(n), sample::id<OrderId>(n), QStringLiteral("已修复"), QStringLiteral("王队")});
}

void Play::bring(quint32 n, OrderState to)
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

void Play::playThrough(quint32 n)
{
    open(n);
    give(n);
    bring(n, OrderState::Accepted);
    must(CloseIncident{sample::id<IncidentId>(n), sample::handled(), {}});
}

void Play::take(const Event &event)
{
    apply(world, event);
    log.push_back(event);
    const std::optional<IncidentId> id = incidentOf(event);
    const Incident *changed = id ? world.incident(*id) : nullptr;
    if (changed && changed->isClosed())
        archive.insert_or_assign(*id, *changed);
}

} // namespace liandong
