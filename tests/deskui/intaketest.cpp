// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskmodels/recommendationmodel.h"
#include "deskmodels/refusaltext.h"
#include "deskui/look/rowtip.h"
#include "deskui/mainwindow.h"
#include "deskui/panels/guessrow.h"
#include "deskui/panels/incidentpanel.h"
#include "deskui/panels/intakepanel.h"
#include "deskui/panels/lookupline.h"
#include "map/mappanel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>

using namespace liandong;
using namespace Qt::StringLiterals;

/// From ringing to order by the keyboard alone.
class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void init()
    {
        m_seat.emplace();
        m_window.emplace(m_seat->desk);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        m_panel = m_window->findChild<IntakePanel *>();
        QVERIFY(m_panel && !m_panel->isVisible());
        press(Qt::Key_F2);
        QVERIFY(m_panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), field<QLineEdit>("number"));
    }

    void cleanup()
    {
        m_window.reset();
        m_seat.reset();
    }

    void theProposedUnitFollowsTheBestButAChosenOneStays()
    {
        const auto keyOf = [this](int row) {
            return units()->model()->index(row, 0).data(RecommendationModel::UnitKeyRole).toString();
        };
        const auto selected = [&] {
            const QModelIndexList rows = units()->selectionModel()->selectedRows();
            return rows.size() == 1 ? keyOf(rows.front().row()) : QString();
        };
        auto *narrative = field<QPlainTextEdit>("narrative");
        narrative->setPlainText(u"电杆"_s);
        QTRY_COMPARE(selected(), sample::power().text());
        narrative->setPlainText(u"水管漏水，停水，电杆"_s);
        QTRY_COMPARE(keyOf(0), sample::water().text());
        QCOMPARE(selected(), sample::water().text());
        const QString byHand = keyOf(1);
        const QModelIndex second = units()->model()->index(1, 0);
        QTest::mouseClick(units()->viewport(), Qt::LeftButton, {}, units()->visualRect(second).center());
        QCOMPARE(selected(), byHand);
        narrative->setPlainText(u"电杆"_s);
        QTRY_COMPARE(keyOf(0), sample::power().text());
        QCOMPARE(selected(), byHand);
    }

    /// Long paths are read whole, however narrow the field is.
    void theCategoriesAreAsWideAsTheyNeed()
    {
        auto *line = field<LookupLine>("category");
        line->setFocus();
        write(u"s"_s);
        press(Qt::Key_Backspace);
        press(Qt::Key_Down);
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QVERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            QVERIFY2(list->sizeHintForIndex(index).width() <= list->viewport()->width(),
                qPrintable(index.data().toString()));
        }
        QVERIFY(list->width() >= line->width());
        QVERIFY(list->screen()->availableGeometry().contains(list->geometry()));
    }

    void aCallBecomesAnIncidentWithItsOrder()
    {
        typeTheCall();
        QTRY_VERIFY(units()->model()->rowCount() > 0);
        QCOMPARE(units()->selectionModel()->selectedRows().size(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 1);
        const auto *open = m_seat->newest<OpenIncident>();
        QVERIFY(open);
        QCOMPARE(open->call.number, u"13987654321"_s);
        QCOMPARE(open->call.callerName, u"王芳"_s);
        QCOMPARE(open->call.hotline.text(), u"110"_s);
        QCOMPARE(open->narrative, u"路口水管爆裂，积水很深"_s);
        QCOMPARE(open->category, sample::category("burst-main"_L1));
        QCOMPARE(open->place.township.text(), u"gulou"_s);
        QCOMPARE(open->place.text, u"半山村3组"_s);
        QVERIFY(open->kind == IncidentKind::Linkage);
        QVERIFY(!open->areaClass);
        const IncidentId incident = open->incident;
        m_seat->carryOut();
        QCOMPARE(m_seat->asked(), 2);
        const auto *order = m_seat->newest<GiveOrder>();
        QVERIFY(order);
        QCOMPARE(order->incident, incident);
        QCOMPARE(order->unit, sample::water());
        QCOMPARE(order->dutyPhone, u"0737-5550002"_s);
        QCOMPARE(order->instruction, u"路口水管爆裂，积水很深"_s);
        m_seat->carryOut();
        QVERIFY(m_panel->isEmpty());
        QVERIFY(m_window->findChild<IncidentPanel *>()->isVisible());
        QVERIFY(m_seat->desk.selected() == incident);
        QCOMPARE(m_seat->source.world().incidents.at(incident).orders.size(), size_t(1));
    }

    void saveOnlyGivesNoOrder()
    {
        typeTheCall();
        QTRY_VERIFY(units()->model()->rowCount() > 0);
        press(Qt::Key_S, Qt::ControlModifier);
        m_seat->carryOut();
        QCOMPARE(m_seat->asked(), 1);
        QVERIFY(m_panel->isEmpty());
    }

    void likelyCategoriesAppearWhileTypingAndAreTakenByTheirNumber()
    {
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"停电了，电线断在路上"_s);
        auto *guesses = m_panel->findChild<GuessRow *>();
        const auto first = [&] { return guesses->findChild<QPushButton *>()->text(); };
        QTRY_COMPARE(first(), u"1  电力线路故障"_s);
        QVERIFY(field<LookupLine>("category")->key().isEmpty());
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field<LookupLine>("category")->key(), u"power-line"_s);
        QCOMPARE(QApplication::focusWidget(), field<QPlainTextEdit>("narrative"));
        QTRY_VERIFY(units()->model()->rowCount() > 0);
        QCOMPARE(units()->model()->index(0, 0).data(RecommendationModel::UnitKeyRole).toString(), u"power"_s);
        press(Qt::Key_3, Qt::ControlModifier); // there is no third
        QCOMPARE(field<LookupLine>("category")->key(), u"power-line"_s);
    }

    void theProposedUnitStaysChosenWhileCtrlIsHeld()
    {
        typeTheCall();
        QTRY_VERIFY(units()->selectionModel()->hasSelection());
        const int row = field<LookupLine>("category")->y();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!field<LookupLine>("category")->key().isEmpty());
        QVERIFY(units()->selectionModel()->isRowSelected(0));
        QCOMPARE(field<LookupLine>("category")->y(), row);
    }

    void savingAndOrderingAsksWhoMustCome()
    {
        typeTheCall();
        QTRY_VERIFY(units()->selectionModel()->hasSelection());
        units()->clearSelection();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 0);
        QVERIFY(!m_panel->isEmpty());
        QCOMPARE(QApplication::focusWidget(), units());
    }

    void rowsBelowTheLikelyCategoriesNeverMove()
    {
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        auto *guesses = m_panel->findChild<GuessRow *>();
        const int before = field<LookupLine>("category")->y();
        write(u"停电了，水管爆了，电线断在路上"_s);
        QTRY_VERIFY(!guesses->findChild<QPushButton *>()->text().isEmpty());
        QCOMPARE(field<LookupLine>("category")->y(), before);
        const auto *category = field<LookupLine>("category");
        QVERIFY(category->isVisible() && category->y() >= guesses->geometry().bottom());
    }

    void whatToTellAndToAskStandsBelowTheCategory()
    {
        Category category = *m_seat->source.world().category(CategoryKey(u"power-line"_s));
        category.guidance = u"别碰电线。"_s;
        category.questions = {u"有没有人触电？"_s, u"杆号是多少？"_s};
        m_seat->source.happen(CategoryPut{category});
        QVERIFY(!field<QLabel>("guidance")->isVisible());
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"停电了，电线断在路上"_s);
        QTRY_VERIFY(m_panel->findChild<GuessRow *>()->findChild<QPushButton *>());
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(field<QLabel>("guidance")->text(), u"别碰电线。\n• 有没有人触电？\n• 杆号是多少？"_s);
        QVERIFY(field<QLabel>("guidance")->isVisible());
    }

    void likelyCategoriesNeverMoveUnderTheHand()
    {
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"停电了"_s);
        auto *guesses = m_panel->findChild<GuessRow *>();
        auto *button = guesses->findChild<QPushButton *>();
        QTRY_COMPARE(button->text(), u"1  电力线路故障"_s);
        button->setFocus();
        field<QPlainTextEdit>("narrative")->setPlainText(u"水管漏水"_s);
        QTRY_COMPARE(units()->model()->index(0, 0).data(RecommendationModel::UnitKeyRole).toString(), u"water"_s);
        QCOMPARE(button->text(), u"1  电力线路故障"_s);
        field<QPlainTextEdit>("narrative")->setFocus();
        QTRY_COMPARE(button->text(), u"1  水管爆裂"_s);
    }

    void theChosenUnitsReasonIsReadInFull()
    {
        typeTheCall();
        const auto *tip = m_panel->findChild<RowTip *>();
        QTRY_VERIFY(tip->isVisible());
        QVERIFY2(tip->text().contains(u"样本方案 附件"_s), qPrintable(tip->text()));
    }

    void whoIsPassedOverIsSaidQuietly()
    {
        auto *passedOver = field<QLabel>("passedOver");
        QVERIFY(!passedOver->isVisible());
        typeTheCall();
        QTRY_VERIFY(passedOver->isVisible());
        QCOMPARE(passedOver->text(), u"Passed over: 旧供水站 (suspended)"_s);
    }

    void tabGoesDownTheForm()
    {
        QPoint last;
        for (const char *name : {"number", "callerName", "narrative", "category", "township", "place"}) {
            const auto *widget = m_panel->findChild<QWidget *>(QLatin1StringView(name));
            int presses = 0;
            while (QApplication::focusWidget() != widget && presses++ < 5)
                press(Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() == widget, name);
            const QPoint at = widget->mapTo(m_panel, QPoint(0, 0));
            QVERIFY2(at.y() > last.y() + 5 || at.x() > last.x(), name);
            last = at;
        }
    }

    void anEmptyFormSaysWhatIsMissingAndGoesThere()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 0);
        QVERIFY(labelsOf(*m_panel).contains(u"Write down what happened, or choose a category."_s));
        QCOMPARE(QApplication::focusWidget(), field<QPlainTextEdit>("narrative"));
        write(u"水管爆裂"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 0);
        QVERIFY(labelsOf(*m_panel).filter(u"Where?"_s).size() == 1);
        QCOMPARE(QApplication::focusWidget(), field<QLineEdit>("place"));
        write(u"资江路"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 1);
        QVERIFY(labelsOf(*m_panel).filter(u"Where?"_s).isEmpty());
    }

    void aRefusalKeepsWhatWasTyped()
    {
        typeTheCall();
        press(Qt::Key_Return, Qt::ControlModifier);
        const Refusal refusal{RefusalReason::StoreFailed, {}, {}, {}};
        m_seat->refuse(refusal);
        QVERIFY(labelsOf(*m_panel).contains(refusalText(refusal, m_seat->source.world())));
        QVERIFY(m_panel->isVisible());
        QCOMPARE(field<QLineEdit>("number")->text(), u"13987654321"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 2);
        m_seat->carryOut();
        QVERIFY(m_panel->isEmpty());
    }

    void pressedTwiceItIsSentOnce()
    {
        typeTheCall();
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 1);
    }

    void withoutALinkTheCallIsKept()
    {
        m_seat->source.setLink(LinkState::Away);
        typeTheCall();
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_seat->newest<OpenIncident>());
        QVERIFY(m_panel->isEmpty());
        QVERIFY(labelsOf(*m_window).filter(u"kept on this seat"_s).size() == 1);
    }

    void whatWasTypedIsThrownAwayOnlyWhenSaidTwice()
    {
        typeTheCall();
        QPushButton *discard = nullptr;
        for (auto *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == u"Discard")
                discard = button;
        }
        QVERIFY(discard);
        QVERIFY(tabTo(discard));
        press(Qt::Key_Space);
        QTRY_VERIFY(openDialog<QMessageBox>());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(field<QLineEdit>("number")->text(), u"13987654321"_s);
        QVERIFY(tabTo(discard));
        press(Qt::Key_Space);
        QTRY_VERIFY(openDialog<QMessageBox>());
        const auto buttons = openDialog<QMessageBox>()->buttons();
        const auto yes = std::ranges::find(buttons, u"Throw away"_s, &QAbstractButton::text);
        QVERIFY(yes != buttons.end());
        QVERIFY(tabTo(*yes));
        press(Qt::Key_Space);
        QTRY_VERIFY(!openDialog());
        QVERIFY(m_panel->isEmpty());
        QVERIFY(!m_panel->isVisible());
        QCOMPARE(m_seat->asked(), 0);
    }

    void anEmptyFormIsLeftWithoutAQuestion()
    {
        for (auto *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == u"Discard")
                button->click();
        }
        QVERIFY(!openDialog());
        QVERIFY(!m_panel->isVisible());
    }

    void aCallThatIsBeingTypedStaysWhileOneLooksElsewhere()
    {
        write(u"13900000001"_s);
        m_seat->source.open(1);
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(!m_panel->isVisible());
        press(Qt::Key_F2);
        QVERIFY(m_panel->isVisible());
        QCOMPARE(field<QLineEdit>("number")->text(), u"13900000001"_s);
    }

    void aRepeatIsPointedOutAndTakesTheCall()
    {
        m_seat->source.open(1);
        write(u"13900000001"_s);
        QTRY_VERIFY(labelsOf(*m_panel).contains(u"Perhaps a repeat of"_s));
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"还在漏"_s);
        press(Qt::Key_R, Qt::ControlModifier);
        const auto *added = m_seat->newest<AddCall>();
        QVERIFY(added);
        QCOMPARE(added->incident, sample::id<IncidentId>(1));
        QCOMPARE(added->call.number, u"13900000001"_s);
        QCOMPARE(added->call.said, u"还在漏"_s);
        m_seat->carryOut();
        QVERIFY(m_panel->isEmpty());
        QVERIFY(m_seat->desk.selected() == sample::id<IncidentId>(1));
    }

    void aPlacePickedOnTheMapFillsTheTownship()
    {
        Q_EMIT m_window->findChild<MapPanel *>()->placePicked(sample::inMountains());
        QCOMPARE(field<LookupLine>("township")->key(), u"gulou"_s);
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"山体滑坡"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_seat->newest<OpenIncident>());
        QVERIFY(m_seat->newest<OpenIncident>()->place.point == sample::inMountains());
    }

    void theArrowsChooseAnotherTownship()
    {
        auto *township = field<LookupLine>("township");
        QVERIFY(tabTo(township));
        write(u"4309"_s);
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(township->key(), u"gulou"_s);
        QVERIFY(!QApplication::activePopupWidget());
    }

    void aLetterTooManyFindsNothingAndEscapeGivesBackWhatStoodThere()
    {
        auto *category = field<LookupLine>("category");
        QVERIFY(tabTo(category));
        write(u"sgbl"_s);
        press(Qt::Key_Return);
        QCOMPARE(category->key(), u"burst-main"_s);
        const QString text = category->text();
        category->selectAll();
        write(u"qqqq"_s);
        press(Qt::Key_Escape);
        QCOMPARE(category->text(), text);
        QCOMPARE(category->key(), u"burst-main"_s);
        QVERIFY(m_panel->isVisible());
    }

