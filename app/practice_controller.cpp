// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_controller.h"

#include "text.h"

#include <spdlog/spdlog.h>

namespace app {

PracticeController::PracticeController(const exam::Clock& clock, exam::HistoryQueue& history, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_history(history) {}

/// The bank is held until the answer is there, since the catalogue is its.
void PracticeController::study(const BankOpening::Bank& bank, const exam::Catalogue& catalogue,
                               const UseStudy& use) {
    m_history.ask([&catalogue, today = localDay(m_clock.now().wall)](
                      exam::HistoryStore& store) { return readPracticeStudy(store, catalogue, today); },
                  [bank, use](exam::Result<PracticeStudy> study) {
                      if (study)
                          use(std::make_shared<const PracticeStudy>(std::move(*study)));
                      else
                          use(std::unexpected(study.error()));
                  });
}

void PracticeController::countDue(const exam::ExamId& exam) {
    m_history.ask([exam, today = localDay(m_clock.now().wall)](
                      exam::HistoryStore& store) { return readDueCount(store, exam, today); },
                  [this](const exam::Result<std::size_t>& count) {
                      if (count)
                          emit dueCounted(*count);
                      else
                          spdlog::warn("what is due was not counted: {}", count.error().detail);
                  },
                  exam::HistoryQueue::Urgency::WhenIdle);
}

void PracticeController::keepPlan(const exam::RepetitionPlan& plan) {
    keep(toRecord(plan, m_clock.now().wall));
}

void PracticeController::keepTry(const exam::Catalogue& bank, const exam::SittingReview& review) {
    if (const auto record = tryRecord(bank, review, m_clock.now().wall))
        keep(*record);
}

void PracticeController::keep(const exam::PersonalRecord& record) {
    m_history.ask([record](exam::HistoryStore& store) { return store.keep(record); },
                  [name = record.name](const exam::Result<void>& kept) {
                      if (!kept)
                          spdlog::error("{} was not kept: {}", name, kept.error().detail);
                  });
}

} // namespace app
