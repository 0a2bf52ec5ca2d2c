// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskmodels/rulebookedits.h"
#include "deskmodels/rulebookroles.h"
#include "deskui/mainwindow.h"
#include "deskui/settings/exchangepage.h"
#include "deskui/settings/itempage.h"
#include "deskui/settings/settingswindow.h"
#include "domain/recommend.h"
#include "profile/profilefolder.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace liandong;
using namespace Qt::StringLiterals;

namespace {

/// An administrator at the settings, worked with the keyboard; what is saved is carried out at once.
class Settings
{
public:
    explicit Settings(const World &world, const Actor &actor = sample::theAdministrator())
        : desk(actor)
    {
        desk.source.replace(world);
        m_window = std::make_unique<SettingsWindow>(desk.desk, nullptr);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
    }

    [[nodiscard]] SettingsWindow &window() { return *m_window; }
    [[nodiscard]] const World &world() const { return desk.source.world(); }
    template <class T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = m_window->currentPage()->findChild<T *>(name);
        if (!found)
            qFatal("no %s on this page", qPrintable(name));
        return found;
    }
    void turnTo(const char *page) { m_window->turnTo(QString::fromLatin1(page)); }
    /// Goes to the field by Tab and types.
    void type(const QString &field, const QString &text)
    {
        QWidget *editor = find(field);
        editor->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        write(text);
    }
    /// Finds another item by a few letters.
    void pick(const QString &field, const QString &letters)
    {
        type(field, letters);
        press(Qt::Key_Return);
    }
    void add() { press(Qt::Key_N, Qt::ControlModifier); }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        desk.carryOut();
        QCoreApplication::processEvents();
    }
    void click(const QString &name)
    {
        find<QPushButton>(name)->click();
        desk.carryOut();
        QCoreApplication::processEvents();
    }
    void choose(const QString &key)
    {
        QTreeView *view = find<QTreeView>(u"items"_s);
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, 0), ItemKeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(key));
        view->setCurrentIndex(found.front());
    }
    [[nodiscard]] QString problemAt(const QString &field) const
    {
        const QLabel *label = find<QLabel>(field + u"Problem"_s);
        return label->isVisible() ? label->text() : QString();
    }

    TestDesk desk;

private:
    std::unique_ptr<SettingsWindow> m_window;
};

