// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a pump, and what was called up, as seats show it.
#include "deskmodels/callupsmodel.h"
#include "deskmodels/equipmentmodel.h"
#include "testsource.h"

#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeskEquipmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nearOnesFirst();
    void whatIsCalledUpIsNotToBeHad();
    void runningOnesByWhenTheyAreDue();

private:
    void callUp(quint32 n, std::chrono::hours within)
    {
        m_source->others(CallUpEquipment{.incident = sample::id<IncidentId>(1),
            .callUp = sample::id<CallUpId>(n),
            .unit = sample::water(),
            .equipment = EquipmentKey(u"near"_s),
            .what = {},
            .quantity = 1,
            .instruction = {},
            .neededBy = m_source->serviceNow() + within,
            .returnBy = {}});
    }

    std::unique_ptr<TestSource> m_source;
};

void DeskEquipmentTest::init()
{
    m_source = std::make_unique<TestSource>();
    Equipment near = sample::pump(u"near", sample::water());
    near.position = sample::inTown();
    Equipment far = sample::pump(u"far", sample::power());
    far.position = sample::inMountains();
    m_source->happen(EquipmentPut{near});
    m_source->happen(EquipmentPut{far});
    m_source->open(1);
}

void DeskEquipmentTest::nearOnesFirst()
{
    EquipmentModel model(*m_source);
    model.setNear(sample::inTown());
    model.setText(u"抽水"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(EquipmentModel::KeyRole).toString(), u"near"_s);
    QCOMPARE(model.index(0, EquipmentModel::Distance).data().toString(), u"0 m"_s);
    model.setWithin(1000.0);
    QCOMPARE(model.rowCount(), 1);
    model.setText(u"直升机"_s);
    QCOMPARE(model.rowCount(), 0);
}

void DeskEquipmentTest::whatIsCalledUpIsNotToBeHad()
{
    EquipmentModel model(*m_source);
    const auto free = [&] {
        return model.match(model.index(0, 0), EquipmentModel::KeyRole, u"near"_s).value(0).data(EquipmentModel::FreeRole).toInt();
    };
    QCOMPARE(free(), 3);
    callUp(1, 1h);
    QTRY_COMPARE(free(), 2);
    m_source->others(AdvanceCallUp{
        sample::id<IncidentId>(1), sample::id<CallUpId>(1), CallUpState::Declined, {}, u"坏了"_s});
    QTRY_COMPARE(free(), 3);
}

void DeskEquipmentTest::runningOnesByWhenTheyAreDue()
{
    CallUpsModel model(*m_source);
    callUp(1, 3h);
    callUp(2, 1h);
    QTRY_COMPARE(model.rowCount(), 2);
    const auto condition = [&](int row) {
        return DeadlineCondition(model.index(row, 0).data(CallUpsModel::ConditionRole).toInt());
    };
    QVERIFY(model.rows().front().id == sample::id<CallUpId>(2));
    QVERIFY(condition(0) == DeadlineCondition::Running);
    m_source->clock.advance(Milliseconds(55min));
    model.tick();
    QVERIFY(condition(0) == DeadlineCondition::Warning);
    m_source->clock.advance(Milliseconds(10min));
    model.tick();
    QVERIFY(condition(0) == DeadlineCondition::Missed);
    QVERIFY(model.index(0, 0).data(CallUpsModel::RemainingRole).toLongLong() < 0);
    const auto advance = [&](CallUpState to) {
        m_source->others(AdvanceCallUp{sample::id<IncidentId>(1), sample::id<CallUpId>(2), to, {}, {}});
    };
    advance(CallUpState::Delivered); // nobody said when it comes back
    QTRY_COMPARE(model.index(1, CallUpsModel::Remaining).data().toString(), QString());
    advance(CallUpState::Returned);
    QTRY_COMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(DeskEquipmentTest)
#include "equipmenttest.moc"
