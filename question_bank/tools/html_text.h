// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// The text with &, <, > and quotes escaped, for the content of elements and for attributes.
std::string htmlEscaped(std::string_view text);

/// One bar of a chart: its length as a share of the whole width, in [0, 1], and what stands right of the
/// chart.
struct ChartBar {
    std::string label;
    double share = 0.0;
    std::string figure;
    bool isMarked = false;  ///< drawn in the colour of what fails
    double target = -1.0;   ///< a line across this bar, in [0, 1]; below 0: none
    std::string targetName; ///< what the line stands for
};

/// A line down the whole chart.
struct ChartLine {
    double share = 0.0; ///< in [0, 1]
    std::string label;
};

/// Horizontal bars as an SVG element with `title` as its name for screen readers. Colours are those of the
/// classes bar, marked, target, line and axis of the page around it.
std::string barChart(std::string_view title, const std::vector<ChartBar>& bars,
                     const std::vector<ChartLine>& lines = {});

} // namespace bank
