// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_code.h"

#include "base/checksum.h"
#include "paper/code_bits.h"
#include "paper/paper_builder.h"

#include <algorithm>
#include <bit>

namespace exam {

namespace {

// The layout of version 0, in bits: version 3, exam 8, edition 20, seed 32; case study, unscored, accept
// shorter, count given, restricted 1 each. Then, where given: count 10; for each list of the request in the
// order of PaperRequest whether it restricts (1), and if so its length and its entries as indices.
constexpr unsigned kVersionBits = 3;
constexpr std::uint32_t kVersion = 0;
constexpr unsigned kExamBits = 8;
constexpr unsigned kEditionBits = 20;
constexpr unsigned kSeedBits = 32;
constexpr unsigned kCountBits = 10;
constexpr unsigned kLengthBits = 10; ///< of a list

std::uint32_t hashOf(std::string_view text, unsigned bits) {
    const std::uint64_t hash = Checksum().add(text).value();
    // FNV's low bits are its best, but folding the high ones in costs nothing.
    return static_cast<std::uint32_t>((hash ^ (hash >> 32)) & ((std::uint64_t{1} << bits) - 1));
}

/// The bank's lists that a request chooses from, one entry per value, in an order that the edition fixes.
struct Vocabulary {
    std::vector<DomainId> domains;
    std::vector<TaskId> tasks;
    std::vector<TopicId> topics;
    std::vector<std::string> services;
    std::vector<QuestionKind> kinds;
    std::vector<Difficulty> difficulties;
    std::vector<QuestionId> ids;

