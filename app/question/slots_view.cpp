// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/slots_view.h"

#include "question/markup.h"
#include "text.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A drop-down list that takes what is dragged onto it, and is not changed by a wheel that was meant for the
/// page.
class SlotBox : public QComboBox {
public:
    SlotBox(std::function<void(std::size_t place)> dropped, std::function<void()> emptied,
            std::function<void(int step)> carried, QWidget* parent)
        : QComboBox(parent)
        , m_dropped(std::move(dropped))
        , m_emptied(std::move(emptied))
        , m_carried(std::move(carried)) {
        setAcceptDrops(true);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    void dragEnterEvent(QDragEnterEvent* event) override {
        if (!placeIn(*event->mimeData()))
            return;
        event->acceptProposedAction();
        setLook(this, "dropTarget", true);
    }

    void dragLeaveEvent(QDragLeaveEvent*) override { setLook(this, "dropTarget", false); }

    void dropEvent(QDropEvent* event) override {
        setLook(this, "dropTarget", false);
        event->acceptProposedAction();
        if (const auto place = placeIn(*event->mimeData()))
            m_dropped(*place);
    }

    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            m_emptied();
        else if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
            m_carried(key == Qt::Key_Up ? -1 : +1);
        else
            QComboBox::keyPressEvent(event);
    }

private:
    std::function<void(std::size_t)> m_dropped;
    std::function<void()> m_emptied;
    std::function<void(int)> m_carried;
};

} // namespace

SlotsView::SlotsView(std::shared_ptr<const exam::Question> question, const exam::EntryOrder& entryOrder,
                     QWidget* parent)
    : AnswerView(std::move(question), entryOrder, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeEntries());
    layout->addWidget(makeSlots());
    refresh();
}

QWidget* SlotsView::makeEntries() {
    auto* entries = new QWidget(this);
    auto* layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t place = 0; place < entryOrder().size(); ++place) {
        EntryRow* row = addRow(EntryRow::Indicator::None, entries);
        connect(row, &EntryRow::chosen, this, [this, place] { pick(place); });
        layout->addWidget(row);
    }
    return entries;
}

QWidget* SlotsView::makeSlots() {
    auto* places = new QWidget(this);
    auto* layout = new QGridLayout(places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(14);
    const bool isMatching = question().kind() == exam::QuestionKind::Matching;
    layout->setColumnStretch(0, isMatching ? 3 : 0);
    layout->setColumnStretch(1, 2);
    for (std::size_t slot = 0; slot < exam::pickCount(question()); ++slot) {
        const int row = static_cast<int>(slot);
        layout->addWidget(makeSlotLabel(slot), row, 0, Qt::AlignTop);
        layout->addWidget(makeSlot(slot), row, 1, Qt::AlignTop);
    }
    return places;
}

QWidget* SlotsView::makeSlotLabel(std::size_t slot) {
    if (const auto* matching = std::get_if<exam::Matching>(&question().content)) {
        auto* prompt = new QLabel(toInlineHtml(matching->prompts[slot].text, currentMarkupColors()), this);
        prompt->setObjectName(u"prompt%1"_s.arg(slot + 1));
        prompt->setTextFormat(Qt::RichText);
        prompt->setWordWrap(true);
        return prompt;
    }
    return makeLabel(tr("Step %1").arg(slot + 1), TextStep::Body, this);
}

QComboBox* SlotsView::makeSlot(std::size_t slot) {
    auto* box = new SlotBox(
        [this, slot](std::size_t place) {
            if (place < entryOrder().size())
                fill(slot, entryOrder()[place]);
        },
        [this, slot] { fill(slot, std::nullopt); }, [this, slot](int step) { carry(slot, step); }, this);
    box->setObjectName(u"slot%1"_s.arg(slot + 1));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItem(tr("Choose…"));
    for (std::size_t place = 0; place < entryOrder().size(); ++place)
        box->addItem(
            u"%1. %2"_s.arg(letterOf(place), toPlainText(exam::entryText(question(), entryOrder()[place]))));
    const auto* matching = std::get_if<exam::Matching>(&question().content);
    box->setAccessibleName(matching ? toPlainText(matching->prompts[slot].text)
                                    : tr("Step %1").arg(slot + 1));
    connect(box, &QComboBox::activated, this, [this, slot](int index) {
        fill(slot,
             index <= 0 ? std::nullopt : std::optional(entryOrder()[static_cast<std::size_t>(index - 1)]));
    });
    m_slots.push_back(box);
    return box;
}

void SlotsView::drawResponse() {
    const auto& picks = response().picks;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        const auto pick = slot < picks.size() ? picks[slot] : std::nullopt;
        const auto place =
            pick ? std::ranges::find(entryOrder(), *pick) - entryOrder().begin() : std::ptrdiff_t{-1};
        m_slots[slot]->setCurrentIndex(static_cast<int>(place) + 1);
        m_slots[slot]->setToolTip(pick ? m_slots[slot]->currentText() : QString());
    }
}

void SlotsView::fill(std::size_t slot, std::optional<exam::EntryIndex> entry) {
    exam::Response changed = response();
    changed.picks.resize(m_slots.size());
    // A step stands in one place: choosing it again moves it.
    if (entry && question().kind() == exam::QuestionKind::Ordering)
        std::ranges::replace(changed.picks, entry, std::optional<exam::EntryIndex>{});
    changed.picks[slot] = entry;
    if (exam::isBlank(changed))
        changed.picks.clear();
    emit answered(changed);
    refresh();
}

/// Exchanges a place with the one above or below, and goes along.
void SlotsView::carry(std::size_t slot, int step) {
    const std::size_t other = slot + static_cast<std::size_t>(step); // wraps below the first place
    if (other >= m_slots.size())
        return;
    exam::Response changed = response();
    changed.picks.resize(m_slots.size());
    std::swap(changed.picks[slot], changed.picks[other]);
    m_slots[other]->setFocus(Qt::TabFocusReason);
    if (!exam::isBlank(changed))
        emit answered(changed);
}

void SlotsView::pick(std::size_t place) {
    if (place >= entryOrder().size())
        return;
    const std::size_t slot = slotForKey();
    if (slot == m_slots.size())
        return;
    const bool hadFocus = m_slots[slot]->hasFocus();
    fill(slot, entryOrder()[place]);
    if (hadFocus && slot + 1 < m_slots.size())
        m_slots[slot + 1]->setFocus(Qt::TabFocusReason);
}

/// The place that has the focus, else the first empty one, else none (the number of places).
std::size_t SlotsView::slotForKey() const {
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot]->hasFocus())
            return slot;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot]->currentIndex() == 0)
            return slot;
    return m_slots.size();
}

} // namespace app
