// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/logentry.h"
#include "domain/refusal.h"
#include "wire/messagelist.h"

#include <QUuid>

namespace liandong::wire {

// Order of a session: Hello → Greeting → SignIn → Welcome → Join → (Snapshot) Entries* Live, then both sides at will.

/// A seat's first words.
struct Hello
{
    static constexpr auto kType = MessageType::Hello;
    static constexpr bool kWritesDefaults = true; ///< they change with the program
    int protocol = kProtocol;
    QString version;               ///< of the program
    QString seat;                  ///< the seat's name, "席位 1"
    std::vector<QString> features; ///< by name; unknown ones are kept and ignored
};
LD_DESCRIBED(Hello, protocol, version, seat, features)

struct Greeting
{
    static constexpr auto kType = MessageType::Greeting;
    static constexpr bool kWritesDefaults = true;
    int protocol = kProtocol;
    QString version;
    std::vector<QString> features;
    std::vector<QString> signInMethods; ///< "password" and "token", or "name" on a service without accounts
};
LD_DESCRIBED(Greeting, protocol, version, features, signInMethods)

struct SignIn
{
    static constexpr auto kType = MessageType::SignIn;
    QString method;  ///< one of Greeting::signInMethods
    Actor actor;     ///< of "name"
    QString secret;  ///< the password, or the token of an earlier Welcome
    QString account; ///< of "password"
};
LD_DESCRIBED(SignIn, method, actor, secret, account)

struct Welcome
{
    static constexpr auto kType = MessageType::Welcome;
    Actor actor; ///< as the service knows it from now on
    int session = 0;
    Instant serviceTime{};
    QUuid log; ///< identity of the log; another one makes a seat's kept world worthless
    Sequence position = 0;
    double clockRate = 1; ///< Clock::rate() of the service's clock
    QString token; ///< signs this seat in once more without a password; takes the place of the one before
    bool mustChangePassword = false; ///< nothing but SetPassword is taken before
    bool partial = false; ///< a duty room's: it is sent its own matters only, numbers of entries are left out
};
LD_DESCRIBED(Welcome, actor, session, serviceTime, log, position, clockRate, token, mustChangePassword, partial)

/// Where the seat stands: the log it knows, the last entry it applied and that entry's hash. Position 0: nothing.
struct Join
{
    static constexpr auto kType = MessageType::Join;
    QUuid log;
    Sequence position = 0;
    QByteArray hash;
};
LD_DESCRIBED(Join, log, position, hash)

/// Replaces whatever the seat held.
struct Snapshot
{
    static constexpr auto kType = MessageType::Snapshot;
    QUuid log;
    Sequence position = 0;
    QByteArray hash;
    World world;
    std::vector<LogEntry> entries; ///< the newest ones up to `position`, oldest first, for the log panel
};
LD_DESCRIBED(Snapshot, log, position, hash, world, entries)

/// In order; gapless but for a partial session (Welcome), where one number may also come twice.
struct Entries
{
    static constexpr auto kType = MessageType::Entries;
    std::vector<LogEntry> entries;
};
LD_DESCRIBED(Entries, entries)

/// The seat has everything up to `position`; from here on it is told as things happen.
struct Live
{
    static constexpr auto kType = MessageType::Live;
    Sequence position = 0;
};
LD_DESCRIBED(Live, position)

struct Submit
{
    static constexpr auto kType = MessageType::Submit;
    CommandId id;
    Command command;
};
LD_DESCRIBED(Submit, id, command)

/// Sent after the command's entries were sent to the same seat, or with why it was refused.
struct Answered
{
    static constexpr auto kType = MessageType::Answered;
    CommandId id;
    Sequence first = 0; ///< 0 and 0: it changed nothing
    Sequence last = 0;
    std::optional<Refusal> refusal;
};
LD_DESCRIBED(Answered, id, first, last, refusal)

/// The incident this seat is looking at now.
struct Look
{
    static constexpr auto kType = MessageType::Look;
    std::optional<IncidentId> incident;
};
LD_DESCRIBED(Look, incident)

struct PresentSeat
{
    int session = 0;
    QString seat;
    Actor actor;
    std::optional<IncidentId> looking;
    Instant since{};

