// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <QFont>

#include <expected>

class QPainter;
class QRectF;

namespace app {

struct Theme;

/// Whether a picture names itself, or something beside it does.
enum class ChartTitle { Drawn, Left };

/// Draws the picture into `area`, which is in the painter's coordinates. Where the module for it is not
/// installed, says so there.
void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const Theme& theme,
                const QFont& font, ChartTitle title = ChartTitle::Drawn);

/// Writes the picture, in light colours, because it goes into documents: as SVG where the name of the file
/// ends in ".svg", else as PNG. Error: why the file could not be written, in a
/// sentence.
std::expected<void, QString> saveChart(const Chart& chart, const QString& file);

} // namespace app