    explicit Vocabulary(const Catalogue& bank) {
        for (const Domain& domain : bank.spec().domains) {
            domains.push_back(domain.id);
            for (const Task& task : domain.tasks)
                tasks.push_back(task.id);
        }
        for (const Topic& topic : bank.topics())
            topics.push_back(topic.id);
        for (const Service& service : bank.services())
            services.push_back(service.name);
        for (std::size_t kind = 0; kind < EnumNames<QuestionKind>::values.size(); ++kind)
            kinds.push_back(static_cast<QuestionKind>(kind));
        for (std::size_t difficulty = 0; difficulty < EnumNames<Difficulty>::values.size(); ++difficulty)
            difficulties.push_back(static_cast<Difficulty>(difficulty));
        for (std::uint32_t index = 0; index < bank.questionCount(); ++index)
            ids.push_back(bank.idOf(index));
    }
};

/// Calls visit(list of `request`, the values it chooses from) for each list, in the order of PaperRequest.
void forEachList(auto& request, const Vocabulary& words, auto visit) {
    visit(request.domains, words.domains);
    visit(request.tasks, words.tasks);
    visit(request.topics, words.topics);
    visit(request.services, words.services);
    visit(request.kinds, words.kinds);
    visit(request.difficulties, words.difficulties);
    visit(request.ids, words.ids);
}

/// Enough bits for an index below `size`, and one at least.
unsigned indexBits(std::size_t size) {
    return std::max(1u, static_cast<unsigned>(std::bit_width(size > 0 ? size - 1 : 0)));
}

bool isRestricted(const PaperRequest& request) {
    return !request.domains.empty() || !request.tasks.empty() || !request.topics.empty() ||
           !request.services.empty() || !request.kinds.empty() || !request.difficulties.empty() ||
           !request.ids.empty();
}

/// False when an entry is not among `values` or the list is too long.
template<class T>
bool putList(BitWriter& bits, const std::vector<T>& list, const std::vector<T>& values) {
    bits.put(list.empty() ? 0 : 1, 1);
    if (list.empty())
        return true;
    if (list.size() >= (std::size_t{1} << kLengthBits))
        return false;
    bits.put(static_cast<std::uint32_t>(list.size()), kLengthBits);
    for (const T& entry : list) {
        const auto found = std::ranges::find(values, entry);
        if (found == values.end())
            return false;
        bits.put(static_cast<std::uint32_t>(found - values.begin()), indexBits(values.size()));
    }
    return true;
}

/// False when an index lies outside `values`.
template<class T>
bool takeList(BitReader& bits, std::vector<T>& list, const std::vector<T>& values) {
    if (bits.take(1) == 0)
        return true;
    const std::uint32_t length = bits.take(kLengthBits);
    for (std::uint32_t entry = 0; entry < length; ++entry) {
        const std::uint32_t index = bits.take(indexBits(values.size()));
        if (!bits.isWhole() || index >= values.size())
            return false;
        list.push_back(values[index]);
    }
    return length > 0;
}

std::unexpected<Error> mistyped(std::string detail) {
    return fail(ErrorCode::PaperCodeMistyped, std::move(detail));
}

} // namespace

Result<std::string> paperCode(const Catalogue& bank, const PaperOrder& order) {
    const PaperRequest& request = order.request;
    if (order.seed >= kCodedSeeds || request.count >= (std::size_t{1} << kCountBits))
        return fail(ErrorCode::PaperCodeNotPossible, "seed or count too large");
    BitWriter bits;
    bits.put(kVersion, kVersionBits);
    bits.put(hashOf(bank.spec().id.value, kExamBits), kExamBits);
    bits.put(hashOf(bank.edition(), kEditionBits), kEditionBits);
    bits.put(static_cast<std::uint32_t>(order.seed), kSeedBits);
    const bool restricted = isRestricted(request);
    for (const bool flag :
         {request.caseStudy, request.unscored, request.acceptShorter, request.count > 0, restricted})
        bits.put(flag ? 1 : 0, 1);
    if (request.count > 0)
        bits.put(static_cast<std::uint32_t>(request.count), kCountBits);
    bool fits = true;
    if (restricted)
        forEachList(request, Vocabulary(bank), [&](const auto& list, const auto& values) {
            fits = fits && putList(bits, list, values);
        });
    if (!fits)
        return fail(ErrorCode::PaperCodeNotPossible, "a list that the bank cannot express");
    return toLetters(bits.fives());
}

Result<std::string> paperCode(const Catalogue& bank, const Paper& paper) {
    const PaperResult again = buildPaper(bank, paper.request, {}, paper.seed);
    if (!again || again->items != paper.items)
        return fail(ErrorCode::PaperCodeNotPossible, "drawn with a history");
    return paperCode(bank, PaperOrder{paper.request, paper.seed});
}

Result<PaperOrder> readPaperCode(const Catalogue& bank, std::string_view typed) {
    const auto fives = fromLetters(typed);
    if (!fives)
        return mistyped("letters");
    BitReader bits(*fives);
    const std::uint32_t version = bits.take(kVersionBits);
    if (version > kVersion)
        return fail(ErrorCode::PaperCodeTooNew, "version " + std::to_string(version));
    const bool sameExam = bits.take(kExamBits) == hashOf(bank.spec().id.value, kExamBits);
    const bool sameEdition = bits.take(kEditionBits) == hashOf(bank.edition(), kEditionBits);
    PaperOrder order;
    order.seed = bits.take(kSeedBits);
    for (bool* flag : {&order.request.caseStudy, &order.request.unscored, &order.request.acceptShorter})
        *flag = bits.take(1) != 0;
    const bool hasCount = bits.take(1) != 0;
    const bool restricted = bits.take(1) != 0;
    if (!bits.isWhole())
        return mistyped("too short");
    if (!sameExam)
        return fail(ErrorCode::PaperCodeOfOtherExam);
    if (!sameEdition)
        return fail(ErrorCode::PaperCodeOfOtherBank);
    if (hasCount)
        order.request.count = bits.take(kCountBits);
    bool fits = !hasCount || order.request.count > 0;
    if (restricted)
        forEachList(order.request, Vocabulary(bank),
                    [&](auto& list, const auto& values) { fits = fits && takeList(bits, list, values); });
    if (!fits || !bits.isWhole() || !bits.isAtEnd() || restricted != isRestricted(order.request))
        return mistyped("content");
    return order;
}

} // namespace exam
