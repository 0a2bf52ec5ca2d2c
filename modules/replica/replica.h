// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/idsource.h"
#include "domain/decide.h"
#include "domain/logentry.h"
#include "wire/attachmentmessages.h"
#include "wire/figuremessages.h"
#include "wire/limits.h"
#include "wire/messages.h"
#include "wire/passwordmessages.h"

#include <QDateTime>
#include <QObject>

#include <deque>
#include <memory>

namespace liandong {

enum class LinkState {
    Away, ///< no service answers; the last known world is shown, commands wait in the outbox
    Connecting,
    Joining, ///< signed in, catching up
    Live
};

struct ServiceAddress
{
    QString host;
    quint16 port = 7110;
    bool tls = false;
};

/// What a seat signs in with: the token where there is one, else the password. Empty: by name, which only a service
/// without accounts takes.
struct Credentials
{
    QString account;
    QString password;
    QString token;
};

/// The service's certificate is not one that this seat trusts: somebody has to compare the fingerprints.
struct CertificateQuestion
{
    QString service; ///< "host:port"
    QString fingerprint; ///< SHA-256, as liandong-admin certificate prints it
    QString known; ///< the one trusted so far; empty at the first use
    bool expired = false;
    QDateTime notAfter;
};

/// Tests make them short.
struct LinkTimes
{
    Milliseconds heartbeat = wire::kHeartbeat;
    Milliseconds silence = wire::kSilence;
    Milliseconds connecting{3'000}; ///< for the machine to answer at all
    Milliseconds handshake = wire::kHandshakeTime;
    Milliseconds firstPause{100}; ///< doubles with every round through the services
    Milliseconds longestPause{5'000};
    Milliseconds keepWorld{5'000}; ///< from a change to the kept file
};

struct ReplicaOptions
{
    std::vector<ServiceAddress> services; ///< tried in turn
    QString seat;
    Actor actor;
    QString folder; ///< keeps the world and the outbox over a restart; empty: nothing is kept (walls, tests)
    LinkTimes times;
    Credentials credentials;
    QString trusted; ///< file that keeps the services' fingerprints over a restart; empty: they are asked about again
};

/// A command that the service has not answered yet.
struct PendingCommand
{
    CommandId id;
    Command command;
    Instant madeAt{}; ///< service time as this seat knows it
    bool sent = false;
    QString by{}; ///< whose it is: the account, without accounts the name
};

/// The map that the service offers to lie beneath. A tile is sent to who shows the ticket: "Authorization: Bearer
/// TICKET". 401: it is not good any more, another one is on its way. 404: there is no such tile. 503: the service's set
/// is damaged.
struct OfferedTiles
{
    QString address; ///< "https://centre.example:7111/tiles/{z}/{x}/{y}", x from the west, y from the north
    QByteArray ticket;
    QString fingerprint; ///< of the certificate that this seat trusts for the link, and so for tiles; empty without TLS
    QString version; ///< of the set: what was kept of another one is out of date
    QString name;
    QString attribution; ///< plain text, to be shown on the map
    QString format; ///< "image/png"
    int minZoom = 0;
    int maxZoom = 0;
    GeoPoint southWest;
    GeoPoint northEast;

    friend bool operator==(const OfferedTiles &, const OfferedTiles &) = default;
};

/// A seat's side of the system: the world as the log has made it so far, the link that keeps it up, the outbox.
/// GUI thread. The signals arrive after the world has changed; nobody else changes it.
class Replica : public QObject
{
    Q_OBJECT

public:
    Replica(ReplicaOptions options, const Clock &clock, IdSource &ids, QObject *parent = nullptr);
    ~Replica() override;

    /// Reads what was kept and begins to connect; for ever, with growing pauses (at most 5 s). After a lost link it
    /// signs in again by the token of its last sign-in, and nobody is asked.
    void start();
    /// Keeps world and outbox and leaves in an orderly way.
    void stop();

    [[nodiscard]] const World &world() const;
    [[nodiscard]] Sequence position() const;
    [[nodiscard]] LinkState linkState() const;
    [[nodiscard]] QString linkDetail() const; ///< English: why it is away
    /// "host:port" of the service that is tried now or was reached last.
    [[nodiscard]] QString service() const;
    /// The link waits for signIn() or trust().
    [[nodiscard]] bool asksSomebody() const;
    /// Of the service that was reached last: by name, for it has no accounts.
    [[nodiscard]] bool signsInByName() const;
    [[nodiscard]] const Actor &actor() const;
    [[nodiscard]] const QString &seat() const;
    /// The newest entries, oldest first, at most wire::kSnapshotEntries.
    [[nodiscard]] const std::deque<LogEntry> &recentEntries() const;
    [[nodiscard]] const std::vector<wire::PresentSeat> &present() const;
    [[nodiscard]] int session() const; ///< this seat's in present(); 0 while away
    /// Of whoever is signed in.
    [[nodiscard]] const std::vector<PendingCommand> &pending() const;
    /// What others asked for at this seat and the service has not answered: sent when they sign in here again.
    [[nodiscard]] const std::vector<PendingCommand> &pendingOfOthers() const;
    /// Nothing where the service has none. Stays while the link is away: what was kept can be shown, nothing is
    /// fetched.
    [[nodiscard]] const std::optional<OfferedTiles> &tiles() const;
    /// The service's clock as this seat knows it: its own plus the measured offset.
    [[nodiscard]] Instant serviceNow() const;
    [[nodiscard]] IdSource &ids() const;

    /// Puts the command into the outbox (on disk before it returns) and sends it as soon as the link allows.
    /// answered() follows once, maybe after a restart of the program.
    CommandId submit(const Command &command);
    /// Tells the others which incident this seat looks at.
    void look(const std::optional<IncidentId> &incident);
    /// Answered by historyFound() / incidentFetched() with the same request number; never while the link is away.
    qint64 searchHistory(const QString &text, int limit = 50);
    qint64 fetchIncident(const IncidentId &incident);
    /// Answered by itemFetched().
    qint64 fetchItem(const ItemName &item);
    /// As submit(), for a file that goes up before the command does; its hash is filled in. The file lies beside the
    /// outbox, so that both go on where a cut link or a restart left them. uploadMoved() follows.
    CommandId attach(AddAttachment attachment, const QByteArray &content);
    /// Answered by attachmentFetched(), before it returns where this seat has it already.
    void fetchAttachment(const IncidentId &incident, const QString &hash);

    /// The service tells figures by month; an older one does not.
    [[nodiscard]] bool hasUnitFigures() const;
    /// Answered by unitFiguresCounted(): this month and those before it. Never while the link is away or the service
    /// does not tell them.
    qint64 askUnitFigures(const UnitKey &unit, int months);

    /// Answered by passwordAnswered(); one's own with the old one, an administrator's choice for others without. Never
    /// while the link is away.
    qint64 setPassword(const AccountKey &account, const QString &oldPassword, const QString &newPassword);

public Q_SLOTS:
    /// Somebody's, or another's than before; connects anew. Also the answer to signInRefused().
    void signIn(const liandong::Credentials &credentials);
    /// To a service without accounts.
    void signInByName(const liandong::Actor &actor);
    /// Leaves, forgets the token and waits for signIn().
    void signOut();
    /// The answer to certificateAsked(); kept, and the link goes on.
    void trust(const QString &fingerprint);

Q_SIGNALS:
    /// There is no further attempt before signIn(). NotSignedIn: the service asks who it is.
    void signInRefused(liandong::wire::FarewellReason reason, int waitSeconds);
    /// The first password of an account is good for one thing: setPassword() with another one. Then the link goes on.
    void passwordChangeAsked();
    void passwordAnswered(const liandong::wire::PasswordAnswered &answered);
    /// Signs in once more; whoever keeps it over a restart keeps the newest. Empty: not good any more.
    void tokenChanged(const QString &token);
    /// There is no further attempt before trust().
    void certificateAsked(const liandong::CertificateQuestion &question);
    /// Trusted before, but out of date: the link goes on.
    void certificateExpired(const liandong::CertificateQuestion &question);
    /// Everything may have changed: models start anew. Only after start() and when the service sent a snapshot.
    void worldReplaced();
    /// One entry was applied.
    void entryApplied(const liandong::LogEntry &entry, const liandong::Event &event);
    void linkStateChanged(liandong::LinkState state);
    void presenceChanged();
    void tilesChanged();
    void pendingChanged();
    void answered(const liandong::CommandId &command, const std::optional<liandong::Refusal> &refusal);
    void historyFound(const liandong::wire::HistoryFound &found);
    void incidentFetched(const liandong::wire::IncidentFetched &fetched);
    void itemFetched(const liandong::wire::ItemFetched &fetched);
    void uploadMoved(const QString &hash, qint64 sent, qint64 size);
    void unitFiguresCounted(const liandong::wire::UnitFiguresCounted &counted);
    /// Whole and checked, or empty with the problem.
    void attachmentFetched(const QString &hash, const QByteArray &content, liandong::wire::AttachmentProblem problem);
    /// The folder cannot be written: what waits in the outbox would be lost with this program. English.
    void keepingFailed(const QString &detail);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace liandong
