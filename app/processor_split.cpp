// SPDX-License-Identifier: GPL-3.0-or-later
#include "processor_split.h"

#ifdef __linux__
#include <sched.h>

#include <charconv>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>
#endif

namespace app {

#ifdef __linux__

struct ProcessorSplit::Sets {
    cpu_set_t all;
    cpu_set_t ofWindow;
    cpu_set_t ofOthers;
};

namespace {

constexpr pid_t kThisThread = 0;

/// None where there are more than 1,024 processors, and of a thread that has ended.
std::optional<cpu_set_t> processorsOf(pid_t thread) {
    cpu_set_t set;
    return sched_getaffinity(thread, sizeof set, &set) == 0 ? std::optional(set) : std::nullopt;
}

bool keepTo(const cpu_set_t& set, pid_t thread = kThisThread) {
    return sched_setaffinity(thread, sizeof set, &set) == 0;
}

std::vector<pid_t> threadsOfProcess() {
    std::vector<pid_t> threads;
    std::error_code problem; // without /proc there is none to be found
    for (std::filesystem::directory_iterator each("/proc/self/task", problem), end; !problem && each != end;
         each.increment(problem)) {
        const std::string name = each->path().filename().string();
        pid_t thread = 0;
        std::from_chars(name.data(), name.data() + name.size(), thread);
        threads.push_back(thread);
    }
    return threads;
}

cpu_set_t setOf(std::span<const std::size_t> processors) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const std::size_t processor : processors)
        CPU_SET(processor, &set);
    return set;
}

} // namespace

ProcessorSplit::ProcessorSplit() {
    const std::optional<cpu_set_t> all = processorsOf(kThisThread);
    if (!all)
        return;
    std::vector<std::size_t> processors;
    for (std::size_t processor = 0; processor < CPU_SETSIZE; ++processor)
        if (CPU_ISSET(processor, &*all))
            processors.push_back(processor);
    if (processors.size() < 2)
        return;
    const std::span<const std::size_t> both = processors;
    cpu_set_t window = setOf(both.first(both.size() / 2));
    cpu_set_t others = setOf(both.subspan(both.size() / 2));
    if (const int here = sched_getcpu(); here >= 0 && CPU_ISSET(static_cast<std::size_t>(here), &others))
        std::swap(window, others);
    if (keepTo(window))
        m_sets = std::make_unique<const Sets>(Sets{.all = *all, .ofWindow = window, .ofOthers = others});
}

void ProcessorSplit::end() {
    if (!m_sets)
        return;
    constexpr int kRounds = 2; // in the first, a thread that is still kept may begin another
    for (int round = 0; round < kRounds; ++round)
        for (const pid_t thread : threadsOfProcess())
            if (const auto set = processorsOf(thread); set && CPU_EQUAL(&*set, &m_sets->ofWindow))
                keepTo(m_sets->all, thread);
}

ProcessorSplit::OtherHalf::OtherHalf(const ProcessorSplit& split)
    : m_split(split) {
    if (m_split.m_sets)
        keepTo(m_split.m_sets->ofOthers);
}

ProcessorSplit::OtherHalf::~OtherHalf() {
    if (m_split.m_sets)
        keepTo(m_split.m_sets->all);
}

#else

struct ProcessorSplit::Sets {};

ProcessorSplit::ProcessorSplit() = default;

void ProcessorSplit::end() {}

ProcessorSplit::OtherHalf::OtherHalf(const ProcessorSplit& split)
    : m_split(split) {}

ProcessorSplit::OtherHalf::~OtherHalf() = default;

#endif

ProcessorSplit::~ProcessorSplit() = default;

} // namespace app
