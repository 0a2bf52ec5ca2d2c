// SPDX-License-Identifier: GPL-3.0-or-later
// event.h and command.h: what they say about themselves.
#include "domain/event.h"
#include "support/print.h"
#include "support/sampleworld.h"

using namespace liandong;
using namespace Qt::StringLiterals;

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreTheNamesOfTheStructs();
    void everyEventNamesItsIncident();
    void secondIncidents();
    void everyCommandNamesItsIncident();
};

namespace {

template <class Variant>
void forEachAlternative(auto &&use)
{
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, Variant>>(
        [&]<class T>(std::type_identity<T>) { use(T()); });
}

void setIncident(IncidentId &member, const IncidentId &id)
{
    member = id;
}

void setIncident(Incident &member, const IncidentId &id)
{
    member.id = id;
}

} // namespace

void EventTest::kindsAreTheNamesOfTheStructs()
{
    QCOMPARE(kindOf(OrderGiven()), "OrderGiven"_L1);
    QCOMPARE(kindOf(CentrePut()), "CentrePut"_L1);
    QSet<QString> kinds;
    forEachAlternative<Event>([&](const auto &event) { kinds.insert(kindOf(event)); });
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<Event>);
}

void EventTest::everyEventNamesItsIncident()
{
    const auto id = sample::id<IncidentId>(7);
    int ofTheRuleBook = 0;
    forEachAlternative<Event>([&]<class E>(E event) {
        if constexpr (requires { event.incident; }) {
            setIncident(event.incident, id);
            QCOMPARE(incidentOf(Event(event)), id);
        } else {
            QCOMPARE(incidentOf(Event(event)), std::nullopt);
            ++ofTheRuleBook;
        }
    });
    // and HandOverBegun, HandOverSigned, PasswordNoted, WallProgrammed
    QCOMPARE(size_t(ofTheRuleBook), std::variant_size_v<RuleBookItem> + 4);
}

void EventTest::secondIncidents()
{
    const auto one = sample::id<IncidentId>(1);
    const auto two = sample::id<IncidentId>(2);
    QCOMPARE(otherIncidentOf(IncidentsLinked{one, two}), two);
    QCOMPARE(otherIncidentOf(IncidentsUnlinked{one, two}), two);
    QCOMPARE(otherIncidentOf(IncidentMerged{one, two, {}, {}}), two);
    QCOMPARE(otherIncidentOf(IncidentMoved{one, {}, {}}), std::nullopt);
    QCOMPARE(otherIncidentOf(CentrePut()), std::nullopt);
}

void EventTest::everyCommandNamesItsIncident()
{
    const auto id = sample::id<IncidentId>(7);
    int ofTheRuleBook = 0;
    forEachAlternative<Command>([&]<class C>(C command) {
        if constexpr (requires { command.incident; }) {
            command.incident = id;
            QCOMPARE(incidentOf(Command(command)), id);
        } else {
            QCOMPARE(incidentOf(Command(command)), std::nullopt);
            ++ofTheRuleBook;
        }
    });
    // ImportProfile, EditRuleBook, BeginHandOver, SignHandOver, NotePassword, AddPlace, ProgrammeWall
    QCOMPARE(ofTheRuleBook, 7);
}

QTEST_APPLESS_MAIN(EventTest)
#include "eventtest.moc"
