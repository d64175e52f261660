// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/answer_view.h"

class QLabel;
class QVBoxLayout;

namespace app {

/// Multiple choice and multiple response: the options one below the other.
class ChoiceView final : public AnswerView {
    Q_OBJECT

public:
    ChoiceView(exam::QuestionKind kind, QWidget* parent);

    void pick(std::size_t place) override;

private:
    EntryRow* makeRow(std::size_t place) override;
    void drawQuestion() override {}
    void drawResponse() override;
    void focusRow(std::size_t place, int step);
    exam::Response responseAfterPicking(exam::EntryIndex entry) const;

    exam::QuestionKind m_kind;
    QVBoxLayout* m_options;
    QLabel* m_count = nullptr; ///< "2 of 2 chosen"; null for multiple choice
};

} // namespace app
