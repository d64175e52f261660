// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sitting_report.h"

#include "exports/machine_text.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFormatVersion = 1;

qint64 number(std::size_t value) {
    return static_cast<qint64>(value);
}

QJsonArray listOf(const auto& values, auto toValue) {
    QJsonArray list;
    for (const auto& value : values)
        list.append(toValue(value));
    return list;
}

QJsonArray questionNumbers(const std::vector<exam::Position>& positions) {
    return listOf(positions, [](exam::Position position) { return number(position + 1); });
}

QJsonValue orNull(const std::optional<exam::Millis>& duration) {
    return duration ? QJsonValue(static_cast<qint64>(duration->count())) : QJsonValue();
}

void addTally(QJsonObject& object, const exam::Tally& tally, const exam::Band& band) {
    object[u"right"] = number(tally.right);
    object[u"total"] = number(tally.total);
    object[u"share"] = tally.share();
    object[u"band_low"] = band.low;
    object[u"band_high"] = band.high;
}

template<class Key>
QJsonArray groups(const std::vector<exam::GroupFigures<Key>>& all, auto nameOfKey, auto titleOfKey) {
    return listOf(all, [&](const exam::GroupFigures<Key>& group) {
        QJsonObject object{{u"id"_s, nameOfKey(group.key)},
                           {u"meets_competencies"_s, group.meetsCompetencies}};
        if (const QString title = titleOfKey(group.key); !title.isEmpty())
            object[u"title"] = title;
        addTally(object, group.tally, group.band);
        return object;
    });
}

QJsonObject sittingObject(const SittingReport& report) {
    const exam::SittingRecord& record = report.review.record;
    const exam::ConditionFigures& conditions = report.figures.conditions;
    return {{u"id"_s, toQString(record.id.value)},
            {u"exam"_s, toQString(record.spec.id.value)},
            {u"exam_code"_s, toQString(record.spec.code)},
            {u"exam_title"_s, toQString(record.spec.title)},
            {u"bank_edition"_s, toQString(record.paper.bankEdition)},
            {u"begun_at"_s, utcText(record.begunAt)},
            {u"mode"_s, enumName(conditions.mode)},
            {u"used_ms"_s, static_cast<qint64>(conditions.used.count())},
            {u"allowed_ms"_s, orNull(conditions.allowed)},
            {u"finish_reason"_s,
             conditions.finishReason ? QJsonValue(enumName(*conditions.finishReason)) : QJsonValue()},
            {u"pauses"_s, number(conditions.pauses)},
            {u"interruptions"_s, number(conditions.interruptions)},
            {u"interrupted_ms"_s, static_cast<qint64>(conditions.interrupted.count())},
            {u"under_exam_conditions"_s, conditions.isUnderExamConditions},
            {u"questions"_s, number(report.figures.questions.size())},
            {u"answered"_s, number(report.figures.answeredCount)},
            {u"events_of_a_newer_version"_s, number(report.review.state.unknownKinds.size())}};
}

QJsonObject scoreObject(const exam::ScoreFigures& score) {
    QJsonObject object{
        {u"scaled_estimate"_s, score.scaled},
        {u"scaled_low"_s, score.scaledLow},
        {u"scaled_high"_s, score.scaledHigh},
        {u"pass_mark"_s, score.passMark},
        {u"passed"_s, score.passed},
        {u"chance_above_pass"_s, score.levelChance ? QJsonValue(*score.levelChance) : QJsonValue()},
        {u"unscored_right"_s, number(score.unscored.right)},
        {u"unscored_total"_s, number(score.unscored.total)}};
    addTally(object, score.scored, score.band);
    return object;
}

QJsonObject answersObject(const exam::SittingFigures& figures) {
    const exam::AnswerPatterns& patterns = figures.patterns;
    QJsonArray confidence;
    for (std::size_t index = 0; index < patterns.byConfidence.size(); ++index)
        confidence.append(QJsonObject{{u"level"_s, exam::kLeastSure + static_cast<int>(index)},
                                      {u"right"_s, number(patterns.byConfidence[index].right)},
                                      {u"total"_s, number(patterns.byConfidence[index].total)}});
    QJsonObject flaws;
    for (std::size_t index = 0; index < patterns.flawsChosen.size(); ++index)
        flaws[enumName(static_cast<exam::Flaw>(index))] = number(patterns.flawsChosen[index]);
    return {{u"changed"_s, QJsonObject{{u"wrong_to_right"_s, number(figures.changes.wrongToRight)},
                                       {u"right_to_wrong"_s, number(figures.changes.rightToWrong)},
                                       {u"wrong_to_wrong"_s, number(figures.changes.wrongToWrong)}}},
            {u"by_confidence"_s, confidence},
            {u"unrated"_s, QJsonObject{{u"right"_s, number(patterns.unrated.right)},
                                       {u"total"_s, number(patterns.unrated.total)}}},
            {u"flaws_chosen"_s, flaws},
            {u"sure_and_wrong"_s, questionNumbers(patterns.sureAndWrong)},
            {u"right_by_luck"_s, questionNumbers(patterns.rightByLuck)},
            {u"slow_and_wrong"_s, questionNumbers(patterns.slowAndWrong)},
            {u"rushed"_s, questionNumbers(patterns.rushed)},
            {u"in_last_minutes"_s, questionNumbers(patterns.inLastStretch)},
            {u"right_struck_out"_s, questionNumbers(patterns.struckOutRight)}};
}

