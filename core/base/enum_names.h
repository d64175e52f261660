// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace exam {

/// The names under which the enumerators of E are written in files: index = enumerator. A file of names per
/// enum keeps the loader, the history and the exports at one spelling.
template<class E>
struct EnumNames;

template<class E>
constexpr std::string_view nameOf(E value) {
    return EnumNames<E>::values[static_cast<std::size_t>(value)];
}

/// The enumerator of this name, or nothing for any other word.
template<class E>
constexpr std::optional<E> fromName(std::string_view name) {
    for (std::size_t index = 0; index < EnumNames<E>::values.size(); ++index)
        if (EnumNames<E>::values[index] == name)
            return static_cast<E>(index);
    return std::nullopt;
}

} // namespace exam
