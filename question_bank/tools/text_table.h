// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// Rows of UTF-8 cells, printed in aligned columns.
class TextTable {
public:
    /// One letter per column: 'l' for left, 'r' for right. Every row must have that many cells.
    explicit TextTable(std::string_view alignment);

    void addRow(std::vector<std::string> cells);

    bool isEmpty() const { return m_rows.empty(); }

    /// Two spaces before the first and between all columns, no spaces at the end of a line.
    void print(std::ostream& stream) const;

private:
    std::vector<std::size_t> widths() const;

    std::string_view m_alignment;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace bank
