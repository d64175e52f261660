// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file to format: what comes out is in canonical form already.
#include "formats/canonical_yaml.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const bank::ListKind kind : {bank::ListKind::Questions, bank::ListKind::Scenarios}) {
        const auto once = bank::canonicalYaml(bytes, kind);
        if (once && bank::canonicalYaml(*once, kind) != *once)
            std::abort();
    }
    return 0;
}
