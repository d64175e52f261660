// SPDX-License-Identifier: GPL-3.0-or-later
#include "exam_choice.h"

#include "study/named_tests.h"

namespace app {

namespace {

std::optional<exam::Millis> limitFor(const ExamChoice& choice, const exam::ExamSpec& spec,
                                     std::size_t count) {
    if (!choice.timed)
        return std::nullopt;
    return choice.test ? exam::timeFor(count, spec, choice.extraTime)
                       : exam::allowedTime(spec, choice.extraTime);
}

} // namespace

exam::Result<exam::PaperOrder> orderFor(const ExamChoice& choice, const exam::Catalogue& bank,
                                        std::uint64_t seed) {
    if (!choice.paperCode.isEmpty())
        return exam::readPaperCode(bank, choice.paperCode.toStdString());
    exam::PaperOrder order;
    if (choice.test) {
        order.request = choice.test->request;
    } else {
        order.request.caseStudy = choice.caseStudy;
        order.request.unscored = choice.unscored;
    }
    if (choice.count > 0)
        order.request.count = choice.count;
    order.seed = seed % exam::kCodedSeeds;
    return order;
}

exam::Conditions conditionsFor(const ExamChoice& choice, const exam::PaperOrder& order,
                               const exam::ExamSpec& spec, std::size_t count) {
    return {.mode = choice.mode,
            .allowed = limitFor(choice, spec, count),
            .extraTimeId = choice.extraTime ? choice.extraTime->id : std::string(),
            .caseStudy = order.request.caseStudy,
            .unscored = order.request.unscored,
            .confidence = choice.confidence};
}

} // namespace app
