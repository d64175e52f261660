// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the pages that follow a sitting (how it felt, the result, its answers one by one), the history, and
// whoever begins what they lead to.
#pragma once

#include "bank_opening.h"
#include "services.h"

#include "feeling.h"
#include "history/sitting_review.h"
#include "late_page.h"
#include "study/drill.h"

#include <QObject>
#include <QString>

#include <optional>
#include <span>

class QStackedWidget;
class QUrl;
class QWidget;

namespace exam {
struct SittingFigures;
}

namespace app {

class AnswersPage;
class ReportController;
class ResultPage;
class SurveyPage;

class ReportDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk; its pages are made in `pages` when they are first shown. `bank` is the one
    /// in use, null while there is none: topics have their titles from it, papers their codes.
    ReportDesk(Services& services, ReportController& reports, const BankOpening::Bank& bank,
               QStackedWidget& pages);

    /// Of a sitting that has just ended: asks how it felt, and shows the result then.
    void showEnd(const exam::SittingReview& review);
    void showResult(const exam::SittingReview& review, const std::optional<Feeling>& feeling);
    /// One by one, without the result before them.
    void showAnswers(const exam::SittingReview& review);

    /// After the appearance has changed.
    void redraw();
    /// Announces what is typed and not announced yet.
    void keepTyped();

signals:
    void resultShown();
    void drillWanted(const exam::DrillRequest& request);
    void linkWanted(const QUrl& url);
    void homeWanted();

private:
    SurveyPage* makeSurvey();
    ResultPage* makeResult();
    AnswersPage* makeAnswers();
    void keepFeeling(const Feeling& feeling);
    void fillAnswers(const exam::SittingReview& review, const exam::SittingFigures& figures);
    void openAnswers();
    void askForPast(const exam::ExamSpec& spec);
    void askForAnswerRecords(const exam::SittingRecord& record);
    void keepAboutQuestion(const exam::PersonalRecord& record);
    std::span<const exam::Topic> topics() const;
    QString paperCodeOf(const exam::Paper& paper) const;

    Services& m_services;
    ReportController& m_reports;
    const BankOpening::Bank& m_bank;
    QStackedWidget& m_pages;
    exam::SittingReview m_ended; ///< what the survey asks about
    exam::SittingReview m_shown; ///< on the result page
    LatePage<SurveyPage> m_survey{[this] { return makeSurvey(); }};
    LatePage<ResultPage> m_result{[this] { return makeResult(); }};
    LatePage<AnswersPage> m_answers{[this] { return makeAnswers(); }};
    QWidget* m_beforeAnswers = nullptr; ///< the page that the answers lead back to
};

} // namespace app
