// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/ledger.h"
#include "wire/figuremessages.h"

#include <QDate>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace liandong {

class Session;

/// Counts what seats ask about units, month by month: a few incidents in each pass of the event loop, so that no
/// command waits for it. A counted month is kept, for all units, until something of it changes.
class FigureDesk : public QObject
{
public:
    using FindSession = std::function<Session *(int)>;

    FigureDesk(Ledger &ledger, Store &store, const Clock &clock, FindSession findSession);

    /// Answered later; a session's newer question takes the place of the one before.
    void ask(const Session &session, const wire::AskUnitFigures &asked);
    /// After a commit.
    void review(const std::vector<SealedEntry> &entries);

private:
    struct Question
    {
        int session = 0;
        wire::UnitFiguresCounted answer; ///< as far as it is counted
        std::deque<QString> wanted; ///< months that are not in the answer yet
    };
    struct Month
    {
        std::map<UnitKey, OrderFigures> units;
        std::optional<Instant> until; ///< then a deadline runs out, and it counts otherwise
    };
    /// A month that is being counted.
    struct Count
    {
        QString name;
        Month month;
        Instant from{};
        Instant to{}; ///< what was opened from here on is looked up
        std::deque<IncidentId> incidents; ///< looked up, to be counted
        bool changed = false; ///< by a commit since it was begun
    };

    void step();
    void begin(const QString &month);
    void answer(Question &question, const Month &month);
    void end(bool failed);
    [[nodiscard]] Result<> countSome();
    [[nodiscard]] Result<> lookUpSome();
    [[nodiscard]] Result<> count(const IncidentId &incident);
    [[nodiscard]] QString monthOf(Instant at) const;

    Ledger &m_ledger;
    Store &m_store;
    const Clock &m_clock;
    FindSession m_findSession;
    std::deque<Question> m_questions;
    std::map<QString, Month> m_counted;
    std::optional<Count> m_count;
    QTimer m_next;
};

} // namespace liandong
