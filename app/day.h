// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's days as Qt's, on the calendar of this machine's time zone.
#pragma once

#include "base/clock.h"
#include "study/day.h"

#include <QDate>

namespace app {

/// The day that it was where the person is.
exam::Day localDay(exam::WallTime time);

QDate toQDate(exam::Day day);
/// Of a valid date.
exam::Day toDay(const QDate& date);

} // namespace app