QJsonArray studyArray(const std::vector<exam::DomainShare>& split) {
    return listOf(split, [](const exam::DomainShare& domain) {
        return QJsonObject{{u"domain"_s, toQString(domain.domain.value)},
                           {u"percent"_s, number(domain.percent)},
                           {u"tasks"_s, listOf(domain.tasks, [](const exam::TaskShare& task) {
                                return QJsonObject{{u"task"_s, toQString(task.task.value)},
                                                   {u"percent"_s, number(task.percent)}};
                            })}};
    });
}

QJsonArray rereadArray(const std::vector<exam::TopicToReread>& topics) {
    return listOf(topics, [](const exam::TopicToReread& topic) {
        return QJsonObject{{u"topic"_s, toQString(topic.topic.value)},
                           {u"title"_s, toQString(topic.title)},
                           {u"missed"_s, questionNumbers(topic.missed)}};
    });
}

QJsonArray entryNumbers(const exam::Response& response) {
    return listOf(response.picks, [](const std::optional<exam::EntryIndex>& pick) {
        return pick ? QJsonValue(*pick + 1) : QJsonValue();
    });
}

QJsonArray questionsArray(const SittingReport& report) {
    return listOf(report.figures.questions, [&](const exam::QuestionFigures& question) {
        const exam::Question& shown = *report.review.record.questions[question.position].question;
        return QJsonObject{
            {u"number"_s, number(question.position + 1)},
            {u"id"_s, toQString(question.question.value)},
            {u"domain"_s, toQString(question.domain.value)},
            {u"task"_s, toQString(question.task.value)},
            {u"kind"_s, enumName(question.kind)},
            {u"difficulty"_s, enumName(question.difficulty)},
            {u"scored"_s, question.isScored},
            {u"right"_s, question.isRight},
            {u"chosen"_s, entryNumbers(question.chosen)},
            {u"correct"_s, entryNumbers(exam::rightResponse(shown))},
            {u"time_ms"_s, static_cast<qint64>(question.time.count())},
            {u"visits"_s, question.visits},
            {u"flagged"_s, question.isFlagged},
            {u"confidence"_s, question.confidence ? QJsonValue(*question.confidence) : QJsonValue()},
            {u"change"_s, enumName(question.change)}};
    });
}

QJsonObject objectOf(const SittingReport& report) {
    const exam::SittingFigures& figures = report.figures;
    const exam::ExamSpec& spec = report.review.record.spec;
    const auto idText = [](const auto& id) { return toQString(id.value); };
    const auto nameText = [](auto value) { return enumName(value); };
    const auto noTitle = [](auto) { return QString(); };
    return {{u"sitting"_s, sittingObject(report)},
            {u"score"_s, scoreObject(figures.score)},
            {u"domains"_s, groups(figures.domains, idText,
                                  [&](const exam::DomainId& id) {
                                      const exam::Domain* domain = spec.findDomain(id);
                                      return domain ? toQString(domain->title) : QString();
                                  })},
            {u"tasks"_s, groups(figures.tasks, idText,
                                [&](const exam::TaskId& id) {
                                    const exam::Task* task = spec.findTask(id);
                                    return task ? toQString(task->title) : QString();
                                })},
            {u"kinds"_s, groups(figures.kinds, nameText, noTitle)},
            {u"difficulties"_s, groups(figures.difficulties, nameText, noTitle)},
            {u"answers"_s, answersObject(figures)},
            {u"study_split"_s, studyArray(figures.studySplit)},
            {u"reread"_s, rereadArray(figures.reread)},
            {u"questions"_s, questionsArray(report)}};
}

QByteArray document(QJsonObject object) {
    object[u"format"] = u"rehearsal-report"_s;
    object[u"version"] = kFormatVersion;
    return QJsonDocument(object).toJson();
}

} // namespace

QByteArray toJson(const SittingReport& report) {
    return document(objectOf(report));
}

QByteArray toJson(std::span<const SittingReport> reports) {
    return document({{u"sittings"_s, listOf(reports, objectOf)}});
}

} // namespace app
