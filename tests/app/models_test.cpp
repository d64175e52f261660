// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_model.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

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

} // namespace test
