// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    using QWidget::QWidget;

    virtual void showItem(const exam::ItemState& item) = 0;
    /// The key of the letter that stands at `place` (0 for A); ignored where there is none.
    virtual void pick(std::size_t place) = 0;
    /// Strikes the entry at `place` out, or takes that back.
    virtual void toggleStrikeOut(std::size_t place) = 0;

signals:
    void answered(const exam::Response& response);
    void struckOut(exam::EntryIndex entry, bool out);
};

/// The view for the kind of `question`; entries stand in the order `entryOrder`.
AnswerView* makeAnswerView(std::shared_ptr<const exam::Question> question,
                           std::vector<exam::EntryIndex> entryOrder, QWidget* parent);

} // namespace app
