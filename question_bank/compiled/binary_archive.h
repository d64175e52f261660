// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as bytes and back, for the compiled bank: numbers little-endian, texts and lists with their length
// in front. One list of fields (fields.h) serves both directions.
#pragma once

#include "base/enum_names.h"
#include "base/ids.h"

#include <array>
#include <bit>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace bank {

/// An enum whose values are 0 to the number of its names, exclusive.
template<class T>
concept NamedEnum = std::is_enum_v<T> && requires { exam::EnumNames<T>::values.size(); };

class BinaryWriter {
public:
    template<class... Values>
    void operator()(const Values&... values) {
        (write(values), ...);
    }

    const std::string& bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }

private:
    template<std::integral T>
    void write(T value) {
        auto rest = static_cast<std::uint64_t>(value);
        for (std::size_t byte = 0; byte < sizeof(T); ++byte, rest >>= 8u)
            m_bytes.push_back(static_cast<char>(rest & 0xffu));
    }

    void write(double value) { write(std::bit_cast<std::uint64_t>(value)); }
    void write(std::chrono::minutes value) { write(std::int64_t{value.count()}); }

    template<NamedEnum T>
    void write(T value) {
        write(static_cast<std::uint8_t>(value));
    }

    void write(const std::string& text) {
        write(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }

    template<class Tag>
    void write(const exam::Id<Tag>& id) {
        write(id.value);
    }

    template<class T>
    void write(const std::vector<T>& list) {
        write(static_cast<std::uint32_t>(list.size()));
        for (const T& item : list)
            write(item);
    }

    template<class T, std::size_t size>
    void write(const std::array<T, size>& list) {
        for (const T& item : list)
            write(item);
    }

    template<class T>
    void write(const std::optional<T>& value) {
        write(value.has_value());
        if (value)
            write(*value);
    }

    template<class... Types>
    void write(const std::variant<Types...>& value) {
        write(static_cast<std::uint8_t>(value.index()));
        std::visit([this](const auto& held) { write(held); }, value);
    }

    template<class T>
        requires requires(BinaryWriter& archive, const T& value) { fields(archive, value); }
    void write(const T& value) {
        fields(*this, value);
    }

    std::string m_bytes;
};

/// Reads what BinaryWriter wrote. Whatever the bytes are, it stays within them and takes no more memory than
/// they can stand for; after the first value that does not fit, isSound() is false and values mean nothing.
class BinaryReader {
public:
    explicit BinaryReader(std::string_view bytes)
        : m_rest(bytes) {}

    template<class... Values>
    void operator()(Values&... values) {
        (read(values), ...);
    }

    bool isSound() const { return m_isSound; }
    /// Sound, with nothing left over.
    bool isDone() const { return m_isSound && m_rest.empty(); }

private:
    std::string_view takeBytes(std::size_t count) {
        m_isSound = m_isSound && count <= m_rest.size();
        const std::string_view taken = m_rest.substr(0, m_isSound ? count : 0);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    template<std::integral T>
    void read(T& value) {
        std::uint64_t bits = 0;
        unsigned shift = 0;
        for (const char byte : takeBytes(sizeof(T))) {
            bits |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
            shift += 8;
        }
        value = static_cast<T>(bits);
    }

    void read(bool& value) {
        std::uint8_t byte = 0;
        read(byte);
        m_isSound = m_isSound && byte <= 1;
        value = byte == 1;
    }

    void read(double& value) {
        std::uint64_t bits = 0;
        read(bits);
        value = std::bit_cast<double>(bits);
    }

    void read(std::chrono::minutes& value) {
        std::int64_t count = 0;
        read(count);
        value = std::chrono::minutes(count);
    }

    template<NamedEnum T>
    void read(T& value) {
        std::uint8_t number = 0;
        read(number);
        m_isSound = m_isSound && number < exam::EnumNames<T>::values.size();
        value = static_cast<T>(m_isSound ? number : 0);
    }

    void read(std::string& text) {
        std::uint32_t size = 0;
        read(size);
        text = takeBytes(size);
    }

    template<class Tag>
    void read(exam::Id<Tag>& id) {
        read(id.value);
    }

    template<class T>
    void read(std::vector<T>& list) {
        std::uint32_t size = 0;
        read(size);
        list.clear();
        for (std::uint32_t index = 0; index < size && m_isSound; ++index)
            read(list.emplace_back());
    }

    template<class T, std::size_t size>
    void read(std::array<T, size>& list) {
        for (T& item : list)
            read(item);
    }

    template<class T>
    void read(std::optional<T>& value) {
        bool isThere = false;
        read(isThere);
        value.reset();
        if (isThere && m_isSound)
            read(value.emplace());
    }

    template<class... Types>
    void read(std::variant<Types...>& value) {
        std::uint8_t index = 0;
        read(index);
        m_isSound = m_isSound && index < sizeof...(Types);
        if (m_isSound)
            readAlternative(value, index, std::index_sequence_for<Types...>());
    }

    template<class Variant, std::size_t... indices>
    void readAlternative(Variant& value, std::size_t index, std::index_sequence<indices...> /*all*/) {
        ((indices == index ? read(value.template emplace<indices>()) : void()), ...);
    }

    template<class T>
        requires requires(BinaryReader& archive, T& value) { fields(archive, value); }
    void read(T& value) {
        fields(*this, value);
    }

    std::string_view m_rest;
    bool m_isSound = true;
};

} // namespace bank
