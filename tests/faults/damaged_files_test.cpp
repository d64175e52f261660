// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a history damaged at random (faults.md, row 9): flipped bits, zeroed and cut files, foreign and
// damaged logs. Whatever is read must be what was written, or be said to be damaged or missing.
#include "base/random.h"
#include "history_text.h"
#include "running_candidate.h"
#include "storage/open_history.h"
#include "storage/sqlite_history_store.h"
#include "stored_history.h"
#include "support/history_store_contract.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

namespace test {

using namespace exam;

namespace {

constexpr qint64 kPage = 4096;
constexpr int kSittings = 12;

struct Outcome {
    int copies = 0;
    int recovered = 0;
    int unreadable = 0; ///< nothing could be opened
    int whole = 0;      ///< sittings read as they were written
    int damaged = 0;    ///< sittings said to be damaged
    int shorter = 0;    ///< sittings without their latest events, where something was said
    int missing = 0;    ///< sittings gone, where something was said
    int unnoticed = 0;  ///< changed in silence
};

/// What was written: folders that were cut off, so that a write-ahead log stands beside the file.
class Original {
public:
    Original() {
        FakeClock clock;
        const auto store = openStore(folderOf(m_written));
        for (int number = 0; number < kSittings; ++number) {
            StoredSittingDriver sitting(*store, clock, "sitting" + std::to_string(number));
            for (int answer = 0; answer < 65; ++answer)
                sitting.perform(Answered{0, {{EntryIndex((answer + number) % 4)}}});
            if (number % 3 != 0)
                sitting.finish();
            m_events[sitting.record().id.value] = sitting.events;
            if (number == kSittings / 2) {
                EXPECT_TRUE(store->backUpToday(clock.now().wall).has_value());
                copy(folderOf(m_written), folderOf(m_older));
            }
        }
        copy(folderOf(m_written), folderOf(m_cut));
    }

    static void copy(const std::filesystem::path& from, const std::filesystem::path& to) {
        for (const char* name : {"history.sqlite", "history.sqlite-wal"})
            std::filesystem::copy_file(from / name, to / name,
                                       std::filesystem::copy_options::overwrite_existing);
        if (std::filesystem::exists(from / "backups"))
            std::filesystem::copy(from / "backups", to / "backups",
                                  std::filesystem::copy_options::recursive |
                                      std::filesystem::copy_options::overwrite_existing);
    }

    std::filesystem::path folder() const { return folderOf(m_cut); }
    std::filesystem::path olderLog() const { return folderOf(m_older) / "history.sqlite-wal"; }
    const std::map<std::string, std::vector<SittingEvent>>& events() const { return m_events; }

private:
    QTemporaryDir m_written;
    QTemporaryDir m_older;
    QTemporaryDir m_cut;
    std::map<std::string, std::vector<SittingEvent>> m_events;
};

class Vandal {
public:
    Vandal(const Original& original, std::uint64_t seed)
        : m_original(original)
        , m_random(seed) {}

    /// Half of the copies lie closed, without a log. Gives what was done.
    std::string damage(const std::filesystem::path& folder) {
        if (m_random.below(2) == 0)
            openStore(folder).reset();
        const bool hasLog = std::filesystem::exists(folder / "history.sqlite-wal");
        const std::filesystem::path file =
            folder / (hasLog && m_random.below(2) == 0 ? "history.sqlite-wal" : "history.sqlite");
        const std::string where = file.filename().string() + (hasLog ? ", cut off" : ", closed");
        switch (m_random.below(5)) {
        case 0:
            std::filesystem::resize_file(file, below(std::filesystem::file_size(file)));
            return "shortened " + where;
        case 1:
            overwrite(file, QByteArray(kPage, '\0'), kPage);
            return "zeroed page of " + where;
        case 2:
            std::filesystem::copy_file(m_original.olderLog(), folder / "history.sqlite-wal",
                                       std::filesystem::copy_options::overwrite_existing);
            return "older log, " + where;
        default:
            for (std::uint32_t flips = 1 + m_random.below(8); flips > 0; --flips)
                flipBit(file);
            return "flipped bits of " + where;
        }
    }

private:
    std::uintmax_t below(std::uintmax_t size) { return m_random.below(static_cast<std::uint32_t>(size)); }

