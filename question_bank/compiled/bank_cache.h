// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where compiled banks lie.
#pragma once

#include "compiled/compiled_bank.h"

#include <filesystem>
#include <memory>
#include <string>

namespace bank {

/// Compiled banks in a folder of the person's own, one file per folder of a bank. Whatever is wrong with a
/// file there, or with the folder, costs time and nothing else.
class BankCache {
public:
    /// Empty: nothing is kept.
    explicit BankCache(std::filesystem::path folder);

    /// The compiled form of the bank in `bankFolder`, when names, sizes and times of its files are those it
    /// was made of. Reads no file of the bank. Null when there is none.
    std::unique_ptr<CompiledBank> find(const std::filesystem::path& bankFolder) const;

    /// Keeps the bytes, in place of older ones, as a whole or not at all, and gives the bank that reads them:
    /// from the file, or from memory where it cannot be written.
    std::unique_ptr<CompiledBank> keep(const std::filesystem::path& bankFolder, std::string bytes) const;

    void discard(const std::filesystem::path& bankFolder) const;

    /// Where the bank of that folder is or would be kept.
    std::filesystem::path fileFor(const std::filesystem::path& bankFolder) const;

private:
    std::filesystem::path m_folder;
};

/// The name of the file that an installed bank ships beside its exam.yaml, written by `rehearsal-bank
/// compile`. Only the bank that comes with the program is read from it: in a folder from elsewhere it could
/// hold anything.
constexpr auto kShippedName = "compiled.bank";

/// The shipped compiled form of `bankFolder`, when names and sizes of the files are those it was made of;
/// unpacking changes their times. Null when there is none.
std::unique_ptr<CompiledBank> findShipped(const std::filesystem::path& bankFolder);

/// True when the compiled form is undamaged and the files still are those it was made of, by their content.
bool isUpToDate(const CompiledBank& compiled, const std::filesystem::path& bankFolder);

} // namespace bank
