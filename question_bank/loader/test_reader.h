// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/record.h"
#include "model/paper_request.h"

#include <vector>

namespace bank {

/// tests.yaml. What cannot be read is reported to `reading` and left at its default.
std::vector<exam::NamedTest> readTests(const YamlNode& root, Reading& reading);

} // namespace bank
