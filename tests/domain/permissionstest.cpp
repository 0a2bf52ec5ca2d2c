// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "support/print.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void watchersChangeNothing();
    void unknownRoleMayNothing();
};

namespace {

/// Every command, as default-made.
std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Command>>(
        [&]<class C>(std::type_identity<C>) { commands.push_back(C()); });
    return commands;
}

QString nameOf(const Command &command)
{
    return std::visit(
        []<class C>(const C &) {
            constexpr std::string_view name = describedNameOf<C>();
            return QString::fromLatin1(name.data(), qsizetype(name.size()));
        },
        command);
}

} // namespace

void PermissionsTest::table()
{
    // O operator, S shift supervisor, L linkage office, D duty room, A administrator
    const QStringList expected = {
        u"ImportProfile A"_s,
        u"OpenIncident OSA"_s,
        u"AddCall OSA"_s,
        u"AmendIncident OSLA"_s,
        u"AddNote OSLDA"_s,
        u"StrikeNote OSLA"_s,
        u"GiveOrder OSLA"_s,
        u"AdvanceOrder OSLDA"_s,
        u"RecordOralFeedback OSLDA"_s,
        u"SubmitWrittenFeedback OSLDA"_s,
        u"ExcuseDelay SA"_s,
        u"UrgeUnit OSLA"_s,
        u"AnswerUrging OSLDA"_s,
        u"StartThreeWayCall OSLA"_s,
        u"DialLeg OSLA"_s,
        u"AnswerLeg OSLA"_s,
        u"EndLeg OSLA"_s,
        u"EscalateIncident OSLDA"_s,
        u"AnswerEscalation SLA"_s,
        u"LinkIncidents OSLA"_s,
        u"UnlinkIncidents OSLA"_s,
        u"MergeIncident OSA"_s,
        u"CloseIncident OSA"_s,
        u"ReopenIncident OSLA"_s,
        u"EditRuleBook SLDA"_s,
        u"CallUpEquipment OSLA"_s,
        u"AdvanceCallUp OSLDA"_s,
        u"AddAttachment OSLDA"_s,
        u"StrikeAttachment OSLA"_s,
        u"BeginHandOver OSA"_s,
        u"SignHandOver OSA"_s,
        u"NotePassword "_s,
        u"DrawOnIncident OSLA"_s,
        u"EraseDrawing OSLA"_s,
        u"AddPlace OSLA"_s,
        u"ProgrammeWall SLA"_s,
    };
    QStringList table;
    for (const Command &command : allCommands()) {
        QString line = nameOf(command) + u' ';
        for (const Role role : enumValues<Role>()) {
            if (isPermitted(role, command))
                line += enumName(role).front();
        }
        table.append(line);
    }
    QCOMPARE(table, expected);
}

void PermissionsTest::watchersChangeNothing()
{
    for (const Command &command : allCommands()) {
        QVERIFY(!isPermitted(Role::Wall, command));
        QVERIFY(!isPermitted(Role::Auditor, command));
    }
}

void PermissionsTest::unknownRoleMayNothing()
{
    QVERIFY(!isPermitted(Role(99), ReopenIncident()));
    QVERIFY(!isPermitted(Role(-1), ReopenIncident()));
}

QTEST_APPLESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
