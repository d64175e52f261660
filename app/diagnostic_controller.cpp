// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostic_controller.h"

#include "day.h"
#include "dialogs/failure.h"
#include "dialogs/prompts.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace app {

DiagnosticController::DiagnosticController(Services& services, QWidget& window)
    : m_services(services)
    , m_window(window) {}

void DiagnosticController::askForOpen(const exam::ExamId& exam) {
    m_services.history.ask([exam, today = localDay(m_services.clock.now().wall)](
                               exam::HistoryStore& store) { return readOpenDiagnostic(store, exam, today); },
                           [this](const exam::Result<std::optional<OpenDiagnostic>>& open) {
                               if (open)
                                   emit openRead(*open);
                               else
                                   spdlog::warn("a test that was left: {}", open.error().detail);
                           },
                           exam::HistoryQueue::Urgency::WhenIdle);
}

void DiagnosticController::askForStatus(const exam::ExamSpec& spec) {
    readStatus(spec, [this](const DiagnosticStatus& status) { emit statusRead(status); });
}

void DiagnosticController::openResult(const exam::ExamSpec& spec) {
    readStatus(spec, [this](const DiagnosticStatus& status) {
        if (status.last)
            emit resultRead(*status.last);
    });
}

void DiagnosticController::readStatus(const exam::ExamSpec& spec,
                                      const std::function<void(const DiagnosticStatus&)>& use) {
    m_services.history.ask(
        [spec, today = localDay(m_services.clock.now().wall)](exam::HistoryStore& store) {
            return readDiagnosticStatus(store, spec, today);
        },
        [use](const exam::Result<DiagnosticStatus>& status) {
            if (status)
                use(*status);
            else
                spdlog::warn("the diagnostic tests: {}", status.error().detail);
        });
}

void DiagnosticController::goOn(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    takeStep(bank, catalogue, false);
}

void DiagnosticController::beginAnew(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    if (m_services.prompts.confirm(
            &m_window, tr("Begin the test anew?"),
            tr("The questions that you are in the middle of, five at most, are removed with their answers; "
               "this cannot be undone. What you answered before them stays in your history and counts."),
            tr("Begin anew")))
        takeStep(bank, catalogue, true);
}

/// The bank is held until the answer is there, since the catalogue is its.
void DiagnosticController::takeStep(const BankOpening::Bank& bank, const exam::Catalogue& catalogue,
                                    bool anew) {
    if (std::exchange(m_isStepping, true))
        return;
    const NextStep next{.anew = anew,
                        .newPart = newSittingId(),
                        .seed = m_services.newSeed(),
                        .now = m_services.clock.now().wall};
    m_services.history.ask(
        [&catalogue, next](exam::HistoryStore& store) { return takeNextStep(store, catalogue, next); },
        [this, bank](const exam::Result<DiagnosticStep>& step) {
            m_isStepping = false;
            if (step)
                use(*step, bank->summary().spec);
            else
                fail(step.error());
        });
}

void DiagnosticController::use(const DiagnosticStep& step, const exam::ExamSpec& spec) {
    if (!step.part) {
        openResult(spec);
    } else if (!step.paper && step.part->sitting == m_ended) {
        // Its end is not on disk yet, so nothing can be chosen by its answers.
        fail({exam::ErrorCode::StorageWriteFailed, "the end of a part is not kept yet"});
    } else {
        m_sat = step.part->sitting;
        if (step.paper)
            emit partBegins(*step.paper, *step.part);
        else
            emit partGoesOn(*step.part);
    }
}

void DiagnosticController::recognise(const exam::SittingId& sitting, const UsePart& use) {
    m_services.history.ask([sitting, today = localDay(m_services.clock.now().wall)](
                               exam::HistoryStore& store) { return readTestPart(store, sitting, today); },
                           [this, use](const exam::Result<std::optional<TestPart>>& part) {
                               m_sat.reset();
                               if (part && *part)
                                   m_sat = (*part)->sitting;
                               use(part.value_or(std::nullopt));
                           });
}

bool DiagnosticController::takeEnd(const exam::SittingId& sitting) {
    m_ended = sitting;
    return std::exchange(m_sat, std::nullopt) == sitting;
}

void DiagnosticController::fail(const exam::Error& error) {
    tellFailure(m_services.prompts, &m_window, tr("The test cannot go on now"), error);
    emit stopped();
}

} // namespace app
