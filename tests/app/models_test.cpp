// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results_model.h"
#include "models/review_model.h"
#include "models/sittings_model.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace test {

namespace {

std::vector<app::ItemOverview> makeItems() {
    using enum app::ItemStatus;
    std::vector<app::ItemOverview> items;
    for (const auto& [status, flagged] : {std::pair{Complete, false}, {Incomplete, true}, {NotSeen, false}})
        items.push_back({std::make_shared<exam::Question>(makeQuestion("q")), status, flagged});
    return items;
}

} // namespace

TEST(ReviewModel, PassesTheModelTesterEmptyFullAndFiltered) {
    app::ReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    app::ReviewProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(makeItems());
    EXPECT_EQ(proxy.rowCount(), 3);
    proxy.setFilter(app::ReviewFilter::Incomplete);
    EXPECT_EQ(proxy.rowCount(), 2);
    proxy.setFilter(app::ReviewFilter::Flagged);
    EXPECT_EQ(proxy.rowCount(), 1);
    model.setItems({});
    EXPECT_EQ(proxy.rowCount(), 0);
}

TEST(ReviewModel, AnnouncesOnlyTheRowThatChangedOnTheSamePaper) {
    app::ReviewModel model;
    std::vector<app::ItemOverview> items = makeItems();
    model.setItems(items);
    int resets = 0;
    std::vector<int> rows;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex& first) { rows.push_back(first.row()); });
    items[1].hasNote = true;
    model.setItems(items);
    EXPECT_EQ(rows, std::vector<int>{1});
    model.setItems(makeItems()); // other questions
    EXPECT_EQ(resets, 1);
}

TEST(ReviewModel, SortsTimesAsTimes) {
    app::ReviewModel model;
    std::vector<app::ItemOverview> items = makeItems();
    items[0].timeSpent = std::chrono::minutes{10};
    items[1].timeSpent = std::chrono::minutes{9};
    model.setItems(items);
    const auto sortValue = [&](int row) {
        return model.index(row, app::ReviewModel::Time).data(app::ReviewModel::SortRole).toLongLong();
    };
    EXPECT_GT(sortValue(0), sortValue(1)) << "10:00 is longer than 9:00";
}

/// A sitting of five questions, four of them right, which a scale would call a pass.
exam::SittingSummary shortSitting(std::optional<exam::Millis> allowed) {
    return {.id = {},
            .exam = {},
            .questionCount = 5,
            .answeredCount = 5,
            .allowed = allowed,
            .finished = true,
            .hasResult = true,
            .scored = {4, 5},
            .scaled = 813,
            .passed = true};
}

TEST(ResultsModel, GivesPracticeWithoutALimitOfTimeNoScore) {
    app::ResultsModel model;
    model.setResults({shortSitting(exam::Millis{600'000}), shortSitting(std::nullopt)});
    EXPECT_EQ(model.index(0, 0).data().toString(), u"813"_s);
    EXPECT_EQ(model.index(0, 0).data(app::ResultsModel::VerdictRole).toString(), u"Pass"_s);
    EXPECT_TRUE(model.index(0, 0).data(app::ResultsModel::PassedRole).toBool());
    EXPECT_EQ(model.index(1, 0).data().toString(), u"–"_s);
    EXPECT_EQ(model.index(1, 0).data(app::ResultsModel::VerdictRole).toString(), u"Practice"_s);
    EXPECT_FALSE(model.index(1, 0).data(app::ResultsModel::PassedRole).isValid());
    EXPECT_TRUE(model.index(1, 0).data(app::ResultsModel::FactsRole).toString().contains(u"4 of 5"_s));
}

TEST(SittingsModel, GivesPracticeWithoutALimitOfTimeNoScore) {
    app::SittingsModel model;
    model.setSittings({shortSitting(exam::Millis{600'000}), shortSitting(std::nullopt)});
    const auto textAt = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(textAt(0, app::SittingsModel::Score), u"813"_s);
    EXPECT_EQ(textAt(0, app::SittingsModel::Verdict), u"Pass"_s);
    EXPECT_EQ(textAt(1, app::SittingsModel::Score), QString());
    EXPECT_EQ(textAt(1, app::SittingsModel::Verdict), u"Practice"_s);
    EXPECT_FALSE(model.index(1, app::SittingsModel::Verdict).data(Qt::ForegroundRole).isValid());
}

} // namespace test
