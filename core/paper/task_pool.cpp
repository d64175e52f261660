// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/task_pool.h"

#include <algorithm>

namespace exam {

TaskPool::TaskPool(const Catalogue& bank, const Exposure& exposure,
                   const std::vector<std::uint32_t>& questions)
    : m_bank(&bank)
    , m_exposure(&exposure)
    , m_unread(questions) {}

void TaskPool::drawAhead(Random& random, std::size_t count) {
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(m_aheadBegin));
    m_aheadBegin = 0;
    const std::size_t first = m_ahead.size();
    while (m_ahead.size() < count) {
        const auto index = m_unread.next(random);
        if (!index)
            break;
        if (isSeen(*index))
            m_seen.push_back({*index, m_bank->traitsOf(*index)});
        else
            m_ahead.push_back({*index, {}});
    }
    for (std::size_t place = first; place < m_ahead.size(); ++place)
        m_ahead[place].traits = m_bank->traitsOf(m_ahead[place].index);
}

std::vector<Candidate>& TaskPool::unseenWindow(Random& random, std::size_t size) {
    if (m_window.size() < size && m_ahead.size() - m_aheadBegin < size - m_window.size())
        drawAhead(random, size - m_window.size());
    while (m_window.size() < size && m_aheadBegin < m_ahead.size())
        m_window.push_back(m_ahead[m_aheadBegin++]);
    return m_window;
}

std::vector<Candidate>& TaskPool::seenInOrder() {
    if (!m_seenIsSorted)
        std::ranges::stable_sort(m_seen, {}, [this](const Candidate& candidate) {
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
