// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"
#include "tiles/importtiles.h"
#include "tiles/tilesamples.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The map beneath, from the service's file to a seat.
class RoomTilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeatIsToldAndFetches()
    {
        FakeRoom room(1);
        QSignalSpy changed(&room.seat(1).replica(), &Replica::tilesChanged);
        QVERIFY(room.settle());
        QVERIFY(!room.seat(1)->tiles());
        const QString file = room.folder() + u"/room.db.mbtiles"_s;
        QVERIFY(makeSet(file) && serve(room, file));
        QTRY_VERIFY(room.seat(1)->tiles());
        QCOMPARE(changed.size(), 1);
        const OfferedTiles tiles = *room.seat(1)->tiles();
        QCOMPARE(tiles.address, u"http://127.0.0.1:%1/tiles/{z}/{x}/{y}"_s.arg(room.service().tilesPort()));
        QVERIFY(tiles.fingerprint.isEmpty());
        QCOMPARE(tiles.name, sampleInfo().name);
        QVERIFY(tiles.southWest == (GeoPoint{27.75, 110.5}) && tiles.northEast == (GeoPoint{28.75, 112.25}));
        const TilePlace place{5, 26, 13};
        QCOMPARE(fetch(tiles, place), std::pair(200, samplePng(sampleNumber(place))));
    }

    void aLinkThatCameBackHasAnotherTicket()
    {
        FakeRoom room(1);
        const QString file = room.folder() + u"/room.db.mbtiles"_s;
        QVERIFY(makeSet(file) && serve(room, file));
        QTRY_VERIFY(room.seat(1)->tiles());
        const OfferedTiles before = *room.seat(1)->tiles();
        room.seat(1).cut();
        QTRY_COMPARE(room.seat(1)->linkState(), LinkState::Away);
        QVERIFY(room.seat(1)->tiles() == before);
        QTRY_COMPARE(fetch(before, {5, 1, 1}).first, 401);
        room.seat(1).restore();
        QTRY_VERIFY(room.seat(1)->tiles()->ticket != before.ticket);
        QCOMPARE(room.seat(1)->tiles()->version, before.version);
        QCOMPARE(fetch(*room.seat(1)->tiles(), {5, 1, 1}).first, 200);
    }

    void aServiceWithoutTilesTakesThemBack()
    {
        FakeRoom room(1);
        const QString file = room.folder() + u"/room.db.mbtiles"_s;
        QVERIFY(makeSet(file) && serve(room, file));
        QTRY_VERIFY(room.seat(1)->tiles());
        room.killService();
        room.startService();
        QTRY_VERIFY(!room.seat(1)->tiles());
    }

private:
    static bool serve(FakeRoom &room, const QString &file)
    {
        return room.service().serveTiles({QHostAddress(QHostAddress::LocalHost), 0, {}}, file).has_value();
    }

    /// Status and body.
    std::pair<int, QByteArray> fetch(const OfferedTiles &tiles, const TilePlace &place)
    {
        QNetworkRequest request(QUrl(QString(tiles.address).replace(u"{z}/{x}/{y}"_s, place.text())));
        request.setRawHeader("Authorization", "Bearer " + tiles.ticket);
        const std::unique_ptr<QNetworkReply> reply(m_net.get(request));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); });
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    QNetworkAccessManager m_net;
};

QTEST_GUILESS_MAIN(RoomTilesTest)
#include "tilestest.moc"
