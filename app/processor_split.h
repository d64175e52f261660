// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace app {

/// Halves the machine's processors for the time of a start: the window's thread keeps to the half that it
/// runs on, what works for it to the other. Left alone, Linux may begin a thread on the processor of the one
/// that asks for it, and moves one that waited for an answer of the X server to where that came from; in a
/// virtual machine with two, most starts have everything on one of them for milliseconds while the other is
/// idle. Halves, because within them Linux may still avoid what others keep busy. Does nothing where there is
/// but one processor, or no Linux.
class ProcessorSplit {
public:
    /// From now on this thread, which is to be the window's, keeps to its half, and so do the threads that it
    /// begins.
    ProcessorSplit();
    ~ProcessorSplit();

    ProcessorSplit(const ProcessorSplit&) = delete;
    ProcessorSplit& operator=(const ProcessorSplit&) = delete;

    /// Lets the window's thread, and what it has begun, run anywhere again. For the window's thread.
    void end();

    /// Keeps the thread that makes it to the other half as long as it lives, and lets it run anywhere then.
    class OtherHalf {
    public:
        explicit OtherHalf(const ProcessorSplit& split);
        ~OtherHalf();

        OtherHalf(const OtherHalf&) = delete;
        OtherHalf& operator=(const OtherHalf&) = delete;

    private:
        const ProcessorSplit& m_split;
    };

private:
    struct Sets;
    std::unique_ptr<const Sets> m_sets; ///< none if nothing was changed
};

} // namespace app
