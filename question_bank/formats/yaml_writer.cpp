// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/yaml_writer.h"

#include "loader/plain_text.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>

namespace bank {

namespace {

/// The keys of all maps of an entry in their order; where two maps share keys, their order is the same.
constexpr auto kKeyOrder = std::to_array<std::string_view>(
    {"id",       "type",        "points",       "topics",    "services", "difficulty",
     "scenario", "shuffle",     "stem",         "phrase",    "implies",  "constraints",
     "options",  "steps",       "distractors",  "responses", "prompts",  "title",
     "url",      "seen",        "text",         "correct",   "match",    "flaw",
     "why",      "explanation", "references",   "chapter",   "lines",    "guide",
     "enemies",  "checked",     "solved_blind", "differed",  "date",     "review"});

/// Lists and maps that stand on the line of their key.
constexpr auto kInline =
    std::to_array<std::string_view>({"points", "topics", "services", "guide", "enemies", "review"});

enum class Context { Block, Flow };

bool isNullWord(std::string_view text) {
    constexpr std::array<std::string_view, 4> kWords{"~", "null", "Null", "NULL"};
    return std::ranges::find(kWords, text) != kWords.end();
}

/// Other readers of YAML may take it for a number, a day or a truth value.
bool looksTyped(std::string_view text) {
    constexpr std::array<std::string_view, 8> kWords{"true", "false", "yes", "no", "on", "off", "y", "n"};
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
    });
    const bool isNumber =
        text.find_first_not_of("0123456789.+-_eExabcdefABCDEF:") == std::string_view::npos &&
        text.find_first_of("0123456789") != std::string_view::npos;
    return isNumber || std::ranges::find(kWords, lower) != kWords.end();
}

/// May stand without quotes, and is read as the same text then.
bool isPlain(std::string_view text, Context context) {
    if (text.empty() || isNullWord(text) || text.find_first_of("\n\r\t") != std::string_view::npos)
        return false;
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`=~ ").contains(text.front()) && text.front() != '-')
        return false;
    const bool isDash = text.front() == '-' && (text.size() == 1 || text[1] == ' ' || text[1] == '-');
    const bool breaksOff =
        text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.ends_with(' ');
    const bool breaksFlow =
        context == Context::Flow && text.find_first_of(",[]{}:#") != std::string_view::npos;
    return !isDash && !breaksOff && !breaksFlow && !text.starts_with("...") && !text.starts_with("<<");
}

std::string singleQuoted(std::string_view text) {
    std::string quoted = "'";
    for (const char byte : text)
        quoted.append(byte == '\'' ? "''" : std::string(1, byte));
    return quoted + '\'';
}

std::string doubleQuoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char byte : text) {
        if (byte == '\n')
            quoted += "\\n";
        else if (byte == '\r')
            quoted += "\\r";
        else if (byte == '\t')
            quoted += "\\t";
        else if (byte == '"' || byte == '\\')
            quoted.append("\\").append(1, byte);
        else
            quoted += byte;
    }
    return quoted + '"';
}

std::string onOneLine(const std::string& text, Context context, bool keepsQuotes) {
    if (isPlain(text, context) && !(keepsQuotes && looksTyped(text)))
        return text;
    return text.find_first_of("\n\r\t") == std::string::npos ? singleQuoted(text) : doubleQuoted(text);
}

/// Tabs and carriage returns cannot stand in a file; they are written as escapes.
bool fitsBlock(std::string_view text) {
    return text.find_first_of("\t\r") == std::string_view::npos &&
           text.find_first_not_of(" \n") != std::string_view::npos;
}

std::string block(std::string_view text, std::size_t indent) {
    // Where the first line begins with a space, or is empty, YAML has to be told what the indentation is.
    std::string result = text.front() == ' ' || text.front() == '\n' ? "|2" : "|";
    for (const auto part : std::views::split(text, '\n')) {
        const std::string_view line(part.begin(), part.end());
        result += '\n';
        if (!line.empty())
            result.append(indent + 2, ' ').append(line);
    }
    return result;
}

std::string withoutLastBreaks(const std::string& text) {
    return text.substr(0, text.find_last_not_of('\n') + 1);
}

std::string flowValue(const YamlNode& node);

std::string flowParts(const YamlNode& node) {
    std::string parts;
    for (std::size_t index = 0; index < node.items.size(); ++index) {
        parts += index > 0 ? ", " : "";
        if (node.kind == YamlNode::Kind::Map)
            parts += onOneLine(node.keys[index].text, Context::Flow, false) + ": ";
        parts += flowValue(node.items[index]);
    }
    return parts;
}

std::string flowValue(const YamlNode& node) {
    if (node.kind == YamlNode::Kind::List)
        return '[' + flowParts(node) + ']';
    if (node.kind == YamlNode::Kind::Map)
        return "{ " + flowParts(node) + " }";
    return node.kind == YamlNode::Kind::Null
               ? "''"
               : onOneLine(withoutLastBreaks(node.text), Context::Flow, !node.plain);
}

bool isInline(std::string_view key) {
    return std::ranges::find(kInline, key) != kInline.end();
}

/// The indices of a map's keys in the canonical order; keys that are not in it (those of responses) stay as
/// they are.
std::vector<std::size_t> orderOf(const YamlNode& map, bool isSorted) {
    std::vector<std::size_t> order(map.keys.size());
    for (std::size_t index = 0; index < order.size(); ++index)
        order[index] = index;
    if (isSorted)
        std::ranges::stable_sort(order, {}, [&](std::size_t index) {
            return std::ranges::find(kKeyOrder, map.keys[index].text) - kKeyOrder.begin();
        });
    return order;
}

std::string blockMap(const YamlNode& map, std::size_t indent, bool isSorted);

/// What stands behind the colon of a key that begins at column `indent`.
std::string valueYaml(std::string_view key, const YamlNode& node, std::size_t indent) {
    if (node.kind == YamlNode::Kind::Text)
        return ' ' + textYaml(withoutLastBreaks(node.text), indent, !node.plain) + '\n';
    if (node.kind == YamlNode::Kind::Null)
        return "\n";
    if (isInline(key) || node.items.empty())
        return ' ' + flowValue(node) + '\n';
    if (node.kind == YamlNode::Kind::Map)
        return '\n' + std::string(indent + 2, ' ') + blockMap(node, indent + 2, key != "responses");
    std::string list = "\n";
    for (const YamlNode& item : node.items)
        list +=
            std::string(indent + 2, ' ') + "- " +
            (item.kind == YamlNode::Kind::Map ? blockMap(item, indent + 4, true) : flowValue(item) + '\n');
    return list;
}

/// Begins at column `indent` of a line that is begun already.
std::string blockMap(const YamlNode& map, std::size_t indent, bool isSorted) {
    std::string text;
    for (const std::size_t index : orderOf(map, isSorted)) {
        const std::string& key = map.keys[index].text;
        text += (text.empty() ? "" : std::string(indent, ' ')) + onOneLine(key, Context::Block, false) + ':' +
                valueYaml(key, map.items[index], indent);
    }
    return text;
}

} // namespace

std::string entryYaml(const YamlNode& entry) {
    return "- " + blockMap(entry, 2, true);
}

std::string textYaml(const std::string& text, std::size_t indent, bool keepsQuotes) {
    const bool isBlock = text.contains('\n') && fitsBlock(text);
    return isBlock ? block(text, indent) : onOneLine(text, Context::Block, keepsQuotes);
}

} // namespace bank
