// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reserve_file.h"

#include <fcntl.h>
#include <unistd.h>

namespace exam {

void ReserveFile::take() const {
    std::error_code problem;
    const auto space = std::filesystem::space(m_file.parent_path(), problem);
    if (problem || space.available < 4 * kBytes)
        return;
    const int descriptor = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    const bool isWhole = ::posix_fallocate(descriptor, 0, static_cast<off_t>(kBytes)) == 0;
    ::close(descriptor);
    if (!isWhole)
        release();
}

bool ReserveFile::release() const {
    std::error_code problem;
    return std::filesystem::remove(m_file, problem) && !problem;
}

} // namespace exam
