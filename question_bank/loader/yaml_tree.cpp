// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/yaml_tree.h"

#include "loader/utf8.h"
#include "loader/wording.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <spanstream>
#include <unordered_set>
#include <utility>

namespace bank {

namespace {

/// Ends the parsing of a file whose decisive issue has been reported. Thrown through yaml-cpp and caught
/// here.
struct ParsingEnded {};

/// Where the quoted text that begins at `offset` is closed; npos when it is not.
std::size_t closingQuote(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    for (std::size_t at = offset + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            const bool doubled = quote == '\'' && at + 1 < text.size() && text[at + 1] == quote;
            if (!doubled)
                return at;
            ++at;
        }
    }
    return std::string_view::npos;
}

/// A line break stands between one of the quotes and the text; how much of it counts is read differently.
bool hasLooseQuotes(std::string_view quoted) {
    const std::string_view inside = quoted.substr(1, quoted.size() - 2);
    const std::size_t first = inside.find_first_not_of(" \r");
    const std::size_t last = inside.find_last_not_of(" \r");
    return first != std::string_view::npos && (inside[first] == '\n' || inside[last] == '\n');
}

/// A backslash begins no escape of YAML; yaml-cpp takes some of these for the character behind it. `quoted`
/// is a text with its double quotes.
bool hasOddEscape(std::string_view quoted) {
    constexpr std::string_view kEscapes =
        "0abt\tnvfre \"/\\N_LPxuU\n\r"; // YAML 1.1, 5.6, as libyaml reads them
    for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
        if (quoted[at] != '\\')
            continue;
        ++at;
        if (!kEscapes.contains(quoted[at]))
            return true;
    }
    return false;
}

std::size_t offsetAt(const YAML::Mark& mark) {
    return static_cast<std::size_t>(std::max(mark.pos, 0));
}

/// What YAML has and a bank may not use, by the sign it begins with.
struct Sign {
    char character;
    IssueCode code;
    const char* message;
    const char* remedy;
};

constexpr std::array kSigns{
    Sign{'&', "anchor", "An anchor stands here.",
         "Write the value where it is wanted; put text that begins with & in quotes."},
    Sign{'*', "alias", "An alias stands here.",
         "Write the value itself; put text that begins with * in quotes."},
    Sign{'!', "tag", "A tag stands here.", "Remove it; put text that begins with ! in quotes."},
};

