// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeats.h"

#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RepeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void newestFirst();
    void closedOnesDoNotCount();
    void laterCallsKeepItFresh();
};

void RepeatsTest::signs_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("category");
    QTest::addColumn<double>("metresNorth"); // below 0: no point
    QTest::addColumn<Milliseconds>("later");
    QTest::addColumn<QString>("sign");

    const QString burst = u"burst-main"_s;
    const QString tree = u"fallen-tree"_s;
    const QString other = u"13811112222"_s;
    const QString same = u"13900000001"_s;
    const QString place = u"SamePlaceAndCategory"_s;
    QTest::newRow("same number") << same << tree << -1.0 << Milliseconds(23h) << u"SameNumber"_s;
    QTest::newRow("same number, written otherwise")
        << u"+86 139-0000-0001"_s << tree << -1.0 << Milliseconds(1h) << u"SameNumber"_s;
    QTest::newRow("same number with 0086")
        << u"008613900000001"_s << tree << -1.0 << Milliseconds(1h) << u"SameNumber"_s;
    QTest::newRow("same number at the end of the day") << same << tree << -1.0 << Milliseconds(24h) << u"SameNumber"_s;
    QTest::newRow("same number, too long ago") << same << tree << -1.0 << Milliseconds(24h + 1ms) << QString();
    QTest::newRow("number of another") << other << tree << -1.0 << Milliseconds(1min) << QString();
    QTest::newRow("withheld") << QString() << tree << -1.0 << Milliseconds(1min) << QString();
    QTest::newRow("same place and category") << other << burst << 400.0 << Milliseconds(1h) << place;
    QTest::newRow("too far") << other << burst << 510.0 << Milliseconds(1h) << QString();
    QTest::newRow("too late") << other << burst << 0.0 << Milliseconds(2h + 1ms) << QString();
    QTest::newRow("just in time") << other << burst << 0.0 << Milliseconds(2h) << place;
    QTest::newRow("another category") << other << tree << 0.0 << Milliseconds(1min) << QString();
    QTest::newRow("unclassified") << other << QString() << 0.0 << Milliseconds(1min) << QString();
    QTest::newRow("place unknown") << other << burst << -1.0 << Milliseconds(1min) << QString();
    QTest::newRow("both: the number says more") << same << burst << 0.0 << Milliseconds(1min) << u"SameNumber"_s;
}

void RepeatsTest::signs()
{
    QFETCH(QString, number);
    QFETCH(QString, category);
    QFETCH(double, metresNorth);
    QFETCH(Milliseconds, later);
    Play play;
    play.open(1);
    RepeatQuery query{number, CategoryKey(category), {}, play.now + later};
    if (metresNorth >= 0)
        query.point = GeoPoint{sample::inTown().latitude + metresNorth / 111195, sample::inTown().longitude};
    const std::vector<LikelyRepeat> repeats = likelyRepeats(play.world, query);
    QTEST(repeats.empty() ? QString() : enumName(repeats[0].sign), "sign");
    if (!repeats.empty() && metresNorth >= 0)
        QCOMPARE_LE(std::abs(repeats[0].distanceMetres - metresNorth), 1.0);
}

void RepeatsTest::newestFirst()
{
    Play play;
    for (const quint32 n : {3u, 1u, 2u}) {
        play.open(n);
        play.pass(60s);
    }
    const auto repeats = likelyRepeats(play.world, {{}, sample::category("burst-main"_L1), sample::inTown(), play.now});
    QCOMPARE(repeats.size(), 3u);
    QCOMPARE(repeats[0].incident, sample::id<IncidentId>(2));
    QCOMPARE(repeats[2].incident, sample::id<IncidentId>(3));
}

void RepeatsTest::closedOnesDoNotCount()
{
    Play play;
    play.playThrough(1);
    QVERIFY(likelyRepeats(play.world, {u"13900000001"_s, sample::category("burst-main"_L1), sample::inTown(), play.now})
                .empty());
}

void RepeatsTest::laterCallsKeepItFresh()
{
    Play play;
    play.open(1);
    play.pass(110min);
    play.must(AddCall{sample::id<IncidentId>(1), sample::burstMain(2).call});
    play.pass(110min);
    QCOMPARE(likelyRepeats(play.world, {{}, sample::category("burst-main"_L1), sample::inTown(), play.now}).size(), 1u);
    QCOMPARE(likelyRepeats(play.world, {u"13900000002"_s, {}, {}, play.now}).size(), 1u);
}

QTEST_APPLESS_MAIN(RepeatsTest)
#include "repeatstest.moc"
