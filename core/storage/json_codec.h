// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's values as JSON, for the history. Stored: never change what a key means; a new key needs a
// meaning for rows that lack it. Keys are those of the bank's format where both have the same thing.
#pragma once

#include "history/history_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace exam::json {

QJsonObject fromSpec(const ExamSpec& spec);
ExamSpec toSpec(const QJsonObject& object);

/// A question together with its scenario.
QJsonObject fromShown(const ShownQuestion& shown);
/// Nothing when the object has no known kind.
std::optional<ShownQuestion> toShown(const QJsonObject& object);

QJsonObject fromRequest(const PaperRequest& request);
PaperRequest toRequest(const QJsonObject& object);

QJsonObject fromConditions(const Conditions& conditions);
Conditions toConditions(const QJsonObject& object);

QJsonObject fromReport(const ScoreReport& report);
/// Of what such an object has under "domains".
std::vector<TallyOf<DomainId>> domainTallies(const QJsonArray& tallies);

/// A paper and an event as documents that stand alone, with the number of their format. Errors of the
/// reading: StorageTooNew for a later format, StorageDamaged for an object that has none.
QJsonObject fromPaper(const Paper& paper);
Result<Paper> toPaper(const QJsonObject& object);
QJsonObject fromEvent(const SittingEvent& event);
Result<SittingEvent> toEvent(const QJsonObject& object);

/// The stored name of an event's kind, and the fields it has besides ordinal, moment and clock.
QString eventKind(const EventBody& body);
QJsonObject eventPayload(const EventBody& body);
/// UnknownEvent for a kind this version does not know; eventKind() and eventPayload() give it back unchanged.
EventBody toEventBody(const QString& kind, const QJsonObject& payload);
/// The question that an event is about.
std::optional<Position> eventPosition(const EventBody& body);

} // namespace exam::json
