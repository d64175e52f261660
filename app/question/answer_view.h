// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/entry_row.h"
#include "sitting/sitting.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace app {

/// The part of a question that is answered. Draws an ItemState and announces what the person wants; whether
/// it happens is the engine's word, which comes back through showItem().
class AnswerView : public QWidget {
    Q_OBJECT

public:
    void showItem(const exam::ItemState& item);
    /// The key of the letter that stands at `place` (0 for A); ignored where there is none.
    virtual void pick(std::size_t place) = 0;
    /// Strikes the entry at `place` out, or takes that back.
    void toggleStrikeOut(std::size_t place);
    /// Goes on in the round of verdicts on the entry at `place`: out, perhaps, keep, none.
    void goToNextVerdict(std::size_t place);

signals:
    void answered(const exam::Response& response);
    void judged(exam::EntryIndex entry, exam::Verdict verdict);

protected:
    AnswerView(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder,
               QWidget* parent);

    const exam::Question& question() const { return *m_question; }
    const exam::EntryOrder& entryOrder() const { return m_order; }
    const std::vector<EntryRow*>& rows() const { return m_rows; }
    const exam::Response& response() const { return m_item.response; }

    /// Makes the row of the next entry, which can be struck out.
    EntryRow* addRow(EntryRow::Indicator indicator, QWidget* rowParent);

    /// Draws the item again, for instance after a choice that was refused.
    void refresh();

private:
    /// Draws what the kind has beside the rows of its entries.
    virtual void drawResponse() = 0;

    std::shared_ptr<const exam::Question> m_question;
    exam::EntryOrder m_order;
    std::vector<EntryRow*> m_rows; ///< beside m_order
    exam::ItemState m_item;
};

/// The view for the kind of `question`; entries stand in the order `entryOrder`.
AnswerView* makeAnswerView(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder,
                           QWidget* parent);

} // namespace app
