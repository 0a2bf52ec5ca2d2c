// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/itemfields.h"
#include "deskmodels/words.h"
#include "support/sampleworld.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The description of every kind of item, and what is read through it.
class ItemFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data()
    {
        QTest::addColumn<QString>("name");
        for (const ItemKind &kind : itemKinds())
            QTest::newRow(kind.kind) << QString::fromLatin1(kind.kind);
        QCOMPARE(itemKinds().size(), std::variant_size_v<RuleBookItem>);
    }

    /// A member nobody described could be neither read nor edited.
    void everyKind()
    {
        QFETCH(const QString, name);
        const std::optional<RuleBookItem> blank = blankItem(name);
        QVERIFY(blank);
        for (const QLatin1StringView member : membersOf(*blank)) {
            if (member != "key"_L1)
                QVERIFY2(itemField(name, member), member.data());
        }
        const ItemKind &kind = *itemKind(name);
        for (const ItemField &field : kind.fields) {
            const QLatin1StringView member(field.member);
            QVERIFY2(std::ranges::contains(membersOf(*blank), member), field.member);
            QCOMPARE(field.kind == FieldKind::Choice, !choicesOf(*blank, member).empty());
            if (field.kind == FieldKind::Item)
                QVERIFY2(blankItem(QString::fromLatin1(field.items)), field.items);
            QCOMPARE(fieldWord(name + u'.' + member), labelOf(field));
            QCOMPARE(fieldWord(listNameOf(*blank) + u'.' + member), labelOf(field));
        }
        for (const char *column : kind.columns)
            QVERIFY2(itemField(name, QLatin1StringView(column)), column);
    }

    void valuesGoInAndOut()
    {
        const World world = sample::world();
        forEachList(world, [](QLatin1StringView, const auto &list) {
            for (const auto &[key, of] : list) {
                const RuleBookItem item = of;
                RuleBookItem copy = *blankItem(nameOf(item).kind);
                for (const QLatin1StringView member : membersOf(item))
                    QVERIFY2(setValue(copy, member, valueOf(item, member)), member.data());
                QVERIFY(copy == item);
            }
        });
        RuleBookItem unit = Unit();
        QVERIFY(!setValue(unit, u"name", true));
        QVERIFY(!setValue(unit, u"noSuchMember", true));
        RuleBookItem rule = DeadlineRule{.areaClass = AreaClass::Rural};
        QVERIFY(setValue(rule, u"areaClass", kNoChoice));
        QVERIFY(!std::get<DeadlineRule>(rule).areaClass);
    }

    void valuesInWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("member");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << u"Unit"_s << u"name"_s << FieldValue(u"县 局"_s) << u"县 局"_s;
        QTest::newRow("nothing") << u"Unit"_s << u"name"_s << FieldValue(QString()) << u"empty"_s;
        QTest::newRow("enum") << u"Unit"_s << u"unitClass"_s << FieldValue(qint64(UnitClass::Police)) << u"Police"_s;
        QTest::newRow("any") << u"DeadlineRule"_s << u"areaClass"_s << FieldValue(kNoChoice) << u"Any"_s;
        QTest::newRow("length") << u"DeadlineRule"_s << u"seconds"_s << FieldValue(qint64(1800)) << u"30 min"_s;
        QTest::newRow("item") << u"Duty"_s << u"unit"_s << FieldValue(u"water"_s) << u"安化县自来水公司"_s;
        QTest::newRow("path") << u"Duty"_s << u"category"_s << FieldValue(u"burst-main"_s) << u"市政设施 / 水管爆裂"_s;
        QTest::newRow("texts") << u"Duty"_s << u"words"_s << FieldValue(std::vector{u"水管"_s, u"漏水"_s})
                               << u"水管, 漏水"_s;
        QTest::newRow("phone") << u"Unit"_s << u"dutyPhones"_s
                               << FieldValue(std::vector{DutyPhone{u"110"_s, u"值班室"_s, false, sample::kMorning}})
                               << u"110 (值班室) verified on 2026-11-21"_s;
        QTest::newRow("everywhere") << u"Unit"_s << u"served"_s << FieldValue(Reach()) << u"everywhere"_s;
        QTest::newRow("somewhere") << u"Unit"_s << u"served"_s
                                   << FieldValue(Reach{{AreaKey(u"town"_s)}, {PlaceKey(u"gulou"_s)}})
                                   << u"城区, 古楼乡"_s;
        QTest::newRow("hours") << u"Duty"_s << u"hours"_s << FieldValue(std::optional(Hours{1320, 360, {6, 7}}))
                               << u"22:00–06:00 Sat, Sun"_s;
        QTest::newRow("day") << u"Duty"_s << u"validFrom"_s << FieldValue(std::optional(sample::kMorning))
                             << u"2026-11-21"_s;
    }

    void valuesInWords()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, member);
        QFETCH(const FieldValue, value);
        QFETCH(const QString, expected);
        QCOMPARE(valueText(*blankItem(kind), *itemField(kind, member), value, sample::world()), expected);
    }

    void keysAreMadeFromPinyin()
    {
        const World world = sample::world();
        Unit unit;
        unit.name = u"自来水公司（城东）"_s;
        QCOMPARE(keyFor(unit, world), u"zi-lai-shui-gong-si-cheng-dong"_s);
        unit.name = u"!!!"_s;
        QCOMPARE(keyFor(unit, world), u"unit"_s);
        Category category;
        category.name = u"Road"_s;
        QCOMPARE(keyFor(category, world), u"road-2"_s);
        QCOMPARE(keyFor(unit, world, {u"unit"_s}), u"unit-2"_s);
        QCOMPARE(keyFor(Duty{.unit = sample::water(), .category = sample::category("burst-main"_L1)}, world),
            u"water-burst-main"_s);
    }

    void aPhoneIsToBeVerifiedInTime()
    {
        Centre centre;
        centre.verifyPhonesDays = 90;
        DutyPhone phone{u"1"_s, {}, false, {}};
        QVERIFY(needsVerifying(phone, centre, sample::kMorning));
        phone.verifiedAt = sample::kMorning - std::chrono::days(90);
        QVERIFY(!needsVerifying(phone, centre, sample::kMorning));
        QVERIFY(needsVerifying(phone, centre, sample::kMorning + Milliseconds(1)));
    }
};

QTEST_GUILESS_MAIN(ItemFieldsTest)
#include "itemfieldstest.moc"
