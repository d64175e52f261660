<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnswerHtml</name>
    <message>
        <source>%1, checked on %2</source>
        <translation>%1、%2 確認</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>使わないもの：%1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1：%2</translation>
    </message>
    <message>
        <source>Study guide: chapter %1, lines %2</source>
        <translation>学習ガイド：第 %1 章、%2 行</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>決め手になる条件</translation>
    </message>
    <message>
        <source>You chose %1. Right is %2.</source>
        <translation>選んだもの：%1。正解：%2。</translation>
    </message>
    <message>
        <source>You chose nothing. Right is %1.</source>
        <translation>何も選んでいません。正解：%1。</translation>
    </message>
    <message>
        <source>Your note during the exam:</source>
        <translation>試験中のメモ：</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>struck out by you</source>
        <translation>自分で除外</translation>
    </message>
    <message>
        <source>sure: %1 of %2</source>
        <translation>自信：%2 段階中 %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>採点対象外</translation>
    </message>
    <message>
        <source>you had %1</source>
        <translation>あなたの解答：%1</translation>
    </message>
    <message>
        <source>you had %1 here</source>
        <translation>ここでのあなたの解答：%1</translation>
    </message>
    <message>
        <source>you used it</source>
        <translation>あなたは使いました</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>あなたの解答</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✗ Not answered</source>
        <translation>✗ 未解答</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ 不正解</translation>
    </message>
