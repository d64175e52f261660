// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace app {

/// Reads the list of the machine's fonts beside the rest of the start, which otherwise waits for it: some 300
/// of them take 7 ms, an eighth of the time to a bare Qt window. Waits at its end for what it has begun.
class EarlyFonts {
public:
    /// Begins with fontconfig's settings. To be made before the application.
    EarlyFonts();
    /// Goes on with Qt's list. To be called when there is an application.
    void list();

private:
    std::shared_future<void> m_settings;
    std::future<void> m_list;
};

} // namespace app
