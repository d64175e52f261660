// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/answer_view.h"

class QLabel;

namespace app {

class EntryRow;

/// Multiple choice and multiple response: the options one below the other.
class ChoiceView final : public AnswerView {
    Q_OBJECT

public:
    ChoiceView(std::shared_ptr<const exam::Question> question, std::vector<exam::EntryIndex> entryOrder,
               QWidget* parent);

    void showItem(const exam::ItemState& item) override;
    void pick(std::size_t place) override;
    void toggleStrikeOut(std::size_t place) override;

private:
    void refresh();
    void addRow(std::size_t place);
    void focusRow(std::size_t place, int step);
    exam::Response responseAfterPicking(exam::EntryIndex entry) const;

    std::shared_ptr<const exam::Question> m_question;
    std::vector<exam::EntryIndex> m_order;
    std::vector<EntryRow*> m_rows; ///< beside m_order
    QLabel* m_count;               ///< "2 of 2 chosen"; null for multiple choice
    exam::ItemState m_item;
};

} // namespace app
