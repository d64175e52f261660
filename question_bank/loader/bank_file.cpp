// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/bank_file.h"

namespace bank {

namespace {

/// The file lies in the folder, wherever links lead. A file that does not exist does.
bool liesInside(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const std::filesystem::path relative =
        std::filesystem::weakly_canonical(file).lexically_relative(std::filesystem::canonical(folder));
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace

void BankFile::open(const std::filesystem::path& folder) {
    if (liesInside(folder / name, folder))
        source = readSource(folder / name, issues);
    else
        issues.error("outside-folder", "The file is a link out of the folder of the bank.",
                     "Put the file itself there.");
}

void BankFile::parse() {
    if (source && checkCharacters(*source, issues))
        root = parseYaml(*source, issues);
}

} // namespace bank
