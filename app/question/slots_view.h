// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/answer_view.h"

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace app {

class InlineText;

/// Ordering and matching: the entries with their letters, and below them a list of places, each with a
/// drop-down list of the entries. An entry can be dragged to a place, and what stands in a place to another
/// one, with which it changes places. A click on an entry, or its letter, fills the place that has the focus,
/// or else the first empty one; Delete empties it; Alt with Up or Down carries what stands in it to the next
/// place.
class SlotsView final : public AnswerView {
    Q_OBJECT

public:
    SlotsView(exam::QuestionKind kind, QWidget* parent);

    void pick(std::size_t place) override;

private:
    /// One step or prompt with the list of what can stand in it.
    struct Slot {
        InlineText* label;
        QComboBox* box;
    };

    EntryRow* makeRow(std::size_t place) override;
    void drawQuestion() override;
    void drawResponse() override;
    void addSlot();
    void fillSlot(std::size_t slot);
    void fill(std::size_t slot, std::optional<exam::EntryIndex> entry);
    void drop(std::size_t slot, const DraggedEntry& dragged);
    void carry(std::size_t slot, int step);
    void exchange(std::size_t slot, std::size_t other);
    std::size_t slotForKey() const;

    exam::QuestionKind m_kind;
    QVBoxLayout* m_entries;
    QGridLayout* m_places;
    std::vector<Slot> m_slots;
};

} // namespace app