class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(const SourceText& source, FileIssues& issues)
        : m_source(source)
        , m_text(source.text())
        , m_issues(issues) {}

    bool hasDocument() const { return m_documents > 0; }

    YamlNode takeRoot() { return std::move(m_root); }

    /// Ends the parsing where yaml-cpp gave up, for instance at **bold text**, a badly named alias to it.
    [[noreturn]] void refuseText(std::size_t offset, const std::string& reason) {
        if (refuseSign(offset))
            throw ParsingEnded{};
        end("not-yaml", offset, "This cannot be read as YAML: " + reason + '.',
            "Look here and above for wrong indentation, an open bracket, or text that needs quotes.");
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++m_documents > 1)
            end("second-document", offsetAt(mark), "A second document begins here; a file holds one.",
                "Remove the line '---', or, if there is none, indent this line like those before it.");
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::size_t offset = offsetAt(mark);
        count(offset);
        refuseSign(offset);
        if (missesColon(offset))
            end("not-yaml", offset, "A colon is missing after this key.", "Write 'key: value'.");
        place({.offset = offset});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::size_t offset = offsetAt(mark);
        count(offset);
        refuseSign(offset);
        place({.kind = YamlNode::Kind::Refused, .offset = offset});
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override {
        const std::size_t offset = offsetAt(mark);
        count(offset);
        refuseSign(offset);
        YamlNode node{.kind = YamlNode::Kind::Text, .plain = tag == "?", .offset = offset};
        if (isAcceptable(value, offset))
            node.text = value;
        else
            node.kind = YamlNode::Kind::Refused;
        place(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value style) override {
        open(YamlNode::Kind::List, mark, style);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value style) override {
        open(YamlNode::Kind::Map, mark, style);
    }

    void OnMapEnd() override {
        reportDuplicateKeys(m_open.back().node);
        close();
    }

private:
    struct PendingKey {
        YamlNode::Key key;
        bool dropped = false; ///< the key was refused, its value goes with it
    };

    struct Open {
        YamlNode node;
        YAML::EmitterStyle::value style;
        std::optional<PendingKey> key;
    };

    void report(IssueCode code, std::size_t offset, std::string message, std::string remedy) {
        m_issues.errorAt(m_source, offset, code, std::move(message), std::move(remedy));
        if (m_issues.isFull())
            throw ParsingEnded{};
    }

    [[noreturn]] void end(IssueCode code, std::size_t offset, std::string message, std::string remedy) {
        report(code, offset, std::move(message), std::move(remedy));
        throw ParsingEnded{};
    }

    void count(std::size_t offset) {
        if (++m_values > kMaxValues)
            end("too-many-values", offset, "The file has more than 2,000,000 values.", "Split the file.");
    }

    /// Reports an anchor, an alias or a tag at `offset`, once; true when there is one. A value with an anchor
    /// or a tag begins at the sign of it, and no other value begins with such a sign. A map and its first key
    /// begin at the same byte.
    bool refuseSign(std::size_t offset) {
        const auto sign = std::ranges::find(kSigns, byteAt(offset), &Sign::character);
        if (sign == kSigns.end())
            return false;
        if (std::exchange(m_lastRefused, offset) != offset)
            report(sign->code, offset, sign->message, sign->remedy);
        return true;
    }

    char byteAt(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }

    bool isAcceptable(const std::string& value, std::size_t offset) {
        const char first = byteAt(offset);
        if ((first == '"' || first == '\'') && !isQuotedWell(offset))
            return false;
        if (value.size() > kMaxTextBytes) {
            report("text-too-long", offset, "The text is longer than 64 KiB.", "Shorten it.");
            return false;
        }
        return first != '"' || escapesAreHarmless(value, offset);
    }

    bool isQuotedWell(std::size_t offset) {
        const std::size_t closed = closingQuote(m_text, offset);
        if (closed == std::string_view::npos)
            end("unterminated-quote", offset, "The quote that opens here is never closed.",
                std::string("Close it with ") + m_text[offset] + " at the end of the text.");
        const std::string_view quoted = m_text.substr(offset, closed - offset + 1);
        if (hasLooseQuotes(quoted)) {
            report("not-yaml", offset, "A line break stands between a quote and its text.",
                   "Begin and end the text beside the quotes, or write it as a block (|).");
            return false;
        }
        if (quoted.front() == '"' && hasOddEscape(quoted)) {
            report("not-yaml", offset, "A backslash in this text begins no escape.",
                   "Write it twice, or put the text in single quotes.");
            return false;
        }
        return true;
    }

    /// Escapes in double quotes can write what the file itself may not contain.
    bool escapesAreHarmless(const std::string& value, std::size_t offset) {
        for (std::size_t at = 0; at < value.size();) {
            const Utf8Character character = utf8At(value, at);
            if (const auto kind = forbidden(character.code)) {
                report(*kind == Forbidden::Bidi ? IssueCode("bidi-control") : IssueCode("control-character"),
                       offset, "An escape in this text stands for " + codeName(character.code) + ".",
                       "Remove the escape.");
                return false;
            }
            at += std::max<std::size_t>(character.byteCount, 1);
        }
        return true;
    }

    /// In a block, yaml-cpp takes a line without a colon for a key without a value, both at the same place.
    bool missesColon(std::size_t offset) const {
        if (m_open.empty() || m_open.back().style != YAML::EmitterStyle::Block)
            return false;
        const auto& key = m_open.back().key;
        return key && key->key.offset == offset;
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
        const std::size_t offset = offsetAt(mark);
        count(offset);
        if (m_open.size() == kMaxDepth)
            end("too-deep", offset, "Lists and maps are nested deeper than 8 levels.",
                "No value of the format lies that deep; see FORMAT.md.");
        refuseSign(offset);
        m_open.push_back({.node = {.kind = kind, .offset = offset}, .style = style, .key = std::nullopt});
    }

    void close() {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        place(std::move(node));
    }

    void place(YamlNode node) {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (const char* fault = flowFault(node, parent))
            end("not-yaml", node.offset, fault, "Complete the list, or put the text in quotes.");
        if (!isIndented(node, parent))
            end("not-yaml", node.offset, "This value is not indented further than what it belongs to.",
                "Indent it, or put it on the line of its key.");
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = toKey(std::move(node));
        } else {
            if (!parent.key->dropped) {
                parent.node.keys.push_back(std::move(parent.key->key));
                parent.node.items.push_back(std::move(node));
            }
            parent.key.reset();
        }
    }

    /// What parsers of YAML do not agree on inside of [ ] and { }; null without a fault.
    const char* flowFault(const YamlNode& node, const Open& parent) const {
        if (parent.style != YAML::EmitterStyle::Flow)
            return nullptr;
        if (node.kind == YamlNode::Kind::Text && node.plain && node.text.ends_with(':'))
            return "A text with a colon at its end stands here without quotes.";
        if (node.kind == YamlNode::Kind::Text && node.plain && node.text.starts_with(':'))
            return "A text with a colon at its beginning stands here without quotes.";
        return node.kind == YamlNode::Kind::Null && !isWrittenNull(node.offset) ? "A value is missing here."
                                                                                : nullptr;
    }

    bool isWrittenNull(std::size_t offset) const {
        const std::string_view rest = m_text.substr(std::min(offset, m_text.size()));
        return rest.starts_with('~') || rest.starts_with("null") || rest.starts_with("Null") ||
               rest.starts_with("NULL");
    }

    /// The key stands behind a question mark, a form that banks do not use. Empty lines and comments may
    /// stand between the two.
    bool isExplicit(std::size_t keyOffset) const {
        if (m_open.back().style == YAML::EmitterStyle::Flow) {
            // Not line by line: a line may have ten thousand keys.
            const std::size_t before = m_text.substr(0, keyOffset).find_last_not_of(" \r\n");
            return before != std::string_view::npos && m_text[before] == '?';
        }
        std::size_t end = keyOffset;
        while (true) {
            const std::size_t feed = end == 0 ? std::string_view::npos : m_text.rfind('\n', end - 1);
            const std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
            std::string_view line = m_text.substr(begin, end - begin);
            line.remove_prefix(std::min(line.find_first_not_of(" -"), line.size()));
            const bool isSilent = line.empty() || line.starts_with('#') || line == "\r";
            // Further right it belongs to a text.
            const bool isOfMap =
                end - line.size() - begin == static_cast<std::size_t>(columnOf(m_open.back().node.offset));
            if (!isSilent || begin == 0)
                return isOfMap && line.starts_with('?') && isSilentBehind(line.substr(1));
            end = begin - 1;
        }
    }

    static bool isSilentBehind(std::string_view line) {
        const std::size_t first = line.find_first_not_of(" \r");
        return first == std::string_view::npos || (first > 0 && line[first] == '#');
    }

    /// yaml-cpp takes a value for that of a key or a dash even where it stands in their own column, or left
    /// of it. A list may stand in the column of its key.
    bool isIndented(const YamlNode& node, const Open& parent) const {
        const bool isKey = parent.node.kind == YamlNode::Kind::Map && !parent.key;
        if (parent.style != YAML::EmitterStyle::Block || isKey ||
            (node.kind == YamlNode::Kind::Null && !isWrittenNull(node.offset)))
            return true;
        const int column = columnOf(node.offset);
        const int own = columnOf(parent.node.offset);
        return column > own ||
               (column == own && node.kind == YamlNode::Kind::List && byteAt(node.offset) == '-');
    }

    int columnOf(std::size_t offset) const {
        const std::size_t bounded = std::min(offset, m_text.size());
        const std::size_t lineFeed = bounded == 0 ? std::string_view::npos : m_text.rfind('\n', bounded - 1);
        return static_cast<int>(lineFeed == std::string_view::npos ? bounded : bounded - lineFeed - 1);
    }

    PendingKey toKey(YamlNode node) {
        bool dropped = node.kind != YamlNode::Kind::Text;
        if (dropped && node.kind != YamlNode::Kind::Refused) {
            report("bad-key", node.offset, "A key has to be a word.", "Write 'key: value'.");
        } else if (isExplicit(node.offset)) {
            end("not-yaml", node.offset, "A question mark stands before this key.", "Write 'key: value'.");
        } else if (node.plain && node.text == "<<") {
            report("merge-key", node.offset, "A merge key stands here.",
                   "Write the keys and values themselves.");
            dropped = true;
        }
        return {.key = {std::move(node.text), node.offset}, .dropped = dropped};
    }

    void reportDuplicateKeys(const YamlNode& map) {
        std::unordered_set<std::string_view> seen;
        for (const YamlNode::Key& key : map.keys)
            if (!seen.insert(key.text).second)
                report("duplicate-key", key.offset,
                       "The key " + inQuotes(key.text) + " stands here a second time.", "Keep one of them.");
    }

    const SourceText& m_source;
    std::string_view m_text;
    FileIssues& m_issues;
    std::vector<Open> m_open;
    YamlNode m_root;
    std::size_t m_documents = 0;
    std::size_t m_values = 0;
    std::size_t m_lastRefused = std::string_view::npos;
};

