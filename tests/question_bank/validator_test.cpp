// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/validator.h"

#include "bank_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace bank {

static void PrintTo(const Finding& finding, std::ostream* stream) {
    *stream << finding.path << ": " << finding.message << " [" << finding.code.text() << ']';
}

} // namespace bank

namespace bank::test {

namespace {

exam::BankParts goodParts() {
    const exam::Bank bank = loadBank(goodBank()).bank.value();
    return {bank.spec(),     bank.questions(), bank.scenarios(), bank.topics(),
            bank.services(), bank.tests(),     bank.edition()};
}

exam::Question& choice(exam::BankParts& parts) {
    return parts.questions[0];
}

exam::Question& response(exam::BankParts& parts) {
    return parts.questions[1];
}

exam::Question& ordering(exam::BankParts& parts) {
    return parts.questions[2];
}

exam::Question& matching(exam::BankParts& parts) {
    return parts.questions[3];
}

template<class Content>
Content& content(exam::Question& question) {
    return std::get<Content>(question.content);
}

std::vector<exam::Entry>& options(exam::BankParts& parts) {
    return content<exam::SingleChoice>(choice(parts)).options;
}

exam::MultipleChoice& several(exam::BankParts& parts) {
    return content<exam::MultipleChoice>(response(parts));
}

exam::Ordering& steps(exam::BankParts& parts) {
    return content<exam::Ordering>(ordering(parts));
}

exam::Matching& match(exam::BankParts& parts) {
    return content<exam::Matching>(matching(parts));
}

struct Rule {
    const char* name; ///< what breaks it
    void (*breakIt)(exam::BankParts&);
    const char* code;
    const char* path;
    Severity severity = Severity::Error;
};

using Parts = exam::BankParts;

const Rule kQuestionRules[] = {
    {"TwoQuestionsWithOneId", [](Parts& p) { p.questions[4].id = p.questions[3].id; }, "duplicate-id", "id"},
    {"AnIdWithAnotherPrefix", [](Parts& p) { ordering(p).id.value = "mla-1.2-001"; }, "bad-question-id",
     "id"},
    {"AnIdWithAnotherTask", [](Parts& p) { ordering(p).id.value = "tea-1.1-009"; }, "bad-question-id", "id"},
    {"AnIdWithTwoDigits", [](Parts& p) { ordering(p).id.value = "tea-1.2-01"; }, "bad-question-id", "id"},
    {"AnIdWithALetter", [](Parts& p) { ordering(p).id.value = "tea-1.2-00a"; }, "bad-question-id", "id"},
    {"NoPoint", [](Parts& p) { ordering(p).points.clear(); }, "wrong-count", "points"},
    {"AnUnknownPoint", [](Parts& p) { ordering(p).points.push_back({"9.9-K1"}); }, "unknown-point",
     "points[1]"},
    {"NoTopic", [](Parts& p) { ordering(p).topics.clear(); }, "wrong-count", "topics"},
    {"FourTopics", [](Parts& p) { ordering(p).topics.assign(4, {"containers"}); }, "wrong-count", "topics"},
    {"AnUnknownTopic", [](Parts& p) { ordering(p).topics[0] = {"x"}; }, "unknown-topic", "topics[0]"},
    {"AnUnknownService", [](Parts& p) { ordering(p).services = {"x"}; }, "unknown-service", "services[0]"},
    {"AnUnknownScenario", [](Parts& p) { ordering(p).scenario = {"x"}; }, "unknown-scenario", "scenario"},
    {"AnUnknownEnemy", [](Parts& p) { ordering(p).enemies = {{"x"}}; }, "unknown-enemy", "enemies[0]"},
    {"AQuestionThatIsItsOwnEnemy", [](Parts& p) { ordering(p).enemies = {ordering(p).id}; }, "own-enemy",
     "enemies[0]"},
    {"AnEmptyStem",
     [](Parts& p) {
         matching(p).stem = " \n";
         matching(p).constraints.clear();
     },
     "empty-text", "stem"},
    {"AnExplanationThatCannotBeShownAtOnce",
     [](Parts& p) { ordering(p).explanation = std::string(10'000, 'x'); }, "text-too-complex", "explanation"},
    {"AReasonThatCannotBeShownAtOnce",
     [](Parts& p) { content<exam::Ordering>(ordering(p)).entries[0].why = std::string(10'000, 'x'); },
     "text-too-complex", "steps[0].why"},
    {"AStepThatCannotBeShownAtOnce",
     [](Parts& p) { content<exam::Ordering>(ordering(p)).entries[0].text = std::string(10'000, 'x'); },
     "text-too-complex", "steps[0].text"},
    {"AnEmptyExplanation", [](Parts& p) { ordering(p).explanation.clear(); }, "empty-text", "explanation"},
    {"AConstraintWithoutImplication", [](Parts& p) { ordering(p).constraints[0].implies.clear(); },
     "empty-text", "constraints[0].implies"},
    {"AConstraintWithoutPhrase", [](Parts& p) { ordering(p).constraints[0].phrase.clear(); }, "empty-text",
     "constraints[0].phrase"},
    {"AConstraintThatIsNotInTheStem", [](Parts& p) { ordering(p).constraints[0].phrase = "Six Guests"; },
     "phrase-not-found", "constraints[0].phrase"},
    {"AReferenceWithoutATitle", [](Parts& p) { choice(p).references[0].title.clear(); }, "empty-text",
     "references[0].title"},
    {"AReferenceThatIsNotSecure", [](Parts& p) { choice(p).references[0].url = "http://example.org"; },
     "bad-url", "references[0].url"},
    {"AReferenceWithASpace", [](Parts& p) { choice(p).references[0].url = "https://example.org/a b"; },
     "bad-url", "references[0].url"},
    {"AReferenceWithAnotherHostBehindAName",
     [](Parts& p) { choice(p).references[0].url = "https://example.org@evil.example/"; }, "bad-url",
     "references[0].url"},
    {"AReferenceWithAHostThatLooksLikeAnother",
     [](Parts& p) { choice(p).references[0].url = "https://ex\u0430mple.org/"; }, "bad-url",
     "references[0].url"},
    {"AReferenceWithoutAHost", [](Parts& p) { choice(p).references[0].url = "https://"; }, "bad-url",
     "references[0].url"},
    {"ADayThatTheCalendarDoesNotHave", [](Parts& p) { choice(p).checked = "2026-02-29"; }, "bad-date",
     "checked"},
    {"ADayLongAgo", [](Parts& p) { choice(p).checked = "2019-12-31"; }, "bad-date", "checked"},
    {"AMonthThatTheCalendarDoesNotHave", [](Parts& p) { choice(p).review->date = "2026-13-01"; }, "bad-date",
     "review.date"},
    {"AStemOf39Words",
     [](Parts& p) {
         ordering(p).stem = "stay hot for a second cup";
         for (int word = 6; word < 39; ++word)
             ordering(p).stem += " word";
     },
     "stem-length", "stem", Severity::Warning},
    {"AStemOf111Words",
     [](Parts& p) {
         ordering(p).stem = "stay hot for a second cup";
         for (int word = 6; word < 111; ++word)
             ordering(p).stem += " word";
     },
     "stem-length", "stem", Severity::Warning},
};

const Rule kContentRules[] = {
    {"ThreeOptions", [](Parts& p) { options(p).pop_back(); }, "wrong-count", "options"},
    {"FiveOptionsOfAMultipleChoice",
     [](Parts& p) { options(p).push_back({"60 degrees", "why", exam::Flaw::MissesProblem}); }, "wrong-count",
     "options"},
    {"NoRightAnswer", [](Parts& p) { content<exam::SingleChoice>(choice(p)).right = 255; }, "no-right-answer",
     "options"},
    {"AWrongOptionWithoutAFlaw", [](Parts& p) { options(p)[2].flaw.reset(); }, "missing-flaw", "options[2]"},
    {"ARightOptionWithAFlaw", [](Parts& p) { options(p)[0].flaw = exam::Flaw::OverEngineered; },
     "flaw-of-right-answer", "options[0].flaw"},
    {"AnEmptyOption", [](Parts& p) { options(p)[1].text.clear(); }, "empty-text", "options[1].text"},
    {"AnOptionWithoutAReason", [](Parts& p) { options(p)[1].why.clear(); }, "empty-text", "options[1].why"},
    {"TwoOptionsThatDifferInSpacesOnly", [](Parts& p) { options(p)[1].text = " 75\n degrees"; },
     "equal-options", "options[1].text"},
    {"AllOfTheAbove", [](Parts& p) { options(p)[3].text = "All of the *above*"; }, "all-of-the-above",
     "options[3].text", Severity::Warning},
    {"FourOptionsOfAMultipleResponse", [](Parts& p) { several(p).options.pop_back(); }, "wrong-count",
     "options"},
    {"NoRightOptionOfAMultipleResponse", [](Parts& p) { several(p).right.clear(); }, "no-right-answer",
     "options"},
    {"OneRightOptionOfAMultipleResponse",
     [](Parts& p) {
         several(p).right = {0};
         several(p).options[1].flaw = exam::Flaw::MissesProblem;
     },
     "wrong-count", "options"},
    {"AllOptionsRight",
     [](Parts& p) {
         several(p).right = {0, 1, 2, 3, 4};
         for (exam::Entry& option : several(p).options)
             option.flaw.reset();
     },
     "wrong-count", "options"},
    {"AStemThatAsksForThreeOfTwo",
     [](Parts& p) { response(p).stem.replace(response(p).stem.find("TWO"), 3, "THREE"); }, "select-mismatch",
     "stem"},
    {"AStemThatDoesNotSayHowMany", [](Parts& p) { response(p).stem += " Choose well."; }, "select-mismatch",
     "stem"},
    {"TwoSteps",
     [](Parts& p) {
         steps(p).stepCount = 2;
         steps(p).entries.erase(steps(p).entries.begin() + 2);
     },
     "wrong-count", "steps"},
    {"SixSteps",
     [](Parts& p) {
         steps(p).entries.pop_back();
         for (const char* text : {"a", "b", "c"})
             steps(p).entries.push_back({text, "why", std::nullopt});
         steps(p).stepCount = 6;
     },
     "wrong-count", "steps"},
    {"SevenStepsAndDistractors",
     [](Parts& p) {
         for (const char* text : {"a", "b", "c"})
             steps(p).entries.push_back({text, "why", exam::Flaw::MissesProblem});
     },
     "wrong-count", "distractors"},
    {"ADistractorWithoutAFlaw", [](Parts& p) { steps(p).entries[3].flaw.reset(); }, "missing-flaw",
     "distractors[0]"},
    {"ADistractorThatIsAStep", [](Parts& p) { steps(p).entries[3].text = steps(p).entries[0].text; },
     "equal-options", "distractors[0].text"},
    {"TwoPrompts", [](Parts& p) { match(p).prompts.pop_back(); }, "wrong-count", "prompts"},
    {"EightPrompts",
     [](Parts& p) {
         for (const char* text : {"a", "b", "c", "d", "e"})
             match(p).prompts.push_back({text, "why", 0});
     },
     "wrong-count", "prompts"},
    {"OneResponse",
     [](Parts& p) {
         match(p).responses.resize(1);
         for (exam::MatchPrompt& prompt : match(p).prompts)
             prompt.match = 0;
     },
     "wrong-count", "responses"},
    {"APromptWithoutItsResponse", [](Parts& p) { match(p).prompts[1].match = 3; }, "unknown-response",
     "prompts[1].match"},
    {"TwoEqualPrompts", [](Parts& p) { match(p).prompts[2].text = match(p).prompts[0].text; },
     "equal-options", "prompts[2].text"},
    {"TwoEqualResponses", [](Parts& p) { match(p).responses[2] = match(p).responses[0]; }, "equal-options",
     "responses[2]"},
    {"AnEmptyResponse", [](Parts& p) { match(p).responses[2].clear(); }, "empty-text", "responses[2]"},
};

const Rule kExamRules[] = {
    {"NoTitle", [](Parts& p) { p.spec.title.clear(); }, "empty-text", "title"},
    {"NoScoredQuestion", [](Parts& p) { p.spec.unscoredCount = 4; }, "out-of-range", "unscored"},
    {"APassAtTheMinimum", [](Parts& p) { p.spec.scale.pass = 0; }, "bad-scale", "score.pass"},
    {"APassAboveTheMaximum", [](Parts& p) { p.spec.scale.pass = 101; }, "bad-scale", "score.pass"},
    {"NoMarksToPass", [](Parts& p) { p.spec.scale.rawAtPass = 0.0; }, "bad-scale", "score.raw_at_pass"},
    {"AllMarksToPass", [](Parts& p) { p.spec.scale.rawAtPass = 1.0; }, "bad-scale", "score.raw_at_pass"},
    {"SharesOfKindsThatDoNotAddUp", [](Parts& p) { p.spec.kindShares[0] += 0.01; }, "bad-shares", "kinds"},
    {"SharesOfDifficultiesThatDoNotAddUp", [](Parts& p) { p.spec.difficultyShares[0] += 0.01; }, "bad-shares",
     "difficulties"},
    {"WeightsThatDoNotAddUp", [](Parts& p) { p.spec.domains[0].weight = 61; }, "bad-weights", "domains"},
    {"TwoDomainsWithOneId", [](Parts& p) { p.spec.domains[1].id = p.spec.domains[0].id; }, "duplicate-id",
     "domains[1].id"},
    {"TwoTasksWithOneId",
     [](Parts& p) {
         p.spec.domains[0].tasks[0].id = p.spec.domains[1].tasks[0].id;
         for (exam::Topic& topic : p.topics)
             topic.task = {"2.1"};
     },
     "duplicate-id", "domains[1].tasks[0].id"},
    {"TwoPointsWithOneCode",
     [](Parts& p) { p.spec.domains[0].tasks[0].points.push_back(p.spec.domains[0].tasks[0].points[0]); },
     "duplicate-id", "domains[0].tasks[0].points[2].code"},
    {"TwoExtraTimesWithOneId", [](Parts& p) { p.spec.extraTimes[1].id = "half"; }, "duplicate-id",
     "extra_time[1].id"},
};

const Rule kListRules[] = {
    {"TwoTopicsWithOneSlug", [](Parts& p) { p.topics.push_back(p.topics[2]); }, "duplicate-id",
     "topics[4].slug"},
    {"ATopicOfAnUnknownTask", [](Parts& p) { p.topics[0].task = {"9.9"}; }, "unknown-task", "topics[0].task"},
    {"ATopicWithAnUnknownPoint", [](Parts& p) { p.topics[0].points[1] = {"x"}; }, "unknown-point",
     "topics[0].points[1]"},
    {"ATopicWithAnUnknownService", [](Parts& p) { p.topics[0].services[1] = "x"; }, "unknown-service",
     "topics[0].services[1]"},
    {"AConfusionWithAnUnknownTopic", [](Parts& p) { p.topics[2].confusedWith = {{"x"}}; },
     "confused-with-unknown", "topics[2].confused_with[0]", Severity::Warning},
    {"AConfusionOfOneSide", [](Parts& p) { p.topics[2].confusedWith = {{"containers"}}; },
     "confused-with-one-sided", "topics[2].confused_with[0]", Severity::Warning},
    {"TwoServicesWithOneName", [](Parts& p) { p.services.push_back(p.services[0]); }, "duplicate-id",
     "services[2].name"},
    {"AServiceWithoutAGroup", [](Parts& p) { p.services[0].group.clear(); }, "empty-text",
     "services[0].group"},
    {"TwoScenariosWithOneId", [](Parts& p) { p.scenarios.push_back(p.scenarios[0]); }, "duplicate-id",
     "[1].id"},
    {"AScenarioThatNoQuestionUses", [](Parts& p) { p.scenarios.push_back({{"x"}, "title", "text"}); },
     "scenario-unused", "[1]", Severity::Warning},
    {"AScenarioThatOneQuestionUses",
     [](Parts& p) {
         p.scenarios.push_back({{"x"}, "title", "text"});
         ordering(p).scenario = {"x"};
     },
     "scenario-used-once", "[1]", Severity::Warning},
};

void PrintTo(const Rule& rule, std::ostream* stream) {
    *stream << rule.name;
}

} // namespace

class Validator : public testing::TestWithParam<Rule> {};

TEST_P(Validator, FindsWhatBreaksARuleAndNothingElse) {
    const Rule& rule = GetParam();
    exam::BankParts parts = goodParts();
    rule.breakIt(parts);
    const std::vector<Finding> findings = validate(parts);
    ASSERT_EQ(findings.size(), 1U) << testing::PrintToString(findings);
    EXPECT_EQ(findings[0].code.text(), rule.code);
    EXPECT_EQ(findings[0].path, rule.path);
    EXPECT_EQ(findings[0].severity, rule.severity);
    EXPECT_FALSE(findings[0].remedy.empty());
    EXPECT_TRUE(isInFormat(findings[0].code.string()));
}

const auto kRuleName = [](const testing::TestParamInfo<Rule>& info) { return std::string(info.param.name); };

INSTANTIATE_TEST_SUITE_P(Questions, Validator, testing::ValuesIn(kQuestionRules), kRuleName);
INSTANTIATE_TEST_SUITE_P(Content, Validator, testing::ValuesIn(kContentRules), kRuleName);
INSTANTIATE_TEST_SUITE_P(Exam, Validator, testing::ValuesIn(kExamRules), kRuleName);
INSTANTIATE_TEST_SUITE_P(Lists, Validator, testing::ValuesIn(kListRules), kRuleName);

TEST(ValidParts, GiveNoFinding) {
    EXPECT_TRUE(validate(goodParts()).empty());
}

TEST(ValidParts, MayFindTheWordsOfAConstraintInTheScenario) {
    exam::BankParts parts = goodParts();
    response(parts).constraints[0].phrase = "a shelf in  full sun";
    EXPECT_TRUE(validate(parts).empty());
}

TEST(ValidParts, MayHaveStemsOf40And110Words) {
    for (const int words : {40, 110}) {
        exam::BankParts parts = goodParts();
        ordering(parts).stem = "stay hot for a second cup";
        for (int word = 6; word < words; ++word)
            ordering(parts).stem += " word";
        EXPECT_TRUE(validate(parts).empty()) << words;
    }
}

} // namespace bank::test
