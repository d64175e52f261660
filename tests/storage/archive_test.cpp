// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history as a whole: backups, restoring, repairing, exporting and importing.
#include "storage/export_file.h"
#include "storage/open_history.h"
#include "storage/rows_sql.h"
#include "stored_history.h"
#include "support/history_store_contract.h"

#include <fstream>

namespace test {

using namespace exam;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ArchiveTest : public testing::Test {
protected:
    std::filesystem::path folder() const { return folderOf(m_dir); }

    /// Overwrites bytes in the middle of the main file, as a bad sector would.
    void zeroPages(qint64 firstPage, qint64 count) const {
        QFile file(QString::fromStdString((folder() / "history.sqlite").string()));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(firstPage * 4096));
        ASSERT_EQ(file.write(QByteArray(static_cast<int>(count) * 4096, '\0')), count * 4096);
    }

    /// A sitting with so many events that they take several pages.
    static void sitLong(StoredSittingDriver& sitting, int answers = 300) {
        for (int answer = 0; answer < answers; ++answer)
            sitting.perform(Answered{0, {{EntryIndex(answer % 4)}}});
    }

    /// The sittings "finished" and "open"; gives the events of the first.
    std::vector<SittingEvent> sitOneAndBeginAnother(HistoryStore& store) {
        StoredSittingDriver finished(store, m_clock, "finished");
        finished.finish();
        StoredSittingDriver sitting(store, m_clock, "open");
        sitLong(sitting, 10);
        return finished.events;
    }

    static void tearOpenSitting(const QTemporaryDir& history) {
        ask(history,
            QStringLiteral("UPDATE sitting_event SET payload = 'x' WHERE sitting = 'open' AND ordinal = 5"));
    }

    /// What a cut leaves of a history that is open.
    static void cutOff(const std::filesystem::path& history, const QTemporaryDir& to) {
        for (const char* name : {"history.sqlite", "history.sqlite-wal"})
            std::filesystem::copy_file(history / name, folderOf(to) / name);
    }

    OpenedHistory openAfter(const QTemporaryDir& cut) const {
        const FolderLock lock(folderOf(cut));
        return openHistory(folderOf(cut), lock, m_clock.now().wall);
    }

    /// As a second process does.
    OpenedHistory openBeside() const {
        const FolderLock first(folder());
        const FolderLock second(folder());
        return openHistory(folder(), second, m_clock.now().wall);
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
};

std::vector<SittingId> idsOf(HistoryStore& store) {
    std::vector<SittingId> ids;
    const auto list = store.list();
    for (const SittingSummary& summary : *list)
        ids.push_back(summary.id);
    return ids;
}

} // namespace

TEST_F(ArchiveTest, TakesOneBackupADayAndKeepsTheNewestTen) {
    const auto store = openStore(folder());
    for (int day = 0; day < 12; ++day) {
        ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
        ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
        m_clock.advance(24h);
    }
    const std::vector<Backup> backups = store->backups();
    ASSERT_EQ(backups.size(), 10u);
    EXPECT_EQ(std::chrono::sys_days(backups.front().day),
              std::chrono::floor<std::chrono::days>(m_clock.now().wall) - std::chrono::days{1});
    EXPECT_GT(backups.front().bytes, 0u);
}

TEST_F(ArchiveTest, RestoresABackupAndKeepsWhatWasThereUnderAnotherName) {
    const auto store = openStore(folder());
    const StoredSittingDriver first(*store, m_clock, "first");
    ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
    const StoredSittingDriver second(*store, m_clock, "second");
    const auto aside = store->restore(store->backups().front(), m_clock.now().wall);
    ASSERT_TRUE(aside.has_value()) << aside.error().detail;
    EXPECT_EQ(idsOf(*store), std::vector{SittingId{"first"}});
    EXPECT_EQ(idsOf(**SqliteHistoryStore::openToRead(*aside)).size(), 2u);
    const StoredSittingDriver third(*store, m_clock, "third");
    EXPECT_EQ(idsOf(*store).size(), 2u) << "the history goes on from the backup";
}

TEST_F(ArchiveTest, RefusesADamagedBackupAndChangesNothing) {
    const auto store = openStore(folder());
    const StoredSittingDriver first(*store, m_clock, "first");
    ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
    const Backup backup = store->backups().front();
    std::filesystem::resize_file(backup.file, backup.bytes / 2);
    EXPECT_FALSE(store->restore(backup, m_clock.now().wall).has_value());
    EXPECT_EQ(idsOf(*store), std::vector{SittingId{"first"}});
}

