// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/impl/hub.h"

#include "service/impl/archive.h"
#include "service/impl/servicelog.h"
#include "wire/messagecodec.h"

#include <algorithm>

namespace liandong {

namespace {

constexpr Milliseconds kPresencePause{30}; ///< a room that comes back together is told once
constexpr Milliseconds kIdle{5}; ///< without a command, then the search is kept up
constexpr Milliseconds kIndexAtLatest{500}; ///< though commands keep coming
constexpr Milliseconds kLongestSweep{500};
constexpr std::chrono::minutes kKeepTokens{10};

Milliseconds sweepInterval(const ServiceLimits &limits)
{
    const Milliseconds shortest = std::min({limits.handshakeTime, limits.heartbeat, limits.silence});
    return std::clamp(shortest / 4, Milliseconds(5), kLongestSweep);
}

Result<> checkTls(const ListenOptions &options)
{
    if (options.address.isLoopback() || options.tls)
        return {};
    return failure(ErrorCode::Refused,
        QStringLiteral("%1 is not a loopback address: without a certificate and a key (TLS) the service listens "
                       "only on 127.0.0.1 or ::1")
            .arg(options.address.toString()));
}

} // namespace

Hub::Hub(Ledger &ledger, Store &store, const Clock &clock, const ServiceLimits &limits)
    : m_ledger(ledger)
    , m_store(store)
    , m_clock(clock)
    , m_limits(limits)
    , m_catchUp(ledger, m_limits)
    , m_ids(clock)
    , m_signIns(*this, ledger, store.secrets(), clock)
    , m_rooms(ledger)
    , m_tiles([this] { return signedIn(); }, m_limits)
    , m_attachments(ledger.files(), [this](int number) { return session(number); })
    , m_figures(ledger, store, clock, [this](int number) { return session(number); })
    , m_lastSweep(clock.steady())
{
    m_presenceTimer.setSingleShot(true);
    m_presenceTimer.setInterval(kPresencePause);
    connect(&m_presenceTimer, &QTimer::timeout, this, &Hub::tellPresence);
    m_indexTimer.setSingleShot(true);
    connect(&m_indexTimer, &QTimer::timeout, this, &Hub::index);
    m_sweepTimer.setInterval(sweepInterval(m_limits));
    connect(&m_sweepTimer, &QTimer::timeout, this, &Hub::sweep);
    m_tokenTimer.setInterval(kKeepTokens);
    connect(&m_tokenTimer, &QTimer::timeout, this, [this] { m_signIns.keepTokens(); });
}

Result<> Hub::listen(const ListenOptions &options)
{
    if (Result<> secure = checkTls(options); !secure)
        return secure;
    if (!options.address.isLoopback() && m_ledger.world().accounts.empty()) {
        return failure(ErrorCode::Refused,
            QStringLiteral(
                "%1 is not a loopback address: without an account (liandong-admin users) the service listens "
                "only on 127.0.0.1 or ::1")
                .arg(options.address.toString()));
    }
    m_signIns.setLoopback(options.address.isLoopback());
    if (const Result<> loaded = m_catchUp.load(m_store); !loaded)
        return loaded;
    auto listener = std::make_unique<Listener>(
        options.tls, [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket)); });
    if (const Result<> opened = listener->open(options.address, options.port); !opened)
        return opened;
    m_listener = std::move(listener);
    m_sweepTimer.start();
    m_tokenTimer.start();
    indexLater(Milliseconds(0));
    return {};
}

Result<> Hub::serveTiles(const ListenOptions &options, const QString &file)
{
    if (Result<> secure = checkTls(options); !secure)
        return secure;
    return m_tiles.listen(options, file);
}

int Hub::seatCount() const
{
    return int(std::ranges::count_if(
        m_sessions, [](const std::unique_ptr<Session> &session) { return session->isSignedIn(); }));
}

void Hub::stop(std::function<void()> done)
{
    commitWaiting();
    m_stopped = std::move(done);
    m_listener.reset();
    m_tiles.stop();
    m_indexTimer.stop();
    m_tokenTimer.stop();
    m_signIns.keepTokens();
    for (const std::unique_ptr<Session> &session : m_sessions)
        session->farewell(wire::FarewellReason::Stopping, QStringLiteral("the service stops"));
    clear();
}

