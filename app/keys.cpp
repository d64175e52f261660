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

QString keyList(const KeyMap& keys) {
    const auto line = [](const QString& key, const QString& title) {
        return translated("%1: %2").arg(key, title);
    };
    QStringList lines{
        translated("In an exam"),
        line(u"A–E"_s, translated("choose that option; in an ordering or matching: fill the "
                                  "place in focus, else the first empty one")),
        line(translated("Shift with the letter"), translated("strike the option out, or take that back")),
        line(translated("Ctrl+Shift with the letter"),
             translated("mark the option: struck out, perhaps, keep, none")),
        line(translated("Up, Down, Space"), translated("move between options and choose")),
        line(translated("Alt+Up, Alt+Down, Delete"), translated("move a step or a match, empty its place")),
        line(u"1–5"_s, translated("how sure you are, where the conditions ask for it"))};
    for (std::size_t index = 0; index < kKeyActions; ++index)
        lines +=
            line(keys[index].toString(QKeySequence::NativeText), keyTitle(static_cast<KeyAction>(index)));
    lines += QString();
    lines += translated("Going through the answers");
    lines += line(u"N, P"_s, translated("next, previous question of those that match"));
    lines += line(u"M"_s, translated("mark the question for repetition, or take that back"));
    lines += line(u"Ctrl+F"_s, translated("search; Esc goes back to the list"));
    lines += QString();
    lines += translated("Everywhere");
    lines += line(u"Ctrl+N"_s, translated("full exam"));
    lines += line(u"Ctrl++, Ctrl+-, Ctrl+0"_s, translated("larger, smaller, normal text"));
    lines += line(u"Ctrl+,"_s, translated("settings, where these keys can be changed"));
    lines += line(u"F1"_s, translated("this list"));
    lines += line(u"Ctrl+Q"_s, translated("quit"));
    return lines.join(u'\n');
}

} // namespace app
