<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (cell lies|cells lie) beyond what is tolerated, on the far side of the thick line.</source>
        <translation>
            <numerusform>有 %n 个单元格超出容忍范围，位于粗线之外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n 项已不在其中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in this version</source>
        <translation>
            <numerusform>%n 项不在此版本中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (leans|lean) on this source</source>
        <translation>
            <numerusform>%n 项依据此资料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) already here</source>
        <translation>
            <numerusform>%n 项此前已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Edit(s) by {name}</source>
        <translation>
            <numerusform>{name}的 %n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about actors and events</source>
        <translation>
            <numerusform>%n 项涉及行为体和事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about scenarios and advice</source>
        <translation>
            <numerusform>%n 项涉及情景和建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s) (is|are) not spelled out</source>
        <translation>
            <numerusform>%n 个缩略语未写出全称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 项行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n 个行为体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>反对 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 项此前已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not imported</source>
        <translation>
            <numerusform>%n 条批注未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n 项保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>一次 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted and can be read by anybody who finds (it|them); remove {names} in {folder}.</source>
        <translation>
            <numerusform>有 %n 个备份无法加密，任何找到它的人均可阅读；请在 {folder} 中移除 {names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still (opens|open) with an earlier password only: {names}.</source>
        <translation>
            <numerusform>有 %n 个备份仍只能用旧密码打开：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond</source>
        <translation>
            <numerusform>%n 项超出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond tolerance</source>
        <translation>
            <numerusform>%n 项超出容忍度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n 本简报册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>恢复 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) (is|are) left out: what changed there is not for these readers.</source>
        <translation>
            <numerusform>略去 %n 处变更：所变内容不供此类读者阅读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) from {start}: {state}</source>
        <translation>
            <numerusform>自 {start} 起 %n 个字符：{state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) (needs|need) attention</source>
        <translation>
            <numerusform>%n 项检查结果需关注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n 条引注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s), all resolved</source>
        <translation>
            <numerusform>%n 条引注，均可解析</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations lead nowhere: {citations}</source>
        <translation>
            <numerusform>%n 条引注无所指向：{citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n 个资料集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>有 %n 处冲突待裁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide; until then the book holds what it had.</source>
        <translation>
            <numerusform>有 %n 处冲突待裁定；在此之前简报册保持原有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); until then the book holds what it had.</source>
        <translation>
            <numerusform>%n 处冲突；在此之前简报册保持原有内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n 个日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n 项已裁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n 项已放弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by {person}</source>
        <translation>
            <numerusform>{person}的 %n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>此后 %n 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) against it</source>
        <translation>
            <numerusform>反对摘录减少 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) for it</source>
        <translation>
            <numerusform>支持摘录减少 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <comment>passages that speak for a claim</comment>
        <translation>
            <numerusform>支持 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entr(y|ies)</source>
        <translation>
            <numerusform>%n 个术语条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in {texts}</source>
        <translation>
            <numerusform>在{texts}中找到 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent voice(s): {names}</source>
        <translation>
            <numerusform>%n 个独立信源：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个议题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entr(y|ies)</source>
        <translation>
            <numerusform>%n 条履行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>已标记 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matri(x|ces)</source>
        <translation>
            <numerusform>%n 个矩阵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo header(s)</source>
        <translation>
            <numerusform>%n 个备忘录文头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n 项已实现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells hold no result.</source>
        <translation>
            <numerusform>另有 %n 个单元格没有结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) (was|were) not imported.</source>
        <translation>
            <numerusform>另有 %n 个文件未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) against it</source>
        <translation>
            <numerusform>反对摘录增加 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) for it</source>
        <translation>
            <numerusform>支持摘录增加 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more risk(s)</source>
        <translation>
            <numerusform>另有 %n 项风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; Enter shows the next {next}</source>
        <translation>
            <numerusform>另有 %n 项；按 Enter 显示后续 {next} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved or changed</source>
        <translation>
            <numerusform>%n 项已移动或变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>新增行为体 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commitment(s)</source>
        <translation>
            <numerusform>新增承诺 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>新增事件 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new objective(s)</source>
        <translation>
            <numerusform>新增目标 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new position(s)</source>
        <translation>
            <numerusform>新增立场 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recommendation(s)</source>
        <translation>
            <numerusform>新增建议 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risk(s)</source>
        <translation>
            <numerusform>新增风险 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new scenario(s)</source>
        <translation>
            <numerusform>新增情景 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new talking point(s)</source>
        <translation>
            <numerusform>新增谈话要点 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n 项未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n 项未实现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n 项未提出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet decided</source>
        <translation>
            <numerusform>%n 项尚未裁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet said</source>
        <translation>
            <numerusform>%n 项尚未说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n 项目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits went out</source>
        <translation>
            <numerusform>您的 %n 次编辑已发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours went out</source>
        <translation>
            <numerusform>您的 %n 项已发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) and text(s)</source>
        <translation>
            <numerusform>%n 份原件和文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>其他记录 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>逾期 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to decide, the likest first.</source>
        <translation>
            <numerusform>有 %n 对待裁定，最相似者在前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of sources look alike.</source>
        <translation>
            <numerusform>有 %n 对资料看似相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>新增段落 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>变更段落 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>移动段落 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>移除段落 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) brought back</source>
        <translation>
            <numerusform>恢复 %n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the issue {issue} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>略去议题{issue}的 %n 个部分：其所依据的{fallen}已被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside</source>
        <translation>
            <numerusform>搁置 %n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met</source>
        <translation>
            <numerusform>%n 项部分实现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 条摘录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is where it was|are where they were)</source>
        <translation>
            <numerusform>%n 条摘录位置未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n 条摘录已不在其中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind the claim “{statement}” ({label}) (is left out: it is|are left out: they are) of a source that is left out.</source>
        <translation>
            <numerusform>略去论断“{statement}”（{label}）所依据的 %n 条摘录：其所属资料已被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved or changed</source>
        <translation>
            <numerusform>%n 条摘录已移动或变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions (is|are) not in this version</source>
        <translation>
            <numerusform>先前版本的 %n 条摘录不在此版本中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions moved</source>
        <translation>
            <numerusform>先前版本的 %n 条摘录已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} (is|are) not in this version</source>
        <translation>
            <numerusform>第 {version} 版的 %n 条摘录不在此版本中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} moved</source>
        <translation>
            <numerusform>第 {version} 版的 %n 条摘录已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to review</source>
        <translation>
            <numerusform>%n 条摘录待复核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 项立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n 项已提出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of {risks} will move to the steps in proportion; undo brings all back.</source>
        <translation>
            <numerusform>{risks}的 %n 个评级将按比例移至相应档次；撤销可全部恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ): {fates}</source>
        <translation>
            <numerusform>%n 条记录有差异：{fates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 项被拒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what cannot be read</source>
        <translation>
            <numerusform>关于不可读内容的说明 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>移除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n 项风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <comment>of which ratings will move</comment>
        <translation>
            <numerusform>%n 项风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) that closed or occurred (is|are) in the register only; filter by status to see them here.</source>
        <translation>
            <numerusform>%n 项已关闭或已发生的风险仅列于登记册；按状态筛选可在此显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(|es)</source>
        <translation>
            <numerusform>%n 个已存搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 份资料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) (was|were) already here</source>
        <translation>
            <numerusform>%n 份资料此前已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, because {reason}</source>
        <translation>
            <numerusform>%n 份资料予以保留，因为{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, such as this one: {reason}</source>
        <translation>
            <numerusform>%n 份资料予以保留，例如本份：{reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no sketch by which duplicates are found.</source>
        <translation>
            <numerusform>%n 份资料没有用于查重的特征摘要。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 项尚未了结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking point(s)</source>
        <translation>
            <numerusform>%n 条谈话要点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 篇文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n 项已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>有 %n 项待裁定；凡字句有改动之处，须逐条查看摘录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, {same} of them in the very same words; where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>有 %n 项待裁定，其中 {same} 项字句完全相同；凡字句有改动之处，须逐条查看摘录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项待查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n 项待修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) not settled</source>
        <translation>
            <numerusform>%n 个问题未解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n 个信源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates (is|are) not shown</source>
        <translation>
            <numerusform>未显示无日期者 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), {citations}</source>
        <translation>
            <numerusform>%n 字，{citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, none tripped</source>
        <comment>indicators</comment>
        <translation>
            <numerusform>%n 项，均未触发</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>变更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>which readers</comment>
        <translation>供阅对象(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>who writes the memo</comment>
        <translation>发自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>范围(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Load as</source>
        <translation>加载为(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>密级标识(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password on the server</source>
        <translation>服务器上的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>who gets the memo</comment>
        <translation>呈送(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest (“{sheet}”) has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>所查 %n 个表格均不像{records}列表：最大的表格（“{sheet}”）包含列 {headers}；请指明各列含义，或指定另一工作表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>所查 %n 个表格均不像{records}列表：最大的表格包含列 {headers}；请指明各列含义，或指定另一工作表。</numerusform>
        </translation>
    </message>
    <message>
        <source>(emptied in all)</source>
        <translation>（全部清空）</translation>
    </message>
    <message numerus="yes">
        <source>(one more change|%n more changes)</source>
        <translation>
            <numerusform>（另有 %n 处变更）</numerusform>
        </translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>（多种）</translation>
    </message>
    <message>
        <source>2026-11-22, 2026-11 or 2026</source>
        <translation>2026-11-22、2026-11 或 2026</translation>
    </message>
    <message>
        <source>3 × 3, plain</source>
        <translation>3 × 3，简明</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>30 天前</translation>
    </message>
    <message>
        <source>4 × 4, no middle to hide in</source>
        <translation>4 × 4，不设中间档</translation>
    </message>
    <message>
        <source>5 × 5, likelihoods of ICD 203</source>
        <translation>5 × 5，采用 ICD 203 可能性用语</translation>
    </message>
    <message>
        <source>5 × 5, the standard of this program</source>
        <translation>5 × 5，本程序标准</translation>
    </message>
    <message>
        <source>6 × 5, likelihoods of ICD 203</source>
        <translation>6 × 5，采用 ICD 203 可能性用语</translation>
    </message>
    <message>
        <source>6 × 6, fine steps</source>
        <translation>6 × 6，细分档次</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7 天前</translation>
    </message>
    <message>
        <source>90 days, 1 year</source>
        <translation>90 天、1 年</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number}%</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number}%</translation>
    </message>
    <message>
        <source>@{key} derives from @{origin} already.</source>
        <translation>@{key} 已源自 @{origin}。</translation>
    </message>
    <message>
        <source>@{key} derives from @{source}; take that away first.</source>
        <translation>@{key} 源自 @{source}；请先解除这一关系。</translation>
    </message>
    <message>
        <source>@{key} has a new version, number {number}.</source>
        <translation>@{key} 有新版本，即第 {number} 版。</translation>
    </message>
    <message>
        <source>@{key} is graded {now}; it was {then}.</source>
        <translation>@{key} 现分级为 {now}，原为 {then}。</translation>
    </message>
    <message>
        <source>@{key} is new in the library.</source>
        <translation>@{key} 为资料库新增。</translation>
    </message>
    <message>
        <source>@{key} is version {number} of @{where} besides; bring in the new version there.</source>
        <translation>@{key} 同时也是 @{where} 的第 {number} 版；请在该处引入新版本。</translation>
    </message>
    <message>
        <source>@{key} retells {name} already.</source>
        <translation>@{key} 已标为转述{name}。</translation>
    </message>
    <message>
        <source>@{key} stands again.</source>
        <translation>@{key} 恢复有效。</translation>
    </message>
    <message>
        <source>@{key} was removed from the library.</source>
        <translation>@{key} 已从资料库移除。</translation>
    </message>
    <message>
        <source>@{key} was {standing}.</source>
        <translation>@{key} {standing}。</translation>
    </message>
    <message>
        <source>A backup is kept whenever the book is closed, and every ten minutes of edits.</source>
        <translation>每次关闭简报册时以及编辑期间每十分钟保留一个备份。</translation>
    </message>
    <message>
        <source>A backup that was just made is not whole, and was dropped.</source>
        <translation>刚刚生成的备份不完整，已予舍弃。</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>简报册须有标题。</translation>
    </message>
    <message>
        <source>A card to have in hand while speaking: one page in large type, without notes.</source>
        <translation>发言时手持的卡片：单页、大字、不含注释。</translation>
    </message>
    <message>
        <source>A cell is in a band that the matrix does not have.</source>
        <translation>有单元格属于矩阵中不存在的等级。</translation>
    </message>
    <message>
        <source>A citation leads nowhere: {citation}</source>
        <translation>有引注无所指向：{citation}</translation>
    </message>
    <message>
        <source>A claim cannot contradict itself.</source>
        <translation>论断不能与自身矛盾。</translation>
    </message>
    <message>
        <source>A claim cannot supersede itself.</source>
        <translation>论断不能取代自身。</translation>
    </message>
    <message>
        <source>A claim is old after so many days</source>
        <translation>论断过多少天即为陈旧</translation>
    </message>
    <message>
        <source>A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, or write one here.</source>
        <translation>论断是简报可以依据的一句话：其确定程度、截至日期、由谁提出，以及支持和反对它的摘录。请在阅读器中标记摘录并生成论断，或在此撰写。</translation>
    </message>
    <message>
        <source>A claim needs a statement: one sentence that can be true or false.</source>
        <translation>论断须有陈述：一句可判断真伪的话。</translation>
    </message>
    <message>
        <source>A claim’s status is one of: {statuses}.</source>
        <translation>论断的状态为下列之一：{statuses}。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>资料集须有名称。</translation>
    </message>
    <message>
        <source>A commitment cannot depend on itself.</source>
        <translation>承诺不能依赖自身。</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>承诺须有标题。</translation>
    </message>
    <message>
        <source>A condition has two ends; say what follows in the other case too.</source>
        <translation>条件有两种结果；请同时写明另一种情况下的后果。</translation>
    </message>
    <message>
        <source>A copy of the book is in “{name}” now.</source>
        <translation>简报册副本已存入“{name}”。</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>日期…</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-20, a month or a year</source>
        <translation>日期，如 2026-11-20，或月份、年份</translation>
    </message>
    <message>
        <source>A day: 2025-10-28</source>
        <translation>日期：2025-10-28</translation>
    </message>
    <message>
        <source>A delivery needs an amount.</source>
        <translation>交付记录须填写数量。</translation>
    </message>
    <message>
        <source>A file of this kind cannot have a password; a PDF can.</source>
        <translation>此类文件不能设密码；PDF 可以。</translation>
    </message>
    <message>
        <source>A group to a line, its words divided by semicolons: EU; European Union; the bloc</source>
        <translation>每组一行，词语以分号分隔：EU; European Union; the bloc</translation>
    </message>
    <message>
        <source>A log entry needs a date.</source>
        <translation>履行记录须有日期。</translation>
    </message>
    <message>
        <source>A matrix has {fewest} to {most} bands, not {number}.</source>
        <translation>矩阵须有 {fewest} 至 {most} 个等级，不能是 {number} 个。</translation>
    </message>
    <message>
        <source>A note to a minister in the Canadian order: summary, issue, background, considerations, recommendation.</source>
        <translation>按加拿大体例呈送部长的说明：摘要、议题、背景、考虑因素、建议。</translation>
    </message>
    <message>
        <source>A passage is marked in this text; remove the passage before setting it aside.</source>
        <translation>此文本中标有摘录；请先移除摘录，再搁置文本。</translation>
    </message>
    <message>
        <source>A password needs some characters.</source>
        <translation>密码须包含若干字符。</translation>
    </message>
    <message>
        <source>A password needs {shortest} characters or more; four or five odd words are easy to remember.</source>
        <translation>密码至少须有 {shortest} 个字符；四五个不相关的词容易记住。</translation>
    </message>
    <message>
        <source>A pause, a purchase, a joint statement: what was promised, by whom, within which window, how it is verified, and how far it got.</source>
        <translation>暂停、采购、联合声明等：承诺了什么、由谁承诺、窗口期多长、如何核查、进展如何。</translation>
    </message>
    <message>
        <source>A position needs an actor.</source>
        <translation>立场须有行为体。</translation>
    </message>
    <message>
        <source>A position needs an issue.</source>
        <translation>立场须有议题。</translation>
    </message>
    <message>
        <source>A quotation gives the very words; copy it again, or mark what is left out.</source>
        <translation>引文须为原话；请重新复制，或标明省略之处。</translation>
    </message>
    <message>
        <source>A reader cannot tell it from the others; say in a word how likely it is.</source>
        <translation>读者无法将其与其他情景区分；请用一个词说明其可能性。</translation>
    </message>
    <message>
        <source>A reader cannot tell whether it still holds; say as of when it does.</source>
        <translation>读者无法判断其是否仍然成立；请注明截至何时。</translation>
    </message>
    <message>
        <source>A reader will ask how it is taken back; say what would reverse it, and how fast.</source>
        <translation>读者会问如何收回；请说明何种情况可使其逆转、多快可逆转。</translation>
    </message>
    <message>
        <source>A reader will ask where it comes from; cite the passage or the claim that gives it.</source>
        <translation>读者会问出处何在；请引用提供该内容的摘录或论断。</translation>
    </message>
    <message>
        <source>A recommendation asks somebody to do something by a day: one sentence with its reason, what can be decided, and who supports and who opposes it. A decision memo prints the options as boxes to tick.</source>
        <translation>建议是请某人在某日前做某事：一句话附理由、可供决定的选项，以及支持者和反对者。决策备忘录将选项印为勾选框。</translation>
    </message>
    <message>
        <source>A recommendation needs the ask.</source>
        <translation>建议须写明所请事项。</translation>
    </message>
    <message>
        <source>A red line has to be known in its very words; give them, or the passage that does.</source>
        <translation>红线必须以原话为准；请写出原话，或给出含有原话的摘录。</translation>
    </message>
    <message>
        <source>A risk needs a title.</source>
        <translation>风险须有标题。</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search for.</source>
        <translation>已存搜索须有名称和搜索内容。</translation>
    </message>
    <message>
        <source>A scale of likelihood is one of: {names}.</source>
        <translation>可能性量表为下列之一：{names}。</translation>
    </message>
    <message>
        <source>A scenario needs a title.</source>
        <translation>情景须有标题。</translation>
    </message>
    <message>
        <source>A scenario says what follows if something happens, or if it does not: what it hangs on, what would set it off, how likely it is in the words of a scale, and the signs that it is coming true.</source>
        <translation>情景说明某事发生或不发生时的后果：取决于什么、由什么引发、按量表用语可能性多大，以及其正在成真的迹象。</translation>
    </message>
    <message>
        <source>A snapshot gives this moment of the book a name. Later, what has changed since is shown here word by word, and any part of it can be taken back. Before bulk changes, such as loading a table, one is taken by itself. Snapshots take no room: the book remembers every edit anyway.</source>
        <translation>快照为简报册的这一时刻命名。日后可在此逐字查看此后的变更，并可收回其中任何部分。加载表格等批量变更之前会自动建立快照。快照不占空间：简报册本来就记录每次编辑。</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>快照须有名称。</translation>
    </message>
    <message>
        <source>A source cannot derive from itself.</source>
        <translation>资料不能源自自身。</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>资料须有标题。</translation>
    </message>
    <message>
        <source>A source stands, was corrected, or was withdrawn.</source>
        <translation>资料的效力为有效、已更正或已撤回。</translation>
    </message>
    <message>
        <source>A source, or whose words it retells</source>
        <translation>某份资料，或被转述的原话出处</translation>
    </message>
    <message>
        <source>A stored original or text is damaged (SHA-256 {digest}).</source>
        <translation>存储的某份原件或文本已损坏（SHA-256 {digest}）。</translation>
    </message>
    <message>
        <source>A support file tells whoever helps you how Briefbook is installed and what went wrong. It holds no text of a book. This is all that is in it; it is saved where you say, and never sent.</source>
        <translation>支持文件告诉协助您的人 Briefbook 如何安装、出了什么问题。其中不含简报册的任何文本。全部内容均列于此；文件保存在您指定的位置，绝不外发。</translation>
    </message>
    <message>
        <source>A talking point is something to say in the meeting: what must be raised, what is said only if others raise it, and what is better avoided. Afterwards write down whether it was raised, and what was said.</source>
        <translation>谈话要点是会谈中要讲的内容：哪些必须提出、哪些待对方提出再讲、哪些宜回避。会后请记下是否提出以及讲了什么。</translation>
    </message>
    <message>
        <source>A talking point needs a point.</source>
        <translation>谈话要点须有要点内容。</translation>
    </message>
    <message>
        <source>A target that is worse than how things stand is none; mend one of the two.</source>
        <translation>目标评级差于现状即不成其为目标；请修正其中之一。</translation>
    </message>
    <message>
        <source>A text holds more than 100,000 citations; please divide it among issues.</source>
        <translation>有文本含引注超过 100,000 条；请分入多个议题。</translation>
    </message>
    <message>
        <source>A text is longer than {longest} characters; please divide it among issues.</source>
        <translation>有文本超过 {longest} 个字符；请分入多个议题。</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}.</source>
        <translation>{name} 的一个问题已于 {date} 解决。</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}: “{words}”.</source>
        <translation>{name} 的一个问题已于 {date} 解决：“{words}”。</translation>
    </message>
    <message>
        <source>A window holds one book at a time; still to be opened: {names}.</source>
        <translation>一个窗口一次只能打开一本简报册；尚待打开：{names}。</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”; it has {names}.</source>
        <translation>{kind}没有“{name}”字段；其字段有 {names}。</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>再次输入(&amp;G)</translation>
    </message>
    <message>
        <source>APA Style</source>
        <translation>APA 格式</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>关于 Briefbook</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Accept All Passages Whose Words Are Unchanged</source>
        <translation>采纳所有字句未变的摘录</translation>
    </message>
    <message>
        <source>Accept All Unchanged</source>
        <translation>采纳所有未变项</translation>
    </message>
    <message>
        <source>Accept Proposed Place</source>
        <translation>采纳提议位置</translation>
    </message>
    <message>
        <source>Accept Quotation</source>
        <translation>采纳引文</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>采纳提议</translation>
    </message>
    <message>
        <source>Accept Unchanged Passages</source>
        <translation>采纳未变摘录</translation>
    </message>
    <message>
        <source>Accepted “{suggestion}”</source>
        <translation>已采纳“{suggestion}”</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>访问日期</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>Acronyms and what they stand for</source>
        <translation>缩略语及其全称</translation>
    </message>
    <message>
        <source>Acronyms…</source>
        <translation>缩略语…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Action deleted.</source>
        <translation>行动已删除。</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>行动到期</translation>
    </message>
    <message>
        <source>Action due on the timeline</source>
        <translation>时间线上的行动到期日</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>到期行动</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行为体</translation>
    </message>
    <message>
        <source>Actor: {name}</source>
        <translation>行为体：{name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>行为体</translation>
    </message>
    <message>
        <source>Actors and events</source>
        <translation>行为体和事件</translation>
    </message>
    <message>
        <source>Actors are the people, governments and organisations of your brief. Many come in by themselves, when you write down who said something or who commits to it; here you say who they are and on which side.</source>
        <translation>行为体是简报涉及的人物、政府和组织。您记录发言者或承诺者时，许多行为体会自动列入；在此说明其身份及所属一方。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>添加行为体</translation>
    </message>
    <message>
        <source>Add Band</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>添加论断</translation>
    </message>
    <message>
        <source>Add Collection</source>
        <translation>添加资料集</translation>
    </message>
    <message>
        <source>Add Commitment</source>
        <translation>添加承诺</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Add Indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add Issue</source>
        <translation>添加议题</translation>
    </message>
    <message>
        <source>Add Log entry</source>
        <translation>添加履行记录</translation>
    </message>
    <message>
        <source>Add Objective</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add Position</source>
        <translation>添加立场</translation>
    </message>
    <message>
        <source>Add Recommendation</source>
        <translation>添加建议</translation>
    </message>
    <message>
        <source>Add Risk</source>
        <translation>添加风险</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add Talking Point</source>
        <translation>添加谈话要点</translation>
    </message>
    <message>
        <source>Add Talking point</source>
        <translation>添加谈话要点</translation>
    </message>
    <message>
        <source>Add a collection</source>
        <translation>添加资料集</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>添加承诺</translation>
    </message>
    <message>
        <source>Add a log entry</source>
        <translation>添加履行记录</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Add as Evidence…</source>
        <translation>添加为证据…</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>添加为证据</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>添加资料</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add the Missing Sections to the Outline</source>
        <translation>在大纲中添加缺少的章节</translation>
    </message>
    <message>
        <source>Add the Template’s Sections</source>
        <translation>添加模板章节</translation>
    </message>
    <message>
        <source>Add the claim that you have begun first, or cancel it.</source>
        <translation>请先添加已开始填写的论断，或将其取消。</translation>
    </message>
    <message>
        <source>Add the sections that the template wants and the outline lacks</source>
        <translation>添加模板要求而大纲缺少的章节</translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation>添加到资料集</translation>
    </message>
    <message>
        <source>Add to Collection…</source>
        <translation>添加到资料集…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>添加到资料集</translation>
    </message>
    <message>
        <source>Add to the Book’s Words</source>
        <translation>添加到本册词库</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>添加到“{name}”</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>添加 {label}</translation>
    </message>
    <message>
        <source>Add “{word}” to the Book’s Words</source>
        <translation>将“{word}”添加到本册词库</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message numerus="yes">
        <source>Added %n source(s) to “{name}”</source>
        <translation>
            <numerusform>已将 %n 份资料添加到“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added (a section|%n sections) to the outline</source>
        <translation>
            <numerusform>已在大纲中添加 %n 个章节</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{word}” to the book’s words</source>
        <translation>已将“{word}”添加到本册词库</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Advice to a minister in the British order: issue, recommendation and timing, then the case for it.</source>
        <translation>按英国体例向部长提出的建议：议题、建议和时限，然后是理由。</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>会后</translation>
    </message>
    <message>
        <source>After the meeting: what came of what was expected</source>
        <translation>会后：预期事项的结果</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Against {claim}</source>
        <translation>反对 {claim}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of suggestions</comment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold no readable text, as they are pictures.</source>
        <translation>
            <numerusform>全部 %n 页均为图片，没有可读文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold text other than what they show.</source>
        <translation>
            <numerusform>全部 %n 页所含文本与所示内容不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>All Issues</source>
        <translation>所有议题</translation>
    </message>
    <message>
        <source>All Sources</source>
        <translation>所有资料</translation>
    </message>
    <message>
        <source>All Texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>All acronyms are spelled out or widely known</source>
        <translation>所有缩略语均已写出全称或广为人知</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All of this is now as it was then.</source>
        <translation>上述内容均已恢复原状。</translation>
    </message>
    <message>
        <source>All passages of @{key} are placed</source>
        <translation>@{key} 的所有摘录均已定位</translation>
    </message>
    <message>
        <source>All risks keep their ratings.</source>
        <translation>所有风险的评级保持不变。</translation>
    </message>
    <message>
        <source>All that is on the page, with its menus and notices</source>
        <translation>页面上的全部内容，包括菜单和提示</translation>
    </message>
    <message>
        <source>All that somebody takes along: cover, contents and tabs with the memos, risks, commitments, actors and sources.</source>
        <translation>随身携带的全部材料：封面、目录和隔页，以及备忘录、风险、承诺、行为体和资料。</translation>
    </message>
    <message>
        <source>All that was suggested has been accepted or dismissed.</source>
        <translation>所有提议均已采纳或忽略。</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>几乎不可能</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>An action needs words.</source>
        <translation>行动须有文字说明。</translation>
    </message>
    <message>
        <source>An action on {name} is due {now}; it was {then}: “{action}”.</source>
        <translation>{name} 的一项行动现定于 {now} 到期，原为 {then}：“{action}”。</translation>
    </message>
    <message>
        <source>An action on {name} is open again: “{action}”.</source>
        <translation>{name} 的一项行动已重新启动：“{action}”。</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date} by {owner}: “{action}”.</source>
        <translation>{name} 的一项行动已由 {owner} 于 {date} 完成：“{action}”。</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date}: “{action}”.</source>
        <translation>{name} 的一项行动已于 {date} 完成：“{action}”。</translation>
    </message>
    <message>
        <source>An action on {name} was taken out: “{action}”.</source>
        <translation>{name} 的一项行动已取消：“{action}”。</translation>
    </message>
    <message>
        <source>An actor has one position at a time; let the newer supersede the older.</source>
        <translation>行为体在同一时间只有一个立场；请以较新立场取代较旧立场。</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>行为体须有名称。</translation>
    </message>
    <message>
        <source>An axis has {fewest} to {most} steps, not {number} ({axis}).</source>
        <translation>坐标轴须有 {fewest} 至 {most} 档，不能是 {number} 档（{axis}）。</translation>
    </message>
    <message>
        <source>An entry of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>“{name}”第 {line} 行的一个条目不是有效的 BibTeX，已略去。</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>事件须有标题。</translation>
    </message>
    <message>
        <source>An indicator needs words.</source>
        <translation>指标须有文字说明。</translation>
    </message>
    <message>
        <source>An indicator of {name} is no longer tripped: “{sign}”.</source>
        <translation>{name} 的一项指标不再处于触发状态：“{sign}”。</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped on {date}: “{sign}”.</source>
        <translation>{name} 的一项指标已于 {date} 触发：“{sign}”。</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped: “{sign}”.</source>
        <translation>{name} 的一项指标已触发：“{sign}”。</translation>
    </message>
    <message>
        <source>An issue cannot be moved into itself.</source>
        <translation>议题不能移入自身。</translation>
    </message>
    <message>
        <source>An issue is a heading of your brief with the text under it. Write, move and nest issues here; the memo follows their order.</source>
        <translation>议题是简报的标题及其下文字。请在此撰写、移动和嵌套议题；备忘录依照其顺序。</translation>
    </message>
    <message>
        <source>An issue needs a title.</source>
        <translation>议题须有标题。</translation>
    </message>
    <message>
        <source>An objective is met late or in part.</source>
        <translation>某项目标延迟或部分实现。</translation>
    </message>
    <message>
        <source>An objective is missed, or others have to step in.</source>
        <translation>某项目标未能实现，或须由他方介入。</translation>
    </message>
    <message>
        <source>An objective needs words.</source>
        <translation>目标须有文字说明。</translation>
    </message>
    <message>
        <source>An offline briefing book. Nothing you put into it is ever sent anywhere.

Licence: Apache 2.0. Qt {version} is used under the LGPL 3; fonts and icons have their licences beside them in {folder}.</source>
        <translation>离线简报册。您存入的任何内容绝不外发。

许可：Apache 2.0。Qt {version} 依据 LGPL 3 使用；字体和图标的许可文件与其一同存放于 {folder}。</translation>
    </message>
    <message>
        <source>An original or text is missing or damaged on {server} (SHA-256 {digest}); nothing was changed.</source>
        <translation>{server} 上有原件或文本缺失或损坏（SHA-256 {digest}）；未作任何变更。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this sort.</source>
        <translation>
            <numerusform>此类另有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the memo’s pane lists them.</source>
        <translation>
            <numerusform>另有 %n 项；见备忘录窗格。</numerusform>
        </translation>
    </message>
    <message>
        <source>And {others} others, of which nothing is kept.</source>
        <translation>另有 {others} 项，未保留任何内容。</translation>
    </message>
    <message>
        <source>Annotations Not Imported</source>
        <translation>未导入的批注</translation>
    </message>
    <message>
        <source>Annotations: {counts}</source>
        <translation>批注：{counts}</translation>
    </message>
    <message>
        <source>Another Book</source>
        <translation>另一简报册</translation>
    </message>
    <message>
        <source>Another one is called “{name}” already.</source>
        <translation>已有一个名为“{name}”。</translation>
    </message>
    <message>
        <source>Another program is using the book; try again in a moment.</source>
        <translation>另一程序正在使用该简报册；请稍后再试。</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, such as one that copies it; nothing was changed. Try again in a moment.</source>
        <translation>另一程序（如正在复制文件的程序）正在使用“{name}”；未作任何变更。请稍后再试。</translation>
    </message>
    <message>
        <source>Another program is using “{name}”; try again in a moment.</source>
        <translation>另一程序正在使用“{name}”；请稍后再试。</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>换一个词</translation>
    </message>
    <message>
        <source>Another word in the search, or another kind of the legend, brings rows back.</source>
        <translation>换一个搜索词，或在图例中另选类别，即可重新显示各行。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Any issue</source>
        <translation>任意议题</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>任意责任人</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意资料</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Argues for a policy to readers outside: summary, problem, analysis, options and recommendations.</source>
        <translation>面向外部读者的政策论述：摘要、问题、分析、选项和建议。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>与模板相同</translation>
    </message>
    <message>
        <source>As in the template ({page_size})</source>
        <translation>与模板相同（{page_size}）</translation>
    </message>
    <message>
        <source>As it is printed; a date such as 2026-11-22 is printed in words</source>
        <translation>按印出的样式；2026-11-22 之类日期印为文字形式</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again in a moment</source>
        <translation>最近更改之前的数据；稍后将重新统计</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again when the text is in sight</source>
        <translation>最近更改之前的数据；正文可见时将重新统计</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As of changed to {after}.</source>
        <translation>截至日期已改为 {after}。</translation>
    </message>
    <message>
        <source>As of changed.</source>
        <translation>截至日期已变更。</translation>
    </message>
    <message>
        <source>As of when did this window hold?</source>
        <translation>此窗口期以何时情况为准？</translation>
    </message>
    <message>
        <source>As of when? e.g. 2025-10-28</source>
        <translation>截至何时？例如 2025-10-28</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>As precise as known: 2025-10-28, 2025-10 or 2025</source>
        <translation>尽可能精确：2025-10-28、2025-10 或 2025</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在查询服务器</translation>
    </message>
    <message>
        <source>Asks one person to decide: what is recommended, with boxes to tick, in no more than two pages.</source>
        <translation>请一人作出决定：提出建议，附勾选框，不超过两页。</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>At most ten words apart; NEAR/3 for three</source>
        <translation>最多相隔十个词；NEAR/3 表示三个词</translation>
    </message>
    <message>
        <source>Attach the memo’s text and data (PDF/A-3)</source>
        <translation>附上备忘录的文本和数据 (PDF/A-3)</translation>
    </message>
    <message>
        <source>Attached to “{title}”</source>
        <translation>附于“{title}”</translation>
    </message>
    <message>
        <source>Attachment: {title}</source>
        <translation>附件：{title}</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>署名出处</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Back to Passages</source>
        <translation>返回摘录</translation>
    </message>
    <message>
        <source>Back to the proposal (Esc)</source>
        <translation>返回提议位置 (Esc)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>“{name}”的备份</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Bands, the one that troubles least first</source>
        <translation>等级，由轻到重</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>因为…</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Before {edit}, {time}</source>
        <translation>{edit}之前，{time}</translation>
    </message>
    <message>
        <source>Begin a briefing book</source>
        <translation>新建简报册</translation>
    </message>
    <message>
        <source>Begin an issue first: a citation goes into its text.</source>
        <translation>请先新建议题：引注须写入议题文本。</translation>
    </message>
    <message>
        <source>Begin an issue first: focus mode shows its text alone.</source>
        <translation>请先新建议题：专注模式只显示议题文本。</translation>
    </message>
    <message>
        <source>Begin with the first issue</source>
        <translation>从第一个议题开始</translation>
    </message>
    <message>
        <source>Begin with …</source>
        <translation>起始内容…</translation>
    </message>
    <message>
        <source>Begun today</source>
        <translation>今日开始</translation>
    </message>
    <message>
        <source>Being discussed; nothing is agreed</source>
        <translation>正在讨论；尚未达成一致</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Beyond what is tolerated</source>
        <translation>超出容忍范围</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>type of source</comment>
        <translation>法案</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>type of source</comment>
        <translation>图书</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>简报册</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>简报册</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Both can be kept of texts only; decide for ours or for theirs.</source>
        <translation>只有文本可以两者都保留；请选定我方或对方的版本。</translation>
    </message>
    <message>
        <source>Both cannot be so; say which holds, or mark one of them as disputed.</source>
        <translation>两者不能同时成立；请说明何者成立，或将其中之一标为有争议。</translation>
    </message>
    <message>
        <source>Both changed: {fields}.</source>
        <translation>双方均有变更：{fields}。</translation>
    </message>
    <message>
        <source>Both give the same web address.</source>
        <translation>两者网址相同。</translation>
    </message>
    <message>
        <source>Both grades: {grade}</source>
        <translation>两项分级：{grade}</translation>
    </message>
    <message>
        <source>Both sources, and what differs between them</source>
        <translation>两份资料及其差异</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>两个词均出现，位置不限</translation>
    </message>
    <message>
        <source>Boxed aside</source>
        <translation>加框旁注</translation>
    </message>
    <message numerus="yes">
        <source>Briefbook made %n mistake(s); nothing saved is lost.</source>
        <translation>
            <numerusform>Briefbook 出现 %n 个错误；已保存的内容未受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefbook made a mistake; nothing saved is lost.</source>
        <translation>Briefbook 出现错误；已保存的内容未受影响。</translation>
    </message>
    <message>
        <source>Briefbook never goes online, so it cannot fetch that page; save the page as a file and import the file.</source>
        <translation>Briefbook 从不联网，因此无法获取该网页；请将网页存为文件后再导入。</translation>
    </message>
    <message>
        <source>Briefbook speaks this language when it is started the next time.</source>
        <translation>Briefbook 下次启动时使用此语言。</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>简报册</translation>
    </message>
    <message>
        <source>Bring All Back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring In Changes</source>
        <translation>引入变更</translation>
    </message>
    <message>
        <source>Bring In {edits}</source>
        <translation>引入{edits}</translation>
    </message>
    <message>
        <source>Bring Text Back</source>
        <translation>恢复文本</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a mark: current</comment>
        <translation>当</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Calendar File</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendar File…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>Calendar of their dates (*.ics)</source>
        <translation>日期日历 (*.ics)</translation>
    </message>
    <message>
        <source>Canadian briefing note</source>
        <translation>加拿大式情况简报</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel New Claim</source>
        <translation>取消新论断</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>取消导入；已完成的部分予以保留</translation>
    </message>
    <message>
        <source>Cancel this work; what is done is kept</source>
        <translation>取消此项工作；已完成的部分予以保留</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似已打开。</translation>
    </message>
    <message>
        <source>Caption or picture credit</source>
        <translation>图片说明或图片来源</translation>
    </message>
    <message>
        <source>Caret Mode</source>
        <translation>光标模式</translation>
    </message>
    <message>
        <source>Caret Mode: select words with Shift and the arrow keys</source>
        <translation>光标模式：用 Shift 加方向键选择文字</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category of the risks shown</source>
        <translation>所示风险的类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Source(s)</source>
        <translation>
            <numerusform>更改 %n 份资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Change It</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change Matrix</source>
        <translation>更改矩阵</translation>
    </message>
    <message>
        <source>Change it before accepting</source>
        <translation>采纳前先修改</translation>
    </message>
    <message>
        <source>Change it in its form</source>
        <translation>在表单中修改</translation>
    </message>
    <message>
        <source>Change the Password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change the Password…</source>
        <translation>更改密码…</translation>
    </message>
    <message numerus="yes">
        <source>Change the Ranges of %n Risk(s)</source>
        <translation>
            <numerusform>更改 %n 项风险的区间</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>更改 {label}</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>更改 {record}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变更</translation>
    </message>
    <message numerus="yes">
        <source>Changed details of %n source(s)</source>
        <translation>
            <numerusform>已更改 %n 份资料的详细信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, {percent} % alike</source>
        <translation>已变更，{percent}% 相同</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已变更。</translation>
    </message>
    <message>
        <source>Changed; was called {name}.</source>
        <translation>已变更；原名为{name}。</translation>
    </message>
    <message>
        <source>Changes by {name}</source>
        <translation>{name}的变更</translation>
    </message>
    <message>
        <source>Chapter</source>
        <comment>type of source</comment>
        <translation>图书章节</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>检查于 {time}。</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>正在检查简报册</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Chicago Style</source>
        <translation>芝加哥格式</translation>
    </message>
    <message>
        <source>Chicago Style, as a Note</source>
        <translation>芝加哥格式（脚注）</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose Columns of the Register</source>
        <translation>选择登记册的列</translation>
    </message>
    <message>
        <source>Choose Reading</source>
        <translation>选择读法</translation>
    </message>
    <message>
        <source>Choose a colour for the selected band</source>
        <translation>为所选等级选择颜色</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Choose a date ({field})</source>
        <translation>选择日期（{field}）</translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation>选择日期：{field}</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>选择要阅读的资料</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>选择状态</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>选择用词</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>选择年份</translation>
    </message>
    <message>
        <source>Choose an exported memo or a date: claims that are new, changed or superseded, risks that moved, commitments, actors and where they stand, advice, rewritten texts and sources are listed here.</source>
        <translation>请选择已导出的备忘录或日期：此处列出新增、变更或被取代的论断、发生变动的风险、承诺、行为体及其立场、建议、改写的文本以及资料。</translation>
    </message>
    <message>
        <source>Choose the as-of date</source>
        <translation>选择截至日期</translation>
    </message>
    <message>
        <source>Choose the file to print to</source>
        <translation>选择打印到的文件</translation>
    </message>
    <message>
        <source>Choose what came of each line, and type what is worth keeping. Enter writes in a cell.</source>
        <translation>选择各行的结果，并录入值得保留的内容。按 Enter 在单元格中书写。</translation>
    </message>
    <message>
        <source>Choose where to put the file</source>
        <translation>选择文件存放位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Cite Claim</source>
        <translation>引用论断</translation>
    </message>
    <message>
        <source>Cite Passage</source>
        <translation>引用摘录</translation>
    </message>
    <message>
        <source>Cite in Text</source>
        <translation>在文本中引用</translation>
    </message>
    <message>
        <source>Cite it where you were last writing</source>
        <translation>在上次书写处引用</translation>
    </message>
    <message>
        <source>Cite this claim where you were last writing</source>
        <translation>在上次书写处引用此论断</translation>
    </message>
    <message>
        <source>Cite this passage where you were last writing</source>
        <translation>在上次书写处引用此摘录</translation>
    </message>
    <message>
        <source>Cite with [@; F12 or Ctrl+click shows what is cited</source>
        <translation>用 [@ 引用；按 F12 或 Ctrl+单击查看被引内容</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>引用为</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>已引用的证据</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>引用于</translation>
    </message>
    <message>
        <source>Cited in {number} {title}</source>
        <translation>引用于 {number} {title}</translation>
    </message>
    <message>
        <source>Cited in “{field}”</source>
        <translation>引用于“{field}”</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>verb</comment>
        <translation>提出论断</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence against it</source>
        <translation>论断 {claim}，{status}，其反对证据</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence for it</source>
        <translation>论断 {claim}，{status}，其支持证据</translation>
    </message>
    <message>
        <source>Claim {label}</source>
        <translation>提出论断 {label}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Claims and Other Records</source>
        <translation>论断和其他记录</translation>
    </message>
    <message>
        <source>Claims to choose from</source>
        <translation>可选论断</translation>
    </message>
    <message>
        <source>Claims, papers, texts and sources are as they were; only things such as tags changed.</source>
        <translation>论断、工作材料、文本和资料均保持原样；仅标签等内容有变更。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Click cells, or press Space on them, to move the line.</source>
        <translation>单击单元格，或在其上按空格键，即可移动界线。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close Book</source>
        <translation>关闭简报册</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this, and show what needs attention</source>
        <translation>关闭此项，并显示需关注的内容</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存而关闭？</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Closes {date}, {duration} from the start</source>
        <translation>{date} 截止，自起始日起 {duration}</translation>
    </message>
    <message>
        <source>Collect articles and statements, mark what matters, write the outline, judge the risks, and print a memo whose every claim leads to its source. All of it stays in one file here.</source>
        <translation>收集文章和声明，标记要点，撰写大纲，研判风险，并打印每条论断均有出处可查的备忘录。全部内容保存在本机的一个文件中。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>资料集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>资料集</translation>
    </message>
    <message>
        <source>Collections to take them out of</source>
        <translation>要移出的资料集</translation>
    </message>
    <message>
        <source>Collections, tags and saved searches</source>
        <translation>资料集、标签和已存搜索</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>{field}所在列</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commitment words</source>
        <translation>承诺用语</translation>
    </message>
    <message>
        <source>Commitment: {title}</source>
        <translation>承诺：{title}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commitments with a window, reviews, events, and the due dates of actions and recommendations stand here over the days.</source>
        <translation>有窗口期的承诺、复核、事件，以及行动和建议的到期日，在此按日排列。</translation>
    </message>
    <message>
        <source>Commitments with an expectation, objectives, talking points and recommendations stand here after the meeting, to be answered line by line.</source>
        <translation>有预期的承诺、目标、谈话要点和建议，会后在此逐行作答。</translation>
    </message>
    <message>
        <source>Compare Texts</source>
        <translation>比较文本</translation>
    </message>
    <message>
        <source>Compare Whole Texts</source>
        <translation>比较全文</translation>
    </message>
    <message>
        <source>Compare the Texts</source>
        <translation>比较文本</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>与此版本比较</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>正在比较文本</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>正在与备份比较</translation>
    </message>
    <message>
        <source>Comparing with the book as it is now</source>
        <translation>正在与简报册现状比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>完全可靠</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conditions and sequence</source>
        <translation>条件和先后顺序</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <comment>type of source</comment>
        <translation>会议论文</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high.</source>
        <translation>置信度分为低、中、高。</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>经其他资料证实</translation>
    </message>
    <message>
        <source>Confirmed by those who would know, or by independent sources</source>
        <translation>经知情方或独立资料证实</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>待裁定的冲突</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>标为矛盾</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>矛盾于</translation>
    </message>
    <message>
        <source>Contradicts this</source>
        <translation>与此矛盾</translation>
    </message>
    <message>
        <source>Contradicts…</source>
        <translation>矛盾于…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s)</source>
        <translation>
            <numerusform>已复制 %n 条引注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s) ({style})</source>
        <translation>
            <numerusform>已复制 %n 条引注（{style}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a picture of the matrix</source>
        <translation>已复制矩阵图片</translation>
    </message>
    <message>
        <source>Copied what changed as text</source>
        <translation>已将变更内容复制为文本</translation>
    </message>
    <message>
        <source>Copied {citation}</source>
        <translation>已复制 {citation}</translation>
    </message>
    <message>
        <source>Copied “{citation}”</source>
        <translation>已复制“{citation}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Changes as Text</source>
        <translation>将变更复制为文本</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>复制引注</translation>
    </message>
    <message>
        <source>Copy Citation: {style}</source>
        <translation>复制引注：{style}</translation>
    </message>
    <message>
        <source>Copy Citations</source>
        <translation>复制引注</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copy Picture of the Matrix</source>
        <translation>复制矩阵图片</translation>
    </message>
    <message>
        <source>Copy a list of the acronyms that are spelled out</source>
        <translation>复制已写出全称的缩略语列表</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy its citation</source>
        <translation>复制其引注</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>复制引注</translation>
    </message>
    <message>
        <source>Copy the citation for other documents: {style}</source>
        <translation>复制引注供其他文档使用：{style}</translation>
    </message>
    <message>
        <source>Copy their citations</source>
        <translation>复制其引注</translation>
    </message>
    <message>
        <source>Corner of the lowest steps</source>
        <translation>最低档所在角</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>已由出版方更正</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Credibility is graded from 1, confirmed by others, to 6, cannot be judged.</source>
        <translation>可信度分为 1（经他方证实）至 6（无法判断）级。</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>type of source</comment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of the matrix</source>
        <translation>矩阵日期</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>日期或期限</translation>
    </message>
    <message>
        <source>Date the Memo Today</source>
        <translation>将备忘录日期设为今日</translation>
    </message>
    <message>
        <source>Date the memo today</source>
        <translation>将备忘录日期设为今日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)…</source>
        <translation>
            <numerusform>裁定 %n 处冲突…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on {name}</source>
        <translation>裁定{name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>决定到期</translation>
    </message>
    <message>
        <source>Decision due on the timeline</source>
        <translation>时间线上的决定到期日</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>决策备忘录</translation>
    </message>
    <message>
        <source>Decision options</source>
        <translation>决策选项</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Risk(s)</source>
        <translation>
            <numerusform>删除 %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>删除行为体</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>删除论断</translation>
    </message>
    <message>
        <source>Delete Commitment</source>
        <translation>删除承诺</translation>
    </message>
    <message>
        <source>Delete Event</source>
        <translation>删除事件</translation>
    </message>
    <message>
        <source>Delete Issue</source>
        <translation>删除议题</translation>
    </message>
    <message>
        <source>Delete Objective</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>Delete Position</source>
        <translation>删除立场</translation>
    </message>
    <message>
        <source>Delete Recommendation</source>
        <translation>删除建议</translation>
    </message>
    <message>
        <source>Delete Risk</source>
        <translation>删除风险</translation>
    </message>
    <message>
        <source>Delete Scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>Delete Talking Point</source>
        <translation>删除谈话要点</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>删除行动</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Delete the log entry</source>
        <translation>删除履行记录</translation>
    </message>
    <message>
        <source>Delete this position</source>
        <translation>删除此立场</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>删除 {label}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>删除 {record}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n risk(s)</source>
        <translation>
            <numerusform>已删除 %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {label}</source>
        <translation>已删除 {label}</translation>
    </message>
    <message>
        <source>Deleted {number}</source>
        <translation>已删除 {number}</translation>
    </message>
    <message>
        <source>Demote Issue</source>
        <translation>降低议题层级</translation>
    </message>
    <message>
        <source>Denied or contradicted</source>
        <translation>被否认或被反驳</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Derive Source</source>
        <translation>设定资料来历</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Describe Source</source>
        <translation>填写资料信息</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述词</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>资料的详细信息</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>所选内容的详细信息</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>现有不同</translation>
    </message>
    <message>
        <source>Disastrous</source>
        <translation>灾难性</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismiss Finding…</source>
        <translation>忽略检查结果…</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>忽略提议</translation>
    </message>
    <message>
        <source>Dismiss: it is not suggested again for these words</source>
        <translation>忽略：不再就这些字句提出</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n</source>
        <translation>
            <numerusform>已忽略 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “{suggestion}”</source>
        <translation>已忽略“{suggestion}”</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>type of source</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Double-click one in the list, or press Ctrl+P and type a few letters of its title.
Select words in it to mark them as a passage you can cite.</source>
        <translation>双击列表中的一项，或按 Ctrl+P 并键入标题中的几个字。
选中其中的文字，即可标记为可引用的摘录。</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Drag a risk, or move it with the arrow keys; with Shift, draw the range in which it may lie.</source>
        <translation>拖动风险，或用方向键移动；按住 Shift 可画出其可能所处的区间。</translation>
    </message>
    <message>
        <source>Draw Tolerance</source>
        <translation>绘制容忍度</translation>
    </message>
    <message>
        <source>Draw Tolerance Line</source>
        <translation>绘制容忍线</translation>
    </message>
    <message>
        <source>Draw the line of what is tolerated, or move it</source>
        <translation>绘制或移动容忍范围的界线</translation>
    </message>
    <message>
        <source>Drawing pages</source>
        <translation>正在绘制页面</translation>
    </message>
    <message>
        <source>Drawing the matrix</source>
        <translation>正在绘制矩阵</translation>
    </message>
    <message>
        <source>Drawing the memo</source>
        <translation>正在绘制备忘录</translation>
    </message>
    <message>
        <source>Drop saved articles here</source>
        <translation>将保存的文章拖放到此处</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>松开即添加到资料库</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>EU; European Union; the bloc
levy; duty; charge</source>
        <translation>EU; European Union; the bloc
levy; duty; charge</translation>
    </message>
    <message>
        <source>Each band needs a letter or two of its own, as not everybody can tell colours apart.</source>
        <translation>每个等级须有一两个专用字母，因为并非人人都能分辨颜色。</translation>
    </message>
    <message>
        <source>Each band needs a word (bands).</source>
        <translation>每个等级须有名称（等级）。</translation>
    </message>
    <message>
        <source>Each step needs a word ({axis}).</source>
        <translation>每一档须有名称（{axis}）。</translation>
    </message>
    <message>
        <source>Earlier mails that this one quotes</source>
        <translation>此邮件所引用的先前邮件</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>先前版本</translation>
    </message>
    <message>
        <source>Early-warning indicators</source>
        <translation>预警指标</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit Bibliography</source>
        <translation>编辑参考文献</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>编辑论断</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>编辑详细信息</translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)</source>
        <translation>
            <numerusform>编辑 %n 份资料的详细信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)…</source>
        <translation>
            <numerusform>编辑 %n 份资料的详细信息…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Details…</source>
        <translation>编辑详细信息…</translation>
    </message>
    <message>
        <source>Edit Glossary</source>
        <translation>编辑术语表</translation>
    </message>
    <message>
        <source>Edit Suggestion Before Accepting…</source>
        <translation>采纳前编辑提议…</translation>
    </message>
    <message>
        <source>Edit the Glossary</source>
        <translation>编辑术语表</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>of a book</comment>
        <translation>版次</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>of a book</comment>
        <translation>编者</translation>
    </message>
    <message>
        <source>Empty {name} in All</source>
        <translation>全部清空{name}</translation>
    </message>
    <message>
        <source>Empty “{name}” in all of them</source>
        <translation>在所有项中清空“{name}”</translation>
    </message>
    <message>
        <source>Encrypt the Book</source>
        <translation>加密简报册</translation>
    </message>
    <message>
        <source>Encrypting backups</source>
        <translation>正在加密备份</translation>
    </message>
    <message>
        <source>Encrypting the book and its backups…</source>
        <translation>正在加密简报册及其备份…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Enter adds the actor to the book.</source>
        <translation>按 Enter 将行为体添加到简报册。</translation>
    </message>
    <message>
        <source>Enter adds, Tab changes sides</source>
        <translation>按 Enter 添加，按 Tab 换边</translation>
    </message>
    <message>
        <source>Enter begins a claim and asks as of when.</source>
        <translation>按 Enter 开始填写论断并询问截至日期。</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves</source>
        <translation>按 Enter 保留，按 Esc 退出</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Escape drops the change</source>
        <translation>按 Enter 保留笔记，按 Shift+Enter 换行，按 Esc 放弃变更</translation>
    </message>
    <message>
        <source>Enter marks the quotation and names who speaks.</source>
        <translation>按 Enter 标记引文并注明发言者。</translation>
    </message>
    <message>
        <source>Enter marks the quotation.</source>
        <translation>按 Enter 标记引文。</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a commitment in these words, to be completed.</source>
        <translation>按 Enter 以{colour}标记该句，并以其文字添加一项承诺，留待补充。</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed.</source>
        <translation>按 Enter 以{colour}标记该句，并添加一项引用该句的风险；不推测评级。</translation>
    </message>
    <message>
        <source>Enter shows the details.</source>
        <translation>按 Enter 显示详细信息。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has more than {most} lines, so it was left out.</source>
        <translation>“{name}”第 {number} 个条目（第 {line} 行）超过 {most} 行，已略去。</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has no title.</source>
        <translation>“{name}”第 {number} 个条目（第 {line} 行）没有标题。</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) says nothing, so it was left out.</source>
        <translation>“{name}”第 {number} 个条目（第 {line} 行）没有内容，已略去。</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is nested too deeply, so it was left out.</source>
        <translation>“{name}”第 {number} 个条目嵌套过深，已略去。</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is no CSL item, so it was left out.</source>
        <translation>“{name}”第 {number} 个条目不是 CSL 条目，已略去。</translation>
    </message>
    <message>
        <source>Entry {number} on the server cannot be read; nothing was changed.</source>
        <translation>服务器上的第 {number} 个条目无法读取；未作任何变更。</translation>
    </message>
    <message>
        <source>Entry “{key}” of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>“{name}”的条目“{key}”（第 {line} 行）不是有效的 BibTeX，已略去。</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>可能性各半</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event on the timeline</source>
        <translation>时间线上的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every edit is in the file at once</source>
        <translation>每次编辑均立即存入文件</translation>
    </message>
    <message>
        <source>Every passage that waits has changed words; each is to be looked at.</source>
        <translation>待处理的摘录字句均有改动；须逐条查看。</translation>
    </message>
    <message>
        <source>Every row is added</source>
        <translation>添加每一行</translation>
    </message>
    <message>
        <source>Every text, claim and working paper is read for what a careful reader would ask about: figures without a source, claims that one voice alone bears out, risks that nobody owns, commitments that expire.</source>
        <translation>逐一审读每篇文本、论断和工作材料，查找细心读者会质疑之处：没有出处的数字、仅有一个信源佐证的论断、无人负责的风险、即将到期的承诺。</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>所有以此开头的词</translation>
    </message>
    <message>
        <source>Everybody: nothing is left out</source>
        <translation>所有人：不略去任何内容</translation>
    </message>
    <message>
        <source>Everything in the table can be read and has its field.</source>
        <translation>表中内容均可读取，并各有对应字段。</translation>
    </message>
    <message>
        <source>Everything is saved already: every edit is in the file at once.</source>
        <translation>全部内容已保存：每次编辑均立即存入文件。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>反对证据</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>反对证据</translation>
    </message>
    <message>
        <source>Evidence against the claim</source>
        <translation>反对论断的证据</translation>
    </message>
    <message>
        <source>Evidence against {claim}</source>
        <translation>反对 {claim} 的证据</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>支持证据</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>支持证据</translation>
    </message>
    <message>
        <source>Evidence for the claim</source>
        <translation>支持论断的证据</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>支持 {claim} 的证据</translation>
    </message>
    <message>
        <source>Evidence of which claim?</source>
        <translation>作为哪条论断的证据？</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Expectations and outcomes</source>
        <translation>预期和结果</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Expected of the meeting</source>
        <translation>对会谈的预期</translation>
    </message>
    <message>
        <source>Expected to happen</source>
        <translation>预期将发生</translation>
    </message>
    <message>
        <source>Expiring Soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Expiry on the timeline</source>
        <translation>时间线上的到期日</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Citation(s)</source>
        <translation>
            <numerusform>导出 %n 条引注</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Annotations…</source>
        <translation>导出批注…</translation>
    </message>
    <message>
        <source>Export Citations…</source>
        <translation>导出引注…</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Export Ledger…</source>
        <translation>导出台账…</translation>
    </message>
    <message>
        <source>Export Listed Citations…</source>
        <translation>导出所列引注…</translation>
    </message>
    <message>
        <source>Export Passages as Annotations</source>
        <translation>将摘录导出为批注</translation>
    </message>
    <message>
        <source>Export the Memo</source>
        <translation>导出备忘录</translation>
    </message>
    <message>
        <source>Export the Memo…</source>
        <translation>导出备忘录…</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>导出{records}</translation>
    </message>
    <message>
        <source>Export {records} as a Table…</source>
        <translation>将{records}导出为表格…</translation>
    </message>
    <message>
        <source>Exported memos</source>
        <translation>已导出的备忘录</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Exporting the memo</source>
        <translation>正在导出备忘录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>F12 or Ctrl+click: show it · Alt+F12: peek</source>
        <translation>F12 或 Ctrl+单击：显示 · Alt+F12：速览</translation>
    </message>
    <message>
        <source>Fair: it withstands a curious colleague, but not somebody with many computers.</source>
        <translation>尚可：能防好奇的同事，但防不住拥有大量计算机的人。</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>比较可靠</translation>
    </message>
    <message>
        <source>Felt, and put right within the usual means.</source>
        <translation>有所感知，用常规手段即可补救。</translation>
    </message>
    <message>
        <source>Fetching originals</source>
        <translation>正在获取原件</translation>
    </message>
    <message>
        <source>Fetching the book</source>
        <translation>正在获取简报册</translation>
    </message>
    <message>
        <source>Fetching the journal</source>
        <translation>正在获取变更日志</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>字段及其对应列</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Fill In Header</source>
        <translation>填写文头</translation>
    </message>
    <message>
        <source>Filter Risks</source>
        <translation>筛选风险</translation>
    </message>
    <message>
        <source>Filter Sources…</source>
        <translation>筛选资料…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选资料库</translation>
    </message>
    <message>
        <source>Filter the library by kind, publisher, date and more</source>
        <translation>按类别、出版方、日期等筛选资料库</translation>
    </message>
    <message>
        <source>Filter the risks by owner, category, issue</source>
        <translation>按责任人、类别、议题筛选风险</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>查找论断</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Find in Source</source>
        <translation>在资料中查找</translation>
    </message>
    <message>
        <source>Find in Text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>在此资料中查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Finding words</source>
        <translation>正在查找文字</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>已搁置的检查结果</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First used in</source>
        <translation>首次使用于</translation>
    </message>
    <message>
        <source>First: @{key}</source>
        <translation>第一份：@{key}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb</comment>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>使时间线适合窗口</translation>
    </message>
    <message>
        <source>Flagged on {date}</source>
        <translation>标旗于 {date}</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>专注模式</translation>
    </message>
    <message>
        <source>Focus mode: only the text is shown. Esc or F11 leaves it.</source>
        <translation>专注模式：仅显示文本。按 Esc 或 F11 退出。</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>For which readers</source>
        <translation>供何种读者阅读</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>支持 {claim}</translation>
    </message>
    <message>
        <source>Form beside the Ledger</source>
        <translation>台账旁显示表单</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Four or five words that nobody said together before are best.</source>
        <translation>最好用四五个从未被人放在一起的词。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes the memo</comment>
        <translation>发自</translation>
    </message>
    <message>
        <source>From</source>
        <comment>one snapshot to another</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>From “{name}”</source>
        <translation>来自“{name}”</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Give Greater Impact</source>
        <translation>提高影响</translation>
    </message>
    <message>
        <source>Give Lesser Impact</source>
        <translation>降低影响</translation>
    </message>
    <message>
        <source>Give Reason</source>
        <translation>填写理由</translation>
    </message>
    <message>
        <source>Give Reason for Change</source>
        <translation>填写变更理由</translation>
    </message>
    <message>
        <source>Give Reason for Move</source>
        <translation>填写移动理由</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-11-20.</source>
        <translation>请填写日期，如 2026-11-20。</translation>
    </message>
    <message>
        <source>Give a tag to add.</source>
        <translation>请填写要添加的标签。</translation>
    </message>
    <message>
        <source>Give actors a side, and each has a column here: where they stand on each issue, in what words, whether it is a red line, and as of when.</source>
        <translation>为行为体指定一方后，每个行为体在此占一列：在各议题上的立场、原话、是否红线、截至何时。</translation>
    </message>
    <message>
        <source>Give one name for the tag.</source>
        <translation>请为标签填写一个名称。</translation>
    </message>
    <message>
        <source>Give one word, without spaces.</source>
        <translation>请填写一个不含空格的词。</translation>
    </message>
    <message>
        <source>Give scenarios the same name under “One of”, and only one of them can come true.</source>
        <translation>在“择一组”下为多个情景填写相同名称，则其中只能有一个成真。</translation>
    </message>
    <message>
        <source>Give the book this matrix (Ctrl+Return)</source>
        <translation>将此矩阵用于简报册 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Give the words to mark.</source>
        <translation>请填写要标记的文字。</translation>
    </message>
    <message>
        <source>Give {label} Evidence</source>
        <translation>为 {label} 提供证据</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Glossary entries</source>
        <translation>术语条目</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>术语表…</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu</comment>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go Back to a Backup</source>
        <translation>退回到备份</translation>
    </message>
    <message>
        <source>Go Back to a Backup…</source>
        <translation>退回到备份…</translation>
    </message>
    <message>
        <source>Go Back to {backup}</source>
        <translation>退回到 {backup}</translation>
    </message>
    <message>
        <source>Go Back to “{name}”</source>
        <translation>退回到“{name}”</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go To…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Go on there: what you are typing comes along.</source>
        <translation>转到该处：正在键入的内容一并带去。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to Citation</source>
        <translation>转到引注</translation>
    </message>
    <message>
        <source>Go to Claim</source>
        <translation>转到论断</translation>
    </message>
    <message>
        <source>Go to Commitment</source>
        <translation>转到承诺</translation>
    </message>
    <message>
        <source>Go to Event</source>
        <translation>转到事件</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>转到证据</translation>
    </message>
    <message>
        <source>Go to Finding</source>
        <translation>转到检查结果</translation>
    </message>
    <message>
        <source>Go to Objective</source>
        <translation>转到目标</translation>
    </message>
    <message>
        <source>Go to Page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Go to Recommendation</source>
        <translation>转到建议</translation>
    </message>
    <message>
        <source>Go to Risk</source>
        <translation>转到风险</translation>
    </message>
    <message>
        <source>Go to Scenario</source>
        <translation>转到情景</translation>
    </message>
    <message>
        <source>Go to Talking Point</source>
        <translation>转到谈话要点</translation>
    </message>
    <message>
        <source>Go to Text</source>
        <translation>转到文本</translation>
    </message>
    <message>
        <source>Go to What Changed</source>
        <translation>转到变更处</translation>
    </message>
    <message>
        <source>Go to anything in the book</source>
        <translation>转到简报册中的任意内容</translation>
    </message>
    <message>
        <source>Go to the Actors</source>
        <translation>转到行为体</translation>
    </message>
    <message>
        <source>Go to the Ledger</source>
        <translation>转到台账</translation>
    </message>
    <message>
        <source>Go to the Outline</source>
        <translation>转到大纲</translation>
    </message>
    <message>
        <source>Go to where the acronym is first used (Return)</source>
        <translation>转到缩略语首次使用处 (Return)</translation>
    </message>
    <message>
        <source>Going back is an edit like others: Undo brings back what is here now.</source>
        <translation>退回也是一次编辑：撤销即可恢复现有内容。</translation>
    </message>
    <message>
        <source>Good: it is too long to be guessed, unless it is a known saying.</source>
        <translation>良好：长度足以防止猜中，除非是人所共知的语句。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Grade Passage</source>
        <translation>为摘录分级</translation>
    </message>
    <message>
        <source>Grade Source</source>
        <translation>为资料分级</translation>
    </message>
    <message>
        <source>Grade and standing</source>
        <translation>分级和效力</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Group by Age</source>
        <translation>按时效分组</translation>
    </message>
    <message>
        <source>Group by Issue</source>
        <translation>按议题分组</translation>
    </message>
    <message>
        <source>Group by Source</source>
        <translation>按资料分组</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>检查结果分组</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>论断分组</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理要求</translation>
    </message>
    <message>
        <source>Hardly noticed; nothing has to be done.</source>
        <translation>几乎察觉不到；无须采取行动。</translation>
    </message>
    <message>
        <source>Have these words flagged again (Del)</source>
        <translation>重新对这些字句标旗 (Del)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>文头</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Hearing</source>
        <comment>type of source</comment>
        <translation>听证记录</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide Memo Header</source>
        <translation>隐藏备忘录文头</translation>
    </message>
    <message>
        <source>Hide Set-Aside Text</source>
        <translation>隐藏已搁置文本</translation>
    </message>
    <message>
        <source>Hide the letters of “{name}”</source>
        <translation>隐藏“{name}”的字母</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of ratings</source>
        <translation>评级历史</translation>
    </message>
    <message>
        <source>Hold this passage for or against a claim</source>
        <translation>用此摘录支持或反对某条论断</translation>
    </message>
    <message>
        <source>How firm it is, in one word</source>
        <translation>用一个词说明其确定程度</translation>
    </message>
    <message>
        <source>How likely something is and how sure we are of it are two things (ICD 203); give each a sentence.</source>
        <translation>某事的可能性与我们对它的把握是两回事（ICD 203）；请各用一句话说明。</translation>
    </message>
    <message>
        <source>How the memo must be handled, at the head and foot of every page</source>
        <translation>备忘录的处理要求，印于每页页首和页尾</translation>
    </message>
    <message>
        <source>How this claim, and what cites it, must be handled</source>
        <translation>此论断及引用它的内容的处理要求</translation>
    </message>
    <message>
        <source>How this issue, and all below it, must be handled</source>
        <translation>此议题及其下所有内容的处理要求</translation>
    </message>
    <message>
        <source>How this risk must be handled</source>
        <translation>此风险的处理要求</translation>
    </message>
    <message>
        <source>How this source, and what cites it, must be handled</source>
        <translation>此资料及引用它的内容的处理要求</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>如何搜索</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>I</source>
        <comment>a mark: inherent</comment>
        <translation>固</translation>
    </message>
    <message>
        <source>I mean to share it all the same</source>
        <translation>仍要共享</translation>
    </message>
    <message>
        <source>ICD 203, first row</source>
        <translation>ICD 203，第一行</translation>
    </message>
    <message>
        <source>ICD 203, second row</source>
        <translation>ICD 203，第二行</translation>
    </message>
    <message>
        <source>IPCC</source>
        <translation>IPCC</translation>
    </message>
    <message>
        <source>ISO date</source>
        <translation>ISO 日期</translation>
    </message>
    <message>
        <source>If or if not</source>
        <translation>如发生或不发生</translation>
    </message>
    <message>
        <source>If this password is lost, nobody can open the book any more, and there is no way round it. Keep the password where your office keeps such things.</source>
        <translation>如果丢失此密码，任何人都无法再打开简报册，且别无他法。请将密码存放在贵单位保管此类物品之处。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Impact at least</source>
        <translation>影响下限</translation>
    </message>
    <message>
        <source>Impact at most</source>
        <translation>影响上限</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the left.</source>
        <translation>影响自上而下递增，可能性向左递增。</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the right.</source>
        <translation>影响自上而下递增，可能性向右递增。</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the left.</source>
        <translation>影响自下而上递增，可能性向左递增。</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the right.</source>
        <translation>影响自下而上递增，可能性向右递增。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Source(s)</source>
        <translation>
            <numerusform>导入 %n 份资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Annotations of “{title}”</source>
        <translation>导入“{title}”的批注</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>导入批注…</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import New Version of “{title}”</source>
        <translation>导入“{title}”的新版本</translation>
    </message>
    <message>
        <source>Import New Version…</source>
        <translation>导入新版本…</translation>
    </message>
    <message>
        <source>Import a file as the new version of this source</source>
        <translation>导入一个文件作为此资料的新版本</translation>
    </message>
    <message>
        <source>Import all files in a folder and in those inside it</source>
        <translation>导入文件夹及其子文件夹中的所有文件</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>导入“{title}”</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n source(s)</source>
        <translation>
            <numerusform>已导入 %n 份资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>已导入“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>正在导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>正在导入“{name}”</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>极小可能</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a book or journal</comment>
        <translation>载于</translation>
    </message>
    <message>
        <source>In a citation: replacing it could break the citation</source>
        <translation>位于引注中：替换可能破坏引注</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>In an address: replacing it could break the link</source>
        <translation>位于地址中：替换可能破坏链接</translation>
    </message>
    <message>
        <source>In the judgement: about its evidence, not about how likely it is</source>
        <translation>对判断的把握：针对其证据，而非其可能性</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>最近 31 天内</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天内</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>会谈中</translation>
    </message>
    <message>
        <source>In the new version these words run over text that was set aside.</source>
        <translation>在新版本中，这些字句延伸到已搁置的文本。</translation>
    </message>
    <message>
        <source>In the newer version {share} % of its words were found.</source>
        <translation>在较新版本中找到其 {share}% 的字句。</translation>
    </message>
    <message>
        <source>In the template “{name}”, the key “{key}” {what}.</source>
        <translation>模板“{name}”中的键“{key}”{what}。</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>三个月后</translation>
    </message>
    <message>
        <source>In version {version} of the source, which is now at version {newest}.</source>
        <translation>在资料的第 {version} 版中，现为第 {newest} 版。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Include the messages of errors, which may quote the book</source>
        <translation>包含错误消息，其中可能引用简报册内容</translation>
    </message>
    <message>
        <source>Include the names and folders of books</source>
        <translation>包含简报册的名称和文件夹</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator deleted.</source>
        <translation>指标已删除。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Information memo</source>
        <translation>情况通报备忘录</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>固有影响</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>固有可能性</translation>
    </message>
    <message>
        <source>Insert List</source>
        <translation>插入列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>type of source</comment>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Is no longer there.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>of a journal</comment>
        <translation>期</translation>
    </message>
    <message>
        <source>Issue of the claims listed</source>
        <translation>所列论断的议题</translation>
    </message>
    <message>
        <source>Issue of the risks shown</source>
        <translation>所示风险的议题</translation>
    </message>
    <message>
        <source>Issue outline</source>
        <translation>议题大纲</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Issues below</source>
        <translation>下级议题</translation>
    </message>
    <message>
        <source>It has no {label}.</source>
        <translation>其没有{label}。</translation>
    </message>
    <message>
        <source>It is more than is tolerated; decide what is done about it, or who accepts it.</source>
        <translation>超出容忍范围；请决定如何应对，或由谁接受。</translation>
    </message>
    <message>
        <source>It is no date such as 2025-10-28, 2025-10 or 2025.</source>
        <translation>不是 2025-10-28、2025-10 或 2025 之类的日期。</translation>
    </message>
    <message>
        <source>It is no duration such as 90 days or 1 year.</source>
        <translation>不是 90 days 或 1 year 之类的期限。</translation>
    </message>
    <message>
        <source>It is no longer in the book; take the whole of it back.</source>
        <translation>该项已不在简报册中；请整体恢复。</translation>
    </message>
    <message>
        <source>It is no number such as 25000000 or 1.5.</source>
        <translation>不是 25000000 或 1.5 之类的数字。</translation>
    </message>
    <message>
        <source>It is no step of {axis}, which are {words}.</source>
        <translation>不属于{axis}的档次，其档次为{words}。</translation>
    </message>
    <message>
        <source>It is none of these: {choices}.</source>
        <translation>不属于下列任何一项：{choices}。</translation>
    </message>
    <message>
        <source>It is not there any longer.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>It is rated beyond what is tolerated.</source>
        <translation>其评级超出容忍范围。</translation>
    </message>
    <message>
        <source>It is the only one of “{name}” so far.</source>
        <translation>目前“{name}”中仅此一项。</translation>
    </message>
    <message>
        <source>It is there or it is not; decide for ours or for theirs.</source>
        <translation>或有或无；请选定我方或对方的版本。</translation>
    </message>
    <message>
        <source>It leans on a source that fell; look at it again and say what you decided.</source>
        <translation>其所依据的资料已失效；请重新查看，并写明您的决定。</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or the next.</source>
        <translation>可能已被后续情况取代；请重新查看，并填写较新的截至日期或下一项。</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or what followed.</source>
        <translation>可能已被后续情况取代；请重新查看，并填写较新的截至日期或后续情况。</translation>
    </message>
    <message>
        <source>It quotes no words.</source>
        <translation>没有引用任何字句。</translation>
    </message>
    <message>
        <source>It waits for what does not come, or comes too late; mend the sequence or the dates.</source>
        <translation>所等待之事不会到来或到来过迟；请修正先后顺序或日期。</translation>
    </message>
    <message>
        <source>It was decided already what becomes of {name}.</source>
        <translation>{name}如何处理此前已有决定。</translation>
    </message>
    <message>
        <source>It was kept there.</source>
        <translation>已留在该处。</translation>
    </message>
    <message>
        <source>It was not found in the newer version.</source>
        <translation>在较新版本中未找到。</translation>
    </message>
    <message>
        <source>It was to be looked at again by then; look at it, and set the next date.</source>
        <translation>应在此日前复核；请查看，并设定下次日期。</translation>
    </message>
    <message>
        <source>It will not be kept at this pace; ask why, or say what is expected instead.</source>
        <translation>按此进度无法履行；请查问原因，或说明改为预期什么。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Its day has passed; enter what was decided, or set another day.</source>
        <translation>期限已过；请填写所作决定，或另定日期。</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; check what is said here, and cite another.</source>
        <translation>出版方已不再认可；请核对此处内容，并改引其他资料。</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; find other evidence, or withdraw the claim.</source>
        <translation>出版方已不再认可；请另找证据，或撤回论断。</translation>
    </message>
    <message>
        <source>Its readers get no more than that; shorten it, or choose another template.</source>
        <translation>其读者所阅篇幅以此为限；请精简，或另选模板。</translation>
    </message>
    <message>
        <source>Its reason</source>
        <translation>其理由</translation>
    </message>
    <message>
        <source>Its sign has shown since it was last rated; rate it again, or say why it stays.</source>
        <translation>自上次评级以来其征兆已出现；请重新评级，或说明为何维持。</translation>
    </message>
    <message>
        <source>Its source has a newer version; review where these words went.</source>
        <translation>其资料有较新版本；请复核这些字句现在何处。</translation>
    </message>
    <message>
        <source>Its window closes soon; see that it is extended, replaced or let go on purpose.</source>
        <translation>其窗口期即将结束；请安排延期、替代或有意任其终止。</translation>
    </message>
    <message>
        <source>Its window is over, and yet it stands; say what came of it, or give it another end.</source>
        <translation>其窗口期已过，却仍列为有效；请说明结果，或另定结束日期。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Join a Book</source>
        <translation>加入简报册</translation>
    </message>
    <message>
        <source>Join a Shared Book…</source>
        <translation>加入共享简报册…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Journal article</source>
        <comment>type of source</comment>
        <translation>期刊论文</translation>
    </message>
    <message>
        <source>Journal, newspaper or book</source>
        <translation>期刊、报纸或图书</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verb</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep One of Two</source>
        <translation>二者留一</translation>
    </message>
    <message>
        <source>Keep Passage in Old Version</source>
        <translation>将摘录留在旧版本</translation>
    </message>
    <message>
        <source>Keep Second</source>
        <translation>保留第二份</translation>
    </message>
    <message>
        <source>Keep This Book’s</source>
        <translation>保留本册内容</translation>
    </message>
    <message>
        <source>Keep both paragraphs of a text, one after the other</source>
        <translation>保留文本的两个段落，一前一后</translation>
    </message>
    <message>
        <source>Keep both, and remember that they are no duplicates</source>
        <translation>保留两者，并记住二者并非重复</translation>
    </message>
    <message>
        <source>Keep in Old</source>
        <translation>留在旧版</translation>
    </message>
    <message>
        <source>Keep it where it is, or mark its place in the new text by hand.</source>
        <translation>留在原处，或在新文本中手动标记其位置。</translation>
    </message>
    <message>
        <source>Keep the Book</source>
        <translation>保留简报册</translation>
    </message>
    <message>
        <source>Keep the reason with the change</source>
        <translation>随变更保存理由</translation>
    </message>
    <message>
        <source>Keep the reason with the change (Enter)</source>
        <translation>随变更保存理由 (Enter)</translation>
    </message>
    <message>
        <source>Keep the reason with the move (Enter)</source>
        <translation>随移动保存理由 (Enter)</translation>
    </message>
    <message>
        <source>Keep the search and its filters under a name</source>
        <translation>将搜索及其筛选条件命名保存</translation>
    </message>
    <message>
        <source>Kept #{number} in version {version}</source>
        <translation>#{number} 已留在第 {version} 版</translation>
    </message>
    <message>
        <source>Kept both paragraphs</source>
        <translation>已保留两个段落</translation>
    </message>
    <message>
        <source>Kept the first</source>
        <translation>已保留第一份</translation>
    </message>
    <message>
        <source>Kept the second</source>
        <translation>已保留第二份</translation>
    </message>
    <message>
        <source>Kept what this book says</source>
        <translation>已保留本册内容</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>keyboard</comment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Key of the matrix</source>
        <translation>矩阵图例</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds of suggestions</source>
        <translation>提议类别</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of Spelling</source>
        <translation>拼写检查语言</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>拼写检查语言</translation>
    </message>
    <message>
        <source>Language of spelling: {language}</source>
        <translation>拼写检查语言：{language}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>语言：{language}</translation>
    </message>
    <message>
        <source>Larger Pages</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last memo: {memo}</source>
        <translation>上一份备忘录：{memo}</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Lay Out Sections</source>
        <translation>布置章节</translation>
    </message>
    <message>
        <source>Leave Passage</source>
        <translation>保留摘录不动</translation>
    </message>
    <message>
        <source>Leave it as this book has it</source>
        <translation>保持本册现有内容</translation>
    </message>
    <message>
        <source>Leave it in the older text</source>
        <translation>留在旧文本中</translation>
    </message>
    <message>
        <source>Leave the Team</source>
        <translation>退出团队</translation>
    </message>
    <message>
        <source>Leave this out of the text again</source>
        <translation>重新从文本中略去</translation>
    </message>
    <message>
        <source>Leave without a reason</source>
        <translation>不填理由</translation>
    </message>
    <message>
        <source>Leave without a reason (Esc)</source>
        <translation>不填理由 (Esc)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Legal case</source>
        <comment>type of source</comment>
        <translation>判例</translation>
    </message>
    <message>
        <source>Legislation</source>
        <comment>type of source</comment>
        <translation>法律法规</translation>
    </message>
    <message>
        <source>Length: {counts}</source>
        <translation>篇幅：{counts}</translation>
    </message>
    <message>
        <source>Let the passage be at the proposed place</source>
        <translation>将摘录定在提议位置</translation>
    </message>
    <message>
        <source>Let the selected words be the passage (Enter)</source>
        <translation>将所选文字定为摘录 (Enter)</translation>
    </message>
    <message>
        <source>Let “{title}” Stand</source>
        <translation>恢复“{title}”的效力</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letter or mail</source>
        <comment>type of source</comment>
        <translation>信函或邮件</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here.</source>
        <translation>存放于 {place}，在此编辑。</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; published {time}.</source>
        <translation>存放于 {place}，在此编辑；发布于 {time}。</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; the last edits are yet to be published.</source>
        <translation>存放于 {place}，在此编辑；最近的编辑尚未发布。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Like the Memo ({language})</source>
        <translation>与备忘录相同（{language}）</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Likelihood at least</source>
        <translation>可能性下限</translation>
    </message>
    <message>
        <source>Likelihood at most</source>
        <translation>可能性上限</translation>
    </message>
    <message>
        <source>Likelihood changed to {after}.</source>
        <translation>可能性已改为{after}。</translation>
    </message>
    <message>
        <source>Likelihood changed.</source>
        <translation>可能性已变更。</translation>
    </message>
    <message>
        <source>Likelihood goes across</source>
        <translation>可能性横向排列</translation>
    </message>
    <message>
        <source>Likelihood goes across, impact up or down</source>
        <translation>可能性横向，影响纵向</translation>
    </message>
    <message>
        <source>Likelihood in words</source>
        <translation>可能性用语</translation>
    </message>
    <message>
        <source>Likelihood in your own words</source>
        <translation>用您自己的话表述可能性</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the left.</source>
        <translation>可能性自上而下递增，影响向左递增。</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the right.</source>
        <translation>可能性自上而下递增，影响向右递增。</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the left.</source>
        <translation>可能性自下而上递增，影响向左递增。</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the right.</source>
        <translation>可能性自下而上递增，影响向右递增。</translation>
    </message>
    <message>
        <source>Likelihood, by which scale</source>
        <translation>可能性及所用量表</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link nothing (Esc)</source>
        <translation>不建立链接 (Esc)</translation>
    </message>
    <message>
        <source>Linked risks</source>
        <translation>关联风险</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List all suggestions</source>
        <translation>列出所有提议</translation>
    </message>
    <message>
        <source>List no changes</source>
        <translation>不列出变更</translation>
    </message>
    <message>
        <source>List suggestions of this kind: {kind}</source>
        <translation>列出此类提议：{kind}</translation>
    </message>
    <message>
        <source>List the risks that are rated beyond what is tolerated</source>
        <translation>列出评级超出容忍范围的风险</translation>
    </message>
    <message>
        <source>Listed: {understood}</source>
        <translation>所列：{understood}</translation>
    </message>
    <message>
        <source>Listed: {words}</source>
        <translation>所列：{words}</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>verb</comment>
        <translation>加载</translation>
    </message>
    <message numerus="yes">
        <source>Load %n Actor(s)</source>
        <translation>
            <numerusform>加载 %n 个行为体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Commitment(s)</source>
        <translation>
            <numerusform>加载 %n 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Event(s)</source>
        <translation>
            <numerusform>加载 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Objective(s)</source>
        <translation>
            <numerusform>加载 %n 项目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Position(s)</source>
        <translation>
            <numerusform>加载 %n 项立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Recommendation(s)</source>
        <translation>
            <numerusform>加载 %n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Risk(s)</source>
        <translation>
            <numerusform>加载 %n 项风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Scenario(s)</source>
        <translation>
            <numerusform>加载 %n 个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Talking Point(s)</source>
        <translation>
            <numerusform>加载 %n 条谈话要点</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Table</source>
        <translation>加载表格</translation>
    </message>
    <message>
        <source>Load Table…</source>
        <translation>加载表格…</translation>
    </message>
    <message>
        <source>Load “{name}”</source>
        <translation>加载“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Lock After %n Minute(s)</source>
        <translation>
            <numerusform>%n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock After 1 Hour</source>
        <translation>1 小时后锁定</translation>
    </message>
    <message>
        <source>Lock When Nobody Is There</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Lock the Book</source>
        <translation>锁定简报册</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log Progress of {label}</source>
        <translation>记录 {label} 的进展</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Log entry deleted.</source>
        <translation>履行记录已删除。</translation>
    </message>
    <message>
        <source>Look at each of them, beside both versions</source>
        <translation>对照两个版本逐条查看</translation>
    </message>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>正在查找提议…</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>正在查找副本</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复项</translation>
    </message>
    <message>
        <source>Looking for sources that look alike…</source>
        <translation>正在查找看似相同的资料…</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>正在查找提议</translation>
    </message>
    <message>
        <source>Looking for what is left out</source>
        <translation>正在查找应略去的内容</translation>
    </message>
    <message>
        <source>Looking for what the text suggests…</source>
        <translation>正在查找文本中的提议…</translation>
    </message>
    <message>
        <source>Looks for {query}</source>
        <translation>搜索 {query}</translation>
    </message>
    <message>
        <source>Lowest corner</source>
        <translation>最低角</translation>
    </message>
    <message>
        <source>Made it a newer version</source>
        <translation>已设为较新版本</translation>
    </message>
    <message>
        <source>Made {claim}</source>
        <translation>已生成 {claim}</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <comment>type of source</comment>
        <translation>杂志文章</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Make Less Likely</source>
        <translation>降低可能性</translation>
    </message>
    <message>
        <source>Make Likelier</source>
        <translation>提高可能性</translation>
    </message>
    <message>
        <source>Make a Claim…</source>
        <translation>生成论断…</translation>
    </message>
    <message>
        <source>Make a Support File</source>
        <translation>生成支持文件</translation>
    </message>
    <message>
        <source>Make a Support File…</source>
        <translation>生成支持文件…</translation>
    </message>
    <message>
        <source>Make a claim of this passage, or of the selected words</source>
        <translation>由此摘录或所选文字生成论断</translation>
    </message>
    <message>
        <source>Make a file of your own for a book that your team shares through a PostgreSQL server.</source>
        <translation>为团队通过 PostgreSQL 服务器共享的简报册建立您自己的文件。</translation>
    </message>
    <message>
        <source>Make all that is set aside part of the text again</source>
        <translation>将所有搁置内容重新纳入文本</translation>
    </message>
    <message>
        <source>Make no claim (Esc)</source>
        <translation>不生成论断 (Esc)</translation>
    </message>
    <message>
        <source>Make the chosen field or paragraph as it was</source>
        <translation>将所选字段或段落恢复原状</translation>
    </message>
    <message>
        <source>Make the chosen records as they were, with what belongs to them</source>
        <translation>将所选记录及其所属内容恢复原状</translation>
    </message>
    <message>
        <source>Make the claim first, then say which claim superseded it.</source>
        <translation>请先生成论断，再说明由哪条论断取代。</translation>
    </message>
    <message>
        <source>Make the second the newer version of the first; passages are found in it again</source>
        <translation>将第二份设为第一份的较新版本；重新在其中查找摘录</translation>
    </message>
    <message>
        <source>Make the whole book as it was; this can be undone</source>
        <translation>将整本简报册恢复原状；此操作可撤销</translation>
    </message>
    <message>
        <source>Make this part of the text again</source>
        <translation>重新将此部分纳入文本</translation>
    </message>
    <message>
        <source>Make what was copied a source</source>
        <translation>将复制的内容设为资料</translation>
    </message>
    <message>
        <source>Making the memo</source>
        <translation>正在生成备忘录</translation>
    </message>
    <message>
        <source>Making this memo takes long: open the Memo to see its pages</source>
        <translation>生成此备忘录耗时较长：请打开“备忘录”查看页面</translation>
    </message>
    <message>
        <source>Manage Tags…</source>
        <translation>管理标签…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark Corrected</source>
        <translation>标为已更正</translation>
    </message>
    <message numerus="yes">
        <source>Mark Corrected and Flag %n</source>
        <translation>
            <numerusform>标为已更正并标旗 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark Flag as Reviewed…</source>
        <translation>将标旗标为已复核…</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>标记摘录</translation>
    </message>
    <message>
        <source>Mark Place by Hand…</source>
        <translation>手动标记位置…</translation>
    </message>
    <message>
        <source>Mark Withdrawn</source>
        <translation>标为已撤回</translation>
    </message>
    <message numerus="yes">
        <source>Mark Withdrawn and Flag %n</source>
        <translation>
            <numerusform>标为已撤回并标旗 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标为已复核</translation>
    </message>
    <message>
        <source>Mark by Hand…</source>
        <translation>手动标记…</translation>
    </message>
    <message>
        <source>Mark in Blue</source>
        <translation>标为蓝色</translation>
    </message>
    <message>
        <source>Mark in Green</source>
        <translation>标为绿色</translation>
    </message>
    <message>
        <source>Mark in Violet</source>
        <translation>标为紫色</translation>
    </message>
    <message>
        <source>Mark in Yellow</source>
        <translation>标为黄色</translation>
    </message>
    <message>
        <source>Mark in it what a Web Annotation file marks</source>
        <translation>在其中标记 Web Annotation 文件所标内容</translation>
    </message>
    <message>
        <source>Mark “{title}” Corrected</source>
        <translation>将“{title}”标为已更正</translation>
    </message>
    <message>
        <source>Mark “{title}” Withdrawn</source>
        <translation>将“{title}”标为已撤回</translation>
    </message>
    <message>
        <source>Mark “{title}” {marking}</source>
        <translation>将“{title}”标为 {marking}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked #{number} by hand</source>
        <translation>已手动标记 #{number}</translation>
    </message>
    <message>
        <source>Marked in version {version}</source>
        <translation>已在第 {version} 版中标记</translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” corrected; flagged %n to review</source>
        <translation>
            <numerusform>已将“{title}”标为已更正；标旗 %n 项待复核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” withdrawn; flagged %n to review</source>
        <translation>
            <numerusform>已将“{title}”标为已撤回；标旗 %n 项待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>密级标识</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Matrix Settings</source>
        <translation>矩阵设置</translation>
    </message>
    <message>
        <source>Matrix Settings…</source>
        <translation>矩阵设置…</translation>
    </message>
    <message>
        <source>Matrix as it will be</source>
        <translation>更改后的矩阵</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能区间</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>what a word means</comment>
        <translation>含义</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>会谈简报</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Memo header</source>
        <translation>备忘录文头</translation>
    </message>
    <message>
        <source>Memo headers</source>
        <translation>备忘录文头</translation>
    </message>
    <message>
        <source>Menus, links and notices of the page</source>
        <translation>页面的菜单、链接和提示</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>合并另一副本</translation>
    </message>
    <message>
        <source>Merge Another Copy of This Book</source>
        <translation>合并此简报册的另一副本</translation>
    </message>
    <message>
        <source>Merge Another Copy…</source>
        <translation>合并另一副本…</translation>
    </message>
    <message>
        <source>Merge It…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>合并“{name}”</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged “{name}”: {changes}.</source>
        <translation>已合并“{name}”：{changes}。</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>正在合并 {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会谈纪要</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>More about templates, and what changed</source>
        <translation>关于模板和变更的更多信息</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>关于矩阵的更多信息</translation>
    </message>
    <message>
        <source>Move Current Ratings</source>
        <translation>移动当前评级</translation>
    </message>
    <message>
        <source>Move Date Earlier</source>
        <translation>日期提前</translation>
    </message>
    <message>
        <source>Move Date Later</source>
        <translation>日期推后</translation>
    </message>
    <message>
        <source>Move End Earlier</source>
        <translation>结束日期提前</translation>
    </message>
    <message>
        <source>Move End Later</source>
        <translation>结束日期推后</translation>
    </message>
    <message>
        <source>Move Inherent Ratings</source>
        <translation>移动固有评级</translation>
    </message>
    <message>
        <source>Move Issue</source>
        <translation>移动议题</translation>
    </message>
    <message>
        <source>Move Issue Down</source>
        <translation>下移议题</translation>
    </message>
    <message>
        <source>Move Issue Up</source>
        <translation>上移议题</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>移动摘录</translation>
    </message>
    <message>
        <source>Move Start Earlier</source>
        <translation>起始日期提前</translation>
    </message>
    <message>
        <source>Move Start Later</source>
        <translation>起始日期推后</translation>
    </message>
    <message>
        <source>Move Target Ratings</source>
        <translation>移动目标评级</translation>
    </message>
    <message>
        <source>Move {label} on Timeline</source>
        <translation>在时间线上移动 {label}</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Moved #{number}</source>
        <translation>已移动 #{number}</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n passage(s)</source>
        <translation>
            <numerusform>已移动 %n 条摘录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n risk(s)</source>
        <translation>
            <numerusform>已移动 %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {label}</source>
        <translation>已移动 {label}</translation>
    </message>
    <message>
        <source>Moved {number}</source>
        <translation>已移动 {number}</translation>
    </message>
    <message>
        <source>Moved, in the same words</source>
        <translation>已移动，字句相同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name Speaker</source>
        <translation>注明发言者</translation>
    </message>
    <message>
        <source>Name no passage ({field})</source>
        <translation>不指定摘录（{field}）</translation>
    </message>
    <message>
        <source>Name of an image file</source>
        <translation>图像文件名</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>提及于</translation>
    </message>
    <message>
        <source>Narrow the Range from Greater Impact</source>
        <translation>从较大影响一侧缩小区间</translation>
    </message>
    <message>
        <source>Narrow the Range from Higher Likelihood</source>
        <translation>从较高可能性一侧缩小区间</translation>
    </message>
    <message>
        <source>Narrow the Range from Lesser Impact</source>
        <translation>从较小影响一侧缩小区间</translation>
    </message>
    <message>
        <source>Narrow the Range from Lower Likelihood</source>
        <translation>从较低可能性一侧缩小区间</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>可忽略</translation>
    </message>
    <message>
        <source>Never Lock by Itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source>New Book…</source>
        <translation>新建简报册…</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>新建论断</translation>
    </message>
    <message>
        <source>New Collection…</source>
        <translation>新建资料集…</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translation>新建议题</translation>
    </message>
    <message>
        <source>New Issue After</source>
        <translation>在其后新建议题</translation>
    </message>
    <message>
        <source>New Issue Inside</source>
        <translation>在其内新建议题</translation>
    </message>
    <message>
        <source>New Risk</source>
        <translation>新建风险</translation>
    </message>
    <message>
        <source>New Risk in the Register</source>
        <translation>在登记册中新建风险</translation>
    </message>
    <message>
        <source>New Versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>新行为体</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新简报册</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>New claim from {passage}</source>
        <translation>由 {passage} 生成的新论断</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新资料集</translation>
    </message>
    <message numerus="yes">
        <source>New collection of %n source(s)</source>
        <translation>
            <numerusform>由 %n 份资料组成的新资料集</numerusform>
        </translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新立场</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>新建议</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>新风险</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>新谈话要点</translation>
    </message>
    <message>
        <source>New: {row}.</source>
        <translation>新增：{row}。</translation>
    </message>
    <message>
        <source>Newer Version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <comment>type of source</comment>
        <translation>报纸文章</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Next Change of Text</source>
        <translation>下一处文本变更</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next Misspelling</source>
        <translation>下一处拼写错误</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>下一条摘录</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>没有提议</translation>
    </message>
    <message>
        <source>No actor is like that</source>
        <translation>没有符合条件的行为体</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>尚无行为体</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be kept: {reason}.</source>
        <translation>无法保留“{name}”的备份：{reason}。</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>尚无简报册</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the memo shows a box instead.</source>
        <translation>随附字体均不含 {characters}；备忘录以方框代替。</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>没有论断包含这些字句</translation>
    </message>
    <message>
        <source>No claim is like that</source>
        <translation>没有符合条件的论断</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>尚无论断</translation>
    </message>
    <message>
        <source>No column gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>没有列给出{records}的{fields}；现有列为 {headers}。</translation>
    </message>
    <message>
        <source>No column of the sheet “{sheet}” gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>工作表“{sheet}”中没有列给出{records}的{fields}；现有列为 {headers}。</translation>
    </message>
    <message>
        <source>No commitment is like that</source>
        <translation>没有符合条件的承诺</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>尚无承诺</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>No duplicate of</source>
        <translation>并非重复于</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>没有符合条件的事件</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无证据</translation>
    </message>
    <message>
        <source>No issue</source>
        <translation>无议题</translation>
    </message>
    <message>
        <source>No issue is open to write in, so the list was copied.</source>
        <translation>没有打开可书写的议题，已复制列表。</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>无可能性</translation>
    </message>
    <message>
        <source>No line is drawn of what is tolerated.</source>
        <translation>尚未绘制容忍范围的界线。</translation>
    </message>
    <message>
        <source>No longer derived from {name}</source>
        <translation>不再源自{name}</translation>
    </message>
    <message>
        <source>No longer listed: {row}.</source>
        <translation>不再列出：{row}。</translation>
    </message>
    <message>
        <source>No longer move the line (Esc)</source>
        <translation>不再移动界线 (Esc)</translation>
    </message>
    <message>
        <source>No memo was exported from this book yet; give a date instead.</source>
        <translation>尚未从此简报册导出备忘录；请改填日期。</translation>
    </message>
    <message>
        <source>No objective is like that</source>
        <translation>没有符合条件的目标</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>尚无目标</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无责任人</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>无摘录</translation>
    </message>
    <message>
        <source>No passage is cited for the quotation.</source>
        <translation>引文未引用摘录。</translation>
    </message>
    <message>
        <source>No passage of it waits for a decision.</source>
        <translation>其中没有待裁定的摘录。</translation>
    </message>
    <message>
        <source>No passage waits for a decision</source>
        <translation>没有待裁定的摘录</translation>
    </message>
    <message>
        <source>No place of the newer text is like it.</source>
        <translation>较新文本中没有与其相似之处。</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未填理由</translation>
    </message>
    <message>
        <source>No recommendation is like that</source>
        <translation>没有符合条件的建议</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>尚无建议</translation>
    </message>
    <message>
        <source>No risk is as the filter asks</source>
        <translation>没有符合筛选条件的风险</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>尚无风险</translation>
    </message>
    <message>
        <source>No scenario is like that</source>
        <translation>没有符合条件的情景</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>尚无情景</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>无所属方</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>尚无快照</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无资料</translation>
    </message>
    <message>
        <source>No source bears a tag yet. Select sources and press Ctrl+T to tag them.</source>
        <translation>尚无带标签的资料。请选择资料并按 Ctrl+T 添加标签。</translation>
    </message>
    <message>
        <source>No source in this book has the key {key}.</source>
        <translation>此简报册中没有键为 {key} 的资料。</translation>
    </message>
    <message>
        <source>No source is like that.</source>
        <translation>没有符合条件的资料。</translation>
    </message>
    <message>
        <source>No source, passage or claim has “{typed}”.</source>
        <translation>没有资料、摘录或论断包含“{typed}”。</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>尚无资料</translation>
    </message>
    <message>
        <source>No table of a book could be found in this file; go back to a backup.</source>
        <translation>此文件中找不到简报册的任何数据表；请退回到备份。</translation>
    </message>
    <message>
        <source>No talking point is like that</source>
        <translation>没有符合条件的谈话要点</translation>
    </message>
    <message>
        <source>No talking points yet</source>
        <translation>尚无谈话要点</translation>
    </message>
    <message>
        <source>No two bands can have the same word (bands).</source>
        <translation>两个等级不能使用相同名称（等级）。</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>没有看似相同的资料</translation>
    </message>
    <message>
        <source>No two steps can have the same word ({axis}).</source>
        <translation>两档不能使用相同名称（{axis}）。</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or from the menu of a misspelling.</source>
        <translation>尚无词语。请在此添加，或从拼写错误的菜单中添加。</translation>
    </message>
    <message>
        <source>Nobody answers for it; name who does.</source>
        <translation>无人负责；请指定责任人。</translation>
    </message>
    <message>
        <source>Nobody can check what it says; cite what it rests on.</source>
        <translation>无法核对所述内容；请引用其依据。</translation>
    </message>
    <message>
        <source>Nobody can say how it compares with others; rate it, or close it.</source>
        <translation>无法与其他风险比较；请评级或关闭。</translation>
    </message>
    <message>
        <source>Nobody can tell when a purchase is kept; say how much, and of what.</source>
        <translation>无法判断采购何时算履行；请写明数量和物项。</translation>
    </message>
    <message>
        <source>Nobody can tell whether enough is done about it; say where it should get, or accept it.</source>
        <translation>无法判断应对是否充分；请写明应达到的水平，或予以接受。</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is kept; say how that is seen, or by whom.</source>
        <translation>无法判断是否履行；请写明如何查看或由谁查看。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指定人员</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>尚未指定人员</translation>
    </message>
    <message>
        <source>Nobody will see it coming; name a sign to watch for.</source>
        <translation>无从预见其来临；请指定一个需关注的征兆。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Nobody’s voice is behind it yet: it has no evidence for it.</source>
        <translation>尚无信源支持：没有支持它的证据。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>marking</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None beyond</source>
        <translation>无超出项</translation>
    </message>
    <message>
        <source>None beyond tolerance</source>
        <translation>无超出容忍度项</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not a Duplicate</source>
        <translation>并非重复</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Not every reader knows it; spell it out where it first stands: “Full Name (FN)”.</source>
        <translation>并非每位读者都了解；请在首次出现处写出全称：“全称（缩略语）”。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not found in version {version}</source>
        <translation>第 {version} 版中未找到</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>尚未评级</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not spelled out</source>
        <translation>未写出全称</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>通常不可靠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on a source</comment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb</comment>
        <translation>记笔记</translation>
    </message>
    <message>
        <source>Note Passage</source>
        <translation>为摘录记笔记</translation>
    </message>
    <message>
        <source>Note on Passage</source>
        <translation>摘录笔记</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>摘录的笔记</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}.</source>
        <translation>{date} 对 {name} 作了记录。</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}: “{words}”.</source>
        <translation>{date} 对 {name} 作了记录：“{words}”。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes and handling</source>
        <translation>笔记和处理要求</translation>
    </message>
    <message>
        <source>Nothing can be loaded yet.</source>
        <translation>暂无可加载的内容。</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}; choose another folder.</source>
        <translation>无法写入 {folder}；请另选文件夹。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>无变更</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Nothing ends before it begins; mend one of the two dates.</source>
        <translation>结束不能早于开始；请修正其中一个日期。</translation>
    </message>
    <message>
        <source>Nothing enters the book until you accept it.</source>
        <translation>未经您采纳，任何内容均不进入简报册。</translation>
    </message>
    <message>
        <source>Nothing fits what was typed.</source>
        <translation>没有与键入内容相符的项。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>尚无带日期的内容</translation>
    </message>
    <message>
        <source>Nothing has changed between {since} and {until}.</source>
        <translation>{since} 至 {until} 之间没有变化。</translation>
    </message>
    <message>
        <source>Nothing has changed since {since}.</source>
        <translation>自 {since} 以来没有变化。</translation>
    </message>
    <message>
        <source>Nothing has to be left out for these readers.</source>
        <translation>对此类读者无须略去任何内容。</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>此处没有内容包含“{words}”。</translation>
    </message>
    <message>
        <source>Nothing here is like that</source>
        <translation>此处没有符合条件的内容</translation>
    </message>
    <message>
        <source>Nothing holds “{words}”.</source>
        <translation>没有内容包含“{words}”。</translation>
    </message>
    <message>
        <source>Nothing in the book bears it out; give it a passage, or withdraw it.</source>
        <translation>简报册中没有内容可资佐证；请为其提供摘录，或将其撤回。</translation>
    </message>
    <message>
        <source>Nothing in the book has all of this. Try fewer words, or the beginning of one: tarif* for tariff.</source>
        <translation>简报册中没有同时符合的内容。请减少词语，或只用词首：用 tarif* 查 tariff。</translation>
    </message>
    <message>
        <source>Nothing in this book bears a marking</source>
        <translation>此简报册中没有带密级标识的内容</translation>
    </message>
    <message>
        <source>Nothing in this book rests on it yet.</source>
        <translation>此简报册中尚无以其为依据的内容。</translation>
    </message>
    <message>
        <source>Nothing is cited yet</source>
        <translation>尚无引用</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>没有不同</translation>
    </message>
    <message>
        <source>Nothing is noted of where they stand.</source>
        <translation>没有关于其立场的记录。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Press Esc again to leave it so.</source>
        <translation>尚未保存任何内容。再按一次 Esc 即不保存退出。</translation>
    </message>
    <message>
        <source>Nothing is suggested for this text. The rules look for who says something, quotations, dates, hedges and names; you can always mark words and press C.</source>
        <translation>此文本没有提议。规则查找发言者、引文、日期、委婉措辞和名称；您可随时标记文字并按 C。</translation>
    </message>
    <message>
        <source>Nothing leans on this source</source>
        <translation>没有内容以此资料为依据</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需关注的内容</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需关注的内容。</translation>
    </message>
    <message>
        <source>Nothing of a book is left in “{name}”; go back to a backup.</source>
        <translation>“{name}”中已没有简报册内容；请退回到备份。</translation>
    </message>
    <message>
        <source>Nothing reduces it by itself; say what is done, by whom and by when.</source>
        <translation>风险不会自行降低；请写明采取什么措施、由谁负责、何时完成。</translation>
    </message>
    <message>
        <source>Nothing that is listed here is different</source>
        <translation>此处所列内容均无不同</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待裁定的内容</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>暂无可打印的内容</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing was expected yet</source>
        <translation>尚未设定预期</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program was started.</source>
        <translation>程序启动以来未发生错误。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now, {date}</source>
        <translation>现在，{date}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report or law</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Of earlier versions of Briefbook</source>
        <translation>Briefbook 早期版本的备份</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Old after</source>
        <comment>so many days</comment>
        <translation>陈旧期限</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>One looks like another source.</source>
        <translation>有一份与另一资料看似相同。</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>择一组</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>二者任一</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>一句可判断真伪的话</translation>
    </message>
    <message>
        <source>One voice, however often retold, confirms nothing; find another, or say whose it is.</source>
        <translation>单一信源无论转述多少次都不构成证实；请另找信源，或说明出自何人。</translation>
    </message>
    <message>
        <source>One without the other</source>
        <translation>有此无彼</translation>
    </message>
    <message>
        <source>Only Claims That Need Attention</source>
        <translation>仅显示需关注的论断</translation>
    </message>
    <message numerus="yes">
        <source>Only Commitments Expiring within %n Day(s)</source>
        <translation>
            <numerusform>仅显示 %n 天内到期的承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a PDF file can have a password; a file of this kind cannot.</source>
        <translation>只有 PDF 文件可以设密码；此类文件不能。</translation>
    </message>
    <message>
        <source>Only claims that are flagged, have no evidence or no date, or are cited though they fell</source>
        <translation>仅限被标旗、没有证据或日期，或已失效却仍被引用的论断</translation>
    </message>
    <message>
        <source>Only details changed</source>
        <translation>仅详细信息有变更</translation>
    </message>
    <message>
        <source>Only issues with positions</source>
        <translation>仅有立场的议题</translation>
    </message>
    <message>
        <source>Only one can come true</source>
        <translation>只有一个能成真</translation>
    </message>
    <message>
        <source>Only one of them can come true; judge them again, together.</source>
        <translation>其中只有一个能成真；请一并重新研判。</translation>
    </message>
    <message>
        <source>Only the typography of these words changed.</source>
        <translation>这些字句仅排印形式有变化。</translation>
    </message>
    <message>
        <source>Only those found elsewhere in the very same words; changed words are looked at one by one</source>
        <translation>仅限在别处找到且字句完全相同者；字句有改动者须逐条查看</translation>
    </message>
    <message>
        <source>Only what bears no marking</source>
        <translation>仅限不带密级标识的内容</translation>
    </message>
    <message>
        <source>Only what you touch here changes.</source>
        <translation>仅更改您在此处改动的内容。</translation>
    </message>
    <message>
        <source>Only with this party</source>
        <translation>仅限此方</translation>
    </message>
    <message>
        <source>Only with this: {field}</source>
        <translation>仅限此项：{field}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Book…</source>
        <translation>打开简报册…</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>打开最近使用的简报册</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open a Book</source>
        <translation>打开简报册</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>打开备份的副本</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>打开副本…</translation>
    </message>
    <message>
        <source>Open a book first</source>
        <translation>请先打开简报册</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>在阅读器中打开</translation>
    </message>
    <message>
        <source>Open or watched</source>
        <translation>未结或观察中</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open the Template Folder</source>
        <translation>打开模板文件夹</translation>
    </message>
    <message>
        <source>Open the folder of your own memo templates</source>
        <translation>打开您自有备忘录模板的文件夹</translation>
    </message>
    <message>
        <source>Open {book}</source>
        <translation>打开{book}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Other Reading</source>
        <translation>另一读法</translation>
    </message>
    <message>
        <source>Other changes were made since; undo them first, then the import.</source>
        <translation>此后已有其他变更；请先撤销这些变更，再撤销导入。</translation>
    </message>
    <message>
        <source>Other words of the old version are so like these that either could be meant.</source>
        <translation>旧版本中另有极为相似的字句，无法确定所指。</translation>
    </message>
    <message>
        <source>Others keep sending; what came in is kept, and yours goes out with the next sync.</source>
        <translation>他人仍在发送；收到的内容已保留，您的内容将在下次同步时发出。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome of {record}</source>
        <translation>{record}的结果</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n line(s)</source>
        <translation>
            <numerusform>超出 %n 行的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n page(s)</source>
        <translation>
            <numerusform>超出 %n 页的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the limit of lines that the template sets this section</source>
        <translation>超出模板对本章节规定的行数上限</translation>
    </message>
    <message>
        <source>Over the limit: {sentence}</source>
        <translation>超出上限：{sentence}</translation>
    </message>
    <message>
        <source>Overtaken by a newer claim</source>
        <translation>已被较新论断取代</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>行动的责任人</translation>
    </message>
    <message>
        <source>Owner of the risks shown</source>
        <translation>所示风险的责任人</translation>
    </message>
    <message>
        <source>Owner or working group</source>
        <translation>责任人或工作组</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Page in sight: {page}</source>
        <translation>可见页：{page}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Page {label} ({number} of {size})</source>
        <translation>第 {label} 页（{number}/{size}）</translation>
    </message>
    <message>
        <source>Page {number} of this PDF cannot be drawn.</source>
        <translation>此 PDF 的第 {number} 页无法绘制。</translation>
    </message>
    <message>
        <source>Page {number} of this PDF is damaged, so it cannot be shown.</source>
        <translation>此 PDF 的第 {number} 页已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Page {number} of {count} · limit {most}</source>
        <translation>第 {number} 页，共 {count} 页 · 上限 {most}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · over the limit of {most}</source>
        <translation>第 {number} 页，共 {count} 页 · 超出上限 {most}</translation>
    </message>
    <message>
        <source>Page {number} of {size}</source>
        <translation>第 {number} 页，共 {size} 页</translation>
    </message>
    <message>
        <source>Page {page} holds no readable text, as it is a picture.</source>
        <translation>第 {page} 页为图片，没有可读文本。</translation>
    </message>
    <message>
        <source>Page {page} holds text other than what it shows.</source>
        <translation>第 {page} 页所含文本与所示内容不符。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages as Wide as the Pane</source>
        <translation>页面与窗格同宽</translation>
    </message>
    <message>
        <source>Pages as Wide as the Panel</source>
        <translation>页面与面板同宽</translation>
    </message>
    <message>
        <source>Pages of the memo</source>
        <translation>备忘录页面</translation>
    </message>
    <message>
        <source>Pages of the source</source>
        <translation>资料页面</translation>
    </message>
    <message>
        <source>Pages {pages} hold no readable text, as they are pictures.</source>
        <translation>第 {pages} 页为图片，没有可读文本。</translation>
    </message>
    <message>
        <source>Pages {pages} hold text other than what they show.</source>
        <translation>第 {pages} 页所含文本与所示内容不符。</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Panes beside</source>
        <translation>侧边窗格</translation>
    </message>
    <message>
        <source>Parties → to whom</source>
        <translation>承诺方 → 受诺方</translation>
    </message>
    <message>
        <source>Parts of the matrix</source>
        <translation>矩阵的组成部分</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Passage of {source}</source>
        <translation>{source} 的摘录</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>摘录 {number}</translation>
    </message>
    <message>
        <source>Passage {number} of this source</source>
        <translation>此资料的摘录 {number}</translation>
    </message>
    <message>
        <source>Passage {number}, page {page}</source>
        <translation>摘录 {number}，第 {page} 页</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>摘录 {number}：{words}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Passages beside the text</source>
        <translation>文本旁显示摘录</translation>
    </message>
    <message>
        <source>Passages to decide on</source>
        <translation>待裁定的摘录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message numerus="yes">
        <source>Password of %n protected files, “{name}” and others. It is not kept in the book.</source>
        <translation>
            <numerusform>“{name}”等 %n 个受保护文件的密码。密码不存入简报册。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Password of “{name}”. It is not kept in the book.</source>
        <translation>“{name}”的密码。密码不存入简报册。</translation>
    </message>
    <message>
        <source>Password of “{name}”:</source>
        <translation>“{name}”的密码：</translation>
    </message>
    <message>
        <source>Password on the Server</source>
        <translation>服务器上的密码</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>服务器上的密码</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>粘贴为纯文本</translation>
    </message>
    <message>
        <source>Paste as Plain Text (Ctrl+Shift+V)</source>
        <translation>粘贴为纯文本 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Paste as Source</source>
        <translation>粘贴为资料</translation>
    </message>
    <message>
        <source>Peek at Citation</source>
        <translation>速览引注</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of publication</comment>
        <translation>出版地</translation>
    </message>
    <message>
        <source>Place in the new version</source>
        <translation>在新版本中的位置</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Policy memo</source>
        <translation>政策备忘录</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Positions of actors on issues</source>
        <translation>各行为体在各议题上的立场</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>可能属实</translation>
    </message>
    <message>
        <source>Prepares one person for one meeting: objectives of both sides, who is there, and what to say.</source>
        <translation>为一人准备一次会谈：双方目标、与会人员和谈话内容。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous Change of Text</source>
        <translation>上一处文本变更</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>上一个窗格</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>上一条摘录</translation>
    </message>
    <message>
        <source>Print in the memo what changed &amp;since</source>
        <translation>在备忘录中印出自此以来的变更(&amp;S)</translation>
    </message>
    <message>
        <source>Print the Memo</source>
        <translation>打印备忘录</translation>
    </message>
    <message>
        <source>Print the Memo…</source>
        <translation>打印备忘录…</translation>
    </message>
    <message>
        <source>Printing the memo</source>
        <translation>正在打印备忘录</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>很可能属实</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Promote Issue</source>
        <translation>提升议题层级</translation>
    </message>
    <message>
        <source>Prompt to comment</source>
        <translation>评论提示</translation>
    </message>
    <message>
        <source>Proposed place in version {version}</source>
        <translation>第 {version} 版中的提议位置</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>用密码保护文件</translation>
    </message>
    <message>
        <source>Protected File</source>
        <translation>受保护的文件</translation>
    </message>
    <message>
        <source>Protected Files</source>
        <translation>受保护的文件</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>邻近程度</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>verb</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish the Book</source>
        <translation>发布简报册</translation>
    </message>
    <message>
        <source>Publish the Book…</source>
        <translation>发布简报册…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Published from, such as 2025-10</source>
        <translation>发布日期自，如 2025-10</translation>
    </message>
    <message>
        <source>Published from: 2025-10-28, 2025-10 or 2025</source>
        <translation>发布日期自：2025-10-28、2025-10 或 2025</translation>
    </message>
    <message>
        <source>Published until, such as 2025-10</source>
        <translation>发布日期至，如 2025-10</translation>
    </message>
    <message>
        <source>Published until: 2025-10-28, 2025-10 or 2025</source>
        <translation>发布日期至：2025-10-28、2025-10 或 2025</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Publishing the book</source>
        <translation>正在发布简报册</translation>
    </message>
    <message>
        <source>Put a list of the acronyms that are spelled out where you are writing</source>
        <translation>在正在书写处插入已写出全称的缩略语列表</translation>
    </message>
    <message>
        <source>Put forward by one side</source>
        <translation>由一方提出</translation>
    </message>
    <message>
        <source>Put the cursor into a text first.</source>
        <translation>请先将光标置于文本中。</translation>
    </message>
    <message>
        <source>Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].</source>
        <translation>请先将光标置于引注上；其形式如 [@key]、[@key#4] 或 [@C3]。</translation>
    </message>
    <message>
        <source>Put the selected sources into a collection, or take them out</source>
        <translation>将所选资料放入或移出资料集</translation>
    </message>
    <message>
        <source>Put what has no field into the notes</source>
        <translation>将没有对应字段的内容存入笔记</translation>
    </message>
    <message>
        <source>Put what the other copy says in its place</source>
        <translation>改用另一副本的内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantity, delivered</source>
        <translation>数量（已交付）</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Quotation: by whom?</source>
        <translation>引文：出自何人？</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>引文：{name}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用原文</translation>
    </message>
    <message>
        <source>Quoted via</source>
        <translation>转引自</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>第 {quarter} 季度</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>罕见</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Risk(s)</source>
        <translation>
            <numerusform>为 %n 项风险评级</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {risk}</source>
        <translation>为 {risk} 评级</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Read the Article</source>
        <translation>阅读文章</translation>
    </message>
    <message>
        <source>Read the Newest Source</source>
        <translation>阅读最新资料</translation>
    </message>
    <message>
        <source>Read the Other Reading</source>
        <translation>采用另一读法</translation>
    </message>
    <message>
        <source>Read the Whole Page</source>
        <translation>阅读整页</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>Readers of {marking} at most</source>
        <translation>读者密级最高为 {marking}</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>正在读取粘贴内容</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>正在读取“{name}”</translation>
    </message>
    <message>
        <source>Reading: {reading}</source>
        <translation>读法：{reading}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>变更理由</translation>
    </message>
    <message>
        <source>Reason for the confidence</source>
        <translation>置信度的理由</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>移动理由</translation>
    </message>
    <message>
        <source>Reason, {move}</source>
        <translation>理由，{move}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>Recolour Passage</source>
        <translation>更改摘录颜色</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>有差异的记录</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>重做{edit}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Reference without text</source>
        <translation>仅有条目、无正文</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>可靠性无法判断</translation>
    </message>
    <message>
        <source>Reliability is graded from A, completely reliable, to F, cannot be judged.</source>
        <translation>可靠性分为 A（完全可靠）至 F（无法判断）级。</translation>
    </message>
    <message>
        <source>Reliability {grade}</source>
        <translation>可靠性 {grade}</translation>
    </message>
    <message>
        <source>Remembered that both are sources</source>
        <translation>已记住二者均为独立资料</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>可能性极小</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Source(s)</source>
        <translation>
            <numerusform>移除 %n 份资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>移除资料集</translation>
    </message>
    <message>
        <source>Remove Derivation</source>
        <translation>移除来历</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove Passage</source>
        <translation>移除摘录</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>移除已存搜索</translation>
    </message>
    <message>
        <source>Remove Snapshot</source>
        <translation>移除快照</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>移除资料</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove from the Book’s Words</source>
        <translation>从本册词库移除</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从资料库移除</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>从“{name}”移除</translation>
    </message>
    <message>
        <source>Remove the Password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Remove the Password…</source>
        <translation>移除密码…</translation>
    </message>
    <message>
        <source>Remove the collection; its sources stay</source>
        <translation>移除资料集；其中资料保留</translation>
    </message>
    <message>
        <source>Remove the selected band; its cells go to the one below</source>
        <translation>移除所选等级；其单元格归入下一等级</translation>
    </message>
    <message>
        <source>Remove the snapshot; the book stays as it is</source>
        <translation>移除快照；简报册保持不变</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n source(s)</source>
        <translation>
            <numerusform>已移除 %n 份资料</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed passage {number}</source>
        <translation>已移除摘录 {number}</translation>
    </message>
    <message>
        <source>Removed the collection “{name}”; its sources stay</source>
        <translation>已移除资料集“{name}”；其中资料保留</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>已移除搜索“{name}”</translation>
    </message>
    <message>
        <source>Removed the snapshot “{name}”; the book is as it was.</source>
        <translation>已移除快照“{name}”；简报册未变。</translation>
    </message>
    <message>
        <source>Removed the tag “{name}”</source>
        <translation>已移除标签“{name}”</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>已移除“{title}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename Book</source>
        <translation>重命名简报册</translation>
    </message>
    <message>
        <source>Rename Book…</source>
        <translation>重命名简报册…</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>重命名资料集</translation>
    </message>
    <message>
        <source>Rename Collection…</source>
        <translation>重命名资料集…</translation>
    </message>
    <message>
        <source>Rename Issue</source>
        <translation>重命名议题</translation>
    </message>
    <message>
        <source>Rename Snapshot…</source>
        <translation>重命名快照…</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名资料集</translation>
    </message>
    <message>
        <source>Rename tags, and take them away</source>
        <translation>重命名或移除标签</translation>
    </message>
    <message>
        <source>Rename the Book</source>
        <translation>重命名简报册</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>重命名快照</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>重复的标题</translation>
    </message>
    <message>
        <source>Repeated headlines, captions and the like, found when the source was imported</source>
        <translation>导入资料时发现的重复标题、图片说明等</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>替换为(&amp;W)</translation>
    </message>
    <message>
        <source>Replace what is ticked; one undo takes it back (Ctrl+Enter)</source>
        <translation>替换已勾选项；一次撤销即可恢复 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>替换“{words}”</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of source</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reported, not confirmed</source>
        <translation>据报道，未经证实</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应对</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>转述自</translation>
    </message>
    <message>
        <source>Reverse the Order</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Reversible</source>
        <translation>可逆性</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <translation>复核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Review Flag</source>
        <translation>复核标旗</translation>
    </message>
    <message>
        <source>Review Its Place…</source>
        <translation>复核其位置…</translation>
    </message>
    <message>
        <source>Review and owner</source>
        <translation>复核和责任人</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Review on the timeline</source>
        <translation>时间线上的复核日</translation>
    </message>
    <message>
        <source>Review where the passages went</source>
        <translation>复核摘录的去处</translation>
    </message>
    <message>
        <source>Reviewed: what was decided?</source>
        <translation>已复核：有何决定？</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>已复核：{decision}</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>已复核…</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Right in this book, though no dictionary has them.</source>
        <translation>在此简报册中视为正确，尽管词典未收录。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>风险矩阵</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>风险登记册</translation>
    </message>
    <message>
        <source>Risk: {title}</source>
        <translation>风险：{title}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>回旋余地</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>可能性各半</translation>
    </message>
    <message>
        <source>Row {row} “{text}”: {why}</source>
        <translation>第 {row} 行“{text}”：{why}</translation>
    </message>
    <message>
        <source>Row {row}, {column} “{text}”: {why}</source>
        <translation>第 {row} 行，{column}“{text}”：{why}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {why}</source>
        <translation>第 {row} 行，{column}：{why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>Rows with the label and title of a record change it</source>
        <translation>与记录的编号和标题相同的行更改该记录</translation>
    </message>
    <message>
        <source>Rows with the title of a record change it</source>
        <translation>与记录的标题相同的行更改该记录</translation>
    </message>
    <message>
        <source>Run a command, or go to anything in the book</source>
        <translation>运行命令，或转到简报册中的任意内容</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers</source>
        <translation>页眉、页脚和页码</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>发言者：{name}</translation>
    </message>
    <message>
        <source>Said by: {name}, via {other}</source>
        <translation>发言者：{name}，转引自{other}</translation>
    </message>
    <message>
        <source>Same: Keep First</source>
        <translation>相同：保留第一份</translation>
    </message>
    <message>
        <source>Same: Keep the First</source>
        <translation>相同：保留第一份</translation>
    </message>
    <message>
        <source>Same: Keep the Second</source>
        <translation>相同：保留第二份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix</source>
        <translation>保存矩阵图片</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix…</source>
        <translation>保存矩阵图片…</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the Support File</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>Save the backup under another name and open it</source>
        <translation>将备份以其他名称保存并打开</translation>
    </message>
    <message>
        <source>Save the glossary (Ctrl+Return)</source>
        <translation>保存术语表 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Saved here, not published yet</source>
        <translation>已保存在本机，尚未发布</translation>
    </message>
    <message>
        <source>Saved here, published {time}</source>
        <translation>已保存在本机，发布于 {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>Saved the glossary</source>
        <translation>已保存术语表</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say what this source retells</source>
        <translation>说明此资料转述的内容</translation>
    </message>
    <message>
        <source>Say what was decided, in a few words.</source>
        <translation>用几个字说明所作决定。</translation>
    </message>
    <message>
        <source>Say what was decided; Enter takes the flag away</source>
        <translation>说明所作决定；按 Enter 取消标旗</translation>
    </message>
    <message>
        <source>Say where this actor stands here</source>
        <translation>说明此行为体在此的立场</translation>
    </message>
    <message>
        <source>Say which claim contradicts it</source>
        <translation>说明与哪条论断矛盾</translation>
    </message>
    <message>
        <source>Say which claim supersedes {label}; its status follows from that.</source>
        <translation>请说明由哪条论断取代 {label}；其状态随之确定。</translation>
    </message>
    <message>
        <source>Say which newer claim supersedes it</source>
        <translation>说明由哪条较新论断取代</translation>
    </message>
    <message>
        <source>Say which scale the likelihood is a word of.</source>
        <translation>请说明该可能性用语属于哪个量表。</translation>
    </message>
    <message>
        <source>Say who you are by a name in one line.</source>
        <translation>请用一行填写您的姓名。</translation>
    </message>
    <message>
        <source>Say whose words it retells.</source>
        <translation>请说明转述何人的话。</translation>
    </message>
    <message>
        <source>Says on one page what has happened, why it matters and what comes next.</source>
        <translation>用一页说明发生了什么、为何重要、下一步如何。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>Scale changed to {after}.</source>
        <translation>量表已改为{after}。</translation>
    </message>
    <message>
        <source>Scale changed.</source>
        <translation>量表已变更。</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>可能性量表</translation>
    </message>
    <message>
        <source>Scales give the same words different probabilities; keep to one scale in the whole book.</source>
        <translation>同一用语在不同量表中概率不同；请全册统一使用一个量表。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios and advice</source>
        <translation>情景和建议</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb</comment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search Actors</source>
        <translation>搜索行为体</translation>
    </message>
    <message>
        <source>Search Claims</source>
        <translation>搜索论断</translation>
    </message>
    <message>
        <source>Search Commitments</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>Search Events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation>搜索全部内容…</translation>
    </message>
    <message>
        <source>Search Objectives</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>Search Recommendations</source>
        <translation>搜索建议</translation>
    </message>
    <message>
        <source>Search Scenarios</source>
        <translation>搜索情景</translation>
    </message>
    <message>
        <source>Search Sources</source>
        <translation>搜索资料</translation>
    </message>
    <message>
        <source>Search Talking Points</source>
        <translation>搜索谈话要点</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>搜索行为体</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>搜索论断</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Search everything in the book</source>
        <translation>搜索简报册的全部内容</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>搜索另一条论断</translation>
    </message>
    <message>
        <source>Search objectives</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>Search or Run a Command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search recommendations</source>
        <translation>搜索建议</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>搜索情景</translation>
    </message>
    <message>
        <source>Search sources and passages</source>
        <translation>搜索资料和摘录</translation>
    </message>
    <message>
        <source>Search talking points</source>
        <translation>搜索谈话要点</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>搜索论断</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Second Is a Newer Version</source>
        <translation>第二份为较新版本</translation>
    </message>
    <message>
        <source>Second: @{key}</source>
        <translation>第二份：@{key}</translation>
    </message>
    <message>
        <source>Select a band here, then click or draw over cells of the matrix to put them into it; or go to a cell with the arrow keys and press its band’s number or letter. An empty colour is that of the theme.</source>
        <translation>在此选择一个等级，然后在矩阵单元格上单击或拖画，将其归入该等级；也可用方向键移至单元格，再按该等级的数字或字母。颜色留空则采用主题颜色。</translation>
    </message>
    <message>
        <source>Select a passage in the reader first</source>
        <translation>请先在阅读器中选择摘录</translation>
    </message>
    <message>
        <source>Select a source, a claim, an issue, a risk or a commitment, and its details are shown here.</source>
        <translation>选择一份资料、一条论断、一个议题、一项风险或一项承诺，其详细信息即显示于此。</translation>
    </message>
    <message>
        <source>Select some text to highlight.</source>
        <translation>请选择要高亮的文字。</translation>
    </message>
    <message>
        <source>Select the words that #{number} is to be, and press Enter.</source>
        <translation>请选择 #{number} 应对应的文字，然后按 Enter。</translation>
    </message>
    <message>
        <source>Select the words that the passage is to be.</source>
        <translation>请选择摘录应对应的文字。</translation>
    </message>
    <message>
        <source>Sending originals</source>
        <translation>正在发送原件</translation>
    </message>
    <message>
        <source>Sending the journal</source>
        <translation>正在发送变更日志</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to {where}</source>
        <translation>
            <numerusform>已将 %n 页发送到 {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set Aside Again</source>
        <translation>重新搁置</translation>
    </message>
    <message>
        <source>Set Text Aside</source>
        <translation>搁置文本</translation>
    </message>
    <message>
        <source>Set a Password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set a Password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set {label} Against {other}</source>
        <translation>将 {label} 与 {other} 对立</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Several objectives are missed, or the harm cannot be undone.</source>
        <translation>多项目标未能实现，或损害无法挽回。</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Share this book through a PostgreSQL server of your team. Everybody goes on working in a file of their own; nothing is sent before somebody says Sync.</source>
        <translation>通过团队的 PostgreSQL 服务器共享此简报册。每人仍在自己的文件中工作；只有执行“同步”后才会发送。</translation>
    </message>
    <message>
        <source>Sharing or subscription prompt</source>
        <translation>分享或订阅提示</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Short Form</source>
        <translation>简短表单</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show All Actors</source>
        <translation>显示所有行为体</translation>
    </message>
    <message>
        <source>Show All Claims</source>
        <translation>显示所有论断</translation>
    </message>
    <message>
        <source>Show All Commitments</source>
        <translation>显示所有承诺</translation>
    </message>
    <message>
        <source>Show All Events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Show All Objectives</source>
        <translation>显示所有目标</translation>
    </message>
    <message>
        <source>Show All Recommendations</source>
        <translation>显示所有建议</translation>
    </message>
    <message>
        <source>Show All Scenarios</source>
        <translation>显示所有情景</translation>
    </message>
    <message>
        <source>Show All Sources</source>
        <translation>显示所有资料</translation>
    </message>
    <message>
        <source>Show All Talking Points</source>
        <translation>显示所有谈话要点</translation>
    </message>
    <message>
        <source>Show Collection, Tag or Search…</source>
        <translation>显示资料集、标签或搜索…</translation>
    </message>
    <message>
        <source>Show Finding Again</source>
        <translation>重新显示检查结果</translation>
    </message>
    <message>
        <source>Show How All Risks Move</source>
        <translation>显示所有风险的轨迹</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show Key of the Matrix</source>
        <translation>显示矩阵图例</translation>
    </message>
    <message>
        <source>Show Matrix as of a Date</source>
        <translation>显示某日的矩阵</translation>
    </message>
    <message>
        <source>Show Memo Header</source>
        <translation>显示备忘录文头</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Show Pages</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Show Ranges of All Risks</source>
        <translation>显示所有风险的区间</translation>
    </message>
    <message>
        <source>Show Record of This Line</source>
        <translation>显示此行的记录</translation>
    </message>
    <message>
        <source>Show Risk Details</source>
        <translation>显示风险详情</translation>
    </message>
    <message>
        <source>Show Set-Aside Text</source>
        <translation>显示已搁置文本</translation>
    </message>
    <message>
        <source>Show Today on Timeline</source>
        <translation>在时间线上显示今日</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>显示变更内容</translation>
    </message>
    <message>
        <source>Show a collection, the sources with a tag, or what a saved search finds</source>
        <translation>显示某一资料集、带某标签的资料或已存搜索的结果</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n source(s) in the library…</source>
        <translation>
            <numerusform>显示资料库中全部 %n 份资料…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all days at once</source>
        <translation>一次显示全部日期</translation>
    </message>
    <message>
        <source>Show all {records}…</source>
        <translation>显示所有{records}…</translation>
    </message>
    <message>
        <source>Show and move the ratings as things stand</source>
        <translation>显示并移动现状评级</translation>
    </message>
    <message>
        <source>Show and move the ratings before anything is done</source>
        <translation>显示并移动采取措施前的评级</translation>
    </message>
    <message>
        <source>Show and move the ratings that are wanted</source>
        <translation>显示并移动期望达到的评级</translation>
    </message>
    <message>
        <source>Show another version of this source</source>
        <translation>显示此资料的另一版本</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>显示其详细信息</translation>
    </message>
    <message>
        <source>Show its evidence in the reader</source>
        <translation>在阅读器中显示其证据</translation>
    </message>
    <message>
        <source>Show or Hide Issue Tree</source>
        <translation>显示或隐藏议题树</translation>
    </message>
    <message>
        <source>Show or Hide Set-Aside Text</source>
        <translation>显示或隐藏已搁置文本</translation>
    </message>
    <message>
        <source>Show or hide the form, and with it how many columns there is room for</source>
        <translation>显示或隐藏表单，可容纳的列数随之增减</translation>
    </message>
    <message>
        <source>Show or hide this kind: action due</source>
        <translation>显示或隐藏此类：行动到期日</translation>
    </message>
    <message>
        <source>Show or hide this kind: decision due</source>
        <translation>显示或隐藏此类：决定到期日</translation>
    </message>
    <message>
        <source>Show or hide this kind: event</source>
        <translation>显示或隐藏此类：事件</translation>
    </message>
    <message>
        <source>Show or hide this kind: expiry</source>
        <translation>显示或隐藏此类：到期日</translation>
    </message>
    <message>
        <source>Show or hide this kind: review</source>
        <translation>显示或隐藏此类：复核</translation>
    </message>
    <message>
        <source>Show or hide this kind: window</source>
        <translation>显示或隐藏此类：窗口期</translation>
    </message>
    <message>
        <source>Show the Usual Columns</source>
        <translation>显示常用列</translation>
    </message>
    <message numerus="yes">
        <source>Show the best %n of {records}…</source>
        <translation>
            <numerusform>显示{records}中最相符的 %n 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cells among which every uncertain rating may lie</source>
        <translation>显示每个不确定评级可能所处的单元格</translation>
    </message>
    <message>
        <source>Show the current version, in which passages can be marked</source>
        <translation>显示可标记摘录的当前版本</translation>
    </message>
    <message>
        <source>Show the letters of “{name}”</source>
        <translation>显示“{name}”的字母</translation>
    </message>
    <message>
        <source>Show the matrix as it is (Esc)</source>
        <translation>显示现有矩阵 (Esc)</translation>
    </message>
    <message>
        <source>Show the matrix as it was on any date</source>
        <translation>显示任意日期的矩阵</translation>
    </message>
    <message>
        <source>Show the passage in the reader ({field})</source>
        <translation>在阅读器中显示摘录（{field}）</translation>
    </message>
    <message>
        <source>Show the true pages beside the text</source>
        <translation>在文本旁显示真实页面</translation>
    </message>
    <message>
        <source>Show the way of every risk from its inherent to its current and its target rating</source>
        <translation>显示每项风险从固有评级到当前评级再到目标评级的轨迹</translation>
    </message>
    <message>
        <source>Show this claim</source>
        <translation>显示此论断</translation>
    </message>
    <message>
        <source>Show this passage in the reader</source>
        <translation>在阅读器中显示此摘录</translation>
    </message>
    <message>
        <source>Show version {version}</source>
        <translation>显示第 {version} 版</translation>
    </message>
    <message>
        <source>Show what is set aside, in its place</source>
        <translation>在原处显示已搁置内容</translation>
    </message>
    <message>
        <source>Show what needs attention in the memo</source>
        <translation>显示备忘录中需关注的内容</translation>
    </message>
    <message>
        <source>Show what the text suggests: claims, speakers, dates, actors</source>
        <translation>显示文本中的提议：论断、发言者、日期、行为体</translation>
    </message>
    <message>
        <source>Show {pane}</source>
        <translation>显示{pane}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Signature of the mail</source>
        <translation>邮件签名</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>征兆</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Since a date…</source>
        <translation>自某日期…</translation>
    </message>
    <message>
        <source>Since the last export: {memo}</source>
        <translation>自上次导出：{memo}</translation>
    </message>
    <message>
        <source>Since the last memo, or any date</source>
        <translation>自上一份备忘录或任意日期以来</translation>
    </message>
    <message>
        <source>Since the snapshot {snapshot}</source>
        <translation>自快照 {snapshot}</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>自哪一天起</translation>
    </message>
    <message>
        <source>Since which day, {form}</source>
        <translation>自哪一天起，{form}</translation>
    </message>
    <message>
        <source>Since {date}…</source>
        <translation>自 {date}…</translation>
    </message>
    <message>
        <source>Situation update</source>
        <translation>情况更新</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>页面大小（Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}</source>
        <translation>页面大小：{zoom}</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}, as wide as the pane</source>
        <translation>页面大小：{zoom}，与窗格同宽</translation>
    </message>
    <message>
        <source>Smaller Pages</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot: {snapshot}</source>
        <translation>快照：{snapshot}</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message numerus="yes">
        <source>So (does another copy|do %n other copies).</source>
        <translation>
            <numerusform>另有 %n 个副本也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be compared with its backups; the newest one has the most of it.</source>
        <translation>因此无法与其备份比较；最新的备份内容最全。</translation>
    </message>
    <message>
        <source>Some of these texts have changed meanwhile. They were searched again: look at the list.</source>
        <translation>其中有些文本在此期间已变更。已重新搜索：请查看列表。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {server} for long; nothing was sent. Try again in a moment.</source>
        <translation>他人向 {server} 发送已持续很久；未发送任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>Somebody else has just published this book; join it instead.</source>
        <translation>他人刚刚发布了此简报册；请改为加入。</translation>
    </message>
    <message>
        <source>Somebody’s judgement</source>
        <translation>某人的判断</translation>
    </message>
    <message>
        <source>Something went wrong and is not settled; settle it, or raise it at the meeting.</source>
        <translation>出现问题且尚未解决；请解决，或在会谈中提出。</translation>
    </message>
    <message>
        <source>Sort by Actor</source>
        <translation>按行为体排序</translation>
    </message>
    <message>
        <source>Sort by Author</source>
        <translation>按作者排序</translation>
    </message>
    <message>
        <source>Sort by Best Match</source>
        <translation>按相符程度排序</translation>
    </message>
    <message>
        <source>Sort by Date Published</source>
        <translation>按发布日期排序</translation>
    </message>
    <message>
        <source>Sort by Date, Newest First</source>
        <translation>按日期排序，新者在前</translation>
    </message>
    <message>
        <source>Sort by Evidence, Least First</source>
        <translation>按证据排序，少者在前</translation>
    </message>
    <message>
        <source>Sort by Grade</source>
        <translation>按分级排序</translation>
    </message>
    <message>
        <source>Sort by Most Passages</source>
        <translation>按摘录数排序</translation>
    </message>
    <message>
        <source>Sort by Newest Import</source>
        <translation>按导入时间排序</translation>
    </message>
    <message>
        <source>Sort by Number</source>
        <translation>按编号排序</translation>
    </message>
    <message>
        <source>Sort by Publisher</source>
        <translation>按出版方排序</translation>
    </message>
    <message>
        <source>Sort by Statement</source>
        <translation>按陈述排序</translation>
    </message>
    <message>
        <source>Sort by Status, Firmest First</source>
        <translation>按状态排序，最确定者在前</translation>
    </message>
    <message>
        <source>Sort by Title</source>
        <translation>按标题排序</translation>
    </message>
    <message>
        <source>Sort the Register by This Column</source>
        <translation>按此列对登记册排序</translation>
    </message>
    <message>
        <source>Sort the claims</source>
        <translation>论断排序</translation>
    </message>
    <message>
        <source>Sort the library</source>
        <translation>资料库排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Source of the claims listed</source>
        <translation>所列论断的资料</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Sources and actors</source>
        <translation>资料和行为体</translation>
    </message>
    <message>
        <source>Sources that look alike</source>
        <translation>看似相同的资料</translation>
    </message>
    <message>
        <source>Sources, passages and claims to cite</source>
        <translation>可引用的资料、摘录和论断</translation>
    </message>
    <message>
        <source>Space ticks a hit or not; Enter shows it in its place.</source>
        <translation>按空格键勾选或取消勾选匹配项；按 Enter 在原处显示。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>type of source</comment>
        <translation>讲话</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Spelling is not checked: turn Check Spelling on first.</source>
        <translation>未检查拼写：请先开启“检查拼写”。</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start a Book</source>
        <translation>新建简报册</translation>
    </message>
    <message>
        <source>Start a collection</source>
        <translation>新建资料集</translation>
    </message>
    <message>
        <source>Stated officially, by one side</source>
        <translation>由一方正式表明</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status changed to {after}.</source>
        <translation>状态已改为{after}。</translation>
    </message>
    <message>
        <source>Status changed.</source>
        <translation>状态已变更。</translation>
    </message>
    <message>
        <source>Status of the claims listed</source>
        <translation>所列论断的状态</translation>
    </message>
    <message>
        <source>Status of the risks shown</source>
        <translation>所示风险的状态</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Stay in the Team</source>
        <translation>留在团队</translation>
    </message>
    <message>
        <source>Step {place}</source>
        <translation>第 {place} 档</translation>
    </message>
    <message>
        <source>Steps of impact</source>
        <translation>影响的档次</translation>
    </message>
    <message>
        <source>Steps of likelihood</source>
        <translation>可能性的档次</translation>
    </message>
    <message>
        <source>Still cited here: {claims}.</source>
        <translation>此处仍在引用：{claims}。</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>事由(&amp;J)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Suggested by the sentence: {facts}. Change what is not so.</source>
        <translation>由该句提议：{facts}。请更改不符之处。</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Suggestions are made for the current version only.</source>
        <translation>仅对当前版本作出提议。</translation>
    </message>
    <message>
        <source>Suggestions for this source</source>
        <translation>此资料的提议</translation>
    </message>
    <message>
        <source>Suggestions {number}</source>
        <translation>提议 {number}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Supersede Position</source>
        <translation>取代立场</translation>
    </message>
    <message>
        <source>Supersede Position…</source>
        <translation>取代立场…</translation>
    </message>
    <message>
        <source>Supersede {label}</source>
        <translation>取代 {label}</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>Superseded by this</source>
        <translation>被此项取代</translation>
    </message>
    <message>
        <source>Supersedes this</source>
        <translation>取代此项</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync with {address}</source>
        <translation>与 {address} 同步</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>T</source>
        <comment>a mark: target</comment>
        <translation>目</translation>
    </message>
    <message>
        <source>Tab goes on to the next control. From a list or a table, Ctrl+Tab does, or Escape and then Tab.</source>
        <translation>按 Tab 转到下一控件。从列表或表格中转出，请按 Ctrl+Tab，或先按 Esc 再按 Tab。</translation>
    </message>
    <message>
        <source>Tab: {words}</source>
        <translation>Tab：{words}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag the selected sources</source>
        <translation>为所选资料添加标签</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>标签和资料集</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n source(s)</source>
        <translation>
            <numerusform>%n 份资料的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of {title}</source>
        <translation>{title}的标签</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>要移除的标签</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>verb</comment>
        <translation>建立</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Record(s) Back</source>
        <translation>
            <numerusform>恢复 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take Back for All</source>
        <translation>为所有人收回</translation>
    </message>
    <message>
        <source>Take Chosen Field or Paragraph Back</source>
        <translation>恢复所选字段或段落</translation>
    </message>
    <message>
        <source>Take Chosen Records Back</source>
        <translation>恢复所选记录</translation>
    </message>
    <message>
        <source>Take Everything Back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Take Evidence From {label}</source>
        <translation>移除 {label} 的证据</translation>
    </message>
    <message>
        <source>Take Field Back</source>
        <translation>恢复字段</translation>
    </message>
    <message numerus="yes">
        <source>Take In %n Passage(s)</source>
        <translation>
            <numerusform>纳入 %n 条摘录</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Line Away</source>
        <translation>移除界线</translation>
    </message>
    <message>
        <source>Take Marking From “{title}”</source>
        <translation>移除“{title}”的密级标识</translation>
    </message>
    <message>
        <source>Take Paragraph Back</source>
        <translation>恢复段落</translation>
    </message>
    <message>
        <source>Take Record Back</source>
        <translation>恢复记录</translation>
    </message>
    <message>
        <source>Take Tolerance Away</source>
        <translation>移除容忍度</translation>
    </message>
    <message>
        <source>Take a Paragraph of {name} Back</source>
        <translation>恢复{name}的一个段落</translation>
    </message>
    <message>
        <source>Take a Snapshot…</source>
        <translation>建立快照…</translation>
    </message>
    <message>
        <source>Take a ready matrix and go on from there</source>
        <translation>选用现成矩阵，在此基础上修改</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>建立快照</translation>
    </message>
    <message>
        <source>Take away the actor {name}</source>
        <translation>移除行为体{name}</translation>
    </message>
    <message>
        <source>Take away the collection {name}</source>
        <translation>移除资料集{name}</translation>
    </message>
    <message>
        <source>Take away the commitment {name}</source>
        <translation>移除承诺{name}</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>移除筛选条件{name}</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>移除标签{name}</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>移除所有筛选条件</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Take the Other Copy’s</source>
        <translation>采用另一副本的内容</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Take {citation}, the passage selected last</source>
        <translation>采用最近选择的摘录 {citation}</translation>
    </message>
    <message>
        <source>Take {field} of {name} Back</source>
        <translation>恢复{name}的{field}</translation>
    </message>
    <message>
        <source>Take {name} Back</source>
        <translation>恢复{name}</translation>
    </message>
    <message>
        <source>Take {passage} away from this claim</source>
        <translation>从此论断移除 {passage}</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>移除“{name}”</translation>
    </message>
    <message>
        <source>Take “{name}” away from {number} of {size}</source>
        <translation>移除“{name}”（{number}/{size}）</translation>
    </message>
    <message>
        <source>Taken back, by us or by those who said it</source>
        <translation>已由我方或发言方撤回</translation>
    </message>
    <message>
        <source>Talking Points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标评级</translation>
    </message>
    <message>
        <source>Target impact</source>
        <translation>目标影响</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation>目标可能性</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Tells somebody what they need to know, with the risks and the evidence; it asks for no decision.</source>
        <translation>告知对方需要了解的情况，附风险和证据；不要求作出决定。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text of the issue</source>
        <translation>议题文本</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>资料文本</translation>
    </message>
    <message>
        <source>Text set aside</source>
        <translation>已搁置文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>The Book’s Words</source>
        <translation>本册词库</translation>
    </message>
    <message>
        <source>The Book’s Words…</source>
        <translation>本册词库…</translation>
    </message>
    <message>
        <source>The Other Copy’s</source>
        <translation>另一副本的内容</translation>
    </message>
    <message>
        <source>The arrow keys move it; with Shift they widen the range in which it may lie, with Ctrl and Shift they narrow it; Backspace takes the rating away; Enter shows the details.</source>
        <translation>方向键移动；加 Shift 扩大其可能所处的区间，加 Ctrl 和 Shift 缩小区间；Backspace 移除评级；Enter 显示详细信息。</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>所请事项</translation>
    </message>
    <message>
        <source>The bands have to be given for {rows} × {columns} cells.</source>
        <translation>须为 {rows} × {columns} 个单元格指定等级。</translation>
    </message>
    <message>
        <source>The bands of the matrix are otherwise.</source>
        <translation>矩阵的等级有所不同。</translation>
    </message>
    <message>
        <source>The book and all commands (Alt+F)</source>
        <translation>简报册和所有命令 (Alt+F)</translation>
    </message>
    <message>
        <source>The book and its backups will be written in the clear: whoever can reach the files can read them.</source>
        <translation>简报册及其备份将以明文写入：凡能接触到文件的人均可阅读。</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>简报册无法读取</translation>
    </message>
    <message>
        <source>The book could not be read, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>简报册所在磁盘或 U 盘没有响应，无法读取；未作任何变更。请在别处保存副本以继续工作。</translation>
    </message>
    <message>
        <source>The book could not be read, as its folder is gone or closed to Briefbook; nothing was changed.</source>
        <translation>简报册所在文件夹已不存在或不允许 Briefbook 访问，无法读取；未作任何变更。</translation>
    </message>
    <message>
        <source>The book could not be read, as nothing can be written where it is any longer; nothing was changed.</source>
        <translation>简报册所在位置已无法写入，无法读取；未作任何变更。</translation>
    </message>
    <message>
        <source>The book could not be read, as there is no room left on its disk; nothing was changed. Make room and try again.</source>
        <translation>简报册所在磁盘没有剩余空间，无法读取；未作任何变更。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The book has no claims yet: C makes one of these words.</source>
        <translation>简报册尚无论断：按 C 由这些文字生成一条。</translation>
    </message>
    <message>
        <source>The book has no source that this names.</source>
        <translation>简报册中没有此处所指的资料。</translation>
    </message>
    <message>
        <source>The book has no sources yet: drop files on the window, or press Ctrl+Shift+O.</source>
        <translation>简报册尚无资料：将文件拖放到窗口，或按 Ctrl+Shift+O。</translation>
    </message>
    <message>
        <source>The book is as it was in “{snapshot}”.</source>
        <translation>简报册与“{snapshot}”时相同。</translation>
    </message>
    <message>
        <source>The book is being verified…</source>
        <translation>正在校验简报册…</translation>
    </message>
    <message>
        <source>The book is damaged, and cannot be copied. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>简报册已损坏，无法复制。请退回到备份，或用“briefbook rescue”读取可读内容。</translation>
    </message>
    <message>
        <source>The book is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>简报册已损坏。请退回到备份，或用“briefbook rescue”读取可读内容。</translation>
    </message>
    <message>
        <source>The book is now just as it was then.</source>
        <translation>简报册现已与当时完全相同。</translation>
    </message>
    <message>
        <source>The book is on {server}. Others join it with the same address; Sync Now sends what you do, and brings in what they did.</source>
        <translation>简报册已在 {server} 上。他人使用同一地址加入；“立即同步”发送您所做的编辑，并引入他人的编辑。</translation>
    </message>
    <message>
        <source>The book was overwritten by something that is no book.</source>
        <translation>简报册已被非简报册内容覆盖。</translation>
    </message>
    <message>
        <source>The book will be encrypted, and its backups with it: whoever finds the files can do nothing with them. Copies that were made or sent before stay as they are.</source>
        <translation>简报册及其备份将被加密：得到文件的人无法使用。此前制作或发出的副本保持不变。</translation>
    </message>
    <message>
        <source>The book’s words</source>
        <translation>本册词库</translation>
    </message>
    <message>
        <source>The claim “{statement}” ({label}) is left out: {why}.</source>
        <translation>论断“{statement}”（{label}）已略去：{why}。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The connection to {server} broke off; nothing is lost. Sync again to go on.</source>
        <translation>与 {server} 的连接中断；没有丢失任何内容。请再次同步以继续。</translation>
    </message>
    <message>
        <source>The corner of the table</source>
        <translation>表格左上角</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the book. What was done after the chosen backup is only in that file; “briefbook rescue” reads what it can of it.</source>
        <translation>损坏的文件保留在简报册旁。所选备份之后所做的内容仅在该文件中；“briefbook rescue”可读取其中可读部分。</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, cannot be read.</source>
        <translation>编辑 {seq}“{text}”无法读取。</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, does not lead to what the book is now.</source>
        <translation>编辑 {seq}“{text}”得不出简报册的现有内容。</translation>
    </message>
    <message>
        <source>The end is computed from the start and the duration.</source>
        <translation>结束日期由开始日期和期限推算。</translation>
    </message>
    <message>
        <source>The end, {date}, is computed. As of when did this window hold?</source>
        <translation>结束日期 {date} 为推算所得。此窗口期以何时情况为准？</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>文件已损坏：{line}。</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>文件已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The file opens with this password only, and is encrypted by AES-256. It is no PDF/A then, which forbids that. A lost password cannot be found again: the memo can be exported anew.</source>
        <translation>文件仅能用此密码打开，并以 AES-256 加密。因此不属于 PDF/A，后者禁止加密。密码丢失无法找回：可重新导出备忘录。</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格前几行</translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} are listed. %n more (is|are) replaced with them.</source>
        <translation>
            <numerusform>列出前 {listed} 项。另有 %n 项一并替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written to, or is gone; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>“{name}”所在文件夹无法写入或已不存在；未作任何变更。请在别处保存副本以继续工作。</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there now; your edits are kept on this computer and published when it is back.</source>
        <translation>“{name}”所在文件夹目前不可用；您的编辑保留在本机，待其恢复后发布。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened: {reason}.</source>
        <translation>无法打开文件夹“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {most} files; import the folders in it one by one.</source>
        <translation>文件夹“{name}”所含文件超过 {most} 个；请逐一导入其中的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that could be imported.</source>
        <translation>文件夹“{name}”中没有可导入的文件。</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after {number} of %n file(s)</source>
        <translation>
            <numerusform>共 %n 个文件，处理 {number} 个后导入已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>The index of citations is not in step with the texts: {wrong} of {all}.</source>
        <translation>引注索引与文本不同步：{wrong}/{all}。</translation>
    </message>
    <message>
        <source>The index of words is not in step with the records: {wrong} of {seen}.</source>
        <translation>词语索引与记录不同步：{wrong}/{seen}。</translation>
    </message>
    <message>
        <source>The issue {issue}</source>
        <translation>议题{issue}</translation>
    </message>
    <message>
        <source>The journal does not know where {number} of the records came from.</source>
        <translation>变更日志中没有 {number} 条记录的来历。</translation>
    </message>
    <message>
        <source>The journal does not say when the edit {seq}, “{text}”, was made or undone.</source>
        <translation>变更日志未注明编辑 {seq}“{text}”何时作出或撤销。</translation>
    </message>
    <message>
        <source>The last edit was at {time}.</source>
        <translation>上次编辑于 {time}。</translation>
    </message>
    <message>
        <source>The last edit was on {date} at {time}.</source>
        <translation>上次编辑于 {date} {time}。</translation>
    </message>
    <message>
        <source>The line of what is tolerated has to be given for each step of likelihood.</source>
        <translation>须为可能性的每一档指定容忍范围的界线。</translation>
    </message>
    <message>
        <source>The line of what is tolerated was drawn.</source>
        <translation>已绘制容忍范围的界线。</translation>
    </message>
    <message>
        <source>The line of what is tolerated was moved.</source>
        <translation>已移动容忍范围的界线。</translation>
    </message>
    <message>
        <source>The line of what is tolerated was taken away.</source>
        <translation>已移除容忍范围的界线。</translation>
    </message>
    <message>
        <source>The list is being made anew. Look at it, then replace.</source>
        <translation>正在重新生成列表。请查看后再替换。</translation>
    </message>
    <message>
        <source>The lowest steps of both axes stand at the</source>
        <translation>两轴最低档位于</translation>
    </message>
    <message>
        <source>The lowest steps stand in one of these corners: {corners}.</source>
        <translation>最低档位于下列某一角：{corners}。</translation>
    </message>
    <message>
        <source>The map of pages of {source} is damaged.</source>
        <translation>{source} 的页面对应表已损坏。</translation>
    </message>
    <message>
        <source>The map of pages of {source} is missing.</source>
        <translation>缺少 {source} 的页面对应表。</translation>
    </message>
    <message>
        <source>The matrix has {likelihood} steps of likelihood and {impact} of impact.</source>
        <translation>矩阵有可能性 {likelihood} 档、影响 {impact} 档。</translation>
    </message>
    <message>
        <source>The matrix was changed from {then} to {now}.</source>
        <translation>矩阵已由{then}改为{now}。</translation>
    </message>
    <message>
        <source>The memo does not say whom it is for.</source>
        <translation>备忘录未注明呈送何人。</translation>
    </message>
    <message>
        <source>The memo does not say whom it is from.</source>
        <translation>备忘录未注明发自何人。</translation>
    </message>
    <message numerus="yes">
        <source>The memo has %n page(s) in all</source>
        <translation>
            <numerusform>备忘录共有 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo has no marking, but prints what is marked {higher}: {what}.</source>
        <translation>备忘录没有密级标识，却印出标有 {higher} 的内容：{what}。</translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s).</source>
        <translation>
            <numerusform>备忘录有 {length} 页，此模板限 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s): page {page} begins with “{begins}”.</source>
        <translation>
            <numerusform>备忘录有 {length} 页，此模板限 %n 页：第 {page} 页以“{begins}”开头。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {pages}, and the template allows %n page(s)</source>
        <translation>
            <numerusform>备忘录有 {pages}，模板限 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo is marked {marking}, but prints what is marked {higher}: {what}.</source>
        <translation>备忘录标为 {marking}，却印出标有 {higher} 的内容：{what}。</translation>
    </message>
    <message>
        <source>The memo prints a heading with nothing under it; write its text or take it out.</source>
        <translation>备忘录印出一个其下没有内容的标题；请撰写文本或将其删去。</translation>
    </message>
    <message>
        <source>The memo prints the outline, the risk matrix with its register, and a note for every citation. Write the first issue, and its page appears here.</source>
        <translation>备忘录印出大纲、风险矩阵及其登记册，以及每条引注的注释。撰写第一个议题后，页面即显示于此。</translation>
    </message>
    <message>
        <source>The memo will not be what you mean it to be; mend it, or choose another template.</source>
        <translation>备忘录将与您的意图不符；请修正，或另选模板。</translation>
    </message>
    <message>
        <source>The memo’s head has a gap; fill it in.</source>
        <translation>备忘录文头有空缺；请填写。</translation>
    </message>
    <message>
        <source>The memo’s note on it will be incomplete; enter what is missing.</source>
        <translation>备忘录的相关注释将不完整；请填写缺少的内容。</translation>
    </message>
    <message>
        <source>The memo’s template.</source>
        <translation>备忘录的模板。</translation>
    </message>
    <message>
        <source>The name of a bibliography ends in {ends}.</source>
        <translation>参考文献文件的名称以 {ends} 结尾。</translation>
    </message>
    <message>
        <source>The name of a collection, or of a new one</source>
        <translation>现有或新资料集的名称</translation>
    </message>
    <message>
        <source>The name of this file is longer than this system allows; open it by a shorter one.</source>
        <translation>此文件的名称超出系统允许的长度；请以较短名称打开。</translation>
    </message>
    <message>
        <source>The name of “{name}” leaves no room for that of its journal; give it a shorter name, or open it read-only.</source>
        <translation>“{name}”名称过长，其变更日志无法命名；请改用较短名称，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The new text of the source</source>
        <translation>资料的新文本</translation>
    </message>
    <message>
        <source>The new version does not have these words.</source>
        <translation>新版本中没有这些字句。</translation>
    </message>
    <message>
        <source>The new version does not have these words: in their sentence {changes}.</source>
        <translation>新版本中没有这些字句：在其句中{changes}。</translation>
    </message>
    <message>
        <source>The old version does not have these words where the passage says.</source>
        <translation>旧版本中摘录所指之处没有这些字句。</translation>
    </message>
    <message>
        <source>The original of {source} is damaged.</source>
        <translation>{source} 的原件已损坏。</translation>
    </message>
    <message>
        <source>The original of {source} is missing.</source>
        <translation>缺少 {source} 的原件。</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>另一副本</translation>
    </message>
    <message>
        <source>The outline has all sections of this kind of memo already.</source>
        <translation>大纲已包含此类备忘录的所有章节。</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is not what stands at its place in the text.</source>
        <translation>摘录 @{key}#{number} 与文本中其位置处的内容不符。</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is of a version that is not there.</source>
        <translation>摘录 @{key}#{number} 所属版本不存在。</translation>
    </message>
    <message>
        <source>The passage before, and its proposed place</source>
        <translation>原摘录及其提议位置</translation>
    </message>
    <message>
        <source>The passage has no words to look for.</source>
        <translation>摘录没有可供查找的字句。</translation>
    </message>
    <message>
        <source>The passage has these words, but not in this order, or not as whole words.</source>
        <translation>摘录包含这些字，但顺序不同，或不是完整的词。</translation>
    </message>
    <message>
        <source>The passage of the claim that you had begun is no longer in the book.</source>
        <translation>您开始填写的论断所依据的摘录已不在简报册中。</translation>
    </message>
    <message>
        <source>The passage speaks against the claim (Tab changes sides)</source>
        <translation>摘录反对论断（按 Tab 换边）</translation>
    </message>
    <message>
        <source>The passage speaks for the claim (Tab changes sides)</source>
        <translation>摘录支持论断（按 Tab 换边）</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>此密码不能打开“{name}”。</translation>
    </message>
    <message>
        <source>The password of a PDF file has {most} letters at most, fewer with accents.</source>
        <translation>PDF 文件的密码最多 {most} 个字母，含重音符号时更少。</translation>
    </message>
    <message>
        <source>The path of “{name}” is longer than a book’s may be; use a folder nearer to the top, or shorter names.</source>
        <translation>“{name}”的路径超出简报册允许的长度；请使用层级较浅的文件夹，或较短的名称。</translation>
    </message>
    <message>
        <source>The position of {name} was deleted; it was {then}.</source>
        <translation>{name} 的立场已删除；原为{then}。</translation>
    </message>
    <message>
        <source>The position of “{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>The position that took its place is not in the table.</source>
        <translation>取代它的立场不在表中。</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>打印机在 %n 页后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be used; look whether it is there and on.</source>
        <translation>打印机“{name}”无法使用；请检查是否已连接并开启。</translation>
    </message>
    <message>
        <source>The process that did this ended unexpectedly; the book is unchanged. Please try again.</source>
        <translation>执行此操作的进程意外结束；简报册未变。请重试。</translation>
    </message>
    <message>
        <source>The quotation is not in [{citation}].</source>
        <translation>引文不在 [{citation}] 中。</translation>
    </message>
    <message>
        <source>The quotation is word for word in [{citation}].</source>
        <translation>引文与 [{citation}] 逐字相同。</translation>
    </message>
    <message>
        <source>The range of the {axis} of {risk} has to hold its rating.</source>
        <translation>{risk}的{axis}区间须包含其评级。</translation>
    </message>
    <message>
        <source>The range says where the rating may lie; let it hold the rating.</source>
        <translation>区间表示评级可能所处范围；请使其包含评级。</translation>
    </message>
    <message>
        <source>The risk matrix can be written as .svg, .pdf or .png.</source>
        <translation>风险矩阵可写为 .svg、.pdf 或 .png。</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入同一密码(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入同一密码</translation>
    </message>
    <message>
        <source>The same paragraph of {name} was changed since the merge; decide for ours, and take over by hand what is missing.</source>
        <translation>{name}的同一段落在合并后已变更；请选定我方版本，并手动补入缺少的内容。</translation>
    </message>
    <message>
        <source>The same words stand at the same place.</source>
        <translation>同一位置的字句相同。</translation>
    </message>
    <message>
        <source>The sample book is kept as “{file}”.</source>
        <translation>示例简报册保存为“{file}”。</translation>
    </message>
    <message>
        <source>The search for sources that look alike was cancelled</source>
        <translation>查找看似相同资料的操作已取消</translation>
    </message>
    <message>
        <source>The server no longer has what this book got from it, as if it was set back to an earlier day; nothing was changed. Join the book anew as another file, and merge this one into it.</source>
        <translation>服务器已没有此简报册先前从中取得的内容，似已恢复到较早的日期；未作任何变更。请将简报册重新加入为另一文件，再将本文件合并进去。</translation>
    </message>
    <message>
        <source>The server was set up by a newer Briefbook; update Briefbook to use it.</source>
        <translation>服务器由较新的 Briefbook 设置；请更新 Briefbook 后使用。</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so it has no new version.</source>
        <translation>该资料已不在简报册中，因此没有新版本。</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so nothing can be marked in it.</source>
        <translation>该资料已不在简报册中，因此无法在其中标记。</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>资料本身</translation>
    </message>
    <message>
        <source>The source “{title}” ({key}) is left out: {why}.</source>
        <translation>资料“{title}”（{key}）已略去：{why}。</translation>
    </message>
    <message>
        <source>The steps of the matrix have other words, ranges or definitions.</source>
        <translation>矩阵各档的用语、区间或定义有所不同。</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table “{table}” holds a row that is no record.</source>
        <translation>表“{table}”中有一行不是记录。</translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s)</source>
        <translation>
            <numerusform>模板限 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s); what it sets apart, such as a clearance page, does not count</source>
        <translation>
            <numerusform>模板限 %n 页；其另列部分（如会签页）不计</numerusform>
        </translation>
    </message>
    <message>
        <source>The template sets no limit of pages</source>
        <translation>模板不限页数</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <translation>模板 {path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read as TOML: {reason}.</source>
        <translation>模板“{name}”无法按 TOML 读取：{reason}。</translation>
    </message>
    <message>
        <source>The template’s readers expect it; write it, or choose another template.</source>
        <translation>模板的读者期待此部分；请撰写，或另选模板。</translation>
    </message>
    <message>
        <source>The text in this page’s file is not what the page shows, so it was left out.</source>
        <translation>此页文件中的文本与页面所示不符，已略去。</translation>
    </message>
    <message>
        <source>The text of this part</source>
        <translation>此部分的文本</translation>
    </message>
    <message>
        <source>The text of {source} cannot be read.</source>
        <translation>{source} 的文本无法读取。</translation>
    </message>
    <message>
        <source>The text of {source} is damaged.</source>
        <translation>{source} 的文本已损坏。</translation>
    </message>
    <message>
        <source>The text of {source} is missing.</source>
        <translation>缺少 {source} 的文本。</translation>
    </message>
    <message>
        <source>The two texts, paragraph by paragraph</source>
        <translation>两篇文本，逐段对照</translation>
    </message>
    <message>
        <source>The undertaking itself fails.</source>
        <translation>事业本身失败。</translation>
    </message>
    <message>
        <source>The window of {label} would close before it opens.</source>
        <translation>{label} 的窗口期结束早于开始。</translation>
    </message>
    <message>
        <source>The window of {label} would close on the day it opens.</source>
        <translation>{label} 的窗口期在开始当日即结束。</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>字句</translation>
    </message>
    <message>
        <source>The words are a pattern: . is any character, \d a digit, (…) a group; $1 puts a group in</source>
        <translation>所填为模式：. 表示任意字符，\d 表示数字，(…) 表示分组；$1 填入分组内容</translation>
    </message>
    <message>
        <source>The words changed: {changes}.</source>
        <translation>字句有改动：{changes}。</translation>
    </message>
    <message>
        <source>The work on {server} was stopped.</source>
        <translation>{server} 上的操作已被停止。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>工作已停止。</translation>
    </message>
    <message>
        <source>The work was stopped; what was done is kept.</source>
        <translation>工作已停止；已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>The {kind} {record} is left out: {why}.</source>
        <translation>{kind}{record}已略去：{why}。</translation>
    </message>
    <message>
        <source>The “{template}” has no section for what changed, so it is not printed.</source>
        <translation>“{template}”没有变更内容章节，因此不予印出。</translation>
    </message>
    <message numerus="yes">
        <source>The “{template}” leaves out the issue(s) {issues}, for which it has no section.</source>
        <translation>
            <numerusform>“{template}”略去下列议题，因为没有相应章节：{issues}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{template}” wants a section “{section}”; {then}.</source>
        <translation>“{template}”要求有“{section}”章节；{then}。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>主题：{theme}</translation>
    </message>
    <message>
        <source>There are several books on {server}; add to the address which you mean:
{books}</source>
        <translation>{server} 上有多本简报册；请在地址中注明所指：
{books}</translation>
    </message>
    <message>
        <source>There are too many risks for one picture; write the matrix as .pdf or .svg.</source>
        <translation>风险过多，一张图片无法容纳；请将矩阵写为 .pdf 或 .svg。</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>已有名为“{name}”的资料集。</translation>
    </message>
    <message>
        <source>There is already a snapshot “{name}”; give this one another name.</source>
        <translation>已有名为“{name}”的快照；请为此快照另取名称。</translation>
    </message>
    <message>
        <source>There is already an actor “{name}”.</source>
        <translation>已有名为“{name}”的行为体。</translation>
    </message>
    <message>
        <source>There is no action in the row that this belongs to.</source>
        <translation>所属行中没有行动。</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” on this computer. “briefbook rescue” reads what it can of the file.</source>
        <translation>本机没有“{name}”的备份。“briefbook rescue”可读取文件中的可读内容。</translation>
    </message>
    <message>
        <source>There is no book at {path} now. Your last edits of it, which could not be published, are kept on this computer; open it read-only to see them and save a copy.</source>
        <translation>{path} 处现已没有简报册。您最近的编辑未能发布，保留在本机；请以只读方式打开查看，并保存副本。</translation>
    </message>
    <message>
        <source>There is no book at {path}, as its folder is not there; connect the disk, stick or share that it is on and try again.</source>
        <translation>{path} 处没有简报册，因其文件夹不存在；请连接所在磁盘、U 盘或共享后重试。</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>{path} 处没有简报册。</translation>
    </message>
    <message>
        <source>There is no book at {path}: it is a link to a file that is no longer there.</source>
        <translation>{path} 处没有简报册：它是指向已不存在文件的链接。</translation>
    </message>
    <message>
        <source>There is no book at {path}; if it was moved or renamed, open it where it is now.</source>
        <translation>{path} 处没有简报册；如已移动或重命名，请在现位置打开。</translation>
    </message>
    <message>
        <source>There is no book {book} on {server}.</source>
        <translation>{server} 上没有简报册 {book}。</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the table has {headers}.</source>
        <translation>没有列“{column}”；表中有 {headers}。</translation>
    </message>
    <message>
        <source>There is no column “{header}”; the table has {headers}.</source>
        <translation>没有列“{header}”；表中有 {headers}。</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this memo.</source>
        <translation>没有此备忘录语言的词典。</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>没有文件夹 {parent}。</translation>
    </message>
    <message>
        <source>There is no issue before “{title}” to put it under.</source>
        <translation>“{title}”之前没有可作为上级的议题。</translation>
    </message>
    <message>
        <source>There is no issue “{title}” in the outline.</source>
        <translation>大纲中没有议题“{title}”。</translation>
    </message>
    <message>
        <source>There is no memo template “{name}”; there are these: {there_are}.</source>
        <translation>没有备忘录模板“{name}”；现有：{there_are}。</translation>
    </message>
    <message>
        <source>There is no misspelling in this text.</source>
        <translation>此文本中没有拼写错误。</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}.</source>
        <translation>{folder} 中没有空间存放“{name}”的备份。</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another place.</source>
        <translation>该处没有空间存放“{name}”。请另选位置。</translation>
    </message>
    <message>
        <source>There is no room left in the folder of “{name}”; your edits are kept on this computer and published when there is.</source>
        <translation>“{name}”所在文件夹没有剩余空间；您的编辑保留在本机，待有空间时发布。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”; nothing was changed. Make room and try again, or save a copy elsewhere.</source>
        <translation>磁盘没有剩余空间存放“{name}”；未作任何变更。请腾出空间后重试，或在别处保存副本。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{book}”; make room and try again, or open it read-only.</source>
        <translation>“{book}”所在磁盘没有剩余空间；请腾出空间后重试，或以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no room on this computer for a working copy of “{name}”; make room and try again, or open it read-only.</source>
        <translation>本机没有空间存放“{name}”的工作副本；请腾出空间后重试，或以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no shared book in this database yet; publish one first.</source>
        <translation>此数据库中尚无共享简报册；请先发布一本。</translation>
    </message>
    <message>
        <source>There is no shared book on {server} yet; publish one first.</source>
        <translation>{server} 上尚无共享简报册；请先发布一本。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is only one table.</source>
        <translation>没有含表格的工作表“{sheet}”；只有一个表格。</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is {names}.</source>
        <translation>没有含表格的工作表“{sheet}”；现有 {names}。</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” in {path}; “snapshots” lists them.</source>
        <translation>{path} 中没有快照“{name}”；用“snapshots”可列出快照。</translation>
    </message>
    <message>
        <source>There is no such issue in the outline.</source>
        <translation>大纲中没有此议题。</translation>
    </message>
    <message>
        <source>There is no such passage in the book.</source>
        <translation>简报册中没有此摘录。</translation>
    </message>
    <message>
        <source>There is no such shared book on {server} yet.</source>
        <translation>{server} 上尚无此共享简报册。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>剪贴板上没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>没有名为“{name}”的{kind}。</translation>
    </message>
    <message>
        <source>There is no {label} in it, so it was left out.</source>
        <translation>其中没有{label}，已略去。</translation>
    </message>
    <message>
        <source>There is nothing in the columns that are loaded.</source>
        <translation>所加载的列中没有内容。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can become a source.</source>
        <translation>剪贴板上没有可成为资料的内容。</translation>
    </message>
    <message>
        <source>There is nothing to cite yet: sources come first.</source>
        <translation>暂无可引用的内容：请先添加资料。</translation>
    </message>
    <message>
        <source>There is nothing to print yet; add an issue, a risk or another paper first.</source>
        <translation>暂无可打印的内容；请先添加议题、风险或其他工作材料。</translation>
    </message>
    <message numerus="yes">
        <source>These %n files can be imported once a book is open; open or start one first.</source>
        <translation>
            <numerusform>打开简报册后方可导入这 %n 个文件；请先打开或新建一本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n files cannot be imported into a book that is open to read only.</source>
        <translation>
            <numerusform>无法将这 %n 个文件导入以只读方式打开的简报册。</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>两者并不相同。</translation>
    </message>
    <message>
        <source>These two are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>These very bytes are another source already, @{key}.</source>
        <translation>内容完全相同的资料已存在，即 @{key}。</translation>
    </message>
    <message>
        <source>These words are already marked as passage {number}.</source>
        <translation>这些字句已标记为摘录 {number}。</translation>
    </message>
    <message>
        <source>These words are not in the text.</source>
        <translation>这些字句不在文本中。</translation>
    </message>
    <message>
        <source>These words are the same, but all around them changed.</source>
        <translation>这些字句相同，但其前后均有改动。</translation>
    </message>
    <message>
        <source>These words are the same, but beside them {changes}.</source>
        <translation>这些字句相同，但其旁边{changes}。</translation>
    </message>
    <message>
        <source>These words now stand at another place.</source>
        <translation>这些字句现位于另一处。</translation>
    </message>
    <message numerus="yes">
        <source>These words stand at %n places, and nothing tells which is meant.</source>
        <translation>
            <numerusform>这些字句出现 %n 处，无法判断所指何处。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version, and none is surely this one.</source>
        <translation>这些字句在新版本中出现 {count} 处，均无法确定为此处。</translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version.</source>
        <translation>这些字句在新版本中出现 {count} 处。</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, and “{said}” says that they are {speaker}’s.</source>
        <translation>这些字句位于引号内，“{said}”表明出自{speaker}。</translation>
    </message>
    <message>
        <source>These words stand in quotation marks; the text beside them does not say whose they are.</source>
        <translation>这些字句位于引号内；旁边的文本未说明出自何人。</translation>
    </message>
    <message>
        <source>These words stand in the new version only at a place that is not this one.</source>
        <translation>这些字句在新版本中仅见于另一处。</translation>
    </message>
    <message>
        <source>These words stand in the text, but not between the words given around them.</source>
        <translation>这些字句在文本中，但不在所给的前后文之间。</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>这些词依次相连</translation>
    </message>
    <message>
        <source>Thesis</source>
        <comment>type of source</comment>
        <translation>学位论文</translation>
    </message>
    <message>
        <source>They are one; take the first out of the library</source>
        <translation>二者为一；将第一份移出资料库</translation>
    </message>
    <message>
        <source>They are one; take the second out of the library</source>
        <translation>二者为一；将第二份移出资料库</translation>
    </message>
    <message>
        <source>They have moved: begin the newer position</source>
        <translation>立场已变：开始填写较新立场</translation>
    </message>
    <message>
        <source>This Book’s</source>
        <translation>本册内容</translation>
    </message>
    <message>
        <source>This Issue</source>
        <translation>本议题</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>本简报册</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>此简报册为只读。</translation>
    </message>
    <message>
        <source>This book can only be read; a copy of a backup can be opened.</source>
        <translation>此简报册为只读；可打开备份的副本。</translation>
    </message>
    <message>
        <source>This book has no claim {key}.</source>
        <translation>此简报册没有论断 {key}。</translation>
    </message>
    <message>
        <source>This book is locked.</source>
        <translation>此简报册已锁定。</translation>
    </message>
    <message>
        <source>This book is no longer on {server}; leave the team, and publish it anew.</source>
        <translation>此简报册已不在 {server} 上；请退出团队，再重新发布。</translation>
    </message>
    <message>
        <source>This book is not shared; publish it, or join one that is.</source>
        <translation>此简报册未共享；请将其发布，或加入已共享的简报册。</translation>
    </message>
    <message>
        <source>This book is open read-only: there is nothing to save.</source>
        <translation>此简报册以只读方式打开：没有需要保存的内容。</translation>
    </message>
    <message>
        <source>This book is protected by a password, and on a server it is not: whoever keeps the server can read all of it. Publish it only if that is meant, with --anyone-on-the-server-can-read.</source>
        <translation>此简报册受密码保护，在服务器上则不受保护：服务器管理者可阅读全部内容。仅在有意如此时方可用 --anyone-on-the-server-can-read 发布。</translation>
    </message>
    <message>
        <source>This book is protected by a password.</source>
        <translation>此简报册受密码保护。</translation>
    </message>
    <message>
        <source>This book is protected by a password; its copy on the server is not.</source>
        <translation>此简报册受密码保护；其在服务器上的副本不受保护。</translation>
    </message>
    <message>
        <source>This book is shared already; sync it, or leave its team first.</source>
        <translation>此简报册已共享；请同步，或先退出其团队。</translation>
    </message>
    <message>
        <source>This book is shared no longer; what {server} has of it stays there.</source>
        <translation>此简报册不再共享；{server} 上已有的内容仍留在该处。</translation>
    </message>
    <message>
        <source>This book is shared with a newer Briefbook; update Briefbook to sync it.</source>
        <translation>此简报册与较新的 Briefbook 共享；请更新 Briefbook 后同步。</translation>
    </message>
    <message>
        <source>This book was saved by an earlier Briefbook, and too little of it is left to bring it up to date; go back to a backup.</source>
        <translation>此简报册由较早的 Briefbook 保存，残存内容过少，无法更新；请退回到备份。</translation>
    </message>
    <message>
        <source>This cannot be put in its place: {reason}.</source>
        <translation>无法以此替换：{reason}。</translation>
    </message>
    <message>
        <source>This computer has no printer; export the memo as PDF and print that elsewhere.</source>
        <translation>本机没有打印机；请将备忘录导出为 PDF，在别处打印。</translation>
    </message>
    <message>
        <source>This copy is marked {own}; the memo itself is marked {marking}.</source>
        <translation>此份标为 {own}；备忘录本身标为 {marking}。</translation>
    </message>
    <message>
        <source>This copy is not marked; the memo itself is marked {marking}.</source>
        <translation>此份没有密级标识；备忘录本身标为 {marking}。</translation>
    </message>
    <message>
        <source>This database keeps text as {encoding}, which has not all letters; make one in UTF8.</source>
        <translation>此数据库以 {encoding} 存储文本，字符不全；请建立使用 UTF8 的数据库。</translation>
    </message>
    <message>
        <source>This file holds no Web Annotation.</source>
        <translation>此文件中没有 Web Annotation 批注。</translation>
    </message>
    <message>
        <source>This hangs together with the rest; take the whole of it back.</source>
        <translation>此项与其余部分相互关联；请整体恢复。</translation>
    </message>
    <message>
        <source>This installation of Briefbook cannot print; export the memo as PDF and print that.</source>
        <translation>此处安装的 Briefbook 无法打印；请将备忘录导出为 PDF 后打印。</translation>
    </message>
    <message>
        <source>This is no Web Annotation file: it is not JSON.</source>
        <translation>这不是 Web Annotation 文件：不是 JSON。</translation>
    </message>
    <message>
        <source>This is no longer in the book.</source>
        <translation>此项已不在简报册中。</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used: {reason}.</source>
        <translation>这不是可用的正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the beginning of the file is lost, without which no page of it can be read; go back to a backup.</source>
        <translation>这不是“{name}”的密码，或文件开头已丢失，以致任何页面均无法读取；请退回到备份。</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the file is damaged.</source>
        <translation>这不是“{name}”的密码，或文件已损坏。</translation>
    </message>
    <message>
        <source>This is not the password that the book has.</source>
        <translation>这不是该简报册的密码。</translation>
    </message>
    <message>
        <source>This is the version of @{key} that the book has already.</source>
        <translation>这是简报册已有的 @{key} 版本。</translation>
    </message>
    <message>
        <source>This is version {number} of @{key}, which the book has already.</source>
        <translation>这是 @{key} 的第 {number} 版，简报册已有。</translation>
    </message>
    <message>
        <source>This is version {version}: passages are marked in the current version only, which is {newest}.</source>
        <translation>这是第 {version} 版：摘录只能在当前版本（第 {newest} 版）中标记。</translation>
    </message>
    <message>
        <source>This is version {version}; version {newest} is the current one.</source>
        <translation>这是第 {version} 版；当前版本为第 {newest} 版。</translation>
    </message>
    <message>
        <source>This is what Briefbook knows of its mistake. It is kept on this computer and never sent; copy or save it for whoever helps you.</source>
        <translation>以下是 Briefbook 对其错误的记录。记录保留在本机，绝不外发；请复制或保存，交给协助您的人。</translation>
    </message>
    <message>
        <source>This needs more than {megabytes} MB of memory and was stopped; please divide the text or file.</source>
        <translation>此操作所需内存超过 {megabytes} MB，已停止；请拆分文本或文件。</translation>
    </message>
    <message>
        <source>This page holds no readable text: it is a picture, perhaps a scan.</source>
        <translation>此页为图片，可能是扫描件，没有可读文本。</translation>
    </message>
    <message>
        <source>This passage gives the words of {holding}; take it away from there first.</source>
        <translation>此摘录是{holding}的原话；请先在该处移除。</translation>
    </message>
    <message>
        <source>This passage is cited in {places}; take the citation out first.</source>
        <translation>此摘录在{places}中被引用；请先移除引注。</translation>
    </message>
    <message>
        <source>This passage is evidence of {labels}; take it away from there first.</source>
        <translation>此摘录是 {labels} 的证据；请先在该处移除。</translation>
    </message>
    <message>
        <source>This passage is no longer in the book.</source>
        <translation>此摘录已不在简报册中。</translation>
    </message>
    <message>
        <source>This passage was not found in the new version; mark its place by hand, or keep it.</source>
        <translation>新版本中未找到此摘录；请手动标记其位置，或予以保留。</translation>
    </message>
    <message>
        <source>This position was superseded before.</source>
        <translation>此立场此前已被取代。</translation>
    </message>
    <message>
        <source>This regular expression takes too long: it can match the same words in too many ways.</source>
        <translation>此正则表达式耗时过长：可按过多方式匹配同一文字。</translation>
    </message>
    <message>
        <source>This selection runs over text that was set aside; bring it back first, or mark each side of it.</source>
        <translation>所选范围延伸到已搁置的文本；请先恢复该文本，或分别标记两侧。</translation>
    </message>
    <message>
        <source>This source is no longer in the book.</source>
        <translation>此资料已不在简报册中。</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>此文本为只读。</translation>
    </message>
    <message>
        <source>This text holds half a character, which cannot be kept.</source>
        <translation>此文本含有不完整的字符，无法保存。</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped; please divide the text or file.</source>
        <translation>此操作超过 {seconds} 秒，已停止；请拆分文本或文件。</translation>
    </message>
    <message>
        <source>This version of Briefbook has no such field.</source>
        <translation>此版本的 Briefbook 没有该字段。</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>转引自</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of issue {number}</source>
        <translation>议题 {number} 的标题</translation>
    </message>
    <message>
        <source>Title of the issue</source>
        <translation>议题标题</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>资料标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To</source>
        <comment>who gets the memo</comment>
        <translation>呈送</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>To share a book through a server, Briefbook needs a package that is not installed here; install it with: pip install &apos;briefbook[team]&apos;</source>
        <translation>要通过服务器共享简报册，Briefbook 需要一个尚未安装的软件包；请用以下命令安装：pip install &apos;briefbook[team]&apos;</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>转到上一处变更</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>转到下一处变更</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>今日，{date}</translation>
    </message>
    <message>
        <source>Together they come to {lowest}–{highest} %.</source>
        <translation>合计 {lowest}–{highest}%。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容忍度</translation>
    </message>
    <message numerus="yes">
        <source>Took %n record(s) back from “{snapshot}”.</source>
        <translation>
            <numerusform>已从“{snapshot}”恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n source(s) out of “{name}”</source>
        <translation>
            <numerusform>已将 %n 份资料移出“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paragraph of “{name}” back from “{snapshot}”.</source>
        <translation>已从“{snapshot}”恢复“{name}”的一个段落。</translation>
    </message>
    <message>
        <source>Took evidence from {claim}</source>
        <translation>已移除 {claim} 的证据</translation>
    </message>
    <message>
        <source>Took the snapshot “{name}”.</source>
        <translation>已建立快照“{name}”。</translation>
    </message>
    <message>
        <source>Took what the other copy says</source>
        <translation>已采用另一副本的内容</translation>
    </message>
    <message>
        <source>Took {field} of “{name}” back from “{snapshot}”.</source>
        <translation>已从“{snapshot}”恢复“{name}”的{field}。</translation>
    </message>
    <message>
        <source>Took “{name}” back from “{snapshot}”.</source>
        <translation>已从“{snapshot}”恢复“{name}”。</translation>
    </message>
    <message>
        <source>Treaty</source>
        <comment>type of source</comment>
        <translation>条约</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发因素</translation>
    </message>
    <message>
        <source>Tripped</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>真伪无法判断</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Two Panes Side by Side</source>
        <translation>并排两个窗格</translation>
    </message>
    <message>
        <source>Two copies of the book say different things; decide which of them holds, or both.</source>
        <translation>简报册的两个副本内容不一；请裁定以何者为准，或两者并存。</translation>
    </message>
    <message>
        <source>Two readings of this page differ; choose the one that is right</source>
        <translation>此页有两种不同读法；请选择正确的一种</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type a tag; Enter adds it</source>
        <translation>键入标签；按 Enter 添加</translation>
    </message>
    <message>
        <source>Type it here; it is kept until you close the program.</source>
        <translation>在此键入；保留至您关闭程序。</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>请键入两次密码。</translation>
    </message>
    <message>
        <source>Typing That Was Not Finished</source>
        <translation>未完成的键入内容</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>正在键入…</translation>
    </message>
    <message>
        <source>UK PHIA yardstick</source>
        <translation>英国 PHIA 概率标尺</translation>
    </message>
    <message>
        <source>UK submission</source>
        <translation>英国式呈文</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Under the matrix</source>
        <translation>矩阵下方</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the Import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>撤销{edit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>Unlink {claim}</source>
        <translation>解除 {claim} 的链接</translation>
    </message>
    <message>
        <source>Unlink {label} From {other}</source>
        <translation>解除 {label} 与 {other} 的链接</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until which day, {form}</source>
        <translation>至哪一天，{form}</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>更新“{title}”</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Use Selected Passage</source>
        <translation>使用所选摘录</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Used now and kept in no file; leave it empty if the server wants none.</source>
        <translation>仅供本次使用，不存入任何文件；如服务器不需要，请留空。</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>常规文字大小</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>通常可靠</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Verification and reversal</source>
        <translation>核查和可逆性</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核查方</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>正在校验简报册</translation>
    </message>
    <message>
        <source>Version {number} of {newest}, imported {date}</source>
        <translation>第 {number} 版（最新为第 {newest} 版），导入于 {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date}</source>
        <translation>第 {number} 版，导入于 {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date} (current)</source>
        <translation>第 {number} 版，导入于 {date}（当前）</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>第 {number} 版，{date}</translation>
    </message>
    <message>
        <source>Version {version} of @{key} is the current one now.</source>
        <translation>@{key} 的当前版本现为第 {version} 版。</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {passages}.</source>
        <translation>@{key} 的第 {version} 版：{passages}。</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {told}</source>
        <translation>@{key} 的第 {version} 版：{told}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>Via whom?</source>
        <translation>转引自何人？</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>of a journal</comment>
        <translation>卷</translation>
    </message>
    <message>
        <source>Was not there then.</source>
        <translation>当时并不存在。</translation>
    </message>
    <message>
        <source>Ways, ranges, key, settings and picture of the matrix</source>
        <translation>矩阵的轨迹、区间、图例、设置和图片</translation>
    </message>
    <message>
        <source>Weak: a program guesses this soon. Add some words that have nothing to do with each other.</source>
        <translation>弱：程序很快即可猜中。请添加几个互不相关的词。</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotation 批注 (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of source</comment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Web pages, PDFs, Word files, mails, bibliographies, text: each original is kept.</source>
        <translation>网页、PDF、Word 文件、邮件、参考文献、文本：均保留原件。</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}</source>
        <translation>已退回到 {moment} 的备份</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}; the damaged file is kept as “{name}”</source>
        <translation>已退回到 {moment} 的备份；损坏的文件保留为“{name}”</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>已导入的内容</translation>
    </message>
    <message>
        <source>What Went Wrong</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>What another way of finding the article takes for it</source>
        <translation>用另一种方法识别的文章正文</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>各文件的处理结果</translation>
    </message>
    <message>
        <source>What became of the source</source>
        <translation>资料的去处</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}.</source>
        <translation>{name} 的结果：{outcome}。</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}; it was {then}.</source>
        <translation>{name} 的结果：{outcome}；原为{then}。</translation>
    </message>
    <message>
        <source>What came of {record}</source>
        <translation>{record}的结果</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What changed since the last memo</source>
        <translation>自上一份备忘录以来的变更</translation>
    </message>
    <message>
        <source>What changed since {since}</source>
        <translation>自 {since} 以来的变更</translation>
    </message>
    <message>
        <source>What changed since {since} until {until}</source>
        <translation>{since} 至 {until} 的变更</translation>
    </message>
    <message>
        <source>What copies that were merged say differently</source>
        <translation>合并的副本中内容不一之处</translation>
    </message>
    <message>
        <source>What differs from a moment with a name; take parts back</source>
        <translation>与已命名时刻的差异；可恢复其中部分</translation>
    </message>
    <message>
        <source>What differs of the chosen record</source>
        <translation>所选记录的差异</translation>
    </message>
    <message>
        <source>What each step and band means</source>
        <translation>各档次和等级的含义</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>What follows if, and if not</source>
        <translation>发生或不发生的后果</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on (it|them) comes along ({records}).</source>
        <translation>
            <numerusform>与之关联的内容一并恢复（{records}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>What happened with the edit {seq}, “{text}”, has no name of its own.</source>
        <translation>编辑 {seq}“{text}”的处理没有自己的名称。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生的事</translation>
    </message>
    <message>
        <source>What has happened is no risk any more; enter it as an event, and close the risk.</source>
        <translation>已发生的事不再是风险；请录入为事件，并关闭该风险。</translation>
    </message>
    <message>
        <source>What is accepted can change; say when somebody looks at it again.</source>
        <translation>已接受的风险可能变化；请写明何时再次查看。</translation>
    </message>
    <message>
        <source>What is cited here</source>
        <translation>此处引用的内容</translation>
    </message>
    <message>
        <source>What is left out for these readers</source>
        <translation>对此类读者略去的内容</translation>
    </message>
    <message>
        <source>What is likelier cannot be tolerated at a greater impact than what is less likely.</source>
        <translation>可能性较大者所容忍的影响，不能大于可能性较小者。</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>现有不同之处</translation>
    </message>
    <message>
        <source>What is said in the meeting, and what is not</source>
        <translation>会谈中讲什么、不讲什么</translation>
    </message>
    <message>
        <source>What is taken for the article</source>
        <translation>视为文章正文的内容</translation>
    </message>
    <message>
        <source>What it says no longer holds; cite the claim that took its place, or rewrite.</source>
        <translation>其内容已不成立；请引用取代它的论断，或改写。</translation>
    </message>
    <message>
        <source>What kind of source it is</source>
        <translation>资料的类型</translation>
    </message>
    <message>
        <source>What kind of source it is, what it could know, and what it may want</source>
        <translation>资料属于何种类型、能了解什么、可能有何意图</translation>
    </message>
    <message>
        <source>What leans on it</source>
        <translation>以其为依据的内容</translation>
    </message>
    <message>
        <source>What led here, and what comes</source>
        <translation>来龙去脉及后续</translation>
    </message>
    <message>
        <source>What led here, and what comes: talks, calls, decisions. A date may be known to the day, to the month or to the year alone.</source>
        <translation>来龙去脉及后续：会谈、通话、决定。日期可精确到日、月，或仅到年。</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需关注的内容</translation>
    </message>
    <message>
        <source>What needs attention before the memo goes out</source>
        <translation>备忘录发出前需关注的内容</translation>
    </message>
    <message>
        <source>What needs attention in the memo</source>
        <translation>备忘录中需关注的内容</translation>
    </message>
    <message>
        <source>What nobody is asked to do is not done; say to whom it goes.</source>
        <translation>无人受请之事不会有人去做；请写明交由何人。</translation>
    </message>
    <message>
        <source>What somebody is asked to do</source>
        <translation>请某人做的事</translation>
    </message>
    <message>
        <source>What sources say, and what is quoted of them, is never changed.</source>
        <translation>资料的内容及其引文绝不更改。</translation>
    </message>
    <message>
        <source>What texts said before is left out: it may not have been for these readers then.</source>
        <translation>略去文本先前的内容：当时可能并非供此类读者阅读。</translation>
    </message>
    <message>
        <source>What the other copy says</source>
        <translation>另一副本的内容</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行的含义</translation>
    </message>
    <message>
        <source>What the second has otherwise</source>
        <translation>第二份的不同之处</translation>
    </message>
    <message>
        <source>What the support file holds</source>
        <translation>支持文件所含内容</translation>
    </message>
    <message>
        <source>What theirs refers to is no longer in the book; decide for ours.</source>
        <translation>对方所指内容已不在简报册中；请选定我方版本。</translation>
    </message>
    <message>
        <source>What this book says</source>
        <translation>本册的内容</translation>
    </message>
    <message>
        <source>What this source derives from</source>
        <translation>此资料的来历</translation>
    </message>
    <message>
        <source>What this was then is no longer in the book; take the whole record back.</source>
        <translation>当时的内容已不在简报册中；请恢复整条记录。</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>如何处理所选文字</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知事项</translation>
    </message>
    <message>
        <source>What to know before loading</source>
        <translation>加载前须知</translation>
    </message>
    <message>
        <source>What was being typed for {records} is kept: it is there when you begin one.</source>
        <translation>正在为{records}键入的内容已保留：新建时即可看到。</translation>
    </message>
    <message>
        <source>What was being typed in {places} when Briefbook stopped is back.</source>
        <translation>Briefbook 停止时正在{places}中键入的内容已恢复。</translation>
    </message>
    <message>
        <source>What was being typed in {place} cannot be entered: {reason}</source>
        <translation>正在{place}中键入的内容无法录入：{reason}</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>作了何种决定？</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>已合并的内容</translation>
    </message>
    <message>
        <source>What was promised, by whom, within which window</source>
        <translation>承诺了什么、由谁承诺、窗口期多长</translation>
    </message>
    <message>
        <source>What was to be done by then is not done; do it, or set another date.</source>
        <translation>到期应办之事未办；请办理，或另定日期。</translation>
    </message>
    <message>
        <source>What we and they want from the meeting</source>
        <translation>我方和对方希望从会谈中取得的结果</translation>
    </message>
    <message>
        <source>What would reverse it</source>
        <translation>何种情况可使其逆转</translation>
    </message>
    <message>
        <source>What you are typing is in the file too, and becomes an edit when you are done</source>
        <translation>正在键入的内容也已存入文件，完成后即成为一次编辑</translation>
    </message>
    <message>
        <source>What you are typing is kept, and becomes an edit when you pause</source>
        <translation>正在键入的内容已保留，停顿时即成为一次编辑</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>When a newer version of a source is imported, the passages whose words changed or went elsewhere are listed here, each beside both versions, until you have decided.</source>
        <translation>导入资料的较新版本后，字句有改动或已移位的摘录连同两个版本列于此处，直至您作出裁定。</translation>
    </message>
    <message>
        <source>When a source has much the same text as another, as a wire report on several sites has, or gives the same web address, both are listed here until you have said what they are.</source>
        <translation>如一份资料与另一份文本大体相同（如多个网站登载的同一通讯社稿件），或网址相同，二者列于此处，直至您说明其关系。</translation>
    </message>
    <message>
        <source>When another copy of this book is merged into it (File → Merge Another Copy…) and both changed the same field or paragraph, the book keeps its own, and both are listed here until you have decided.</source>
        <translation>将此简报册的另一副本合并进来（“文件”→“合并另一副本…”）时，如双方更改了同一字段或段落，简报册保留自己的内容，二者列于此处，直至您作出裁定。</translation>
    </message>
    <message>
        <source>When this held, as precisely as it is known: 2025-10-28, 2025-10 or 2025</source>
        <translation>何时成立，尽可能精确：2025-10-28、2025-10 或 2025</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where actors stand on the issues</source>
        <translation>各行为体在各议题上的立场</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>所属位置</translation>
    </message>
    <message>
        <source>Where it retells another source, or somebody’s words, say so: they are one voice, not two.</source>
        <translation>如转述另一资料或某人的话，请注明：二者是一个信源，而非两个。</translation>
    </message>
    <message>
        <source>Where passages went in newer versions of their sources</source>
        <translation>摘录在资料较新版本中的去处</translation>
    </message>
    <message>
        <source>Whether the book is saved: {words}</source>
        <translation>简报册是否已保存：{words}</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>哪一本简报册？</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>各列对应的字段</translation>
    </message>
    <message>
        <source>Which is the day and which the month is open; write it as 2025-10-28.</source>
        <translation>无法确定何者为日、何者为月；请写成 2025-10-28 的形式。</translation>
    </message>
    <message>
        <source>Which rows change a record</source>
        <translation>哪些行更改记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>Who commits, or to whom</source>
        <translation>承诺方或受诺方</translation>
    </message>
    <message>
        <source>Who opposes it</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>Who says and does things, on which side of the table</source>
        <translation>谁在说、谁在做，属于谈判桌的哪一方</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>由谁提出？</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>各方立场</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>支持者</translation>
    </message>
    <message>
        <source>Whoever decides will ask why; give the reason.</source>
        <translation>决策者会问原因；请写明理由。</translation>
    </message>
    <message>
        <source>Whoever follows it arrives nowhere; mend the citation or take it out.</source>
        <translation>循此引注无处可达；请修正或移除引注。</translation>
    </message>
    <message>
        <source>Whoever keeps the server can read all that is shared: the sources with their originals, the texts, and who changed what and when.</source>
        <translation>服务器管理者可阅读全部共享内容：资料及其原件、文本，以及何人何时作了何种更改。</translation>
    </message>
    <message>
        <source>Whoever searches for one of the words on a line finds all of them.</source>
        <translation>搜索一行中的任一词，即可找到该行所有词。</translation>
    </message>
    <message>
        <source>Whoever speaks needs the words; write them as they would be spoken.</source>
        <translation>发言者需要措辞；请按口头表达写出。</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属方</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>出自何人</translation>
    </message>
    <message>
        <source>Whose words these are, where the source only retells them</source>
        <translation>如资料仅为转述，这些话出自何人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why each was not imported</source>
        <translation>各项未导入的原因</translation>
    </message>
    <message>
        <source>Why may it stay? (may be left empty)</source>
        <translation>为何可以保留？（可留空）</translation>
    </message>
    <message>
        <source>Why so confident?</source>
        <translation>为何有此把握？</translation>
    </message>
    <message>
        <source>Why this confidence</source>
        <translation>此置信度的理由</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>用几个字说明原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为何？</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>为何？（可留空）</translation>
    </message>
    <message>
        <source>Widely known</source>
        <translation>广为人知</translation>
    </message>
    <message>
        <source>Widen the Range to Greater Impact</source>
        <translation>向较大影响一侧扩大区间</translation>
    </message>
    <message>
        <source>Widen the Range to Higher Likelihood</source>
        <translation>向较高可能性一侧扩大区间</translation>
    </message>
    <message>
        <source>Widen the Range to Lesser Impact</source>
        <translation>向较小影响一侧扩大区间</translation>
    </message>
    <message>
        <source>Widen the Range to Lower Likelihood</source>
        <translation>向较低可能性一侧扩大区间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口期</translation>
    </message>
    <message>
        <source>Window on the timeline</source>
        <translation>时间线上的窗口期</translation>
    </message>
    <message>
        <source>Windows, expiries, reviews and events over the days</source>
        <translation>按日排列的窗口期、到期日、复核和事件</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>已由出版方撤回</translation>
    </message>
    <message>
        <source>Without its password nobody can open it.</source>
        <translation>没有密码则无人能够打开。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words in quotation marks are somebody’s; cite the passage that they are from.</source>
        <translation>引号内的话出自他人；请引用其所出的摘录。</translation>
    </message>
    <message>
        <source>Words of impact, the least first</source>
        <translation>影响用语，由小到大</translation>
    </message>
    <message>
        <source>Words of likelihood, the least first</source>
        <translation>可能性用语，由低到高</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>我方用语</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>{name}的话</translation>
    </message>
    <message>
        <source>Words that find one another</source>
        <translation>可互相找到的词</translation>
    </message>
    <message>
        <source>Words that mean the same, a group on each line, divided by semicolons</source>
        <translation>同义词，每组一行，以分号分隔</translation>
    </message>
    <message>
        <source>Would merge “{name}”: {changes}.</source>
        <translation>将合并“{name}”：{changes}。</translation>
    </message>
    <message>
        <source>Write a new claim</source>
        <translation>撰写新论断</translation>
    </message>
    <message>
        <source>Write all commitments to a workbook or a CSV file</source>
        <translation>将所有承诺写入工作簿或 CSV 文件</translation>
    </message>
    <message>
        <source>Write all sources that are listed to a file for Zotero, EndNote or LaTeX</source>
        <translation>将所列全部资料写入供 Zotero、EndNote 或 LaTeX 使用的文件</translation>
    </message>
    <message>
        <source>Write down a commitment</source>
        <translation>记录一项承诺</translation>
    </message>
    <message>
        <source>Write down a recommendation</source>
        <translation>记录一条建议</translation>
    </message>
    <message>
        <source>Write down a scenario</source>
        <translation>记录一个情景</translation>
    </message>
    <message>
        <source>Write down a talking point</source>
        <translation>记录一条谈话要点</translation>
    </message>
    <message>
        <source>Write down an actor</source>
        <translation>记录一个行为体</translation>
    </message>
    <message>
        <source>Write down an event</source>
        <translation>记录一个事件</translation>
    </message>
    <message>
        <source>Write down an objective</source>
        <translation>记录一项目标</translation>
    </message>
    <message>
        <source>Write down what could go wrong, then place it by how likely it is and how bad it would be.</source>
        <translation>写下可能出现的问题，再按发生的可能性和严重程度定位。</translation>
    </message>
    <message>
        <source>Write down what we must have, should have and could have from the meeting, and what the others want: each in one sentence, with its issue. Afterwards say what came of it.</source>
        <translation>写下我方在会谈中必须、应当和可以取得的结果，以及对方的诉求：各用一句话，并注明议题。会后说明结果。</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source or one of its passages.</source>
        <translation>在此撰写。键入 [@ 可引用资料或其摘录。</translation>
    </message>
    <message>
        <source>Write its passages to a Web Annotation file</source>
        <translation>将其摘录写入 Web Annotation 文件</translation>
    </message>
    <message>
        <source>Write the Text in Sight</source>
        <translation>撰写可见文本</translation>
    </message>
    <message>
        <source>Write the address with its beginning, such as https://example.org/page.</source>
        <translation>请写出完整地址，如 https://example.org/page。</translation>
    </message>
    <message>
        <source>Write the as-of date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>请将截至日期写成 2025-10-28、2025-10 或 2025，尽可能精确。</translation>
    </message>
    <message>
        <source>Write the commitments to a file</source>
        <translation>将承诺写入文件</translation>
    </message>
    <message>
        <source>Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>请将日期写成 2025-10-28、2025-10 或 2025，尽可能精确。</translation>
    </message>
    <message>
        <source>Write the language as its code, such as en, de or zh-Hant.</source>
        <translation>请用代码填写语言，如 en、de 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Write the selected sources to a file for Zotero, EndNote or LaTeX</source>
        <translation>将所选资料写入供 Zotero、EndNote 或 LaTeX 使用的文件</translation>
    </message>
    <message>
        <source>Write the timeline to an ICS file, which calendars take in</source>
        <translation>将时间线写入日历程序可读取的 ICS 文件</translation>
    </message>
    <message>
        <source>Write “{title}”</source>
        <translation>撰写“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n citation(s)</source>
        <translation>
            <numerusform>正在写入 %n 条引注</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book in the clear…</source>
        <translation>正在以明文写入简报册…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n citation(s) to {path}</source>
        <translation>
            <numerusform>已将 %n 条引注写入 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n passage(s) to “{name}”</source>
        <translation>
            <numerusform>已将 %n 条摘录写入“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Wrote {records} to {path}</source>
        <translation>已将{records}写入 {path}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>出版年份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You and your team have the same.</source>
        <translation>您与团队的内容一致。</translation>
    </message>
    <message>
        <source>You may not do this on {server}; ask who keeps it for the rights ({said}).</source>
        <translation>您在 {server} 上无权执行此操作；请向管理者申请权限（{said}）。</translation>
    </message>
    <message>
        <source>You undid “{edit}”: syncing now would take this back for everybody. Redo it first, or take it back for everybody.</source>
        <translation>您撤销了“{edit}”：现在同步将为所有人收回此编辑。请先重做，或为所有人收回。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then, and their copy on this computer is damaged; “briefbook rescue” reads what it can of {aside}.</source>
        <translation>您对“{name}”的最近编辑当时未能发布，其在本机的副本已损坏；“briefbook rescue”可读取 {aside} 中的可读内容。</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then; they are here, and are published now.</source>
        <translation>您对“{name}”的最近编辑当时未能发布；编辑在此，现予发布。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your templates are in {folder}</source>
        <translation>您的模板位于 {folder}</translation>
    </message>
    <message>
        <source>Your writing uses no acronyms.</source>
        <translation>您的文本未使用缩略语。</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Zoom In on Timeline</source>
        <translation>放大时间线</translation>
    </message>
    <message>
        <source>Zoom Out of Timeline</source>
        <translation>缩小时间线</translation>
    </message>
    <message>
        <source>[{citation}] gives no passage to compare the quotation with; cite the very passage.</source>
        <translation>[{citation}] 未给出可与引文核对的摘录；请引用确切摘录。</translation>
    </message>
    <message>
        <source>a NetWare share</source>
        <translation>NetWare 共享</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Windows share</source>
        <translation>Windows 共享</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩文件或办公文档</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>资料集</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a later position</source>
        <translation>较新立场</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a name for scenarios that exclude one another</source>
        <translation>互斥情景的共用名称</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>网络文件夹</translation>
    </message>
    <message>
        <source>a network share</source>
        <translation>网络共享</translation>
    </message>
    <message>
        <source>a new actor</source>
        <translation>新行为体</translation>
    </message>
    <message>
        <source>a new commitment</source>
        <translation>新承诺</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>a new objective</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>a new position</source>
        <translation>新立场</translation>
    </message>
    <message>
        <source>a new recommendation</source>
        <translation>新建议</translation>
    </message>
    <message>
        <source>a new risk</source>
        <translation>新风险</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>a new talking point</source>
        <translation>新谈话要点</translation>
    </message>
    <message>
        <source>a new {kind}</source>
        <translation>新{kind}</translation>
    </message>
    <message>
        <source>a newer claim</source>
        <translation>较新论断</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>大于零的数</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>a passage of @{key}</source>
        <translation>@{key} 的一条摘录</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>a shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>a synchronised folder</source>
        <translation>同步文件夹</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>a third party’s</source>
        <translation>第三方的</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>大于零的整数</translation>
    </message>
    <message>
        <source>a working paper</source>
        <translation>工作材料</translation>
    </message>
    <message>
        <source>a {kind} that is gone</source>
        <translation>已不存在的{kind}</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>可能与不可能大致相当</translation>
    </message>
    <message>
        <source>above 66 %</source>
        <translation>高于 66%</translation>
    </message>
    <message>
        <source>above 75 %</source>
        <translation>高于 75%</translation>
    </message>
    <message>
        <source>above 80 %</source>
        <translation>高于 80%</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>符合无障碍要求</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>“据……”</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>行为体</translation>
    </message>
    <message>
        <source>actor of the book</source>
        <translation>本册行为体</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>行为体</translation>
    </message>
    <message>
        <source>add an issue of that title to the outline</source>
        <translation>请在大纲中添加以此为标题的议题</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>新增：{words}</translation>
    </message>
    <message>
        <source>after {count}, level 1</source>
        <translation>{count} 之后，第 1 级</translation>
    </message>
    <message>
        <source>after {number}, level {level}</source>
        <translation>{number} 之后，第 {level} 级</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>几乎不可能</translation>
    </message>
    <message>
        <source>already happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>此前已有</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>行为体</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>an office says so</source>
        <translation>官方机构表态</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>分析</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and (one more differs|%n more differ)</source>
        <translation>
            <numerusform>另有 %n 项不同</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>archival</source>
        <translation>符合存档要求</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>as of when?</source>
        <translation>截至何时？</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <source>as the book is now</source>
        <translation>与简报册现状相同</translation>
    </message>
    <message>
        <source>as they would be spoken</source>
        <translation>按口头表达书写</translation>
    </message>
    <message>
        <source>asserted by</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>attached to {title}</source>
        <translation>附于{title}</translation>
    </message>
    <message>
        <source>author {words}</source>
        <translation>作者中的{words}</translation>
    </message>
    <message>
        <source>author: {words}</source>
        <translation>作者：{words}</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;</source>
        <translation>author:kim 或 author:&quot;Kim Min&quot;</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;; also title: publisher:</source>
        <translation>author:kim 或 author:&quot;Kim Min&quot;；另有 title: publisher:</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>避免</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>日期颠倒</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>等级 {number}</translation>
    </message>
    <message>
        <source>bare possibility</source>
        <translation>微小可能</translation>
    </message>
    <message>
        <source>before {number}, level {level}</source>
        <translation>{number} 之前，第 {level} 级</translation>
    </message>
    <message>
        <source>before {number}.1, level {level}</source>
        <translation>{number}.1 之前，第 {level} 级</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>below 25 %</source>
        <translation>低于 25%</translation>
    </message>
    <message>
        <source>below 33 %</source>
        <translation>低于 33%</translation>
    </message>
    <message>
        <source>below 5 %</source>
        <translation>低于 5%</translation>
    </message>
    <message>
        <source>beyond a year</source>
        <translation>一年以后</translation>
    </message>
    <message>
        <source>beyond what is tolerated</source>
        <translation>超出容忍范围</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>book</source>
        <translation>简报册</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下角</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下角</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>超出容忍度</translation>
    </message>
    <message>
        <source>broken sequence</source>
        <translation>先后顺序中断</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>can hold nothing in braces</source>
        <translation>不能包含花括号内容</translation>
    </message>
    <message>
        <source>can hold {names} and nothing else in braces</source>
        <translation>花括号中只能包含 {names}</translation>
    </message>
    <message>
        <source>can hold {names} in braces and nothing else</source>
        <translation>花括号中只能包含 {names}</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>changed quotation</source>
        <translation>引文有改动</translation>
    </message>
    <message>
        <source>changes by {person}</source>
        <translation>{person}的变更</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message numerus="yes">
        <source>checked, with %n finding(s) on accessibility</source>
        <translation>
            <numerusform>已检查，无障碍方面有 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>checks: {number}</source>
        <translation>检查：{number}</translation>
    </message>
    <message>
        <source>cited here</source>
        <translation>在此引用</translation>
    </message>
    <message>
        <source>cites {name}</source>
        <translation>引用{name}</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>论断链接</translation>
    </message>
    <message>
        <source>claim note</source>
        <translation>论断记录</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>资料集</translation>
    </message>
    <message>
        <source>collection: {words}</source>
        <translation>资料集：{words}</translation>
    </message>
    <message>
        <source>collection:&quot;Summit papers&quot;</source>
        <translation>collection:&quot;Summit papers&quot;</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>commitments</source>
        <comment>the name of a file</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾于</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>可以取得</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>极高</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>current {cell}</source>
        <translation>当前 {cell}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is shown in a field, in the signs of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>文字日期</translation>
    </message>
    <message>
        <source>day and month without a year</source>
        <translation>有日、月而无年份</translation>
    </message>
    <message>
        <source>days</source>
        <comment>of: Old after 30 days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>derives from {name}</source>
        <translation>源自{name}</translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>完成于 {date}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>{date} 到期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <translation>没有数字的期限</translation>
    </message>
    <message>
        <source>e.g. 25,000,000</source>
        <translation>例如 25,000,000</translation>
    </message>
    <message>
        <source>e.g. 90 days</source>
        <translation>例如 90 days</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>en, fr, zh …</source>
        <translation>en、fr、zh …</translation>
    </message>
    <message>
        <source>end computed</source>
        <translation>推算的结束日期</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>错误：{sentence}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>反对证据</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>支持证据</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>完全匹配“{words}”</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>绝少可能</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前到期</numerusform>
        </translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>extremely likely</source>
        <translation>极有可能</translation>
    </message>
    <message>
        <source>extremely unlikely</source>
        <translation>极不可能</translation>
    </message>
    <message>
        <source>fallen evidence</source>
        <translation>证据失效</translation>
    </message>
    <message>
        <source>fallen source cited</source>
        <translation>引用失效资料</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>坚定</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标旗</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>for</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>为期 {duration}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>from the bibliography</source>
        <translation>取自参考文献</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>取自文件名</translation>
    </message>
    <message>
        <source>from the mail’s headers</source>
        <translation>取自邮件头</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>自 {date}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>自 {start}</translation>
    </message>
    <message>
        <source>from {start}, no end named</source>
        <translation>自 {start}，未注明结束日期</translation>
    </message>
    <message>
        <source>glossary entry</source>
        <translation>术语条目</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>grade: {words}</source>
        <translation>分级：{words}</translation>
    </message>
    <message>
        <source>graded {grade}</source>
        <translation>分级为 {grade}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>guarantees</source>
        <translation>核查方</translation>
    </message>
    <message>
        <source>has evidence against it in {name}</source>
        <translation>在{name}中有反对证据</translation>
    </message>
    <message>
        <source>has evidence in {name}</source>
        <translation>在{name}中有证据</translation>
    </message>
    <message>
        <source>has its words in {name}</source>
        <translation>原话在{name}中</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文头</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>听取方</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>委婉措辞</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>highly improbable</source>
        <translation>很少可能</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>很有可能</translation>
    </message>
    <message>
        <source>highly probable</source>
        <translation>大有可能</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>holds evidence of {claims}</source>
        <translation>含有{claims}的证据</translation>
    </message>
    <message>
        <source>holds the words of {records}</source>
        <translation>含有{records}的原话</translation>
    </message>
    <message>
        <source>if</source>
        <translation>如发生</translation>
    </message>
    <message>
        <source>if not</source>
        <translation>如不发生</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>对方提出时</translation>
    </message>
    <message>
        <source>imminent</source>
        <translation>迫在眉睫</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>impact {word} ({step} of {steps})</source>
        <translation>影响{word}（{step}/{steps}）</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>imported {date}</source>
        <translation>导入于 {date}</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>少有可能</translation>
    </message>
    <message>
        <source>improbably</source>
        <translation>少有可能</translation>
    </message>
    <message>
        <source>in the collection “{name}”</source>
        <translation>在资料集“{name}”中</translation>
    </message>
    <message>
        <source>in the language “{name}”</source>
        <translation>语言为“{name}”</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>indicator tripped</source>
        <translation>指标已触发</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>信息：{sentence}</translation>
    </message>
    <message>
        <source>inherent</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>inherent likelihood {word} ({step} of {steps})</source>
        <translation>固有可能性{word}（{step}/{steps}）</translation>
    </message>
    <message>
        <source>inherent {cell}</source>
        <translation>固有 {cell}</translation>
    </message>
    <message>
        <source>inherent {change}</source>
        <translation>固有 {change}</translation>
    </message>
    <message>
        <source>inside {number} {title}</source>
        <translation>在 {number} {title} 内</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>参与关系</translation>
    </message>
    <message>
        <source>irreconcilable likelihoods</source>
        <translation>可能性无法协调</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>受请方</translation>
    </message>
    <message>
        <source>is cited in {places}</source>
        <translation>在{places}中被引用</translation>
    </message>
    <message>
        <source>is for the form “box” alone</source>
        <translation>仅适用于“box”形式</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; a section of the kind “{kind}” needs it</source>
        <translation>缺失；“{kind}”类章节需要此键</translation>
    </message>
    <message>
        <source>is not known; README.md in the bundled folder says which words are</source>
        <translation>无法识别；可用的词见随附文件夹中的 README.md</translation>
    </message>
    <message>
        <source>is not known; these are: {names}</source>
        <translation>无法识别；可用的有：{names}</translation>
    </message>
    <message>
        <source>is where {sources} derives from</source>
        <translation>是{sources}的来历</translation>
    </message>
    <message>
        <source>is “{kind}” for the second time</source>
        <translation>再次为“{kind}”</translation>
    </message>
    <message>
        <source>is “{value}” and must be one of {choices}</source>
        <translation>为“{value}”，必须是 {choices} 之一</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>it belongs to an issue that is left out</source>
        <translation>其所属议题已被略去</translation>
    </message>
    <message>
        <source>it is being written</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>it is marked {markings}</source>
        <translation>其标为 {markings}</translation>
    </message>
    <message>
        <source>it is marked {markings}, which has no order with {audience}</source>
        <translation>其标为 {markings}，与 {audience} 无高低次序</translation>
    </message>
    <message>
        <source>it is of an actor that is left out</source>
        <translation>其所属行为体已被略去</translation>
    </message>
    <message>
        <source>it rests on {fallen} that is left out</source>
        <translation>其所依据的{fallen}已被略去</translation>
    </message>
    <message>
        <source>it was changed in both copies.</source>
        <translation>两个副本均有变更。</translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation>联合声明</translation>
    </message>
    <message>
        <source>kind {kinds}</source>
        <translation>类别为 {kinds}</translation>
    </message>
    <message>
        <source>kind: {words}</source>
        <translation>类别：{words}</translation>
    </message>
    <message>
        <source>kind:pdf or kind:mail; kind:claim for claims alone</source>
        <translation>kind:pdf 或 kind:mail；kind:claim 仅查论断</translation>
    </message>
    <message>
        <source>language: {words}</source>
        <translation>语言：{words}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今日为最后一天</translation>
    </message>
    <message>
        <source>last seen: {seen}</source>
        <translation>最近查看：{seen}</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>倾向反对</translation>
    </message>
    <message>
        <source>leans towards</source>
        <translation>倾向支持</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>字母 {letter}</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>likelihood with confidence</source>
        <translation>可能性与置信度混用</translation>
    </message>
    <message>
        <source>likelihood {word} ({step} of {steps})</source>
        <translation>可能性{word}（{step}/{steps}）</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>limit of tolerance</source>
        <translation>容忍上限</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>lost citation</source>
        <translation>引注失效</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>标为 {marking}</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>may be from {lowest} to {highest}</source>
        <translation>可能为{lowest}至{highest}</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>memo header</source>
        <translation>备忘录文头</translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s)</source>
        <translation>
            <numerusform>备忘录：%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), limit {most}</source>
        <translation>
            <numerusform>备忘录：%n 页，上限 {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), over the limit of {most}</source>
        <translation>
            <numerusform>备忘录：%n 页，超出上限 {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing details</source>
        <translation>缺少详细信息</translation>
    </message>
    <message>
        <source>missing section</source>
        <translation>缺少章节</translation>
    </message>
    <message>
        <source>mixed likelihood</source>
        <translation>可能性用语混用</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>中等置信度</translation>
    </message>
    <message>
        <source>month with its year</source>
        <translation>有年份的月份</translation>
    </message>
    <message>
        <source>month without a year</source>
        <translation>无年份的月份</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>可能多于不可能</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moved evidence</source>
        <translation>证据已移位</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>必须是表</translation>
    </message>
    <message>
        <source>must be between {least} and {most} points</source>
        <translation>必须介于 {least} 至 {most} 磅之间</translation>
    </message>
    <message>
        <source>must be there, as one table [[section]] or more</source>
        <translation>必须存在，即一个或多个 [[section]] 表</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>必须是{what}</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>必须取得</translation>
    </message>
    <message>
        <source>must list {length} texts, not {number}</source>
        <translation>必须列出 {length} 段文本，不能是 {number} 段</translation>
    </message>
    <message>
        <source>must raise</source>
        <translation>必须提出</translation>
    </message>
    <message>
        <source>name then verb of saying</source>
        <translation>先名称后言说动词</translation>
    </message>
    <message>
        <source>name with capitals</source>
        <translation>首字母大写的名称</translation>
    </message>
    <message>
        <source>names “{paper}”; these are known: {papers}</source>
        <translation>提到“{paper}”；可识别的有：{papers}</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>近乎肯定</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>没有行动</translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation>没有截至日期</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>没有作者</translation>
    </message>
    <message>
        <source>no citation</source>
        <translation>没有引注</translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation>尚无引注</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>没有对应情景</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>尚无证据</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>no inherent rating</source>
        <translation>没有固有评级</translation>
    </message>
    <message>
        <source>no likelihood</source>
        <translation>没有可能性</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>没有责任人</translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>没有摘录</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation>没有出版方</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>没有数量</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>没有评级</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>没有理由</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未填理由</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>没有复核日期</translation>
    </message>
    <message>
        <source>no risk any more, as it occurred</source>
        <translation>已发生，不再是风险</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>没有风险</translation>
    </message>
    <message>
        <source>no stance given</source>
        <translation>未注明态度</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>没有目标评级</translation>
    </message>
    <message>
        <source>no target rating</source>
        <translation>没有目标评级</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>no verification</source>
        <translation>没有核查办法</translation>
    </message>
    <message>
        <source>no way back</source>
        <translation>未注明如何逆转</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>没有原话</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有措辞</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>无受请方</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未分级</translation>
    </message>
    <message>
        <source>not in the memo</source>
        <translation>不在备忘录中</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>not noted in the book, which is open read-only</source>
        <translation>未记入简报册，因其以只读方式打开</translation>
    </message>
    <message>
        <source>not noted in the book: {error}</source>
        <translation>未记入简报册：{error}</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>尚未裁定</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>不含{part}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>noted as {label}</source>
        <translation>记为 {label}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>尚无发言</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未撰写</translation>
    </message>
    <message>
        <source>noun of saying</source>
        <translation>言说名词</translation>
    </message>
    <message>
        <source>numeric date</source>
        <translation>数字日期</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>of a copy that went its own way</source>
        <translation>属于另行发展的副本</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>old claim</source>
        <translation>论断陈旧</translation>
    </message>
    <message>
        <source>old position</source>
        <translation>立场陈旧</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>于 {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>单一信源</translation>
    </message>
    <message>
        <source>only details changed</source>
        <translation>仅详细信息有变更</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not folded</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>open flag</source>
        <translation>标旗未处理</translation>
    </message>
    <message>
        <source>open it in the program that made it, save it as PDF or DOCX, and import that</source>
        <translation>请在创建它的程序中打开，存为 PDF 或 DOCX 后再导入</translation>
    </message>
    <message>
        <source>open trouble</source>
        <translation>问题未解决</translation>
    </message>
    <message>
        <source>opens with its password only, and so is no PDF/A</source>
        <translation>仅能用密码打开，因此不属于 PDF/A</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>位置丢失</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>overdue action</source>
        <translation>行动逾期</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>部分实现</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>摘录 {number}</translation>
    </message>
    <message>
        <source>passage {number} with a note</source>
        <translation>摘录 {number}，附笔记</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation>已打印 {name}</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>多半可能</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>多半</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>pronoun then verb of saying</source>
        <translation>先代词后言说动词</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟议</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>published from {date}</source>
        <translation>发布于 {date} 起</translation>
    </message>
    <message>
        <source>published from {first} until {last}</source>
        <translation>发布于 {first} 至 {last}</translation>
    </message>
    <message>
        <source>published until {date}</source>
        <translation>发布于 {date} 止</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>发布于 {date}</translation>
    </message>
    <message>
        <source>published: {words}</source>
        <translation>发布日期：{words}</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11</source>
        <translation>published:2025 或 published:2025-10..2025-11</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11 or published:2025-10..</source>
        <translation>published:2025 或 published:2025-10..2025-11 或 published:2025-10..</translation>
    </message>
    <message>
        <source>publisher {words}</source>
        <translation>出版方中的{words}</translation>
    </message>
    <message>
        <source>publisher: {words}</source>
        <translation>出版方：{words}</translation>
    </message>
    <message>
        <source>publisher:ministry or publisher:&quot;Trade Ministry&quot;</source>
        <translation>publisher:ministry 或 publisher:&quot;Trade Ministry&quot;</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>quotation goes on after the words of saying</source>
        <translation>言说词后引文继续</translation>
    </message>
    <message>
        <source>quotation goes on in the next paragraph</source>
        <translation>引文延续到下一段</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>quoted words then verb of saying</source>
        <translation>先引文后言说动词</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>range beside rating</source>
        <translation>区间不含评级</translation>
    </message>
    <message>
        <source>rating note</source>
        <translation>评级记录</translation>
    </message>
    <message>
        <source>read as {word}</source>
        <translation>读作{word}</translation>
    </message>
    <message>
        <source>read in the text</source>
        <translation>从文本中读取</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>现实可能</translation>
    </message>
    <message>
        <source>reason for confidence</source>
        <translation>置信度的理由</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>受诺方</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>reference without text</source>
        <translation>仅有条目、无正文</translation>
    </message>
    <message>
        <source>references</source>
        <comment>the name of a file</comment>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>relative time</source>
        <translation>相对时间</translation>
    </message>
    <message>
        <source>reliability {grade}</source>
        <translation>可靠性 {grade}</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>可能性极小</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>机会极小</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>移除：{words}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>复核逾期</translation>
    </message>
    <message>
        <source>review {state}</source>
        <translation>复核{state}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>risk action</source>
        <translation>风险行动</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>可能性各半</translation>
    </message>
    <message>
        <source>roughly even odds</source>
        <translation>机会大致各半</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>{name}所说</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>量表</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>second-hand words</source>
        <translation>转述的话</translation>
    </message>
    <message>
        <source>several cues of a risk</source>
        <translation>多个风险线索</translation>
    </message>
    <message>
        <source>several places (hard links)</source>
        <translation>多个位置（硬链接）</translation>
    </message>
    <message>
        <source>several positions</source>
        <translation>多个立场</translation>
    </message>
    <message>
        <source>share</source>
        <translation>分担</translation>
    </message>
    <message>
        <source>should have</source>
        <translation>应当取得</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date} 以来</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>source</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>space</source>
        <comment>between words</comment>
        <translation>空格</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>%n 天后开始</numerusform>
        </translation>
    </message>
    <message>
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>状态“{status}”</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>still cited</source>
        <translation>仍被引用</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未了结</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>superseded claim cited</source>
        <translation>引用已被取代的论断</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>tag: {words}</source>
        <translation>标签：{words}</translation>
    </message>
    <message>
        <source>tag:trade, a tag of sources</source>
        <translation>tag:trade，资料的标签</translation>
    </message>
    <message>
        <source>tag:trade; also collection: language: grade:</source>
        <translation>tag:trade；另有 collection: language: grade:</translation>
    </message>
    <message>
        <source>tagged “{name}”</source>
        <translation>标签为“{name}”</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>参加方</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target likelihood {word} ({step} of {steps})</source>
        <translation>目标可能性{word}（{step}/{steps}）</translation>
    </message>
    <message>
        <source>target {cell}</source>
        <translation>目标 {cell}</translation>
    </message>
    <message>
        <source>target {change}</source>
        <translation>目标 {change}</translation>
    </message>
    <message>
        <source>tariffs; ferries</source>
        <translation>关税; 渡轮</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>引号内的文本</translation>
    </message>
    <message>
        <source>the backup of {day}, {time}</source>
        <translation>{day} {time} 的备份</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of {total}</source>
        <translation>
            <numerusform>最相符的 %n 项，共 {total} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>the issue of that title ({number}) has no text</source>
        <translation>以此为标题的议题（{number}）没有文本</translation>
    </message>
    <message>
        <source>the memo of {date}</source>
        <translation>{date} 的备忘录</translation>
    </message>
    <message>
        <source>the memo’s header</source>
        <translation>备忘录文头</translation>
    </message>
    <message>
        <source>the reason for a change</source>
        <translation>变更理由</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>同一文本</translation>
    </message>
    <message>
        <source>the snapshot “{name}” of {date}</source>
        <translation>{date} 的快照“{name}”</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>they come to at least {lowest} % together, though only one of them can come true</source>
        <translation>合计至少为 {lowest}%，而其中只有一个能成真</translation>
    </message>
    <message>
        <source>they come to {highest} % together at most, though one of them must come true</source>
        <translation>合计至多为 {highest}%，而其中必有一个成真</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this speaks against it</source>
        <translation>此项反对它</translation>
    </message>
    <message>
        <source>this speaks for it</source>
        <translation>此项支持它</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>通过{names}</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>the name of a file</comment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>title {words}</source>
        <translation>标题中的{words}</translation>
    </message>
    <message>
        <source>title:levy or title:&quot;carbon levy&quot;</source>
        <translation>title:levy 或 title:&quot;carbon levy&quot;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>one snapshot to another</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tolerance breached</source>
        <translation>超出容忍度</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>可容忍</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上角</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上角</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>uncited figure</source>
        <translation>数字未注出处</translation>
    </message>
    <message>
        <source>uncited quotation</source>
        <translation>引文未注出处</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未裁定</translation>
    </message>
    <message>
        <source>undecided conflict</source>
        <translation>冲突未裁定</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>讨论中</translation>
    </message>
    <message>
        <source>unexplained acronym</source>
        <translation>缩略语未作说明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>until</source>
        <comment>and a moment after it</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>至 {date}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>至 {end}</translation>
    </message>
    <message>
        <source>verb of judging</source>
        <translation>判断动词</translation>
    </message>
    <message>
        <source>verb of saying and by</source>
        <translation>言说动词加施事者</translation>
    </message>
    <message>
        <source>verb of saying then name</source>
        <translation>先言说动词后名称</translation>
    </message>
    <message>
        <source>version {number} of {date}, {words}</source>
        <translation>{date} 的第 {number} 版，{words}</translation>
    </message>
    <message>
        <source>version {number} of {source}</source>
        <translation>{source} 的第 {number} 版</translation>
    </message>
    <message>
        <source>version {number}, {words}</source>
        <translation>第 {number} 版，{words}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>很低</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>via</source>
        <translation>转引自</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>转引自{name}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>转引自{via}</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>实际上肯定</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>警告：{sentence}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>已不存在的内容</translation>
    </message>
    <message>
        <source>what it hangs on</source>
        <translation>取决于什么</translation>
    </message>
    <message>
        <source>what was written there reads differently</source>
        <translation>该处所写内容已不同</translation>
    </message>
    <message>
        <source>which is the month?</source>
        <translation>哪个是月份？</translation>
    </message>
    <message>
        <source>which year?</source>
        <translation>哪一年？</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口期</translation>
    </message>
    <message>
        <source>with the end of {date}</source>
        <translation>于 {date} 终了时</translation>
    </message>
    <message>
        <source>with “{title}”</source>
        <translation>随“{title}”</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>within months</source>
        <translation>数月内</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>数周内</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>words of binding</source>
        <translation>约束性措辞</translation>
    </message>
    <message>
        <source>words of saying after</source>
        <translation>其后有言说词</translation>
    </message>
    <message>
        <source>words of saying before</source>
        <translation>其前有言说词</translation>
    </message>
    <message>
        <source>worse target</source>
        <translation>目标评级更差</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>{about}, marked {marking}</source>
        <translation>{about}，标为 {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{about}; %n word(s) with what is below</source>
        <translation>
            <numerusform>{about}；连同下级共 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} ({side})</source>
        <translation>{actor}（{side}）</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor}对{issue}的立场</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {told}</source>
        <translation>{actor}对{issue}的立场：{told}</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor}，转引自{via}</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>已交付 {amount}</translation>
    </message>
    <message>
        <source>{button}: {words}</source>
        <translation>{button}：{words}</translation>
    </message>
    <message>
        <source>{cell} has a text of {number} characters under “{label}”, more than a cell of XLSX holds ({longest}); write CSV instead.</source>
        <translation>{cell} 中“{label}”下的文本有 {number} 个字符，超出 XLSX 单元格的容量（{longest}）；请改写为 CSV。</translation>
    </message>
    <message>
        <source>{cell} holds a formula without its result.</source>
        <translation>{cell} 含有没有结果的公式。</translation>
    </message>
    <message>
        <source>{cell} holds the error {error}.</source>
        <translation>{cell} 含有错误 {error}。</translation>
    </message>
    <message>
        <source>{changes} between {since} and {until}.</source>
        <translation>{since} 至 {until} 之间{changes}。</translation>
    </message>
    <message>
        <source>{changes} since then.</source>
        <translation>此后{changes}。</translation>
    </message>
    <message>
        <source>{changes} since {since}.</source>
        <translation>自 {since} 以来{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>{changes} with (it|them).</source>
        <translation>
            <numerusform>与之关联：{changes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{characters} and {number} more</source>
        <translation>{characters} 及另外 {number} 个</translation>
    </message>
    <message numerus="yes">
        <source>{citations}, %n of them not in the book</source>
        <translation>
            <numerusform>{citations}，其中 %n 条不在简报册中</numerusform>
        </translation>
    </message>
    <message>
        <source>{citation} “{quote}”</source>
        <translation>{citation}“{quote}”</translation>
    </message>
    <message>
        <source>{claims}: checked</source>
        <translation>{claims}：已检查</translation>
    </message>
    <message>
        <source>{claim} has no as-of date: “{statement}”.</source>
        <translation>{claim} 没有截至日期：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} has no passage that bears it out: “{statement}”.</source>
        <translation>{claim} 没有摘录佐证：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} is as of {date}, {ago}: “{statement}”.</source>
        <translation>{claim} 截至 {date}，即{ago}：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} is called {status}, but rests on one voice alone, {voice}: “{statement}”.</source>
        <translation>{claim} 标为{status}，但仅依据{voice}这一个信源：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} is superseded</source>
        <translation>{claim} 已被取代</translation>
    </message>
    <message>
        <source>{claim} is superseded by {newer}</source>
        <translation>{claim} 已被 {newer} 取代</translation>
    </message>
    <message>
        <source>{claim} is superseded, and still cited in {texts}.</source>
        <translation>{claim} 已被取代，但仍在{texts}中被引用。</translation>
    </message>
    <message>
        <source>{claim} is withdrawn</source>
        <translation>{claim} 已撤回</translation>
    </message>
    <message>
        <source>{claim} is withdrawn by {newer}</source>
        <translation>{claim} 已由 {newer} 撤回</translation>
    </message>
    <message>
        <source>{claim} is withdrawn, and still cited in {texts}.</source>
        <translation>{claim} 已撤回，但仍在{texts}中被引用。</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which may have moved in the newer version of its source: “{statement}”.</source>
        <translation>{claim} 依据 {passage}，而后者在其资料的较新版本中可能已移位：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which was not found in the newer version of its source: “{statement}”.</source>
        <translation>{claim} 依据 {passage}，而后者在其资料的较新版本中未找到：“{statement}”。</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, whose source was {standing}: “{statement}”.</source>
        <translation>{claim} 依据 {passage}，而其资料{standing}：“{statement}”。</translation>
    </message>
    <message>
        <source>{column}: goes into {field}</source>
        <translation>{column}：存入{field}</translation>
    </message>
    <message>
        <source>{column}: is not loaded</source>
        <translation>{column}：不加载</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}：{words}</translation>
    </message>
    <message>
        <source>{column}: {words}, marked {marking}</source>
        <translation>{column}：{words}，标为 {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of them count(s|) against the limit</source>
        <translation>
            <numerusform>{counted}；其中 %n 页计入上限</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} · over the limit</source>
        <translation>{counts} · 超出上限</translation>
    </message>
    <message>
        <source>{counts} …</source>
        <translation>{counts} …</translation>
    </message>
    <message>
        <source>{counts}, as it was before the last changes</source>
        <translation>{counts}（最近更改之前的数据）</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}.</source>
        <translation>{counts}。检查于 {time}。</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}; the book has changed since.</source>
        <translation>{counts}。检查于 {time}；此后简报册已有变更。</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} 个行为体</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count} 项承诺</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} 个事件</translation>
    </message>
    <message>
        <source>{count} objectives</source>
        <translation>{count} 项目标</translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation>{count} 条建议</translation>
    </message>
    <message>
        <source>{count} scenarios</source>
        <translation>{count} 个情景</translation>
    </message>
    <message>
        <source>{count} talking points</source>
        <translation>{count} 条谈话要点</translation>
    </message>
    <message>
        <source>{date} (computed)</source>
        <translation>{date}（推算）</translation>
    </message>
    <message>
        <source>{date} (overdue)</source>
        <translation>{date}（逾期）</translation>
    </message>
    <message>
        <source>{date} · overdue</source>
        <translation>{date} · 逾期</translation>
    </message>
    <message>
        <source>{date}, when {source} was published</source>
        <translation>{date}，即 {source} 的发布日期</translation>
    </message>
    <message>
        <source>{date}: {change}</source>
        <translation>{date}：{change}</translation>
    </message>
    <message>
        <source>{date}: {change}, because {reason}</source>
        <translation>{date}：{change}，因为{reason}</translation>
    </message>
    <message>
        <source>{date}: {what} {change}</source>
        <translation>{date}：{what}{change}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>{delivered} of {promised} delivered, {share}</source>
        <translation>承诺 {promised}，已交付 {delivered}，占 {share}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n 项中已完成 {done} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{edits} and {number} More</source>
        <translation>{edits}及另外 {number} 项</translation>
    </message>
    <message>
        <source>{edits} came in</source>
        <translation>收到{edits}</translation>
    </message>
    <message>
        <source>{edit}: done</source>
        <translation>{edit}：完成</translation>
    </message>
    <message numerus="yes">
        <source>{edit}: {summary}; %n cell(s) could not be read.</source>
        <translation>
            <numerusform>{edit}：{summary}；%n 个单元格无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field}（必填）</translation>
    </message>
    <message>
        <source>{field} of those listed</source>
        <translation>所列内容的{field}</translation>
    </message>
    <message>
        <source>{field} of {name} comes back with the whole of it only.</source>
        <translation>{name}的{field}只能随整体一并恢复。</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}：任意</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}：无</translation>
    </message>
    <message>
        <source>{field}: {now} (was {then})</source>
        <translation>{field}：{now}（原为{then}）</translation>
    </message>
    <message>
        <source>{filename} could not be read or written: {reason}.</source>
        <translation>{filename} 无法读取或写入：{reason}。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} and {other} cite both as if they were so.</source>
        <translation>{first} 与 {second} 相互矛盾，{text}和{other}却将两者均作为成立加以引用。</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} cites both as if they were so.</source>
        <translation>{first} 与 {second} 相互矛盾，{text}却将两者均作为成立加以引用。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}或{second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}，且{second}</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}。{second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}), so “{book}” can only be opened read-only there.</source>
        <translation>{folder} 无法写入（{reason}），因此“{book}”在该处只能以只读方式打开。</translation>
    </message>
    <message>
        <source>{gone} is now {come}</source>
        <translation>{gone}现为{come}</translation>
    </message>
    <message>
        <source>{grade} with the source’s grade</source>
        <translation>{grade}（含资料分级）</translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation>{heading}：{words}</translation>
    </message>
    <message>
        <source>{hint}; Enter keeps it, Escape drops the change</source>
        <translation>{hint}；按 Enter 保留，按 Esc 放弃变更</translation>
    </message>
    <message>
        <source>{how}, through {names}</source>
        <translation>{how}，通过{names}</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n suggested</source>
        <translation>
            <numerusform>{kind}，%n 项提议</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {dates}</source>
        <translation>{kind}：{dates}</translation>
    </message>
    <message>
        <source>{label} already depends on {this}; the two cannot wait for each other.</source>
        <translation>{label} 已依赖于 {this}；二者不能互相等待。</translation>
    </message>
    <message>
        <source>{label} contradicts {other} already.</source>
        <translation>{label} 已标为与 {other} 矛盾。</translation>
    </message>
    <message>
        <source>{label} goes from 1 to {most}, not {step}.</source>
        <translation>{label}的范围为 1 至 {most}，不能是 {step}。</translation>
    </message>
    <message>
        <source>{label} is cited in {places}; take the citation out first.</source>
        <translation>{label} 在{places}中被引用；请先移除引注。</translation>
    </message>
    <message>
        <source>{label} is contradicted by …</source>
        <translation>与 {label} 矛盾的是…</translation>
    </message>
    <message>
        <source>{label} is no longer in the book.</source>
        <translation>{label} 已不在简报册中。</translation>
    </message>
    <message>
        <source>{label} is superseded by {newer} already.</source>
        <translation>{label} 已被 {newer} 取代。</translation>
    </message>
    <message>
        <source>{label} is superseded by {older}; take that link away first.</source>
        <translation>{label} 已被 {older} 取代；请先移除该链接。</translation>
    </message>
    <message>
        <source>{label} is superseded by …</source>
        <translation>取代 {label} 的是…</translation>
    </message>
    <message>
        <source>{label} needs a whole day such as 2025-10-28.</source>
        <translation>{label}须为完整日期，如 2025-10-28。</translation>
    </message>
    <message>
        <source>{label} says so already.</source>
        <translation>{label} 已如此注明。</translation>
    </message>
    <message>
        <source>{likelihood} ({scale}: {range})</source>
        <translation>{likelihood}（{scale}：{range}）</translation>
    </message>
    <message>
        <source>{likelihood} with {confidence}</source>
        <translation>{likelihood}，{confidence}</translation>
    </message>
    <message>
        <source>{likelihood}: nothing</source>
        <translation>{likelihood}：均不容忍</translation>
    </message>
    <message>
        <source>{likelihood}: up to {impact}</source>
        <translation>{likelihood}：最高至{impact}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest}至{highest}</translation>
    </message>
    <message>
        <source>{lowest}–{highest} %</source>
        <translation>{lowest}–{highest}%</translation>
    </message>
    <message>
        <source>{meaning}; give the claim a newer one to be so</source>
        <translation>{meaning}；为论断指定较新论断后即成为此状态</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most}和{last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} (comes|come) back</source>
        <translation>
            <numerusform>恢复{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (goes|go)</source>
        <translation>
            <numerusform>移除{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is as it was|are as they were)</source>
        <translation>
            <numerusform>{names}恢复原状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (Enter accepts, Esc goes back)</source>
        <translation>{name}（按 Enter 采纳，按 Esc 返回）</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is named in {places}.</source>
        <translation>{name}无法移除：在{places}中提及。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} does not say what kind of file it is to be; end its name in .pdf, .docx, .html or .md.</source>
        <translation>{name} 未注明文件类型；名称请以 .pdf、.docx、.html 或 .md 结尾。</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}, due {date}: “{action}”.</source>
        <translation>{name} 新增一项行动，由 {owner} 负责，{date} 到期：“{action}”。</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}: “{action}”.</source>
        <translation>{name} 新增一项行动，由 {owner} 负责：“{action}”。</translation>
    </message>
    <message>
        <source>{name} has a new action, due {date}: “{action}”.</source>
        <translation>{name} 新增一项行动，{date} 到期：“{action}”。</translation>
    </message>
    <message>
        <source>{name} has a new action: “{action}”.</source>
        <translation>{name} 新增一项行动：“{action}”。</translation>
    </message>
    <message>
        <source>{name} has a new indicator: “{sign}”.</source>
        <translation>{name} 新增一项指标：“{sign}”。</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}.</source>
        <translation>{name} 于 {date} 出现新问题。</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}: “{words}”.</source>
        <translation>{name} 于 {date} 出现新问题：“{words}”。</translation>
    </message>
    <message>
        <source>{name} has no snapshot yet; “snapshot” takes one.</source>
        <translation>{name} 尚无快照；用“snapshot”可建立快照。</translation>
    </message>
    <message>
        <source>{name} has {passages}.</source>
        <translation>{name} 有{passages}。</translation>
    </message>
    <message>
        <source>{name} holds as of {now}; it was {then}.</source>
        <translation>{name} 现截至 {now}，原为 {then}。</translation>
    </message>
    <message>
        <source>{name} is judged {now}; it was {then}.</source>
        <translation>{name} 现判断为{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name} is new, due {date}.</source>
        <translation>{name} 为新增，{date} 到期。</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} 为新增。</translation>
    </message>
    <message>
        <source>{name} is new: judged {now}.</source>
        <translation>{name} 为新增：判断为{now}。</translation>
    </message>
    <message>
        <source>{name} is new: {about}.</source>
        <translation>{name} 为新增：{about}。</translation>
    </message>
    <message>
        <source>{name} is no longer in the book.</source>
        <translation>{name} 已不在简报册中。</translation>
    </message>
    <message>
        <source>{name} is no longer in the book; decide for ours.</source>
        <translation>{name} 已不在简报册中；请选定我方版本。</translation>
    </message>
    <message>
        <source>{name} is not in the book now; take it back to see it.</source>
        <translation>{name} 目前不在简报册中；恢复后即可查看。</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>{name} 已重新开启。</translation>
    </message>
    <message>
        <source>{name} is otherwise than it was compared; compare it with now first.</source>
        <translation>{name} 与比较时已不同；请先与现状比较。</translation>
    </message>
    <message>
        <source>{name} is owned by {now}; it was {then}.</source>
        <translation>{name} 现由{now}负责，原为{then}。</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} 已存在，将被替换。</translation>
    </message>
    <message>
        <source>{name} is undecided since a merge: {reason}</source>
        <translation>{name} 自合并以来尚未裁定：{reason}</translation>
    </message>
    <message>
        <source>{name} is {now}; it was {then}.</source>
        <translation>{name} 现为{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name} moved from {then} to {now}.</source>
        <translation>{name} 由{then}移至{now}。</translation>
    </message>
    <message>
        <source>{name} runs {now}; it was {then}.</source>
        <translation>{name} 的窗口期现为{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name} was called “{then}”.</source>
        <translation>{name} 原名为“{then}”。</translation>
    </message>
    <message>
        <source>{name} was changed since the merge; decide for ours, and change it there if need be.</source>
        <translation>{name} 在合并后已变更；请选定我方版本，必要时在该处修改。</translation>
    </message>
    <message>
        <source>{name} was decided: {decision}.</source>
        <translation>{name} 已有决定：{decision}。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>{name} was deleted; it was judged {then}.</source>
        <translation>{name} 已删除；原判断为{then}。</translation>
    </message>
    <message>
        <source>{name} was deleted; it was {then}.</source>
        <translation>{name} 已删除；原为{then}。</translation>
    </message>
    <message>
        <source>{name} was not there then; take the whole of it back.</source>
        <translation>{name} 当时并不存在；请整体恢复。</translation>
    </message>
    <message>
        <source>{name} was reworded.</source>
        <translation>{name} 已改写表述。</translation>
    </message>
    <message>
        <source>{name} was rewritten ({field}).</source>
        <translation>{name} 已改写（{field}）。</translation>
    </message>
    <message>
        <source>{name} was rewritten.</source>
        <translation>{name} 已改写。</translation>
    </message>
    <message>
        <source>{name} was {then}; {newer} superseded it.</source>
        <translation>{name} 原为{then}，已被 {newer} 取代。</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}，{date}</translation>
    </message>
    <message>
        <source>{name}: {changes}.</source>
        <translation>{name}：{changes}。</translation>
    </message>
    <message>
        <source>{name}: {has} delivered; it was {had}.</source>
        <translation>{name}：已交付 {has}，原为 {had}。</translation>
    </message>
    <message>
        <source>{name}: {has} of {quantity} delivered; it was {had}.</source>
        <translation>{name}：{quantity} 中已交付 {has}，原为 {had}。</translation>
    </message>
    <message>
        <source>{name}: {now}; it was {then}.</source>
        <translation>{name}：{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>{name}’s inherent rating is {now}; it was {then}.</source>
        <translation>{name} 的固有评级现为{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name}’s inherent rating moved from {then} to {now}.</source>
        <translation>{name} 的固有评级由{then}移至{now}。</translation>
    </message>
    <message>
        <source>{name}’s target rating is {now}; it was {then}.</source>
        <translation>{name} 的目标评级现为{now}，原为{then}。</translation>
    </message>
    <message>
        <source>{name}’s target rating moved from {then} to {now}.</source>
        <translation>{name} 的目标评级由{then}移至{now}。</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} % read as {word}</source>
        <translation>{number}% 读作{word}</translation>
    </message>
    <message>
        <source>{number} % read as {word}, as no step says its range</source>
        <translation>{number}% 读作{word}，因为各档均未注明区间</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>%n 份资料中的 {number} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{number} of {count} · limit {most}</source>
        <translation>{number}/{count} · 上限 {most}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation>{number}/{size}</translation>
    </message>
    <message>
        <source>{number} of {top} read as {word}</source>
        <translation>{number}/{top} 读作{word}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}, at the top</source>
        <translation>{number}，顶层</translation>
    </message>
    <message>
        <source>{number}, under “{title}”</source>
        <translation>{number}，在“{title}”之下</translation>
    </message>
    <message>
        <source>{older} is superseded by {newer}; take that link away first.</source>
        <translation>{older} 已被 {newer} 取代；请先移除该链接。</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – 指南</translation>
    </message>
    <message>
        <source>{page}. {too_much}</source>
        <translation>{page}。{too_much}</translation>
    </message>
    <message>
        <source>{paper} ({field})</source>
        <translation>{paper}（{field}）</translation>
    </message>
    <message>
        <source>{paper} cannot be reconciled with the others of “{set}” ({labels}): {why}.</source>
        <translation>{paper}无法与“{set}”中的其他情景（{labels}）协调：{why}。</translation>
    </message>
    <message>
        <source>{paper} cites nothing in any of its texts.</source>
        <translation>{paper}的各篇文本均无引注。</translation>
    </message>
    <message>
        <source>{paper} closes ({date}) before {first} does, for which it waits ({later}).</source>
        <translation>{paper}的截止日期（{date}）早于其所等待的 {first}（{later}）。</translation>
    </message>
    <message>
        <source>{paper} does not say how it is verified.</source>
        <translation>{paper}未注明如何核查。</translation>
    </message>
    <message>
        <source>{paper} does not say how likely it is.</source>
        <translation>{paper}未注明可能性。</translation>
    </message>
    <message>
        <source>{paper} ends ({end}) before it begins ({start}).</source>
        <translation>{paper}的结束日期（{end}）早于开始日期（{start}）。</translation>
    </message>
    <message>
        <source>{paper} ends on {date} by our count, but nobody says as of when.</source>
        <translation>按推算，{paper}于 {date} 结束，但未注明以何时情况为准。</translation>
    </message>
    <message numerus="yes">
        <source>{paper} expired {on}, %n day(s) ago, and still stands.</source>
        <translation>
            <numerusform>{paper}已{on}到期，距今 %n 天，却仍列为有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{paper} expires in %n days, {on}.</source>
        <translation>
            <numerusform>{paper}将在 %n 天后{on}到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} expires today, {on}.</source>
        <translation>{paper}今日到期，即{on}。</translation>
    </message>
    <message>
        <source>{paper} expires tomorrow, {on}.</source>
        <translation>{paper}明日到期，即{on}。</translation>
    </message>
    <message>
        <source>{paper} gives no reason.</source>
        <translation>{paper}未注明理由。</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled.</source>
        <translation>{paper}在 {date} 出现的问题尚未解决。</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled: “{words}”.</source>
        <translation>{paper}在 {date} 出现的问题尚未解决：“{words}”。</translation>
    </message>
    <message>
        <source>{paper} has an action that was due on {date}: “{action}”.</source>
        <translation>{paper}有一项行动应于 {date} 完成：“{action}”。</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped on {date}: “{sign}”.</source>
        <translation>{paper}有一项指标已于 {date} 触发：“{sign}”。</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped: “{sign}”.</source>
        <translation>{paper}有一项指标已触发：“{sign}”。</translation>
    </message>
    <message>
        <source>{paper} has no as-of date.</source>
        <translation>{paper}没有截至日期。</translation>
    </message>
    <message>
        <source>{paper} has no early-warning indicator.</source>
        <translation>{paper}没有预警指标。</translation>
    </message>
    <message>
        <source>{paper} has no owner or working group.</source>
        <translation>{paper}没有责任人或工作组。</translation>
    </message>
    <message>
        <source>{paper} has no owner.</source>
        <translation>{paper}没有责任人。</translation>
    </message>
    <message>
        <source>{paper} has no passage with its words, and cites nothing.</source>
        <translation>{paper}没有载有其原话的摘录，也没有引注。</translation>
    </message>
    <message>
        <source>{paper} has no target rating.</source>
        <translation>{paper}没有目标评级。</translation>
    </message>
    <message>
        <source>{paper} has no words to say.</source>
        <translation>{paper}没有发言措辞。</translation>
    </message>
    <message>
        <source>{paper} has occurred, and is still rated as if it could happen.</source>
        <translation>{paper}已经发生，却仍按可能发生评级。</translation>
    </message>
    <message>
        <source>{paper} has {share} % of its quantity after {elapsed} % of its window.</source>
        <translation>{paper}的窗口期已过 {elapsed}%，数量完成 {share}%。</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a quantity.</source>
        <translation>{paper}为采购，但没有数量。</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a unit.</source>
        <translation>{paper}为采购，但没有单位。</translation>
    </message>
    <message>
        <source>{paper} is a red line without its words or a passage.</source>
        <translation>{paper}为红线，但没有原话或摘录。</translation>
    </message>
    <message>
        <source>{paper} is accepted without a review date.</source>
        <translation>{paper}已被接受，但没有复核日期。</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is as of {date}, %n day(s) ago.</source>
        <translation>
            <numerusform>{paper}截至 {date}，距今 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, but says “{words}”.</source>
        <translation>{paper}列为风险，却写明“{words}”。</translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, though {where} says that it happened.</source>
        <translation>{paper}列为风险，而{where}称其已经发生。</translation>
    </message>
    <message>
        <source>{paper} is not rated as things stand.</source>
        <translation>{paper}没有现状评级。</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is one of %n that are current.</source>
        <translation>
            <numerusform>{paper}是现行的 %n 个立场之一。</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is partly reversible, but does not say how.</source>
        <translation>{paper}为部分可逆，但未注明如何逆转。</translation>
    </message>
    <message>
        <source>{paper} is put to nobody.</source>
        <translation>{paper}未注明请何人办理。</translation>
    </message>
    <message>
        <source>{paper} is reversible, but does not say how.</source>
        <translation>{paper}为可逆，但未注明如何逆转。</translation>
    </message>
    <message>
        <source>{paper} is to be reduced, but has no action.</source>
        <translation>{paper}拟予降低，但没有行动。</translation>
    </message>
    <message>
        <source>{paper} is {rating}, and its target is worse: {target}.</source>
        <translation>{paper}现为{rating}，而其目标更差：{target}。</translation>
    </message>
    <message>
        <source>{paper} is {rating}, beyond what is tolerated.</source>
        <translation>{paper}现为{rating}，超出容忍范围。</translation>
    </message>
    <message>
        <source>{paper} is {rating}, which its range does not hold.</source>
        <translation>{paper}现为{rating}，而其区间不含该评级。</translation>
    </message>
    <message>
        <source>{paper} says what follows “{branch}”, and nothing says what follows “{other}”.</source>
        <translation>{paper}说明了“{branch}”的后果，但没有说明“{other}”的后果。</translation>
    </message>
    <message>
        <source>{paper} waits for {first}, which was {became}.</source>
        <translation>{paper}等待 {first}，而后者{became}。</translation>
    </message>
    <message>
        <source>{paper} was due on {date}, and has no decision.</source>
        <translation>{paper}已于 {date} 到期，但没有决定。</translation>
    </message>
    <message>
        <source>{paper} was to be looked at again on {date}.</source>
        <translation>{paper}应于 {date} 复核。</translation>
    </message>
    <message numerus="yes">
        <source>{parts} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>{parts}已略去：其所依据的{fallen}已被略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>{passage} cannot speak both for a claim and against it.</source>
        <translation>{passage} 不能既支持又反对同一论断。</translation>
    </message>
    <message>
        <source>{passage} is evidence against {claim} already.</source>
        <translation>{passage} 已是反对 {claim} 的证据。</translation>
    </message>
    <message>
        <source>{passage} is evidence for {claim} already.</source>
        <translation>{passage} 已是支持 {claim} 的证据。</translation>
    </message>
    <message>
        <source>{passage} is no evidence of {claim}.</source>
        <translation>{passage} 不是 {claim} 的证据。</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or open it.</source>
        <translation>{path} 已存在；请另选名称，或将其打开。</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} 已存在；请另选名称。</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>无法创建 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be made; choose another name.</source>
        <translation>无法创建 {path}；请另选名称。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>未能写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a book, which nothing is written over; give another name.</source>
        <translation>{path} 是简报册，不予覆盖；请另取名称。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a book; choose the file in it that ends in “.briefbook”.</source>
        <translation>{path} 是文件夹，不是简报册；请选择其中以“.briefbook”结尾的文件。</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} 是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but no source has that key.</source>
        <translation>{place}引用 [{citation}]，但没有资料使用该键。</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but the source has no such passage.</source>
        <translation>{place}引用 [{citation}]，但资料中没有该摘录。</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but there is no such claim.</source>
        <translation>{place}引用 [{citation}]，但没有该论断。</translation>
    </message>
    <message>
        <source>{place} cites {claim}, but no passage supports it yet.</source>
        <translation>{place}引用 {claim}，但尚无摘录支持该论断。</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which was {status}.</source>
        <translation>{place}引用 {claim}，而该论断{status}。</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which {newer} superseded.</source>
        <translation>{place}引用 {claim}，而该论断已被 {newer} 取代。</translation>
    </message>
    <message numerus="yes">
        <source>{place} has (a row|%n rows) without a date such as 2026-12-01 in the first column, which the timeline leaves out.</source>
        <translation>
            <numerusform>{place}有 %n 行首列没有 2026-12-01 之类的日期，时间线略去这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} has a place for “{paper}”; only these can be placed: {known}.</source>
        <translation>{place}有“{paper}”的位置；只能放置：{known}。</translation>
    </message>
    <message>
        <source>{place} has no table with dates such as 2026-12-01 in its first column, so there is no timeline of it.</source>
        <translation>{place}没有首列为 2026-12-01 之类日期的表格，因此没有时间线。</translation>
    </message>
    <message>
        <source>{place} is left out with all below it: {why}.</source>
        <translation>{place}及其下所有内容已略去：{why}。</translation>
    </message>
    <message>
        <source>{place} is left out: {why}.</source>
        <translation>{place}已略去：{why}。</translation>
    </message>
    <message>
        <source>{place}: {before} becomes {after}</source>
        <translation>{place}：{before}改为{after}</translation>
    </message>
    <message>
        <source>{rating} ({band})</source>
        <translation>{rating}（{band}）</translation>
    </message>
    <message>
        <source>{rating}: {before} → {after}</source>
        <translation>{rating}：{before} → {after}</translation>
    </message>
    <message>
        <source>{reason}

