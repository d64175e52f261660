// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace app {

/// As long as it lives, SIGTERM, SIGHUP and SIGINT (the end of a session, of a terminal, Ctrl+C) run
/// `onSignal` from the event loop instead of ending the process where it stands. One at a time.
class EndSignals {
public:
    explicit EndSignals(std::function<void()> onSignal);
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
