<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgendaWords</name>
        <message numerus="yes">
            <source>{part} of %n service(s) have one</source>
            <translation>
                <numerusform>{part} of %n service have one</numerusform>
                <numerusform>{part} of %n services have one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} of %n client(s) assessed</source>
            <translation>
                <numerusform>{part} of %n client assessed</numerusform>
                <numerusform>{part} of %n clients assessed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n package(s), {share} of clients fit</source>
            <translation>
                <numerusform>%n package, {share} of clients fit</numerusform>
                <numerusform>%n packages, {share} of clients fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) made, {part} accepted</source>
            <translation>
                <numerusform>%n offer made, {part} accepted</numerusform>
                <numerusform>%n offers made, {part} accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) at step 7</source>
            <translation>
                <numerusform>%n review at step 7</numerusform>
                <numerusform>%n reviews at step 7</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) to be asked again</source>
            <translation>
                <numerusform>%n client to be asked again</numerusform>
                <numerusform>%n clients to be asked again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s) not finished</source>
            <translation>
                <numerusform>%n assessment not finished</numerusform>
                <numerusform>%n assessments not finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Arithmetic</name>
        <message numerus="yes">
            <source>%n other client(s)</source>
            <translation>
                <numerusform>%n other client</numerusform>
                <numerusform>%n other clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssessmentList</name>
        <message numerus="yes">
            <source>%n assessment(s).</source>
            <translation>
                <numerusform>%n assessment.</numerusform>
                <numerusform>%n assessments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not finished.</source>
            <translation>
                <numerusform>%n not finished.</numerusform>
                <numerusform>%n not finished.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) recommended</source>
            <translation>
                <numerusform>%n service recommended</numerusform>
                <numerusform>%n services recommended</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssessmentResultPane</name>
        <message numerus="yes">
            <source>%n contracted already</source>
            <translation>
                <numerusform>%n contracted already</numerusform>
                <numerusform>%n contracted already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommended service(s) missing</source>
            <translation>
                <numerusform>%n recommended service missing</numerusform>
                <numerusform>%n recommended services missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message numerus="yes">
            <source>Go back to the backup of {when}, with %n client(s)?</source>
            <translation>
                <numerusform>Go back to the backup of {when}, with %n client?</numerusform>
                <numerusform>Go back to the backup of {when}, with %n clients?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CellDialog</name>
        <message numerus="yes">
            <source>%n client(s) with it: half use up to {half}, nine in ten up to {most}.</source>
            <translation>
                <numerusform>%n client with it: half use up to {half}, nine in ten up to {most}.</numerusform>
                <numerusform>%n clients with it: half use up to {half}, nine in ten up to {most}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientsOnPackage</name>
        <message numerus="yes">
            <source>Profit of %n client(s), on average a month.</source>
            <translation>
                <numerusform>Profit of %n client, on average a month.</numerusform>
                <numerusform>Profit of %n clients, on average a month.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more client(s) from {day} on.</source>
            <translation>
                <numerusform>%n more client from {day} on.</numerusform>
                <numerusform>%n more clients from {day} on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message numerus="yes">
            <source>Search %n client(s)…</source>
            <translation>
                <numerusform>Search %n client…</numerusform>
                <numerusform>Search %n clients…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search %n prospect(s)…</source>
            <translation>
                <numerusform>Search %n prospect…</numerusform>
                <numerusform>Search %n prospects…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message numerus="yes">
            <source>%n question(s) answered otherwise.</source>
            <translation>
                <numerusform>%n question answered otherwise.</numerusform>
                <numerusform>%n questions answered otherwise.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConsumptionView</name>
        <message numerus="yes">
            <source>of %n on a package</source>
            <translation>
                <numerusform>of %n on a package</numerusform>
                <numerusform>of %n on a package</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageView</name>
        <message numerus="yes">
            <source>%n nearly fit(s) one</source>
            <translation>
                <numerusform>%n nearly fits one</numerusform>
                <numerusform>%n nearly fit one</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DesignDialog</name>
        <message numerus="yes">
            <source>%n package(s) were considered.</source>
            <translation>
                <numerusform>%n package were considered.</numerusform>
                <numerusform>%n packages were considered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Adopt %n package(s)</source>
            <translation>
                <numerusform>&amp;Adopt %n package</numerusform>
                <numerusform>&amp;Adopt %n packages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DesignResult</name>
        <message numerus="yes">
            <source>Who stays out (%n)</source>
            <translation>
                <numerusform>Who stays out (%n)</numerusform>
                <numerusform>Who stays out (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskFigures</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DiagnosisWords</name>
        <message numerus="yes">
            <source>Might be · %n point(s)</source>
            <translation>
                <numerusform>Might be · %n point</numerusform>
                <numerusform>Might be · %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Worth watching · %n point(s)</source>
            <translation>
                <numerusform>Worth watching · %n point</numerusform>
                <numerusform>Worth watching · %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Difficulty: %n point(s)</source>
            <translation>
                <numerusform>Difficulty: %n point</numerusform>
                <numerusform>Difficulty: %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) logged</source>
            <translation>
                <numerusform>%n exception logged</numerusform>
                <numerusform>%n exceptions logged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a price</source>
            <translation>
                <numerusform>%n without a price</numerusform>
                <numerusform>%n without a price</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DifferencePane</name>
        <message numerus="yes">
            <source>%n added since</source>
            <translation>
                <numerusform>%n added since</numerusform>
                <numerusform>%n added since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone since</source>
            <translation>
                <numerusform>%n gone since</numerusform>
                <numerusform>%n gone since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since</source>
            <translation>
                <numerusform>%n changed since</numerusform>
                <numerusform>%n changed since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoorsDetails</name>
        <message numerus="yes">
            <source>The rise in %n step(s): {fees}</source>
            <translation>
                <numerusform>The rise in %n step: {fees}</numerusform>
                <numerusform>The rise in %n steps: {fees}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The open {balance} in %n payment(s) of {amount}, from {day}</source>
            <translation>
                <numerusform>The open {balance} in %n payment of {amount}, from {day}</numerusform>
                <numerusform>The open {balance} in %n payments of {amount}, from {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DueView</name>
        <message numerus="yes">
            <source>%n client(s) never asked.</source>
            <translation>
                <numerusform>%n client never asked.</numerusform>
                <numerusform>%n clients never asked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) due again.</source>
            <translation>
                <numerusform>%n client due again.</numerusform>
                <numerusform>%n clients due again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message numerus="yes">
            <source>Write “[…]” in place of its name in %n other record(s) and in their history</source>
            <translation>
                <numerusform>Write “[…]” in place of its name in %n other record and in their history</numerusform>
                <numerusform>Write “[…]” in place of its name in %n other records and in their history</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make a new backup, check it, and remove %n older one(s) with the client still in it</source>
            <translation>
                <numerusform>Make a new backup, check it, and remove %n older one with the client still in it</numerusform>
                <numerusform>Make a new backup, check it, and remove %n older ones with the client still in it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EraseProof</name>
        <message numerus="yes">
            <source>Its records are gone. Its name still stands in %n place(s).</source>
            <translation>
                <numerusform>Its records are gone. Its name still stands in %n place.</numerusform>
                <numerusform>Its records are gone. Its name still stands in %n places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n line(s) of the history of such records</source>
            <translation>
                <numerusform>and %n line of the history of such records</numerusform>
                <numerusform>and %n lines of the history of such records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A new backup was made and checked, and %n older one(s) were removed.</source>
            <translation>
                <numerusform>A new backup was made and checked, and %n older one were removed.</numerusform>
                <numerusform>A new backup was made and checked, and %n older ones were removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceDialog</name>
        <message numerus="yes">
            <source>%n row(s) behind it.</source>
            <translation>
                <numerusform>%n row behind it.</numerusform>
                <numerusform>%n rows behind it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message numerus="yes">
            <source>%n thing(s) to mend before it can be final</source>
            <translation>
                <numerusform>%n thing to mend before it can be final</numerusform>
                <numerusform>%n things to mend before it can be final</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing must be mended · %n thing(s) worth a look</source>
            <translation>
                <numerusform>Nothing must be mended · %n thing worth a look</numerusform>
                <numerusform>Nothing must be mended · %n things worth a look</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FitList</name>
        <message numerus="yes">
            <source>{fitting} of %n client(s) fit</source>
            <translation>
                <numerusform>{fitting} of %n client fits</numerusform>
                <numerusform>{fitting} of %n clients fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Confidence {confidence}: %n fact(s) not known</source>
            <translation>
                <numerusform>Confidence {confidence}: %n fact not known</numerusform>
                <numerusform>Confidence {confidence}: %n facts not known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FloorPage</name>
        <message numerus="yes">
            <source>{tool}, shared by %n client(s)</source>
            <translation>
                <numerusform>{tool}, for %n client</numerusform>
                <numerusform>{tool}, shared by %n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FormFindings</name>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n thing to mend</numerusform>
                <numerusform>%n things to mend</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GapCard</name>
        <message numerus="yes">
            <source>Set the cost of %n person(s)</source>
            <translation>
                <numerusform>Set the cost of %n person</numerusform>
                <numerusform>Set the cost of %n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) without an agreement</source>
            <translation>
                <numerusform>%n client without an agreement</numerusform>
                <numerusform>%n clients without an agreement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) with estimated hours</source>
            <translation>
                <numerusform>%n client with estimated hours</numerusform>
                <numerusform>%n clients with estimated hours</numerusform>
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
        <name>HistoryDetails</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Undo %n change(s), back to this one?</source>
            <translation>
                <numerusform>Undo %n change, back to this one?</numerusform>
                <numerusform>Undo %n changes, back to this one?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n change(s) again, up to this one?</source>
            <translation>
                <numerusform>Make %n change again, up to this one?</numerusform>
                <numerusform>Make %n changes again, up to this one?</numerusform>
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
        <name>LetterBatchDialog</name>
        <message numerus="yes">
            <source>%n letter(s) written.</source>
            <translation>
                <numerusform>%n letter written.</numerusform>
                <numerusform>%n letters written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them a draft: a rule holds it back.</source>
            <translation>
                <numerusform>%n of them is a draft: a rule holds it back.</numerusform>
                <numerusform>%n of them are drafts: rules hold them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LosingLines</name>
        <message numerus="yes">
            <source>Overhead and tools that stay, {amount} a month, fall to the other %n client(s).</source>
            <translation>
                <numerusform>Overhead and tools that stay, {amount} a month, fall to the other %n client.</numerusform>
                <numerusform>Overhead and tools that stay, {amount} a month, fall to the other %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Its time, {hours} h a month, counts once it has other work: there is room for %n client(s) on {package}, who would bring {profit} a month over its cost floor.</source>
            <translation>
                <numerusform>Its time, {hours} h a month, counts once it has other work: there is room for %n client on {package}, who would bring {profit} a month over its cost floor.</numerusform>
                <numerusform>Its time, {hours} h a month, counts once it has other work: there is room for %n clients on {package}, who would bring {profit} a month over its cost floor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) might go along, with fees of {fees} a year; the change in full profit would be {profit}.</source>
            <translation>
                <numerusform>%n client might go along, with fees of {fees} a year; the change in full profit would be {profit}.</numerusform>
                <numerusform>%n clients might go along, with fees of {fees} a year; the change in full profit would be {profit}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>Draft · %n client(s)</source>
            <translation>
                <numerusform>Draft · %n client</numerusform>
                <numerusform>Draft · %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Active · %n client(s)</source>
            <translation>
                <numerusform>Active · %n client</numerusform>
                <numerusform>Active · %n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MigrationView</name>
        <message numerus="yes">
            <source>%n client(s) would be better on another package.</source>
            <translation>
                <numerusform>%n client would be better on another package.</numerusform>
                <numerusform>%n clients would be better on another package.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) without an answer.</source>
            <translation>
                <numerusform>%n offer without an answer.</numerusform>
                <numerusform>%n offers without an answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedList</name>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OffboardingEditor</name>
        <message numerus="yes">
            <source>Papers &amp;kept until (%n years)</source>
            <translation>
                <numerusform>Papers &amp;kept until (%n years)</numerusform>
                <numerusform>Papers &amp;kept until (%n years)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewDesk</name>
        <message numerus="yes">
            <source>See all %n client(s)</source>
            <translation>
                <numerusform>See all %n client</numerusform>
                <numerusform>See all %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackageBoard</name>
        <message numerus="yes">
            <source>%n service(s) in no active package, sold apart.</source>
            <translation>
                <numerusform>%n service in no active package, sold apart.</numerusform>
                <numerusform>%n services in no active package, sold apart.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackageCard</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackagePane</name>
        <message numerus="yes">
            <source>%n compliance service(s), no advisory one</source>
            <translation>
                <numerusform>%n compliance service, no advisory one</numerusform>
                <numerusform>%n compliance services, no advisory one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n advisory service(s), no compliance one</source>
            <translation>
                <numerusform>%n advisory service, no compliance one</numerusform>
                <numerusform>%n advisory services, no compliance one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n compliance service(s)</source>
            <translation>
                <numerusform>%n compliance service</numerusform>
                <numerusform>%n compliance services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n advisory one(s)</source>
            <translation>
                <numerusform>%n advisory one</numerusform>
                <numerusform>%n advisory ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PackageWords</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sales invoice(s)</source>
            <translation>
                <numerusform>%n sales invoice</numerusform>
                <numerusform>%n sales invoices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier bill(s)</source>
            <translation>
                <numerusform>%n supplier bill</numerusform>
                <numerusform>%n supplier bills</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bank account(s)</source>
            <translation>
                <numerusform>%n bank account</numerusform>
                <numerusform>%n bank accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n employee(s)</source>
            <translation>
                <numerusform>%n employee</numerusform>
                <numerusform>%n employees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n return(s)</source>
            <translation>
                <numerusform>%n return</numerusform>
                <numerusform>%n returns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n companies</source>
            <translation>
                <numerusform>%n company</numerusform>
                <numerusform>%n companies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassphraseCommands</name>
        <message numerus="yes">
            <source>%n copies could not be changed.</source>
            <translation>
                <numerusform>%n copies could not be changed.</numerusform>
                <numerusform>%n copies could not be changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copies could not be encrypted. Remove them?</source>
            <translation>
                <numerusform>%n copies could not be encrypted. Remove them?</numerusform>
                <numerusform>%n copies could not be encrypted. Remove them?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonaList</name>
        <message numerus="yes">
            <source>%n service(s) without a persona</source>
            <translation>
                <numerusform>%n service without a persona</numerusform>
                <numerusform>%n services without a persona</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanBoard</name>
        <message numerus="yes">
            <source>%n client(s) with an action</source>
            <translation>
                <numerusform>%n client with an action</numerusform>
                <numerusform>%n clients with an action</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanCommands</name>
        <message numerus="yes">
            <source>It opens %n review(s) with what the plan proposes.</source>
            <translation>
                <numerusform>It opens %n review with what the plan proposes.</numerusform>
                <numerusform>It opens %n reviews with what the plan proposes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It goes on with %n review(s) already open.</source>
            <translation>
                <numerusform>It goes on with %n review already open.</numerusform>
                <numerusform>It goes on with %n reviews already open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It leaves out %n client(s) that you have archived.</source>
            <translation>
                <numerusform>It leaves out %n client that you have archived.</numerusform>
                <numerusform>It leaves out %n clients that you have archived.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanRisks</name>
        <message numerus="yes">
            <source>You ask %n client(s).</source>
            <translation>
                <numerusform>You ask %n client.</numerusform>
                <numerusform>You ask %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Any %n of them may say no before the firm is worse off than today.</source>
            <translation>
                <numerusform>Any %n of them may say no before the firm is worse off than today.</numerusform>
                <numerusform>Any %n of them may say no before the firm is worse off than today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If it is those that matter least, %n may say no; the one that matters most may not.</source>
            <translation>
                <numerusform>If it is those that matter least, %n may say no; the one that matters most may not.</numerusform>
                <numerusform>If it is those that matter least, %n may say no; the one that matters most may not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) would leave if they said no.</source>
            <translation>
                <numerusform>%n client would leave if they said no.</numerusform>
                <numerusform>%n clients would leave if they said no.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It lets %n client(s) go.</source>
            <translation>
                <numerusform>It lets %n client go.</numerusform>
                <numerusform>It lets %n clients go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It lets %n client(s) more go than the yearly limit leaves: write the reason.</source>
            <translation>
                <numerusform>It lets %n client more go than the yearly limit leaves: write the reason.</numerusform>
                <numerusform>It lets %n clients more go than the yearly limit leaves: write the reason.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanTimePane</name>
        <message numerus="yes">
            <source>%n client(s) more on {package}: fees</source>
            <translation>
                <numerusform>%n client more on {package}: fees</numerusform>
                <numerusform>%n clients more on {package}: fees</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PortfolioPage</name>
        <message numerus="yes">
            <source>{share} of the total, with %n client(s)</source>
            <translation>
                <numerusform>{share} of the total, with %n client</numerusform>
                <numerusform>{share} of the total, with %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n client(s)</source>
            <translation>
                <numerusform>with %n client</numerusform>
                <numerusform>with %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n client(s)</source>
            <translation>
                <numerusform>of %n client</numerusform>
                <numerusform>of %n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>by %n client(s) below zero</source>
            <translation>
                <numerusform>by %n client below zero</numerusform>
                <numerusform>by %n clients below zero</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message numerus="yes">
            <source>The backup of {when} is whole: %n client(s).</source>
            <translation>
                <numerusform>The backup of {when} is whole: %n client.</numerusform>
                <numerusform>The backup of {when} is whole: %n clients.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n newer one(s) cannot be read and were passed over.</source>
            <translation>
                <numerusform>%n newer one cannot be read and were passed over.</numerusform>
                <numerusform>%n newer ones cannot be read and were passed over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made after it would be missing.</source>
            <translation>
                <numerusform>%n change made after it would be missing.</numerusform>
                <numerusform>%n changes made after it would be missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) led nowhere and were mended.</source>
            <translation>
                <numerusform>%n reference led nowhere and were mended.</numerusform>
                <numerusform>%n references led nowhere and were mended.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message numerus="yes">
            <source>Your firm keeps papers for %n year(s), as set under Firm and staff.</source>
            <translation>
                <numerusform>Your firm keeps papers for %n year, as set under Firm and staff.</numerusform>
                <numerusform>Your firm keeps papers for %n years, as set under Firm and staff.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Papers are kept for %n year(s) in your firm's country: {source}.</source>
            <translation>
                <numerusform>Papers are kept for %n year in your firm's country: {source}.</numerusform>
                <numerusform>Papers are kept for %n years in your firm's country: {source}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Papers are kept for %n year(s) by custom in your firm's country. No law was checked for it: ask who knows, and set the years under Firm and staff.</source>
            <translation>
                <numerusform>Papers are kept for %n year by custom in your firm's country. No law was checked for it: ask who knows, and set the years under Firm and staff.</numerusform>
                <numerusform>Papers are kept for %n years by custom in your firm's country. No law was checked for it: ask who knows, and set the years under Firm and staff.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewList</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewWords</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s)</source>
            <translation>
                <numerusform>%n need</numerusform>
                <numerusform>%n needs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentWords</name>
        <message numerus="yes">
            <source>%n month(s) or more</source>
            <translation>
                <numerusform>%n month or more</numerusform>
                <numerusform>%n months or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>under %n month(s)</source>
            <translation>
                <numerusform>under %n month</numerusform>
                <numerusform>under %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicesEditor</name>
        <message numerus="yes">
            <source>%n of these services is not in the catalogue, so the work for it cannot be estimated.</source>
            <translation>
                <numerusform>%n of these services is not in the catalogue, so the work for it cannot be estimated.</numerusform>
                <numerusform>%n of these services are not in the catalogue, so the work for them cannot be estimated.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message numerus="yes">
            <source>After %n minutes without use</source>
            <translation>
                <numerusform>After %n minutes without use</numerusform>
                <numerusform>After %n minutes without use</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepsFold</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToolPane</name>
        <message numerus="yes">
            <source>%n client(s) use it now: {share} each a month.</source>
            <translation>
                <numerusform>%n client uses it now: {share} a month.</numerusform>
                <numerusform>%n clients use it now: {share} each a month.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) use it now. Packages are priced on {planned}: {share} each a month.</source>
            <translation>
                <numerusform>%n client uses it now. Packages are priced on {planned}: {share} each a month.</numerusform>
                <numerusform>%n clients use it now. Packages are priced on {planned}: {share} each a month.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It pays for itself with %n client(s).</source>
            <translation>
                <numerusform>It pays for itself with %n client.</numerusform>
                <numerusform>It pays for itself with %n clients.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) known of {all}.</source>
            <translation>
                <numerusform>%n month known of {all}.</numerusform>
                <numerusform>%n months known of {all}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A direction needs %n month(s).</source>
            <translation>
                <numerusform>A direction needs %n month.</numerusform>
                <numerusform>A direction needs %n months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Now: the last %n month(s), held against the same months a year before (shaded).</source>
            <translation>
                <numerusform>Now: the last %n month, held against the same months a year before (shaded).</numerusform>
                <numerusform>Now: the last %n months, held against the same months a year before (shaded).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypeList</name>
        <message numerus="yes">
            <source>Show all %n sign(s)</source>
            <translation>
                <numerusform>Show %n sign</numerusform>
                <numerusform>Show all %n signs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign(s) not assessed</source>
            <translation>
                <numerusform>%n sign not assessed</numerusform>
                <numerusform>%n signs not assessed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) of ours might explain it</source>
            <translation>
                <numerusform>%n cause of ours might explain it</numerusform>
                <numerusform>%n causes of ours might explain it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhaleView</name>
        <message numerus="yes">
            <source>The last %n client(s) take back {amount}: all that the others earn, or more.</source>
            <translation>
                <numerusform>The last %n client take back {amount}: all that the others earn, or more.</numerusform>
                <numerusform>The last %n clients take back {amount}: all that the others earn, or more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The last %n client(s) take back {amount} of what the others earn: {share} of the total.</source>
            <translation>
                <numerusform>The last %n client take back {amount} of what the others earn: {share} of the total.</numerusform>
                <numerusform>The last %n clients take back {amount} of what the others earn: {share} of the total.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>peak {amount} with %n client(s)</source>
            <translation>
                <numerusform>peak {amount} with %n client</numerusform>
                <numerusform>peak {amount} with %n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message numerus="yes">
            <source>Against the promise for the %n month(s) measured.</source>
            <translation>
                <numerusform>Against the promise for the %n month measured.</numerusform>
                <numerusform>Against the promise for the %n months measured.</numerusform>
            </translation>
        </message>
    </context>
</TS>
