<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerHtml</name>
    <message>
        <source>%1, checked on %2</source>
        <translation>%1, geprüft am %2</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Gehört nicht dazu: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Study guide: chapter %1, lines %2</source>
        <translation>Lernleitfaden: Kapitel %1, Zeilen %2</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>You chose %1. Right is %2.</source>
        <translation>Gewählt: %1. Richtig: %2.</translation>
    </message>
    <message>
        <source>You chose nothing. Right is %1.</source>
        <translation>Nichts gewählt. Richtig: %1.</translation>
    </message>
    <message>
        <source>Your note during the exam:</source>
        <translation>Ihre Notiz in der Prüfung:</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>struck out by you</source>
        <translation>von Ihnen durchgestrichen</translation>
    </message>
    <message>
        <source>sure: %1 of %2</source>
        <translation>sicher: %1 von %2</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>ohne Wertung</translation>
    </message>
    <message>
        <source>you had %1</source>
        <translation>bei Ihnen: %1</translation>
    </message>
    <message>
        <source>you had %1 here</source>
        <translation>bei Ihnen stand hier %1</translation>
    </message>
    <message>
        <source>you used it</source>
        <translation>von Ihnen verwendet</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ Not answered</source>
        <translation>✗ Nicht beantwortet</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Falsch</translation>
    </message>