    friend bool operator==(const PresentSeat&, const PresentSeat&) = default;
};
LD_DESCRIBED(PresentSeat, session, seat, actor, looking, since)

/// Everybody who is signed in.
struct Presence
{
    static constexpr auto kType = MessageType::Presence;
    std::vector<PresentSeat> seats;
};
LD_DESCRIBED(Presence, seats)

struct Ping
{
    static constexpr auto kType = MessageType::Ping;
    qint64 token = 0; ///< the sender's own clock, sent back as it is
};
LD_DESCRIBED(Ping, token)

struct Pong
{
    static constexpr auto kType = MessageType::Pong;
    qint64 token = 0;
    Instant serviceTime{}; ///< from the service only
};
LD_DESCRIBED(Pong, token, serviceTime)

/// In the store, closed incidents included; newest first.
struct SearchHistory
{
    static constexpr auto kType = MessageType::SearchHistory;
    qint64 request = 0;
    QString text; ///< all words must occur; empty finds everything
    std::optional<Instant> from;
    std::optional<Instant> to;
    int limit = 50;
};
LD_DESCRIBED(SearchHistory, request, text, from, to, limit)

struct HistoryHit
{
    IncidentId incident;
    QString number;
    Instant openedAt{};
    IncidentState state = IncidentState::Closed;
    CategoryKey category;
    QString place;
    QString narrative;

    friend bool operator==(const HistoryHit&, const HistoryHit&) = default;
};
LD_DESCRIBED(HistoryHit, incident, number, openedAt, state, category, place, narrative)

struct HistoryFound
{
    static constexpr auto kType = MessageType::HistoryFound;
    qint64 request = 0;
    std::vector<HistoryHit> hits;
    bool more = false;
};
LD_DESCRIBED(HistoryFound, request, hits, more)

struct FetchIncident
{
    static constexpr auto kType = MessageType::FetchIncident;
    qint64 request = 0;
    IncidentId incident;
};
LD_DESCRIBED(FetchIncident, request, incident)

struct IncidentFetched
{
    static constexpr auto kType = MessageType::IncidentFetched;
    qint64 request = 0;
    std::optional<Incident> incident;
    std::vector<LogEntry> entries; ///< all of the incident's
};
LD_DESCRIBED(IncidentFetched, request, incident, entries)

/// The history of one item of the rule book.
struct FetchItem
{
    static constexpr auto kType = MessageType::FetchItem;
    qint64 request = 0;
    ItemName item;
};
LD_DESCRIBED(FetchItem, request, item)

struct ItemFetched
{
    static constexpr auto kType = MessageType::ItemFetched;
    qint64 request = 0;
    std::vector<LogEntry> entries; ///< all that put the item, oldest first
};
LD_DESCRIBED(ItemFetched, request, entries)

enum class FarewellReason {
    SignedOut,
    Stopping,       ///< the service goes down in an orderly way; come back
    BadFrame,
    TooLarge,
    TooSlow,        ///< this side did not read what it was sent
    TooOld,         ///< the protocol is not spoken any more
    NotSignedIn,
    SignInRefused,
    HandshakeTime,
    Full,
    Silence,
    WrongPassword,  ///< or no such account: a stranger is not told which
    TooManyAttempts, ///< again after Farewell::waitSeconds
    AccountSuspended,
    TokenRefused    ///< it ran out, was used by somebody else, or everybody was signed out; the password is asked for
};
LD_DESCRIBED_ENUM(FarewellReason, SignedOut, Stopping, BadFrame, TooLarge, TooSlow, TooOld, NotSignedIn,
                  SignInRefused, HandshakeTime, Full, Silence, WrongPassword, TooManyAttempts, AccountSuspended,
                  TokenRefused)

/// The last message of a session.
struct Farewell
{
    static constexpr auto kType = MessageType::Farewell;
    FarewellReason reason = FarewellReason::SignedOut;
    QString detail; ///< English, for logs
    int waitSeconds = 0; ///< of TooManyAttempts
};
LD_DESCRIBED(Farewell, reason, detail, waitSeconds)

} // namespace liandong::wire
