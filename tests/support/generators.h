// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random engine values for property tests. All follow from a seed, so a failing property is reproduced by the
// numbers that RapidCheck prints, and shrinks to the shortest sequence of steps that fails.
#pragma once

#include "base/random.h"
#include "support/builders.h"
#include "support/fake_clock.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace test {

/// What happens at one moment of a sitting: time passes, the machine sleeps, the person gives a command.
struct Step {
    exam::Millis passes{0};
    exam::Millis sleeps{0};
    exam::EventBody command;
};

/// A step of any kind on a paper of `itemCount` questions; many commands are ones that must be refused.
Step randomStep(exam::Random& random, std::size_t itemCount);

exam::Conditions randomConditions(exam::Random& random);

/// A sitting of one question of each kind, one of them with a scenario, and the events it took so far.
class RecordedSitting {
public:
    explicit RecordedSitting(exam::Conditions conditions);

    /// Lets time pass, takes what is due, then the command; a refused command leaves no trace.
    void perform(const Step& step);

    const exam::Sitting& sitting() const { return m_sitting; }
    const std::vector<exam::SittingEvent>& events() const { return m_events; }
    exam::Moment now() const { return m_clock->now(); }

private:
    void keep(const exam::SittingEvent& event);

    std::unique_ptr<FakeClock> m_clock = std::make_unique<FakeClock>(); ///< so that a sitting can be moved
    exam::Sitting m_sitting;
    std::vector<exam::SittingEvent> m_events;
};

/// `steps` random steps on a sitting that has begun its first pass.
RecordedSitting randomSitting(exam::Random& random, std::size_t steps);

/// Parts of a bank of `questionCount` questions over all tasks of makeSpec(), of random kinds, difficulties,
/// topics and services, with some enemies and case studies.
exam::BankParts randomParts(exam::Random& random, std::size_t questionCount);

/// A request that restricts any of its lists to something such a bank has, or nothing.
exam::PaperRequest randomRequest(exam::Random& random, const exam::Bank& bank);

} // namespace test