</context>
<context>
    <name>BankImages</name>
    <message>
        <source>only PNG, JPEG and GIF are shown</source>
        <translation>nur PNG, JPEG und GIF werden gezeigt</translation>
    </message>
    <message>
        <source>only files in the folder of the bank are shown</source>
        <translation>nur Dateien im Ordner der Fragensammlung werden gezeigt</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>die Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>the file is not in the folder of the bank</source>
        <translation>die Datei liegt nicht im Ordner der Fragensammlung</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The part of Rehearsal that draws charts was not found.</source>
        <translation>Der Teil von Rehearsal, der Diagramme zeichnet, wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>Interrupted %n time(s), %1 in all, with the clock standing still.</source>
        <translation>
            <numerusform>%n-mal unterbrochen, insgesamt %1, bei stehender Uhr.</numerusform>
            <numerusform>%n-mal unterbrochen, insgesamt %1, bei stehender Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n time(s).</source>
        <translation>
            <numerusform>Einmal angehalten.</numerusform>
            <numerusform>%n-mal angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sat as a drill, with the answer after each question.</source>
        <translation>Als Drill abgelegt, mit der Antwort nach jeder Frage.</translation>
    </message>
    <message>
        <source>Sat as an exam.</source>
        <translation>Als Prüfung abgelegt.</translation>
    </message>
    <message>
        <source>Sat as practice, where answers can be looked at.</source>
        <translation>Als Übung abgelegt, bei der man Antworten ansehen kann.</translation>
    </message>
    <message>
        <source>So this was not sat under exam conditions.</source>
        <translation>Dies war also keine Prüfung unter Prüfungsbedingungen.</translation>
    </message>
    <message>
        <source>So this was sat under exam conditions.</source>
        <translation>Das waren also Prüfungsbedingungen.</translation>
    </message>
    <message>
        <source>The time ran out; what was entered by then counts.</source>
        <translation>Die Zeit lief ab; es zählt, was bis dahin eingetragen war.</translation>
    </message>
    <message>
        <source>Time used: %1 of %2.</source>
        <translation>Gebrauchte Zeit: %1 von %2.</translation>
    </message>
    <message>
        <source>Time used: %1, without a limit.</source>
        <translation>Gebrauchte Zeit: %1, ohne Grenze.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2 wanted, %3 available</source>
        <translation>%1: %2 gewünscht, %3 vorhanden</translation>
    </message>
    <message>
        <source>A paper of %1 questions with the exam's shares of the domains is possible.</source>
        <translation>Möglich ist eine Prüfung mit %1 Fragen in den Anteilen der Bereiche.</translation>
    </message>
    <message>
        <source>A part of the history is damaged and was left untouched. Other exams can still be opened.</source>
        <translation>Ein Teil des Verlaufs ist beschädigt und wurde nicht angerührt. Andere Prüfungen lassen sich weiterhin öffnen.</translation>
    </message>
    <message>
        <source>A question could not be read from the bank, so no exam was begun. Try again; if that does not help, open the folder of the bank anew.</source>
        <translation>Eine Frage konnte nicht aus der Fragensammlung gelesen werden, deshalb hat keine Prüfung begonnen. Versuchen Sie es noch einmal; hilft das nicht, öffnen Sie den Ordner der Fragensammlung neu.</translation>
    </message>
    <message>
        <source>An answer could not be saved. It is kept in memory and saving is tried again every second. Make room on the disk or make the data folder writable, and leave this window open.</source>
        <translation>Eine Antwort konnte nicht gespeichert werden. Sie bleibt im Arbeitsspeicher, und das Speichern wird jede Sekunde erneut versucht. Schaffen Sie Platz auf dem Datenträger oder machen Sie den Datenordner beschreibbar, und lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>Another Rehearsal is using this data folder. Use that window, or close it and start again.</source>
        <translation>Ein anderes Rehearsal benutzt diesen Datenordner. Benutzen Sie jenes Fenster, oder schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>No paper with the exam's shares of the domains can be made.</source>
        <translation>Eine Prüfung in den Anteilen der Bereiche ist nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>SQLite, in which Rehearsal keeps your history, is not installed. You can practise, but nothing will be kept after you close Rehearsal. Install libsqlite3-0 or Rehearsal's own package, and start again.</source>
        <translation>SQLite, in dem Rehearsal Ihren Verlauf aufbewahrt, ist nicht installiert. Sie können üben, aber nach dem Schließen bleibt nichts erhalten. Installieren Sie libsqlite3-0 oder das Paket von Rehearsal, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The bank cannot fill a paper of %1 questions:</source>
        <translation>Die Sammlung reicht nicht für eine Prüfung mit %1 Fragen:</translation>
    </message>
    <message>
        <source>The conditions of this exam do not allow that.</source>
        <translation>Die Bedingungen dieser Prüfung erlauben das nicht.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can practise, but nothing will be kept after you close Rehearsal. Make the folder writable, or start with --data and another folder.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Sie können üben, aber nach dem Schließen bleibt nichts erhalten. Machen Sie den Ordner beschreibbar, oder starten Sie mit --data und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The exam is paused, so nothing was changed. Go on with it first.</source>
        <translation>Die Prüfung ist angehalten, deshalb wurde nichts geändert. Setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The highlight lies outside the text, so it was not kept.</source>
        <translation>Die Hervorhebung liegt außerhalb des Textes und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The history could not be opened. You can practise, but nothing will be kept after you close Rehearsal. Check that the data folder exists and that its disk has room.</source>
        <translation>Der Verlauf konnte nicht geöffnet werden. Sie können üben, aber nach dem Schließen bleibt nichts erhalten. Prüfen Sie, ob der Datenordner vorhanden ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The history could not be read. Start Rehearsal again; if that does not help, look into its log.</source>
        <translation>Der Verlauf konnte nicht gelesen werden. Starten Sie Rehearsal neu; hilft das nicht, sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Rehearsal and was left untouched. Update Rehearsal, or start with --data and another folder. Until then nothing is kept.</source>
        <translation>Der Verlauf stammt von einer neueren Version von Rehearsal und wurde nicht angerührt. Aktualisieren Sie Rehearsal, oder starten Sie mit --data und einem anderen Ordner. Bis dahin wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The question bank has too few questions for this exam.</source>
        <translation>Die Sammlung hat zu wenige Fragen für diese Prüfung.</translation>
    </message>
    <message>
        <source>The record of this exam contradicts itself, so it was not opened and was left as it is.</source>
        <translation>Die Aufzeichnung dieser Prüfung widerspricht sich selbst. Sie wurde nicht geöffnet und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The right answer was shown, so your answer to this question stays as it is.</source>
        <translation>Die richtige Antwort wurde gezeigt, deshalb bleibt Ihre Antwort auf diese Frage, wie sie ist.</translation>
    </message>
    <message>
        <source>The text is too long and was not kept. Shorten it to 64 KB.</source>
        <translation>Der Text ist zu lang und wurde nicht übernommen. Kürzen Sie ihn auf 64 KB.</translation>
    </message>
    <message>
        <source>The time is up. Answers can no longer be changed.</source>
        <translation>Die Zeit ist um. Antworten lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>There is no such question on this paper.</source>
        <translation>Diese Frage gibt es in der Prüfung nicht.</translation>
    </message>
    <message>
        <source>These questions do not belong into this round, so it was not begun.</source>
        <translation>Diese Fragen gehören nicht in diesen Durchgang; er wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>This answer does not fit the question, so it was not taken.</source>
        <translation>Diese Antwort passt nicht zur Frage und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This exam is no longer in the history.</source>
        <translation>Diese Prüfung steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This exam is not running, so nothing was changed.</source>
        <translation>Diese Prüfung läuft nicht, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not a paper code, or one of its letters is wrong. Compare it with the original, letter by letter.</source>
        <translation>Das ist kein Prüfungscode, oder ein Zeichen darin ist falsch. Vergleichen Sie ihn Zeichen für Zeichen mit dem Original.</translation>
    </message>
    <message>
        <source>This paper code belongs to another exam. Open the question bank of that exam first.</source>
        <translation>Dieser Prüfungscode gehört zu einer anderen Prüfung. Öffnen Sie zuerst deren Fragensammlung.</translation>
    </message>
    <message>
        <source>This paper code was made by a newer version of Rehearsal. Update Rehearsal to use it.</source>
        <translation>Dieser Prüfungscode stammt von einer neueren Version von Rehearsal. Aktualisieren Sie Rehearsal, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>This paper code was made with another edition of the question bank, which would give another paper. Both machines need the same edition; About shows it.</source>
        <translation>Dieser Prüfungscode gehört zu einer anderen Ausgabe der Fragensammlung und ergäbe eine andere Prüfung. Beide Rechner brauchen dieselbe Ausgabe; sie steht unter Über Rehearsal.</translation>
    </message>
    <message>
        <source>This paper has no code, because it was put together from your own history.</source>
        <translation>Diese Prüfung hat keinen Code, weil sie nach Ihrem eigenen Verlauf zusammengestellt wurde.</translation>
    </message>
    <message>
        <source>You have chosen as many options as the question asks for. Take one back first.</source>
        <translation>Sie haben so viele Optionen gewählt, wie die Frage verlangt. Nehmen Sie zuerst eine zurück.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Hard to say</source>
        <translation>Schwer zu sagen</translation>
    </message>
    <message>
        <source>Probably not passed</source>
        <translation>Wahrscheinlich nicht bestanden</translation>
    </message>
    <message>
        <source>Probably passed</source>
        <translation>Wahrscheinlich bestanden</translation>
    </message>
    <message>
        <source>Surely not passed</source>
        <translation>Sicher nicht bestanden</translation>
    </message>
    <message>
        <source>Surely passed</source>
        <translation>Sicher bestanden</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n entries of the file were damaged and left out.</source>
        <translation>
            <numerusform>%n Eintrag der Datei war beschädigt und wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge der Datei waren beschädigt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) in the history are damaged: something was changed on the disk since it was written. Repairing takes what is missing from a backup and keeps the damaged file.</source>
        <translation>
            <numerusform>%n Prüfung im Verlauf ist beschädigt: auf dem Datenträger hat sich seit dem Schreiben etwas verändert. Die Reparatur holt das Fehlende aus einer Sicherung und behält die beschädigte Datei.</numerusform>
            <numerusform>%n Prüfungen im Verlauf sind beschädigt: auf dem Datenträger hat sich seit dem Schreiben etwas verändert. Die Reparatur holt das Fehlende aus einer Sicherung und behält die beschädigte Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) miss answers that could not be read.</source>
        <translation>
            <numerusform>Bei %n Prüfung fehlen Antworten, die nicht lesbar waren.</numerusform>
            <numerusform>Bei %n Prüfungen fehlen Antworten, die nicht lesbar waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were added.</source>
        <translation>
            <numerusform>%n Prüfung wurde hinzugefügt.</numerusform>
            <numerusform>%n Prüfungen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were brought up to date.</source>
        <translation>
            <numerusform>%n Prüfung wurde auf den neuesten Stand gebracht.</numerusform>
            <numerusform>%n Prüfungen wurden auf den neuesten Stand gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and cards were added.</source>
        <translation>
            <numerusform>%n Notiz oder Karte wurde hinzugefügt.</numerusform>
            <numerusform>%n Notizen und Karten wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Rehearsal (%1) has this data folder, so this window is for reading: what you do here is not kept. Use the other window, or close it and start again.</source>
        <translation>Ein anderes Rehearsal (%1) hat diesen Datenordner, deshalb ist dieses Fenster nur zum Lesen: was Sie hier tun, wird nicht aufbewahrt. Benutzen Sie das andere Fenster, oder schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>Unter der Bestehensgrenze</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>It has %n exam(s), none of which is known to miss anything.</source>
        <translation>
            <numerusform>Er hat %n Prüfung, der nach allem Bekannten nichts fehlt.</numerusform>
            <numerusform>Er hat %n Prüfungen, denen nach allem Bekannten nichts fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the backup of %1 and all that could be read since.</source>
        <translation>Er enthält die Sicherung vom %1 und alles seither Lesbare.</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the data folder. Make room before you start, so that every answer can be saved.</source>
        <translation>Auf dem Datenträger des Datenordners sind nur %1 frei. Schaffen Sie vor dem Start Platz, damit jede Antwort gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Rehearsal was cut off the last time, by a power cut or a crash. Your history goes up to %1; what came after that is not in it.</source>
        <translation>Rehearsal wurde beim letzten Mal durch einen Stromausfall oder Absturz unterbrochen. Ihr Verlauf reicht bis %1; was danach kam, fehlt darin.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The data folder lies on a file system without locks or shared memory. Everything is kept, but saving takes longer.</source>
        <translation>Der Datenordner liegt auf einem Dateisystem ohne Sperren oder gemeinsamen Speicher. Alles wird aufbewahrt, aber das Speichern dauert länger.</translation>
    </message>
    <message>
        <source>The disk is full, so your answers are not being saved. They are kept in memory and saving is tried again every second. Make room on the disk and leave this window open.</source>
        <translation>Der Datenträger ist voll, deshalb werden Ihre Antworten nicht gespeichert. Sie bleiben im Arbeitsspeicher, und das Speichern wird jede Sekunde erneut versucht. Schaffen Sie Platz, und lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>The history was damaged and has been made anew.</source>
        <translation>Der Verlauf war beschädigt und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>There was no backup; it holds all that could be read.</source>
        <translation>Es gab keine Sicherung; er enthält alles, was lesbar war.</translation>
    </message>
    <message>
        <source>This history was copied without its file history.sqlite-wal, or beside one of another day, so its latest answers may be missing. Copy both files together, or use File, Your data, Export.</source>
        <translation>Dieser Verlauf wurde ohne seine Datei history.sqlite-wal kopiert, oder neben eine von einem anderen Tag; die letzten Antworten können fehlen. Kopieren Sie beide Dateien zusammen, oder benutzen Sie Datei, Ihre Daten, Exportieren.</translation>
    </message>
    <message>
        <source>Your answers are not being saved; they are kept in memory and saving is tried again every second. %1</source>
        <translation>Ihre Antworten werden nicht gespeichert; sie bleiben im Arbeitsspeicher, und das Speichern wird jede Sekunde erneut versucht. %1</translation>
    </message>
    <message>
        <source>Your earlier exams cannot be shown.</source>
        <translation>Ihre früheren Prüfungen können nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt+Up, Alt+Down, Delete</source>
        <translation>Alt+Auf, Alt+Ab, Entf</translation>
    </message>
    <message>
        <source>Ctrl+Shift with the letter</source>
        <translation>Strg+Umschalt mit dem Buchstaben</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Going through the answers</source>
        <translation>Beim Durchgehen der Antworten</translation>
    </message>
    <message>
        <source>In an exam</source>
        <translation>In der Prüfung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, is enough.</source>
        <translation>Eine Taste genügt, mit oder ohne Strg, Alt und Umschalt.</translation>
    </message>
    <message>
        <source>Press the key that you want, or keep the one you have.</source>
        <translation>Drücken Sie die gewünschte Taste, oder behalten Sie die bisherige.</translation>
    </message>
    <message>
        <source>Shift with the letter</source>
        <translation>Umschalt mit dem Buchstaben</translation>
    </message>
    <message>
        <source>This key answers questions. Choose another one.</source>
        <translation>Diese Taste beantwortet Fragen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key is taken: %1. Choose another one, or change that one first.</source>
        <translation>Diese Taste ist vergeben: %1. Wählen Sie eine andere, oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Up, Down, Space</source>
        <translation>Auf, Ab, Leertaste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>choose that option; in an ordering or matching: fill the place in focus, else the first empty one</source>
        <translation>diese Option wählen; beim Ordnen und Zuordnen: den Platz mit dem Fokus füllen, sonst den ersten leeren</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>flag for review, or take the flag back</source>
        <translation>zur Durchsicht markieren, oder die Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>full exam</source>
        <translation>vollständige Prüfung</translation>
    </message>
    <message>
        <source>go to the strip of question numbers</source>
        <translation>zur Leiste der Fragennummern</translation>
    </message>
    <message>
        <source>help about what is in front of you</source>
        <translation>Hilfe zu dem, was Sie vor sich haben</translation>
    </message>
    <message>
        <source>hide or show the time left</source>
        <translation>Restzeit aus- oder einblenden</translation>
    </message>
    <message>
        <source>highlight the selected text, or take the highlight back</source>
        <translation>ausgewählten Text hervorheben, oder die Hervorhebung zurücknehmen</translation>
    </message>
    <message>
        <source>how sure you are, where the conditions ask for it</source>
        <translation>wie sicher Sie sind, wo die Bedingungen danach fragen</translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation>Schrift größer, kleiner, normal</translation>
    </message>
    <message>
        <source>mark the option: struck out, perhaps, keep, none</source>
        <translation>Option kennzeichnen: gestrichen, vielleicht, behalten, nichts</translation>
    </message>
    <message>
        <source>mark the question for repetition, or take that back</source>
        <translation>die Frage zur Wiederholung vormerken oder das zurücknehmen</translation>
    </message>
    <message>
        <source>move a step or a match, empty its place</source>
        <translation>einen Schritt oder eine Zuordnung verschieben, den Platz leeren</translation>
    </message>
    <message>
        <source>move between options and choose</source>
        <translation>zwischen Optionen wechseln und wählen</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>nächste Frage</translation>
    </message>
    <message>
        <source>next, previous question of those that match</source>
        <translation>nächste, vorige der passenden Fragen</translation>
    </message>
    <message>
        <source>note on the question</source>
        <translation>Notiz zur Frage</translation>
    </message>
    <message>
        <source>pause, or go on (not in exam conditions)</source>
        <translation>anhalten oder fortsetzen (nicht unter Prüfungsbedingungen)</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>vorige Frage</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>review screen</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>scratch sheet</source>
        <translation>Schmierblatt</translation>
    </message>
    <message>
        <source>search; Esc goes back to the list</source>
        <translation>suchen; Esc führt zurück zur Liste</translation>
    </message>
    <message>
        <source>settings, where the keys of the exam can be changed</source>
        <translation>Einstellungen, dort lassen sich die Tasten der Prüfung ändern</translation>
    </message>
    <message>
        <source>strike the option out, or take that back</source>
        <translation>die Option streichen, oder das zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered.</source>
        <translation>%1 von %2 Fragen beantwortet.</translation>
    </message>
    <message>
        <source>%1 right. The true level lies between %2 (95 % band), a score of %3 to %4.</source>
        <translation>%1 richtig. Das wahre Niveau liegt zwischen %2 (95-%-Band), das sind %3 bis %4 Punkte.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95-%-Band</translation>
    </message>
    <message>
        <source>A newer version of Rehearsal recorded more than this one can read; that is left out.</source>
        <translation>Eine neuere Fassung von Rehearsal hat mehr aufgezeichnet, als diese lesen kann; das ist hier weggelassen.</translation>
    </message>
    <message>
        <source>Answered in the last ten minutes</source>
        <translation>In den letzten zehn Minuten beantwortet</translation>
    </message>
    <message>
        <source>Below the pass mark of %1, by this estimate</source>
        <translation>Nach dieser Schätzung unter der Bestehensgrenze von %1</translation>
    </message>
    <message>
        <source>Chance that the true level is above what a pass takes: %1.</source>
        <translation>Wahrscheinlichkeit, dass das wahre Niveau zum Bestehen reicht: %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed answers: %1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.</source>
        <translation>Geänderte Antworten: %1 von falsch zu richtig, %2 von richtig zu falsch, %3 von falsch zu falsch.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>Fragearten</translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>Verbesserung nötig</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No scored question was on this paper, so there is no score.</source>
        <translation>In dieser Prüfung gab es keine gewertete Frage, deshalb gibt es keine Punktzahl.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pass, by this estimate (%1 is needed)</source>
        <translation>Nach dieser Schätzung bestanden (%1 ist nötig)</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions missed</source>
        <translation>Falsche Fragen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Report: %1, %2</source>
        <translation>Bericht: %1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right by luck</source>
        <translation>Mit Glück richtig</translation>
    </message>
    <message>
        <source>Rushed</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Gewertet</translation>
    </message>
    <message>
        <source>Share of the time for studying</source>
        <translation>Anteil der Lernzeit</translation>
    </message>
    <message>
        <source>Slow and wrong</source>
        <translation>Langsam und falsch</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Sicher und falsch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The conversion from right answers to a score is not public: every score here is an estimate. Bands are Wilson intervals; a group of few questions says little.</source>
        <translation>Wie aus richtigen Antworten eine Punktzahl wird, ist nicht öffentlich: Jede Punktzahl hier ist eine Schätzung. Die Bänder sind Wilson-Intervalle; eine Gruppe aus wenigen Fragen sagt wenig.</translation>
    </message>
    <message>
        <source>The right option struck out</source>
        <translation>Die richtige Option gestrichen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Unscored questions, not counted above: %1 right.</source>
        <translation>Nicht gewertete Fragen, oben nicht mitgezählt: %1 richtig.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Was die Antworten sagen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What was wrong with the options chosen</source>
        <translation>Was an den gewählten Optionen falsch war</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong options</source>
        <translation>Falsche Optionen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Figures (JSON)…</source>
        <translation>Zahlen (JSON)…</translation>
    </message>
    <message>
        <source>PDF, A4…</source>
        <translation>PDF, A4…</translation>
    </message>
    <message>
        <source>PDF, Letter…</source>
        <translation>PDF, Letter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Statements for a learning record store (xAPI)…</source>
        <translation>Aussagen für einen Learning Record Store (xAPI)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständige</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
