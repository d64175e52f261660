// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill.h"

#include "base/random.h"
#include "paper/paper_builder.h"
#include "paper/request_filter.h"
#include "scoring/answer_measures.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace exam {

namespace {

/// How many first tries in a task weigh as much as the level of its domain.
constexpr double kTriesLikeTheDomain = 4.0;

constexpr double kRecognised = 0.5;       ///< chance of recognising a question on the day it was seen
constexpr double kRecognitionDays = 15.0; ///< that chance fades by 1/e

bool fits(PastFilter filter, const QuestionRecord* record, const Learner& learner) {
    if (!record || filter == PastFilter::NeverSeen)
        return !record && filter == PastFilter::NeverSeen;
    const Attempt& last = record->last;
    switch (filter) {
    case PastFilter::Missed:
        return record->misses > 0;
    case PastFilter::WrongLastTime:
        return !last.right;
    case PastFilter::Flagged:
        return last.flagged;
    case PastFilter::Unsure:
        return last.confidence && *last.confidence < kSureFrom;
    case PastFilter::Slow:
        return last.time > kSlowBeyond;
    case PastFilter::Due:
        return dueDay(*record, learner.plan) <= learner.today;
    case PastFilter::NeverSeen:
        break;
    }
    return false;
}

const QuestionRecord* recordOf(const Learner& learner, const QuestionId& id) {
    const auto found = learner.records.questions.find(id);
    return found == learner.records.questions.end() ? nullptr : &found->second;
}

double levelOfDomain(const Catalogue& bank, std::uint32_t index, const Learner& learner) {
    return levelAt(learner.abilities.means[bank.traitsOf(index).domain], bank.spec(), AbilityModel{});
}

/// Where a topic stands in a drill of the weakest. One never practised stands beside those missed, before
/// those that went well: an estimate of what somebody was never asked is worth less than asking. What was
/// practised today waits.
enum class Turn { MissedOrNew, Right, PractisedToday };

/// How much a topic that went well needs repetition: by how long ago that was and by how fast it is
/// forgotten. The square root, because a stability is itself an estimate: counted in full, what is thought to
/// be kept for years would not be asked again, however wrong that is.
double needOfRepetition(const Knowledge& topic, Day today) {
    return daysBetween(topic.last, today) / std::sqrt(topic.memory.stability);
}

/// The chance that a question is answered because it is remembered, which neither shows what is known nor
/// makes anybody read why.
double recognition(const QuestionRecord& record, Day today) {
    return kRecognised * std::exp(-std::max(0, daysBetween(record.last.day, today)) / kRecognitionDays);
}

struct Weakness {
    Turn turn = Turn::MissedOrNew;
    double need = 0.0; ///< comparable within a turn
};

Weakness weaknessOfTopic(const Catalogue& bank, std::uint32_t index, const Learner& learner) {
    const auto topic = learner.records.topics.find(bank.testedTopicOf(index));
    const bool isPractised = topic != learner.records.topics.end();
    if (isPractised && !topic->second.missed && topic->second.last < learner.today)
        return {Turn::Right, needOfRepetition(topic->second, learner.today)};
    const double lacking =
        2.0 - expectedKnowledge(bank, index, learner) - levelOfDomain(bank, index, learner);
    const bool wasToday = isPractised && topic->second.last >= learner.today;
    return {wasToday ? Turn::PractisedToday : Turn::MissedOrNew, lacking};
}

Weakness weaknessOf(const Catalogue& bank, std::uint32_t index, const QuestionRecord* record,
                    const Learner& learner) {
    Weakness weakness = weaknessOfTopic(bank, index, learner);
    if (record)
        weakness.need *= 1.0 - recognition(*record, learner.today);
    return weakness;
}

/// A matching question and what decides when it is asked.
struct Match {
    std::uint32_t index = 0;
    std::uint32_t topic = 0;
    Weakness weakness = {}; ///< equal for all where weakness does not decide
    std::optional<Day> lastSeen = std::nullopt;
    std::uint64_t lot = 0;

