// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_report.h"

#include "model/question_version.h"
#include "question/markup.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString entryLine(const exam::Question& question, const exam::EntryOrder& order, exam::EntryIndex entry) {
    const auto place = static_cast<std::size_t>(std::ranges::find(order, entry) - order.begin());
    return u"  %1. (entry %2 of the bank) %3"_s.arg(letterOf(place))
        .arg(entry + 1)
        .arg(toPlainText(exam::entryText(question, entry)));
}

/// Picks of an ordering and a matching each have their place.
QStringList responseLines(const exam::Question& question, const exam::EntryOrder& order,
                          const exam::Response& response) {
    if (exam::isBlank(response))
        return {u"  nothing"_s};
    QStringList lines;
    for (std::size_t slot = 0; slot < response.picks.size(); ++slot) {
        const QString place = exam::hasSlots(question) ? u"  place %1:"_s.arg(slot + 1) : QString();
        const auto& pick = response.picks[slot];
        lines += place + (pick ? entryLine(question, order, *pick) : u"  nothing"_s);
    }
    return lines;
}

} // namespace

QString faultReport(const exam::SittingReview& review, exam::Position position) {
    const exam::Question& question = *review.record.questions[position].question;
    const exam::Paper& paper = review.record.paper;
    const exam::EntryOrder& order = paper.items[position].entryOrder;
    QStringList lines{
        u"Fault in question %1"_s.arg(toQString(question.id.value)),
        QString(),
        u"Exam: %1"_s.arg(toQString(review.record.spec.code)),
        u"Bank edition: %1"_s.arg(toQString(paper.bankEdition)),
        u"Question version: %1, checked on %2"_s.arg(toQString(exam::questionVersion(question)),
                                                     toQString(question.checked)),
        u"Program: Rehearsal %1"_s.arg(u"" REHEARSAL_VERSION ""_s),
        QString(),
        u"Question: %1"_s.arg(toPlainText(question.stem)),
        QString(),
        u"As shown:"_s,
    };
    for (const exam::EntryIndex entry : order)
        lines += entryLine(question, order, entry);
    lines += u"My answer:"_s;
    lines += responseLines(question, order, review.state.items[position].response);
    lines += u"Right by the key:"_s;
    lines += responseLines(question, order, exam::rightResponse(question));
    lines += {QString(), u"What is wrong with it, and where that can be read:"_s, QString()};
    return lines.join(u'\n');
}

} // namespace app
