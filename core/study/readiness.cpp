// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/readiness.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace exam {

namespace {

constexpr double kBandSds = 1.959963984540054; ///< 95 % of a normal distribution

double normalBelow(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double weightOf(const Domain& domain) {
    return domain.weight / 100.0;
}

/// A whole paper as a function of the abilities.
class PaperScore {
public:
    PaperScore(const ExamSpec& spec, const Abilities& abilities, const AbilityModel& model)
        : m_spec(spec)
        , m_abilities(abilities)
        , m_model(model) {
        const std::vector<double> gradient = gradientOfScore();
        m_direction.assign(gradient.size(), 0.0);
        for (std::size_t row = 0; row < gradient.size(); ++row)
            for (std::size_t other = 0; other < gradient.size(); ++other)
                m_direction[row] += abilities.covariances[row][other] * gradient[other];
        double variance = 0.0;
        for (std::size_t row = 0; row < gradient.size(); ++row)
            variance += gradient[row] * m_direction[row];
        m_sd = std::sqrt(variance);
        for (double& step : m_direction)
            step /= m_sd;
    }

    /// Standard deviation of the share right, by what is not known about the abilities.
    double sd() const { return m_sd; }

    /// The share right of somebody `sds` standard deviations better than the mean, along the one direction of
    /// abilities on which the score depends; across it, nothing changes in first order.
    double shareAt(double sds) const {
        double share = 0.0;
        forEachDomain(sds, [&](double weight, double level) { share += weight * level; });
        return share;
    }

    /// The variance of one question's mark at the same place, by domains.
    double markVarianceAt(double sds) const {
        double variance = 0.0;
        forEachDomain(sds, [&](double weight, double level) { variance += weight * level * (1.0 - level); });
        return variance;
    }

private:
    std::vector<double> gradientOfScore() const {
        std::vector<double> gradient;
        for (std::size_t domain = 0; domain < m_spec.domains.size(); ++domain)
            gradient.push_back(weightOf(m_spec.domains[domain]) *
                               levelSlopeAt(m_abilities.means[domain], m_spec, m_model));
        return gradient;
    }

    void forEachDomain(double sds, auto use) const {
        for (std::size_t domain = 0; domain < m_spec.domains.size(); ++domain)
            use(weightOf(m_spec.domains[domain]),
                levelAt(m_abilities.means[domain] + sds * m_direction[domain], m_spec, m_model));
    }

    const ExamSpec& m_spec;
    const Abilities& m_abilities;
    const AbilityModel& m_model;
    std::vector<double> m_direction; ///< change of the abilities for one standard deviation of the score
    double m_sd = 0.0;
};

/// The fewest marks of `count` that pass.
std::size_t marksToPass(const ScoreScale& scale, std::size_t count) {
    std::size_t marks = 0;
    while (marks < count &&
           scaledScore(scale, static_cast<double>(marks) / static_cast<double>(count)) < scale.pass)
        ++marks;
    return marks;
}

std::optional<std::size_t> indexOf(const ExamSpec& spec, const DomainId& id) {
    const auto found = std::ranges::find(spec.domains, id, &Domain::id);
    return found == spec.domains.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - spec.domains.begin()));
}

/// Goes through the attempts and ends at `today`.
class Evidence {
public:
    Evidence(const ExamSpec& spec, const AbilityModel& model)
        : m_spec(spec)
        , m_model(model) {
        m_readiness.abilities = strangersAbilities(spec.domains.size(), model);
        for (const Domain& domain : spec.domains)
            m_readiness.domains.push_back({domain.id, {}});
    }

    void take(const Attempt& attempt, Day today) {
        const std::optional<std::size_t> domain = indexOf(m_spec, attempt.domain);
        if (!domain)
            return;
        goOnTo(std::min(attempt.day, today));
        const bool isNew = m_seen.insert(attempt.question).second;
        Abilities& abilities = m_readiness.abilities;
        abilities = answered(std::move(abilities), {*domain, attempt.kind, attempt.difficulty}, attempt.right,
                             isNew ? 1.0 : m_model.repeatWeight, m_model);
        DomainLevel& level = m_readiness.domains[*domain];
        ++(isNew ? level.newCount : level.repeatedCount);
        ++(isNew ? m_readiness.newCount : m_readiness.repeatedCount);
    }