</context>
<context>
    <name>SittingCharts</name>
    <message>
        <source>%1; band %2 to %3</source>
        <translation>%1; Band %2 bis %3</translation>
    </message>
    <message>
        <source>A pass begins</source>
        <translation>Ein Durchgang beginnt</translation>
    </message>
    <message numerus="yes">
        <source>An even share of the time is %1 for a question, all visits added up (the dashed line). %n question(s) took longer.</source>
        <translation>
            <numerusform>Gleichmäßig verteilt bleiben %1 für eine Frage, alle Besuche zusammengezählt (die gestrichelte Linie). Eine Frage dauerte länger.</numerusform>
            <numerusform>Gleichmäßig verteilt bleiben %1 für eine Frage, alle Besuche zusammengezählt (die gestrichelte Linie). %n Fragen dauerten länger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Domains over all sittings</source>
        <translation>Bereiche über alle Prüfungen</translation>
    </message>
    <message>
        <source>Even share</source>
        <translation>Gleicher Anteil</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>Verbrauchte Minuten</translation>
    </message>
    <message>
        <source>No question was answered, so there is no pace to show.</source>
        <translation>Keine Frage wurde beantwortet, also gibt es kein Tempo zu zeigen.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Percent right</source>
        <translation>Prozent richtig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Questions answered over time</source>
        <translation>Beantwortete Fragen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sitting, oldest first</source>
        <translation>Prüfung, älteste zuerst</translation>
    </message>
    <message>
        <source>The pale areas are the 95 % bands.</source>
        <translation>Die blassen Flächen sind die 95-%-Bänder.</translation>
    </message>
    <message>
        <source>The plan of the passes has every question answered once by %1; the time behind that is for going back. A plan, never a limit.</source>
        <translation>Nach dem Plan der Durchgänge ist bis %1 jede Frage einmal beantwortet; die Zeit danach dient dem Zurückgehen. Ein Plan, keine Grenze.</translation>
    </message>
    <message>
        <source>The share right in each domain; the dashed line is what we estimate a pass takes (%1 percent). A domain has few questions, so single points jump.</source>
        <translation>Der richtige Anteil in jedem Bereich; die gestrichelte Linie ist, was nach unserer Schätzung zum Bestehen nötig ist (%1 Prozent). Ein Bereich hat wenige Fragen, daher springen einzelne Punkte.</translation>
    </message>
    <message>
        <source>This is the first sitting of this exam; the next one begins the line.</source>
        <translation>Das ist die erste Prüfung dieser Art; mit der nächsten beginnt die Linie.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>Zeit für jede Frage</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Without a limit of time there is no plan to compare with.</source>
        <translation>Ohne Zeitgrenze gibt es keinen Plan zum Vergleichen.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>Tutorial</name>
    <message>
        <source>Answer what you know, flag the rest</source>
        <translation>Beantworten, was man weiß, den Rest markieren</translation>
    </message>
    <message>
        <source>Bring the steps of an exam into their order. Drag a step to its place, choose it from a list, or press its letter.

The next page is the review screen; leave the tutorial there, or go back.</source>
        <translation>Bringen Sie die Schritte einer Prüfung in ihre Reihenfolge. Ziehen Sie einen Schritt an seinen Platz, wählen Sie ihn aus einer Liste, oder drücken Sie seinen Buchstaben.

Danach kommt die Übersicht; dort endet diese Einführung. Sie können auch zurückgehen.</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>Die Prüfung beenden</translation>
    </message>
    <message>
        <source>Enter ends the exam at once</source>
        <translation>Die Eingabetaste beendet sofort die Prüfung</translation>
    </message>
    <message>
        <source>Escape clears all answers</source>
        <translation>Escape löscht alle Antworten</translation>
    </message>
    <message>
        <source>F flags the question for review</source>
        <translation>F markiert die Frage zur Durchsicht</translation>
    </message>
    <message>
        <source>Go through the flagged questions</source>
        <translation>Die markierten Fragen durchgehen</translation>
    </message>
    <message>
        <source>Space goes to the next question</source>
        <translation>Die Leertaste führt zur nächsten Frage</translation>
    </message>
    <message>
        <source>The letter of an option chooses it</source>
        <translation>Der Buchstabe einer Option wählt sie</translation>
    </message>
    <message>
        <source>This question shows how the exam page works. The clock is not that of your exam, and nothing is kept.

- Click an option or press its letter to **choose** it.
- Right-click one, or press Shift with its letter, to **strike it out**.
- Press F to **flag** the question, N to go on.

Which of these keys work on this page? (Choose two.)</source>
        <translation>Diese Frage zeigt, wie die Prüfungsseite funktioniert. Die Uhr ist nicht die Ihrer Prüfung, und nichts wird aufbewahrt.

- Klicken Sie eine Option an oder drücken Sie ihren Buchstaben, um sie zu **wählen**.
- Ein Rechtsklick, oder Umschalt mit dem Buchstaben, **streicht** sie.
- F **markiert** die Frage, N führt weiter.

Welche dieser Tasten wirken auf dieser Seite? (Wählen Sie zwei.)</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n voraus</numerusform>
            <numerusform>%n voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n im Rückstand</numerusform>
            <numerusform>%n im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a stated requirement</source>
        <translation>Verletzt eine genannte Anforderung</translation>
    </message>
    <message>
        <source>Does not solve the problem</source>
        <translation>Löst das Problem nicht</translation>
    </message>
    <message>
        <source>Does not work this way</source>
        <translation>Funktioniert so nicht</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>Letzter Durchgang</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>Erster Durchgang</translation>
    </message>
    <message>
        <source>Flagged pass</source>
        <translation>Durchgang der markierten</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>More than is needed</source>
        <translation>Mehr als nötig</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Einfachauswahl</translation>
    </message>
    <message>
        <source>Multiple response</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Right to wrong</source>
        <translation>Richtig zu falsch</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Wrong to right</source>
        <translation>Falsch zu richtig</translation>
    </message>
    <message>
        <source>Wrong to wrong</source>
        <translation>Falsch zu falsch</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Rehearsal</source>
        <translation>Über Rehearsal</translation>
    </message>
    <message>
        <source>An independent project, not affiliated with Amazon Web Services. Its questions are original and its scores are estimates.</source>
        <translation>Ein unabhängiges Projekt ohne Verbindung zu Amazon Web Services. Die Fragen sind eigene, die Punktzahlen Schätzungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Angaben für eine Meldung kopieren</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It is made with Qt, under the GNU Lesser General Public License, version 3.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie ist mit Qt gemacht, unter der GNU Lesser General Public License, Version 3.</translation>
    </message>
    <message>
        <source>Timed mock exams with review. Works offline, asks for no account, sends nothing.</source>
        <translation>Übungsprüfungen auf Zeit, mit Durchsicht der Antworten. Läuft ohne Netz, verlangt kein Konto, sendet nichts.</translation>
    </message>
    <message>
        <source>With the last lines of the log; without answers and names</source>
        <translation>Mit den letzten Zeilen des Protokolls; ohne Antworten und Namen</translation>
    </message>
</context>
<context>
    <name>app::AnswerFilterBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Domain or task</source>
        <translation>Bereich oder Aufgabe</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>How the choices before combine</source>
        <translation>Wie die Auswahl davor zusammenwirkt</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>app::AnswerPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Only for you; shown whenever you come back to this question.</source>
        <translation>Nur für Sie; erscheint, sooft Sie zu dieser Frage zurückkommen.</translation>
    </message>
    <message>
        <source>Question with its answers</source>
        <translation>Frage mit ihren Antworten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Your own note on this question</source>
        <translation>Ihre eigene Notiz zu dieser Frage</translation>
    </message>
    <message>
        <source>Your tries at this question</source>
        <translation>Ihre Versuche an dieser Frage</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
</context>
<context>
    <name>app::AnswersModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. [flagged] %2</source>
        <translation>%1. [markiert] %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>app::AnswersPage</name>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 von %n Frage</numerusform>
            <numerusform>%1 von %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>A drill of the questions that match</source>
        <translation>Eine Übung aus den passenden Fragen</translation>
    </message>
    <message>
        <source>A text that names this question, its version and your answer is copied. Paste it into a message to whoever keeps this question bank, and add what is wrong.</source>
        <translation>Ein Text mit dieser Frage, ihrer Fassung und Ihrer Antwort ist kopiert. Fügen Sie ihn in eine Nachricht an die ein, die diese Fragensammlung pflegen, und schreiben Sie dazu, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Asks this question again soon (M)</source>
        <translation>Fragt bald noch einmal danach (M)</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Die Filter aufheben</translation>
    </message>
    <message>
        <source>Copies a text that names this question and your answer</source>
        <translation>Kopiert einen Text mit dieser Frage und Ihrer Antwort</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Mark for repetition</source>
        <translation>Zur Wiederholung vormerken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No question matches these filters.</source>
        <translation>Keine Frage passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Fehler melden</translation>
    </message>
    <message>
        <source>Retake these</source>
        <translation>Diese noch einmal</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in questions, options and explanations</source>
        <translation>In Fragen, Antworten und Erklärungen suchen</translation>
    </message>
    <message>
        <source>There is room for 64 KB of text; what is beyond was left out.</source>
        <translation>Es ist Platz für 64 KB Text; was darüber ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>This question comes back soon.</source>
        <translation>Diese Frage kommt bald wieder.</translation>
    </message>
    <message>
        <source>This question is marked no more.</source>
        <translation>Diese Frage ist nicht mehr vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>app::BankIssuesPage</name>
    <message numerus="yes">
        <source>%n error(s) were found in %1. No exam can be started from it; your history is not touched. Mend the files and check again, or open another bank folder.</source>
        <translation>
            <numerusform>%n Fehler wurde in %1 gefunden. Daraus lässt sich keine Prüfung starten; Ihr Verlauf ist nicht betroffen. Beheben Sie ihn und prüfen Sie erneut, oder öffnen Sie einen anderen Ordner.</numerusform>
            <numerusform>%n Fehler wurden in %1 gefunden. Daraus lässt sich keine Prüfung starten; Ihr Verlauf ist nicht betroffen. Beheben Sie sie und prüfen Sie erneut, oder öffnen Sie einen anderen Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Open another bank folder…</source>
        <translation>Andere Fragensammlung öffnen…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The question bank cannot be used</source>
        <translation>Die Fragensammlung kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Your exams so far</source>
        <translation>Ihre bisherigen Prüfungen</translation>
    </message>
</context>
<context>
    <name>app::BreakdownCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>By difficulty</source>
        <translation>Nach Schwierigkeit</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Bereichen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <translation>Erfüllt die Anforderungen</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>Verbesserungsbedarf</translation>
    </message>
    <message>
        <source>The upright line marks %1 percent, our estimate of what a pass takes; the thin line in a bar is the 95 % band. A domain has few questions: read the figures as hints.</source>
        <translation>Der senkrechte Strich steht bei %1 Prozent, unserer Schätzung dessen, was zum Bestehen nötig ist; die dünne Linie in einem Balken ist das 95-%-Band. Ein Bereich hat wenige Fragen: Lesen Sie die Zahlen als Hinweise.</translation>
    </message>
