// SPDX-License-Identifier: GPL-3.0-or-later
// The directory, the tree of categories, its completion and the places.
#include "deskmodels/categorycompletion.h"
#include "deskmodels/categorytreemodel.h"
#include "deskmodels/placelistmodel.h"
#include "deskmodels/rulebookproxy.h"
#include "deskmodels/unitdirectorymodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class RuleBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units();
    void unitsFound_data();
    void unitsFound();
    void standingOrdersAreCounted();
    void unitRenamedAndAdded();
    void tree();
    void treeGrowsInAnyOrder();
    void treeMovesAndLoops();
    void treeFollowsTheOrder();
    void treeIsDraggedInTheRuleBookOnly();
    void treeSearch();
    void completion_data();
    void completion();
    void completionFollows();
    void places();
    void placesByWhatPeopleCallThem();
    void ofManyPlacesTheBestAreThere();
    void emptyWorld();
};

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Category node(const QString &key, const QString &parent, const QString &name)
{
    Category node;
    node.key = CategoryKey(key);
    node.parent = CategoryKey(parent);
    node.name = name;
    return node;
}

/// "a(b c(d))"
QString shape(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shape(model, index);
        parts.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return parts.join(u' ');
}

int rowNamed(const QAbstractItemModel &model, const QString &name)
{
    return int(texts(model).indexOf(name));
}

} // namespace

void RuleBookTest::units()
{
    TestSource source;
    UnitDirectoryModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QCOMPARE(texts(model),
        QStringList({u"安化县公安局"_s, u"安化县供电公司"_s, u"安化县交通运输局"_s, u"安化县旧供水站 (suspended)"_s,
            u"安化县市监局"_s, u"安化县卫计局"_s, u"安化县住建局"_s, u"安化县自来水公司"_s}));
    const QModelIndex water = model.index(7, 0);
    QCOMPARE(water.data(UnitDirectoryModel::KeyRole).toString(), u"water"_s);
    QCOMPARE(water.data(UnitDirectoryModel::PhoneRole).toString(), u"0737-5550002"_s);
    QCOMPARE(water.data(UnitDirectoryModel::PlaceholderRole).toBool(), true);
    QCOMPARE(model.index(7, UnitDirectoryModel::Phone).data().toString(), u"0737-5550002 (值班室), placeholder"_s);
    QCOMPARE(water.data(UnitDirectoryModel::LeaderRole).toString(), u"领导甲"_s);
    QCOMPARE(water.data(UnitDirectoryModel::LiaisonRole).toString(), u"联络员乙"_s);
    QCOMPARE(model.index(3, 0).data(UnitDirectoryModel::SuspendedRole).toBool(), true);
    QVERIFY(water.data(UnitDirectoryModel::DutiesRole).toString().contains(u"漏水"_s));
}

void RuleBookTest::unitsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("initials") << u"zls"_s << QStringList(u"安化县自来水公司"_s);
    QTest::newRow("pinyin") << u"gongdian"_s << QStringList(u"安化县供电公司"_s);
    QTest::newRow("name") << u"交通"_s << QStringList(u"安化县交通运输局"_s);
    QTest::newRow("duty's word") << u"呕吐"_s << QStringList(u"安化县卫计局"_s);
    QTest::newRow("phone") << u"5550001"_s << QStringList(u"安化县公安局"_s);
    QTest::newRow("name before duty") << u"水"_s
                                      << QStringList({u"安化县旧供水站 (suspended)"_s, u"安化县自来水公司"_s,
                                             u"安化县供电公司"_s});
    QTest::newRow("nothing") << u"没有"_s << QStringList();
}

void RuleBookTest::unitsFound()
{
    TestSource source;
    UnitDirectoryModel model(source);
    UnitDirectoryProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, kFatal);
    QCOMPARE(proxy.rowCount(), 8);
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    proxy.setSearch(typed);
    QCOMPARE(texts(proxy), expected);
    proxy.setSearch({});
    QCOMPARE(texts(proxy), texts(model));
}

