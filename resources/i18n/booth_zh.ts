<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Description</source>
        <translation>产品介绍</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>展位 {number}</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>not understood, kept as text</source>
        <translation>未能识别，按文本保存</translation>
    </message>
</context>
<context>
    <name>AssetDetails</name>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>替换文件…</translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>截止日期早于生效日期。</translation>
    </message>
    <message>
        <source>Crop and rotate…</source>
        <translation>裁剪和旋转…</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Make first</source>
        <translation>设为首图</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>图片来源</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>A figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of a few</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Several of a few</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>AttributeFacets</name>
    <message>
        <source>Fewer filters</source>
        <translation>收起筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Heading</source>
        <translation>参数组</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where a figure has none written.</source>
        <translation>数值未写单位时采用。</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>优劣方向</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>关键参数</translation>
    </message>
    <message>
        <source>Large on cards and at the top of a sheet.</source>
        <translation>在卡片和单页顶部突出显示。</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>温差</translation>
    </message>
    <message>
        <source>10 °C warmer, and not at 10 °C.</source>
        <translation>指高出 10 °C，而不是 10 °C。</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
</context>
<context>
    <name>AttributesPage</name>
    <message>
        <source>Order of headings</source>
        <translation>参数组顺序</translation>
    </message>
    <message>
        <source>Attribute moved</source>
        <translation>参数已移动</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>新参数</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新参数组</translation>
    </message>
    <message>
        <source>Attributes merged into “{name}”</source>
        <translation>参数已合并到“{name}”</translation>
    </message>
    <message>
        <source>Merge another attribute into “{name}”</source>
        <translation>将另一参数合并到“{name}”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Unit of “{name}” changed</source>
        <translation>“{name}”的单位已更改</translation>
    </message>
    <message>
        <source>Another unit for “{name}”</source>
        <translation>更改“{name}”的单位</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>Kind of answer of “{name}” changed</source>
        <translation>“{name}”的值类型已更改</translation>
    </message>
    <message>
        <source>Another kind of answer for “{name}”</source>
        <translation>更改“{name}”的值类型</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Done; products reached: {count}. One undo takes it all back.</source>
        <translation>完成，涉及 {count} 款产品。撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>参数组</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As on a data sheet: m³/h, kPa, °C. Empty for none.</source>
        <translation>按产品资料填写：m³/h、kPa、°C。留空表示无单位。</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>值的类型</translation>
    </message>
    <message>
        <source>What is not understood stays as text.</source>
        <translation>无法识别的内容保留为文本。</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>No attributes yet: add a heading first</source>
        <translation>还没有参数：请先添加参数组</translation>
    </message>
    <message>
        <source>Attribute to merge in</source>
        <translation>被并入的参数</translation>
    </message>
    <message>
        <source>Its values move here, then it is deleted.</source>
        <translation>其值将移至此处，该参数随后删除。</translation>
    </message>
</context>
<context>
    <name>AuthorPanel</name>
    <message>
        <source>Who is writing?</source>
        <translation>请输入您的姓名</translation>
    </message>
    <message>
        <source>The history shows your name beside every change made on this laptop. You can change it in Settings.</source>
        <translation>在这台电脑上所做的每次修改，历史记录里都会显示您的姓名。可在“设置”中更改。</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>As “{user}”</source>
        <translation>以“{user}”署名</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} files</source>
        <translation>已检查 {done} / {total} 个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %n more refused</source>
        <translation>
            <numerusform>另有 %n 个文件无法添加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrochureScreen</name>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>No font has these characters: {signs}</source>
        <translation>字体中没有以下字符：{signs}</translation>
    </message>
    <message>
        <source>Still a draft: {codes}</source>
        <translation>仍为草稿：{codes}</translation>
    </message>
    <message>
        <source>The brochure was not made</source>
        <translation>产品手册未能生成</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>返回目录</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>尚未选择产品</translation>
    </message>
    <message>
        <source>Choose products in the catalogue with Space or the plus sign on a card.</source>
        <translation>请在目录中用空格键或卡片上的加号选择产品。</translation>
    </message>
    <message>
        <source>A certificate expires before the show ends: {codes}</source>
        <translation>证书在展会结束前到期：{codes}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · A4 · {size} MB · made in {seconds} s</source>
        <translation>第 {page} 页，共 {pages} 页 · A4 · {size} MB · 用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Save the brochure</source>
        <translation>保存产品手册</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到打印机：{printer}</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None: the colour of the one above.</source>
        <translation>留空则沿用上级类别的颜色。</translation>
    </message>
    <message>
        <source>About this kind of product</source>
        <translation>关于此类产品</translation>
    </message>
    <message>
        <source>A short text for the product sheet.</source>
        <translation>用于产品单页的简短文字。</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Category moved</source>
        <translation>类别已移动</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>还没有类别</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by no. {revision}.</source>
        <translation>已由第 {revision} 号修改撤销。</translation>
    </message>
    <message>
        <source>What exactly it changed was removed when the history was thinned.</source>
        <translation>历史记录精简时，具体改动内容已被清除。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>打开产品</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Any two states of this product, side by side</source>
        <translation>并排比较该产品的任意两个状态</translation>
    </message>
    <message>
        <source>The catalogue after this change</source>
        <translation>此次修改后的目录</translation>
    </message>
    <message>
        <source>Opens the whole catalogue as it was then, for looking and printing</source>
        <translation>打开当时的完整目录，仅供查看和打印</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改的内容</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>修改前后</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove: {words}</source>
        <translation>移除：{words}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>此期间已在别处修改</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you. Choose for each field what is to hold; all else is merged.</source>
        <translation>他人与您修改了相同的内容。请逐个字段选择保留哪一方；其余修改已合并。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部保留我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部采用对方的</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>保留所选</translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Changed again since</source>
        <translation>此后又被修改</translation>
    </message>
    <message>
        <source>These were changed again later. Choose for each whether it goes back or stays as it is now.</source>
        <translation>以下内容后来又被修改。请逐项选择：恢复原状，还是保持现状。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay as they are, unless all go back.</source>
        <translation>
            <numerusform>另有 %Ln 项保持现状，除非全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部保持</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The exhibitor&apos;s card</source>
        <translation>参展商名片</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera here: the contact is saved without a network.</source>
        <translation>用手机摄像头扫描即可保存联系方式，无需联网。</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>This is no colour. Write it as #0B6B78.</source>
        <translation>颜色格式有误。请写成 #0B6B78。</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name of a column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>As on the stand</source>
        <translation>按陈列顺序</translation>
    </message>
    <message>
        <source>Only rows without it</source>
        <translation>只显示此列为空的行</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>产品对比</translation>
    </message>
    <message>
        <source>values: {count}, differing: {differing}</source>
        <translation>参数：{count} 项，有差异：{differing} 项</translation>
    </message>
    <message>
        <source>Staff values</source>
        <translation>内部参数</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅看差异</translation>
    </message>
    <message>
        <source>Also show values that only staff may see (S)</source>
        <translation>同时显示仅限工作人员的参数（S）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>A brochure of these products (P)</source>
        <translation>制作这些产品的手册（P）</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>As it is now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>After no. {revision}: {when}, {who}, {what}</source>
        <translation>第 {revision} 号修改之后：{when}，{who}，{what}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ.</source>
        <translation>
            <numerusform>%Ln 个字段不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both states are the same.</source>
        <translation>两个状态相同。</translation>
    </message>
    <message>
        <source>After no. {revision}</source>
        <translation>第 {revision} 号修改之后</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可对比的产品</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>返回目录</translation>
    </message>
    <message>
        <source>The comparison could not be made</source>
        <translation>无法进行对比</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CompletenessPage</name>
    <message>
        <source>Looking through the products…</source>
        <translation>正在检查产品…</translation>
    </message>
    <message>
        <source>{lacking} of {all} products lack something</source>
        <translation>{all} 款产品中 {lacking} 款有缺失</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺失</translation>
    </message>
    <message>
        <source>All that was asked for is there.</source>
        <translation>所选内容均已齐全。</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Next missing thing</source>
        <translation>下一处缺失</translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>全部参展商</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Products that lack something</source>
        <translation>有缺失的产品</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>全部所需内容</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>开始检查</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>Changed both here and in the file: %Ln. Whose words hold?</source>
        <translation>
            <numerusform>此处与文件中都改动过：%Ln 处。以哪边为准？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more go by the switch at the top.</source>
        <translation>
            <numerusform>其余 %Ln 处按上方开关处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Booth: {text}</source>
        <translation>Booth：{text}</translation>
    </message>
    <message>
        <source>The file: {text}</source>
        <translation>文件：{text}</translation>
    </message>
    <message>
        <source>{code}: deleted here</source>
        <translation>{code}：此处已删除</translation>
    </message>
    <message>
        <source>Order of the rows: {sheet}</source>
        <translation>行的顺序：{sheet}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Place and relations</source>
        <translation>位置与关联</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>图片和文档</translation>
    </message>
