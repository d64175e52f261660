// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/question_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bank {

namespace {

using Names = std::vector<std::string_view>;

constexpr int kMaxChapter = 6;
constexpr int kMaxSolvers = 1000;

/// The keys that a question of this kind may have; of any kind while the kind is not known.
Names knownKeys(std::optional<exam::QuestionKind> kind) {
    Names keys{"id",       "type",        "points",  "topics",     "services", "difficulty",
               "scenario", "stem",        "shuffle", "guide",      "review",   "references",
               "enemies",  "constraints", "checked", "explanation"};
    const auto mayBe = [&](exam::QuestionKind owner) { return !kind || *kind == owner; };
    if (mayBe(exam::QuestionKind::MultipleChoice) || mayBe(exam::QuestionKind::MultipleResponse))
        keys.emplace_back("options");
    if (mayBe(exam::QuestionKind::Ordering))
        keys.insert(keys.end(), {"steps", "distractors"});
    if (mayBe(exam::QuestionKind::Matching))
        keys.insert(keys.end(), {"responses", "prompts"});
    return keys;
}

std::optional<exam::QuestionKind> kindOf(const YamlNode& node) {
    const YamlNode* type = node.find("type");
    return type ? exam::fromName<exam::QuestionKind>(type->text) : std::nullopt;
}

exam::EntryIndex entryIndex(std::size_t index) {
    return static_cast<exam::EntryIndex>(std::min<std::size_t>(index, kNoEntry));
}

struct Options {
    std::vector<exam::Entry> entries;
    std::vector<exam::EntryIndex> right;
    std::size_t secondRightOffset = 0; ///< of the second `correct: true`; 0 while there is none
};

Options readOptions(Record& question, Reading& reading) {
    constexpr std::array<std::string_view, 4> kKeys{"text", "correct", "flaw", "why"};
    Options options;
    for (const YamlNode& node : question.list("options")) {
        Record record(node, reading, kKeys);
        if (record.flag("correct", false)) {
            options.right.push_back(entryIndex(options.entries.size()));
            if (options.right.size() == 2)
                options.secondRightOffset = record.offsetOf("correct");
        }
        options.entries.push_back({
            .text = record.text("text"),
            .why = record.text("why"),
            .flaw = record.word<exam::Flaw>("flaw", Need::Optional),
        });
    }
    return options;
}

exam::SingleChoice readSingleChoice(Record& question, Reading& reading) {
    Options options = readOptions(question, reading);
    if (options.right.size() > 1)
        reading.fault(options.secondRightOffset, "several-right-answers",
                      "A second option is marked as right.",
                      "Leave one `correct: true`, or make it a multiple-response question.");
    return {
        .options = std::move(options.entries),
        .right = options.right.empty() ? kNoEntry : options.right.front(),
    };
}

exam::MultipleChoice readMultipleChoice(Record& question, Reading& reading) {
    Options options = readOptions(question, reading);
    return {.options = std::move(options.entries), .right = std::move(options.right)};
}

void readSteps(Record& question, Reading& reading, std::vector<exam::Entry>& entries) {
    constexpr std::array<std::string_view, 2> kKeys{"text", "why"};
    for (const YamlNode& node : question.list("steps")) {
        Record record(node, reading, kKeys);
        entries.push_back({.text = record.text("text"), .why = record.text("why"), .flaw = std::nullopt});
    }
}

void readDistractors(Record& question, Reading& reading, std::vector<exam::Entry>& entries) {
    constexpr std::array<std::string_view, 3> kKeys{"text", "flaw", "why"};
    for (const YamlNode& node : question.list("distractors", Need::Optional)) {
        Record record(node, reading, kKeys);
        entries.push_back({
            .text = record.text("text"),
            .why = record.text("why"),
            .flaw = record.word<exam::Flaw>("flaw", Need::Optional),
        });
    }
}

exam::Ordering readOrdering(Record& question, Reading& reading) {
    exam::Ordering ordering;
    readSteps(question, reading, ordering.entries);
    ordering.stepCount = ordering.entries.size();
    readDistractors(question, reading, ordering.entries);
    return ordering;
}

exam::Matching readMatching(Record& question, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"text", "match", "why"};
    exam::Matching matching;
    std::vector<std::string> keys;
    if (const YamlNode* responses = question.map("responses")) {
        for (std::size_t index = 0; index < responses->items.size(); ++index) {
            keys.push_back(responses->keys[index].text);
            matching.responses.push_back(textOf(responses->items[index], reading).value_or(std::string{}));
        }
    }
    for (const YamlNode& node : question.list("prompts")) {
        Record record(node, reading, kKeys);
        const std::string match = record.text("match");
        const auto found = std::ranges::find(keys, match);
        matching.prompts.push_back({
            .text = record.text("text"),
            .why = record.text("why"),
            .match =
                found == keys.end() ? kNoEntry : entryIndex(static_cast<std::size_t>(found - keys.begin())),
        });
    }
    return matching;
}

