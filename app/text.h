// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's values as people read them.
#pragma once

#include "model/question.h"
#include "scoring/answer_patterns.h"
#include "scoring/grader.h"
#include "sitting/event.h"
#include "sitting/pace.h"
#include "study/day.h"

#include <QString>

#include <optional>
#include <string>

namespace app {

inline QString toQString(const std::string& text) {
    return QString::fromStdString(text);
}

/// "1:59:05", or "9:05" under an hour; never negative. Part of a second left counts as a second.
QString clockText(exam::Millis duration);
/// The same of the time left, or that there is no limit.
QString timeLeftText(std::optional<exam::Millis> remaining);

/// "A" for the entry shown first.
QString letterOf(std::size_t place);

QString kindText(exam::QuestionKind kind);
QString difficultyText(exam::Difficulty difficulty);
QString flawText(exam::Flaw flaw);
/// "Wrong to right"; empty for none.
QString changeText(exam::AnswerChange change);
QString passText(exam::Pass pass);
/// "Struck out", "Perhaps", "Keep"; empty for none.
QString verdictText(exam::Verdict verdict);
/// "2 ahead", "on pace", "3 behind": whole questions against the plan of the passes.
QString paceText(const exam::Pace& pace);
/// A share from 0 to 1 in whole percent, without the sign: "63".
QString percentText(double share);
/// The same with the sign: "63 %".
QString shareText(double share);
/// "41 of 65 (63 %)".
QString tallyText(const exam::Tally& tally);
QString dateTimeText(exam::WallTime time);

} // namespace app
