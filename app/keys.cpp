// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct KeyInfo {
    const char* name;
    int standard;
    const char* title;
};

/// In the order of KeyAction.
constexpr std::array<KeyInfo, kKeyActions> kInfos{{
    {"next", Qt::Key_N, QT_TRANSLATE_NOOP("Keys", "next question")},
    {"previous", Qt::Key_P, QT_TRANSLATE_NOOP("Keys", "previous question")},
    {"flag", Qt::Key_F, QT_TRANSLATE_NOOP("Keys", "flag for review, or take the flag back")},
    {"review", Qt::Key_R, QT_TRANSLATE_NOOP("Keys", "review screen")},
    {"clear", Qt::Key_X, QT_TRANSLATE_NOOP("Keys", "clear the answer")},
    {"highlight", Qt::Key_K,
     QT_TRANSLATE_NOOP("Keys", "highlight the selected text, or take the highlight back")},
    {"note", Qt::Key_O, QT_TRANSLATE_NOOP("Keys", "note on the question")},
    {"scratch", Qt::Key_S, QT_TRANSLATE_NOOP("Keys", "scratch sheet")},
    {"time", Qt::Key_T, QT_TRANSLATE_NOOP("Keys", "hide or show the time left")},
    {"questions", Qt::Key_G, QT_TRANSLATE_NOOP("Keys", "go to the strip of question numbers")},
    {"pause", Qt::Key_W, QT_TRANSLATE_NOOP("Keys", "pause, or go on (not in exam conditions)")},
}};

const KeyInfo& infoOf(KeyAction action) {
    return kInfos[static_cast<std::size_t>(action)];
}

QString translated(const char* text) {
    return QCoreApplication::translate("Keys", text);
}

/// A to E with or without modifiers choose and mark options, 1 to 5 rate the confidence.
bool isNeededByAnswers(const QKeySequence& key) {
    const Qt::Key pressed = key[0].key();
    return (pressed >= Qt::Key_A && pressed <= Qt::Key_E) || (pressed >= Qt::Key_1 && pressed <= Qt::Key_5);
}

/// With a backslash before what Markdown would read as a mark.
QString escaped(const QString& text) {
    QString result;
    for (const QChar character : text) {
        if (character.unicode() < 128 && character.isPrint() && !character.isLetterOrNumber() &&
            !character.isSpace())
            result += u'\\';
        result += character;
    }
    return result;
}

QString rowOf(const QString& key, const QString& title) {
    return u"| %1 | %2 |\n"_s.arg(escaped(key), escaped(title));
}

QString headOf(const QString& title) {
    return u"\n**%1**\n\n"_s.arg(escaped(title)) +
           u"| %1 | %2 |\n|---|---|\n"_s.arg(translated("Key"), translated("What it does"));
}

} // namespace

KeyMap standardKeys() {
    KeyMap keys;
    for (std::size_t index = 0; index < kKeyActions; ++index)
        keys[index] = QKeySequence(kInfos[index].standard);
    return keys;
}

QString keyName(KeyAction action) {
    return QString::fromLatin1(infoOf(action).name);
}

QString keyTitle(KeyAction action) {
    return translated(infoOf(action).title);
}

std::optional<QString> keyProblem(const KeyMap& keys, KeyAction action, const QKeySequence& key) {
    if (key.isEmpty())
        return translated("Press the key that you want, or keep the one you have.");
    if (key.count() > 1)
        return translated("One key, with or without Ctrl, Alt and Shift, is enough.");
    if (isNeededByAnswers(key))
        return translated("This key answers questions. Choose another one.");
    for (std::size_t index = 0; index < kKeyActions; ++index)
        if (static_cast<KeyAction>(index) != action && keys[index] == key)
            return translated("This key is taken: %1. Choose another one, or change that one first.")
                .arg(keyTitle(static_cast<KeyAction>(index)));
    return std::nullopt;
}

QString keysAsMarkdown(const KeyMap& keys) {
    QString table = headOf(translated("In an exam"));
    table +=
        rowOf(u"A–E"_s, translated("choose that option; in an ordering or matching: fill the place in focus, "
                                   "else the first empty one"));
    table +=
        rowOf(translated("Shift with the letter"), translated("strike the option out, or take that back"));
    table += rowOf(translated("Ctrl+Shift with the letter"),
                   translated("mark the option: struck out, perhaps, keep, none"));
    table += rowOf(translated("Up, Down, Space"), translated("move between options and choose"));
    table +=
        rowOf(translated("Alt+Up, Alt+Down, Delete"), translated("move a step or a match, empty its place"));
    table += rowOf(u"1–5"_s, translated("how sure you are, where the conditions ask for it"));
    for (std::size_t index = 0; index < kKeyActions; ++index)
        table +=
            rowOf(keys[index].toString(QKeySequence::NativeText), keyTitle(static_cast<KeyAction>(index)));
    table += headOf(translated("Going through the answers"));
    table += rowOf(u"N, P"_s, translated("next, previous question of those that match"));
    table += rowOf(u"M"_s, translated("mark the question for repetition, or take that back"));
    table += rowOf(u"Ctrl+F"_s, translated("search; Esc goes back to the list"));
    table += headOf(translated("Everywhere"));
    table += rowOf(u"Ctrl+N"_s, translated("full exam"));
    table += rowOf(u"Ctrl++, Ctrl+-, Ctrl+0"_s, translated("larger, smaller, normal text"));
    table += rowOf(u"Ctrl+,"_s, translated("settings, where the keys of the exam can be changed"));
    table += rowOf(u"F1"_s, translated("help about what is in front of you"));
    table += rowOf(u"Ctrl+Q"_s, translated("quit"));
    return table;
}

} // namespace app
