<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>Search %n client(s)…</source>
        <translation>
            <numerusform>Search %n client…</numerusform>
            <numerusform>Search %n clients…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message numerus="yes">
        <source>%n will be updated</source>
        <translation>
            <numerusform>%n will be updated</numerusform>
            <numerusform>%n will be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n new client</numerusform>
            <numerusform>%n new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): {problem}, first row {row}</source>
        <translation>
            <numerusform>%n row: {problem}, first row {row}</numerusform>
            <numerusform>%n rows: {problem}, first row {row}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message numerus="yes">
        <source>Withdraw “{file}” with the %n row(s) that it added?</source>
        <translation>
            <numerusform>Withdraw “{file}” with the %n row that it added?</numerusform>
            <numerusform>Withdraw “{file}” with the %n rows that it added?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n client(s) take back {amount} of what the others earn.</source>
        <translation>
            <numerusform>The last client takes back {amount} of what the others earn.</numerusform>
            <numerusform>The last %n clients take back {amount} of what the others earn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>peak {amount} with %n client(s)</source>
        <translation>
            <numerusform>peak {amount} after %n client</numerusform>
            <numerusform>peak {amount} after %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n client(s)</source>
        <translation>
            <numerusform>See %n client</numerusform>
            <numerusform>See all %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the cost of %n person(s)</source>
        <translation>
            <numerusform>Set the cost of %n person</numerusform>
            <numerusform>Set the cost of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with time but no invoice</source>
        <translation>
            <numerusform>%n client with time but no invoice</numerusform>
            <numerusform>%n clients with time but no invoice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
</TS>
