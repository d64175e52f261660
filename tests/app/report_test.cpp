// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"
#include "charts/chart_module.h"
#include "charts/sitting_charts.h"
#include "modules.h"
#include "pages/result_page.h"
#include "study/drill.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

using namespace exam;

/// A sitting of the first `length` questions of a bank; answers the first `right` rightly, then `wrong`
/// wrongly, a minute each.
SittingReview reviewOfAnswers(std::size_t length, std::size_t right, std::size_t wrong,
                              Conditions conditions = {.allowed = 130min}) {
    static const Bank bank = makeBank(3);
    std::vector<QuestionId> ids;
    for (const Question& question : bank.questions())
        ids.push_back(question.id);
    ids.resize(length);
    SittingRecord record{.id = {"s"},
                         .spec = bank.spec(),
                         .paper = drillPaper(bank, ids, 1),
                         .questions = {},
                         .conditions = std::move(conditions)};
    record.questions = *shownQuestions(bank, record.paper);
    FakeClock clock;
    Sitting sitting(record.paper, record.questions, record.conditions, clock.now());
    std::vector<SittingEvent> events;
    const auto happen = [&](EventBody body) {
        events.push_back(perform(sitting, std::move(body), clock.now()));
    };
    happen(Started{});
    happen(PassBegan{Pass::First, sitting.allPositions()});
    for (Position position = 0; position < right + wrong; ++position) {
        happen(Shown{position});
        Response response = rightResponse(sitting.questionAt(position));
        if (position >= right)
            response.picks.pop_back(); // incomplete is wrong
        if (response.picks.empty())
            response.picks.emplace_back(EntryIndex{3});
        if (hasSlots(sitting.questionAt(position)))
            response.picks.resize(pickCount(sitting.questionAt(position)));
        happen(Answered{position, response});
        clock.advance(1min);
    }
    if (const auto due = sitting.due(clock.now())) {
        events.push_back(*due);
        sitting.apply(*due, clock.now());
    } else {
        happen(Finished{FinishReason::ByCandidate});
    }
    return reviewOf(std::move(record), std::move(events));
}

class ReportPage {
public:
    explicit ReportPage(const SittingReview& review)
        : m_figures(figuresOf(review)) {
        m_page.showReview(review, m_figures);
    }

    app::ResultPage& page() { return m_page; }
    const SittingFigures& figures() const { return m_figures; }

    bool says(const QString& text) const {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    }

    template<class T>
    T* find(const QString& name) const {
        return m_page.findChild<T*>(name);
    }

private:
    SittingFigures m_figures;
    app::ResultPage m_page;
};

} // namespace

TEST(ReportPage, SaysWhyThereIsNothingToSayOfASittingWithoutAnswers) {
    const ReportPage report(reviewOfAnswers(12, 0, 0));
    EXPECT_TRUE(report.says(u"this says nothing about what you know"_s));
    EXPECT_TRUE(report.says(u"Nothing was answered"_s));
    EXPECT_TRUE(report.says(u"there is no pace to show"_s));
    EXPECT_TRUE(report.says(u"Without answers nothing follows"_s));
    EXPECT_TRUE(report.find<QPushButton>(u"paceChartTableButton"_s)->isHidden());
    EXPECT_TRUE(report.find<QLabel>(u"levelChance"_s)->isHidden());
}

TEST(ReportPage, OffersNewQuestionsWhenEverythingWasRight) {
    ReportPage report(reviewOfAnswers(12, 12, 0));
    EXPECT_TRUE(report.says(u"1000"_s));
    QSignalSpy wanted(&report.page(), &app::ResultPage::drillWanted);
    report.find<QPushButton>(u"drillButton"_s)->click();
    ASSERT_EQ(wanted.count(), 1);
    const auto request = wanted.front().front().value<DrillRequest>();
    EXPECT_THAT(request.past, testing::ElementsAre(PastFilter::NeverSeen));
}

TEST(ReportPage, DrillsWhatWasMissed) {
    ReportPage report(reviewOfAnswers(12, 8, 4));
    QSignalSpy wanted(&report.page(), &app::ResultPage::drillWanted);
    report.find<QPushButton>(u"drillButton"_s)->click();
    const auto request = wanted.front().front().value<DrillRequest>();
    EXPECT_EQ(request, drillAfter(report.figures().reread));
    EXPECT_THAT(request.questions.topics, testing::SizeIs(4));
}

TEST(ReportPage, LeavesNearlyEverythingOpenAfterOneQuestion) {
    const ReportPage report(reviewOfAnswers(1, 1, 0));
    EXPECT_TRUE(report.says(u"1 of 1"_s));
    EXPECT_TRUE(report.says(u"One paper of this length leaves room"_s));
    EXPECT_TRUE(report.says(u"66 percent"_s)) << "the chance that the level is above the cut";
}

