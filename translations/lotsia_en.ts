<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>The text of the QR code is too long (%n letter(s)). Shorten it: a link is better than the whole text.</source>
        <translation>
            <numerusform>The text of the QR code is too long (%n letter(s)). Shorten it: a link is better than the whole text.</numerusform>
            <numerusform>The text of the QR code is too long (%n letter(s)). Shorten it: a link is better than the whole text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrozenLists</name>
    <message numerus="yes">
        <source>And %n more differences.</source>
        <translation>
            <numerusform>And %n more differences.</numerusform>
            <numerusform>And %n more differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n rows were rejected, so nothing was stored.</source>
        <translation>
            <numerusform>%n row were rejected, so nothing was stored.</numerusform>
            <numerusform>%n rows were rejected, so nothing was stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takeover</name>
    <message numerus="yes">
        <source>%n paragraph(s) above the heading were not taken: they belong to the order.</source>
        <translation>
            <numerusform>%n paragraph(s) above the heading were not taken: they belong to the order.</numerusform>
            <numerusform>%n paragraph(s) above the heading were not taken: they belong to the order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file(s)</numerusform>
            <numerusform>Attach %n file(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached: %n file(s). The database holds copies of them.</source>
        <translation>
            <numerusform>Attached: %n file(s). The database holds copy of them.</numerusform>
            <numerusform>Attached: %n file(s). The database holds copies of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::CataloguePanel</name>
    <message numerus="yes">
        <source>Add %n measure(s)</source>
        <translation>
            <numerusform>Add %n measure(s)</numerusform>
            <numerusform>Add %n measure(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::CopiesPage</name>
    <message numerus="yes">
        <source>%n copies, the newest of %1</source>
        <translation>
            <numerusform>%n copy, the newest of %1</numerusform>
            <numerusform>%n copies, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::CriteriaPage</name>
    <message numerus="yes">
        <source>%n sample(s) added</source>
        <translation>
            <numerusform>%n sample(s) added</numerusform>
            <numerusform>%n sample(s) added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::EffectCounter</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school(s)</numerusform>
            <numerusform>%n school(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::FindBar</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>Replaced: %n. Ctrl+Z takes all of it back.</numerusform>
            <numerusform>Replaced: %n. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::ImportPanel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loaded: %n rows</source>
        <translation>
            <numerusform>loaded: %n row</numerusform>
            <numerusform>loaded: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::NewRoadmapPanel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action(s)</numerusform>
            <numerusform>%n action(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order(s)</numerusform>
            <numerusform>%n order(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::OwnTableEdit</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row(s)</numerusform>
            <numerusform>%n row(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::PartyPanel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action(s)</numerusform>
            <numerusform>%n action(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::PartyRename</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action(s)</numerusform>
            <numerusform>%n action(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roadmap(s)</source>
        <comment>in how many</comment>
        <translation>
            <numerusform>%n roadmap(s)</numerusform>
            <numerusform>%n roadmap(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::PreviewPane</name>
    <message numerus="yes">
        <source>Print %n selected page(s)…</source>
        <translation>
            <numerusform>Print %n selected page(s)…</numerusform>
            <numerusform>Print %n selected page(s)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::RankingPage</name>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::RegionalPanel</name>
    <message numerus="yes">
        <source>Decisions are recorded for %n schools. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Decisions are recorded for %n school. Ctrl+Z takes them back.</numerusform>
            <numerusform>Decisions are recorded for %n schools. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::RemarkList</name>
    <message numerus="yes">
        <source>%n remark(s) are hidden.</source>
        <translation>
            <numerusform>%n remark(s) are hidden.</numerusform>
            <numerusform>%n remark(s) are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::ResultsPage</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedures</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action(s)</numerusform>
            <numerusform>%n action(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section(s)</numerusform>
            <numerusform>%n section(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roadmap is loaded: %n action(s).</source>
        <translation>
            <numerusform>The roadmap is loaded: %n action(s).</numerusform>
            <numerusform>The roadmap is loaded: %n action(s).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n term(s) changed, so the corrected meaning is read from the text again. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>The text of %n term(s) changed, so the corrected meaning is read from the text again. Ctrl+Z brings it back.</numerusform>
            <numerusform>The text of %n term(s) changed, so the corrected meaning is read from the text again. Ctrl+Z brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::RollOverPanel</name>
    <message numerus="yes">
        <source>“%1”: %n action(s) are carried over.</source>
        <translation>
            <numerusform>“%1”: %n action(s) are carried over.</numerusform>
            <numerusform>“%1”: %n action(s) are carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) could not be moved.</source>
        <translation>
            <numerusform>%n term(s) could not be moved.</numerusform>
            <numerusform>%n term(s) could not be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::SchoolsPage</name>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::SchoolsPicker</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school(s)</numerusform>
            <numerusform>%n school(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::TakeoverPanel</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure(s)</numerusform>
            <numerusform>%n measure(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section(s)</numerusform>
            <numerusform>%n section(s)</numerusform>
        </translation>
    </message>
</context>
</TS>
