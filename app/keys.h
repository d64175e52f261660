// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of the exam page that a person can change. The letters of the options and the figures of the
// confidence rating stay as they are.
#pragma once

#include <QKeySequence>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace app {

/// Stored by the name of its KeyInfo.
enum class KeyAction {
    Next,
    Previous,
    Flag,
    Review,
    Clear,
    Highlight,
    Note,
    Scratch,
    Time,
    Questions,
    Pause
};

inline constexpr std::size_t kKeyActions = static_cast<std::size_t>(KeyAction::Pause) + 1;

/// One sequence for each action, in the order of KeyAction.
using KeyMap = std::array<QKeySequence, kKeyActions>;

KeyMap standardKeys();
/// The name of an action in the settings file.
QString keyName(KeyAction action);
/// What the action does, for a list: "next question".
QString keyTitle(KeyAction action);

/// Why `key` cannot be the key of `action`, as a sentence; nothing when it can: a letter or figure that the
/// answers need, or the key of another action.
std::optional<QString> keyProblem(const KeyMap& keys, KeyAction action, const QKeySequence& key);

/// All keys of the program as tables in Markdown, for the help.
QString keysAsMarkdown(const KeyMap& keys);

} // namespace app