</context>
<context>
    <name>CutPanel</name>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>For the sheet</source>
        <translation>单页比例</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右转</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>采用此区域</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上边距</translation>
    </message>
</context>
<context>
    <name>DataScreen</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑数据</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Plinths</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is no date. Write it as 30.06.2028 or 2028-06-30.</source>
        <translation>日期格式有误。请写成“2028年6月30日”或“2028-06-30”。</translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Looking for what uses it…</source>
        <translation>正在查找使用位置…</translation>
    </message>
    <message>
        <source>“{name}” is in use</source>
        <translation>“{name}”正在使用</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be deleted while %Ln thing(s) refer to it: open each and give it another.</source>
        <translation>
            <numerusform>有 %Ln 个条目引用它，无法删除：请逐一打开并改用其他项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Nothing uses it. It can be brought back from the page “Deleted”.</source>
        <translation>没有任何内容使用它。可在“已删除”页恢复。</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>……另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>已恢复：{name}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What is deleted will stand here and can be brought back.</source>
        <translation>删除的内容会显示在此处，并可恢复。</translation>
    </message>
    <message>
        <source>Nothing has been deleted</source>
        <translation>没有已删除的内容</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>正在恢复…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) brought back.</source>
        <translation>
            <numerusform>已恢复 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Opening the document…</source>
        <translation>正在打开文档…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>适合宽度（0）</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Looking through the products…</source>
        <translation>正在检查产品…</translation>
    </message>
    <message>
        <source>Found: {count}, of these mended by one key: {mendable}</source>
        <translation>共 {count} 处，其中可一键修正 {mendable} 处</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Press R to look through the catalogue.</source>
        <translation>按 R 检查目录。</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>没有存疑数据</translation>
    </message>
    <message>
        <source>All products were looked at.</source>
        <translation>已检查全部产品。</translation>
    </message>
    <message>
        <source>Mended: {kinds}</source>
        <translation>已修正：{kinds}</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>正在修正…</translation>
    </message>
    <message>
        <source>Products mended: {count}</source>
        <translation>已修正产品：{count} 款</translation>
    </message>
    <message>
        <source>Not a doubt</source>
        <translation>数据无误</translation>
    </message>
    <message>
        <source>Set aside, and remembered for products: {count}</source>
        <translation>已标记为无误，产品：{count} 款</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑数据</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Mend all of this kind</source>
        <translation>修正全部同类</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Typed last time, not written yet</source>
        <translation>上次已输入，尚未保存</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Choose for each field what is to hold; Esc asks again later.</source>
        <translation>程序关闭时，这些内容尚未保存。请逐个字段选择保留哪一个；按 Esc 可稍后再选。</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>上次输入</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>All as typed</source>
        <translation>全部采用上次输入</translation>
    </message>
    <message>
        <source>All as it is now</source>
        <translation>全部保留当前内容</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Preparing the catalogue as it was; the cross stops it…</source>
        <translation>正在准备当时的目录，点击叉号可停止…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>ExhibitorsPage</name>
    <message>
        <source>Stand</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>As visitors look for it: 8.1H · A128</source>
        <translation>按观众查找时的写法：8.1H · A128</translation>
    </message>
    <message>
        <source>A sentence or two.</source>
        <translation>一两句话。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Invented, and marked so on every screen and sheet.</source>
        <translation>虚构内容，每个界面和单页上都会标明。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Order of exhibitors</source>
        <translation>参展商顺序</translation>
    </message>
    <message>
        <source>New exhibitor</source>
        <translation>新参展商</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Add an exhibitor</source>
        <translation>添加参展商</translation>
    </message>
    <message>
        <source>No exhibitors yet</source>
        <translation>还没有参展商</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Export the catalogue</source>
        <translation>导出目录</translation>
    </message>
    <message numerus="yes">
        <source>Exported, %Ln product(s): {file}</source>
        <translation>
            <numerusform>已导出 %Ln 款产品：{file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing from the catalogue.</source>
        <translation>
            <numerusform>目录中缺失 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>全部参展商</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>一并导出</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>不导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Whose products are exported.</source>
        <translation>导出哪家参展商的产品。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>包括其下级。</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>图片和文档</translation>
    </message>
    <message>
        <source>They lie in a folder beside the workbook.</source>
        <translation>存放在工作簿同级的文件夹中。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Edit it in Excel or LibreOffice and import it again: only what you change is changed.</source>
        <translation>在 Excel 或 LibreOffice 中编辑后重新导入：只有您改动的内容会更新。</translation>
    </message>
    <message numerus="yes">
        <source>Picked: %Ln</source>
        <translation>
            <numerusform>已选：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Space or the circle on a card picks a product.</source>
        <translation>用空格键或卡片上的圆圈选择产品。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>{field}: standing</source>
        <translation>{field}：译文状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>产品介绍</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>产品优势</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用领域</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>图片和文档</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>This is no figure of this kind. Type one, as “{figure}”.</source>
        <translation>请输入此类数值，例如“{figure}”。</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Pictures and documents</source>
        <translation>图片和文档</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Field</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>应用行业</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Find a field: its name or what is in it</source>
        <translation>查找字段：名称或内容</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>单页</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>No picture yet</source>
        <translation>暂无图片</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Zoom in (+, wheel, double click)</source>
        <translation>放大（+、滚轮、双击）</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>显示全图（0）</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到打印机：{printer}</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存对照表</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Pasted into the table</source>
        <translation>粘贴到表格</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the block do not fit.</source>
        <translation>
            <numerusform>有 %n 列放不下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block do not fit.</source>
        <translation>
            <numerusform>有 %n 行放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Paste what fits</source>
        <translation>粘贴放得下的部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) left alone what was there.</source>
        <translation>
            <numerusform>%n 个空白单元格未改动原有内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled down in the table</source>
        <translation>在表格中向下填充</translation>
    </message>
    <message>
        <source>Cleared in the table</source>
        <translation>在表格中清空</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not taken: they are marked red.</source>
        <translation>
            <numerusform>%n 个单元格未采纳，已用红色标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>You typed “{mine}”; meanwhile somebody else wrote “{theirs}”.</source>
        <translation>您输入了“{mine}”，而其他人同时写入了“{theirs}”。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln cell(s)… {share} %</source>
        <translation>
            <numerusform>正在写入 %Ln 个单元格…{share}%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with “=”: formulas are not calculated here.</source>
        <translation>
            <numerusform>%n 个单元格以“=”开头：此处不计算公式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Benefits</source>
        <translation>产品优势</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用领域</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>The exhibitor&apos;s card for a phone (Q)</source>
        <translation>参展商名片，供手机扫描（Q）</translation>
    </message>
    <message>
        <source>Add to brochure</source>
        <translation>加入手册</translation>
    </message>
    <message>
        <source>In the brochure</source>
        <translation>已入手册</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Beside the products that are picked already (C)</source>
        <translation>与已选产品并排对比（C）</translation>
    </message>
    <message>
        <source>Add to the brochure or remove from it (B)</source>
        <translation>加入产品手册或从中移除（B）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Plinth {number}</source>
        <translation>展品 {number} 号</translation>
    </message>
    <message>
        <source>Not written in this language yet; shown in: {language}</source>
        <translation>尚无此语言版本；当前显示：{language}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>In stand order</source>
        <translation>按陈列顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>按代码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “{words}”</source>
        <translation>
            <numerusform>“{words}”：找到 %Ln 款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln 款产品</numerusform>
        </translation>
    </message>
    <message>
        <source>By: {column}</source>
        <translation>按“{column}”</translation>
    </message>
    <message>
        <source>What meets a visitor&apos;s requirements</source>
        <translation>按观众需求查找产品</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>已存列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Stand catalogue</source>
        <translation>展台产品目录</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 款</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is being prepared: {percent} %</source>
        <translation>正在准备搜索：{percent}%</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Add a product from the catalogue (+)</source>
        <translation>从目录添加产品（+）</translation>
    </message>
    <message>
        <source>Take out of the comparison and the brochure (Delete)</source>
        <translation>从对比和产品手册中移除（Delete）</translation>
    </message>
    <message>
        <source>Open (Enter), drag to another place (Ctrl+← Ctrl+→)</source>
        <translation>打开（Enter），拖动可调整位置（Ctrl+← Ctrl+→）</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 次修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change will stand here, and each can be taken back.</source>
        <translation>每次修改都会记录在此，均可撤销。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚无任何修改</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No change fits all of the filters.</source>
        <translation>没有符合全部条件的修改。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>What was deleted and can be brought back</source>
        <translation>已删除且可恢复的内容</translation>
    </message>
    <message>
        <source>Product: code or name</source>
        <translation>产品：代码或名称</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>By hand and by import</source>
        <translation>手动与导入</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>内容种类</translation>
    </message>
    <message>
        <source>By hand or by import</source>
        <translation>手动或导入</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>No. {revision}</source>
        <translation>第 {revision} 号</translation>
    </message>
    <message>
        <source>Taken back by no. {revision}</source>
        <translation>已由第 {revision} 号修改撤销</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>The history was thinned: %Ln change(s).</source>
        <translation>
            <numerusform>历史记录已精简：%Ln 次修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nothing that old.</source>
        <translation>没有这么早的修改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can then no longer be taken back or looked into.</source>
        <translation>
            <numerusform>此后有 %Ln 次修改无法再撤销或查看细节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what, when and why stays.</source>
        <translation>何人何时因何改了什么，仍会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and document(s) that only they need are removed</source>
        <translation>
            <numerusform>仅供这些修改使用的 %Ln 个图片和文档将被移除</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Every change can be taken back, however old it is.</source>
        <translation>任何修改无论多早都可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Every change can be taken back, however old it is. %Ln change(s) so far, {size}.</source>
        <translation>
            <numerusform>任何修改无论多早都可以撤销。目前共 %Ln 次修改，{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Thin the history</source>
        <translation>精简历史记录</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep all details</source>
        <translation>保留全部细节</translation>
    </message>
    <message>
        <source>Thin what is older than a month</source>
        <translation>精简一个月以前的</translation>
    </message>
    <message>
        <source>Thin what is older than 6 months</source>
        <translation>精简六个月以前的</translation>
    </message>
    <message>
        <source>Thin what is older than a year</source>
        <translation>精简一年以前的</translation>
    </message>
    <message>
        <source>Thin what is from before the show, {day}</source>
        <translation>精简展会（{day}）之前的</translation>
    </message>
    <message>
        <source>Age from which the history is thinned</source>
        <translation>精简历史记录的时间界限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Find an icon: pump, fire, energy</source>
        <translation>查找图标：水泵、火焰、储能</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>Air filter</source>
        <translation>空气过滤器</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>空气净化器</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风机</translation>
    </message>
    <message>
        <source>Cartridge, funnel</source>
        <translation>滤筒、漏斗</translation>
    </message>
    <message>
        <source>Bacteria</source>
        <translation>细菌</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Scrubber, shower</source>
        <translation>喷淋</translation>
    </message>
    <message>
        <source>Water, liquid</source>
        <translation>水、液体</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>阀门</translation>
    </message>
    <message>
        <source>Pressure gauge</source>
        <translation>压力表</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>采暖</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>油</translation>
    </message>
    <message>
        <source>Gas cylinder</source>
        <translation>气瓶</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>Fire extinguisher</source>
        <translation>灭火器</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>感烟探测器</translation>
    </message>
    <message>
        <source>Sprinkler</source>
        <translation>喷头</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>储能</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>太阳能</translation>
    </message>
    <message>
        <source>Wind power</source>
        <translation>风电</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>振动</translation>
    </message>
    <message>
        <source>Signal, electronics</source>
        <translation>信号、电子</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷达</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>磁铁</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>晶体</translation>
    </message>
    <message>
        <source>Element, plate</source>
        <translation>元件、晶片</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>原子</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>化学</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>显微镜</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Ecology</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Gear, mechanics</source>
        <translation>齿轮、机械</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Tools, service</source>
        <translation>工具、维修</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>起重机</translation>
    </message>
    <message>
        <source>Forklift</source>
        <translation>叉车</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Box, packing</source>
        <translation>箱子、包装</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>天平</translation>
    </message>
    <message>
        <source>Mobile unit</source>
        <translation>移动装置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家用</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>客车</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>图形</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Workbooks, tables and translations (*.xlsx *.csv *.xlf *.xliff)</source>
        <translation>工作簿、表格和译文 (*.xlsx *.csv *.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Save the empty workbook</source>
        <translation>保存空白工作簿</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Import this</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入产品</translation>
    </message>
    <message>
        <source>A workbook, a CSV table or a translation. You see what would change before anything is written.</source>
        <translation>工作簿、CSV 表格或译文。写入之前先显示将发生的变化。</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>空白工作簿</translation>
    </message>
    <message>
        <source>Explains itself: fill it in and import it here.</source>
        <translation>内附说明：填写后在此导入。</translation>
    </message>
</context>
<context>
    <name>IndustriesPage</name>
    <message>
        <source>Order of industries</source>
        <translation>行业顺序</translation>
    </message>
    <message>
        <source>New industry</source>
        <translation>新行业</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Add an industry</source>
        <translation>添加行业</translation>
    </message>
    <message>
        <source>No industries yet</source>
        <translation>还没有行业</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The rooms of the rail</source>
        <translation>左侧栏的各界面</translation>
    </message>
    <message>
        <source>Show to a visitor, and back</source>
        <translation>向观众展示或返回</translation>
    </message>
    <message>
        <source>Print what is picked or in sight</source>
        <translation>打印所选或当前产品</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次修改</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>关闭或返回</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>搜索框</translation>
    </message>
    <message>
        <source>Choose what was meant</source>
        <translation>选择提示项</translation>
    </message>
    <message>
        <source>Take it; a code or a plinth number leads to its product</source>
        <translation>确认；输入代码或展品编号可直接打开产品</translation>
    </message>
    <message>
        <source>Complete the name of an attribute</source>
        <translation>补全参数名称</translation>
    </message>
    <message>
        <source>Close what is offered, empty the field, leave it</source>
        <translation>依次关闭提示、清空、离开搜索框</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>From product to product</source>
        <translation>在产品之间移动</translation>
    </message>
    <message>
        <source>A screen back, a screen on</source>
        <translation>上一屏、下一屏</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>到第一个、到最后一个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Pick, or put back</source>
        <translation>选中或取消选中</translation>
    </message>
    <message>
        <source>Compare what is picked</source>
        <translation>对比所选产品</translation>
    </message>
    <message>
        <source>Print what is picked</source>
        <translation>打印所选产品</translation>
    </message>
    <message>
        <source>What meets a visitor&apos;s requirements</source>
        <translation>按观众需求查找产品</translation>
    </message>
    <message>
        <source>As a table, as cards</source>
        <translation>切换表格或卡片显示</translation>
    </message>
    <message>
        <source>Sort the table by the column that ← → lead to</source>
        <translation>按 ← → 选中的列排序表格</translation>
    </message>
    <message>
        <source>Save the list under a name, open another</source>
        <translation>命名并保存列表，打开其他列表</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>One more requirement</source>
        <translation>添加一项需求</translation>
    </message>
    <message>
        <source>Must be, or a wish</source>
        <translation>必须满足或优先考虑</translation>
    </message>
    <message>
        <source>Move a requirement</source>
        <translation>移动需求</translation>
    </message>
    <message>
        <source>Take a requirement out</source>
        <translation>移除需求</translation>
    </message>
    <message>
        <source>Saved lists of requirements</source>
        <translation>已存的需求清单</translation>
    </message>
    <message>
        <source>The answers on paper</source>
        <translation>需求对照表</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The one before, the next in the list</source>
        <translation>列表中的上一个、下一个</translation>
    </message>
    <message>
        <source>Into the brochure, or out of it</source>
        <translation>加入或移出产品手册</translation>
    </message>
    <message>
        <source>Compare with what is picked</source>
        <translation>与所选产品对比</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Code to take along</source>
        <translation>参展商名片二维码</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>切换单位制</translation>
    </message>
    <message>
        <source>The picture closer, further, whole</source>
        <translation>图片放大、缩小、完整显示</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>产品对比</translation>
    </message>
    <message>
        <source>Move a product</source>
        <translation>移动产品</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅看差异</translation>
    </message>
    <message>
        <source>With what is for staff alone</source>
        <translation>同时显示内部参数</translation>
    </message>
    <message>
        <source>Take a product out</source>
        <translation>移除产品</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>添加一款产品</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>产品手册</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>The page closer, further, whole</source>
        <translation>页面放大、缩小、完整显示</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>A section of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>The page or the sheet beside it</source>
        <translation>在旁边显示页面或单页</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>移动一行</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>删除一行</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Copy and paste cells, from a spreadsheet too</source>
        <translation>复制和粘贴单元格，也可来自电子表格</translation>
    </message>
    <message>
        <source>Fill cells downwards</source>
        <translation>向下填充单元格</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Open the product of a row</source>
        <translation>打开该行的产品</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>参数组</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>行业</translation>
    </message>
</context>
<context>
    <name>KnownAnswers</name>
    <message>
        <source>Choose a known answer</source>
        <translation>选择已有答案</translation>
    </message>
</context>
<context>
    <name>LapsedMark</name>
    <message>
        <source>A certificate expired on {day}</source>
        <translation>证书已于 {day} 过期</translation>
    </message>
    <message>
        <source>A certificate expires before the show ends: {day}</source>
        <translation>证书在展会结束前到期：{day}</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>The picture cannot be shown</source>
        <translation>无法显示图片</translation>
    </message>
    <message>
        <source>Previous picture (←)</source>
        <translation>上一张图片（←）</translation>
    </message>
    <message>
        <source>Next picture (→)</source>
        <translation>下一张图片（→）</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>ListedTexts</name>
    <message>
        <source>Alt+↑ ↓ moves, Alt+Del removes</source>
        <translation>Alt+↑ ↓ 移动，Alt+Del 删除</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>The logo that was on its way in was not taken.</source>
        <translation>尚未检查完的标志未添加。</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif)</source>
        <translation>图片 (*.svg *.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drop a file here or paste it. SVG stays sharp on paper.</source>
        <translation>将文件拖到此处或粘贴。SVG 打印时始终清晰。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This catalogue can be viewed but not changed: its folder is read-only.</source>
        <translation>此目录只能查看，不能修改：其文件夹为只读。</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>无法打开目录</translation>
    </message>
    <message>
        <source>Visitors are shown the catalogue as it is today, in the other window.</source>
        <translation>请在另一个窗口向观众展示当前目录。</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>产品手册</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Booth — stand catalogue</source>
        <translation>Booth — 展台产品目录</translation>
    </message>
    <message>
        <source>The catalogue as of {when} · for looking and printing only</source>
        <translation>截至 {when} 的目录 · 仅供查看和打印</translation>
    </message>
    <message>
        <source>Booth — as of {when}</source>
        <translation>Booth — 截至 {when}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>MatchBar</name>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>meet all: {whole}, come near: {near}</source>
        <translation>全部满足：{whole}，接近：{near}</translation>
    </message>
    <message>
        <source>nothing meets all; come near: {near}</source>
        <translation>没有全部满足的产品，接近：{near}</translation>
    </message>
    <message>
        <source>nothing comes near</source>
        <translation>没有接近的产品</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>打印对照表</translation>
    </message>
    <message>
        <source>Save the answers as PDF…</source>
        <translation>将对照表保存为 PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Staff values</source>
        <translation>内部参数</translation>
    </message>
    <message>
        <source>Also ask for values that only staff may see (S)</source>
        <translation>同时对照仅限工作人员的参数（S）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>A page with these answers: print it or save it (A)</source>
        <translation>将以上对照结果打印或保存为一页（A）</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>The products could not be judged</source>
        <translation>无法对照产品</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type what the visitor needs, one requirement at a time: an attribute with a figure, as temperature ≥ 600 °C, or an answer, as IP54. Whatever meets all of it comes first, then what comes near.</source>
        <translation>请逐项输入观众的需求：参数加数值，如“温度 ≥ 600 °C”，或目录中的选项，如 IP54。满足全部需求的产品排在最前，其后是接近的产品。</translation>
    </message>
    <message>
        <source>What is wanted?</source>
        <translation>需要什么？</translation>
    </message>
    <message>
        <source>Make a must a wish, or take a requirement out.</source>
        <translation>请将某项“必须满足”改为“优先考虑”，或移除一项需求。</translation>
    </message>
    <message>
        <source>Nothing meets this, and nothing comes near</source>
        <translation>没有满足或接近的产品</translation>
    </message>
    <message>
        <source>There is a list with this name already: {name}</source>
        <translation>已有同名清单：{name}</translation>
    </message>
    <message>
        <source>The list is saved: {name}</source>
        <translation>清单已保存：{name}</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>The list is deleted: {name}</source>
        <translation>清单已删除：{name}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>The files that were on their way in were not added.</source>
        <translation>尚未检查完的文件未添加。</translation>
    </message>
    <message>
        <source>Choose pictures and documents</source>
        <translation>选择图片和文档</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Choose the file that replaces it</source>
        <translation>选择用于替换的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n 个文件已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation>已移除：{file}</translation>
    </message>
    <message>
        <source>Cropping the picture…</source>
        <translation>正在裁剪图片…</translation>
    </message>
    <message>
        <source>Pictures, PDF and video (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.svg *.pdf *.mp4)</source>
        <translation>图片、PDF 和视频 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.svg *.pdf *.mp4)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Certificate without a file</source>
        <translation>添加证书（无文件）</translation>
    </message>
    <message>
        <source>Drop pictures and documents here, or paste them with Ctrl+V.</source>
        <translation>将图片和文档拖放到此处，或按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
</context>
<context>
    <name>NoProducts</name>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Import a workbook. An empty one to fill in can be saved on the same page.</source>
        <translation>请导入工作簿。空白工作簿可在同一页面保存，供填写使用。</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No product matches both the words and the ticks. Use fewer words or show all.</source>
        <translation>没有同时符合搜索词和筛选条件的产品。请减少搜索词，或显示全部产品。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>目录为空</translation>
    </message>
    <message>
        <source>Load the sample to look around, or import your own workbook in Settings.</source>
        <translation>可先加载示例目录，或在“设置”中导入您自己的工作簿。</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>加载示例</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>Brochure: %n product(s)</source>
        <translation>
            <numerusform>产品手册：%n 款产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print, %n copy(ies)</source>
        <translation>
            <numerusform>打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Printer and copies</source>
        <translation>打印机和份数</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>公制</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美制</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>观众版</translation>
    </message>
    <message>
        <source>For staff, with prices</source>
        <translation>内部版，含价格</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>保存 PDF</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n product(s) are picked; a brochure takes up to {most}. Pick fewer.</source>
        <translation>
            <numerusform>已选 %n 款产品，一本产品手册最多 {most} 款。请减少选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picked products</source>
        <translation>保存所选产品</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) saved: {file}</source>
        <translation>
            <numerusform>已保存 %n 款产品：{file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back to the catalogue (Esc)</source>
        <translation>返回目录（Esc）</translation>
    </message>
    <message>
        <source>Previous product (←)</source>
        <translation>上一款产品（←）</translation>
    </message>
    <message>
        <source>Next product (→)</source>
        <translation>下一款产品（→）</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} / {count}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Name of the list, to save it</source>
        <translation>输入清单名称即可保存</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>清单名称</translation>
    </message>
    <message>
        <source>Temperature ≥ 600 °C</source>
        <translation>温度 ≥ 600 °C</translation>
    </message>
    <message>
        <source>One more requirement</source>
        <translation>添加一项需求</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>must be</source>
        <translation>必须满足</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>优先考虑</translation>
    </message>
    <message>
        <source>W: must be or a wish · Del: take out · Alt+↑↓: move</source>
        <translation>W：必须满足或优先考虑 · Del：移除 · Alt+↑↓：移动</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>已于 {day} 过期</translation>
    </message>
    <message>
        <source>Expires before the show ends: {day}</source>
        <translation>展会结束前到期：{day}</translation>
    </message>
    <message>
        <source>Expires soon: valid until {day}</source>
        <translation>即将到期：有效期至 {day}</translation>
    </message>
    <message>
        <source>Valid from {day}</source>
        <translation>自 {day} 起生效</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>长期有效</translation>
    </message>
