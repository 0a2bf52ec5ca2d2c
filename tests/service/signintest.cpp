// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "secrets/secrets.h"
#include "service/impl/signindesk.h"
#include "service/rawseat.h"
#include "support/print.h"
#include "wire/passwordmessages.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::FarewellReason;
using wire::PasswordResult;

namespace {

const QString kPassword = u"资江水电站 8 号"_s;
const QString kOther = u"梅城镇的老街 5"_s;

Account accountOf(const QString &key, Role role)
{
    return {.key = AccountKey(key), .name = u"姓名"_s + key, .role = role, .unit = {}, .phone = {}};
}

/// An office whose people sign in.
class Guarded
{
public:
    Guarded()
    {
        put({}, accountOf(u"admin"_s, Role::Administrator));
        put({}, accountOf(u"wang"_s, Role::Operator));
        give(u"admin"_s, kPassword, false);
        give(u"wang"_s, kPassword, false);
    }

    void put(const std::optional<Account> &from, const Account &to)
    {
        EditRuleBook edit;
        edit.edits.push_back({from ? std::optional<RuleBookItem>(*from) : std::nullopt, RuleBookItem(to)});
        Submission asked = served.office.submission(edit);
        asked.actor = sample::theAdministrator();
        QVERIFY(!served.office.ledger().commit({&asked, 1}).outcomes.front().refusal);
    }

    void give(const QString &account, const QString &password, bool mustChange)
    {
        Submission asked = served.office.submission(NotePassword{AccountKey(account), mustChange});
        asked.passwordHash = hashOfPassword(password);
        QVERIFY(!served.office.ledger().commit({&asked, 1}).outcomes.front().refusal);
    }

    [[nodiscard]] std::unique_ptr<RawSeat> seat()
    {
        auto seat = std::make_unique<RawSeat>(served.port());
        seat->say(wire::Hello{wire::kProtocol, u"test"_s, u"席位"_s, {}});
        return seat;
    }

    [[nodiscard]] std::unique_ptr<RawSeat> seatWith(
        const QString &method, const QString &secret, const QString &account)
    {
        auto one = seat();
        one->say(wire::SignIn{method, {}, secret, account});
        return one;
    }

    ServedOffice served{patientLimits()};

private:
    /// Hashing takes real time, in which nobody turns the clock.
    static ServiceLimits patientLimits()
    {
        ServiceLimits limits;
        limits.handshakeTime = 1h;
        limits.heartbeat = 1h;
        limits.silence = 2h;
        return limits;
    }
};

wire::Farewell farewellOf(RawSeat &seat)
{
    return seat.await<wire::Farewell>().value_or(wire::Farewell{FarewellReason::Silence, u"none came"_s, -1});
}

} // namespace

