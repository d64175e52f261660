// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_history_store.h"

#include "history/sitting_attempts.h"
#include "history/sitting_review.h"
#include "storage/attempts_sql.h"
#include "storage/database.h"
#include "storage/json_codec.h"
#include "storage/record_rows.h"
#include "storage/reserve_file.h"
#include "storage/rows_sql.h"
#include "storage/schema.h"
#include "storage/summary_sql.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace exam {

namespace {

const QString kClosed = QStringLiteral("closed");
const QString kOpen = QStringLiteral("open");
const QString kOpenAlone = QStringLiteral("open-alone");

const QString kReadMark = QStringLiteral("SELECT value FROM folder_state WHERE name = 'mark'");

/// Of the sittings, those that the last recovery could not bring back.
QStringList beyondRepair(Database& database) {
    return database.readText(QStringLiteral("SELECT value FROM folder_state WHERE name = 'incomplete'"))
        .value_or(QString())
        .split(u' ');
}

/// Events out of their place: of a sitting that is not there, or away from the others of theirs, where a
/// search does not find them. A changed id leaves the sitting itself shorter and without a fault.
void addMisplaced(Database& database, std::vector<SittingId>& damaged) {
    // In the order of the table, so that a sitting comes twice whose events do not lie together.
    auto rows = database.read(QStringLiteral("SELECT sitting, sitting IN (SELECT id FROM sitting) "
                                             "FROM sitting_event GROUP BY sitting"));
    std::set<std::string> met;
    while (rows && rows->next()) {
        const std::string id = rows->text(0).toStdString();
        if (!met.insert(id).second || rows->number(1) == 0)
            damaged.push_back({id});
    }
}

/// For attempts that are kept without their day.
Day anyDay(WallTime) {
    return {};
}

struct Extent {
    QString mark;
    qint64 sittings = 0;
};

std::optional<Extent> extentOf(const std::filesystem::path& file, Database::Access access) {
    auto database = Database::open(file, access);
    if (!database)
        return std::nullopt;
    const auto mark = (*database)->readText(kReadMark);
    const auto sittings = (*database)->readNumber(QStringLiteral("SELECT COUNT(*) FROM sitting"));
    if (!mark || !sittings)
        return std::nullopt;
    return Extent{*mark, *sittings};
}

/// Whether the log beside the file is of another time: the file was closed, which leaves no log that matters,
/// or the file alone has sittings that with its log it has not. SQLite would play it into the file.
bool hasForeignLog(const HistoryFiles& files) {
    std::error_code problem;
    if (std::filesystem::file_size(files.wal(), problem) == 0 || problem)
        return false;
    const auto alone = extentOf(files.database(), Database::Access::ReadMainFileAlone);
    if (!alone)
        return false;
    if (alone->mark == kClosed)
        return true;
    const auto withLog = extentOf(files.database(), Database::Access::Read);
    return withLog && withLog->sittings < alone->sittings;
}

/// A look that changes nothing, before anything does: a new version's file and a damaged one stay as they
/// are. Where a file system cannot be read without being written, opening for writing finds out.
Result<void> lookAt(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file))
        return {};
    auto database = Database::open(file, Database::Access::Read);
    if (!database && database.error().code == ErrorCode::StorageDamaged)
        return std::unexpected(std::move(database.error()));
    if (!database)
        return {};
    const auto schema = (*database)->readNumber(QStringLiteral("PRAGMA user_version"));
    if (schema && *schema > kSchema)
        return fail(ErrorCode::StorageTooNew, "schema " + std::to_string(*schema));
    const auto isSound = (*database)->hasSoundStructure();
    if (!isSound)
        return std::unexpected(isSound.error());
    if (!*isSound)
        return fail(ErrorCode::StorageDamaged, "the structure of the file");
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteHistoryStore>> SqliteHistoryStore::open(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return fail(ErrorCode::StorageUnavailable, folder.string() + ": " + problem.message());
    auto store = std::unique_ptr<SqliteHistoryStore>(new SqliteHistoryStore(HistoryFiles(folder)));
    if (auto opened = store->openFiles(TornSittings::Refused); !opened)
        return std::unexpected(std::move(opened.error()));
    ReserveFile(store->m_files.reserve()).take();
    return store;
}

