// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/recall_match.h"

#include <gtest/gtest.h>

namespace exam {

namespace {

RecallSheet sheetOf(std::string cue, std::string answer, std::vector<std::string> keys = {}) {
    return {.id = "sheet",
            .title = "Sheet",
            .kind = RecallKind::Limits,
            .prompt = "Write",
            .entries = {{.id = "entry",
                         .cue = std::move(cue),
                         .answer = std::move(answer),
                         .keys = std::move(keys),
                         .note = {},
                         .reference = {},
                         .checked = "2026-11-29"}}};
}

struct Row {
    const char* cue;
    const char* answer;
    std::vector<std::string> keys;
    const char* text;
    bool isProposed;
    const char* reason;
};

const Row kRows[] = {
    {"Real-time: largest payload", "25 MB", {}, "Real-time: payload 25 MB", true, "as it stands"},
    {"Real-time: largest payload", "25 MB", {}, "realtime 25mb", true, "case, space and hyphen"},
    {"Real-time: largest payload", "25 MB", {}, "real time = 25", true, "two words, and no unit"},
    {"Real-time: largest payload", "25 MB", {}, "real-time 250 MB", false, "another number"},
    {"Real-time: largest payload", "25 MB", {}, "real-time 25 s", false, "another unit"},
    {"Real-time: largest payload", "25 MB", {}, "payload 25 MB", false, "of what?"},
    {"Real-time: largest payload", "25 MB", {}, "real-time:\n25 MB", false, "each line speaks for itself"},
    {"Real-time: largest payload", "25 MB", {}, "", false, "nothing is written"},
    {"Asynchronous: longest time", "1 hour", {}, "async 60 min", true, "the same time, and a beginning"},
    {"Asynchronous: longest time", "1 hour", {}, "asyn 3600 seconds", true, "four letters are a beginning"},
    {"Asynchronous: longest time", "1 hour", {}, "as 1 h", false, "two letters are none"},
    {"Serverless: memory", "1 to 6 GB", {"1 6 GB"}, "serverless RAM 1-6 GB", true, "a range"},
    {"Serverless: memory", "1 to 6 GB", {"6 GB"}, "serverless up to 6144 MB", true, "the same size"},
    {"Batch: payload", "6 MB and 100 MB", {}, "batch 6 MB, max 100 MB", true, "both numbers"},
    {"Batch: payload", "6 MB and 100 MB", {}, "batch max 100 MB", false, "one of two numbers"},
    {"Shard: in", "1 MB or 1,000 records", {"1 MB 1,000"}, "shard 1000 rec/s 1 MB/s", true, "separators"},
    {"Precision", "TP / (TP + FP)", {}, "Precision=TP/(TP+FP)", true, "a formula without spaces"},
    {"Precision", "TP / (TP + FP)", {}, "precision = TP / (TP + FN)", false, "another formula"},
    {"Precision", "TP / (TP + FP)", {}, "recall TN, FP, TP", false, "of another metric"},
    {"F1", "2PR / (P + R)", {"harmonic mean", "P R"}, "F1 = 2PR/(P+R)", true, "one of two keys"},
    {"F1", "2PR / (P + R)", {"harmonic mean", "P R"}, "f1: harmonic mean", true, "the other key"},
    {"R2", "Explained variance", {"variance"}, "R² = explained variance", true, "a raised figure"},
    {"DI: impact", "q'd / q'a", {"qd qa"}, "DI = q'd/q'a", true, "apostrophes are dropped"},
    {"RMSE", "Root of MSE", {"root mean"}, "MSE: root mean", false, "part of a word is not the word"},
    {"Many models, rarely called",
     "Multi-model",
     {"multi-model"},
     "many models -> multi model",
     true,
     "a third of a sentence"},
    {"Low latency, sustained traffic",
     "Real-time",
     {"real-time"},
     "traffic -> real-time",
     false,
     "less than a third"},
    {"Share", "50 %", {"%"}, "share", false, "a key of neither words nor numbers proves nothing"},
    {"Größe", "Groß", {}, "größe: groß", true, "letters beyond ASCII"},
};

} // namespace

TEST(RecallMatch, ProposesWhatALineSaysOfTheCue) {
    for (const Row& row : kRows)
        EXPECT_EQ(proposeRecalled(sheetOf(row.cue, row.answer, row.keys), row.text),
                  std::vector<bool>{row.isProposed})
            << row.reason << ": " << row.text;
}

TEST(RecallMatch, StandsBesideTheEntries) {
    RecallSheet sheet = sheetOf("Precision", "TP FP");
    sheet.entries.push_back(sheetOf("Recall", "TP FN").entries.front());
    EXPECT_EQ(proposeRecalled(sheet, "recall: TP / (TP + FN)"), (std::vector<bool>{false, true}));
    sheet.entries.clear();
    EXPECT_TRUE(proposeRecalled(sheet, "anything").empty());
}

} // namespace exam