</context>
<context>
    <name>BankImages</name>
    <message>
        <source>only PNG, JPEG and GIF are shown</source>
        <translation>表示できるのは PNG、JPEG、GIF だけです</translation>
    </message>
    <message>
        <source>only files in the folder of the bank are shown</source>
        <translation>表示できるのは問題集フォルダ内のファイルだけです</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>ファイルが 16 MiB を超えています</translation>
    </message>
    <message>
        <source>the file is not in the folder of the bank</source>
        <translation>ファイルが問題集フォルダにありません</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The part of Rehearsal that draws charts was not found.</source>
        <translation>図を描くための Rehearsal の部品が見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message numerus="yes">
        <source>Interrupted %n time(s), %1 in all, with the clock standing still.</source>
        <translation>
            <numerusform>%n 回中断（合計 %1、時計は停止）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused %n time(s).</source>
        <translation>
            <numerusform>%n 回一時停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sat as a drill, with the answer after each question.</source>
        <translation>ドリルとして受け、各問の後に解答を見ました。</translation>
    </message>
    <message>
        <source>Sat as an exam.</source>
        <translation>試験として受けました。</translation>
    </message>
    <message>
        <source>Sat as practice, where answers can be looked at.</source>
        <translation>解答を見られる練習として受けました。</translation>
    </message>
    <message>
        <source>So this was not sat under exam conditions.</source>
        <translation>したがって、本番条件での受験とはいえません。</translation>
    </message>
    <message>
        <source>So this was sat under exam conditions.</source>
        <translation>したがって、試験と同じ条件で受けたことになります。</translation>
    </message>
    <message>
        <source>The time ran out; what was entered by then counts.</source>
        <translation>時間切れとなり、その時点までの解答が採点されました。</translation>
    </message>
    <message>
        <source>Time used: %1 of %2.</source>
        <translation>使用時間：%1／%2。</translation>
    </message>
    <message>
        <source>Time used: %1, without a limit.</source>
        <translation>使用時間：%1（制限なし）。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2 wanted, %3 available</source>
        <translation>%1：必要 %2、利用可能 %3</translation>
    </message>
    <message>
        <source>A paper of %1 questions with the exam's shares of the domains is possible.</source>
        <translation>出題比率を保ったまま %1 問の試験を作れます。</translation>
    </message>
    <message>
        <source>A part of the history is damaged and was left untouched. Other exams can still be opened.</source>
        <translation>履歴の一部が壊れているため、そのままにしてあります。ほかの試験は開けます。</translation>
    </message>
    <message>
        <source>A question could not be read from the bank, so no exam was begun. Try again; if that does not help, open the folder of the bank anew.</source>
        <translation>問題を問題集から読み込めなかったため、試験は始まっていません。もう一度試し、それでも直らなければ問題集のフォルダを開き直してください。</translation>
    </message>
    <message>
        <source>An answer could not be saved. It is kept in memory and saving is tried again every second. Make room on the disk or make the data folder writable, and leave this window open.</source>
        <translation>解答を保存できませんでした。解答はメモリに残っており、1 秒ごとに保存を再試行します。ディスクの空きを増やすかデータフォルダを書き込み可能にし、このウィンドウは閉じないでください。</translation>
    </message>
    <message>
        <source>Another Rehearsal is using this data folder. Use that window, or close it and start again.</source>
        <translation>別の Rehearsal がこのデータフォルダを使っています。そのウィンドウを使うか、閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>分野 %1</translation>
    </message>
    <message>
        <source>No paper with the exam's shares of the domains can be made.</source>
        <translation>出題比率を保った試験は作れません。</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>SQLite, in which Rehearsal keeps your history, is not installed. You can practise, but nothing will be kept after you close Rehearsal. Install libsqlite3-0 or Rehearsal's own package, and start again.</source>
        <translation>Rehearsal が履歴の保存に使う SQLite がインストールされていません。練習はできますが、閉じると何も残りません。libsqlite3-0 または Rehearsal のパッケージをインストールして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The bank cannot fill a paper of %1 questions:</source>
        <translation>問題集では %1 問の試験を作れません：</translation>
    </message>
    <message>
        <source>The conditions of this exam do not allow that.</source>
        <translation>この試験の条件では許可されていません。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can practise, but nothing will be kept after you close Rehearsal. Make the folder writable, or start with --data and another folder.</source>
        <translation>データフォルダに書き込めません。練習はできますが、閉じると何も残りません。フォルダを書き込み可能にするか、--data で別のフォルダを指定して起動してください。</translation>
    </message>
    <message>
        <source>The exam is paused, so nothing was changed. Go on with it first.</source>
        <translation>試験は一時停止中のため、変更されませんでした。先に再開してください。</translation>
    </message>
    <message>
        <source>The highlight lies outside the text, so it was not kept.</source>
        <translation>ハイライトが本文の外にあるため、保存されませんでした。</translation>
    </message>
    <message>
        <source>The history could not be opened. You can practise, but nothing will be kept after you close Rehearsal. Check that the data folder exists and that its disk has room.</source>
        <translation>履歴を開けませんでした。練習はできますが、閉じると何も残りません。データフォルダの有無とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The history could not be read. Start Rehearsal again; if that does not help, look into its log.</source>
        <translation>履歴を読み込めませんでした。Rehearsal を起動し直し、それでも直らなければログを確認してください。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Rehearsal and was left untouched. Update Rehearsal, or start with --data and another folder. Until then nothing is kept.</source>
        <translation>履歴は新しいバージョンの Rehearsal で書かれたもので、そのままにしてあります。Rehearsal を更新するか、--data で別のフォルダを指定してください。それまでは何も保存されません。</translation>
    </message>
    <message>
        <source>The question bank has too few questions for this exam.</source>
        <translation>この試験に必要な数の問題が問題集にありません。</translation>
    </message>
    <message>
        <source>The record of this exam contradicts itself, so it was not opened and was left as it is.</source>
        <translation>この試験の記録には矛盾があるため、開かずにそのままにしてあります。</translation>
    </message>
    <message>
        <source>The right answer was shown, so your answer to this question stays as it is.</source>
        <translation>正解を表示したため、この問題の解答は変更できません。</translation>
    </message>
    <message>
        <source>The text is too long and was not kept. Shorten it to 64 KB.</source>
        <translation>テキストが長すぎるため保存されませんでした。64 KB 以内に短くしてください。</translation>
    </message>
    <message>
        <source>The time is up. Answers can no longer be changed.</source>
        <translation>時間切れです。解答はもう変更できません。</translation>
    </message>
    <message>
        <source>There is no such question on this paper.</source>
        <translation>この試験にその問題はありません。</translation>
    </message>
    <message>
        <source>These questions do not belong into this round, so it was not begun.</source>
        <translation>この周回に含まれない問題があるため、開始されませんでした。</translation>
    </message>
    <message>
        <source>This answer does not fit the question, so it was not taken.</source>
        <translation>この問題に合わない解答のため、受け付けられませんでした。</translation>
    </message>
    <message>
        <source>This exam is no longer in the history.</source>
        <translation>この試験は履歴にもうありません。</translation>
    </message>
    <message>
        <source>This exam is not running, so nothing was changed.</source>
        <translation>この試験は実施中ではないため、変更されませんでした。</translation>
    </message>
    <message>
        <source>This is not a paper code, or one of its letters is wrong. Compare it with the original, letter by letter.</source>
        <translation>試験コードではないか、1 文字間違っています。元のコードと 1 文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>This paper code belongs to another exam. Open the question bank of that exam first.</source>
        <translation>この試験コードは別の試験のものです。先にその試験の問題集を開いてください。</translation>
    </message>
    <message>
        <source>This paper code was made by a newer version of Rehearsal. Update Rehearsal to use it.</source>
        <translation>この試験コードは新しいバージョンの Rehearsal で作られました。使うには Rehearsal を更新してください。</translation>
    </message>
    <message>
        <source>This paper code was made with another edition of the question bank, which would give another paper. Both machines need the same edition; About shows it.</source>
        <translation>この試験コードは問題集の別の版で作られたため、違う試験になります。両方のマシンで同じ版が必要です。版は「Rehearsal について」で確認できます。</translation>
    </message>
    <message>
        <source>This paper has no code, because it was put together from your own history.</source>
        <translation>この試験はあなたの履歴から作られたため、コードがありません。</translation>
    </message>
    <message>
        <source>You have chosen as many options as the question asks for. Take one back first.</source>
        <translation>選べる数だけすでに選択しています。先に 1 つ取り消してください。</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Hard to say</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>Probably not passed</source>
        <translation>おそらく不合格</translation>
    </message>
    <message>
        <source>Probably passed</source>
        <translation>おそらく合格</translation>
    </message>
    <message>
        <source>Surely not passed</source>
        <translation>確実に不合格</translation>
    </message>
    <message>
        <source>Surely passed</source>
        <translation>確実に合格</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n entries of the file were damaged and left out.</source>
        <translation>
            <numerusform>ファイルの %n 件の項目が壊れていたため、省かれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) in the history are damaged: something was changed on the disk since it was written. Repairing takes what is missing from a backup and keeps the damaged file.</source>
        <translation>
            <numerusform>履歴の %n 件の試験が壊れています。書き込み後にディスク上で変化がありました。修復すると、足りない部分をバックアップから補い、壊れたファイルは残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) miss answers that could not be read.</source>
        <translation>
            <numerusform>%n 件の試験で、読み取れない解答が欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were added.</source>
        <translation>
            <numerusform>%n 件の試験を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were brought up to date.</source>
        <translation>
            <numerusform>%n 件の試験を更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and cards were added.</source>
        <translation>
            <numerusform>%n 件のメモとカードを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Rehearsal (%1) has this data folder, so this window is for reading: what you do here is not kept. Use the other window, or close it and start again.</source>
        <translation>別の Rehearsal（%1）がこのデータフォルダを使っているため、このウィンドウは閲覧専用で、操作は保存されません。そのウィンドウを使うか、閉じてから起動し直してください。</translation>
    </message>
    <message>
        <source>Below the pass mark</source>
        <translation>合格点未満</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message numerus="yes">
        <source>It has %n exam(s), none of which is known to miss anything.</source>
        <translation>
            <numerusform>%n 件の試験があり、欠けは見つかっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds the backup of %1 and all that could be read since.</source>
        <translation>%1 のバックアップと、その後の読み取れたデータを含みます。</translation>
    </message>
    <message>
        <source>Only %1 are free on the disk of the data folder. Make room before you start, so that every answer can be saved.</source>
        <translation>データフォルダのディスクの空きは %1 だけです。すべての解答を保存できるよう、始める前に空きを増やしてください。</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Rehearsal was cut off the last time, by a power cut or a crash. Your history goes up to %1; what came after that is not in it.</source>
        <translation>前回、Rehearsal は停電またはクラッシュで中断されました。履歴に残っているのは %1 までで、それより後のものは含まれていません。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>壊れたファイルは %1 として残っています。</translation>
    </message>
    <message>
        <source>The data folder lies on a file system without locks or shared memory. Everything is kept, but saving takes longer.</source>
        <translation>データフォルダのファイルシステムにはロックや共有メモリがありません。すべて保存されますが、時間がかかります。</translation>
    </message>
    <message>
        <source>The disk is full, so your answers are not being saved. They are kept in memory and saving is tried again every second. Make room on the disk and leave this window open.</source>
        <translation>ディスクがいっぱいで、解答を保存できません。解答はメモリに残っており、1 秒ごとに再試行します。空きを増やし、このウィンドウは閉じないでください。</translation>
    </message>
    <message>
        <source>The history was damaged and has been made anew.</source>
        <translation>履歴が壊れていたため、作り直しました。</translation>
    </message>
    <message>
        <source>There was no backup; it holds all that could be read.</source>
        <translation>バックアップがなかったため、読み取れたデータだけを含みます。</translation>
    </message>
    <message>
        <source>This history was copied without its file history.sqlite-wal, or beside one of another day, so its latest answers may be missing. Copy both files together, or use File, Your data, Export.</source>
        <translation>この履歴は history.sqlite-wal なしで、または別の日のものと一緒にコピーされたため、最新の解答が欠けている可能性があります。両方のファイルを一緒にコピーするか、「ファイル」の「データ」からエクスポートしてください。</translation>
    </message>
    <message>
        <source>Your answers are not being saved; they are kept in memory and saving is tried again every second. %1</source>
        <translation>解答が保存されていません。解答はメモリに残っており、1 秒ごとに再試行します。%1</translation>
    </message>
    <message>
        <source>Your earlier exams cannot be shown.</source>
        <translation>以前の試験を表示できません。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt+Up, Alt+Down, Delete</source>
        <translation>Alt+↑、Alt+↓、Delete</translation>
    </message>
    <message>
        <source>Ctrl+Shift with the letter</source>
        <translation>Ctrl+Shift と選択肢の文字</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Going through the answers</source>
        <translation>解答を見直すとき</translation>
    </message>
    <message>
        <source>In an exam</source>
        <translation>試験中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>One key, with or without Ctrl, Alt and Shift, is enough.</source>
        <translation>キーは 1 つだけにしてください（Ctrl、Alt、Shift との組み合わせは可）。</translation>
    </message>
    <message>
        <source>Press the key that you want, or keep the one you have.</source>
        <translation>使いたいキーを押すか、今のままにしてください。</translation>
    </message>
    <message>
        <source>Shift with the letter</source>
        <translation>Shift と選択肢の文字</translation>
    </message>
    <message>
        <source>This key answers questions. Choose another one.</source>
        <translation>このキーは解答に使います。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>This key is taken: %1. Choose another one, or change that one first.</source>
        <translation>このキーは使用中です：%1。別のキーを選ぶか、先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>Up, Down, Space</source>
        <translation>↑、↓、スペース</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>はたらき</translation>
    </message>
    <message>
        <source>choose that option; in an ordering or matching: fill the place in focus, else the first empty one</source>
        <translation>その選択肢を選ぶ（並べ替え・組み合わせでは、フォーカスのある欄、なければ最初の空欄に入れる）</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>解答を消す</translation>
    </message>
    <message>
        <source>flag for review, or take the flag back</source>
        <translation>フラグを付ける／外す</translation>
    </message>
    <message>
        <source>full exam</source>
        <translation>本番形式の試験</translation>
    </message>
    <message>
        <source>go to the strip of question numbers</source>
        <translation>問題番号の一覧へ移動</translation>
    </message>
    <message>
        <source>help about what is in front of you</source>
        <translation>表示中の画面についてのヘルプ</translation>
    </message>
    <message>
        <source>hide or show the time left</source>
        <translation>残り時間を隠す／表示する</translation>
    </message>
    <message>
        <source>highlight the selected text, or take the highlight back</source>
        <translation>選択した文字列をハイライトする／取り消す</translation>
    </message>
    <message>
        <source>how sure you are, where the conditions ask for it</source>
        <translation>自信の度合い（条件で設定した場合）</translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <translation>文字を大きく、小さく、標準に</translation>
    </message>
    <message>
        <source>mark the option: struck out, perhaps, keep, none</source>
        <translation>選択肢に印を付ける：除外、保留、有力、なし</translation>
    </message>
    <message>
        <source>mark the question for repetition, or take that back</source>
        <translation>問題を復習用に登録、または取り消し</translation>
    </message>
    <message>
        <source>move a step or a match, empty its place</source>
        <translation>手順や組み合わせを移動する、欄を空にする</translation>
    </message>
    <message>
        <source>move between options and choose</source>
        <translation>選択肢を移動して選ぶ</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>next, previous question of those that match</source>
        <translation>該当する問題の次、前</translation>
    </message>
    <message>
        <source>note on the question</source>
        <translation>問題のメモ</translation>
    </message>
    <message>
        <source>pause, or go on (not in exam conditions)</source>
        <translation>一時停止／再開（本番条件では不可）</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>review screen</source>
        <translation>見直し画面</translation>
    </message>
    <message>
        <source>scratch sheet</source>
        <translation>下書き用紙</translation>
    </message>
    <message>
        <source>search; Esc goes back to the list</source>
        <translation>検索。Esc で一覧に戻る</translation>
    </message>
    <message>
        <source>settings, where the keys of the exam can be changed</source>
        <translation>設定（試験中のキーを変更できます）</translation>
    </message>
    <message>
        <source>strike the option out, or take that back</source>
        <translation>選択肢を除外する／戻す</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 段階中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered.</source>
        <translation>%2 問中 %1 問に回答。</translation>
    </message>
    <message>
        <source>%1 right. The true level lies between %2 (95 % band), a score of %3 to %4.</source>
        <translation>正解 %1。真の実力は %2（95 % 区間）、スコアで %3 ～ %4 です。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1、開始 %2</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>A newer version of Rehearsal recorded more than this one can read; that is left out.</source>
        <translation>新しい版の Rehearsal が、この版では読めない記録を残しています。その部分は含まれていません。</translation>
    </message>
    <message>
        <source>Answered in the last ten minutes</source>
        <translation>最後の 10 分に回答</translation>
    </message>
    <message>
        <source>Below the pass mark of %1, by this estimate</source>
        <translation>この推定では合格点 %1 に届きません</translation>
    </message>
    <message>
        <source>Chance that the true level is above what a pass takes: %1.</source>
        <translation>真の実力が合格に必要な水準を超えている確率：%1。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed answers: %1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.</source>
        <translation>変更した回答：誤→正 %1、正→誤 %2、誤→誤 %3。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>自信の度合い</translation>
    </message>
    <message>
        <source>Kinds of questions</source>
        <translation>問題形式</translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <translation>要件を満たす</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>改善が必要</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No scored question was on this paper, so there is no score.</source>
        <translation>採点対象の問題がなかったため、スコアはありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Pass, by this estimate (%1 is needed)</source>
        <translation>この推定では合格（必要点 %1）</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions missed</source>
        <translation>間違えた問題</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す項目</translation>
    </message>
    <message>
        <source>Report: %1, %2</source>
        <translation>レポート：%1、%2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right by luck</source>
        <translation>運よく正解</translation>
    </message>
    <message>
        <source>Rushed</source>
        <translation>急ぎすぎ</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点対象</translation>
    </message>
    <message>
        <source>Share of the time for studying</source>
        <translation>学習時間の配分</translation>
    </message>
    <message>
        <source>Slow and wrong</source>
        <translation>時間をかけて不正解</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>自信があって不正解</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>The conversion from right answers to a score is not public: every score here is an estimate. Bands are Wilson intervals; a group of few questions says little.</source>
        <translation>正解数からスコアへの換算は公開されていないため、ここのスコアはすべて推定です。区間はウィルソン区間で、問題数の少ない区分からは多くを言えません。</translation>
    </message>
    <message>
        <source>The right option struck out</source>
        <translation>正しい選択肢を消していた</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Unscored questions, not counted above: %1 right.</source>
        <translation>採点対象外の問題（上には含まれません）：正解 %1。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>回答からわかること</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What was wrong with the options chosen</source>
        <translation>選んだ選択肢の誤りの種類</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Wrong options</source>
        <translation>誤った選択肢</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Figures (JSON)…</source>
        <translation>数値（JSON）…</translation>
    </message>
    <message>
        <source>PDF, A4…</source>
        <translation>PDF、A4…</translation>
    </message>
    <message>
        <source>PDF, Letter…</source>
        <translation>PDF、レター…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Statements for a learning record store (xAPI)…</source>
        <translation>学習記録ストア用ステートメント（xAPI）…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>ウェブページ（HTML）…</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Complete</source>
        <translation>解答済み</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未表示</translation>
    </message>
