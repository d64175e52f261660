// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's values as rows, and back.
#pragma once

#include "history/history_store.h"
#include "storage/rows.h"

#include <QJsonObject>

#include <optional>
#include <string_view>

namespace exam {

inline QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

inline qint64 number(Millis duration) {
    return duration.count();
}

inline qint64 number(WallTime time) {
    return time.time_since_epoch().count();
}

inline qint64 number(std::size_t value) {
    return static_cast<qint64>(value);
}

inline WallTime wallTime(qint64 value) {
    return WallTime{Millis{value}};
}

/// QJsonObject sorts its keys, so equal contents give equal texts.
QString compactText(const QJsonObject& object);
/// An empty object for what is no JSON.
QJsonObject jsonObject(const QString& text);

/// A sitting at its beginning, with the texts that it refers to.
struct RowsOfRecord {
    SittingRows sitting; ///< its sequence is the moment of the beginning
    VersionRow exam;
    std::vector<VersionRow> questions;
};
RowsOfRecord rowsOf(const SittingRecord& record);
/// Without specification and questions, which lie in texts of their own.
SittingRecord recordOf(const SittingRows& rows);

EventRow rowOf(const SittingEvent& event);
/// An event of a kind that this version does not know becomes an UnknownEvent.
SittingEvent toEvent(const EventRow& row);

EntryOrder toEntryOrder(const QString& order);

} // namespace exam
