// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attempt_rows.h"

#include <algorithm>
#include <charconv>

namespace exam {

namespace {

constexpr char kBetweenFields = '\t';
constexpr char kBehindEach = '\n';

/// Takes the fields of a text one by one. What is no such field makes all of it unsound.
class Fields {
public:
    explicit Fields(std::string_view text)
        : m_rest(text) {}

    bool areLeft() const { return m_isSound && !m_rest.empty(); }
    bool areSound() const { return m_isSound; }

    std::string_view text(char end = kBetweenFields) {
        const std::size_t length = m_rest.find(end);
        if (length == std::string_view::npos) {
            m_isSound = false;
            return {};
        }
        const std::string_view field = m_rest.substr(0, length);
        m_rest.remove_prefix(length + 1);
        return field;
    }

    template<class E>
    E name() {
        const auto value = fromName<E>(text());
        m_isSound = m_isSound && value;
        return value.value_or(E{});
    }

    std::int64_t number(char end = kBetweenFields) {
        const std::string_view field = text(end);
        std::int64_t value = 0;
        const auto [last, problem] = std::from_chars(field.begin(), field.end(), value);
        m_isSound = m_isSound && problem == std::errc() && last == field.end();
        return value;
    }

    bool flag() { return number() != 0; }

private:
    std::string_view m_rest;
    bool m_isSound = true;
};

constexpr int kNotRated = 0;

Attempt nextAttempt(Fields& fields, Day day) {
    Attempt attempt;
    attempt.question.value = fields.text();
    attempt.domain.value = fields.text();
    attempt.task.value = fields.text();
    attempt.kind = fields.name<QuestionKind>();
    attempt.difficulty = fields.name<Difficulty>();
    attempt.mode = fields.name<SittingMode>();
    attempt.change = fields.name<AnswerChange>();
    attempt.right = fields.flag();
    attempt.flagged = fields.flag();
    if (const auto confidence = fields.number(); confidence != kNotRated)
        attempt.confidence = static_cast<int>(confidence);
    attempt.time = Millis{fields.number(kBehindEach)};
    attempt.day = day;
    return attempt;
}

void addLine(const Attempt& attempt, std::string& lines) {
    const auto add = [&](std::string_view field, char end = kBetweenFields) {
        lines.append(field).push_back(end);
    };
    add(attempt.question.value);
    add(attempt.domain.value);
    add(attempt.task.value);
    add(nameOf(attempt.kind));
    add(nameOf(attempt.difficulty));
    add(nameOf(attempt.mode));
    add(nameOf(attempt.change));
    add(attempt.right ? "1" : "0");
    add(attempt.flagged ? "1" : "0");
    add(std::to_string(attempt.confidence.value_or(kNotRated)));
    add(std::to_string(attempt.time.count()), kBehindEach);
}

} // namespace

std::string textOf(const std::vector<Attempt>& attempts) {
    std::string lines;
    for (const Attempt& attempt : attempts)
        addLine(attempt, lines);
    return lines;
}

std::optional<std::vector<Attempt>> toAttempts(std::string_view text, Day day) {
    std::vector<Attempt> attempts;
    attempts.reserve(static_cast<std::size_t>(std::ranges::count(text, kBehindEach)));
    Fields fields(text);
    while (fields.areLeft())
        attempts.push_back(nextAttempt(fields, day));
    return fields.areSound() ? std::optional(std::move(attempts)) : std::nullopt;
}

} // namespace exam
