// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/blueprint.h"

#include "audit/thresholds.h"

#include <algorithm>
#include <cmath>

namespace bank {

namespace {

class Blueprint {
public:
    explicit Blueprint(const exam::Bank& bank)
        : m_bank(bank) {}

    std::vector<PlannedShare> shares() {
        for (const exam::Domain& domain : m_bank.spec().domains)
            add("domain", domain.id.value, count(&exam::Question::domain, domain.id), domain.weight / 100.0);
        for (const exam::Domain& domain : m_bank.spec().domains)
            addTasks(domain);
        addEnum<exam::QuestionKind>("kind", &exam::Question::kind, m_bank.spec().kindShares);
        addEnum<exam::Difficulty>("difficulty", &exam::Question::difficulty, m_bank.spec().difficultyShares);
        return std::move(m_shares);
    }

private:
    template<class Projection, class Value>
    std::size_t count(Projection projection, const Value& value) const {
        return static_cast<std::size_t>(std::ranges::count(m_bank.questions(), value, projection));
    }

    void add(std::string group, std::string name, std::size_t questions, double wanted) {
        const auto all = static_cast<double>(std::max<std::size_t>(1, m_bank.questions().size()));
        m_shares.push_back(
            {std::move(group), std::move(name), questions, static_cast<double>(questions) / all, wanted});
    }

    /// As the paper builder shares a domain among its tasks.
    void addTasks(const exam::Domain& domain) {
        std::size_t points = 0;
        for (const exam::Task& task : domain.tasks)
            points += task.points.size();
        for (const exam::Task& task : domain.tasks)
            add("task", task.id.value, count(&exam::Question::task, task.id),
                domain.weight / 100.0 * static_cast<double>(task.points.size()) /
                    static_cast<double>(std::max<std::size_t>(1, points)));
    }

    template<class E, class Projection, std::size_t Size>
    void addEnum(const char* group, Projection projection, const std::array<double, Size>& wanted) {
        for (std::size_t index = 0; index < Size; ++index) {
            const auto value = static_cast<E>(index);
            add(group, std::string(exam::nameOf(value)), count(projection, value), wanted[index]);
        }
    }

    const exam::Bank& m_bank;
    std::vector<PlannedShare> m_shares;
};

} // namespace

bool PlannedShare::isOff() const {
    return std::abs(share - wanted) > thresholds::kBlueprintDifference;
}

std::vector<PlannedShare> blueprint(const exam::Bank& bank) {
    return Blueprint(bank).shares();
}

} // namespace bank
