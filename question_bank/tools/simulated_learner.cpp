// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/simulated_learner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace bank {

namespace {

constexpr double kRecognitionDays = 20.0; ///< recognition of a single question fades by 1/e

double logistic(double x) {
    return 1.0 / (1.0 + std::exp(-x));
}

std::size_t indexOf(exam::Difficulty difficulty) {
    return static_cast<std::size_t>(difficulty);
}

double guessOf(const exam::Question& question) {
    switch (question.kind()) {
    case exam::QuestionKind::MultipleChoice:
        return 1.0 / static_cast<double>(exam::entryCount(question));
    case exam::QuestionKind::MultipleResponse:
        return 0.12;
    case exam::QuestionKind::Ordering:
        return 0.08;
    case exam::QuestionKind::Matching:
        return 0.06;
    }
    return 0.0;
}

std::size_t domainCount(const std::vector<SimulatedItem>& items) {
    std::size_t count = 0;
    for (const SimulatedItem& item : items)
        count = std::max<std::size_t>(count, item.traits.domain + std::size_t{1});
    return count;
}

/// See the head of the header.
class SteadyLearner final : public SimulatedLearner {
public:
    SteadyLearner(const std::vector<SimulatedItem>& items, exam::Random& random)
        : SimulatedLearner(items)
        , m_gains(domainCount(items), 0.0) {
        const double overall = 0.6 + 0.9 * normal(random);
        for (std::size_t domain = 0; domain < m_gains.size(); ++domain)
            m_abilities.push_back(overall + 0.5 * normal(random));
    }

    double chanceIfNew(std::uint32_t index) const override {
        constexpr std::array<double, 3> kClasses{-0.8, 0.0, 0.8};
        const SimulatedItem& item = items()[index];
        const std::size_t domain = item.traits.domain;
        const double difficulty = kClasses[indexOf(item.traits.difficulty)] + item.offset;
        return item.guess + (1.0 - item.guess) * logistic(m_abilities[domain] + m_gains[domain] - difficulty);
    }

private:
    void learn(std::uint32_t item, exam::Random&) override {
        double& gain = m_gains[items()[item].traits.domain];
        gain += 0.06 * std::exp(-gain);
    }

    void forget(int days) override {
        for (double& gain : m_gains)
            gain *= std::exp(-days / 60.0);
    }

    std::vector<double> m_abilities;
    std::vector<double> m_gains;
};

/// See the head of the header.
class TopicalLearner final : public SimulatedLearner {
public:
    TopicalLearner(const std::vector<SimulatedItem>& items, exam::Random& random)
        : SimulatedLearner(items)
        , m_aptitude(0.5 + 0.4 * uniform(random)) {
        const bool isBeginner = uniform(random) < 0.5;
        const double overall = (isBeginner ? -0.4 : 1.4) + 0.7 * normal(random);
        std::vector<double> domains;
        for (std::size_t domain = 0; domain < domainCount(items); ++domain)
            domains.push_back(logistic(overall + 0.5 * normal(random)));
        for (const SimulatedItem& item : items) {
            if (item.traits.topic >= m_topics.size())
                m_topics.resize(item.traits.topic + std::size_t{1});
            std::optional<Topic>& topic = m_topics[item.traits.topic];
            if (!topic)
                topic = uniform(random) < domains[item.traits.domain]
                            ? Topic{.stability = 200.0 * std::exp(0.5 * normal(random))}
                            : Topic{};
        }
    }

    double chanceIfNew(std::uint32_t index) const override {
        constexpr std::array<double, 3> kSlips{0.04, 0.10, 0.20};
        constexpr std::array<double, 3> kSense{0.20, 0.10, 0.0};
        const SimulatedItem& item = items()[index];
        const std::size_t difficulty = indexOf(item.traits.difficulty);
        const double known = recall(*m_topics[item.traits.topic]);
        const double lucky = item.guess + (1.0 - item.guess) * kSense[difficulty];
        return known * (1.0 - kSlips[difficulty]) + (1.0 - known) * lucky;
    }

private:
    struct Topic {
        double stability = 0.0; ///< days until 71 % of it is left; 0: not known
        int since = 0;          ///< day of learning it last
    };

    double recall(const Topic& topic) const {
        if (topic.stability == 0.0)
            return 0.0;
        return 1.0 / std::sqrt(1.0 + (today() - topic.since) / topic.stability);
    }

    void learn(std::uint32_t item, exam::Random& random) override {
        if (uniform(random) >= m_aptitude)
            return;
        Topic& topic = *m_topics[items()[item].traits.topic];
        // What has faded the most gains the most by being learned again.
        topic.stability =
            topic.stability == 0.0 ? 12.0 : topic.stability * (1.5 + 4.0 * (1.0 - recall(topic)));
        topic.since = today();
    }

    void forget(int) override {} // follows from the days that have passed

    double m_aptitude;
    std::vector<std::optional<Topic>> m_topics; ///< by number; no question has the number of an empty one
};

} // namespace

double uniform(exam::Random& random) {
    return static_cast<double>(random.next() >> 11) * 0x1.0p-53;
}

double normal(exam::Random& random) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(random)));
    return radius * std::cos(2.0 * std::numbers::pi * uniform(random));
}

std::vector<SimulatedItem> simulatedItems(const exam::Bank& bank) {
    exam::Random random(20'261'128);
    std::vector<SimulatedItem> items;
    for (std::uint32_t index = 0; index < bank.questions().size(); ++index)
        items.push_back({bank.traitsOf(index), guessOf(bank.questions()[index]), 0.4 * normal(random)});
    return items;
}

double SimulatedLearner::chanceNow(std::uint32_t item) const {
    const double recognised = 0.95 * std::exp((m_explainedOn[item] - m_today) / kRecognitionDays);
    return recognised + (1.0 - recognised) * chanceIfNew(item);
}

void SimulatedLearner::readExplanation(std::uint32_t item, exam::Random& random) {
    m_explainedOn[item] = m_today;
    learn(item, random);
}

void SimulatedLearner::liveOn(int days) {
    m_today += days;
    forget(days);
}

double SimulatedLearner::levelOf(std::size_t domain) const {
    double sum = 0.0;
    double count = 0.0;
    for (std::uint32_t item = 0; item < m_items.size(); ++item) {
        if (m_items[item].traits.domain != domain)
            continue;
        sum += chanceIfNew(item);
        count += 1.0;
    }
    return count == 0.0 ? 0.0 : sum / count;
}

std::unique_ptr<SimulatedLearner> drawLearner(LearnerModel model, const std::vector<SimulatedItem>& items,
                                              exam::Random& random) {
    if (model == LearnerModel::Steady)
        return std::make_unique<SteadyLearner>(items, random);
    return std::make_unique<TopicalLearner>(items, random);
}

} // namespace bank