</context>
<context>
    <name>app::BriefingPage</name>
    <message>
        <source>%1 questions, %2 minutes. To pass takes %3 on the scale from %4 to %5; the score shown at the end is an estimate, because the real conversion is not public.</source>
        <translation>%1 Fragen, %2 Minuten. Zum Bestehen braucht es %3 auf der Skala von %4 bis %5; die am Ende gezeigte Punktzahl ist eine Schätzung, weil die wirkliche Umrechnung nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>%1: %2 minutes</source>
        <translation>%1: %2 Minuten</translation>
    </message>
    <message>
        <source>&amp;Paper code</source>
        <translation>&amp;Prüfungscode</translation>
    </message>
    <message>
        <source>Aim: %1 % right.</source>
        <translation>Ziel: %1 % richtig.</translation>
    </message>
    <message>
        <source>As in the exam</source>
        <translation>Wie in der Prüfung</translation>
    </message>
    <message>
        <source>As in the real exam, without saying which; the score leaves them out.</source>
        <translation>Wie in der echten Prüfung, ohne zu sagen, welche; die Punktzahl lässt sie aus.</translation>
    </message>
    <message>
        <source>Ask how sure I am of each answer</source>
        <translation>Nach jeder Antwort fragen, wie sicher ich bin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>By starting you agree with yourself: to sit the exam alone and in one go, without notes, books, search or other people; to put the telephone away; and to take the score as an estimate that promises nothing about the real exam, whose questions these are not.</source>
        <translation>Mit dem Start vereinbaren Sie mit sich selbst: die Prüfung allein und in einem Zug abzulegen, ohne Notizen, Bücher, Suche oder andere Menschen; das Telefon wegzulegen; und die Punktzahl als Schätzung zu nehmen, die nichts über die echte Prüfung verspricht, deren Fragen dies nicht sind.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>Domain %1, %2: %n question(s)</source>
        <translation>
            <numerusform>Bereich %1, %2: %n Frage</numerusform>
            <numerusform>Bereich %1, %2: %n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n unscored question(s)</source>
        <translation>
            <numerusform>%n Frage ohne Wertung verstecken</numerusform>
            <numerusform>%n Fragen ohne Wertung verstecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Include a case study</source>
        <translation>Mit Fallstudie</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>No pause, and no answers before the end.</source>
        <translation>Keine Pause, und keine Antworten vor dem Ende.</translation>
    </message>
    <message>
        <source>None: a new paper</source>
        <translation>Keiner: eine neue Prüfung</translation>
    </message>
    <message>
        <source>Normal time: %1 minutes</source>
        <translation>Normale Zeit: %1 Minuten</translation>
    </message>
    <message>
        <source>One press from 1 to 5. The answers then show where you were sure and wrong.</source>
        <translation>Ein Druck von 1 bis 5. Bei den Antworten sehen Sie dann, wo Sie sicher waren und falsch lagen.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Several questions about one scenario, side by side.</source>
        <translation>Mehrere Fragen zu einem Szenario, nebeneinander.</translation>
    </message>
    <message>
        <source>Start exam</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Start with %1 questions</source>
        <translation>Mit %1 Fragen starten</translation>
    </message>
    <message>
        <source>The clock can be paused, and the answer to a question can be shown; from then on your answer to it stays as it is.</source>
        <translation>Die Uhr lässt sich anhalten, und die Antwort auf eine Frage lässt sich zeigen; danach bleibt Ihre Antwort darauf, wie sie ist.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Try the page first (2 minutes)</source>
        <translation>Die Seite erst ausprobieren (2 Minuten)</translation>
    </message>
    <message>
        <source>Whoever types the same code gets the same paper, to the order of the options. Without a code the paper is drawn from what you have not seen.</source>
        <translation>Wer denselben Code eingibt, bekommt dieselbe Prüfung, bis zur Reihenfolge der Optionen. Ohne Code wird aus dem gezogen, was Sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>You can go back to any question, flag it, strike options out, and change answers until the time is up; what is entered then counts, and a blank answer is a wrong one. There is no penalty for guessing. If the program is closed or the machine sleeps, the clock stands still, you can go on later, and the report says so.</source>
        <translation>Bis die Zeit um ist, können Sie zu jeder Frage zurückgehen, sie markieren, Optionen streichen und Antworten ändern; dann zählt, was eingetragen ist, und eine leere Antwort ist falsch. Raten wird nicht bestraft. Wird das Programm geschlossen oder schläft der Rechner, steht die Uhr, Sie können später weitermachen, und der Bericht sagt es.</translation>
    </message>
</context>
<context>
    <name>app::ChartCard</name>
    <message>
        <source>Save as PNG or SVG: %1</source>
        <translation>Als PNG oder SVG speichern: %1</translation>
    </message>
    <message>
        <source>Save as PNG or SVG…</source>
        <translation>Als PNG oder SVG speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>Als Tabelle zeigen: %1</translation>
    </message>
</context>
<context>
    <name>app::ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Domain %1. %2</source>
        <translation>Bereich %1. %2</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>%1 üben</translation>
    </message>
    <message>
        <source>Drill this task</source>
        <translation>Diese Aufgabe üben</translation>
    </message>
    <message>
        <source>I can explain %1 of %2 points</source>
        <translation>%1 von %2 Punkten kann ich erklären</translation>
    </message>
    <message>
        <source>Tick what you could explain to somebody without looking it up, and rate yourself. Beside it stands what your answers say, so that you see where you trust yourself too much or too little.</source>
        <translation>Haken Sie an, was Sie jemandem ohne Nachschlagen erklären könnten, und schätzen Sie sich ein. Daneben steht, was Ihre Antworten sagen; so sehen Sie, wo Sie sich zu viel oder zu wenig zutrauen.</translation>
    </message>
</context>
<context>
    <name>app::ChoiceView</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
</context>
<context>
    <name>app::ConfidenceBar</name>
    <message>
        <source>%1 certain</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>%1 geraten</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>Sure: %1 of %2</source>
        <translation>Sicherheit: %1 von %2</translation>
    </message>
</context>
<context>
    <name>app::CountdownButton</name>
    <message>
        <source>Click to hide the time</source>
        <translation>Klicken, um die Zeit auszublenden</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>Zeit zeigen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>app::DataController</name>
    <message>
        <source>Everything is exported</source>
        <translation>Alles ist exportiert</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Import an exported history</source>
        <translation>Exportierten Verlauf importieren</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair the history?</source>
        <translation>Den Verlauf reparieren?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Die Sicherung ist wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The file is imported</source>
        <translation>Die Datei ist importiert</translation>
    </message>
    <message>
        <source>The history becomes what it was on %1. Today's is kept beside it under another name.</source>
        <translation>Der Verlauf wird, wie er am %1 war. Der heutige bleibt unter anderem Namen daneben.</translation>
    </message>
    <message>
        <source>The history is made anew from the newest backup and all that can be read. The damaged file is kept under another name.</source>
        <translation>Der Verlauf wird aus der neuesten Sicherung und allem Lesbaren neu angelegt. Die beschädigte Datei bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>The history was not repaired</source>
        <translation>Der Verlauf wurde nicht repariert</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher da war, bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>app::DataPage</name>
    <message>
        <source>Another machine</source>
        <translation>Anderer Rechner</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Everything lies in %1.</source>
        <translation>Alles liegt in %1.</translation>
    </message>
    <message>
        <source>Exporting writes all your exams, notes, cards and settings into one file. Importing adds what such a file has and this machine has not; nothing is lost and nothing is there twice, however often and in whatever order you do it.</source>
        <translation>Der Export schreibt alle Ihre Prüfungen, Notizen, Karten und Einstellungen in eine Datei. Der Import fügt hinzu, was eine solche Datei hat und dieser Rechner nicht; nichts geht verloren und nichts ist doppelt, wie oft und in welcher Reihenfolge Sie es auch tun.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>One a day is taken by itself; the newest ten are kept. Restoring puts the history back as it was on that day and keeps today's beside it under another name.</source>
        <translation>Täglich wird von selbst eine angelegt; die neuesten zehn bleiben. Das Wiederherstellen setzt den Verlauf auf jenen Tag zurück und behält den heutigen unter anderem Namen daneben.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This window does not keep a history, so there is nothing here to back up, export or import.</source>
        <translation>Dieses Fenster führt keinen Verlauf, deshalb gibt es hier nichts zu sichern, zu exportieren oder zu importieren.</translation>
    </message>
    <message>
        <source>This window may not change the history. What is kept can be exported; importing and restoring need a window that may.</source>
        <translation>Dieses Fenster darf den Verlauf nicht ändern. Was aufbewahrt ist, lässt sich exportieren; Importieren und Wiederherstellen braucht ein Fenster, das ihn ändern darf.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
</context>
<context>
    <name>app::DiagnosticCard</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>A test of %1 questions that finds your level in each domain: each five are chosen by your answers before. There is no limit of time; at the pace of the exam it takes about %2 minutes. Answers are shown at the end. You can leave it at any time and go on later.</source>
        <translation>Ein Test mit %1 Fragen, der Ihr Niveau in jedem Bereich ermittelt: Je fünf werden nach Ihren Antworten davor ausgewählt. Die Zeit ist nicht begrenzt; im Tempo der Prüfung dauert er etwa %2 Minuten. Die Lösungen werden am Ende gezeigt. Sie können ihn jederzeit verlassen und später fortsetzen.</translation>
    </message>
    <message>
        <source>Begin a new test</source>
        <translation>Neuen Test beginnen</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Von vorn beginnen…</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>Begun on %1: %2 of %3 questions are answered.</source>
        <translation>Begonnen am %1: %2 von %3 Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Test fortsetzen</translation>
    </message>
    <message>
        <source>Last result, %1, your level by domain: %2</source>
        <translation>Letztes Ergebnis, %1, Ihr Niveau nach Bereichen: %2</translation>
    </message>
    <message>
        <source>See the last result</source>
        <translation>Letztes Ergebnis ansehen</translation>
    </message>
    <message>
        <source>The test begun on %1 was left too long ago: what you know has changed since. What you answered counts; begin the test anew.</source>
        <translation>Der am %1 begonnene Test liegt zu lange zurück: Ihr Wissen hat sich seitdem verändert. Ihre Antworten zählen; beginnen Sie den Test von vorn.</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Wo stehen Sie?</translation>
    </message>
</context>
<context>
    <name>app::DiagnosticController</name>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Begin the test anew?</source>
        <translation>Den Test von vorn beginnen?</translation>
    </message>
    <message>
        <source>The questions that you are in the middle of, five at most, are removed with their answers; this cannot be undone. What you answered before them stays in your history and counts.</source>
        <translation>Die Fragen, bei denen Sie gerade sind, höchstens fünf, werden mit ihren Antworten entfernt; das lässt sich nicht rückgängig machen. Was Sie davor beantwortet haben, bleibt im Verlauf und zählt.</translation>
    </message>
    <message>
        <source>The test cannot go on now</source>
        <translation>Der Test kann jetzt nicht weitergehen</translation>
    </message>
</context>
<context>
    <name>app::DiagnosticPage</name>
    <message>
        <source>Begin with domain %1, %2: by its weight in the exam and the room there is to grow, studying brings most there.</source>
        <translation>Beginnen Sie mit Bereich %1, %2: Nach seinem Gewicht in der Prüfung und dem, was zu gewinnen ist, bringt das Lernen dort am meisten.</translation>
    </message>
    <message>
        <source>Drill the weakest</source>
        <translation>Das Schwächste üben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>On that day the chance of passing a real paper was about %1 %, by our estimate.</source>
        <translation>An diesem Tag betrug die Aussicht, eine echte Prüfung zu bestehen, nach unserer Schätzung etwa %1 %.</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Antworten ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Test of %n question(s), ended on %1.</source>
        <translation>
            <numerusform>Test mit %n Frage, beendet am %1.</numerusform>
            <numerusform>Test mit %n Fragen, beendet am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>Would you pass?</source>
        <translation>Würden Sie bestehen?</translation>
    </message>
</context>
<context>
    <name>app::DrillBuilder</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) match.</source>
        <translation>
            <numerusform>%n Frage passt.</numerusform>
            <numerusform>%n Fragen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>&amp;Begin drill</source>
        <translation>Übung &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>Die&amp;nste</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>A&amp;ufgaben</translation>
    </message>
    <message>
        <source>&amp;Which first</source>
        <translation>&amp;Welche zuerst</translation>
    </message>
    <message>
        <source>90 seconds in four steps, as a guide</source>
        <translation>90 Sekunden in vier Schritten, als Anhalt</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>Nach jeder Frage</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Alle, die passen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Build a drill</source>
        <translation>Übung zusammenstellen</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>From your past</source>
        <translation>Nach Ihrem Verlauf</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>Wie &amp;viele</translation>
    </message>
    <message>
        <source>Interleaved: confusable topics side by side</source>
        <translation>Gemischt: Themen, die leicht verwechselt werden, nebeneinander</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Never seen first, then the longest not seen</source>
        <translation>Nie gesehene zuerst, dann die am längsten nicht gesehenen</translation>
    </message>
    <message>
        <source>No question matches. Untick something, or choose all topics or services.</source>
        <translation>Keine Frage passt. Nehmen Sie ein Häkchen weg, oder wählen Sie alle Themen oder Dienste.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>T&amp;ime for a question</source>
        <translation>Z&amp;eit für eine Frage</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>The&amp;men</translation>
    </message>
    <message numerus="yes">
        <source>The drill asks up to %n of them.</source>
        <translation>
            <numerusform>Die Übung stellt höchstens %n davon.</numerusform>
            <numerusform>Die Übung stellt höchstens %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>Thema für Thema</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>Schwächste zuerst</translation>
    </message>
    <message>
        <source>Where nothing is ticked, everything counts. Of several ticked in a row, any will do.</source>
        <translation>Wo nichts angekreuzt ist, zählt alles. Von mehreren in einer Reihe genügt eines.</translation>
    </message>
    <message>
        <source>With the topics that are commonly confused with them</source>
        <translation>Mit den Themen, die oft damit verwechselt werden</translation>
    </message>
