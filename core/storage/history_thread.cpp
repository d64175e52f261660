// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_thread.h"

#include <QCoreApplication>
#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace exam {

class HistoryThread::Worker {
public:
    explicit Worker(Open open)
        : m_thread([this, open = std::move(open)] { run(open); }) {}

    ~Worker() {
        {
            const std::scoped_lock lock(m_mutex);
            m_isEnding = true;
        }
        m_somethingToDo.notify_one();
        m_thread.join();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Gets the store itself, and may put another one in its place.
    using Task = std::function<void(std::unique_ptr<HistoryStore>&)>;

    void post(Task task, Then then, Urgency urgency) {
        {
            const std::scoped_lock lock(m_mutex);
            (urgency == Urgency::Now ? m_urgent : m_idle).push_back({std::move(task), std::move(then)});
        }
        m_somethingToDo.notify_one();
    }

    bool drain(Millis atMost) {
        const auto until = std::chrono::steady_clock::now() + atMost;
        while (waitUntilDone(until)) {
            QCoreApplication::sendPostedEvents(&m_receiver); // answers, which may post more
            const std::scoped_lock lock(m_mutex);
            if (isDone())
                return true;
        }
        return false;
    }

private:
    struct Job {
        Task task;
        Then then;
    };

    bool isDone() const { return m_urgent.empty() && !m_isWorking; }

    bool waitUntilDone(std::chrono::steady_clock::time_point until) {
        std::unique_lock lock(m_mutex);
        return m_somethingDone.wait_until(lock, until, [this] { return isDone(); });
    }

    void run(const Open& open) {
        std::unique_ptr<HistoryStore> store = open();
        setDone();
        while (std::optional<Job> job = next()) {
            job->task(store);
            QMetaObject::invokeMethod(&m_receiver, std::move(job->then), Qt::QueuedConnection);
            setDone();
        }
    }

    void setDone() {
        const std::scoped_lock lock(m_mutex);
        m_isWorking = false;
        m_somethingDone.notify_one();
    }

    /// Waits for work; nothing at the end.
    std::optional<Job> next() {
        std::unique_lock lock(m_mutex);
        m_somethingToDo.wait(lock, [this] { return !m_urgent.empty() || !m_idle.empty() || m_isEnding; });
        if (m_urgent.empty() && m_isEnding)
            return std::nullopt;
        std::deque<Job>& queue = m_urgent.empty() ? m_idle : m_urgent;
        Job job = std::move(queue.front());
        queue.pop_front();
        m_isWorking = true;
        return job;
    }

    QObject m_receiver; ///< of the answers, on the thread that posts
    std::mutex m_mutex;
    std::condition_variable m_somethingToDo;
    std::condition_variable m_somethingDone;
    std::deque<Job> m_urgent;
    std::deque<Job> m_idle;
    bool m_isWorking = true; ///< opening the store is work, too
    bool m_isEnding = false;
    std::thread m_thread; ///< last, so that everything it uses is there before it
};

HistoryThread::HistoryThread(Open open)
    : m_worker(std::make_unique<Worker>(std::move(open))) {}

HistoryThread::~HistoryThread() = default;

void HistoryThread::post(Work work, Then then, Urgency urgency) {
    m_worker->post([work = std::move(work)](std::unique_ptr<HistoryStore>& store) { work(*store); },
                   std::move(then), urgency);
}

void HistoryThread::replaceStore(Open open, Then then) {
    m_worker->post(
        [open = std::move(open)](std::unique_ptr<HistoryStore>& store) {
            store.reset(); // two connections to one file would let go of each other's locks
            store = open();
        },
        std::move(then), Urgency::Now);
}

bool HistoryThread::drain(Millis atMost) {
    return m_worker->drain(atMost);
}

} // namespace exam
