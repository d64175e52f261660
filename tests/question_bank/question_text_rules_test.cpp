// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/question_text_rules.h"

#include "bank_folder.h"
#include "choice_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bank::test {

namespace {

const std::vector<std::string> kOptions{"Steep it longer", "Stir it", "Shake it", "Wait"};

/// A question in which no rule finds anything, on the good bank's list of services.
exam::Question soundQuestion() {
    exam::Question question = choice("A host brews tea that steeps too short. Which change helps?", kOptions);
    question.explanation = "Tea gets stronger the longer it steeps.";
    question.references = {{"Handbook", "https://example.org/handbook", "page"}};
    question.checked = "2026-11-23";
    return question;
}

using Change = void (*)(exam::Question&);

/// The numbers of the rules that find something in the changed question.
std::vector<int> rulesFor(Change change, std::vector<exam::Service> services = someServices()) {
    exam::BankParts parts;
    parts.services = std::move(services);
    parts.questions = std::vector(200, soundQuestion());
    change(parts.questions.front());
    const exam::Bank bank(std::move(parts));
    const AuditContext context(bank, "2026-11-28");
    const AuditedQuestion audited(bank.questions().front(), context);
    std::vector<int> numbers;
    for (const TextRule& rule : textRules())
        if (rule.find(audited, context))
            numbers.push_back(rule.number);
    return numbers;
}

std::vector<exam::Entry>& options(exam::Question& question) {
    return std::get<exam::SingleChoice>(question.content).options;
}

} // namespace

TEST(TextRules, FindNothingInASoundQuestion) {
    EXPECT_EQ(rulesFor([](exam::Question&) {}), std::vector<int>{});
}