void RuleBookTest::standingOrdersAreCounted()
{
    TestSource source;
    UnitDirectoryModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto count = [&] { return model.index(7, 0).data(UnitDirectoryModel::StandingOrdersRole).toInt(); };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    source.bring(1, OrderState::Acknowledged);
    QCOMPARE(count(), 1);
    QCOMPARE(changed.size(), 1);
    source.bring(2, OrderState::WrittenFeedbackGiven);
    QCOMPARE(count(), 2);
    source.advance(2, OrderState::Accepted);
    QCOMPARE(count(), 1);
    source.advance(1, OrderState::Declined, u"无人"_s);
    QCOMPARE(count(), 0);
    source.bring(3, OrderState::Departed);
    UnitDirectoryModel later(source);
    QCOMPARE(dump(later), dump(model));
}

void RuleBookTest::unitRenamedAndAdded()
{
    TestSource source;
    UnitDirectoryModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Unit unit = source.world().units.at(sample::water());
    unit.name = u"安化县爱水公司"_s;
    source.happen(UnitPut{unit});
    unit.key = UnitKey(u"forest"_s);
    unit.name = u"安化县林业局"_s;
    source.happen(UnitPut{unit});
    QTRY_COMPARE(model.rowCount(), 9);
    QCOMPARE(rowNamed(model, u"安化县爱水公司"_s), 0);
    QVERIFY(rowNamed(model, u"安化县林业局"_s) > 0);
    QCOMPARE(reset.size(), 0);
}

void RuleBookTest::tree()
{
    TestSource source;
    CategoryTreeModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QCOMPARE(shape(model), u"道路(树木倒伏) 抢劫 食物中毒 市政设施(电力线路故障 水管爆裂)"_s);
    const QModelIndex main = model.indexOf(sample::category("burst-main"_L1));
    QCOMPARE(main.data(CategoryTreeModel::PathRole).toString(), u"市政设施 / 水管爆裂"_s);
    QCOMPARE(main.data(CategoryTreeModel::IsLeafRole).toBool(), true);
    QCOMPARE(main.parent().data(CategoryTreeModel::IsLeafRole).toBool(), false);
    QCOMPARE(model.keyAt(main), sample::category("burst-main"_L1));
    QCOMPARE(model.indexOf(sample::category("robbery"_L1)).data(CategoryTreeModel::PoliceMatterRole).toBool(), true);
    QVERIFY(!model.indexOf(CategoryKey(u"none"_s)).isValid());
}

void RuleBookTest::treeGrowsInAnyOrder()
{
    TestSource source;
    source.replace({});
    CategoryTreeModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.happen(CategoryPut{node(u"c"_s, u"b"_s, u"丙"_s)});
    QCOMPARE(shape(model), u"丙"_s);
    source.happen(CategoryPut{node(u"b"_s, u"a"_s, u"乙"_s)});
    QCOMPARE(shape(model), u"乙(丙)"_s);
    source.happen(CategoryPut{node(u"a"_s, {}, u"甲"_s)});
    QCOMPARE(shape(model), u"甲(乙(丙))"_s);
    source.happen(CategoryPut{node(u"b"_s, u"a"_s, u"第二"_s)});
    QCOMPARE(shape(model), u"甲(第二(丙))"_s);
}

void RuleBookTest::treeMovesAndLoops()
{
    TestSource source;
    CategoryTreeModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    const QPersistentModelIndex tree = model.indexOf(sample::category("fallen-tree"_L1));
    source.happen(CategoryPut{node(u"fallen-tree"_s, u"infrastructure"_s, u"树木倒伏"_s)});
    QCOMPARE(shape(model), u"道路 抢劫 食物中毒 市政设施(电力线路故障 树木倒伏 水管爆裂)"_s);
    QVERIFY(tree.isValid());
    QCOMPARE(tree.data().toString(), u"树木倒伏"_s);
    // A loop (no sound profile has one) leaves the node at the top instead of nowhere.
    source.happen(CategoryPut{node(u"infrastructure"_s, u"burst-main"_s, u"市政设施"_s)});
    QCOMPARE(shape(model), u"道路 抢劫 食物中毒 市政设施(电力线路故障 树木倒伏 水管爆裂)"_s);
}

