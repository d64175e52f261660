// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/new_question.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace bank {

namespace {

constexpr int kHighestNumber = 999;

/// "tea-1.1-" for the task 1.1 of the exam "tea-b01".
std::string idStart(const exam::ExamId& examId, const exam::TaskId& task) {
    return examId.value.substr(0, examId.value.rfind('-')) + '-' + task.value + '-';
}

int numberOf(std::string_view id, std::size_t begin) {
    int number = 0;
    std::from_chars(id.data() + begin, id.data() + id.size(), number);
    return number;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t count = 0; count < times; ++count)
        result += text;
    return result;
}

constexpr std::string_view kRight = "    - text:\n      correct: true\n      why:\n";
constexpr std::string_view kWrong = "    - text:\n      flaw: technically-wrong\n      why:\n";
constexpr std::string_view kStep = "    - text:\n      why:\n";
constexpr std::string_view kPrompt = "    - text:\n      match: first\n      why:\n";

std::string contentOf(exam::QuestionKind kind) {
    switch (kind) {
    case exam::QuestionKind::MultipleChoice:
        return "  options:\n" + std::string(kRight) + repeated(kWrong, 3);
    case exam::QuestionKind::MultipleResponse:
        return "  options:\n" + repeated(kRight, 2) + repeated(kWrong, 3);
    case exam::QuestionKind::Ordering:
        return "  steps:\n" + repeated(kStep, 4) + "  distractors:\n" + std::string(kWrong);
    case exam::QuestionKind::Matching:
        break;
    }
    return "  responses:\n    first:\n    second:\n    third:\n  prompts:\n" + repeated(kPrompt, 3);
}

std::string_view stemEnd(exam::QuestionKind kind) {
    return kind == exam::QuestionKind::MultipleResponse ? " (Select TWO.)" : "";
}

} // namespace

exam::QuestionId nextId(const exam::Bank& bank, const exam::TaskId& task) {
    const std::string start = idStart(bank.spec().id, task);
    int highest = 0;
    for (const exam::Question& question : bank.questions())
        if (question.id.value.starts_with(start))
            highest = std::max(highest, numberOf(question.id.value, start.size()));
    if (highest >= kHighestNumber)
        return {};
    const std::string digits = std::to_string(highest + 1);
    return {start + std::string(3 - digits.size(), '0') + digits};
}

std::string questionTemplate(const exam::QuestionId& id, const exam::Task& task, exam::QuestionKind kind,
                             const std::string& today) {
    const std::string point = task.points.empty() ? std::string() : task.points.front().code.value;
    return "- id: " + id.value + "\n  type: " + std::string(exam::nameOf(kind)) + "\n  points: [" + point +
           "]\n  topics: []\n  services: []\n  difficulty: medium\n  stem: |\n    ..." +
           std::string(stemEnd(kind)) + "\n  constraints:\n    - phrase:\n      implies:\n" +
           contentOf(kind) +
           "  explanation:\n  references:\n    - title:\n      url: https://\n      seen: page\n  enemies: "
           "[]\n"
           "  checked: " +
           today + '\n';
}

} // namespace bank
