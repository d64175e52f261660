// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/json_writer.h"

#include "audit/figures_text.h"

#include <cstdint>

namespace bank {

namespace {

std::string escaped(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string result;
    for (const char character : text) {
        const auto code = static_cast<std::uint8_t>(character);
        if (character == '"' || character == '\\')
            result += '\\';
        if (character == '\n')
            result += "\\n";
        else if (code < 0x20)
            result.append("\\u00") += {kDigits[code / 16], kDigits[code % 16]};
        else
            result += character;
    }
    return result;
}

} // namespace

JsonWriter& JsonWriter::openMap() {
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::closeMap() {
    m_text += '}';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::openList() {
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::closeList() {
    m_text += ']';
    m_needsComma = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    m_text += ": ";
    m_needsComma = false;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    return raw('"' + escaped(text) + '"');
}

JsonWriter& JsonWriter::value(double number) {
    return raw(decimal(number, 4));
}

JsonWriter& JsonWriter::raw(std::string_view token) {
    separate();
    m_text += token;
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate() {
    if (m_needsComma)
        m_text += ", ";
}

} // namespace bank
