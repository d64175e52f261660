// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"

#include <QDateTime>

namespace app {

namespace {

QDate firstDay() {
    return {1970, 1, 1};
}

} // namespace

QDate toQDate(exam::Day day) {
    return firstDay().addDays(day.time_since_epoch().count());
}

exam::Day toDay(const QDate& date) {
    return exam::Day{std::chrono::days{firstDay().daysTo(date)}};
}

exam::Day localDay(exam::WallTime time) {
    return toDay(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date());
}

} // namespace app
