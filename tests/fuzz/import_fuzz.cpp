// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file to import (core/storage/EXPORT.md). The first byte says what it is made of: 'z', the rest is the
// zip; 'l', the rest are the lines within a good one; any other, a real history whose columns the rest
// changes before they get their checksums. It is refused, or what it brought is the same after another export
// and import, and every sitting that loads can be gone on with and graded.
#include "history/sitting_review.h"
#include "storage/database.h"
#include "storage/export_file.h"
#include "storage/history_files.h"
#include "storage/record_rows.h"
#include "storage/sqlite_history_store.h"
#include "support/generators.h"

#include <QCoreApplication>

#include <fuzzer/FuzzedDataProvider.h>
#include <zip.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

/// In memory, so that the disk is not worn.
const fs::path kFolder = "/dev/shm/rehearsal-import-fuzz-" + std::to_string(getpid());
const fs::path kGiven = kFolder / "given.zip";
const fs::path kExported = kFolder / "exported.zip";

void require(bool holds) {
    if (!holds)
        std::abort();
}

void writeBytes(std::string_view bytes) {
    std::ofstream(kGiven, std::ios::binary).write(bytes.data(), std::ssize(bytes));
}

void writeZipOf(std::string_view lines) {
    const zipFile zip = zipOpen64(kGiven.c_str(), APPEND_STATUS_CREATE);
    const zip_fileinfo noDay{};
    require(zip && zipOpenNewFileInZip64(zip, "history.jsonl", &noDay, nullptr, 0, nullptr, 0, nullptr, 0, 0,
                                         0) == ZIP_OK);
    require(zipWriteInFileInZip(zip, lines.data(), static_cast<unsigned>(lines.size())) == ZIP_OK);
    require(zipClose(zip, nullptr) == ZIP_OK);
}

/// A sitting with one event of most kinds, and a note.
struct RealHistory {
    exam::RowsOfRecord sitting;
    exam::RecordRow note{QStringLiteral("note"), QStringLiteral("q0"), 1, QStringLiteral("{}")};

    RealHistory() {
        exam::Random random(1);
        const test::RecordedSitting recorded = test::randomSitting(random, 20);
        const exam::Sitting& state = recorded.sitting();
        sitting = exam::rowsOf({exam::SittingId{"a"}, test::makeSpec(), state.paper(), state.questions(),
                                state.conditions(), exam::WallTime{}});
        for (const exam::SittingEvent& event : recorded.events())
            sitting.sitting.events.push_back(exam::rowOf(event));
    }

    std::vector<QString*> texts() {
        exam::SittingRows& rows = sitting.sitting;
        std::vector<QString*> texts{&rows.id,   &rows.origin,  &rows.exam,       &rows.bankEdition,
                                    &rows.seed, &rows.request, &rows.conditions, &sitting.exam.body,
                                    &note.kind, &note.name,    &note.body};
        for (exam::VersionRow& question : sitting.questions)
            texts.push_back(&question.body);
        for (exam::ItemRow& item : rows.items)
            texts.push_back(&item.entryOrder);
        for (exam::EventRow& event : rows.events)
            texts.insert(texts.end(), {&event.kind, &event.payload});
        return texts;
    }

    std::vector<qint64*> numbers() {
        exam::SittingRows& rows = sitting.sitting;
        std::vector<qint64*> numbers{&rows.begunAt, &rows.sequence, &rows.heartbeatUsed, &rows.heartbeatAt,
                                     &note.changedAt};
        for (exam::ItemRow& item : rows.items)
            numbers.push_back(&item.position);
        for (exam::EventRow& event : rows.events)
            numbers.insert(numbers.end(), {&event.ordinal, &event.at, &event.used});
        return numbers;
    }

    /// With the hashes of the texts as they are now.
    exam::HistoryRows rows() const {
        exam::HistoryRows history;
        exam::SittingRows rows = sitting.sitting;
        const auto withHash = [](exam::VersionRow version) {
            version.hash = exam::contentHash(version.body);
            return version;
        };
        const exam::VersionRow exam = withHash(sitting.exam);
        rows.examHash = exam.hash;
        history.exams.emplace(exam.hash, exam);
        for (std::size_t index = 0; index < rows.items.size(); ++index) {
            const exam::VersionRow question = withHash(sitting.questions[index]);
            rows.items[index].questionHash = question.hash;
            history.questions.emplace(question.hash, question);
        }
        history.sittings.emplace(rows.id, rows);
        history.records.insert(note);
        return history;
    }
};