Result<std::unique_ptr<SqliteHistoryStore>> SqliteHistoryStore::openToRead(const std::filesystem::path& file,
                                                                           Reading reading) {
    auto store =
        std::unique_ptr<SqliteHistoryStore>(new SqliteHistoryStore(HistoryFiles(file.parent_path())));
    // Reading with a log that is not there would make one, and then it is not missing any more.
    std::error_code ignored; // a path that cannot be looked at cannot be opened either
    const bool isAlone =
        reading == Reading::AsOwner && !std::filesystem::exists(store->m_files.wal(), ignored);
    auto database =
        Database::open(file, isAlone ? Database::Access::ReadMainFileAlone : Database::Access::Read);
    if (!database)
        return std::unexpected(std::move(database.error()));
    const auto schema = (*database)->readNumber(QStringLiteral("PRAGMA user_version"));
    if (!schema || *schema < kSchema)
        return fail(ErrorCode::StorageUnavailable, "a schema to be upgraded first");
    store->m_database = std::move(*database);
    store->m_isReadOnly = true;
    return store;
}

SqliteHistoryStore::SqliteHistoryStore(HistoryFiles files)
    : m_files(std::move(files)) {}

SqliteHistoryStore::~SqliteHistoryStore() {
    close();
}

/// The mark comes when everything else is in the main file, so that a file marked as closed needs no log.
void SqliteHistoryStore::close() {
    const bool isOurs = m_database && !m_isReadOnly && m_database->isInPlace();
    if (isOurs && (m_database->checkpoint() || !m_database->usesWal()))
        static_cast<void>(m_database->write(
            QStringLiteral("UPDATE folder_state SET value = ? WHERE name = 'mark'"), {kClosed}));
    m_database.reset();
}

bool SqliteHistoryStore::hasSharedMemory() const {
    return m_isReadOnly || m_database->usesWal();
}

/// A disk that loses what it called written can tear rows in a file of sound structure (faults.md, row 4).
/// They are those of the last moments: of the newest sitting, or of one without a result. What a recovery
/// could not bring back is not tried again.
bool SqliteHistoryStore::isTorn() const {
    const auto store = openToRead(m_files.database());
    if (!store)
        return false;
    Database& database = *(*store)->m_database;
    const auto mark = database.readText(kReadMark);
    if (!mark || *mark == kClosed)
        return false;
    QStringList ids;
    {
        auto rows = database.read(
            QStringLiteral("SELECT id FROM sitting WHERE sequence = (SELECT MAX(sequence) FROM sitting) "
                           "OR id NOT IN (SELECT sitting FROM sitting_result)"));
        while (rows && rows->next())
            ids.append(rows->text(0));
    }
    const QStringList lost = beyondRepair(database);
    return std::ranges::any_of(ids, [&](const QString& id) {
        const auto stored = (*store)->load({id.toStdString()});
        return !stored && stored.error().code == ErrorCode::StorageDamaged && !lost.contains(id);
    });
}

Result<void> SqliteHistoryStore::openFiles(TornSittings torn) {
    if (auto adopted = m_files.adoptSuccessor(); !adopted)
        return adopted;
    const bool hasLog = std::filesystem::exists(m_files.wal());
    m_logWasForeign = hasLog && hasForeignLog(m_files);
    if (m_logWasForeign)
        if (auto moved = m_files.putLogAside(); !moved)
            return moved;
    if (auto looked = lookAt(m_files.database()); !looked)
        return looked;
    if (torn == TornSittings::Refused && isTorn())
        return fail(ErrorCode::StorageDamaged, "a sitting that was open at a cut");
    auto database = Database::open(m_files.database(), Database::Access::Write);
    if (!database)
        return std::unexpected(std::move(database.error()));
    m_database = std::move(*database);
    if (auto upgraded = upgradeSchema(*m_database, m_files.backups()); !upgraded)
        return upgraded;
    const auto mark = m_database->readText(kReadMark);
    if (!mark)
        return std::unexpected(mark.error());
    m_endedUncleanly = *mark != kClosed;
    m_tailIsMissing = (*mark == kOpen && !hasLog) || m_logWasForeign;
    if (auto marked = markAsOpen(); !marked)
        return marked;
    gradeWhatHasEnded();
    return {};
}

/// Until it succeeds, reading says why it cannot; the next write tries again.
Result<void> SqliteHistoryStore::reopen() {
    auto opened = openFiles(TornSittings::Taken);
    if (!opened && !m_database)
        m_database = Database::notOpen(opened.error());
    return opened;
}

