// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bank_statistics.h"

#include "audit/days.h"
#include "loader/plain_text.h"
#include "loader/utf8.h"
#include "tools/text_table.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <set>
#include <unordered_map>

namespace bank {

namespace {

std::string percent(double share) {
    return std::to_string(std::lround(100.0 * share)) + " %";
}

/// Smallest, middle and largest of some counts.
struct Quantiles {
    std::size_t least = 0;
    std::size_t median = 0;
    std::size_t most = 0;
};

Quantiles quantilesOf(std::vector<std::size_t> counts) {
    if (counts.empty())
        return {};
    std::ranges::sort(counts);
    return {counts.front(), counts[counts.size() / 2], counts.back()};
}

class Statistics {
public:
    Statistics(const exam::Bank& bank, std::string today, std::ostream& stream)
        : m_bank(bank)
        , m_today(std::move(today))
        , m_stream(stream) {
        for (const exam::Question& question : bank.questions())
            for (const exam::PointCode& code : std::set(question.points.begin(), question.points.end()))
                ++m_pointUses[code];
    }

    void print() {
        printDomains();
        printTasks();
        printEnum<exam::QuestionKind>("kind", &exam::Question::kind, m_bank.spec().kindShares);
        printEnum<exam::Difficulty>("difficulty", &exam::Question::difficulty,
                                    m_bank.spec().difficultyShares);
        printKindsByDifficulty();
        printLengths();
        printChecks();
        printPoints();
    }

private:
    template<class Projection, class Value>
    std::size_t countOf(Projection projection, const Value& value) const {
        return static_cast<std::size_t>(std::ranges::count(m_bank.questions(), value, projection));
    }

    std::string shareOf(std::size_t count) const {
        return percent(static_cast<double>(count) / static_cast<double>(m_bank.questions().size()));
    }

    void printTable(const std::string& title, const TextTable& table) {
        m_stream << title << '\n';
        table.print(m_stream);
        m_stream << '\n';
    }

    void printDomains() {
        TextTable table("llrrr");
        table.addRow({"", "domain", "questions", "share", "weight"});
        for (const exam::Domain& domain : m_bank.spec().domains) {
            const std::size_t count = countOf(&exam::Question::domain, domain.id);
            table.addRow({domain.id.value, domain.title, std::to_string(count), shareOf(count),
                          std::to_string(domain.weight) + " %"});
        }
        const std::size_t all = m_bank.questions().size();
        table.addRow({"", "all", std::to_string(all), shareOf(all), "100 %"});
        printTable("Questions by domain", table);
    }

    void printTasks() {
        TextTable table("llrr");
        table.addRow({"", "task", "questions", "points used"});
        for (const exam::Domain& domain : m_bank.spec().domains) {
            for (const exam::Task& task : domain.tasks) {
                const auto used = std::ranges::count_if(
                    task.points, [&](const exam::Point& point) { return m_pointUses.contains(point.code); });
                table.addRow({task.id.value, task.title,
                              std::to_string(countOf(&exam::Question::task, task.id)),
                              std::to_string(used) + " of " + std::to_string(task.points.size())});
            }
        }
        printTable("Questions by task", table);
    }

    template<class E, class Projection, std::size_t Size>
    void printEnum(const std::string& name, Projection projection, const std::array<double, Size>& wanted) {
        TextTable table("lrrr");
        table.addRow({name, "questions", "share", "wanted"});
        for (std::size_t index = 0; index < Size; ++index) {
            const auto value = static_cast<E>(index);
            const std::size_t count = countOf(projection, value);
            table.addRow({std::string(exam::nameOf(value)), std::to_string(count), shareOf(count),
                          percent(wanted[index])});
        }
        printTable("Questions by " + name, table);
    }

    void printKindsByDifficulty() {
        constexpr auto& kDifficulties = exam::EnumNames<exam::Difficulty>::values;
        constexpr auto& kKinds = exam::EnumNames<exam::QuestionKind>::values;
        TextTable table("lrrr");
        table.addRow({"", std::string(kDifficulties[0]), std::string(kDifficulties[1]),
                      std::string(kDifficulties[2])});
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
            std::vector<std::string> row{std::string(kKinds[kind])};
            for (std::size_t difficulty = 0; difficulty < kDifficulties.size(); ++difficulty)
                row.push_back(
                    std::to_string(std::ranges::count_if(m_bank.questions(), [&](const auto& question) {
                        return static_cast<std::size_t>(question.kind()) == kind &&
                               static_cast<std::size_t>(question.difficulty) == difficulty;
                    })));
            table.addRow(row);
        }
        printTable("Kinds by difficulty", table);
    }

    void printLengths() {
        std::vector<std::size_t> stems;
        std::vector<std::size_t> entries;
        std::vector<std::size_t> explanations;
        for (const exam::Question& question : m_bank.questions()) {
            stems.push_back(wordCount(question.stem));
            explanations.push_back(wordCount(question.explanation));
            for (std::size_t entry = 0; entry < exam::entryCount(question); ++entry)
                entries.push_back(
                    characterCount(exam::entryText(question, static_cast<exam::EntryIndex>(entry))));
        }
        TextTable table("lrrr");
        table.addRow({"", "least", "median", "most"});
        const auto addRow = [&](const char* name, const Quantiles& lengths) {
            table.addRow({name, std::to_string(lengths.least), std::to_string(lengths.median),
                          std::to_string(lengths.most)});
        };
        addRow("words of a stem", quantilesOf(stems));
        addRow("characters of an option, step or response", quantilesOf(entries));
        addRow("words of an explanation", quantilesOf(explanations));
        printTable("Lengths", table);
    }

    void printChecks() {
        std::vector<std::size_t> ages;
        for (const exam::Question& question : m_bank.questions())
            ages.push_back(static_cast<std::size_t>(std::max(0L, daysBetween(question.checked, m_today))));
        const Quantiles days = quantilesOf(ages);
        TextTable table("lrrr");
        table.addRow({"", "youngest", "median", "oldest"});
        table.addRow({"days since the check", std::to_string(days.least), std::to_string(days.median),
                      std::to_string(days.most)});
        printTable("Age of the checks on " + m_today, table);
    }

    void printPoints() {
        TextTable table("lrl");
        std::size_t unused = 0;
        for (const exam::Domain& domain : m_bank.spec().domains) {
            for (const exam::Task& task : domain.tasks) {
                for (const exam::Point& point : task.points) {
                    const auto uses = m_pointUses.find(point.code);
                    const std::size_t count = uses == m_pointUses.end() ? 0 : uses->second;
                    unused += count == 0 ? 1 : 0;
                    table.addRow({point.code.value, std::to_string(count), point.text});
                }
            }
        }
        m_stream << "Points of the exam and how many questions name them (" << unused << " without any)\n";
        table.print(m_stream);
    }

    const exam::Bank& m_bank;
    std::string m_today;
    std::ostream& m_stream;
    std::unordered_map<exam::PointCode, std::size_t> m_pointUses;
};

} // namespace

void printStatistics(const exam::Bank& bank, const std::string& today, std::ostream& stream) {
    Statistics(bank, today, stream).print();
}

} // namespace bank
