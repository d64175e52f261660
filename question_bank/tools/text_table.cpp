// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/text_table.h"

#include "loader/utf8.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace bank {

TextTable::TextTable(std::string_view alignment)
    : m_alignment(alignment) {}

void TextTable::addRow(std::vector<std::string> cells) {
    m_rows.push_back(std::move(cells));
}

void TextTable::print(std::ostream& stream) const {
    const std::vector<std::size_t> columnWidths = widths();
    for (const std::vector<std::string>& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const std::string padding(columnWidths[column] - characterCount(row[column]), ' ');
            line += "  " + (m_alignment[column] == 'r' ? padding + row[column] : row[column] + padding);
        }
        stream << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
}

std::vector<std::size_t> TextTable::widths() const {
    std::vector<std::size_t> widest(m_alignment.size(), 0);
    for (const std::vector<std::string>& row : m_rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widest[column] = std::max(widest[column], characterCount(row[column]));
    return widest;
}

} // namespace bank
