// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/diagnostic.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

namespace exam {

namespace {

constexpr std::size_t kKinds = EnumNames<QuestionKind>::values.size();
constexpr std::size_t kDifficulties = EnumNames<Difficulty>::values.size();

/// A kind may have so many times its share, since those that are hard to guess tell more.
constexpr double kMostOfAKind = 3.0;

/// The questions of a whole test for each of `shares`, rounded up.
template<std::size_t N>
std::array<std::size_t, N> quotasOf(const std::array<double, N>& shares, double times) {
    std::array<std::size_t, N> quotas{};
    std::ranges::transform(shares, quotas.begin(), [times](double share) {
        return static_cast<std::size_t>(std::ceil(times * share * static_cast<double>(kDiagnosticLength)));
    });
    return quotas;
}

/// How much less uncertain the levels would be, for every sort of question.
class Gains {
public:
    Gains(const ExamSpec& spec, const Abilities& abilities, const AbilityModel& model) {
        for (std::size_t domain = 0; domain < spec.domains.size(); ++domain) {
            auto& ofDomain = m_gains.emplace_back();
            const double reach = reachOf(domain, spec, abilities, model);
            for (std::size_t kind = 0; kind < kKinds; ++kind)
                for (std::size_t difficulty = 0; difficulty < kDifficulties; ++difficulty) {
                    const double information =
                        informationOf(abilities.means[domain], static_cast<QuestionKind>(kind),
                                      static_cast<Difficulty>(difficulty), model);
                    ofDomain[kind][difficulty] =
                        reach * information / (1.0 + information * abilities.covariances[domain][domain]);
                }
        }
    }

    double of(const QuestionTraits& traits) const {
        return m_gains[traits.domain][static_cast<std::size_t>(traits.kind)]
                      [static_cast<std::size_t>(traits.difficulty)];
    }

private:
    /// How much the levels of all domains hang on the ability in this one, squared.
    static double reachOf(std::size_t domain, const ExamSpec& spec, const Abilities& abilities,
                          const AbilityModel& model) {
        double reach = 0.0;
        for (std::size_t other = 0; other < spec.domains.size(); ++other) {
            const double step =
                levelSlopeAt(abilities.means[other], spec, model) * abilities.covariances[other][domain];
            reach += step * step;
        }
        return reach;
    }

    std::vector<std::array<std::array<double, kDifficulties>, kKinds>> m_gains;
};

class Diagnostic {
public:
    Diagnostic(const Catalogue& bank, const Exposure& exposure, const AbilityModel& model, std::uint64_t seed)
        : m_bank(bank)
        , m_exposure(exposure)
        , m_model(model)
        , m_random(seed)
        , m_openOfDomain(domainQuotas(bank.spec(), kDiagnosticLength))
        , m_openOfKind(quotasOf(bank.spec().kindShares, kMostOfAKind))
        , m_openOfDifficulty(quotasOf(bank.spec().difficultyShares, 1.0)) {}

    void markAsked(std::uint32_t index) {
        const QuestionTraits& traits = m_bank.traitsOf(index);
        const auto takeOne = [](std::size_t& open) { open -= std::min<std::size_t>(open, 1); };
        takeOne(m_openOfDomain[traits.domain]);
        takeOne(m_openOfKind[static_cast<std::size_t>(traits.kind)]);
        takeOne(m_openOfDifficulty[static_cast<std::size_t>(traits.difficulty)]);
        ++m_askedOfTask[{traits.domain, traits.task}];
        m_askedTopics.insert(traits.topic);
        m_excluded.insert(index);
        const std::vector<std::uint32_t>& enemies = m_bank.enemiesOf(index);
        m_excluded.insert(enemies.begin(), enemies.end());
    }

    std::optional<std::uint32_t> best(const Abilities& abilities) {
        const Gains gains(m_bank.spec(), abilities, m_model);
        std::optional<std::uint32_t> best;
        Rank bestRank;
        for (std::uint32_t index = 0; index < m_bank.questionCount(); ++index) {
            if (!mayBeAsked(index))
                continue;
            const Rank rank = rankOf(index, gains);
            if (!best || rank < bestRank) {
                best = index;
                bestRank = rank;
            }
        }
        return best;
    }

private:
    /// Lower comes first.
    struct Rank {
        bool isSeen = false;
        bool isBeyondShare = false; ///< of its kind or its difficulty
        bool isTopicAsked = false;
        std::size_t askedOfTask = 0;
        double loss = 0.0; ///< the gain, negated
        std::uint64_t lot = 0;

        auto operator<=>(const Rank&) const = default;
    };

    bool mayBeAsked(std::uint32_t index) const {
        const QuestionTraits& traits = m_bank.traitsOf(index);
        return m_openOfDomain[traits.domain] > 0 && !traits.isOfCaseStudy && !m_excluded.contains(index);
    }

    Rank rankOf(std::uint32_t index, const Gains& gains) {
        const QuestionTraits& traits = m_bank.traitsOf(index);
        const auto asked = m_askedOfTask.find({traits.domain, traits.task});
        return {.isSeen = m_exposure.contains(m_bank.idOf(index)),
                .isBeyondShare = m_openOfKind[static_cast<std::size_t>(traits.kind)] == 0 ||
                                 m_openOfDifficulty[static_cast<std::size_t>(traits.difficulty)] == 0,
                .isTopicAsked = m_askedTopics.contains(traits.topic),
                .askedOfTask = asked == m_askedOfTask.end() ? 0 : asked->second,
                .loss = -gains.of(traits),
                .lot = m_random.next()};
    }

    const Catalogue& m_bank;
    const Exposure& m_exposure;
    const AbilityModel& m_model;
    Random m_random;
    std::vector<std::size_t> m_openOfDomain;
    std::array<std::size_t, kKinds> m_openOfKind;
    std::array<std::size_t, kDifficulties> m_openOfDifficulty;
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::size_t> m_askedOfTask; ///< by domain and task
    std::unordered_set<std::uint32_t> m_askedTopics;
    std::unordered_set<std::uint32_t> m_excluded; ///< asked, and their enemies
};

} // namespace

std::vector<QuestionId> nextDiagnosticQuestions(const Catalogue& bank, const Abilities& abilities,
                                                std::span<const QuestionId> asked, const Exposure& exposure,
                                                std::size_t count, std::uint64_t seed,
                                                const AbilityModel& model) {
    Diagnostic diagnostic(bank, exposure, model, seed);
    for (const QuestionId& id : asked)
        if (const auto index = bank.indexOf(id))
            diagnostic.markAsked(*index);
    Abilities expected = abilities;
    std::vector<QuestionId> chosen;
    const std::size_t left = kDiagnosticLength - std::min(kDiagnosticLength, asked.size());
    while (chosen.size() < std::min(count, left)) {
        const auto index = diagnostic.best(expected);
        if (!index)
            break;
        diagnostic.markAsked(*index);
        const QuestionTraits& traits = bank.traitsOf(*index);
        expected = sharpened(std::move(expected), {traits.domain, traits.kind, traits.difficulty}, model);
        chosen.push_back(bank.idOf(*index));
    }
    return chosen;
}

DomainId domainToBeginWith(const ExamSpec& spec, std::span<const DomainLevel> levels) {
    const auto marksToWin = [&](const DomainLevel& level) {
        return spec.findDomain(level.domain)->weight * (1.0 - level.level.share);
    };
    return std::ranges::max_element(levels, {}, marksToWin)->domain;
}

} // namespace exam
