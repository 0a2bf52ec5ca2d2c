// SPDX-License-Identifier: GPL-3.0-or-later
// Two administrators edit one item at once: two settings windows over a real service.
#include "deskmodels/replicasource.h"
#include "deskmodels/rulebookroles.h"
#include "deskui/settings/settingswindow.h"
#include "support/fakeroom.h"
#include "support/sampleworld.h"
#include "testdesk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// An administrator's seat with the water works' form open.
struct Administrator
{
    explicit Administrator(FakeSeat &seat)
        : source(seat.replica())
        , desk(seat.replica(), source)
        , window(desk, nullptr)
    {
        window.turnTo(u"Unit"_s);
        window.show();
        auto *view = find<QTreeView>("items");
        const QModelIndexList found = view->model()->match(view->model()->index(0, 0), ItemKeyRole, u"water"_s);
        if (!found.isEmpty())
            view->setCurrentIndex(found.front());
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return window.currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *field) const { return find<QLineEdit>(field)->text(); }
    void type(const char *field, const QString &text)
    {
        find<QLineEdit>(field)->setText(text);
        Q_EMIT find<QLineEdit>(field)->textEdited(text);
    }
    void save() { find<QPushButton>("saveItem")->click(); }

    ReplicaSource source;
    Desk desk;
    SettingsWindow window;
};

} // namespace

class SettingsRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void twoAtOneItem()
    {
        FakeRoom room;
        Actor second = sample::theAdministrator();
        second.name = u"管理员二"_s;
        FakeSeat &one = room.addSeat(sample::theAdministrator());
        FakeSeat &two = room.addSeat(second);
        QVERIFY(room.settle());
        Administrator a(one);
        Administrator b(two);

        // Different fields: both stand, and each sees the other's at once.
        b.type("liaisonOfficer", u"李四"_s);
        a.type("leaderInCharge", u"张三"_s);
        a.save();
        QTRY_COMPARE(b.text("leaderInCharge"), u"张三"_s);
        QCOMPARE(b.text("liaisonOfficer"), u"李四"_s);
        b.save();
        QTRY_COMPARE(a.text("liaisonOfficer"), u"李四"_s);

        // The same field: what is being typed is never overwritten; the second decides.
        b.type("name", u"乙写的名字"_s);
        a.type("name", u"甲写的名字"_s);
        a.save();
        QTRY_VERIFY(b.find("nameConflict")->isVisible());
        QCOMPARE(b.text("name"), u"乙写的名字"_s);
        QVERIFY(!b.find<QPushButton>("saveItem")->isEnabled());
        const QString both = labelsOf(*b.find("nameConflict")).join(u' ');
        QVERIFY2(both.contains(u"甲写的名字") && both.contains(u"乙写的名字"), qPrintable(both));
        b.find<QPushButton>("nameKeepMine")->click();
        b.save();
        QTRY_COMPARE(a.text("name"), u"乙写的名字"_s);
        QVERIFY(room.settle());
        const Unit &unit = room.world().units.at(sample::water());
        QCOMPARE(unit.name, u"乙写的名字"_s);
        QCOMPARE(unit.leaderInCharge, u"张三"_s);
        QCOMPARE(unit.liaisonOfficer, u"李四"_s);
        QCOMPARE(room.trouble(), QString());
    }

    void bothSaveBeforeTheyHear()
    {
        FakeRoom room;
        FakeSeat &one = room.addSeat(sample::theAdministrator());
        FakeSeat &two = room.addSeat(sample::theAdministrator());
        QVERIFY(room.settle());
        Administrator a(one);
        Administrator b(two);
        two.cut();
        QTRY_VERIFY(b.source.linkState() != LinkState::Live);
        b.type("name", u"断线时改的"_s);
        b.save();
        QTRY_VERIFY(labelsOf(b.window).contains(
            u"The link is away. The change waits in the outbox and is saved when the link is back."_s));
        a.type("name", u"先存的"_s);
        a.save();
        QTRY_COMPARE(room.world().units.at(sample::water()).name, u"先存的"_s);
        two.restore();
        QVERIFY(room.settle());
        // Refused, not lost, not overwriting: both values stand beside each other.
        QCOMPARE(room.world().units.at(sample::water()).name, u"先存的"_s);
        QTRY_VERIFY(b.find("nameConflict")->isVisible());
        QCOMPARE(b.text("name"), u"断线时改的"_s);
        b.find<QPushButton>("nameTakeTheirs")->click();
        QCOMPARE(b.text("name"), u"先存的"_s);
        QVERIFY(!b.find<QPushButton>("saveItem")->isEnabled());
    }
};

QTEST_MAIN(SettingsRoom)
#include "settingsroom.moc"
