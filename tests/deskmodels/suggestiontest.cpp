// SPDX-License-Identifier: GPL-3.0-or-later
// Proposed units, guessed categories and likely repeats.
#include "deskmodels/recommendationmodel.h"
#include "deskmodels/repeatmodel.h"
#include "dump.h"
#include "testsource.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class SuggestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsForACall();
    void followsTheIncident();
    void whoHasAnOrderOrDeclinedIsPassedOver();
    void theNearestDetachmentIsNamed();
    void nothingAskedNothingProposed();
    void ruleBookChanges();
    void guesses();
    void repeats();
    void repeatsFollowTheWorld();
};

namespace {

const auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList units(const RecommendationModel &model)
{
    QStringList keys;
    for (const RecommendationRow &row : model.rows())
        keys.append(row.unit.text());
    return keys;
}

RecommendationQuery asked(const QString &narrative, const std::optional<GeoPoint> &point = {})
{
    RecommendationQuery query;
    query.category = sample::category("burst-main"_L1);
    query.narrative = narrative;
    query.place.point = point;
    return query;
}

} // namespace

void SuggestionTest::unitsForACall()
{
    TestSource source;
    RecommendationModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setQuery(asked(u"水管漏水"_s, sample::inMountains()));
    QCOMPARE(units(model).mid(0, 1), QStringList(u"water"_s));
    QVERIFY(!units(model).contains(sample::suspended().text()));
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(RecommendationModel::UnitRole).toString(), u"安化县自来水公司"_s);
    QCOMPARE(first.data(RecommendationModel::DutyRoleTextRole).toString(), u"Responsible"_s);
    QCOMPARE(first.data(RecommendationModel::WordsRole).toString(), u"水管、漏水"_s);
    QCOMPARE(first.data(RecommendationModel::ClauseRole).toString(), u"样本方案 附件"_s);
    QCOMPARE(first.data(RecommendationModel::PhoneRole).toString(), u"0737-5550002"_s);
    QCOMPARE(first.data(RecommendationModel::PlaceholderRole).toBool(), true);
    const double metres = distanceMetres(sample::inTown(), sample::inMountains());
    QCOMPARE(first.data(RecommendationModel::DistanceRole).toDouble(), metres);
    QVERIFY(first.data(RecommendationModel::DistanceTextRole).toString().endsWith(u"km"_s));
    QCOMPARE(model.index(0, RecommendationModel::Reason).data().toString(), u"“水管、漏水” 处置burst-main"_s);
    model.setQuery(asked(u"水管漏水"_s));
    QVERIFY(!model.index(0, 0).data(RecommendationModel::DistanceRole).isValid());
}

void SuggestionTest::followsTheIncident()
{
    TestSource source;
    RecommendationModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.open(1);
    model.setIncident(sample::id<IncidentId>(1));
    QCOMPARE(units(model).value(0), u"water"_s);
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(1);
    amend.category = {sample::category("burst-main"_L1), sample::category("fallen-tree"_L1)};
    amend.narrative = {source.incident(1).narrative, u"大树倒在路上"_s};
    source.others(amend);
    QTRY_COMPARE(units(model).value(0), u"transport"_s);
    model.setIncident(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void SuggestionTest::whoHasAnOrderOrDeclinedIsPassedOver()
{
    TestSource source;
    RecommendationModel model(source);
    const QAbstractItemModelTester tester(&model.passedOver(), kFatal);
    source.open(1);
    model.setIncident(sample::id<IncidentId>(1));
    QCOMPARE(units(model).value(0), u"water"_s);
    QVERIFY(model.passedOver().asText().contains(u"旧供水站 (suspended)"_s));
    source.give(1);
    QTRY_VERIFY(!units(model).contains(u"water"_s));
    QVERIFY(model.passedOver().asText().contains(u"自来水公司 (has its order already)"_s));
    source.advance(1, OrderState::Declined, u"无人"_s);
    QTRY_VERIFY(model.passedOver().asText().contains(u"自来水公司 (has declined)"_s));
    QVERIFY(!units(model).contains(u"water"_s));
}

void SuggestionTest::theNearestDetachmentIsNamed()
{
    TestSource source;
    RecommendationModel model(source);
    model.setQuery(asked({}, sample::inMountains()));
    Detachment detachment{.key = DetachmentKey(u"a"_s), .unit = sample::water(), .name = u"抢修一队"_s};
    detachment.base = sample::inMountains();
    source.happen(DetachmentPut{detachment});
    QTRY_COMPARE(model.index(0, RecommendationModel::Distance).data().toString(), u"0 m 抢修一队"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"抢修一队"_s));
}

void SuggestionTest::nothingAskedNothingProposed()
{
    TestSource source;
    RecommendationModel model(source);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 0);
}

