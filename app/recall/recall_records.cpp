// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall/recall_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::string draftName(const exam::ExamId& exam) {
    return "recall-draft/" + exam.value;
}

/// Every try has a name of its own, so that those of two machines come together.
std::string tryPrefix(const exam::ExamId& exam) {
    return "recall/" + exam.value + '/';
}

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

std::string bodyOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject objectOf(const std::string& body) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
}

qint64 millisOf(exam::WallTime time) {
    return time.time_since_epoch().count();
}

exam::WallTime timeOf(const QJsonValue& millis) {
    return exam::WallTime(exam::Millis(millis.toInteger()));
}

QJsonObject toJson(const RecallText& text) {
    return {{u"sheet"_s, textOf(text.sheet)}, {u"text"_s, text.text}};
}

RecallText recallTextOf(const QJsonObject& object) {
    return {object[u"sheet"_s].toString().toStdString(), object[u"text"_s].toString()};
}

QJsonObject toJson(const RecallOutcome& outcome) {
    QJsonObject object = toJson(outcome.written);
    QJsonArray recalled;
    for (const std::string& entry : outcome.recalled)
        recalled.append(textOf(entry));
    object[u"recalled"_s] = recalled;
    object[u"total"_s] = static_cast<qint64>(outcome.total);
    return object;
}

RecallOutcome outcomeOf(const QJsonObject& object) {
    RecallOutcome outcome{.written = recallTextOf(object), .recalled = {}, .total = 0};
    for (const QJsonValue entry : object[u"recalled"_s].toArray())
        outcome.recalled.push_back(entry.toString().toStdString());
    outcome.total = static_cast<std::size_t>(std::max<qint64>(0, object[u"total"_s].toInteger()));
    return outcome;
}

RecallTally operator+(const RecallTally& one, const RecallTally& other) {
    return {one.recalled + other.recalled, one.total + other.total};
}

} // namespace

RecallTally RecallTry::tally() const {
    RecallTally sum;
    for (const RecallOutcome& outcome : outcomes)
        sum = sum + outcome.tally();
    return sum;
}

exam::PersonalRecord draftRecord(const exam::ExamId& exam, const std::optional<RecallDraft>& draft,
                                 exam::WallTime now) {
    exam::PersonalRecord record{exam::RecordKind::Setting, draftName(exam), {}, now};
    if (!draft)
        return record;
    QJsonArray texts;
    for (const RecallText& text : draft->texts)
        texts.append(toJson(text));
    QJsonObject object{{u"begun"_s, millisOf(draft->begunAt)},
                       {u"used"_s, static_cast<qint64>(draft->used.count())},
                       {u"texts"_s, texts}};
    if (draft->allowed)
        object[u"allowed"_s] = static_cast<qint64>(draft->allowed->count());
    record.body = bodyOf(object);
    return record;
}

std::optional<RecallDraft> draftIn(const exam::ExamId& exam,
                                   const std::vector<exam::PersonalRecord>& records) {
    const auto found = std::ranges::find(records, draftName(exam), &exam::PersonalRecord::name);
    const QJsonObject object = found == records.end() ? QJsonObject() : objectOf(found->body);
    RecallDraft draft{.begunAt = timeOf(object[u"begun"_s]),
                      .allowed = std::nullopt,
                      .used = exam::Millis(std::max<qint64>(0, object[u"used"_s].toInteger())),
                      .texts = {}};
    if (object.contains(u"allowed"_s))
        draft.allowed = exam::Millis(object[u"allowed"_s].toInteger());
    for (const QJsonValue text : object[u"texts"_s].toArray())
        draft.texts.push_back(recallTextOf(text.toObject()));
    return draft.texts.empty() ? std::nullopt : std::optional(std::move(draft));
}

exam::PersonalRecord tryRecord(const exam::ExamId& exam, const RecallTry& done, exam::WallTime now) {
    QJsonArray sheets;
    for (const RecallOutcome& outcome : done.outcomes)
        sheets.append(toJson(outcome));
    return {exam::RecordKind::Setting, tryPrefix(exam) + std::to_string(millisOf(done.begunAt)),
            bodyOf({{u"begun"_s, millisOf(done.begunAt)}, {u"sheets"_s, sheets}}), now};
}

std::vector<RecallTry> triesIn(const exam::ExamId& exam, const std::vector<exam::PersonalRecord>& records) {
    std::vector<RecallTry> tries;
    for (const exam::PersonalRecord& record : records) {
        if (record.kind != exam::RecordKind::Setting || !record.name.starts_with(tryPrefix(exam)))
            continue;
        const QJsonObject object = objectOf(record.body);
        RecallTry done{.begunAt = timeOf(object[u"begun"_s]), .outcomes = {}};
        for (const QJsonValue sheet : object[u"sheets"_s].toArray())
            done.outcomes.push_back(outcomeOf(sheet.toObject()));
        if (!done.outcomes.empty())
            tries.push_back(std::move(done));
    }
    std::ranges::sort(tries, {}, &RecallTry::begunAt);
    return tries;
}

std::optional<RecallTally> lastTally(const std::vector<RecallTry>& tries, const std::string& sheet) {
    for (const RecallTry& done : std::views::reverse(tries))
        for (const RecallOutcome& outcome : done.outcomes)
            if (outcome.written.sheet == sheet)
                return outcome.tally();
    return std::nullopt;
}

std::optional<RecallTally> lastTally(const std::vector<RecallTry>& tries,
                                     const std::vector<RecallOutcome>& sheets) {
    RecallTally sum;
    for (const RecallOutcome& sheet : sheets) {
        const auto last = lastTally(tries, sheet.written.sheet);
        if (!last)
            return std::nullopt;
        sum = sum + *last;
    }
    return sum;
}

} // namespace app
