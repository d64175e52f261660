// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/export_file.h"

#include "storage/durable_files.h"
#include "storage/export_sitting.h"
#include "storage/record_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unzip.h>
#include <zip.h>

#include <memory>
#include <ranges>

using namespace Qt::StringLiterals;

namespace exam {

namespace {

constexpr auto kEntry = "history.jsonl";
constexpr auto kFormat = "rehearsal-history"_L1;
constexpr int kFormatVersion = 1;
/// A history of a thousand sittings takes 40 MB; what claims to be more is no history.
constexpr qint64 kMostBytes = qint64{1} << 30U;

// --- rows as JSON

QJsonValue orNull(const std::optional<qint64>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<bool>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject fromVersion(const QString& type, const VersionRow& row) {
    return {{u"type"_s, type}, {u"hash"_s, row.hash}, {u"name"_s, row.name}, {u"body"_s, row.body}};
}

QJsonObject fromRecord(const RecordRow& row) {
    return {{u"type"_s, u"record"_s},         {u"kind"_s, row.kind}, {u"name"_s, row.name},
            {u"changed_at"_s, row.changedAt}, {u"body"_s, row.body}, {u"checksum"_s, row.checksum()}};
}

QJsonObject fromItem(const ItemRow& row) {
    return {{u"position"_s, row.position},
            {u"question"_s, row.questionHash},
            {u"entry_order"_s, row.entryOrder},
            {u"scored"_s, row.scored},
            {u"mark"_s, orNull(row.mark)}};
}

QJsonObject fromEvent(const EventRow& row, const QString& sitting) {
    return {{u"ordinal"_s, row.ordinal},
            {u"at"_s, row.at},
            {u"used"_s, row.used},
            {u"kind"_s, row.kind},
            {u"question"_s, orNull(row.question)},
            {u"payload"_s, row.payload},
            {u"checksum"_s, row.checksum(sitting)}};
}

QJsonObject fromResult(const SittingRows& rows) {
    const ResultRow& row = *rows.result;
    return {{u"scored_right"_s, row.scoredRight},
            {u"scored_total"_s, row.scoredTotal},
            {u"unscored_right"_s, row.unscoredRight},
            {u"unscored_total"_s, row.unscoredTotal},
            {u"scaled"_s, row.scaled},
            {u"passed"_s, row.passed},
            {u"body"_s, row.body},
            {u"answered"_s, row.answered},
            {u"used"_s, row.used},
            {u"checksum"_s, rows.resultChecksum()}};
}

QJsonObject fromSitting(const SittingRows& rows) {
    QJsonArray items;
    for (const ItemRow& item : rows.items)
        items.append(fromItem(item));
    QJsonArray events;
    for (const EventRow& event : rows.events)
        events.append(fromEvent(event, rows.id));
    QJsonObject object{{u"type"_s, u"sitting"_s},
                       {u"id"_s, rows.id},
                       {u"origin"_s, rows.origin},
                       {u"exam"_s, rows.exam},
                       {u"exam_hash"_s, rows.examHash},
                       {u"bank_edition"_s, rows.bankEdition},
                       {u"seed"_s, rows.seed},
                       {u"request"_s, rows.request},
                       {u"conditions"_s, rows.conditions},
                       {u"begun_at"_s, rows.begunAt},
                       {u"sequence"_s, rows.sequence},
                       {u"heartbeat_used"_s, rows.heartbeatUsed},
                       {u"heartbeat_at"_s, rows.heartbeatAt},
                       {u"items"_s, items},
                       {u"events"_s, events},
                       {u"seal"_s, rows.seal()}};
    if (rows.result)
        object[u"result"] = fromResult(rows);
    return object;
}

// --- and back; what does not match its checksum is refused

std::optional<bool> toMark(const QJsonValue& value) {
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

VersionRow toVersion(const QJsonObject& object) {
    return {object[u"hash"].toString(), object[u"name"].toString(), object[u"body"].toString()};
}

RecordRow toRecord(const QJsonObject& object) {
    return {object[u"kind"].toString(), object[u"name"].toString(), object[u"changed_at"].toInteger(),
            object[u"body"].toString()};
}

ItemRow toItem(const QJsonValue& value) {
    return {value[u"position"].toInteger(), value[u"question"].toString(), value[u"entry_order"].toString(),
            value[u"scored"].toBool(), toMark(value[u"mark"])};
}

EventRow toEvent(const QJsonValue& value) {
    const QJsonValue question = value[u"question"];
    return {value[u"ordinal"].toInteger(),
            value[u"at"].toInteger(),
            value[u"used"].toInteger(),
            value[u"kind"].toString(),
            question.isDouble() ? std::optional(question.toInteger()) : std::nullopt,
            value[u"payload"].toString()};
}

void addResult(SittingRows& rows, const QJsonValue& value) {
    if (!value.isObject())
        return;
    rows.result = ResultRow{value[u"scored_right"].toInteger(),
                            value[u"scored_total"].toInteger(),
                            value[u"unscored_right"].toInteger(),
                            value[u"unscored_total"].toInteger(),
                            value[u"scaled"].toInteger(),
                            value[u"passed"].toBool(),
                            value[u"body"].toString(),
                            value[u"answered"].toInteger(),
                            value[u"used"].toInteger()};
    if (rows.resultChecksum() == value[u"checksum"].toString())
        return;
    rows.result.reset(); // it follows from the events
    for (ItemRow& item : rows.items)
        item.mark.reset();
}

std::optional<SittingRows> toSitting(const QJsonObject& object) {
    SittingRows rows;
    rows.id = object[u"id"].toString();
    rows.origin = object[u"origin"].toString();
    rows.exam = object[u"exam"].toString();
    rows.examHash = object[u"exam_hash"].toString();
    rows.bankEdition = object[u"bank_edition"].toString();
    rows.seed = object[u"seed"].toString();
    rows.request = object[u"request"].toString();
    rows.conditions = object[u"conditions"].toString();
    rows.begunAt = object[u"begun_at"].toInteger();
    rows.sequence = object[u"sequence"].toInteger();
    rows.heartbeatUsed = object[u"heartbeat_used"].toInteger();
    rows.heartbeatAt = object[u"heartbeat_at"].toInteger();
    for (const auto& item : object[u"items"].toArray())
        rows.items.push_back(toItem(item));
    if (rows.id.isEmpty() || rows.origin.isEmpty() || rows.seal() != object[u"seal"].toString())
        return std::nullopt;
    for (const auto& value : object[u"events"].toArray()) {
        EventRow event = toEvent(value);
        if (event.checksum(rows.id) != value[u"checksum"].toString())
            return std::nullopt;
        rows.events.push_back(std::move(event));
    }
    addResult(rows, object[u"result"]);
    return rows;
}

bool addLine(const QJsonObject& object, HistoryRows& rows) {
    const QString type = object[u"type"].toString();
    if (type == u"exam" || type == u"question") {
        VersionRow row = toVersion(object);
        if (!row.isSound())
            return false;
        (type == u"exam" ? rows.exams : rows.questions).emplace(row.hash, std::move(row));
        return true;
    }
    if (type == u"record") {
        RecordRow row = toRecord(object);
        return row.checksum() == object[u"checksum"].toString() &&
               (rows.records.insert(std::move(row)), true);
    }
    if (type != u"sitting")
        return false;
    auto sitting = toSitting(object);
    return sitting && (rows.sittings.emplace(sitting->id, std::move(*sitting)), true);
}

QByteArray linesOf(const HistoryRows& rows) {
    QByteArray lines;
    const auto add = [&](const QJsonObject& object) {
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    add({{u"format"_s, QString(kFormat)}, {u"version"_s, kFormatVersion}});
    for (const auto& [hash, row] : rows.exams)
        add(fromVersion(u"exam"_s, row));
    for (const auto& [hash, row] : rows.questions)
        add(fromVersion(u"question"_s, row));
    for (const auto& [id, sitting] : rows.sittings)
        add(fromSitting(sitting));
    for (const RecordRow& record : rows.records)
        add(fromRecord(record));
    return lines;
}

Result<ReadExport> fromLines(const QByteArray& bytes, const std::string& file) {
    const QList<QByteArray> lines = bytes.split('\n');
    const QJsonObject head = QJsonDocument::fromJson(lines.front()).object();
    if (head[u"format"].toString() != kFormat)
        return fail(ErrorCode::StorageDamaged, file + " is no exported history");
    if (head[u"version"].toInt() > kFormatVersion)
        return fail(ErrorCode::StorageTooNew, file);
    ReadExport read;
    for (const QByteArray& line : lines | std::views::drop(1))
        if (!line.isEmpty() && !addLine(QJsonDocument::fromJson(line).object(), read.rows))
            ++read.unreadable;
    return read;
}

// --- the zip

Result<void> pack(const QByteArray& lines, const std::filesystem::path& file) {
    if (lines.size() > kMostBytes)
        return fail(ErrorCode::StorageWriteFailed, "too much for one file");
    zipFile zip = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
    if (!zip)
        return fail(ErrorCode::StorageWriteFailed, file.string());
    constexpr zip_fileinfo firstDay{{0, 0, 0, 1, 0, 1980}, 0, 0, 0}; // an export says nothing of its day
    const bool isWritten =
        zipOpenNewFileInZip64(zip, kEntry, &firstDay, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                              Z_DEFAULT_COMPRESSION, 0) == ZIP_OK &&
        zipWriteInFileInZip(zip, lines.data(), static_cast<unsigned>(lines.size())) == ZIP_OK &&
        zipCloseFileInZip(zip) == ZIP_OK;
    if (zipClose(zip, nullptr) != ZIP_OK || !isWritten)
        return fail(ErrorCode::StorageWriteFailed, file.string());
    return {};
}

struct CloseZip {
    void operator()(unzFile zip) const { unzClose(zip); }
};

Result<QByteArray> unpack(const std::filesystem::path& file) {
    const std::unique_ptr<void, CloseZip> zip(unzOpen64(file.c_str()));
    unz_file_info64 info{};
    if (!zip || unzLocateFile(zip.get(), kEntry, 1) != UNZ_OK ||
        unzGetCurrentFileInfo64(zip.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
        info.uncompressed_size > static_cast<ZPOS64_T>(kMostBytes) || unzOpenCurrentFile(zip.get()) != UNZ_OK)
        return fail(ErrorCode::StorageDamaged, file.string() + " is no exported history");
    QByteArray lines(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
    const int count = unzReadCurrentFile(zip.get(), lines.data(), static_cast<unsigned>(lines.size()));
    const bool isSound = unzCloseCurrentFile(zip.get()) == UNZ_OK; // compares the checksum
    if (count != lines.size() || !isSound)
        return fail(ErrorCode::StorageDamaged, file.string() + " cannot be unpacked");
    return lines;
}

} // namespace

Result<void> writeExport(const std::filesystem::path& file, const HistoryRows& rows) {
    std::filesystem::path half = file;
    half += ".half";
    if (auto packed = pack(linesOf(rows), half); !packed)
        return packed;
    if (auto synced = syncFile(half); !synced)
        return synced;
    return renameDurably(half, file);
}

Result<void> exportSitting(const std::filesystem::path& file, const SittingRecord& record,
                           const std::vector<SittingEvent>& events) {
    RowsOfRecord rows = rowsOf(record);
    for (const SittingEvent& event : events)
        rows.sitting.events.push_back(rowOf(event));
    HistoryRows history;
    history.exams.emplace(rows.exam.hash, rows.exam);
    for (const VersionRow& question : rows.questions)
        history.questions.emplace(question.hash, question);
    history.sittings.emplace(rows.sitting.id, std::move(rows.sitting));
    return writeExport(file, history);
}

Result<ReadExport> readExport(const std::filesystem::path& file) {
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        return fail(ErrorCode::StorageReadFailed, file.string());
    const auto lines = unpack(file);
    if (!lines)
        return std::unexpected(lines.error());
    return fromLines(*lines, file.string());
}

} // namespace exam
