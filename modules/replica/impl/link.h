// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/impl/servicetime.h"
#include "replica/impl/trustedservices.h"
#include "replica/replica.h"
#include "wire/messagecodec.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace liandong {

/// What a link tells its owner. An error ends the link; its detail becomes the link's.
class LinkListener
{
public:
    virtual ~LinkListener() = default;
    virtual void linkMoved() = 0; ///< state() or detail() changed
    [[nodiscard]] virtual wire::Join welcomed(const wire::Welcome &welcome) = 0;
    [[nodiscard]] virtual Result<> received(wire::Snapshot &&snapshot) = 0;
    [[nodiscard]] virtual Result<> received(wire::Entries &&entries) = 0;
    [[nodiscard]] virtual Result<> received(wire::Answered &&answered) = 0;
    [[nodiscard]] virtual Result<> received(wire::Presence &&presence) = 0;
    [[nodiscard]] virtual Result<> received(wire::HistoryFound &&found) = 0;
    [[nodiscard]] virtual Result<> received(wire::IncidentFetched &&fetched) = 0;
    [[nodiscard]] virtual Result<> received(wire::ItemFetched &&fetched) = 0;
    [[nodiscard]] virtual Result<> received(wire::TilesOffered &&offered) = 0;
    [[nodiscard]] virtual Result<> received(wire::UnitFiguresCounted &&counted) = 0;
    [[nodiscard]] virtual Result<> received(wire::AttachmentWanted &&wanted) = 0;
    [[nodiscard]] virtual Result<> received(wire::AttachmentPart &&part) = 0;
    [[nodiscard]] virtual Result<> received(wire::AttachmentTaken &&taken) = 0;
    virtual void saidFarewell(wire::FarewellReason reason) = 0;
};

struct LinkSetup
{
    std::vector<ServiceAddress> services;
    QString seat;
    Actor actor; ///< of a sign-in by name
    LinkTimes times;
    Credentials credentials;
    QString trusted; ///< file, see ReplicaOptions
};

/// One seat's connection to whichever service answers: socket, handshake, heartbeat, reconnecting, the service's time.
class Link : public QObject
{
    Q_OBJECT

public:
    /// Clock and listener outlive it.
    Link(LinkSetup setup, const Clock &clock, LinkListener &listener);
    ~Link() override;

    void open();
    /// Signs out; no further attempt.
    void close();
    /// Connects anew, with whatever the service asks for of these.
    void signIn(const Actor &actor, const Credentials &credentials);
    /// Leaves and waits for signIn().
    void signOut();
    void trust(const QString &fingerprint);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] bool isByName() const { return m_byName; }
    [[nodiscard]] LinkState state() const { return m_state; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// The service reached last speaks of such things.
    [[nodiscard]] bool offers(QLatin1StringView feature) const;
    [[nodiscard]] QString place() const; ///< "host:port"; there is a service
    [[nodiscard]] const QString &host() const { return m_setup.services[m_next].host; } ///< there is a service
    /// Of the certificate of the service that is there; empty without TLS.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] Instant serviceNow() const { return m_time.now(); }

    /// Only while Live.
    template <class Message>
    void send(const Message &message)
    {
        write(wire::encode(message));
    }
    void write(const QByteArray &frame);

Q_SIGNALS: // the replica's, see there
    void signInRefused(liandong::wire::FarewellReason reason, int waitSeconds);
    void passwordChangeAsked();
    void passwordAnswered(const liandong::wire::PasswordAnswered &answered);
    void tokenChanged(const QString &token);
    void certificateAsked(const liandong::CertificateQuestion &question);
    void certificateExpired(const liandong::CertificateQuestion &question);

private:
    enum class Stage { None, Connecting, Greeting, Welcome, SignedIn };

    void attempt();
    void connected();
    void readFrames();
    void heartbeat();
    void silence();
    void fail(const QString &detail);
    void refuse(wire::FarewellReason reason, const QString &detail);
    void drop();
    void leave();
    void hold(wire::FarewellReason reason, const QString &detail, int waitSeconds = 0);
    void resume();
    void judgeCertificate();
    void askAboutCertificate();
    void setToken(const QString &token);
    [[nodiscard]] bool refuses(const wire::Farewell &farewell);
    void moveTo(LinkState state, const QString &detail = {});
    [[nodiscard]] Milliseconds nextPause();

    [[nodiscard]] Result<> take(const wire::Frame &frame);
    [[nodiscard]] Result<> takeHandshake(const wire::Frame &frame);
    template <class Message>
    [[nodiscard]] Result<> pass(const wire::Frame &frame);
    [[nodiscard]] Result<> greeted(const wire::Greeting &greeting);
    [[nodiscard]] Result<> welcomed(const wire::Welcome &welcome);
    [[nodiscard]] Result<> passwordSet(const wire::PasswordAnswered &answered);
    void begin(const wire::Welcome &welcome);
    [[nodiscard]] Result<> pinged(const wire::Ping &ping);
    [[nodiscard]] Result<> ponged(const wire::Pong &pong);
    [[nodiscard]] Result<> live(const wire::Live &live);
    [[nodiscard]] Result<> left(const wire::Farewell &farewell);

    LinkSetup m_setup;
    const Clock &m_clock;
    LinkListener &m_listener;
    ServiceTime m_time;
    LinkState m_state = LinkState::Away;
    QString m_detail;
    Stage m_stage = Stage::None;
    bool m_wanted = false;
    bool m_held = false; ///< somebody is asked first
    std::vector<QString> m_features; ///< of the service met last
    bool m_byName = false; ///< the service met last has no accounts
    TrustedServices m_trusted;
    std::optional<CertificateQuestion> m_question;
    std::optional<wire::Welcome> m_unjoined; ///< a new password is to be set first
    QSslSocket *m_socket = nullptr; ///< child; a new one for every attempt
    wire::FrameReader m_reader{wire::kMaxFrameBeforeSignIn};
    QTimer m_pause;
    QTimer m_stageTimer;
    QTimer m_heartbeat;
    QTimer m_silence;
    std::chrono::nanoseconds m_silenceDue{};
    std::chrono::nanoseconds m_signInSent{};
    std::chrono::nanoseconds m_liveSince{};
    size_t m_attempts = 0; ///< since the link last held
    size_t m_next = 0; ///< index of the service to try
};

} // namespace liandong
