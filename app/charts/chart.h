// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as a value: what it shows, not how it looks. The same value becomes a picture on the page, a file,
// and a table for those who cannot see the picture.
#pragma once

#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// Colours by the names of the theme, so that a chart is right in each.
enum class ChartColor { Accent, Good, Bad, Warning, Text, Muted };

/// - Bars: from 0 up, at whole numbers of x from 1 on. - StripedBars: the same, to be told apart without
/// colour.
/// - Line: through the points; a pen of Qt::NoPen leaves the marks alone. - Band: from points to upper.
enum class ChartForm { Bars, StripedBars, Line, Band };

enum class ChartMark { None, Circle, Triangle, Diamond, Square };

struct ChartSeries {
    QString name; ///< in the legend; an empty one is not in it
    ChartForm form = ChartForm::Line;
    ChartColor color = ChartColor::Accent;
    QList<QPointF> points = {}; ///< rising in x
    Qt::PenStyle pen = Qt::SolidLine;
    ChartMark mark = ChartMark::None;
    QList<QPointF> upper = {}; ///< of a Band, beside points
};

struct ChartAxis {
    QString title = {};
    double from = 0.0;
    double to = 1.0;
    double step = 1.0; ///< between ticks, above 0
};

struct ChartTable {
    QStringList headers = {};
    std::vector<QStringList> rows = {}; ///< as long as headers
};

struct Chart {
    QString title = {};
    QString summary = {}; ///< in a sentence or two, what the picture shows
    ChartAxis x = {};
    ChartAxis y = {};
    std::vector<ChartSeries> series = {}; ///< later ones lie on top
    ChartTable table = {};                ///< the same figures

    bool isEmpty() const { return table.rows.empty(); }
};

/// An axis from 0 to at least `highest`, with some `ticks` ticks at round numbers.
ChartAxis roundAxis(const QString& title, double highest, int ticks = 6);

} // namespace app
