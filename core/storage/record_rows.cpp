// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_rows.h"

#include "storage/json_codec.h"

#include <QJsonDocument>
#include <QStringList>

namespace exam {

namespace {

QString entryOrderText(const EntryOrder& order) {
    QStringList entries;
    for (const EntryIndex entry : order)
        entries.append(QString::number(entry));
    return entries.join(QLatin1Char(' '));
}

VersionRow versionOf(const QString& name, const QJsonObject& content) {
    const QString body = compactText(content);
    return {contentHash(body), name, body};
}

SittingRows sittingRowOf(const SittingRecord& record) {
    SittingRows rows;
    rows.id = text(record.id.value);
    rows.origin = rows.id;
    rows.exam = text(record.spec.id.value);
    rows.bankEdition = text(record.paper.bankEdition);
    rows.seed = QString::number(record.paper.seed);
    rows.request = compactText(json::fromRequest(record.paper.request));
    rows.conditions = compactText(json::fromConditions(record.conditions));
    rows.begunAt = number(record.begunAt);
    rows.sequence = rows.begunAt;
    rows.heartbeatAt = rows.begunAt;
    return rows;
}

} // namespace

QString compactText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

RowsOfRecord rowsOf(const SittingRecord& record) {
    RowsOfRecord rows{
        sittingRowOf(record), versionOf(text(record.spec.id.value), json::fromSpec(record.spec)), {}};
    rows.sitting.examHash = rows.exam.hash;
    for (Position position = 0; position < record.questions.size(); ++position) {
        const ShownQuestion& shown = record.questions[position];
        const PaperItem& item = record.paper.items[position];
        rows.questions.push_back(versionOf(text(shown.question->id.value), json::fromShown(shown)));
        rows.sitting.items.push_back({number(position), rows.questions.back().hash,
                                      entryOrderText(item.entryOrder), item.scored, std::nullopt});
    }
    return rows;
}

SittingRecord recordOf(const SittingRows& rows) {
    SittingRecord record;
    record.id.value = rows.id.toStdString();
    record.paper.exam.value = rows.exam.toStdString();
    record.paper.bankEdition = rows.bankEdition.toStdString();
    record.paper.seed = rows.seed.toULongLong();
    record.paper.request = json::toRequest(jsonObject(rows.request));
    record.conditions = json::toConditions(jsonObject(rows.conditions));
    record.begunAt = wallTime(rows.begunAt);
    return record;
}

EventRow rowOf(const SittingEvent& event) {
    const auto position = json::eventPosition(event.body);
    return {event.ordinal,
            number(event.at),
            number(event.used),
            json::eventKind(event.body),
            position ? std::optional(number(*position)) : std::nullopt,
            compactText(json::eventPayload(event.body))};
}

SittingEvent toEvent(const EventRow& row) {
    return {static_cast<std::uint32_t>(row.ordinal), Millis{row.used}, wallTime(row.at),
            json::toEventBody(row.kind, jsonObject(row.payload))};
}

EntryOrder toEntryOrder(const QString& order) {
    std::vector<EntryIndex> entries;
    for (const QString& entry : order.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        entries.push_back(static_cast<EntryIndex>(entry.toUInt()));
    return EntryOrder(entries);
}

} // namespace exam
