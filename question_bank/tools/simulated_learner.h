// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invented people whose knowledge is known, for judging what the program says about people whose knowledge is
// not. Two models that have little in common, so that what is fitted to one can be judged by the other.
//
// - Steady: an ability in logits per domain (people N(0.6, 0.9), their domains N(0, 0.5) around it). A
// question
//   has a difficulty of its own around its class (-0.8, 0, 0.8; N(0, 0.4)). Each explanation read adds 0.06
//   to the domain, less the more was added before; what was added fades by 1/e in 60 days.
// - Topical: a topic is known or not. Half the people are beginners, half experienced; who knows a topic is
//   right but for a slip (4, 10, 20 % by difficulty), who does not guesses, with some sense for easy ones.
//   An explanation makes the topic known with the person's aptitude (50 to 90 %); what is known is forgotten
//   by a power law, slower with every time it was learned again.
//
// In both, a question that was explained is recognised for a while, which says nothing about ability.
#pragma once

#include "base/random.h"
#include "model/bank.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace bank {

/// Uniform in [0, 1).
double uniform(exam::Random& random);

/// Standard normal, by the method of Box and Muller (1958).
double normal(exam::Random& random);

/// What a question is to a simulated learner.
struct SimulatedItem {
    exam::QuestionTraits traits;
    double guess = 0.25; ///< chance of somebody who knows nothing
    double offset = 0.0; ///< how much harder it is than its class, in logits
};

/// The questions of `bank`, which must outlive nothing: everything is copied. Offsets are drawn by a fixed
/// seed, so that a question is equally hard for everybody and in every run.
std::vector<SimulatedItem> simulatedItems(const exam::Bank& bank);

class SimulatedLearner {
public:
    /// `items` must outlive the learner.
    explicit SimulatedLearner(const std::vector<SimulatedItem>& items)
        : m_items(items)
        , m_explainedOn(items.size(), kNever) {}
    SimulatedLearner(const SimulatedLearner&) = delete;
    SimulatedLearner& operator=(const SimulatedLearner&) = delete;
    virtual ~SimulatedLearner() = default;

    /// The chance of a right answer to a question never seen, and to this one, which may be recognised.
    virtual double chanceIfNew(std::uint32_t item) const = 0;
    double chanceNow(std::uint32_t item) const;

    /// Reads why the answer is right.
    void readExplanation(std::uint32_t item, exam::Random& random);

    void liveOn(int days);

    /// The share of the domain's questions that the learner would get right if all were new.
    double levelOf(std::size_t domain) const;

protected:
    const std::vector<SimulatedItem>& items() const { return m_items; }
    int today() const { return m_today; }

private:
    static constexpr int kNever = -1'000'000;

    virtual void learn(std::uint32_t item, exam::Random& random) = 0;
    virtual void forget(int days) = 0;

    const std::vector<SimulatedItem>& m_items;
    std::vector<int> m_explainedOn; ///< day, beside items
    int m_today = 0;
};

enum class LearnerModel { Steady, Topical };

/// A person drawn from the population of the model.
std::unique_ptr<SimulatedLearner> drawLearner(LearnerModel model, const std::vector<SimulatedItem>& items,
                                              exam::Random& random);

} // namespace bank