template <class Map>
auto named(const Map &map, const QString &name)
{
    const auto found = std::ranges::find_if(map, [&](const auto &pair) { return pair.second.name == name; });
    return found == map.end() ? std::optional<typename Map::mapped_type>() : std::optional(found->second);
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    /// From an empty store to a centre that can take a call, order and close, by the dialogs alone.
    void aCentreFromNothing()
    {
        Settings s{World()};
        s.type(u"name"_s, u"安化县社会应急联动中心"_s);
        s.type(u"numberPrefix"_s, u"AH"_s);
        s.save();
        QCOMPARE(s.world().centre.name, u"安化县社会应急联动中心"_s);
        QCOMPARE(s.world().centre.numberPrefix, u"AH"_s);

        s.window().findChild<QPushButton *>(u"buildingStep"_s)->click();
        for (const QString &name : {u"自来水公司"_s, u"供电公司"_s}) {
            s.add();
            write(name);
            s.save();
        }
        QCOMPARE(s.world().units.size(), size_t(2));
        s.choose(u"zi-lai-shui-gong-si"_s);
        s.find<QPushButton>(u"addPhone"_s)->click();
        write(u"07377222222"_s);
        press(Qt::Key_Return);
        s.save();
        const auto water = named(s.world().units, u"自来水公司"_s);
        QVERIFY(water);
        QCOMPARE(water->dutyPhones.size(), size_t(1));
        QCOMPARE(water->dutyPhones.front().number, u"07377222222"_s);

        s.turnTo("Category");
        s.add();
        write(u"供水"_s);
        s.save();
        QTRY_COMPARE(s.find<QTreeView>(u"items"_s)->currentIndex().data().toString(), u"供水"_s);
        s.click(u"newChild"_s);
        write(u"水管爆裂"_s);
        s.type(u"words"_s, u"爆管"_s);
        s.save();
        const auto burst = named(s.world().categories, u"水管爆裂"_s);
        QVERIFY(burst);
        QTRY_COMPARE(s.find<QTreeView>(u"items"_s)->currentIndex().data().toString(), u"水管爆裂"_s);
        s.add(); // beside it
        write(u"停水"_s);
        s.save();
        QCOMPARE(named(s.world().categories, u"停水"_s)->parent, burst->parent);
        QCOMPARE(s.world().categoryPath(burst->key), u"供水 / 水管爆裂"_s);

        s.turnTo("Duty");
        s.add();
        s.pick(u"unit"_s, u"zls"_s);
        s.pick(u"category"_s, u"sgbl"_s);
        s.type(u"text"_s, u"抢修供水管道"_s);
        s.save();
        QCOMPARE(s.world().duties.size(), size_t(1));
        QCOMPARE(s.world().duties.begin()->second.unit, water->key);

        s.turnTo("DeadlineRule");
        s.add();
        s.find<QSpinBox>(u"seconds"_s)->setValue(30);
        s.save();
        QCOMPARE(s.world().rules.size(), size_t(1));
        QCOMPARE(s.world().rules.begin()->second.seconds, qint64(1800));
        s.turnTo("Disposition");
        s.add();
        write(u"已处置"_s);
        s.save();
        s.turnTo("Hotline");
        s.add();
        write(u"110"_s);
        s.type(u"name"_s, u"报警服务台"_s);
        s.save();
        QVERIFY(s.world().hotlines.contains(HotlineKey(u"110"_s)));

        // What is left is named: the other unit has no phone yet.
        const auto step = nextBuildingStep(s.world());
        QVERIFY(step && step->kind == u"Unit");
    }

    void anEmptyStoreOpensTheSettings()
    {
        for (const Actor &actor : {sample::theOperator(), sample::theAdministrator()}) {
            TestDesk seat(actor);
            seat.source.replace(World());
            seat.source.setLink(LinkState::Joining);
            MainWindow window(seat.desk);
            window.show();
            seat.source.setLink(LinkState::Live);
            const auto *settings = window.findChild<SettingsWindow *>();
            QCOMPARE(settings && settings->isVisible(), actor.role == Role::Administrator);
        }
    }

    void whatIsMissingIsSaidAtTheField()
    {
        Settings s{sample::world()};
        s.turnTo("Duty");
        s.add();
        s.save();
        QCOMPARE(s.desk.asked(), 0);
        QVERIFY(!s.problemAt(u"unit"_s).isEmpty());
        QVERIFY(!s.problemAt(u"text"_s).isEmpty());
        QVERIFY(s.problemAt(u"clause"_s).isEmpty());

        // The value is typed over, not into.
        s.turnTo("DeadlineRule");
        s.add();
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!s.problemAt(u"seconds"_s).isEmpty());
        write(u"10"_s);
        s.save();
        QCOMPARE(std::get<DeadlineRule>(s.desk.newest<EditRuleBook>()->edits.front().to).seconds, qint64(600));
    }

    void ofTwoSoundsForOneCauseTheFormSaysWhichIsHeard()
    {
        World world = sample::world();
        world.sounds = {{SoundKey(u"b"_s), {.key = SoundKey(u"b"_s)}}, {SoundKey(u"c"_s), {.key = SoundKey(u"c"_s)}}};
        Settings s{world};
        s.turnTo("SoundRule");
        s.choose(u"b"_s);
        const QString heard = u"Another sound has this cause too; this one is heard, not that one."_s;
        QVERIFY(labelsOf(s.window()).contains(heard));
        s.choose(u"c"_s);
        QVERIFY(!labelsOf(s.window()).contains(heard));
        QVERIFY(labelsOf(s.window()).join(u'\n').contains(u"that one is heard, not this one"_s));
    }

    void aRefusalStandsAtItsField()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        s.type(u"name"_s, QString(201, u'长'));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(s.desk.newest<EditRuleBook>());
        s.desk.refuse({RefusalReason::ProfileInvalid, u"water"_s, u"units.name"_s, u"longer than 200 characters"_s});
        QVERIFY(s.problemAt(u"name"_s).contains(u"longer than 200 characters"));
        QVERIFY(s.find<QLineEdit>(u"name"_s)->hasFocus());
    }

    void othersOnlyRead()
    {
        Settings s{sample::world(), sample::theOperator()};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        QVERIFY(s.find<QLineEdit>(u"name"_s)->isReadOnly());
        QVERIFY(!s.find<QPushButton>(u"newItem"_s)->isEnabled());
        QVERIFY(!s.find<QPushButton>(u"retireItem"_s)->isEnabled());
        QVERIFY(s.find<QPushButton>(u"historyOfItem"_s)->isEnabled());
        QVERIFY(labelsOf(s.window()).contains(u"Only administrators change the settings; here they can be read."_s));
    }

    /// A supervisor hands in rosters and equipment; what else a file changes is named, and nothing of it is sent.
    void ofAFileOnlyWhatHeMayChangeIsSent_data()
    {
        QTest::addColumn<Actor>("actor");
        QTest::addColumn<UnitKey>("keeper");
        QTest::addColumn<bool>("renamed");
        QTest::addColumn<bool>("sent");
        const auto row = [](const char *name, const Actor &actor, const UnitKey &keeper, bool renamed, bool sent) {
            QTest::newRow(name) << actor << keeper << renamed << sent;
        };
        row("equipment by a supervisor", sample::theSupervisor(), sample::power(), false, true);
        row("a unit by a supervisor", sample::theSupervisor(), sample::power(), true, false);
        row("a unit by an administrator", sample::theAdministrator(), sample::power(), true, true);
        row("its equipment by a duty room", sample::dutyRoom(sample::water()), sample::water(), false, true);
        row("another's by a duty room", sample::dutyRoom(sample::water()), sample::power(), false, false);
        row("equipment by an operator", sample::theOperator(), sample::power(), false, false);
    }

    void ofAFileOnlyWhatHeMayChangeIsSent()
    {
        QFETCH(const Actor, actor);
        QFETCH(const UnitKey, keeper);
        QFETCH(const bool, renamed);
        Settings s{sample::world(), actor};
        s.turnTo("Exchange");
        RuleBook book = sample::world();
        if (renamed)
            book.units.at(sample::water()).name = u"自来水二公司"_s;
        const EquipmentKey pump(u"pump"_s);
        Equipment equipment;
        equipment.key = pump;
        equipment.unit = keeper;
        equipment.name = u"水泵"_s;
        equipment.measure = u"台"_s;
        book.equipment.emplace(pump, equipment);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.json"_s);
        QVERIFY(writeProfileFile(profileOf(book), path));
        qobject_cast<ExchangePage *>(s.window().currentPage())->read(path);
        QTEST(s.find<QPushButton>(u"send"_s)->isEnabled(), "sent");
    }

    void suspendedAndReinstated()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        QCOMPARE(s.find<QPushButton>(u"retireItem"_s)->text(), u"Suspend"_s);
        s.click(u"retireItem"_s);
        QVERIFY(s.world().units.at(sample::water()).suspended);
        s.find<QCheckBox>(u"showRetired"_s)->click();
        s.choose(u"water"_s);
        QCOMPARE(s.find<QPushButton>(u"retireItem"_s)->text(), u"Reinstate"_s);
        s.click(u"retireItem"_s);
        QVERIFY(!s.world().units.at(sample::water()).suspended);
    }

    /// A hand that retires the wrong one finds it still there to be brought back.
    void whatWasRetiredStaysUntilAnotherIsChosen()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        const auto isShown = [&](const QString &key) {
            const QAbstractItemModel &rows = *s.find<QTreeView>(u"items"_s)->model();
            return !rows.match(rows.index(0, 0), ItemKeyRole, key, 1, Qt::MatchExactly).isEmpty();
        };
        s.choose(u"water"_s);
        s.click(u"retireItem"_s);
        QVERIFY(s.world().units.at(sample::water()).suspended);
        QVERIFY(isShown(u"water"_s));
        QCOMPARE(s.find<QPushButton>(u"retireItem"_s)->text(), u"Reinstate"_s);
        s.choose(u"power"_s);
        QTRY_VERIFY(!isShown(u"water"_s));
        QVERIFY(isShown(u"power"_s));
        QCOMPARE(s.find<QPushButton>(u"retireItem"_s)->text(), u"Suspend"_s);
    }

    void theLastChangeIsUndone()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        s.desk.source.happen(UnitPut{s.world().units.at(sample::water())});
        s.choose(u"water"_s);
        s.type(u"leaderInCharge"_s, u"写错了"_s);
        s.save();
        QCOMPARE(s.world().units.at(sample::water()).leaderInCharge, u"写错了"_s);
        s.find<QPushButton>(u"undoItem"_s)->click();
        s.desk.source.answerItem();
        s.desk.carryOut();
        QCOMPARE(s.world().units.at(sample::water()).leaderInCharge, u"领导甲"_s);
        QCOMPARE(s.find<QLineEdit>(u"leaderInCharge"_s)->text(), u"领导甲"_s);
    }

    void duplicatesGetAKeyOfTheirOwn()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        press(Qt::Key_D, Qt::ControlModifier);
        s.save();
        QCOMPARE(s.world().units.size(), sample::world().units.size() + 1);
        QVERIFY(named(s.world().units, u"安化县自来水公司 (copy)"_s));
    }

    void phonesAreTriedInTheirOrder()
    {
        World world = sample::world();
        world.units.at(sample::water()).dutyPhones = {{u"1"_s, {}, true, {}}, {u"2"_s, {}, true, {}}};
        Settings s{world};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        auto *table = s.find<QTableWidget>(u"dutyPhones"_s);
        table->setCurrentCell(1, 0);
        s.find<QPushButton>(u"phoneUp"_s)->click();
        s.find<QPushButton>(u"verifyPhone"_s)->click();
        s.save();
        const std::vector<DutyPhone> &phones = s.world().units.at(sample::water()).dutyPhones;
        QCOMPARE(phones[0].number, u"2"_s);
        QVERIFY(phones[0].verifiedAt && !phones[0].placeholder);
        QVERIFY(!phones[1].verifiedAt);
    }

    void typedPositionsAreRead()
    {
        Settings s{sample::world()};
        s.turnTo("Unit");
        s.choose(u"water"_s);
        s.type(u"position"_s, u"somewhere"_s);
        s.save();
        QCOMPARE(s.desk.asked(), 0);
        QVERIFY(!s.problemAt(u"position"_s).isEmpty());
        s.type(u"position"_s, u"28.5，111.25"_s);
        s.save();
        QCOMPARE(s.world().units.at(sample::water()).position, std::optional(GeoPoint{28.5, 111.25}));
    }

    void theCentresReasonsAreOfferedWhereOneIsAskedFor()
    {
        TestDesk seat;
        World world = seat.source.world();
        world.reasons[ReasonKey(u"a"_s)] = {ReasonKey(u"a"_s), ReasonUse::Declined, u"不属本单位职责"_s, 1, false};
        world.reasons[ReasonKey(u"b"_s)] = {ReasonKey(u"b"_s), ReasonUse::Declined, u"不再用的"_s, 0, true};
        seat.source.replace(world);
        seat.source.bring(1, OrderState::Given);
        MainWindow window(seat.desk);
        window.show();
        seat.desk.select(sample::id<IncidentId>(1));
        window.actions()[ActionId::Decline].trigger();
        const auto *dialog = openDialog();
        QVERIFY(dialog);
        auto *offers = dialog->findChild<QComboBox *>(u"reasonOffers"_s);
        QVERIFY(offers);
        QCOMPARE(offers->count(), 1);
        offers->setFocus();
        press(Qt::Key_Down);
        Q_EMIT offers->textActivated(offers->itemText(0));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"reason"_s)->toPlainText(), u"不属本单位职责"_s);
    }

    void everyFieldCanBeReachedByKeyboard()
    {
        Settings s{sample::world()};
        for (const QString &page : s.window().pages()) {
            s.window().turnTo(page);
            const auto *items = qobject_cast<ItemPage *>(s.window().currentPage());
            if (!items || page == u"Centre")
                continue;
            s.add();
            for (const ItemField &field : itemKind(page)->fields) {
                if (field.inForm)
                    QVERIFY2(tabTo(s.find(QString::fromLatin1(field.member))), field.member);
            }
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
