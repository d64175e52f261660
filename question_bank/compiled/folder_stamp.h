// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bank {

/// A file of a bank as the folder shows it, without opening it.
struct StampedFile {
    std::string name; ///< relative to the folder
    std::uint64_t byteCount = 0;
    std::int64_t writtenAt = 0; ///< of the last change, in the units of the file system's clock

    bool operator==(const StampedFile&) const = default;
};

/// What tells in microseconds whether a bank may have changed: the names, sizes and times of its files. Equal
/// stamps do not prove equal contents (somebody may have set the time back); that takes editionOf().
using FolderStamp = std::vector<StampedFile>;

/// The files of a bank that are there, by name: those of FORMAT.md, and nothing else in the folder.
std::vector<std::string> bankFileNames(const std::filesystem::path& folder);

/// Nothing when a file cannot be looked at.
std::optional<FolderStamp> stampOf(const std::filesystem::path& folder);

/// Names and sizes are equal, whatever the times: for files that were copied or unpacked.
bool haveSameSizes(const FolderStamp& a, const FolderStamp& b);

/// The edition that loadBank() gives to the same files, from their bytes alone and with little memory;
/// nothing when one of them cannot be read.
std::optional<std::string> editionOf(const std::filesystem::path& folder);

} // namespace bank
