// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's days as Qt's, and of its moments.
#pragma once

#include "base/clock.h"
#include "study/day.h"

#include <QDate>

namespace app {

QDate toQDate(exam::Day day);
/// Of a valid date.
exam::Day toDay(const QDate& date);
/// The day that it was where the person is.
exam::Day localDay(exam::WallTime time);

} // namespace app
