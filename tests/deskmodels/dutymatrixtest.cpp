// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/dutymatrixmodel.h"
#include "deskmodels/gaplistmodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The rows as "  name cell.cell.cell", inherited signs in small letters, '-' for nothing, '!' for a gap.
QStringList picture(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto head = [&](int role) { return model.headerData(row, Qt::Vertical, role); };
        QString line(head(DutyMatrixModel::DepthRole).toInt(), u' ');
        line += head(Qt::DisplayRole).toString() + u' ';
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QString sign = cell.data().toString();
            line += sign.isEmpty()                                   ? u"-"_s
                : cell.data(DutyMatrixModel::DutyRoleRole).isValid() ? sign
                                                                     : sign.toLower();
        }
        lines += head(DutyMatrixModel::GapRole).toBool() ? QString(line + u'!') : line;
    }
    return lines;
}

QStringList units(const QAbstractItemModel &model)
{
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names += model.headerData(column, Qt::Horizontal).toString();
    return names;
}

/// Units in the order of their keys' story, so that the picture can be read.
class Source : public TestSource
{
public:
    Source()
    {
        int order = 0;
        for (const UnitKey &key : {sample::police(), sample::water(), sample::power(), sample::housing(),
                 sample::transport(), sample::health(), sample::market()})
            change<Unit>(key, [&](Unit &unit) { unit.order = ++order; });
        order = 0;
        for (const QLatin1StringView key : {"infrastructure"_L1, "burst-main"_L1, "power-line"_L1, "road"_L1,
                 "fallen-tree"_L1, "food-poisoning"_L1, "robbery"_L1})
            change<Category>(sample::category(key), [&](Category &category) { category.order = ++order; });
    }

    template <class Item, class Key>
    void change(const Key &key, auto &&how)
    {
        const Item before = listIn<Item>(world()).at(key);
        Item after = before;
        how(after);
        others(EditRuleBook{{{before, after}}});
    }
};

} // namespace

class DutyMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesInTheirCells()
    {
        Source source;
        DutyMatrixModel model(source);
        const QAbstractItemModelTester tester(&model, kFatal);
        QCOMPARE(units(model),
            QStringList(
                {u"公安局"_s, u"自来水公司"_s, u"供电公司"_s, u"住建局"_s, u"交通运输局"_s, u"卫计局"_s, u"市监局"_s}));
        QCOMPARE(picture(model),
            QStringList({u"市政设施 ---L---"_s, u" 水管爆裂 -RSl---"_s, u" 电力线路故障 --Rl---"_s, u"道路 P------"_s,
                u" 树木倒伏 p---R--"_s, u"食物中毒 -----LP"_s, u"抢劫 -------"_s}));
        QVERIFY(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"处置burst-main"_s));
        QVERIFY(model.index(1, 3).data(Qt::ToolTipRole).toString().contains(u"above"_s));
    }

    void followsEvents()
    {
        Source source;
        DutyMatrixModel model(source);
        const QAbstractItemModelTester tester(&model, kFatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        source.change<Duty>(DutyKey(u"trees-on-roads"_s), [](Duty &duty) { duty.retired = true; });
        QTRY_COMPARE(picture(model)[4], u" 树木倒伏 p------!"_s);
        source.change<Duty>(DutyKey(u"order-on-roads"_s), [](Duty &duty) { duty.role = DutyRole::Lead; });
        QTRY_COMPARE(picture(model)[4], u" 树木倒伏 l------"_s);
        source.change<Category>(sample::category("power-line"_L1), [](Category &category) { category.parent = {}; });
        QTRY_COMPARE(picture(model)[2], u"电力线路故障 --R----"_s);
        source.change<Category>(sample::category("robbery"_L1), [](Category &category) { category.order = -1; });
        QTRY_COMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"抢劫"_s);
        source.change<Category>(sample::category("robbery"_L1), [](Category &category) { category.retired = true; });
        QTRY_COMPARE(model.rowCount(), 6);
        source.change<Unit>(sample::power(), [](Unit &unit) { unit.suspended = true; });
        QTRY_COMPARE(model.columnCount(), 6);
        source.change<Unit>(sample::market(), [](Unit &unit) { unit.order = 0; });
        QTRY_COMPARE(units(model).front(), u"市监局"_s);
        source.change<Unit>(sample::suspended(), [](Unit &unit) { unit.suspended = false; });
        QTRY_COMPARE(model.columnCount(), 7);
        QCOMPARE(resets.size(), 0);
    }

    void twoLeadsAreMarked()
    {
        Source source;
        DutyMatrixModel model(source);
        source.change<Duty>(DutyKey(u"food-inspection"_s), [](Duty &duty) { duty.role = DutyRole::Lead; });
        QTRY_VERIFY(model.index(5, 6).data(DutyMatrixModel::DoubledRole).toBool());
        QVERIFY(model.index(5, 5).data(DutyMatrixModel::DoubledRole).toBool());
    }

    void unitsWithoutPhoneOrDutyAreMarked()
    {
        Source source;
        DutyMatrixModel model(source);
        QVERIFY(!model.headerData(1, Qt::Horizontal, DutyMatrixModel::GapRole).toBool());
        source.change<Unit>(sample::water(), [](Unit &unit) { unit.dutyPhones.clear(); });
        QTRY_VERIFY(model.headerData(1, Qt::Horizontal, DutyMatrixModel::GapRole).toBool());
    }

    void worldWithNothing()
    {
        Source source;
        DutyMatrixModel model(source);
        const QAbstractItemModelTester tester(&model, kFatal);
        const World full = source.world();
        source.replace({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        World noUnits = full;
        noUnits.units.clear();
        source.replace(noUnits);
        QCOMPARE(model.rowCount(), 7);
        source.replace(full);
        QCOMPARE(model.columnCount(), 7);
    }

    void searchAndFold()
    {
        Source source;
        DutyMatrixModel model(source);
        DutyMatrixProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy, kFatal);
        const auto names = [&] {
            QStringList list;
            for (int row = 0; row < proxy.rowCount(); ++row)
                list += proxy.headerData(row, Qt::Vertical).toString();
            return list;
        };
        proxy.setCategorySearch(u"sgbl"_s);
        QCOMPARE(names(), QStringList({u"市政设施"_s, u"水管爆裂"_s}));
        proxy.setCategorySearch(u"市政"_s);
        QCOMPARE(names(), QStringList({u"市政设施"_s, u"水管爆裂"_s, u"电力线路故障"_s}));
        proxy.setCategorySearch({});
        proxy.collapseAll();
        QCOMPARE(names(), QStringList({u"市政设施"_s, u"道路"_s, u"食物中毒"_s, u"抢劫"_s}));
        proxy.reveal(sample::category("fallen-tree"_L1));
        QCOMPARE(names(), QStringList({u"市政设施"_s, u"道路"_s, u"树木倒伏"_s, u"食物中毒"_s, u"抢劫"_s}));
        proxy.expandAll();
        QCOMPARE(proxy.rowCount(), 7);
        proxy.setUnitSearch(u"zls"_s);
        QCOMPARE(units(proxy), QStringList(u"自来水公司"_s));
        proxy.setUnitSearch({});
        proxy.setOnlyGaps(true);
        QCOMPARE(proxy.rowCount(), 0);
        source.change<Duty>(DutyKey(u"trees-on-roads"_s), [](Duty &duty) { duty.retired = true; });
        QTRY_COMPARE(names(), QStringList({u"道路"_s, u"树木倒伏"_s}));
    }

    void listOfGaps()
    {
        Source source;
        for (const UnitKey &key : {sample::police(), sample::power(), sample::housing(), sample::transport(),
                 sample::health(), sample::market()})
            source.change<Unit>(key, [&](Unit &unit) {
                unit.dutyPhones.front().placeholder = false;
                unit.dutyPhones.front().verifiedAt = source.serviceNow();
            });
        GapListModel model(source);
        const QAbstractItemModelTester tester(&model, kFatal);
        QCOMPARE(texts(model, GapListModel::What), QStringList(u"Placeholder phone"_s));
        QVERIFY(model.index(0, GapListModel::Detail).data().toString().startsWith(u"0737-5550002"_s));
        source.change<Duty>(DutyKey(u"trees-on-roads"_s), [](Duty &duty) { duty.retired = true; });
        QTRY_COMPARE(texts(model, GapListModel::What),
            QStringList({u"Nobody answers"_s, u"Placeholder phone"_s, u"Unit without duty"_s}));
        QCOMPARE(model.index(0, GapListModel::Whom).data().toString(), u"道路 / 树木倒伏"_s);
        QCOMPARE(model.gapAt(0).item, (ItemName{u"Category"_s, u"fallen-tree"_s}));
        source.change<Unit>(sample::water(), [&](Unit &unit) { unit.dutyPhones.clear(); });
        QTRY_COMPARE(texts(model, GapListModel::What),
            QStringList({u"Nobody answers"_s, u"No duty phone"_s, u"Unit without duty"_s}));
    }

    /// Sixty units and four hundred categories: a change of one duty touches what it is about.
    void large()
    {
        World world;
        for (int u = 0; u < 60; ++u) {
            Unit unit{
                .key = UnitKey(u"u%1"_s.arg(u)), .name = u"单位%1"_s.arg(u), .shortName = u"单%1"_s.arg(u), .order = u};
            world.units.emplace(unit.key, unit);
        }
        for (int c = 0; c < 400; ++c) {
            Category category{.key = CategoryKey(u"c%1"_s.arg(c)), .name = u"类别%1"_s.arg(c), .order = c};
            if (c % 10)
                category.parent = CategoryKey(u"c%1"_s.arg(c - c % 10));
            world.categories.emplace(category.key, category);
            for (int u = c % 7; u < 60; u += 9) {
                Duty duty{.key = DutyKey(u"d%1-%2"_s.arg(c).arg(u)),
                    .unit = UnitKey(u"u%1"_s.arg(u)),
                    .category = category.key,
                    .text = u"职责"_s,
                    .clause = u"附件"_s};
                world.duties.emplace(duty.key, duty);
            }
        }
        Source source;
        source.replace(world);
        DutyMatrixModel model(source);
        QCOMPARE(model.rowCount(), 400);
        QCOMPARE(model.columnCount(), 60);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QBENCHMARK_ONCE
        {
            source.change<Duty>(DutyKey(u"d11-4"_s), [](Duty &duty) { duty.role = DutyRole::Lead; });
            QTRY_COMPARE(changed.size(), 1);
        }
        QCOMPARE(changed.front().front().toModelIndex().row(), 11);
    }
};

QTEST_MAIN(DutyMatrixTest)
#include "dutymatrixtest.moc"
