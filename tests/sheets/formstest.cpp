// SPDX-License-Identifier: GPL-3.0-or-later
// cellforms.h: what an office types, and what is written comes back.
#include "sheets/impl/cellforms.h"

#include <QTest>
#include <QTimeZone>

using namespace liandong;
using namespace liandong::sheets;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChina = 480;

Instant at(int year, int month, int day, int hour = 0, int minute = 0)
{
    const QDateTime local(QDate(year, month, day), QTime(hour, minute), QTimeZone(kChina * 60));
    return Instant(Milliseconds(local.toMSecsSinceEpoch()));
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hours_data();
    void hours();
    void weekdays_data();
    void weekdays();
    void dates_data();
    void dates();
    void aLastDayIsWhole();
    void points_data();
    void points();
    void durations_data();
    void durations();
    void words_data();
    void words();
};

void FormsTest::hours_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("from"); // -1: it is no such thing
    QTest::addColumn<int>("to");
    QTest::newRow("over midnight") << u"22:00-06:00"_s << 1320 << 360;
    QTest::newRow("Chinese marks") << u"８：００—１８：００"_s << 480 << 1080;
    QTest::newRow("words") << u"8时至17时30分"_s << 480 << 1050;
    QTest::newRow("points") << u"22点到次日6点"_s << 1320 << 360;
    QTest::newRow("wave") << u"9:00～17:00"_s << 540 << 1020;
    QTest::newRow("English") << u"9:00 to 17:00"_s << 540 << 1020;
    QTest::newRow("till midnight") << u"18:00-24:00"_s << 1080 << 1440;
    QTest::newRow("till zero") << u"18:00-0:00"_s << 1080 << 1440;
    QTest::newRow("all day") << u"全天"_s << 0 << 1440;
    QTest::newRow("one clock") << u"22:00"_s << -1 << 0;
    QTest::newRow("no such clock") << u"22:70-23:00"_s << -1 << 0;
    QTest::newRow("25 o'clock") << u"20:00-25:00"_s << -1 << 0;
    QTest::newRow("no time at all") << u"8:00-8:00"_s << -1 << 0;
    QTest::newRow("words only") << u"白天"_s << -1 << 0;
}

void FormsTest::hours()
{
    QFETCH(const QString, typed);
    QFETCH(const int, from);
    QFETCH(const int, to);
    const std::optional<Hours> read = parseHours(typed);
    QCOMPARE(read.has_value(), from >= 0);
    if (!read)
        return;
    QCOMPARE(read->fromMinute, from);
    QCOMPARE(read->toMinute, to);
    QCOMPARE(parseHours(textOfHours(*read)), read);
}

void FormsTest::weekdays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isSound");
    QTest::addColumn<QList<int>>("days");
    const QList<int> working{1, 2, 3, 4, 5};
    QTest::newRow("run") << u"一至五"_s << true << working;
    QTest::newRow("week names") << u"周一至周五"_s << true << working;
    QTest::newRow("traditional") << u"週一、週三"_s << true << QList{1, 3};
    QTest::newRow("single ones") << u"星期一、三、日"_s << true << QList{1, 3, 7};
    QTest::newRow("in a row") << u"周六日"_s << true << QList{6, 7};
    QTest::newRow("digits") << u"1-5"_s << true << working;
    QTest::newRow("English") << u"Mon-Fri, Sun"_s << true << QList{1, 2, 3, 4, 5, 7};
    QTest::newRow("over the week's end") << u"六至一"_s << true << QList{1, 6, 7};
    QTest::newRow("working days") << u"工作日"_s << true << working;
    QTest::newRow("every day") << u"每天"_s << true << QList<int>();
    QTest::newRow("eighth day") << u"一至八"_s << false << QList<int>();
    QTest::newRow("words") << u"有时"_s << false << QList<int>();
}

void FormsTest::weekdays()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isSound);
    QFETCH(const QList<int>, days);
    const std::optional<std::vector<int>> read = parseWeekdays(typed);
    QCOMPARE(read.has_value(), isSound);
    if (!read)
        return;
    QCOMPARE(QList<int>(read->begin(), read->end()), days);
    for (const SheetLanguage language : {SheetLanguage::Chinese, SheetLanguage::English})
        QVERIFY(read->empty() || parseWeekdays(textOfWeekdays(*read, language)) == read);
}

void FormsTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("milliseconds"); // -1: it is no such thing
    const auto row = [](const char *name, const QString &typed, Instant expected) {
        QTest::newRow(name) << typed << qint64(expected.time_since_epoch().count());
    };
    row("dashes", u"2026-11-25"_s, at(2026, 11, 25));
    row("strokes", u"2026/1/5"_s, at(2026, 1, 5));
    row("dots", u"2026.11.25"_s, at(2026, 11, 25));
    row("Chinese", u"2026年11月5日"_s, at(2026, 11, 5));
    row("digits", u"20261125"_s, at(2026, 11, 25));
    row("with a time", u"2026-11-25 08:30"_s, at(2026, 11, 25, 8, 30));
    QTest::newRow("no such day") << u"2026-02-30"_s << qint64(-1);
    QTest::newRow("day first") << u"25.11.2026"_s << qint64(-1);
    QTest::newRow("words") << u"明年"_s << qint64(-1);
}