</context>
<context>
    <name>PictureFace</name>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Several products have this code: {makers}</source>
        <translation>多款产品使用此代码：{makers}</translation>
    </message>
    <message>
        <source>No product&apos;s code is in its name</source>
        <translation>文件名中没有产品代码</translation>
    </message>
    <message>
        <source>{code} has it already</source>
        <translation>{code} 已有此文件</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Pictures from the folder {folder}</source>
        <translation>来自文件夹 {folder} 的图片</translation>
    </message>
    <message>
        <source>Adding the files…</source>
        <translation>正在添加文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added. Undo takes them all off again.</source>
        <translation>
            <numerusform>已添加 %n 个文件。撤销可全部移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{matched} of {all} files have found their product</source>
        <translation>{all} 个文件中有 {matched} 个找到了产品</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>从文件夹添加图片</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Code of its product</source>
        <translation>该文件所属产品的代码</translation>
    </message>
    <message>
        <source>Where exhibitors share a code: exhibitor:code</source>
        <translation>若多家参展商的产品代码相同，请输入“参展商:代码”</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>Name the pictures after the products</source>
        <translation>请用产品代码命名图片</translation>
    </message>
    <message>
        <source>A file named after a product&apos;s code goes to it. Nothing is written before you have seen it all.</source>
        <translation>文件名含产品代码的文件将归入该产品。确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>A product needs a code.</source>
        <translation>产品必须有代码。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>展出</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>The number on the exhibit&apos;s plinth</source>
        <translation>展品标牌上的编号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Its place within the category</source>
        <translation>在类别中的位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替代产品</translation>
    </message>
    <message>
        <source>Related products</source>
        <translation>相关产品</translation>
    </message>
    <message>
        <source>Add: type a code or a name</source>
        <translation>添加：输入代码或名称</translation>
    </message>
    <message>
        <source>Alt+↑ ↓ moves, Del removes</source>
        <translation>Alt+↑ ↓ 移动，Del 删除</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>A name is needed in at least one language.</source>
        <translation>至少需要一种语言的名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A code is needed: workbooks know it by that.</source>
        <translation>请填写代码：工作簿以此识别。</translation>
    </message>
    <message>
        <source>Another one has this code. Choose a different one.</source>
        <translation>此代码已被占用，请换一个。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Workbooks know it by this code.</source>
        <translation>工作簿据此代码识别。</translation>
    </message>
