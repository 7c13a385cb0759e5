<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>lotsia::DocumentPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page(s)</numerusform>
            <numerusform>%n page(s)</numerusform>
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
    <name>lotsia::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order(s)</numerusform>
            <numerusform>%n order(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proofreading has %n remark(s): look at them first.</source>
        <translation>
            <numerusform>Proofreading has %n remark(s): look at them first.</numerusform>
            <numerusform>Proofreading has %n remark(s): look at them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lotsia::PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page(s)</numerusform>
            <numerusform>%n page(s)</numerusform>
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
</TS>
