// SPDX-License-Identifier: GPL-3.0-or-later
//
// The module that chart_module.h describes, and the only place that knows Qt Charts.
#include "charts/chart_module.h"

#include "theme/theme.h"

#include <QAreaSeries>
#include <QBarLegendMarker>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QValueAxis>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double kLineWidth = 2.0;

QColor colorOf(ChartColor color, const Theme& theme) {
    switch (color) {
    case ChartColor::Accent:
        return theme.accent;
    case ChartColor::Good:
        return theme.good;
    case ChartColor::Bad:
        return theme.bad;
    case ChartColor::Warning:
        return theme.warning;
    case ChartColor::Text:
        return theme.text;
    case ChartColor::Muted:
        break;
    }
    return theme.muted;
}

QScatterSeries::MarkerShape shapeOf(ChartMark mark) {
    switch (mark) {
    case ChartMark::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case ChartMark::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case ChartMark::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case ChartMark::Circle:
    case ChartMark::None:
        break;
    }
    return QScatterSeries::MarkerShapeCircle;
}

bool isBars(const ChartSeries& series) {
    return series.form == ChartForm::Bars || series.form == ChartForm::StripedBars;
}

/// Makes one QChart.
class Drawing {
public:
    Drawing(const Chart& chart, const Theme& theme, const QFont& font)
        : m_chart(chart)
        , m_theme(theme)
        , m_font(font)
        , m_picture(std::make_unique<QChart>()) {
        m_picture->setBackgroundBrush(theme.surface);
        m_picture->setBackgroundRoundness(0);
        m_picture->setMargins({});
        m_picture->layout()->setContentsMargins(0, 0, 0, 0);
        m_picture->setLocalizeNumbers(true);
        m_x = addAxis(chart.x, Qt::AlignBottom);
        m_y = addAxis(chart.y, Qt::AlignLeft);
        m_x->setGridLineVisible(false);
    }

    void addTitle() {
        QFont bold = m_font;
        bold.setWeight(QFont::DemiBold);
        m_picture->setTitleFont(bold);
        m_picture->setTitleBrush(m_theme.text);
        m_picture->setTitle(m_chart.title.toHtmlEscaped());
    }

    std::unique_ptr<QChart> picture(double width) && {
        addBars();
        for (const ChartSeries& series : m_chart.series) {
            if (series.form == ChartForm::Band)
                addBand(series);
            if (series.form == ChartForm::Line)
                addLine(series);
        }
        styleLegend(width);
        return std::move(m_picture);
    }

private:
    QValueAxis* addAxis(const ChartAxis& axis, Qt::Alignment side) {
        auto* made = new QValueAxis(m_picture.get());
        made->setRange(axis.from, axis.to);
        made->setTickType(QValueAxis::TicksDynamic);
        made->setTickAnchor(0);
        made->setTickInterval(axis.step);
        made->setLabelFormat(u"%.0f"_s);
        made->setTitleText(axis.title.toHtmlEscaped());
        made->setTitleFont(m_font);
        made->setTitleBrush(m_theme.muted);
        made->setLabelsFont(m_font);
        made->setLabelsBrush(m_theme.muted);
        made->setGridLinePen(QPen(m_theme.border, 1));
        made->setLinePen(QPen(m_theme.border, 1));
        m_picture->addAxis(made, side);
        return made;
    }

