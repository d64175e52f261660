// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/ability.h"

#include <cmath>

namespace exam {

namespace {

/// The chance of a right answer and how it changes with ability.
struct Response3pl {
    double chance = 0.0;
    double slope = 0.0;

    /// Of a right-or-wrong outcome.
    double variance() const { return chance * (1.0 - chance); }
    double information() const { return slope * slope / variance(); }
};

Response3pl responseOf(double ability, QuestionKind kind, Difficulty difficulty, const AbilityModel& model) {
    const double guess = model.guesses[static_cast<std::size_t>(kind)];
    const double knows =
        1.0 / (1.0 + std::exp(model.difficulties[static_cast<std::size_t>(difficulty)] - ability));
    return {guess + (1.0 - guess) * knows, (1.0 - guess) * knows * (1.0 - knows)};
}

/// The response to a paper's mix of kinds and difficulties.
Response3pl blendedResponse(double ability, const ExamSpec& spec, const AbilityModel& model) {
    Response3pl blend;
    for (std::size_t kind = 0; kind < spec.kindShares.size(); ++kind)
        for (std::size_t difficulty = 0; difficulty < spec.difficultyShares.size(); ++difficulty) {
            const double share = spec.kindShares[kind] * spec.difficultyShares[difficulty];
            const Response3pl response = responseOf(ability, static_cast<QuestionKind>(kind),
                                                    static_cast<Difficulty>(difficulty), model);
            blend.chance += share * response.chance;
            blend.slope += share * response.slope;
        }
    return blend;
}

/// What a measurement of `domain` with this information takes away from the covariances.
void sharpen(Abilities& abilities, std::size_t domain, double information) {
    const std::vector<double> column = abilities.covariances[domain];
    const double gain = information / (1.0 + information * column[domain]);
    for (std::size_t row = 0; row < column.size(); ++row)
        for (std::size_t other = 0; other < column.size(); ++other)
            abilities.covariances[row][other] -= gain * column[row] * column[other];
}

} // namespace

double Abilities::sdOf(std::size_t domain) const {
    return std::sqrt(covariances[domain][domain]);
}

Abilities strangersAbilities(std::size_t domainCount, const AbilityModel& model) {
    const double shared = model.sharedSd * model.sharedSd;
    Abilities abilities;
    abilities.means.assign(domainCount, model.mean);
    abilities.covariances.assign(domainCount, std::vector<double>(domainCount, shared));
    for (std::size_t domain = 0; domain < domainCount; ++domain)
        abilities.covariances[domain][domain] += model.ownSd * model.ownSd;
    return abilities;
}

double chanceOfRight(double ability, QuestionKind kind, Difficulty difficulty, const AbilityModel& model) {
    return responseOf(ability, kind, difficulty, model).chance;
}

double informationOf(double ability, QuestionKind kind, Difficulty difficulty, const AbilityModel& model) {
    return responseOf(ability, kind, difficulty, model).information();
}

Abilities aged(Abilities abilities, int days, const AbilityModel& model) {
    const double kept = std::exp(-days / model.memoryDays);
    const Abilities stranger = strangersAbilities(abilities.means.size(), model);
    for (std::size_t row = 0; row < abilities.means.size(); ++row) {
        abilities.means[row] = stranger.means[row] + kept * (abilities.means[row] - stranger.means[row]);
        for (std::size_t other = 0; other < abilities.means.size(); ++other)
            abilities.covariances[row][other] = kept * kept * abilities.covariances[row][other] +
                                                (1.0 - kept * kept) * stranger.covariances[row][other];
    }
    return abilities;
}

Abilities answered(Abilities abilities, const ItemTraits& item, bool right, double weight,
                   const AbilityModel& model) {
    const Response3pl response = responseOf(abilities.means[item.domain], item.kind, item.difficulty, model);
    const double score = response.slope * ((right ? 1.0 : 0.0) - response.chance) / response.variance();
    const double information = weight * response.information();
    const std::vector<double> column = abilities.covariances[item.domain];
    const double step = weight * score / (1.0 + information * column[item.domain]);
    for (std::size_t domain = 0; domain < column.size(); ++domain)
        abilities.means[domain] += column[domain] * step;
    abilities.means[item.domain] += model.learnedPerAnswer;
    sharpen(abilities, item.domain, information);
    return abilities;
}

Abilities sharpened(Abilities abilities, const ItemTraits& item, const AbilityModel& model) {
    sharpen(abilities, item.domain,
            informationOf(abilities.means[item.domain], item.kind, item.difficulty, model));
    return abilities;
}

double levelAt(double ability, const ExamSpec& spec, const AbilityModel& model) {
    return blendedResponse(ability, spec, model).chance;
}

double levelSlopeAt(double ability, const ExamSpec& spec, const AbilityModel& model) {
    return blendedResponse(ability, spec, model).slope;
}

} // namespace exam