What you typed since then is in no file yet.</source>
        <translation>{reason}

您此后键入的内容尚未存入任何文件。</translation>
    </message>
    <message>
        <source>{reason} Decide for ours, or take that away first.</source>
        <translation>{reason} 请选定我方版本，或先将其移除。</translation>
    </message>
    <message>
        <source>{reason} It lies in “{name}”.</source>
        <translation>{reason} 它位于“{name}”。</translation>
    </message>
    <message>
        <source>{reason} · brought back</source>
        <translation>{reason} · 已恢复</translation>
    </message>
    <message>
        <source>{reason}, {date}</source>
        <translation>{reason}，{date}</translation>
    </message>
    <message numerus="yes">
        <source>{records} (has a title that is|have titles that are) in the book already.</source>
        <translation>
            <numerusform>{records}的标题在简报册中已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>新增{records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>变更{records}</translation>
    </message>
    <message>
        <source>{records} got another short name: the one in the file was taken, or is none of ours.</source>
        <translation>{records}已另取简短编号：文件中的编号已被占用，或不符合本程序格式。</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>移除{records}</translation>
    </message>
    <message>
        <source>{record} · {field}</source>
        <translation>{record} · {field}</translation>
    </message>
    <message>
        <source>{removed}; {stayed}</source>
        <translation>{removed}；{stayed}</translation>
    </message>
    <message>
        <source>{risks}. Press to list them.</source>
        <translation>{risks}。按下可列出。</translation>
    </message>
    <message>
        <source>{risk} inherent rating moved to {cell}.</source>
        <translation>{risk} 的固有评级已移至 {cell}。</translation>
    </message>
    <message>
        <source>{risk} inherent rating was taken away.</source>
        <translation>{risk} 的固有评级已移除。</translation>
    </message>
    <message>
        <source>{risk} is no longer rated.</source>
        <translation>{risk} 不再有评级。</translation>
    </message>
    <message>
        <source>{risk} moved to {cell}.</source>
        <translation>{risk} 已移至 {cell}。</translation>
    </message>
    <message>
        <source>{risk} target rating moved to {cell}.</source>
        <translation>{risk} 的目标评级已移至 {cell}。</translation>
    </message>
    <message>
        <source>{risk} target rating was taken away.</source>
        <translation>{risk} 的目标评级已移除。</translation>
    </message>
    <message>
        <source>{risk}, marked {marking}</source>
        <translation>{risk}，标为 {marking}</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}：{words}</translation>
    </message>
    <message>
        <source>{section}: {counts}</source>
        <translation>{section}：{counts}</translation>
    </message>
    <message>
        <source>{sentence} {reason}</source>
        <translation>{sentence} {reason}</translation>
    </message>
    <message>
        <source>{server} can only be read at the moment; nothing was sent.</source>
        <translation>{server} 目前只能读取；未发送任何内容。</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {said}. Work goes on here; sync when the server is there.</source>
        <translation>无法连接 {server}：{said}。此处可继续工作；服务器恢复后再同步。</translation>
    </message>
    <message>
        <source>{server} could not do this: {said}.</source>
        <translation>{server} 无法执行此操作：{said}。</translation>
    </message>
    <message>
        <source>{server} did not take this password.</source>
        <translation>{server} 不接受此密码。</translation>
    </message>
    <message>
        <source>{server} does not let you in: {said}.</source>
        <translation>{server} 不允许您进入：{said}。</translation>
    </message>
    <message>
        <source>{server} has no room left: {said}.</source>
        <translation>{server} 没有剩余空间：{said}。</translation>
    </message>
    <message>
        <source>{server} has no such database: {said}.</source>
        <translation>{server} 没有该数据库：{said}。</translation>
    </message>
    <message>
        <source>{server} is being shut down or started; nothing is lost. Sync again later.</source>
        <translation>{server} 正在关闭或启动；没有丢失任何内容。请稍后再次同步。</translation>
    </message>
    <message>
        <source>{server} waited too long and hung up; nothing is lost. Sync again.</source>
        <translation>{server} 等待过久，已断开；没有丢失任何内容。请再次同步。</translation>
    </message>
    <message>
        <source>{server} wants a password.</source>
        <translation>{server} 要求密码。</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other and both give the same web address.</source>
        <translation>较短文本的 {share} 见于另一文本，且两者网址相同。</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other.</source>
        <translation>较短文本的 {share} 见于另一文本。</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>%n 条论断中的 {shown} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n risk(s)</source>
        <translation>
            <numerusform>%n 项风险中的 {shown} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}、{one}</translation>
    </message>
    <message>
        <source>{stance}: “{quote}” {citation}</source>
        <translation>{stance}：“{quote}”{citation}</translation>
    </message>
    <message numerus="yes">
        <source>{start} – {end} (%n day(s))</source>
        <translation>
            <numerusform>{start} – {end}（%n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} by {claims}</source>
        <translation>{status}：{claims}</translation>
    </message>
    <message>
        <source>{status}, as of {date}</source>
        <translation>{status}，截至 {date}</translation>
    </message>
    <message>
        <source>{status}, until {date}</source>
        <translation>{status}，至 {date}</translation>
    </message>
    <message>
        <source>{status}: no longer to be cited</source>
        <translation>{status}：不应再引用</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table}（%n 行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} (%n rows).</source>
        <translation>
            <numerusform>{taken}（%n 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was corrected by its publisher: “{title}”.</source>
        <translation>{text}引用 @{key}，而该资料已由出版方更正：“{title}”。</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was withdrawn by its publisher: “{title}”.</source>
        <translation>{text}引用 @{key}，而该资料已由出版方撤回：“{title}”。</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was {standing}: “{title}”.</source>
        <translation>{text}引用 @{key}，而该资料{standing}：“{title}”。</translation>
    </message>
    <message>
        <source>{text} cites nothing.</source>
        <translation>{text}没有引注。</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which is not in the book.</source>
        <translation>{text}引用 {citation}，但它不在简报册中。</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which may have moved in the newer version of its source.</source>
        <translation>{text}引用 {citation}，而它在其资料的较新版本中可能已移位。</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which was not found in the newer version of its source.</source>
        <translation>{text}引用 {citation}，而它在其资料的较新版本中未找到。</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded by {newer}: “{statement}”.</source>
        <translation>{text}引用 {claim}，而该论断已被 {newer} 取代：“{statement}”。</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded: “{statement}”.</source>
        <translation>{text}引用 {claim}，而该论断已被取代：“{statement}”。</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which was withdrawn: “{statement}”.</source>
        <translation>{text}引用 {claim}，而该论断已撤回：“{statement}”。</translation>
    </message>
    <message numerus="yes">
        <source>{text} gives “{figure}” and %n more without a citation: “{words}”.</source>
        <translation>
            <numerusform>{text}给出“{figure}”等数字（另有 %n 个）而没有引注：“{words}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} gives “{figure}” without a citation: “{words}”.</source>
        <translation>{text}给出“{figure}”而没有引注：“{words}”。</translation>
    </message>
    <message>
        <source>{text} has no text.</source>
        <translation>{text}没有文本。</translation>
    </message>
    <message>
        <source>{text} quotes without a citation: “{words}”.</source>
        <translation>{text}引用原话而没有引注：“{words}”。</translation>
    </message>
    <message>
        <source>{text} quotes “{words}” from {citation}: {difference}</source>
        <translation>{text}引用 {citation} 的“{words}”：{difference}</translation>
    </message>
    <message>
        <source>{text} says “{likelihood}” and “{confidence}” in one sentence.</source>
        <translation>{text}在同一句中使用“{likelihood}”和“{confidence}”。</translation>
    </message>
    <message>
        <source>{text} says “{word}” ({scale}), while the book’s other judgements use words such as “{usual}” ({other}).</source>
        <translation>{text}使用“{word}”（{scale}），而简报册的其他判断使用“{usual}”等用语（{other}）。</translation>
    </message>
    <message>
        <source>{text} says “{word}”, but not how likely it is: “{words}”.</source>
        <translation>{text}使用“{word}”，但未说明可能性多大：“{words}”。</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, further down.</source>
        <translation>{text}使用“{name}”时尚未写出全称，全称见后文。</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, in {other}.</source>
        <translation>{text}使用“{name}”时尚未写出全称，全称见{other}。</translation>
    </message>
    <message>
        <source>{text} uses “{name}”, which is not spelled out.</source>
        <translation>{text}使用“{name}”，但未写出全称。</translation>
    </message>
    <message numerus="yes">
        <source>{things} (refers|refer) to a {kind} that is not there.</source>
        <translation>
            <numerusform>{things}指向不存在的{kind}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} of {moment}</source>
        <translation>{title}，{moment}</translation>
    </message>
    <message>
        <source>{title}: menu of all commands</source>
        <translation>{title}：所有命令的菜单</translation>
    </message>
    <message>
        <source>{told} Button: {button}.</source>
        <translation>{told}按钮：{button}。</translation>
    </message>
    <message numerus="yes">
        <source>{told} · left out for these readers: %n</source>
        <translation>
            <numerusform>{told} · 对此类读者略去 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}. Shows the checks.</source>
        <translation>{told}。显示检查结果。</translation>
    </message>
    <message>
        <source>{to} already exists; choose another name.</source>
        <translation>{to} 已存在；请另选名称。</translation>
    </message>
    <message numerus="yes">
        <source>{tripped} of %n tripped</source>
        <translation>
            <numerusform>%n 项中已触发 {tripped} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{way}, and in %n more ways</source>
        <translation>
            <numerusform>{way}，另有 %n 种方式</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {date}</source>
        <translation>{when}，{date}</translation>
    </message>
    <message numerus="yes">
        <source>{words} at most %n words apart</source>
        <translation>
            <numerusform>{words}最多相隔 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} taken away</source>
        <translation>已移除{words}</translation>
    </message>
    <message>
        <source>{words} together look like a risk.</source>
        <translation>{words}合在一起像是一项风险。</translation>
    </message>
    <message>
        <source>{words} was added</source>
        <translation>新增了{words}</translation>
    </message>
    <message>
        <source>{words} was removed</source>
        <translation>删去了{words}</translation>
    </message>
    <message>
        <source>{words} · counting pages…</source>
        <translation>{words} · 正在统计页数…</translation>
    </message>
    <message>
        <source>{words} · {place}</source>
        <translation>{words} · {place}</translation>
    </message>
    <message>
        <source>{words}: as of then?</source>
        <translation>{words}：以当时为准？</translation>
    </message>
    <message>
        <source>{words}: as of when?</source>
        <translation>{words}：以何时为准？</translation>
    </message>
    <message>
        <source>{word} ({step} of {steps})</source>
        <translation>{word}（{step}/{steps}）</translation>
    </message>
    <message>
        <source>{work} failed because of a mistake in Briefbook; the log has the details.</source>
        <translation>{work}因 Briefbook 出错而失败；详情见日志。</translation>
    </message>
    <message>
        <source>{wrong} of the counters of numbers would give a number again.</source>
        <translation>有 {wrong} 个编号计数器会重复给出编号。</translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>
            <numerusform>{year} 年代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a century</comment>
        <translation>
            <numerusform>{year} 年起百年</numerusform>
        </translation>
    </message>
    <message>
        <source>“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale.</source>
        <translation>“May”“could”“might”和“possible”不能说明可能性多大；请使用量表用语。</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>“{actor}”在此提及 %n 次，又作 {forms}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here.</source>
        <translation>
            <numerusform>“{actor}”在此提及 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{actor}” on “{issue}”</source>
        <translation>“{actor}”对“{issue}”的立场</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>简报册已收录的“{actor}”在此提及 %n 次，又作 {forms}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here.</source>
        <translation>
            <numerusform>简报册已收录的“{actor}”在此提及 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{address}” is not the address of a PostgreSQL server; one looks like postgresql://ana@db.example.org/briefings.</source>
        <translation>“{address}”不是 PostgreSQL 服务器的地址；正确形式如 postgresql://ana@db.example.org/briefings。</translation>
    </message>
    <message>
        <source>“{book}” is open in another window; close it there first, or open it read-only.</source>
        <translation>“{book}”已在另一窗口中打开；请先在该处关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>“{book}” is open on {host} for {user} since {since}; close it there first, or open it read-only.</source>
        <translation>“{book}”自 {since} 起由 {user} 在 {host} 上打开；请先在该处关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #f7b267.</source>
        <translation>“{colour}”不是 #f7b267 之类的颜色。</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is not in the passage</source>
        <translation>引文中的“{come}”不在摘录中</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is “{gone}” in the passage</source>
        <translation>引文中的“{come}”在摘录中为“{gone}”</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same.</source>
        <translation>“{first}”与“{second}”相同。</translation>
    </message>
    <message>
        <source>“{gone}” of the passage is missing in the quotation</source>
        <translation>引文缺少摘录中的“{gone}”</translation>
    </message>
    <message>
        <source>“{header}” follows from other columns and is not loaded.</source>
        <translation>“{header}”由其他列得出，不予加载。</translation>
    </message>
    <message>
        <source>“{header}” has no field and is not loaded.</source>
        <translation>“{header}”没有对应字段，不予加载。</translation>
    </message>
    <message>
        <source>“{header}” has no field; it goes into the notes.</source>
        <translation>“{header}”没有对应字段；存入笔记。</translation>
    </message>
    <message>
        <source>“{header}” ranks risks by a product or a level, which is not loaded: the matrix says how grave each is.</source>
        <translation>“{header}”按乘积或级别为风险排序，不予加载：严重程度由矩阵确定。</translation>
    </message>
    <message>
        <source>“{likelihood}” is no word of the scale {scale}: {words}.</source>
        <translation>“{likelihood}”不是量表{scale}的用语：{words}。</translation>
    </message>
    <message>
        <source>“{line}” is not a date such as 2025-10-28, 2025-10 or 2025 ({label}).</source>
        <translation>“{line}”不是 2025-10-28、2025-10 或 2025 之类的日期（{label}）。</translation>
    </message>
    <message>
        <source>“{line}” is not a day such as 2025-10-28 ({label}).</source>
        <translation>“{line}”不是 2025-10-28 之类的日期（{label}）。</translation>
    </message>
    <message>
        <source>“{line}” is not a duration such as 90 days or 1 year ({label}).</source>
        <translation>“{line}”不是 90 days 或 1 year 之类的期限（{label}）。</translation>
    </message>
    <message>
        <source>“{line}” is not a number such as 25000000 or 1.5 ({label}).</source>
        <translation>“{line}”不是 25000000 或 1.5 之类的数字（{label}）。</translation>
    </message>
    <message>
        <source>“{line}” is not one of these ({label}): {words}.</source>
        <translation>“{line}”不属于下列任何一项（{label}）：{words}。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” (not found)</source>
        <translation>“{name}”（未找到）</translation>
    </message>
    <message>
        <source>“{name}” ({labels}): {why}.</source>
        <translation>“{name}”（{labels}）：{why}。</translation>
    </message>
    <message>
        <source>“{name}” already means a date, a memo or now; give the snapshot another name.</source>
        <translation>“{name}”已用于表示日期、备忘录或现在；请为快照另取名称。</translation>
    </message>
    <message>
        <source>“{name}” asks for other files or the network while it is read, so it was left out.</source>
        <translation>“{name}”在读取时要求访问其他文件或网络，已略去。</translation>
    </message>
    <message>
        <source>“{name}” can be imported once a book is open; open or start one first.</source>
        <translation>打开简报册后方可导入“{name}”；请先打开或新建一本。</translation>
    </message>
    <message>
        <source>“{name}” can be written again: everything is saved.</source>
        <translation>“{name}”可重新写入：全部内容已保存。</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported into a book that is open to read only.</source>
        <translation>无法将“{name}”导入以只读方式打开的简报册。</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: its disk, or the book’s, does not answer. Choose another place, or go back to a backup.</source>
        <translation>无法创建“{name}”：其所在磁盘或简报册所在磁盘没有响应。请另选位置，或退回到备份。</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {error}.</source>
        <translation>无法创建“{name}”：{error}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {reason}.</source>
        <translation>无法创建“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened because you may not read it.</source>
        <translation>无法打开“{name}”，因为您没有读取权限。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, as there is no room left on its disk.</source>
        <translation>无法打开“{name}”，因为其磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the system does not let Briefbook at it.</source>
        <translation>无法打开“{name}”：系统不允许 Briefbook 访问。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {error}.</source>
        <translation>无法打开“{name}”：{error}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table from row {number} on.</source>
        <translation>“{name}”自第 {number} 行起无法按表格读取。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk or stick does not answer.</source>
        <translation>无法读取“{name}”，因为其磁盘或 U 盘没有响应。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk, stick or share does not answer ({reason}); try again, or go back to a backup.</source>
        <translation>无法读取“{name}”，因为其磁盘、U 盘或共享没有响应（{reason}）；请重试，或退回到备份。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced now ({reason}); your edits are kept on this computer and published when it can.</source>
        <translation>目前无法替换“{name}”（{reason}）；您的编辑保留在本机，待可替换时发布。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows; leave out {forbidden}.</source>
        <translation>“{name}”不能用作 Windows 文件名；请去掉 {forbidden}。</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself.</source>
        <translation>“{name}”不能隶属于自身。</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {error}.</source>
        <translation>未能更改“{name}”：{error}。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to this computer to be worked on ({reason}); try again, or open it read-only.</source>
        <translation>未能将“{name}”复制到本机以供编辑（{reason}）；请重试，或以只读方式打开。</translation>
    </message>
    <message>
        <source>“{name}” could not be published: {reason}. Your edits are kept here.</source>
        <translation>未能发布“{name}”：{reason}。您的编辑保留在此。</translation>
    </message>
    <message>
        <source>“{name}” could not be read because of a mistake in Briefbook; the log has the details.</source>
        <translation>因 Briefbook 出错，未能读取“{name}”；详情见日志。</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew without faults; nothing was changed.</source>
        <translation>重新写入“{name}”时出现错误；未作任何变更。</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew: {reason}; nothing was changed.</source>
        <translation>未能重新写入“{name}”：{reason}；未作任何变更。</translation>
    </message>
    <message>
        <source>“{name}” could not be written, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>未能写入“{name}”，因为其磁盘或 U 盘没有响应；未作任何变更。请在别处保存副本以继续工作。</translation>
    </message>
    <message>
        <source>“{name}” had several names (hard links); what you change is under this one only.</source>
        <translation>“{name}”曾有多个名称（硬链接）；您的变更只存于此名称之下。</translation>
    </message>
    <message>
        <source>“{name}” has a document type in its XML, so it was not read.</source>
        <translation>“{name}”的 XML 含有文档类型声明，因此未予读取。</translation>
    </message>
    <message>
        <source>“{name}” has a header too long to be read, so it seems to be damaged.</source>
        <translation>“{name}”的文件头过长，无法读取，似已损坏。</translation>
    </message>
    <message>
        <source>“{name}” has a tag of more than {most} KB, so it cannot be read.</source>
        <translation>“{name}”含有超过 {most} KB 的标记，因此无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has a tag with more than {most} attributes, so it cannot be read.</source>
        <translation>“{name}”含有属性超过 {most} 个的标记，因此无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has elements nested too deeply to be read.</source>
        <translation>“{name}”的元素嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has groups nested too deeply to be read.</source>
        <translation>“{name}”的分组嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} elements, too many to read as one page.</source>
        <translation>“{name}”的元素超过 {most} 个，过多，无法作为一页读取。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, too many to be read.</source>
        <translation>“{name}”的部分超过 {most} 个，过多，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to load at once.</source>
        <translation>“{name}”的行超过 {most} 行，过多，无法一次加载。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} tags, too many to be read.</source>
        <translation>“{name}”的标记超过 {most} 个，过多，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has nothing that this book lacks.</source>
        <translation>“{name}”中没有本简报册所缺的内容。</translation>
    </message>
    <message>
        <source>“{name}” has parts nested too deeply to be read.</source>
        <translation>“{name}”的部分嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” has {number} entries; Briefbook reads up to {most}: export it in parts.</source>
        <translation>“{name}”有 {number} 个条目；Briefbook 最多读取 {most} 个：请分批导出。</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; Briefbook reads PDFs of up to {most}. Split it first.</source>
        <translation>“{name}”有 {pages} 页；Briefbook 最多读取 {most} 页的 PDF。请先拆分。</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; Briefbook imports files up to {most} MB.</source>
        <translation>“{name}”大小为 {size} MB；Briefbook 最多导入 {most} MB 的文件。</translation>
    </message>
    <message>
        <source>“{name}” holds commands that no Briefbook wrote, and is not opened.</source>
        <translation>“{name}”含有并非 Briefbook 所写的命令，不予打开。</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no spreadsheet writes, so it was not read.</source>
        <translation>“{name}”含有电子表格不会写入的声明，因此未予读取。</translation>
    </message>
    <message>
        <source>“{name}” holds files in files more than {most} deep; what lies deeper was left out.</source>
        <translation>“{name}”中文件套文件超过 {most} 层；更深处的内容已略去。</translation>
    </message>
    <message>
        <source>“{name}” holds itself, so it was left out.</source>
        <translation>“{name}”包含自身，已略去。</translation>
    </message>
    <message>
        <source>“{name}” holds more than it says, so it was not read.</source>
        <translation>“{name}”所含内容多于其所声明，因此未予读取。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of attachments, too much to be read.</source>
        <translation>“{name}”的附件超过 {most} MB，过大，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read.</source>
        <translation>“{name}”的文本和标记超过 {most} MB，过大，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read; divide it into several documents.</source>
        <translation>“{name}”的文本和标记超过 {most} MB，过大，无法读取；请拆分为多个文档。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} attachments; save the ones that matter and import those.</source>
        <translation>“{name}”的附件超过 {most} 个；请保存重要的附件后再导入。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files, too many to import at once.</source>
        <translation>“{name}”的文件超过 {most} 个，过多，无法一次导入。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the others were left out.</source>
        <translation>“{name}”的文件超过 {most} 个；其余已略去。</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} mails; save the ones that matter and import those.</source>
        <translation>“{name}”的邮件超过 {most} 封；请保存重要的邮件后再导入。</translation>
    </message>
    <message>
        <source>“{name}” holds no documents.</source>
        <translation>“{name}”中没有文档。</translation>
    </message>
    <message>
        <source>“{name}” holds no entries of {kind}; export it again and import that.</source>
        <translation>“{name}”中没有 {kind} 条目；请重新导出后再导入。</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words.</source>
        <translation>“{name}”中没有可读文字。</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words; it may hold pictures only.</source>
        <translation>“{name}”中没有可读文字；可能只含图片。</translation>
    </message>
    <message>
        <source>“{name}” holds no table: no row names its columns.</source>
        <translation>“{name}”中没有表格：没有标明列名的行。</translation>
    </message>
    <message>
        <source>“{name}” holds no text that Briefbook can read; it seems to be a binary file.</source>
        <translation>“{name}”中没有 Briefbook 可读取的文本；似为二进制文件。</translation>
    </message>
    <message>
        <source>“{name}” holds no web page; open it in a browser, save it as HTML and import that.</source>
        <translation>“{name}”中没有网页；请在浏览器中打开，存为 HTML 后再导入。</translation>
    </message>
    <message>
        <source>“{name}” holds several documents; choose one file.</source>
        <translation>“{name}”包含多个文档；请选择一个文件。</translation>
    </message>
    <message>
        <source>“{name}” holds {most} files that stop the process reading them; the others were left out.</source>
        <translation>“{name}”含有 {most} 个使读取进程停止的文件；其余已略去。</translation>
    </message>
    <message>
        <source>“{name}” is XML of a kind that is not read; {save_as}.</source>
        <translation>“{name}”是不予读取的 XML 类型；{save_as}。</translation>
    </message>
    <message>
        <source>“{name}” is a PostScript file; {save_as}.</source>
        <translation>“{name}”是 PostScript 文件；{save_as}。</translation>
    </message>
    <message>
        <source>“{name}” is a PowerPoint presentation; save it as PDF and import that.</source>
        <translation>“{name}”是 PowerPoint 演示文稿；请存为 PDF 后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is a Word document of the old kind (DOC); {save_as}.</source>
        <translation>“{name}”是旧式 Word 文档 (DOC)；{save_as}。</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook; save it as .xlsx in your spreadsheet program.</source>
        <translation>“{name}”是二进制工作簿；请在电子表格程序中存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{name}” is a compressed archive; unpack it and import the files inside.</source>
        <translation>“{name}”是压缩文件；请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a database; export from it what you need as text and import that.</source>
        <translation>“{name}”是数据库；请将所需内容导出为文本后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files inside it.</source>
        <translation>“{name}”是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; open the book itself.</source>
        <translation>“{name}”是指回自身的链接；请打开简报册本身。</translation>
    </message>
    <message>
        <source>“{name}” is a picture; type what it says into a text file and import that.</source>
        <translation>“{name}”是图片；请将其内容键入文本文件后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is a program; Briefbook imports documents only.</source>
        <translation>“{name}”是程序；Briefbook 只导入文档。</translation>
    </message>
    <message>
        <source>“{name}” is a sound or video file; write down what is said in it and import that.</source>
        <translation>“{name}”是音频或视频文件；请将其内容笔录成文后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of Excel 97 or one with a password; save it as .xlsx without a password.</source>
        <translation>“{name}”是 Excel 97 工作簿或设有密码的工作簿；请存为不设密码的 .xlsx。</translation>
    </message>
    <message>
        <source>“{name}” is among the actors already.</source>
        <translation>“{name}”已在行为体之列。</translation>
    </message>
    <message>
        <source>“{name}” is an Excel workbook; save the sheet as PDF and import that.</source>
        <translation>“{name}”是 Excel 工作簿；请将工作表存为 PDF 后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is an Office document of an old kind; {save_as}.</source>
        <translation>“{name}”是旧式 Office 文档；{save_as}。</translation>
    </message>
    <message>
        <source>“{name}” is an Office document that a password protects; save it without one and import that.</source>
        <translation>“{name}”是受密码保护的 Office 文档；请存为不设密码的文档后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument spreadsheet, slides or drawing; {save_as}.</source>
        <translation>“{name}”是 OpenDocument 电子表格、演示文稿或绘图；{save_as}。</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook data file; save the mails in it one by one as MSG or EML and import those.</source>
        <translation>“{name}”是 Outlook 数据文件；请将其中邮件逐封存为 MSG 或 EML 后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is another copy of this book. To see it on its own, open it from the File menu.</source>
        <translation>“{name}”是此简报册的另一副本。要单独查看，请从“文件”菜单打开。</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON (line {line}); export it again and import that.</source>
        <translation>“{name}”不是有效的 JSON（第 {line} 行）；请重新导出后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON; export it again and import that.</source>
        <translation>“{name}”不是有效的 JSON；请重新导出后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is broken RDF ({reason}); export it again and import that.</source>
        <translation>“{name}”不是有效的 RDF（{reason}）；请重新导出后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>“{name}”已损坏</translation>
    </message>
    <message>
        <source>“{name}” is damaged in a way that stopped the process reading it, so it was left out.</source>
        <translation>“{name}”的损坏使读取进程停止，已略去。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is no workbook that can be read; save it again as .xlsx, or as CSV.</source>
        <translation>“{name}”已损坏，或不是可读取的工作簿；请重新存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be opened.</source>
        <translation>“{name}”已损坏或不完整，无法打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be read.</source>
        <translation>“{name}”已损坏或不完整，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read.</source>
        <translation>“{name}”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read; save or download it again.</source>
        <translation>“{name}”已损坏，无法读取；请重新保存或下载。</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>“{name}”已损坏。请退回到备份，或用“briefbook rescue”读取可读内容。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not begin as a PDF does. Save or download it again.</source>
        <translation>“{name}”已损坏：其开头不是 PDF 格式。请重新保存或下载。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds no page. Save or download it again.</source>
        <translation>“{name}”已损坏：其中没有页面。请重新保存或下载。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the list of its chapters is missing.</source>
        <translation>“{name}”已损坏：缺少章节列表。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part that holds its text is missing.</source>
        <translation>“{name}”已损坏：缺少存放文本的部分。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>“{name}”已损坏；未作任何变更。请退回到备份，或用“briefbook rescue”读取可读内容。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”为空。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that Briefbook cannot read; save it without protection.</source>
        <translation>“{name}”的加密方式 Briefbook 无法读取；请取消保护后保存。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted now</source>
        <translation>“{name}”现已加密</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is encrypted now, with %n backup(s)</source>
        <translation>
            <numerusform>“{name}”及 %n 个备份现已加密</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is encrypted; open it in the mail program that has its key, save it as text and import that.</source>
        <translation>“{name}”已加密；请在持有密钥的邮件程序中打开，存为文本后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is flagged: {reason}</source>
        <translation>“{name}”已标旗：{reason}</translation>
    </message>
    <message>
        <source>“{name}” is in Zotero’s own JSON; export it as CSL JSON and import that.</source>
        <translation>“{name}”采用 Zotero 专用 JSON；请导出为 CSL JSON 后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is neither a date such as 2025-10-28 nor an exported memo such as M2 nor a snapshot of this book.</source>
        <translation>“{name}”既不是 2025-10-28 之类的日期，也不是 M2 之类已导出的备忘录，也不是此简报册的快照。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a bibliography.</source>
        <translation>“{name}”嵌套过深，不可能是参考文献。</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read, so it was left out.</source>
        <translation>“{name}”嵌套过深，无法读取，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is new, %n word(s).</source>
        <translation>
            <numerusform>“{name}”为新增，%n 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is new.</source>
        <translation>“{name}”为新增。</translation>
    </message>
    <message>
        <source>“{name}” is no CSV file and no XLSX workbook; save it as one of these.</source>
        <translation>“{name}”不是 CSV 文件，也不是 XLSX 工作簿；请存为其中一种格式。</translation>
    </message>
    <message>
        <source>“{name}” is no longer encrypted</source>
        <translation>“{name}”不再加密</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is no longer encrypted, with %n backup(s)</source>
        <translation>
            <numerusform>“{name}”及 %n 个备份不再加密</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder, or the folder is gone; nothing was changed. Bring it back and try again, or save a copy elsewhere to go on.</source>
        <translation>“{name}”已不在其文件夹中，或文件夹已不存在；未作任何变更。请将其放回后重试，或在别处保存副本以继续工作。</translation>
    </message>
    <message>
        <source>“{name}” is not a book but {kind}; open a book and bring it in as a source.</source>
        <translation>“{name}”不是简报册，而是{kind}；请打开一本简报册，将其作为资料导入。</translation>
    </message>
    <message>
        <source>“{name}” is not a book, as it is empty; if it was one, go back to a backup, or wait until its folder is synchronised.</source>
        <translation>“{name}”为空，不是简报册；如原为简报册，请退回到备份，或等待其文件夹同步完成。</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or it is damaged.</source>
        <translation>“{name}”不是简报册，或已损坏。</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or its beginning is damaged; if it was a book, go back to a backup.</source>
        <translation>“{name}”不是简报册，或其开头已损坏；如原为简报册，请退回到备份。</translation>
    </message>
    <message>
        <source>“{name}” is not a book.</source>
        <translation>“{name}”不是简报册。</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook in XLSX, so no table can be read from it.</source>
        <translation>“{name}”不是 XLSX 工作簿，无法从中读取表格。</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it cannot be imported.</source>
        <translation>“{name}”不是普通文件，无法导入。</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it is no book.</source>
        <translation>“{name}”不是普通文件，因此不是简报册。</translation>
    </message>
    <message>
        <source>“{name}” is open read-only and cannot be changed.</source>
        <translation>“{name}”以只读方式打开，无法更改。</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; nothing can be merged into it.</source>
        <translation>“{name}”以只读方式打开；无法向其合并任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is seldom used; unpack it and import the files inside.</source>
        <translation>“{name}”的压缩方式很少使用；请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, or nothing of it can be read.</source>
        <translation>“{name}”受密码保护，或其内容均无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}”受密码保护。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; open it in its own program, save it without one and import that.</source>
        <translation>“{name}”受密码保护；请在其所属程序中打开，存为不设密码的文件后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; unpack it and import the files inside.</source>
        <translation>“{name}”受密码保护；请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by its bookseller (DRM), so no other program can read it; ask the publisher for a copy without protection.</source>
        <translation>“{name}”受书商保护 (DRM)，其他程序均无法读取；请向出版方索取不受保护的版本。</translation>
    </message>
    <message>
        <source>“{name}” is published, with all your edits.</source>
        <translation>“{name}”已发布，包含您的所有编辑。</translation>
    </message>
    <message>
        <source>“{name}” is this book itself; choose another copy of it.</source>
        <translation>“{name}”就是本简报册；请选择它的另一副本。</translation>
    </message>
    <message>
        <source>“{name}” is too large a Rich Text file to be read; save it as DOCX or in parts and import that.</source>
        <translation>“{name}”是过大的 RTF 文件，无法读取；请存为 DOCX 或拆分后再导入。</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a mail to be read.</source>
        <translation>“{name}”是过大或过于复杂的邮件，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a page to be read.</source>
        <translation>“{name}”是过大或过于复杂的页面，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read; divide it into several files.</source>
        <translation>“{name}”过大，无法读取；请拆分为多个文件。</translation>
    </message>
    <message>
        <source>“{name}” is what Windows calls a device; choose another name.</source>
        <translation>“{name}”在 Windows 中是设备名；请另选名称。</translation>
    </message>
    <message>
        <source>“{name}” is wrapped in its signature; open it in a mail program and save it as text.</source>
        <translation>“{name}”封装在签名中；请在邮件程序中打开，并存为文本。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lies beside this book and has %n edit(s) that this book lacks.</source>
        <translation>
            <numerusform>“{name}”位于此简报册旁，有 %n 次编辑是此简报册所缺的。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” lies beside this book and has another password, so that it is not known whether it holds more.</source>
        <translation>“{name}”位于此简报册旁，密码不同，因此无法得知其内容是否更多。</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, such as on a disc; open it read-only, or copy it to another folder.</source>
        <translation>“{name}”位于无法写入之处，如光盘；请以只读方式打开，或复制到其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” may also be open on {host} for {user} since {since}; what both of you change can be merged.</source>
        <translation>“{name}”可能自 {since} 起也由 {user} 在 {host} 上打开；双方的变更可以合并。</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you; ask whoever owns it or its folder for permission.</source>
        <translation>您没有“{name}”的读取权限；请向该文件或其文件夹的所有者申请权限。</translation>
    </message>
    <message>
        <source>“{name}” may not be written by you; open it read-only, or ask whoever owns it for permission.</source>
        <translation>您没有“{name}”的写入权限；请以只读方式打开，或向所有者申请权限。</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another place.</source>
        <translation>不允许在该处写入“{name}”。请另选位置。</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; it can be opened read-only.</source>
        <translation>“{name}”在其位置不允许写入；可以只读方式打开。</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>“{name}”在其位置不允许写入；未作任何变更。请在别处保存副本以继续工作。</translation>
    </message>
    <message>
        <source>“{name}” merges too many cells to be read; take the merging away first.</source>
        <translation>“{name}”的合并单元格过多，无法读取；请先取消合并。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” names (a file that is|%n files that are) not beside it, such as “{missing}”.</source>
        <translation>
            <numerusform>“{name}”提到 %n 个不在其旁的文件，如“{missing}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” needs more than {megabytes} MB of memory to be read, so it was left out.</source>
        <translation>读取“{name}”所需内存超过 {megabytes} MB，已略去。</translation>
    </message>
    <message>
        <source>“{name}” opens with an earlier password of the book only.</source>
        <translation>“{name}”只能用简报册的旧密码打开。</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}.</source>
        <translation>“{name}”占 {length} 行，此模板限 {limit} 行。</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}: what is too much begins with “{begins}”.</source>
        <translation>“{name}”占 {length} 行，此模板限 {limit} 行：超出部分以“{begins}”开头。</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read, so it was left out.</source>
        <translation>读取“{name}”超过 {seconds} 秒，已略去。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, too much to be read.</source>
        <translation>“{name}”解压后超过 {most} MB，过大，无法读取。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB; the rest was left out.</source>
        <translation>“{name}”解压后超过 {most} MB；其余已略去。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most} times its size or more, so it was not opened.</source>
        <translation>“{name}”解压后达到或超过原大小的 {most} 倍，因此未予打开。</translation>
    </message>
    <message>
        <source>“{name}” was called “{then}”.</source>
        <translation>“{name}”原名为“{then}”。</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else before your last edits could be published; they are in “{aside}” in {parent}, to be merged.</source>
        <translation>您最近的编辑发布之前，“{name}”已被他人更改；您的编辑在 {parent} 中的“{aside}”，有待合并。</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile, so it was not replaced; your edits are kept on this computer. Merge the other one’s to publish yours.</source>
        <translation>“{name}”在此期间已被他人更改，因此未予替换；您的编辑保留在本机。请合并他人的变更，以发布您的编辑。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed by somebody, so your last edits were not published; they are kept on this computer. Save a copy to have them in a file of their own.</source>
        <translation>“{name}”已被他人移动或移除，因此您最近的编辑未发布，保留在本机。请保存副本，将其存入单独的文件。</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>未找到“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was overwritten by something that is no book. Go back to a backup.</source>
        <translation>“{name}”已被非简报册内容覆盖。请退回到备份。</translation>
    </message>
    <message>
        <source>“{name}” was replaced by another file since it was opened here; nothing was changed. Save a copy of this book to go on, and merge the other one into it.</source>
        <translation>“{name}”在此处打开后已被另一文件替换；未作任何变更。请保存此简报册的副本以继续工作，并将另一份合并进去。</translation>
    </message>
    <message>
        <source>“{name}” was rewritten: {added} in, {removed} out.</source>
        <translation>“{name}”已改写：新增 {added}，删去 {removed}。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Briefbook; update Briefbook to open it.</source>
        <translation>“{name}”由较新的 Briefbook 保存；请更新 Briefbook 后打开。</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook and could not be brought up to date: {reason}.</source>
        <translation>“{name}”由较早的 Briefbook 保存，未能更新：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook; open it once to write it.</source>
        <translation>“{name}”由较早的 Briefbook 保存；请打开一次以便写入。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: of %n at most one can come true.</source>
        <translation>
            <numerusform>“{name}”：%n 个中至多一个能成真。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: one of %n must come true.</source>
        <translation>
            <numerusform>“{name}”：%n 个中必有一个成真。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, quoted via {via}.</source>
        <translation>“{said}”表明此言出自“{whom}”，转引自{via}。</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before, quoted via {via}.</source>
        <translation>“{said}”表明此言出自“{whom}”，视为前文刚发言的{actor}，转引自{via}。</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before.</source>
        <translation>“{said}”表明此言出自“{whom}”，视为前文刚发言的{actor}。</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”.</source>
        <translation>“{said}”表明此言出自“{whom}”。</translation>
    </message>
    <message>
        <source>“{snapshot}” and the book now are the same.</source>
        <translation>“{snapshot}”与简报册现状相同。</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=COLUMN with a field of a {kind}.</source>
        <translation>“{text}”不是“FIELD=COLUMN”形式，或 FIELD 不是{kind}的字段。</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=VALUE.</source>
        <translation>“{text}”不是“FIELD=VALUE”形式。</translation>
    </message>
    <message>
        <source>“{text}” is no step of {axis}, which are {words}.</source>
        <translation>“{text}”不属于{axis}的档次，其档次为{words}。</translation>
    </message>
    <message>
        <source>“{title}” does not hold these words: {words}</source>
        <translation>“{title}”不含这些字句：{words}</translation>
    </message>
    <message>
        <source>“{title}” has no passage {number}.</source>
        <translation>“{title}”没有摘录 {number}。</translation>
    </message>
    <message>
        <source>“{title}” has no such reading.</source>
        <translation>“{title}”没有此读法。</translation>
    </message>
    <message>
        <source>“{title}” has passages of its own; keep that one, or remove them first.</source>
        <translation>“{title}”有自己的摘录；请保留该份资料，或先移除摘录。</translation>
    </message>
    <message>
        <source>“{title}” holds these words {number} times; give more of the words around them.</source>
        <translation>“{title}”中这些字句出现 {number} 次；请多给一些前后文。</translation>
    </message>
    <message>
        <source>“{title}” is already at the top level.</source>
        <translation>“{title}”已在顶层。</translation>
    </message>
    <message>
        <source>“{title}” is already rated {rating}.</source>
        <translation>“{title}”已评级为{rating}。</translation>
    </message>
    <message>
        <source>“{title}” is already the first here.</source>
        <translation>“{title}”已是此处的第一个。</translation>
    </message>
    <message>
        <source>“{title}” is already the last here.</source>
        <translation>“{title}”已是此处的最后一个。</translation>
    </message>
    <message>
        <source>“{title}” is another book, not a copy of “{book}”; import the files of its sources instead.</source>
        <translation>“{title}”是另一简报册，不是“{book}”的副本；请改为导入其资料文件。</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its date is missing.</source>
        <translation>“{title}”已被引用，但缺少日期。</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher and date are missing.</source>
        <translation>“{title}”已被引用，但缺少出版方和日期。</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher is missing.</source>
        <translation>“{title}”已被引用，但缺少出版方。</translation>
    </message>
    <message>
        <source>“{title}” is not rated as it is.</source>
        <translation>“{title}”没有现状评级。</translation>
    </message>
    <message>
        <source>“{title}” is on {server} already; join it, or sync the file that is shared.</source>
        <translation>“{title}”已在 {server} 上；请加入，或同步已共享的文件。</translation>
    </message>
    <message>
        <source>“{title}” stands again</source>
        <translation>“{title}”恢复有效</translation>
    </message>
    <message>
        <source>“{title}” was already here</source>
        <translation>“{title}”此前已有</translation>
    </message>
    <message>
        <source>“{title}” {reasons}; take that away first.</source>
        <translation>“{title}”{reasons}；请先将其移除。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written (published {published}): as of when?</source>
        <translation>“{words}”取决于撰写日期（发布于 {published}）：截至何时？</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written: as of when?</source>
        <translation>“{words}”取决于撰写日期：截至何时？</translation>
    </message>
    <message>
        <source>“{words}” has no year (published {published}): which year is meant?</source>
        <translation>“{words}”没有年份（发布于 {published}）：指哪一年？</translation>
    </message>
    <message>
        <source>“{words}” has no year: which year is meant?</source>
        <translation>“{words}”没有年份：指哪一年？</translation>
    </message>
    <message>
        <source>“{words}” is a date: {iso}.</source>
        <translation>“{words}”是日期：{iso}。</translation>
    </message>
    <message>
        <source>“{words}” is a duration without a number.</source>
        <translation>“{words}”是没有数字的期限。</translation>
    </message>
    <message>
        <source>“{words}” is a duration: {iso}.</source>
        <translation>“{words}”是期限：{iso}。</translation>
    </message>
    <message>
        <source>“{words}” is a month: {iso}.</source>
        <translation>“{words}”是月份：{iso}。</translation>
    </message>
    <message>
        <source>“{words}” is a year: {iso}.</source>
        <translation>“{words}”是年份：{iso}。</translation>
    </message>
    <message>
        <source>“{words}” looks like something that somebody is bound to do.</source>
        <translation>“{words}”像是某人须履行的事项。</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first (published {published}): which is it?</source>
        <translation>“{words}”可读作先日后月或先月后日（发布于 {published}）：是哪一种？</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first: which is it?</source>
        <translation>“{words}”可读作先日后月或先月后日：是哪一种？</translation>
    </message>
    <message>
        <source>“{words}” says that somebody contests this.</source>
        <translation>“{words}”表明有人对此提出异议。</translation>
    </message>
    <message>
        <source>“{words}” says that this comes from an office.</source>
        <translation>“{words}”表明此言出自官方机构。</translation>
    </message>
    <message>
        <source>“{words}” says that this is a judgement.</source>
        <translation>“{words}”表明这是一项判断。</translation>
    </message>
    <message>
        <source>“{words}” says that this is confirmed.</source>
        <translation>“{words}”表明此事已证实。</translation>
    </message>
    <message>
        <source>“{words}” says that this is not decided.</source>
        <translation>“{words}”表明此事尚未决定。</translation>
    </message>
    <message>
        <source>“{words}” says that this is second-hand.</source>
        <translation>“{words}”表明此言为转述。</translation>
    </message>
    <message>
        <source>“{words}” says that this is what somebody wants done.</source>
        <translation>“{words}”表明这是某人希望办理之事。</translation>
    </message>
    <message>
        <source>“{words}” says that this lies ahead.</source>
        <translation>“{words}”表明此事尚在未来。</translation>
    </message>
    <message>
        <source>“{words}” says that this no longer holds.</source>
        <translation>“{words}”表明此事已不再成立。</translation>
    </message>
    <message>
        <source>“{words}” says that this was taken back.</source>
        <translation>“{words}”表明此言已收回。</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>“{words}…”</translation>
    </message>
    <message>
        <source>“{word}” is none of the kinds: {kinds}.</source>
        <translation>“{word}”不属于任何类别：{kinds}。</translation>
    </message>
    <message>
        <source>“{word}” stands alone. Add “; ” and another word.</source>
        <translation>“{word}”单独成行。请添加“; ”和另一个词。</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) alike …</source>
        <translation>
            <numerusform>… %n 个段落相近 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same …</source>
        <translation>
            <numerusform>… %n 个段落相同 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %n 个段落未变 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged, {words} …</source>
        <translation>
            <numerusform>… %n 个段落未变，{words} …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>… this may happen …</source>
        <translation>… 可能发生此事 …</translation>
    </message>
    <message>
        <source>… with this effect on our objectives.</source>
        <translation>… 从而对我方目标产生此影响。</translation>
    </message>
</context>
</TS>