/// A kill came between the end of an exam and its result, or the result was damaged. One whose events are
/// damaged stays without.
void SqliteHistoryStore::gradeWhatHasEnded() {
    const auto ids = readUngraded(*m_database);
    for (const SittingId& id : ids ? *ids : std::vector<SittingId>())
        static_cast<void>(grade(id));
}

Result<void> SqliteHistoryStore::grade(const SittingId& id) {
    auto stored = load(id);
    if (!stored)
        return std::unexpected(std::move(stored.error()));
    return finish(id, reviewOf(std::move(stored->record), std::move(stored->events)).report);
}

/// Of the sitting that was alive last.
std::optional<WallTime> SqliteHistoryStore::lastAlive() {
    const auto last = m_database->readNumber(
        QStringLiteral("SELECT MAX(s.heartbeat_at, IFNULL((SELECT MAX(e.at) FROM sitting_event e WHERE "
                       "e.sitting = s.id), 0)) FROM sitting s ORDER BY s.heartbeat_at DESC LIMIT 1"));
    return last && *last > 0 ? std::optional(wallTime(*last)) : std::nullopt;
}

/// In the main file at once: a copy of that file alone then tells that its log is missing (faults.md, row
/// 12). Also the proof that the file can be written, since opening one that cannot be succeeds (row 8).
Result<void> SqliteHistoryStore::markAsOpen() {
    const QString mark = m_database->usesWal() ? kOpen : kOpenAlone;
    auto marked = inTransaction([&] {
        return m_database->write(QStringLiteral("UPDATE folder_state SET value = ? WHERE name = 'mark'"),
                                 {mark});
    });
    m_database->checkpoint();
    return marked;
}

/// The connection still holds a file that was removed from its folder, and so all of the history: it is
/// written there again. A foreign file in its place is left alone.
Result<void> SqliteHistoryStore::takeBack() {
    std::error_code problem;
    std::filesystem::create_directories(m_files.folder(), problem);
    if (problem)
        return fail(ErrorCode::StorageUnavailable, m_files.folder().string() + ": " + problem.message());
    if (auto copied = m_database->copyTo(m_files.successor()); !copied)
        return copied;
    m_database.reset();
    return reopen();
}

Result<void> SqliteHistoryStore::stayInPlace() {
    if (!m_database->isOpen())
        return reopen();
    if (m_database->isInPlace())
        return {};
    if (std::filesystem::exists(m_files.database()) && !m_database->mainFileIsInPlace())
        return fail(ErrorCode::StorageInUse, "another file was put in the place of history.sqlite");
    return takeBack();
}

Result<void> SqliteHistoryStore::tryInTransaction(const std::function<Result<void>()>& work) {
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(std::move(transaction.error()));
    if (Result<void> done = work(); !done)
        return done;
    return transaction->commit();
}

/// Runs `work`, which writes, in one transaction; on a full disk once more with the room of the reserve.
Result<void> SqliteHistoryStore::inTransaction(const std::function<Result<void>()>& work) {
    if (m_isReadOnly)
        return fail(ErrorCode::StorageReadOnly);
    if (auto there = stayInPlace(); !there)
        return there;
    m_database->takeDiskWasFull();
    Result<void> done = tryInTransaction(work);
    if (!done && m_database->takeDiskWasFull() && ReserveFile(m_files.reserve()).release())
        done = tryInTransaction(work);
    if (done && !m_database->isInPlace())
        return fail(ErrorCode::StorageUnavailable, "history.sqlite was removed");
    return done;
}

/// The main file knows of every sitting that was begun, so that a copy without its log, or with that of
/// another time, is found out.
Result<void> SqliteHistoryStore::begin(const SittingRecord& record) {
    auto begun = inTransaction([&] { return insertAnew(record); });
    if (begun)
        m_database->checkpoint();
    return begun;
}

Result<void> SqliteHistoryStore::insertAnew(const SittingRecord& record) {
    RowsOfRecord anew = rowsOf(record);
    const auto last = m_database->readNumber(QStringLiteral("SELECT MAX(sequence) FROM sitting"));
    if (!last)
        return std::unexpected(last.error());
    anew.sitting.sequence = std::max(anew.sitting.begunAt, *last + 1);
    if (auto done = insertVersion(*m_database, kExamVersions, anew.exam); !done)
        return done;
    for (const VersionRow& question : anew.questions)
        if (auto done = insertVersion(*m_database, kQuestionVersions, question); !done)
            return done;
    return insertSitting(*m_database, anew.sitting);
}

