// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include <algorithm>

namespace exam {

namespace {

template<class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

} // namespace

std::size_t entryCount(const Question& question) {
    return std::visit(Overloaded{
                          [](const SingleChoice& content) { return content.options.size(); },
                          [](const MultipleChoice& content) { return content.options.size(); },
                          [](const Ordering& content) { return content.entries.size(); },
                          [](const Matching& content) { return content.responses.size(); },
                      },
                      question.content);
}

std::size_t pickCount(const Question& question) {
    return std::visit(Overloaded{
                          [](const SingleChoice&) { return std::size_t{1}; },
                          [](const MultipleChoice& content) { return content.right.size(); },
                          [](const Ordering& content) { return content.stepCount; },
                          [](const Matching& content) { return content.prompts.size(); },
                      },
                      question.content);
}

bool hasSlots(const Question& question) {
    return question.kind() == QuestionKind::Ordering || question.kind() == QuestionKind::Matching;
}

const std::string& entryText(const Question& question, EntryIndex index) {
    return std::visit(
        Overloaded{
            [index](const SingleChoice& content) -> const std::string& {
                return content.options[index].text;
            },
            [index](const MultipleChoice& content) -> const std::string& {
                return content.options[index].text;
            },
            [index](const Ordering& content) -> const std::string& { return content.entries[index].text; },
            [index](const Matching& content) -> const std::string& { return content.responses[index]; },
        },
        question.content);
}

Response rightResponse(const Question& question) {
    Response response;
    std::visit(Overloaded{
                   [&](const SingleChoice& content) { response.picks.emplace_back(content.right); },
                   [&](const MultipleChoice& content) {
                       response.picks.assign(content.right.begin(), content.right.end());
                   },
                   [&](const Ordering& content) {
                       for (std::size_t step = 0; step < content.stepCount; ++step)
                           response.picks.emplace_back(static_cast<EntryIndex>(step));
                   },
                   [&](const Matching& content) {
                       for (const MatchPrompt& prompt : content.prompts)
                           response.picks.emplace_back(prompt.match);
                   },
               },
               question.content);
    return response;
}

bool isComplete(const Question& question, const Response& response) {
    return response.picks.size() == pickCount(question) &&
           std::ranges::all_of(response.picks, [](const auto& pick) { return pick.has_value(); });
}

bool isBlank(const Response& response) {
    return std::ranges::none_of(response.picks, [](const auto& pick) { return pick.has_value(); });
}

} // namespace exam
