// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/certificate.h"
#include "secrets/secrets.h"
#include "service/ledger.h"
#include "service/service.h"
#include "store/store.h"
#include "support/fakeroom.h"
#include "support/programs.h"
#include "support/sampleworld.h"
#include "tiles/tilesamples.h"
#include "tiles/tileset.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using wire::FarewellReason;

namespace {

const QString kPassword = u"资江水电站 8 号"_s;

Result<> addAccount(const QString &file, const QString &key, Role role, bool mustChange)
{
    const SystemClock clock;
    SequentialIds ids(9'000'000 + quint32(qHash(key) % 100'000));
    const Result<std::unique_ptr<Store>> store = openSqliteStore(file, OpenMode::Existing);
    if (!store)
        return std::unexpected(store.error());
    const std::unique_ptr<Ledger> ledger = Ledger::open(**store, clock).value();
    EditRuleBook edit;
    edit.edits.push_back(
        {std::nullopt, Account{.key = AccountKey(key), .name = key, .role = role, .unit = {}, .phone = {}}});
    const std::vector<Submission> both{{ids.make<CommandId>(), edit, sample::theAdministrator(), u"set-up"_s, {}},
        {ids.make<CommandId>(), NotePassword{AccountKey(key), mustChange}, sample::theAdministrator(), u"set-up"_s,
            hashOfPassword(kPassword)}};
    for (const Outcome &outcome : ledger->commit(both).outcomes) {
        if (outcome.refusal)
            return failure(ErrorCode::Refused, u"the account is refused"_s);
    }
    return {};
}

/// A seat of a person, with what it was asked.
struct Seat
{
    Seat(quint16 port, const QString &folder, bool tls = false, const QString &host = u"127.0.0.1"_s)
        : replica({.services = {{.host = host, .port = port, .tls = tls}},
                      .seat = u"席位"_s,
                      .actor = {},
                      .folder = folder,
                      .times = shortTimes(),
                      .credentials = {},
                      .trusted = folder.isEmpty() ? QString() : folder + u"/trusted.json"_s},
              clock, ids)
        , refused(&replica, &Replica::signInRefused)
        , changeAsked(&replica, &Replica::passwordChangeAsked)
        , certificates(&replica, &Replica::certificateAsked)
        , expired(&replica, &Replica::certificateExpired)
        , tokens(&replica, &Replica::tokenChanged)
    {
        replica.start();
    }
    void signIn(const QString &account) { replica.signIn({.account = account, .password = kPassword, .token = {}}); }
    [[nodiscard]] bool isLive() const { return replica.linkState() == LinkState::Live; }
    [[nodiscard]] CertificateQuestion question() const
    {
        return certificates.back().front().value<CertificateQuestion>();
    }

    SystemClock clock;
    Uuid7Source ids{clock};
    Replica replica;
    QSignalSpy refused;
    QSignalSpy changeAsked;
    QSignalSpy certificates;
    QSignalSpy expired;
    QSignalSpy tokens;
};

} // namespace

/// Replicas and the real service: who is asked, and who is not.
class RoomSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        const ProgramEnd made = runProgram("admin"_L1,
            {u"init"_s, u"--profile"_s, QStringLiteral(LIANDONG_DATA "/anhua"), u"--store"_s, store(),
                u"--no-accounts"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.errors));
        QVERIFY(addAccount(store(), u"wang"_s, Role::Operator, false));
        QVERIFY(addAccount(store(), u"first"_s, Role::Operator, true));
    }

