// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/slots_view.h"

#include "question/inline_text.h"
#include "question/markup.h"
#include "text.h"
#include "widgets/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What can be done with a place but choosing from its list.
struct SlotActions {
    std::function<void(const DraggedEntry& entry)> drop;
    std::function<void()> empty;
    std::function<void(int step)> carry;
};

/// A drop-down list that takes what is dragged onto it, can itself be dragged to another place, and is not
/// changed by a wheel that was meant for the page. The list opens when the mouse button is released, since a
/// press may become a drag.
class SlotBox : public QComboBox {
public:
    SlotBox(std::size_t slot, SlotActions actions, QWidget* parent)
        : QComboBox(parent)
        , m_slot(slot)
        , m_actions(std::move(actions)) {
        setAcceptDrops(true);
    }

protected:
    /// An entry that is too long for the place ends in an ellipsis; a style sheet would cut a letter in two.
    void paintEvent(QPaintEvent*) override {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

    void mousePressEvent(QMouseEvent* event) override {
        m_pressedAt = event->button() == Qt::LeftButton ? std::optional(event->pos()) : std::nullopt;
    }

    void mouseMoveEvent(QMouseEvent* event) override {
        const bool isDragged = m_pressedAt && (event->pos() - *m_pressedAt).manhattanLength() >=
                                                  QApplication::startDragDistance();
        if (!isDragged || currentIndex() == 0)
            return;
        const QPoint grip = *std::exchange(m_pressedAt, std::nullopt);
        dragEntry(*this, {DraggedEntry::From::Slots, m_slot}, grip);
    }

    void mouseReleaseEvent(QMouseEvent* event) override {
        if (std::exchange(m_pressedAt, std::nullopt) && rect().contains(event->pos()))
            showPopup();
    }

    void dragEnterEvent(QDragEnterEvent* event) override {
        if (!draggedEntryIn(*event->mimeData()))
            return;
        event->acceptProposedAction();
        setLook(this, u"dropTarget"_s);
    }

    void dragLeaveEvent(QDragLeaveEvent*) override { setLook(this, u"dropTarget"_s, false); }

    void dropEvent(QDropEvent* event) override {
        setLook(this, u"dropTarget"_s, false);
        event->acceptProposedAction();
        if (const auto entry = draggedEntryIn(*event->mimeData()))
            m_actions.drop(*entry);
    }

    void keyPressEvent(QKeyEvent* event) override {
        const int key = event->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            m_actions.empty();
        else if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
            m_actions.carry(key == Qt::Key_Up ? -1 : +1);
        else
            QComboBox::keyPressEvent(event);
    }

private:
    std::size_t m_slot;
    SlotActions m_actions;
    std::optional<QPoint> m_pressedAt; ///< with the left button, as long as it may become a click or a drag
};

} // namespace

SlotsView::SlotsView(exam::QuestionKind kind, QWidget* parent)
    : AnswerView(parent)
    , m_kind(kind)
    , m_entries(new QVBoxLayout)
    , m_places(new QGridLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_entries->setSpacing(6);
    m_places->setHorizontalSpacing(14);
    m_places->setVerticalSpacing(14);
    m_places->setColumnStretch(0, kind == exam::QuestionKind::Matching ? 3 : 0);
    m_places->setColumnStretch(1, 2);
    layout->addLayout(m_entries);
    layout->addLayout(m_places);
}

EntryRow* SlotsView::makeRow(std::size_t place) {
    auto* row = new EntryRow(EntryRow::Indicator::None, place, this);
    m_entries->addWidget(row);
    return row;
}