private:
    template <class Widget>
    [[nodiscard]] Widget *field(const char *name) const
    {
        return m_panel->findChild<Widget *>(QLatin1StringView(name));
    }
    /// The table of the units that must come; the other one holds repeats.
    [[nodiscard]] QTableView *units() const
    {
        for (auto *table : m_panel->findChildren<QTableView *>()) {
            if (qobject_cast<RecommendationModel *>(table->model()))
                return table;
        }
        return nullptr;
    }

    void typeTheCall()
    {
        write(u"13987654321"_s);
        QVERIFY(tabTo(field<QLineEdit>("callerName")));
        write(u"王芳"_s);
        QVERIFY(tabTo(field<QPlainTextEdit>("narrative")));
        write(u"路口水管爆裂，积水很深"_s);
        QVERIFY(tabTo(field<LookupLine>("category")));
        write(u"sgbl"_s);
        press(Qt::Key_Return);
        QCOMPARE(field<LookupLine>("category")->key(), u"burst-main"_s);
        QVERIFY(tabTo(field<LookupLine>("township")));
        write(u"gl"_s);
        press(Qt::Key_Return);
        QCOMPARE(field<LookupLine>("township")->key(), u"gulou"_s);
        QVERIFY(tabTo(field<QLineEdit>("place")));
        write(u"半山村3组"_s);
    }

    std::optional<TestDesk> m_seat;
    std::optional<MainWindow> m_window;
    IntakePanel *m_panel = nullptr;
};

QTEST_MAIN(IntakeTest)
#include "intaketest.moc"
