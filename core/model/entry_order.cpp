// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entry_order.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <string>
#include <string_view>

namespace exam {

namespace {

struct Unit {
    std::string_view name;
    char dimension; ///< units of one dimension can be compared
    double factor;
};

constexpr double kKibi = 1024.0;
constexpr std::array kUnits{
    Unit{"KB", 'b', kKibi},
    Unit{"KiB", 'b', kKibi},
    Unit{"MB", 'b', kKibi* kKibi},
    Unit{"MiB", 'b', kKibi* kKibi},
    Unit{"GB", 'b', kKibi* kKibi* kKibi},
    Unit{"GiB", 'b', kKibi* kKibi* kKibi},
    Unit{"TB", 'b', kKibi* kKibi* kKibi* kKibi},
    Unit{"TiB", 'b', kKibi* kKibi* kKibi* kKibi},
    Unit{"ms", 't', 0.001},
    Unit{"milliseconds", 't', 0.001},
    Unit{"s", 't', 1.0},
    Unit{"second", 't', 1.0},
    Unit{"seconds", 't', 1.0},
    Unit{"minute", 't', 60.0},
    Unit{"minutes", 't', 60.0},
    Unit{"hour", 't', 3600.0},
    Unit{"hours", 't', 3600.0},
    Unit{"day", 't', 86400.0},
    Unit{"days", 't', 86400.0},
};

struct Quantity {
    double number = 0.0;
    std::string rest; ///< what stands behind the number
};

/// "1,200 GB" -> 1200 and "GB"; nothing for a text that does not begin with a number.
std::optional<Quantity> toQuantity(std::string_view text) {
    std::string plain;
    for (const char letter : text)
        if (letter != '`' && letter != '*' && letter != '$' && letter != ',')
            plain += letter;
    while (!plain.empty() && (plain.back() == '.' || plain.back() == ' '))
        plain.pop_back();
    Quantity quantity;
    const char* end = plain.data() + plain.size();
    const auto [behind, problem] = std::from_chars(plain.data(), end, quantity.number);
    if (problem != std::errc() || behind == plain.data())
        return std::nullopt;
    quantity.rest.assign(behind, end);
    quantity.rest.erase(0, quantity.rest.find_first_not_of(' '));
    return quantity;
}

const Unit* unitOf(const Quantity& quantity) {
    const auto found = std::ranges::find(kUnits, quantity.rest, &Unit::name);
    return found == kUnits.end() ? nullptr : &*found;
}

/// One size per quantity on one scale; nothing where they cannot be compared.
std::optional<std::vector<double>> comparableSizes(const std::vector<Quantity>& quantities) {
    const Unit* first = unitOf(quantities.front());
    std::vector<double> sizes;
    for (const Quantity& quantity : quantities) {
        const Unit* unit = unitOf(quantity);
        const bool sameUnit = quantity.rest == quantities.front().rest;
        const bool sameDimension = unit && first && unit->dimension == first->dimension;
        if (!sameUnit && !sameDimension)
            return std::nullopt;
        sizes.push_back(quantity.number * (unit ? unit->factor : 1.0));
    }
    return sizes;
}

} // namespace

EntryOrder EntryOrder::listed(std::size_t count) {
    EntryOrder order;
    order.m_size = static_cast<std::uint8_t>(count);
    std::iota(order.begin(), order.end(), EntryIndex{0});
    return order;
}

bool isOrderOf(const Question& question, const EntryOrder& order) {
    return std::ranges::is_permutation(order, EntryOrder::listed(entryCount(question)));
}

std::optional<EntryOrder> fixedEntryOrder(const Question& question) {
    if (question.kind() == QuestionKind::Ordering)
        return std::nullopt;
    EntryOrder order = EntryOrder::listed(entryCount(question));
    if (!question.shuffle)
        return order;
    std::vector<Quantity> quantities;
    for (const EntryIndex entry : order) {
        auto quantity = toQuantity(entryText(question, entry));
        if (!quantity)
            return std::nullopt;
        quantities.push_back(std::move(*quantity));
    }
    const auto sizes = comparableSizes(quantities);
    if (!sizes)
        return std::nullopt;
    std::ranges::stable_sort(order, {}, [&](EntryIndex entry) { return (*sizes)[entry]; });
    return order;
}

} // namespace exam
