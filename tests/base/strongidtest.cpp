// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strongid.h"
#include "domain/ids.h"
#include "support/sequentialids.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<IncidentId, OrderId> && !std::is_constructible_v<IncidentId, OrderId>);
static_assert(!std::is_convertible_v<QUuid, IncidentId>, "only on purpose");
static_assert(!std::is_constructible_v<UnitKey, CategoryKey> && !std::is_convertible_v<QString, UnitKey>);

class StrongIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsFromText_data();
    void idsFromText();
    void idsKeepTheirText();
    void order();
    void keysFromText_data();
    void keysFromText();
};

void StrongIdTest::idsFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"0192f0c1-2345-7abc-8def-0123456789ab"_s << true;
    QTest::newRow("with braces") << u"{0192f0c1-2345-7abc-8def-0123456789ab}"_s << true;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("short") << u"0192f0c1-2345"_s << false;
    QTest::newRow("no digits") << u"zzzzzzzz-2345-7abc-8def-0123456789ab"_s << false;
}

void StrongIdTest::idsFromText()
{
    QFETCH(QString, text);
    QTEST(IncidentId::fromText(text).has_value(), "valid");
}

void StrongIdTest::idsKeepTheirText()
{
    const IncidentId id(numberedUuid(5));
    QVERIFY(!id.isNull());
    QVERIFY(IncidentId().isNull());
    QVERIFY(!id.text().contains(u'{'));
    QCOMPARE(IncidentId::fromText(id.text()), id);
}

void StrongIdTest::order()
{
    const OrderId one(numberedUuid(1));
    const OrderId two(numberedUuid(2));
    QVERIFY(one < two);
    QVERIFY(!(two < one));
    QCOMPARE(one <=> OrderId(numberedUuid(1)), std::strong_ordering::equal);
    QCOMPARE(qHash(one), qHash(OrderId(numberedUuid(1))));
    QVERIFY(UnitKey(u"a"_s) < UnitKey(u"b"_s));
    QVERIFY(UnitKey(u"a"_s) == UnitKey(u"a"_s));
}

void StrongIdTest::keysFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("word") << u"water"_s << true;
    QTest::newRow("number") << u"12319"_s << true;
    QTest::newRow("dashes") << u"burst-main-2"_s << true;
    QTest::newRow("as long as may be") << QString(64, u'a') << true;
    QTest::newRow("too long") << QString(65, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capital") << u"Water"_s << false;
    QTest::newRow("space") << u"burst main"_s << false;
    QTest::newRow("underscore") << u"burst_main"_s << false;
    QTest::newRow("Chinese") << u"水"_s << false;
    QTest::newRow("digits of another script") << u"١٢"_s << false;
}

void StrongIdTest::keysFromText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const std::optional<UnitKey> key = UnitKey::fromText(text);
    QCOMPARE(key.has_value(), valid);
    if (key)
        QCOMPARE(key->text(), text);
}

QTEST_APPLESS_MAIN(StrongIdTest)
#include "strongidtest.moc"