    void aSeatComesBackByItsTokenThroughEveryDeathOfTheService()
    {
        SyncdProcess syncd(store());
        QVERIFY(syncd.start());
        Seat one(syncd.port(), m_folder->filePath(u"seat1"_s));
        Seat two(syncd.port(), m_folder->filePath(u"seat2"_s)); // the same account
        for (Seat *seat : {&one, &two}) {
            QTRY_COMPARE(seat->refused.count(), 1);
            QCOMPARE(seat->refused.front().front().value<FarewellReason>(), FarewellReason::NotSignedIn);
            QVERIFY(seat->replica.asksSomebody() && !seat->replica.signsInByName());
            seat->signIn(u"wang"_s);
            QTRY_VERIFY(seat->isLive());
            QCOMPARE(seat->replica.actor().account, u"wang"_s);
        }
        for (int death = 0; death < 3; ++death) {
            syncd.kill();
            QTRY_VERIFY(!one.isLive() && !two.isLive());
            QVERIFY(syncd.start());
            QTRY_VERIFY_WITH_TIMEOUT(one.isLive() && two.isLive(), 20'000);
        }
        QCOMPARE(one.refused.count(), 1);
        QCOMPARE(two.refused.count(), 1);
    }

    void aWrongPasswordIsNotTriedAgain()
    {
        SyncdProcess syncd(store());
        QVERIFY(syncd.start());
        Seat seat(syncd.port(), {});
        QTRY_COMPARE(seat.refused.count(), 1);
        seat.replica.signIn({.account = u"wang"_s, .password = u"wrong password"_s, .token = {}});
        QTRY_COMPARE(seat.refused.count(), 2);
        QCOMPARE(seat.refused.back().front().value<FarewellReason>(), FarewellReason::WrongPassword);
        QVERIFY(seat.replica.asksSomebody());
        QVERIFY(!QTest::qWaitFor([&] { return seat.refused.count() > 2; }, 500));
        seat.signIn(u"wang"_s);
        QTRY_VERIFY(seat.isLive());
    }

    void aFirstPasswordIsChangedBeforeAnythingElse()
    {
        SyncdProcess syncd(store());
        QVERIFY(syncd.start());
        Seat seat(syncd.port(), {});
        QTRY_COMPARE(seat.refused.count(), 1);
        seat.signIn(u"first"_s);
        QTRY_COMPARE(seat.changeAsked.count(), 1);
        QCOMPARE(seat.replica.linkState(), LinkState::Joining);
        QSignalSpy answered(&seat.replica, &Replica::passwordAnswered);
        seat.replica.setPassword(AccountKey(u"first"_s), kPassword, u"another password 9"_s);
        QTRY_COMPARE(answered.count(), 1);
        QTRY_VERIFY(seat.isLive());
    }

    void signingOutAndAnotherPerson()
    {
        SyncdProcess syncd(store());
        QVERIFY(syncd.start());
        Seat seat(syncd.port(), {});
        QTRY_COMPARE(seat.refused.count(), 1);
        seat.signIn(u"wang"_s);
        QTRY_VERIFY(seat.isLive());
        seat.replica.signOut();
        QVERIFY(seat.replica.asksSomebody());
        QCOMPARE(seat.tokens.back().front().toString(), QString());
        QVERIFY(!QTest::qWaitFor([&] { return seat.isLive(); }, 300));
        QVERIFY(!addAccount(store(), u"never"_s, Role::Operator, false)); // a service holds the store
        seat.signIn(u"wang"_s);
        QTRY_VERIFY(seat.isLive());
    }

    /// Somebody compares the fingerprint once; a changed certificate is refused with both.
    void certificatesAreTrustedOnceAndNotExchanged()
    {
        const QStringList tls{u"--listen"_s, u"127.0.0.2:0"_s, u"--tls"_s};
        QVERIFY(makeSet(tileFileOf(store())));
        SyncdProcess syncd(store(), tls);
        QVERIFY(syncd.start());
        const quint16 port = syncd.port();
        const QString folder = m_folder->filePath(u"seat"_s);
        QString first;
        {
            Seat seat(port, folder, true, u"127.0.0.2"_s);
            QTRY_COMPARE(seat.certificates.count(), 1);
            QVERIFY(seat.question().known.isEmpty() && !seat.question().expired);
            QVERIFY(seat.replica.asksSomebody());
            first = seat.question().fingerprint;
            seat.replica.trust(u"another"_s);
            QVERIFY(seat.replica.asksSomebody());
            seat.replica.trust(first);
            QTRY_COMPARE(seat.refused.count(), 1);
            seat.signIn(u"wang"_s);
            QTRY_VERIFY(seat.isLive());
            QTRY_VERIFY(seat.replica.tiles());
            QVERIFY(seat.replica.tiles()->address.startsWith(u"https://127.0.0.2:"_s));
            QCOMPARE(seat.replica.tiles()->fingerprint, first);
        }
        {
            Seat seat(port, folder, true, u"127.0.0.2"_s); // a restarted program knows it
            QTRY_COMPARE(seat.refused.count(), 1);
            QCOMPARE(seat.certificates.count(), 0);
        }
        QCOMPARE(syncd.stop(), 0);
        QVERIFY(QFile::remove(store() + u".certificate.pem"_s));
        SyncdProcess other(store(), {u"--listen"_s, u"127.0.0.2:%1"_s.arg(port), u"--tls"_s});
        QVERIFY(other.start());
        Seat seat(port, folder, true, u"127.0.0.2"_s);
        QTRY_COMPARE(seat.certificates.count(), 1);
        QCOMPARE(seat.question().known, first);
        QVERIFY(seat.question().fingerprint != first);
        seat.signIn(u"wang"_s); // a password is not sent to it either
        QTRY_COMPARE(seat.certificates.count(), 2);
        QCOMPARE(seat.refused.count(), 0);
    }

    void anExpiredCertificateThatIsTrustedGoesOn()
    {
        const Result<CertificatePem> over = makeCertificate(u"over"_s, -1);
        QVERIFY(over);
        const QString folder = m_folder->filePath(u"seat"_s);
        for (const auto &[name, content] :
            {std::pair(u"over.pem"_s, over->certificate), std::pair(u"over.key"_s, over->key)}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
        SyncdProcess syncd(store(),
            {u"--listen"_s, u"127.0.0.2:0"_s, u"--certificate"_s, m_folder->filePath(u"over.pem"_s), u"--key"_s,
                m_folder->filePath(u"over.key"_s)});
        QVERIFY(syncd.start());
        Seat seat(syncd.port(), folder, true, u"127.0.0.2"_s);
        QTRY_COMPARE(seat.certificates.count(), 1);
        QVERIFY(seat.question().expired);
        seat.replica.trust(seat.question().fingerprint);
        QTRY_COMPARE(seat.refused.count(), 1);
        seat.signIn(u"wang"_s);
        QTRY_VERIFY(seat.isLive());
        QVERIFY(seat.expired.count() >= 1);
    }

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(u"anhua.db"_s); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RoomSignInTest)
#include "signintest.moc"
