// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "service/impl/unsettled.h"
#include "service/ledger.h"

#include <QHash>

namespace liandong {

/// One batch on its way into the log: applies events to the world as they come, seals them, remembers what they touched
/// and how everything was before. Ends with keep(), or the destructor puts the world back.
class LedgerBatch
{
public:
    struct Base
    {
        Sequence head = 0;
        QByteArray headHash;
        Instant now{};
    };

    LedgerBatch(World &world, Base base);
    ~LedgerBatch();
    LedgerBatch(const LedgerBatch &) = delete;
    LedgerBatch &operator=(const LedgerBatch &) = delete;

    /// The events of one command, in order.
    void append(const Submission &submission, const std::vector<Event> &events);

    [[nodiscard]] bool isEmpty() const { return m_sealed.empty(); }
    [[nodiscard]] Sequence head() const { return m_head; }
    [[nodiscard]] const QByteArray &headHash() const { return m_headHash; }
    /// The entries alone; what they touched is written later.
    [[nodiscard]] Batch batch() const;
    [[nodiscard]] const Incident *departed(const IncidentId &id) const { return m_unsettled.departed(id); }

    /// The batch is durable: the world stays as it is, and `unsettled` is told what was touched.
    [[nodiscard]] std::vector<SealedEntry> keep(Unsettled &unsettled);

private:
    void seal(const Submission &submission, const Event &event);
    void remember(const Event &event);
    void rememberIncident(const IncidentId &id);
    void rememberClosing();
    void rememberOthers(const Event &event);
    void putBack();

    World &m_world;
    Instant m_now;
    Sequence m_head;
    QByteArray m_headHash;
    std::vector<SealedEntry> m_sealed;
    Unsettled m_unsettled;
    std::vector<Secret> m_secrets;

    QHash<IncidentId, std::optional<Incident>> m_before;
    std::optional<std::deque<IncidentId>> m_recentlyClosedBefore;
    Numbering m_numberingBefore;
    std::unique_ptr<RuleBook> m_ruleBookBefore;
    std::optional<std::deque<HandOver>> m_handOversBefore;
    std::optional<std::map<AccountKey, PasswordNote>> m_passwordsBefore;
    std::optional<WallProgramme> m_wallBefore;
    bool m_kept = false;
};

} // namespace liandong
