// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled/compiled_bank.h"

#include "base/checksum.h"
#include "compiled/binary_archive.h"
#include "compiled/fields.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace bank {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kMagic = "RBANK\0\r\n"sv;
constexpr std::uint64_t kNumberBytes = 8;
constexpr std::uint64_t kExtentBytes = 3 * kNumberBytes;
/// Behind the magic: format and parts.
constexpr std::uint64_t kIndexBytes = sizeof kCompiledFormat + kBankParts * kExtentBytes;
constexpr std::uint64_t kHeadBytes = kMagic.size() + kIndexBytes + kNumberBytes;

std::uint64_t checksumOf(std::string_view bytes) {
    return exam::Checksum().add(bytes).value();
}

/// With the number in front, so that a text in the place of another one is found.
std::uint64_t textChecksum(std::uint32_t number, std::string_view bytes) {
    BinaryWriter head;
    head(number);
    return exam::Checksum().add(head.bytes()).add(bytes).value();
}

std::string bytesOfOrigin(const FolderStamp& stamp) {
    BinaryWriter archive;
    archive(std::string(REHEARSAL_VERSION), stamp);
    return archive.take();
}

std::string bytesOfSummary(const exam::Bank& bank) {
    BinaryWriter archive;
    archive(BankSummary{.edition = bank.edition(),
                        .spec = bank.spec(),
                        .questionCount = bank.questionCount(),
                        .scenarioCount = static_cast<std::uint32_t>(bank.scenarios().size())});
    return archive.take();
}

std::string bytesOfCatalogue(const exam::Bank& bank) {
    BinaryWriter archive;
    archive(bank.scenarioIds(), bank.topics(), bank.services(), bank.tests());
    for (const exam::Question& question : bank.questions())
        archive(exam::headOf(question));
    return archive.take();
}

/// Pieces one behind the other, and where each of them lies.
struct Pieces {
    std::vector<Extent> extents;
    std::string bytes;

    void add(std::string_view piece, std::uint64_t checksum) {
        extents.push_back({bytes.size(), piece.size(), checksum});
        bytes += piece;
    }

    void moveBy(std::uint64_t offset) {
        for (Extent& extent : extents)
            extent.offset += offset;
    }
};

Pieces textsOf(const exam::Bank& bank) {
    Pieces texts;
    const auto add = [&texts](const auto& value) {
        BinaryWriter archive;
        archive(value);
        texts.add(archive.bytes(),
                  textChecksum(static_cast<std::uint32_t>(texts.extents.size()), archive.bytes()));
    };
    std::ranges::for_each(bank.questions(), add);
    std::ranges::for_each(bank.scenarios(), add);
    return texts;
}

/// Without the number of extents in front, so that the place of each is known.
std::string bytesOfExtents(const std::vector<Extent>& extents) {
    BinaryWriter archive;
    for (const Extent& extent : extents)
        archive(extent);
    return archive.take();
}

std::string bytesOfHead(const std::vector<Extent>& parts) {
    BinaryWriter index;
    index(kCompiledFormat);
    BinaryWriter seal;
    const std::string bytes = index.bytes() + bytesOfExtents(parts);
    seal(checksumOf(bytes));
    return std::string(kMagic) + bytes + seal.bytes();
}

auto unreadable(std::string what) {
    return exam::fail(exam::ErrorCode::BankUnreadable, "compiled bank: " + std::move(what));
}

} // namespace

std::string compile(const exam::Bank& bank, const FolderStamp& stamp) {
    Pieces parts;
    for (const std::string& part : {bytesOfOrigin(stamp), bytesOfSummary(bank), bytesOfCatalogue(bank)})
        parts.add(part, checksumOf(part));
    Pieces texts = textsOf(bank);
    texts.moveBy(kHeadBytes + parts.bytes.size() + texts.extents.size() * kExtentBytes);
    const std::string places = bytesOfExtents(texts.extents);
    parts.add(places, checksumOf(places));
    parts.moveBy(kHeadBytes);
    return bytesOfHead(parts.extents) + parts.bytes + texts.bytes;
}

CompiledBank::CompiledBank(std::unique_ptr<ByteSource> bytes)
    : m_bytes(std::move(bytes)) {}

std::unique_ptr<CompiledBank> CompiledBank::open(std::unique_ptr<ByteSource> bytes) {
    std::unique_ptr<CompiledBank> bank(bytes ? new CompiledBank(std::move(bytes)) : nullptr);
    const bool isSound = bank && bank->readHead() && bank->readOrigin() && bank->readSummary();
    return isSound ? std::move(bank) : nullptr;
}

