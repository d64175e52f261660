// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace bank::test {

namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

fs::path goodBank() {
    return fs::path(REHEARSAL_TEST_DATA) / "banks" / "good";
}

fs::path brokenBanks() {
    return fs::path(REHEARSAL_TEST_DATA) / "banks" / "broken";
}

BankFolder::BankFolder() {
    std::string pattern = (fs::temp_directory_path() / "rehearsal-bank-XXXXXX").string();
    if (!mkdtemp(pattern.data()))
        throw fs::filesystem_error("no temporary folder", std::error_code(errno, std::generic_category()));
    m_path = pattern;
    fs::copy(goodBank(), m_path, fs::copy_options::recursive);
}

BankFolder::~BankFolder() {
    std::error_code code;
    fs::remove_all(m_path, code);
}

void BankFolder::overlay(const std::string& fault) {
    fs::copy(brokenBanks() / fault, m_path,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

void BankFolder::write(const fs::path& file, std::string_view bytes) {
    std::ofstream(m_path / file, std::ios::binary) << bytes;
}

void BankFolder::remove(const fs::path& file) {
    fs::remove_all(m_path / file);
}

std::string BankFolder::read(const fs::path& file) const {
    return bytesOf(m_path / file);
}

void BankFolder::replace(const fs::path& file, std::string_view old, std::string_view text) {
    std::string bytes = read(file);
    const std::size_t place = bytes.find(old);
    ASSERT_NE(place, std::string::npos) << file << " has no " << old;
    write(file, bytes.replace(place, old.size(), text));
}

std::vector<std::string> codesInFormat() {
    std::ifstream format(fs::path(REHEARSAL_BANK_DIR).parent_path() / "FORMAT.md");
    std::vector<std::string> codes;
    bool isTable = false;
    for (std::string line; std::getline(format, line);) {
        isTable = isTable ? !line.starts_with("#") : line == "## Issues";
        if (!isTable || !line.starts_with("| `"))
            continue;
        const std::string cell = line.substr(0, line.find('|', 1));
        for (std::size_t open = cell.find('`'); open != std::string::npos;) {
            const std::size_t close = cell.find('`', open + 1);
            codes.push_back(cell.substr(open + 1, close - open - 1));
            open = cell.find('`', close + 1);
        }
    }
    return codes;
}

bool isInFormat(const std::string& code) {
    static const std::vector<std::string> all = codesInFormat();
    return std::ranges::find(all, code) != all.end();
}

std::vector<std::string> codes(const LoadResult& loaded) {
    std::vector<std::string> result;
    for (const Issue& issue : loaded.issues)
        result.push_back(issue.code);
    return result;
}

} // namespace bank::test