TEST(TextRules, FindWhatEachIsAbout) {
    struct Row {
        std::vector<int> rules;
        const char* reason;
        Change change;
    };
    const Row rows[] = {
        {{5}, "refers to the others", [](exam::Question& q) { options(q)[3].text = "None of the above"; }},
        {{10},
         "a small not",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change is not of help here?"; }},
        {{},
         "NOT in capitals",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change is NOT of help here?"; }},
        {{},
         "not in bold",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change is **not** of help?"; }},
        {{},
         "what is asked for is positive",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change makes a pot that does not drip?"; }},
        {{10},
         "a not behind does",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change does not help here?"; }},
        {{10},
         "a not behind but",
         [](exam::Question& q) { q.stem = "Tea steeps. Which change is quick but not of help?"; }},
        {{10}, "a small least", [](exam::Question& q) { q.stem = "Tea steeps. Which change costs least?"; }},
        {{},
         "a quantity",
         [](exam::Question& q) { q.stem = "Tea steeps. Which pot holds at least two cups?"; }},
        {{},
         "a cause is asked for",
         [](exam::Question& q) { q.stem = "Tea steeps. Why does the pot not pour well?"; }},
        {{11},
         "twice negative",
         [](exam::Question& q) {
             q.stem = "Tea steeps. Which change is NOT of help here?";
             options(q)[1].text = "Do not stir it";
         }},
        {{17},
         "ends with a colon",
         [](exam::Question& q) { q.stem = "A host who steeps tea too short should:"; }},
        {{17}, "no question", [](exam::Question& q) { q.stem = "A host steeps his tea far too short."; }},
        {{17},
         "steps, and nothing to do with them",
         [](exam::Question& q) { q.stem = "A host steeps tea. Steps are all that he has."; }},
        {{17}, "under six words", [](exam::Question& q) { q.stem = "Steep it how long?"; }},
        {{17},
         "says nothing",
         [](exam::Question& q) { q.stem = "Tea steeps. Which of the following is true?"; }},
        {{18},
         "sentences that matter for nothing",
         [](exam::Question& q) {
             q.stem = "The sky was blue. Birds sang. Somebody laughed. How long should the tea steep?";
         }},
        {{20},
         "two keys, three asked for",
         [](exam::Question& q) {
             q = response("A host steeps tea. What helps the tea? (Select THREE.)",
                          {"steep longer", "tea first", "c", "d", "e"});
             q.explanation = "Tea steeps longer.";
             q.references = {{"Handbook", "https://example.org/handbook", "page"}};
             q.checked = "2026-11-23";
         }},
        {{21}, "twice the same", [](exam::Question& q) { options(q)[1].text = "`Wait`"; }},
        {{23}, "no explanation", [](exam::Question& q) { q.explanation.clear(); }},
        {{23}, "a letter", [](exam::Question& q) { q.explanation = "As tea steeps, option B is wrong."; }},
        {{},
         "a letter that begins the next sentence",
         [](exam::Question& q) { q.explanation = "To steep is the right choice. A tea gets stronger."; }},
        {{},
         "a letter where the order stays",
         [](exam::Question& q) {
             q.shuffle = false;
             q.explanation = "As tea steeps, option B is wrong.";
         }},
        {{24},
         "beside the key",
         [](exam::Question& q) {
             options(q)[0].text = "Warm a thick iron pot before";
             q.explanation = "Tea steeps, and that is all.";
         }},
        {{24},
         "other services",
         [](exam::Question& q) { q.explanation = "Tea that steeps is no Amazon S3."; }},
        {{24},
         "another service beside that of the question",
         [](exam::Question& q) {
             q.stem = "A host steeps tea with Amazon S3. Which change helps?";
             q.explanation = "Tea that steeps in Amazon S3 is no Amazon SageMaker AI.";
         }},
        {{25}, "no reference", [](exam::Question& q) { q.references.clear(); }},
        {{25}, "a host of its own", [](exam::Question& q) { q.references[0].url = "https://example.com/x"; }},
        {{25}, "an old check", [](exam::Question& q) { q.checked = "2025-11-27"; }},
        {{28}, "three options", [](exam::Question& q) { options(q).pop_back(); }},
        {{29},
         "41 words",
         [](exam::Question& q) {
             q.stem = "A host steeps tea";
             for (int word = 4; word < 41; ++word)
                 q.stem += " tea";
             q.stem += ". What helps the tea?";
         }},
        {{30}, "an odd back-tick", [](exam::Question& q) { q.explanation = "Tea steeps `longer."; }},
        {{30}, "an odd quote", [](exam::Question& q) { q.explanation = "Tea steeps \"longer."; }},
        {{30}, "two blanks", [](exam::Question& q) { q.explanation = "Tea  steeps longer."; }},
        {{30},
         "a blank before a comma",
         [](exam::Question& q) { q.explanation = "Tea steeps , as it should."; }},
        {{30},
         "a name misspelled",
         [](exam::Question& q) { q.stem = "Sagemaker steeps tea. Which change helps?"; }},
        {{31},
         "a word of machines",
         [](exam::Question& q) { q.explanation = "Let us delve into tea that steeps."; }},
        {{31},
         "a parenthesis in the key",
         [](exam::Question& q) { options(q)[0].text = "Steep it (longer)"; }},
    };
    for (const Row& row : rows)
        EXPECT_EQ(rulesFor(row.change), row.rules) << row.reason;
}

TEST(TextRules, KnowFormerNamesAndServicesThatAreClosed) {
    std::vector<exam::Service> services = someServices();
    services.push_back({"Amazon TeaSight", "", "other", {"Amazon KettleSight"}, ""});
    services.push_back({"Amazon Samovar", "", "other", {}, "Closed to new customers on July 30, 2026."});
    EXPECT_EQ(rulesFor([](exam::Question& q) { options(q)[1].text = "Use Amazon KettleSight"; }, services),
              std::vector<int>{26});
    EXPECT_EQ(rulesFor([](exam::Question& q) { options(q)[0].text = "Steep in Amazon Samovar"; }, services),
              std::vector<int>{26});
    EXPECT_EQ(rulesFor([](exam::Question& q) { options(q)[1].text = "Steep in Amazon Samovar"; }, services),
              std::vector<int>{})
        << "a distractor";
    EXPECT_EQ(rulesFor(
                  [](exam::Question& q) {
                      options(q)[0].text = "Steep in Amazon Samovar";
                      q.explanation += " Amazon Samovar takes no new customers.";
                  },
                  services),
              std::vector<int>{});
}

} // namespace bank::test
