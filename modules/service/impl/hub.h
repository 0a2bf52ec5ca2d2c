// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "service/impl/attachmentdesk.h"
#include "service/impl/catchup.h"
#include "service/impl/figuredesk.h"
#include "service/impl/listener.h"
#include "service/impl/rooms.h"
#include "service/impl/session.h"
#include "service/impl/signindesk.h"
#include "service/tiles/tiledesk.h"

#include <QTimer>

#include <functional>
#include <unordered_map>

namespace liandong {

/// The sessions and what goes between them and the ledger. Commands that arrive in one pass of the event loop become
/// one commit; what it led to is encoded once and written to every live seat, the senders first.
class Hub : public QObject, public SessionOwner, public SignInHost
{
public:
    Hub(Ledger &ledger, Store &store, const Clock &clock, const ServiceLimits &limits);

    [[nodiscard]] Result<> listen(const ListenOptions &options);
    [[nodiscard]] quint16 port() const { return m_listener ? m_listener->serverPort() : 0; }
    [[nodiscard]] Result<> serveTiles(const ListenOptions &options, const QString &file);
    [[nodiscard]] quint16 tilesPort() const { return m_tiles.port(); }
    [[nodiscard]] int seatCount() const;
    /// Calls `done` once nobody is left.
    void stop(std::function<void()> done);

    [[nodiscard]] std::vector<QString> signInMethods() const override { return m_signIns.methods(); }
    void signIn(Session &session, wire::SignIn &&signIn) override { m_signIns.signIn(session, std::move(signIn)); }
    void setPassword(Session &session, wire::SetPassword &&set) override;
    [[nodiscard]] wire::Welcome welcome(const Session &session) const override;
    void join(Session &session, const wire::Join &join) override;
    void submit(Session &session, wire::Submit &&submit) override;
    [[nodiscard]] wire::HistoryFound search(const Session &session, const wire::SearchHistory &search) override;
    [[nodiscard]] wire::IncidentFetched fetch(const Session &session, const wire::FetchIncident &fetch) override;
    [[nodiscard]] wire::ItemFetched fetch(const Session &session, const wire::FetchItem &fetch) override;
    void offer(Session &session, const wire::OfferAttachment &offer) override;
    void take(Session &session, const wire::AttachmentPart &part) override;
    void fetch(Session &session, const wire::FetchAttachment &fetch) override;
    void askTiles(Session &session) override { m_tiles.ask(session); }
    void ask(Session &session, const wire::AskUnitFigures &asked) override;
    void presenceChanged() override;
    void left(Session &session) override;
    void ended(Session &session) override;
    [[nodiscard]] Instant serviceTime() const override { return m_clock.now(); }

    [[nodiscard]] Session *session(int number) override;
    [[nodiscard]] std::vector<Session *> signedIn() override;
    [[nodiscard]] wire::PasswordResult commitPassword(
        const Session &by, const AccountKey &account, bool mustChange, const QString &hash) override;
    [[nodiscard]] bool isFull() const override { return seatCount() >= m_limits.maxSeats; }

private:
    struct Waiting
    {
        int session = 0;
        Submission submission;
    };

    void take(std::unique_ptr<QTcpSocket> socket);
    void commitWaiting();
    Commit commit(const std::vector<Submission> &submissions, const std::vector<int> &senders);
    void publish(const Commit &commit, const std::vector<int> &senders);
    void publishToRooms(const Commit &commit, const std::unordered_map<int, QByteArray> &answers);
    void tellPresence();
    void sweep();
    void clear();
    void indexLater(Milliseconds pause);
    void index();

    Ledger &m_ledger;
    Store &m_store;
    const Clock &m_clock;
    ServiceLimits m_limits;
    CatchUp m_catchUp;
    Uuid7Source m_ids;
    SignInDesk m_signIns;
    Rooms m_rooms;
    TileDesk m_tiles;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::unique_ptr<Session>> m_sessions;
    int m_lastSession = 0;
    AttachmentDesk m_attachments;
    FigureDesk m_figures;

    std::vector<Waiting> m_waiting;
    QTimer m_presenceTimer;
    QTimer m_indexTimer;
    QTimer m_sweepTimer;
    QTimer m_tokenTimer;
    std::chrono::nanoseconds m_lastSweep{};
    std::chrono::nanoseconds m_lastCommit{};
    std::chrono::nanoseconds m_lastIndexed{};
    bool m_clearing = false;
    std::function<void()> m_stopped;
};

} // namespace liandong
