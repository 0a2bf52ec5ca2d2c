// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskmodels/refusaltext.h"
#include "deskui/dialogs/formdialog.h"
#include "deskui/dialogs/orderdialog.h"
#include "deskui/dialogs/threewaydialog.h"
#include "deskui/dialogs/writtenfeedbackdialog.h"
#include "deskui/orderactions.h"
#include "deskui/panels/attachmentstrip.h"
#include "support/print.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// Actions that record a step, by what the life of an order allows (PRODUCT.md, E).
struct Allowed
{
    OrderState state;
    std::set<ActionId> actions;
};

const Allowed kAllowed[] = {
    {OrderState::Given,
        {ActionId::Acknowledge, ActionId::Depart, ActionId::Arrive, ActionId::Decline, ActionId::Withdraw}},
    {OrderState::Acknowledged, {ActionId::Depart, ActionId::Arrive, ActionId::Decline, ActionId::Withdraw}},
    {OrderState::Departed, {ActionId::Arrive, ActionId::Decline, ActionId::Withdraw}},
    {OrderState::Arrived, {ActionId::OralFeedback, ActionId::LeaveScene, ActionId::Withdraw}},
    {OrderState::OralFeedbackGiven, {ActionId::LeaveScene, ActionId::Withdraw}},
    {OrderState::LeftScene, {ActionId::WrittenFeedback}},
    {OrderState::WrittenFeedbackGiven, {ActionId::AcceptFeedback, ActionId::ReturnFeedback}},
    {OrderState::Accepted, {}},
    {OrderState::Declined, {}},
    {OrderState::Withdrawn, {}},
};

constexpr ActionId kSteps[] = {ActionId::Acknowledge, ActionId::Depart, ActionId::Arrive, ActionId::OralFeedback,
    ActionId::LeaveScene, ActionId::WrittenFeedback, ActionId::AcceptFeedback, ActionId::ReturnFeedback,
    ActionId::Decline, ActionId::Withdraw};

QByteArray nameOf(ActionId id)
{
    for (const ActionDeclaration &declaration : actionDeclarations()) {
        if (declaration.id == id)
            return declaration.name;
    }
    return {};
}

/// A window that has nothing but the order actions.
class Bench
{
public:
    explicit Bench(const Actor &actor = sample::theOperator())
        : seat(actor)
    {
        window.addActions(actions.all());
        new OrderActions(seat.desk, actions, &window);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the keyboard");
    }
    void bring(OrderState to)
    {
        if (to == OrderState::Declined || to == OrderState::Withdrawn) {
            seat.source.bring(1, OrderState::Given);
            seat.source.advance(1, to, u"无法前往"_s);
        } else {
            seat.source.bring(1, to);
        }
        seat.desk.select(sample::id<IncidentId>(1));
    }
    [[nodiscard]] OrderState state() const { return seat.source.incident(1).orders.front().state; }

    TestDesk seat;
    Actions actions;
    QWidget window;
};

} // namespace

