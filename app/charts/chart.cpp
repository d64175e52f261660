// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include <algorithm>
#include <cmath>

namespace app {

ChartAxis roundAxis(const QString& title, double highest, int ticks) {
    const double covered = std::max(highest, 1.0);
    const double rough = covered / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double times : {1.0, 2.0, 5.0}) {
        if (rough <= times * power) {
            step = times * power;
            break;
        }
    }
    step = std::max(step, 1.0);
    return {title, 0.0, step * std::ceil(covered / step), step};
}

} // namespace app