Result<void> SqliteHistoryStore::append(const SittingId& id, const std::vector<SittingEvent>& events) {
    return inTransaction([&]() -> Result<void> {
        const auto known = m_database->readNumber(QStringLiteral("SELECT COUNT(*) FROM sitting WHERE id = ?"),
                                                  {text(id.value)});
        if (!known)
            return std::unexpected(known.error());
        if (*known == 0)
            return fail(ErrorCode::NoSuchSitting, id.value);
        for (const SittingEvent& event : events)
            if (auto done = appendOne(id, event); !done)
                return done;
        return {};
    });
}

Result<void> SqliteHistoryStore::appendOne(const SittingId& id, const SittingEvent& event) {
    const QString sitting = text(id.value);
    const EventRow row = rowOf(event);
    const auto there = m_database->readText(
        QStringLiteral("SELECT checksum FROM sitting_event WHERE sitting = ? AND ordinal = ?"),
        {sitting, row.ordinal});
    if (!there)
        return std::unexpected(there.error());
    if (there->isEmpty())
        return insertEvent(*m_database, sitting, row);
    if (*there == row.checksum(sitting))
        return {};
    return fail(ErrorCode::StorageDamaged, "another event " + std::to_string(row.ordinal) + " is there");
}

Result<void> SqliteHistoryStore::heartbeat(const SittingId& id, Millis used, WallTime at) {
    SittingRows rows;
    rows.id = text(id.value);
    rows.heartbeatUsed = number(used);
    rows.heartbeatAt = number(at);
    return inTransaction([&] {
        return m_database->write(QStringLiteral("UPDATE sitting SET heartbeat_used = ?, heartbeat_at = ?, "
                                                "heartbeat_checksum = ? WHERE id = ?"),
                                 {rows.heartbeatUsed, rows.heartbeatAt, rows.heartbeatChecksum(), rows.id});
    });
}

Result<void> SqliteHistoryStore::finish(const SittingId& id, const ScoreReport& report) {
    return inTransaction([&]() -> Result<void> {
        auto sitting = readSittingRows(*m_database, text(id.value));
        if (!sitting)
            return std::unexpected(std::move(sitting.error()));
        if (!*sitting)
            return fail(ErrorCode::NoSuchSitting, id.value);
        const auto answered = countAnswered(*m_database, (*sitting)->rows.id);
        if (!answered)
            return std::unexpected(answered.error());
        SittingRows& rows = (*sitting)->rows;
        rows.result = ResultRow{number(report.scored.right),
                                number(report.scored.total),
                                number(report.unscored.right),
                                number(report.unscored.total),
                                report.scaled,
                                report.passed,
                                compactText(json::fromReport(report)),
                                *answered,
                                rows.events.empty() ? 0 : rows.events.back().used};
        for (std::size_t index = 0; index < rows.items.size() && index < report.marks.size(); ++index)
            rows.items[index].mark = bool{report.marks[index]};
        if (auto written = writeResult(*m_database, rows); !written)
            return written;
        return writeAttempts(*m_database, {id, attemptsFromEvents(id, anyDay)});
    });
}

Result<void> SqliteHistoryStore::discard(const SittingId& id) {
    return inTransaction([&] { return deleteSitting(*m_database, text(id.value)); });
}

Result<void> SqliteHistoryStore::keep(const PersonalRecord& record) {
    RecordRow row{text(nameOf(record.kind)), text(record.name), number(record.changedAt), text(record.body)};
    return inTransaction([&]() -> Result<void> {
        // What is kept later is the later one, whatever the wall clock says.
        const auto last = m_database->readNumber(
            QStringLiteral("SELECT MAX(changed_at) FROM personal_record WHERE kind = ? AND name = ?"),
            {row.kind, row.name});
        if (!last)
            return std::unexpected(last.error());
        row.changedAt = std::max(number(record.changedAt), *last + 1);
        if (record.kind != RecordKind::Note)
            if (auto done = m_database->write(
                    QStringLiteral("DELETE FROM personal_record WHERE kind = ? AND name = ?"),
                    {row.kind, row.name});
                !done)
                return done;
        return insertRecord(*m_database, row);
    });
}