</context>
<context>
    <name>app::EntryRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1 (verwendet)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Mark of option %1: %2</source>
        <translation>Zeichen der Option %1: %2</translation>
    </message>
    <message>
        <source>Mark option %1</source>
        <translation>Option %1 kennzeichnen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Out, perhaps, keep</source>
        <translation>Gestrichen, vielleicht, behalten</translation>
    </message>
</context>
<context>
    <name>app::ExamDayEdit</name>
    <message>
        <source>Day of my exam</source>
        <translation>Tag meiner Prüfung</translation>
    </message>
    <message>
        <source>My exam is on</source>
        <translation>Meine Prüfung ist am</translation>
    </message>
</context>
<context>
    <name>app::ExamPage</name>
    <message>
        <source>%1 of the questions of this pass should be done by now; %2 are.</source>
        <translation>%1 der Fragen dieses Durchgangs sollten jetzt erledigt sein; %2 sind es.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Noch %n Minute.</numerusform>
            <numerusform>Noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>Zur Durchsicht markieren</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>Notiz •</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Question %1 of %2. %3</source>
        <translation>Frage %1 von %2. %3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Scratch sheet</source>
        <translation>Schmierblatt</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>The clock stands still, and the question is covered as long.</source>
        <translation>Die Uhr steht, und die Frage ist so lange verdeckt.</translation>
    </message>
    <message>
        <source>There is room for 64 KB of text; what is beyond was left out.</source>
        <translation>Platz ist für 64 KB Text; was darüber hinausgeht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Two minutes on this question: choose what seems best, flag it, and go on.</source>
        <translation>Zwei Minuten an dieser Frage: Wählen Sie, was am besten scheint, markieren Sie sie, und gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>app::GoalRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begin drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>Ganze Prüfung…</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>Ablegen…</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer or shorter ones.</source>
        <translation>Kein Abschnitt hat alle diese Wörter. Versuchen Sie es mit weniger oder kürzeren.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>The help is written in English only, but for the keys.</source>
        <translation>Die Hilfe gibt es nur auf Englisch, bis auf die Tasten.</translation>
    </message>
</context>
<context>
    <name>app::HistoryController</name>
    <message>
        <source>The exam was not brought back</source>
        <translation>Die Prüfung wurde nicht zurückgeholt</translation>
    </message>
    <message>
        <source>The exam was not deleted</source>
        <translation>Die Prüfung wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The history cannot be shown</source>
        <translation>Der Verlauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>Die beiden lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>There is no question bank open, so progress towards its exam cannot be shown. Open one from the menu.</source>
        <translation>Es ist keine Fragensammlung offen, deshalb lässt sich kein Fortschritt zeigen. Öffnen Sie eine über das Menü.</translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3 to %4, from %5 answers</source>
        <translation>%1. %2: %3 bis %4, aus %5 Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were deleted and count for nothing any more. They can be brought back.</source>
        <translation>
            <numerusform>%n Prüfung wurde gelöscht und zählt nicht mehr. Sie lässt sich zurückholen.</numerusform>
            <numerusform>%n Prüfungen wurden gelöscht und zählen nicht mehr. Sie lassen sich zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n deleted exam(s)</source>
        <translation>
            <numerusform>%n gelöschte Prüfung zurückholen</numerusform>
            <numerusform>%n gelöschte Prüfungen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of passing: %1</source>
        <translation>Wahrscheinlichkeit zu bestehen: %1</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>Jeder Bereich</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>Beendete Prüfungen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Full exams of the last seven days, in order</source>
        <translation>Volle Prüfungen der letzten sieben Tage, der Reihe nach</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>It rests on %1 answers to new questions and, with less weight, %2 to questions seen before; the last on %3. What is not practised is forgotten, and the estimate falls with it.</source>
        <translation>Grundlage sind %1 Antworten auf neue Fragen und, mit weniger Gewicht, %2 auf schon gesehene; die letzte am %3. Was nicht geübt wird, wird vergessen, und die Schätzung sinkt mit.</translation>
    </message>
    <message>
        <source>Met: %1, %2, %3 % wanted</source>
        <translation>Erfüllt: %1, %2, verlangt %3 %</translation>
    </message>
    <message>
        <source>Not met: %1, %2, %3 % wanted</source>
        <translation>Nicht erfüllt: %1, %2, verlangt %3 %</translation>
    </message>
    <message>
        <source>Only in the earlier: %1. Only in the later: %2.</source>
        <translation>Nur in der früheren: %1. Nur in der späteren: %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>Beide Male richtig</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation>Immer noch falsch</translation>
    </message>
    <message>
        <source>The full practice tests</source>
        <translation>Die vollen Übungsprüfungen</translation>
    </message>
    <message>
        <source>The study guide's gates</source>
        <translation>Die Hürden des Lernleitfadens</translation>
    </message>
    <message>
        <source>The two have no question in common, so there is nothing to compare question by question.</source>
        <translation>Die beiden haben keine Frage gemeinsam, also gibt es Frage für Frage nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no answer yet to tell it from. A full exam is the best beginning.</source>
        <translation>Noch gibt es keine Antwort, aus der es sich sagen ließe. Eine volle Prüfung ist der beste Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the guide asks for before the exam, in shares of right answers. The last try counts.</source>
        <translation>Was der Leitfaden vor der Prüfung verlangt, als Anteil richtiger Antworten. Der letzte Versuch zählt.</translation>
    </message>
    <message>
        <source>Would you pass today?</source>
        <translation>Würden Sie heute bestehen?</translation>
    </message>
    <message>
        <source>You would get between %1 and %2 of a paper right (95 % band).</source>
        <translation>Sie hätten zwischen %1 und %2 einer Prüfung richtig (95-%-Band).</translation>
    </message>
    <message>
        <source>Your finished exams will stand here.</source>
        <translation>Hier werden Ihre beendeten Prüfungen stehen.</translation>
    </message>
    <message>
        <source>not yet sat</source>
        <translation>noch nicht abgelegt</translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message>
        <source>%1 questions in %2 minutes, drawn by the exam's domain weights from %3 in the bank. Nothing is shown until the end.</source>
        <translation>%1 Fragen in %2 Minuten, nach den Gewichten der Bereiche aus %3 der Sammlung gezogen. Bis zum Ende wird nichts gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s)</source>
        <translation>
            <numerusform>%n früheres Ergebnis</numerusform>
            <numerusform>%n frühere Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1. %2 of %3 answered, time left: %4. The clock stood still since.</source>
        <translation>Begonnen %1. %2 von %3 beantwortet, Restzeit: %4. Seitdem steht die Uhr.</translation>
    </message>
    <message>
        <source>Begun %1. %2 of %3 answered, without a limit of time.</source>
        <translation>Begonnen %1. %2 von %3 beantwortet, ohne Zeitbegrenzung.</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklisten…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Full exam</source>
        <translation>Vollständige Prüfung</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>Vollständige Prüfung…</translation>
    </message>
    <message>
        <source>Go on with your exam</source>
        <translation>Ihre Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Go on with your practice</source>
        <translation>Ihre Übung fortsetzen</translation>
    </message>
    <message>
        <source>History and progress</source>
        <translation>Verlauf und Fortschritt</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Üben…</translation>
    </message>
    <message>
        <source>Reading the question bank</source>
        <translation>Die Fragensammlung wird gelesen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>Fälliges wiederholen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Short drills of what you miss, forget, or have not seen yet.</source>
        <translation>Kurze Übungen zu dem, was Ihnen fehlt, was Sie vergessen oder noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>The question bank has errors, so that no exam can be begun. Open it again from the menu to see them, or open another.</source>
        <translation>Die Fragensammlung hat Fehler, sodass keine Prüfung beginnen kann. Öffnen Sie sie über das Menü noch einmal, um die Fehler zu sehen, oder öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>The question bank is new or has changed and is being read. This happens once.</source>
        <translation>Die Fragensammlung ist neu oder hat sich geändert und wird gelesen. Das geschieht nur einmal.</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>Schwächste zuerst</translation>
    </message>
    <message>
        <source>Your results will stand here.</source>
        <translation>Hier werden Ihre Ergebnisse stehen.</translation>
    </message>
</context>
<context>
    <name>app::LevelsCard</name>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 % (%2 bis %3 %)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s) answered in this domain</source>
        <translation>
            <numerusform>%n neue Frage in diesem Bereich beantwortet</numerusform>
            <numerusform>%n neue Fragen in diesem Bereich beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of a domain's questions that you would get right. The thin line in a bar is the 95 % band around it; more answers narrow it. The upright line marks %1 percent, our estimate of what a pass takes over all domains.</source>
        <translation>Der Anteil der Fragen eines Bereichs, die Sie richtig hätten. Die dünne Linie in einem Balken ist das 95-%-Band darum; mehr Antworten machen es schmaler. Der senkrechte Strich steht bei %1 Prozent, unserer Schätzung dessen, was über alle Bereiche zum Bestehen nötig ist.</translation>
    </message>
    <message>
        <source>Your level by domain</source>
        <translation>Ihr Niveau nach Bereichen</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message numerus="yes">
        <source>%n question(s) are not completely answered and will count as wrong.</source>
        <translation>
            <numerusform>%n Frage ist nicht vollständig beantwortet und zählt als falsch.</numerusform>
            <numerusform>%n Fragen sind nicht vollständig beantwortet und zählen als falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still flagged.</source>
        <translation>
            <numerusform>%n Frage ist noch markiert.</numerusform>
            <numerusform>%n Fragen sind noch markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Rehearsal</source>
        <translation>Ü&amp;ber Rehearsal</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Checklisten…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History and progress</source>
        <translation>&amp;Verlauf und Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>&amp;Üben…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>After the end nothing can be changed.</source>
        <translation>Nach dem Ende lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Afterwards these answers cannot be changed.</source>
        <translation>Danach können diese Antworten nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>An exam is running</source>
        <translation>Eine Prüfung läuft</translation>
    </message>
    <message>
        <source>Diagnostic test</source>
        <translation>Einstufungstest</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this exam?</source>
        <translation>Diese Prüfung verwerfen?</translation>
    </message>
    <message>
        <source>End exam</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>End the exam?</source>
        <translation>Die Prüfung beenden?</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Full &amp;exam…</source>
        <translation>Vollständige &amp;Prüfung…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the test?</source>
        <translation>Mit dem Test fortfahren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>Diese Datei importieren?</translation>
    </message>
    <message>
        <source>It lies in %1. Import it under File, Your data.</source>
        <translation>Sie liegt in %1. Importieren Sie sie unter Datei, Ihre Daten.</translation>
    </message>
    <message>
        <source>Its answers are removed from the history. This cannot be undone.</source>
        <translation>Ihre Antworten werden aus dem Verlauf entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>G&amp;rößere Schrift</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the exam?</source>
        <translation>Die Prüfung verlassen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;bank folder…</source>
        <translation>&amp;Fragensammlung öffnen…</translation>
    </message>
    <message>
        <source>Open a bank folder</source>
        <translation>Ordner einer Fragensammlung öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open this again when the exam has ended.</source>
        <translation>Öffnen Sie dies nach dem Ende der Prüfung noch einmal.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>P&amp;lan…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Save a copy of this exam</source>
        <translation>Kopie dieser Prüfung speichern</translation>
    </message>
    <message>
        <source>Some answers could not be saved yet and will be lost.</source>
        <translation>Einige Antworten konnten noch nicht gespeichert werden und gehen verloren.</translation>
    </message>
    <message>
        <source>The bank in use has no question of this choice. It may be another bank, or another edition, than the one that was sat. Open that bank, or choose other questions.</source>
        <translation>Die benutzte Fragensammlung hat keine Frage dieser Auswahl. Vielleicht ist es eine andere Sammlung oder eine andere Ausgabe als die der Prüfung. Öffnen Sie jene, oder wählen Sie andere Fragen.</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>Die Kopie ist gespeichert</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>Die Übung hat nicht begonnen</translation>
    </message>
    <message>
        <source>The earlier results cannot be shown</source>
        <translation>Die früheren Ergebnisse lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>The exam cannot be gone on with</source>
        <translation>Die Prüfung lässt sich nicht fortsetzen</translation>
    </message>
    <message>
        <source>The exam was not discarded</source>
        <translation>Die Prüfung wurde nicht verworfen</translation>
    </message>
    <message>
        <source>The exam was not started</source>
        <translation>Die Prüfung wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The history is not being kept, so this exam will be lost.</source>
        <translation>Der Verlauf wird nicht geführt, deshalb geht diese Prüfung verloren.</translation>
    </message>
    <message>
        <source>The result cannot be shown</source>
        <translation>Das Ergebnis kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>There is nothing to drill</source>
        <translation>Es gibt nichts zu üben</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>What %1 has and this machine has not is added to your history. Nothing is lost and nothing is there twice.</source>
        <translation>Was %1 hat und dieser Rechner nicht, kommt zu Ihrem Verlauf hinzu. Nichts geht verloren und nichts ist doppelt.</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>Ihre &amp;Daten…</translation>
    </message>
    <message>
        <source>Your answers are saved and the clock stands still until you resume. The report will show the interruption.</source>
        <translation>Ihre Antworten sind gespeichert, und die Uhr steht, bis Sie fortsetzen. Der Bericht wird die Unterbrechung zeigen.</translation>
    </message>
    <message>
        <source>Your web browser will open %1</source>
        <translation>Ihr Webbrowser öffnet %1</translation>
    </message>
