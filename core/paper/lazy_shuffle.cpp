// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/lazy_shuffle.h"

namespace exam {

std::optional<std::uint32_t> LazyShuffle::next(Random& random) {
    const auto size = static_cast<std::uint32_t>(m_list->size());
    if (m_given == size)
        return std::nullopt;
    const std::uint32_t drawn = m_given + random.below(size - m_given);
    const std::uint32_t element = at(drawn);
    if (drawn != m_given)
        m_moved[drawn] = at(m_given);
    m_moved.erase(m_given);
    ++m_given;
    return element;
}

std::uint32_t LazyShuffle::at(std::uint32_t place) const {
    const auto moved = m_moved.find(place);
    return moved == m_moved.end() ? (*m_list)[place] : moved->second;
}

} // namespace exam
