// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/task_pool.h"

#include <algorithm>

namespace exam {

TaskPool::TaskPool(const Catalogue& bank, const Exposure& exposure,
                   const std::vector<CatalogueEntry>& questions, std::pmr::memory_resource* memory)
    : m_bank(&bank)
    , m_exposure(&exposure)
    , m_questions(&questions)
    , m_unread(static_cast<std::uint32_t>(questions.size()), memory)
    , m_drawn(memory)
    , m_ahead(memory)
    , m_window(memory)
    , m_seen(memory) {}

void TaskPool::drawAhead(Random& random, std::size_t count) {
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(m_aheadBegin));
    m_aheadBegin = 0;
    m_ahead.reserve(count);
    m_drawn.reserve(count);
    while (m_ahead.size() < count && drawPlaces(random, count - m_ahead.size()))
        for (const std::uint32_t place : m_drawn) {
            const CatalogueEntry& entry = (*m_questions)[place];
            (isSeen(entry.index) ? m_seen : m_ahead).push_back(entry);
        }
}

/// Places are drawn before any of them is read, so that all wait for memory at the same time.
bool TaskPool::drawPlaces(Random& random, std::size_t count) {
    m_drawn.clear();
    while (m_drawn.size() < count) {
        const auto place = m_unread.next(random);
        if (!place)
            break;
        __builtin_prefetch(&(*m_questions)[*place]);
        m_drawn.push_back(*place);
    }
    return !m_drawn.empty();
}

std::pmr::vector<CatalogueEntry>& TaskPool::unseenWindow(Random& random, std::size_t size) {
    if (m_window.size() < size && m_ahead.size() - m_aheadBegin < size - m_window.size())
        drawAhead(random, size - m_window.size());
    m_window.reserve(size);
    while (m_window.size() < size && m_aheadBegin < m_ahead.size())
        m_window.push_back(m_ahead[m_aheadBegin++]);
    return m_window;
}

std::pmr::vector<CatalogueEntry>& TaskPool::seenInOrder() {
    if (!m_seenIsSorted)
        std::ranges::stable_sort(m_seen, {}, [this](const CatalogueEntry& candidate) {
            const SeenBefore& before = m_exposure->at(m_bank->idOf(candidate.index));
            return std::pair(before.last, before.right);
        });
    m_seenIsSorted = true;
    return m_seen;
}

bool TaskPool::isSeen(std::uint32_t index) const {
    return !m_exposure->empty() && m_exposure->contains(m_bank->idOf(index));
}

} // namespace exam
