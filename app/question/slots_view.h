// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/answer_view.h"

class QComboBox;

namespace app {

/// Ordering and matching: the entries with their letters, and below them a list of places, each with a
/// drop-down list of the entries. An entry can be dragged to a place. A click on it, or its
/// letter, fills the place that has
/// the focus, or else the first empty one; Delete empties it; Alt with Up or Down carries what stands in it
/// to the next place.
class SlotsView final : public AnswerView {
    Q_OBJECT

public:
    SlotsView(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder,
              QWidget* parent);

    void pick(std::size_t place) override;

private:
    void drawResponse() override;
    QWidget* makeEntries();
    QWidget* makeSlots();
    QWidget* makeSlotLabel(std::size_t slot);
    QComboBox* makeSlot(std::size_t slot);
    void fill(std::size_t slot, std::optional<exam::EntryIndex> entry);
    void carry(std::size_t slot, int step);
    std::size_t slotForKey() const;

    std::vector<QComboBox*> m_slots; ///< one per step or prompt
};

} // namespace app
