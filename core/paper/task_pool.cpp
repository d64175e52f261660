// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/task_pool.h"

#include <algorithm>

namespace exam {

TaskPool::TaskPool(const Bank& bank, const Exposure& exposure, const std::vector<std::uint32_t>& questions)
    : m_bank(&bank)
    , m_exposure(&exposure)
    , m_unread(questions) {}

std::vector<std::uint32_t>& TaskPool::unseenWindow(Random& random, std::size_t size) {
    while (m_window.size() < size) {
        const auto index = m_unread.next(random);
        if (!index)
            break;
        (isSeen(*index) ? m_seen : m_window).push_back(*index);
    }
    return m_window;
}

std::vector<std::uint32_t>& TaskPool::seenInOrder() {
    if (!m_seenIsSorted)
        std::ranges::stable_sort(m_seen, {}, [this](std::uint32_t index) {
            const SeenBefore& before = m_exposure->at(m_bank->questions()[index].id);
            return std::pair(before.last, before.right);
        });
    m_seenIsSorted = true;
    return m_seen;
}

bool TaskPool::isSeen(std::uint32_t index) const {
    return !m_exposure->empty() && m_exposure->contains(m_bank->questions()[index].id);
}

} // namespace exam