/// Order by order to the end of its life, refusals included.
class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void onlyWhatMayFollowIsOffered_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < std::size(kAllowed); ++row)
            QTest::addRow("%s", qPrintable(enumName(kAllowed[row].state))) << int(row);
    }

    void onlyWhatMayFollowIsOffered()
    {
        QFETCH(const int, row);
        Bench bench;
        bench.bring(kAllowed[row].state);
        bench.seat.desk.selectOrder(sample::id<OrderId>(1));
        for (const ActionId id : kSteps)
            QVERIFY2(bench.actions[id].isEnabled() == kAllowed[row].actions.contains(id), nameOf(id).constData());
    }

    void nothingIsOfferedWithoutAnIncident()
    {
        Bench bench;
        bench.seat.source.bring(1, OrderState::Given);
        for (const ActionId id : kSteps)
            QVERIFY2(!bench.actions[id].isEnabled(), nameOf(id).constData());
        QVERIFY(!bench.actions[ActionId::GiveOrder].isEnabled());
        bench.seat.desk.select(sample::id<IncidentId>(1));
        QVERIFY(bench.actions[ActionId::Acknowledge].isEnabled());
        QVERIFY(bench.actions[ActionId::GiveOrder].isEnabled());
    }

    void ofSeveralOrdersOneMustBeChosen()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        GiveOrder second = sample::orderToWater(1);
        second.order = sample::id<OrderId>(2);
        second.unit = sample::power();
        second.dutyPhone = u"0737-5550003"_s;
        second.reasonNotSuggested = u"水泵停电"_s;
        bench.seat.source.others(second);
        QVERIFY(!bench.actions[ActionId::Acknowledge].isEnabled());
        bench.seat.desk.selectOrder(sample::id<OrderId>(2));
        press(Qt::Key_F5);
        const auto *step = bench.seat.newest<AdvanceOrder>();
        QVERIFY(step);
        QCOMPARE(step->order, sample::id<OrderId>(2));
    }

    void byKeysFromAcknowledgedToAccepted()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        const std::pair<Qt::Key, OrderState> plain[] = {{Qt::Key_F5, OrderState::Acknowledged},
            {Qt::Key_F6, OrderState::Departed}, {Qt::Key_F7, OrderState::Arrived}};
        for (const auto &[key, state] : plain) {
            press(key);
            const auto *step = bench.seat.newest<AdvanceOrder>();
            QVERIFY(step);
            QVERIFY(step->to == state);
            QCOMPARE(step->order, sample::id<OrderId>(1));
            bench.seat.carryOut();
            QVERIFY(bench.state() == state);
        }
        press(Qt::Key_F8);
        fillAndConfirm(u"已关阀，无人受伤"_s);
        QVERIFY(bench.seat.newest<RecordOralFeedback>());
        QCOMPARE(bench.seat.newest<RecordOralFeedback>()->text, u"已关阀，无人受伤"_s);
        bench.seat.carryOut();
        QTRY_VERIFY(!openDialog());
        press(Qt::Key_F9);
        QVERIFY(bench.seat.newest<AdvanceOrder>() && bench.seat.newest<AdvanceOrder>()->to == OrderState::LeftScene);
        bench.seat.carryOut();
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(openDialog<WrittenFeedbackDialog>());
        write(u"更换管道三米"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(labelsOf(*openDialog()).contains(u"“Author” is missing."_s), "who wrote it is asked for");
        write(u"王队"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.seat.newest<SubmitWrittenFeedback>());
        QCOMPARE(bench.seat.newest<SubmitWrittenFeedback>()->text, u"更换管道三米"_s);
        QCOMPARE(bench.seat.newest<SubmitWrittenFeedback>()->author, u"王队"_s);
        bench.seat.carryOut();
        QTRY_VERIFY(!openDialog());
        press(Qt::Key_F9, Qt::ControlModifier);
        bench.seat.carryOut();
        QVERIFY(bench.state() == OrderState::Accepted);
        QCOMPARE(bench.seat.asked(), 7);
    }

    /// Return does what the button says on which the keyboard is, submits from the fields; Tab goes from top to bottom.
    void returnInTheWrittenFeedback()
    {
        Bench bench;
        bench.bring(OrderState::LeftScene);
        press(Qt::Key_F8, Qt::ControlModifier);
        auto *dialog = openDialog<WrittenFeedbackDialog>();
        QVERIFY(dialog);
        QStringList order;
        const QWidget *first = QApplication::focusWidget();
        QCOMPARE(first, dialog->findChild<QPlainTextEdit *>());
        do {
            press(Qt::Key_Tab);
            auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            if (button) {
                order += button->text();
                QVERIFY2(button->isDefault(), qPrintable(button->text()));
            } else if (qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
                order += u"author"_s;
            }
        } while (QApplication::focusWidget() != first && order.size() < 20);
        QCOMPARE(order, QStringList({u"author"_s, u"Add files…"_s, u"Submit"_s, u"Cancel"_s}));
        dialog->findChild<QLineEdit *>()->setText(u"王队"_s);
        QVERIFY(tabTo(dialog->findChild<QLineEdit *>()));
        press(Qt::Key_Return);
        QVERIFY(labelsOf(*dialog).contains(u"“Written feedback” is missing."_s));
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto cancel = std::ranges::find(buttons, u"Cancel"_s, &QPushButton::text);
        QVERIFY(cancel != buttons.end() && tabTo(*cancel));
        press(Qt::Key_Return);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(bench.seat.asked(), 0);
    }

    void anOperatorLeavesNobodyGoWithoutOralFeedback()
    {
        Bench bench;
        bench.bring(OrderState::Arrived);
        QStringList complaints;
        connect(&bench.seat.desk, &Desk::notice, this, [&](const QString &text, bool complaint) {
            if (complaint)
                complaints += text;
        });
        press(Qt::Key_F9);
        QTRY_VERIFY(openDialog<FormDialog>());
        QCOMPARE(openDialog()->windowTitle(), u"Oral feedback"_s);
        QCOMPARE(complaints.filter(u"Oral feedback comes before leaving"_s).size(), 1);
        QCOMPARE(bench.seat.asked(), 0);
    }

    void aSupervisorMayWithAReason()
    {
        Bench bench(sample::theSupervisor());
        bench.bring(OrderState::Arrived);
        press(Qt::Key_F9);
        fillAndConfirm(u"电话中断，事后补报"_s);
        const auto *step = bench.seat.newest<AdvanceOrder>();
        QVERIFY(step);
        QVERIFY(step->to == OrderState::LeftScene);
        QCOMPARE(step->reason, u"电话中断，事后补报"_s);
    }

    void aFormWithoutItsReasonIsNotSent()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        press(Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<FormDialog>());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.seat.asked(), 0);
        QCOMPARE(labelsOf(*openDialog()).filter(u"is missing"_s).size(), 1);
        QCOMPARE(QApplication::focusWidget(), openDialog()->findChild<QPlainTextEdit *>());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(bench.seat.asked(), 0);
    }

    void aRefusedFormStaysOpenSaysWhyAndCanBeSentAgain()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        press(Qt::Key_F5, Qt::ControlModifier);
        fillAndConfirm(u"车辆全部外出"_s);
        QCOMPARE(bench.seat.asked(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(bench.seat.asked() == 1, "sent twice while the answer was awaited");
        const Refusal refusal{RefusalReason::WrongState, sample::id<OrderId>(1).text(), {}, u"Arrived"_s};
        bench.seat.refuse(refusal);
        QVERIFY(openDialog<FormDialog>());
        QVERIFY(labelsOf(*openDialog()).contains(refusalText(refusal, bench.seat.source.world())));
        QCOMPARE(openDialog<FormDialog>()->text(u"reason"_s), u"车辆全部外出"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.seat.asked(), 2);
        bench.seat.carryOut();
        QTRY_VERIFY(!openDialog());
        QVERIFY(bench.state() == OrderState::Declined);
    }

    void aRefusedKeyIsToldInTheNoticeLine()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        QStringList complaints;
        connect(&bench.seat.desk, &Desk::notice, this, [&](const QString &text) { complaints += text; });
        press(Qt::Key_F5);
        const Refusal refusal{RefusalReason::StoreFailed, {}, {}, {}};
        bench.seat.refuse(refusal);
        QCOMPARE(complaints, QStringList(refusalText(refusal, bench.seat.source.world())));
    }

    void theSuggestedUnitIsOrderedWithTwoKeys()
    {
        Bench bench;
        bench.seat.source.open(1);
        bench.seat.desk.select(sample::id<IncidentId>(1));
        press(Qt::Key_F3);
        QTRY_VERIFY(openDialog<OrderDialog>());
        QTRY_VERIFY(button(u"Give order"_s)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.seat.asked(), 1);
        const auto *order = bench.seat.newest<GiveOrder>();
        QVERIFY(order);
        QCOMPARE(order->unit, sample::water());
        QCOMPARE(order->dutyPhone, u"0737-5550002"_s);
        QCOMPARE(order->instruction, bench.seat.source.incident(1).narrative);
        QCOMPARE(order->reasonNotSuggested, QString());
        QVERIFY(!order->replaces);
        bench.seat.carryOut();
        QTRY_VERIFY(!openDialog());
    }

    void anotherUnitIsFoundByInitialsAndAsksWhy()
    {
        Bench bench;
        bench.seat.source.open(1);
        bench.seat.desk.select(sample::id<IncidentId>(1));
        press(Qt::Key_F3);
        QTRY_VERIFY(openDialog<OrderDialog>());
        QTRY_VERIFY(button(u"Give order"_s)->isEnabled());
        auto *search = openDialog()->findChildren<QLineEdit *>().front();
        QVERIFY(tabTo(search));
        write(u"gaj"_s);
        QTRY_VERIFY(labelsOf(*openDialog()).contains(u"Why not the suggested unit"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.seat.newest<GiveOrder>());
        QCOMPARE(bench.seat.newest<GiveOrder>()->unit, sample::police());
        const Refusal refusal{RefusalReason::NotSuggested, sample::police().text(), {}, {}};
        bench.seat.refuse(refusal);
        QVERIFY(openDialog<OrderDialog>());
        QVERIFY(labelsOf(*openDialog()).contains(refusalText(refusal, bench.seat.source.world())));
        write(u"现场有人打架"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.seat.asked(), 2);
        QCOMPARE(bench.seat.newest<GiveOrder>()->reasonNotSuggested, u"现场有人打架"_s);
        bench.seat.carryOut();
        QTRY_VERIFY(!openDialog());
    }

    void aDeclinedOrderIsReplaced()
    {
        Bench bench;
        bench.bring(OrderState::Declined);
        bench.seat.desk.selectOrder(sample::id<OrderId>(1));
        press(Qt::Key_F3);
        QTRY_VERIFY(openDialog<OrderDialog>());
        QTRY_VERIFY(button(u"Give order"_s)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.seat.newest<GiveOrder>());
        QVERIFY(bench.seat.newest<GiveOrder>()->replaces == sample::id<OrderId>(1));
    }

    void aThreeWayCallIsRecordedLegByLeg()
    {
        Bench bench;
        bench.bring(OrderState::Given);
        press(Qt::Key_F4);
        ThreeWayDialog *call = nullptr;
        QTRY_VERIFY((call = bench.window.findChild<ThreeWayDialog *>()) && call->isVisible());
        click(*call, u"Dial the duty room"_s);
        const auto *start = bench.seat.newest<StartThreeWayCall>();
        QVERIFY(start);
        QCOMPARE(start->callerNumber, u"13900000001"_s);
        QCOMPARE(start->unit, sample::water());
        QCOMPARE(start->dutyPhone, u"0737-5550002"_s);
        bench.seat.carryOut();
        click(*call, u"Duty room has answered"_s);
        QVERIFY(bench.seat.newest<AnswerLeg>());
        QCOMPARE(bench.seat.newest<AnswerLeg>()->leg, 1);
        bench.seat.carryOut();
        QVERIFY(labelsOf(*call).contains(u"All three are on the line: give the order now."_s));
        click(*call, u"Call is over"_s);
        bench.seat.carryOut();
        QVERIFY(labelsOf(*call).contains(u"The call is over."_s));
        QVERIFY(bench.seat.source.incident(1).threeWayCalls.front().isOver());
    }

private:
    static QPushButton *button(const QString &text)
    {
        for (auto *found : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    static void click(QWidget &dialog, const QString &text)
    {
        for (auto *found : dialog.findChildren<QPushButton *>()) {
            if (found->text() == text) {
                QVERIFY2(found->isEnabled(), qPrintable(text));
                found->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    /// Into the first field of the form that is opening, then Ctrl+Return.
    static void fillAndConfirm(const QString &text)
    {
        QTRY_VERIFY(openDialog<FormDialog>());
        QVERIFY(QTest::qWaitForWindowActive(openDialog()));
        write(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

QTEST_MAIN(OrdersTest)
#include "orderstest.moc"
