<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>app::BankIssuesPage</name>
    <message numerus="yes">
        <source>%n error(s) were found in %1. No exam can be started from it; your history is not touched. Mend the files and check again, or open another bank folder.</source>
        <translation>
            <numerusform>%n error was found in %1. No exam can be started from it; your history is not touched. Mend the files and check again, or open another bank folder.</numerusform>
            <numerusform>%n errors were found in %1. No exam can be started from it; your history is not touched. Mend the files and check again, or open another bank folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BriefingPage</name>
    <message numerus="yes">
        <source>Hide %n unscored question(s)</source>
        <translation>
            <numerusform>Hide %n unscored question</numerusform>
            <numerusform>Hide %n unscored questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Domain %1, %2: %n question(s)</source>
        <translation>
            <numerusform>Domain %1, %2: %n question</numerusform>
            <numerusform>Domain %1, %2: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message numerus="yes">
        <source>%n question(s) are not completely answered and will count as wrong.</source>
        <translation>
            <numerusform>%n question is not completely answered and will count as wrong.</numerusform>
            <numerusform>%n questions are not completely answered and will count as wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still flagged.</source>
        <translation>
            <numerusform>%n question is still flagged.</numerusform>
            <numerusform>%n questions are still flagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message numerus="yes">
        <source>Interrupted %n time(s), %1 in all, with the clock standing still.</source>
        <translation>
            <numerusform>Interrupted %n time, %1 in all, with the clock standing still.</numerusform>
            <numerusform>Interrupted %n times, %1 in all, with the clock standing still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReviewPage</name>
    <message numerus="yes">
        <source>Go through %n flagged or incomplete</source>
        <translation>
            <numerusform>Go through %n flagged or incomplete</numerusform>
            <numerusform>Go through %n flagged or incomplete</numerusform>
        </translation>
    </message>
</context>
</TS>
