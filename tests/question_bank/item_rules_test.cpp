// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/item_rules.h"

#include "choice_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace bank::test {

namespace {

struct Case {
    int rule = 0;
    const char* name; ///< why the question is flagged or clean
    bool isFlagged = false;
    exam::Question question;
};

void PrintTo(const Case& row, std::ostream* stream) {
    *stream << "rule " << row.rule << ", " << row.name;
}

exam::Question unshuffled(exam::Question question) {
    question.shuffle = false;
    return question;
}

exam::Question brew(const std::vector<std::string>& options) {
    return choice("What should the host do?", options);
}

const char* const kLong = "Steep the leaves for two minutes in cool water"; // 46 characters

std::vector<Case> cases() {
    return {
        {1, "KeyTwiceAsLong", true,
         brew({kLong, "Use a small warm pot", "Use a large warm pot", "Use a cup"})},
        {1, "KeyTwiceAsLongButOfFewCharacters", false, brew({"Green tea", "Milk", "Rye", "Cola"})},
        {1, "DistractorTwiceAsLong", false, brew({"Use a small warm pot", kLong, "Use a pot", "Use a cup"})},
        {1, "OneOfTwoKeysTwiceAsLong", true,
         response("Which two? (Select TWO.)", {"Use a pan", kLong, "Use a pot", "Use a cup", "Use a jar"})},

        {4, "AnBeforeVowelOfTheKeyAlone", true, choice("The host needs an:", {"urn", "pot", "cup", "jar"})},
        {4, "ABeforeConsonantOfTheKeyAlone", true,
         choice("The host needs a ___.", {"pot", "urn", "oven", "egg"})},
        {4, "ArticleFitsAllOptions", false, choice("The host needs a", {"pot", "cup", "jar", "pan"})},
        {4, "ArticleDoesNotFitTheKey", false, choice("The host needs an", {"pot", "urn", "oven", "egg"})},
        {4, "NoArticleAtTheEnd", false, choice("What does the host need?", {"urn", "pot", "cup", "jar"})},
        {4, "ArticleBeforeSelect", true,
         response("The guests want an (Select TWO.)", {"egg", "urn", "pot", "cup", "oven"})},

        {6, "AbsoluteWordInADistractorAlone", true, brew({"Stir", "Always stir", "Shake", "Wait"})},
        {6, "AbsoluteWordInTheKeyToo", false, brew({"Stir every cup", "Always stir", "Shake", "Wait"})},
        {6, "PartOfAWord", false, brew({"Stir", "Call a waiter", "Shake", "Wait"})},

        {8, "TwoWordsOfTheStemInTheKeyAlone", true,
         choice("The kettle whistles too early. What helps?",
                {"Repair the whistling kettle", "Buy a pot", "Call a waiter", "Wait"})},
        {8, "WordsOfTheStemInADistractorToo", false,
         choice("The kettle whistles too early. What helps?",
                {"Repair the whistling kettle", "Replace the whistling kettle", "Call a waiter", "Wait"})},
        {8, "OneWordOfALongStem", false,
         choice("The kettle on the old stove whistles too early for the guests of the house. What helps?",
                {"Repair the kettle", "Buy a pot", "Call a waiter", "Wait"})},
        {8, "OneWordOfAShortStem", true, choice("Kettle?", {"Kettle", "Pot", "Cup", "Jar"})},
        {8, "CodeOfTheStem", false,
         choice("Set `boil_degrees` and `steep_minutes` in\n```\npot_size = big\n```\nWhich values?",
                {"`boil_degrees` and `steep_minutes`", "A pot", "A cup", "A jar"})},
        {8, "NamesOfServices", false,
         choice("Amazon S3 and Feature Store hold recipes of this house and its guests.",
                {"Amazon S3 with Feature Store", "A pot", "A cup", "A jar"})},

        {12, "FullStopAtTheKeyAlone", true, brew({"Stir.", "Shake", "Wait", "Pour"})},
        {12, "FullStopAtAll", false, brew({"Stir.", "Shake.", "Wait.", "Pour."})},
        {12, "CapitalAtADistractorAlone", false, brew({"stir", "Shake", "wait", "pour"})},
        {12, "SmallLetterAtTheKeyAlone", true, brew({"stir", "Shake", "Wait", "Pour"})},
        {12, "ArticleBeforeTheKeyAlone", true, brew({"The kettle", "Pots", "Cups", "Jars"})},
        {12, "IngFormOfTheKeyAlone", true, brew({"Stirring the pot", "Shake it", "Wait", "Pour"})},
        {12, "KeyIsCodeAlone", true, brew({"`stir`", "shake", "wait", "pour"})},
        {12, "ServiceInTheKeyAlone", true, brew({"Write to Amazon S3", "Write to disk", "Wait", "Pour"})},
        {12, "ServiceInADistractorToo", false,
         brew({"Write to Amazon S3", "Run on AWS Batch", "Wait", "Pour"})},
        {12, "DistractorsOfSeveralKinds", false, brew({"The kettle", "In a pot", "Cups", "Jars"})},
        {12, "BothKeysApart", true,
         response("Which two? (Select TWO.)", {"The kettle", "A pot", "Cups", "Jars", "Pans"})},

        {13, "OneLongAmongShort", true, brew({"Tea", kLong, "Milk", "Cola"})},
        {13, "OneShortAmongLikeOnes", false, brew({"Tea", "Green tea", "Black teas", "Herbal tea"})},
        {13, "EqualLengths", false, brew({"Tea", "Rye", "Gin", "Ale"})},

        {14, "RangesIntersect", true, brew({"10-20 cups", "15-30 cups", "40-50 cups", "60-70 cups"})},
        {14, "RangesTouch", false, brew({"10-20 cups", "20-30 cups", "30-40 cups", "40-50 cups"})},
        {14, "RangesOfDifferentThings", false, brew({"10 to 20 cups", "15 to 30 pots", "Milk", "Cola"})},
        {14, "OneWithinAnother", true, brew({"Stir the pot", "Stir the pot twice", "Wait", "Pour"})},
        {14, "SameWordsInAnotherOrder", false, brew({"Milk first", "Tea with lemon", "Cola", "Water"})},
        {14, "WordTwice", false, brew({"From 1 to 1", "From 1 to 2", "Cola", "Water"})},
        {14, "NearlyTheSame", true,
         brew({"Put the large kettle on the stove and wait for the whistle of the pot",
               "Put the large kettle on the stove and wait for the whistle of the pan", "Stir", "Wait"})},

        {15, "EnableAndDisableWithTheKey", true,
         brew({"Enable the timer", "Disable the timer", "Shake", "Wait"})},
        {15, "OppositesAreBothWrong", false,
         brew({"Shake", "Enable the timer", "Disable the timer", "Wait"})},
        {15, "TwoPairs", false,
         brew({"Enable the timer", "Disable the timer", "Raise the heat", "Lower the heat"})},
        {15, "OppositesOfDifferentThings", false,
         brew({"Enable the timer", "Disable all lights in the old kitchen", "Shake", "Wait"})},

        {16, "NeitherRisingNorFalling", true,
         unshuffled(brew({"30 seconds", "10 seconds", "60 seconds", "5 seconds"}))},
        {16, "Rising", false, unshuffled(brew({"5 cups", "10 cups", "1,000 cups", "2,000.5 cups"}))},
        {16, "Falling", false,
         unshuffled(brew({"Wait 9 days", "Wait 3 days", "Wait 2 days", "Wait 1 days"}))},
        {16, "RisingButShuffled", true, brew({"5 cups", "10 cups", "15 cups", "20 cups"})},
        {16, "NumbersOfDifferentThings", false, brew({"5 cups", "3 pots", "15 jars", "1 pan"})},
        {16, "DigitsInsideNames", false, brew({"Amazon S3", "Amazon S1", "Amazon S2", "Amazon S5"})},
    };
}

class ItemRuleTable : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(ItemRuleTable, FlagsWhatBreaksTheRuleAndNothingElse) {
    const Case& row = GetParam();
    const auto rule = std::ranges::find(itemRules(), row.rule, &ItemRule::number);
    ASSERT_NE(rule, itemRules().end());
    const Found found = rule->find(asItem(row.question));
    EXPECT_EQ(found.has_value(), row.isFlagged) << found.value_or("nothing found");
}

INSTANTIATE_TEST_SUITE_P(Audit, ItemRuleTable, testing::ValuesIn(cases()), [](const auto& row) {
    return "Rule" + std::to_string(row.param.rule) + row.param.name;
});

TEST(ItemRules, SayWhatWasFound) {
    EXPECT_EQ(keyIsMuchLonger(asItem(brew({kLong, "Use a pot", "Use a cup", "Use a pan"}))),
              "key of 46 characters, distractors of 9 on average");
    EXPECT_EQ(articleFitsTheKey(asItem(choice("It is an", {"urn", "egg", "pot", "cup"}))),
              "the stem ends with 'an', which does not fit 2 of the distractors");
    EXPECT_EQ(absoluteDistractors(asItem(brew({"Stir", "Never stir", "Always stir", "Wait"}))),
              "in distractors alone: always, never");
    EXPECT_EQ(keyEchoesTheStem(asItem(choice("Kettles whistle.", {"Whistling kettle", "Pot", "Cup", "Jar"}))),
              "2 more words of the stem than any distractor; in no distractor: kettl, whistl");
    EXPECT_EQ(keyIsOfAnotherKind(asItem(brew({"The pot.", "Cups", "Jars", "Pans"}))),
              "apart from all others by: full stop at the end, kind of the first word");
    EXPECT_EQ(lengthsAreSpread(asItem(brew({"Tea", "Milk", "Cola", kLong}))),
              "3 to 46 characters, coefficient of variation 1.29");
    EXPECT_EQ(optionsOverlap(asItem(brew({"1-3 cups", "Tea pot", "Tea", "2-4 cups"}))),
              "options 1 and 4 have ranges that intersect; options 2 and 3 are nested");
    EXPECT_EQ(keyHasAnOpposite(asItem(brew({"Turn it on", "Wait", "Turn it off", "Stir"}))),
              "options 1 and 3 differ in on/off");
}

TEST(ChoiceItems, AreMadeOfQuestionsWithOptionsAlone) {
    exam::Question question = choice("Match.", {"a", "b", "c", "d"});
    question.content = exam::Matching{};
    EXPECT_FALSE(choiceItem(question, ServiceNames({})));
    question.content = exam::Ordering{};
    EXPECT_FALSE(choiceItem(question, ServiceNames({})));
}

TEST(ChoiceOptions, CountQualifiers) {
    const ChoiceItem item =
        asItem(brew({"`stir`, then wait (10 minutes)", "Pour 1,000 cups", "Wait", "S3, EC2 and p4d"}));
    EXPECT_EQ(item.options[0].qualifiers, 4U) << "code, comma, parentheses, number";
    EXPECT_EQ(item.options[1].qualifiers, 1U) << "the comma belongs to the number";
    EXPECT_EQ(item.options[2].qualifiers, 0U);
    EXPECT_EQ(item.options[3].qualifiers, 1U) << "digits in names are no numbers";
}

TEST(ChoiceOptions, CountThePartsThatOthersHaveToo) {
    const ChoiceItem item = asItem(
        brew({"Keep the pot, and use a lid", "Keep the pot, and use a cup", "Use the lid and wait", "1,5"}));
    EXPECT_EQ(item.options[0].sharedParts, 2U) << "the pot with option 2, the lid with option 3";
    EXPECT_EQ(item.options[1].sharedParts, 1U);
    EXPECT_EQ(item.options[2].sharedParts, 1U);
    EXPECT_EQ(item.options[3].sharedParts, 0U);
}

TEST(ServiceNames, AreFoundInAllTheirFormsAndOnce) {
    const ServiceNames names(someServices());
    EXPECT_EQ(names.countIn("Amazon S3, S3 and Amazon Managed Streaming for Apache Kafka"), 3U);
    EXPECT_EQ(names.countIn("MSK with Amazon MSK"), 2U);
    EXPECT_EQ(names.countIn("Amazon SageMaker Feature Store"), 1U)
        << "the longer name holds the shorter ones";
    EXPECT_EQ(names.countIn("Batch the S3x and XS3 orders"), 0U) << "a plain word and parts of words";
    EXPECT_EQ(names.countFavouredIn("SageMaker, Feature Store and Amazon S3"), 2U);
    EXPECT_EQ(names.removedFrom("From S3 to AWS Batch."), "From  to .");
    EXPECT_EQ(ServiceNames({}).countIn("Amazon S3"), 0U);
}

} // namespace bank::test
