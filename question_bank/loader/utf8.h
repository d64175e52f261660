// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bank {

/// One character of a UTF-8 text.
struct Utf8Character {
    char32_t code = 0;
    std::size_t byteCount = 0; ///< 1-4; 0 where the bytes are no valid UTF-8
};

/// The character that begins at byte `offset`, which must be below text.size(). Overlong forms, surrogates
/// and codes above U+10FFFF are not valid (RFC 3629).
Utf8Character utf8At(std::string_view text, std::size_t offset);

/// How many characters the valid UTF-8 `text` has.
std::size_t characterCount(std::string_view text);

/// Characters that no text of a bank may contain.
enum class Forbidden {
    Control, ///< C0 and C1 except tab, line feed and carriage return; DEL; U+2028, U+2029; U+FEFF, U+FFFC,
             ///< noncharacters
    Bidi,    ///< those with the Unicode property Bidi_Control, which make text read other than it is stored
};

std::optional<Forbidden> forbidden(char32_t code);

/// "U+202E"
std::string codeName(char32_t code);

} // namespace bank
