// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bank::test {

namespace {

std::vector<exam::Entry> entriesOf(const std::vector<std::string>& texts) {
    std::vector<exam::Entry> entries;
    std::ranges::transform(texts, std::back_inserter(entries),
                           [](const std::string& text) { return exam::Entry{text, {}, {}}; });
    return entries;
}

exam::Question questionOf(const std::string& stem, exam::Content content) {
    exam::Question question;
    question.id = {"tea-1.1-001"};
    question.points = {{"1.1-K1"}};
    question.task = {"1.1"};
    question.domain = {"1"};
    question.stem = stem;
    question.content = std::move(content);
    return question;
}

} // namespace

exam::Question choice(const std::string& stem, const std::vector<std::string>& options) {
    return questionOf(stem, exam::SingleChoice{entriesOf(options), 0});
}

exam::Question response(const std::string& stem, const std::vector<std::string>& options) {
    return questionOf(stem, exam::MultipleChoice{entriesOf(options), {0, 1}});
}

std::vector<exam::Service> someServices() {
    return {{"Amazon SageMaker AI", "SageMaker AI", "SageMaker", {"Amazon SageMaker"}, ""},
            {"Amazon SageMaker Feature Store", "Feature Store", "SageMaker", {}, ""},
            {"Amazon S3", "", "storage", {}, ""},
            {"AWS Batch", "", "compute", {}, ""},
            {"Amazon Managed Streaming for Apache Kafka (Amazon MSK)", "Amazon MSK", "data", {}, ""}};
}

ChoiceItem asItem(const exam::Question& question) {
    return choiceItem(question, ServiceNames(someServices())).value();
}

std::vector<ChoiceItem> itemsOf(const std::vector<std::vector<std::string>>& options) {
    std::vector<ChoiceItem> items;
    std::ranges::transform(options, std::back_inserter(items),
                           [](const auto& texts) { return asItem(choice("", texts)); });
    return items;
}

} // namespace bank::test
