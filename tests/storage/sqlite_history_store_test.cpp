// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_history_store.h"

#include "storage/schema.h"
#include "stored_history.h"
#include "support/history_store_contract.h"

#include <gmock/gmock.h>

#include <unistd.h>

namespace test {

using namespace exam;
using testing::Contains;
using namespace std::chrono_literals;

namespace {

struct SqliteStoreFactory {
    std::unique_ptr<HistoryStore> make() { return std::move(*SqliteHistoryStore::open(folderOf(m_dir))); }

    QTemporaryDir m_dir;
};

class SqliteHistoryStoreTest : public testing::Test {
protected:
    std::unique_ptr<SqliteHistoryStore> open() { return openStore(folderOf(m_dir)); }

    ErrorCode openingError() {
        const auto store = SqliteHistoryStore::open(folderOf(m_dir));
        EXPECT_FALSE(store.has_value());
        return store ? ErrorCode{} : store.error().code;
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
};

} // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(Sqlite, HistoryStoreContract, SqliteStoreFactory);

TEST_F(SqliteHistoryStoreTest, KeepsASittingOverARestart) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    sitting.perform(Answered{0, {{EntryIndex{1}}}});
    store.reset();
    store = open();
    const auto stored = store->load(SittingId{"a"});
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->events, sitting.events);
}

TEST_F(SqliteHistoryStoreTest, SetsTheFileUpToSurviveAPowerCut) {
    const auto store = open();
    EXPECT_EQ(ask(m_dir, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    EXPECT_EQ(ask(m_dir, QStringLiteral("PRAGMA user_version")).toInt(), kSchema);
}

TEST_F(SqliteHistoryStoreTest, ShowsAnOldSittingWithTheQuestionsOfThatTime) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    EXPECT_EQ(ask(m_dir, QStringLiteral("SELECT COUNT(*) FROM question_version")).toInt(), 4);
    StoredSittingDriver again(*store, m_clock, "b");
    EXPECT_EQ(ask(m_dir, QStringLiteral("SELECT COUNT(*) FROM question_version")).toInt(), 4)
        << "equal texts are kept once";
}

TEST_F(SqliteHistoryStoreTest, NoticesAChangedEventAndLeavesOtherSittingsReadable) {
    auto store = open();
    StoredSittingDriver damaged(*store, m_clock, "damaged");
    damaged.perform(Answered{0, {{EntryIndex{1}}}});
    StoredSittingDriver sound(*store, m_clock, "sound");
    ask(m_dir, QStringLiteral("UPDATE sitting_event SET payload = replace(payload, '[1]', '[0]') "
                              "WHERE sitting = 'damaged' AND kind = 'answered'"));
    EXPECT_EQ(store->load(SittingId{"damaged"}).error().code, ErrorCode::StorageDamaged);
    EXPECT_TRUE(store->load(SittingId{"sound"}).has_value());
}

TEST_F(SqliteHistoryStoreTest, GradesWhatWasCutOffBetweenItsEndAndItsResult) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    sitting.perform(Finished{FinishReason::ByCandidate});
    EXPECT_TRUE(store->list()->front().finished) << "nobody goes on with it";
    store.reset();
    const SittingSummary graded = open()->list()->front();
    EXPECT_TRUE(graded.hasResult);
    EXPECT_EQ(graded.scored.total, 3u);
}

TEST_F(SqliteHistoryStoreTest, GradesAnewWhereTheResultWasChanged) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    const ScoreReport report = sitting.finish();
    ask(m_dir, QStringLiteral("UPDATE sitting_result SET scaled = 1000"));
    EXPECT_TRUE(store->check(std::nullopt, 10)->damaged.empty());
    EXPECT_EQ(store->list()->front().scaled, report.scaled);
}

TEST_F(SqliteHistoryStoreTest, WorksOutAnewTheAttemptsThatAreMissingOrChanged) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    sitting.perform(Answered{0, {{EntryIndex{0}}}});
    sitting.finish();
    const auto attempts = store->attempts(ExamId{"test"}, anyDay);
    ASSERT_EQ(attempts->size(), 1u);
    for (const char* harm :
         {"DELETE FROM sitting_attempts",
          "UPDATE sitting_attempts SET attempts = CAST(replace(attempts, 'q0', 'q1') AS BLOB)",
          "UPDATE sitting_attempts SET attempts = x'00'"}) {
        ask(m_dir, QString::fromLatin1(harm));
        EXPECT_EQ(*store->attempts(ExamId{"test"}, anyDay), *attempts) << harm;
        EXPECT_EQ(ask(m_dir, QStringLiteral("SELECT COUNT(*) FROM sitting_attempts")).toInt(), 1);
    }
    ask(m_dir, QStringLiteral("UPDATE sitting_event SET payload = '{}' WHERE kind = 'answered'"));
    EXPECT_EQ(*store->attempts(ExamId{"test"}, anyDay), *attempts) << "they are kept beside the events";
    ask(m_dir, QStringLiteral("DELETE FROM sitting_attempts"));
    EXPECT_TRUE(store->attempts(ExamId{"test"}, anyDay)->empty()) << "what cannot be read has none";
}

