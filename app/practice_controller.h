// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the pages of practice and the history: reads and works out on the history's thread, and announces
// what came of it.
#pragma once

#include "bank_opening.h"
#include "history/history_queue.h"
#include "practice_study.h"

#include <QObject>

#include <functional>
#include <memory>

namespace app {

class PracticeController : public QObject {
    Q_OBJECT

public:
    using Study = std::shared_ptr<const PracticeStudy>;
    using UseStudy = std::function<void(const exam::Result<Study>&)>;

    /// Both must outlive the controller.
    PracticeController(const exam::Clock& clock, exam::HistoryQueue& history, QObject* parent = nullptr);

    /// Gives the person's study to `use`, with the bank's `catalogue`. Errors: StorageReadFailed.
    void study(const BankOpening::Bank& bank, const exam::Catalogue& catalogue, const UseStudy& use);
    /// Ends in dueCounted(), as soon as there is nothing else to do; in nothing when it cannot be told.
    void countDue(const exam::ExamId& exam);
    void keepPlan(const exam::RepetitionPlan& plan);

signals:
    void dueCounted(std::size_t count);

private:
    const exam::Clock& m_clock;
    exam::HistoryQueue& m_history;
};

} // namespace app
