// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace exam {

/// Room on the disk that is kept free for a running exam: a file that takes it up until the disk is full.
class ReserveFile {
public:
    static constexpr std::uintmax_t kBytes = std::uintmax_t{1024} * 1024;

    explicit ReserveFile(std::filesystem::path file)
        : m_file(std::move(file)) {}

    /// Takes the room up, where that leaves some; without it everything works the same until the disk is
    /// full.
    void take() const;
    /// Gives the room back to the disk; false when there was none.
    bool release() const;

private:
    std::filesystem::path m_file;
};

} // namespace exam
