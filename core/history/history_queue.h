// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a history from a thread that must not wait for a disk. Work is done one piece after the other,
// in the order in which it was posted, so what is read includes what was written before:
//
//     history.ask([](HistoryStore& store) { return store.list(); },
//                 [this](Result<std::vector<SittingSummary>> sittings) { show(sittings); });
#pragma once

#include "history/history_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace exam {

class HistoryQueue {
public:
    using Work = std::function<void(HistoryStore&)>;
    using Then = std::function<void()>;

    /// Whether a piece of work may wait until there is no other.
    enum class Urgency { Now, WhenIdle };

    HistoryQueue() = default;
    HistoryQueue(const HistoryQueue&) = delete;
    HistoryQueue& operator=(const HistoryQueue&) = delete;
    virtual ~HistoryQueue() = default;

    /// Runs `work` on the history, maybe on another thread, and afterwards `then` on the thread that posted,
    /// at once or from its event loop; `then` is not called any more when the queue has gone.
    virtual void post(Work work, Then then, Urgency urgency = Urgency::Now) = 0;
    /// Waits until everything urgent is done and answered, at most so long. Gives whether it is.
    virtual bool drain(Millis atMost) = 0;

    /// Posts `question`, which takes a HistoryStore&, and gives its answer to `use`.
    template<class Question, class Use>
    void ask(Question question, Use use, Urgency urgency = Urgency::Now) {
        using Answer = std::invoke_result_t<Question, HistoryStore&>;
        auto answer = std::make_shared<std::optional<Answer>>();
        post([answer, question = std::move(question)](
                 HistoryStore& store) mutable { answer->emplace(question(store)); },
             [answer, use = std::move(use)]() mutable { use(std::move(**answer)); }, urgency);
    }
};

/// Does everything at once, on the calling thread: for histories in memory.
class InlineHistoryQueue final : public HistoryQueue {
public:
    /// `store` must outlive the queue.
    explicit InlineHistoryQueue(HistoryStore& store)
        : m_store(store) {}

    void post(Work work, Then then, Urgency) override {
        work(m_store);
        then();
    }

    bool drain(Millis) override { return true; }

private:
    HistoryStore& m_store;
};

} // namespace exam
