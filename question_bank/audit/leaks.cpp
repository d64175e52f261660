// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaks.h"

#include "audit/text_measures.h"
#include "audit/thresholds.h"
#include "loader/plain_text.h"

#include <algorithm>
#include <string>

namespace bank {

namespace {

struct Key {
    std::uint32_t question;
    std::string text;
};

/// The words in lower case with a space in front and behind each, so that whole words are found.
std::string wordLine(std::string_view markdown) {
    std::string line = " ";
    for (const std::string& word : wordsOf(withoutMarkup(markdown)))
        line.append(word).append(" ");
    return line;
}

void addKeys(std::uint32_t index, const exam::Question& question, std::vector<Key>& keys) {
    if (exam::hasSlots(question))
        return;
    for (const auto& pick : exam::rightResponse(question).picks) {
        std::string text = wordLine(exam::entryText(question, *pick));
        if (static_cast<std::size_t>(std::ranges::count(text, ' ')) > thresholds::kTellingWords)
            keys.push_back({index, std::move(text)});
    }
}

} // namespace

std::vector<Leak> leaks(const exam::Bank& bank, const QuestionFilter& filter) {
    const std::vector<exam::Question>& questions = bank.questions();
    std::vector<Key> keys;
    for (std::uint32_t index = 0; index < questions.size(); ++index)
        addKeys(index, questions[index], keys);
    const auto areEnemies = [&](std::uint32_t left, std::uint32_t right) {
        const auto& enemies = bank.enemiesOf(left);
        return left == right || std::ranges::find(enemies, right) != enemies.end();
    };
    std::vector<Leak> found;
    for (std::uint32_t index = 0; index < questions.size(); ++index) {
        if (!filter(questions[index]))
            continue;
        const std::string stem = wordLine(questions[index].stem);
        std::vector<Key> own;
        addKeys(index, questions[index], own);
        for (const Key& key : keys) {
            const auto report = [&](Leak::Way way) {
                if (!areEnemies(index, key.question))
                    found.push_back({questions[index].id, questions[key.question].id, way});
            };
            if (stem.contains(key.text))
                report(Leak::Way::StemHoldsKey);
            else if (key.question < index && std::ranges::find(own, key.text, &Key::text) != own.end())
                report(Leak::Way::SameKey);
        }
    }
    return found;
}

} // namespace bank
