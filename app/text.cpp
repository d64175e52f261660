// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("app", text);
}

} // namespace

QString clockText(exam::Millis duration) {
    const auto seconds = std::max<qint64>(0, (duration.count() + 999) / 1000);
    const QString minuteAndSecond =
        u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(minuteAndSecond) : minuteAndSecond;
}

QString timeLeftText(std::optional<exam::Millis> remaining) {
    return remaining ? clockText(*remaining) : translated("No limit");
}

QString letterOf(std::size_t place) {
    return QString(QChar(u'A' + static_cast<char16_t>(place)));
}

QString kindText(exam::QuestionKind kind) {
    switch (kind) {
    case exam::QuestionKind::MultipleChoice:
        return translated("Multiple choice");
    case exam::QuestionKind::MultipleResponse:
        return translated("Multiple response");
    case exam::QuestionKind::Ordering:
        return translated("Ordering");
    case exam::QuestionKind::Matching:
        return translated("Matching");
    }
    return {};
}

QString difficultyText(exam::Difficulty difficulty) {
    switch (difficulty) {
    case exam::Difficulty::Easy:
        return translated("Easy");
    case exam::Difficulty::Medium:
        return translated("Medium");
    case exam::Difficulty::Hard:
        return translated("Hard");
    }
    return {};
}

QString flawText(exam::Flaw flaw) {
    switch (flaw) {
    case exam::Flaw::ViolatesConstraint:
        return translated("Breaks a stated requirement");
    case exam::Flaw::TechnicallyWrong:
        return translated("Does not work this way");
    case exam::Flaw::MissesProblem:
        return translated("Does not solve the problem");
    case exam::Flaw::OverEngineered:
        return translated("More than is needed");
    }
    return {};
}

QString changeText(exam::AnswerChange change) {
    switch (change) {
    case exam::AnswerChange::None:
        break;
    case exam::AnswerChange::WrongToRight:
        return translated("Wrong to right");
    case exam::AnswerChange::RightToWrong:
        return translated("Right to wrong");
    case exam::AnswerChange::WrongToWrong:
        return translated("Wrong to wrong");
    }
    return {};
}

QString passText(exam::Pass pass) {
    switch (pass) {
    case exam::Pass::First:
        return translated("First pass");
    case exam::Pass::Flagged:
        return translated("Flagged pass");
    case exam::Pass::Final:
        return translated("Final pass");
    }
    return {};
}

QString verdictText(exam::Verdict verdict) {
    switch (verdict) {
    case exam::Verdict::None:
        return {};
    case exam::Verdict::Out:
        return translated("Struck out");
    case exam::Verdict::Perhaps:
        return translated("Perhaps");
    case exam::Verdict::Keep:
        return translated("Keep");
    }
    return {};
}

QString paceText(const exam::Pace& pace) {
    const auto questions = static_cast<int>(pace.questionsAhead); // towards zero: half a question is on pace
    if (questions == 0)
        return translated("On pace");
    return questions > 0 ? QCoreApplication::translate("app", "%n ahead", nullptr, questions)
                         : QCoreApplication::translate("app", "%n behind", nullptr, -questions);
}

QString percentText(double share) {
    return QLocale().toString(static_cast<int>(std::lround(100 * share)));
}

QString shareText(double share) {
    return translated("%1 %").arg(percentText(share));
}

QString tallyText(const exam::Tally& tally) {
    const QLocale locale;
    return translated("%1 of %2 (%3 %)")
        .arg(locale.toString(static_cast<qulonglong>(tally.right)),
             locale.toString(static_cast<qulonglong>(tally.total)),
             locale.toString(static_cast<int>(std::lround(100.0 * tally.share()))));
}

QString dateTimeText(exam::WallTime time) {
    const QLocale locale;
    const QString format =
        locale.dateTimeFormat(QLocale::ShortFormat).remove(u":ss"_s); // the C locale has them
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), format);
}

} // namespace app
