// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"

#include "base/checksum.h"

#include <QCryptographicHash>
#include <QStringList>

namespace exam {

namespace {

/// Stored: never change what it gives.
QString checksumOf(const QStringList& columns) {
    return QString::number(Checksum().add(columns.join(QLatin1Char('\n')).toStdString()).value(), 16);
}

QString digit(bool value) {
    return QString::number(value ? 1 : 0);
}

} // namespace

QString contentHash(const QString& body) {
    return QString::fromLatin1(QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool VersionRow::isSound() const {
    return contentHash(body) == hash;
}

QString EventRow::checksum(const QString& sitting) const {
    return checksumOf(
        {sitting, QString::number(ordinal), QString::number(at), QString::number(used), kind, payload});
}

QString SittingRows::seal() const {
    QStringList columns{id,
                        exam,
                        examHash,
                        bankEdition,
                        seed,
                        request,
                        conditions,
                        QString::number(begunAt),
                        QString::number(sequence),
                        origin};
    for (const ItemRow& item : items)
        columns << QString::number(item.position) << item.questionHash << item.entryOrder
                << digit(item.scored);
    return checksumOf(columns);
}

QString SittingRows::heartbeatChecksum() const {
    return checksumOf({id, QString::number(heartbeatUsed), QString::number(heartbeatAt)});
}

QString SittingRows::resultChecksum() const {
    if (!result)
        return {};
    QStringList columns{id, result->body, digit(result->passed)};
    for (const qint64 number : {result->scoredRight, result->scoredTotal, result->unscoredRight,
                                result->unscoredTotal, result->scaled, result->answered, result->used})
        columns << QString::number(number);
    for (const ItemRow& item : items)
        columns << (item.mark ? digit(*item.mark) : QString());
    return checksumOf(columns);
}

bool SittingRows::hasGaps() const {
    for (std::size_t index = 0; index < events.size(); ++index)
        if (events[index].ordinal != static_cast<qint64>(index))
            return true;
    return false;
}

QString RecordRow::checksum() const {
    return checksumOf({kind, name, QString::number(changedAt), body});
}

} // namespace exam
