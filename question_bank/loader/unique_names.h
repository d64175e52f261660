// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/findings.h"
#include "loader/wording.h"

#include <string>
#include <unordered_set>

namespace bank {

/// Finds the second use of a name among things of one sort.
class UniqueNames {
public:
    explicit UniqueNames(Findings& findings)
        : m_findings(findings) {}

    void add(const std::string& name, std::string path) {
        m_findings.requireText(name, path);
        if (!m_seen.insert(name).second)
            m_findings.error("duplicate-id", std::move(path), inQuotes(name) + " is used twice.",
                             "Give one of the two another name.");
    }

private:
    Findings& m_findings;
    std::unordered_set<std::string> m_seen;
};

} // namespace bank
