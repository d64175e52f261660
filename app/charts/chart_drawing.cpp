// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_drawing.h"

#include "charts/chart_module.h"
#include "modules.h"
#include "theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize kPictureSize{1200, 600};

QFunctionPointer findInCharts(const char* function) {
    return findInModule("rehearsal-charts", function);
}

QString missingText() {
    return QCoreApplication::translate("Charts", "The part of Rehearsal that draws charts was not found.");
}

QString writeSvg(QIODevice& target, const Chart& chart) {
    static auto* const write = reinterpret_cast<WriteChartFunction*>(findInCharts(kWriteChartFunction));
    if (!write)
        return missingText();
    write(target, kPictureSize, chart, lightTheme(), QApplication::font());
    return {};
}

QString writePng(QIODevice& target, const Chart& chart) {
    constexpr int kSharpness = 2; // pixels for a unit: a page shows it smaller than a screen
    QImage image(kPictureSize * kSharpness, QImage::Format_RGB32);
    image.fill(lightTheme().surface);
    QPainter painter(&image);
    painter.scale(kSharpness, kSharpness);
    paintChart(painter, QRectF({}, kPictureSize), chart, lightTheme(), QApplication::font());
    painter.end();
    return image.save(&target, "PNG") ? QString() : target.errorString();
}

} // namespace

void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const Theme& theme,
                const QFont& font, ChartTitle title) {
    static auto* const paint = reinterpret_cast<PaintChartFunction*>(findInCharts(kPaintChartFunction));
    if (paint) {
        paint(painter, area, chart, theme, font, title);
        return;
    }
    painter.setPen(theme.muted);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, missingText());
}

std::expected<void, QString> saveChart(const Chart& chart, const QString& file) {
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return std::unexpected(target.errorString());
    const bool isSvg = file.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (const QString problem = isSvg ? writeSvg(target, chart) : writePng(target, chart); !problem.isEmpty())
        return std::unexpected(problem);
    if (!target.commit())
        return std::unexpected(target.errorString());
    return {};
}

} // namespace app
