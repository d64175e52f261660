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
    /// Shows another question of the kind that the view was made for; the widgets of the one before serve
    /// again.
    void showQuestion(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder);
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
    using QWidget::QWidget;

    const exam::Question& question() const { return *m_question; }
    const exam::EntryOrder& entryOrder() const { return m_order; }
    const std::vector<EntryRow*>& rows() const { return m_rows; } ///< beside entryOrder()
    const exam::Response& response() const { return m_item.response; }

    /// Draws the item again, for instance after a choice that was refused.
    void refresh();

private:
    /// Makes the row for the entry at `place` and puts it behind those before it.
    virtual EntryRow* makeRow(std::size_t place) = 0;
    /// Draws what the kind has beside the rows of its entries: of the question, of the response.
    virtual void drawQuestion() = 0;
    virtual void drawResponse() = 0;

    void addRow();

    std::shared_ptr<const exam::Question> m_question;
    exam::EntryOrder m_order;
    std::vector<EntryRow*> m_rows;
    exam::ItemState m_item;
};

/// The view for questions of a kind.
AnswerView* makeAnswerView(exam::QuestionKind kind, QWidget* parent);

} // namespace app