TEST_F(ArchiveTest, MakesADamagedHistoryAnewFromTheBackupAndWhatCanBeRead) {
    auto store = openStore(folder());
    StoredSittingDriver old(*store, m_clock, "old");
    sitLong(old);
    ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
    StoredSittingDriver recent(*store, m_clock, "recent");
    recent.finish();
    store.reset();
    ask(m_dir,
        QStringLiteral("UPDATE sitting_event SET payload = 'x' WHERE sitting = 'old' AND ordinal = 50"));
    const QByteArray damaged = bytesOf(folder() / "history.sqlite");

    store = openStore(folder());
    EXPECT_EQ(store->check(std::nullopt, 10)->damaged, std::vector{SittingId{"old"}});
    const auto recovery = store->repair(m_clock.now().wall);
    ASSERT_TRUE(recovery.has_value()) << recovery.error().detail;
    EXPECT_TRUE(recovery->backupDay.has_value());
    EXPECT_TRUE(recovery->incomplete.empty());
    EXPECT_EQ(recovery->sittings, 2u);
    EXPECT_EQ(store->load(SittingId{"old"})->events, old.events);
    EXPECT_EQ(store->load(SittingId{"recent"})->events, recent.events);
    EXPECT_TRUE(store->check(std::nullopt, 10)->damaged.empty());
    EXPECT_EQ(bytesOf(recovery->keptAs).size(), damaged.size());
}

TEST_F(ArchiveTest, NamesTheSittingsThatMissSomethingWhenThereIsNoBackup) {
    auto store = openStore(folder());
    StoredSittingDriver damaged(*store, m_clock, "damaged");
    sitLong(damaged);
    StoredSittingDriver sound(*store, m_clock, "sound");
    store.reset();
    ask(m_dir,
        QStringLiteral("UPDATE sitting_event SET payload = 'x' WHERE sitting = 'damaged' AND ordinal = 50"));
    store = openStore(folder());
    const auto recovery = store->repair(m_clock.now().wall);
    ASSERT_TRUE(recovery.has_value()) << recovery.error().detail;
    EXPECT_FALSE(recovery->backupDay.has_value());
    EXPECT_EQ(recovery->incomplete, std::vector{SittingId{"damaged"}});
    EXPECT_EQ(store->load(SittingId{"sound"})->events, sound.events);
    EXPECT_EQ(store->load(SittingId{"damaged"}).error().code, ErrorCode::StorageDamaged);
}

TEST_F(ArchiveTest, KnowsOfWhichDamageARepairHasTold) {
    auto store = openStore(folder());
    for (const char* id : {"first", "second"}) {
        StoredSittingDriver sitting(*store, m_clock, id);
        sitLong(sitting);
    }
    store.reset();
    const auto damage = [&](const char* id) {
        ask(m_dir,
            QStringLiteral("UPDATE sitting_event SET payload = 'x' WHERE ordinal = 50 AND sitting = '%1'")
                .arg(QLatin1String(id)));
    };
    damage("first");
    store = openStore(folder());
    EXPECT_TRUE(store->check(std::nullopt, 10)->beyondRepair.empty());
    ASSERT_TRUE(store->repair(m_clock.now().wall).has_value());
    store.reset();
    damage("second");
    const CheckedSittings checked = *openStore(folder())->check(std::nullopt, 10);
    EXPECT_EQ(checked.damaged, (std::vector{SittingId{"first"}, SittingId{"second"}}));
    EXPECT_EQ(checked.beyondRepair, std::vector{SittingId{"first"}});
}

TEST_F(ArchiveTest, FindsDamagedStructureAtOpeningAndLeavesTheFileAsItIs) {
    auto store = openStore(folder());
    StoredSittingDriver sitting(*store, m_clock, "a");
    sitLong(sitting);
    store.reset();
    zeroPages(8, 3);
    const QByteArray damaged = bytesOf(folder() / "history.sqlite");
    const auto opened = SqliteHistoryStore::open(folder());
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::StorageDamaged);
    EXPECT_EQ(bytesOf(folder() / "history.sqlite"), damaged);
}

