// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_study.h"

#include "day.h"
#include "study/study_records.h"
#include "tick_records.h"

#include <algorithm>

namespace app {

namespace {

std::string pointPrefix(const exam::ExamId& exam) {
    return "point/" + exam.value + "/";
}

std::string ratingName(const exam::ExamId& exam, const RatingSubject& subject) {
    std::string name = "self-rating/" + exam.value;
    name += subject.kind == RatingSubject::Kind::Task ? "/task/" : "/domain/";
    return name + subject.id;
}

std::optional<int> ratingFrom(const std::string& body) {
    if (body.size() != 1)
        return std::nullopt;
    const int rating = body.front() - '0';
    return rating >= exam::kLowestRating && rating <= exam::kHighestRating ? std::optional(rating)
                                                                           : std::nullopt;
}

} // namespace

std::optional<int> ChecklistStudy::ratingOf(const RatingSubject& subject) const {
    const auto found = ratings.find(subject);
    return found == ratings.end() ? std::nullopt : std::optional(found->second);
}

exam::Result<ChecklistStudy> readChecklistStudy(exam::HistoryStore& history, const exam::Catalogue& bank) {
    const exam::ExamSpec& spec = bank.spec();
    const auto settings = history.records(exam::RecordKind::Setting);
    if (!settings)
        return std::unexpected(settings.error());
    const auto attempts = history.attempts(spec.id, &localDay);
    if (!attempts)
        return std::unexpected(attempts.error());
    return ChecklistStudy{.points = pointsIn(*settings, spec.id),
                          .ratings = ratingsIn(*settings, spec),
                          .tasks = exam::studyRecordsOf(bank, *attempts).firstTries};
}

exam::PersonalRecord pointRecord(const exam::ExamId& exam, const exam::PointCode& point, bool isKnown,
                                 exam::WallTime now) {
    return tickRecord(pointPrefix(exam) + point.value, isKnown, now);
}

exam::PersonalRecord ratingRecord(const exam::ExamId& exam, const RatingSubject& subject,
                                  std::optional<int> rating, exam::WallTime now) {
    return {exam::RecordKind::Setting, ratingName(exam, subject), rating ? std::to_string(*rating) : "none",
            now};
}

std::set<std::string> pointsIn(const std::vector<exam::PersonalRecord>& records, const exam::ExamId& exam) {
    return ticksIn(records, pointPrefix(exam));
}

std::map<RatingSubject, int> ratingsIn(const std::vector<exam::PersonalRecord>& records,
                                       const exam::ExamSpec& spec) {
    std::map<RatingSubject, int> ratings;
    const auto take = [&](const RatingSubject& subject) {
        const auto found =
            std::ranges::find(records, ratingName(spec.id, subject), &exam::PersonalRecord::name);
        if (found == records.end())
            return;
        if (const std::optional<int> rating = ratingFrom(found->body))
            ratings.emplace(subject, *rating);
    };
    for (const exam::Domain& domain : spec.domains) {
        take({RatingSubject::Kind::Domain, domain.id.value});
        for (const exam::Task& task : domain.tasks)
            take({RatingSubject::Kind::Task, task.id.value});
    }
    return ratings;
}

} // namespace app
