// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/answer_view.h"

#include "question/choice_view.h"
#include "question/slots_view.h"

namespace app {

AnswerView* makeAnswerView(std::shared_ptr<const exam::Question> question,
                           std::vector<exam::EntryIndex> entryOrder, QWidget* parent) {
    if (exam::hasSlots(*question))
        return new SlotsView(std::move(question), std::move(entryOrder), parent);
    return new ChoiceView(std::move(question), std::move(entryOrder), parent);
}

} // namespace app