TEST_F(ArchiveTest, CarriesEverythingToAnotherMachineAndNothingTwice) {
    const QTemporaryDir other;
    const std::filesystem::path file = folder() / "carried.zip";
    const auto store = openStore(folder());
    StoredSittingDriver finished(*store, m_clock, "finished");
    finished.perform(Answered{0, {{EntryIndex{0}}}});
    finished.finish();
    const StoredSittingDriver running(*store, m_clock, "running");
    ASSERT_TRUE(store->keep({RecordKind::Note, "q1", "Mind the units.", m_clock.now().wall}).has_value());
    ASSERT_TRUE(store->exportTo(file).has_value());

    const auto there = openStore(folderOf(other));
    const auto first = there->importFrom(file);
    ASSERT_TRUE(first.has_value()) << first.error().detail;
    EXPECT_EQ(first->newSittings, 2u);
    EXPECT_EQ(first->newRecords, 1u);
    EXPECT_EQ(first->unreadable, 0u);
    EXPECT_EQ(there->load(SittingId{"finished"})->events, finished.events);
    EXPECT_EQ(there->list()->back().scaled, store->list()->back().scaled);
    EXPECT_EQ(there->records(RecordKind::Note)->front().body, "Mind the units.");
    EXPECT_EQ(*there->attempts(ExamId{"test"}, anyDay), *store->attempts(ExamId{"test"}, anyDay));
    EXPECT_TRUE(there->check(std::nullopt, 10)->damaged.empty());

    const auto again = there->importFrom(file);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->newSittings + again->changedSittings + again->newRecords, 0u);
    EXPECT_EQ(there->list()->size(), 2u);
}

TEST_F(ArchiveTest, DoesNotBringBackByMergingWhatWasRemovedNorKeepAwayWhatWasRestored) {
    const QTemporaryDir other;
    const std::filesystem::path file = folder() / "carried.zip";
    const auto here = openStore(folder());
    const auto there = openStore(folderOf(other));
    StoredSittingDriver sitting(*here, m_clock, "a");
    sitting.finish();
    const auto carry = [&](SqliteHistoryStore& from, SqliteHistoryStore& to) {
        ASSERT_TRUE(from.exportTo(file).has_value());
        ASSERT_TRUE(to.importFrom(file).has_value());
    };
    carry(*here, *there);
    ASSERT_TRUE(here->keep(removalOf({"a"}, m_clock.now().wall)).has_value());
    carry(*there, *here);
    EXPECT_TRUE(here->list()->empty()) << "the copy of another machine does not bring it back";
    carry(*here, *there);
    EXPECT_TRUE(there->list()->empty()) << "removing reaches the other machine";
    m_clock.advance(1h);
    ASSERT_TRUE(there->keep(restorationOf({"a"}, m_clock.now().wall)).has_value());
    carry(*there, *here);
    EXPECT_EQ(here->list()->size(), 1u) << "the later word counts";
}

TEST_F(ArchiveTest, CarriesKindsOfEventsThatThisVersionDoesNotKnow) {
    const QTemporaryDir other;
    const auto store = openStore(folder());
    const StoredSittingDriver sitting(*store, m_clock, "a");
    const EventRow unknown{
        3, 1, 2, QStringLiteral("hologram"), std::nullopt, QStringLiteral("{\"depth\":3}")};
    {
        const auto database = Database::open(folder() / "history.sqlite", Database::Access::Write);
        ASSERT_TRUE(insertEvent(**database, QStringLiteral("a"), unknown).has_value());
    }
    ASSERT_TRUE(store->exportTo(folder() / "carried.zip").has_value());
    const auto there = openStore(folderOf(other));
    ASSERT_TRUE(there->importFrom(folder() / "carried.zip").has_value());
    EXPECT_EQ(ask(other, QStringLiteral("SELECT payload FROM sitting_event WHERE kind = 'hologram'")),
              unknown.payload);
}

TEST_F(ArchiveTest, RefusesAFileThatIsNoExportedHistory) {
    const auto store = openStore(folder());
    const std::filesystem::path file = folder() / "letter.zip";
    EXPECT_EQ(store->importFrom(file).error().code, ErrorCode::StorageReadFailed);
    std::ofstream(file) << "Dear reader";
    EXPECT_EQ(store->importFrom(file).error().code, ErrorCode::StorageDamaged);
}

TEST_F(ArchiveTest, LeavesOutASittingOfAFileThatHasNoId) {
    const std::filesystem::path file = folder() / "carried.zip";
    for (const auto& [id, origin] : {std::pair{u"a"_s, u""_s}, std::pair{u""_s, u"a"_s}}) {
        SittingRows sitting;
        sitting.id = id;
        sitting.origin = origin; // its id once it was merged with another one
        HistoryRows rows;
        rows.sittings.emplace(id, sitting);
        ASSERT_TRUE(writeExport(file, rows).has_value());
        const auto read = readExport(file);
        ASSERT_TRUE(read.has_value());
        EXPECT_TRUE(read->rows.sittings.empty());
        EXPECT_EQ(read->unreadable, 1u);
    }
}

