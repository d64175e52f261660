// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/entry_row.h"

#include "question/inline_text.h"
#include "text.h"
#include "theme/theme.h"
#include "widgets/layout.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kEntryType = u"application/x-rehearsal-entry"_s;
const QString kSlotType = u"application/x-rehearsal-slot"_s;

} // namespace

QMimeData* makeDragData(const DraggedEntry& entry) {
    auto* data = new QMimeData;
    data->setData(entry.from == DraggedEntry::From::Slots ? kSlotType : kEntryType,
                  QByteArray::number(static_cast<qulonglong>(entry.place)));
    return data;
}

std::optional<DraggedEntry> draggedEntryIn(const QMimeData& data) {
    const bool isFromSlot = data.hasFormat(kSlotType);
    bool isNumber = false;
    const std::size_t place = data.data(isFromSlot ? kSlotType : kEntryType).toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return DraggedEntry{isFromSlot ? DraggedEntry::From::Slots : DraggedEntry::From::Entries, place};
}

void dragEntry(QWidget& source, const DraggedEntry& entry, const QPoint& grip) {
    auto* drag = new QDrag(&source); // deletes itself
    drag->setMimeData(makeDragData(entry));
    drag->setPixmap(source.grab());
    drag->setHotSpot(grip);
    drag->exec(Qt::CopyAction);
}

EntryRow::EntryRow(Indicator indicator, std::size_t place, QWidget* parent)
    : QFrame(parent)
    , m_place(place)
    , m_letter(letterOf(place)) {
    setObjectName(u"option%1"_s.arg(m_letter));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(13, 8, 9, 8);
    layout->setSpacing(10);
    if (indicator != Indicator::None)
        addIndicator(indicator);
    else
        setCursor(Qt::OpenHandCursor);
    addTexts();
    addMark();
}

void EntryRow::setEntry(const QString& html, const QString& plain) {
    m_plain = u"%1. %2"_s.arg(m_letter, plain);
    m_text->setContent(html);
}

void EntryRow::addIndicator(Indicator indicator) {
    if (indicator == Indicator::Radio)
        m_indicator = new QRadioButton(this);
    else
        m_indicator = new QCheckBox(this);
    m_indicator->setObjectName(u"choose%1"_s.arg(m_letter));
    m_indicator->installEventFilter(this);
    connect(m_indicator, &QAbstractButton::clicked, this, &EntryRow::chosen);
    layout()->addWidget(m_indicator);
    layout()->setAlignment(m_indicator, Qt::AlignTop);
}

void EntryRow::addTexts() {
    m_letterLabel = new QLabel(m_letter, this);
    QFont bold = m_letterLabel->font();
    bold.setWeight(QFont::DemiBold);
    m_letterLabel->setFont(bold);
    m_text = new InlineText(this);
    m_texts = new QHBoxLayout;
    m_texts->addWidget(m_letterLabel, 0, Qt::AlignTop);
    m_texts->addWidget(m_text, 1, Qt::AlignTop);
    qobject_cast<QHBoxLayout*>(layout())->addLayout(m_texts, 1);
}

void EntryRow::addMark() {
    m_mark = makeButton({}, u"mark%1"_s.arg(m_letter), this);
    setLook(m_mark, u"small"_s);
    m_mark->setFocusPolicy(Qt::NoFocus); // its keys are those of the entry
    m_mark->setToolTip(tr("Out, perhaps, keep"));
    connect(m_mark, &QPushButton::clicked, this, &EntryRow::nextVerdictWanted);
    layout()->addWidget(m_mark);
    layout()->setAlignment(m_mark, Qt::AlignTop);
}

/// The first line of the text stands in the middle of the button and of the indicator, which are higher.
void EntryRow::alignFirstLine() {
    m_mark->ensurePolished();
    const int above = (m_mark->sizeHint().height() - fontMetrics().height()) / 2;
    m_texts->setContentsMargins(0, std::max(0, above), 0, 0);
}

void EntryRow::setState(bool chosen, exam::Verdict verdict) {
    const bool isStruckOut = verdict == exam::Verdict::Out;
    if (chosen != m_isChosen)
        update();
    m_isChosen = chosen;
    m_verdict = verdict;
    if (m_indicator)
        m_indicator->setChecked(chosen);
    m_text->setStruckOut(isStruckOut);
    setLook(m_letterLabel, u"muted"_s, isStruckOut);
    describe();
}

void EntryRow::focusIndicator() {
    if (m_indicator)
        m_indicator->setFocus(Qt::TabFocusReason);
}

void EntryRow::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
}

void EntryRow::mouseMoveEvent(QMouseEvent* event) {
    const bool isDragged =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_indicator || !event->buttons().testFlag(Qt::LeftButton) || !isDragged)
        return;
    dragEntry(*this, {DraggedEntry::From::Entries, m_place}, event->pos());
}

void EntryRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        focusIndicator();
        emit chosen();
    }
}

void EntryRow::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    emit strikeOutToggled();
}

void EntryRow::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    update();
}

void EntryRow::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    update();
}

bool EntryRow::event(QEvent* event) {
    if (event->type() == QEvent::Polish || event->type() == QEvent::FontChange)
        alignFirstLine();
    return QFrame::event(event);
}

bool EntryRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            emit moved(key == Qt::Key_Up ? -1 : +1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// By hand and not by the style sheet, which would go through all of its rules for each change of a state.
void EntryRow::paintEvent(QPaintEvent*) {
    constexpr double kRadius = 8.0;
    const Theme& theme = currentTheme();
    const bool hasFocus = m_indicator && m_indicator->hasFocus();
    const bool isHovered = m_indicator && underMouse();
    const int line = hasFocus ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen); // a ground on another one: that is done sooner than a round line
    painter.setBrush(hasFocus || isHovered || m_isChosen ? theme.accent : theme.border);
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    painter.setBrush(m_isChosen ? theme.selected : theme.surface);
    painter.drawRoundedRect(rect().adjusted(line, line, -line, -line), kRadius - line, kRadius - line);
}

/// The indicator carries the text for screen readers; what is chosen or thought of it is said, not only
/// drawn. The row itself is "Option A" (accessibility.h).
void EntryRow::describe() {
    const bool isMarked = m_verdict != exam::Verdict::None;
    const QString name = isMarked ? tr("%1 (%2)").arg(m_plain, verdictText(m_verdict).toLower()) : m_plain;
    if (m_indicator)
        m_indicator->setAccessibleName(name);
    setAccessibleName(tr("Option %1").arg(m_letter));
    setAccessibleDescription(!m_indicator && m_isChosen ? tr("%1 (used)").arg(name) : name);
    m_mark->setText(isMarked ? verdictText(m_verdict) : tr("Mark"));
    m_mark->setAccessibleName(isMarked ? tr("Mark of option %1: %2").arg(m_letter, verdictText(m_verdict))
                                       : tr("Mark option %1").arg(m_letter));
    setLookOf(m_mark, u"verdict"_s, QString::fromUtf8(exam::nameOf(m_verdict)));
}

} // namespace app
