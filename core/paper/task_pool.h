// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/catalogue.h"
#include "paper/lazy_shuffle.h"
#include "paper/paper.h"

#include <cstdint>
#include <vector>

namespace exam {

/// A question that competes for a place.
struct Candidate {
    std::uint32_t index = 0; ///< in the bank
    QuestionTraits traits;   ///< a copy, so that competing touches no memory of the bank
};

/// The questions of one task that a request allows, given in drawn order, the unseen before the seen. All
/// arguments must outlive it.
class TaskPool {
public:
    TaskPool(const Catalogue& bank, const Exposure& exposure, const std::vector<std::uint32_t>& questions);

    /// Draws that many unseen candidates in advance, as far as there are some. Changes nothing but the speed:
    /// from a large bank, drawing many at once waits for memory once, drawing them one by one each time.
    void drawAhead(Random& random, std::size_t count);

    /// Unseen candidates, filled up to `size`; fewer only when no more are left. The caller takes candidates
    /// out.
    std::vector<Candidate>& unseenWindow(Random& random, std::size_t size);

    /// Seen candidates in the order in which they come back: longest not seen first, of one time the wrong
    /// before the right. Only after unseenWindow() was found empty. The caller takes candidates out.
    std::vector<Candidate>& seenInOrder();

private:
    bool isSeen(std::uint32_t index) const;

    const Catalogue* m_bank;
    const Exposure* m_exposure;
    LazyShuffle m_unread;
    std::vector<Candidate> m_ahead; ///< drawn, not yet in the window
    std::size_t m_aheadBegin = 0;   ///< those before it are in the window
    std::vector<Candidate> m_window;
    std::vector<Candidate> m_seen;
    bool m_seenIsSorted = false;
};

} // namespace exam