void RuleBookTest::treeFollowsTheOrder()
{
    TestSource source;
    CategoryTreeModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    const QPersistentModelIndex road = model.indexOf(sample::category("road"_L1));
    Category first = node(u"robbery"_s, {}, u"抢劫"_s);
    first.order = -1;
    source.happen(CategoryPut{first});
    QCOMPARE(shape(model), u"抢劫 道路(树木倒伏) 食物中毒 市政设施(电力线路故障 水管爆裂)"_s);
    first.order = 5;
    source.happen(CategoryPut{first});
    QCOMPARE(shape(model), u"道路(树木倒伏) 食物中毒 市政设施(电力线路故障 水管爆裂) 抢劫"_s);
    QCOMPARE(road.data().toString(), u"道路"_s);
}

void RuleBookTest::treeIsDraggedInTheRuleBookOnly()
{
    TestSource source;
    CategoryTreeModel model(source);
    const QString before = shape(model);
    QSignalSpy dropped(&model, &CategoryTreeModel::dropped);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOf(sample::category("burst-main"_L1))}));
    const QModelIndex road = model.indexOf(sample::category("road"_L1));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, road));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(dropped.size(), 2);
    QCOMPARE(dropped[0][0].value<CategoryKey>(), sample::category("burst-main"_L1));
    QCOMPARE(dropped[0][1].value<CategoryKey>(), sample::category("road"_L1));
    QCOMPARE(dropped[0][2].value<CategoryKey>(), sample::category("fallen-tree"_L1));
    QVERIFY(dropped[1][1].value<CategoryKey>().isNull());
    QCOMPARE(shape(model), before);
}

void RuleBookTest::treeSearch()
{
    TestSource source;
    CategoryTreeModel model(source);
    RuleBookProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, kFatal);
    proxy.setSearch(u"sgbl"_s);
    QCOMPARE(shape(proxy), u"市政设施(水管爆裂)"_s);
    proxy.setSearch(u"市政"_s);
    QCOMPARE(shape(proxy), u"市政设施(电力线路故障 水管爆裂)"_s);
    proxy.setSearch(u"没有"_s);
    QCOMPARE(shape(proxy), QString());
    proxy.setSearch({});
    QCOMPARE(shape(proxy), shape(model));
    Category retired = source.world().categories.at(sample::category("burst-main"_L1));
    retired.retired = true;
    source.happen(CategoryPut{retired});
    QVERIFY(!shape(proxy).contains(u"水管爆裂"_s));
    proxy.setShowRetired(true);
    QCOMPARE(shape(proxy), shape(model));
}

void RuleBookTest::completion_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("initials") << u"sgbl"_s << QStringList(u"市政设施 / 水管爆裂"_s);
    QTest::newRow("own name first") << u"dl"_s
                                    << QStringList({u"市政设施 / 电力线路故障"_s, u"道路"_s, u"道路 / 树木倒伏"_s});
    QTest::newRow("path without blanks") << u"道路/树"_s << QStringList(u"道路 / 树木倒伏"_s);
    QTest::newRow("path") << u"道路 / 树"_s << QStringList(u"道路 / 树木倒伏"_s);
    QTest::newRow("nothing") << u"xyz"_s << QStringList();
}

void RuleBookTest::completion()
{
    TestSource source;
    CategoryCompletion model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    QCOMPARE(model.rowCount(), 7);
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    model.setTyped(typed);
    QCOMPARE(texts(model), expected);
    model.setTyped({});
    QCOMPARE(model.rowCount(), 7);
}

void RuleBookTest::completionFollows()
{
    TestSource source;
    CategoryCompletion model(source);
    model.setTyped(u"爆"_s);
    source.happen(CategoryPut{node(u"gas"_s, u"infrastructure"_s, u"燃气爆燃"_s)});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(CategoryCompletion::IsLeafRole).toBool(), true);
}

