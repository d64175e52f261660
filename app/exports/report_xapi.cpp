// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sitting_report.h"

#include "exports/machine_text.h"
#include "question/markup.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Nobody's page, as the actor has no account anywhere (RFC 2606).
const QString kNobodysPage = u"https://rehearsal.invalid/"_s;
const QString kActivity = u"urn:rehearsal:"_s;
const QUuid kStatements(u"{8f3c8a52-4e0e-5c35-9d0a-3f4f6b1f7c11}"_s);

QJsonObject words(const QString& text) {
    return {{u"en"_s, text}};
}

QJsonObject verb(const QString& name) {
    return {{u"id"_s, u"http://adlnet.gov/expapi/verbs/"_s + name}, {u"display"_s, words(name)}};
}

/// ISO 8601 with a precision of 0.01 s, as xAPI asks.
QString durationText(exam::Millis duration) {
    return u"PT%1S"_s.arg(static_cast<double>(duration.count()) / 1000.0, 0, 'f', 2);
}

QString entryId(exam::EntryIndex entry) {
    return QString::number(entry + 1);
}

/// A response as xAPI writes it: entries joined by "[,]", of a matching each behind the number of its prompt.
QString responseText(const exam::Question& question, const exam::Response& response) {
    QStringList parts;
    const bool isMatching = question.kind() == exam::QuestionKind::Matching;
    for (std::size_t slot = 0; slot < response.picks.size(); ++slot)
        if (const auto& pick = response.picks[slot])
            parts += isMatching ? u"%1[.]%2"_s.arg(slot + 1).arg(entryId(*pick)) : entryId(*pick);
    return parts.join(u"[,]"_s);
}

QJsonArray components(const exam::Question& question) {
    QJsonArray list;
    for (std::size_t entry = 0; entry < exam::entryCount(question); ++entry)
        list.append(QJsonObject{{u"id"_s, entryId(static_cast<exam::EntryIndex>(entry))},
                                {u"description"_s, words(toPlainText(exam::entryText(
                                                       question, static_cast<exam::EntryIndex>(entry))))}});
    return list;
}

void addInteraction(QJsonObject& definition, const exam::Question& question) {
    switch (question.kind()) {
    case exam::QuestionKind::MultipleChoice:
    case exam::QuestionKind::MultipleResponse:
        definition[u"interactionType"] = u"choice"_s;
        definition[u"choices"] = components(question);
        return;
    case exam::QuestionKind::Ordering:
        definition[u"interactionType"] = u"sequencing"_s;
        definition[u"choices"] = components(question);
        return;
    case exam::QuestionKind::Matching: {
        QJsonArray prompts;
        for (const exam::MatchPrompt& prompt : std::get<exam::Matching>(question.content).prompts)
            prompts.append(QJsonObject{{u"id"_s, QString::number(prompts.size() + 1)},
                                       {u"description"_s, words(toPlainText(prompt.text))}});
        definition[u"interactionType"] = u"matching"_s;
        definition[u"source"] = prompts;
        definition[u"target"] = components(question);
        return;
    }
    }
}

QJsonObject questionActivity(const exam::SittingRecord& record, const exam::Question& question) {
    QJsonObject definition{
        {u"type"_s, u"http://adlnet.gov/expapi/activities/cmi.interaction"_s},
        {u"name"_s, words(toQString(question.id.value))},
        {u"description"_s, words(toPlainText(question.stem))},
        {u"correctResponsesPattern"_s, QJsonArray{responseText(question, exam::rightResponse(question))}}};
    addInteraction(definition, question);
    return {{u"objectType"_s, u"Activity"_s},
            {u"id"_s, kActivity + u"question:%1:%2"_s.arg(toQString(record.spec.id.value),
                                                          toQString(question.id.value))},
            {u"definition"_s, definition}};
}

QJsonObject examActivity(const exam::ExamSpec& spec) {
    return {{u"objectType"_s, u"Activity"_s},
            {u"id"_s, kActivity + u"exam:"_s + toQString(spec.id.value)},
            {u"definition"_s, QJsonObject{{u"type"_s, u"http://adlnet.gov/expapi/activities/assessment"_s},
                                          {u"name"_s, words(toQString(spec.title))}}}};
}