Result<std::vector<PersonalRecord>> SqliteHistoryStore::records(RecordKind kind) {
    auto rows = m_database->read(
        QStringLiteral("SELECT name, changed_at, body, checksum FROM personal_record WHERE kind = ? "
                       "ORDER BY name, changed_at"),
        {text(nameOf(kind))});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    std::vector<PersonalRecord> records;
    while (rows->next()) {
        const RecordRow row{text(nameOf(kind)), rows->text(0), rows->number(1), rows->text(2)};
        if (row.checksum() != rows->text(3))
            continue; // the version before it is the newest that can be trusted
        if (!records.empty() && records.back().name == row.name.toStdString())
            records.pop_back();
        records.push_back({kind, row.name.toStdString(), row.body.toStdString(), wallTime(row.changedAt)});
    }
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return records;
}

Result<std::vector<SittingSummary>> SqliteHistoryStore::list() {
    return readSummaries(*m_database);
}

Result<HistoryOverview> SqliteHistoryStore::overview(std::size_t latest) {
    return readOverview(*m_database, latest);
}

Result<SittingRows> SqliteHistoryStore::soundRows(const SittingId& id) {
    auto sitting = readSittingRows(*m_database, text(id.value));
    if (!sitting)
        return std::unexpected(std::move(sitting.error()));
    if (!*sitting)
        return fail(ErrorCode::NoSuchSitting, id.value);
    if ((*sitting)->isDamaged)
        return fail(ErrorCode::StorageDamaged, "events of sitting " + id.value);
    return std::move((*sitting)->rows);
}

Result<void> SqliteHistoryStore::addQuestions(const SittingRows& rows, SittingRecord& record) {
    for (const ItemRow& item : rows.items) {
        const auto body = m_database->readText(
            QStringLiteral("SELECT body FROM question_version WHERE hash = ?"), {item.questionHash});
        if (!body)
            return std::unexpected(body.error());
        auto shown = json::toShown(jsonObject(*body));
        if (!shown || contentHash(*body) != item.questionHash)
            return fail(ErrorCode::StorageDamaged, "question " + item.questionHash.toStdString());
        const EntryOrder order = toEntryOrder(item.entryOrder);
        if (!isOrderOf(*shown->question, order))
            return fail(ErrorCode::StorageDamaged, "order of the entries of " + shown->question->id.value);
        record.paper.items.push_back({shown->question->id, order, item.scored});
        record.questions.push_back(std::move(*shown));
    }
    return {};
}

Result<StoredSitting> SqliteHistoryStore::load(const SittingId& id) {
    const auto rows = soundRows(id);
    if (!rows)
        return std::unexpected(rows.error());
    StoredSitting stored;
    stored.record = recordOf(*rows);
    const auto spec = m_database->readText(QStringLiteral("SELECT body FROM exam_version WHERE hash = ?"),
                                           {rows->examHash});
    if (!spec)
        return std::unexpected(spec.error());
    if (contentHash(*spec) != rows->examHash)
        return fail(ErrorCode::StorageDamaged, "exam " + rows->examHash.toStdString());
    stored.record.spec = json::toSpec(jsonObject(*spec));
    if (auto done = addQuestions(*rows, stored.record); !done)
        return std::unexpected(std::move(done.error()));
    for (const EventRow& row : rows->events)
        stored.events.push_back(toEvent(row));
    // Checksums see what changed by chance; a file from elsewhere can contradict itself without one failing.
    if (const auto state = replay(stored.events, stored.record.paper.items.size()); !state)
        return fail(ErrorCode::StorageDamaged, state.error().detail);
    stored.used = Millis{rows->heartbeatUsed};
    stored.lastAlive = wallTime(rows->heartbeatAt);
    if (!stored.events.empty() && stored.events.back().used >= stored.used) {
        stored.used = stored.events.back().used;
        stored.lastAlive = std::max(stored.lastAlive, stored.events.back().at);
    }
    return stored;
}

