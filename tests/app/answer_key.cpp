// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"

#include "question/markup.h"

#include <yaml-cpp/yaml.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace test {

namespace {

QString plain(const YAML::Node& node) {
    return app::toPlainText(node.as<std::string>());
}

KeyedQuestion read(const YAML::Node& item) {
    KeyedQuestion question;
    question.kind = QString::fromStdString(item["type"].as<std::string>());
    question.domain = QString::fromStdString(item["points"][0].as<std::string>().substr(0, 1));
    for (const YAML::Node& option : item["options"])
        if (option["correct"] && option["correct"].as<bool>())
            question.right += plain(option["text"]);
    for (const YAML::Node& step : item["steps"])
        question.right += plain(step["text"]);
    for (const YAML::Node& prompt : item["prompts"])
        question.right += plain(item["responses"][prompt["match"].as<std::string>()]);
    return question;
}

} // namespace

std::map<QString, KeyedQuestion> readAnswerKey() {
    std::map<QString, KeyedQuestion> key;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(REHEARSAL_BANK_DIR) / "questions"))
        for (const YAML::Node& item : YAML::LoadFile(file.path().string()))
            key.emplace(plain(item["stem"]), read(item));
    return key;
}

} // namespace test