void FormsTest::dates()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, milliseconds);
    const std::optional<Instant> read = parseInstant(typed, kChina, DayEdge::Begins);
    QCOMPARE(read ? qint64(read->time_since_epoch().count()) : -1, milliseconds);
    for (const DayEdge edge : {DayEdge::Begins, DayEdge::Ends})
        QVERIFY(!read || parseInstant(textOfInstant(*read, kChina, edge), kChina, edge) == read);
}

/// Valid to the 31st means that the 31st counts.
void FormsTest::aLastDayIsWhole()
{
    QCOMPARE(parseInstant(u"2026-12-31"_s, kChina, DayEdge::Ends), at(2027, 1, 1));
    QCOMPARE(textOfInstant(at(2027, 1, 1), kChina, DayEdge::Ends), u"2026-12-31"_s);
    QCOMPARE(textOfInstant(at(2026, 12, 31, 12), kChina, DayEdge::Ends), u"2026-12-31 12:00"_s);
}

void FormsTest::points_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("latitude"); // 0: it is no such thing
    QTest::addColumn<double>("longitude");
    QTest::newRow("usual") << u"28.377, 111.208"_s << 28.377 << 111.208;
    QTest::newRow("Chinese comma") << u"28.377，111.208"_s << 28.377 << 111.208;
    QTest::newRow("space") << u"28.377 111.208"_s << 28.377 << 111.208;
    QTest::newRow("longitude first") << u"111.208, 28.377"_s << 28.377 << 111.208;
    QTest::newRow("one number") << u"28.377"_s << 0.0 << 0.0;
    QTest::newRow("three numbers") << u"28.377, 111.208, 40"_s << 0.0 << 0.0;
    QTest::newRow("not on earth") << u"111.2, 191.2"_s << 0.0 << 0.0;
    QTest::newRow("a name") << u"东坪镇"_s << 0.0 << 0.0;
}

void FormsTest::points()
{
    QFETCH(const QString, typed);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    const std::optional<GeoPoint> read = parsePoint(typed);
    QCOMPARE(read.has_value(), latitude != 0);
    if (!read)
        return;
    QVERIFY(*read == (GeoPoint{latitude, longitude}));
    const GeoPoint fine{latitude / 3, longitude / 3};
    QVERIFY(parsePoint(textOf(fine)) == fine);
}

void FormsTest::durations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds"); // -1: it is no such thing
    QTest::newRow("minutes") << u"30分钟"_s << qint64(1800);
    QTest::newRow("short minutes") << u"30 分"_s << qint64(1800);
    QTest::newRow("hours") << u"12小时"_s << qint64(43200);
    QTest::newRow("both") << u"1小时30分钟"_s << qint64(5400);
    QTest::newRow("seconds") << u"90秒"_s << qint64(90);
    QTest::newRow("a number alone") << u"３"_s << qint64(180);
    QTest::newRow("half an hour") << u"0.5小时"_s << qint64(1800);
    QTest::newRow("English") << u"2 h 15 min"_s << qint64(8100);
    QTest::newRow("two days") << u"2天"_s << qint64(172800);
    QTest::newRow("words") << u"尽快"_s << qint64(-1);
    QTest::newRow("words behind") << u"30分钟内"_s << qint64(-1);
}

void FormsTest::durations()
{
    QFETCH(const QString, typed);
    QFETCH(const qint64, seconds);
    QCOMPARE(parseDuration(typed).value_or(-1), seconds);
    for (const SheetLanguage language : {SheetLanguage::Chinese, SheetLanguage::English})
        QVERIFY(seconds < 0 || parseDuration(textOfDuration(seconds, language)) == seconds);
}

void FormsTest::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("marks") << u"爆管、漏水；没水，水压低"_s
                           << QStringList{u"爆管"_s, u"漏水"_s, u"没水"_s, u"水压低"_s};
    QTest::newRow("lines") << u"爆管\n漏水、渗水\n"_s << QStringList{u"爆管"_s, u"漏水、渗水"_s};
    QTest::newRow("empty ones") << u"、爆管、、 "_s << QStringList{u"爆管"_s};
    QTest::newRow("nothing") << u""_s << QStringList();
}

void FormsTest::words()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    const std::vector<QString> read = parseWords(typed);
    QCOMPARE(QStringList(read.begin(), read.end()), expected);
    QCOMPARE(parseWords(textOfWords(read)), read);
    const std::vector<QString> single{u"水，电"_s};
    QCOMPARE(parseWords(textOfWords(single)), single);
}

QTEST_APPLESS_MAIN(FormsTest)
#include "formstest.moc"
