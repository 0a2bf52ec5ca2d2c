// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of rule book items, their histories, and the changes that need no form.
#include "deskmodels/itemhistorymodel.h"
#include "deskmodels/rulebookedits.h"
#include "deskmodels/rulebooklistmodel.h"
#include "deskmodels/rulebookproxy.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
const ItemName kWater{u"Unit"_s, u"water"_s};

void change(TestSource &source, const std::function<void(Unit &)> &how)
{
    const Unit from = source.world().units.at(sample::water());
    Unit to = from;
    how(to);
    source.others(EditRuleBook{{{RuleBookItem(from), to}}});
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data(ItemTitleRole).toString();
    return all;
}

} // namespace

class RuleBookListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind()
    {
        TestSource source;
        for (const ItemKind &kind : itemKinds()) {
            RuleBookListModel model(source, kind.kind);
            const QAbstractItemModelTester tester(&model, kFatal);
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(!model.index(row, 0).data(ItemTitleRole).toString().isEmpty());
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            source.replace({});
            QCOMPARE(model.rowCount(), 0);
            source.replace(sample::world());
        }
    }

    void followsEveryEvent()
    {
        TestSource source;
        RuleBookListModel duties(source, u"Duty");
        const QAbstractItemModelTester tester(&duties, kFatal);
        QSignalSpy reset(&duties, &QAbstractItemModel::modelReset);
        QCOMPARE(duties.rowCount(), 9);
        change(source, [](Unit &unit) { unit.shortName = u"爱水公司"_s; });
        QTRY_VERIFY(titles(duties).contains(u"爱水公司 · 市政设施 / 水管爆裂 · Responsible"_s));
        Duty another;
        another.key = DutyKey(u"x"_s);
        another.unit = sample::water();
        another.category = sample::category("road"_L1);
        source.happen(DutyPut{another});
        QTRY_COMPARE(duties.rowCount(), 10);
        QCOMPARE(reset.size(), 0);
    }

    void foundAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("initials") << u"zls"_s << QStringList(u"安化县自来水公司"_s);
        QTest::newRow("text") << u"供电"_s << QStringList(u"安化县供电公司"_s);
        QTest::newRow("phone") << u"5550006"_s << QStringList(u"安化县卫计局"_s);
        QTest::newRow("nothing") << u"没有"_s << QStringList();
    }

    void foundAsOneTypes()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, expected);
        TestSource source;
        RuleBookListModel units(source, u"Unit");
        RuleBookProxy proxy(units);
        const QAbstractItemModelTester tester(&proxy, kFatal);
        proxy.setSearch(typed);
        QCOMPARE(titles(proxy), expected);
    }

    void suspendedOnesOnlyWhenAskedFor()
    {
        TestSource source;
        RuleBookListModel units(source, u"Unit");
        RuleBookProxy proxy(units);
        QCOMPARE(proxy.rowCount(), 7);
        proxy.setShowRetired(true);
        QCOMPARE(proxy.rowCount(), 8);
        QVERIFY(proxy.indexOf(u"water"_s).isValid());
        QVERIFY(!proxy.indexOf(u"nothing"_s).isValid());
    }

    void aPhoneToBeVerifiedAsksForAttention()
    {
        TestSource source;
        RuleBookListModel units(source, u"Unit");
        RuleBookProxy proxy(units);
        const auto attention = [&] { return proxy.indexOf(u"water"_s).data(ItemAttentionRole).toBool(); };
        QVERIFY(attention());
        change(source, [&](Unit &unit) { unit.dutyPhones = {{u"0737-1234567"_s, {}, false, source.serviceNow()}}; });
        QTRY_VERIFY(!attention());
        source.clock.advance(std::chrono::days(91));
        QVERIFY(attention());
    }

    void historyMemberByMember()
    {
        TestSource source;
        ItemHistoryModel history(source);
        const QAbstractItemModelTester tester(&history, kFatal);
        history.show(kWater);
        QVERIFY(history.isFetching());
        source.happen(UnitPut{source.world().units.at(sample::water())});
        change(source, [](Unit &unit) {
            unit.name = u"新名"_s;
            unit.suspended = true;
        });
        source.answerItem();
        QVERIFY(!history.isFetching());
        QCOMPARE(texts(history, ItemHistoryModel::What), QStringList({u"Name"_s, u"Suspended"_s, u"Entered"_s}));
        QCOMPARE(texts(history, ItemHistoryModel::Before), QStringList({u"安化县自来水公司"_s, u"No"_s, {}}));
        QCOMPARE(texts(history, ItemHistoryModel::After), QStringList({u"新名"_s, u"Yes"_s, u"安化县自来水公司"_s}));
        QVERIFY(!texts(history, ItemHistoryModel::Who).contains(QString()));
        // What comes from now on stands on top.
        change(source, [](Unit &unit) { unit.leaderInCharge = u"新领导"_s; });
        QCOMPARE(texts(history, ItemHistoryModel::What).front(), u"Leader in charge"_s);
        QCOMPARE(history.rowCount(), 4);
    }

    void aChangeIsUndoneByACounterChange()
    {
        TestSource source;
        ItemHistoryModel history(source);
        history.show(kWater);
        source.happen(UnitPut{source.world().units.at(sample::water())});
        change(source, [](Unit &unit) {
            unit.name = u"新名"_s;
            unit.liaisonOfficer = u"新人"_s;
        });
        change(source, [](Unit &unit) { unit.leaderInCharge = u"后来改的"_s; });
        source.answerItem();
        QVERIFY(!history.undo(99));
        const auto undo = history.undo(2); // the liaison officer's row: its entry changed the name as well
        QVERIFY(undo);
        source.others(*undo);
        const Unit &unit = source.world().units.at(sample::water());
        QCOMPARE(unit.name, u"安化县自来水公司"_s);
        QCOMPARE(unit.liaisonOfficer, u"联络员乙"_s);
        QCOMPARE(unit.leaderInCharge, u"后来改的"_s);
        // The entry that made it: out of use, for nothing is ever deleted.
        const auto gone = history.undo(history.rowCount() - 1);
        QVERIFY(gone);
        source.others(*gone);
        QVERIFY(source.world().units.at(sample::water()).suspended);
        QVERIFY(!history.undo(history.rowCount() - 1));
    }

    void aLostLinkEndsTheFetching()
    {
        TestSource source;
        ItemHistoryModel history(source);
        QSignalSpy fetched(&history, &ItemHistoryModel::fetched);
        history.show(kWater);
        source.setLink(LinkState::Away);
        QVERIFY(!history.isFetching());
        QCOMPARE(fetched.size(), 1);
        source.setLink(LinkState::Live);
        QVERIFY(history.isFetching());
    }

    void movedAmongThoseItStandsWith()
    {
        TestSource source;
        RuleBookListModel items(source, u"Unit");
        RuleBookProxy units(items);
        const QString second = units.index(1, 0).data(ItemKeyRole).toString();
        const auto up = moveEdit(source.world(), {u"Unit"_s, second}, -1);
        QVERIFY(up);
        source.others(*up);
        QTRY_COMPARE(units.index(0, 0).data(ItemKeyRole).toString(), second);
        QVERIFY(!moveEdit(source.world(), {u"Unit"_s, second}, -1));
        QVERIFY(!moveEdit(source.world(), {u"Duty"_s, u"water-mains"_s}, 1));
    }

    /// So that two who move different ones at the same time do not meet.
    void onlyWhatMustIsGivenAnotherPlace_data()
    {
        QTest::addColumn<std::vector<int>>("places");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("changed");
        const std::vector<int> tens{10, 20, 30, 40};
        const std::vector<int> ones{1, 2, 3, 4, 5};
        QTest::newRow("room: down") << tens << 1 << 1 << QStringList{u"b 31"_s};
        QTest::newRow("room: to the end") << tens << 0 << 3 << QStringList{u"a 41"_s};
        QTest::newRow("room: to the front") << tens << 2 << -2 << QStringList{u"c 9"_s};
        QTest::newRow("tight: down") << ones << 1 << 1 << QStringList{u"b 3"_s, u"c 2"_s};
        QTest::newRow("tight: up") << ones << 2 << -1 << QStringList{u"b 3"_s, u"c 2"_s};
        QTest::newRow("tight: to the front") << ones << 1 << -1 << QStringList{u"a 2"_s, u"b 1"_s};
        QTest::newRow("never placed") << std::vector{0, 0, 0, 0} << 3 << -1 << QStringList{u"c 2"_s, u"d 1"_s};
    }
    void onlyWhatMustIsGivenAnotherPlace()
    {
        QFETCH(std::vector<int>, places);
        QFETCH(int, moved);
        QFETCH(int, by);
        QFETCH(QStringList, changed);
        World world;
        for (size_t i = 0; i < places.size(); ++i) {
            const QString name(QChar(u'a' + char16_t(i)));
            world.units.emplace(UnitKey(name), Unit{.key = UnitKey(name), .name = name, .order = places[i]});
        }
        const auto edit = moveEdit(world, {u"Unit"_s, QString(QChar(u'a' + char16_t(moved)))}, by);
        QVERIFY(edit);
        QStringList found;
        for (const ItemEdit &each : edit->edits) {
            const Unit &unit = std::get<Unit>(each.to);
            found += u"%1 %2"_s.arg(unit.name).arg(unit.order);
        }
        found.sort();
        QCOMPARE(found, changed);
    }

    void categoriesMoveUnderOthersButNeverUnderThemselves()
    {
        TestSource source;
        const auto key = [](const char *name) { return sample::category(QLatin1StringView(name)); };
        const auto under = moveUnderEdit(source.world(), key("fallen-tree"), key("infrastructure"), key("burst-main"));
        QVERIFY(under);
        source.others(*under);
        const auto order = [&](const char *name) { return source.world().categories.at(key(name)).order; };
        QCOMPARE(source.world().categoryPath(key("fallen-tree")), u"市政设施 / 树木倒伏"_s);
        QVERIFY(order("fallen-tree") < order("burst-main"));
        QVERIFY(!moveUnderEdit(source.world(), key("infrastructure"), key("burst-main")));
        QVERIFY(!moveUnderEdit(source.world(), key("infrastructure"), key("infrastructure")));
        QVERIFY(moveUnderEdit(source.world(), key("burst-main"), {}));
    }

    void retiredOnesAreNotOffered()
    {
        TestSource source;
        World world = source.world();
        world.reasons = {{ReasonKey(u"a"_s), {ReasonKey(u"a"_s), ReasonUse::Declined, u"第二"_s, 2, false}},
            {ReasonKey(u"b"_s), {ReasonKey(u"b"_s), ReasonUse::Declined, u"第一"_s, 1, false}},
            {ReasonKey(u"c"_s), {ReasonKey(u"c"_s), ReasonUse::Declined, u"不用"_s, 0, true}},
            {ReasonKey(u"d"_s), {ReasonKey(u"d"_s), ReasonUse::Urging, u"别的"_s, 0, false}}};
        QCOMPARE(reasonsFor(world, ReasonUse::Declined), QStringList({u"第一"_s, u"第二"_s}));
        const size_t all = dispositionsOffered(world).size();
        world.dispositions.begin()->second.retired = true;
        QCOMPARE(dispositionsOffered(world).size(), all - 1);
    }

    void retiringAndBringingBack()
    {
        TestSource source;
        source.others(*retireEdit(source.world(), kWater, true));
        QVERIFY(source.world().units.at(sample::water()).suspended);
        QVERIFY(!retireEdit(source.world(), kWater, true));
        source.others(*retireEdit(source.world(), kWater, false));
        QVERIFY(!source.world().units.at(sample::water()).suspended);
    }

    void aCentreIsBuiltStepByStep()
    {
        World world;
        const auto next = [&] { return nextBuildingStep(world).value_or(BuildingStep()).kind; };
        QCOMPARE(next(), u"Centre"_s);
        world.centre = sample::world().centre;
        QCOMPARE(next(), u"Unit"_s);
        world.units = sample::world().units;
        QCOMPARE(next(), u"Category"_s);
        world.categories = sample::world().categories;
        QCOMPARE(next(), u"Duty"_s);
        world.duties = sample::world().duties;
        QCOMPARE(next(), u"DeadlineRule"_s);
        world.rules = sample::world().rules;
        QCOMPARE(next(), u"Disposition"_s);
        world.dispositions = sample::world().dispositions;
        QCOMPARE(next(), u"Hotline"_s);
        world.hotlines = sample::world().hotlines;
        QCOMPARE(next(), QString());
        world.units.begin()->second.dutyPhones.clear();
        QCOMPARE(next(), u"Unit"_s);
    }

    void whatIsKnownAboutAnItemFromTheOthers()
    {
        World world = sample::world();
        Hotline hotline;
        hotline.key = HotlineKey(u"12345"_s);
        hotline.name = u"供水热线"_s;
        hotline.unit = sample::water();
        world.hotlines.emplace(hotline.key, hotline);
        const QString facts = factsAbout(world.units.at(sample::water()), world);
        QVERIFY2(facts.contains(u"12345 供水热线"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"市政设施 / 水管爆裂"_s), qPrintable(facts));
        const QString answering = factsAbout(world.categories.at(sample::category("burst-main"_L1)), world);
        QVERIFY2(
            answering.contains(u"安化县自来水公司"_s) && answering.contains(u"安化县住建局"_s), qPrintable(answering));
    }
};

QTEST_GUILESS_MAIN(RuleBookListTest)
#include "rulebooklisttest.moc"
