// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bank_statistics.h"

#include "tools/text_table.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <unordered_set>

namespace bank {

namespace {

std::string percent(double share) {
    return std::to_string(std::lround(100.0 * share)) + " %";
}

class Statistics {
public:
    Statistics(const exam::Bank& bank, std::ostream& stream)
        : m_bank(bank)
        , m_stream(stream) {
        for (const exam::Question& question : bank.questions())
            m_usedPoints.insert(question.points.begin(), question.points.end());
    }

    void print() {
        printDomains();
        printTasks();
        printEnum<exam::QuestionKind>("kind", &exam::Question::kind, m_bank.spec().kindShares);
        printEnum<exam::Difficulty>("difficulty", &exam::Question::difficulty,
                                    m_bank.spec().difficultyShares);
        printUnusedPoints();
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
                    task.points, [&](const exam::Point& point) { return m_usedPoints.contains(point.code); });
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

    void printUnusedPoints() {
        TextTable table("ll");
        for (const exam::Domain& domain : m_bank.spec().domains)
            for (const exam::Task& task : domain.tasks)
                for (const exam::Point& point : task.points)
                    if (!m_usedPoints.contains(point.code))
                        table.addRow({point.code.value, point.text});
        m_stream << "Points without a question" << (table.isEmpty() ? ": none" : "") << '\n';
        table.print(m_stream);
    }

    const exam::Bank& m_bank;
    std::ostream& m_stream;
    std::unordered_set<exam::PointCode> m_usedPoints;
};

} // namespace

void printStatistics(const exam::Bank& bank, std::ostream& stream) {
    Statistics(bank, stream).print();
}

} // namespace bank
