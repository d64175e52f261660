// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/days.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace bank {

namespace {

int numberAt(std::string_view text, std::size_t begin, std::size_t count) {
    const std::string_view digits = text.substr(std::min(begin, text.size()), count);
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::chrono::sys_days dayOf(std::string_view text) {
    return std::chrono::year(numberAt(text, 0, 4)) / numberAt(text, 5, 2) / numberAt(text, 8, 2);
}

} // namespace

long daysBetween(std::string_view first, std::string_view last) {
    return (dayOf(last) - dayOf(first)).count();
}

} // namespace bank
