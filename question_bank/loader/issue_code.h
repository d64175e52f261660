// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace bank {

/// Every code that an issue can have. Stable: a code that is given up is never used for something else.
/// FORMAT.md says what each means; a test holds the two lists equal.
inline constexpr auto kIssueCodes = std::to_array<std::string_view>({
    // folder and files
    "missing-folder",
    "missing-file",
    "unreadable-file",
    "outside-folder",
    "file-changed",
    "file-too-big",
    "bank-too-big",
    "too-many-files",
    "empty-file",
    "loading-failed",
    "too-many-issues",
    "misnamed-file",
    "wrong-file",
    "no-questions",
    // characters
    "utf-16",
    "byte-order-mark",
    "invalid-utf-8",
    "control-character",
    "bidi-control",
    "tab-indentation",
    "line-too-long",
    // YAML
    "not-yaml",
    "unterminated-quote",
    "second-document",
    "anchor",
    "alias",
    "merge-key",
    "tag",
    "bad-key",
    "duplicate-key",
    "too-deep",
    "text-too-long",
    "too-many-values",
    // keys and types
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-word",
    "out-of-range",
    "question-too-big",
    "several-right-answers",
    // rules
    "empty-text",
    "text-too-complex",
    "duplicate-id",
    "bad-weights",
    "bad-shares",
    "bad-scale",
    "unknown-task",
    "unknown-point",
    "unknown-topic",
    "unknown-service",
    "unknown-scenario",
    "unknown-enemy",
    "unknown-domain",
    "unknown-question",
    "question-twice",
    "ids-or-request",
    "test-not-possible",
    "own-enemy",
    "bad-question-id",
    "wrong-count",
    "no-right-answer",
    "select-mismatch",
    "missing-flaw",
    "flaw-of-right-answer",
    "equal-options",
    "unknown-response",
    "phrase-not-found",
    "bad-url",
    "bad-date",
    // warnings
    "stem-length",
    "all-of-the-above",
    "confused-with-unknown",
    "confused-with-one-sided",
    "scenario-unused",
    "scenario-used-once",
});

/// One of kIssueCodes: a literal that is none of them does not compile.
class IssueCode {
public:
    // Implicit, so that a report reads as error("unknown-key", ...).
    consteval IssueCode(const char* code) // NOLINT(google-explicit-constructor)
        : m_text(code) {
        if (std::ranges::find(kIssueCodes, m_text) == kIssueCodes.end())
            throw "not in kIssueCodes";
    }

    constexpr std::string_view text() const { return m_text; }
    std::string string() const { return std::string(m_text); }

    constexpr bool operator==(const IssueCode&) const = default;
    friend constexpr bool operator==(const IssueCode& left, std::string_view right) {
        return left.m_text == right;
    }

private:
    std::string_view m_text;
};

} // namespace bank
