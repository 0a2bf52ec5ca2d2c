// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-over of a shift, attachments, accounts.
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HandOverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsOpenAndDue();
    void signedByBoth();
    void notByTheSame();
    void onlyTheNewestStay();
    void filesAreAdded();
    void filesRefused();
    void struckFilesStay();
    void feedbackNamesItsFiles();
    void theLastAdministratorStays();
    void accountsAreChecked();
    void passwordsAreNotedOnly();

private:
    [[nodiscard]] Decision add(const AddAttachment &command)
    {
        Context context{.now = m_play.now, .actor = m_play.actor, .file = [](const QString &hash) {
                            return hash == kHash     ? std::optional(StoredFile{u"image/jpeg"_s, 1'000})
                                : hash == u"program" ? std::optional(StoredFile{u"application/x-executable"_s, 1'000})
                                                     : std::nullopt;
                        }};
        Decision decision = decide(m_play.world, command, context);
        if (decision) {
            for (const Event &event : *decision)
                apply(m_play.world, event);
        }
        return decision;
    }
    [[nodiscard]] AddAttachment photo() const
    {
        return {kFirst, sample::id<OrderId>(1), kAttachment, kHash, u"现场.jpg"_s, u"抢修后"_s};
    }

    static inline const QString kHash = u"a"_s.repeated(64);
    const IncidentId kFirst = sample::id<IncidentId>(1);
    const HandOverId kHandOver = sample::id<HandOverId>(1);
    const AttachmentId kAttachment = sample::id<AttachmentId>(1);
    Play m_play;
};

void HandOverTest::init()
{
    m_play = Play();
    m_play.open(1);
    m_play.give(1);
}

void HandOverTest::whatIsOpenAndDue()
{
    m_play.open(2);
    m_play.must(BeginHandOver{kHandOver, 1, u"留意桥头"_s});
    const HandOver &handOver = m_play.world.handOvers.back();
    QCOMPARE(handOver.open.size(), 2u);
    QCOMPARE(handOver.open[0].incident, kFirst);
    QCOMPARE(handOver.open[0].state, m_play.incident(1).state);
    QCOMPARE(handOver.due.size(), 2u); // acknowledgement and arrival; the written feedback is later
    QCOMPARE(handOver.due[0].kind, DeadlineKind::Acknowledgement);
    QCOMPARE(handOver.due[1].unit, sample::water());
    QCOMPARE(handOver.notes, u"留意桥头"_s);
    QVERIFY(!m_play.answerTo(BeginHandOver{sample::id<HandOverId>(2), 0, {}}).isEmpty());
}

void HandOverTest::signedByBoth()
{
    m_play.must(BeginHandOver{kHandOver, 12, {}});
    m_play.actor.name = u"下一班"_s;
    m_play.now += 5min;
    m_play.must(SignHandOver{kHandOver, u"已接"_s});
    const HandOver &handOver = m_play.world.handOvers.back();
    QCOMPARE(handOver.to->name, u"下一班"_s);
    QCOMPARE(handOver.signedAt, m_play.now);
    QCOMPARE(handOver.remark, u"已接"_s);
    QVERIFY(m_play.answerTo(SignHandOver{kHandOver, {}}).startsWith(u"WrongState"));
}

void HandOverTest::notByTheSame()
{
    m_play.actor.account = u"zhang"_s;
    m_play.must(BeginHandOver{kHandOver, 12, {}});
    m_play.actor.name = u"改了名"_s;
    QVERIFY(m_play.answerTo(SignHandOver{kHandOver, {}}).startsWith(u"SamePerson"));
}

void HandOverTest::onlyTheNewestStay()
{
    for (quint32 n = 1; n <= World::kHandOvers + 1; ++n)
        m_play.must(BeginHandOver{sample::id<HandOverId>(n), 12, {}});
    QCOMPARE(m_play.world.handOvers.size(), World::kHandOvers);
    QCOMPARE(m_play.world.handOvers.front().id, sample::id<HandOverId>(2));
}

void HandOverTest::filesAreAdded()
{
    QVERIFY(add(photo()));
    const Attachment &added = m_play.incident(1).attachments.at(0);
    QCOMPARE(added.type, u"image/jpeg"_s);
    QCOMPARE(added.size, 1'000);
    QCOMPARE(added.by, m_play.actor);
    QCOMPARE(add(photo()).error().reason, RefusalReason::AlreadyThere);
}

void HandOverTest::filesRefused()
{
    AddAttachment wrong = photo();
    wrong.hash = u"nowhere"_s;
    QCOMPARE(add(wrong).error().reason, RefusalReason::UnknownFile);
    wrong.hash = u"program"_s;
    QCOMPARE(add(wrong).error().field, u"type"_s);
    wrong = photo();
    wrong.order = sample::id<OrderId>(7);
    QCOMPARE(add(wrong).error().reason, RefusalReason::UnknownOrder);
    m_play.actor = sample::dutyRoom(sample::power());
    QCOMPARE(add(photo()).error().reason, RefusalReason::NotPermitted);
    wrong = photo();
    wrong.order = {};
    QCOMPARE(add(wrong).error().reason, RefusalReason::NotPermitted);
    m_play.actor = sample::dutyRoom(sample::water());
    QVERIFY(add(photo()));
}

void HandOverTest::struckFilesStay()
{
    QVERIFY(add(photo()));
    QVERIFY(!m_play.answerTo(StrikeAttachment{kFirst, kAttachment, {}}).isEmpty());
    m_play.must(StrikeAttachment{kFirst, kAttachment, u"拍到了别人"_s});
    QCOMPARE(m_play.incident(1).attachments.size(), 1u);
    QCOMPARE(m_play.incident(1).attachments[0].struckReason, u"拍到了别人"_s);
    QVERIFY(m_play.answerTo(StrikeAttachment{kFirst, kAttachment, u"再"_s}).startsWith(u"WrongState"));
}

void HandOverTest::feedbackNamesItsFiles()
{
    QVERIFY(add(photo()));
    m_play.bring(1, OrderState::LeftScene);
    SubmitWrittenFeedback feedback{kFirst, sample::id<OrderId>(1), u"已修好"_s, u"刘工"_s, {kAttachment}};
    feedback.attachments.push_back(sample::id<AttachmentId>(9));
    QVERIFY(m_play.answerTo(feedback).startsWith(u"UnknownItem"));
    feedback.attachments.pop_back();
    m_play.must(feedback);
    QCOMPARE(m_play.order(1).writtenFeedback.back().attachments, std::vector{kAttachment});
}

void HandOverTest::theLastAdministratorStays()
{
    const Account first{AccountKey(u"a"_s), u"甲"_s, Role::Administrator};
    Account second{AccountKey(u"b"_s), u"乙"_s, Role::Administrator};
    apply(m_play.world, AccountPut{first});
    apply(m_play.world, AccountPut{second});
    m_play.actor = sample::theAdministrator();
    Account suspended = second;
    suspended.suspended = true;
    QCOMPARE(m_play.answerTo(EditRuleBook{{{second, suspended}}}), QString());
    Account demoted = first;
    demoted.role = Role::Operator;
    QVERIFY(m_play.answerTo(EditRuleBook{{{first, demoted}}}).startsWith(u"LastAdministrator"));
}

void HandOverTest::accountsAreChecked()
{
    m_play.actor = sample::theAdministrator();
    const auto put = [&](const Account &account) { return m_play.tell(EditRuleBook{{{{}, account}}}); };
    QVERIFY(put({AccountKey(u"room"_s), u"供水值班室"_s, Role::DutyRoom, sample::water()}));
    QCOMPARE(put({AccountKey(u"room-2"_s), u"值班室"_s, Role::DutyRoom}).error().field, u"accounts.unit"_s);
    QCOMPARE(
        put({AccountKey(u"op"_s), u"接警员"_s, Role::Operator, sample::water()}).error().field, u"accounts.unit"_s);
    QCOMPARE(put({AccountKey(u"Zhang San"_s), u"张三"_s}).error().field, u"accounts.key"_s);
    QCOMPARE(actorOf({AccountKey(u"room"_s), u"值班室"_s, Role::DutyRoom, sample::water()}),
        (Actor{u"值班室"_s, Role::DutyRoom, sample::water().text(), u"room"_s}));
}

void HandOverTest::passwordsAreNotedOnly()
{
    QCOMPARE(decide(m_play.world, NotePassword{AccountKey(u"nobody"_s)}, m_play.context()).error().reason,
        RefusalReason::UnknownItem);
    apply(m_play.world, AccountPut{{AccountKey(u"a"_s), u"甲"_s, Role::Administrator}});
    const NotePassword note{AccountKey(u"a"_s), true};
    const Decision decision = decide(m_play.world, note, m_play.context());
    QVERIFY(decision);
    for (const Event &event : *decision)
        apply(m_play.world, event);
    QVERIFY(m_play.answerTo(note).startsWith(u"NotPermitted")); // by a seat
    QCOMPARE(m_play.world.passwords.at(AccountKey(u"a"_s)), (PasswordNote{m_play.now, true}));
}

QTEST_APPLESS_MAIN(HandOverTest)
#include "handovertest.moc"