</context>
<context>
    <name>app::MultiChoice</name>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Häkchen entfernen</translation>
    </message>
</context>
<context>
    <name>app::NamedTestsList</name>
    <message>
        <source>As long as the exam</source>
        <translation>So lang wie die Prüfung</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>Gruppen von Diensten</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>One difficulty</source>
        <translation>Eine Schwierigkeit</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Eine Domäne</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 ablegen</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>Ablegen…</translation>
    </message>
    <message>
        <source>Tests of the bank</source>
        <translation>Tests der Fragensammlung</translation>
    </message>
    <message>
        <source>This bank names no tests.</source>
        <translation>Diese Fragensammlung nennt keine Tests.</translation>
    </message>
</context>
<context>
    <name>app::NextStepsCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>A drill of %1 questions that you have not seen, with the answer after each.</source>
        <translation>Ein Drill mit %1 Fragen, die Sie noch nicht gesehen haben, mit der Antwort nach jeder.</translation>
    </message>
    <message>
        <source>A drill of %1 questions, with the answer after each, on: %2</source>
        <translation>Ein Drill mit %1 Fragen, mit der Antwort nach jeder, zu: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more topic(s), each missed less often.</source>
        <translation>
            <numerusform>Und ein weiteres Thema, seltener verfehlt.</numerusform>
            <numerusform>Und %n weitere Themen, jedes seltener verfehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill on new questions</source>
        <translation>Drill mit neuen Fragen</translation>
    </message>
    <message>
        <source>Drill on these topics</source>
        <translation>Drill zu diesen Themen</translation>
    </message>
    <message>
        <source>How to share your time for studying: the weight of each domain times what was wrong in it, and so for its tasks. Domains that were not asked about are left out.</source>
        <translation>So teilen Sie Ihre Lernzeit auf: das Gewicht jedes Bereichs mal dem, was darin falsch war, und ebenso für seine Aufgaben. Bereiche, nach denen nicht gefragt wurde, fehlen.</translation>
    </message>
    <message>
        <source>Study guide: %1</source>
        <translation>Lernbuch: %1</translation>
    </message>
    <message>
        <source>Topics to read again</source>
        <translation>Themen zum Nachlesen</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Without answers nothing follows about what to study. Questions you have not seen yet are a good way to begin.</source>
        <translation>Ohne Antworten folgt nichts darüber, was zu lernen ist. Fragen, die Sie noch nicht gesehen haben, sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>chapter %1, lines %2</source>
        <translation>Kapitel %1, Zeilen %2</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
</context>
<context>
    <name>app::OverflowButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>app::PatternsCard</name>
    <message>
        <source>%1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.</source>
        <translation>%1 von falsch zu richtig, %2 von richtig zu falsch, %3 von falsch zu falsch.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered last when the time was nearly up.</source>
        <translation>Zuletzt beantwortet, als die Zeit fast um war.</translation>
    </message>
    <message>
        <source>Answered within %1 seconds, less than reading the question takes.</source>
        <translation>In weniger als %1 Sekunden beantwortet, schneller als man die Frage liest.</translation>
    </message>
    <message>
        <source>Answers changed: %1</source>
        <translation>Geänderte Antworten: %1</translation>
    </message>
    <message>
        <source>Changing an answer has cost you more than it gave.</source>
        <translation>Das Ändern hat Sie mehr gekostet als gebracht.</translation>
    </message>
    <message>
        <source>Changing an answer has neither paid nor cost.</source>
        <translation>Das Ändern hat weder genützt noch geschadet.</translation>
    </message>
    <message>
        <source>Changing an answer has paid for you.</source>
        <translation>Das Ändern hat sich für Sie gelohnt.</translation>
    </message>
    <message>
        <source>Every answer stayed as it was first given.</source>
        <translation>Jede Antwort blieb, wie sie zuerst gegeben wurde.</translation>
    </message>
    <message>
        <source>Go through these first: you would answer them so again.</source>
        <translation>Gehen Sie diese zuerst durch: Sie würden wieder so antworten.</translation>
    </message>
    <message>
        <source>Go through these second: the next time may go the other way.</source>
        <translation>Gehen Sie diese als Zweites durch: Beim nächsten Mal kann es anders ausgehen.</translation>
    </message>
    <message>
        <source>In the last %1 minutes</source>
        <translation>In den letzten %1 Minuten</translation>
    </message>
    <message>
        <source>Missed although struck out</source>
        <translation>Verfehlt, weil gestrichen</translation>
    </message>
    <message>
        <source>No wrong option was chosen whose flaw the bank names.</source>
        <translation>Es wurde keine falsche Antwort gewählt, deren Fehler die Sammlung nennt.</translation>
    </message>
    <message>
        <source>Nothing was answered, so there is nothing to say.</source>
        <translation>Nichts wurde beantwortet, also gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>On screen for more than %1 minutes, and wrong all the same. Decide sooner and move on.</source>
        <translation>Mehr als %1 Minuten auf dem Schirm und doch falsch. Entscheiden Sie früher und gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Over all your sittings: %1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong. %4</source>
        <translation>Über alle Ihre Prüfungen: %1 von falsch zu richtig, %2 von richtig zu falsch, %3 von falsch zu falsch. %4</translation>
    </message>
    <message>
        <source>Rated %1 or 5 counts as sure. Unrated answers: %2.</source>
        <translation>Mit %1 oder 5 bewertet gilt als sicher. Antworten ohne Bewertung: %2.</translation>
    </message>
    <message>
        <source>Right by luck</source>
        <translation>Richtig durch Glück</translation>
    </message>
    <message>
        <source>Rushed</source>
        <translation>Überhastet</translation>
    </message>
    <message>
        <source>Slow and wrong</source>
        <translation>Langsam und falsch</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>Sicher und richtig</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Sicher und falsch</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sicher oder nicht</translation>
    </message>
    <message>
        <source>This sitting did not ask how sure you were. It can be chosen before an exam, and tells luck from knowledge.</source>
        <translation>Hier wurde nicht gefragt, wie sicher Sie waren. Man kann das vor einer Prüfung wählen; es trennt Glück von Wissen.</translation>
    </message>
    <message>
        <source>Unsure and wrong</source>
        <translation>Unsicher und falsch</translation>
    </message>
    <message>
        <source>What fooled you</source>
        <translation>Was Sie getäuscht hat</translation>
    </message>
    <message>
        <source>What your answers say</source>
        <translation>Was Ihre Antworten sagen</translation>
    </message>
    <message>
        <source>You rated no answer, so it cannot be said what you were sure of.</source>
        <translation>Sie haben keine Antwort bewertet, also lässt sich nicht sagen, wo Sie sicher waren.</translation>
    </message>
    <message>
        <source>You struck out what was right.</source>
        <translation>Sie haben gestrichen, was richtig war.</translation>
    </message>
</context>
<context>
    <name>app::PictureDialog</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>app::PlanCalendar</name>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Days of the plan</source>
        <translation>Tage des Plans</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>app::PlanPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The study guide's plans, counted back from your exam. What you did is taken from your history; the program sees no more than that, so tick off the rest yourself. What is missed stays open and can be made up for.</source>
        <translation>Die Pläne des Lernbuchs, von der Prüfung an zurückgezählt. Was Sie getan haben, steht in Ihrem Verlauf; mehr sieht das Programm nicht, haken Sie den Rest also selbst ab. Versäumtes bleibt offen und lässt sich nachholen.</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Welcher Plan</translation>
    </message>
</context>
<context>
    <name>app::PracticePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before the exam everything comes back once more. Days that you miss need no catching up.</source>
        <translation>Vor der Prüfung kommt alles noch einmal. Tage, die Sie auslassen, müssen Sie nicht nachholen.</translation>
    </message>
    <message>
        <source>By the study guide's calendar: after 1, 3 and 7 days, then weekly</source>
        <translation>Nach dem Kalender des Lernbuchs: nach 1, 3 und 7 Tagen, dann wöchentlich</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklisten…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Plan…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>Fälliges wiederholen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>Schwächste zuerst</translation>
    </message>
    <message>
        <source>When questions come back</source>
        <translation>Wann Fragen wiederkommen</translation>
    </message>
    <message>
        <source>When you are about to forget them (FSRS)</source>
        <translation>Wenn Sie sie zu vergessen beginnen (FSRS)</translation>
    </message>
</context>
<context>
    <name>app::QuestionLinks</name>
    <message numerus="yes">
        <source>Question(s) %1</source>
        <translation>
            <numerusform>Frage %1</numerusform>
            <numerusform>Fragen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QuestionStrip</name>
    <message>
        <source>Question numbers</source>
        <translation>Fragennummern</translation>
    </message>
</context>
<context>
    <name>app::QuestionText</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>Bild vergrößern</translation>
    </message>
</context>
<context>
    <name>app::QuestionView</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario text</source>
        <translation>Text des Szenarios</translation>
    </message>
