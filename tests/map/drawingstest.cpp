// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/drawings.h"
#include "deskmodels/testsource.h"

#include <QAbstractItemModelTester>
#include <QGeoCoordinate>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const std::vector<GeoPoint> kRing{{28.37, 111.20}, {28.37, 111.22}, {28.39, 111.22}, {28.39, 111.20}};

/// Drawing n of incident `incident`.
DrawOnIncident drawing(quint32 incident, quint32 n, DrawingKind kind = DrawingKind::Perimeter)
{
    const size_t points = kind == DrawingKind::Point ? 1 : kind == DrawingKind::Line ? 2 : 4;
    return {sample::id<IncidentId>(incident), sample::id<DrawingId>(n), kind, u"标绘%1"_s.arg(n),
        {kRing.begin(), kRing.begin() + ptrdiff_t(points)}};
}

QStringList labels(const DrawingShapes &shapes)
{
    QStringList list;
    for (int row = 0; row < shapes.rowCount(); ++row)
        list += shapes.index(row).data(DrawingShapes::LabelRole).toString();
    return list;
}

QGeoCoordinate anchor(const DrawingShapes &shapes, int row)
{
    return shapes.index(row).data(DrawingShapes::AnchorRole).value<QGeoCoordinate>();
}

} // namespace

class DrawingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_source.emplace();
        m_source->open(1);
        m_source->open(2);
        m_shapes.emplace(*m_source);
        m_tester.emplace(&*m_shapes, kFatal);
        m_resets.emplace(&*m_shapes, &QAbstractItemModel::modelReset);
    }

    void cleanup()
    {
        m_resets.reset();
        m_tester.reset();
        m_shapes.reset();
        m_source.reset();
    }

    void theyComeAndGoByTheirEvents()
    {
        m_source->others(drawing(2, 3));
        m_source->others(drawing(1, 1));
        m_source->others(drawing(1, 2, DrawingKind::Line));
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘1"_s, u"标绘2"_s, u"标绘3"_s}));
        m_source->others(EraseDrawing{sample::id<IncidentId>(1), sample::id<DrawingId>(1)});
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘2"_s, u"标绘3"_s}));
        m_source->others(drawing(1, 4, DrawingKind::Point));
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘2"_s, u"标绘4"_s, u"标绘3"_s}));
        QCOMPARE(m_resets->size(), 0);
    }

    void eachKindHasItsShape()
    {
        for (const auto &[n, kind] :
            {std::pair(1u, DrawingKind::Perimeter), {2u, DrawingKind::Line}, {3u, DrawingKind::Point}})
            m_source->others(drawing(1, n, kind));
        const auto of = [&](int row, int role) { return m_shapes->index(row).data(role); };
        QCOMPARE(of(0, DrawingShapes::OutlineRole).toList().size(), 5); // closed
        QCOMPARE(of(0, DrawingShapes::OutlineRole).toList().front(), of(0, DrawingShapes::OutlineRole).toList().back());
        QCOMPARE(of(1, DrawingShapes::OutlineRole).toList().size(), 2);
        QCOMPARE(of(2, DrawingShapes::OutlineRole).toList().size(), 0);
        QVERIFY(of(0, DrawingShapes::FilledRole).toBool() && !of(1, DrawingShapes::FilledRole).toBool());
        QVERIFY(of(2, DrawingShapes::PointRole).toBool() && !of(1, DrawingShapes::PointRole).toBool());
        QVERIFY(anchor(*m_shapes, 0).distanceTo({28.39, 111.21}) < 1);
        QVERIFY(anchor(*m_shapes, 1).distanceTo({28.37, 111.21}) < 1);
        QVERIFY(anchor(*m_shapes, 2).distanceTo({28.37, 111.20}) < 1);
    }

    /// A service that sends what this one would refuse does not bring the map down.
    void aDrawingOfNothingIsNowhere()
    {
        m_source->happen(IncidentDrawnOn{sample::id<IncidentId>(1),
            {sample::id<DrawingId>(9), DrawingKind::Perimeter, u"空"_s, {}, m_source->other, m_source->serviceNow()}});
        QCOMPARE(m_shapes->rowCount(), 1);
        QVERIFY(!anchor(*m_shapes, 0).isValid());
    }

    void theSelectedOneIsMarked()
    {
        m_source->others(drawing(1, 1));
        m_source->others(drawing(2, 2));
        QSignalSpy changed(&*m_shapes, &QAbstractItemModel::dataChanged);
        m_shapes->select(sample::id<IncidentId>(2));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!m_shapes->index(0).data(DrawingShapes::SelectedRole).toBool());
        QVERIFY(m_shapes->index(1).data(DrawingShapes::SelectedRole).toBool());
        m_shapes->select({});
        QVERIFY(!m_shapes->index(1).data(DrawingShapes::SelectedRole).toBool());
    }

    /// Of a closed incident only while somebody looks at it.
    void ofAClosedIncidentTheyAreShownWhileItIsSelected()
    {
        m_source->bring(3, OrderState::LeftScene);
        m_source->others(drawing(3, 1));
        m_source->others(drawing(2, 2));
        QCOMPARE(m_shapes->rowCount(), 2);
        m_source->others(MergeIncident{sample::id<IncidentId>(2), sample::id<IncidentId>(1), u"同一处"_s});
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘1"_s}));
        m_shapes->select(sample::id<IncidentId>(2));
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘2"_s, u"标绘1"_s}));
        m_shapes->select({});
        QCOMPARE(labels(*m_shapes), QStringList({u"标绘1"_s}));
        QCOMPARE(m_resets->size(), 0);
    }

    void aWallReadsNoLabels()
    {
        m_source->others(drawing(1, 1));
        m_shapes->hideLabels();
        m_source->others(drawing(1, 2));
        QCOMPARE(labels(*m_shapes), QStringList({QString(), QString()}));
    }

    void aNewWorldIsDrawnAnew()
    {
        m_source->others(drawing(1, 1));
        World world = m_source->world();
        world.incidents.at(sample::id<IncidentId>(1)).drawings.front().label = u"改了"_s;
        m_source->replace(world);
        QCOMPARE(labels(*m_shapes), QStringList({u"改了"_s}));
        QCOMPARE(m_resets->size(), 1);
    }

private:
    std::optional<TestSource> m_source;
    std::optional<DrawingShapes> m_shapes;
    std::optional<QAbstractItemModelTester> m_tester;
    std::optional<QSignalSpy> m_resets;
};

QTEST_GUILESS_MAIN(DrawingsTest)
#include "drawingstest.moc"