</context>
<context>
    <name>PlinthsPage</name>
    <message numerus="yes">
        <source>%Ln with a number</source>
        <translation>
            <numerusform>已编号：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) double</source>
        <translation>
            <numerusform>重复编号：%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <translation>
            <numerusform>未编号：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Plinth&apos;s number</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>Plinths in another order</source>
        <translation>展品编号顺序已更改</translation>
    </message>
    <message>
        <source>Plinths numbered anew</source>
        <translation>展品编号已重新编排</translation>
    </message>
    <message>
        <source>Plinths</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>Number 1, 2, 3…</source>
        <translation>编号为 1、2、3…</translation>
    </message>
    <message>
        <source>New numbers for all that have one, in the order in which they stand</source>
        <translation>按现有顺序为所有已编号产品重新编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>{field}: checked</source>
        <translation>{field}：已校对</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{dots} dpi on the sheet</source>
        <translation>单页上 {dots} dpi</translation>
    </message>
    <message>
        <source>Too coarse for print: {dots} dpi on the sheet. Replace it with one of at least {width} × {height} pixels.</source>
        <translation>分辨率不足以印刷：单页上仅 {dots} dpi。请替换为至少 {width} × {height} 像素的照片。</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>RangeFacet</name>
    <message>
        <source>{name}: from</source>
        <translation>{name}：从</translation>
    </message>
    <message>
        <source>{name}: up to</source>
        <translation>{name}：至</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Plinth {number}</source>
        <translation>展品 {number} 号</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>产品优势</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用领域</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Accessories</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>替代产品</translation>
    </message>
    <message>
        <source>Related products</source>
        <translation>相关产品</translation>
    </message>
