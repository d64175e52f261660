// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace app {

/// Keeps the thread that makes it off one processor as long as it lives. Linux may begin a thread on the
/// processor of the one that asks for it and leave it there while another has nothing to do: in a virtual
/// machine with two, most starts of the program, for four milliseconds each time. Does nothing where there is
/// no other processor, or no Linux.
class OffProcessor {
public:
    explicit OffProcessor(int processor);
    ~OffProcessor();

    OffProcessor(const OffProcessor&) = delete;
    OffProcessor& operator=(const OffProcessor&) = delete;

    /// The one on which this thread runs; -1 if that cannot be told.
    static int current();

private:
    struct Set;
    std::unique_ptr<const Set> m_before; ///< none if nothing was changed
};

} // namespace app
