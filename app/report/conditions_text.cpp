// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conditions_text.h"

#include "text.h"

#include <QCoreApplication>
#include <QStringList>

namespace app {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("Conditions", text, nullptr, count);
}

QString modeText(exam::SittingMode mode) {
    switch (mode) {
    case exam::SittingMode::Exam:
        return translated("Sat as an exam.");
    case exam::SittingMode::Practice:
        return translated("Sat as practice, where answers can be looked at.");
    case exam::SittingMode::Drill:
        break;
    }
    return translated("Sat as a drill, with the answer after each question.");
}

QString timeText(const exam::ConditionFigures& conditions) {
    return conditions.allowed ? translated("Time used: %1 of %2.")
                                    .arg(clockText(conditions.used), clockText(*conditions.allowed))
                              : translated("Time used: %1, without a limit.").arg(clockText(conditions.used));
}

} // namespace

QString conditionsText(const exam::ConditionFigures& conditions) {
    QStringList sentences{modeText(conditions.mode), timeText(conditions)};
    if (conditions.finishReason == exam::FinishReason::TimeUp)
        sentences += translated("The time ran out; what was entered by then counts.");
    if (conditions.pauses > 0)
        sentences += translated("Paused %n time(s).", static_cast<int>(conditions.pauses));
    if (conditions.interruptions > 0)
        sentences += translated("Interrupted %n time(s), %1 in all, with the clock standing still.",
                                static_cast<int>(conditions.interruptions))
                         .arg(clockText(conditions.interrupted));
    sentences += conditions.isUnderExamConditions ? translated("So this was sat under exam conditions.")
                                                  : translated("So this was not sat under exam conditions.");
    return sentences.join(u' ');
}

} // namespace app
