// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/yaml_tree.h"

#include <optional>
#include <string_view>

namespace bank::test {

/// What libyaml, the reference that is not in the program, makes of a file: kinds, keys, texts, without
/// places. Nothing where it refuses the file, where the file has more than one document, or uses anchors,
/// aliases or tags, or keys that are no texts.
std::optional<YamlNode> libyamlTree(std::string_view text);

/// Equal but for places and quotes.
bool isSameTree(const YamlNode& left, const YamlNode& right);

} // namespace bank::test
