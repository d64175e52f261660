// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/answer_view.h"

class QLabel;

namespace app {

/// Multiple choice and multiple response: the options one below the other.
class ChoiceView final : public AnswerView {
    Q_OBJECT

public:
    ChoiceView(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder,
               QWidget* parent);

    void pick(std::size_t place) override;

private:
    void drawResponse() override;
    void addOption(std::size_t place);
    void focusRow(std::size_t place, int step);
    exam::Response responseAfterPicking(exam::EntryIndex entry) const;

    QLabel* m_count = nullptr; ///< "2 of 2 chosen"; null for multiple choice
};

} // namespace app
