// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_controller.h"

#include "day.h"

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
    m_history.ask([record = toRecord(plan, m_clock.now().wall)](
                      exam::HistoryStore& store) { return store.keep(record); },
                  [](const exam::Result<void>& kept) {
                      if (!kept)
                          spdlog::error("the plan of repetition was not kept: {}", kept.error().detail);
                  });
}

} // namespace app