TEST(ReportPage, HasNoPlanForPracticeWithoutALimit) {
    const ReportPage report(reviewOfAnswers(12, 6, 6, {.mode = SittingMode::Practice}));
    EXPECT_TRUE(report.says(u"there is no plan to compare with"_s));
    EXPECT_TRUE(report.says(u"without a limit"_s));
    EXPECT_TRUE(report.says(u"not sat under exam conditions"_s));
}

TEST(ReportPage, SaysThatTheTimeRanOut) {
    const ReportPage report(reviewOfAnswers(12, 6, 0, {.allowed = 6min}));
    EXPECT_TRUE(report.says(u"The time ran out"_s));
}

TEST(ReportPage, ShowsOnesOwnBalanceWhenItIsKnown) {
    ReportPage report(reviewOfAnswers(12, 6, 6));
    EXPECT_FALSE(report.says(u"Over all your sittings"_s));
    report.page().setOwnBalance({.wrongToRight = 31, .rightToWrong = 12, .wrongToWrong = 9});
    EXPECT_TRUE(report.says(u"31 from wrong to right, 12 from right to wrong"_s));
    EXPECT_TRUE(report.says(u"has paid for you"_s));
}

TEST(ReportPage, ShowsTheFiguresOfAChartAsATable) {
    const ReportPage report(reviewOfAnswers(12, 6, 3));
    auto* table = report.find<QTableWidget>(u"timeChartTable"_s);
    EXPECT_EQ(table->rowCount(), 0);
    report.find<QPushButton>(u"timeChartTableButton"_s)->click();
    EXPECT_EQ(table->rowCount(), 12);
    EXPECT_EQ(table->item(0, 1)->text(), u"1:00"_s);
    EXPECT_EQ(table->item(8, 2)->text(), u"Wrong"_s);
    EXPECT_EQ(table->item(11, 2)->text(), u"Not answered"_s);
}

TEST(ReportPage, DrawsTheDomainsOnceThereAreTwoSittings) {
    const SittingReview review = reviewOfAnswers(30, 20, 10);
    ReportPage report(review);
    EXPECT_TRUE(report.find<app::ChartCard>(u"domainsChart"_s)->isHidden()) << "nothing is known yet";
    const SittingResult result{
        .questionCount = 30, .scored = review.report.scored, .domains = review.report.domains};
    report.page().setResults(review.record.spec, std::vector{result});
    EXPECT_TRUE(report.says(u"This is the first sitting of this exam"_s));
    report.page().setResults(review.record.spec, std::vector{result, result});
    EXPECT_FALSE(report.find<app::ChartCard>(u"domainsChart"_s)->isHidden());
    report.find<QPushButton>(u"domainsChartTableButton"_s)->click();
    EXPECT_EQ(report.find<QTableWidget>(u"domainsChartTable"_s)->rowCount(), 2);
}

TEST(Charts, AreSavedAsPicturesOfTheirOwnKind) {
    const QTemporaryDir folder;
    const app::Chart chart = app::timeChart(figuresOf(reviewOfAnswers(12, 6, 3)));
    ASSERT_TRUE(app::saveChart(chart, folder.filePath(u"chart.png"_s)));
    const QImage image(folder.filePath(u"chart.png"_s));
    EXPECT_EQ(image.size(), QSize(2400, 1200));
    ASSERT_TRUE(app::saveChart(chart, folder.filePath(u"chart.svg"_s)));
    QFile svg(folder.filePath(u"chart.svg"_s));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_TRUE(text.contains("Time for each question"));
    EXPECT_FALSE(app::saveChart(chart, folder.filePath(u"no/such/folder.png"_s)));
}

TEST(Modules, AreFoundBesideTheProgramAndNullWhereTheyAreMissing) {
    EXPECT_NE(app::findInModule("rehearsal-charts", app::kPaintChartFunction), nullptr);
    EXPECT_EQ(app::findInModule("rehearsal-charts", "noSuchFunction"), nullptr);
    EXPECT_EQ(app::findInModule("rehearsal-none", app::kPaintChartFunction), nullptr);
}

TEST(Charts, HaveRoundAxes) {
    struct Row {
        double highest;
        double to;
        double step;
    };
    for (const auto& [highest, to, step] : {Row{0.0, 1.0, 1.0}, Row{4.2, 5.0, 1.0}, Row{65.0, 80.0, 20.0},
                                            Row{130.0, 150.0, 50.0}, Row{12.0, 12.0, 2.0}}) {
        const app::ChartAxis axis = app::roundAxis({}, highest, 6);
        EXPECT_DOUBLE_EQ(axis.to, to) << highest;
        EXPECT_DOUBLE_EQ(axis.step, step) << highest;
    }
}

} // namespace test
