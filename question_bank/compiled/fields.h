// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of each type in a compiled bank, in the order of their bytes; `value` is const where they are
// written. A change here needs a new kCompiledFormat (compiled_bank.h): a test compares the bytes.
#pragma once

#include "compiled/compiled_bank.h"

#include <type_traits>
#include <vector>

// Beside the types, so that the archive finds them.
namespace exam {

template<class T, class... Wanted>
concept Is = (std::is_same_v<std::remove_const_t<T>, Wanted> || ...);

void fields(auto& archive, Is<Entry> auto& value) {
    archive(value.text, value.why, value.flaw);
}
void fields(auto& archive, Is<SingleChoice, MultipleChoice> auto& value) {
    archive(value.options, value.right);
}
void fields(auto& archive, Is<Ordering> auto& value) {
    archive(value.entries, value.stepCount);
}
void fields(auto& archive, Is<MatchPrompt> auto& value) {
    archive(value.text, value.why, value.match);
}
void fields(auto& archive, Is<Matching> auto& value) {
    archive(value.responses, value.prompts);
}
void fields(auto& archive, Is<Constraint> auto& value) {
    archive(value.phrase, value.implies);
}
void fields(auto& archive, Is<Reference> auto& value) {
    archive(value.title, value.url, value.seen);
}
void fields(auto& archive, Is<GuidePlace> auto& value) {
    archive(value.chapter, value.lines);
}
void fields(auto& archive, Is<ReviewRecord> auto& value) {
    archive(value.solvedBlind, value.differed, value.date);
}
void fields(auto& archive, Is<Question> auto& value) {
    archive(value.id, value.points, value.task, value.domain, value.topics, value.services, value.difficulty,
            value.scenario, value.shuffle, value.stem, value.constraints, value.content, value.explanation,
            value.references, value.guide, value.enemies, value.checked, value.review);
}
void fields(auto& archive, Is<Scenario> auto& value) {
    archive(value.id, value.title, value.text);
}
void fields(auto& archive, Is<Topic> auto& value) {
    archive(value.id, value.title, value.task, value.points, value.services, value.confusedWith,
            value.guideLines);
}
void fields(auto& archive, Is<Service> auto& value) {
    archive(value.name, value.shortName, value.group, value.former, value.note);
}
void fields(auto& archive, Is<PaperRequest> auto& value) {
    archive(value.count, value.caseStudy, value.unscored, value.acceptShorter, value.domains, value.tasks,
            value.topics, value.services, value.kinds, value.difficulties, value.ids);
}
void fields(auto& archive, Is<NamedTest> auto& value) {
    archive(value.id, value.title, value.target, value.request);
}
void fields(auto& archive, Is<Point> auto& value) {
    archive(value.code, value.kind, value.text);
}
void fields(auto& archive, Is<Task> auto& value) {
    archive(value.id, value.title, value.points);
}
void fields(auto& archive, Is<Domain> auto& value) {
    archive(value.id, value.title, value.weight, value.tasks);
}
void fields(auto& archive, Is<ScoreScale> auto& value) {
    archive(value.minimum, value.maximum, value.pass, value.rawAtPass);
}
void fields(auto& archive, Is<ExtraTime> auto& value) {
    archive(value.id, value.title, value.factor, value.added);
}
void fields(auto& archive, Is<PassPlan> auto& value) {
    archive(value.title, value.minutes);
}
void fields(auto& archive, Is<ExamSpec> auto& value) {
    archive(value.id, value.code, value.title, value.vendor, value.questionCount, value.unscoredCount,
            value.duration, value.scale, value.kindShares, value.difficultyShares, value.extraTimes,
            value.passes, value.domains);
}
void fields(auto& archive, Is<EntryOrder> auto& value) {
    std::vector<EntryIndex> entries(value.begin(), value.end());
    archive(entries);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(value)>>)
        value = EntryOrder(entries);
}
void fields(auto& archive, Is<QuestionHead> auto& value) {
    archive(value.id, value.task, value.topics, value.services, value.kind, value.difficulty, value.scenario,
            value.entryCount, value.fixedEntryOrder, value.enemies);
}

} // namespace exam

namespace bank {

void fields(auto& archive, exam::Is<StampedFile> auto& value) {
    archive(value.name, value.byteCount, value.writtenAt);
}
void fields(auto& archive, exam::Is<Extent> auto& value) {
    archive(value.offset, value.byteCount, value.checksum);
}
void fields(auto& archive, exam::Is<BankSummary> auto& value) {
    archive(value.edition, value.spec, value.questionCount, value.scenarioCount);
}

} // namespace bank