TEST_F(ArchiveTest, WritesTheHistoryBackWhenItsFolderWasRemovedWhileItWasOpen) {
    const QTemporaryDir parent;
    const std::filesystem::path data = folderOf(parent) / "data";
    const auto store = openStore(data);
    StoredSittingDriver sitting(*store, m_clock, "a");
    std::filesystem::remove_all(data);
    sitting.perform(Flagged{1, true});
    EXPECT_EQ(openStore(data)->load(SittingId{"a"})->events, sitting.events);
}

TEST_F(ArchiveTest, WritesTheHistoryBackWhenItsLogWasRemovedWhileItWasOpen) {
    std::size_t answered = 0;
    {
        const auto store = openStore(folder());
        StoredSittingDriver sitting(*store, m_clock, "first");
        sitLong(sitting, 20);
        std::filesystem::remove(folder() / "history.sqlite-wal");
        sitLong(sitting, 5);
        answered = sitting.events.size();
    }
    const auto store = openStore(folder());
    EXPECT_EQ(store->load({"first"})->events.size(), answered) << "those of the lost log included";
}

TEST_F(ArchiveTest, SaysWhyWhileItCannotBeOpenedAgainAndGoesOnWhenItCan) {
    const std::filesystem::path place = folder() / "place";
    const std::filesystem::path away = folder() / "away";
    const auto store = openStore(place);
    const StoredSittingDriver first(*store, m_clock, "first");
    std::filesystem::rename(place, away);
    std::ofstream(place) << "in the way";
    EXPECT_FALSE(store->repair(m_clock.now().wall).has_value());
    const auto list = store->list();
    ASSERT_FALSE(list.has_value());
    EXPECT_EQ(list.error().code, ErrorCode::StorageUnavailable);
    EXPECT_FALSE(store->overview(5).has_value());
    EXPECT_FALSE(store->backUpToday(m_clock.now().wall).has_value());
    EXPECT_FALSE(store->heartbeat({"first"}, 1s, m_clock.now().wall).has_value());
    std::filesystem::remove(place);
    std::filesystem::rename(away, place);
    EXPECT_TRUE(store->heartbeat({"first"}, 1s, m_clock.now().wall).has_value());
    EXPECT_EQ(idsOf(*store), std::vector{SittingId{"first"}});
}

TEST_F(ArchiveTest, LeavesAForeignFileInPlaceOfTheHistoryAlone) {
    const auto store = openStore(folder());
    const StoredSittingDriver sitting(*store, m_clock, "a");
    std::filesystem::remove(folder() / "history.sqlite");
    std::ofstream(folder() / "history.sqlite") << "foreign";
    const auto written = store->heartbeat(SittingId{"a"}, 1s, m_clock.now().wall);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(bytesOf(folder() / "history.sqlite"), QByteArray("foreign"));
}

TEST_F(ArchiveTest, TellsACleanEndFromACutAndACopyWithoutItsLog) {
    auto store = openStore(folder());
    EXPECT_FALSE(store->endedUncleanly()) << "a new one";
    const StoredSittingDriver sitting(*store, m_clock, "a");
    const QTemporaryDir cut;
    const QTemporaryDir copied;
    cutOff(folder(), cut);
    std::filesystem::copy_file(folder() / "history.sqlite", folderOf(copied) / "history.sqlite");
    store.reset();
    store = openStore(folder());
    EXPECT_FALSE(store->endedUncleanly());
    EXPECT_FALSE(store->tailIsMissing());
    const auto afterCut = openStore(folderOf(cut));
    EXPECT_TRUE(afterCut->endedUncleanly());
    EXPECT_FALSE(afterCut->tailIsMissing());
    EXPECT_EQ(afterCut->load(SittingId{"a"})->events, sitting.events);
    EXPECT_TRUE(openStore(folderOf(copied))->tailIsMissing());
}

