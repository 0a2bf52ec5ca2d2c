// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/markers.h"
#include "deskmodels/testsource.h"

#include <QAbstractItemModelTester>
#include <QGeoCoordinate>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList keys(const IncidentMarkers &markers)
{
    QStringList list;
    for (int row = 0; row < markers.rowCount(); ++row)
        list += markers.data(markers.index(row), IncidentMarkers::KeyRole).toString();
    return list;
}

QString key(quint32 n)
{
    return sample::id<IncidentId>(n).text();
}

QVariant of(const QAbstractItemModel &model, int row, int role)
{
    return model.index(row, 0).data(role);
}

} // namespace

/// What the map draws.
class MarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incidentsComeAndGoByTheirEvents()
    {
        TestSource source;
        source.open(2);
        IncidentMarkers markers(source);
        const QAbstractItemModelTester tester(&markers, kFatal);
        QSignalSpy resets(&markers, &QAbstractItemModel::modelReset);
        QCOMPARE(keys(markers), QStringList({key(2)}));
        source.open(3);
        source.open(1);
        QCOMPARE(keys(markers), QStringList({key(1), key(2), key(3)}));
        QCOMPARE(of(markers, 0, IncidentMarkers::LatitudeRole).toDouble(), sample::inTown().latitude);
        QCOMPARE(of(markers, 0, IncidentMarkers::LongitudeRole).toDouble(), sample::inTown().longitude);
        QCOMPARE(of(markers, 0, IncidentMarkers::TitleRole).toString(), u"东坪镇资江路12号"_s);
        source.playThrough(4);
        QCOMPARE(keys(markers), QStringList({key(1), key(2), key(3)}));
        source.others(ReopenIncident{sample::id<IncidentId>(4), u"又漏了"_s});
        QCOMPARE(keys(markers), QStringList({key(1), key(2), key(3), key(4)}));
        QCOMPARE(resets.size(), 0);
    }

    void anIncidentWithoutAPointIsNotOnTheMapUntilItHasOne()
    {
        TestSource source;
        IncidentMarkers markers(source);
        const QAbstractItemModelTester tester(&markers, kFatal);
        OpenIncident open = sample::burstMain(1);
        open.place = {u"资江路"_s, {}, {}};
        source.others(open);
        QCOMPARE(markers.rowCount(), 0);
        AmendIncident amend;
        amend.incident = open.incident;
        amend.place = Change<Location>{open.place, sample::townPlace()};
        source.others(amend);
        QCOMPARE(markers.rowCount(), 1);
        AmendIncident back;
        back.incident = open.incident;
        back.place = Change<Location>{sample::townPlace(), open.place};
        source.others(back);
        QCOMPARE(markers.rowCount(), 0);
    }

    void anAmendedPlaceMovesTheMarker()
    {
        TestSource source;
        source.open(1);
        source.open(2);
        IncidentMarkers markers(source);
        const QAbstractItemModelTester tester(&markers, kFatal);
        QSignalSpy changed(&markers, &QAbstractItemModel::dataChanged);
        AmendIncident amend;
        amend.incident = sample::id<IncidentId>(2);
        amend.place = Change<Location>{sample::townPlace(), sample::mountainPlace()};
        source.others(amend);
        QVERIFY(!changed.isEmpty());
        for (const auto &arguments : changed)
            QCOMPARE(arguments.at(0).toModelIndex().row(), 1);
        QCOMPARE(of(markers, 1, IncidentMarkers::LatitudeRole).toDouble(), sample::inMountains().latitude);
        QCOMPARE(of(markers, 1, IncidentMarkers::TitleRole).toString(), u"古楼乡半山村"_s);
        QCOMPARE(of(markers, 0, IncidentMarkers::LatitudeRole).toDouble(), sample::inTown().latitude);
    }

    void aMergedIncidentLeaves()
    {
        TestSource source;
        source.open(1);
        source.open(2);
        IncidentMarkers markers(source);
        const QAbstractItemModelTester tester(&markers, kFatal);
        source.others(MergeIncident{sample::id<IncidentId>(2), sample::id<IncidentId>(1), u"同一处"_s});
        QCOMPARE(keys(markers), QStringList({key(1)}));
    }

    void theOverdueAreMarked()
    {
        TestSource source;
        source.open(1);
        source.open(2);
        source.give(1);
        IncidentMarkers markers(source);
        QSignalSpy changed(&markers, &QAbstractItemModel::dataChanged);
        QCOMPARE(of(markers, 0, IncidentMarkers::OverdueRole).toBool(), false);
        source.clock.advance(Milliseconds(181'000));
        markers.refreshOverdue();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(of(markers, 0, IncidentMarkers::OverdueRole).toBool(), true);
        QCOMPARE(of(markers, 1, IncidentMarkers::OverdueRole).toBool(), false);
        markers.refreshOverdue();
        QCOMPARE(changed.size(), 1);
        source.advance(1, OrderState::Acknowledged);
        QCOMPARE(of(markers, 0, IncidentMarkers::OverdueRole).toBool(), false);
    }

    void whatIsExcusedIsNotOverdue()
    {
        TestSource source;
        source.open(1);
        source.give(1);
        IncidentMarkers markers(source);
        source.clock.advance(Milliseconds(181'000));
        markers.refreshOverdue();
        QCOMPARE(of(markers, 0, IncidentMarkers::OverdueRole).toBool(), true);
        source.others(
            ExcuseDelay{sample::id<IncidentId>(1), sample::id<OrderId>(1), DeadlineKind::Acknowledgement, u"桥断"_s});
        QCOMPARE(of(markers, 0, IncidentMarkers::OverdueRole).toBool(), false);
    }

    void theChosenAndTheSettledAreMarked()
    {
        TestSource source;
        source.bring(1, OrderState::LeftScene);
        source.open(2);
        IncidentMarkers markers(source);
        QCOMPARE(of(markers, 0, IncidentMarkers::SettledRole).toBool(), true);
        QCOMPARE(of(markers, 1, IncidentMarkers::SettledRole).toBool(), false);
        markers.select(sample::id<IncidentId>(2));
        QCOMPARE(of(markers, 0, IncidentMarkers::SelectedRole).toBool(), false);
        QCOMPARE(of(markers, 1, IncidentMarkers::SelectedRole).toBool(), true);
        markers.select({});
        QCOMPARE(of(markers, 1, IncidentMarkers::SelectedRole).toBool(), false);
    }

    void aNewWorldReplacesAll()
    {
        TestSource source;
        source.open(1);
        IncidentMarkers incidents(source);
        PlaceMarkers units(source, PlaceMarkers::Kind::Units);
        AreaShapes areas(source);
        const QAbstractItemModelTester first(&incidents, kFatal);
        const QAbstractItemModelTester second(&units, kFatal);
        const QAbstractItemModelTester third(&areas, kFatal);
        source.replace({});
        QCOMPARE(incidents.rowCount(), 0);
        QCOMPARE(units.rowCount(), 0);
        QCOMPARE(areas.rowCount(), 0);
        source.replace(sample::world());
        QVERIFY(units.rowCount() > 0);
        QVERIFY(areas.rowCount() > 0);
    }

    void unitsThatServeAndTownships()
    {
        TestSource source;
        PlaceMarkers units(source, PlaceMarkers::Kind::Units);
        PlaceMarkers townships(source, PlaceMarkers::Kind::Townships);
        const QAbstractItemModelTester first(&units, kFatal);
        const QAbstractItemModelTester second(&townships, kFatal);
        QStringList names;
        for (int row = 0; row < units.rowCount(); ++row)
            names += of(units, row, PlaceMarkers::TitleRole).toString();
        QVERIFY(names.contains(u"自来水公司"_s));
        QVERIFY(!names.contains(u"旧供水站"_s));
        Unit moved = *source.world().unit(sample::water());
        moved.position = sample::inMountains();
        source.happen(UnitPut{moved});
        const auto row = int(names.indexOf(u"自来水公司"_s));
        QCOMPARE(of(units, row, PlaceMarkers::LatitudeRole).toDouble(), sample::inMountains().latitude);
        QCOMPARE(townships.rowCount(), int(source.world().places.size()));
    }

    void theCountyLiesUnderTheTown()
    {
        TestSource source;
        AreaShapes areas(source);
        const QAbstractItemModelTester tester(&areas, kFatal);
        QCOMPARE(areas.rowCount(), 2);
        QCOMPARE(of(areas, 0, AreaShapes::UrbanRole).toBool(), false);
        QCOMPARE(of(areas, 1, AreaShapes::UrbanRole).toBool(), true);
        const QVariantList path = of(areas, 0, AreaShapes::PathRole).toList();
        QCOMPARE(path.size(), 4);
        QCOMPARE(path.front().value<QGeoCoordinate>(), QGeoCoordinate(27.9, 110.7));
    }

    void rolesHaveTheNamesTheSceneAsksFor()
    {
        TestSource source;
        const IncidentMarkers incidents(source);
        const PlaceMarkers units(source, PlaceMarkers::Kind::Units);
        const AreaShapes areas(source);
        for (const QByteArray name : {"latitude", "longitude", "title", "key", "overdue", "selected", "settled"})
            QVERIFY2(incidents.roleNames().values().contains(name), name.constData());
        for (const QByteArray name : {"latitude", "longitude", "title"})
            QVERIFY2(units.roleNames().values().contains(name), name.constData());
        for (const QByteArray name : {"path", "urban"})
            QVERIFY2(areas.roleNames().values().contains(name), name.constData());
    }
};

QTEST_GUILESS_MAIN(MarkersTest)
#include "markerstest.moc"
