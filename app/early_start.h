// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processor_split.h"

#include <future>

namespace app {

/// What makes a start quicker and smaller and has to be done before everything else in main().
class EarlyStart {
public:
    /// Lets all threads share two heaps. Otherwise each of the five that a start begins gets one of its own,
    /// and half a megabyte stays unused; two are enough to read a bank side by side. Begins with fontconfig's
    /// settings, on a thread that then waits for listFonts(). To be made before the application.
    EarlyStart();
    /// Goes on with Qt's list of the machine's fonts, for which a start otherwise waits: some 300 of them
    /// take 7 ms, an eighth of the time to a bare Qt window. To be called once, when there is an application,
    /// which has to live longer than the future; that waits at its end.
    [[nodiscard]] std::future<void> listFonts();

    /// Begins with the start and is to be ended with it.
    ProcessorSplit& processors() { return m_processors; }

private:
    ProcessorSplit m_processors;
    std::future<void> m_fonts;
    std::promise<void> m_application; ///< kept once there is one; ends before what waits for it
};

} // namespace app
