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
    std::map<QString, StoredFile> files; ///< by hash

    Play();
    ~Play();

    /// Changes the world where the answer is yes.
    Decision tell(const Command &command);
    /// "" where it was carried out, else the refusal's name; with "/field" where it names one.
    QString answerTo(const Command &command);
    /// The kinds of the events, joined by spaces; the running test fails where the command is refused.
    QString must(const Command &command);

    void pass(Milliseconds time) { now += time; }

    [[nodiscard]] Context context() const;
    [[nodiscard]] const Incident &incident(quint32 n) const { return world.incidents.at(sample::id<IncidentId>(n)); }
    [[nodiscard]] const Order &order(quint32 n) const { return *incident(n).order(sample::id<OrderId>(n)); }

    // The everyday commands; incident n has order n.
    void open(quint32 n);
    void give(quint32 n);
    QString advance(quint32 n, OrderState to, const QString &reason = {});
    QString reportOrally(quint32 n);
    QString reportInWriting(quint32 n);
    /// Takes order n from nothing to a state of its life.
    void bring(quint32 n, OrderState to);
    /// Opens incident n, orders, finishes and closes it.
    void playThrough(quint32 n);

private:
    void take(const Event &event);
};

} // namespace liandong
