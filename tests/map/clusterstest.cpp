// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/clusters.h"
#include "map/assets.h"
#include "map/links.h"
#include "map/markers.h"

#include "deskmodels/testsource.h"
#include "domain/starting.h"

#include <QAbstractItemModelTester>
#include <QGeoCoordinate>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr double kCounty = 9; ///< the zoom at which the county fills a panel
constexpr double kStreet = 17;

QGeoRectangle around(const GeoPoint &point, double degrees)
{
    return {QGeoCoordinate(point.latitude, point.longitude), degrees, degrees};
}

/// Incident n so far east of the town, in metres or so.
void openEast(TestSource &source, quint32 n, double metres)
{
    OpenIncident open = sample::burstMain(n);
    open.place = sample::townPlace();
    open.place.point = GeoPoint{sample::inTown().latitude, sample::inTown().longitude + metres / 98'000};
    source.others(open);
}

struct Crowd
{
    explicit Crowd(TestSource &source)
        : incidents(source)
        , seen(incidents)
    { }

    void look(const GeoPoint &middle, double degrees, double zoom)
    {
        seen.look(around(middle, degrees), zoom);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QVariant of(int row, int role) const { return seen.index(row, 0).data(role); }
    [[nodiscard]] QList<int> counts() const
    {
        QList<int> all;
        for (int row = 0; row < seen.rowCount(); ++row)
            all += of(row, MarkerClusters::CountRole).toInt();
        std::ranges::sort(all);
        return all;
    }

    IncidentMarkers incidents;
    MarkerClusters seen;
    QAbstractItemModelTester tester{&seen, kFatal};
};

} // namespace

/// What a crowd of markers looks like, and what leads from units to incidents.
class ClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrowdIsOneCircleUntilSomebodyComesNearer()
    {
        TestSource source;
        for (quint32 n = 1; n <= 5; ++n)
            openEast(source, n, n * 100.0);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 1, kCounty);
        QCOMPARE(crowd.counts(), QList<int>({5}));
        QCOMPARE(crowd.of(0, MarkerClusters::TightRole).toBool(), false);
        const auto bounds = QGeoRectangle(crowd.of(0, MarkerClusters::BoundsRole).value<QGeoShape>());
        QVERIFY(bounds.contains(QGeoCoordinate(sample::inTown().latitude, sample::inTown().longitude + 300. / 98'000)));
        QVERIFY(bounds.width() > 300. / 98'000);
        crowd.look(sample::inTown(), 0.1, kStreet);
        QCOMPARE(crowd.counts(), QList<int>({1, 1, 1, 1, 1}));
        QCOMPARE(crowd.seen.singles(), std::vector<int>({0, 1, 2, 3, 4}));
    }

    void aFewBesideEachOtherAreNoCrowd()
    {
        TestSource source;
        openEast(source, 1, 0);
        openEast(source, 2, 2'000);
        openEast(source, 3, 20'000);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 1, 12); // 34 m a pixel: 60 pixels between the first two
        QCOMPARE(crowd.counts(), QList<int>({1, 1, 1}));
        crowd.look(sample::inTown(), 1, kCounty);
        QCOMPARE(crowd.counts(), QList<int>({1, 2}));
    }

    void theOverdueAreCounted()
    {
        TestSource source;
        for (quint32 n = 1; n <= 4; ++n)
            openEast(source, n, n);
        source.give(2);
        source.give(3);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 1, kCounty);
        QCOMPARE(crowd.of(0, MarkerClusters::OverdueCountRole).toInt(), 0);
        source.clock.advance(Milliseconds(200'000));
        crowd.incidents.refreshOverdue();
        QCoreApplication::processEvents();
        QCOMPARE(crowd.of(0, MarkerClusters::OverdueCountRole).toInt(), 2);
        QCOMPARE(crowd.of(0, IncidentMarkers::OverdueRole).toBool(), true);
    }

    void theSelectedIsNeverHidden()
    {
        TestSource source;
        for (quint32 n = 1; n <= 5; ++n)
            openEast(source, n, 0);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 1, kCounty);
        QCOMPARE(crowd.counts(), QList<int>({5}));
        crowd.incidents.select(sample::id<IncidentId>(3));
        QCoreApplication::processEvents();
        QCOMPARE(crowd.counts(), QList<int>({1, 4}));
        QCOMPARE(crowd.seen.singles(), std::vector<int>({2}));
        QCOMPARE(crowd.of(0, MarkerClusters::BesideRole).toBool(), true);
        QCOMPARE(crowd.of(1, IncidentMarkers::SelectedRole).toBool(), true);
    }

    /// Who clicks on a circle that no zoom parts gets one incident after the other.
    void clicksComeToEveryMemberOfATightGroup()
    {
        TestSource source;
        for (quint32 n = 1; n <= 5; ++n)
            openEast(source, n, 0);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 0.01, kStreet);
        std::set<QString> chosen;
        for (int click = 0; click < 5; ++click) {
            int group = 0;
            while (crowd.of(group, MarkerClusters::CountRole).toInt() == 1)
                ++group;
            QCOMPARE(crowd.of(group, MarkerClusters::TightRole).toBool(), true);
            const QString key = crowd.of(group, IncidentMarkers::KeyRole).toString();
            chosen.insert(key);
            crowd.incidents.select(IncidentId::fromText(key));
            QCoreApplication::processEvents();
        }
        QCOMPARE(chosen.size(), size_t(5));
    }

    void onlyWhatIsInSightHasARow()
    {
        TestSource source;
        for (quint32 n = 1; n <= 20; ++n)
            openEast(source, n, n * 1'000.0);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 0.02, kStreet);
        QVERIFY2(crowd.seen.rowCount() < 4, qPrintable(QString::number(crowd.seen.rowCount())));
        crowd.look({sample::inTown().latitude, sample::inTown().longitude + 0.1}, 0.5, kStreet);
        QCOMPARE(crowd.seen.rowCount(), 20);
        crowd.seen.setShown(false);
        QTRY_COMPARE(crowd.seen.rowCount(), 0);
    }

    /// Rows stay what they are: moving the map changes no group, an event only its own.
    void movingAndEventsLeaveOtherRowsAlone()
    {
        TestSource source;
        for (quint32 n = 1; n <= 30; ++n)
            openEast(source, n, n % 10 * 3'000 + n);
        Crowd crowd(source);
        crowd.look(sample::inTown(), 1, 12);
        const QList<int> counts = crowd.counts();
        QSignalSpy resets(&crowd.seen, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&crowd.seen, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&crowd.seen, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&crowd.seen, &QAbstractItemModel::dataChanged);
        for (int step = 0; step < 20; ++step)
            crowd.look({sample::inTown().latitude, sample::inTown().longitude + step * 0.005}, 1, 12 + step * 0.02);
        QCOMPARE(crowd.counts(), counts);
        QCOMPARE(removed.size() + inserted.size() + changed.size(), 0);
        openEast(source, 31, 3'001);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(removed.size() + inserted.size(), 0);
        openEast(source, 32, 45'000);
        QTRY_COMPARE(inserted.size(), 1);
        source.replace(source.world());
        QCoreApplication::processEvents();
        QCOMPARE(crowd.counts().size(), counts.size() + 1);
        QCOMPARE(resets.size(), 0);
    }

    void aGroupHasItsMembersTitles()
    {
        TestSource source;
        for (quint32 n = 1; n <= 12; ++n)
            openEast(source, n, 0);
        Crowd crowd(source);
        crowd.incidents.nameByNumber();
        crowd.look(sample::inTown(), 1, kCounty);
        const QStringList lines = crowd.of(0, IncidentMarkers::TitleRole).toString().split(u'\n');
        QCOMPARE(lines.size(), 9);
        QCOMPARE(lines.front(), source.incident(1).number);
        QVERIFY(lines.back().contains(u"4"_s));
    }

    void rolesHaveTheNamesTheSceneAsksFor()
    {
        TestSource source;
        const Crowd crowd(source);
        for (const QByteArray name : {"latitude", "longitude", "title", "key", "overdue", "selected", "settled",
                 "count", "overdueCount", "bounds", "tight", "beside"})
            QVERIFY2(crowd.seen.roleNames().values().contains(name), name.constData());
        const AssetMarkers assets(source, AssetMarkers::Kind::Equipment);
        for (const QByteArray name : {"latitude", "longitude", "title", "ready"})
            QVERIFY2(assets.roleNames().values().contains(name), name.constData());
        const OrderLinks links(source);
        for (const QByteArray name : {"path", "selected", "overdue", "underWay"})
            QVERIFY2(links.roleNames().values().contains(name), name.constData());
    }

    void linesLeadFromUnitsThatWereSent()
    {
        TestSource source;
        source.open(1);
        OrderLinks links(source);
        const QAbstractItemModelTester tester(&links, kFatal);
        QSignalSpy resets(&links, &QAbstractItemModel::modelReset);
        links.showOf({sample::id<IncidentId>(1)});
        QCoreApplication::processEvents();
        QCOMPARE(links.rowCount(), 0);
        source.give(1);
        QTRY_COMPARE(links.rowCount(), 1);
        QCOMPARE(links.rows().front().from, *source.world().unit(sample::water())->position);
        QCOMPARE(links.rows().front().to, sample::inTown());
        QVERIFY(!links.rows().front().underWay && !links.rows().front().overdue && !links.rows().front().selected);
        source.advance(1, OrderState::Acknowledged);
        source.advance(1, OrderState::Departed);
        QTRY_VERIFY(links.rows().front().underWay);
        links.select(sample::id<IncidentId>(1));
        QTRY_VERIFY(links.rows().front().selected);
        source.clock.advance(Milliseconds(3'600'000));
        links.refresh();
        QVERIFY(links.rows().front().overdue);
        source.advance(1, OrderState::Arrived);
        QTRY_VERIFY(!links.rows().front().overdue);
        links.setShown(false);
        QTRY_COMPARE(links.rowCount(), 0);
        links.setShown(true);
        links.showOf({});
        QTRY_COMPARE(links.rowCount(), 1); // of the selected one
        source.replace({});
        QTRY_COMPARE(links.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void ofTooManyLinesOnlyTheSelectedAndTheLateStay()
    {
        TestSource source;
        OrderLinks links(source);
        std::vector<IncidentId> shown;
        for (quint32 n = 1; n <= quint32(OrderLinks::kMostQuiet); ++n) {
            source.bring(n, OrderState::Given);
            shown.push_back(sample::id<IncidentId>(n));
        }
        links.showOf(shown);
        links.refresh();
        QCOMPARE(links.rowCount(), OrderLinks::kMostQuiet);
        source.bring(90, OrderState::Given);
        shown.push_back(sample::id<IncidentId>(90));
        links.showOf(shown);
        links.refresh();
        QCOMPARE(links.rowCount(), 0);
        links.select(sample::id<IncidentId>(90));
        links.refresh();
        QCOMPARE(links.rowCount(), OrderLinks::kMostQuiet + 1); // the others are few enough
        source.bring(91, OrderState::Given);
        shown.push_back(sample::id<IncidentId>(91));
        links.showOf(shown);
        links.refresh();
        QCOMPARE(links.rowCount(), 1);
        QVERIFY(links.rows().front().selected);
    }

    /// From where its distance is told.
    void aUnitStartsFromItsNearestReadyDetachment()
    {
        RuleBook book;
        Unit unit{.key = sample::water()};
        book.units[unit.key] = unit;
        constexpr GeoPoint kTo{28, 111};
        QVERIFY(!startOf(book, unit.key, kTo));
        const auto put = [&](const char *key, double latitude, Readiness readiness) {
            Detachment one{.key = DetachmentKey(QString::fromLatin1(key)), .unit = unit.key};
            one.base = GeoPoint{latitude, 111};
            one.readiness = readiness;
            book.detachments[one.key] = one;
        };
        put("a", 28.1, Readiness::Away);
        QCOMPARE(startOf(book, unit.key, kTo)->latitude, 28.1);
        book.units[unit.key].position = GeoPoint{28.5, 111};
        QCOMPARE(startOf(book, unit.key, kTo)->latitude, 28.5);
        put("b", 28.4, Readiness::Ready);
        QCOMPARE(startOf(book, unit.key, kTo)->latitude, 28.4);
        put("c", 28.3, Readiness::Ready);
        QCOMPARE(startOf(book, unit.key, kTo)->latitude, 28.3);
        QCOMPARE(startingTo(book, unit.key, kTo)->metres, distanceMetres({28.3, 111}, kTo));
    }

    void detachmentsAndEquipmentSayWhoseAndHowMany()
    {
        TestSource source;
        AssetMarkers detachments(source, AssetMarkers::Kind::Detachments);
        AssetMarkers equipment(source, AssetMarkers::Kind::Equipment);
        const QAbstractItemModelTester first(&detachments, kFatal);
        const QAbstractItemModelTester second(&equipment, kFatal);
        const int before = detachments.rowCount();
        Detachment team{.key = DetachmentKey(u"z-team"_s), .unit = sample::water(), .name = u"抢修一班"_s, .people = 6};
        team.base = sample::inMountains();
        source.happen(DetachmentPut{team});
        QTRY_COMPARE(detachments.rowCount(), before + 1);
        const Asset &row = detachments.rows().back();
        QVERIFY2(row.title.startsWith(u"抢修一班 · 自来水公司 · 6"_s), qPrintable(row.title));
        QVERIFY(row.ready);
        team.readiness = Readiness::Away;
        source.happen(DetachmentPut{team});
        QTRY_VERIFY(!detachments.rows().back().ready);
        team.retired = true;
        source.happen(DetachmentPut{team});
        QTRY_COMPARE(detachments.rowCount(), before);

        const int things = equipment.rowCount();
        source.happen(EquipmentPut{sample::pump(u"z-pump", sample::water())});
        QTRY_COMPARE(equipment.rowCount(), things + 1);
        QCOMPARE(equipment.rows().back().at, *source.world().unit(sample::water())->position);
        QVERIFY(equipment.rows().back().title.contains(u'3'));
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "clusterstest.moc"
