// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskui/commandbar.h"
#include "deskui/dialogs/keysdialog.h"
#include "deskui/mainwindow.h"
#include "map/coordinates.h"

#include <QFile>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>

using namespace liandong;
using namespace Qt::StringLiterals;

/// The table of actions, the command bar and the shortcut editor.
class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }
    void cleanup() { QSettings().clear(); }

    void everyActionHasAnIdANameAndKeysOfItsOwn()
    {
        std::set<ActionId> ids;
        QStringList names;
        QStringList keys;
        for (const ActionDeclaration &declaration : actionDeclarations()) {
            QVERIFY2(ids.insert(declaration.id).second, declaration.name);
            names += QLatin1StringView(declaration.name);
            QVERIFY2(!QLatin1StringView(declaration.text).isEmpty(), declaration.name);
            const QLatin1StringView text(declaration.keys);
            if (text.isEmpty())
                continue;
            const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
            QVERIFY2(sequence.count() == 1 && sequence.toString(QKeySequence::PortableText) == text, declaration.name);
            keys += text;
        }
        QCOMPARE(int(ids.size()), int(ActionId::Quit) + 1);
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    /// A text field takes these keys for itself, and the action would never hear of them.
    void noKeyIsOneThatTextFieldsSwallow()
    {
        using enum QKeySequence::StandardKey;
        for (const auto key : {Copy, Cut, Paste, Undo, Redo, SelectAll, Delete, Backspace, DeleteStartOfWord,
                 DeleteEndOfWord, DeleteEndOfLine, DeleteCompleteLine, MoveToNextChar, MoveToPreviousChar,
                 MoveToNextWord, MoveToPreviousWord, MoveToStartOfLine, MoveToEndOfLine, MoveToNextLine,
                 MoveToPreviousLine, MoveToStartOfDocument, MoveToEndOfDocument, SelectNextWord, SelectPreviousWord,
                 SelectStartOfLine, SelectEndOfLine, InsertParagraphSeparator, InsertLineSeparator}) {
            const QList<QKeySequence> taken = QKeySequence::keyBindings(key);
            for (const ActionDeclaration &declaration : actionDeclarations()) {
                const auto keys
                    = QKeySequence::fromString(QLatin1StringView(declaration.keys), QKeySequence::PortableText);
                QVERIFY2(keys.isEmpty() || !taken.contains(keys), declaration.name);
            }
        }
    }

    void everyIconIsThere()
    {
        for (const ActionDeclaration &declaration : actionDeclarations()) {
            const QLatin1StringView icon(declaration.icon);
            if (!icon.isEmpty())
                QVERIFY2(QFile::exists(u":/liandong/icons/%1.svg"_s.arg(icon)), declaration.icon);
        }
    }

    void everyActionIsInOneMenu()
    {
        TestDesk seat;
        MainWindow window(seat.desk);
        QHash<QAction *, int> times;
        for (QAction *top : window.menuBar()->actions()) {
            for (QAction *action : top->menu()->actions())
                ++times[action];
        }
        for (QAction *action : window.actions().all())
            QVERIFY2(times.value(action) == 1, qPrintable(action->objectName()));
    }

    void theEndOfANumberSelects()
    {
        TestDesk seat;
        for (quint32 n = 1; n <= 17; ++n)
            seat.source.open(n);
        Actions actions;
        CommandBar bar(seat.desk, actions, nullptr);
        giveTheKeyboardTo(bar);
        write(u"7"_s);
        press(Qt::Key_Return);
        QVERIFY(seat.desk.selectedIncident());
        QVERIFY2(seat.desk.selectedIncident()->number.endsWith(u"-0007"_s),
            qPrintable(seat.desk.selectedIncident()->number));
        QCOMPARE(bar.text(), QString());
        write(u"0012"_s);
        press(Qt::Key_Return);
        QVERIFY(seat.desk.selectedIncident()->number.endsWith(u"-0012"_s));
    }

    void unitsAndTownshipsByInitials()
    {
        TestDesk seat;
        Actions actions;
        CommandBar bar(seat.desk, actions, nullptr);
        QSignalSpy units(&bar, &CommandBar::unitChosen);
        QSignalSpy places(&bar, &CommandBar::placeChosen);
        giveTheKeyboardTo(bar);
        write(u"zls"_s);
        press(Qt::Key_Return);
        QCOMPARE(units.size(), 1);
        QCOMPARE(units.front().front().value<UnitKey>(), sample::water());
        write(u"glx"_s);
        press(Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.front().front().value<PlaceKey>().text(), u"gulou"_s);
    }

    void aPointInEitherSystem()
    {
        TestDesk seat;
        Actions actions;
        CommandBar bar(seat.desk, actions, nullptr);
        QSignalSpy points(&bar, &CommandBar::pointChosen);
        giveTheKeyboardTo(bar);
        const auto suggestions = bar.suggestions(u"北纬28.37度 东经111.2度"_s);
        QCOMPARE(suggestions.size(), 2u);
        QVERIFY(suggestions[0].detail.contains(seat.source.world().places.at(PlaceKey(u"dongping"_s)).name));
        suggestions[1].run();
        QCOMPARE(points.size(), 1);
        const auto fromPhone = points.takeFirst().front().value<GeoPoint>();
        QVERIFY(distanceMetres(fromPhone, {28.37, 111.2}) > 300);
        QVERIFY(distanceMetres(gcj02Of(fromPhone), {28.37, 111.2}) < 0.1);
        write(u"28.37, 111.2"_s);
        press(Qt::Key_Return);
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.front().front().value<GeoPoint>(), (GeoPoint{28.37, 111.2}));
        QVERIFY(bar.suggestions(u"98.37, 291.2"_s).empty());
    }

    void anActionByItsNameAndOnlyWhileItMayBeDone()
    {
        TestDesk seat;
        Actions actions;
        CommandBar bar(seat.desk, actions, nullptr);
        QSignalSpy wall(&actions[ActionId::Wall], &QAction::triggered);
        QSignalSpy acknowledged(&actions[ActionId::Acknowledge], &QAction::triggered);
        giveTheKeyboardTo(bar);
        write(u"wall"_s);
        press(Qt::Key_Return);
        QCOMPARE(wall.size(), 1);
        actions[ActionId::Acknowledge].setEnabled(false);
        write(u"ack"_s);
        press(Qt::Key_Return);
        QCOMPARE(acknowledged.size(), 0);
        bar.clear();
        actions[ActionId::Acknowledge].setEnabled(true);
        write(u"ack"_s);
        press(Qt::Key_Return);
        QCOMPARE(acknowledged.size(), 1);
    }

    void whatNothingIsCalledIsSaidSo()
    {
        TestDesk seat;
        Actions actions;
        CommandBar bar(seat.desk, actions, nullptr);
        QSignalSpy notices(&seat.desk, &Desk::notice);
        giveTheKeyboardTo(bar);
        write(u"xqzv"_s);
        press(Qt::Key_Return);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.front().at(0).toString(), u"Nothing is called “xqzv”."_s);
        QCOMPARE(notices.front().at(1).toBool(), true);
        QCOMPARE(bar.text(), u"xqzv"_s);
        press(Qt::Key_Escape);
        QCOMPARE(bar.text(), QString());
    }

    void aTakenKeyIsRefusedWithTheNameOfItsHolder()
    {
        Actions actions;
        KeysDialog dialog(actions, KeysDialog::Mode::Editor, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        giveTheKeyboardTo(dialog);
        enter(dialog, ActionId::NewCall, Qt::Key_F3);
        QTRY_COMPARE(labelsOf(dialog).filter(u"F3 is taken by “Give order…”"_s).size(), 1);
        QCOMPARE(actions[ActionId::NewCall].shortcut(), QKeySequence(Qt::Key_F2));
        QCOMPARE(actions[ActionId::GiveOrder].shortcut(), QKeySequence(Qt::Key_F3));
        QCOMPARE(editor(dialog, ActionId::NewCall)->keySequence(), QKeySequence(Qt::Key_F2));
        QCOMPARE(Actions()[ActionId::NewCall].shortcut(), QKeySequence(Qt::Key_F2));
    }

    void aFreeKeyIsTakenAndKept()
    {
        Actions actions;
        KeysDialog dialog(actions, KeysDialog::Mode::Editor, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        giveTheKeyboardTo(dialog);
        const QKeySequence free(Qt::CTRL | Qt::Key_J);
        QVERIFY(!actions.holderOf(free));
        enter(dialog, ActionId::NewCall, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(actions[ActionId::NewCall].shortcut(), free);
        QCOMPARE(Actions()[ActionId::NewCall].shortcut(), free);
        QVERIFY(!actions.holderOf(QKeySequence(Qt::Key_F2)));
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            QCOMPARE(button->isDefault(), button->text() == u"Close");
            if (button->text() == u"Back to the defaults")
                button->click();
        }
        QCOMPARE(actions[ActionId::NewCall].shortcut(), QKeySequence(Qt::Key_F2));
        QCOMPARE(Actions()[ActionId::NewCall].shortcut(), QKeySequence(Qt::Key_F2));
    }

    void theSheetNamesEveryAction()
    {
        Actions actions;
        const KeysDialog dialog(actions, KeysDialog::Mode::Sheet, nullptr);
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), int(actionDeclarations().size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            for (const int column : {0, 1, 3})
                QVERIFY(!table->item(row, column)->text().isEmpty());
        }
    }

private:
    static void giveTheKeyboardTo(QWidget &window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocus();
    }

    static QKeySequenceEdit *editor(const KeysDialog &dialog, ActionId id)
    {
        const auto *table = dialog.findChild<QTableWidget *>();
        const auto declarations = actionDeclarations();
        for (size_t row = 0; row < declarations.size(); ++row) {
            if (declarations[row].id == id)
                return qobject_cast<QKeySequenceEdit *>(table->cellWidget(int(row), 2));
        }
        return nullptr;
    }
    static void enter(const KeysDialog &dialog, ActionId id, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(editor(dialog, id));
        editor(dialog, id)->setFocus();
        press(key, modifiers);
    }
};

QTEST_MAIN(KeysTest)
#include "keystest.moc"