/// Passwords and tokens over a real socket.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withAccountsNobodyComesByName()
    {
        Guarded guarded;
        auto seat = guarded.seat();
        const auto greeting = seat->next<wire::Greeting>();
        QVERIFY(greeting);
        QCOMPARE(greeting->signInMethods, (std::vector<QString>{u"password"_s, u"token"_s}));
        seat->say(wire::SignIn{u"name"_s, sample::theAdministrator(), {}, {}});
        QCOMPARE(farewellOf(*seat).reason, FarewellReason::SignInRefused);
    }

    void thePasswordLetsIn()
    {
        Guarded guarded;
        auto seat = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        const auto welcome = seat->await<wire::Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->actor, actorOf(accountOf(u"wang"_s, Role::Operator)));
        QVERIFY(!welcome->token.isEmpty());
        QVERIFY(!welcome->mustChangePassword);
        seat->say(wire::Join{});
        seat->submit(guarded.served.office.submission(sample::burstMain(1)));
        const auto answered = seat->await<wire::Answered>();
        QVERIFY(answered && !answered->refusal);
        const LogEntry last = guarded.served.office.store().entries(answered->last - 1, 1).value().front();
        QCOMPARE(last.actor, welcome->actor); // whatever the seat might say of itself
    }

    void whoIsSentAway_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << u"wang"_s << u"something else"_s;
        QTest::newRow("no such account") << u"nobody"_s << kPassword;
        QTest::newRow("an account without a password") << u"unset"_s << kPassword;
        QTest::newRow("no password") << u"wang"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("suspended, wrong password") << u"gone"_s << u"something else"_s;
    }

    /// All of them hear the same words.
    void whoIsSentAway()
    {
        QFETCH(const QString, account);
        QFETCH(const QString, password);
        Guarded guarded;
        guarded.put({}, accountOf(u"unset"_s, Role::Operator));
        Account gone = accountOf(u"gone"_s, Role::Operator);
        gone.suspended = true;
        guarded.put({}, gone);
        guarded.give(u"gone"_s, kPassword, false);
        auto seat = guarded.seatWith(u"password"_s, password, account);
        const wire::Farewell farewell = farewellOf(*seat);
        QCOMPARE(farewell.reason, FarewellReason::WrongPassword);
        QCOMPARE(farewell.detail, u"wrong account or password"_s);
        QCOMPARE(guarded.served.service().seatCount(), 0);
    }

    void aSuspendedOwnerIsToldSo()
    {
        Guarded guarded;
        Account gone = accountOf(u"wang"_s, Role::Operator);
        const Account before = gone;
        gone.suspended = true;
        guarded.put(before, gone);
        auto seat = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        QCOMPARE(farewellOf(*seat).reason, FarewellReason::AccountSuspended);
    }

    void guessingIsSlowedAndTheOwnerGetsIn()
    {
        Guarded guarded;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(farewellOf(*guarded.seatWith(u"password"_s, u"guess"_s, u"wang"_s)).reason,
                FarewellReason::WrongPassword);
        const wire::Farewell slowed = farewellOf(*guarded.seatWith(u"password"_s, kPassword, u"wang"_s));
        QCOMPARE(slowed.reason, FarewellReason::TooManyAttempts);
        QCOMPARE(slowed.waitSeconds, 1);
        guarded.served.office.clock().advance(1'001ms);
        auto owner = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        QVERIFY(owner->await<wire::Welcome>());
        // A flood from here on other accounts does not keep the owner out.
        for (int i = 0; i < 15; ++i)
            std::ignore = farewellOf(*guarded.seatWith(u"password"_s, u"guess"_s, u"account%1"_s.arg(i)));
        QCOMPARE(farewellOf(*guarded.seatWith(u"password"_s, u"guess"_s, u"fresh"_s)).reason,
            FarewellReason::TooManyAttempts);
        QVERIFY(guarded.seatWith(u"password"_s, kPassword, u"wang"_s)->await<wire::Welcome>());
    }

    void theTokenLetsInOnceMoreAndIsRenewed()
    {
        Guarded guarded;
        const QString first
            = guarded.seatWith(u"password"_s, kPassword, u"wang"_s)->await<wire::Welcome>().value().token;
        const auto welcome = guarded.seatWith(u"token"_s, first, {})->await<wire::Welcome>();
        QVERIFY(welcome);
        QCOMPARE(welcome->actor.account, u"wang"_s);
        QVERIFY(!welcome->token.isEmpty() && welcome->token != first);
        // The newest was lost on its way: the one before is still good.
        const auto again = guarded.seatWith(u"token"_s, first, {})->await<wire::Welcome>();
        QVERIFY(again);
        QVERIFY(guarded.seatWith(u"token"_s, again->token, {})->await<wire::Welcome>());
    }

    void aTokenInTwoHandsIsTakenFromBoth()
    {
        Guarded guarded;
        const QString stolen
            = guarded.seatWith(u"password"_s, kPassword, u"wang"_s)->await<wire::Welcome>().value().token;
        auto owner = guarded.seatWith(u"token"_s, stolen, {});
        const QString second = owner->await<wire::Welcome>().value().token;
        auto anew = guarded.seatWith(u"token"_s, second, {});
        const QString third = anew->await<wire::Welcome>().value().token;
        QCOMPARE(farewellOf(*owner).reason, FarewellReason::SignedOut); // the same seat, over another connection
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"used a second time"_s));
        QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, stolen, {})).reason, FarewellReason::TokenRefused);
        QCOMPARE(farewellOf(*anew).reason, FarewellReason::TokenRefused);
        QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, third, {})).reason, FarewellReason::TokenRefused);
    }

    void tokensThatAreNone_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QString();
        QTest::newRow("no dot") << u"abcdef"_s;
        QTest::newRow("dot alone") << u"."_s;
        QTest::newRow("unknown") << u"AAAAAAAAAAAAAAAAAAAAAA.AAAA"_s;
        QTest::newRow("not of the alphabet") << u"资江.水电"_s;
    }

    void tokensThatAreNone()
    {
        QFETCH(const QString, token);
        Guarded guarded;
        QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, token, {})).reason, FarewellReason::TokenRefused);
    }

    void aTokenRunsOutButAWallsDoesNot()
    {
        Guarded guarded;
        guarded.put({}, accountOf(u"wall"_s, Role::Wall));
        guarded.give(u"wall"_s, kPassword, false);
        const QString person
            = guarded.seatWith(u"password"_s, kPassword, u"wang"_s)->await<wire::Welcome>().value().token;
        const QString wall
            = guarded.seatWith(u"password"_s, kPassword, u"wall"_s)->await<wire::Welcome>().value().token;
        guarded.served.office.clock().set(guarded.served.office.clock().now() + 13h);
        QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, person, {})).reason, FarewellReason::TokenRefused);
        QVERIFY(guarded.seatWith(u"token"_s, wall, {})->await<wire::Welcome>());
    }

    void tokensOutliveTheService()
    {
        Guarded guarded;
        const QString token
            = guarded.seatWith(u"password"_s, kPassword, u"wang"_s)->await<wire::Welcome>().value().token;
        guarded.served.end();
        guarded.served.office.reopen();
        guarded.served.restart();
        QVERIFY(guarded.seatWith(u"token"_s, token, {})->await<wire::Welcome>());
    }

    void aFirstPasswordIsGoodForChoosingAnother()
    {
        Guarded guarded;
        guarded.give(u"wang"_s, kPassword, true);
        auto early = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        QVERIFY(early->await<wire::Welcome>()->mustChangePassword);
        early->say(wire::Join{});
        QCOMPARE(farewellOf(*early).reason, FarewellReason::BadFrame);

        auto seat = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        QVERIFY(seat->await<wire::Welcome>()->mustChangePassword);
        const auto change = [&](const QString &old, const QString &chosen) {
            seat->say(wire::SetPassword{1, AccountKey(u"wang"_s), old, chosen});
            return seat->await<wire::PasswordAnswered>().value().result;
        };
        QCOMPARE(change(u"wrong"_s, kOther), PasswordResult::Wrong);
        QCOMPARE(change(kPassword, u"short"_s), PasswordResult::TooWeak);
        QCOMPARE(change(kPassword, kPassword), PasswordResult::TooWeak);
        QCOMPARE(change(kPassword, kOther), PasswordResult::Set);
        seat->say(wire::Join{});
        QVERIFY(seat->await<wire::Live>());
        QCOMPARE(
            farewellOf(*guarded.seatWith(u"password"_s, kPassword, u"wang"_s)).reason, FarewellReason::WrongPassword);
        const auto welcome = guarded.seatWith(u"password"_s, kOther, u"wang"_s)->await<wire::Welcome>();
        QVERIFY(welcome && !welcome->mustChangePassword);
    }

    void everyRoleChoosesItsOwnPassword_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("supervisor") << Role::ShiftSupervisor;
        QTest::newRow("linkage office") << Role::LinkageOffice;
        QTest::newRow("duty room") << Role::DutyRoom;
        QTest::newRow("wall") << Role::Wall;
        QTest::newRow("auditor") << Role::Auditor;
    }

    void everyRoleChoosesItsOwnPassword()
    {
        QFETCH(const Role, role);
        Guarded guarded;
        Account account = accountOf(u"chen"_s, role);
        if (role == Role::DutyRoom)
            account.unit = sample::water();
        guarded.put({}, account);
        guarded.give(u"chen"_s, kPassword, true);
        auto seat = guarded.seatWith(u"password"_s, kPassword, u"chen"_s);
        QVERIFY(seat->await<wire::Welcome>()->mustChangePassword);
        seat->say(wire::SetPassword{1, AccountKey(u"chen"_s), kPassword, kOther});
        QCOMPARE(seat->await<wire::PasswordAnswered>().value().result, PasswordResult::Set);
        seat->say(wire::Join{});
        QVERIFY(seat->await<wire::Live>());
    }

    void anAdministratorSetsThePasswordOfAnother()
    {
        Guarded guarded;
        auto wang = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        const QString token = wang->await<wire::Welcome>().value().token;
        auto admin = guarded.seatWith(u"password"_s, kPassword, u"admin"_s);
        QVERIFY(admin->await<wire::Welcome>());
        admin->say(wire::Join{});
        admin->say(wire::SetPassword{7, AccountKey(u"wang"_s), {}, kOther});
        const auto answered = admin->await<wire::PasswordAnswered>();
        QVERIFY(answered);
        QCOMPARE(answered->request, 7);
        QCOMPARE(answered->result, PasswordResult::Set);
        QCOMPARE(farewellOf(*wang).reason, FarewellReason::TokenRefused);
        QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, token, {})).reason, FarewellReason::TokenRefused);
        QVERIFY(guarded.seatWith(u"password"_s, kOther, u"wang"_s)->await<wire::Welcome>()->mustChangePassword);
        admin->say(wire::SetPassword{8, AccountKey(u"nobody"_s), {}, kOther});
        QCOMPARE(admin->await<wire::PasswordAnswered>()->result, PasswordResult::UnknownAccount);
        admin->say(wire::SetPassword{9, AccountKey(u"admin"_s), {}, kOther});
        QCOMPARE(admin->await<wire::PasswordAnswered>()->result, PasswordResult::Wrong);
        guarded.served.office.store().isFull = true;
        admin->say(wire::SetPassword{10, AccountKey(u"wang"_s), {}, kPassword});
        QCOMPARE(admin->await<wire::PasswordAnswered>()->result, PasswordResult::StoreFailed);
        QVERIFY(guarded.seatWith(u"password"_s, kOther, u"wang"_s)->await<wire::Welcome>());
    }

    /// Nobody is told about a disk that is not full.
    void aRefusedPasswordSaysWhy()
    {
        const auto resultOf
            = [](RefusalReason reason) { return passwordResultOf(Refusal{reason, u"wang"_s, u"account"_s, {}}); };
        QCOMPARE(passwordResultOf({}), PasswordResult::Set);
        QCOMPARE(resultOf(RefusalReason::UnknownItem), PasswordResult::UnknownAccount);
        QCOMPARE(resultOf(RefusalReason::NotPermitted), PasswordResult::NotPermitted);
        QCOMPARE(resultOf(RefusalReason::StoreFailed), PasswordResult::StoreFailed);
    }

    void everyRoleMayWhatTheTableSays_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Operator, Role::ShiftSupervisor, Role::LinkageOffice, Role::DutyRoom,
                 Role::Administrator, Role::Wall, Role::Auditor})
            QTest::newRow(enumName(role).toUtf8().constData()) << role;
    }

    /// Every command, as the seat of every role would send it.
    void everyRoleMayWhatTheTableSays()
    {
        QFETCH(const Role, role);
        Guarded guarded;
        Account account = accountOf(u"somebody"_s, role);
        if (role == Role::DutyRoom)
            account.unit = sample::water();
        guarded.put({}, account);
        guarded.give(u"somebody"_s, kPassword, false);
        auto seat = guarded.seatWith(u"password"_s, kPassword, u"somebody"_s);
        QVERIFY(seat->await<wire::Welcome>());
        seat->say(wire::Join{});
        QVERIFY(seat->await<wire::Live>());
        boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Command>>([&](auto kind) {
            const Command command = typename decltype(kind)::type{};
            Submission asked = guarded.served.office.submission(command);
            asked.actor.role = Role::Administrator; // what a seat says of itself is not heard
            seat->submit(asked);
            const auto answered = seat->await<wire::Answered>();
            QVERIFY(answered);
            const bool isRefused = answered->refusal && answered->refusal->reason == RefusalReason::NotPermitted;
            QVERIFY2(isRefused != isPermitted(role, command), describedNameOf<typename decltype(kind)::type>().data());
        });
    }

    void nobodyElseDoes()
    {
        Guarded guarded;
        auto wang = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        QVERIFY(wang->await<wire::Welcome>());
        wang->say(wire::Join{});
        wang->say(wire::SetPassword{1, AccountKey(u"admin"_s), kPassword, kOther});
        QCOMPARE(wang->await<wire::PasswordAnswered>()->result, PasswordResult::NotPermitted);
        wang->submit(guarded.served.office.submission(NotePassword{AccountKey(u"admin"_s), false}));
        const auto answered = wang->await<wire::Answered>();
        QVERIFY(answered && answered->refusal);
        QCOMPARE(answered->refusal->reason, RefusalReason::NotPermitted);
    }

    void whoIsSuspendedAtWorkIsSentAwayAtOnce_data()
    {
        QTest::addColumn<Account>("becomes");
        QTest::addColumn<FarewellReason>("reason");
        Account suspended = accountOf(u"wang"_s, Role::Operator);
        suspended.suspended = true;
        QTest::newRow("suspended") << suspended << FarewellReason::AccountSuspended;
        QTest::newRow("another role") << accountOf(u"wang"_s, Role::Auditor) << FarewellReason::TokenRefused;
    }

    void whoIsSuspendedAtWorkIsSentAwayAtOnce()
    {
        QFETCH(const Account, becomes);
        QFETCH(const FarewellReason, reason);
        Guarded guarded;
        auto admin = guarded.seatWith(u"password"_s, kPassword, u"admin"_s);
        QVERIFY(admin->await<wire::Welcome>());
        admin->say(wire::Join{});
        std::vector<std::unique_ptr<RawSeat>> seats; // two at one account
        QStringList tokens;
        for (int i = 0; i < 2; ++i) {
            seats.push_back(guarded.seatWith(u"password"_s, kPassword, u"wang"_s));
            tokens << seats.back()->await<wire::Welcome>().value().token;
            seats.back()->say(wire::Join{});
            QVERIFY(seats.back()->await<wire::Live>());
        }
        EditRuleBook edit;
        edit.edits.push_back({RuleBookItem(accountOf(u"wang"_s, Role::Operator)), RuleBookItem(becomes)});
        admin->submit(guarded.served.office.submission(edit));
        const auto answered = admin->await<wire::Answered>();
        QVERIFY(answered && !answered->refusal);
        for (const auto &seat : seats)
            QCOMPARE(farewellOf(*seat).reason, reason);
        for (const QString &token : std::as_const(tokens))
            QCOMPARE(farewellOf(*guarded.seatWith(u"token"_s, token, {})).reason, FarewellReason::TokenRefused);
    }

    void aNewNameIsCalledAtOnce()
    {
        Guarded guarded;
        auto admin = guarded.seatWith(u"password"_s, kPassword, u"admin"_s);
        QVERIFY(admin->await<wire::Welcome>());
        admin->say(wire::Join{});
        QVERIFY(admin->await<wire::Live>());
        Account renamed = accountOf(u"admin"_s, Role::Administrator);
        renamed.name = u"新名字"_s;
        EditRuleBook edit;
        edit.edits.push_back({RuleBookItem(accountOf(u"admin"_s, Role::Administrator)), RuleBookItem(renamed)});
        admin->submit(guarded.served.office.submission(edit));
        QString called;
        while (called != renamed.name) {
            const auto presence = admin->await<wire::Presence>();
            QVERIFY(presence);
            called = presence->seats.front().actor.name;
        }
    }

    void noSecretLeavesTheSecretTable()
    {
        Guarded guarded;
        auto wang = guarded.seatWith(u"password"_s, kPassword, u"wang"_s);
        const QString token = wang->await<wire::Welcome>().value().token;
        wang->say(wire::Join{});
        wang->say(wire::SetPassword{1, AccountKey(u"wang"_s), kPassword, kOther});
        QCOMPARE(wang->await<wire::PasswordAnswered>()->result, PasswordResult::Set);
        const Result<std::optional<Secret>> secret
            = guarded.served.office.store().secrets().secret(AccountKey(u"wang"_s));
        QVERIFY(secret && *secret && (*secret)->hash.startsWith(u"$argon2id$"_s));
        const std::vector<QByteArray> secrets{kPassword.toUtf8(), kOther.toUtf8(), "argon2id",
            token.section(u'.', 1).toLatin1(),
            QByteArray::fromBase64(token.section(u'.', 1).toLatin1(), QByteArray::Base64UrlEncoding)};
        const auto isClean = [&](const QByteArray &bytes) {
            return std::ranges::none_of(secrets, [&](const QByteArray &one) { return bytes.contains(one); });
        };
        const std::vector<LogEntry> entries = guarded.served.office.store().entries(0, 10'000).value();
        QVERIFY(!entries.empty());
        for (const LogEntry &entry : entries)
            QVERIFY2(isClean(entry.payload), qPrintable(entry.kind));
        const std::vector<Document> documents = guarded.served.office.store().openDocuments().value();
        for (const Document &document : documents)
            QVERIFY2(isClean(document.payload), qPrintable(document.kind));
    }

    void withoutAnAccountOnlyTheLoopbackIsServed()
    {
        Office office;
        Service service(office.ledger(), office.store(), office.clock());
        const Result<> listening
            = service.listen({QHostAddress(QHostAddress::AnyIPv4), 0, QSslConfiguration::defaultConfiguration()});
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::Refused);
        QVERIFY2(listening.error().detail.contains(u"account"_s), qPrintable(listening.error().detail));
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "signintest.moc"
