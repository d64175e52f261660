// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/text_limits.h"
#include "loader/validator.h"

#include <string>
#include <utility>
#include <vector>

namespace bank {

/// Adds the findings about one subject, a question or one of the lists, to all findings.
class Findings {
public:
    /// `all` must outlive this.
    Findings(std::vector<Finding>& all, std::size_t question)
        : m_all(all)
        , m_question(question) {}

    Findings(std::vector<Finding>& all, std::string list)
        : m_all(all)
        , m_list(std::move(list)) {}

    void error(IssueCode code, std::string path, std::string message, std::string remedy) {
        add(Severity::Error, code, std::move(path), std::move(message), std::move(remedy));
    }

    void warning(IssueCode code, std::string path, std::string message, std::string remedy) {
        add(Severity::Warning, code, std::move(path), std::move(message), std::move(remedy));
    }

    /// "empty-text" unless the text has more than spaces and line breaks.
    void requireText(const std::string& text, std::string path) {
        if (text.find_first_not_of(" \t\r\n") == std::string::npos)
            error("empty-text", std::move(path), "There is no text here.",
                  "Write it; put it in quotes if the word 'null' is meant.");
    }

    /// "empty-text", or "text-too-complex" for what cannot be shown in one frame (text_limits.h).
    void requireMarkdown(const std::string& text, std::string path) {
        if (const std::string exceeded = exceededLimit(text); exceeded.empty())
            requireText(text, std::move(path));
        else
            error("text-too-complex", std::move(path), "The text " + exceeded + '.',
                  "Shorten or simplify it; FORMAT.md says what counts.");
    }

    /// "bad-url" unless it begins with https:// and a plain host name, and has no spaces.
    void requireAddress(const std::string& url, std::string path);

    /// "bad-date" unless it is a day between 2020 and 2099 that the calendar has, as in "2026-11-23".
    void requireDay(const std::string& text, std::string path);

private:
    void add(Severity severity, IssueCode code, std::string path, std::string message, std::string remedy) {
        m_all.push_back(
            {severity, code, m_question, m_list, std::move(path), std::move(message), std::move(remedy)});
    }

    std::vector<Finding>& m_all;
    std::size_t m_question = Finding::kNoQuestion;
    std::string m_list;
};

/// "options[2]"
inline std::string at(const std::string& list, std::size_t index) {
    return list + '[' + std::to_string(index) + ']';
}

} // namespace bank
