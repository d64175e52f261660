// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bank that was read and checked before, in a form of which a program reads only what it needs: the summary
// to open its window, the catalogue to draw a paper, and of the texts those that are asked for. So opening a
// bank takes equally long however large it is.
//
//     head       magic, format, and of each part its offset, size and checksum; then the checksum of all that
//     origin     the program's version and the stamp of the folder it was made of
//     summary    edition, exam definition, number of questions
//     catalogue  scenarios, topics, services, tests, and of each question its head
//     places     of each text its offset, size and checksum, 24 bytes each: questions, then scenarios
//     texts      questions and scenarios in full
//
// Every byte that is used was compared with a checksum before. The checksums find damage; they are no defence
// against intent, so a compiled bank is only taken from where the person or the installed program put it
// (bank_cache.h).
#pragma once

#include "compiled/byte_source.h"
#include "compiled/folder_stamp.h"
#include "model/bank.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace bank {

/// Of the bytes. A file of another format, or written by another version of the program, is made anew.
constexpr std::uint32_t kCompiledFormat = 1;

/// Enough to show a bank before a question is wanted of it.
struct BankSummary {
    std::string edition;
    exam::ExamSpec spec;
    std::uint32_t questionCount = 0;
    std::uint32_t scenarioCount = 0;
};

/// A piece of the bytes.
struct Extent {
    std::uint64_t offset = 0;
    std::uint64_t byteCount = 0;
    std::uint64_t checksum = 0;
};

/// The pieces that come before the texts.
enum class BankPart : std::uint8_t { Origin, Summary, Catalogue, Places };
constexpr std::size_t kBankParts = 4;

/// The bytes of a bank that was read from files of that stamp. Equal arguments give equal bytes.
std::string compile(const exam::Bank& bank, const FolderStamp& stamp);

/// Not for two threads at once, but for isWhole().
class CompiledBank : public exam::QuestionTexts {
public:
    /// Null when the bytes are no compiled bank of this format and version, or head, origin or summary are
    /// damaged.
    static std::unique_ptr<CompiledBank> open(std::unique_ptr<ByteSource> bytes);

    const FolderStamp& stamp() const { return m_stamp; }
    const BankSummary& summary() const { return m_summary; }

    /// Reads it when it is first asked for. Errors: BankUnreadable. It lives as long as the bank.
    exam::Result<const exam::Catalogue*> catalogue() const;

    exam::Result<exam::Question> readQuestion(const exam::QuestionId& id) const override;
    exam::Result<exam::Scenario> readScenario(const exam::ScenarioId& id) const override;

    /// Reads everything and compares it with its checksums. From any thread.
    bool isWhole() const;

private:
    explicit CompiledBank(std::unique_ptr<ByteSource> bytes);
    bool readHead();
    bool readOrigin();
    bool readSummary();
    exam::Result<exam::Catalogue> readCatalogue() const;
    /// Nothing when it is damaged.
    std::optional<std::string> bytesOf(BankPart part) const;
    /// The text of that number, questions by their index, then scenarios; nothing when it is damaged.
    std::optional<std::string> textAt(std::uint32_t number) const;
    template<class T>
    exam::Result<T> readText(std::uint32_t number) const;

    std::unique_ptr<ByteSource> m_bytes;
    std::array<Extent, kBankParts> m_parts;
    FolderStamp m_stamp;
    BankSummary m_summary;
    mutable std::optional<exam::Catalogue> m_catalogue;
};

} // namespace bank