void RuleBookTest::places()
{
    TestSource source;
    PlaceListModel townships(source);
    PlaceListModel all(source, PlaceListModel::Choice::AllPlaces);
    const QAbstractItemModelTester tester(&townships, kFatal);
    const QAbstractItemModelTester allTester(&all, kFatal);
    QCOMPARE(texts(townships), QStringList({u"东坪镇"_s, u"古楼乡"_s}));
    QCOMPARE(texts(all), QStringList({u"东坪镇"_s, u"古楼乡"_s, u"资江大桥"_s}));
    townships.setTyped(u"glx"_s);
    QCOMPARE(texts(townships), QStringList(u"古楼乡"_s));
    QCOMPARE(townships.index(0, 0).data(PlaceListModel::KeyRole).toString(), u"gulou"_s);
    QCOMPARE(townships.index(0, 0).data(PlaceListModel::LatitudeRole).toDouble(), sample::inMountains().latitude);
    townships.setTyped(u"430923100"_s);
    QCOMPARE(texts(townships), QStringList(u"东坪镇"_s));
    townships.setTyped({});
    Place place = source.world().places.at(PlaceKey(u"gulou"_s));
    place.key = PlaceKey(u"meicheng"_s);
    place.name = u"梅城镇"_s;
    place.code = u"430923102000"_s;
    source.happen(PlacePut{place});
    QTRY_COMPARE(texts(townships), QStringList({u"东坪镇"_s, u"梅城镇"_s, u"古楼乡"_s}));
}

void RuleBookTest::placesByWhatPeopleCallThem()
{
    TestSource source;
    PlaceListModel all(source, PlaceListModel::Choice::AllPlaces);
    const QAbstractItemModelTester tester(&all, kFatal);
    Place bridge = source.world().places.at(PlaceKey(u"bridge"_s));
    bridge.aliases = {u"老桥"_s};
    source.happen(PlacePut{bridge});
    all.setTyped(u"lq"_s);
    QTRY_COMPARE(texts(all), QStringList(u"资江大桥"_s));
    Place other{.key = PlaceKey(u"old-bridge"_s), .name = u"老桥头粮站"_s, .code = {}, .position = sample::inTown()};
    source.happen(PlacePut{other});
    other.key = PlaceKey(u"old-bridge-inn"_s);
    other.name = u"老桥饭店"_s;
    source.happen(PlacePut{other});
    // Its own name before another one that fits alike, then the shorter.
    QTRY_COMPARE(texts(all), QStringList({u"老桥饭店"_s, u"老桥头粮站"_s, u"资江大桥"_s}));
    all.setTyped(u"老桥"_s); // fits as a whole
    QCOMPARE(texts(all), QStringList({u"资江大桥"_s, u"老桥饭店"_s, u"老桥头粮站"_s}));
    other.retired = true;
    source.happen(PlacePut{other});
    QTRY_COMPARE(texts(all), QStringList({u"资江大桥"_s, u"老桥头粮站"_s}));
}

void RuleBookTest::ofManyPlacesTheBestAreThere()
{
    TestSource source;
    World world = source.world();
    for (int i = 0; i < 500; ++i) {
        Place post{.key = PlaceKey(u"post-%1"_s.arg(i)), .name = u"二零七国道%1公里"_s.arg(i), .code = {}};
        post.kind = PlaceKind::KilometrePost;
        world.places[post.key] = post;
    }
    source.replace(world);
    PlaceListModel all(source, PlaceListModel::Choice::AllPlaces);
    QCOMPARE(all.rowCount(), int(PlaceListModel::kMost));
    all.setTyped(u"国道499"_s);
    QCOMPARE(texts(all), QStringList(u"二零七国道499公里"_s));
}

void RuleBookTest::emptyWorld()
{
    TestSource source;
    UnitDirectoryModel units(source);
    CategoryTreeModel tree(source);
    CategoryCompletion lines(source);
    PlaceListModel places(source);
    source.replace({});
    QCOMPARE(units.rowCount() + tree.rowCount() + lines.rowCount() + places.rowCount(), 0);
    source.replace(sample::world());
    QCOMPARE(units.rowCount(), 8);
    QCOMPARE(tree.rowCount(), 4);
    QCOMPARE(lines.rowCount(), 7);
    QCOMPARE(places.rowCount(), 2);
}

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rulebooktest.moc"
