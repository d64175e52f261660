// SPDX-License-Identifier: GPL-3.0-or-later
#include "builders.h"

#include <cstdio>
#include <cstdlib>
#include <numeric>

namespace test {

using namespace exam;

namespace {

std::string padded(std::size_t number) {
    char text[24];
    std::snprintf(text, sizeof text, "%03zu", number);
    return text;
}

Task makeTask(const std::string& domain, int number, std::size_t points) {
    Task task{TaskId{domain + "." + std::to_string(number)}, "Task", {}};
    for (std::size_t point = 1; point <= points; ++point)
        task.points.push_back(
            {PointCode{task.id.value + "-K" + std::to_string(point)}, "knowledge", "Point"});
    return task;
}

Domain makeDomain(const std::string& id, int weight) {
    return {
        DomainId{id}, "Domain " + id, weight, {makeTask(id, 1, 10), makeTask(id, 2, 9), makeTask(id, 3, 7)}};
}

} // namespace

ExamSpec makeSpec() {
    ExamSpec spec;
    spec.id = ExamId{"test"};
    spec.code = "TST-01";
    spec.title = "Test exam";
    spec.vendor = "Nobody";
    spec.questionCount = 65;
    spec.unscoredCount = 15;
    spec.duration = std::chrono::minutes{130};
    spec.kindShares = {0.69, 0.15, 0.08, 0.08};
    spec.difficultyShares = {0.25, 0.50, 0.25};
    spec.extraTimes = {{"plus-30", "30 minutes more", 1.0, std::chrono::minutes{30}},
                       {"x1.5", "Half as long again", 1.5, std::chrono::minutes{0}}};
    spec.passes = {{"First pass", std::chrono::minutes{69}},
                   {"Flagged pass", std::chrono::minutes{38}},
                   {"Final pass", std::chrono::minutes{23}}};
    spec.domains = {makeDomain("1", 28), makeDomain("2", 26), makeDomain("3", 22), makeDomain("4", 24)};
    return spec;
}

Question makeQuestion(const std::string& id, QuestionKind kind, std::size_t right) {
    Question question;
    question.id = QuestionId{id};
    question.points = {PointCode{"1.1-K1"}};
    question.task = TaskId{"1.1"};
    question.domain = DomainId{"1"};
    question.topics = {TopicId{id}};
    question.stem = "Stem of " + id;
    question.explanation = "Explanation";
    question.references = {{"Reference", "https://example.org/", "page"}};
    question.checked = "2026-11-23";
    const auto entries = [](std::size_t count) {
        std::vector<Entry> list;
        for (std::size_t index = 0; index < count; ++index)
            list.push_back({"Entry " + std::to_string(index), "Why", std::nullopt});
        return list;
    };
    switch (kind) {
    case QuestionKind::MultipleChoice:
        question.content = SingleChoice{entries(4), 0};
        break;
    case QuestionKind::MultipleResponse: {
        std::vector<EntryIndex> rights(right);
        std::iota(rights.begin(), rights.end(), EntryIndex{0});
        question.content = MultipleChoice{entries(5), rights};
        break;
    }
    case QuestionKind::Ordering:
        question.content = Ordering{entries(right + 1), right};
        break;
    case QuestionKind::Matching: {
        Matching matching{{"One", "Two", "Three"}, {}};
        for (std::size_t prompt = 0; prompt < right; ++prompt)
            matching.prompts.push_back({"Prompt", "Why", static_cast<EntryIndex>(prompt % 2)});
        question.content = matching;
        break;
    }
    }
    return question;
}

BankParts makeParts(std::size_t perTask) {
    constexpr QuestionKind kKinds[] = {QuestionKind::MultipleChoice, QuestionKind::MultipleChoice,
                                       QuestionKind::MultipleChoice, QuestionKind::MultipleResponse,
                                       QuestionKind::MultipleChoice, QuestionKind::Ordering,
                                       QuestionKind::MultipleChoice, QuestionKind::Matching};
    constexpr Difficulty kDifficulties[] = {Difficulty::Easy, Difficulty::Medium, Difficulty::Medium,
                                            Difficulty::Hard};
    BankParts parts;
    parts.spec = makeSpec();
    parts.edition = "0123456789abcdef";
    for (const Domain& domain : parts.spec.domains) {
        for (const Task& task : domain.tasks) {
            for (std::size_t number = 1; number <= perTask; ++number) {
                const QuestionKind kind = kKinds[number % std::size(kKinds)];
                Question question = makeQuestion("t-" + task.id.value + "-" + padded(number), kind,
                                                 kind == QuestionKind::MultipleChoice ? 1 : 3);
                question.domain = domain.id;
                question.task = task.id;
                question.points = {task.points[number % task.points.size()].code};
                question.difficulty = kDifficulties[number % std::size(kDifficulties)];
                parts.questions.push_back(std::move(question));
            }
        }
    }
    return parts;
}

Bank makeBank(std::size_t perTask) {
    return Bank(makeParts(perTask));
}

std::vector<ShownQuestion> makeShown(const std::vector<QuestionKind>& kinds) {
    std::vector<ShownQuestion> shown;
    for (std::size_t index = 0; index < kinds.size(); ++index)
        shown.push_back(
            {std::make_shared<Question>(makeQuestion("q" + std::to_string(index), kinds[index],
                                                     kinds[index] == QuestionKind::MultipleChoice ? 1 : 2)),
             nullptr});
    return shown;
}

Paper makePaper(const std::vector<ShownQuestion>& questions) {
    Paper paper;
    paper.exam = ExamId{"test"};
    paper.bankEdition = "0123456789abcdef";
    for (const ShownQuestion& shown : questions)
        paper.items.push_back({shown.question->id, EntryOrder::listed(entryCount(*shown.question)), true});
    return paper;
}

Attempt makeAttempt(const std::string& question, bool right, Day day) {
    return {.question = QuestionId{question},
            .domain = DomainId{"1"},
            .task = TaskId{"1.1"},
            .day = day,
            .right = right,
            .time = std::chrono::minutes{1}};
}

Sitting makeRunningSitting(Moment now, Conditions conditions) {
    auto shown = makeShown({QuestionKind::MultipleChoice, QuestionKind::MultipleResponse,
                            QuestionKind::Ordering, QuestionKind::Matching});
    Paper paper = makePaper(shown);
    Sitting sitting(std::move(paper), std::move(shown), std::move(conditions), now);
    perform(sitting, Started{}, now);
    perform(sitting, PassBegan{Pass::First, sitting.allPositions()}, now);
    perform(sitting, Shown{0}, now);
    return sitting;
}

SittingEvent perform(Sitting& sitting, EventBody body, Moment now) {
    const auto event = sitting.propose(std::move(body), now);
    if (!event) {
        std::fprintf(stderr, "refused: %d %s\n", static_cast<int>(event.error().code),
                     event.error().detail.c_str());
        std::abort();
    }
    sitting.apply(*event, now);
    return *event;
}

} // namespace test
