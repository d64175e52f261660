// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/simulated_student.h"

#include "history/sitting_attempts.h"
#include "history/sitting_review.h"
#include "paper/paper_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bank {

namespace {

constexpr exam::Millis kTimeOfAnswer = std::chrono::seconds{70};

exam::WallTime noonOf(exam::Day day) {
    return exam::WallTime{day.time_since_epoch()} + std::chrono::hours{12};
}

exam::Day dayOf(exam::WallTime time) {
    return exam::Day{std::chrono::floor<std::chrono::days>(time).time_since_epoch()};
}

/// Some answer that earns no mark.
exam::Response wrongResponse(const exam::Question& question) {
    exam::Response response = exam::rightResponse(question);
    const auto count = static_cast<exam::EntryIndex>(exam::entryCount(question));
    switch (question.kind()) {
    case exam::QuestionKind::MultipleChoice:
    case exam::QuestionKind::Matching:
        response.picks.front() = static_cast<exam::EntryIndex>((*response.picks.front() + 1) % count);
        break;
    case exam::QuestionKind::MultipleResponse:
        for (exam::EntryIndex entry = 0; entry < count; ++entry)
            if (std::ranges::find(response.picks, entry) == response.picks.end()) {
                response.picks.front() = entry;
                break;
            }
        std::ranges::sort(response.picks);
        break;
    case exam::QuestionKind::Ordering:
        std::swap(response.picks.front(), response.picks.back());
        break;
    }
    return response;
}

/// From 1 to 5: people know roughly how sure they may be.
int confidenceAt(double chance, exam::Random& random) {
    return std::clamp(static_cast<int>(std::lround(1.0 + 4.0 * chance + 0.7 * normal(random))),
                      exam::kLeastSure, exam::kMostSure);
}

} // namespace

SimulatedExam::SimulatedExam(const exam::Bank& theBank)
    : bank(theBank)
    , items(simulatedItems(theBank)) {
    for (const exam::Question& question : bank.questions())
        // The bank outlives every sitting here, so nothing needs to be copied.
        shown.push_back({std::shared_ptr<const exam::Question>(std::shared_ptr<void>(), &question), nullptr});
}

SimulatedStudent::SimulatedStudent(const SimulatedExam& exam, LearnerModel model, std::uint64_t seed)
    : m_exam(exam)
    , m_random(seed)
    , m_learner(drawLearner(model, exam.items, m_random)) {}

void SimulatedStudent::sit(const exam::Paper& paper, exam::SittingMode mode) {
    for (const exam::Attempt& attempt : answered(paper, mode)) {
        m_attempts.push_back(attempt);
        m_exposure[attempt.question] = {noonOf(m_today), attempt.right};
        if (!attempt.right || uniform(m_random) < 0.5)
            m_learner->readExplanation(*m_exam.bank.indexOf(attempt.question), m_random);
    }
}

std::vector<exam::Attempt> SimulatedStudent::attemptsAt(const exam::Paper& paper) {
    return answered(paper, exam::SittingMode::Exam);
}

exam::ScoreReport SimulatedStudent::sitRealExam() {
    exam::PaperRequest request;
    request.unscored = true;
    const exam::Paper paper = *exam::buildPaper(m_exam.bank, request, {}, m_random.next());
    exam::SittingRecord record = recordOf(paper, exam::SittingMode::Exam);
    exam::Sitting sitting(paper, record.questions, record.conditions, {.wall = noonOf(m_today)});
    const std::vector<exam::SittingEvent> events = answerAll(sitting, Questions::New);
    return exam::reviewOf(std::move(record), events).report;
}

void SimulatedStudent::liveOn(int days) {
    m_today += std::chrono::days{days};
    m_learner->liveOn(days);
}

exam::Readiness SimulatedStudent::readiness(const exam::AbilityModel& model) const {
    return exam::readinessOf(m_exam.bank.spec(), m_attempts, m_today, model);
}

exam::SittingRecord SimulatedStudent::recordOf(const exam::Paper& paper, exam::SittingMode mode) const {
    exam::SittingRecord record;
    record.spec = m_exam.bank.spec();
    record.paper = paper;
    for (const exam::PaperItem& item : paper.items)
        record.questions.push_back(m_exam.shown[*m_exam.bank.indexOf(item.question)]);
    record.conditions = {.mode = mode, .confidence = true};
    record.begunAt = noonOf(m_today);
    return record;
}

std::vector<exam::Attempt> SimulatedStudent::answered(const exam::Paper& paper, exam::SittingMode mode) {
    const exam::SittingRecord record = recordOf(paper, mode);
    exam::Sitting sitting(paper, record.questions, record.conditions, {.wall = noonOf(m_today)});
    return exam::attemptsOf(record, answerAll(sitting, Questions::MaybeRecognised), dayOf);
}

std::vector<exam::SittingEvent> SimulatedStudent::answerAll(exam::Sitting& sitting, Questions questions) {
    exam::Moment now{.wall = noonOf(m_today)};
    std::vector<exam::SittingEvent> events;
    const auto perform = [&](exam::EventBody body) {
        events.push_back(sitting.propose(std::move(body), now).value());
        sitting.apply(events.back(), now);
    };
    perform(exam::Started{});
    perform(exam::PassBegan{exam::Pass::First, sitting.allPositions()});
    for (const exam::Position position : sitting.allPositions()) {
        const exam::Question& question = sitting.questionAt(position);
        const std::uint32_t item = *m_exam.bank.indexOf(question.id);
        const double chance =
            questions == Questions::New ? m_learner->chanceIfNew(item) : m_learner->chanceNow(item);
        perform(exam::Shown{position});
        now.steady += kTimeOfAnswer;
        now.wall += kTimeOfAnswer;
        const bool isRight = uniform(m_random) < chance;
        perform(exam::Answered{position, isRight ? exam::rightResponse(question) : wrongResponse(question)});
        perform(exam::ConfidenceRated{position, confidenceAt(chance, m_random)});
    }
    perform(exam::Finished{exam::FinishReason::ByCandidate});
    return events;
}

} // namespace bank
