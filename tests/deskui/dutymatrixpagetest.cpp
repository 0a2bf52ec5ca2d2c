// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/dutymatrixpage.h"
#include "deskui/dialogs/formdialog.h"
#include "deskui/look/theme.h"
#include "deskui/settings/dutymatrixview.h"
#include "testdesk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The matrix worked with keys.
class DutyMatrixPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useSettingsOfOurOwn();
        Theme::apply(*qApp, Theme::Light::Day);
    }

    void aDigitChangesARole()
    {
        begin(sample::theAdministrator());
        goTo("burst-main"_L1, sample::water());
        press(Qt::Key_1);
        QCOMPARE(m_desk->asked(), 1);
        m_desk->carryOut();
        QCOMPARE(duty(u"water-mains"_s).role, DutyRole::Lead);
        QTRY_COMPARE(m_view->currentIndex().data().toString(), u"L"_s);
        press(Qt::Key_1); // as it is already
        QCOMPARE(m_desk->asked(), 1);
        press(Qt::Key_Delete);
        m_desk->carryOut();
        QVERIFY(duty(u"water-mains"_s).retired);
        QTRY_COMPARE(m_view->currentIndex().data(DutyMatrixModel::DutyRoleRole), QVariant());
    }

    void aDigitInAnEmptyCellAsksForTheDuty()
    {
        begin(sample::theAdministrator());
        goTo("fallen-tree"_L1, sample::water());
        press(Qt::Key_4);
        QTRY_VERIFY(openDialog<FormDialog>());
        QCOMPARE(openDialog<FormDialog>()->text(u"text"_s), u"树木倒伏"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *asked = m_desk->newest<EditRuleBook>();
        QVERIFY(asked && !asked->edits.front().from);
        const Duty added = std::get<Duty>(asked->edits.front().to);
        QCOMPARE(added.role, DutyRole::TakesPart);
        QCOMPARE(added.unit, sample::water());
        QVERIFY(DutyKey::fromText(added.key.text()));
        m_desk->carryOut();
        QTRY_VERIFY(!openDialog());
        QTRY_COMPARE(m_view->currentIndex().data().toString(), u"P"_s);
    }

    void severalDutiesInACellAreChosenFromAMenu()
    {
        begin(sample::theAdministrator());
        Duty second = duty(u"water-mains"_s);
        second.key = DutyKey(u"second"_s);
        second.role = DutyRole::Supports;
        m_desk->source.others(EditRuleBook{{{std::nullopt, second}}});
        goTo("burst-main"_L1, sample::water());
        QTRY_COMPARE(m_page->findChild<DutyMatrixView *>()->currentIndex().data().toString(), u"R"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QCOMPARE(m_desk->asked(), 0);
    }

    void othersOnlyRead_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::newRow("operator") << sample::theOperator();
        QTest::newRow("supervisor, who edits rosters") << sample::theSupervisor();
        QTest::newRow("duty room, which edits its own roster") << sample::dutyRoom(sample::water());
    }

    void othersOnlyRead()
    {
        QFETCH(const Actor, actor);
        begin(actor);
        goTo("burst-main"_L1, sample::water());
        press(Qt::Key_1);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isSeparator() || action->menu() || !action->isEnabled() || action->text().endsWith(u'…'),
                qPrintable(action->text()));
        menu->close();
        QCOMPARE(m_desk->asked(), 0);
    }

    void aRefusalIsShown()
    {
        begin(sample::theAdministrator());
        goTo("burst-main"_L1, sample::water());
        press(Qt::Key_1);
        m_desk->refuse({RefusalReason::Conflict, u"water-mains"_s, u"Duty.role"_s, {}});
        QVERIFY(labelsOf(*m_page).join(u'\n').contains(u"Somebody else"_s));
    }

    void whatIsNotShownIsSaid()
    {
        begin(sample::theAdministrator());
        const auto *leftOut = m_page->findChild<QLabel *>(u"leftOut"_s);
        QCOMPARE(leftOut->text(), u"Not shown: 1 suspended units, 0 retired categories."_s);
        const Unit before = m_desk->desk.world().units.at(sample::water());
        Unit after = before;
        after.suspended = true;
        m_desk->source.others(EditRuleBook{{{before, after}}});
        QTRY_COMPARE(leftOut->text(), u"Not shown: 2 suspended units, 0 retired categories."_s);
        QVERIFY(leftOut->isVisible());
    }

    void aGapLeadsToItsCell()
    {
        begin(sample::theAdministrator());
        Duty trees = duty(u"trees-on-roads"_s);
        Duty retired = trees;
        retired.retired = true;
        m_desk->source.others(EditRuleBook{{{trees, retired}}});
        auto *gaps = gapList();
        QTRY_COMPARE(gaps->model()->index(0, 0).data().toString(), u"Nobody answers"_s);
        m_page->findChild<QLineEdit *>()->setText(u"食物"_s);
        gaps->selectRow(0);
        QCOMPARE(m_view->current().data(DutyMatrixModel::CategoryRole).toString(), u"fallen-tree"_s);
        QSignalSpy asked(m_page, &DutyMatrixPage::itemAsked);
        gaps->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<ItemName>(), (ItemName{u"Category"_s, u"fallen-tree"_s}));
    }

private:
    void begin(const Actor &actor)
    {
        m_window.reset();
        m_desk.emplace(actor);
        m_window.emplace();
        m_page = new DutyMatrixPage(m_desk->desk, &*m_window);
        m_window->resize(1200, 700);
        m_page->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_window));
        m_view = m_page->findChild<DutyMatrixView *>();
    }

    void goTo(QLatin1StringView category, const UnitKey &unit)
    {
        m_view->setFocus();
        m_view->goTo(sample::category(category), unit);
        QVERIFY(m_view->currentIndex().isValid());
    }

    [[nodiscard]] QTableView *gapList() const
    {
        for (auto *table : m_page->findChildren<QTableView *>()) {
            if (table != m_view)
                return table;
        }
        return nullptr;
    }

    [[nodiscard]] const Duty &duty(const QString &key) const { return m_desk->desk.world().duties.at(DutyKey(key)); }

    std::optional<TestDesk> m_desk;
    std::optional<QWidget> m_window;
    DutyMatrixPage *m_page = nullptr;
    DutyMatrixView *m_view = nullptr;
};

QTEST_MAIN(DutyMatrixPageTest)
#include "dutymatrixpagetest.moc"
