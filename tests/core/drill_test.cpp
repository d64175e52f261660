// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/drill.h"

#include "study/readiness.h"
#include "support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace exam {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Day kToday{days{20'000}};

/// Three questions of each of "blue", "canary" and "linear" (which are confused with each other) and of
/// "storage", all in task 1.1.
Bank topicBank() {
    BankParts parts;
    parts.spec = test::makeSpec();
    const std::vector<std::string> topics{"blue", "canary", "linear", "storage"};
    for (const std::string& topic : topics)
        for (const char* number : {"1", "2", "3"}) {
            parts.questions.push_back(test::makeQuestion(topic + number));
            parts.questions.back().topics = {TopicId{topic}};
        }
    for (const std::string& topic : topics)
        parts.topics.emplace_back().id = TopicId{topic};
    parts.topics[0].confusedWith = {TopicId{"canary"}, TopicId{"linear"}};
    parts.topics[1].confusedWith = {TopicId{"linear"}};
    return Bank(std::move(parts));
}

Attempt attemptAt(const std::string& question, bool right, Day day = kToday - days{1}) {
    return test::makeAttempt(question, right, day);
}

/// A person as their attempts made them.
struct Person {
    Person(const Bank& bank, const std::vector<Attempt>& attempts)
        : records(studyRecordsOf(bank, attempts))
        , abilities(readinessOf(bank.spec(), attempts, kToday).abilities) {}

    Learner learner() const { return {records, abilities, {}, kToday}; }

    StudyRecords records;
    Abilities abilities;
};

std::set<std::string> matches(const Bank& bank, const std::vector<Attempt>& attempts, DrillRequest request) {
    std::set<std::string> ids;
    const Person person(bank, attempts);
    for (const std::uint32_t index : drillCandidates(bank, request, person.learner()))
        ids.insert(bank.idOf(index).value);
    return ids;
}

std::vector<std::string> drill(const Bank& bank, const std::vector<Attempt>& attempts, DrillRequest request) {
    std::vector<std::string> ids;
    const Person person(bank, attempts);
    for (const QuestionId& id : chooseDrill(bank, request, person.learner(), 1))
        ids.push_back(id.value);
    return ids;
}

std::string topicOf(const std::string& id) {
    return id.substr(0, id.size() - 1);
}

} // namespace

TEST(StudyRecords, KeepTheLastTryTheMissesAndTheFirstTriesOfATask) {
    const Bank bank = topicBank();
    const std::vector<Attempt> attempts{attemptAt("blue1", false, kToday - days{9}),
                                        attemptAt("blue1", true, kToday - days{2}), attemptAt("gone", true)};
    const StudyRecords records = studyRecordsOf(bank, attempts);
    const QuestionRecord& record = records.questions.at(QuestionId{"blue1"});
    EXPECT_EQ(record.tries, 2u);
    EXPECT_EQ(record.misses, 1u);
    EXPECT_EQ(record.last, attempts[1]);
    EXPECT_EQ(record.card.reviews, 2u);
    EXPECT_EQ(records.firstTries.at(TaskId{"1.1"}), (Tally{1, 2}));
    EXPECT_EQ(records.topics.size(), 1u) << "a question that the bank has no more has no topic";
    EXPECT_EQ(records.topics.at(TopicId{"blue"}).last, kToday - days{2});
}

TEST(Drill, FindsQuestionsByTheirPast) {
    const Bank bank = topicBank();
    Attempt unsure = attemptAt("blue1", true);
    unsure.confidence = 3;
    Attempt slow = attemptAt("blue2", true);
    slow.time = 2min + 1ms;
    Attempt flagged = attemptAt("blue3", true);
    flagged.flagged = true;
    flagged.confidence = 5;
    flagged.time = 2min;
    std::vector<Attempt> attempts{attemptAt("canary1", false, kToday - days{9}),
                                  attemptAt("canary1", true),
                                  attemptAt("canary2", false),
                                  unsure,
                                  slow,
                                  flagged};
    using enum PastFilter;
    using Ids = std::set<std::string>;
    const auto found = [&](std::vector<PastFilter> past) {
        return matches(bank, attempts, {.past = std::move(past)});
    };
    EXPECT_EQ(found({Missed}), (Ids{"canary1", "canary2"}));
    EXPECT_EQ(found({WrongLastTime}), (Ids{"canary2"}));
    EXPECT_EQ(found({Unsure}), (Ids{"blue1"}));
    EXPECT_EQ(found({Slow}), (Ids{"blue2"}));
    EXPECT_EQ(found({Flagged}), (Ids{"blue3"}));
    EXPECT_EQ(found({Unsure, Slow}), (Ids{"blue1", "blue2"})) << "any of several";
    EXPECT_EQ(found({NeverSeen}),
              (Ids{"canary3", "linear1", "linear2", "linear3", "storage1", "storage2", "storage3"}));
    EXPECT_EQ(found({Due}), (Ids{"canary2", "blue1"})) << "a day after an answer that was wrong or unsure";
    EXPECT_EQ(found({}).size(), 12u);
}

