// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/slots_view.h"

#include "question/entry_row.h"
#include "question/markup.h"
#include "text.h"
#include "widgets/layout.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A drop-down list that is not changed by a wheel which was meant for the page.
class SlotBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

SlotsView::SlotsView(std::shared_ptr<const exam::Question> question, std::vector<exam::EntryIndex> entryOrder,
                     QWidget* parent)
    : AnswerView(parent)
    , m_question(std::move(question))
    , m_order(std::move(entryOrder)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(makeEntries());
    layout->addWidget(makeSlots());
    showItem({});
}

QWidget* SlotsView::makeEntries() {
    auto* entries = new QWidget(this);
    auto* layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const std::string& text = exam::entryText(*m_question, m_order[place]);
        auto* row = new EntryRow(EntryRow::Indicator::None, letterOf(place),
                                 toInlineHtml(text, currentMarkupColors()), toPlainText(text), entries);
        connect(row, &EntryRow::strikeOutToggled, this, [this, place] { toggleStrikeOut(place); });
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    return entries;
}

QWidget* SlotsView::makeSlots() {
    auto* places = new QWidget(this);
    auto* layout = new QGridLayout(places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(14);
    layout->setVerticalSpacing(14);
    const bool isMatching = m_question->kind() == exam::QuestionKind::Matching;
    layout->setColumnStretch(0, isMatching ? 3 : 0);
    layout->setColumnStretch(1, 2);
    for (std::size_t slot = 0; slot < exam::pickCount(*m_question); ++slot) {
        const int row = static_cast<int>(slot);
        layout->addWidget(makeSlotLabel(slot), row, 0, Qt::AlignTop);
        layout->addWidget(makeSlot(slot), row, 1, Qt::AlignTop);
    }
    return places;
}

QWidget* SlotsView::makeSlotLabel(std::size_t slot) {
    if (const auto* matching = std::get_if<exam::Matching>(&m_question->content)) {
        auto* prompt = new QLabel(toInlineHtml(matching->prompts[slot].text, currentMarkupColors()), this);
        prompt->setTextFormat(Qt::RichText);
        prompt->setWordWrap(true);
        return prompt;
    }
    return makeLabel(tr("Step %1").arg(slot + 1), TextStep::Body, this);
}

QComboBox* SlotsView::makeSlot(std::size_t slot) {
    auto* box = new SlotBox(this);
    box->setObjectName(u"slot%1"_s.arg(slot + 1));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItem(tr("Choose…"));
    for (std::size_t place = 0; place < m_order.size(); ++place)
        box->addItem(
            u"%1. %2"_s.arg(letterOf(place), toPlainText(exam::entryText(*m_question, m_order[place]))));
    const auto* matching = std::get_if<exam::Matching>(&m_question->content);
    box->setAccessibleName(matching ? toPlainText(matching->prompts[slot].text)
                                    : tr("Step %1").arg(slot + 1));
    connect(box, &QComboBox::activated, this, [this, slot](int index) {
        fill(slot, index <= 0 ? std::nullopt : std::optional(m_order[static_cast<std::size_t>(index - 1)]));
    });
    m_slots.push_back(box);
    return box;
}

void SlotsView::showItem(const exam::ItemState& item) {
    m_item = item;
    refresh();
}

void SlotsView::refresh() {
    const auto& picks = m_item.response.picks;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        const auto pick = slot < picks.size() ? picks[slot] : std::nullopt;
        const auto place = pick ? std::ranges::find(m_order, *pick) - m_order.begin() : std::ptrdiff_t{-1};
        m_slots[slot]->setCurrentIndex(static_cast<int>(place) + 1);
        m_slots[slot]->setToolTip(pick ? m_slots[slot]->currentText() : QString());
    }
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_rows[place]->setState(std::ranges::find(picks, m_order[place]) != picks.end(),
                                m_item.struckOut.contains(m_order[place]));
}

void SlotsView::fill(std::size_t slot, std::optional<exam::EntryIndex> entry) {
    exam::Response response = m_item.response;
    response.picks.resize(m_slots.size());
    // A step stands in one place: choosing it again moves it.
    if (entry && m_question->kind() == exam::QuestionKind::Ordering)
        std::ranges::replace(response.picks, entry, std::optional<exam::EntryIndex>{});
    response.picks[slot] = entry;
    if (exam::isBlank(response))
        response.picks.clear();
    emit answered(response);
    refresh();
}

void SlotsView::pick(std::size_t place) {
    if (place >= m_order.size())
        return;
    const std::size_t slot = slotForKey();
    if (slot == m_slots.size())
        return;
    const bool hadFocus = m_slots[slot]->hasFocus();
    fill(slot, m_order[place]);
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

void SlotsView::toggleStrikeOut(std::size_t place) {
    if (place < m_order.size())
        emit struckOut(m_order[place], !m_item.struckOut.contains(m_order[place]));
}

} // namespace app