</context>
<context>
    <name>app::RatingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 nothing</source>
        <translation>1 nichts</translation>
    </message>
    <message>
        <source>2 a little</source>
        <translation>2 wenig</translation>
    </message>
    <message>
        <source>3 about half</source>
        <translation>3 etwa die Hälfte</translation>
    </message>
    <message>
        <source>4 most of it</source>
        <translation>4 das meiste</translation>
    </message>
    <message>
        <source>5 all of it</source>
        <translation>5 alles</translation>
    </message>
    <message>
        <source>You rate yourself higher than your answers do.</source>
        <translation>Sie schätzen sich höher ein, als Ihre Antworten es tun.</translation>
    </message>
    <message>
        <source>You rate yourself lower than your answers do.</source>
        <translation>Sie schätzen sich niedriger ein, als Ihre Antworten es tun.</translation>
    </message>
    <message>
        <source>Your answers: %1 right at the first try.</source>
        <translation>Ihre Antworten: %1 beim ersten Versuch richtig.</translation>
    </message>
    <message>
        <source>Your answers: %1 right at the first try. That is too few to say anything.</source>
        <translation>Ihre Antworten: %1 beim ersten Versuch richtig. Das sind zu wenige, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Your answers: none yet.</source>
        <translation>Ihre Antworten: noch keine.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>app::RecallCard</name>
    <message>
        <source>%1: %2 of %3 recalled</source>
        <translation>%1: %2 von %3 gewusst</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>Gedächtnisabruf</translation>
    </message>
    <message>
        <source>Brain dump…</source>
        <translation>Gedächtnisabruf…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht versucht.</translation>
    </message>
    <message>
        <source>Write limits, formulas, mnemonics and decision trees from memory in three minutes, then compare. On the day of the exam the same goes onto the scratch sheet before the first question.</source>
        <translation>Schreiben Sie in drei Minuten Grenzwerte, Formeln, Merksätze und Entscheidungsbäume aus dem Gedächtnis auf und vergleichen Sie dann. Am Prüfungstag kommt dasselbe vor der ersten Frage auf das Schmierblatt.</translation>
    </message>
</context>
<context>
    <name>app::RecallController</name>
    <message>
        <source>The bank in use has no sheets for a brain dump. Its authors can write them in recall.yaml.</source>
        <translation>Die verwendete Fragensammlung hat keine Blätter für den Gedächtnisabruf. Ihre Autoren können sie in recall.yaml schreiben.</translation>
    </message>
    <message>
        <source>The sheets of the bank in use cannot be read:
%1</source>
        <translation>Die Blätter der verwendeten Fragensammlung können nicht gelesen werden:
%1</translation>
    </message>
</context>
<context>
    <name>app::RecallPage</name>
    <message>
        <source>A box holds no more text. The rest was left out.</source>
        <translation>Mehr Text passt nicht in ein Feld. Der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>app::RecallResultView</name>
    <message>
        <source>%1 of %2 last time.</source>
        <translation>%1 von %2 beim letzten Mal.</translation>
    </message>
    <message>
        <source>%1 of %2 recalled</source>
        <translation>%1 von %2 gewusst</translation>
    </message>
    <message>
        <source>%1, %2 last time</source>
        <translation>%1, %2 beim letzten Mal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>Gedächtnisabruf</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Hier wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>Gewusst: %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The first time with these sheets.</source>
        <translation>Das erste Mal mit diesen Blättern.</translation>
    </message>
    <message>
        <source>The ticks are a proposal: words and numbers were compared line by line. Correct what you knew and what you did not.</source>
        <translation>Die Häkchen sind ein Vorschlag: Wörter und Zahlen wurden Zeile für Zeile verglichen. Berichtigen Sie, was Sie wussten und was nicht.</translation>
    </message>
    <message>
        <source>What you wrote: %1</source>
        <translation>Was Sie geschrieben haben: %1</translation>
    </message>
</context>
<context>
    <name>app::RecallSetupView</name>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n Eintrag.</numerusform>
            <numerusform>%n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>Gedächtnisabruf</translation>
    </message>
    <message>
        <source>Last time %1 of %2 were recalled.</source>
        <translation>Beim letzten Mal waren es %1 von %2.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Begrenzung</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Start without a limit</source>
        <translation>Ohne Begrenzung beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Start: %n minute(s)</source>
        <translation>
            <numerusform>Beginnen: %n Minute</numerusform>
            <numerusform>Beginnen: %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Write what you know by heart, one fact a line and each with what it is about: "serverless: payload 4 MB". Then it is compared with the sheet, and you correct the comparison.</source>
        <translation>Schreiben Sie, was Sie auswendig wissen, eine Tatsache je Zeile und jede mit dem, wovon sie handelt: „serverless: payload 4 MB“. Dann wird es mit dem Blatt verglichen, und Sie berichtigen den Vergleich.</translation>
    </message>
</context>
<context>
    <name>app::RecallWritingView</name>
    <message>
        <source>Brain dump</source>
        <translation>Gedächtnisabruf</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Escape. What you wrote stays, and the clock stands still until you come back.</source>
        <translation>Escape. Was Sie geschrieben haben, bleibt, und die Uhr steht still, bis Sie zurückkommen.</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>app::ReportController</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n Prüfung ist beschädigt und wurde weggelassen.</numerusform>
            <numerusform>%n Prüfungen sind beschädigt und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Printing is not installed</source>
        <translation>Das Drucken ist nicht installiert</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>Alle Berichte speichern</translation>
    </message>
    <message>
        <source>Save as PNG or SVG</source>
        <translation>Als PNG oder SVG speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The part of Rehearsal that prints was not found. Save the report as a PDF and print that.</source>
        <translation>Der Teil von Rehearsal, der druckt, wurde nicht gefunden. Speichern Sie den Bericht als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Code of this paper, for somebody who wants to sit the same: %1</source>
        <translation>Code dieser Prüfung, für alle, die dieselbe ablegen wollen: %1</translation>
    </message>
    <message>
        <source>Go through the answers</source>
        <translation>Die Antworten durchgehen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>app::ResultsList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>app::ResultsModel</name>
    <message>
        <source>%1 right, %2</source>
        <translation>%1 richtig, %2</translation>
    </message>
    <message>
        <source>Some answers cannot be read, %1</source>
        <translation>Einige Antworten sind nicht lesbar, %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>app::ReviewModel</name>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>app::ReviewPage</name>
    <message>
        <source>%1 complete, %2 incomplete or not seen, %3 flagged</source>
        <translation>%1 vollständig, %2 unvollständig oder nicht gesehen, %3 markiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>End exam</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markierte</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>Test fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Go through %n flagged or incomplete</source>
        <translation>
            <numerusform>%n markierte oder unvollständige durchgehen</numerusform>
            <numerusform>%n markierte oder unvollständige durchgehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through all again</source>
        <translation>Alle noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständige</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Review. %1</source>
        <translation>Übersicht. %1</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>app::ScoreCard</name>
    <message>
        <source>%1 right. One paper of this length leaves room: the true level lies between %2 and %3 percent, a score of %4 to %5 (95 % band). The real conversion of scores is not public.</source>
        <translation>%1 richtig. Eine Prüfung dieser Länge lässt Spielraum: Das wahre Niveau liegt zwischen %2 und %3 Prozent, also bei %4 bis %5 Punkten (95-%-Band). Die wirkliche Umrechnung ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>%1, an estimate</source>
        <translation>%1, eine Schätzung</translation>
    </message>
    <message>
        <source>Below the pass mark of %1, by this estimate</source>
        <translation>Nach dieser Schätzung unter der Bestehensgrenze von %1</translation>
    </message>
    <message>
        <source>By these answers alone, the chance that your true level is above the pass mark is %1 percent.</source>
        <translation>Nach diesen Antworten allein liegt Ihr wahres Niveau mit %1 Prozent Wahrscheinlichkeit über der Bestehensgrenze.</translation>
    </message>
    <message>
        <source>Estimated score</source>
        <translation>Geschätzte Punktzahl</translation>
    </message>
    <message>
        <source>For next time: %1</source>
        <translation>Fürs nächste Mal: %1</translation>
    </message>
    <message>
        <source>No question was answered, so this says nothing about what you know.</source>
        <translation>Keine Frage wurde beantwortet, also sagt dies nichts über Ihr Wissen.</translation>
    </message>
    <message>
        <source>No question was scored, so the score stands at the bottom of the scale.</source>
        <translation>Keine Frage wurde gewertet, deshalb steht die Punktzahl am unteren Ende der Skala.</translation>
    </message>
    <message>
        <source>Pass, by this estimate (%1 is needed)</source>
        <translation>Bestanden, nach dieser Schätzung (nötig sind %1)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Unscored questions, not counted above: %1 right.</source>
        <translation>Fragen ohne Wertung, oben nicht gezählt: %1 richtig.</translation>
    </message>
    <message>
        <source>You expected: %1.</source>
        <translation>Ihre Erwartung: %1.</translation>
    </message>
</context>
<context>
    <name>app::ScoreScale</name>
    <message>
        <source>Scale from %1 to %2: score %3, band from %4 to %5, pass mark %6</source>
        <translation>Skala von %1 bis %2: Punktzahl %3, Band von %4 bis %5, Bestehensgrenze %6</translation>
    </message>
</context>
<context>
    <name>app::SettingsPage</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>Zurück zu den Standardtasten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Go into a field and press the new key. The letters of the options, the figures from 1 to 5 and the arrows stay as they are.</source>
        <translation>Gehen Sie in ein Feld und drücken Sie die neue Taste. Die Buchstaben der Optionen, die Ziffern von 1 bis 5 und die Pfeile bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keys in an exam</source>
        <translation>Tasten in der Prüfung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>app::ShareBar</name>
    <message>
        <source>%1 percent, band from %2 to %3</source>
        <translation>%1 Prozent, Band von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>app::SheetsPanel</name>
    <message>
        <source>Note on question %1</source>
        <translation>Notiz zu Frage %1</translation>
    </message>
    <message>
        <source>Only for you; shown again with the answers.</source>
        <translation>Nur für Sie; erscheint bei den Antworten wieder.</translation>
    </message>
    <message>
        <source>Scratch sheet</source>
        <translation>Schmierblatt</translation>
    </message>
    <message>
        <source>Stays open from question to question.</source>
        <translation>Bleibt von Frage zu Frage offen.</translation>
    </message>
