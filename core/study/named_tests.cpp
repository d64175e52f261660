// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/named_tests.h"

namespace exam {

std::size_t questionCountOf(const NamedTest& test, const ExamSpec& spec) {
    if (test.isFixed())
        return test.request.ids.size();
    return test.request.count > 0 ? test.request.count : spec.questionCount;
}

Millis timeFor(std::size_t count, const ExamSpec& spec, const std::optional<ExtraTime>& extra) {
    const auto share = allowedTime(spec, extra).count() * static_cast<Millis::rep>(count) /
                       static_cast<Millis::rep>(spec.questionCount);
    return std::chrono::ceil<std::chrono::minutes>(Millis{share});
}

std::optional<bool> isTargetMet(const NamedTest& test, const Tally& scored) {
    if (!test.target)
        return std::nullopt;
    return scored.total > 0 && 100 * scored.right >= static_cast<std::size_t>(*test.target) * scored.total;
}

} // namespace exam