TEST(Drill, FindsQuestionsByTheirKindTopicAndId) {
    const Bank bank = topicBank();
    PaperRequest wanted;
    wanted.topics = {TopicId{"storage"}};
    EXPECT_EQ(matches(bank, {}, {.questions = wanted}).size(), 3u);
    wanted.ids = {QuestionId{"storage2"}, QuestionId{"blue1"}};
    EXPECT_EQ(matches(bank, {}, {.questions = wanted}), (std::set<std::string>{"storage2"}));
    wanted.difficulties = {Difficulty::Hard};
    EXPECT_TRUE(matches(bank, {}, {.questions = wanted}).empty());
    EXPECT_TRUE(drill(bank, {}, {.questions = wanted}).empty());
}

TEST(Drill, AsksUnseenQuestionsFirstThenTheLongestNotSeen) {
    const Bank bank = topicBank();
    std::vector<Attempt> attempts;
    for (const char* id : {"blue1", "blue2", "blue3", "canary1", "canary2", "canary3", "linear1", "linear2"})
        attempts.push_back(attemptAt(id, true));
    attempts[4].day = kToday - days{30};
    DrillRequest request;
    request.questions.count = 5;
    const std::vector<std::string> ids = drill(bank, attempts, request);
    EXPECT_EQ(std::set(ids.begin(), ids.end()),
              (std::set<std::string>{"linear3", "storage1", "storage2", "storage3", "canary2"}));
}

TEST(Drill, AsksTheWeakestFirst) {
    const Bank bank = topicBank();
    const std::vector<Attempt> attempts{attemptAt("blue1", true), attemptAt("linear1", true),
                                        attemptAt("storage1", true), attemptAt("storage2", false)};
    DrillRequest request{.choice = DrillChoice::WeakestFirst};
    request.questions.count = 2;
    const std::vector<std::string> ids = drill(bank, attempts, request);
    ASSERT_EQ(ids.size(), 2u);
    std::set<std::string> topics{topicOf(ids[0]), topicOf(ids[1])};
    EXPECT_EQ(topics, (std::set<std::string>{"canary", "storage"}))
        << "the topic never practised and the one forgotten, not those answered right yesterday";
}

TEST(Drill, RepeatsWhatWentWellByHowLongAgoThatWas) {
    const Bank bank = topicBank();
    const auto ago = [](int count) { return kToday - std::chrono::days{count}; };
    const std::vector<Attempt> attempts{
        attemptAt("blue1", true, ago(40)), attemptAt("canary1", true, ago(20)),
        attemptAt("linear1", true, ago(30)), attemptAt("storage1", true, ago(10))};
    DrillRequest request{.choice = DrillChoice::WeakestFirst, .order = DrillOrder::TopicByTopic};
    request.questions.count = 2;
    std::set<std::string> topics;
    for (const std::string& id : drill(bank, attempts, request))
        topics.insert(topicOf(id));
    EXPECT_EQ(topics, (std::set<std::string>{"blue", "linear"}));
}

TEST(Drill, RepeatsSoonerWhatWasJustLearnedThanWhatWasKnownBefore) {
    const Bank bank = topicBank();
    const auto ago = [](int count) { return kToday - std::chrono::days{count}; };
    const std::vector<Attempt> attempts{
        attemptAt("blue1", true, ago(13)), attemptAt("canary1", true, ago(13)),
        attemptAt("linear1", false, ago(20)), attemptAt("linear2", true, ago(9)),
        attemptAt("storage1", true, ago(13))};
    DrillRequest request{.choice = DrillChoice::WeakestFirst};
    request.questions.count = 1;
    const std::vector<std::string> ids = drill(bank, attempts, request);
    ASSERT_EQ(ids.size(), 1u);
    EXPECT_EQ(topicOf(ids.front()), "linear");
}

TEST(Drill, PrefersOfATopicWhatIsNotRecognised) {
    const Bank bank = topicBank();
    DrillRequest request{.choice = DrillChoice::WeakestFirst};
    request.questions.topics = {TopicId{"storage"}};
    request.questions.count = 1;
    const std::vector<Attempt> attempts{attemptAt("storage1", false, kToday - std::chrono::days{2}),
                                        attemptAt("storage2", false, kToday - std::chrono::days{1})};
    EXPECT_EQ(drill(bank, attempts, request), (std::vector<std::string>{"storage3"}));
}

