// SPDX-License-Identifier: GPL-3.0-or-later
//
// A YAML file as a tree of ours. yaml-cpp 0.7 accepts an open quote, a duplicate key and a second document
// without a word and puts no bound on aliases or sizes; what it reports event by event is checked here as it
// comes.
#pragma once

#include "loader/file_issues.h"
#include "loader/source_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

constexpr std::size_t kMaxDepth = 8; ///< lists and maps inside each other
constexpr std::size_t kMaxTextBytes = std::size_t{64} * 1024;
constexpr std::size_t kMaxValues = 2'000'000; ///< lists, maps, texts and keys of one file

struct YamlNode {
    enum class Kind {
        Null,    ///< nothing, `~` or `null`
        Text,    ///< any scalar; what it means is for the schema to say
        List,    ///< its entries are in `items`
        Map,     ///< `items` are the values, `keys` at the same index their keys, in the order of the file
        Refused, ///< an issue about it has been reported, nothing more is to be said
    };

    struct Key {
        std::string text;
        std::size_t offset = 0;
    };

    Kind kind = Kind::Null;
    bool plain = false;     ///< a text without quotes, and no block
    std::size_t offset = 0; ///< of its first byte in the source; for a block map or list, of its first entry
    std::string text{};
    std::vector<Key> keys{};
    std::vector<YamlNode> items{};

    /// The value of the first such key; null in all but a map that has it.
    const YamlNode* find(std::string_view key) const;
};

/// The tree of a text that passed checkCharacters(). Nothing, and an issue, when it is not YAML or not the
/// YAML that a bank may use. A tree is also returned when single keys or values were refused: anchors, tags,
/// merge keys, duplicate keys and so on are all reported, the rest can still be checked.
std::optional<YamlNode> parseYaml(const SourceText& source, FileIssues& issues);

/// Where the value at `path` begins: keys and indices as in "options[2].flaw"; an index also counts the
/// values of a map. Where the path leads to nothing, the last value on the way.
std::size_t offsetOf(const YamlNode& root, std::string_view path);

} // namespace bank