</context>
<context>
    <name>RemovalPanel</name>
    <message>
        <source>Remove “{file}”?</source>
        <translation>移除“{file}”？</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}：{value}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>以及另外 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>These values name it as their source and will have none:</source>
        <translation>以下参数值以其为来源，移除后将没有来源：</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message numerus="yes">
        <source>%Ln cell(s) found</source>
        <translation>
            <numerusform>找到 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln cell(s) found</source>
        <translation>
            <numerusform>显示找到的前 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>替换 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in the columns shown</source>
        <translation>在所显示的列中查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Part of a cell</source>
        <translation>单元格的一部分</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>整个单元格</translation>
    </message>
    <message>
        <source>Any case</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>Exact case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>所有显示的行</translation>
    </message>
    <message>
        <source>Picked rows</source>
        <translation>所选行</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Replaced “{words}” with “{instead}”</source>
        <translation>将“{words}”替换为“{instead}”</translation>
    </message>
</context>
<context>
    <name>ReshapePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>……另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Changed: {count}</source>
        <translation>将更改：{count}</translation>
    </message>
    <message>
        <source>Say the same already: {count}</source>
        <translation>内容已相同：{count}</translation>
    </message>
    <message>
        <source>Not understood, stay text: {count}</source>
        <translation>无法识别，保留为文本：{count}</translation>
    </message>
    <message>
        <source>No product answers it yet.</source>
        <translation>尚无产品填写此参数。</translation>
    </message>
    <message>
        <source>Values differ, the kept one stays: {count}</source>
        <translation>两者均有值且不同，保留原值：{count}</translation>
    </message>
    <message>
        <source>Of another quantity, not moved: {count}</source>
        <translation>量的种类不同，保持原样：{count}</translation>
    </message>
