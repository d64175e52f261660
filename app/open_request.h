// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace app {

/// What a start of the program is asked to open.
struct OpenRequest {
    std::filesystem::path file; ///< an exported history, by its absolute path; empty for none
    QString paperCode;          ///< as it stands in a link, which may be wrong; empty for none

    bool isEmpty() const { return file.empty() && paperCode.isEmpty(); }
    bool operator==(const OpenRequest&) const = default;
};

/// Reads an argument of the command line: a link such as "rehearsal:0J3KQ-8ZV1M-T60DA", an address such as
/// "file:///home/sam/history.rehearsal", or a path from the working folder. Of a code, 64 characters at most.
OpenRequest readOpenRequest(const QString& argument);

/// An argument that means the same in every working folder; empty for an empty request.
QString toArgument(const OpenRequest& request);

} // namespace app
