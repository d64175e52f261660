// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/question.h"

namespace exam {

/// The topic that a question tests: the first that it names; empty for none.
inline TopicId testedTopic(const Question& question) {
    return question.topics.empty() ? TopicId{} : question.topics.front();
}

} // namespace exam
