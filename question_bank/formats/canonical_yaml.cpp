// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/canonical_yaml.h"

#include "formats/yaml_writer.h"
#include "loader/exam_reader.h"
#include "loader/question_reader.h"

#include <algorithm>
#include <vector>

namespace bank {

namespace {

using Refused = std::unexpected<FormatRefusal>;

Refused refusal(const SourceText& source, std::size_t offset, std::string reason) {
    return Refused({source.placeAt(offset), std::move(reason)});
}

/// What a file holds: all that the format reads of it.
struct Values {
    std::vector<exam::Question> questions;
    std::vector<exam::Scenario> scenarios;

    bool operator==(const Values&) const = default;
};

/// A file that was read without an issue.
struct ReadFile {
    SourceText source;
    YamlNode root;
    Values values;
};

std::expected<ReadFile, FormatRefusal> readFile(const std::string& bytes, ListKind kind) {
    FileIssues issues("");
    ReadFile file{.source = SourceText(bytes), .root = {}, .values = {}};
    if (checkCharacters(file.source, issues))
        if (std::optional<YamlNode> root = parseYaml(file.source, issues))
            file.root = *std::move(root);
    if (issues.all().empty() && file.root.kind == YamlNode::Kind::List) {
        Reading reading(file.source, issues);
        if (kind == ListKind::Scenarios)
            file.values.scenarios = readScenarios(file.root, reading);
        else
            for (const YamlNode& node : file.root.items)
                file.values.questions.push_back(readQuestion(node, reading));
    }
    if (!issues.all().empty())
        return Refused(
            {{issues.all().front().line, issues.all().front().column}, issues.all().front().message});
    if (file.root.kind != YamlNode::Kind::List || file.root.items.empty())
        return Refused({{1, 1}, "The file is no list with entries."});
    return file;
}

std::size_t lineStart(std::string_view text, std::size_t offset) {
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

/// The text and kind of all values, wherever they stand.
bool isSameTree(const YamlNode& left, const YamlNode& right) {
    return left.kind == right.kind && left.text == right.text &&
           std::ranges::equal(left.keys, right.keys, {}, &YamlNode::Key::text, &YamlNode::Key::text) &&
           std::ranges::equal(left.items, right.items, isSameTree);
}

std::optional<YamlNode> treeOf(std::string_view text) {
    FileIssues issues("");
    const SourceText source{std::string(text)};
    std::optional<YamlNode> tree = parseYaml(source, issues);
    return issues.all().empty() ? std::move(tree) : std::nullopt;
}

bool mayBeginComment(std::string_view text, std::size_t place) {
    return text[place] == '#' && (place == 0 || std::string_view(" \t\n").contains(text[place - 1]));
}

/// The offset of a comment among the lines of an entry; npos without one. What can be taken away without
/// changing a value is a comment, and nothing else is.
std::size_t findComment(std::string_view entry, const YamlNode& tree) {
    for (std::size_t place = entry.find('#'); place != std::string_view::npos;
         place = entry.find('#', place + 1)) {
        if (!mayBeginComment(entry, place))
            continue;
        const std::size_t end = std::min(entry.find('\n', place), entry.size());
        const std::string without = std::string(entry.substr(0, place)).append(entry.substr(end));
        if (const std::optional<YamlNode> changed = treeOf(without); changed && isSameTree(*changed, tree))
            return place;
    }
    return std::string_view::npos;
}

bool isRemark(std::string_view line) {
    return line.starts_with('#') || line.find_first_not_of(" \r") == std::string_view::npos;
}

/// Where the empty lines and remarks at the end of `text` begin.
std::size_t remarksBegin(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        const std::size_t begin = lineStart(text, end - 1);
        std::string_view line = text.substr(begin, end - begin);
        line.remove_suffix(line.ends_with('\n') ? 1 : 0);
        if (!isRemark(line))
            break;
        end = begin;
    }
    return end;
}

/// The remarks without the empty lines around them; empty, or ending in a line break.
std::string remarksOf(std::string_view text) {
    std::string remarks;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        line = line.substr(0, line.find_last_not_of(" \r") + 1);
        if (line.starts_with('#'))
            remarks.append(line).append("\n");
        else if (!remarks.empty() && !remarks.ends_with("\n\n"))
            remarks += '\n';
    }
    while (remarks.ends_with("\n\n"))
        remarks.pop_back();
    return remarks;
}

class Formatter {
public:
    explicit Formatter(const ReadFile& file)
        : m_file(file)
        , m_text(file.source.text()) {}

    std::expected<std::string, FormatRefusal> run() {
        const std::vector<YamlNode>& items = m_file.root.items;
        std::size_t begin = lineStart(m_text, items.front().offset);
        std::string_view remarks = m_text.substr(0, begin);
        if (remarks.starts_with("---\n"))
            remarks.remove_prefix(4);
        if (remarksBegin(remarks) != 0)
            return refusal(m_file.source, 0, "Something else than a comment stands above the first entry.");
        for (std::size_t index = 0; index < items.size(); ++index) {
            const std::size_t next =
                index + 1 < items.size() ? lineStart(m_text, items[index + 1].offset) : m_text.size();
            if (next == begin)
                return refusal(m_file.source, items[index].offset, "Two entries stand on one line.");
            const std::string_view lines = m_text.substr(begin, next - begin);
            const std::size_t end = remarksBegin(lines);
            if (const std::optional<FormatRefusal> refused =
                    addEntry(items[index], begin, end, remarksOf(remarks)))
                return Refused(*refused);
            remarks = lines.substr(end);
            begin = next;
        }
        const std::string last = remarksOf(remarks);
        return last.empty() ? m_result : m_result + '\n' + last;
    }

private:
    std::optional<FormatRefusal> addEntry(const YamlNode& item, std::size_t begin, std::size_t length,
                                          const std::string& remarks) {
        const std::string_view lines = m_text.substr(begin, length);
        const std::optional<YamlNode> tree = treeOf(lines);
        if (!tree || tree->kind != YamlNode::Kind::List || tree->items.size() != 1 ||
            !isSameTree(tree->items.front(), item))
            return FormatRefusal{m_file.source.placeAt(item.offset),
                                 "The entry cannot be told from its neighbours."};
        if (const std::size_t comment = findComment(lines, *tree); comment != std::string_view::npos)
            return FormatRefusal{
                m_file.source.placeAt(begin + comment),
                "A comment stands inside an entry; move it above the entry, to the first column."};
        m_result += m_result.empty() ? "" : "\n";
        m_result += remarks + entryYaml(item);
        return std::nullopt;
    }

    const ReadFile& m_file;
    std::string_view m_text;
    std::string m_result;
};

} // namespace

std::expected<std::string, FormatRefusal> canonicalYaml(const std::string& bytes, ListKind kind) {
    const auto file = readFile(bytes, kind);
    if (!file)
        return Refused(file.error());
    std::expected<std::string, FormatRefusal> result = Formatter(*file).run();
    if (!result)
        return result;
    const auto again = readFile(*result, kind);
    if (!again || again->values != file->values)
        return refusal(file->source, 0, "The file holds a text that cannot be written in canonical form.");
    return result;
}

} // namespace bank