    Readiness at(Day today) && {
        if (m_readiness.newest)
            m_readiness.abilities =
                aged(std::move(m_readiness.abilities), daysBetween(*m_readiness.newest, today), m_model);
        return std::move(m_readiness);
    }

private:
    void goOnTo(Day day) {
        std::optional<Day>& newest = m_readiness.newest;
        if (newest && day > *newest)
            m_readiness.abilities =
                aged(std::move(m_readiness.abilities), daysBetween(*newest, day), m_model);
        newest = newest ? std::max(*newest, day) : day;
    }

    const ExamSpec& m_spec;
    const AbilityModel& m_model;
    Readiness m_readiness;
    std::unordered_set<QuestionId> m_seen;
};

Band levelBand(double mean, double sd, const ExamSpec& spec, const AbilityModel& model) {
    return {levelAt(mean, spec, model), levelAt(mean - kBandSds * sd, spec, model),
            levelAt(mean + kBandSds * sd, spec, model)};
}

} // namespace

Readiness readinessOf(const ExamSpec& spec, std::span<const Attempt> attempts, Day today,
                      const AbilityModel& model) {
    Evidence evidence(spec, model);
    for (const Attempt& attempt : attempts)
        evidence.take(attempt, today);
    Readiness readiness = std::move(evidence).at(today);
    const Abilities& abilities = readiness.abilities;
    for (std::size_t domain = 0; domain < spec.domains.size(); ++domain)
        readiness.domains[domain].level =
            levelBand(abilities.means[domain], abilities.sdOf(domain), spec, model);
    const PaperScore score(spec, abilities, model);
    readiness.score = {score.shareAt(0.0), score.shareAt(-kBandSds), score.shareAt(kBandSds)};
    readiness.passProbability = passProbability(spec, abilities, model);
    return readiness;
}

double passProbability(const ExamSpec& spec, const Abilities& abilities, const AbilityModel& model) {
    const std::size_t count = spec.questionCount - spec.unscoredCount;
    const auto questions = static_cast<double>(count);
    // Half a mark below the pass mark: a sum of whole marks, taken as normal.
    const double cut = static_cast<double>(marksToPass(spec.scale, count)) - 0.5;
    const PaperScore score(spec, abilities, model);
    constexpr int kSteps = 16; // in quarters of a standard deviation to either side
    double passing = 0.0;
    double all = 0.0;
    for (int step = -kSteps; step <= kSteps; ++step) {
        const double sds = step / 4.0;
        const double density = std::exp(-0.5 * sds * sds);
        const double spread = std::sqrt(questions * score.markVarianceAt(sds));
        passing += density * normalBelow((questions * score.shareAt(sds) - cut) / spread);
        all += density;
    }
    return passing / all;
}

std::optional<std::size_t> questionsToNarrow(const ExamSpec& spec, const Abilities& abilities,
                                             double halfWidth, const AbilityModel& model) {
    Abilities sharper = abilities;
    std::vector<double> owed(spec.domains.size(), 0.0);
    for (std::size_t more = 0; more <= kMostToNarrow; ++more) {
        if (kBandSds * PaperScore(spec, sharper, model).sd() <= halfWidth)
            return more;
        for (std::size_t domain = 0; domain < owed.size(); ++domain)
            owed[domain] += weightOf(spec.domains[domain]);
        const auto next = static_cast<std::size_t>(std::ranges::max_element(owed) - owed.begin());
        owed[next] -= 1.0;
        sharper =
            sharpened(std::move(sharper), {next, QuestionKind::MultipleChoice, Difficulty::Medium}, model);
    }
    return std::nullopt;
}

} // namespace exam
