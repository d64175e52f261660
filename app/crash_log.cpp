// SPDX-License-Identifier: GPL-3.0-or-later
//
// A handler may call only what signal-safety(7) names: the path is copied and the unwinder loaded beforehand,
// and nothing is allocated. backtrace_symbols_fd(3) is made for this.
#include "crash_log.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string_view>

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

struct FatalSignal {
    int number;
    std::string_view name;
};

constexpr std::array kFatalSignals{FatalSignal{SIGSEGV, "SIGSEGV"}, FatalSignal{SIGBUS, "SIGBUS"},
                                   FatalSignal{SIGFPE, "SIGFPE"}, FatalSignal{SIGILL, "SIGILL"},
                                   FatalSignal{SIGABRT, "SIGABRT"}};

constexpr int kMostFrames = 64;
constexpr unsigned kMostSeconds = 5;
constexpr std::size_t kStackBytes = std::size_t{64} * 1024;

// A signal handler reaches globals only.
std::array<char, 4096> logFile{};
std::array<char, kStackBytes> handlerStack{}; ///< for a stack that is used up

void write(int file, std::string_view text) {
    // A crash cannot be told anywhere else, so a failure stays without consequence.
    static_cast<void>(!::write(file, text.data(), text.size()));
}

/// The log, or stderr.
int openLog() {
    const int file = ::open(logFile.data(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    return file < 0 ? STDERR_FILENO : file;
}

void onFatalSignal(int number) {
    const int file = openLog();
    write(file, "crash: rehearsal " REHEARSAL_VERSION " ended by ");
    for (const FatalSignal& signal : kFatalSignals)
        if (signal.number == number)
            write(file, signal.name);
    write(file, ", called from:\n");
    ::alarm(kMostSeconds); // what the crash left locked would hold up the unwinder for good
    std::array<void*, kMostFrames> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kMostFrames), file);
    ::fsync(file);
    std::raise(number); // SA_RESETHAND: now as if there were no handler
}

[[noreturn]] void onTerminate() {
    const int file = openLog();
    write(file, "crash: std::terminate()");
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        write(file, " after an exception of type ");
        write(file, type->name());
        try {
            throw;
        } catch (const std::exception& problem) {
            write(file, ": ");
            write(file, problem.what());
        } catch (...) {
            write(file, ", which has no text");
        }
    }
    write(file, "\n");
    std::abort();
}

} // namespace

void logCrashesTo(const std::filesystem::path& file) {
    const std::string path = file.string();
    std::strncpy(logFile.data(), path.c_str(), logFile.size() - 1);
    stack_t stack{};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action{};
    action.sa_handler = onFatalSignal;
    action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
    for (const FatalSignal& signal : kFatalSignals)
        ::sigaction(signal.number, &action, nullptr);
    std::set_terminate(onTerminate);
}

void loadUnwinder() {
    std::array<void*, 1> frame{};
    ::backtrace(frame.data(), 1);
}

} // namespace app
