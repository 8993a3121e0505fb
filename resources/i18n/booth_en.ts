<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrochureScreen</name>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these characters: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brochure was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose products in the catalogue with Space or the plus sign on a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages} · A4 · {size} MB · made in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the brochure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>The list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has these words and ticks together. Use fewer words or show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample to look around, or bring in your own workbook with the command: booth import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The exhibitor's card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point a phone's camera here: the contact is saved without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Opening the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer (+, wheel, double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the brochure ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To brochure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibitor's card for a phone (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the brochure or take it out (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plinth {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written in this language yet; shown in: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>In the order of the stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found for “{words}”</source>
        <translation>
            <numerusform>%n found for “{words}”</numerusform>
            <numerusform>%n found for “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This catalogue can be looked at but not changed: its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth — stand catalogue</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>No printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff, with prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the catalogue (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous product (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next product (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses soon: valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Pick products with Space or the circle on a card: they go into the brochure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print brochure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>The sample is out: %n product(s) removed.</source>
        <translation>
            <numerusform>The sample is out: %n product removed.</numerusform>
            <numerusform>The sample is out: %n products removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons and messages. The content has its own switch at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How figures are shown and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the history of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented products to look around with. Marked as sample on every screen and sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Specifications</name>
    <message>
        <source>Specifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet. The catalogue's workbook adds them on its sheet “values”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff only: never shown to a visitor, printed only when asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>{name}. Click to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, code or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the catalogue's content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
