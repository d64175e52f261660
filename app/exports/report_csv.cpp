// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sitting_report.h"

#include "exports/machine_text.h"
#include "text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QStringList kHeader{u"sitting"_s, u"begun_at"_s,   u"exam"_s,     u"mode"_s,    u"scaled_estimate"_s,
                          u"passed"_s,  u"number"_s,     u"question"_s, u"domain"_s,  u"task"_s,
                          u"kind"_s,    u"difficulty"_s, u"scored"_s,   u"right"_s,   u"chosen"_s,
                          u"correct"_s, u"seconds"_s,    u"visits"_s,   u"flagged"_s, u"confidence"_s,
                          u"change"_s};

QString yesOrNo(bool value) {
    return value ? u"yes"_s : u"no"_s;
}

/// Entries numbered from 1 as the bank lists them; "-" for an empty slot.
QString entryNumbers(const exam::Response& response) {
    QStringList numbers;
    for (const auto& pick : response.picks)
        numbers += pick ? QString::number(*pick + 1) : u"-"_s;
    return numbers.join(u' ');
}

/// In quotes where it has to be. What a spreadsheet would take for a formula is kept from being one.
QString field(QString text) {
    if (text.size() > 1 && QStringView(u"=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray line(const QStringList& fields) {
    QStringList written;
    for (const QString& each : fields)
        written += field(each);
    return written.join(u',').toUtf8() + "\r\n";
}

QStringList sittingFields(const SittingReport& report) {
    const exam::SittingRecord& record = report.review.record;
    return {toQString(record.id.value),
            utcText(record.begunAt),
            toQString(record.spec.id.value),
            enumName(report.figures.conditions.mode),
            QString::number(report.figures.score.scaled),
            yesOrNo(report.figures.score.passed)};
}

QStringList questionFields(const exam::QuestionFigures& figures, const exam::Question& question) {
    return {QString::number(figures.position + 1),
            toQString(figures.question.value),
            toQString(figures.domain.value),
            toQString(figures.task.value),
            enumName(figures.kind),
            enumName(figures.difficulty),
            yesOrNo(figures.isScored),
            yesOrNo(figures.isRight),
            entryNumbers(figures.chosen),
            entryNumbers(exam::rightResponse(question)),
            QString::number(static_cast<double>(figures.time.count()) / 1000.0, 'f', 1),
            QString::number(figures.visits),
            yesOrNo(figures.isFlagged),
            figures.confidence ? QString::number(*figures.confidence) : QString(),
            enumName(figures.change)};
}

} // namespace

QByteArray toCsv(std::span<const SittingReport> reports) {
    QByteArray table = line(kHeader);
    for (const SittingReport& report : reports) {
        const QStringList sitting = sittingFields(report);
        for (const exam::QuestionFigures& figures : report.figures.questions)
            table += line(sitting + questionFields(
                                        figures, *report.review.record.questions[figures.position].question));
    }
    return table;
}

} // namespace app
