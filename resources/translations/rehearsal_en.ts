<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>Interrupted %n time(s), %1 in all, with the clock standing still.</source>
        <translation>
            <numerusform>Interrupted %n time, %1 in all, with the clock standing still.</numerusform>
            <numerusform>Interrupted %n times, %1 in all, with the clock standing still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n time(s).</source>
        <translation>
            <numerusform>Paused once.</numerusform>
            <numerusform>Paused %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n entries of the file were damaged and left out.</source>
        <translation>
            <numerusform>%n entry of the file was damaged and left out.</numerusform>
            <numerusform>%n entries of the file were damaged and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) in the history are damaged: something was changed on the disk since it was written. Repairing takes what is missing from a backup and keeps the damaged file.</source>
        <translation>
            <numerusform>%n exam in the history is damaged: something was changed on the disk since it was written. Repairing takes what is missing from a backup and keeps the damaged file.</numerusform>
            <numerusform>%n exams in the history are damaged: something was changed on the disk since it was written. Repairing takes what is missing from a backup and keeps the damaged file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) miss answers that could not be read.</source>
        <translation>
            <numerusform>%n exam misses answers that could not be read.</numerusform>
            <numerusform>%n exams miss answers that could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were added.</source>
        <translation>
            <numerusform>%n exam was added.</numerusform>
            <numerusform>%n exams were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were brought up to date.</source>
        <translation>
            <numerusform>%n exam was brought up to date.</numerusform>
            <numerusform>%n exams were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and cards were added.</source>
        <translation>
            <numerusform>%n note or card was added.</numerusform>
            <numerusform>%n notes and cards were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n exam(s), none of which is known to miss anything.</source>
        <translation>
            <numerusform>It has %n exam, which is not known to miss anything.</numerusform>
            <numerusform>It has %n exams, none of which is known to miss anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingCharts</name>
    <message numerus="yes">
        <source>An even share of the time is %1 for a question, all visits added up (the dashed line). %n question(s) took longer.</source>
        <translation>
            <numerusform>An even share of the time is %1 for a question, all visits added up (the dashed line). One question took longer.</numerusform>
            <numerusform>An even share of the time is %1 for a question, all visits added up (the dashed line). %n questions took longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AnswersPage</name>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
</context>
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
        <source>Domain %1, %2: %n question(s)</source>
        <translation>
            <numerusform>Domain %1, %2: %n question</numerusform>
            <numerusform>Domain %1, %2: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n unscored question(s)</source>
        <translation>
            <numerusform>Hide %n unscored question</numerusform>
            <numerusform>Hide %n unscored questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DiagnosticPage</name>
    <message numerus="yes">
        <source>Test of %n question(s), ended on %1.</source>
        <translation>
            <numerusform>Test of %n question, ended on %1.</numerusform>
            <numerusform>Test of %n questions, ended on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DrillBuilder</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) match.</source>
        <translation>
            <numerusform>%n question matches.</numerusform>
            <numerusform>%n questions match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drill asks up to %n of them.</source>
        <translation>
            <numerusform>The drill asks up to %n of them.</numerusform>
            <numerusform>The drill asks up to %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExamPage</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message numerus="yes">
        <source>%n exam(s) were deleted and count for nothing any more. They can be brought back.</source>
        <translation>
            <numerusform>One exam was deleted and counts for nothing any more. It can be brought back.</numerusform>
            <numerusform>%n exams were deleted and count for nothing any more. They can be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n deleted exam(s)</source>
        <translation>
            <numerusform>Bring back the deleted exam</numerusform>
            <numerusform>Bring back %n deleted exams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message numerus="yes">
        <source>%n earlier result(s)</source>
        <translation>
            <numerusform>%n earlier result</numerusform>
            <numerusform>%n earlier results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::LevelsCard</name>
    <message numerus="yes">
        <source>%n new question(s) answered in this domain</source>
        <translation>
            <numerusform>%n new question answered in this domain</numerusform>
            <numerusform>%n new questions answered in this domain</numerusform>
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
    <name>app::NextStepsCard</name>
    <message numerus="yes">
        <source>And %n more topic(s), each missed less often.</source>
        <translation>
            <numerusform>And one more topic, missed less often.</numerusform>
            <numerusform>And %n more topics, each missed less often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QuestionLinks</name>
    <message numerus="yes">
        <source>Question(s) %1</source>
        <translation>
            <numerusform>Question %1</numerusform>
            <numerusform>Questions %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RecallSetupView</name>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start: %n minute(s)</source>
        <translation>
            <numerusform>Start: %n minute</numerusform>
            <numerusform>Start: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReportController</name>
    <message numerus="yes">
        <source>%n exam(s) are damaged and were left out.</source>
        <translation>
            <numerusform>One exam is damaged and was left out.</numerusform>
            <numerusform>%n exams are damaged and were left out.</numerusform>
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
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before: %1</source>
        <translation>
            <numerusform>%n day before: %1</numerusform>
            <numerusform>%n days before: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to your exam on %1.</source>
        <translation>
            <numerusform>%n day to your exam on %1.</numerusform>
            <numerusform>%n days to your exam on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s): %1 %2</source>
        <translation>
            <numerusform>Answer %n question: %1 %2</numerusform>
            <numerusform>Answer %n questions: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drill where you are weakest: %n question(s)</source>
        <translation>
            <numerusform>Drill where you are weakest: %n question</numerusform>
            <numerusform>Drill where you are weakest: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due, on %n day(s)</source>
        <translation>
            <numerusform>Repeat what is due, on %n day</numerusform>
            <numerusform>Repeat what is due, on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan begins in %n day(s). What you do before does not count in it.</source>
        <translation>
            <numerusform>The plan begins in %n day. What you do before does not count in it.</numerusform>
            <numerusform>The plan begins in %n days. What you do before does not count in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This plan takes %1 days and was chosen %n day(s) too late for that. What its first days ask for still counts whenever you do it.</source>
        <translation>
            <numerusform>This plan takes %1 days and was chosen %n day too late for that. What its first days ask for still counts whenever you do it.</numerusform>
            <numerusform>This plan takes %1 days and was chosen %n days too late for that. What its first days ask for still counts whenever you do it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>study</name>
    <message numerus="yes">
        <source>%n more new question(s) would narrow that to 5 points on either side.</source>
        <translation>
            <numerusform>%n more new question would narrow that to 5 points on either side.</numerusform>
            <numerusform>%n more new questions would narrow that to 5 points on either side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are due today.</source>
        <translation>
            <numerusform>%n question is due today.</numerusform>
            <numerusform>%n questions are due today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), %1 minutes.</source>
        <translation>
            <numerusform>%n question, %1 minutes.</numerusform>
            <numerusform>%n questions, %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated question(s) count less.</source>
        <translation>
            <numerusform>%n repeated question counts less.</numerusform>
            <numerusform>%n repeated questions count less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n question(s) that were new to you, the last answer on %1.</source>
        <translation>
            <numerusform>It rests on %n question that was new to you, the last answer on %1.</numerusform>
            <numerusform>It rests on %n questions that were new to you, the last answer on %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
