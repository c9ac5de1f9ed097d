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
