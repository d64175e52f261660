// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_codec.h"

#include "paper/paper_builder.h"
#include "support/generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace exam {

namespace {

QJsonObject reread(const QJsonObject& object) {
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

RC_GTEST_PROP(JsonCodec, GivesBackEveryEventOfASitting, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const test::RecordedSitting recorded = test::randomSitting(random, 500);
    for (const SittingEvent& event : recorded.events()) {
        const auto read = json::toEvent(reread(json::fromEvent(event)));
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == event));
    }
}

RC_GTEST_PROP(JsonCodec, GivesBackEveryPaper, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const Bank bank(test::randomParts(random, 200));
    PaperRequest request = test::randomRequest(random, bank);
    request.acceptShorter = true;
    const PaperResult paper = buildPaper(bank, request, {}, random.next());
    RC_PRE(paper.has_value());
    const auto read = json::toPaper(reread(json::fromPaper(*paper)));
    RC_ASSERT(read.has_value());
    RC_ASSERT((*read == *paper));
}

TEST(JsonCodec, HasANameForEveryKindOfEventAndNoNameTwice) {
    const EventBody bodies[] = {
        Started{},         Shown{},          Answered{}, Flagged{}, Judged{},        PassBegan{},
        ReviewOpened{},    Interrupted{},    Finished{}, Noted{},   Highlighted{},   ScenarioHighlighted{},
        ConfidenceRated{}, ScratchWritten{}, Paused{},   Resumed{}, AnswerRevealed{}};
    static_assert(std::size(bodies) == std::variant_size_v<EventBody> - 1, "all but UnknownEvent");
    std::set<QString> names;
    for (const EventBody& body : bodies) {
        EXPECT_TRUE(names.insert(json::eventKind(body)).second);
        EXPECT_EQ(json::toEventBody(json::eventKind(body), reread(json::eventPayload(body))), body)
            << json::eventKind(body).toStdString();
    }
}

TEST(JsonCodec, KeepsAnEventOfANewerVersionAsItIs) {
    const QJsonObject payload{{u"b"_s, 1}, {u"a"_s, QJsonArray{u"x"_s, qint64{9007199254740993}}}};
    const EventBody body = json::toEventBody(u"dreamt"_s, payload);
    EXPECT_EQ(json::eventKind(body), u"dreamt"_s);
    EXPECT_EQ(json::eventPayload(body), payload);
    EXPECT_EQ(std::get<UnknownEvent>(body).kind, "dreamt");
}

TEST(JsonCodec, ReadsTheOneVerdictOfVersion0_1) {
    const auto read = [](bool out) {
        return json::toEventBody(u"struck-out"_s, {{u"position"_s, 3}, {u"entry"_s, 2}, {u"out"_s, out}});
    };
    EXPECT_EQ(read(true), EventBody(Judged{3, 2, Verdict::Out}));
    EXPECT_EQ(read(false), EventBody(Judged{3, 2, Verdict::None}));
}

TEST(JsonCodec, ReadsConditionsOfVersion0_1AsThoseOfAnExam) {
    const Conditions conditions = json::toConditions({{u"allowed"_s, 7'800'000},
                                                      {u"extraTime"_s, u"esl-30"_s},
                                                      {u"caseStudy"_s, true},
                                                      {u"unscored"_s, false}});
    EXPECT_EQ(conditions.mode, SittingMode::Exam);
    EXPECT_EQ(conditions.allowed, std::chrono::minutes{130});
    EXPECT_EQ(conditions.extraTimeId, "esl-30");
    EXPECT_TRUE(conditions.caseStudy);
    EXPECT_FALSE(conditions.confidence);
}

TEST(JsonCodec, GivesBackConditionsWithoutALimit) {
    const Conditions conditions{.mode = SittingMode::Drill, .confidence = true};
    EXPECT_EQ(json::toConditions(reread(json::fromConditions(conditions))), conditions);
}

TEST(JsonCodec, RefusesDocumentsOfALaterFormatAndThoseOfNone) {
    QJsonObject event = json::fromEvent({.ordinal = 0, .used = {}, .at = {}, .body = Started{}});
    QJsonObject paper = json::fromPaper({});
    event[u"format"] = paper[u"format"] = 2;
    EXPECT_EQ(json::toEvent(event).error().code, ErrorCode::StorageTooNew);
    EXPECT_EQ(json::toPaper(paper).error().code, ErrorCode::StorageTooNew);
    EXPECT_EQ(json::toEvent({}).error().code, ErrorCode::StorageDamaged);
    EXPECT_EQ(json::toPaper({}).error().code, ErrorCode::StorageDamaged);
}

} // namespace exam
