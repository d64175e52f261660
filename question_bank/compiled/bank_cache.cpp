// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/bank_cache.h"

#include "base/checksum.h"

#include <array>
#include <charconv>
#include <fstream>
#include <utility>

#include <unistd.h>

namespace bank {

namespace {

std::string hexDigits(std::uint64_t number) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return {digits.data(), end};
}

/// False when the file is not there as a whole. Unsynced: what a power cut leaves fails its checksums.
bool writeWhole(const std::filesystem::path& file, const std::string& bytes) {
    std::error_code code;
    std::filesystem::create_directories(file.parent_path(), code);
    std::filesystem::path half = file;
    half += "." + std::to_string(getpid()) + ".half"; // another window may be at it too
    std::ofstream stream(half, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (stream)
        std::filesystem::rename(half, file, code);
    if (stream && !code)
        return true;
    std::filesystem::remove(half, code);
    return false;
}

} // namespace

BankCache::BankCache(std::filesystem::path folder)
    : m_folder(std::move(folder)) {}

std::filesystem::path BankCache::fileFor(const std::filesystem::path& bankFolder) const {
    std::error_code code;
    const std::filesystem::path place = std::filesystem::weakly_canonical(bankFolder, code);
    const std::string name = (code ? bankFolder : place).string();
    return m_folder / (hexDigits(exam::Checksum().add(name).value()) + ".bank");
}

std::unique_ptr<CompiledBank> BankCache::find(const std::filesystem::path& bankFolder) const {
    if (m_folder.empty())
        return nullptr;
    std::unique_ptr<CompiledBank> bank = CompiledBank::open(openFile(fileFor(bankFolder)));
    return bank && stampOf(bankFolder) == bank->stamp() ? std::move(bank) : nullptr;
}

std::unique_ptr<CompiledBank> BankCache::keep(const std::filesystem::path& bankFolder,
                                              std::string bytes) const {
    if (!m_folder.empty() && writeWhole(fileFor(bankFolder), bytes))
        if (auto bank = CompiledBank::open(openFile(fileFor(bankFolder))))
            return bank;
    return CompiledBank::open(inMemory(std::move(bytes)));
}

void BankCache::discard(const std::filesystem::path& bankFolder) const {
    std::error_code ignored; // what cannot be removed is made anew at every start
    std::filesystem::remove(fileFor(bankFolder), ignored);
}

std::unique_ptr<CompiledBank> findShipped(const std::filesystem::path& bankFolder) {
    std::unique_ptr<CompiledBank> bank = CompiledBank::open(openFile(bankFolder / kShippedName));
    if (!bank)
        return nullptr;
    const auto stamp = stampOf(bankFolder);
    return stamp && haveSameSizes(*stamp, bank->stamp()) ? std::move(bank) : nullptr;
}

bool isUpToDate(const CompiledBank& compiled, const std::filesystem::path& bankFolder) {
    return compiled.isWhole() && editionOf(bankFolder) == compiled.summary().edition;
}

} // namespace bank