</context>
<context>
    <name>SampleLoading</name>
    <message>
        <source>Loading the sample; the cross stops it…</source>
        <translation>正在加载示例，点击叉号可停止…</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved lists</source>
        <translation>已存列表</translation>
    </message>
    <message>
        <source>Name for the list as it stands</source>
        <translation>为当前列表命名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No list has been saved yet. A saved list brings back words, filters, order and view.</source>
        <translation>还没有保存过列表。打开已存列表可恢复搜索词、筛选、排序和显示方式。</translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this list, rename, delete…</source>
        <translation>保存此列表、重命名、删除…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>“{name}” is shown without what the catalogue no longer has: {gone}.</source>
        <translation>“{name}”已打开，但目录中已没有：{gone}。</translation>
    </message>
    <message>
        <source>There is a list “{name}” already.</source>
        <translation>已有名为“{name}”的列表，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>In the brochure: %n</source>
        <translation>
            <numerusform>已入手册：%n 款</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick products with Space or the circle on a card: they go into the brochure.</source>
        <translation>用空格键或卡片上的圆圈选择产品，即可加入产品手册。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Print brochure</source>
        <translation>打印手册</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>Sample removed: %Ln product(s).</source>
        <translation>
            <numerusform>示例已移除：%Ln 款产品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>公制</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美制</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>加载示例</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>移除示例</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Buttons and messages. The content has its own switch at the top.</source>
        <translation>按钮和提示信息。目录内容的语言在顶部单独切换。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark or as the system is set.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Auto goes by the screen. Holds from the next start of Booth.</source>
        <translation>“自动”随屏幕调整。下次启动 Booth 后生效。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What each key does, room by room. Everything works without the mouse.</source>
        <translation>各界面的按键说明。不用鼠标也能完成所有操作。</translation>
    </message>
    <message>
        <source>Recorded in the history of changes.</source>
        <translation>记录在修改历史中。</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Workbooks for editing in a spreadsheet, files for a translator. Also under Data.</source>
        <translation>供表格软件编辑的工作簿、供翻译使用的文件。也可在“数据”中打开。</translation>
    </message>
    <message>
        <source>Invented products for looking around. Marked as sample on every screen and sheet.</source>
        <translation>用于熟悉程序的虚构产品。每个界面和每张单页上都标有“示例数据”。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>How figures are shown and printed.</source>
        <translation>数值显示和打印所用的单位。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>示例目录</translation>
    </message>
