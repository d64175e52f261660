// SPDX-License-Identifier: GPL-3.0-or-later
#include "end_signals.h"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>

namespace app {

namespace {

constexpr int kSignals[] = {SIGTERM, SIGHUP, SIGINT};

int wakeUp = -1; ///< of the event loop; a signal handler reaches globals only

void onEndSignal(int) {
    const std::uint64_t once = 1;
    static_cast<void>(::write(wakeUp, &once, sizeof once)); // full only when it is awake already
}

void handleWith(void (*handler)(int)) {
    for (const int number : kSignals)
        std::signal(number, handler);
}

} // namespace

EndSignals::EndSignals(std::function<void()> onSignal) {
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this, onSignal = std::move(onSignal)] {
                         m_notifier->setEnabled(false);
                         onSignal();
                     });
    handleWith(onEndSignal);
}

EndSignals::~EndSignals() {
    handleWith(SIG_DFL);
    m_notifier.reset();
    ::close(wakeUp);
}

} // namespace app
