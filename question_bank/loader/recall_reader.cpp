// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader/recall_reader.h"

#include "loader/bank_file.h"
#include "loader/findings.h"
#include "loader/record.h"
#include "loader/unique_names.h"

#include <algorithm>
#include <array>
#include <exception>
#include <iterator>
#include <string>

namespace bank {

namespace {

constexpr std::size_t kMaxSheets = 8;
constexpr std::size_t kMaxEntries = 40; ///< of one sheet: more is no brain dump
constexpr std::size_t kMaxKeys = 10;

exam::RecallEntry readEntry(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 7> kKeys{"id",   "cue",       "answer", "keys",
                                                    "note", "reference", "checked"};
    Record record(node, reading, kKeys);
    return {
        .id = record.text("id"),
        .cue = record.text("cue"),
        .answer = record.text("answer"),
        .keys = record.texts("keys", Need::Optional),
        .note = record.text("note", Need::Optional),
        .reference = record.text("reference", Need::Optional),
        .checked = record.day("checked"),
    };
}

exam::RecallSheet readSheet(const YamlNode& node, Reading& reading) {
    constexpr std::array<std::string_view, 5> kKeys{"id", "title", "kind", "prompt", "entries"};
    Record record(node, reading, kKeys);
    exam::RecallSheet sheet;
    sheet.id = record.text("id");
    sheet.title = record.text("title");
    sheet.kind = record.word<exam::RecallKind>("kind").value_or(exam::RecallKind::Limits);
    sheet.prompt = record.text("prompt");
    for (const YamlNode& entry : record.list("entries"))
        sheet.entries.push_back(readEntry(entry, reading));
    return sheet;
}

std::vector<exam::RecallSheet> readSheets(const YamlNode& root, Reading& reading) {
    if (root.kind != YamlNode::Kind::List) {
        reading.wrongType(root, "a list of sheets", "Begin every sheet with '- id: ...'.");
        return {};
    }
    std::vector<exam::RecallSheet> sheets;
    for (const YamlNode& node : root.items)
        sheets.push_back(readSheet(node, reading));
    return sheets;
}

void checkCount(std::size_t count, std::size_t most, const std::string& things, std::string path,
                Findings& findings) {
    if (count == 0 || count > most)
        findings.error("wrong-count", std::move(path),
                       "There are " + std::to_string(count) + ' ' + things + "; 1 to " +
                           std::to_string(most) + " are wanted.",
                       "Add or remove some.");
}

void checkEntry(const exam::RecallEntry& entry, const std::string& path, Findings& findings) {
    findings.requireMarkdown(entry.cue, path + ".cue");
    findings.requireMarkdown(entry.answer, path + ".answer");
    if (!entry.note.empty())
        findings.requireMarkdown(entry.note, path + ".note");
    if (!entry.keys.empty())
        checkCount(entry.keys.size(), kMaxKeys, "keys", path + ".keys", findings);
    for (std::size_t index = 0; index < entry.keys.size(); ++index)
        findings.requireText(entry.keys[index], at(path + ".keys", index));
    if (!entry.reference.empty())
        findings.requireAddress(entry.reference, path + ".reference");
    findings.requireDay(entry.checked, path + ".checked");
}

void checkSheet(const exam::RecallSheet& sheet, const std::string& path, Findings& findings) {
    findings.requireMarkdown(sheet.title, path + ".title");
    findings.requireMarkdown(sheet.prompt, path + ".prompt");
    checkCount(sheet.entries.size(), kMaxEntries, "entries", path + ".entries", findings);
    UniqueNames ids(findings);
    for (std::size_t index = 0; index < sheet.entries.size(); ++index) {
        const std::string entry = at(path + ".entries", index);
        ids.add(sheet.entries[index].id, entry + ".id");
        checkEntry(sheet.entries[index], entry, findings);
    }
}

std::vector<Finding> check(const std::vector<exam::RecallSheet>& sheets) {
    std::vector<Finding> all;
    Findings findings(all, "recall");
    checkCount(sheets.size(), kMaxSheets, "sheets", {}, findings);
    UniqueNames ids(findings);
    for (std::size_t index = 0; index < sheets.size(); ++index) {
        const std::string path = at({}, index);
        ids.add(sheets[index].id, path + ".id");
        checkSheet(sheets[index], path, findings);
    }
    return all;
}

/// The sheets of a file that is there; the rules speak only where everything could be read.
std::vector<exam::RecallSheet> readFile(BankFile& file) {
    file.parse();
    if (!file.root)
        return {};
    Reading reading(*file.source, file.issues);
    std::vector<exam::RecallSheet> sheets = readSheets(*file.root, reading);
    if (!reading.isWhole())
        return {};
    for (Finding& finding : check(sheets))
        file.issues.addAt(*file.source, offsetOf(*file.root, finding.path), finding.severity, finding.code,
                          std::move(finding.message), std::move(finding.remedy));
    return sheets;
}

} // namespace

RecallResult loadRecall(const std::filesystem::path& folder) {
    try {
        if (std::error_code code; !std::filesystem::exists(folder / kRecallName, code))
            return {};
        BankFile file{.name = kRecallName, .issues = FileIssues(kRecallName)};
        file.open(folder);
        RecallResult result{.sheets = readFile(file), .issues = file.issues.all()};
        if (std::ranges::find(result.issues, Severity::Error, &Issue::severity) != result.issues.end())
            result.sheets.clear();
        sortByPlace(result.issues);
        return result;
    } catch (const std::exception& exception) {
        return {.sheets = {},
                .issues = {{Severity::Error, IssueCode("loading-failed").string(), kRecallName, 0, 0,
                            std::string("Reading the file failed: ") + exception.what() + '.',
                            "Try again; if it stays, restore the file."}}};
    }
}

LoadResult checkBank(const std::filesystem::path& folder) {
    LoadResult result = loadBank(folder);
    std::ranges::move(loadRecall(folder).issues, std::back_inserter(result.issues));
    sortByPlace(result.issues);
    return result;
}

} // namespace bank
