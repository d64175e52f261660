// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/source_text.h"

#include "loader/utf8.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <fstream>
#include <thread>
#include <utility>

namespace bank {

namespace {

/// The bytes of the file, kMaxFileBytes + 1 of them at most; nothing when reading fails.
std::optional<std::string> readBytes(const std::filesystem::path& path, std::size_t expected) {
    std::ifstream stream(path, std::ios::binary);
    // The file may grow while it is read, so the size it had is not relied on.
    std::string bytes(std::min(expected, kMaxFileBytes) + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad() || (stream.fail() && !stream.eof()))
        return std::nullopt;
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

/// What changes when a file is written.
struct FileState {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written;

    bool operator==(const FileState&) const = default;
};

FileState stateOf(const std::filesystem::path& path, std::error_code& code) {
    FileState state{.size = std::filesystem::file_size(path, code), .written = {}};
    if (!code)
        state.written = std::filesystem::last_write_time(path, code);
    return state;
}

/// Between two parts of a file that is being written, its size and time can be the same as those of the part.
/// So a file that was written this moment is looked at once more when the moment is over, a few ticks of the
/// kernel's clock later.
void waitOutTheMoment(std::filesystem::file_time_type written) {
    constexpr std::chrono::milliseconds kMoment{12};
    const auto age = std::filesystem::file_time_type::clock::now() - written;
    if (age < kMoment && age > -kMoment)
        std::this_thread::sleep_for(kMoment);
}

/// The name of the encoding when the bytes are UTF-16 or UTF-32, by their mark or by the zeros between the
/// letters.
std::string_view wideEncoding(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32";
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv))
        return "UTF-16";
    const bool halfEmpty = bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0');
    return halfEmpty ? "UTF-16" : "";
}

class CharacterCheck {
public:
    CharacterCheck(const SourceText& source, FileIssues& issues)
        : m_source(source)
        , m_text(source.text())
        , m_issues(issues) {}

    bool run() {
        checkEncoding();
        // Finding the column of an issue takes as long as the line is, so lines that are too long come first.
        if (m_passed)
            eachLine([this](std::size_t begin, std::size_t end) { checkLength(begin, end); });
        if (m_passed) {
            checkEachCharacter();
            eachLine([this](std::size_t begin, std::size_t end) { checkTabs(begin, end); });
            eachLine([this](std::size_t begin, std::size_t end) { checkMarkers(begin, end); });
        }
        return m_passed;
    }

private:
    void fault(IssueCode code, std::size_t offset, std::string message, std::string remedy) {
        m_passed = false;
        m_issues.errorAt(m_source, offset, code, std::move(message), std::move(remedy));
    }

    void checkEncoding() {
        if (const std::string_view encoding = wideEncoding(m_text); !encoding.empty())
            fault("utf-16", 0, "The file is written in " + std::string(encoding) + ".", "Save it as UTF-8.");
        else if (m_text.starts_with("\xEF\xBB\xBF"))
            fault("byte-order-mark", 0, "The file begins with a byte order mark.",
                  "Save it as UTF-8 without a byte order mark.");
    }

    void checkEachCharacter() {
        for (std::size_t offset = 0; offset < m_text.size();) {
            const Utf8Character character = utf8At(m_text, offset);
            if (character.byteCount == 0) {
                fault("invalid-utf-8", offset, "The bytes here are no valid UTF-8.",
                      "Save the file as UTF-8.");
                return;
            }
            checkCharacter(character.code, offset);
            offset += character.byteCount;
        }
    }

    void checkCharacter(char32_t code, std::size_t offset) {
        const bool loneReturn = code == U'\r' && m_text[offset + 1] != '\n';
        const auto kind = loneReturn ? Forbidden::Control : forbidden(code);
        if (kind == Forbidden::Control)
            fault("control-character", offset, "The control character " + codeName(code) + " stands here.",
                  "Remove it.");
        else if (kind == Forbidden::Bidi)
            fault("bidi-control", offset,
                  "The character " + codeName(code) + " changes the direction in which text is shown.",
                  "Remove it, so that the text reads as it is stored.");
    }