    void overwrite(const std::filesystem::path& path, const QByteArray& bytes, qint64 unit) {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::ReadWrite) || file.size() < unit)
            return;
        file.seek(static_cast<qint64>(below(static_cast<std::uintmax_t>(file.size() / unit))) * unit);
        file.write(bytes);
    }

    void flipBit(const std::filesystem::path& path) {
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::ReadWrite) || file.size() == 0)
            return;
        const auto place = static_cast<qint64>(below(static_cast<std::uintmax_t>(file.size())));
        file.seek(place);
        char byte = 0;
        file.getChar(&byte);
        file.seek(place);
        file.putChar(static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << m_random.below(8))));
    }

    const Original& m_original;
    Random m_random;
};

bool isBeginning(const std::vector<SittingEvent>& part, const std::vector<SittingEvent>& whole) {
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

void judge(const Original& original, OpenedHistory& opened, Outcome& tally) {
    const HistoryFindings& findings = opened.findings;
    const auto list = opened.store->list();
    const auto checked = opened.store->check(std::nullopt, 1000);
    // What the window says of it, not what a log does.
    const bool saidSomething = !list || !checked || !app::damageText(checked->damaged.size()).isEmpty() ||
                               !app::historyProblemText(findings).isEmpty() ||
                               !app::historyNoticeText(findings).isEmpty();
    for (const auto& [id, events] : original.events()) {
        const auto stored = opened.store->load({id});
        if (stored && stored->events == events) {
            ++tally.whole;
        } else if (stored) {
            const bool isShorter = isBeginning(stored->events, events);
            ++(isShorter && saidSomething ? tally.shorter : tally.unnoticed);
            EXPECT_TRUE(isShorter && saidSomething)
                << id << ": " << stored->events.size() << " of " << events.size() << " events";
        } else if (stored.error().code == ErrorCode::NoSuchSitting) {
            ++(saidSomething ? tally.missing : tally.unnoticed);
            EXPECT_TRUE(saidSomething) << id << " is gone";
        } else {
            ++tally.damaged;
            EXPECT_TRUE(!checked ||
                        std::ranges::find(checked->damaged, SittingId{id}) != checked->damaged.end())
                << "the check in the background finds it, too: " << id;
        }
    }
}

} // namespace

TEST(DamagedFiles, AreNoticedAndKeptAndTheRestIsReadable) {
    const Original original;
    Vandal vandal(original, 9);
    Outcome tally;
    const int all = rounds(60);
    for (int round = 0; round < all; ++round) {
        const QTemporaryDir dir;
        Original::copy(original.folder(), folderOf(dir));
        const std::string damage = vandal.damage(folderOf(dir));
        const QByteArray before = bytesOf(folderOf(dir) / "history.sqlite");
        const FolderLock lock(folderOf(dir));
        OpenedHistory opened = openHistory(folderOf(dir), lock, FakeClock().now().wall);
        ++tally.copies;
        tally.unreadable += opened.findings.problem ? 1 : 0;
        if (opened.findings.recovery) {
            ++tally.recovered;
            EXPECT_EQ(bytesOf(opened.findings.recovery->keptAs), before) << "the damaged file is untouched";
        }
        judge(original, opened, tally);
        EXPECT_EQ(tally.unnoticed, 0) << damage;
        ASSERT_FALSE(HasFailure()) << "round " << round;
    }
    std::printf("damaged copies %d: made anew %d, not opened for writing %d; sittings whole %d, said to be "
                "damaged %d, "
                "shorter and said %d, missing and said %d, changed in silence %d\n",
                tally.copies, tally.recovered, tally.unreadable, tally.whole, tally.damaged, tally.shorter,
                tally.missing, tally.unnoticed);
}

} // namespace test
