// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/joined_review.h"

#include <iterator>
#include <utility>

namespace exam {

namespace {

void moveTo(std::size_t by, auto& event) {
    if constexpr (requires { event.position; })
        event.position += by;
    if constexpr (requires { event.queue; })
        for (Position& position : event.queue)
            position += by;
}

/// Writes the events of one part after the other, as if nobody had left between them.
class JoinedEvents {
public:
    /// Of a part whose questions stand behind `before` others.
    void add(std::vector<SittingEvent> events, std::size_t before) {
        const Millis usedBefore = m_events.empty() ? Millis{0} : m_events.back().used;
        if (!m_events.empty())
            m_events.back().body = ReviewOpened{}; // no end yet, and its last question gets no more time
        for (SittingEvent& event : events) {
            if (!m_events.empty() && std::holds_alternative<Started>(event.body))
                continue;
            std::visit([before](auto& body) { moveTo(before, body); }, event.body);
            event.ordinal = static_cast<std::uint32_t>(m_events.size());
            event.used += usedBefore;
            m_events.push_back(std::move(event));
        }
    }

    std::vector<SittingEvent> take() && { return std::move(m_events); }

private:
    std::vector<SittingEvent> m_events;
};

} // namespace

SittingReview joinedReview(std::vector<StoredSitting> parts) {
    JoinedEvents events;
    SittingRecord joined = std::move(parts.front().record);
    events.add(std::move(parts.front().events), 0);
    for (auto part = std::next(parts.begin()); part != parts.end(); ++part) {
        events.add(std::move(part->events), joined.questions.size());
        std::ranges::move(part->record.paper.items, std::back_inserter(joined.paper.items));
        std::ranges::move(part->record.questions, std::back_inserter(joined.questions));
    }
    return reviewOf(std::move(joined), std::move(events).take());
}

} // namespace exam
