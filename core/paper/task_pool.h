// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/catalogue.h"
#include "paper/lazy_shuffle.h"
#include "paper/paper.h"

#include <cstdint>
#include <memory_resource>
#include <vector>

namespace exam {

/// The questions of one task that a request allows, given in drawn order, the unseen before the seen. All
/// arguments must outlive it.
class TaskPool {
public:
    TaskPool(const Catalogue& bank, const Exposure& exposure, const std::vector<CatalogueEntry>& questions,
             std::pmr::memory_resource* memory);

    /// Draws that many unseen candidates in advance, as far as there are some. Changes nothing but the speed:
    /// from a large bank, drawing many at once waits for memory once, drawing them one by one each time.
    void drawAhead(Random& random, std::size_t count);

    /// Unseen candidates, filled up to `size`; fewer only when no more are left. The caller takes candidates
    /// out.
    std::pmr::vector<CatalogueEntry>& unseenWindow(Random& random, std::size_t size);

    /// Seen candidates in the order in which they come back: longest not seen first, of one time the wrong
    /// before the right. Only after unseenWindow() was found empty. The caller takes candidates out.
    std::pmr::vector<CatalogueEntry>& seenInOrder();

private:
    bool drawPlaces(Random& random, std::size_t count);
    bool isSeen(std::uint32_t index) const;

    const Catalogue* m_bank;
    const Exposure* m_exposure;
    const std::vector<CatalogueEntry>* m_questions;
    LazyShuffle m_unread;
    std::pmr::vector<std::uint32_t> m_drawn;  ///< places in m_questions, just drawn
    std::pmr::vector<CatalogueEntry> m_ahead; ///< unseen, not yet in the window
    std::size_t m_aheadBegin = 0;             ///< those before it are in the window
    std::pmr::vector<CatalogueEntry> m_window;
    std::pmr::vector<CatalogueEntry> m_seen;
    bool m_seenIsSorted = false;
};

} // namespace exam
