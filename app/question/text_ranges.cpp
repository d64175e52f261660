// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/text_ranges.h"

#include <algorithm>

namespace app {

namespace {

bool covers(const exam::TextRange& outer, const exam::TextRange& inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

bool touches(const exam::TextRange& one, const exam::TextRange& other) {
    return one.begin <= other.end && other.begin <= one.end;
}

std::vector<exam::TextRange> without(const std::vector<exam::TextRange>& ranges,
                                     const exam::TextRange& taken) {
    std::vector<exam::TextRange> rest;
    for (const exam::TextRange& range : ranges) {
        if (range.end <= taken.begin || taken.end <= range.begin) {
            rest.push_back(range);
            continue;
        }
        if (range.begin < taken.begin)
            rest.push_back({range.begin, taken.begin});
        if (taken.end < range.end)
            rest.push_back({taken.end, range.end});
    }
    return rest;
}

} // namespace

std::vector<exam::TextRange> withToggled(std::vector<exam::TextRange> ranges, exam::TextRange toggled) {
    if (std::ranges::any_of(ranges, [&](const exam::TextRange& range) { return covers(range, toggled); }))
        return without(ranges, toggled);
    for (const exam::TextRange& range : ranges)
        if (touches(range, toggled))
            toggled = {std::min(range.begin, toggled.begin), std::max(range.end, toggled.end)};
    std::erase_if(ranges, [&](const exam::TextRange& range) { return covers(toggled, range); });
    ranges.insert(std::ranges::lower_bound(ranges, toggled.begin, {}, &exam::TextRange::begin), toggled);
    return ranges;
}

std::uint32_t codePointsBefore(QStringView text, qsizetype place) {
    const QStringView before = text.left(place);
    const auto seconds = std::ranges::count_if(before, [](QChar unit) { return unit.isLowSurrogate(); });
    return static_cast<std::uint32_t>(before.size() - seconds);
}

qsizetype placeBehind(QStringView text, std::uint32_t count) {
    qsizetype place = 0;
    for (; count > 0 && place < text.size(); --count)
        place += text[place].isHighSurrogate() ? 2 : 1;
    return std::min(place, text.size());
}

} // namespace app
