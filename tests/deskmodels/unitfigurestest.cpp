// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskmodels/unitfiguresmodel.h"
#include "dump.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace liandong;
using namespace Qt::StringLiterals;

class UnitFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthARow()
    {
        UnitFiguresModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMonths({{u"2026-11"_s,
                             {.orders = 14,
                                 .arrivals = 12,
                                 .arrivedInTime = 11,
                                 .scenesLeft = 10,
                                 .oralBeforeLeaving = 9,
                                 .written = 8,
                                 .writtenInTime = 7,
                                 .returned = 3}},
            {u"2026-10"_s, {}}});
        const auto cells = [&](int row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts += model.index(row, column).data().toString();
            return texts.join(u'|');
        };
        QCOMPARE(cells(0), u"2026-11|14|11 of 12|9 of 10|7 of 8|3"_s);
        QCOMPARE(cells(1), u"2026-10|0|–|–|–|0"_s);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(UnitFiguresTest)
#include "unitfigurestest.moc"