</context>
<context>
    <name>SittingCharts</name>
    <message>
        <source>%1; band %2 to %3</source>
        <translation>%1、信頼帯 %2～%3</translation>
    </message>
    <message>
        <source>A pass begins</source>
        <translation>パスの開始</translation>
    </message>
    <message numerus="yes">
        <source>An even share of the time is %1 for a question, all visits added up (the dashed line). %n question(s) took longer.</source>
        <translation>
            <numerusform>時間を均等に割ると 1 問あたり %1 です（破線。見直しも合計）。それより長くかかった問題は %n 問です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>解答済み</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>分野 %1</translation>
    </message>
    <message>
        <source>Domains over all sittings</source>
        <translation>全受験にわたる分野別の推移</translation>
    </message>
    <message>
        <source>Even share</source>
        <translation>均等配分</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes used</source>
        <translation>経過時間（分）</translation>
    </message>
    <message>
        <source>No question was answered, so there is no pace to show.</source>
        <translation>解答した問題がないため、ペースは表示できません。</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未解答</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Percent right</source>
        <translation>正答率（%）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>解答した問題数</translation>
    </message>
    <message>
        <source>Questions answered over time</source>
        <translation>時間ごとの解答数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>受験</translation>
    </message>
    <message>
        <source>Sitting, oldest first</source>
        <translation>受験（古い順）</translation>
    </message>
    <message>
        <source>The pale areas are the 95 % bands.</source>
        <translation>淡い部分は 95 % 信頼帯です。</translation>
    </message>
    <message>
        <source>The plan of the passes has every question answered once by %1; the time behind that is for going back. A plan, never a limit.</source>
        <translation>パスの計画では %1 までに全問を一度解答します。残りは見直しの時間です。あくまで計画で、制限ではありません。</translation>
    </message>
    <message>
        <source>The share right in each domain; the dashed line is what we estimate a pass takes (%1 percent). A domain has few questions, so single points jump.</source>
        <translation>各分野の正答率です。破線は合格に必要と推定した割合（%1 %）です。分野ごとの問題数は少ないため、個々の点は大きく動きます。</translation>
    </message>
    <message>
        <source>This is the first sitting of this exam; the next one begins the line.</source>
        <translation>この試験の最初の受験です。次回から線になります。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time for each question</source>
        <translation>問題ごとの時間</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Without a limit of time there is no plan to compare with.</source>
        <translation>制限時間がないため、比べる計画がありません。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不正解</translation>
    </message>
</context>
<context>
    <name>Tutorial</name>
    <message>
        <source>Answer what you know, flag the rest</source>
        <translation>わかる問題に答え、残りにフラグを付ける</translation>
    </message>
    <message>
        <source>Bring the steps of an exam into their order. Drag a step to its place, choose it from a list, or press its letter.

The next page is the review screen; leave the tutorial there, or go back.</source>
        <translation>試験の手順を正しい順に並べてください。ドラッグするか、リストから選ぶか、文字キーを押します。

次は見直し画面で、チュートリアルはそこで終わります。前に戻ることもできます。</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>試験を終了する</translation>
    </message>
    <message>
        <source>Enter ends the exam at once</source>
        <translation>Enter を押すとすぐに試験が終わる</translation>
    </message>
    <message>
        <source>Escape clears all answers</source>
        <translation>Esc を押すとすべての解答が消える</translation>
    </message>
    <message>
        <source>F flags the question for review</source>
        <translation>F でフラグが付く</translation>
    </message>
    <message>
        <source>Go through the flagged questions</source>
        <translation>フラグを付けた問題を見直す</translation>
    </message>
    <message>
        <source>Space goes to the next question</source>
        <translation>スペースで次の問題に進む</translation>
    </message>
    <message>
        <source>The letter of an option chooses it</source>
        <translation>選択肢の文字を押すと選べる</translation>
    </message>
    <message>
        <source>This question shows how the exam page works. The clock is not that of your exam, and nothing is kept.

- Click an option or press its letter to **choose** it.
- Right-click one, or press Shift with its letter, to **strike it out**.
- Press F to **flag** the question, N to go on.

Which of these keys work on this page? (Choose two.)</source>
        <translation>この問題で試験画面の使い方を確かめられます。時計は本番のものではなく、何も保存されません。

- 選択肢をクリックするか、その文字を押すと**選択**できます。
- 右クリックするか、Shift と文字を押すと**除外**できます。
- F で**フラグ**を付け、N で次へ進みます。

この画面で正しく働くキーの説明はどれですか。（2 つ選択）</translation>
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
        <translation>%2 問中 %1 問（%3 %）</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n 問先行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n 問遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a stated requirement</source>
        <translation>明記された要件に反する</translation>
    </message>
    <message>
        <source>Does not solve the problem</source>
        <translation>問題の解決にならない</translation>
    </message>
    <message>
        <source>Does not work this way</source>
        <translation>技術的に成り立たない</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Final pass</source>
        <translation>最終周回</translation>
    </message>
    <message>
        <source>First pass</source>
        <translation>1 周目</translation>
    </message>
    <message>
        <source>Flagged pass</source>
        <translation>フラグの周回</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>More than is needed</source>
        <translation>必要以上に大がかり</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>択一選択</translation>
    </message>
    <message>
        <source>Multiple response</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Right to wrong</source>
        <translation>正解から不正解</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Wrong to right</source>
        <translation>不正解から正解</translation>
    </message>
    <message>
        <source>Wrong to wrong</source>
        <translation>不正解から不正解</translation>
    </message>
</context>
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Rehearsal</source>
        <translation>Rehearsal について</translation>
    </message>
    <message>
        <source>An independent project, not affiliated with Amazon Web Services. Its questions are original and its scores are estimates.</source>
        <translation>Amazon Web Services とは無関係の独立したプロジェクトです。問題は独自のもので、点数は推定値です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用の情報をコピー</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It is made with Qt, under the GNU Lesser General Public License, version 3.</source>
        <translation>GNU General Public License バージョン 3 以降の自由ソフトウェアです。GNU Lesser General Public License バージョン 3 の Qt を使用しています。</translation>
    </message>
    <message>
        <source>Timed mock exams with review. Works offline, asks for no account, sends nothing.</source>
        <translation>解答を見直せる、時間制限付きの模擬試験です。オフラインで動作し、アカウントは不要で、何も送信しません。</translation>
    </message>
    <message>
        <source>With the last lines of the log; without answers and names</source>
        <translation>ログの最後の行を含みます。解答や名前は含みません</translation>
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
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての形式</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>すべてを満たす</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>すべてのトピック</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>どれかを満たす</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Domain or task</source>
        <translation>分野またはタスク</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>How the choices before combine</source>
        <translation>前の選択の組み合わせ方</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>問題の形式</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>自信あり</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>自信なし</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不正解</translation>
    </message>
</context>
<context>
    <name>app::AnswerPane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Only for you; shown whenever you come back to this question.</source>
        <translation>自分専用です。この問題に戻るたびに表示されます。</translation>
    </message>
    <message>
        <source>Question with its answers</source>
        <translation>問題と解答</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Your own note on this question</source>
        <translation>この問題についての自分のメモ</translation>
    </message>
    <message>
        <source>Your tries at this question</source>
        <translation>この問題の解答履歴</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>質問なし</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正解</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 不正解</translation>
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
        <translation>%1. ［フラグ］%2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
</context>
<context>
    <name>app::AnswersPage</name>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%n 問中 %1 問</numerusform>
        </translation>
    </message>
    <message>
        <source>A drill of the questions that match</source>
        <translation>該当する問題だけのドリル</translation>
    </message>
    <message>
        <source>A text that names this question, its version and your answer is copied. Paste it into a message to whoever keeps this question bank, and add what is wrong.</source>
        <translation>この問題、その版、自分の解答を記した文章をコピーしました。問題集の管理者への連絡に貼り付け、誤りの内容を書き添えてください。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Asks this question again soon (M)</source>
        <translation>この問題を近いうちにもう一度出題します (M)</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>結果に戻る</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除する</translation>
    </message>
    <message>
        <source>Copies a text that names this question and your answer</source>
        <translation>この問題と自分の解答を記した文章をコピーします</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Mark for repetition</source>
        <translation>復習に登録</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>No question matches these filters.</source>
        <translation>該当する問題がありません。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>誤りを報告</translation>
    </message>
    <message>
        <source>Retake these</source>
        <translation>これらを解き直す</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in questions, options and explanations</source>
        <translation>問題、選択肢、解説を検索</translation>
    </message>
    <message>
        <source>There is room for 64 KB of text; what is beyond was left out.</source>
        <translation>64 KB まで入力できます。超えた分は省かれました。</translation>
    </message>
    <message>
        <source>This question comes back soon.</source>
        <translation>この問題は近いうちにもう一度出題されます。</translation>
    </message>
    <message>
        <source>This question is marked no more.</source>
        <translation>この問題の登録を取り消しました。</translation>
    </message>
</context>
<context>
    <name>app::BankIssuesPage</name>
    <message numerus="yes">
        <source>%n error(s) were found in %1. No exam can be started from it; your history is not touched. Mend the files and check again, or open another bank folder.</source>
        <translation>
            <numerusform>%1 に %n 件の誤りがあり、この問題集では試験を始められません。履歴には影響ありません。修正してもう一度確認するか、別の問題集フォルダを開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Open another bank folder…</source>
        <translation>別の問題集フォルダを開く…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>The question bank cannot be used</source>
        <translation>この問題集は使用できません</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Your exams so far</source>
        <translation>これまでの試験</translation>
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
        <translation>難易度別</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>形式別</translation>
    </message>
    <message>
        <source>Meets competencies</source>
        <translation>基準を満たす</translation>
    </message>
    <message>
        <source>Needs improvement</source>
        <translation>改善が必要</translation>
    </message>
    <message>
        <source>The upright line marks %1 percent, our estimate of what a pass takes; the thin line in a bar is the 95 % band. A domain has few questions: read the figures as hints.</source>
        <translation>縦線は %1 %、合格に必要と推定した割合です。棒の中の細い線は 95 % 区間です。分野ごとの問題数は少ないため、目安としてください。</translation>
    </message>