/// When each question was answered last; the end of the sitting where it was not.
std::vector<exam::WallTime> answeredAt(const exam::SittingReview& review) {
    const exam::WallTime end = review.events.empty() ? review.record.begunAt : review.events.back().at;
    std::vector<exam::WallTime> times(review.record.questions.size(), end);
    for (const exam::SittingEvent& event : review.events)
        if (const auto* answered = std::get_if<exam::Answered>(&event.body))
            times[answered->position] = event.at;
    return times;
}

class Statements {
public:
    explicit Statements(const SittingReport& report)
        : m_record(report.review.record) {}

    void add(const QString& verbName, const QJsonObject& object, const QJsonObject& result,
             exam::WallTime at) {
        const QString sitting = toQString(m_record.id.value);
        const QString name = u"%1/%2"_s.arg(sitting).arg(m_list.size());
        m_list.append(
            QJsonObject{{u"id"_s, QUuid::createUuidV5(kStatements, name).toString(QUuid::WithoutBraces)},
                        {u"actor"_s, QJsonObject{{u"objectType"_s, u"Agent"_s},
                                                 {u"account"_s, QJsonObject{{u"homePage"_s, kNobodysPage},
                                                                            {u"name"_s, u"candidate"_s}}}}},
                        {u"verb"_s, verb(verbName)},
                        {u"object"_s, object},
                        {u"result"_s, result},
                        {u"context"_s, context(sitting)},
                        {u"timestamp"_s, utcText(at)}});
    }

    QByteArray bytes() const { return QJsonDocument(m_list).toJson(); }

private:
    QJsonObject context(const QString& sitting) const {
        return {
            {u"registration"_s, QUuid::createUuidV5(kStatements, sitting).toString(QUuid::WithoutBraces)},
            {u"platform"_s, u"Rehearsal"_s},
            {u"contextActivities"_s, QJsonObject{{u"parent"_s, QJsonArray{examActivity(m_record.spec)}}}}};
    }

    const exam::SittingRecord& m_record;
    QJsonArray m_list;
};

QJsonObject resultOf(const exam::QuestionFigures& figures, const exam::Question& question) {
    QJsonObject result{{u"success"_s, figures.isRight},
                       {u"completion"_s, exam::isComplete(question, figures.chosen)},
                       {u"response"_s, responseText(question, figures.chosen)},
                       {u"duration"_s, durationText(figures.time)}};
    if (figures.confidence)
        result[u"extensions"] = QJsonObject{{kActivity + u"confidence"_s, *figures.confidence}};
    return result;
}

QJsonObject resultOf(const SittingReport& report) {
    const exam::ScoreFigures& score = report.figures.score;
    const exam::ScoreScale& scale = report.review.record.spec.scale;
    QJsonObject result{{u"completion"_s, report.figures.conditions.finishReason.has_value()},
                       {u"duration"_s, durationText(report.figures.conditions.used)}};
    if (score.scored.total == 0)
        return result;
    result[u"success"] = score.passed;
    result[u"score"] = QJsonObject{{u"scaled"_s, score.scored.share()},
                                   {u"raw"_s, score.scaled},
                                   {u"min"_s, scale.minimum},
                                   {u"max"_s, scale.maximum}};
    return result;
}

} // namespace

QByteArray toXapi(const SittingReport& report) {
    const exam::SittingReview& review = report.review;
    const std::vector<exam::WallTime> times = answeredAt(review);
    Statements statements(report);
    for (const exam::QuestionFigures& figures : report.figures.questions) {
        const exam::Question& question = *review.record.questions[figures.position].question;
        statements.add(u"answered"_s, questionActivity(review.record, question), resultOf(figures, question),
                       times[figures.position]);
    }
    const exam::ScoreFigures& score = report.figures.score;
    const QString verdict = score.scored.total == 0 ? u"attempted"_s
                            : score.passed          ? u"passed"_s
                                                    : u"failed"_s;
    statements.add(verdict, examActivity(review.record.spec), resultOf(report),
                   review.events.empty() ? review.record.begunAt : review.events.back().at);
    return statements.bytes();
}

} // namespace app