</context>
<context>
    <name>app::SittingsModel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>app::SlotsView</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>app::SurveyPage</name>
    <message>
        <source>Before you see the result</source>
        <translation>Bevor Sie das Ergebnis sehen</translation>
    </message>
    <message>
        <source>How do you think it went?</source>
        <translation>Wie ist es Ihrer Meinung nach gelaufen?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The exam has ended and is kept. Your answer here changes nothing in it; it is shown beside the result, so that you learn how well you judge yourself.</source>
        <translation>Die Prüfung ist beendet und gespeichert. Ihre Antwort hier ändert nichts daran; sie steht neben dem Ergebnis, damit Sie lernen, wie gut Sie sich einschätzen.</translation>
    </message>
    <message>
        <source>What would you do differently next time? (may stay empty)</source>
        <translation>Was würden Sie beim nächsten Mal anders machen? (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Everything you do is kept on this machine, in %1, and nowhere else. Under File, Your data, you can take it to another machine.</source>
        <translation>Alles, was Sie tun, bleibt auf diesem Rechner, in %1, und nirgends sonst. Unter Datei, Ihre Daten, können Sie es auf einen anderen Rechner mitnehmen.</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>Vollständige Prüfung…</translation>
    </message>
    <message>
        <source>Full-length mock exams against the clock, and afterwards every question with what you chose, what is right, and why. It works offline, asks for no account and sends nothing anywhere.</source>
        <translation>Übungsprüfungen in voller Länge gegen die Uhr, und danach jede Frage mit dem, was Sie gewählt haben, was richtig ist und warum. Läuft ohne Netz, verlangt kein Konto und sendet nichts.</translation>
    </message>
    <message>
        <source>It is not affiliated with Amazon Web Services, and these are not the questions of the real exam: they are our own, made from the public exam guide. The scores are estimates and promise nothing.</source>
        <translation>Rehearsal steht in keiner Verbindung zu Amazon Web Services, und dies sind nicht die Fragen der echten Prüfung: Es sind eigene, nach dem öffentlichen Prüfungsleitfaden gemacht. Die Punktzahlen sind Schätzungen und versprechen nichts.</translation>
    </message>
    <message>
        <source>Ten questions to try</source>
        <translation>Zehn Fragen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Ten questions to try have no clock, and show answers when you want them. The full exam lets you look at its conditions first, and try its page. F1 helps everywhere.</source>
        <translation>Zehn Fragen zum Ausprobieren haben keine Uhr und zeigen die Antworten, wenn Sie wollen. Bei der vollständigen Prüfung sehen Sie zuerst die Bedingungen und können die Seite ausprobieren. F1 hilft überall.</translation>
    </message>
    <message>
        <source>The questions that come with Rehearsal are for the exam AWS Certified Machine Learning Engineer - Associate (MLA-C01). In English it could be sat until 28 September 2026; MLA-C02 followed the day after. In Japanese, Korean and Simplified Chinese it goes on for a while, by reports until January 2027. Look at the pages of AWS before you plan a sitting. As practice in what an ML engineer does on AWS the questions serve in any case, but MLA-C02 asks for some things that they do not.</source>
        <translation>Die Fragen, die mit Rehearsal kommen, gelten der Prüfung AWS Certified Machine Learning Engineer - Associate (MLA-C01). Auf Englisch konnte man sie bis zum 28. September 2026 ablegen; am Tag darauf folgte MLA-C02. Auf Japanisch, Koreanisch und in vereinfachtem Chinesisch läuft sie noch eine Weile, Berichten zufolge bis Januar 2027. Sehen Sie auf den Seiten von AWS nach, bevor Sie einen Termin planen. Als Übung in dem, was ein ML-Ingenieur auf AWS tut, taugen die Fragen in jedem Fall, aber MLA-C02 verlangt einiges, wonach sie nicht fragen.</translation>
    </message>
    <message>
        <source>This window keeps nothing beyond its own end.</source>
        <translation>Dieses Fenster behält nichts über sein Ende hinaus.</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>Welcome to Rehearsal</source>
        <translation>Willkommen bei Rehearsal</translation>
    </message>
    <message>
        <source>What has become of MLA-C01</source>
        <translation>Was aus MLA-C01 geworden ist</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%1 von %n Tag</numerusform>
            <numerusform>%1 von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 von %n Frage</numerusform>
            <numerusform>%1 von %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on %2, aim met</source>
        <translation>%1 am %2, Ziel erreicht</translation>
    </message>
    <message>
        <source>%1 on %2, below the aim</source>
        <translation>%1 am %2, unter dem Ziel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 done</source>
        <translation>%1 · %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>%1, aim %2 %</source>
        <translation>%1, Ziel %2 %</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before: %1</source>
        <translation>
            <numerusform>%n Tag davor: %1</numerusform>
            <numerusform>%n Tage davor: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to your exam on %1.</source>
        <translation>
            <numerusform>Noch %n Tag bis zu Ihrer Prüfung am %1.</numerusform>
            <numerusform>Noch %n Tage bis zu Ihrer Prüfung am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A full exam drawn from the bank, aim %1 %</source>
        <translation>Eine ganze Prüfung, aus der Fragenbank gezogen, Ziel %1 %</translation>
    </message>
    <message>
        <source>A light day</source>
        <translation>Ein leichter Tag</translation>
    </message>
    <message>
        <source>A plan counts its days back from your exam. Tick "My exam is on" and choose the day.</source>
        <translation>Ein Plan zählt seine Tage von Ihrer Prüfung an zurück. Haken Sie „Meine Prüfung ist am“ an und wählen Sie den Tag.</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s): %1 %2</source>
        <translation>
            <numerusform>%n Frage beantworten: %1 %2</numerusform>
            <numerusform>%n Fragen beantworten: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drill where you are weakest: %n question(s)</source>
        <translation>
            <numerusform>Üben, wo Sie am schwächsten sind: %n Frage</numerusform>
            <numerusform>Üben, wo Sie am schwächsten sind: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Full exams</source>
        <translation>Ganze Prüfungen</translation>
    </message>
    <message>
        <source>Full test</source>
        <translation>Ganzer Test</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Go through the answers of your tests: why the right one is right, and what is wrong with the one you took</source>
        <translation>Die Antworten Ihrer Tests durchgehen: warum die richtige stimmt, und was an der gewählten falsch ist</translation>
    </message>
    <message>
        <source>Going through it all</source>
        <translation>Alles durchgehen</translation>
    </message>
    <message>
        <source>Have %1 % right in one sitting with at least %2 questions of domain %3</source>
        <translation>%1 % richtig in einem Durchgang mit mindestens %2 Fragen aus Bereich %3</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Lay out papers and confirmation, and look up the way or test the computer</source>
        <translation>Ausweis und Bestätigung bereitlegen, den Weg nachsehen oder den Rechner prüfen</translation>
    </message>
    <message>
        <source>Next in your plan: %1.</source>
        <translation>Als Nächstes im Plan: %1.</translation>
    </message>
    <message>
        <source>No day is set for your exam.</source>
        <translation>Für Ihre Prüfung ist kein Tag gesetzt.</translation>
    </message>
    <message>
        <source>Read in your book or course: %1</source>
        <translation>In Buch oder Kurs lesen: %1</translation>
    </message>
    <message>
        <source>Read the basics in your book or course: what everything else builds on</source>
        <translation>In Buch oder Kurs die Grundlagen lesen, auf denen alles andere aufbaut</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>Fälliges wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due, on %n day(s)</source>
        <translation>
            <numerusform>Fälliges wiederholen, an %n Tag</numerusform>
            <numerusform>Fälliges wiederholen, an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechs Wochen</translation>
    </message>
    <message>
        <source>Stop early and sleep well</source>
        <translation>Früh aufhören und gut schlafen</translation>
    </message>
    <message>
        <source>Ten weeks</source>
        <translation>Zehn Wochen</translation>
    </message>
    <message>
        <source>Tests by difficulty</source>
        <translation>Tests nach Schwierigkeit</translation>
    </message>
    <message>
        <source>Tests by domain</source>
        <translation>Tests nach Bereichen</translation>
    </message>
    <message>
        <source>Tests by domain, and a full exam</source>
        <translation>Tests nach Bereichen und eine ganze Prüfung</translation>
    </message>
    <message>
        <source>The exam</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>The plan "%1" fits the days that are left.</source>
        <translation>Zu den Tagen, die bleiben, passt der Plan „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The plan begins in %n day(s). What you do before does not count in it.</source>
        <translation>
            <numerusform>Der Plan beginnt in %n Tag. Was Sie vorher tun, zählt darin nicht.</numerusform>
            <numerusform>Der Plan beginnt in %n Tagen. Was Sie vorher tun, zählt darin nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is over. For another try, choose the new day of your exam.</source>
        <translation>Der Plan ist vorbei. Für einen neuen Versuch wählen Sie den neuen Tag der Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>This plan takes %1 days and was chosen %n day(s) too late for that. What its first days ask for still counts whenever you do it.</source>
        <translation>
            <numerusform>Dieser Plan braucht %1 Tage und wurde dafür %n Tag zu spät gewählt. Was seine ersten Tage verlangen, zählt weiterhin, wann immer Sie es tun.</numerusform>
            <numerusform>Dieser Plan braucht %1 Tage und wurde dafür %n Tage zu spät gewählt. Was seine ersten Tage verlangen, zählt weiterhin, wann immer Sie es tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest domains</source>
        <translation>Schwächste Bereiche</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Woche %1: %2</translation>
    </message>
    <message>
        <source>Weeks %1 to %2: %3</source>
        <translation>Wochen %1 bis %2: %3</translation>
    </message>
    <message>
        <source>What your plan asks for now is done.</source>
        <translation>Was Ihr Plan jetzt verlangt, ist getan.</translation>
    </message>
    <message>
        <source>Write down from memory what has to be known by heart: limits, numbers, which service when</source>
        <translation>Aus dem Gedächtnis aufschreiben, was man auswendig wissen muss: Grenzen, Zahlen, welcher Dienst wann</translation>
    </message>
    <message>
        <source>Your exam is today. Good luck!</source>
        <translation>Ihre Prüfung ist heute. Viel Erfolg!</translation>
    </message>
    <message>
        <source>Your exam was on %1.</source>
        <translation>Ihre Prüfung war am %1.</translation>
    </message>
    <message>
        <source>not yet sat</source>
        <translation>noch nicht abgelegt</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more new question(s) would narrow that to 5 points on either side.</source>
        <translation>
            <numerusform>%n weitere neue Frage würde das auf 5 Punkte nach beiden Seiten eingrenzen.</numerusform>
            <numerusform>%n weitere neue Fragen würden das auf 5 Punkte nach beiden Seiten eingrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are due today.</source>
        <translation>
            <numerusform>%n Frage ist heute fällig.</numerusform>
            <numerusform>%n Fragen sind heute fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), %1 minutes.</source>
        <translation>
            <numerusform>%n Frage, %1 Minuten.</numerusform>
            <numerusform>%n Fragen, %1 Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated question(s) count less.</source>
        <translation>
            <numerusform>%n wiederholte Frage zählt weniger.</numerusform>
            <numerusform>%n wiederholte Fragen zählen weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim: %1 % right.</source>
        <translation>Ziel: %1 % richtig.</translation>
    </message>
    <message>
        <source>Choose the best answer</source>
        <translation>Die beste Antwort wählen</translation>
    </message>
    <message>
        <source>Coming back in the next days: %1</source>
        <translation>In den nächsten Tagen kommen wieder: %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Eliminate wrong answers</source>
        <translation>Falsche Antworten ausschließen</translation>
    </message>
    <message>
        <source>Find the constraints</source>
        <translation>Die Vorgaben finden</translation>
    </message>
    <message>
        <source>Flagged last time</source>
        <translation>Zuletzt markiert</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n question(s) that were new to you, the last answer on %1.</source>
        <translation>
            <numerusform>Das beruht auf %n Frage, die Ihnen neu war; die letzte Antwort war am %1.</numerusform>
            <numerusform>Das beruht auf %n Fragen, die Ihnen neu waren; die letzte Antwort war am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last try %1: %2, aim met.</source>
        <translation>Letzter Versuch %1: %2, Ziel erreicht.</translation>
    </message>
    <message>
        <source>Last try %1: %2, aim not met.</source>
        <translation>Letzter Versuch %1: %2, Ziel nicht erreicht.</translation>
    </message>
    <message>
        <source>Last try %1: %2.</source>
        <translation>Letzter Versuch %1: %2.</translation>
    </message>
    <message>
        <source>Missed at least once</source>
        <translation>Mindestens einmal falsch</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is known of you yet. Answer some questions, and the chance of passing stands here.</source>
        <translation>Noch ist nichts über Sie bekannt. Beantworten Sie einige Fragen, dann steht hier die Aussicht zu bestehen.</translation>
    </message>
    <message>
        <source>Over the budget · %1</source>
        <translation>Über der Zeit · %1</translation>
    </message>
    <message>
        <source>Read the scenario</source>
        <translation>Das Szenario lesen</translation>
    </message>
    <message>
        <source>Slow last time</source>
        <translation>Zuletzt langsam</translation>
    </message>
    <message>
        <source>The chance of passing a real paper today is about %1 %, by our estimate.</source>
        <translation>Die Aussicht, heute eine echte Prüfung zu bestehen, beträgt nach unserer Schätzung etwa %1 %.</translation>
    </message>
    <message>
        <source>Unsure last time</source>
        <translation>Zuletzt unsicher</translation>
    </message>
    <message>
        <source>Wrong last time</source>
        <translation>Zuletzt falsch</translation>
    </message>
    <message>
        <source>You would get from %1 to %2 % of a paper right.</source>
        <translation>Sie hätten %1 bis %2 % einer Prüfung richtig.</translation>
    </message>
</context>
</TS>
