// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read as the same rule book.
#include "profile/profilefolder.h"
#include "sheets/bookof.h"

#include <QTemporaryDir>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// The sample county with something in every member that its rule book leaves empty.
RuleBook everythingUsed()
{
    RuleBook book = sampleBook();
    const Instant noon = sample::kMorning + std::chrono::hours(4) + Milliseconds(123);
    const Instant midnight = sample::kMorning + std::chrono::hours(16); // at the centre
    const AreaKey urban = book.areas.begin()->first;
    const PlaceKey town = book.places.begin()->first;
    Unit &unit = book.units.begin()->second;
    unit.dutyPhones = {{u"0737-0000001"_s, u"值班室"_s, true, {}}, {u"13800000000"_s, u""_s, false, noon},
        {u"110"_s, u"夜间"_s, false, midnight}};
    unit.position = GeoPoint{28.0 / 3, 111.0 / 7};
    unit.kind = UnitKind::PublicUtility;
    unit.served = {{urban}, {town}};
    unit.order = -3;
    Category &category = book.categories.begin()->second;
    category.questions = {u"人在哪里？受伤了没有，严重吗；"_s, u"第二个问题"_s};
    category.words = {u"词"_s, u"有，逗号"_s};
    category.guidance = u"第一行\n第二行"_s;
    category.level = Level::Grave;
    Category twin = category; // of the same name below another category: only a path or a key tells them apart
    twin.key = CategoryKey(u"twin"_s);
    twin.parent = category.key;
    twin.retired = true;
    book.categories.emplace(twin.key, twin);
    Duty &duty = book.duties.begin()->second;
    duty.category = twin.key;
    duty.reach = {{urban}, {town}};
    duty.hours = Hours{1320, 360, {1, 2, 3, 6}};
    duty.validFrom = midnight;
    duty.validTo = midnight + std::chrono::hours(24);
    duty.document = u"文件"_s;
    Duty nightly = duty;
    nightly.key = DutyKey(u"nightly"_s);
    nightly.hours = Hours{0, 1440, {7}};
    nightly.validFrom.reset();
    nightly.validTo = noon;
    nightly.role = DutyRole::Supports;
    book.duties.emplace(nightly.key, nightly);
    Area holed = book.areas.begin()->second;
    holed.key = AreaKey(u"holed"_s);
    holed.name = u"有洞的（两块）"_s;
    holed.kind = AreaKind::Served;
    holed.polygons.push_back(holed.polygons.front());
    holed.polygons.front().rings.push_back({{28.1, 111.1}, {28.1, 111.3}, {28.3, 111.25}});
    book.areas.emplace(holed.key, holed);
    putInto(book, Reason{ReasonKey(u"busy"_s), ReasonUse::Urging, u"人手不够"_s, 2, true});
    putInto(book, ServiceTarget{TargetKey(u"order"_s), TargetMeasure::OrderGiven, 95, 90, u"中心自定"_s, false});
    putInto(book, ServiceTarget{TargetKey(u"arrival"_s), TargetMeasure::Arrival, 90, 0, u"中心自定"_s, false});
    putInto(book, SoundRule{SoundKey(u"new"_s), SoundCause::NewIncident, true, 40, 15, false});
    putInto(book,
        SubCentre{SubCentreKey(u"sub"_s), u"下级中心"_s, u"下级"_s, unit.dutyPhones, unit.position, holed.key, true});
    putInto(book,
        Detachment{DetachmentKey(u"d"_s), unit.key, u"抢险队"_s, u"队长"_s, u"0737-0000002"_s, 12, GeoPoint{1, 2},
            false, Readiness::Away, {{u"张三"_s, u"驾驶员"_s, u"13800000001"_s}, {u"李四"_s, {}, {}}}});
    putInto(book, sample::roster(unit.key, 3));
    RosterMonth next{rosterKey(unit.key, u"2026-12"_s), unit.key, u"2026-12"_s, {}};
    next.shifts = {{midnight + std::chrono::days(30), midnight + std::chrono::days(31), u"赵六"_s, {}, {}, {}}};
    putInto(book, next);
    Equipment pump = sample::pump(u"pump", unit.key);
    pump.detachment = DetachmentKey(u"d"_s);
    pump.group = EquipmentGroup::Vehicle;
    pump.state = EquipmentState::UnderRepair;
    pump.position = GeoPoint{28.5, 111.5};
    pump.keeper = u"老刘"_s;
    pump.phone = u"13900000009"_s;
    pump.place = u"仓库"_s;
    putInto(book, pump);
    putInto(book, Equipment{.key = EquipmentKey(u"bare"_s), .unit = unit.key, .name = u"手电"_s});
    putInto(book, Account{AccountKey(u"zhou"_s), u"周敏"_s, Role::DutyRoom, unit.key, u"13800000002"_s, true});
    book.centre.numberPeriod = NumberPeriod::Month;
    return book;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void anEmptyFormHasNothing();
    void aFolderThatIsNotThere();
};

void RoundTripTest::comesBack_data()
{
    QTest::addColumn<RuleBook>("book");
    Result<Profile> anhua = readProfile(QStringLiteral(LIANDONG_DATA "/anhua"));
    QVERIFY2(anhua, qPrintable(anhua ? QString() : anhua.error().detail));
    anhua->groundLayers.clear(); // have no sheet
    QTest::newRow("anhua") << bookOf(*anhua);
    QTest::newRow("sample") << sampleBook();
    QTest::newRow("everything used") << everythingUsed();
}

void RoundTripTest::comesBack()
{
    QFETCH(const RuleBook, book);
    const QTemporaryDir folder;
    for (const SheetLanguage language : {SheetLanguage::Chinese, SheetLanguage::English}) {
        const QString path = folder.filePath(u"职责 底册.xlsx"_s);
        const Result<> written = writeWorkbook(path, book, language);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        for (const RuleBook &known : {RuleBook(), book}) {
            const auto read = readWorkbook(path, known);
            QVERIFY2(read, qPrintable(read ? QString() : linesOf(read.error())));
            QCOMPARE(linesOf(read->notes), QString());
            const RuleBook again = bookOf(read->profile);
            forEachList(book, [&]<class List>(QLatin1StringView list, const List &items) {
                for (const auto &[key, item] : items) {
                    const std::optional<RuleBookItem> other = itemIn(again, nameOf(item));
                    QVERIFY2(other, qPrintable(list + u' ' + key.text()));
                    for (const QLatin1StringView member : changedMembers(item, *other))
                        QFAIL(qPrintable(list + u' ' + key.text() + u' ' + member));
                }
            });
            QVERIFY(again == book);
        }
    }
}

void RoundTripTest::anEmptyFormHasNothing()
{
    const QTemporaryDir folder;
    QVERIFY(writeWorkbook(folder.filePath(u"form.xlsx"_s), {}));
    const auto read = readWorkbook(folder.filePath(u"form.xlsx"_s));
    QVERIFY2(read, qPrintable(read ? QString() : linesOf(read.error())));
    QVERIFY(read->profile == Profile());
    QCOMPARE(linesOf(read->notes), QString());
}

void RoundTripTest::aFolderThatIsNotThere()
{
    const Result<> written = writeWorkbook(u"/no/such/folder/form.xlsx"_s, {});
    QVERIFY(!written);
    QVERIFY2(written.error().detail.contains(u"form.xlsx"_s), qPrintable(written.error().detail));
}

QTEST_APPLESS_MAIN(RoundTripTest)
#include "roundtriptest.moc"
