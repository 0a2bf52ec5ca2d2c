// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "testdesk.h"

#include "deskui/look/language.h"
#include "deskui/look/theme.h"
#include "deskui/map/grounddialog.h"
#include "map/mappanel.h"
#include "support/tileserver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace liandong;
using namespace Qt::StringLiterals;

using Reply = TileServer::Reply;

/// The choice of what lies beneath the map, and its dialog.
class GroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void init() { m_seat.emplace(); }
    void cleanup()
    {
        delete m_dialog;
        m_seat.reset();
        QSettings().clear();
    }

    void nothingIsAskedOfAnybodyBeforeSomebodyChose()
    {
        QCOMPARE(int(m_seat->desk.ground().choice()), int(GroundChoice::Centre));
        QVERIFY(m_seat->desk.ground().source().isEmpty());
    }

    void theChoiceIsKept()
    {
        const TileSource host{.name = u"a"_s,
            .address = u"https://a.example/{z}/{x}/{y}"_s,
            .labels = u"https://a.example/names/{z}/{x}/{y}"_s,
            .key = u"k"_s,
            .attribution = u"© a"_s,
            .minZoom = 3,
            .maxZoom = 17,
            .gcj02 = true};
        m_seat->desk.ground().choose(GroundChoice::OnLine, host);
        const Ground again;
        QCOMPARE(int(again.choice()), int(GroundChoice::OnLine));
        QVERIFY(again.source() == host);
        m_seat->desk.ground().choose(GroundChoice::Bundled, host);
        QVERIFY(Ground().source().isEmpty());
        QVERIFY(Ground().onLine() == host);
    }

    void whateverStandsInTheSettingsTheBaseIsThere()
    {
        QSettings().setValue(u"ground/choice"_s, u"no such thing"_s);
        QSettings().setValue(u"ground/maxZoom"_s, 4'000);
        const Ground ground;
        QVERIFY(ground.source().isEmpty());
        QCOMPARE(ground.onLine().maxZoom, kDeepestMapZoom);
    }

    void theCentresTilesComeAndGoWithTheService()
    {
        Ground &ground = m_seat->desk.ground();
        const TileSource offered{.name = u"Centre"_s, .address = u"https://centre.example/{z}/{x}/{y}"_s};
        ground.choose(GroundChoice::Centre, {});
        QVERIFY(ground.source().isEmpty());
        const QSignalSpy changed(&ground, &Ground::changed);
        ground.setCentres(offered);
        QVERIFY(ground.source() == offered);
        ground.setCentres(offered);
        QCOMPARE(changed.size(), 1);
        ground.setCentres({});
        QVERIFY(ground.source().isEmpty());
    }

    void everyMapFollows()
    {
        TileServer server;
        MapPanel map(m_seat->source);
        m_seat->desk.ground().lay(map);
        map.resize(300, 300);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QCOMPARE(server.asked(), 0);
        m_seat->desk.ground().choose(GroundChoice::OnLine, {.name = u"a"_s, .address = server.address()});
        QTRY_VERIFY(server.asked() > 0);
    }

    void aChoiceIsMadeAndTriedInTheDialog()
    {
        TileServer server;
        open();
        QVERIFY(!field("address")->isEnabled());
        QVERIFY(!button("try")->isEnabled());
        button("online")->click();
        press(Qt::Key_Return);
        QCOMPARE(label("problem")->text(), u"The address is missing."_s);
        QCOMPARE(QApplication::focusWidget(), field("address"));
        write(server.address());
        button("try")->click();
        QTRY_VERIFY(label("said")->text().contains(u"It works"_s));
        QVERIFY(!label("picture")->pixmap().isNull());
        QVERIFY(m_seat->desk.ground().source().isEmpty());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_seat->desk.ground().source().address, server.address());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said");
        QTest::newRow("refused") << 401 << QByteArray() << u"the key or the sign-in does not hold"_s;
        QTest::newRow("absent") << 404 << QByteArray() << u"no tile there"_s;
        QTest::newRow("broken") << 500 << QByteArray() << u"(HTTP 500)"_s;
        QTest::newRow("a page") << 200 << "<html></html>"_ba << u"no picture"_s;
        QTest::newRow("nobody") << 0 << QByteArray() << u"does not take the connection"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, said);
        TileServer server;
        server.setRule([&](const TileId &, const QByteArray &) { return Reply{.status = status, .body = body}; });
        if (status == 0)
            server.stop();
        open();
        button("online")->click();
        field("address")->setText(server.address());
        button("try")->click();
        QVERIFY(!button("try")->isEnabled());
        QTRY_VERIFY2(label("said")->text().contains(said), qPrintable(label("said")->text()));
        QVERIFY(button("try")->isEnabled());
        QCOMPARE(server.asked(), status == 0 ? 0 : 1);
    }

    void aPresetNeedsItsKey()
    {
        open();
        button("online")->click();
        auto *preset = m_dialog->findChild<QComboBox *>(u"preset"_s);
        preset->setCurrentIndex(0);
        Q_EMIT preset->activated(0);
        QVERIFY(field("address")->text().contains(u"vec_w"_s));
        QVERIFY(field("labels")->text().contains(u"cva_w"_s));
        QVERIFY(!field("attribution")->text().isEmpty());
        press(Qt::Key_Return);
        QVERIFY(label("problem")->text().contains(u"key"_s));
        field("key")->setText(u"0123456789abcdef"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        const TileSource chosen = m_seat->desk.ground().source();
        QCOMPARE(chosen.urlOf({12, 3313, 1711}).host(), u"t0.tianditu.gov.cn"_s);
        QVERIFY(chosen.urlOf({12, 3313, 1711})
                .query()
                .contains(u"TILEMATRIX=12&TILEROW=1711&TILECOL=3313&tk=0123456789abcdef"_s));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"zh_CN", "zh_TW", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsCut()
    {
        QFETCH(const QString, language);
        const Language words(language);
        Theme::apply(*qApp, Theme::Light::Day);
        TileServer server;
        open();
        keepPicture(u"bundled-"_s + language);
        button("online")->click();
        field("address")->setText(server.address());
        field("attribution")->setText(u"© 安化县"_s);
        button("try")->click();
        QTRY_VERIFY(label("picture")->isVisible());
        keepPicture(u"tried-"_s + language);
        server.setRule([](const TileId &, const QByteArray &) { return Reply{.status = 401}; });
        button("try")->click();
        QTRY_VERIFY(label("said")->text().contains(u"HTTP 401"_s));
        keepPicture(u"refused-"_s + language);
    }

private:
    void open()
    {
        m_dialog = new GroundDialog(m_seat->desk.ground(), m_seat->source, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1StringView(name));
    }

    void keepPicture(const QString &name)
    {
        QTRY_VERIFY2(cutTexts(*m_dialog).isEmpty(), qPrintable(cutTexts(*m_dialog).join(u'\n')));
        const QString folder = qEnvironmentVariable("LIANDONG_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && m_dialog->grab().save(u"%1/dialog-%2.png"_s.arg(folder, name)));
    }

    std::optional<TestDesk> m_seat;
    QPointer<GroundDialog> m_dialog;
};

QTEST_MAIN(GroundTest)
#include "groundtest.moc"
