<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>and %n more refused</source>
        <translation>
            <numerusform>and %n more file was refused</numerusform>
            <numerusform>and %n more files were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message numerus="yes">
        <source>%Ln more stay as they are, unless all go back.</source>
        <translation>
            <numerusform>%Ln more stays as it is, unless all go back.</numerusform>
            <numerusform>%Ln more stay as they are, unless all go back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%Ln field(s) differ.</source>
        <translation>
            <numerusform>%Ln field differs.</numerusform>
            <numerusform>%Ln fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>Changed both here and in the file: %Ln. Whose words hold?</source>
        <translation>
            <numerusform>Changed both here and in the file: %Ln. Whose words hold?</numerusform>
            <numerusform>Changed both here and in the file: %Ln. Whose words hold?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more go by the switch at the top.</source>
        <translation>
            <numerusform>%Ln more goes by the switch at the top.</numerusform>
            <numerusform>%Ln more go by the switch at the top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message numerus="yes">
        <source>It cannot be deleted while %Ln thing(s) refer to it: open each and give it another.</source>
        <translation>
            <numerusform>It cannot be deleted while %Ln thing refers to it: open it and give it another.</numerusform>
            <numerusform>It cannot be deleted while %Ln things refer to it: open each and give it another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) brought back.</source>
        <translation>
            <numerusform>%Ln thing brought back.</numerusform>
            <numerusform>%Ln things brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message numerus="yes">
        <source>Exported, %Ln product(s): {file}</source>
        <translation>
            <numerusform>Exported, %Ln product: {file}</numerusform>
            <numerusform>Exported, %Ln products: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing from the catalogue.</source>
        <translation>
            <numerusform>%Ln file is missing from the catalogue.</numerusform>
            <numerusform>%Ln files are missing from the catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Picked: %Ln</source>
        <translation>
            <numerusform>Picked: %Ln</numerusform>
            <numerusform>Picked: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message numerus="yes">
        <source>%n column(s) of the block do not fit.</source>
        <translation>
            <numerusform>%n column of the block does not fit.</numerusform>
            <numerusform>%n columns of the block do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block do not fit.</source>
        <translation>
            <numerusform>%n row of the block does not fit.</numerusform>
            <numerusform>%n rows of the block do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with “=”: formulas are not calculated here.</source>
        <translation>
            <numerusform>%n cell begins with “=”: formulas are not calculated here.</numerusform>
            <numerusform>%n cells begin with “=”: formulas are not calculated here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) left alone what was there.</source>
        <translation>
            <numerusform>%n blank cell left alone what was there.</numerusform>
            <numerusform>%n blank cells left alone what was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln cell(s)… {share} %</source>
        <translation>
            <numerusform>Writing %Ln cell… {share} %</numerusform>
            <numerusform>Writing %Ln cells… {share} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written.</source>
        <translation>
            <numerusform>%n cell written.</numerusform>
            <numerusform>%n cells written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not taken: they are marked red.</source>
        <translation>
            <numerusform>%n cell not taken: it is marked red.</numerusform>
            <numerusform>%n cells not taken: they are marked red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%Ln found for “{words}”</source>
        <translation>
            <numerusform>%Ln found for “{words}”</numerusform>
            <numerusform>%Ln found for “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>The history was thinned: %Ln change(s).</source>
        <translation>
            <numerusform>The history was thinned: %Ln change.</numerusform>
            <numerusform>The history was thinned: %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can then no longer be taken back or looked into.</source>
        <translation>
            <numerusform>%Ln change can then no longer be taken back or looked into.</numerusform>
            <numerusform>%Ln changes can then no longer be taken back or looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and document(s) that only they need are removed</source>
        <translation>
            <numerusform>%Ln file that only they need is removed</numerusform>
            <numerusform>%Ln files that only they need are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every change can be taken back, however old it is. %Ln change(s) so far, {size}.</source>
        <translation>
            <numerusform>Every change can be taken back, however old it is. %Ln change so far, {size}.</numerusform>
            <numerusform>Every change can be taken back, however old it is. %Ln changes so far, {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>Brochure: %n product(s)</source>
        <translation>
            <numerusform>Brochure: %n product</numerusform>
            <numerusform>Brochure: %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print, %n copy(ies)</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n product(s) are picked; a brochure takes up to {most}. Pick fewer.</source>
        <translation>
            <numerusform>%n product is picked; a brochure takes up to {most}. Pick fewer.</numerusform>
            <numerusform>%n products are picked; a brochure takes up to {most}. Pick fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) saved: {file}</source>
        <translation>
            <numerusform>%n product saved: {file}</numerusform>
            <numerusform>%n products saved: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message numerus="yes">
        <source>%n file(s) added. Undo takes them all off again.</source>
        <translation>
            <numerusform>%n file added. Undo takes it off again.</numerusform>
            <numerusform>%n files added. Undo takes them all off again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlinthsPage</name>
    <message numerus="yes">
        <source>%Ln with a number</source>
        <translation>
            <numerusform>%Ln with a number</numerusform>
            <numerusform>%Ln with a number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) double</source>
        <translation>
            <numerusform>%Ln number double</numerusform>
            <numerusform>%Ln numbers double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <translation>
            <numerusform>%Ln without</numerusform>
            <numerusform>%Ln without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalPanel</name>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message numerus="yes">
        <source>%Ln cell(s) found</source>
        <translation>
            <numerusform>%Ln cell found</numerusform>
            <numerusform>%Ln cells found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln cell(s) found</source>
        <translation>
            <numerusform>The first %Ln cell found</numerusform>
            <numerusform>The first %Ln cells found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>Replace in %Ln cell</numerusform>
            <numerusform>Replace in %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReshapePanel</name>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…and %Ln more</numerusform>
            <numerusform>…and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>In the brochure: %n</source>
        <translation>
            <numerusform>In the brochure: %n</numerusform>
            <numerusform>In the brochure: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>Sample removed: %Ln product(s).</source>
        <translation>
            <numerusform>Sample removed: %Ln product.</numerusform>
            <numerusform>Sample removed: %Ln products.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found</source>
        <translation>
            <numerusform>%Ln row found</numerusform>
            <numerusform>%Ln rows found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n</source>
        <translation>
            <numerusform>Not taken: %n</numerusform>
            <numerusform>Not taken: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingUp</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %n field(s)</source>
        <translation>
            <numerusform>Written: %n field</numerusform>
            <numerusform>Written: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationSection</name>
    <message numerus="yes">
        <source>Exported, %Ln text(s): {file}</source>
        <translation>
            <numerusform>Exported, %Ln text: {file}</numerusform>
            <numerusform>Exported, %Ln texts: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%Ln thing(s) stay, for others need them.</source>
        <translation>
            <numerusform>%Ln thing stays, for others need it.</numerusform>
            <numerusform>%Ln things stay, for others need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message numerus="yes">
        <source>Models pasted: %n row(s)</source>
        <translation>
            <numerusform>Models pasted: %n row</numerusform>
            <numerusform>Models pasted: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) are set back to what they were: {names}</source>
        <translation>
            <numerusform>%Ln thing is set back to what it was: {names}</numerusform>
            <numerusform>%Ln things are set back to what they were: {names}</numerusform>
        </translation>
    </message>
</context>
</TS>
