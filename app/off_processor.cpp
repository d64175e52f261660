// SPDX-License-Identifier: GPL-3.0-or-later
#include "off_processor.h"

#ifdef __linux__
#include <sched.h>
#endif

namespace app {

#ifdef __linux__

struct OffProcessor::Set {
    cpu_set_t processors;
};

OffProcessor::OffProcessor(int processor) {
    cpu_set_t before;
    // Fails where there are more than 1,024 processors.
    if (processor < 0 || sched_getaffinity(0, sizeof before, &before) != 0)
        return;
    cpu_set_t others = before;
    CPU_CLR(static_cast<std::size_t>(processor), &others);
    if (CPU_COUNT(&others) > 0 && sched_setaffinity(0, sizeof others, &others) == 0)
        m_before = std::make_unique<const Set>(before);
}

OffProcessor::~OffProcessor() {
    if (m_before)
        sched_setaffinity(0, sizeof m_before->processors, &m_before->processors);
}

int OffProcessor::current() {
    return sched_getcpu();
}

#else

struct OffProcessor::Set {};

OffProcessor::OffProcessor(int) {}

OffProcessor::~OffProcessor() = default;

int OffProcessor::current() {
    return -1;
}

#endif

} // namespace app