void Hub::take(std::unique_ptr<QTcpSocket> socket)
{
    m_sessions.push_back(std::make_unique<Session>(++m_lastSession, std::move(socket), *this, m_clock, m_limits));
    const auto strangers = std::ranges::count_if(
        m_sessions, [](const std::unique_ptr<Session> &session) { return session->isStranger(); });
    if (strangers > m_limits.maxStrangers)
        m_sessions.back()->farewell(wire::FarewellReason::Full, QStringLiteral("too many who have not signed in"));
}

void Hub::setPassword(Session &session, wire::SetPassword &&set)
{
    m_signIns.setPassword(session, std::move(set));
}

Session *Hub::session(int number)
{
    const auto found = std::ranges::find(m_sessions, number, [](const auto &one) { return one->number(); });
    return found == m_sessions.end() || (*found)->phase() == Session::Phase::Leaving ? nullptr : found->get();
}

std::vector<Session *> Hub::signedIn()
{
    std::vector<Session *> sessions;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (session->isSignedIn())
            sessions.push_back(session.get());
    }
    return sessions;
}

wire::PasswordResult Hub::commitPassword(
    const Session &by, const AccountKey &account, bool mustChange, const QString &hash)
{
    commitWaiting(); // what came before stays before
    const wire::PresentSeat &present = by.present();
    const Commit done
        = commit({{m_ids.make<CommandId>(), NotePassword{account, mustChange}, present.actor, present.seat, hash}}, {});
    return passwordResultOf(done.outcomes.front().refusal);
}

wire::Welcome Hub::welcome(const Session &session) const
{
    return {.actor = session.present().actor,
        .session = session.number(),
        .serviceTime = m_clock.now(),
        .log = m_ledger.logId(),
        .position = m_ledger.position(),
        .clockRate = m_clock.rate(),
        .token = session.admission().token,
        .mustChangePassword = session.admission().mustChangePassword,
        .partial = session.isRoom()};
}

void Hub::join(Session &session, const wire::Join &join)
{
    session.goLive(session.isRoom() ? m_rooms.framesFor(session.unit()) : m_catchUp.framesFor(join));
    presenceChanged();
}

void Hub::submit(Session &session, wire::Submit &&submit)
{
    if (m_waiting.empty())
        QMetaObject::invokeMethod(this, &Hub::commitWaiting, Qt::QueuedConnection);
    m_waiting.push_back(
        {session.number(), {submit.id, std::move(submit.command), session.present().actor, session.present().seat}});
}

void Hub::commitWaiting()
{
    if (m_waiting.empty())
        return;
    std::vector<int> senders;
    std::vector<Submission> submissions;
    senders.reserve(m_waiting.size());
    submissions.reserve(m_waiting.size());
    for (Waiting &waiting : m_waiting) {
        senders.push_back(waiting.session);
        submissions.push_back(std::move(waiting.submission));
    }
    m_waiting.clear();
    commit(submissions, senders);
}

Commit Hub::commit(const std::vector<Submission> &submissions, const std::vector<int> &senders)
{
    Commit commit = m_ledger.commit(submissions);
    m_catchUp.append(commit.entries);
    m_lastCommit = m_clock.steady();
    publish(commit, senders);
    m_signIns.review(commit.entries);
    m_figures.review(commit.entries);
    if (!commit.entries.empty())
        indexLater(kIdle);
    return commit;
}

void Hub::publish(const Commit &commit, const std::vector<int> &senders)
{
    QByteArray news;
    if (!commit.entries.empty()) {
        std::vector<QByteArray> encoded;
        encoded.reserve(commit.entries.size());
        for (const SealedEntry &entry : commit.entries)
            encoded.push_back(entry.encoded);
        news = wire::entriesFrame(encoded);
    }
    std::unordered_map<int, QByteArray> answers; ///< by session
    for (size_t i = 0; i < senders.size(); ++i) {
        const Outcome &outcome = commit.outcomes[i];
        answers[senders[i]] += wire::encode(wire::Answered{outcome.id, outcome.first, outcome.last, outcome.refusal});
    }
    QByteArray piece = news; // the news, then its answers; copied anew only where a socket still holds the last one
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (session->isLive() && !session->isRoom()) {
            if (const auto answer = answers.find(session->number()); answer != answers.end()) {
                piece.truncate(news.size());
                session->send(piece.append(answer->second));
            }
        }
    }
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (!news.isEmpty() && session->isLive() && !session->isRoom() && !answers.contains(session->number()))
            session->send(news);
    }
    publishToRooms(commit, answers);
}

