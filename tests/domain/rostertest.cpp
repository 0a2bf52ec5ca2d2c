// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_play = Play(); }
    void whoAnswersNow();
    void theSameAtNight();
    void gaps();
    void aUnitWithoutRosterHasNoGaps();
    void onlyTheNewestMonthsStay();
    void monthsOfTheCentresCalendar();
    void mistakes_data();
    void mistakes();
    void aDutyRoomEditsItsOwn();

private:
    QString put(const RuleBookItem &item) { return m_play.answerTo(EditRuleBook{{{{}, item}}}); }

    Play m_play;
};

void RosterTest::whoAnswersNow()
{
    apply(m_play.world, RosterMonthPut{sample::roster(sample::water(), 1)});
    const Shift *now = shiftAt(m_play.world, sample::water(), sample::kMorning + 1h);
    QVERIFY(now);
    QCOMPARE(now->officer, u"张三"_s);
    QCOMPARE(nextShift(m_play.world, sample::water(), sample::kMorning + 1h)->officer, u"王五"_s);
    QVERIFY(!nextShift(m_play.world, sample::water(), sample::kMorning + 13h));
    QVERIFY(!shiftAt(m_play.world, sample::power(), sample::kMorning + 1h));
}

void RosterTest::theSameAtNight()
{
    apply(m_play.world, RosterMonthPut{sample::roster(sample::water(), 1)});
    QCOMPARE(shiftAt(m_play.world, sample::water(), sample::kMorning + 12h)->officer, u"王五"_s);
    QCOMPARE(shiftAt(m_play.world, sample::water(), sample::kMorning + 23h + 59min)->officer, u"王五"_s);
    QVERIFY(!shiftAt(m_play.world, sample::water(), sample::kMorning + 24h));
    QVERIFY(!shiftAt(m_play.world, sample::water(), sample::kMorning - 1ms));
}

void RosterTest::gaps()
{
    RosterMonth holed = sample::roster(sample::water(), 2);
    holed.shifts.erase(holed.shifts.begin() + 1);
    apply(m_play.world, RosterMonthPut{holed});
    const Instant start = sample::kMorning;
    QCOMPARE(rosterGaps(m_play.world, start, start + 24h),
        (std::vector<RosterGap>{{sample::water(), start + 12h, start + 24h}}));
    QCOMPARE(rosterGaps(m_play.world, start + 14h, start + 72h),
        (std::vector<RosterGap>{
            {sample::water(), start + 14h, start + 24h}, {sample::water(), start + 48h, start + 72h}}));
    QVERIFY(rosterGaps(m_play.world, start, start + 12h).empty());
}

void RosterTest::aUnitWithoutRosterHasNoGaps()
{
    QVERIFY(rosterGaps(m_play.world, sample::kMorning, sample::kMorning + 24h).empty());
}

void RosterTest::onlyTheNewestMonthsStay()
{
    for (const QString &month : {u"2026-12"_s, u"2026-07"_s, u"2026-10"_s, u"2026-09"_s, u"2026-11"_s, u"2026-08"_s})
        apply(m_play.world, RosterMonthPut{{rosterKey(sample::water(), month), sample::water(), month, {}}});
    apply(m_play.world, RosterMonthPut{{rosterKey(sample::power(), u"2026-01"_s), sample::power(), u"2026-01"_s, {}}});
    QStringList kept;
    for (const auto &[key, month] : m_play.world.rosters)
        kept += key.text();
    QCOMPARE(kept,
        (QStringList{
            u"power-2026-01"_s, u"water-2026-09"_s, u"water-2026-10"_s, u"water-2026-11"_s, u"water-2026-12"_s}));
}

void RosterTest::monthsOfTheCentresCalendar()
{
    const Instant evening{std::chrono::days(20787) + 17h}; // 30 November in Greenwich, 1 December at the centre
    QCOMPARE(rosterMonthOf(dayIn(m_play.world.centre, evening)), u"2026-12"_s);
}

void RosterTest::mistakes_data()
{
    QTest::addColumn<RosterMonth>("roster");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const QString &reason, auto change) {
        RosterMonth wrong = sample::roster(sample::water(), 2);
        change(wrong);
        QTest::newRow(name) << wrong << reason;
    };
    row("overlap", u"two shifts overlap"_s, [](RosterMonth &r) { r.shifts[1].from -= 1min; });
    row("backwards", u"a shift ends before it begins"_s, [](RosterMonth &r) { r.shifts[0].to = r.shifts[0].from; });
    row("nobody", u"empty"_s, [](RosterMonth &r) { r.shifts[0].officer = u" "_s; });
    row("another month", u"a shift begins in another month"_s,
        [](RosterMonth &r) { r.shifts.push_back({sample::kMorning + 240h, sample::kMorning + 250h, u"x"_s}); });
    row("no month", u"a month is written 2026-11"_s, [](RosterMonth &r) { r.month = u"2026-13"_s; });
    row("key", u"not unit and month"_s, [](RosterMonth &r) { r.key = RosterKey(u"water"_s); });
    row("too long", u"a shift is longer than 48 hours"_s, [](RosterMonth &r) { r.shifts[3].to += 48h; });
}

void RosterTest::mistakes()
{
    QFETCH(const RosterMonth, roster);
    QFETCH(const QString, answer);
    m_play.actor = sample::theAdministrator();
    const Decision decision = m_play.tell(EditRuleBook{{{{}, roster}}});
    QVERIFY(!decision);
    QCOMPARE(decision.error().reason, RefusalReason::ProfileInvalid);
    QCOMPARE(decision.error().current, answer);
}

void RosterTest::aDutyRoomEditsItsOwn()
{
    m_play.actor = sample::dutyRoom(sample::water());
    QCOMPARE(put(sample::roster(sample::water(), 1)), QString());
    QCOMPARE(put(Equipment{.key = EquipmentKey(u"pump"_s), .unit = sample::water(), .name = u"水泵"_s}), QString());
    QVERIFY(put(sample::roster(sample::power(), 1)).startsWith(u"NotPermitted"));
    QVERIFY(put(Category{.key = CategoryKey(u"c"_s), .name = u"x"_s}).startsWith(u"NotPermitted"));
    const Unit before = *m_play.world.unit(sample::water());
    Unit after = before;
    after.name = u"别的"_s;
    const Decision unit = m_play.tell(EditRuleBook{{{before, after}}});
    QCOMPARE(unit.error().reason, RefusalReason::NotPermitted);
    // Nor by giving its own away, or taking another's.
    Equipment away{.key = EquipmentKey(u"pump"_s), .unit = sample::power(), .name = u"水泵"_s};
    const RuleBookItem own = m_play.world.equipment.at(EquipmentKey(u"pump"_s));
    QCOMPARE(m_play.tell(EditRuleBook{{{own, away}}}).error().reason, RefusalReason::NotPermitted);
    m_play.actor = sample::theSupervisor();
    QCOMPARE(put(sample::roster(sample::power(), 1)), QString());
    m_play.actor = sample::theOperator();
    QVERIFY(!isPermitted(Role::Operator, EditRuleBook{}));
}

QTEST_APPLESS_MAIN(RosterTest)
#include "rostertest.moc"
