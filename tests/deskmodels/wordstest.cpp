// SPDX-License-Identifier: GPL-3.0-or-later
// words.h and formats.h.
#include "deskmodels/words.h"
#include "deskmodels/formats.h"
#include "support/print.h"
#include "support/sampleworld.h"

#include <QSet>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasItsWord();
    void everyStepIsSomethingToDo();
    void membersOfCommandsHaveWords();
    void remaining_data();
    void remaining();
    void durations();
    void distances();
    void timesOnTheCentresClock();
    void namesNeverShowKeys();
    void places();
};

namespace {

template <class Enum>
void checkWords(const char *what)
{
    QSet<QString> words;
    for (const Enum value : enumValues<Enum>()) {
        const QString word = wordOf(value);
        QVERIFY2(!word.isEmpty(), qPrintable(QLatin1StringView(what) + u' ' + enumName(value)));
        QVERIFY2(!words.contains(word), qPrintable(QLatin1StringView(what) + u' ' + enumName(value)));
        words.insert(word);
    }
}

} // namespace

void WordsTest::everyValueHasItsWord()
{
    checkWords<Role>("Role");
    checkWords<Level>("Level");
    checkWords<DutyRole>("DutyRole");
    checkWords<AreaClass>("AreaClass");
    checkWords<AreaKind>("AreaKind");
    checkWords<UnitClass>("UnitClass");
    checkWords<DeadlineKind>("DeadlineKind");
    checkWords<DeadlineStart>("DeadlineStart");
    checkWords<OrderState>("OrderState");
    checkWords<IncidentState>("IncidentState");
    checkWords<IncidentKind>("IncidentKind");
    checkWords<LegParty>("LegParty");
    checkWords<PassedOverReason>("PassedOverReason");
    checkWords<LegEnd>("LegEnd");
    QCOMPARE(wordOf(OrderState::OralFeedbackGiven), u"Oral feedback"_s);
    QVERIFY(wordOf(RepeatSign::SameNumber) != wordOf(RepeatSign::SamePlaceAndCategory));
    for (const LinkState state : {LinkState::Away, LinkState::Connecting, LinkState::Joining, LinkState::Live})
        QVERIFY(!wordOf(state).isEmpty());
}

void WordsTest::everyStepIsSomethingToDo()
{
    QSet<QString> words;
    for (const OrderState state : enumValues<OrderState>())
        words.insert(actionWordOf(state));
    QCOMPARE(words.size(), qsizetype(enumValues<OrderState>().size()));
    QVERIFY(!words.contains(QString()));
}

void WordsTest::membersOfCommandsHaveWords()
{
    QStringList unnamed;
    const auto look = [&]<class Struct>(std::type_identity<Struct>) {
        boost::mp11::mp_for_each<boost::describe::describe_members<Struct, boost::describe::mod_public>>(
            [&](auto member) {
                const QString name = QString::fromLatin1(member.name);
                if (fieldWord(name).isEmpty())
                    unnamed.append(QLatin1StringView(describedNameOf<Struct>()) + u'.' + name);
            });
    };
    look(std::type_identity<AddNote>());
    look(std::type_identity<AmendIncident>());
    look(std::type_identity<GiveOrder>());
    look(std::type_identity<RecordOralFeedback>());
    look(std::type_identity<SubmitWrittenFeedback>());
    look(std::type_identity<ExcuseDelay>());
    look(std::type_identity<UrgeUnit>());
    look(std::type_identity<CloseIncident>());
    QCOMPARE(unnamed.filter(QRegularExpression(u"\\.(?!incident)"_s)), QStringList());
    QCOMPARE(fieldWord(u"call.number"_s), u"Phone number"_s);
    QCOMPARE(fieldWord(u"nobodyKnows"_s), QString());
}

void WordsTest::remaining_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << qint64(0) << u"0:00"_s;
    QTest::newRow("minutes") << qint64(299) << u"4:59"_s;
    QTest::newRow("hours") << qint64(3723) << u"1:02:03"_s;
    QTest::newRow("over") << qint64(-30) << u"-0:30"_s;
    QTest::newRow("long over") << qint64(-90061) << u"-25:01:01"_s;
}

void WordsTest::remaining()
{
    QFETCH(qint64, seconds);
    QTEST(remainingText(Seconds(seconds)), "expected");
}

void WordsTest::durations()
{
    QCOMPARE(durationText(Seconds(45)), u"45 s"_s);
    QCOMPARE(durationText(Seconds(1800)), u"30 min"_s);
    QCOMPARE(durationText(Seconds(43200)), u"12 h"_s);
    QCOMPARE(durationText(Seconds(5400)), u"1 h 30 min"_s);
}

void WordsTest::distances()
{
    QCOMPARE(distanceText(454), u"450 m"_s);
    QCOMPARE(distanceText(3'240), u"3.2 km"_s);
    QCOMPARE(distanceText(120'400), u"120 km"_s);
}

void WordsTest::timesOnTheCentresClock()
{
    Centre centre;
    centre.utcOffsetMinutes = 480;
    const Instant morning = sample::kMorning;
    QCOMPARE(timeText(morning, morning, centre), u"08:00:00"_s);
    QCOMPARE(timeText(morning - std::chrono::hours(9), morning, centre), u"11-20 23:00"_s);
    QCOMPARE(timeText(morning - std::chrono::hours(24 * 365), morning, centre), u"2025-11-21 08:00"_s);
    QCOMPARE(fullTimeText(morning, centre), u"2026-11-21 08:00:00"_s);
}

void WordsTest::namesNeverShowKeys()
{
    const World world = sample::world();
    QCOMPARE(unitName(world, sample::water()), u"安化县自来水公司"_s);
    QCOMPARE(unitShortName(world, sample::water()), u"自来水公司"_s);
    QCOMPARE(categoryName(world, {}), u"Not classified"_s);
    QCOMPARE(categoryName(world, sample::category("burst-main"_L1)), u"市政设施 / 水管爆裂"_s);
    QCOMPARE(hotlineName(world, HotlineKey(u"12319"_s)), u"12319 城建热线"_s);
    const QString key = u"no-such-key"_s;
    for (const QString &text :
        {unitName(world, UnitKey(key)), unitShortName(world, UnitKey(key)), categoryName(world, CategoryKey(key)),
            dispositionName(world, DispositionKey(key)), incidentNumber(world, sample::id<IncidentId>(99))}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(key) && !text.contains(u'-'), qPrintable(text));
    }
}

void WordsTest::places()
{
    const World world = sample::world();
    QCOMPARE(placeText(world, sample::townPlace()), u"东坪镇资江路12号"_s);
    QCOMPARE(placeText(world, {u"资江路12号"_s, {}, PlaceKey(u"dongping"_s)}), u"东坪镇 资江路12号"_s);
    QCOMPARE(placeText(world, {{}, {}, PlaceKey(u"gulou"_s)}), u"古楼乡"_s);
    QCOMPARE(placeText(world, {}), u"Place unknown"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