</context>
<context>
    <name>app::BriefingPage</name>
    <message>
        <source>%1 questions, %2 minutes. To pass takes %3 on the scale from %4 to %5; the score shown at the end is an estimate, because the real conversion is not public.</source>
        <translation>%1 問、%2 分。合格には %4～%5 のスケールで %3 が必要です。実際の換算方法は非公開のため、最後に表示される点数は推定値です。</translation>
    </message>
    <message>
        <source>%1: %2 minutes</source>
        <translation>%1：%2 分</translation>
    </message>
    <message>
        <source>&amp;Paper code</source>
        <translation>試験コード(&amp;P)</translation>
    </message>
    <message>
        <source>Aim: %1 % right.</source>
        <translation>目標：正解率 %1 %。</translation>
    </message>
    <message>
        <source>As in the exam</source>
        <translation>本番と同じ</translation>
    </message>
    <message>
        <source>As in the real exam, without saying which; the score leaves them out.</source>
        <translation>本番と同じく、どれかは示されません。点数には含まれません。</translation>
    </message>
    <message>
        <source>Ask how sure I am of each answer</source>
        <translation>解答ごとに自信の度合いを記録する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>By starting you agree with yourself: to sit the exam alone and in one go, without notes, books, search or other people; to put the telephone away; and to take the score as an estimate that promises nothing about the real exam, whose questions these are not.</source>
        <translation>開始すると、自分自身と次のことを約束したことになります。一人で、中断せずに、メモ・書籍・検索・他人の助けなしで受けること。電話をしまうこと。点数は推定値であり、本番の試験について何も保証せず、問題も本番のものではないと理解すること。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message numerus="yes">
        <source>Domain %1, %2: %n question(s)</source>
        <translation>
            <numerusform>分野 %1、%2：%n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n unscored question(s)</source>
        <translation>
            <numerusform>採点対象外の問題を %n 問混ぜる</numerusform>
        </translation>
    </message>
    <message>
        <source>Include a case study</source>
        <translation>ケーススタディを含める</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>No pause, and no answers before the end.</source>
        <translation>一時停止はできず、終了まで正解は表示されません。</translation>
    </message>
    <message>
        <source>None: a new paper</source>
        <translation>なし：新しい試験</translation>
    </message>
    <message>
        <source>Normal time: %1 minutes</source>
        <translation>標準時間：%1 分</translation>
    </message>
    <message>
        <source>One press from 1 to 5. The answers then show where you were sure and wrong.</source>
        <translation>1～5 を押すだけです。自信があったのに間違えた問題が解答画面でわかります。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Several questions about one scenario, side by side.</source>
        <translation>1 つのシナリオに関する複数の問題を、並べて表示します。</translation>
    </message>
    <message>
        <source>Start exam</source>
        <translation>試験を開始</translation>
    </message>
    <message>
        <source>Start with %1 questions</source>
        <translation>%1 問で開始</translation>
    </message>
    <message>
        <source>The clock can be paused, and the answer to a question can be shown; from then on your answer to it stays as it is.</source>
        <translation>時計を止めたり、問題の正解を表示したりできます。正解を表示した問題の解答は変更できなくなります。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Try the page first (2 minutes)</source>
        <translation>先に画面を試す（2 分）</translation>
    </message>
    <message>
        <source>Whoever types the same code gets the same paper, to the order of the options. Without a code the paper is drawn from what you have not seen.</source>
        <translation>同じコードを入力すれば、選択肢の順番まで同じ試験になります。コードがなければ、まだ見ていない問題から出題されます。</translation>
    </message>
    <message>
        <source>You can go back to any question, flag it, strike options out, and change answers until the time is up; what is entered then counts, and a blank answer is a wrong one. There is no penalty for guessing. If the program is closed or the machine sleeps, the clock stands still, you can go on later, and the report says so.</source>
        <translation>時間内なら、どの問題にも戻り、フラグを付け、選択肢を除外し、解答を変更できます。終了時点の解答が採点され、空欄は不正解です。推測による減点はありません。プログラムを閉じたりマシンがスリープした場合は時計が止まり、後で再開できますが、レポートに記録されます。</translation>
    </message>
</context>
<context>
    <name>app::ChartCard</name>
    <message>
        <source>Save as PNG or SVG: %1</source>
        <translation>PNG または SVG で保存: %1</translation>
    </message>
    <message>
        <source>Save as PNG or SVG…</source>
        <translation>PNG または SVG で保存…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as table: %1</source>
        <translation>表で表示: %1</translation>
    </message>
</context>
<context>
    <name>app::ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Domain %1. %2</source>
        <translation>分野 %1. %2</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>%1 を練習する</translation>
    </message>
    <message>
        <source>Drill this task</source>
        <translation>このタスクを練習する</translation>
    </message>
    <message>
        <source>I can explain %1 of %2 points</source>
        <translation>%2 項目中 %1 項目を説明できる</translation>
    </message>
    <message>
        <source>Tick what you could explain to somebody without looking it up, and rate yourself. Beside it stands what your answers say, so that you see where you trust yourself too much or too little.</source>
        <translation>調べずに人へ説明できる項目にチェックを入れ、自分を評価してください。隣に解答の結果が並ぶので、自信の持ちすぎや不足が分かります。</translation>
    </message>
</context>
<context>
    <name>app::ChoiceView</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%2 個中 %1 個選択</translation>
    </message>
</context>
<context>
    <name>app::ConfidenceBar</name>
    <message>
        <source>%1 certain</source>
        <translation>%1 確信</translation>
    </message>
    <message>
        <source>%1 guessed</source>
        <translation>%1 勘</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>どのくらい自信がありますか？</translation>
    </message>
    <message>
        <source>Sure: %1 of %2</source>
        <translation>自信：%2 段階中 %1</translation>
    </message>
</context>
<context>
    <name>app::CountdownButton</name>
    <message>
        <source>Click to hide the time</source>
        <translation>クリックすると時間を隠します</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>時間を表示</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>app::DataController</name>
    <message>
        <source>Everything is exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Import an exported history</source>
        <translation>エクスポートした履歴をインポート</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>エクスポートできませんでした</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>インポートできませんでした</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Repair the history?</source>
        <translation>履歴を修復しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>バックアップを復元しました</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>バックアップを復元できませんでした</translation>
    </message>
    <message>
        <source>The file is imported</source>
        <translation>ファイルをインポートしました</translation>
    </message>
    <message>
        <source>The history becomes what it was on %1. Today's is kept beside it under another name.</source>
        <translation>履歴は %1 の状態に戻ります。現在の履歴は別名で残ります。</translation>
    </message>
    <message>
        <source>The history is made anew from the newest backup and all that can be read. The damaged file is kept under another name.</source>
        <translation>最新のバックアップと読み取れるデータから履歴を作り直します。壊れたファイルは別名で残ります。</translation>
    </message>
    <message>
        <source>The history was not repaired</source>
        <translation>履歴を修復できませんでした</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>以前のものは %1 として残っています。</translation>
    </message>
</context>
<context>
    <name>app::DataPage</name>
    <message>
        <source>Another machine</source>
        <translation>別のマシン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Everything lies in %1.</source>
        <translation>すべて %1 に保存されています。</translation>
    </message>
    <message>
        <source>Exporting writes all your exams, notes, cards and settings into one file. Importing adds what such a file has and this machine has not; nothing is lost and nothing is there twice, however often and in whatever order you do it.</source>
        <translation>エクスポートすると、すべての試験、メモ、カード、設定が 1 つのファイルに書き出されます。インポートすると、このマシンにないものだけが追加されます。何度、どの順で行っても、失われたり重複したりしません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>One a day is taken by itself; the newest ten are kept. Restoring puts the history back as it was on that day and keeps today's beside it under another name.</source>
        <translation>1 日 1 回自動的に作成され、新しいものから 10 個が保存されます。復元すると履歴はその日の状態に戻り、現在の履歴は別名で残ります。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 のバックアップを復元</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>This window does not keep a history, so there is nothing here to back up, export or import.</source>
        <translation>このウィンドウは履歴を保存していないため、バックアップ・エクスポート・インポートするものはありません。</translation>
    </message>
    <message>
        <source>This window may not change the history. What is kept can be exported; importing and restoring need a window that may.</source>
        <translation>このウィンドウでは履歴を変更できません。保存済みのものは書き出せます。読み込みと復元は、変更できるウィンドウで行ってください。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>データ</translation>
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
        <translation>%1 問のテストで分野ごとの実力を測ります。5 問ずつ、それまでの解答に応じて選ばれます。時間制限はなく、本番のペースなら約 %2 分です。解答は最後に表示されます。いつでも中断して後で再開できます。</translation>
    </message>
    <message>
        <source>Begin a new test</source>
        <translation>新しいテストを始める</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>最初からやり直す…</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>テストを始める</translation>
    </message>
    <message>
        <source>Begun on %1: %2 of %3 questions are answered.</source>
        <translation>%1 に開始: %3 問中 %2 問に解答済みです。</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>テストを続ける</translation>
    </message>
    <message>
        <source>Last result, %1, your level by domain: %2</source>
        <translation>前回の結果 (%1)、分野別の実力: %2</translation>
    </message>
    <message>
        <source>See the last result</source>
        <translation>前回の結果を見る</translation>
    </message>
    <message>
        <source>The test begun on %1 was left too long ago: what you know has changed since. What you answered counts; begin the test anew.</source>
        <translation>%1 に始めたテストは中断から時間が経ち、知識が変わっています。これまでの解答は有効です。テストを最初から始めてください。</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>現在の実力は?</translation>
    </message>
</context>
<context>
    <name>app::DiagnosticController</name>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Begin the test anew?</source>
        <translation>テストを最初からやり直しますか?</translation>
    </message>
    <message>
        <source>The questions that you are in the middle of, five at most, are removed with their answers; this cannot be undone. What you answered before them stays in your history and counts.</source>
        <translation>途中の問題 (最大 5 問) は解答とともに削除され、元に戻せません。それより前の解答は履歴に残り、有効です。</translation>
    </message>
    <message>
        <source>The test cannot go on now</source>
        <translation>今はテストを続けられません</translation>
    </message>
</context>
<context>
    <name>app::DiagnosticPage</name>
    <message>
        <source>Begin with domain %1, %2: by its weight in the exam and the room there is to grow, studying brings most there.</source>
        <translation>分野 %1、%2 から始めてください。試験での比重と伸びしろから見て、学習の効果が最も大きい分野です。</translation>
    </message>
    <message>
        <source>Drill the weakest</source>
        <translation>苦手な問題を練習</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>On that day the chance of passing a real paper was about %1 %, by our estimate.</source>
        <translation>その日の合格の見込みは、推定で約 %1 % でした。</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>解答を見る</translation>
    </message>
    <message numerus="yes">
        <source>Test of %n question(s), ended on %1.</source>
        <translation>
            <numerusform>%n 問のテスト、%1 に終了。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>現在の実力</translation>
    </message>
    <message>
        <source>Would you pass?</source>
        <translation>合格できますか?</translation>
    </message>