Result<Exposure> SqliteHistoryStore::exposure(const ExamId& exam) {
    // Rising by time, so that the last showing of a question is what remains.
    auto rows = m_database->read(
        QStringLiteral(
            "SELECT q.question_id, s.begun_at, i.mark FROM kept_sitting s "
            "JOIN sitting_item i ON i.sitting = s.id JOIN question_version q ON q.hash = i.question_hash "
            "WHERE s.exam = ? AND i.mark IS NOT NULL AND EXISTS (SELECT 1 FROM sitting_event e "
            "WHERE e.sitting = s.id AND e.question = i.position AND e.kind = 'shown') ORDER BY s.sequence"),
        {text(exam.value)});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    Exposure exposure;
    while (rows->next())
        exposure.insert_or_assign(QuestionId{rows->text(0).toStdString()},
                                  SeenBefore{wallTime(rows->number(1)), rows->number(2) != 0});
    if (auto problem = rows->problem())
        return std::unexpected(std::move(*problem));
    return exposure;
}

Result<std::vector<PastResult>> SqliteHistoryStore::results(const ExamId& exam) {
    return readResults(*m_database, exam);
}

/// After an upgrade or an import some have to be worked out first.
Result<std::vector<Attempt>> SqliteHistoryStore::attempts(const ExamId& exam, const DayOf& dayOf) {
    auto sittings = readAttempts(*m_database, exam, dayOf);
    if (!sittings)
        return std::unexpected(std::move(sittings.error()));
    std::vector<const KeptAttempts*> derived;
    for (KeptAttempts& sitting : *sittings)
        if (!sitting.attempts) {
            sitting.attempts = attemptsFromEvents(sitting.id, dayOf);
            derived.push_back(&sitting);
        }
    if (!derived.empty() && !m_isReadOnly)
        static_cast<void>(keepAttempts(derived)); // or next time
    std::vector<Attempt> all;
    for (KeptAttempts& sitting : *sittings)
        if (sitting.attempts)
            std::ranges::move(*sitting.attempts, std::back_inserter(all));
    return all;
}

/// Nothing for a sitting that cannot be read.
std::optional<std::vector<Attempt>> SqliteHistoryStore::attemptsFromEvents(const SittingId& id,
                                                                           const DayOf& dayOf) {
    const auto stored = load(id);
    return stored ? std::optional(attemptsOf(stored->record, stored->events, dayOf)) : std::nullopt;
}

Result<void> SqliteHistoryStore::keepAttempts(const std::vector<const KeptAttempts*>& sittings) {
    return inTransaction([&]() -> Result<void> {
        for (const KeptAttempts* sitting : sittings)
            if (auto done = writeAttempts(*m_database, *sitting); !done)
                return done;
        return {};
    });
}

const std::set<std::string>& SqliteHistoryStore::soundVersions() {
    if (m_soundVersions)
        return *m_soundVersions;
    m_soundVersions.emplace();
    for (const QString& table : {kExamVersions, kQuestionVersions}) {
        auto rows = m_database->read(QStringLiteral("SELECT hash, body FROM %1").arg(table));
        while (rows && rows->next())
            if (contentHash(rows->text(1)) == rows->text(0))
                m_soundVersions->insert(rows->text(0).toStdString());
    }
    return *m_soundVersions;
}

Result<CheckedSittings> SqliteHistoryStore::check(const std::optional<SittingId>& after, std::size_t count) {
    auto found = m_database->read(QStringLiteral("SELECT id FROM sitting WHERE id > ? ORDER BY id LIMIT ?"),
                                  {after ? text(after->value) : QStringLiteral(""), number(count)});
    if (!found)
        return std::unexpected(std::move(found.error()));
    std::vector<QString> ids;
    while (found->next())
        ids.push_back(found->text(0));
    if (!after)
        m_soundVersions.reset();
    CheckedSittings checked;
    for (const QString& id : ids) {
        const auto sitting = readSittingRows(*m_database, id);
        const bool isSound = sitting && *sitting && !(*sitting)->isDamaged &&
                             soundVersions().contains((*sitting)->rows.examHash.toStdString()) &&
                             std::ranges::all_of((*sitting)->rows.items, [&](const ItemRow& item) {
                                 return soundVersions().contains(item.questionHash.toStdString());
                             });
        if (!isSound || ((*sitting)->lacksResult && !grade({id.toStdString()})))
            checked.damaged.push_back({id.toStdString()});
    }
    if (ids.size() == count)
        checked.last = SittingId{ids.back().toStdString()};
    else
        addMisplaced(*m_database, checked.damaged);
    std::ranges::copy_if(
        checked.damaged, std::back_inserter(checked.beyondRepair),
        [lost = beyondRepair(*m_database)](const SittingId& id) { return lost.contains(text(id.value)); });
    return checked;
}

} // namespace exam
