// SPDX-License-Identifier: GPL-3.0-or-later
// What the walls show, chosen at a supervisor's seat.
#include "testdesk.h"

#include "deskui/actions.h"
#include "deskui/dialogs/wallprogrammedialog.h"
#include "deskui/look/theme.h"
#include "deskui/mainwindow.h"
#include "deskui/wall/walloptions.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over a supervisor's desk.
struct Choosing
{
    Choosing()
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    ~Choosing() { delete dialog.data(); }

    template <class Widget>
    [[nodiscard]] Widget &get(const char *name) const
    {
        return *dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void confirm() const { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool says(const QString &text) const { return labelsOf(*dialog).filter(text).size() == 1; }

    TestDesk seat{sample::theSupervisor()};
    QPointer<WallProgrammeDialog> dialog = new WallProgrammeDialog(seat.desk, nullptr);
};

} // namespace

class WallProgrammeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useSettingsOfOurOwn();
        Theme::apply(*qApp, Theme::Light::Day);
    }

    void checkedOrderedAndShown()
    {
        using enum WallLayout;
        Choosing one;
        QVERIFY(one.get<QRadioButton>("asStarted").isChecked());
        one.get<QRadioButton>("chosen").click();
        auto &layouts = one.get<QListWidget>("layouts");
        QCOMPARE(layouts.count(), int(kWallLayouts.size()));
        layouts.setFocus();
        layouts.setCurrentRow(0); // the map
        QTest::keyClick(&layouts, Qt::Key_Space);
        layouts.setCurrentRow(4); // the figures
        QTest::keyClick(&layouts, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&layouts, Qt::Key_Up, Qt::ControlModifier);
        one.get<QSpinBox>("seconds").setValue(20);
        one.get<QCheckBox>("speaks").setChecked(true);
        one.confirm();
        const auto *command = one.seat.newest<ProgrammeWall>();
        QVERIFY(command);
        QCOMPARE(command->programme.to,
            (WallProgramme{.layouts = {Board, Figures, Units, Townships}, .seconds = 20, .speaks = true}));
        one.confirm(); // twice is once
        QCOMPARE(one.seat.asked(), 1);
        one.seat.carryOut();
        QTRY_VERIFY(!one.dialog);
        QCOMPARE(one.seat.source.world().wall.layouts.size(), 4u);
    }

    void nothingCheckedIsToldAndNotSent()
    {
        Choosing one;
        one.get<QRadioButton>("chosen").click();
        auto &layouts = one.get<QListWidget>("layouts");
        for (int row = 0; row < layouts.count(); ++row)
            layouts.item(row)->setCheckState(Qt::Unchecked);
        one.confirm();
        QCOMPARE(one.seat.asked(), 0);
        QVERIFY(one.says(u"Check at least one layout."_s));
    }

    void backToWhatEachWasStartedWith()
    {
        TestDesk seat(sample::theSupervisor());
        seat.source.others(ProgrammeWall{{{}, {.layouts = {WallLayout::Map}, .seconds = 50}}});
        WallProgrammeDialog dialog(seat.desk, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<QRadioButton *>(u"chosen"_s)->isChecked());
        dialog.findChild<QRadioButton *>(u"asStarted"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        seat.carryOut();
        QCOMPARE(seat.source.world().wall.layouts, std::vector<WallLayout>{});
    }

    /// The second press goes through: it is a choice against what was seen.
    void anotherSupervisorWasFirst()
    {
        Choosing one;
        QVERIFY(one.says(u"started with"_s));
        one.get<QRadioButton>("chosen").click();
        one.seat.source.others(ProgrammeWall{{{}, {.layouts = {WallLayout::Units, WallLayout::Map}, .seconds = 45}}});
        QVERIFY(one.says(u"45 s each"_s));
        one.confirm();
        one.seat.refuse({RefusalReason::Conflict, u"wall"_s, u"wall"_s, {}});
        QVERIFY(one.dialog);
        QVERIFY(one.says(u"Somebody else"_s));
        one.confirm();
        const auto *command = one.seat.newest<ProgrammeWall>();
        QVERIFY(command);
        QCOMPARE(command->programme.from, one.seat.source.world().wall);
    }

    void offeredToThoseWhoMay_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<bool>("may");
        QTest::newRow("operator") << sample::theOperator() << false;
        QTest::newRow("supervisor") << sample::theSupervisor() << true;
        QTest::newRow("linkage office") << sample::theLinkageOffice() << true;
        QTest::newRow("administrator") << sample::theAdministrator() << true;
    }

    void offeredToThoseWhoMay()
    {
        QFETCH(const Actor, actor);
        QFETCH(const bool, may);
        TestDesk seat(actor);
        MainWindow window(seat.desk);
        QAction &action = window.actions()[ActionId::ProgrammeWalls];
        QCOMPARE(action.isEnabled(), may);
        QCOMPARE(action.isVisible(), may);
        if (may) {
            window.show();
            action.trigger();
            QVERIFY(window.findChild<WallProgrammeDialog *>());
        }
    }
};

QTEST_MAIN(WallProgrammeTest)
#include "wallprogrammetest.moc"
