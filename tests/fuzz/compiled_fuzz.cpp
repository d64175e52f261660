// SPDX-License-Identifier: GPL-3.0-or-later
//
// A compiled bank with anything written over a piece of it. As it is, whatever can be read of it equals the
// source. With the checksums made to fit, which random bytes never do, reading stays within the bytes.
#include "base/checksum.h"
#include "compiled/binary_archive.h"
#include "compiled/compiled_bank.h"
#include "compiled/fields.h"
#include "support/generators.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <cstdlib>

namespace {

// As compiled_bank.h describes the head: magic, then format and parts, then the checksum of these.
constexpr std::uint64_t kIndexBegin = 8;
constexpr std::uint64_t kPartsBegin = kIndexBegin + sizeof bank::kCompiledFormat;
constexpr std::uint64_t kExtentBytes = 24;
constexpr std::uint64_t kIndexEnd = kPartsBegin + bank::kBankParts * kExtentBytes;
constexpr std::uint64_t kExtentOfPlaces =
    kPartsBegin + static_cast<std::uint64_t>(bank::BankPart::Places) * kExtentBytes;

/// A part, or a text, by where its extent stands.
struct Piece {
    std::uint64_t extentAt = 0;
    std::string seed; ///< what its checksum begins with: of a text, its number
};

template<class T>
T readAt(const std::string& bytes, std::uint64_t offset) {
    T value{};
    bank::BinaryReader archive(std::string_view(bytes).substr(offset));
    archive(value);
    return value;
}

template<class T>
void writeAt(std::string& bytes, std::uint64_t offset, const T& value) {
    bank::BinaryWriter archive;
    archive(value);
    bytes.replace(offset, archive.bytes().size(), archive.bytes());
}

std::uint64_t checksumOf(std::string_view seed, std::string_view bytes) {
    return exam::Checksum().add(seed).add(bytes).value();
}

Piece choosePiece(const std::string& bytes, FuzzedDataProvider& data) {
    const auto places = readAt<bank::Extent>(bytes, kExtentOfPlaces);
    const auto texts = static_cast<std::uint32_t>(places.byteCount / kExtentBytes);
    const auto number = data.ConsumeIntegralInRange<std::uint32_t>(0, bank::kBankParts + texts - 1);
    if (number < bank::kBankParts)
        return {kPartsBegin + number * kExtentBytes, {}};
    const std::uint32_t text = number - bank::kBankParts;
    bank::BinaryWriter seed;
    seed(text);
    return {places.offset + text * kExtentBytes, seed.take()};
}

void overwrite(std::string& bytes, const Piece& piece, FuzzedDataProvider& data) {
    const auto extent = readAt<bank::Extent>(bytes, piece.extentAt);
    const auto skipped = data.ConsumeIntegralInRange<std::uint64_t>(0, extent.byteCount);
    const std::string patch = data.ConsumeRemainingBytesAsString().substr(0, extent.byteCount - skipped);
    bytes.replace(extent.offset + skipped, patch.size(), patch);
}

void seal(std::string& bytes, const Piece& piece) {
    auto extent = readAt<bank::Extent>(bytes, piece.extentAt);
    extent.checksum = checksumOf(piece.seed, std::string_view(bytes).substr(extent.offset, extent.byteCount));
    writeAt(bytes, piece.extentAt, extent);
}

/// The piece first, since the places hold its checksum and the index that of the places.
void sealAll(std::string& bytes, const Piece& piece) {
    seal(bytes, piece);
    seal(bytes, {kExtentOfPlaces, {}});
    writeAt(bytes, kIndexEnd,
            checksumOf({}, std::string_view(bytes).substr(kIndexBegin, kIndexEnd - kIndexBegin)));
}

/// Calls visit(index, what was read) for every question and scenario.
void readAll(const std::string& bytes, auto visit) {
    const auto compiled = bank::CompiledBank::open(bank::inMemory(bytes));
    const auto catalogue =
        compiled ? compiled->catalogue() : exam::fail(exam::ErrorCode::BankUnreadable, "not opened");
    if (!catalogue)
        return;
    for (std::uint32_t index = 0; index < (*catalogue)->questionCount(); ++index)
        visit(index, compiled->readQuestion((*catalogue)->idOf(index)));
    const std::vector<exam::ScenarioId>& scenarios = (*catalogue)->scenarioIds();
    for (std::uint32_t index = 0; index < scenarios.size(); ++index)
        visit(index, compiled->readScenario(scenarios[index]));
    static_cast<void>(compiled->isWhole());
}

exam::Bank makeBank() {
    exam::Random random(1);
    return exam::Bank(test::randomParts(random, 5));
}

/// Aborts at whatever was read and is not in the source.
struct CompareWith {
    const exam::Bank& source;

    static void require(bool holds) {
        if (!holds)
            std::abort();
    }
    void operator()(std::uint32_t index, const exam::Result<exam::Question>& read) const {
        require(!read || *read == source.questions()[index]);
    }
    void operator()(std::uint32_t index, const exam::Result<exam::Scenario>& read) const {
        require(!read || *read == source.scenarios()[index]);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const exam::Bank source = makeBank();
    static const std::string good = bank::compile(source, {{"exam.yaml", 1, 1}});
    FuzzedDataProvider data(bytes, size);
    std::string changed = good;
    const Piece piece = choosePiece(changed, data);
    overwrite(changed, piece, data);
    readAll(changed, CompareWith{source});
    sealAll(changed, piece);
    readAll(changed, [](std::uint32_t /*index*/, const auto& /*read*/) {});
    return 0;
}
