// SPDX-License-Identifier: GPL-3.0-or-later
//
// The engine's days as Qt's.
#pragma once

#include "study/day.h"

#include <QDate>

namespace app {

QDate toQDate(exam::Day day);
/// Of a valid date.
exam::Day toDay(const QDate& date);

} // namespace app
