// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable_files.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace exam {

namespace {

std::unexpected<Error> failed(const std::filesystem::path& path, const std::error_code& problem) {
    return fail(ErrorCode::StorageWriteFailed, path.string() + ": " + problem.message());
}

std::unexpected<Error> failed(const std::filesystem::path& path) {
    return failed(path, std::error_code(errno, std::generic_category()));
}

Result<void> sync(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return failed(path);
    const bool synced = ::fsync(descriptor) == 0;
    const auto problem = synced ? Result<void>() : failed(path);
    ::close(descriptor);
    return problem;
}

} // namespace

Result<void> syncFile(const std::filesystem::path& file) {
    return sync(file, O_RDONLY);
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code problem;
    std::filesystem::rename(from, to, problem);
    if (problem)
        return failed(to, problem);
    return syncFolder(to.parent_path());
}

Result<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::path half = to;
    half += ".half";
    std::error_code problem;
    std::filesystem::copy_file(from, half, std::filesystem::copy_options::overwrite_existing, problem);
    if (problem)
        return failed(half, problem);
    if (auto synced = syncFile(half); !synced)
        return synced;
    return renameDurably(half, to);
}

} // namespace exam
