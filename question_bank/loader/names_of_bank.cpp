// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/names_of_bank.h"

#include "loader/wording.h"

namespace bank {

NamesOfBank::NamesOfBank(const exam::BankParts& parts) {
    for (const exam::Domain& domain : parts.spec.domains) {
        for (const exam::Task& task : domain.tasks) {
            tasks.insert(task.id);
            for (const exam::Point& point : task.points)
                points.insert(point.code);
        }
    }
    for (const exam::Topic& topic : parts.topics)
        topics.try_emplace(topic.id, &topic);
    for (const exam::Service& service : parts.services)
        services.insert(service.name);
    for (const exam::Scenario& scenario : parts.scenarios)
        scenarios.try_emplace(scenario.id, &scenario);
    for (const exam::Question& question : parts.questions)
        questions.insert(question.id);
}

void checkPoints(const std::vector<exam::PointCode>& points, const NamesOfBank& names,
                 const std::string& path, Findings& findings) {
    for (std::size_t index = 0; index < points.size(); ++index)
        if (!names.points.contains(points[index]))
            findings.error("unknown-point", path + at("points", index),
                           "The exam has no point " + inQuotes(points[index].value) + '.',
                           "Use a code of exam.yaml.");
}

void checkServices(const std::vector<std::string>& services, const NamesOfBank& names,
                   const std::string& path, Findings& findings) {
    for (std::size_t index = 0; index < services.size(); ++index)
        if (!names.services.contains(services[index]))
            findings.error("unknown-service", path + at("services", index),
                           "The service " + inQuotes(services[index]) + " is not in the list.",
                           "Use a name of services.yaml, or add the service there first.");
}

} // namespace bank