</context>
<context>
    <name>SheetPlace</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>No row matches the search and the filter.</source>
        <translation>没有符合所输文字和筛选条件的行。</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Deleted: {name}. It can be brought back from the page “Deleted”.</source>
        <translation>已删除：{name}。可在“已删除”页恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete (Del in the list)</source>
        <translation>删除（列表中按 Del）</translation>
    </message>
    <message>
        <source>Find by name or code</source>
        <translation>按名称或代码查找</translation>
    </message>
    <message>
        <source>Add one here, or bring in a workbook: Export and import.</source>
        <translation>可在此添加，或在“导出与导入”页面导入工作簿。</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Name of the show</source>
        <translation>展会名称</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>展馆</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>As visitors look for it.</source>
        <translation>按观众查找时的写法。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开幕日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>闭幕日期</translation>
    </message>
    <message>
        <source>A certificate that lapses before it is red everywhere.</source>
        <translation>在此日期前到期的证书，各处均以红色标出。</translation>
    </message>
    <message>
        <source>Colour of the show</source>
        <translation>展会颜色</translation>
    </message>
    <message>
        <source>Logo of the show</source>
        <translation>展会标志</translation>
    </message>
    <message>
        <source>The show would end before it begins.</source>
        <translation>闭幕日期早于开幕日期。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展会</translation>
    </message>
</context>
<context>
    <name>Specifications</name>
    <message>
        <source>Specifications</source>
        <translation>技术参数</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>公制</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美制</translation>
    </message>
    <message>
        <source>Units (U)</source>
        <translation>单位（U）</translation>
    </message>
    <message>
        <source>No values yet. “Edit” (Ctrl+E) adds them.</source>
        <translation>暂无参数值。请按“编辑”（Ctrl+E）添加。</translation>
    </message>
    <message>
        <source>Staff only: never shown to a visitor, printed only when asked for</source>
        <translation>仅限工作人员：不向观众显示，仅在选定时打印</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>订货号</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校对</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>source</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
</context>
<context>
    <name>StepIconField</name>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Field</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab 补全</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc 关闭</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>展品编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>产品介绍</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Anything missing in the columns shown</source>
        <translation>所显示的列中有空缺</translation>
    </message>
    <message>
        <source>Anything missing</source>
        <translation>有空缺</translation>
    </message>
    <message>
        <source>Missing: {column}</source>
        <translation>缺少：{column}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found</source>
        <translation>
            <numerusform>找到 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>在这些行中查找</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n</source>
        <translation>
            <numerusform>未采纳：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>加入手册</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Put the picked products into the brochure</source>
        <translation>将所选产品加入产品手册</translation>
    </message>
    <message>
        <source>Save the picked products as a workbook</source>
        <translation>将所选产品保存为工作簿</translation>
    </message>
</context>
<context>
    <name>TakingUp</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed before the program ended</source>
        <translation>程序关闭前输入</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n field(s)</source>
        <translation>
            <numerusform>已写入 %n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>First</source>
        <translation>首图</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>卡片用图</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>单页用图</translation>
    </message>
    <message>
        <source>Certificate without a number</source>
        <translation>无编号证书</translation>
    </message>
    <message>
        <source>There is no file, only what is written here.</source>
        <translation>没有文件，仅有此处填写的信息。</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>已于 {day} 过期</translation>
    </message>
    <message>
        <source>Only until {day}</source>
        <translation>仅至 {day}</translation>
    </message>
    <message>
        <source>Lapses before the fair ends: {day}</source>
        <translation>将在展会结束前到期：{day}</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove (Alt+Del)</source>
        <translation>删除（Alt+Del）</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>A product needs a name in one language at least. The old one is kept.</source>
        <translation>产品至少需要一种语言的名称。已保留原名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>产品介绍</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>产品优势</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用领域</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>添加产品优势</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>添加应用领域</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>Checked</source>
        <translation>已校对</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>{name}. Click to remove it.</source>
        <translation>{name}。点击可从产品手册中移除。</translation>
    </message>
