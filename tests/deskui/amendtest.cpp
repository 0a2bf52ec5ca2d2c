// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"

#include "deskmodels/refusaltext.h"
#include "deskmodels/words.h"
#include "deskui/dialogs/amenddialog.h"
#include "deskui/panels/lookupline.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace liandong;
using namespace Qt::StringLiterals;

/// Two people amend the same incident.
class AmendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useSettingsOfOurOwn(); }

    void init()
    {
        m_seat.emplace();
        m_seat->source.open(1);
        m_dialog = new AmendDialog(m_seat->desk, m_seat->source.incident(1), nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QCOMPARE(QApplication::focusWidget(), narrative());
    }

    void cleanup()
    {
        delete m_dialog;
        m_seat.reset();
    }

    void onlyWhatWasEditedIsSent()
    {
        retype(u"阀门井旁水管爆裂"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *amend = m_seat->newest<AmendIncident>();
        QVERIFY(amend);
        QVERIFY(amend->narrative == (Change<QString>{u"第1起：水管爆裂，路面积水"_s, u"阀门井旁水管爆裂"_s}));
        QVERIFY(!amend->category && !amend->level && !amend->place && !amend->callerName && !amend->areaClass);
        m_seat->carryOut();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_seat->source.incident(1).narrative, u"阀门井旁水管爆裂"_s);
    }

    void whatSomebodyElseSavesMeanwhileDoesNotOverwrite()
    {
        retype(u"我的说法"_s);
        AmendIncident theirs;
        theirs.incident = sample::id<IncidentId>(1);
        theirs.narrative = Change<QString>{m_seat->source.incident(1).narrative, u"别人的说法"_s};
        theirs.callerName = Change<QString>{u"来电人1"_s, u"李四"_s};
        theirs.level = Change<Level>{Level::Ordinary, Level::Major};
        m_seat->source.others(theirs);
        QCOMPARE(narrative()->toPlainText(), u"我的说法"_s);
        QVERIFY(line(u"李四"_s));
        QVERIFY(labelsOf(*m_dialog).filter(u"别人的说法"_s).size() == 1);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *amend = m_seat->newest<AmendIncident>();
        QVERIFY(amend);
        QVERIFY(amend->narrative == (Change<QString>{u"别人的说法"_s, u"我的说法"_s}));
        QVERIFY(!amend->callerName && !amend->level);
        m_seat->carryOut();
        QCOMPARE(m_seat->source.incident(1).narrative, u"我的说法"_s);
        QVERIFY(m_seat->source.incident(1).level == Level::Major);
    }

    void aPlaceThatSomebodyElseMovesIsNotMovedBack()
    {
        AmendIncident theirs;
        theirs.incident = sample::id<IncidentId>(1);
        theirs.place = Change<Location>{sample::townPlace(), sample::mountainPlace()};
        m_seat->source.others(theirs);
        QVERIFY(line(u"古楼乡半山村"_s));
        retype(u"山上水管爆裂"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *amend = m_seat->newest<AmendIncident>();
        QVERIFY(amend);
        QVERIFY2(!amend->place, "the township it was opened with went back");
        QVERIFY(!amend->areaClass);
    }

    void aPoliceMatterBecomesTheLinkages()
    {
        QVERIFY(tabTo(kind()));
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto *amend = m_seat->newest<AmendIncident>();
        QVERIFY(amend);
        QVERIFY(amend->kind == (Change<IncidentKind>{IncidentKind::Linkage, IncidentKind::PoliceMatter}));
        QVERIFY(!amend->narrative && !amend->category && !amend->level);
        AmendIncident theirs;
        theirs.incident = sample::id<IncidentId>(1);
        theirs.kind = Change<IncidentKind>{IncidentKind::Linkage, IncidentKind::Advice};
        m_seat->source.others(theirs);
        QCOMPARE(kind()->currentText(), wordOf(IncidentKind::PoliceMatter));
        QVERIFY(labelsOf(*m_dialog).filter(wordOf(IncidentKind::Advice)).size() == 1);
    }

    void aChangeElsewhereInTheIncidentDoesNotDisturb()
    {
        retype(u"写到一半"_s);
        m_seat->source.give(1);
        m_seat->source.others(AddNote{sample::id<IncidentId>(1), sample::id<NoteId>(1), u"来电催问"_s});
        QCOMPARE(narrative()->toPlainText(), u"写到一半"_s);
        QVERIFY(labelsOf(*m_dialog).filter(u"Meanwhile"_s).isEmpty());
    }

    void whileTheLinkIsAwayItIsKeptAndTheDialogCloses()
    {
        m_seat->source.setLink(LinkState::Away);
        QSignalSpy told(&m_seat->desk, &Desk::notice);
        retype(u"断线时的说法"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_seat->newest<AmendIncident>());
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(told.size(), 1);
        QVERIFY(!told.front().at(1).toBool());
    }

    void aRefusalStaysOnTheScreen()
    {
        retype(u"新的说法"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const Refusal refusal{
            RefusalReason::Conflict, sample::id<IncidentId>(1).text(), u"narrative"_s, u"别人的说法"_s};
        m_seat->refuse(refusal);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(labelsOf(*m_dialog).contains(refusalText(refusal, m_seat->source.world())));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_seat->asked(), 2);
    }

private:
    [[nodiscard]] QPlainTextEdit *narrative() const { return m_dialog->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QComboBox *kind() const
    {
        for (auto *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->findText(wordOf(IncidentKind::PoliceMatter)) >= 0)
                return box;
        }
        return nullptr;
    }
    void retype(const QString &text)
    {
        narrative()->selectAll();
        write(text);
    }
    [[nodiscard]] QLineEdit *line(const QString &text) const
    {
        for (auto *found : m_dialog->findChildren<QLineEdit *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    std::optional<TestDesk> m_seat;
    QPointer<AmendDialog> m_dialog;
};

QTEST_MAIN(AmendTest)
#include "amendtest.moc"
