// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/keyedrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace liandong;

namespace {

struct Card
{
    int id = 0;
    int value = 0;

    [[nodiscard]] int key() const { return id; }
    friend bool operator==(const Card &, const Card &) = default;
};

class Cards : public KeyedRows<Card>
{
public:
    using KeyedRows::setRows;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Card &card = rows()[size_t(index.row())];
        return role == Qt::DisplayRole ? QVariant(index.column() == 0 ? card.id : card.value) : QVariant();
    }
};

} // namespace

class KeyedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRowsSayNothing();
    void oneValueTouchesOneRow();
    void persistentIndexesFollow();
    void anythingIntoAnything();
};

void KeyedRowsTest::sameRowsSayNothing()
{
    Cards cards;
    cards.setRows({{1, 1}, {2, 2}});
    QSignalSpy changed(&cards, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&cards, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&cards, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&cards, &QAbstractItemModel::rowsMoved);
    cards.setRows({{1, 1}, {2, 2}});
    QCOMPARE(changed.size() + inserted.size() + removed.size() + moved.size(), 0);
}

void KeyedRowsTest::oneValueTouchesOneRow()
{
    Cards cards;
    cards.setRows({{1, 1}, {2, 2}, {3, 3}});
    QSignalSpy changed(&cards, &QAbstractItemModel::dataChanged);
    cards.setRows({{1, 1}, {2, 9}, {3, 3}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cards.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), cards.index(1, 1));
}

void KeyedRowsTest::persistentIndexesFollow()
{
    Cards cards;
    cards.setRows({{1, 1}, {2, 2}, {3, 3}});
    const QPersistentModelIndex two = cards.index(1, 0);
    cards.setRows({{5, 5}, {3, 3}, {2, 7}});
    QCOMPARE(two.row(), 2);
    QCOMPARE(two.sibling(2, 1).data().toInt(), 7);
    cards.setRows({{3, 3}});
    QVERIFY(!two.isValid());
}

void KeyedRowsTest::anythingIntoAnything()
{
    QRandomGenerator random(20261121);
    Cards cards;
    const QAbstractItemModelTester tester(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&cards, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 400; ++round) {
        std::vector<Card> wanted;
        for (int id = 0; id < 12; ++id) {
            if (random.bounded(3) > 0)
                wanted.push_back({id, random.bounded(3)});
        }
        std::shuffle(wanted.begin(), wanted.end(), random);
        cards.setRows(wanted);
        QCOMPARE(cards.rows(), wanted);
    }
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(KeyedRowsTest)
#include "keyedrowstest.moc"