</context>
<context>
    <name>TintField</name>
    <message>
        <source>Contrast: {light} on light, {dark} on dark.</source>
        <translation>对比度：浅色底 {light}，深色底 {dark}。</translation>
    </message>
    <message>
        <source>Too pale for text on white (4.5 is needed): it is shown and printed darker.</source>
        <translation>在白底上作文字过浅（需达 4.5）：显示和打印时会加深。</translation>
    </message>
    <message>
        <source>Texts in the dark theme take a lighter shade of it.</source>
        <translation>深色主题下文字采用较浅的色调。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, code or description</source>
        <translation>名称、代码或产品介绍</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Language of the catalogue&apos;s content</source>
        <translation>目录内容语言</translation>
    </message>
    <message>
        <source>Show to visitor</source>
        <translation>向观众展示</translation>
    </message>
</context>
<context>
    <name>TranslationSection</name>
    <message>
        <source>Workbook (*.xlsx);;XLIFF 2.0 (*.xlf)</source>
        <translation>工作簿 (*.xlsx);;XLIFF 2.0 (*.xlf)</translation>
    </message>
    <message>
        <source>Export texts for a translator</source>
        <translation>导出待翻译文本</translation>
    </message>
    <message numerus="yes">
        <source>Exported, %Ln text(s): {file}</source>
        <translation>
            <numerusform>已导出 %Ln 条文本：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Translate from</source>
        <translation>源语言</translation>
    </message>
    <message>
        <source>Only texts that have this language are exported.</source>
        <translation>仅导出含有该语言的文本。</translation>
    </message>
    <message>
        <source>Translate to</source>
        <translation>目标语言</translation>
    </message>
    <message>
        <source>Each text has its length limit on the product sheet beside it.</source>
        <translation>每条文本旁注明产品单页可容纳的长度。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Waiting: missing, machine-made, or out of date.</source>
        <translation>待处理：缺少译文、机器翻译或原文已改。</translation>
    </message>
    <message>
        <source>For a translator</source>
        <translation>交给译者</translation>
    </message>
    <message>
        <source>A workbook, or XLIFF for translators’ programs. Bring it back by the import on this page.</source>
        <translation>工作簿，或供翻译软件使用的 XLIFF。译好后通过本页导入。</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Looking through the texts…</source>
        <translation>正在检查文本…</translation>
    </message>
    <message>
        <source>{count} translations</source>
        <translation>译文：{count} 条</translation>
    </message>
    <message>
        <source>{count} translations, the first {shown} are listed</source>
        <translation>译文：{count} 条，列出前 {shown} 条</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>还没有文本</translation>
    </message>
    <message>
        <source>Texts come in with the first products.</source>
        <translation>添加首批产品后，文本会显示在此处。</translation>
    </message>
    <message>
        <source>No such translations</source>
        <translation>没有这样的译文</translation>
    </message>
    <message>
        <source>Choose another standing or language.</source>
        <translation>请选择其他状态或语言。</translation>
    </message>
    <message>
        <source>Marking as checked…</source>
        <translation>正在标记为已校对…</translation>
    </message>
    <message>
        <source>Translations checked</source>
        <translation>译文已校对</translation>
    </message>
    <message>
        <source>Translations checked: {count}</source>
        <translation>已校对译文：{count} 条</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>已校对</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>全部参展商</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Shown for “{words}”</source>
        <translation>当前显示“{words}”的结果</translation>
    </message>
    <message>
        <source>Search for “{words}” as typed</source>
        <translation>仍搜索“{words}”</translation>
    </message>
    <message>
        <source>Not in the catalogue: {words}.</source>
        <translation>目录中没有：{words}。</translation>
    </message>
    <message>
        <source>Nothing answers all of it; these come nearest.</source>
        <translation>没有完全符合的产品，以下最为接近。</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的修改。</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>没有可撤销的修改。</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it stands already as it was before.</source>
        <translation>没有变化：全部内容已与之前相同。</translation>
    </message>
    <message>
        <source>Done again: {what}; Ctrl+Z takes it back.</source>
        <translation>已重做：{what}；按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Taken back: {what}; Ctrl+Shift+Z does it again.</source>
        <translation>已撤销：{what}；按 Ctrl+Shift+Z 重做。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stay, for others need them.</source>
        <translation>
            <numerusform>有 %Ln 项因被其他内容使用而保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueDetails</name>
    <message>
        <source>Entered: {who}, {when}</source>
        <translation>录入：{who}，{when}</translation>
    </message>
    <message>
        <source>Test condition</source>
        <translation>测试条件</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Shift+Enter: a line for each answer</source>
        <translation>Shift+Enter：每行一个答案</translation>
    </message>
    <message>
        <source>Condition, standard and source (Alt+↓)</source>
        <translation>条件、标准与来源（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Add a value: type an attribute&apos;s name</source>
        <translation>添加参数值：输入参数名称</translation>
    </message>
</context>
<context>
    <name>VariantModel</name>
    <message>
        <source>Order code</source>
        <translation>订货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message numerus="yes">
        <source>Models pasted: %n row(s)</source>
        <translation>
            <numerusform>已粘贴型号：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Models: emptied</source>
        <translation>型号：已清空单元格</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>已添加型号</translation>
    </message>
    <message>
        <source>Models: order</source>
        <translation>型号：顺序</translation>
    </message>
    <message>
        <source>Models removed: {codes}</source>
        <translation>已删除型号：{codes}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加型号</translation>
    </message>
    <message>
        <source>Ctrl+V pastes from Excel or LibreOffice; Alt+↑ ↓ moves, Alt+Del removes a model, Del empties cells</source>
        <translation>Ctrl+V 从 Excel 或 LibreOffice 粘贴；Alt+↑ ↓ 移动，Alt+Del 删除型号，Del 清空单元格</translation>
    </message>
    <message>
        <source>Add a column: type an attribute&apos;s name</source>
        <translation>添加列：输入参数名称</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Sold as one model: its data stand under Values. Ctrl+V pastes more from Excel or LibreOffice.</source>
        <translation>目前只有一个型号，其数据见“参数”。按 Ctrl+V 可从 Excel 或 LibreOffice 粘贴其他型号。</translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message>
        <source>Do all of this again?</source>
        <translation>全部重做？</translation>
    </message>
    <message>
        <source>Take all of this back?</source>
        <translation>全部撤销？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are set back to what they were: {names}</source>
        <translation>
            <numerusform>%Ln 项将恢复原状：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Doing it again… {share} %</source>
        <translation>正在重做…{share}%</translation>
    </message>
    <message>
        <source>Taking it back… {share} %</source>
        <translation>正在撤销…{share}%</translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message>
        <source>Ctrl+Enter marks the text as checked</source>
        <translation>Ctrl+Enter 将文本标记为已校对</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
