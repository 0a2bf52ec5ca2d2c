// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/impl/admission.h"
#include "service/impl/seatlink.h"
#include "service/servicelimits.h"
#include "wire/attachmentmessages.h"
#include "wire/figuremessages.h"
#include "wire/messages.h"
#include "wire/passwordmessages.h"
#include "wire/tilemessages.h"

namespace liandong {

class Session;

/// What a session asks of the service it belongs to.
class SessionOwner
{
public:
    virtual ~SessionOwner() = default;
    [[nodiscard]] virtual std::vector<QString> signInMethods() const = 0;
    /// Leads to admit() or to farewell(), now or later.
    virtual void signIn(Session &session, wire::SignIn &&signIn) = 0;
    /// Leads to answer().
    virtual void setPassword(Session &session, wire::SetPassword &&set) = 0;
    [[nodiscard]] virtual wire::Welcome welcome(const Session &session) const = 0;
    virtual void join(Session &session, const wire::Join &join) = 0;
    virtual void submit(Session &session, wire::Submit &&submit) = 0;
    [[nodiscard]] virtual wire::HistoryFound search(const Session &session, const wire::SearchHistory &search) = 0;
    [[nodiscard]] virtual wire::IncidentFetched fetch(const Session &session, const wire::FetchIncident &fetch) = 0;
    [[nodiscard]] virtual wire::ItemFetched fetch(const Session &session, const wire::FetchItem &fetch) = 0;
    virtual void offer(Session &session, const wire::OfferAttachment &offer) = 0;
    virtual void take(Session &session, const wire::AttachmentPart &part) = 0;
    virtual void fetch(Session &session, const wire::FetchAttachment &fetch) = 0;
    virtual void askTiles(Session &session) = 0;
    /// Leads to UnitFiguresCounted.
    virtual void ask(Session &session, const wire::AskUnitFigures &asked) = 0;
    virtual void presenceChanged() = 0;
    /// It was signed in and is not any more.
    virtual void left(Session &session) = 0;
    /// The session is over; it may be deleted, but not from inside this call.
    virtual void ended(Session &session) = 0;
    [[nodiscard]] virtual Instant serviceTime() const = 0;
};

/// One seat's side of the conversation, in the order of wire/messages.h. What does not belong into its phase is not
/// even decoded; the first bad frame ends it.
class Session : public SeatLinkUser
{
public:
    enum class Phase { Stranger, Greeted, SigningIn, NewPassword, SignedIn, Live, Leaving };

    Session(int number, std::unique_ptr<QTcpSocket> socket, SessionOwner &owner, const Clock &clock,
        const ServiceLimits &limits);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isSignedIn() const { return m_phase >= Phase::NewPassword && m_phase <= Phase::Live; }
    [[nodiscard]] bool isLive() const { return m_phase == Phase::Live; }
    [[nodiscard]] bool isStranger() const { return m_phase <= Phase::SigningIn; }
    [[nodiscard]] bool isOver() const { return !m_link.isOpen(); }
    [[nodiscard]] const wire::PresentSeat &present() const { return m_present; }
    [[nodiscard]] const Admission &admission() const { return m_admission; }
    [[nodiscard]] QString peerAddress() const { return m_link.peerAddress(); }
    /// A duty room's: it is told what its unit sees, nothing else.
    [[nodiscard]] bool isRoom() const { return m_present.actor.role == Role::DutyRoom; }
    [[nodiscard]] UnitKey unit() const { return UnitKey(m_present.actor.unit); }

    void send(const QByteArray &frame) { m_link.send(frame); }
    /// The frames that bring it up to date, Live the last of them.
    void goLive(const std::vector<QByteArray> &frames);
    void farewell(wire::FarewellReason reason, const QString &detail, int waitSeconds = 0);
    void admit(Admission admission);
    void answer(const wire::PasswordAnswered &answered);
    /// The owner has a password of his own: whoever had to choose one may go on.
    void passwordChanged();
    void rename(const QString &name);
    /// Deadlines: sign-in, silence, the end of a farewell.
    void check(std::chrono::nanoseconds now);

    void onFrame(const wire::Frame &frame) override;
    void onBroken(const QString &detail) override;
    void onClosed() override;

private:
    [[nodiscard]] bool belongsHere(wire::MessageType type) const;
    template <class Message>
    void take(const wire::Frame &frame);
    void takeSubmit(const wire::Frame &frame);

    void handle(wire::Hello &&hello);
    void handle(wire::SignIn &&signIn);
    void handle(wire::Join &&join);
    void handle(wire::Submit &&submit);
    void handle(wire::Look &&look);
    void handle(wire::Ping &&ping);
    void handle(wire::Pong &&pong);
    void handle(wire::SearchHistory &&search);
    void handle(wire::FetchIncident &&fetch);
    void handle(wire::FetchItem &&fetch);
    void handle(wire::SetPassword &&set);
    void handle(wire::OfferAttachment &&offer);
    void handle(wire::AttachmentPart &&part);
    void handle(wire::FetchAttachment &&fetch);
    void handle(wire::AskTiles &&ask);
    void handle(wire::AskUnitFigures &&asked);
    void handle(wire::Farewell &&farewell);

    int m_number;
    SessionOwner &m_owner;
    const Clock &m_clock;
    const ServiceLimits &m_limits;
    SeatLink m_link;
    Phase m_phase = Phase::Stranger;
    std::chrono::nanoseconds m_phaseSince;
    std::chrono::nanoseconds m_pinged{};
    wire::PresentSeat m_present;
    Admission m_admission;
};

} // namespace liandong
