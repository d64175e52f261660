// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/html_text.h"

#include "audit/figures_text.h"

#include <algorithm>

namespace bank {

namespace {

// In the user units of the SVG.
constexpr double kLabelWidth = 210.0;
constexpr double kBarWidth = 400.0;
constexpr double kFigureWidth = 130.0;
constexpr double kRowHeight = 26.0;
constexpr double kBarHeight = 14.0;
constexpr double kTop = 26.0; ///< for the labels of the lines

std::string number(double value) {
    return decimal(value, 1);
}

std::string textAt(double x, double y, std::string_view anchor, std::string_view text) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + std::string(anchor) +
           "\">" + htmlEscaped(text) + "</text>";
}

std::string vertical(double x, double top, double bottom, std::string_view kind) {
    return "<line class=\"" + std::string(kind) + "\" x1=\"" + number(x) + "\" x2=\"" + number(x) +
           "\" y1=\"" + number(top) + "\" y2=\"" + number(bottom) + "\"/>";
}

double xOf(double share) {
    return kLabelWidth + kBarWidth * std::clamp(share, 0.0, 1.0);
}

std::string barRow(const ChartBar& bar, double top) {
    const double middle = top + kRowHeight / 2.0;
    std::string row = textAt(kLabelWidth - 10.0, middle + 4.0, "end", bar.label);
    row += "<rect class=\"" + std::string(bar.isMarked ? "marked" : "bar") + "\" x=\"" + number(kLabelWidth) +
           "\" y=\"" + number(middle - kBarHeight / 2.0) + "\" width=\"" +
           number(xOf(bar.share) - kLabelWidth) + "\" height=\"" + number(kBarHeight) +
           "\" rx=\"2\"><title>" + htmlEscaped(bar.label + ": " + bar.figure) + "</title></rect>";
    if (bar.target >= 0.0)
        row += vertical(xOf(bar.target), top + 3.0, top + kRowHeight - 3.0, "target");
    const std::string figure = bar.targetName.empty() ? bar.figure : bar.figure + " (" + bar.targetName + ')';
    return row + textAt(kLabelWidth + kBarWidth + 12.0, middle + 4.0, "start", figure);
}

} // namespace

std::string htmlEscaped(std::string_view text) {
    std::string escaped;
    for (const char character : text) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

std::string barChart(std::string_view title, const std::vector<ChartBar>& bars,
                     const std::vector<ChartLine>& lines) {
    const double top = lines.empty() ? 6.0 : kTop;
    const double bottom = top + kRowHeight * static_cast<double>(bars.size());
    std::string svg = "<svg role=\"img\" aria-label=\"" + htmlEscaped(title) + "\" viewBox=\"0 0 " +
                      number(kLabelWidth + kBarWidth + kFigureWidth) + ' ' + number(bottom + 6.0) + "\">";
    svg += vertical(kLabelWidth, top, bottom, "axis");
    for (std::size_t index = 0; index < bars.size(); ++index)
        svg += barRow(bars[index], top + kRowHeight * static_cast<double>(index));
    for (const ChartLine& line : lines) {
        svg += vertical(xOf(line.share), top - 4.0, bottom, "line");
        svg += textAt(xOf(line.share), top - 10.0, "middle", line.label);
    }
    return svg + "</svg>";
}

} // namespace bank