</context>
<context>
    <name>app::DrillBuilder</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) match.</source>
        <translation>
            <numerusform>%n 問が該当します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>解答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin drill</source>
        <translation>練習を始める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Which first</source>
        <translation>出題の優先(&amp;W)</translation>
    </message>
    <message>
        <source>90 seconds in four steps, as a guide</source>
        <translation>4 段階で 90 秒（目安）</translation>
    </message>
    <message>
        <source>After each question</source>
        <translation>1 問ごと</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>該当するすべて</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>すべてのトピック</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最後にまとめて</translation>
    </message>
    <message>
        <source>Build a drill</source>
        <translation>練習を組み立てる</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>From your past</source>
        <translation>これまでの履歴から</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>問題数(&amp;Y)</translation>
    </message>
    <message>
        <source>Interleaved: confusable topics side by side</source>
        <translation>交互：混同しやすいトピックを並べる</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Never seen first, then the longest not seen</source>
        <translation>未出題を先に、次に長く見ていないもの</translation>
    </message>
    <message>
        <source>No question matches. Untick something, or choose all topics or services.</source>
        <translation>該当する問題がありません。チェックを外すか、すべてのトピックやサービスを選んでください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>順序(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ime for a question</source>
        <translation>1 問の時間(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>トピック(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>The drill asks up to %n of them.</source>
        <translation>
            <numerusform>そのうち最大 %n 問を出題します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>トピックごと</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>苦手なものから</translation>
    </message>
    <message>
        <source>Where nothing is ticked, everything counts. Of several ticked in a row, any will do.</source>
        <translation>何も選ばない行ではすべてが対象です。同じ行で複数選ぶと、どれかに当てはまれば対象です。</translation>
    </message>
    <message>
        <source>With the topics that are commonly confused with them</source>
        <translation>混同しやすいトピックも含める</translation>
    </message>
</context>
<context>
    <name>app::EntryRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <translation>%1（使用済み）</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Mark of option %1: %2</source>
        <translation>選択肢 %1 の印：%2</translation>
    </message>
    <message>
        <source>Mark option %1</source>
        <translation>選択肢 %1 に印を付ける</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>選択肢 %1</translation>
    </message>
    <message>
        <source>Out, perhaps, keep</source>
        <translation>除外、保留、有力</translation>
    </message>
</context>
<context>
    <name>app::ExamDayEdit</name>
    <message>
        <source>Day of my exam</source>
        <translation>試験日</translation>
    </message>
    <message>
        <source>My exam is on</source>
        <translation>試験日を決めている</translation>
    </message>
</context>
<context>
    <name>app::ExamPage</name>
    <message>
        <source>%1 of the questions of this pass should be done by now; %2 are.</source>
        <translation>この周回では今までに %1 問が目安です。現在 %2 問です。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>残り %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>解答を消す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>テストを終える</translation>
    </message>
    <message>
        <source>Flag for review</source>
        <translation>フラグを付ける</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note •</source>
        <translation>メモ •</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>問題 %1／%2</translation>
    </message>
    <message>
        <source>Question %1 of %2. %3</source>
        <translation>問題 %1／%2。%3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Scratch sheet</source>
        <translation>下書き用紙</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>正解を表示</translation>
    </message>
    <message>
        <source>The clock stands still, and the question is covered as long.</source>
        <translation>時計は止まっており、その間は問題を隠しています。</translation>
    </message>
    <message>
        <source>There is room for 64 KB of text; what is beyond was left out.</source>
        <translation>テキストは 64 KB までです。超えた部分は省かれました。</translation>
    </message>
    <message>
        <source>Two minutes on this question: choose what seems best, flag it, and go on.</source>
        <translation>この問題に 2 分かかりました。最善と思う答えを選び、フラグを付けて先へ進みましょう。</translation>
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
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>本番形式の試験…</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>復習する</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>受ける…</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>No section has all of these words. Try fewer or shorter ones.</source>
        <translation>これらの語をすべて含む節はありません。語を減らすか短くしてみてください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>The help is written in English only, but for the keys.</source>
        <translation>ヘルプはキーの一覧を除き英語のみです。</translation>
    </message>
</context>
<context>
    <name>app::HistoryController</name>
    <message>
        <source>The exam was not brought back</source>
        <translation>試験を元に戻せませんでした</translation>
    </message>
    <message>
        <source>The exam was not deleted</source>
        <translation>試験を削除できませんでした</translation>
    </message>
    <message>
        <source>The history cannot be shown</source>
        <translation>履歴を表示できません</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>2 件を比較できません</translation>
    </message>
    <message>
        <source>There is no question bank open, so progress towards its exam cannot be shown. Open one from the menu.</source>
        <translation>問題集が開かれていないため、進み具合を表示できません。メニューから開いてください。</translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3 to %4, from %5 answers</source>
        <translation>%1. %2：%3 ～ %4（回答 %5 件）</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) were deleted and count for nothing any more. They can be brought back.</source>
        <translation>
            <numerusform>%n 件の試験を削除し、集計から外しました。元に戻すことができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>すべての試験</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n deleted exam(s)</source>
        <translation>
            <numerusform>削除した試験 %n 件を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of passing: %1</source>
        <translation>合格の確率：%1</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>2 件を比較</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Every domain</source>
        <translation>各分野</translation>
    </message>
    <message>
        <source>Finished exams</source>
        <translation>終了した試験</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>直せた</translation>
    </message>
    <message>
        <source>Full exams of the last seven days, in order</source>
        <translation>直近 7 日間の本番形式の試験（順）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>It rests on %1 answers to new questions and, with less weight, %2 to questions seen before; the last on %3. What is not practised is forgotten, and the estimate falls with it.</source>
        <translation>新しい問題への回答 %1 件と、重みを下げた既出問題への回答 %2 件に基づきます（最後は %3）。練習しなければ忘れ、推定も下がります。</translation>
    </message>
    <message>
        <source>Met: %1, %2, %3 % wanted</source>
        <translation>達成：%1、%2（目標 %3 %）</translation>
    </message>
    <message>
        <source>Not met: %1, %2, %3 % wanted</source>
        <translation>未達成：%1、%2（目標 %3 %）</translation>
    </message>
    <message>
        <source>Only in the earlier: %1. Only in the later: %2.</source>
        <translation>前の試験だけ：%1。後の試験だけ：%2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Right in both</source>
        <translation>どちらも正解</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>落とした</translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation>まだ不正解</translation>
    </message>
    <message>
        <source>The full practice tests</source>
        <translation>本番形式の練習試験</translation>
    </message>
    <message>
        <source>The study guide's gates</source>
        <translation>学習ガイドの関門</translation>
    </message>
    <message>
        <source>The two have no question in common, so there is nothing to compare question by question.</source>
        <translation>共通する問題がないため、問題ごとの比較はできません。</translation>
    </message>
    <message>
        <source>There is no answer yet to tell it from. A full exam is the best beginning.</source>
        <translation>判断できる回答がまだありません。まず本番形式の試験を受けてください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What the guide asks for before the exam, in shares of right answers. The last try counts.</source>
        <translation>試験前にガイドが求める正答率です。最後の結果で判定します。</translation>
    </message>
    <message>
        <source>Would you pass today?</source>
        <translation>今日受けたら合格するか</translation>
    </message>
    <message>
        <source>You would get between %1 and %2 of a paper right (95 % band).</source>
        <translation>試験の %1 ～ %2 に正解する見込みです（95 % 区間）。</translation>
    </message>
    <message>
        <source>Your finished exams will stand here.</source>
        <translation>終了した試験がここに並びます。</translation>
    </message>
    <message>
        <source>not yet sat</source>
        <translation>未受験</translation>
    </message>
</context>
<context>
    <name>app::HomePage</name>
    <message>
        <source>%1 questions in %2 minutes, drawn by the exam's domain weights from %3 in the bank. Nothing is shown until the end.</source>
        <translation>%2 分で %1 問。問題集の %3 問から分野の比率に従って出題されます。終了まで正解は表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s)</source>
        <translation>
            <numerusform>以前の結果 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1. %2 of %3 answered, time left: %4. The clock stood still since.</source>
        <translation>%1 開始。%3 問中 %2 問解答済み、残り時間：%4。時計は止まっています。</translation>
    </message>
    <message>
        <source>Begun %1. %2 of %3 answered, without a limit of time.</source>
        <translation>%1 開始。%3 問中 %2 問解答済み、時間制限なし。</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>チェックリスト…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Full exam</source>
        <translation>本番形式の試験</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>本番形式の試験…</translation>
    </message>
    <message>
        <source>Go on with your exam</source>
        <translation>試験を再開する</translation>
    </message>
    <message>
        <source>Go on with your practice</source>
        <translation>練習を再開する</translation>
    </message>
    <message>
        <source>History and progress</source>
        <translation>履歴と進み具合</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>計画…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>練習…</translation>
    </message>
    <message>
        <source>Reading the question bank</source>
        <translation>問題集を読み込んでいます</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>復習する</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Short drills of what you miss, forget, or have not seen yet.</source>
        <translation>間違えた問題、忘れかけた問題、まだ見ていない問題の短い練習です。</translation>
    </message>
    <message>
        <source>The question bank has errors, so that no exam can be begun. Open it again from the menu to see them, or open another.</source>
        <translation>問題集に誤りがあるため、試験を始められません。メニューから開き直して内容を確認するか、別の問題集を開いてください。</translation>
    </message>
    <message>
        <source>The question bank is new or has changed and is being read. This happens once.</source>
        <translation>問題集が新しいか変更されているため、読み込んでいます。これは一度だけです。</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>苦手なものから</translation>
    </message>
    <message>
        <source>Your results will stand here.</source>
        <translation>ここに結果が表示されます。</translation>
    </message>
</context>
<context>
    <name>app::LevelsCard</name>
    <message>
        <source>%1 % (%2 to %3 %)</source>
        <translation>%1 % (%2 ～ %3 %)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s) answered in this domain</source>
        <translation>
            <numerusform>この分野で新しい問題 %n 問に解答</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of a domain's questions that you would get right. The thin line in a bar is the 95 % band around it; more answers narrow it. The upright line marks %1 percent, our estimate of what a pass takes over all domains.</source>
        <translation>各分野の問題のうち正解できると見込まれる割合です。棒の中の細い線は 95 % 区間で、解答が増えるほど狭まります。縦線は %1 %、全分野で合格に必要と推定した割合です。</translation>
    </message>
    <message>
        <source>Your level by domain</source>
        <translation>分野別の実力</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message numerus="yes">
        <source>%n question(s) are not completely answered and will count as wrong.</source>
        <translation>
            <numerusform>%n 問が未完了で、不正解として扱われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still flagged.</source>
        <translation>
            <numerusform>%n 問にフラグが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Rehearsal</source>
        <translation>Rehearsal について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>チェックリスト(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History and progress</source>
        <translation>履歴と進み具合(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Practice…</source>
        <translation>練習(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>ようこそ(&amp;W)</translation>
    </message>
    <message>
        <source>After the end nothing can be changed.</source>
        <translation>終了後は何も変更できません。</translation>
    </message>
    <message>
        <source>Afterwards these answers cannot be changed.</source>
        <translation>その後、これらの解答は変更できません。</translation>
    </message>
    <message>
        <source>An exam is running</source>
        <translation>試験中です</translation>
    </message>
    <message>
        <source>Diagnostic test</source>
        <translation>実力診断テスト</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard this exam?</source>
        <translation>この試験を破棄しますか？</translation>
    </message>
    <message>
        <source>End exam</source>
        <translation>試験を終了</translation>
    </message>
    <message>
        <source>End the exam?</source>
        <translation>試験を終了しますか？</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>すべての問題に解答しました。</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Full &amp;exam…</source>
        <translation>本番形式の試験(&amp;E)…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with the test?</source>
        <translation>テストを続けますか?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>このファイルをインポートしますか？</translation>
    </message>
    <message>
        <source>It lies in %1. Import it under File, Your data.</source>
        <translation>%1 に保存しました。「ファイル」の「データ」からインポートできます。</translation>
    </message>
    <message>
        <source>Its answers are removed from the history. This cannot be undone.</source>
        <translation>解答が履歴から削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>文字を大きく(&amp;R)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Leave the exam?</source>
        <translation>試験を離れますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open &amp;bank folder…</source>
        <translation>問題集フォルダを開く(&amp;B)…</translation>
    </message>
    <message>
        <source>Open a bank folder</source>
        <translation>問題集フォルダを開く</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>Open this again when the exam has ended.</source>
        <translation>試験が終わってから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <translation>計画(&amp;L)…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>別の場所にコピーを保存…</translation>
    </message>
    <message>
        <source>Save a copy of this exam</source>
        <translation>この試験のコピーを保存</translation>
    </message>
    <message>
        <source>Some answers could not be saved yet and will be lost.</source>
        <translation>まだ保存できていない解答があり、失われます。</translation>
    </message>
    <message>
        <source>The bank in use has no question of this choice. It may be another bank, or another edition, than the one that was sat. Open that bank, or choose other questions.</source>
        <translation>使用中の問題集には、この条件に合う問題がありません。受験時とは別の問題集、または別の版かもしれません。その問題集を開くか、別の問題を選んでください。</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>コピーを保存しました</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>コピーを保存できませんでした</translation>
    </message>
    <message>
        <source>The drill was not begun</source>
        <translation>練習は始まっていません</translation>
    </message>
    <message>
        <source>The earlier results cannot be shown</source>
        <translation>以前の結果を表示できません</translation>
    </message>
    <message>
        <source>The exam cannot be gone on with</source>
        <translation>試験を再開できません</translation>
    </message>
    <message>
        <source>The exam was not discarded</source>
        <translation>試験を破棄できませんでした</translation>
    </message>
    <message>
        <source>The exam was not started</source>
        <translation>試験を開始できませんでした</translation>
    </message>
    <message>
        <source>The history is not being kept, so this exam will be lost.</source>
        <translation>履歴が保存されていないため、この試験は失われます。</translation>
    </message>
    <message>
        <source>The result cannot be shown</source>
        <translation>結果を表示できません</translation>
    </message>
    <message>
        <source>There is nothing to drill</source>
        <translation>ドリルする問題がありません</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <source>What %1 has and this machine has not is added to your history. Nothing is lost and nothing is there twice.</source>
        <translation>%1 にあってこのマシンにないものが履歴に追加されます。失われたり重複したりするものはありません。</translation>
    </message>
    <message>
        <source>Your &amp;data…</source>
        <translation>データ(&amp;D)…</translation>
    </message>
    <message>
        <source>Your answers are saved and the clock stands still until you resume. The report will show the interruption.</source>
        <translation>解答は保存済みで、再開するまで時計は止まります。中断はレポートに記録されます。</translation>
    </message>
    <message>
        <source>Your web browser will open %1</source>
        <translation>ブラウザで %1 を開きます</translation>
    </message>
</context>
<context>
    <name>app::MultiChoice</name>
    <message>
        <source>%1 chosen</source>
        <translation>%1 件選択中</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>すべてのチェックを外す</translation>
    </message>
</context>
<context>
    <name>app::NamedTestsList</name>
    <message>
        <source>As long as the exam</source>
        <translation>本番と同じ長さ</translation>
    </message>
    <message>
        <source>Groups of services</source>
        <translation>サービスのグループ</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>One difficulty</source>
        <translation>難易度別</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 を受ける</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>受ける…</translation>
    </message>
    <message>
        <source>Tests of the bank</source>
        <translation>問題集のテスト</translation>
    </message>
    <message>
        <source>This bank names no tests.</source>
        <translation>この問題集にテストはありません。</translation>
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
        <translation>%1（%2）</translation>
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
        <translation>まだ見ていない %1 問のドリル。各問の後に解答が出ます。</translation>
    </message>
    <message>
        <source>A drill of %1 questions, with the answer after each, on: %2</source>
        <translation>各問の後に解答が出る %1 問のドリル: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more topic(s), each missed less often.</source>
        <translation>
            <numerusform>ほか %n 件（間違いの少ない項目）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill on new questions</source>
        <translation>新しい問題でドリル</translation>
    </message>
    <message>
        <source>Drill on these topics</source>
        <translation>この項目でドリル</translation>
    </message>
    <message>
        <source>How to share your time for studying: the weight of each domain times what was wrong in it, and so for its tasks. Domains that were not asked about are left out.</source>
        <translation>学習時間の配分: 各分野の重みに間違えた割合を掛けたものです。タスクも同様です。出題されなかった分野は含みません。</translation>
    </message>
    <message>
        <source>Study guide: %1</source>
        <translation>学習ガイド: %1</translation>
    </message>
    <message>
        <source>Topics to read again</source>
        <translation>読み直す項目</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Without answers nothing follows about what to study. Questions you have not seen yet are a good way to begin.</source>
        <translation>解答がないため、何を学ぶべきかは分かりません。まだ見ていない問題から始めるとよいでしょう。</translation>
    </message>
    <message>
        <source>chapter %1, lines %2</source>
        <translation>第 %1 章、%2 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>app::OverflowButton</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>app::PatternsCard</name>
    <message>
        <source>%1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong.</source>
        <translation>不正解から正解 %1、正解から不正解 %2、不正解から不正解 %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered last when the time was nearly up.</source>
        <translation>時間切れ間際に最後に解答した問題です。</translation>
    </message>
    <message>
        <source>Answered within %1 seconds, less than reading the question takes.</source>
        <translation>%1 秒足らずで解答しました。問題を読む時間より短い解答です。</translation>
    </message>
    <message>
        <source>Answers changed: %1</source>
        <translation>変更した解答: %1</translation>
    </message>
    <message>
        <source>Changing an answer has cost you more than it gave.</source>
        <translation>変更は得より損が多くなっています。</translation>
    </message>
    <message>
        <source>Changing an answer has neither paid nor cost.</source>
        <translation>変更は得にも損にもなっていません。</translation>
    </message>
    <message>
        <source>Changing an answer has paid for you.</source>
        <translation>変更は得になっています。</translation>
    </message>
    <message>
        <source>Every answer stayed as it was first given.</source>
        <translation>すべて最初の解答のままです。</translation>
    </message>
    <message>
        <source>Go through these first: you would answer them so again.</source>
        <translation>最初に見直してください。次も同じように答えるおそれがあります。</translation>
    </message>
    <message>
        <source>Go through these second: the next time may go the other way.</source>
        <translation>次に見直してください。次回は間違えるかもしれません。</translation>
    </message>
    <message>
        <source>In the last %1 minutes</source>
        <translation>最後の %1 分</translation>
    </message>
    <message>
        <source>Missed although struck out</source>
        <translation>消去した中に正解</translation>
    </message>
    <message>
        <source>No wrong option was chosen whose flaw the bank names.</source>
        <translation>問題集が欠点を示している誤答は選ばれていません。</translation>
    </message>
    <message>
        <source>Nothing was answered, so there is nothing to say.</source>
        <translation>解答がないため、言えることはありません。</translation>
    </message>
    <message>
        <source>On screen for more than %1 minutes, and wrong all the same. Decide sooner and move on.</source>
        <translation>%1 分を超えて考え、それでも不正解でした。早めに決めて先へ進みましょう。</translation>
    </message>
    <message>
        <source>Over all your sittings: %1 from wrong to right, %2 from right to wrong, %3 from wrong to wrong. %4</source>
        <translation>全受験の合計: 不正解から正解 %1、正解から不正解 %2、不正解から不正解 %3。%4</translation>
    </message>
    <message>
        <source>Rated %1 or 5 counts as sure. Unrated answers: %2.</source>
        <translation>%1 または 5 の評価を「自信あり」とします。評価なしの解答: %2。</translation>
    </message>
    <message>
        <source>Right by luck</source>
        <translation>偶然の正解</translation>
    </message>
    <message>
        <source>Rushed</source>
        <translation>急ぎすぎ</translation>
    </message>
    <message>
        <source>Slow and wrong</source>
        <translation>時間をかけて不正解</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>自信ありで正解</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>自信ありで不正解</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>自信の有無</translation>
    </message>
    <message>
        <source>This sitting did not ask how sure you were. It can be chosen before an exam, and tells luck from knowledge.</source>
        <translation>この受験では自信の度合いを尋ねていません。試験の前に選ぶことができ、偶然と知識を見分けられます。</translation>
    </message>
    <message>
        <source>Unsure and wrong</source>
        <translation>自信なしで不正解</translation>
    </message>
    <message>
        <source>What fooled you</source>
        <translation>惑わされた点</translation>
    </message>
    <message>
        <source>What your answers say</source>
        <translation>解答から分かること</translation>
    </message>
    <message>
        <source>You rated no answer, so it cannot be said what you were sure of.</source>
        <translation>解答を評価していないため、自信があったかどうかは分かりません。</translation>
    </message>
    <message>
        <source>You struck out what was right.</source>
        <translation>正解を消去していました。</translation>
    </message>
</context>
<context>
    <name>app::PictureDialog</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2 %</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
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
        <translation>計画の日程</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>app::PlanPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>今: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>The study guide's plans, counted back from your exam. What you did is taken from your history; the program sees no more than that, so tick off the rest yourself. What is missed stays open and can be made up for.</source>
        <translation>学習ガイドの計画を試験日からさかのぼって並べたものです。行ったことは履歴から読み取ります。履歴に残らないことは自分でチェックしてください。できなかったことは未完了のまま残り、後から取り戻せます。</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>計画の種類</translation>
    </message>
</context>
<context>
    <name>app::PracticePage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Before the exam everything comes back once more. Days that you miss need no catching up.</source>
        <translation>試験の前にすべてがもう一度出題されます。休んだ日の埋め合わせは要りません。</translation>
    </message>
    <message>
        <source>By the study guide's calendar: after 1, 3 and 7 days, then weekly</source>
        <translation>学習ガイドの暦どおり：1、3、7 日後、その後は毎週</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>チェックリスト…</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>計画…</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>復習する</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>苦手なものから</translation>
    </message>
    <message>
        <source>When questions come back</source>
        <translation>問題が再び出る時期</translation>
    </message>
    <message>
        <source>When you are about to forget them (FSRS)</source>
        <translation>忘れかけた頃（FSRS）</translation>
    </message>
</context>
<context>
    <name>app::QuestionLinks</name>
    <message numerus="yes">
        <source>Question(s) %1</source>
        <translation>
            <numerusform>問題 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::QuestionStrip</name>
    <message>
        <source>Question numbers</source>
        <translation>問題番号</translation>
    </message>
</context>
<context>
    <name>app::QuestionText</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>画像を拡大</translation>
    </message>
</context>
<context>
    <name>app::QuestionView</name>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Scenario text</source>
        <translation>シナリオの本文</translation>
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
        <translation>1 まったく</translation>
    </message>
    <message>
        <source>2 a little</source>
        <translation>2 少し</translation>
    </message>
    <message>
        <source>3 about half</source>
        <translation>3 半分ほど</translation>
    </message>
    <message>
        <source>4 most of it</source>
        <translation>4 ほとんど</translation>
    </message>
    <message>
        <source>5 all of it</source>
        <translation>5 すべて</translation>
    </message>
    <message>
        <source>You rate yourself higher than your answers do.</source>
        <translation>自己評価が解答の結果より高めです。</translation>
    </message>
    <message>
        <source>You rate yourself lower than your answers do.</source>
        <translation>自己評価が解答の結果より低めです。</translation>
    </message>
    <message>
        <source>Your answers: %1 right at the first try.</source>
        <translation>あなたの解答: 初回正解 %1。</translation>
    </message>
    <message>
        <source>Your answers: %1 right at the first try. That is too few to say anything.</source>
        <translation>あなたの解答: 初回正解 %1。判断するには少なすぎます。</translation>
    </message>
    <message>
        <source>Your answers: none yet.</source>
        <translation>あなたの解答: まだありません。</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>app::RecallCard</name>
    <message>
        <source>%1: %2 of %3 recalled</source>
        <translation>%1：%3 件中 %2 件を想起</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>書き出し練習</translation>
    </message>
    <message>
        <source>Brain dump…</source>
        <translation>書き出し練習…</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>Write limits, formulas, mnemonics and decision trees from memory in three minutes, then compare. On the day of the exam the same goes onto the scratch sheet before the first question.</source>
        <translation>上限値、公式、語呂合わせ、判断の流れを記憶だけで 3 分間書き出し、そのあと照合します。試験当日は、最初の問題の前に同じことを下書き用紙に書きます。</translation>
    </message>
</context>
<context>
    <name>app::RecallController</name>
    <message>
        <source>The bank in use has no sheets for a brain dump. Its authors can write them in recall.yaml.</source>
        <translation>使用中の問題集には書き出し練習のシートがありません。作成者は recall.yaml に書くことができます。</translation>
    </message>
    <message>
        <source>The sheets of the bank in use cannot be read:
%1</source>
        <translation>使用中の問題集のシートを読み込めません：
%1</translation>
    </message>
</context>
<context>
    <name>app::RecallPage</name>
    <message>
        <source>A box holds no more text. The rest was left out.</source>
        <translation>欄にこれ以上の文字は入りません。残りは省かれました。</translation>
    </message>
</context>
<context>
    <name>app::RecallResultView</name>
    <message>
        <source>%1 of %2 last time.</source>
        <translation>前回は %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>%1 of %2 recalled</source>
        <translation>%2 件中 %1 件を想起</translation>
    </message>
    <message>
        <source>%1, %2 last time</source>
        <translation>%1、前回は %2 件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>書き出し練習</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Recalled: %1</source>
        <translation>想起：%1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>The first time with these sheets.</source>
        <translation>これらのシートは初めてです。</translation>
    </message>
    <message>
        <source>The ticks are a proposal: words and numbers were compared line by line. Correct what you knew and what you did not.</source>
        <translation>チェックは提案です。語と数値を 1 行ずつ比べました。覚えていたものといなかったものを直してください。</translation>
    </message>
    <message>
        <source>What you wrote: %1</source>
        <translation>書いた内容：%1</translation>
    </message>
</context>
<context>
    <name>app::RecallSetupView</name>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n 項目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Brain dump</source>
        <translation>書き出し練習</translation>
    </message>
    <message>
        <source>Last time %1 of %2 were recalled.</source>
        <translation>前回は %2 件中 %1 件でした。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Start without a limit</source>
        <translation>制限なしで開始</translation>
    </message>
    <message numerus="yes">
        <source>Start: %n minute(s)</source>
        <translation>
            <numerusform>開始：%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Write what you know by heart, one fact a line and each with what it is about: "serverless: payload 4 MB". Then it is compared with the sheet, and you correct the comparison.</source>
        <translation>暗記していることを 1 行に 1 件ずつ、何についてかを添えて書きます（例：「serverless: payload 4 MB」）。そのあとシートと照合され、照合結果を自分で直します。</translation>
    </message>
</context>
<context>
    <name>app::RecallWritingView</name>
    <message>
        <source>Brain dump</source>
        <translation>書き出し練習</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Escape. What you wrote stays, and the clock stands still until you come back.</source>
        <translation>Esc キー。書いた内容は残り、戻るまで時計は止まります。</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>書き終えた</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
</context>
<context>
    <name>app::ReportController</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder, or make room.</source>
        <translation>%1 に書き込めませんでした：%2。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n exam(s) are damaged and were left out.</source>
        <translation>
            <numerusform>%n 件の試験は壊れているため含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Printing is not installed</source>
        <translation>印刷機能がありません</translation>
    </message>
    <message>
        <source>Save all reports</source>
        <translation>すべてのレポートを保存</translation>
    </message>
    <message>
        <source>Save as PNG or SVG</source>
        <translation>PNG または SVG で保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>グラフは保存されませんでした</translation>
    </message>
    <message>
        <source>The part of Rehearsal that prints was not found. Save the report as a PDF and print that.</source>
        <translation>Rehearsal の印刷用モジュールが見つかりません。レポートを PDF で保存して印刷してください。</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>レポートを保存しました</translation>
    </message>
</context>
<context>
    <name>app::ResultPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Code of this paper, for somebody who wants to sit the same: %1</source>
        <translation>この試験のコード（同じ試験を受けたい人へ）：%1</translation>
    </message>
    <message>
        <source>Go through the answers</source>
        <translation>解答を見直す</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
</context>
<context>
    <name>app::ResultsList</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>app::ResultsModel</name>
    <message>
        <source>%1 right, %2</source>
        <translation>正解 %1、%2</translation>
    </message>
    <message>
        <source>Some answers cannot be read, %1</source>
        <translation>読み込めない解答があります、%1</translation>
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
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>app::ReviewPage</name>
    <message>
        <source>%1 complete, %2 incomplete or not seen, %3 flagged</source>
        <translation>解答済み %1、未完了・未表示 %2、フラグ %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>End exam</source>
        <translation>試験を終了</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>テストを終える</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation>テストを続ける</translation>
    </message>
    <message numerus="yes">
        <source>Go through %n flagged or incomplete</source>
        <translation>
            <numerusform>フラグ・未完了の %n 問を見直す</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through all again</source>
        <translation>全問をもう一度見直す</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>問題へ移動</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Review. %1</source>
        <translation>見直し。%1</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>app::ScoreCard</name>
    <message>
        <source>%1 right. One paper of this length leaves room: the true level lies between %2 and %3 percent, a score of %4 to %5 (95 % band). The real conversion of scores is not public.</source>
        <translation>%1 正解。この長さの試験 1 回では幅が残ります。真の実力は %2～%3 %、スコアでは %4～%5 の間です（95 % 区間）。実際の換算方法は公開されていません。</translation>
    </message>
    <message>
        <source>%1, an estimate</source>
        <translation>%1、推定値</translation>
    </message>
    <message>
        <source>Below the pass mark of %1, by this estimate</source>
        <translation>この推定では合格点 %1 に届きません</translation>
    </message>
    <message>
        <source>By these answers alone, the chance that your true level is above the pass mark is %1 percent.</source>
        <translation>この解答だけから見ると、真の実力が合格ラインを上回る確率は %1 % です。</translation>
    </message>
    <message>
        <source>Estimated score</source>
        <translation>推定点数</translation>
    </message>
    <message>
        <source>For next time: %1</source>
        <translation>次回に向けて：%1</translation>
    </message>
    <message>
        <source>No question was answered, so this says nothing about what you know.</source>
        <translation>解答した問題がないため、この結果は実力を表していません。</translation>
    </message>
    <message>
        <source>No question was scored, so the score stands at the bottom of the scale.</source>
        <translation>採点対象の問題がないため、スコアは最低点になっています。</translation>
    </message>
    <message>
        <source>Pass, by this estimate (%1 is needed)</source>
        <translation>この推定では合格（%1 が必要）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Unscored questions, not counted above: %1 right.</source>
        <translation>採点対象外の問題（上には含まれません）：正解 %1。</translation>
    </message>
    <message>
        <source>You expected: %1.</source>
        <translation>あなたの予想：%1。</translation>
    </message>
</context>
<context>
    <name>app::ScoreScale</name>
    <message>
        <source>Scale from %1 to %2: score %3, band from %4 to %5, pass mark %6</source>
        <translation>%1～%2 の尺度: スコア %3、区間 %4～%5、合格点 %6</translation>
    </message>
</context>
<context>
    <name>app::SettingsPage</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the standard keys</source>
        <translation>標準のキーに戻す</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Go into a field and press the new key. The letters of the options, the figures from 1 to 5 and the arrows stay as they are.</source>
        <translation>欄を選んで新しいキーを押してください。選択肢の文字、1～5 の数字、矢印キーは変更できません。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Keys in an exam</source>
        <translation>試験中のキー</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>app::ShareBar</name>
    <message>
        <source>%1 percent, band from %2 to %3</source>
        <translation>%1 %、区間 %2～%3</translation>
    </message>
</context>
<context>
    <name>app::SheetsPanel</name>
    <message>
        <source>Note on question %1</source>
        <translation>問題 %1 のメモ</translation>
    </message>
    <message>
        <source>Only for you; shown again with the answers.</source>
        <translation>自分用です。解答画面でも表示されます。</translation>
    </message>
    <message>
        <source>Scratch sheet</source>
        <translation>下書き用紙</translation>
    </message>
    <message>
        <source>Stays open from question to question.</source>
        <translation>問題を移っても開いたままです。</translation>
    </message>
</context>
<context>
    <name>app::SittingsModel</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 問中 %1 問に回答</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>app::SlotsView</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>手順 %1</translation>
    </message>
</context>
<context>
    <name>app::SurveyPage</name>
    <message>
        <source>Before you see the result</source>
        <translation>結果を見る前に</translation>
    </message>
    <message>
        <source>How do you think it went?</source>
        <translation>手応えはいかがでしたか？</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The exam has ended and is kept. Your answer here changes nothing in it; it is shown beside the result, so that you learn how well you judge yourself.</source>
        <translation>試験は終了し、保存されました。ここでの回答は結果に影響しません。自己評価の正確さを知るため、結果の横に表示されます。</translation>
    </message>
    <message>
        <source>What would you do differently next time? (may stay empty)</source>
        <translation>次回は何を変えますか？（空欄でもかまいません）</translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Everything you do is kept on this machine, in %1, and nowhere else. Under File, Your data, you can take it to another machine.</source>
        <translation>すべての記録はこのマシンの %1 だけに保存されます。「ファイル」の「データ」から別のマシンに移せます。</translation>
    </message>
    <message>
        <source>Full exam…</source>
        <translation>本番形式の試験…</translation>
    </message>
    <message>
        <source>Full-length mock exams against the clock, and afterwards every question with what you chose, what is right, and why. It works offline, asks for no account and sends nothing anywhere.</source>
        <translation>時間を計って受ける本番と同じ長さの模擬試験です。終わったら、すべての問題について、選んだ答え、正解、その理由を確かめられます。オフラインで動作し、アカウントは不要で、何も送信しません。</translation>
    </message>
    <message>
        <source>It is not affiliated with Amazon Web Services, and these are not the questions of the real exam: they are our own, made from the public exam guide. The scores are estimates and promise nothing.</source>
        <translation>Amazon Web Services とは無関係です。実際の試験の問題ではなく、公開されている試験ガイドをもとに独自に作成した問題です。点数は推定値で、何も保証しません。</translation>
    </message>
    <message>
        <source>Ten questions to try</source>
        <translation>10 問だけ試す</translation>
    </message>
    <message>
        <source>Ten questions to try have no clock, and show answers when you want them. The full exam lets you look at its conditions first, and try its page. F1 helps everywhere.</source>
        <translation>10 問の試し解きには制限時間がなく、いつでも答えを見られます。本番形式の試験では、先に条件を確かめ、画面を試せます。F1 でいつでもヘルプが開きます。</translation>
    </message>
    <message>
        <source>The questions that come with Rehearsal are for the exam AWS Certified Machine Learning Engineer - Associate (MLA-C01). In English it could be sat until 28 September 2026; MLA-C02 followed the day after. In Japanese, Korean and Simplified Chinese it goes on for a while, by reports until January 2027. Look at the pages of AWS before you plan a sitting. As practice in what an ML engineer does on AWS the questions serve in any case, but MLA-C02 asks for some things that they do not.</source>
        <translation>付属の問題は、AWS Certified Machine Learning Engineer - Associate (MLA-C01) 試験のものです。英語での受験は 2026 年 9 月 28 日で終わり、翌日から MLA-C02 になりました。日本語、韓国語、簡体字中国語ではしばらく続き、報道によれば 2027 年 1 月までです。受験を計画する前に AWS のページを確認してください。AWS で ML エンジニアが行うことの練習としては引き続き役立ちますが、MLA-C02 にはここにない内容も出題されます。</translation>
    </message>
    <message>
        <source>This window keeps nothing beyond its own end.</source>
        <translation>このウィンドウを閉じると何も残りません。</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>最初のページへ</translation>
    </message>
    <message>
        <source>Welcome to Rehearsal</source>
        <translation>Rehearsal へようこそ</translation>
    </message>
    <message>
        <source>What has become of MLA-C01</source>
        <translation>MLA-C01 の現在</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>これは何でないか</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>データの保存場所</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%1 of %n day(s)</source>
        <translation>
            <numerusform>%n 日中 %1 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%n 問中 %1 問</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 on %2, aim met</source>
        <translation>%2 に %1、目標達成</translation>
    </message>
    <message>
        <source>%1 on %2, below the aim</source>
        <translation>%2 に %1、目標未達</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 done</source>
        <translation>%1 · %3 件中 %2 件完了</translation>
    </message>
    <message>
        <source>%1, aim %2 %</source>
        <translation>%1、目標 %2 %</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before: %1</source>
        <translation>
            <numerusform>%n 日前: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to your exam on %1.</source>
        <translation>
            <numerusform>%1 の試験まであと %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A full exam drawn from the bank, aim %1 %</source>
        <translation>問題集から作る本番形式の試験、目標 %1 %</translation>
    </message>
    <message>
        <source>A light day</source>
        <translation>軽めの日</translation>
    </message>
    <message>
        <source>A plan counts its days back from your exam. Tick "My exam is on" and choose the day.</source>
        <translation>計画は試験日からさかのぼって日を数えます。「試験日を決めている」にチェックを入れ、日付を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n question(s): %1 %2</source>
        <translation>
            <numerusform>%n 問に答える: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drill where you are weakest: %n question(s)</source>
        <translation>
            <numerusform>最も弱いところを練習する: %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Full exams</source>
        <translation>本番形式の試験</translation>
    </message>
    <message>
        <source>Full test</source>
        <translation>模擬試験</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Go through the answers of your tests: why the right one is right, and what is wrong with the one you took</source>
        <translation>テストの解答を見直す: 正解はなぜ正しいか、選んだ答えはどこが誤りか</translation>
    </message>
    <message>
        <source>Going through it all</source>
        <translation>総復習</translation>
    </message>
    <message>
        <source>Have %1 % right in one sitting with at least %2 questions of domain %3</source>
        <translation>分野 %3 の問題が %2 問以上ある回で %1 % 正解する</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最後の一週間</translation>
    </message>
    <message>
        <source>Lay out papers and confirmation, and look up the way or test the computer</source>
        <translation>身分証と予約確認を用意し、道順を調べるかパソコンを確認する</translation>
    </message>
    <message>
        <source>Next in your plan: %1.</source>
        <translation>計画の次の項目: %1。</translation>
    </message>
    <message>
        <source>No day is set for your exam.</source>
        <translation>試験日が決まっていません。</translation>
    </message>
    <message>
        <source>Read in your book or course: %1</source>
        <translation>本や講座で読む: %1</translation>
    </message>
    <message>
        <source>Read the basics in your book or course: what everything else builds on</source>
        <translation>本や講座で、すべての土台になる基礎を読む</translation>
    </message>
    <message>
        <source>Repeat what is due</source>
        <translation>期限の来た問題を復習する</translation>
    </message>
    <message numerus="yes">
        <source>Repeat what is due, on %n day(s)</source>
        <translation>
            <numerusform>期限の来た問題を %n 日復習する</numerusform>
        </translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>六週間</translation>
    </message>
    <message>
        <source>Stop early and sleep well</source>
        <translation>早めに切り上げてよく眠る</translation>
    </message>
    <message>
        <source>Ten weeks</source>
        <translation>十週間</translation>
    </message>
    <message>
        <source>Tests by difficulty</source>
        <translation>難易度別テスト</translation>
    </message>
    <message>
        <source>Tests by domain</source>
        <translation>分野別テスト</translation>
    </message>
    <message>
        <source>Tests by domain, and a full exam</source>
        <translation>分野別テストと本番形式の試験</translation>
    </message>
    <message>
        <source>The exam</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>The plan "%1" fits the days that are left.</source>
        <translation>残りの日数には計画「%1」が合います。</translation>
    </message>
    <message numerus="yes">
        <source>The plan begins in %n day(s). What you do before does not count in it.</source>
        <translation>
            <numerusform>計画は %n 日後に始まります。それより前に行ったことは数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is over. For another try, choose the new day of your exam.</source>
        <translation>計画は終わりました。もう一度受けるときは、新しい試験日を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This plan takes %1 days and was chosen %n day(s) too late for that. What its first days ask for still counts whenever you do it.</source>
        <translation>
            <numerusform>この計画には %1 日必要ですが、選んだのが %n 日遅れでした。最初の日々の項目は、いつ行っても数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weakest domains</source>
        <translation>最も弱い分野</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>第 %1 週: %2</translation>
    </message>
    <message>
        <source>Weeks %1 to %2: %3</source>
        <translation>第 %1～%2 週: %3</translation>
    </message>
    <message>
        <source>What your plan asks for now is done.</source>
        <translation>計画が今求めていることは終わっています。</translation>
    </message>
    <message>
        <source>Write down from memory what has to be known by heart: limits, numbers, which service when</source>
        <translation>暗記すべきことを何も見ずに書き出す: 上限、数値、どの場面でどのサービスか</translation>
    </message>
    <message>
        <source>Your exam is today. Good luck!</source>
        <translation>試験は今日です。健闘を祈ります！</translation>
    </message>
    <message>
        <source>Your exam was on %1.</source>
        <translation>試験は %1 でした。</translation>
    </message>
    <message>
        <source>not yet sat</source>
        <translation>まだ受けていません</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more new question(s) would narrow that to 5 points on either side.</source>
        <translation>
            <numerusform>あと %n 問の新しい問題で、前後 5 ポイントまで絞れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are due today.</source>
        <translation>
            <numerusform>今日は %n 問を復習します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), %1 minutes.</source>
        <translation>
            <numerusform>%n 問、%1 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated question(s) count less.</source>
        <translation>
            <numerusform>繰り返した %n 問は割り引いて数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim: %1 % right.</source>
        <translation>目標：正解率 %1 %。</translation>
    </message>
    <message>
        <source>Choose the best answer</source>
        <translation>最善の答えを選ぶ</translation>
    </message>
    <message>
        <source>Coming back in the next days: %1</source>
        <translation>今後の復習：%1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日復習</translation>
    </message>
    <message>
        <source>Eliminate wrong answers</source>
        <translation>誤った答えを除く</translation>
    </message>
    <message>
        <source>Find the constraints</source>
        <translation>条件を見つける</translation>
    </message>
    <message>
        <source>Flagged last time</source>
        <translation>前回フラグ付き</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n question(s) that were new to you, the last answer on %1.</source>
        <translation>
            <numerusform>初めて見た %n 問にもとづきます。最後の解答は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last try %1: %2, aim met.</source>
        <translation>前回 %1：%2、目標達成。</translation>
    </message>
    <message>
        <source>Last try %1: %2, aim not met.</source>
        <translation>前回 %1：%2、目標未達。</translation>
    </message>
    <message>
        <source>Last try %1: %2.</source>
        <translation>前回 %1：%2。</translation>
    </message>
    <message>
        <source>Missed at least once</source>
        <translation>1 回以上間違えた</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>未出題</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今日の復習はありません。</translation>
    </message>
    <message>
        <source>Nothing is known of you yet. Answer some questions, and the chance of passing stands here.</source>
        <translation>まだ記録がありません。問題に答えると、合格の見込みがここに表示されます。</translation>
    </message>
    <message>
        <source>Over the budget · %1</source>
        <translation>目安を超過 · %1</translation>
    </message>
    <message>
        <source>Read the scenario</source>
        <translation>シナリオを読む</translation>
    </message>
    <message>
        <source>Slow last time</source>
        <translation>前回時間超過</translation>
    </message>
    <message>
        <source>The chance of passing a real paper today is about %1 %, by our estimate.</source>
        <translation>今日本番を受けた場合の合格の見込みは、推定で約 %1 % です。</translation>
    </message>
    <message>
        <source>Unsure last time</source>
        <translation>前回自信なし</translation>
    </message>
    <message>
        <source>Wrong last time</source>
        <translation>前回不正解</translation>
    </message>
    <message>
        <source>You would get from %1 to %2 % of a paper right.</source>
        <translation>1 回分の %1～%2 % に正解する見込みです。</translation>
    </message>
</context>
</TS>