TEST_F(ArchiveTest, CanBeExportedByAWindowThatMayNotChangeIt) {
    const auto owner = openStore(folder());
    const StoredSittingDriver sitting(*owner, m_clock, "a");
    const OpenedHistory second = openBeside();
    HistoryArchive* archive = second.store->archive();
    ASSERT_NE(archive, nullptr);
    EXPECT_FALSE(archive->canChange());
    const std::filesystem::path file = folder() / "carried.zip";
    ASSERT_TRUE(archive->exportTo(file).has_value());
    EXPECT_EQ(archive->importFrom(file).error().code, ErrorCode::StorageReadOnly);
    EXPECT_EQ(archive->repair(m_clock.now().wall).error().code, ErrorCode::StorageReadOnly);
    const QTemporaryDir elsewhere;
    const auto other = openStore(folderOf(elsewhere));
    EXPECT_EQ(other->importFrom(file)->newSittings, 1u);
}

TEST_F(ArchiveTest, CanBeGlancedAtWithoutBeingChanged) {
    {
        const auto store = openStore(folder());
        const StoredSittingDriver sitting(*store, m_clock, "a");
        std::filesystem::create_directory(folder() / "copy");
        std::filesystem::copy_file(folder() / "history.sqlite", folder() / "copy" / "history.sqlite");
    }
    const FolderLock lock(folder() / "copy");
    const QByteArray before = bytesOf(folder() / "copy" / "history.sqlite");
    const auto overview = glanceAtHistory(folder() / "copy", lock)->overview(10);
    ASSERT_TRUE(overview.has_value()) << overview.error().detail;
    EXPECT_EQ(overview->unfinished.size(), 1u);
    EXPECT_EQ(bytesOf(folder() / "copy" / "history.sqlite"), before);
    EXPECT_TRUE(openHistory(folder() / "copy", lock, m_clock.now().wall).findings.tailIsMissing)
        << "a glance must not make the log that is missing";
}

TEST_F(ArchiveTest, IsMadeAnewWhenTheSittingThatWasOpenAtACutIsTorn) {
    const auto store = openStore(folder());
    const auto finished = sitOneAndBeginAnother(*store);
    const QTemporaryDir cut;
    cutOff(folder(), cut);
    tearOpenSitting(cut);

    const OpenedHistory opened = openAfter(cut);
    ASSERT_TRUE(opened.findings.recovery.has_value());
    EXPECT_EQ(opened.findings.recovery->incomplete, std::vector{SittingId{"open"}});
    EXPECT_EQ(opened.store->load(SittingId{"finished"})->events, finished);
    EXPECT_TRUE(std::filesystem::exists(opened.findings.recovery->keptAs));

    // A second cut: what could not be brought back the first time is not tried again.
    const QTemporaryDir again;
    cutOff(folderOf(cut), again);
    const OpenedHistory second = openAfter(again);
    EXPECT_TRUE(second.findings.cutOffAfter.has_value());
    EXPECT_FALSE(second.findings.recovery.has_value());
    EXPECT_EQ(second.store->load(SittingId{"finished"})->events, finished);
}

TEST_F(ArchiveTest, RestoresABackupWhoseOpenSittingIsDamaged) {
    const auto store = openStore(folder());
    const auto finished = sitOneAndBeginAnother(*store);
    tearOpenSitting(m_dir);
    ASSERT_TRUE(store->backUpToday(m_clock.now().wall).has_value());
    const auto aside = store->restore(store->backups().front(), m_clock.now().wall);
    ASSERT_TRUE(aside.has_value()) << aside.error().detail;
    EXPECT_EQ(store->load(SittingId{"finished"})->events, finished);
    EXPECT_EQ(store->check(std::nullopt, 10)->damaged, std::vector{SittingId{"open"}});
}

TEST_F(ArchiveTest, IsLeftAsItIsAfterACutThatToreNothing) {
    const auto store = openStore(folder());
    StoredSittingDriver sitting(*store, m_clock, "open");
    const QTemporaryDir cut;
    cutOff(folder(), cut);
    const OpenedHistory opened = openAfter(cut);
    EXPECT_TRUE(opened.findings.cutOffAfter.has_value());
    EXPECT_FALSE(opened.findings.recovery.has_value());
    EXPECT_EQ(opened.store->load(SittingId{"open"})->events, sitting.events);
}

TEST_F(ArchiveTest, TellsUpToWhenItGoesAfterACut) {
    const auto store = openStore(folder());
    StoredSittingDriver sitting(*store, m_clock, "a");
    m_clock.advance(7s);
    ASSERT_TRUE(store->heartbeat(SittingId{"a"}, 7s, m_clock.now().wall).has_value());
    EXPECT_EQ(store->lastAlive(), m_clock.now().wall);
}

} // namespace test
