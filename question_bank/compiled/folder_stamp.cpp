// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/folder_stamp.h"

#include "compiled/byte_source.h"
#include "loader/edition.h"

#include <algorithm>
#include <array>

namespace bank {

namespace {

constexpr std::array kFixedNames{"exam.yaml", "scenarios.yaml", "services.yaml", "tests.yaml", "topics.yaml"};

bool isYaml(const std::filesystem::path& file) {
    return file.extension() == ".yaml" || file.extension() == ".yml";
}

/// False when the file cannot be read whole.
bool addTo(Edition& edition, const std::string& name, const std::filesystem::path& path) {
    constexpr std::uint64_t kPiece = std::uint64_t{256} * 1024;
    const auto file = openFile(path);
    if (!file)
        return false;
    edition.beginFile(name, file->size());
    for (std::uint64_t offset = 0; offset < file->size(); offset += kPiece) {
        const auto piece = file->read(offset, std::min(kPiece, file->size() - offset));
        if (!piece)
            return false;
        edition.addBytes(*piece);
    }
    return true;
}

} // namespace

std::vector<std::string> bankFileNames(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code code;
    for (const char* name : kFixedNames)
        if (std::filesystem::exists(folder / name, code))
            names.emplace_back(name);
    for (std::filesystem::directory_iterator entry(folder / "questions", code), end; !code && entry != end;
         entry.increment(code))
        if (isYaml(entry->path()))
            names.push_back("questions/" + entry->path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::optional<FolderStamp> stampOf(const std::filesystem::path& folder) {
    FolderStamp stamp;
    for (std::string& name : bankFileNames(folder)) {
        std::error_code code;
        const std::uintmax_t byteCount = std::filesystem::file_size(folder / name, code);
        if (code)
            return std::nullopt;
        const auto written = std::filesystem::last_write_time(folder / name, code);
        if (code)
            return std::nullopt;
        stamp.push_back({std::move(name), byteCount, written.time_since_epoch().count()});
    }
    return stamp;
}

bool haveSameSizes(const FolderStamp& a, const FolderStamp& b) {
    return std::ranges::equal(a, b, [](const StampedFile& one, const StampedFile& other) {
        return one.name == other.name && one.byteCount == other.byteCount;
    });
}

std::optional<std::string> editionOf(const std::filesystem::path& folder) {
    Edition edition;
    for (const std::string& name : bankFileNames(folder))
        if (!addTo(edition, name, folder / name))
            return std::nullopt;
    return edition.digits();
}

} // namespace bank