TEST_F(SqliteHistoryStoreTest, DoesNotOfferToGoOnWithAnEndedSittingWhoseEventsAreDamaged) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    sitting.finish();
    ask(m_dir, QStringLiteral("DELETE FROM sitting_result"));
    ask(m_dir, QStringLiteral("UPDATE sitting_event SET at = at + 1 WHERE ordinal = 1"));
    store.reset();
    store = open();
    EXPECT_TRUE(store->overview(1)->unfinished.empty());
    EXPECT_TRUE(store->overview(1)->latest.front().finished);
    EXPECT_FALSE(store->overview(1)->latest.front().hasResult);
}

TEST_F(SqliteHistoryStoreTest, NoticesAMissingEvent) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    ask(m_dir, QStringLiteral("DELETE FROM sitting_event WHERE ordinal = 1"));
    EXPECT_EQ(store->load(SittingId{"a"}).error().code, ErrorCode::StorageDamaged);
}

TEST_F(SqliteHistoryStoreTest, NoticesAnEventThatSeemsToBeOfAnotherSittingAndHidesTheRest) {
    constexpr qsizetype kPage = 4096;
    constexpr char kUpperPage = 2; // its keys are rows, at which a search for those behind them turns back
    auto store = open();
    for (const char* id : {"sitting1", "sitting5"}) {
        StoredSittingDriver sitting(*store, m_clock, id);
        for (int answer = 0; answer < 65; ++answer)
            sitting.perform(Answered{0, {{EntryIndex(answer % 4)}}});
    }
    store.reset();
    QFile file(m_dir.filePath(QStringLiteral("history.sqlite")));
    const QByteArray whole = bytesOf(folderOf(m_dir) / "history.sqlite");
    int changed = 0;
    for (qsizetype at = whole.indexOf("sitting1"); at >= 0; at = whole.indexOf("sitting1", at + 1)) {
        if (whole[at / kPage * kPage] != kUpperPage)
            continue;
        QByteArray damaged = whole;
        damaged[at + 7] = '5';
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        EXPECT_THAT(open()->check(std::nullopt, 10)->damaged, Contains(SittingId{"sitting1"}));
        ++changed;
    }
    EXPECT_GT(changed, 0);
}

TEST_F(SqliteHistoryStoreTest, NoticesAChangedQuestion) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    ask(m_dir,
        QStringLiteral("UPDATE question_version SET body = replace(body, 'Stem of q0', 'Stem of q1')"));
    EXPECT_EQ(store->load(SittingId{"a"}).error().code, ErrorCode::StorageDamaged);
}

TEST_F(SqliteHistoryStoreTest, NoticesAnOrderThatNamesEntriesThatTheQuestionDoesNotHave) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    ask(m_dir, QStringLiteral("UPDATE sitting_item SET entry_order = '0 1 2 250' WHERE position = 0"));
    EXPECT_EQ(store->load(SittingId{"a"}).error().code, ErrorCode::StorageDamaged);
}

TEST_F(SqliteHistoryStoreTest, RefusesAFileOfANewerVersionAndLeavesItUntouched) {
    open().reset();
    ask(m_dir, QStringLiteral("PRAGMA user_version = 999"));
    EXPECT_EQ(openingError(), ErrorCode::StorageTooNew);
    EXPECT_EQ(ask(m_dir, QStringLiteral("PRAGMA user_version")).toInt(), 999);
}

TEST_F(SqliteHistoryStoreTest, RefusesAFileThatIsNoDatabaseAndLeavesItUntouched) {
    QFile file(m_dir.filePath(QStringLiteral("history.sqlite")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("This is not a database. ").repeated(50);
    file.write(text);
    file.close();
    EXPECT_EQ(openingError(), ErrorCode::StorageDamaged);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), text);
}

TEST_F(SqliteHistoryStoreTest, SaysWhenTheFolderCannotBeMade) {
    QFile file(m_dir.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto store = SqliteHistoryStore::open(folderOf(m_dir) / "taken" / "below");
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, ErrorCode::StorageUnavailable);
}

TEST_F(SqliteHistoryStoreTest, SaysWhenTheFolderCannotBeWritten) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root writes everywhere; the end-to-end test covers it with an immutable path";
    open().reset();
    QFile::setPermissions(m_dir.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const ErrorCode code = openingError();
    QFile::setPermissions(m_dir.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    EXPECT_TRUE(code == ErrorCode::StorageReadOnly || code == ErrorCode::StorageUnavailable);
}

TEST_F(SqliteHistoryStoreTest, FailsAWriteWhileAnotherProcessHoldsTheFileAndSucceedsAfterwards) {
    auto store = open();
    StoredSittingDriver sitting(*store, m_clock, "a");
    {
        const auto other = openDatabase(m_dir);
        const auto lock = Transaction::begin(*other);
        ASSERT_TRUE(lock.has_value());
        const auto refused = store->heartbeat(SittingId{"a"}, 1s, m_clock.now().wall);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::StorageInUse);
    }
    EXPECT_TRUE(store->heartbeat(SittingId{"a"}, 1s, m_clock.now().wall).has_value());
}

} // namespace test