TEST(Drill, MixesTopicsThatAreConfused) {
    const Bank bank = topicBank();
    const std::vector<std::string> ids = drill(bank, {}, {});
    ASSERT_EQ(ids.size(), 12u);
    const auto isConfusable = [](const std::string& id) { return topicOf(id) != "storage"; };
    for (std::size_t place = 0; place + 4 < ids.size(); ++place)
        EXPECT_NE(topicOf(ids[place]), topicOf(ids[place + 1])) << place;
    const auto first = std::ranges::find_if(ids, isConfusable);
    EXPECT_TRUE(std::all_of(first, first + 8, isConfusable)) << "the confused ones stay beside each other";
}

TEST(Drill, GoesTopicByTopicWhereThatIsWanted) {
    const Bank bank = topicBank();
    const std::vector<std::string> ids = drill(bank, {}, {.order = DrillOrder::TopicByTopic});
    for (std::size_t place = 0; place < ids.size(); place += 3) {
        EXPECT_EQ(topicOf(ids[place]), topicOf(ids[place + 1]));
        EXPECT_EQ(topicOf(ids[place]), topicOf(ids[place + 2]));
    }
}

TEST(Drill, TakesOneOfEachTopicBeforeASecond) {
    const Bank bank = topicBank();
    DrillRequest request;
    request.questions.count = 4;
    std::set<std::string> topics;
    for (const std::string& id : drill(bank, {}, request))
        topics.insert(topicOf(id));
    EXPECT_EQ(topics.size(), 4u);
}

TEST(Drill, NeverAsksTwoEnemies) {
    BankParts parts = test::makeParts(2);
    for (std::size_t index = 0; index + 1 < parts.questions.size(); index += 2)
        parts.questions[index].enemies = {parts.questions[index + 1].id};
    const Bank bank(std::move(parts));
    EXPECT_EQ(drill(bank, {}, {}).size(), 12u);
}

TEST(Drill, BecomesAPaperInItsOwnOrder) {
    const Bank bank = topicBank();
    const std::vector<QuestionId> ids{QuestionId{"linear3"}, QuestionId{"gone"}, QuestionId{"blue1"},
                                      QuestionId{"storage2"}};
    const Paper paper = drillPaper(bank, ids, 5);
    ASSERT_EQ(paper.items.size(), 3u);
    EXPECT_EQ(paper.items[0].question, ids[0]);
    EXPECT_EQ(paper.items[1].question, ids[2]);
    EXPECT_EQ(paper.items[2].question, ids[3]);
    EXPECT_EQ(drillPaper(bank, ids, 5), paper);
    EXPECT_TRUE(drillPaper(bank, {}, 5).items.empty());
}

TEST(Drill, KnowsWhatATopicIsConfusedWithInBothDirections) {
    const Bank bank = topicBank();
    const auto ids = [](const std::vector<TopicId>& topics) {
        std::string all;
        for (const TopicId& topic : topics)
            all.append(topic.value).append(" ");
        return all;
    };
    EXPECT_EQ(ids(withConfusable(bank, {TopicId{"blue"}})), "blue canary linear ");
    EXPECT_EQ(ids(withConfusable(bank, {TopicId{"linear"}})), "blue canary linear ");
    EXPECT_EQ(ids(withConfusable(bank, {TopicId{"storage"}})), "storage ");
}

TEST(Drill, ExpectsOfAnUnpractisedTopicWhatTheTaskAndTheDomainPromise) {
    const Bank bank = topicBank();
    const auto knowledgeAfter = [&](const std::vector<Attempt>& attempts) {
        const Person person(bank, attempts);
        return expectedKnowledge(bank, *bank.indexOf(QuestionId{"storage1"}), person.learner());
    };
    const double unknown = knowledgeAfter({});
    EXPECT_LT(knowledgeAfter({attemptAt("blue1", false), attemptAt("blue2", false)}), unknown);
    EXPECT_GT(knowledgeAfter({attemptAt("blue1", true), attemptAt("blue2", true)}), unknown);
    EXPECT_GT(knowledgeAfter({attemptAt("storage2", true)}), unknown);
}

TEST(Drill, LeavesWhatWasPractisedTodayForTomorrow) {
    const Bank bank = topicBank();
    DrillRequest request{.choice = DrillChoice::WeakestFirst};
    request.questions.count = 3;
    for (const std::string& id : drill(bank, {attemptAt("storage1", false, kToday)}, request))
        EXPECT_NE(topicOf(id), "storage");
}

} // namespace exam
