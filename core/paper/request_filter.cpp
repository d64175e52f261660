// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/request_filter.h"

#include <algorithm>

namespace exam {

namespace {

bool containsOrEmpty(const auto& list, const auto& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

/// `questionsOf` gives the questions, rising, of one of the wanted topics or services.
bool isOfAnyOrEmpty(std::uint32_t index, const auto& wanted, auto questionsOf) {
    return wanted.empty() || std::ranges::any_of(wanted, [&](const auto& value) {
               return std::ranges::binary_search(questionsOf(value), index);
           });
}

} // namespace

RequestFilter::RequestFilter(const Catalogue& bank, const PaperRequest& request)
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

bool RequestFilter::allows(const CatalogueEntry& question) const {
    const auto& [index, traits] = question;
    const auto ofTopic = [this](const TopicId& id) -> const auto& { return m_bank.ofTopic(id); };
    const auto ofService = [this](const std::string& name) -> const auto& { return m_bank.ofService(name); };
    return allowsDomain(m_bank.spec().domains[traits.domain].id) && allowsTask(m_bank.taskOf(traits)) &&
           isOfAnyOrEmpty(index, m_request.topics, ofTopic) &&
           isOfAnyOrEmpty(index, m_request.services, ofService) &&
           containsOrEmpty(m_request.kinds, traits.kind) &&
           containsOrEmpty(m_request.difficulties, traits.difficulty);
}

const std::vector<CatalogueEntry>& RequestFilter::standaloneOfTask(const TaskId& id) {
    if (!allowsTask(id))
        return m_filtered.emplace_back();
    const std::vector<CatalogueEntry>& ofTask = m_bank.standaloneOfTask(id);
    if (!restrictsQuestions())
        return ofTask;
    std::vector<CatalogueEntry>& some = m_filtered.emplace_back();
    const auto addIfAllowed = [&](const CatalogueEntry& question) {
        if (m_bank.taskOf(question.traits) == id && !question.traits.isOfCaseStudy && allows(question))
            some.push_back(question);
    };
    if (!m_request.topics.empty() || !m_request.services.empty())
        for (const std::uint32_t index : m_tagged)
            addIfAllowed(m_bank.entryOf(index));
    else
        std::ranges::for_each(ofTask, addIfAllowed);
    return some;
}

} // namespace exam
