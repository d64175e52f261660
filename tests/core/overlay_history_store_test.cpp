// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/overlay_history_store.h"

#include "support/history_store_contract.h"

namespace test {

struct OverlayStoreFactory {
    std::unique_ptr<exam::HistoryStore> make() {
        return std::make_unique<exam::OverlayHistoryStore>(std::make_unique<exam::MemoryHistoryStore>());
    }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Overlay, HistoryStoreContract, OverlayStoreFactory);

/// A folder of one sitting that is running and one note, seen through a window that cannot write there.
class OverlayHistoryStoreTest : public testing::Test {
protected:
    static exam::PersonalRecord note(std::string name, std::string body) {
        return {exam::RecordKind::Note, std::move(name), std::move(body), {}};
    }

    OverlayHistoryStoreTest() {
        auto base = std::make_unique<exam::MemoryHistoryStore>();
        m_base = base.get();
        m_older = std::make_unique<StoredSittingDriver>(*base, m_clock, "older");
        EXPECT_TRUE(base->keep(note("q1", "as it is on disk")).has_value());
        m_store = std::make_unique<exam::OverlayHistoryStore>(std::move(base));
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore* m_base = nullptr;
    std::unique_ptr<StoredSittingDriver> m_older;
    std::unique_ptr<exam::OverlayHistoryStore> m_store;
};

TEST_F(OverlayHistoryStoreTest, ShowsWhatIsOnDiskBelowWhatIsNew) {
    const StoredSittingDriver newer(*m_store, m_clock, "newer");
    const auto sittings = m_store->list();
    ASSERT_EQ(sittings->size(), 2u);
    EXPECT_EQ(sittings->at(0).id.value, "newer");
    EXPECT_EQ(sittings->at(1).id.value, "older");
    EXPECT_EQ(m_store->load(exam::SittingId{"older"})->events, m_older->events);
    EXPECT_EQ(m_base->list()->size(), 1u) << "the disk has not been written";
}

TEST_F(OverlayHistoryStoreTest, GoesOnWithASittingOfTheDiskInMemory) {
    const exam::SittingId id{"older"};
    exam::SittingEvent next = m_older->events.back();
    ++next.ordinal;
    ASSERT_TRUE(m_store->append(id, {next}).has_value());
    ASSERT_TRUE(m_store->heartbeat(id, exam::Millis{9'000}, m_clock.now().wall).has_value());
    EXPECT_EQ(m_store->load(id)->events.size(), m_older->events.size() + 1);
    EXPECT_EQ(m_store->load(id)->used, exam::Millis{9'000});
    EXPECT_EQ(m_store->list()->size(), 1u) << "the sitting is listed once";
    EXPECT_EQ(m_base->load(id)->events, m_older->events) << "the disk has not been written";
}

TEST_F(OverlayHistoryStoreTest, FinishesASittingOfTheDiskInMemory) {
    const exam::ScoreReport report = exam::reviewOf(m_older->record(), m_older->events).report;
    ASSERT_TRUE(m_store->finish(exam::SittingId{"older"}, report).has_value());
    EXPECT_TRUE(m_store->list()->front().finished);
    EXPECT_FALSE(m_base->list()->front().finished);
}

TEST_F(OverlayHistoryStoreTest, DiscardsNothingThatIsOnDisk) {
    const auto discarded = m_store->discard(exam::SittingId{"older"});
    ASSERT_FALSE(discarded.has_value());
    EXPECT_EQ(discarded.error().code, exam::ErrorCode::StorageReadOnly);
    EXPECT_EQ(m_store->list()->size(), 1u);
}

TEST_F(OverlayHistoryStoreTest, NamesASittingThatIsNowhere) {
    const exam::SittingId unknown{"nowhere"};
    EXPECT_EQ(m_store->append(unknown, {}).error().code, exam::ErrorCode::NoSuchSitting);
    EXPECT_EQ(m_store->heartbeat(unknown, {}, {}).error().code, exam::ErrorCode::NoSuchSitting);
    EXPECT_EQ(m_store->finish(unknown, {}).error().code, exam::ErrorCode::NoSuchSitting);
}

TEST_F(OverlayHistoryStoreTest, LetsANewRecordTakeThePlaceOfTheOneOnDisk) {
    ASSERT_TRUE(m_store->keep(note("q1", "new")).has_value());
    ASSERT_TRUE(m_store->keep(note("q0", "another")).has_value());
    const auto records = m_store->records(exam::RecordKind::Note);
    ASSERT_EQ(records->size(), 2u);
    EXPECT_EQ(records->at(0).name, "q0");
    EXPECT_EQ(records->at(1).body, "new");
    EXPECT_EQ(m_base->records(exam::RecordKind::Note)->front().body, "as it is on disk");
}

TEST_F(OverlayHistoryStoreTest, CountsQuestionsSeenOnDiskAndInMemory) {
    m_older->finish();
    const exam::ExamId exam = m_older->record().spec.id;
    const std::size_t seenOnDisk = m_store->exposure(exam)->size();
    EXPECT_GT(seenOnDisk, 0u);
    m_clock.advance(std::chrono::hours{1});
    StoredSittingDriver(*m_store, m_clock, "newer").finish();
    const auto exposure = m_store->exposure(exam);
    EXPECT_EQ(exposure->size(), seenOnDisk) << "both sittings show the same questions";
    EXPECT_GT(exposure->begin()->second.last, m_base->exposure(exam)->begin()->second.last);
}

} // namespace test
