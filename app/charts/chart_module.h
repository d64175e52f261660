// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts are drawn in a module (modules.h): Qt's part for them has more names to look up at a start than Qt
// Widgets.
#pragma once

#include "charts/chart_drawing.h"

class QIODevice;
class QSize;

namespace app {

/// What the module exports under kPaintChartFunction: draws the picture into an area of the painter.
using PaintChartFunction = void(QPainter& painter, const QRectF& area, const Chart& chart, const Theme& theme,
                                const QFont& font, ChartTitle title);
inline constexpr auto kPaintChartFunction = "rehearsalPaintChart";

/// And under kWriteChartFunction: writes it as SVG.
using WriteChartFunction = void(QIODevice& target, QSize size, const Chart& chart, const Theme& theme,
                                const QFont& font);
inline constexpr auto kWriteChartFunction = "rehearsalWriteChart";

} // namespace app