bool CompiledBank::readHead() {
    const auto head = m_bytes->read(0, kHeadBytes);
    if (!head || !head->starts_with(kMagic))
        return false;
    const std::string_view index = std::string_view(*head).substr(kMagic.size(), kIndexBytes);
    std::uint64_t seal = 0;
    BinaryReader behindIndex(std::string_view(*head).substr(kMagic.size() + kIndexBytes));
    behindIndex(seal);
    std::uint32_t format = 0;
    BinaryReader archive(index);
    archive(format, m_parts);
    return seal == checksumOf(index) && format == kCompiledFormat;
}

bool CompiledBank::readOrigin() {
    const auto bytes = bytesOf(BankPart::Origin);
    BinaryReader archive(bytes ? std::string_view(*bytes) : std::string_view());
    std::string version;
    archive(version, m_stamp);
    return archive.isDone() && version == REHEARSAL_VERSION;
}

bool CompiledBank::readSummary() {
    const auto bytes = bytesOf(BankPart::Summary);
    BinaryReader archive(bytes ? std::string_view(*bytes) : std::string_view());
    archive(m_summary);
    const std::uint64_t texts = std::uint64_t{m_summary.questionCount} + m_summary.scenarioCount;
    const Extent& places = m_parts[static_cast<std::size_t>(BankPart::Places)];
    return archive.isDone() && places.byteCount == texts * kExtentBytes;
}

std::optional<std::string> CompiledBank::bytesOf(BankPart part) const {
    const Extent& extent = m_parts[static_cast<std::size_t>(part)];
    auto bytes = m_bytes->read(extent.offset, extent.byteCount);
    return bytes && checksumOf(*bytes) == extent.checksum ? std::move(bytes) : std::nullopt;
}

exam::Result<const exam::Catalogue*> CompiledBank::catalogue() const {
    if (!m_catalogue) {
        exam::Result<exam::Catalogue> read = readCatalogue();
        if (!read)
            return std::unexpected(std::move(read.error()));
        m_catalogue = std::move(*read);
    }
    return &*m_catalogue;
}

exam::Result<exam::Catalogue> CompiledBank::readCatalogue() const {
    const auto bytes = bytesOf(BankPart::Catalogue);
    if (!bytes)
        return unreadable("the catalogue is damaged");
    exam::CatalogueParts parts{.spec = m_summary.spec,
                               .scenarios = {},
                               .topics = {},
                               .services = {},
                               .tests = {},
                               .edition = m_summary.edition};
    BinaryReader archive(*bytes);
    archive(parts.scenarios, parts.topics, parts.services, parts.tests);
    exam::Catalogue catalogue(std::move(parts), m_summary.questionCount, [&archive] {
        exam::QuestionHead head;
        archive(head);
        return head;
    });
    if (!archive.isDone() || catalogue.scenarioIds().size() != m_summary.scenarioCount)
        return unreadable("the catalogue has another form");
    return catalogue;
}

std::optional<std::string> CompiledBank::textAt(std::uint32_t number) const {
    const Extent& places = m_parts[static_cast<std::size_t>(BankPart::Places)];
    const auto place = m_bytes->read(places.offset + number * kExtentBytes, kExtentBytes);
    if (!place)
        return std::nullopt;
    Extent extent;
    BinaryReader archive(*place);
    archive(extent);
    auto text = m_bytes->read(extent.offset, extent.byteCount);
    return text && textChecksum(number, *text) == extent.checksum ? std::move(text) : std::nullopt;
}

template<class T>
exam::Result<T> CompiledBank::readText(std::uint32_t number) const {
    const auto text = textAt(number);
    if (!text)
        return unreadable("text " + std::to_string(number) + " is damaged");
    BinaryReader archive(*text);
    T value;
    archive(value);
    return archive.isDone() ? exam::Result<T>(std::move(value))
                            : unreadable("text " + std::to_string(number) + " has another form");
}

exam::Result<exam::Question> CompiledBank::readQuestion(const exam::QuestionId& id) const {
    const auto all = catalogue();
    if (!all)
        return std::unexpected(all.error());
    const auto index = (*all)->indexOf(id);
    return index ? readText<exam::Question>(*index) : unreadable("no question " + id.value);
}

exam::Result<exam::Scenario> CompiledBank::readScenario(const exam::ScenarioId& id) const {
    const auto all = catalogue();
    if (!all)
        return std::unexpected(all.error());
    const std::vector<exam::ScenarioId>& ids = (*all)->scenarioIds();
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? unreadable("no scenario " + id.value)
                              : readText<exam::Scenario>(m_summary.questionCount +
                                                         static_cast<std::uint32_t>(found - ids.begin()));
}

bool CompiledBank::isWhole() const {
    if (!bytesOf(BankPart::Catalogue) || !bytesOf(BankPart::Places))
        return false;
    const std::uint32_t texts = m_summary.questionCount + m_summary.scenarioCount;
    for (std::uint32_t number = 0; number < texts; ++number)
        if (!textAt(number))
            return false;
    return true;
}

} // namespace bank
