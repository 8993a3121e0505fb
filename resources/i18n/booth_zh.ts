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
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到产品</translation>
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
    <name>DataScreen</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
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
        <source>Show all</source>
        <translation>显示全部</translation>
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
        <source>In the brochure ✓</source>
        <translation>已入手册 ✓</translation>
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
        <translation>按展出顺序</translation>
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
        <source>%n found for “{words}”</source>
        <translation>
            <numerusform>“{words}”：找到 %n 款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 款产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand catalogue</source>
        <translation>展台产品目录</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>工作簿和表格 (*.xlsx *.csv)</translation>
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
        <source>A Booth workbook (XLSX) or a CSV table. You see what would change before anything is written.</source>
        <translation>Booth 工作簿（XLSX）或 CSV 表格。写入前可查看将发生的更改。</translation>
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
        <source>Loading the sample; the cross stops it…</source>
        <translation>正在加载示例，点击叉号可停止…</translation>
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
        <source>Data</source>
        <translation>数据</translation>
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
        <translation>供访客使用</translation>
    </message>
    <message>
        <source>For staff, with prices</source>
        <translation>供工作人员使用，含价格</translation>
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
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>展台号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <source>Print brochure</source>
        <translation>打印手册</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>Sample removed: %n product(s).</source>
        <translation>
            <numerusform>示例已移除：%n 款产品。</numerusform>
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
        <translation>显示大小</translation>
    </message>
    <message>
        <source>Auto goes by the screen. Holds from the next start of Booth.</source>
        <translation>“自动”随屏幕调整。下次启动 Booth 后生效。</translation>
    </message>
    <message>
        <source>Recorded in the history of changes.</source>
        <translation>记录在修改历史中。</translation>
    </message>
    <message>
        <source>Invented products for looking around. Marked as sample on every screen and sheet.</source>
        <translation>用于熟悉程序的虚构产品。每个界面和每张单页上都标有“示例”。</translation>
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
        <source>No values yet. The catalogue&apos;s workbook adds them on its sheet “values”.</source>
        <translation>暂无参数值。可在目录工作簿的 values 工作表中添加。</translation>
    </message>
    <message>
        <source>Staff only: never shown to a visitor, printed only when asked for</source>
        <translation>仅供工作人员：不向访客显示，仅在选定时打印</translation>
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
    <name>Thumbs</name>
    <message>
        <source>{name}. Click to remove it.</source>
        <translation>{name}。单击可从产品手册中移除。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, code or description</source>
        <translation>名称、代码或介绍</translation>
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
        <translation>向访客展示</translation>
    </message>
</context>
</TS>
