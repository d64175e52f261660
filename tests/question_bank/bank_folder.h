// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loader/bank_loader.h"

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

/// So that a failed test shows issues as people see them.
inline void PrintTo(const Issue& issue, std::ostream* stream) {
    *stream << toText(issue);
}

} // namespace bank

namespace bank::test {

std::filesystem::path goodBank();
std::filesystem::path brokenBanks();

/// A copy of the good bank in a temporary folder of its own, to be spoiled; removed with the object.
class BankFolder {
public:
    BankFolder();
    ~BankFolder();
    BankFolder(const BankFolder&) = delete;
    BankFolder& operator=(const BankFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Puts the files of tests/data/banks/broken/<fault> in the place of those of the good bank.
    void overlay(const std::string& fault);
    void write(const std::filesystem::path& file, std::string_view bytes);
    void remove(const std::filesystem::path& file);
    std::string read(const std::filesystem::path& file) const;

    /// Replaces the first `old`, which has to be there.
    void replace(const std::filesystem::path& file, std::string_view old, std::string_view text);

    LoadResult load() const { return loadBank(m_path); }

private:
    std::filesystem::path m_path;
};

/// The codes that the table of issues in FORMAT.md lists.
std::vector<std::string> codesInFormat();

/// Whether FORMAT.md has a row for the code.
bool isInFormat(const std::string& code);

/// The codes of the issues in their order.
std::vector<std::string> codes(const LoadResult& loaded);

} // namespace bank::test
