// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_queue.h"

#include <memory>

namespace exam {

/// A history on a thread of its own, so that no disk, however slow, holds up who posts. Made and used on one
/// thread with an event loop.
class HistoryThread final : public HistoryQueue {
public:
    using Open = std::function<std::unique_ptr<HistoryStore>()>;

    /// `open` runs on the new thread, before everything that is posted, and must give a store.
    explicit HistoryThread(Open open);
    /// Waits until all urgent work is done and the store is closed; drops the rest.
    ~HistoryThread() override;

    void post(Work work, Then then, Urgency urgency = Urgency::Now) override;
    bool drain(Millis atMost) override;
    /// Closes the store and goes on with what `open` gives, in its turn among what is posted; then `then`, as
    /// with post().
    void replaceStore(Open open, Then then);

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace exam