    template<class Check>
    void eachLine(Check check) const {
        for (std::size_t begin = 0; begin < m_text.size();) {
            const std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            check(begin, end);
            begin = end + 1;
        }
    }

    void checkLength(std::size_t begin, std::size_t end) {
        if (end - begin > kMaxLineBytes)
            fault("line-too-long", begin, "The line is longer than 64 KiB.", "Break it into shorter lines.");
    }

    /// Parsers of YAML do not agree on what a tab divides, so none may stand in a file.
    void checkTabs(std::size_t begin, std::size_t end) {
        const std::string_view line = m_text.substr(begin, end - begin);
        if (const std::size_t tab = line.find('\t'); tab != std::string_view::npos)
            fault("tab-indentation", begin + tab, "A tab stands here.",
                  "Write spaces, or \\t in a text in double quotes.");
    }

    /// Directives and the end of a document, of which parsers make different things. No text of a bank begins
    /// in the first column.
    void checkMarkers(std::size_t begin, std::size_t end) {
        const std::string_view line = m_text.substr(begin, end - begin);
        if (line.starts_with('%') || line.starts_with("..."))
            fault("not-yaml", begin, "A directive or the end of a document stands here.",
                  "Remove the line, or indent it if it belongs to a text.");
    }

    const SourceText& m_source;
    std::string_view m_text;
    FileIssues& m_issues;
    bool m_passed = true;
};

} // namespace

SourceText::SourceText(std::string bytes)
    : m_text(std::move(bytes))
    , m_originalSize(m_text.size()) {
    if (!m_text.ends_with('\n'))
        m_text += '\n';
    for (std::size_t start = 0; start < m_text.size(); start = m_text.find('\n', start) + 1)
        m_lineStarts.push_back(start);
}

std::string_view SourceText::original() const {
    return std::string_view(m_text).substr(0, m_originalSize);
}

Place SourceText::placeAt(std::size_t offset) const {
    const std::size_t bounded = std::min(offset, m_text.size());
    const auto behind = std::ranges::upper_bound(m_lineStarts, bounded);
    const std::size_t start = *(behind - 1);
    const std::size_t before = characterCount(std::string_view(m_text).substr(start, bounded - start));
    return {static_cast<int>(behind - m_lineStarts.begin()), static_cast<int>(before) + 1};
}

std::optional<SourceText> readSource(const std::filesystem::path& path, FileIssues& issues) {
    std::error_code code;
    const std::filesystem::file_status status = std::filesystem::status(path, code);
    if (status.type() == std::filesystem::file_type::not_found) {
        issues.error("missing-file", "The file does not exist.", "Every bank needs it; see FORMAT.md.");
        return std::nullopt;
    }
    // A pipe or a device might never end.
    const bool regular = status.type() == std::filesystem::file_type::regular;
    const FileState before = regular ? stateOf(path, code) : FileState();
    auto bytes = regular && !code ? readBytes(path, static_cast<std::size_t>(before.size)) : std::nullopt;
    if (!bytes) {
        issues.error("unreadable-file", "The file cannot be read.",
                     "See that it is a regular file and that you may read it.");
        return std::nullopt;
    }
    // Half of the old bytes and half of the new ones might be a bank that nobody wrote.
    waitOutTheMoment(before.written);
    if (stateOf(path, code) != before || code) {
        issues.error("file-changed", "The file was changed while it was read.",
                     "Wait until whatever writes it is done, then check again.");
        return std::nullopt;
    }
    if (bytes->size() > kMaxFileBytes) {
        issues.error("file-too-big", "The file is larger than 64 MiB.",
                     "Split it, or remove what does not belong.");
        return std::nullopt;
    }
    if (bytes->empty()) {
        issues.error("empty-file", "The file is empty.", "Fill it as FORMAT.md says, or restore it.");
        return std::nullopt;
    }
    return SourceText(*std::move(bytes));
}

bool checkCharacters(const SourceText& source, FileIssues& issues) {
    return CharacterCheck(source, issues).run();
}

} // namespace bank
