// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of the bank before it is parsed: its bytes, whether they are text at all, and where each of them
// stands. yaml-cpp 0.7 takes invalid UTF-8, NUL and bidi controls without a word, so they are found here.
#pragma once

#include "loader/file_issues.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

constexpr std::size_t kMaxFileBytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t kMaxLineBytes = std::size_t{64} * 1024;

/// A place in a file: line and column from 1, the column in characters.
struct Place {
    int line = 0;
    int column = 0;
};

class SourceText {
public:
    explicit SourceText(std::string bytes);

    /// The bytes as they are in the file.
    std::string_view original() const;

    /// The bytes with a line feed at the end, which is added where the file has none.
    std::string_view text() const { return m_text; }

    /// The place of the byte at `offset`; one behind the last byte is allowed, anything above is taken for
    /// that.
    Place placeAt(std::size_t offset) const;

private:
    std::string m_text;
    std::size_t m_originalSize;
    std::vector<std::size_t> m_lineStarts; ///< offsets, rising
};

/// Reads a file of at most kMaxFileBytes. Nothing, and an issue, when there is no such file ("missing-file"),
/// it is no regular file or cannot be read ("unreadable-file"), it was written meanwhile ("file-changed"), it
/// is too big ("file-too-big") or has no bytes ("empty-file").
std::optional<SourceText> readSource(const std::filesystem::path& path, FileIssues& issues);

/// True when the text may be parsed: UTF-8 without a byte order mark, control characters and bidi controls,
/// no tab, no directive, no line over kMaxLineBytes. Otherwise the issues say what is in the way; after
/// the first invalid byte the rest is not looked at.
bool checkCharacters(const SourceText& source, FileIssues& issues);

} // namespace bank
