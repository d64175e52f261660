// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/file_issues.h"
#include "loader/source_text.h"
#include "loader/yaml_tree.h"

#include <filesystem>
#include <optional>

namespace bank {

/// One file of a bank, on its way from bytes to a tree.
struct BankFile {
    std::filesystem::path name; ///< relative to the folder
    FileIssues issues;
    std::optional<SourceText> source = std::nullopt;
    std::optional<YamlNode> root = std::nullopt;

    /// Reads the bytes; "outside-folder" where a link leads out of `folder`, the codes of readSource()
    /// otherwise.
    void open(const std::filesystem::path& folder);

    /// The tree of the bytes, if there are any; the codes of checkCharacters() and parseYaml().
    void parse();
};

} // namespace bank
