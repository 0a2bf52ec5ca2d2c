// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestions.h"

#include "support/play.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class SuggestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasChosen();
    void theCategoryThatStandsNow();
    void whereNothingWasSuggested();
};

namespace {

std::map<CategoryKey, SuggestionSummary> tallyOf(const Play &play)
{
    SuggestionTally tally;
    for (const Event &event : play.log)
        tally.take(event);
    return tally.byCategory();
}

OpenIncident telling(quint32 n, const QString &narrative)
{
    OpenIncident open = sample::burstMain(n);
    open.narrative = narrative;
    return open;
}

const CategoryKey kBurst = sample::category("burst-main"_L1);

} // namespace

void SuggestionsTest::countsWhatWasChosen()
{
    Play play;
    play.must(telling(1, u"水管漏水"_s));
    play.must(telling(2, u"停电，电线断了，电杆倒了，水管也漏水"_s)); // the chosen one is only the second here
    play.give(1);
    GiveOrder other = sample::orderToWater(2);
    other.order = sample::id<OrderId>(2);
    other.unit = sample::housing();
    play.must(other);
    other.order = sample::id<OrderId>(3);
    other.unit = sample::transport();
    other.reasonNotSuggested = u"路也堵了"_s;
    play.must(other);
    const auto tally = tallyOf(play);
    QCOMPARE(tally.size(), 1u);
    QCOMPARE(tally.at(kBurst).categories, (SuggestionCount{2, 1, 2}));
    QCOMPARE(tally.at(kBurst).units, (SuggestionCount{3, 1, 2}));
}

void SuggestionsTest::theCategoryThatStandsNow()
{
    Play play;
    play.must(telling(1, u"树倒了"_s));
    AmendIncident amend;
    amend.incident = sample::id<IncidentId>(1);
    amend.category = {kBurst, sample::category("fallen-tree"_L1)};
    play.must(amend);
    const auto tally = tallyOf(play);
    QCOMPARE(tally.size(), 1u);
    QCOMPARE(tally.at(sample::category("fallen-tree"_L1)).categories, (SuggestionCount{1, 1, 1}));
}

void SuggestionsTest::whereNothingWasSuggested()
{
    Play play;
    OpenIncident open = telling(1, u"有事"_s);
    play.must(open);
    QCOMPARE(tallyOf(play).at(kBurst).categories, SuggestionCount());
    open = telling(2, u"水管"_s);
    open.category = {};
    play.must(open);
    QCOMPARE(tallyOf(play).size(), 1u); // what is not classified cannot be judged
}

QTEST_APPLESS_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