/// Ends with ParsingEnded when the text cannot be parsed to its end; the issue has been reported then.
void parseDocuments(const SourceText& source, TreeBuilder& builder) {
    try {
        std::ispanstream stream(source.text());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& exception) {
        builder.refuseText(offsetAt(exception.mark), exception.msg);
    }
}

/// Cuts the next step, "name" or "[index]", off the path.
std::string_view takeStep(std::string_view& path) {
    if (path.starts_with('.'))
        path.remove_prefix(1);
    const std::size_t end = std::min(path.find_first_of(".[", 1), path.size());
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(end);
    return step;
}

const YamlNode* childAt(const YamlNode& node, std::string_view step) {
    if (!step.starts_with('['))
        return node.find(step);
    std::size_t index = node.items.size();
    std::from_chars(step.data() + 1, step.data() + step.size(), index);
    return index < node.items.size() ? &node.items[index] : nullptr;
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    const auto found = std::ranges::find(keys, key, &Key::text);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

std::optional<YamlNode> parseYaml(const SourceText& source, FileIssues& issues) {
    TreeBuilder builder(source, issues);
    try {
        parseDocuments(source, builder);
    } catch (const ParsingEnded&) {
        return std::nullopt;
    }
    if (!builder.hasDocument()) {
        issues.error("empty-file", "The file holds nothing but comments.",
                     "Fill it as FORMAT.md says, or restore it.");
        return std::nullopt;
    }
    return builder.takeRoot();
}

std::size_t offsetOf(const YamlNode& root, std::string_view path) {
    const YamlNode* node = &root;
    while (!path.empty()) {
        const YamlNode* child = childAt(*node, takeStep(path));
        if (!child)
            break;
        node = child;
    }
    return node->offset;
}

} // namespace bank
