// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/bank.h"
#include "paper/lazy_shuffle.h"
#include "paper/paper.h"

#include <cstdint>
#include <vector>

namespace exam {

/// The questions of one task that a request allows, given in drawn order, the unseen before the seen. All
/// arguments must outlive it.
class TaskPool {
public:
    TaskPool(const Bank& bank, const Exposure& exposure, const std::vector<std::uint32_t>& questions);

    /// Unseen candidates, filled up to `size`; fewer only when no more are left. The caller takes candidates
    /// out.
    std::vector<std::uint32_t>& unseenWindow(Random& random, std::size_t size);

    /// Seen candidates in the order in which they come back: longest not seen first, of one time the wrong
    /// before the right. Only after unseenWindow() was found empty. The caller takes candidates out.
    std::vector<std::uint32_t>& seenInOrder();

private:
    bool isSeen(std::uint32_t index) const;

    const Bank* m_bank;
    const Exposure* m_exposure;
    LazyShuffle m_unread;
    std::vector<std::uint32_t> m_window;
    std::vector<std::uint32_t> m_seen;
    bool m_seenIsSorted = false;
};

} // namespace exam
