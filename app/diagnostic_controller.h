// SPDX-License-Identifier: GPL-3.0-or-later
//
// The diagnostic test between its card, its page and the history: what is open, what comes next, what it
// told. Each part is a sitting that the window begins like any other.
#pragma once

#include "bank_opening.h"
#include "services.h"

#include "diagnostic_study.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace app {

class DiagnosticCard;

class DiagnosticController : public QObject {
    Q_OBJECT

public:
    using UsePart = std::function<void(const std::optional<TestPart>& part)>;

    /// Both must outlive the controller; `window` is what its questions belong to.
    DiagnosticController(Services& services, QWidget& window);

    /// Ends in openRead(), as soon as there is nothing else to do; in nothing when it cannot be told.
    void askForOpen(const exam::ExamId& exam);
    /// Ends in statusRead(), or in nothing when it cannot be told.
    void askForStatus(const exam::ExamSpec& spec);
    /// What the last test told: ends in resultRead(), or in nothing where there is none.
    void openResult(const exam::ExamSpec& spec);
    /// Goes on with the test that was left, or begins one. Ends in partBegins(), partGoesOn(), resultRead()
    /// or, after telling why, in stopped(). `catalogue` is the bank's. Does nothing while another step is
    /// being taken.
    void goOn(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    /// The same, but when the person agrees, the test that was left is given up, and another one begins.
    void beginAnew(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    /// Gives `use` the part that a sitting about to be resumed is.
    void recognise(const exam::SittingId& sitting, const UsePart& use);
    /// Whether the sitting that ended was the part being sat; then goOn() is the next to be called.
    bool takeEnd(const exam::SittingId& sitting);

signals:
    void openRead(const std::optional<app::OpenDiagnostic>& open);
    void statusRead(const app::DiagnosticStatus& status);
    void partBegins(const exam::Paper& paper, const app::TestPart& part);
    void partGoesOn(const app::TestPart& part);
    void resultRead(const app::DiagnosticResult& result);
    void stopped();

private:
    void takeStep(const BankOpening::Bank& bank, const exam::Catalogue& catalogue, bool anew);
    void use(const DiagnosticStep& step, const exam::ExamSpec& spec);
    void readStatus(const exam::ExamSpec& spec, const std::function<void(const DiagnosticStatus&)>& use);
    void fail(const exam::Error& error);

    Services& m_services;
    QWidget& m_window;
    bool m_isStepping = false;
    std::optional<exam::SittingId> m_sat;   ///< the part being sat
    std::optional<exam::SittingId> m_ended; ///< the part that ended last
};

} // namespace app
