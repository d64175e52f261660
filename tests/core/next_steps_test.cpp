// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/next_steps.h"

#include "support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace exam {

using testing::ElementsAre;

namespace {

std::vector<std::size_t> percentsOf(const std::vector<DomainShare>& shares) {
    std::vector<std::size_t> percents;
    for (const DomainShare& share : shares)
        percents.push_back(share.percent);
    return percents;
}

/// The first task of each domain with these shares right of 20 questions.
std::vector<TallyOf<TaskId>> tallies(const std::vector<std::size_t>& rights) {
    std::vector<TallyOf<TaskId>> all;
    for (std::size_t domain = 0; domain < rights.size(); ++domain)
        all.push_back({TaskId{std::to_string(domain + 1) + ".1"}, {rights[domain], 20}});
    return all;
}

ShownQuestion shownAbout(const std::string& topic, std::optional<GuidePlace> guide = std::nullopt) {
    Question question = test::makeQuestion("q");
    question.topics = {TopicId{topic}, TopicId{"beside"}};
    question.guide = std::move(guide);
    return {std::make_shared<Question>(question), nullptr};
}

} // namespace

TEST(StudySplit, GivesADomainItsWeightTimesItsRoomToGrow) {
    // Rooms (wrong + 1/2) / 21: 3.5, 6.5, 2.5 and 7.5 of 21; weights 28, 26, 22, 24.
    const auto shares = studySplit(test::makeSpec(), tallies({17, 14, 18, 13}));
    EXPECT_THAT(percentsOf(shares), ElementsAre(19, 34, 11, 36));
}

TEST(StudySplit, LeavesRoomWhereEverythingWasRight) {
    const auto shares = studySplit(test::makeSpec(), tallies({20, 20, 20, 20}));
    EXPECT_THAT(percentsOf(shares), ElementsAre(28, 26, 22, 24));
}

TEST(StudySplit, SpeaksOnlyOfWhatWasAskedAbout) {
    EXPECT_TRUE(studySplit(test::makeSpec(), {}).empty());
    const std::vector<TallyOf<TaskId>> oneTask{{TaskId{"3.2"}, {0, 1}}, {TaskId{"gone"}, {0, 9}}};
    const auto shares = studySplit(test::makeSpec(), oneTask);
    ASSERT_EQ(shares.size(), 1u);
    EXPECT_EQ(shares[0], (DomainShare{DomainId{"3"}, 100, {{TaskId{"3.2"}, 100}}}));
}

TEST(StudySplit, DividesADomainOverItsTasks) {
    // Points 10, 9 and 7; the domain's room is 10.5 of 21, and counts as four questions in each task.
    const std::vector<TallyOf<TaskId>> tasks{
        {TaskId{"1.1"}, {8, 8}}, {TaskId{"1.2"}, {2, 8}}, {TaskId{"1.3"}, {0, 4}}};
    const auto shares = studySplit(test::makeSpec(), tasks);
    ASSERT_EQ(shares.size(), 1u);
    // 10 * 2/12, 9 * 8/12, 7 * 6/8 (rooms with half of four questions) of 12.92.
    EXPECT_THAT(shares[0].tasks, ElementsAre(TaskShare{TaskId{"1.1"}, 13}, TaskShare{TaskId{"1.2"}, 46},
                                             TaskShare{TaskId{"1.3"}, 41}));
}

TEST(TopicsToReread, AreThoseMissedWithTheirPlacesInTheStudyGuide) {
    const std::vector<ShownQuestion> questions{
        shownAbout("right"), shownAbout("once", GuidePlace{2, "100-120"}),
        shownAbout("twice", GuidePlace{1, "10-20"}), shownAbout("twice", GuidePlace{1, "10-20"})};
    Topic topic;
    topic.id = TopicId{"twice"};
    topic.title = "Title";
    topic.guideLines = {"5-7"};
    const auto reread = topicsToReread(questions, {true, false, false, false}, {&topic, 1});
    ASSERT_EQ(reread.size(), 2u);
    EXPECT_EQ(reread[0], (TopicToReread{.topic = TopicId{"twice"},
                                        .title = "Title",
                                        .task = TaskId{"1.1"},
                                        .missed = {2, 3},
                                        .places = {{1, "10-20"}},
                                        .lines = {"5-7"}}));
    EXPECT_EQ(reread[1].title, "once") << "a topic that the bank has no more goes by its id";
    EXPECT_THAT(reread[1].missed, ElementsAre(1));
}

TEST(DrillAfter, AsksAboutTheTopicsMissedMost) {
    EXPECT_FALSE(drillAfter({}));
    std::vector<TopicToReread> topics;
    for (const char* topic : {"a", "b", "c", "d", "e", "f"})
        topics.push_back({.topic = TopicId{topic}, .title = {}, .task = {}});
    const auto drill = drillAfter(topics);
    ASSERT_TRUE(drill);
    EXPECT_THAT(drill->questions.topics,
                ElementsAre(TopicId{"a"}, TopicId{"b"}, TopicId{"c"}, TopicId{"d"}, TopicId{"e"}));
    EXPECT_EQ(drill->questions.count, kDrillLength);
    EXPECT_EQ(drill->choice, DrillChoice::WeakestFirst);
}

} // namespace exam
