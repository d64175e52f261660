// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history's rows as plain values, the way they lie in the database and in an exported file: kinds and
// bodies are text that nothing here looks into, so rows of a newer version pass through unharmed.
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace exam {

/// A text kept once under the SHA-256 of itself: an exam definition or a question with its scenario.
struct VersionRow {
    QString hash;
    QString name; ///< the exam's or the question's id
    QString body;

    bool isSound() const;
    bool operator==(const VersionRow&) const = default;
};

/// SHA-256 of UTF-8, in hex.
QString contentHash(const QString& body);

struct EventRow {
    qint64 ordinal = 0;
    qint64 at = 0;
    qint64 used = 0;
    QString kind;
    std::optional<qint64> question; ///< position, where the event is about one
    QString payload;

    /// Over every column and the sitting's id. SQLite's own check misses a flipped bit in one of six.
    /// Schema 1 left `question` out, which follows from the payload, and so it stays.
    QString checksum(const QString& sitting) const;
    bool operator==(const EventRow&) const = default;
};

struct ItemRow {
    qint64 position = 0;
    QString questionHash;
    QString entryOrder;
    bool scored = true;
    std::optional<bool> mark; ///< once graded

    bool operator==(const ItemRow&) const = default;
};

struct ResultRow {
    qint64 scoredRight = 0;
    qint64 scoredTotal = 0;
    qint64 unscoredRight = 0;
    qint64 unscoredTotal = 0;
    qint64 scaled = 0;
    bool passed = false;
    QString body;
    qint64 answered = 0; ///< questions with any pick
    qint64 used = 0;

    bool operator==(const ResultRow&) const = default;
};

/// A sitting with everything that belongs to it.
struct SittingRows {
    QString id;
    QString exam;
    QString examHash;
    QString bankEdition;
    QString seed;
    QString request;
    QString conditions;
    qint64 begunAt = 0;
    /// Orders sittings: the moment of the beginning, but always later than every sitting before it.
    qint64 sequence = 0;
    /// The id with which it was begun. Differs from `id` after the same sitting was gone on with on two
    /// machines and these were merged.
    QString origin;
    qint64 heartbeatUsed = 0;
    qint64 heartbeatAt = 0;
    std::vector<ItemRow> items;   ///< by position
    std::vector<EventRow> events; ///< by ordinal, which may have gaps where rows were damaged
    std::optional<ResultRow> result;

    /// Over what was fixed when the sitting was begun, the items' order of entries included.
    QString seal() const;
    QString heartbeatChecksum() const;
    /// Over the result and the marks; an empty text without a result.
    QString resultChecksum() const;
    bool hasGaps() const;
    bool operator==(const SittingRows&) const = default;
};

struct RecordRow {
    QString kind;
    QString name;
    qint64 changedAt = 0;
    QString body;

    QString checksum() const;
    bool operator==(const RecordRow&) const = default;
    auto order() const { return std::tie(kind, name, changedAt, body); }
    bool operator<(const RecordRow& other) const { return order() < other.order(); }
};

/// A whole history, or what can be read of one.
struct HistoryRows {
    std::map<QString, VersionRow> exams;     ///< by hash
    std::map<QString, VersionRow> questions; ///< by hash
    std::map<QString, SittingRows> sittings; ///< by id
    std::set<RecordRow> records;

    bool operator==(const HistoryRows&) const = default;
};

} // namespace exam
