// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/format_bank.h"

#include "formats/canonical_yaml.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ostream>
#include <vector>

namespace bank {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesOf(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code code;
    for (fs::directory_iterator entry(folder / "questions", code), end; !code && entry != end;
         entry.increment(code))
        if (entry->path().extension() == ".yaml")
            files.push_back(entry->path());
    std::ranges::sort(files);
    if (fs::exists(folder / "scenarios.yaml", code))
        files.insert(files.begin(), folder / "scenarios.yaml");
    return files;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Beside the file and then in its place.
bool replaceFile(const fs::path& file, const std::string& bytes) {
    const fs::path beside = file.string() + ".new";
    std::ofstream stream(beside, std::ios::binary);
    stream << bytes;
    stream.close();
    std::error_code code;
    if (stream)
        fs::rename(beside, file, code);
    if (stream && !code)
        return true;
    fs::remove(beside, code);
    return false;
}

} // namespace

FormatResult formatBank(const fs::path& folder, bool onlyCheck, std::ostream& stream) {
    FormatResult result;
    for (const fs::path& file : filesOf(folder)) {
        const fs::path name = file.lexically_relative(folder);
        const std::string bytes = bytesOf(file);
        const auto formatted =
            canonicalYaml(bytes, name == "scenarios.yaml" ? ListKind::Scenarios : ListKind::Questions);
        if (!formatted) {
            ++result.refused;
            stream << name.generic_string() << ':' << formatted.error().place.line << ':'
                   << formatted.error().place.column << ": left as it is: " << formatted.error().reason
                   << '\n';
        } else if (*formatted != bytes) {
            const bool isDone = onlyCheck || replaceFile(file, *formatted);
            ++(isDone ? result.changed : result.refused);
            stream << name.generic_string()
                   << (!isDone     ? ": cannot be written"
                       : onlyCheck ? ": not in canonical form"
                                   : ": written")
                   << '\n';
        }
    }
    return result;
}

} // namespace bank