exam::Content readContent(exam::QuestionKind kind, Record& question, Reading& reading) {
    switch (kind) {
    case exam::QuestionKind::MultipleChoice:
        return readSingleChoice(question, reading);
    case exam::QuestionKind::MultipleResponse:
        return readMultipleChoice(question, reading);
    case exam::QuestionKind::Ordering:
        return readOrdering(question, reading);
    case exam::QuestionKind::Matching:
        break;
    }
    return readMatching(question, reading);
}

std::vector<exam::Constraint> readConstraints(Record& question, Reading& reading) {
    constexpr std::array<std::string_view, 2> kKeys{"phrase", "implies"};
    std::vector<exam::Constraint> constraints;
    for (const YamlNode& node : question.list("constraints")) {
        Record record(node, reading, kKeys);
        constraints.push_back({.phrase = record.text("phrase"), .implies = record.text("implies")});
    }
    return constraints;
}

std::vector<exam::Reference> readReferences(Record& question, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"title", "url", "seen"};
    constexpr std::array<std::string_view, 3> kSeen{"page", "excerpt", "archive"};
    std::vector<exam::Reference> references;
    for (const YamlNode& node : question.list("references")) {
        Record record(node, reading, kKeys);
        references.push_back({
            .title = record.text("title"),
            .url = record.text("url"),
            .seen = record.wordOf("seen", kSeen),
        });
    }
    return references;
}

exam::GuidePlace readGuidePlace(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 2> kKeys{"chapter", "lines"};
    Record record(node, reading, kKeys);
    return {.chapter = record.number("chapter", 0, kMaxChapter), .lines = record.text("lines")};
}

exam::ReviewRecord readReview(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"solved_blind", "differed", "date"};
    Record record(node, reading, kKeys);
    return {
        .solvedBlind = record.number("solved_blind", 0, kMaxSolvers),
        .differed = record.number("differed", 0, kMaxSolvers),
        .date = record.day("date"),
    };
}

} // namespace

exam::Question readQuestion(const YamlNode& node, Reading& reading) {
    const Names known = knownKeys(kindOf(node));
    Record record(node, reading, known);
    exam::Question question;
    question.id = record.id<exam::QuestionId>("id");
    question.points = record.ids<exam::PointCode>("points");
    question.topics = record.ids<exam::TopicId>("topics");
    question.services = record.texts("services");
    question.difficulty = record.word<exam::Difficulty>("difficulty").value_or(exam::Difficulty::Medium);
    question.scenario = record.id<exam::ScenarioId>("scenario", Need::Optional);
    question.shuffle = record.flag("shuffle", true);
    question.stem = record.text("stem");
    question.constraints = readConstraints(record, reading);
    if (const auto type = record.word<exam::QuestionKind>("type"))
        question.content = readContent(*type, record, reading);
    question.explanation = record.text("explanation");
    question.references = readReferences(record, reading);
    if (const YamlNode* guide = record.map("guide", Need::Optional))
        question.guide = readGuidePlace(*guide, reading);
    question.enemies = record.ids<exam::QuestionId>("enemies", Need::Optional);
    question.checked = record.day("checked");
    if (const YamlNode* review = record.map("review", Need::Optional))
        question.review = readReview(*review, reading);
    return question;
}

} // namespace bank
