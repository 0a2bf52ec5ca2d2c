// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskui/mainwindow.h"
#include "deskui/panels/countdownpanel.h"
#include "deskui/panels/logpanel.h"
#include "deskui/panels/queuepanel.h"
#include "deskui/panels/statusstrip.h"
#include "map/mappanel.h"
#include "map/markers.h"

#include <QApplication>
#include <QLineEdit>
#include <QQmlContext>
#include <QQuickWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The queue beside the other panels of the window.
class QueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void init()
    {
        m_seat.emplace();
        for (const quint32 n : {1u, 2u, 3u})
            m_seat->source.open(n);
        m_seat->source.give(2);
        m_window.emplace(m_seat->desk);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
    }

    void cleanup()
    {
        m_window.reset();
        m_seat.reset();
    }

    void theOverdueComeToTheTop()
    {
        QVERIFY(numbers().front() != u"0001");
        m_seat->source.give(1);
        m_seat->source.clock.advance(Milliseconds(1'000));
        m_seat->source.advance(2, OrderState::Acknowledged);
        m_seat->source.clock.advance(Milliseconds(200'000));
        m_seat->source.open(4);
        m_seat->source.others(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"无人接令"_s});
        QTRY_COMPARE(numbers().value(0), u"0001"_s);
        m_seat->source.advance(1, OrderState::Acknowledged);
        QTRY_VERIFY(numbers().front() != u"0001");
    }

    void searchFiltersAsOneTypes()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), queue()->findChild<QLineEdit *>());
        write(u"0000003"_s);
        QCOMPARE(numbers(), QStringList({u"0003"_s}));
        press(Qt::Key_Escape);
        QCOMPARE(numbers().size(), 3);
        write(u"nowhere"_s);
        QCOMPARE(numbers(), QStringList());
        QVERIFY(labelsOf(*queue()).contains(u"Nothing in the queue fits the filter."_s));
        press(Qt::Key_Escape);
        write(u"东坪 来电人1"_s);
        QCOMPARE(numbers(), QStringList({u"0001"_s}));
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table());
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(1));
    }

    void closedOnesAreShownWhenAskedFor()
    {
        m_seat->source.playThrough(4);
        QTRY_COMPARE(numbers().size(), 3);
        for (auto *button : queue()->findChildren<QToolButton *>()) {
            if (button->text() == u"Closed")
                button->click();
        }
        QCOMPARE(numbers().size(), 4);
    }

    void arrowKeysChoose()
    {
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), table());
        QCOMPARE(chosen(), numbers().at(0));
        press(Qt::Key_Down);
        QCOMPARE(chosen(), numbers().at(1));
        press(Qt::Key_Down);
        QCOMPARE(chosen(), numbers().at(2));
        press(Qt::Key_Up);
        QCOMPARE(chosen(), numbers().at(1));
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(chosen(), numbers().at(2));
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(chosen(), numbers().at(1));
    }

    void everyPanelShowsTheSameChoice()
    {
        m_seat->source.give(3);
        m_seat->desk.select(sample::id<IncidentId>(1));
        QCOMPARE(chosenInTheQueue(), u"0001"_s);
        QTRY_COMPARE(chosenOnTheMap(), sample::id<IncidentId>(1).text());
        QCOMPARE(chosenInTheCountdown(), QString());
        press(Qt::Key_3, Qt::AltModifier);
        auto *countdown = m_window->findChild<CountdownPanel *>()->findChild<QTableView *>();
        QCOMPARE(QApplication::focusWidget(), countdown);
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(1)); // going there is not choosing
        press(Qt::Key_Return);
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(2));
        QCOMPARE(m_seat->desk.selectedOrder()->id, sample::id<OrderId>(2));
        QCOMPARE(chosenInTheQueue(), u"0002"_s);
        QTRY_COMPARE(chosenOnTheMap(), sample::id<IncidentId>(2).text());
        Q_EMIT m_window->findChild<MapPanel *>()->incidentChosen(sample::id<IncidentId>(3));
        QCOMPARE(chosenInTheQueue(), u"0003"_s);
        QTRY_COMPARE(chosenOnTheMap(), sample::id<IncidentId>(3).text());
        QCOMPARE(chosenInTheCountdown(), u"0003"_s);
        m_seat->source.advance(3, OrderState::Acknowledged); // its row goes, the one for the arrival stays
        QCOMPARE(chosenInTheCountdown(), u"0003"_s);
        m_seat->source.advance(3, OrderState::Withdrawn, u"误派"_s);
        QCOMPARE(chosenInTheCountdown(), QString());
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(3));
    }

    void anIncidentThatLeavesTheQueueStaysOnTheDesk()
    {
        m_seat->source.bring(4, OrderState::Accepted);
        m_seat->desk.select(sample::id<IncidentId>(4));
        QCOMPARE(chosenInTheQueue(), u"0004"_s);
        m_seat->source.others(CloseIncident{sample::id<IncidentId>(4), sample::handled(), {}});
        QTRY_COMPARE(numbers().size(), 3);
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(4));
        QCOMPARE(chosenInTheQueue(), QString());
    }

    void theChoiceStaysWithItsIncidentWhenRowsMove()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        m_seat->source.give(1);
        m_seat->source.open(4);
        QTRY_COMPARE(numbers().size(), 4);
        QCOMPARE(chosenInTheQueue(), u"0001"_s);
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(1));
    }

    void anIncidentThatLeavesTheWorldIsNoLongerChosen()
    {
        m_seat->desk.select(sample::id<IncidentId>(1));
        m_seat->source.replace(sample::world());
        QTRY_VERIFY(!m_seat->desk.selected());
        QVERIFY(!m_seat->desk.selectedIncident());
        QCOMPARE(numbers(), QStringList());
    }

    void theFootSaysWhatTheDeskIsWorthKnowing()
    {
        const auto *strip = m_window->findChild<StatusStrip *>();
        const QString silent = u"No sound card: alarms are only shown"_s;
        QCOMPARE(labelsOf(*strip).contains(silent), !m_seat->desk.bell().hasSoundCard());
        QVERIFY(labelsOf(*strip).filter(u"last known state"_s).isEmpty());
        m_seat->source.setLink(LinkState::Away);
        QCOMPARE(labelsOf(*strip).filter(u"last known state"_s).size(), 1);
        m_seat->desk.complain(u"Nothing to do."_s);
        QVERIFY(labelsOf(*strip).contains(u"Nothing to do."_s));
    }

    void theFootKeepsSayingWhatCameWhileTheSeatWasAway()
    {
        const auto *strip = m_window->findChild<StatusStrip *>();
        QSignalSpy rang(&m_seat->desk.bell(), &Bell::rang);
        m_seat->source.setLink(LinkState::Away);
        m_seat->source.setLink(LinkState::Joining);
        m_seat->source.bring(4, OrderState::Given);
        m_seat->source.open(5);
        m_seat->source.clock.advance(Milliseconds(200'000));
        m_seat->source.setLink(LinkState::Live);
        QCOMPARE(rang.size(), 2); // that the link was lost, and once for all the rest
        QVERIFY(rang.back().at(0).value<AlarmKind>() == AlarmKind::DeadlineMissed);
        const QString told = u"While this seat was away: deadlines missed: 2; new incidents: 2"_s;
        QVERIFY2(labelsOf(*strip).contains(told), qPrintable(labelsOf(*strip).join(u'\n')));
        QVERIFY(!strip->findChild<QTimer *>()->isActive()); // nothing takes it away
        m_seat->desk.tell(u"Sounds are on."_s);
        QVERIFY(!labelsOf(*strip).contains(told));
    }

    void goToEveryPanelByKey()
    {
        const std::pair<Qt::Key, QWidget *> places[]
            = {{Qt::Key_1, queue()}, {Qt::Key_3, m_window->findChild<CountdownPanel *>()},
                {Qt::Key_4, m_window->findChild<MapPanel *>()}, {Qt::Key_6, m_window->findChild<LogPanel *>()}};
        for (const auto &[key, panel] : places) {
            press(key, Qt::AltModifier);
            QVERIFY2(QApplication::focusWidget()
                    && (panel == QApplication::focusWidget() || panel->isAncestorOf(QApplication::focusWidget())),
                panel->metaObject()->className());
        }
    }

private:
    [[nodiscard]] QueuePanel *queue() const { return m_window->findChild<QueuePanel *>(); }
    [[nodiscard]] QTableView *table() const { return queue()->findChild<QTableView *>(); }

    [[nodiscard]] QString numberAt(int row) const
    {
        return table()->model()->index(row, IncidentQueueModel::Number).data().toString().section(u'-', -1);
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list += numberAt(row);
        return list;
    }
    [[nodiscard]] QString chosen() const
    {
        const Incident *incident = m_seat->desk.selectedIncident();
        return incident ? incident->number.section(u'-', -1) : QString();
    }
    [[nodiscard]] QString chosenInTheQueue() const
    {
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        return rows.size() == 1 ? numberAt(rows.front().row()) : QString();
    }
    [[nodiscard]] QString chosenInTheCountdown() const
    {
        const auto *countdown = m_window->findChild<CountdownPanel *>()->findChild<QTableView *>();
        const QModelIndexList rows = countdown->selectionModel()->selectedRows(CountdownModel::Number);
        return rows.size() == 1 ? rows.front().data().toString().section(u'-', -1) : QString();
    }
    [[nodiscard]] QString chosenOnTheMap() const
    {
        const auto *scene = m_window->findChild<MapPanel *>()->findChild<QQuickWidget *>();
        const auto *markers = scene->rootContext()->contextProperty(u"incidents"_s).value<QAbstractItemModel *>();
        QStringList chosen;
        for (int row = 0; markers && row < markers->rowCount(); ++row) {
            if (markers->index(row, 0).data(IncidentMarkers::SelectedRole).toBool())
                chosen += markers->index(row, 0).data(IncidentMarkers::KeyRole).toString();
        }
        return chosen.join(u' ');
    }

    std::optional<TestDesk> m_seat;
    std::optional<MainWindow> m_window;
};

QTEST_MAIN(QueueTest)
#include "queuetest.moc"