void Hub::publishToRooms(const Commit &commit, const std::unordered_map<int, QByteArray> &answers)
{
    std::set<UnitKey> units;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (session->isLive() && session->isRoom())
            units.insert(session->unit());
    }
    const std::map<UnitKey, Rooms::News> all = m_rooms.newsOf(commit.entries, units);
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (!session->isLive() || !session->isRoom())
            continue;
        if (const auto news = all.find(session->unit()); news != all.end())
            news->second.anew ? session->goLive({news->second.frame}) : session->send(news->second.frame);
        if (const auto answer = answers.find(session->number()); answer != answers.end())
            session->send(answer->second);
    }
}

wire::HistoryFound Hub::search(const Session &session, const wire::SearchHistory &search)
{
    m_ledger.settle();
    return session.isRoom() ? findRoomHistory(m_store, m_ledger.world(), search, session.unit())
                            : findHistory(m_store, search);
}

wire::ItemFetched Hub::fetch(const Session &session, const wire::FetchItem &fetch)
{
    return session.isRoom() ? fetchRoomItem(m_store, fetch, session.unit()) : fetchItem(m_store, fetch);
}

wire::IncidentFetched Hub::fetch(const Session &session, const wire::FetchIncident &fetch)
{
    if (!m_ledger.world().incident(fetch.incident))
        m_ledger.settle();
    return session.isRoom() ? fetchRoomIncident(m_store, m_ledger.world(), fetch, session.unit())
                            : fetchIncident(m_store, m_ledger.world(), fetch);
}

void Hub::offer(Session &session, const wire::OfferAttachment &offer)
{
    m_attachments.offer(session, offer);
}

void Hub::take(Session &session, const wire::AttachmentPart &part)
{
    m_attachments.take(session, part);
}

void Hub::fetch(Session &session, const wire::FetchAttachment &fetch)
{
    if (!m_ledger.world().incident(fetch.incident))
        m_ledger.settle();
    std::optional<Incident> incident = incidentIn(m_store, m_ledger.world(), fetch.incident);
    if (incident && session.isRoom())
        incident = shownIncident(*incident, session.unit());
    m_attachments.fetch(session, fetch, incident ? &*incident : nullptr);
}

void Hub::ask(Session &session, const wire::AskUnitFigures &asked)
{
    m_figures.ask(session, asked);
}

void Hub::presenceChanged()
{
    if (!m_presenceTimer.isActive())
        m_presenceTimer.start();
}

void Hub::tellPresence()
{
    wire::Presence everybody;
    std::map<UnitKey, wire::Presence> rooms;
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (!session->isSignedIn())
            continue;
        everybody.seats.push_back(session->present());
        if (session->isRoom())
            rooms[session->unit()].seats.push_back(session->present());
    }
    const QByteArray frame = wire::encode(everybody);
    for (const std::unique_ptr<Session> &session : m_sessions) {
        if (session->isLive())
            session->send(session->isRoom() ? wire::encode(rooms[session->unit()]) : frame);
    }
}

void Hub::left(Session &session)
{
    m_tiles.left(session.number());
    presenceChanged();
}

void Hub::ended(Session &session)
{
    m_attachments.ended(session.number());
    if (m_clearing)
        return;
    m_clearing = true;
    QMetaObject::invokeMethod(this, &Hub::clear, Qt::QueuedConnection);
}

void Hub::clear()
{
    m_clearing = false;
    std::erase_if(m_sessions, [](const std::unique_ptr<Session> &session) { return session->isOver(); });
    if (m_stopped && m_sessions.empty()) {
        m_sweepTimer.stop();
        std::exchange(m_stopped, {})();
    }
}

void Hub::sweep()
{
    const std::chrono::nanoseconds now = m_clock.steady();
    const bool stalled = now - m_lastSweep > m_limits.silence / 2;
    m_lastSweep = now;
    if (stalled)
        return; // it was this side that slept: what the seats said meanwhile is still to be read
    for (const std::unique_ptr<Session> &session : m_sessions)
        session->check(now);
}

void Hub::indexLater(Milliseconds pause)
{
    if (!m_indexTimer.isActive())
        m_indexTimer.start(pause);
}

void Hub::index()
{
    const std::chrono::nanoseconds now = m_clock.steady();
    if (now - m_lastCommit < kIdle && now - m_lastIndexed < kIndexAtLatest)
        return indexLater(kIdle);
    m_lastIndexed = now;
    m_ledger.settle();
    if (m_store.indexSome())
        indexLater(Milliseconds(0));
}

} // namespace liandong
