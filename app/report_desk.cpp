// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_desk.h"

#include "day.h"
#include "error_text.h"
#include "history/question_records.h"
#include "history_progress.h"
#include "pages/answers_page.h"
#include "pages/result_page.h"
#include "pages/survey_page.h"
#include "paper/paper_code.h"
#include "report/answer_records.h"
#include "report/sitting_figures.h"
#include "report_controller.h"
#include "text.h"

#include <QStackedWidget>

#include <spdlog/spdlog.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

ReportDesk::ReportDesk(Services& services, ReportController& reports, const BankOpening::Bank& bank,
                       QStackedWidget& pages)
    : m_services(services)
    , m_reports(reports)
    , m_bank(bank)
    , m_pages(pages) {}

SurveyPage* ReportDesk::makeSurvey() {
    auto* page = addPage<SurveyPage>(m_pages, u"surveyPage"_s);
    connect(page, &SurveyPage::answered, this, &ReportDesk::keepFeeling);
    connect(page, &SurveyPage::skipped, this, [this] { showResult(m_ended, std::nullopt); });
    return page;
}

ResultPage* ReportDesk::makeResult() {
    auto* page = addPage<ResultPage>(m_pages, u"resultPage"_s);
    connect(page, &ResultPage::answersWanted, this, &ReportDesk::openAnswers);
    connect(page, &ResultPage::questionWanted, this, [this](exam::Position position) {
        m_answers->showQuestion(position);
        openAnswers();
    });
    connect(page, &ResultPage::drillWanted, this, &ReportDesk::drillWanted);
    connect(page, &ResultPage::chartSaveWanted, &m_reports, &ReportController::saveChart);
    connect(page, &ResultPage::saveWanted, &m_reports,
            [this](ReportFormat format) { m_reports.saveReport(m_shown, topics(), format); });
    connect(page, &ResultPage::printWanted, &m_reports, [this] { m_reports.printReport(m_shown, topics()); });
    connect(page, &ResultPage::homeWanted, this, &ReportDesk::homeWanted);
    return page;
}

AnswersPage* ReportDesk::makeAnswers() {
    auto* page = addPage<AnswersPage>(m_pages, u"answersPage"_s);
    connect(page, &AnswersPage::backWanted, this, [this] { m_pages.setCurrentWidget(m_beforeAnswers); });
    connect(page, &AnswersPage::linkWanted, this, &ReportDesk::linkWanted);
    connect(page, &AnswersPage::drillWanted, this, &ReportDesk::drillWanted);
    connect(page, &AnswersPage::noted, this, [this](const exam::QuestionId& question, const QString& note) {
        keepAboutQuestion(exam::noteRecord(question, note.toStdString(), m_services.clock.now().wall));
    });
    connect(page, &AnswersPage::repetitionWanted, this,
            [this](const exam::QuestionId& question, bool isWanted) {
                keepAboutQuestion(exam::repetitionRecord(question, isWanted, m_services.clock.now().wall));
            });
    return page;
}

/// The result is kept already; what the person says now stands beside it.
void ReportDesk::showEnd(const exam::SittingReview& review) {
    m_ended = review;
    m_survey->begin();
    m_pages.setCurrentWidget(m_survey.get());
}

void ReportDesk::keepFeeling(const Feeling& feeling) {
    m_services.history.ask([record = toRecord(m_ended.record.id, feeling, m_services.clock.now().wall)](
                               exam::HistoryStore& store) { return store.keep(record); },
                           [](const exam::Result<void>& kept) {
                               if (!kept)
                                   spdlog::error("a feeling was not kept: {}", kept.error().detail);
                           });
    showResult(m_ended, feeling);
}

void ReportDesk::showResult(const exam::SittingReview& review, const std::optional<Feeling>& feeling) {
    emit resultShown();
    m_shown = review;
    const exam::SittingFigures figures = exam::figuresOf(review, topics());
    m_result->showReview(review, figures);
    m_result->setFeeling(feeling);
    m_result->setPaperCode(paperCodeOf(review.record.paper));
    fillAnswers(review, figures);
    m_pages.setCurrentWidget(m_result.get());
    askForPast(review.record.spec);
}

void ReportDesk::showAnswers(const exam::SittingReview& review) {
    fillAnswers(review, exam::figuresOf(review, topics()));
    openAnswers();
}

void ReportDesk::fillAnswers(const exam::SittingReview& review, const exam::SittingFigures& figures) {
    m_answers->showReview(review, figures.questions, topics());
    askForAnswerRecords(review.record);
}

void ReportDesk::openAnswers() {
    m_beforeAnswers = m_pages.currentWidget();
    m_pages.setCurrentWidget(m_answers.get());
}

/// What the report says of all sittings comes as soon as it is read; without it, the report is whole.
void ReportDesk::askForPast(const exam::ExamSpec& spec) {
    struct Past {
        exam::Result<std::vector<exam::Attempt>> attempts;
        exam::Result<std::vector<exam::PastResult>> results;
    };
    m_services.history.ask(
        [id = spec.id](exam::HistoryStore& store) {
            return Past{store.attempts(id, &localDay), store.results(id)};
        },
        [this, spec](const Past& past) {
            if (!past.attempts || !past.results) {
                spdlog::error("the past: {}",
                              (past.attempts ? past.results.error() : past.attempts.error()).detail);
                return;
            }
            std::vector<exam::AnswerChange> changes;
            for (const exam::Attempt& attempt : *past.attempts)
                changes.push_back(attempt.change);
            m_result->setOwnBalance(exam::countsOf(changes));
            m_result->setResults(spec, sittingResultsOf(*past.results, nullptr));
        });
}

/// What the history knows beside the sitting comes as soon as it is read.
void ReportDesk::askForAnswerRecords(const exam::SittingRecord& record) {
    m_services.history.ask(
        [exam = record.spec.id, questions = record.questions](exam::HistoryStore& store) {
            return exam::answerRecordsOf(store, exam, questions, &localDay);
        },
        [this](exam::Result<exam::AnswerRecords> records) {
            if (records)
                m_answers->setRecords(std::move(*records));
            else
                m_answers->showNotice(errorText(records.error()));
        });
}

void ReportDesk::keepAboutQuestion(const exam::PersonalRecord& record) {
    m_services.history.ask([record](exam::HistoryStore& store) { return store.keep(record); },
                           [this](const exam::Result<void>& kept) {
                               if (kept)
                                   return;
                               spdlog::error("what was said of a question: {}", kept.error().detail);
                               m_answers->showNotice(errorText(kept.error()));
                           });
}

void ReportDesk::redraw() {
    if (AnswersPage* answers = m_answers.ifMade())
        answers->redraw();
}

void ReportDesk::keepTyped() {
    if (AnswersPage* answers = m_answers.ifMade())
        answers->flush();
}

/// None without a bank.
std::span<const exam::Topic> ReportDesk::topics() const {
    const auto catalogue = m_bank ? m_bank->catalogue() : exam::fail(exam::ErrorCode::BankUnreadable);
    return catalogue ? std::span((*catalogue)->topics()) : std::span<const exam::Topic>();
}

/// Empty for a paper of another bank, or one that was drawn with a history.
QString ReportDesk::paperCodeOf(const exam::Paper& paper) const {
    if (!m_bank || m_bank->summary().edition != paper.bankEdition)
        return {};
    const auto catalogue = m_bank->catalogue();
    const auto code = catalogue ? exam::paperCode(**catalogue, paper) : std::unexpected(catalogue.error());
    return code ? toQString(*code) : QString();
}

} // namespace app
