// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases of every schema that was ever released upgrade, and come out with what was in them.
#include "storage/schema.h"

#include "history/sitting_attempts.h"
#include "history/sitting_review.h"
#include "stored_history.h"

namespace test {

using namespace exam;
using namespace std::chrono_literals;

namespace {

class SchemaTest : public testing::Test {
protected:
    /// Puts a kept database of an old schema into the folder.
    void bring(const char* name) {
        ASSERT_TRUE(QFile::copy(QStringLiteral(REHEARSAL_TEST_DATA "/history/") + QString::fromLatin1(name),
                                m_dir.filePath(QStringLiteral("history.sqlite"))));
        QFile::setPermissions(m_dir.filePath(QStringLiteral("history.sqlite")),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(SchemaTest, UpgradesADatabaseOfSchemaOneWithEverythingInIt) {
    bring("schema-1.sqlite");
    const auto store = openStore(folderOf(m_dir));
    const auto list = store->list();
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ(list->size(), 2u);
    EXPECT_EQ((*list)[0].id, SittingId{"running"});
    EXPECT_EQ((*list)[0].answeredCount, 1u);
    EXPECT_EQ((*list)[0].used, 27s);
    EXPECT_TRUE((*list)[1].finished);
    EXPECT_EQ((*list)[1].answeredCount, 1u);
    EXPECT_EQ((*list)[1].used, 1min);

    const auto running = store->load(SittingId{"running"});
    ASSERT_TRUE(running.has_value()) << running.error().detail;
    EXPECT_EQ(running->events.size(), 5u);
    EXPECT_EQ(running->used, 27s);
    const auto finished = store->load(SittingId{"finished"});
    ASSERT_TRUE(finished.has_value()) << finished.error().detail;
    EXPECT_EQ(reviewOf(finished->record, finished->events).report.scored, (*list)[1].scored);
    EXPECT_EQ(*store->attempts(ExamId{"test"}, anyDay),
              exam::attemptsOf(finished->record, finished->events, anyDay))
        << "what schema 4 keeps is worked out";
    EXPECT_TRUE(store->check(std::nullopt, 10)->damaged.empty()) << "the new checksums are filled in";
}

TEST_F(SchemaTest, UpgradesADatabaseOfSchemaTwoWithEverythingInIt) {
    bring("schema-2.sqlite");
    const auto store = openStore(folderOf(m_dir));
    const auto overview = store->overview(10);
    ASSERT_TRUE(overview.has_value()) << overview.error().detail;
    ASSERT_EQ(overview->unfinished.size(), 1u);
    EXPECT_EQ(overview->unfinished[0].answeredCount, 12u);
    const auto running = store->load(overview->unfinished[0].id);
    ASSERT_TRUE(running.has_value()) << running.error().detail;
    EXPECT_EQ(running->events.size(), 27u);
    EXPECT_TRUE(store->check(std::nullopt, 10)->damaged.empty());
}

TEST_F(SchemaTest, KeepsACopyOfTheOldDatabaseBeforeTheUpgrade) {
    bring("schema-1.sqlite");
    openStore(folderOf(m_dir)).reset();
    const auto copy =
        Database::open(folderOf(m_dir) / "backups" / "before-schema-4.sqlite", Database::Access::Read);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ((*copy)->readNumber(QStringLiteral("PRAGMA user_version")), 1);
    EXPECT_EQ((*copy)->readNumber(QStringLiteral("SELECT COUNT(*) FROM sitting_event")), 12);
}

TEST_F(SchemaTest, MakesANewDatabaseWithoutACopyOfNothing) {
    openStore(folderOf(m_dir)).reset();
    EXPECT_FALSE(std::filesystem::exists(folderOf(m_dir) / "backups"));
}

TEST_F(SchemaTest, LeavesTheOldDatabaseAloneWhenTheCopyCannotBeMade) {
    bring("schema-1.sqlite");
    QFile inTheWay(m_dir.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto store = SqliteHistoryStore::open(folderOf(m_dir));
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, ErrorCode::StorageWriteFailed);
    EXPECT_EQ(ask(m_dir, QStringLiteral("PRAGMA user_version")).toInt(), 1);
}

TEST_F(SchemaTest, RefusesADatabaseOfANewerSchemaAndChangesNoByteOfIt) {
    openStore(folderOf(m_dir)).reset();
    ask(m_dir, QStringLiteral("PRAGMA user_version = 999"));
    const QByteArray before = bytesOf(folderOf(m_dir) / "history.sqlite");
    const auto store = SqliteHistoryStore::open(folderOf(m_dir));
    ASSERT_FALSE(store.has_value());
    EXPECT_EQ(store.error().code, ErrorCode::StorageTooNew);
    EXPECT_EQ(store.error().detail, "schema 999");
    EXPECT_EQ(bytesOf(folderOf(m_dir) / "history.sqlite"), before);
}

} // namespace test
