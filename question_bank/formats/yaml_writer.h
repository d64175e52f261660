// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/yaml_tree.h"

#include <cstddef>
#include <string>

namespace bank {

/// One entry of a list of questions or scenarios, from "- id: ..." to its last line break, in canonical form.
/// `entry` is a map without unknown keys.
std::string entryYaml(const YamlNode& entry);

/// A text as a value in YAML on the line of its key, at the end of `indent` columns; with line breaks a
/// block. `keepsQuotes` when it stood in quotes, which keeps other readers from taking it for a number or a
/// word.
std::string textYaml(const std::string& text, std::size_t indent, bool keepsQuotes = false);

} // namespace bank
