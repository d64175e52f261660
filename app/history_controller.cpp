// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_controller.h"

#include "dialogs/failure.h"
#include "error_text.h"
#include "history/keep_records.h"
#include "history/removal.h"
#include "history_progress.h"
#include "pages/history_page.h"
#include "report/sitting_comparison.h"

#include <utility>

namespace app {

HistoryController::HistoryController(Services& services, QWidget& window)
    : m_services(services)
    , m_window(window) {}

void HistoryController::connectPage(HistoryPage& page) {
    m_page = &page;
    connect(&page, &HistoryPage::compareWanted, this, &HistoryController::compare);
    connect(&page, &HistoryPage::removeWanted, this, &HistoryController::removeSittings);
    connect(&page, &HistoryPage::restoreWanted, this, &HistoryController::restoreSittings);
}

void HistoryController::show(BankOpening::Bank bank) {
    m_bank = std::move(bank);
    m_page->showJustRemoved({});
    fill();
}

/// The page is there at once; what it shows comes as soon as it is read.
void HistoryController::fill() {
    struct Found {
        exam::Result<std::vector<exam::SittingSummary>> sittings;
        exam::Result<std::vector<exam::PersonalRecord>> removals;
    };
    m_services.history.ask(
        [](exam::HistoryStore& store) {
            return Found{store.list(), store.records(exam::RecordKind::Removal)};
        },
        [this](const Found& found) {
            if (!found.sittings) {
                fail(tr("The history cannot be shown"), found.sittings.error());
                return;
            }
            m_page->setSittings(*found.sittings);
            m_page->setRemoved(found.removals ? exam::removedIn(*found.removals)
                                              : std::vector<exam::SittingId>());
        });
    askForProgress();
}

void HistoryController::askForProgress() {
    const auto catalogue = m_bank ? m_bank->catalogue() : exam::fail(exam::ErrorCode::BankUnreadable);
    if (!catalogue) {
        m_page->showNoProgress(tr(
            "There is no question bank open, so progress towards its exam cannot be shown. Open one from the "
            "menu."));
        return;
    }
    m_services.history.ask([bank = m_bank, catalogue = *catalogue, now = m_services.clock.now().wall](
                               exam::HistoryStore& store) { return progressOf(store, *catalogue, now); },
                           [this](const exam::Result<HistoryProgress>& progress) {
                               if (progress)
                                   m_page->setProgress(*progress);
                               else
                                   m_page->showNoProgress(errorText(progress.error()));
                           });
}

void HistoryController::removeSittings(const std::vector<exam::SittingId>& ids) {
    std::vector<exam::PersonalRecord> removals;
    for (const exam::SittingId& id : ids)
        removals.push_back(exam::removalOf(id, m_services.clock.now().wall));
    keepAll(std::move(removals), ids, tr("The exam was not deleted"));
}

void HistoryController::restoreSittings(const std::vector<exam::SittingId>& ids) {
    std::vector<exam::PersonalRecord> restorations;
    for (const exam::SittingId& id : ids)
        restorations.push_back(exam::restorationOf(id, m_services.clock.now().wall));
    keepAll(std::move(restorations), {}, tr("The exam was not brought back"));
}

void HistoryController::keepAll(std::vector<exam::PersonalRecord> records,
                                const std::vector<exam::SittingId>& justRemoved, const QString& failure) {
    m_services.history.ask([records = std::move(records)](
                               exam::HistoryStore& store) { return exam::keepRecords(store, records); },
                           [this, justRemoved, failure](const exam::Result<void>& kept) {
                               if (!kept)
                                   fail(failure, kept.error());
                               else
                                   m_page->showJustRemoved(justRemoved);
                           });
    fill();
}

void HistoryController::compare(const exam::SittingId& earlier, const exam::SittingId& later) {
    struct Found {
        exam::Result<exam::StoredSitting> earlier;
        exam::Result<exam::StoredSitting> later;
    };
    m_services.history.ask(
        [earlier, later](exam::HistoryStore& store) { return Found{store.load(earlier), store.load(later)}; },
        [this](Found found) {
            for (const auto* sitting : {&found.earlier, &found.later})
                if (!*sitting) {
                    fail(tr("The two cannot be compared"), sitting->error());
                    return;
                }
            const auto review = [](exam::StoredSitting& stored) {
                return exam::reviewOf(std::move(stored.record), std::move(stored.events));
            };
            const exam::SittingReview before = review(*found.earlier);
            const exam::SittingReview after = review(*found.later);
            m_page->showComparison(exam::comparisonOf(before, after), before.record.begunAt,
                                   after.record.begunAt);
        });
}

void HistoryController::fail(const QString& title, const exam::Error& error) {
    tellFailure(m_services.prompts, &m_window, title, error);
}

} // namespace app