    auto rank() const { return std::tuple(weakness.turn, -weakness.need, lastSeen, lot); }
};

std::vector<Match> rankedMatches(const Catalogue& bank, const DrillRequest& request, const Learner& learner,
                                 Random& random) {
    std::vector<Match> matches;
    for (const std::uint32_t index : drillCandidates(bank, request, learner)) {
        const QuestionRecord* record = recordOf(learner, bank.idOf(index));
        Match match{.index = index, .topic = bank.traitsOf(index).topic, .lot = random.next()};
        if (request.choice == DrillChoice::WeakestFirst)
            match.weakness = weaknessOf(bank, index, record, learner);
        if (record)
            match.lastSeen = record->last.day;
        matches.push_back(match);
    }
    std::ranges::sort(matches, {}, &Match::rank);
    return matches;
}

/// Puts the first match of each topic before the second of any, and so on. Where fresh ones come first, that
/// holds among the fresh ones, then among the others.
std::vector<Match> spreadOverTopics(const std::vector<Match>& matches, DrillChoice choice) {
    struct Place {
        bool waits = false;
        std::size_t round = 0; ///< how many of its topic come before it
        Match match;

        auto rank() const { return std::tie(waits, round); }
    };
    std::unordered_map<std::uint32_t, std::size_t> rounds;
    std::vector<Place> places;
    for (const Match& match : matches)
        places.push_back({choice == DrillChoice::FreshFirst && match.lastSeen, rounds[match.topic]++, match});
    std::ranges::stable_sort(places, {}, &Place::rank);
    std::vector<Match> spread;
    for (const Place& place : places)
        spread.push_back(place.match);
    return spread;
}

/// The first `count`, without enemies of those taken.
std::vector<Match> takeFirst(const Catalogue& bank, const std::vector<Match>& matches, std::size_t count) {
    std::vector<Match> taken;
    std::unordered_set<std::uint32_t> enemies;
    for (const Match& match : matches) {
        if (taken.size() == count)
            break;
        if (enemies.contains(match.index))
            continue;
        const std::vector<std::uint32_t>& more = bank.enemiesOf(match.index);
        enemies.insert(more.begin(), more.end());
        taken.push_back(match);
    }
    return taken;
}

/// Which topics are confused with which.
class Confusions {
public:
    explicit Confusions(const std::vector<Topic>& topics) {
        for (const Topic& topic : topics)
            for (const TopicId& other : topic.confusedWith) {
                m_pairs.emplace(topic.id, other);
                m_pairs.emplace(other, topic.id);
            }
    }

    bool has(const TopicId& one, const TopicId& other) const { return m_pairs.contains({one, other}); }

private:
    std::set<std::pair<TopicId, TopicId>> m_pairs;
};

/// Which questions of a drill are on topics that are confused with each other.
class ConfusedMatches {
public:
    ConfusedMatches(const Catalogue& bank, const std::vector<Match>& matches)
        : m_confusions(bank.topics()) {
        for (const Match& match : matches)
            m_topics[match.index];
        for (const Topic& topic : bank.topics())
            for (const std::uint32_t index : bank.ofTopic(topic.id))
                if (const auto match = m_topics.find(index); match != m_topics.end())
                    match->second.push_back(topic.id);
    }

    bool areConfused(const Match& one, const Match& other) const {
        const std::vector<TopicId>& others = m_topics.at(other.index);
        return std::ranges::any_of(m_topics.at(one.index), [&](const TopicId& topic) {
            return std::ranges::any_of(
                others, [&](const TopicId& second) { return m_confusions.has(topic, second); });
        });
    }

private:
    Confusions m_confusions;
    std::unordered_map<std::uint32_t, std::vector<TopicId>> m_topics; ///< all that a question names
};

/// Behind each question the first one that is confused with it, else the first of another topic, else the
/// first.
std::vector<Match> interleaved(const Catalogue& bank, std::vector<Match> left) {
    const ConfusedMatches confusions(bank, left);
    std::vector<Match> order;
    while (!left.empty()) {
        auto next = left.begin();
        if (!order.empty()) {
            const Match& last = order.back();
            const auto isOther = [&](const Match& match) { return match.topic != last.topic; };
            next = std::ranges::find_if(left, [&](const Match& match) {
                return isOther(match) && confusions.areConfused(last, match);
            });
            if (next == left.end())
                next = std::ranges::find_if(left, isOther);
            if (next == left.end())
                next = left.begin();
        }
        order.push_back(*next);
        left.erase(next);
    }
    return order;
}

/// Topics in the order in which they first appear.
std::vector<Match> topicByTopic(std::vector<Match> matches) {
    std::unordered_map<std::uint32_t, std::size_t> placeOfTopic;
    for (const Match& match : matches)
        placeOfTopic.emplace(match.topic, placeOfTopic.size());
    std::ranges::stable_sort(matches, {}, [&](const Match& match) { return placeOfTopic.at(match.topic); });
    return matches;
}

} // namespace

