// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/request_filter.h"

#include <algorithm>
#include <iterator>

namespace exam {

namespace {

bool containsOrEmpty(const auto& list, const auto& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool overlapsOrEmpty(const auto& wanted, const auto& present) {
    return wanted.empty() || std::ranges::any_of(present, [&](const auto& value) {
               return std::ranges::find(wanted, value) != wanted.end();
           });
}

} // namespace

RequestFilter::RequestFilter(const Bank& bank, const PaperRequest& request)
    : m_bank(bank)
    , m_request(request)
    , m_isNarrow(restrictsQuestions() || !request.tasks.empty()) {
    collectByTags();
}

bool RequestFilter::restrictsQuestions() const {
    return !m_request.topics.empty() || !m_request.services.empty() || !m_request.kinds.empty() ||
           !m_request.difficulties.empty();
}

/// The shorter way where there is one: the questions of a topic are few, those of a task many.
void RequestFilter::collectByTags() {
    const auto add = [this](const std::vector<std::uint32_t>& questions) {
        m_tagged.insert(m_tagged.end(), questions.begin(), questions.end());
    };
    if (!m_request.topics.empty())
        for (const TopicId& topic : m_request.topics)
            add(m_bank.ofTopic(topic));
    else
        for (const std::string& service : m_request.services)
            add(m_bank.ofService(service));
    std::ranges::sort(m_tagged);
    const auto repeated = std::ranges::unique(m_tagged);
    m_tagged.erase(repeated.begin(), repeated.end());
}

bool RequestFilter::allowsDomain(const DomainId& id) const {
    return containsOrEmpty(m_request.domains, id);
}

bool RequestFilter::allowsTask(const TaskId& id) const {
    return containsOrEmpty(m_request.tasks, id);
}

bool RequestFilter::allows(std::uint32_t index) const {
    const Question& question = m_bank.questions()[index];
    return allowsDomain(question.domain) && allowsTask(question.task) &&
           overlapsOrEmpty(m_request.topics, question.topics) &&
           overlapsOrEmpty(m_request.services, question.services) &&
           containsOrEmpty(m_request.kinds, question.kind()) &&
           containsOrEmpty(m_request.difficulties, question.difficulty);
}

const std::vector<std::uint32_t>& RequestFilter::standaloneOfTask(const TaskId& id) {
    if (!allowsTask(id))
        return m_filtered.emplace_back();
    const std::vector<std::uint32_t>& ofTask = m_bank.standaloneOfTask(id);
    if (!restrictsQuestions())
        return ofTask;
    const bool isTagged = !m_request.topics.empty() || !m_request.services.empty();
    const std::vector<std::uint32_t>& candidates = isTagged ? m_tagged : ofTask;
    std::vector<std::uint32_t>& some = m_filtered.emplace_back();
    std::ranges::copy_if(candidates, std::back_inserter(some), [&](std::uint32_t index) {
        const Question& question = m_bank.questions()[index];
        return question.task == id && question.scenario.empty() && allows(index);
    });
    return some;
}

} // namespace exam
