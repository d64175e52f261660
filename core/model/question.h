// SPDX-License-Identifier: GPL-3.0-or-later
//
// One item of the bank. Whatever its kind, a question has *entries* (what can be chosen: options, steps,
// responses) and is answered by naming entries. Entries are numbered as the bank lists them, not as a paper
// shows them, so a response means the same however the options were shuffled.
#pragma once

#include "base/enum_names.h"
#include "base/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace exam {

/// Stored by name.
enum class QuestionKind : std::uint8_t { MultipleChoice, MultipleResponse, Ordering, Matching };

template<>
struct EnumNames<QuestionKind> {
    static constexpr std::array<std::string_view, 4> values{"multiple-choice", "multiple-response",
                                                            "ordering", "matching"};
};

/// Of the thinking: recall, apply, weigh. Stored by name.
enum class Difficulty : std::uint8_t { Easy, Medium, Hard };

template<>
struct EnumNames<Difficulty> {
    static constexpr std::array<std::string_view, 3> values{"easy", "medium", "hard"};
};

/// The four ways in which an option can be wrong. Stored by name.
enum class Flaw { ViolatesConstraint, TechnicallyWrong, MissesProblem, OverEngineered };

template<>
struct EnumNames<Flaw> {
    static constexpr std::array<std::string_view, 4> values{"violates-constraint", "technically-wrong",
                                                            "misses-problem", "over-engineered"};
};

/// Index of an entry in the order of the bank.
using EntryIndex = std::uint8_t;

/// No question has more options, steps with distractors, or responses.
inline constexpr std::size_t kMostEntries = 20;

/// An option, or a step of an ordering: Markdown text, why it is right or wrong here, and how it is wrong.
struct Entry {
    std::string text;
    std::string why;
    std::optional<Flaw> flaw; ///< absent for what is right

    bool operator==(const Entry&) const = default;
};

/// Multiple choice: one entry is right.
struct SingleChoice {
    std::vector<Entry> options;
    EntryIndex right = 0;

    bool operator==(const SingleChoice&) const = default;
};

/// Multiple response: `right` in rising order, at least two.
struct MultipleChoice {
    std::vector<Entry> options;
    std::vector<EntryIndex> right;

    bool operator==(const MultipleChoice&) const = default;
};

/// The first `stepCount` entries are the steps in their right order; those behind them belong nowhere.
struct Ordering {
    std::vector<Entry> entries;
    std::size_t stepCount = 0;

    bool operator==(const Ordering&) const = default;
};

struct MatchPrompt {
    std::string text;
    std::string why;
    EntryIndex match = 0; ///< index into Matching::responses

    bool operator==(const MatchPrompt&) const = default;
};

/// Each prompt takes one response; a response may serve several prompts or none.
struct Matching {
    std::vector<std::string> responses;
    std::vector<MatchPrompt> prompts;

    bool operator==(const Matching&) const = default;
};

/// In the order of QuestionKind.
using Content = std::variant<SingleChoice, MultipleChoice, Ordering, Matching>;

/// Words of the stem (or scenario) that decide, verbatim, and what follows from them.
struct Constraint {
    std::string phrase;
    std::string implies;

    bool operator==(const Constraint&) const = default;
};

struct Reference {
    std::string title;
    std::string url;
    std::string seen; ///< how much of it was read on the day of `checked`: "page", "excerpt" or "archive"

    bool operator==(const Reference&) const = default;
};

/// Where the study guide treats the matter: chapter 0-6, lines as written in the bank ("4990-5132").
struct GuidePlace {
    int chapter = 0;
    std::string lines;

    bool operator==(const GuidePlace&) const = default;
};

struct ReviewRecord {
    int solvedBlind = 0;
    int differed = 0;
    std::string date; ///< ISO 8601 day

    bool operator==(const ReviewRecord&) const = default;
};

struct Question {
    QuestionId id;
    std::vector<PointCode> points; ///< the first decides task and domain
    TaskId task;
    DomainId domain;
    std::vector<TopicId> topics;
    std::vector<std::string> services;
    Difficulty difficulty = Difficulty::Medium;
    ScenarioId scenario; ///< empty outside case studies
    bool shuffle = true; ///< false where the order of the entries means something
    std::string stem;    ///< Markdown
    std::vector<Constraint> constraints;
    Content content;
    std::string explanation; ///< Markdown
    std::vector<Reference> references;
    std::optional<GuidePlace> guide;
    std::vector<QuestionId> enemies;
    std::string checked; ///< ISO 8601 day on which the key was checked
    std::optional<ReviewRecord> review;

    QuestionKind kind() const { return static_cast<QuestionKind>(content.index()); }
    bool operator==(const Question&) const = default;
};

/// What is entered for one question. Empty `picks` is no answer.
/// - multiple choice, multiple response: the chosen entries in rising order.
/// - ordering: one slot per step, matching: one slot per prompt; an empty slot is std::nullopt.
struct Response {
    std::vector<std::optional<EntryIndex>> picks;

    bool operator==(const Response&) const = default;
};

/// Number of things that can be chosen: options, steps with distractors, responses.
std::size_t entryCount(const Question& question);

/// How many picks a complete response has: right options, steps, prompts.
std::size_t pickCount(const Question& question);

/// True where picks are places (ordering, matching), false where they are a set.
bool hasSlots(const Question& question);

/// Text of entry `index`, which must be below entryCount().
const std::string& entryText(const Question& question, EntryIndex index);

/// The response that earns the mark. Credit is all or nothing, so grading is a comparison with it.
Response rightResponse(const Question& question);

/// Every pick made.
bool isComplete(const Question& question, const Response& response);

/// No pick made.
bool isBlank(const Response& response);

struct Scenario {
    ScenarioId id;
    std::string title;
    std::string text; ///< Markdown

    bool operator==(const Scenario&) const = default;
};

struct Topic {
    TopicId id;
    std::string title;
    TaskId task;
    std::vector<PointCode> points;
    std::vector<std::string> services;
    std::vector<TopicId> confusedWith;
    std::vector<std::string> guideLines;

    bool operator==(const Topic&) const = default;
};

struct Service {
    std::string name;
    std::string shortName; ///< empty when the name has no shorter form
    std::string group;
    std::vector<std::string> former;
    std::string note;

    bool operator==(const Service&) const = default;
};

} // namespace exam