std::vector<std::uint32_t> drillCandidates(const Catalogue& bank, const DrillRequest& request,
                                           const Learner& learner) {
    const RequestFilter filter(bank, request.questions);
    const std::unordered_set<QuestionId> ids(request.questions.ids.begin(), request.questions.ids.end());
    std::vector<std::uint32_t> candidates;
    for (std::uint32_t index = 0; index < bank.questionCount(); ++index) {
        const QuestionId& id = bank.idOf(index);
        if ((!ids.empty() && !ids.contains(id)) || !filter.allows(bank.entryOf(index)))
            continue;
        const QuestionRecord* record = recordOf(learner, id);
        if (request.past.empty() ||
            std::ranges::any_of(request.past, [&](PastFilter past) { return fits(past, record, learner); }))
            candidates.push_back(index);
    }
    return candidates;
}

std::vector<QuestionId> chooseDrill(const Catalogue& bank, const DrillRequest& request,
                                    const Learner& learner, std::uint64_t seed) {
    Random random(seed);
    const std::vector<Match> matches = rankedMatches(bank, request, learner, random);
    const std::size_t count = request.questions.count == 0 ? matches.size() : request.questions.count;
    std::vector<Match> taken = takeFirst(bank, spreadOverTopics(matches, request.choice), count);
    taken = request.order == DrillOrder::Interleaved ? interleaved(bank, std::move(taken))
                                                     : topicByTopic(std::move(taken));
    std::vector<QuestionId> ids;
    for (const Match& match : taken)
        ids.push_back(bank.idOf(match.index));
    return ids;
}

Paper drillPaper(const Catalogue& bank, const std::vector<QuestionId>& ids, std::uint64_t seed) {
    if (ids.empty()) // which in a request would mean all questions
        return {
            .exam = bank.spec().id, .bankEdition = bank.edition(), .seed = seed, .request = {}, .items = {}};
    PaperRequest request;
    request.ids = ids;
    request.acceptShorter = true;
    std::unordered_map<QuestionId, std::size_t> places;
    for (const QuestionId& id : ids)
        places.emplace(id, places.size());
    Paper paper = *buildPaper(bank, request, {}, seed);
    std::ranges::sort(paper.items, {}, [&](const PaperItem& item) { return places.at(item.question); });
    return paper;
}

double expectedKnowledge(const Catalogue& bank, std::uint32_t index, const Learner& learner) {
    const auto topic = learner.records.topics.find(bank.testedTopicOf(index));
    if (topic != learner.records.topics.end())
        return knownOn(topic->second, learner.today);
    const auto tries = learner.records.firstTries.find(bank.taskOf(bank.traitsOf(index)));
    const Tally tally = tries == learner.records.firstTries.end() ? Tally{} : tries->second;
    const double level =
        (static_cast<double>(tally.right) + kTriesLikeTheDomain * levelOfDomain(bank, index, learner)) /
        (static_cast<double>(tally.total) + kTriesLikeTheDomain);
    return knownAtLevel(level);
}

std::vector<TopicId> withConfusable(const Catalogue& bank, const std::vector<TopicId>& topics) {
    const Confusions confusions(bank.topics());
    std::set<TopicId> all(topics.begin(), topics.end());
    for (const Topic& other : bank.topics())
        if (std::ranges::any_of(topics,
                                [&](const TopicId& topic) { return confusions.has(topic, other.id); }))
            all.insert(other.id);
    return {all.begin(), all.end()};
}

} // namespace exam
