// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebookchanges.h"
#include "support/sampleworld.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

QString changes(const RuleBook &book, const std::vector<RuleBookItem> &items)
{
    QStringList list;
    const BookChanges result = changesBy(book, items);
    for (const BookChange &change : result.changes) {
        QStringList parts{change.from ? u"changed"_s : u"new"_s, nameOf(change.to).key};
        for (const QLatin1StringView member : change.members)
            parts += member;
        list += parts.join(u' ');
    }
    return list.join(u"; ") + u" | " + QString::number(result.same);
}

QString mistakes(const RuleBook &book, const std::vector<RuleBookItem> &items)
{
    QStringList list;
    for (const ProfileMistake &mistake : mistakesOf(book, items))
        list += mistake.list + u'.' + mistake.item + u'.' + mistake.member;
    return list.join(u"; ");
}

} // namespace

class RuleBookChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newChangedAndSame()
    {
        const RuleBook book = sample::world();
        Unit water = book.units.at(sample::water());
        water.shortName = u"水厂"_s;
        water.order = 3;
        Unit added = water;
        added.key = UnitKey(u"gas"_s);
        QCOMPARE(changes(book, {book.centre, water, added, book.units.at(sample::power())}),
            u"changed water shortName order; new gas | 2"_s);
        QCOMPARE(changes(book, {}), u" | 0"_s);
    }

    void mistakesAreOnlyThoseOfTheItems()
    {
        RuleBook book = sample::world();
        book.units.at(sample::power()).name.clear(); // stood there before
        Unit water = book.units.at(sample::water());
        QCOMPARE(mistakes(book, {water}), QString());
        water.name.clear();
        Duty duty = book.duties.begin()->second;
        duty.unit = UnitKey(u"gas"_s);
        QCOMPARE(mistakes(book, {water, duty}), u"units.water.name; duties.%1.unit"_s.arg(duty.key.text()));
        Unit gas = book.units.at(sample::police());
        gas.key = UnitKey(u"gas"_s);
        QCOMPARE(mistakes(book, {gas, duty}), QString()); // they come together
        QCOMPARE(mistakes(book, {gas, gas}), u"units.gas.key"_s);
    }

    void itemsOfLists()
    {
        const Profile profile = sample::profile();
        const auto count = [&](std::vector<QLatin1StringView> lists) { return itemsOf(profile, lists).size(); };
        QCOMPARE(count({"centre"_L1}), 1u);
        QCOMPARE(count({"units"_L1, "duties"_L1}), profile.units.size() + profile.duties.size());
        QCOMPARE(count({}), 0u);
    }
};

QTEST_APPLESS_MAIN(RuleBookChangesTest)
#include "rulebookchangestest.moc"