void SlotsView::addSlot() {
    const std::size_t slot = m_slots.size();
    auto* label = new InlineText(this);
    auto* box = new SlotBox(slot,
                            {.drop = [this, slot](const DraggedEntry& entry) { drop(slot, entry); },
                             .empty = [this, slot] { fill(slot, std::nullopt); },
                             .carry = [this, slot](int step) { carry(slot, step); }},
                            this);
    label->setObjectName(u"prompt%1"_s.arg(slot + 1));
    box->setObjectName(u"slot%1"_s.arg(slot + 1));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::activated, this, [this, slot](int index) {
        fill(slot,
             index <= 0 ? std::nullopt : std::optional(entryOrder()[static_cast<std::size_t>(index - 1)]));
    });
    const int row = static_cast<int>(slot);
    m_places->addWidget(label, row, 0, Qt::AlignTop);
    m_places->addWidget(box, row, 1, Qt::AlignTop);
    m_slots.push_back({label, box});
}

void SlotsView::drawQuestion() {
    const std::size_t count = exam::pickCount(question());
    while (m_slots.size() < count)
        addSlot();
    for (; m_slots.size() > count; m_slots.pop_back()) {
        delete m_slots.back().label;
        delete m_slots.back().box;
    }
    for (std::size_t slot = 0; slot < count; ++slot)
        fillSlot(slot);
}

void SlotsView::fillSlot(std::size_t slot) {
    const auto [label, box] = m_slots[slot];
    const auto* matching = std::get_if<exam::Matching>(&question().content);
    const QString step = tr("Step %1").arg(slot + 1);
    const QString name = matching ? toPlainText(matching->prompts[slot].text) : step;
    label->setContent(matching ? toInlineHtml(matching->prompts[slot].text, currentMarkupColors())
                               : step.toHtmlEscaped());
    label->setAccessibleName(name);
    box->setAccessibleName(name);
    box->clear();
    box->addItem(tr("Choose…"));
    for (std::size_t place = 0; place < entryOrder().size(); ++place)
        box->addItem(
            u"%1. %2"_s.arg(letterOf(place), toPlainText(exam::entryText(question(), entryOrder()[place]))));
}

void SlotsView::drawResponse() {
    const auto& picks = response().picks;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        QComboBox* box = m_slots[slot].box;
        const auto pick = slot < picks.size() ? picks[slot] : std::nullopt;
        const auto place =
            pick ? std::ranges::find(entryOrder(), *pick) - entryOrder().begin() : std::ptrdiff_t{-1};
        box->setCurrentIndex(static_cast<int>(place) + 1);
        box->setToolTip(pick ? box->currentText() : QString());
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

void SlotsView::drop(std::size_t slot, const DraggedEntry& dragged) {
    if (dragged.from == DraggedEntry::From::Slots)
        exchange(dragged.place, slot);
    else if (dragged.place < entryOrder().size())
        fill(slot, entryOrder()[dragged.place]);
}

/// Exchanges a place with the one above or below.
void SlotsView::carry(std::size_t slot, int step) {
    exchange(slot, slot + static_cast<std::size_t>(step)); // wraps below the first place
}

/// Exchanges what stands in two places, and goes to the other one.
void SlotsView::exchange(std::size_t slot, std::size_t other) {
    if (slot >= m_slots.size() || other >= m_slots.size())
        return;
    exam::Response changed = response();
    changed.picks.resize(m_slots.size());
    std::swap(changed.picks[slot], changed.picks[other]);
    m_slots[other].box->setFocus(Qt::TabFocusReason);
    if (slot != other && !exam::isBlank(changed))
        emit answered(changed);
}

void SlotsView::pick(std::size_t place) {
    if (place >= entryOrder().size())
        return;
    const std::size_t slot = slotForKey();
    if (slot == m_slots.size())
        return;
    const bool hadFocus = m_slots[slot].box->hasFocus();
    fill(slot, entryOrder()[place]);
    if (hadFocus && slot + 1 < m_slots.size())
        m_slots[slot + 1].box->setFocus(Qt::TabFocusReason);
}

/// The place that has the focus, else the first empty one, else none (the number of places).
std::size_t SlotsView::slotForKey() const {
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot].box->hasFocus())
            return slot;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot].box->currentIndex() == 0)
            return slot;
    return m_slots.size();
}

} // namespace app
