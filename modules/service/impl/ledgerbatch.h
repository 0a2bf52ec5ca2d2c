// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decide.h"
#include "service/ledger.h"

#include <QHash>
#include <QSet>

namespace liandong {

/// One batch on its way into the store: applies events to the world as they come, seals them, remembers which documents
/// they touched and how everything was before. Ends with keep(), or the destructor puts the world back.
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
    /// To be asked for once, after the last append().
    [[nodiscard]] Batch batch();

    /// The batch is durable: the world stays as it is.
    [[nodiscard]] std::vector<SealedEntry> keep();

private:
    void seal(const Submission &submission, const Event &event);
    void remember(const Event &event);
    void rememberIncident(const IncidentId &id);
    void rememberClosing();
    void rememberOthers(const Event &event);
    void touch(const Event &event);
    void touchOthers(const Event &event);
    void write(const IncidentId &id);
    void putBack();

    World &m_world;
    Instant m_now;
    Sequence m_head;
    QByteArray m_headHash;
    std::vector<SealedEntry> m_sealed;
    std::vector<Document> m_documents;
    std::vector<IncidentRow> m_rows;
    std::vector<Secret> m_secrets;

    QHash<IncidentId, Sequence> m_touchedIncidents;
    QHash<std::pair<QString, QString>, qsizetype> m_touchedItems; ///< kind and id → the newest entry's index
    QSet<IncidentId> m_writtenEarly; ///< before they left the world
    Sequence m_touchedNumbering = 0;
    Sequence m_touchedRecentlyClosed = 0;
    Sequence m_touchedHandOvers = 0;
    Sequence m_touchedPasswords = 0;

    QHash<IncidentId, std::optional<Incident>> m_before;
    std::optional<std::deque<IncidentId>> m_recentlyClosedBefore;
    Numbering m_numberingBefore;
    std::unique_ptr<RuleBook> m_ruleBookBefore;
    std::optional<std::deque<HandOver>> m_handOversBefore;
    std::optional<std::map<AccountKey, PasswordNote>> m_passwordsBefore;
    bool m_kept = false;
};

} // namespace liandong
