// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeling.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kLongestRemark = 2000;

QString translated(const char* text) {
    return QCoreApplication::translate("Feeling", text);
}

std::string recordName(const exam::SittingId& sitting) {
    return "feeling/" + sitting.value;
}

} // namespace

QString expectationText(Expectation expectation) {
    switch (expectation) {
    case Expectation::SurelyFailed:
        return translated("Surely not passed");
    case Expectation::ProbablyFailed:
        return translated("Probably not passed");
    case Expectation::HardToSay:
        return translated("Hard to say");
    case Expectation::ProbablyPassed:
        return translated("Probably passed");
    case Expectation::SurelyPassed:
        return translated("Surely passed");
    }
    return {};
}

/// The number, a line end, the remark.
exam::PersonalRecord toRecord(const exam::SittingId& sitting, const Feeling& feeling, exam::WallTime now) {
    std::string body = std::to_string(static_cast<int>(feeling.expectation));
    body += '\n';
    body += feeling.remark.left(kLongestRemark).toStdString();
    return {exam::RecordKind::Setting, recordName(sitting), body, now};
}

std::optional<Feeling> feelingAbout(const exam::SittingId& sitting,
                                    const std::vector<exam::PersonalRecord>& records) {
    const auto found = std::ranges::find(records, recordName(sitting), &exam::PersonalRecord::name);
    if (found == records.end())
        return std::nullopt;
    const QString body = QString::fromStdString(found->body);
    bool isNumber = false;
    const int number = body.section(u'\n', 0, 0).toInt(&isNumber);
    if (!isNumber || number < 0 || number >= kExpectations)
        return std::nullopt;
    return Feeling{static_cast<Expectation>(number), body.section(u'\n', 1)};
}

} // namespace app
