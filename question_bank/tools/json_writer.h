// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bank {

/// Writes one JSON value (RFC 8259) piece by piece; commas and the escapes of texts are its business, that
/// braces match is the caller's.
class JsonWriter {
public:
    JsonWriter& openMap();
    JsonWriter& closeMap();
    JsonWriter& openList();
    JsonWriter& closeList();

    /// Names the value that comes next in a map.
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(std::same_as<bool> auto truth) { return raw(truth ? "true" : "false"); }
    JsonWriter& value(std::integral auto number)
        requires(!std::same_as<decltype(number), bool>)
    {
        return raw(std::to_string(number));
    }
    /// With four places behind the point.
    JsonWriter& value(double number);
    JsonWriter& null() { return raw("null"); }

    template<class T>
    JsonWriter& pair(std::string_view name, const T& held) {
        return key(name).value(held);
    }

    const std::string& text() const { return m_text; }

private:
    JsonWriter& raw(std::string_view token);
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace bank
