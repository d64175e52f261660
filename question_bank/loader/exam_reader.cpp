// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/exam_reader.h"

#include <array>
#include <chrono>
#include <string_view>

namespace bank {

namespace {

constexpr int kMaxMinutes = 24 * 60;
constexpr int kMaxQuestions = 1000;

exam::Point readPoint(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"code", "kind", "text"};
    constexpr std::array<std::string_view, 2> kKinds{"knowledge", "skill"};
    Record record(node, reading, kKeys);
    return {
        .code = record.id<exam::PointCode>("code"),
        .kind = record.wordOf("kind", kKinds),
        .text = record.text("text"),
    };
}

exam::Task readTask(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"id", "title", "points"};
    Record record(node, reading, kKeys);
    exam::Task task{.id = record.id<exam::TaskId>("id"), .title = record.text("title"), .points = {}};
    for (const YamlNode& point : record.list("points"))
        task.points.push_back(readPoint(point, reading));
    return task;
}

exam::Domain readDomain(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 4> kKeys{"id", "title", "weight", "tasks"};
    Record record(node, reading, kKeys);
    exam::Domain domain{
        .id = record.id<exam::DomainId>("id"),
        .title = record.text("title"),
        .weight = record.number("weight", 1, 100),
        .tasks = {},
    };
    for (const YamlNode& task : record.list("tasks"))
        domain.tasks.push_back(readTask(task, reading));
    return domain;
}

exam::ScoreScale readScale(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 4> kKeys{"minimum", "maximum", "pass", "raw_at_pass"};
    constexpr int kMaxScore = 100'000;
    Record record(node, reading, kKeys);
    return {
        .minimum = record.number("minimum", 0, kMaxScore),
        .maximum = record.number("maximum", 0, kMaxScore),
        .pass = record.number("pass", 0, kMaxScore),
        .rawAtPass = record.decimal("raw_at_pass", 0.0, 1.0),
    };
}

exam::ExtraTime readExtraTime(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 4> kKeys{"id", "title", "factor", "add_minutes"};
    Record record(node, reading, kKeys);
    return {
        .id = record.text("id"),
        .title = record.text("title"),
        .factor = record.decimal("factor", 1.0, 10.0, Need::Optional),
        .added = std::chrono::minutes(record.number("add_minutes", 0, kMaxMinutes, Need::Optional)),
    };
}

exam::PassPlan readPass(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 2> kKeys{"title", "minutes"};
    Record record(node, reading, kKeys);
    return {
        .title = record.text("title"),
        .minutes = std::chrono::minutes(record.number("minutes", 1, kMaxMinutes)),
    };
}

/// A share in [0, 1] under the name of every enumerator of E.
template<class E>
auto readShares(const YamlNode& node, Reading& reading) {
    constexpr auto& kNames = exam::EnumNames<E>::values;
    Record record(node, reading, kNames);
    std::array<double, kNames.size()> shares{};
    for (std::size_t index = 0; index < kNames.size(); ++index)
        shares[index] = record.decimal(kNames[index], 0.0, 1.0);
    return shares;
}

exam::Topic readTopic(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 7> kKeys{"slug",     "title",         "task", "points",
                                                    "services", "confused_with", "guide"};
    Record record(node, reading, kKeys);
    return {
        .id = record.id<exam::TopicId>("slug"),
        .title = record.text("title"),
        .task = record.id<exam::TaskId>("task"),
        .points = record.ids<exam::PointCode>("points"),
        .services = record.texts("services"),
        .confusedWith = record.ids<exam::TopicId>("confused_with"),
        .guideLines = record.texts("guide", Need::Optional),
    };
}

exam::Service readService(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 5> kKeys{"name", "short", "group", "former", "note"};
    Record record(node, reading, kKeys);
    return {
        .name = record.text("name"),
        .shortName = record.text("short", Need::Optional),
        .group = record.text("group"),
        .former = record.texts("former", Need::Optional),
        .note = record.text("note", Need::Optional),
    };
}

exam::Scenario readScenario(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 3> kKeys{"id", "title", "text"};
    Record record(node, reading, kKeys);
    return {
        .id = record.id<exam::ScenarioId>("id"),
        .title = record.text("title"),
        .text = record.text("text"),
    };
}

/// The list under the only key of a file.
template<class T>
std::vector<T> readOnlyList(const YamlNode& root, Reading& reading, std::string_view key,
                            T (*readEntry)(const YamlNode&, Reading&)) {
    const std::array<std::string_view, 1> keys{key};
    Record record(root, reading, keys);
    std::vector<T> entries;
    for (const YamlNode& entry : record.list(key))
        entries.push_back(readEntry(entry, reading));
    return entries;
}

} // namespace

exam::ExamSpec readExam(const YamlNode& root, Reading& reading) {
    constexpr std::array<std::string_view, 13> kKeys{
        "id",    "code",  "title",        "vendor",     "questions", "unscored", "minutes",
        "score", "kinds", "difficulties", "extra_time", "passes",    "domains"};
    Record record(root, reading, kKeys);
    exam::ExamSpec spec;
    spec.id = record.id<exam::ExamId>("id");
    spec.code = record.text("code");
    spec.title = record.text("title");
    spec.vendor = record.text("vendor");
    spec.questionCount = static_cast<std::size_t>(record.number("questions", 1, kMaxQuestions));
    spec.unscoredCount =
        static_cast<std::size_t>(record.number("unscored", 0, kMaxQuestions, Need::Optional));
    spec.duration = std::chrono::minutes(record.number("minutes", 1, kMaxMinutes));
    if (const YamlNode* score = record.map("score"))
        spec.scale = readScale(*score, reading);
    if (const YamlNode* kinds = record.map("kinds"))
        spec.kindShares = readShares<exam::QuestionKind>(*kinds, reading);
    if (const YamlNode* difficulties = record.map("difficulties"))
        spec.difficultyShares = readShares<exam::Difficulty>(*difficulties, reading);
    for (const YamlNode& extra : record.list("extra_time", Need::Optional))
        spec.extraTimes.push_back(readExtraTime(extra, reading));
    for (const YamlNode& pass : record.list("passes"))
        spec.passes.push_back(readPass(pass, reading));
    for (const YamlNode& domain : record.list("domains"))
        spec.domains.push_back(readDomain(domain, reading));
    return spec;
}

std::vector<exam::Topic> readTopics(const YamlNode& root, Reading& reading) {
    return readOnlyList(root, reading, "topics", readTopic);
}

std::vector<exam::Service> readServices(const YamlNode& root, Reading& reading) {
    return readOnlyList(root, reading, "services", readService);
}

std::vector<exam::Scenario> readScenarios(const YamlNode& root, Reading& reading) {
    if (root.kind != YamlNode::Kind::List) {
        reading.wrongType(root, "a list of scenarios", "Begin every scenario with '- id: ...'.");
        return {};
    }
    std::vector<exam::Scenario> scenarios;
    scenarios.reserve(root.items.size());
    for (const YamlNode& entry : root.items)
        scenarios.push_back(readScenario(entry, reading));
    return scenarios;
}

} // namespace bank