void SuggestionTest::ruleBookChanges()
{
    TestSource source;
    RecommendationModel model(source);
    model.setQuery(asked({}));
    QVERIFY(units(model).contains(u"water"_s));
    Unit unit = source.world().units.at(sample::water());
    unit.suspended = true;
    source.happen(UnitPut{unit});
    QTRY_VERIFY(!units(model).contains(u"water"_s));
}

void SuggestionTest::guesses()
{
    TestSource source;
    CategoryGuessModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setNarrative(u"有人吃酒席后呕吐"_s);
    QCOMPARE(texts(model).value(0), u"食物中毒"_s);
    QVERIFY(model.index(0, 0).data(CategoryGuessModel::WordsRole).toString().contains(u"呕吐"_s));
    model.setNarrative(u"电线断了，停电"_s);
    QCOMPARE(texts(model).value(0), u"市政设施 / 电力线路故障"_s);
    QVERIFY(!model.rows().front().weak);
    World world = source.world();
    world.categories.at(sample::category("power-line"_L1)).words = {u"变压器冒烟"_s, u"变压器烧了"_s, u"变压器爆炸"_s};
    // Among many, being like one says something.
    for (char16_t letter = 0x8000; letter < 0x8000 + 60 * 12; letter += 12) {
        Category other{.key = CategoryKey(u"other-"_s + QString::number(letter, 16)), .name = QString(QChar(letter))};
        other.words.emplace_back();
        for (char16_t i = 0; i < 12; ++i)
            other.words.back() += QChar(char16_t(letter + i));
        world.categories[other.key] = other;
    }
    source.replace(world);
    model.setNarrative(u"那台变压器又响又抖"_s); // no word of it, only like some
    QCOMPARE(texts(model).value(0), u"市政设施 / 电力线路故障"_s);
    QVERIFY(model.rows().front().weak);
    model.setNarrative({});
    QCOMPARE(model.rowCount(), 0);
}

void SuggestionTest::repeats()
{
    TestSource source;
    RepeatModel model(source);
    const QAbstractItemModelTester tester(&model, kFatal);
    source.open(1);
    source.open(2);
    model.setQuery(u"13900000001"_s, {}, {});
    QCOMPARE(texts(model), QStringList(u"AH-20261121-0001"_s));
    QCOMPARE(model.index(0, 0).data(RepeatModel::SignTextRole).toString(), u"Same caller's number"_s);
    model.setQuery({}, sample::category("burst-main"_L1), sample::inTown());
    QCOMPARE(texts(model), QStringList({u"AH-20261121-0002"_s, u"AH-20261121-0001"_s}));
    QCOMPARE(model.index(0, RepeatModel::Sign).data().toString(), u"Same kind, near by, 0 m away"_s);
    QCOMPARE(model.index(0, 0).data(RepeatModel::IncidentRole).value<IncidentId>(), sample::id<IncidentId>(2));
    model.setQuery({}, sample::category("burst-main"_L1), sample::inMountains());
    QCOMPARE(model.rowCount(), 0);
}

void SuggestionTest::repeatsFollowTheWorld()
{
    TestSource source;
    RepeatModel model(source);
    model.setQuery(u"13900000001"_s, {}, {});
    QCOMPARE(model.rowCount(), 0);
    source.open(1);
    QTRY_COMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(SuggestionTest)
#include "suggestiontest.moc"
