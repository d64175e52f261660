// SPDX-License-Identifier: GPL-3.0-or-later
//
// For LD_PRELOAD: makes calls on files under FAULT_FOLDER fail. FAULT_CALL says from which one on, counted
// from 1 over all calls that change something; FAULT_KIND how:
//     count       none; the number of calls is written into the file FAULT_COUNT at the end
//     kill        the process is killed before the call
//     eio-once    that call alone fails with EIO
//     eio-forever that call and all after it
//     full        that write is done by half, the next thirty writes fail with ENOSPC
//     slow        every fsync takes FAULT_MS milliseconds longer
//     lies        no fsync does anything, and each says that it did
//     no-locks    fcntl locks and shared mappings are refused, as on some network file systems
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <csignal>

namespace {

template<class F>
F* real(const char* name) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

std::string_view setting(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

const std::string_view kFolder = setting("FAULT_FOLDER");
const std::string_view kKind = setting("FAULT_KIND");
const long kCall = std::atol(setting("FAULT_CALL").data());
constexpr long kFullFor = 30;

std::atomic<long> calls{0};

bool isInFolder(const char* path) {
    return !kFolder.empty() && std::string_view(path).starts_with(kFolder);
}

bool isInFolder(int descriptor) {
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isInFolder(path);
}

enum class Fate { Pass, Fail, Half };

Fate fateOfCall() {
    const long call = ++calls;
    if (kKind == "kill" && call == kCall)
        kill(getpid(), SIGKILL);
    if ((kKind == "eio-once" && call == kCall) || (kKind == "eio-forever" && call >= kCall)) {
        errno = EIO;
        return Fate::Fail;
    }
    if (kKind == "full" && call >= kCall && call <= kCall + kFullFor) {
        errno = ENOSPC;
        return call == kCall ? Fate::Half : Fate::Fail;
    }
    return Fate::Pass;
}

template<class Target>
Fate fateOf(Target target) {
    const int before = errno;
    if (!isInFolder(target)) {
        errno = before;
        return Fate::Pass;
    }
    return fateOfCall();
}

/// Syncing and renaming never fail for want of room.
template<class Target>
bool failsOtherwise(Target target) {
    return kKind != "full" && fateOf(target) == Fate::Fail;
}

void delay() {
    if (kKind != "slow")
        return;
    const long ms = std::atol(setting("FAULT_MS").data());
    const timespec time{ms / 1000, (ms % 1000) * 1'000'000};
    nanosleep(&time, nullptr);
}

int sync(int descriptor, int (*next)(int)) {
    if (!isInFolder(descriptor))
        return next(descriptor);
    if (kKind == "lies")
        return 0;
    delay();
    return failsOtherwise(descriptor) ? -1 : next(descriptor);
}

struct ReportCount {
    ~ReportCount() {
        if (kKind != "count")
            return;
        if (std::FILE* file = std::fopen(setting("FAULT_COUNT").data(), "w")) {
            std::fprintf(file, "%ld", calls.load());
            std::fclose(file);
        }
    }
} reportCount;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t count) {
    static auto* const next = real<ssize_t(int, const void*, size_t)>("write");
    const Fate fate = fateOf(descriptor);
    return fate == Fate::Fail ? -1 : next(descriptor, bytes, fate == Fate::Half ? count / 2 : count);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t offset) {
    static auto* const next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const Fate fate = fateOf(descriptor);
    return fate == Fate::Fail ? -1 : next(descriptor, bytes, fate == Fate::Half ? count / 2 : count, offset);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t offset) {
    return pwrite64(descriptor, bytes, count, offset);
}

int fsync(int descriptor) {
    return sync(descriptor, real<int(int)>("fsync"));
}

int fdatasync(int descriptor) {
    return sync(descriptor, real<int(int)>("fdatasync"));
}

int ftruncate64(int descriptor, off64_t length) {
    static auto* const next = real<int(int, off64_t)>("ftruncate64");
    return failsOtherwise(descriptor) ? -1 : next(descriptor, length);
}

int ftruncate(int descriptor, off_t length) {
    return ftruncate64(descriptor, length);
}

int rename(const char* from, const char* to) {
    static auto* const next = real<int(const char*, const char*)>("rename");
    return failsOtherwise(to) ? -1 : next(from, to);
}

int unlink(const char* path) {
    static auto* const next = real<int(const char*)>("unlink");
    return failsOtherwise(path) ? -1 : next(path);
}

int fcntl64(int descriptor, int command, ...) {
    static auto* const next = real<int(int, int, ...)>("fcntl64");
    va_list arguments;
    va_start(arguments, command);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK;
    if (locks && kKind == "no-locks" && isInFolder(descriptor)) {
        errno = ENOLCK;
        return -1;
    }
    return next(descriptor, command, argument);
}

int fcntl(int descriptor, int command, ...) {
    va_list arguments;
    va_start(arguments, command);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    return fcntl64(descriptor, command, argument);
}

void* mmap64(void* address, size_t length, int protection, int flags, int descriptor, off64_t offset) {
    static auto* const next = real<void*(void*, size_t, int, int, int, off64_t)>("mmap64");
    if (kKind == "no-locks" && (flags & MAP_SHARED) != 0 && descriptor >= 0 && isInFolder(descriptor)) {
        errno = ENODEV;
        return MAP_FAILED;
    }
    return next(address, length, protection, flags, descriptor, offset);
}

void* mmap(void* address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    return mmap64(address, length, protection, flags, descriptor, offset);
}

} // extern "C"
