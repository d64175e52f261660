// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/ability.h"

#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace exam {

namespace {

const AbilityModel kModel;

ItemTraits anyItem() {
    return {*rc::gen::inRange<std::size_t>(0, 4), static_cast<QuestionKind>(*rc::gen::inRange(0, 4)),
            static_cast<Difficulty>(*rc::gen::inRange(0, 3))};
}

Abilities anyAbilities() {
    Abilities abilities = strangersAbilities(4, kModel);
    const int answers = *rc::gen::inRange(0, 100);
    for (int answer = 0; answer < answers; ++answer)
        abilities = answered(std::move(abilities), anyItem(), *rc::gen::arbitrary<bool>(), 1.0, kModel);
    return abilities;
}

} // namespace

TEST(Ability, MakesARightAnswerLikelierTheEasierTheQuestionIs) {
    const auto chance = [](Difficulty difficulty) {
        return chanceOfRight(0.5, QuestionKind::MultipleChoice, difficulty, kModel);
    };
    EXPECT_GT(chance(Difficulty::Easy), chance(Difficulty::Medium));
    EXPECT_GT(chance(Difficulty::Medium), chance(Difficulty::Hard));
    EXPECT_NEAR(chanceOfRight(-20.0, QuestionKind::MultipleChoice, Difficulty::Medium, kModel), 0.25, 1e-6)
        << "guessing";
}

TEST(Ability, LearnsLessFromWhatCanBeGuessed) {
    EXPECT_GT(informationOf(0.0, QuestionKind::Ordering, Difficulty::Medium, kModel),
              informationOf(0.0, QuestionKind::MultipleChoice, Difficulty::Medium, kModel));
}

TEST(Ability, CarriesOverToOtherDomainsInPart) {
    const Abilities before = strangersAbilities(4, kModel);
    const Abilities after =
        answered(before, {0, QuestionKind::Ordering, Difficulty::Medium}, true, 1.0, kModel);
    EXPECT_GT(after.means[1], before.means[1]);
    EXPECT_GT(after.means[0], after.means[1]);
    EXPECT_LT(after.sdOf(0), after.sdOf(1));
    EXPECT_LT(after.sdOf(1), before.sdOf(1));
}

TEST(Ability, GoesBackToAStrangersWithTime) {
    Abilities abilities = strangersAbilities(4, kModel);
    for (int answer = 0; answer < 30; ++answer)
        abilities = answered(std::move(abilities), {1, QuestionKind::MultipleChoice, Difficulty::Hard}, true,
                             1.0, kModel);
    const Abilities later = aged(abilities, 30, kModel);
    EXPECT_LT(later.means[1], abilities.means[1]);
    EXPECT_GT(later.sdOf(1), abilities.sdOf(1));
    const Abilities atLast = aged(abilities, 100'000, kModel);
    EXPECT_NEAR(atLast.means[1], kModel.mean, 1e-9);
    EXPECT_NEAR(atLast.sdOf(1), strangersAbilities(4, kModel).sdOf(1), 1e-9);
}

RC_GTEST_PROP(AbilityProperties, IsNeverLessCertainAfterAnAnswer, ()) {
    const Abilities before = anyAbilities();
    const Abilities after =
        answered(before, anyItem(), *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 101) / 100.0, kModel);
    for (std::size_t domain = 0; domain < 4; ++domain) {
        RC_ASSERT(after.sdOf(domain) <= before.sdOf(domain) + 1e-12);
        RC_ASSERT(after.sdOf(domain) > 0.0);
    }
}

RC_GTEST_PROP(AbilityProperties, AgesTheSameInOneStepOrInTwo, ()) {
    const Abilities abilities = anyAbilities();
    const int first = *rc::gen::inRange(0, 100);
    const int second = *rc::gen::inRange(0, 100);
    const Abilities twice = aged(aged(abilities, first, kModel), second, kModel);
    const Abilities once = aged(abilities, first + second, kModel);
    for (std::size_t domain = 0; domain < 4; ++domain) {
        RC_ASSERT(std::abs(twice.means[domain] - once.means[domain]) < 1e-9);
        RC_ASSERT(std::abs(twice.sdOf(domain) - once.sdOf(domain)) < 1e-9);
    }
}

RC_GTEST_PROP(AbilityProperties, ARightAnswerNeverSpeaksAgainstAndAWrongOneNeverFor, ()) {
    const Abilities before = anyAbilities();
    const ItemTraits item = anyItem();
    AbilityModel nothingLearned = kModel;
    nothingLearned.learnedPerAnswer = 0.0;
    const Abilities right = answered(before, item, true, 1.0, nothingLearned);
    const Abilities wrong = answered(before, item, false, 1.0, nothingLearned);
    RC_ASSERT(right.means[item.domain] > before.means[item.domain]);
    RC_ASSERT(wrong.means[item.domain] < before.means[item.domain]);
}

RC_GTEST_PROP(AbilityProperties, TheLevelRisesWithAbilityAndStaysAShare, ()) {
    const ExamSpec spec = test::makeSpec();
    const double ability = *rc::gen::inRange(-500, 500) / 100.0;
    RC_ASSERT(levelAt(ability, spec, kModel) > 0.0);
    RC_ASSERT(levelAt(ability, spec, kModel) < 1.0);
    RC_ASSERT(levelSlopeAt(ability, spec, kModel) > 0.0);
    RC_ASSERT(levelAt(ability + 0.01, spec, kModel) > levelAt(ability, spec, kModel));
}

} // namespace exam
