// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/findings.h"

#include "loader/wording.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>

namespace bank {

namespace {

/// An address whose host is what it looks like: no name in front of an @, no letters beyond ASCII.
bool isAddress(std::string_view url) {
    constexpr std::string_view kScheme = "https://";
    if (!url.starts_with(kScheme) || url.find_first_of(" \t\r\n") != std::string_view::npos)
        return false;
    const std::string_view host =
        url.substr(kScheme.size(), url.find_first_of("/?#", kScheme.size()) - kScheme.size());
    return !host.empty() && std::ranges::all_of(host, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '.' || byte == '-' || byte == ':';
    });
}

int numberIn(std::string_view digits) {
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// A day that the calendar has, between 2020 and 2099.
bool isPlausibleDay(std::string_view text) {
    if (text.size() != 10)
        return false;
    const std::chrono::year_month_day day(
        std::chrono::year(numberIn(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(numberIn(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(numberIn(text.substr(8, 2)))));
    return day.ok() && day.year() >= std::chrono::year(2020) && day.year() < std::chrono::year(2100);
}

} // namespace

void Findings::requireAddress(const std::string& url, std::string path) {
    if (!isAddress(url))
        error("bad-url", std::move(path),
              "The address has to begin with https:// and a plain host name, and have no spaces.",
              "Correct the address.");
}

void Findings::requireDay(const std::string& text, std::string path) {
    if (!isPlausibleDay(text))
        error("bad-date", std::move(path), inQuotes(text) + " is no day between 2020 and 2099.",
              "Write it as year-month-day, for example 2026-11-23.");
}

} // namespace bank
