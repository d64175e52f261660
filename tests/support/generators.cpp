// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generators.h"

#include <algorithm>

namespace test {

using namespace exam;
using namespace std::chrono_literals;

namespace {

const ScenarioId kScenario{"scenario"};

bool oneIn(Random& random, std::uint32_t chances) {
    return random.below(chances) == 0;
}

EntryIndex randomEntry(Random& random) {
    return static_cast<EntryIndex>(random.below(6));
}

Response randomResponse(Random& random) {
    Response response;
    for (std::uint32_t length = random.below(4); length > 0; --length)
        response.picks.push_back(oneIn(random, 5) ? std::nullopt : std::optional(randomEntry(random)));
    if (oneIn(random, 2))
        std::ranges::sort(response.picks);
    return response;
}

std::vector<TextRange> randomRanges(Random& random) {
    std::vector<TextRange> ranges;
    std::uint32_t at = 0;
    for (std::uint32_t count = random.below(3); count > 0; --count) {
        const std::uint32_t begin = at + random.below(4);
        at = begin + random.below(5);
        ranges.push_back({begin, at});
    }
    return ranges;
}

std::vector<Position> randomQueue(Random& random, std::size_t itemCount) {
    std::vector<Position> queue;
    for (Position position = 0; position < itemCount + 1; ++position)
        if (oneIn(random, 2))
            queue.push_back(position);
    return queue;
}

std::string randomText(Random& random) {
    return std::string(random.below(20), static_cast<char>('a' + random.below(3)));
}

EventBody randomCommand(Random& random, std::size_t itemCount) {
    const Position position = random.below(static_cast<std::uint32_t>(itemCount) + 1);
    switch (random.below(20)) {
    case 0:
        return Started{};
    case 1:
        return PassBegan{static_cast<Pass>(random.below(3)), randomQueue(random, itemCount)};
    case 2:
        return ReviewOpened{};
    case 3:
        return Interrupted{InterruptionCause::ProgramNotRunning, Millis{random.below(3) * 1000}};
    case 4: // rarely, because nothing can follow
        return oneIn(random, 100) ? EventBody(Finished{static_cast<FinishReason>(random.below(2))})
                                  : EventBody(Shown{position});
    case 5:
        return Noted{position, randomText(random)};
    case 6:
        return Highlighted{position, randomRanges(random)};
    case 7:
        return ScenarioHighlighted{oneIn(random, 2) ? kScenario : ScenarioId{"none"}, randomRanges(random)};
    case 8:
        return ConfidenceRated{position, oneIn(random, 4) ? std::nullopt
                                                          : std::optional(static_cast<int>(random.below(7)))};
    case 9:
        return ScratchWritten{randomText(random)};
    case 10:
        return Paused{};
    case 11:
        return Resumed{};
    case 12:
        return oneIn(random, 10) ? EventBody(AnswerRevealed{position}) : EventBody(Shown{position});
    case 13:
        return Flagged{position, oneIn(random, 2)};
    case 14:
        return Judged{position, randomEntry(random), static_cast<Verdict>(random.below(4))};
    case 15:
        return UnknownEvent{"dreamt", "{}"};
    case 16:
    case 17:
        return Shown{position};
    default:
        return Answered{position, randomResponse(random)};
    }
}

Sitting makeSitting(Conditions conditions, Moment now) {
    using enum QuestionKind;
    auto shown = makeShown({MultipleChoice, MultipleResponse, Ordering, Matching});
    shown[1].scenario = std::make_shared<Scenario>(Scenario{kScenario, "Title", "A text of a scenario"});
    return Sitting(makePaper(shown), shown, std::move(conditions), now);
}

/// One of `values`, with a chance of one in three; else nothing.
template<class T>
std::vector<T> randomChoice(Random& random, const std::vector<T>& values) {
    if (values.empty() || !oneIn(random, 3))
        return {};
    return {values[random.below(static_cast<std::uint32_t>(values.size()))]};
}

void addCaseStudies(Random& random, BankParts& parts) {
    const std::uint32_t studies = random.below(4);
    for (std::uint32_t study = 0; study < studies; ++study) {
        const ScenarioId id{"study-" + std::to_string(study)};
        parts.scenarios.push_back({id, "Title", "Text"});
        for (int question = 0; question < 3; ++question)
            parts.questions[random.below(static_cast<std::uint32_t>(parts.questions.size()))].scenario = id;
    }
}

} // namespace

Step randomStep(Random& random, std::size_t itemCount) {
    return {.passes = Millis{random.below(6'000)},
            .sleeps = oneIn(random, 50) ? Millis{random.below(100'000)} : 0ms,
            .command = randomCommand(random, itemCount)};
}

Conditions randomConditions(Random& random) {
    Conditions conditions;
    conditions.mode = static_cast<SittingMode>(random.below(3));
    if (!oneIn(random, 4))
        conditions.allowed = Millis{1 + random.below(30'000'000)};
    conditions.confidence = oneIn(random, 2);
    return conditions;
}

RecordedSitting::RecordedSitting(Conditions conditions)
    : m_sitting(makeSitting(std::move(conditions), m_clock->now())) {}

void RecordedSitting::perform(const Step& step) {
    m_clock->advance(step.passes);
    m_clock->sleep(step.sleeps);
    while (const auto due = m_sitting.due(m_clock->now()))
        keep(*due);
    if (const auto event = m_sitting.propose(step.command, m_clock->now()))
        keep(*event);
}

void RecordedSitting::keep(const SittingEvent& event) {
    m_events.push_back(event);
    m_sitting.apply(event, m_clock->now());
}

RecordedSitting randomSitting(Random& random, std::size_t steps) {
    RecordedSitting recorded(randomConditions(random));
    recorded.perform({.command = Started{}});
    recorded.perform({.command = PassBegan{Pass::First, recorded.sitting().allPositions()}});
    for (std::size_t step = 0; step < steps; ++step)
        recorded.perform(randomStep(random, recorded.sitting().state().items.size()));
    return recorded;
}

BankParts randomParts(Random& random, std::size_t questionCount) {
    BankParts parts;
    parts.spec = makeSpec();
    parts.edition = "0123456789abcdef";
    for (std::size_t number = 0; number < questionCount; ++number) {
        const auto kind = static_cast<QuestionKind>(random.below(4));
        Question question =
            makeQuestion("q-" + std::to_string(number), kind, kind == QuestionKind::MultipleChoice ? 1 : 3);
        const Domain& domain = parts.spec.domains[random.below(4)];
        question.domain = domain.id;
        question.task = domain.tasks[random.below(3)].id;
        question.difficulty = static_cast<Difficulty>(random.below(3));
        question.topics = {TopicId{"topic-" + std::to_string(random.below(40))}};
        question.services = {"Service " + std::to_string(random.below(10))};
        if (number > 0 && oneIn(random, 6))
            question.enemies = {parts.questions[random.below(static_cast<std::uint32_t>(number))].id};
        parts.questions.push_back(std::move(question));
    }
    for (std::size_t number = 0; number < 40; ++number)
        parts.topics.emplace_back().id = TopicId{"topic-" + std::to_string(number)};
    for (std::size_t number = 0; number < 10; ++number)
        parts.services.emplace_back().name = "Service " + std::to_string(number);
    if (!parts.questions.empty())
        addCaseStudies(random, parts);
    return parts;
}

PaperRequest randomRequest(Random& random, const Bank& bank) {
    std::vector<DomainId> domains;
    std::vector<TaskId> tasks;
    for (const Domain& domain : bank.spec().domains) {
        domains.push_back(domain.id);
        for (const Task& task : domain.tasks)
            tasks.push_back(task.id);
    }
    std::vector<TopicId> topics;
    for (const Topic& topic : bank.topics())
        topics.push_back(topic.id);
    std::vector<std::string> services;
    for (const Service& service : bank.services())
        services.push_back(service.name);
    PaperRequest request;
    request.count = random.below(70);
    request.caseStudy = oneIn(random, 2);
    request.unscored = oneIn(random, 2);
    request.acceptShorter = oneIn(random, 2);
    request.domains = randomChoice(random, domains);
    request.tasks = randomChoice(random, tasks);
    request.topics = randomChoice(random, topics);
    request.services = randomChoice(random, services);
    request.kinds = randomChoice(random, std::vector{QuestionKind::MultipleChoice, QuestionKind::Ordering});
    request.difficulties = randomChoice(random, std::vector{Difficulty::Easy, Difficulty::Hard});
    return request;
}

} // namespace test