    void attach(QAbstractSeries* series) {
        m_picture->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    /// All series of bars stand on one another in one series of Qt's, which counts its bars from 0.
    void addBars() {
        auto bars = std::make_unique<QStackedBarSeries>();
        bars->setBarWidth(0.75);
        for (const ChartSeries& series : m_chart.series)
            if (isBars(series))
                bars->append(makeBarSet(series));
        if (bars->count() > 0)
            attach(bars.release());
    }

    QBarSet* makeBarSet(const ChartSeries& series) const {
        const QColor color = colorOf(series.color, m_theme);
        auto* set = new QBarSet(series.name);
        QList<qreal> heights(static_cast<qsizetype>(m_chart.x.to) + 1, 0.0);
        for (const QPointF& point : series.points)
            heights[static_cast<qsizetype>(point.x())] = point.y();
        set->append(heights);
        set->setBrush(series.form == ChartForm::Bars ? QBrush(color) : QBrush(color, Qt::BDiagPattern));
        set->setPen(QPen(color, 1));
        return set;
    }

    void addBand(const ChartSeries& series) {
        auto* lower = new QLineSeries(m_picture.get());
        auto* upper = new QLineSeries(m_picture.get());
        lower->append(series.points);
        upper->append(series.upper);
        auto* band = new QAreaSeries(upper, lower);
        QColor color = colorOf(series.color, m_theme);
        band->setName(series.name);
        band->setPen(Qt::NoPen);
        color.setAlphaF(0.10F); // several lie on one another
        band->setBrush(color);
        attach(band);
    }

    void addLine(const ChartSeries& series) {
        const QColor color = colorOf(series.color, m_theme);
        if (series.pen != Qt::NoPen) {
            auto* line = new QLineSeries;
            line->setName(series.mark == ChartMark::None ? series.name : QString());
            line->setPen(QPen(color, kLineWidth, series.pen));
            line->append(series.points);
            attach(line);
        }
        if (series.mark != ChartMark::None) {
            auto* marks = new QScatterSeries;
            marks->setName(series.name);
            marks->setMarkerShape(shapeOf(series.mark));
            marks->setMarkerSize(0.75 * QFontMetricsF(m_font).height());
            marks->setBrush(color);
            marks->setPen(QPen(m_theme.surface, 1));
            marks->append(series.points);
            attach(marks);
        }
    }

    /// Below the chart on one line where that has room, since Qt cuts what does not fit; else as a list.
    void styleLegend(double width) {
        QLegend* legend = m_picture->legend();
        legend->setAlignment(legendWidth() < width ? Qt::AlignBottom : Qt::AlignRight);
        legend->setFont(m_font);
        legend->setLabelBrush(m_theme.text);
        legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
        for (QLegendMarker* marker : legend->markers()) {
            marker->setVisible(!marker->label().isEmpty());
            if (auto* ofBars = qobject_cast<QBarLegendMarker*>(marker)) { // Qt leaves these empty
                ofBars->setShape(QLegend::MarkerShapeRectangle);
                ofBars->setBrush(ofBars->barset()->brush());
                ofBars->setPen(ofBars->barset()->pen());
            }
        }
    }

    double legendWidth() const {
        const QFontMetricsF metrics(m_font);
        double width = 0.0;
        for (const ChartSeries& series : m_chart.series)
            if (!series.name.isEmpty())
                width += metrics.horizontalAdvance(series.name) + 2.5 * metrics.height(); // with its marker
        return width;
    }

    const Chart& m_chart;
    const Theme& m_theme;
    QFont m_font;
    std::unique_ptr<QChart> m_picture;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
};

} // namespace

} // namespace app

extern "C" Q_DECL_EXPORT void rehearsalPaintChart(QPainter& painter, const QRectF& area,
                                                  const app::Chart& chart, const app::Theme& theme,
                                                  const QFont& font, app::ChartTitle title) {
    app::Drawing drawing(chart, theme, font);
    if (title == app::ChartTitle::Drawn)
        drawing.addTitle();
    QGraphicsScene scene;
    QChart* picture = std::move(drawing).picture(area.width()).release();
    scene.addItem(picture); // which takes it over
    picture->resize(area.size());
    scene.setSceneRect(QRectF({}, area.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, scene.sceneRect());
}

extern "C" Q_DECL_EXPORT void rehearsalWriteChart(QIODevice& target, QSize size, const app::Chart& chart,
                                                  const app::Theme& theme, const QFont& font) {
    const QRectF area({}, size);
    QSvgGenerator svg;
    svg.setOutputDevice(&target);
    svg.setSize(size);
    svg.setViewBox(area);
    svg.setTitle(chart.title);
    svg.setDescription(chart.summary);
    QPainter painter(&svg);
    rehearsalPaintChart(painter, area, chart, theme, font, app::ChartTitle::Drawn);
}