template<class T>
T& oneOf(const std::vector<T*>& columns, FuzzedDataProvider& data) {
    return *columns[data.ConsumeIntegralInRange<std::size_t>(0, columns.size() - 1)];
}

void changeText(QString& text, FuzzedDataProvider& data) {
    const auto begin = data.ConsumeIntegralInRange<qsizetype>(0, text.size());
    const auto count = data.ConsumeIntegralInRange<qsizetype>(0, text.size() - begin);
    text.replace(begin, count, QString::fromStdString(data.ConsumeRandomLengthString(64)));
}

void writeChangedHistory(std::string_view bytes) {
    static const RealHistory real;
    RealHistory history = real;
    FuzzedDataProvider data(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    while (data.remaining_bytes() > 0)
        if (data.ConsumeBool())
            changeText(oneOf(history.texts(), data), data);
        else
            oneOf(history.numbers(), data) = data.ConsumeIntegral<qint64>();
    require(exam::writeExport(kGiven, history.rows()).has_value());
}

void writeGiven(std::string_view input) {
    const char how = input.empty() ? '\0' : input.front();
    const std::string_view rest = input.substr(input.empty() ? 0 : 1);
    if (how == 'z')
        writeBytes(rest);
    else if (how == 'l')
        writeZipOf(rest);
    else
        writeChangedHistory(rest);
}

/// A history that is emptied for each input, since making one takes longer than using it.
class History {
public:
    explicit History(const fs::path& folder)
        : m_store(exam::SqliteHistoryStore::open(folder).value())
        , m_rows(exam::Database::open(exam::HistoryFiles(folder).database(), exam::Database::Access::Write)
                     .value()) {}

    exam::SqliteHistoryStore& store() { return *m_store; }

    void clear() {
        for (const auto* table : {"sitting", "exam_version", "question_version", "personal_record"})
            require(m_rows->write(QStringLiteral("DELETE FROM ") + QLatin1String(table)).has_value());
    }

private:
    std::unique_ptr<exam::SqliteHistoryStore> m_store;
    std::unique_ptr<exam::Database> m_rows; ///< a second way to the same file
};

exam::HistoryRows exported(exam::SqliteHistoryStore& store) {
    require(store.exportTo(kExported).has_value());
    const auto read = exam::readExport(kExported);
    require(read && read->unreadable == 0);
    return read->rows;
}

void goOnWith(const exam::StoredSitting& stored) {
    const exam::SittingRecord& record = stored.record;
    const exam::Sitting sitting = exam::Sitting::resumed(record.paper, record.questions, record.conditions,
                                                         stored.events, stored.used, {});
    static_cast<void>(sitting.due({}));
    exam::reviewOf(record, stored.events);
}

void useEverything(exam::SqliteHistoryStore& store) {
    require(store.check(std::nullopt, 1000).has_value());
    const auto list = store.list();
    require(list && store.overview(5));
    for (const exam::SittingSummary& summary : *list) {
        if (const auto stored = store.load(summary.id))
            goOnWith(*stored);
        store.results(summary.exam);
        store.exposure(summary.exam);
        store.attempts(summary.exam, [](exam::WallTime) { return exam::Day(); });
    }
    for (const exam::RecordKind kind : {exam::RecordKind::Note, exam::RecordKind::Removal})
        store.records(kind);
}

void check() {
    static History first(kFolder / "first");
    static History second(kFolder / "second");
    const auto read = exam::readExport(kGiven);
    if (!read || read->rows == exam::HistoryRows())
        return;
    first.clear();
    second.clear();
    if (!first.store().importFrom(kGiven))
        return;
    const exam::HistoryRows rows = exported(first.store());
    require(second.store().importFrom(kExported).has_value() && exported(second.store()) == rows);
    useEverything(first.store());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argumentCount, char*** arguments) {
    static const QCoreApplication application(*argumentCount, *arguments);
    fs::create_directories(kFolder);
    std::atexit([] { fs::remove_all(kFolder); });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    writeGiven({reinterpret_cast<const char*>(data), size});
    check();
    return 0;
}
