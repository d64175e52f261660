// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text typed as a paper code: it is refused, or it stands for an order whose paper, if the bank can fill
// it, has a code for the same order.
#include "paper/paper_builder.h"
#include "paper/paper_code.h"
#include "support/generators.h"

#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The first letters of a code: its version, the exam, and the edition but for one bit.
constexpr std::size_t kLettersOfBank = 6;

exam::Bank makeBank() {
    exam::Random random(1);
    return exam::Bank(test::randomParts(random, 40));
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// With the check letter that fits, which a random one rarely does.
std::string withCheckLetter(const exam::Bank& bank, std::string code) {
    code.push_back(' ');
    for (const char letter : kLetters) {
        code.back() = letter;
        const auto order = exam::readPaperCode(bank, code);
        if (order || order.error().code != exam::ErrorCode::PaperCodeMistyped)
            break;
    }
    return code;
}

void checkPaper(const exam::Bank& bank, const exam::PaperOrder& order) {
    const exam::PaperResult paper = exam::buildPaper(bank, order.request, {}, order.seed);
    if (!paper)
        return;
    const auto code = exam::paperCode(bank, *paper);
    require(code && exam::readPaperCode(bank, *code) == order);
}

void checkTyped(const exam::Bank& bank, const std::string& typed) {
    const auto order = exam::readPaperCode(bank, typed);
    if (!order)
        return;
    const auto code = exam::paperCode(bank, *order);
    require(code && exam::readPaperCode(bank, *code) == *order);
    checkPaper(bank, *order);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const exam::Bank bank = makeBank();
    static const std::string ofBank = exam::paperCode(bank, exam::PaperOrder())->substr(0, kLettersOfBank);
    const std::string typed(reinterpret_cast<const char*>(data), size);
    checkTyped(bank, typed);
    checkTyped(bank, withCheckLetter(bank, ofBank + typed));
    return 0;
}
