// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace bank {

/// Bytes that are read in pieces, from any thread.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    virtual std::uint64_t size() const = 0;
    /// Nothing when they do not all lie within the source, or cannot be read.
    virtual std::optional<std::string> read(std::uint64_t offset, std::uint64_t count) const = 0;
};

/// Null for a file that cannot be opened, or is none. A file that is replaced by another one, as ours are,
/// goes on to be read as it was.
std::unique_ptr<ByteSource> openFile(const std::filesystem::path& file);
std::unique_ptr<ByteSource> inMemory(std::string bytes);

} // namespace bank
