// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/question_strip.h"

#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostRows = 2; ///< with more of them the strip is one row that scrolls

/// A number with a bar below it when it is answered, half a bar when it is begun, a corner when it is
/// flagged, and a frame when it is on screen: told apart without colours.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        const auto status = static_cast<ItemStatus>(index.data(ReviewModel::StatusRole).toInt());
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(cell, isCurrent ? theme.selected : theme.surface);
        painter->setPen(status == ItemStatus::NotSeen ? theme.muted : theme.text);
        painter->setFont(option.font);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        drawBar(*painter, cell, status);
        if (index.data(ReviewModel::FlaggedRole).toBool())
            drawCorner(*painter, cell);
        if (isCurrent || hasFocus) {
            painter->setPen(QPen(hasFocus ? theme.accent : theme.text, hasFocus ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(cell.adjusted(0, 0, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return cellSize; }

    QSize cellSize;

private:
    static void drawBar(QPainter& painter, const QRect& cell, ItemStatus status) {
        if (status == ItemStatus::NotSeen)
            return;
        const int width = status == ItemStatus::Complete ? cell.width() : cell.width() / 2;
        painter.fillRect(QRect(cell.left(), cell.bottom() - 2, width, 3), currentTheme().accent);
    }

    static void drawCorner(QPainter& painter, const QRect& cell) {
        const int side = std::max(5, cell.height() / 3);
        const QPoint corner = cell.topRight() + QPoint(1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().warning);
        painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    }
};

} // namespace

QuestionStrip::QuestionStrip(QWidget* parent)
    : QListView(parent) {
    setObjectName(u"questionStrip"_s);
    setAccessibleName(tr("Question numbers"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setItemDelegate(new CellDelegate(this));
    setModel(&m_model);
    const auto want = [this](const QModelIndex& index) {
        emit questionWanted(static_cast<exam::Position>(index.row()));
    };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

void QuestionStrip::showSnapshot(const SittingSnapshot& snapshot) {
    const bool isAnotherCount = m_model.rowCount() != static_cast<int>(snapshot.items.size());
    m_model.setItems(snapshot.items, snapshot.askedBefore);
    if (isAnotherCount) {
        updateGeometry();
        fitCells();
    }
    if (snapshot.onScreen)
        setCurrentIndex(m_model.index(static_cast<int>(*snapshot.onScreen), ReviewModel::Number));
    scrollToCurrent();
}

/// Wide enough for the largest number; so many in each row that both rows are full.
QSize QuestionStrip::cellFor(int width) const {
    const int count = std::max(1, m_model.rowCount());
    const int digits = fontMetrics().horizontalAdvance(QString::number(std::max(10, count)));
    const int narrowest = digits + fontMetrics().averageCharWidth();
    const int room = width - 1;                     // QListView breaks a row that is full to the pixel
    const int most = std::max(1, room / narrowest); // in a row
    const int rows = (count + most - 1) / most;
    const int perRow = rows > kMostRows ? most : (count + rows - 1) / rows;
    return {std::clamp(room / perRow, narrowest, digits * 3), fontMetrics().height() + 8};
}

int QuestionStrip::rowsFor(int width) const {
    const int perRow = std::max(1, (width - 1) / cellFor(width).width());
    const int rows = (m_model.rowCount() + perRow - 1) / perRow;
    return rows > kMostRows ? 1 : rows;
}

int QuestionStrip::heightForWidth(int width) const {
    return rowsFor(width) * cellFor(width).height();
}

QSize QuestionStrip::sizeHint() const {
    return {width(), heightForWidth(width())};
}

QSize QuestionStrip::minimumSizeHint() const {
    return cellFor(0); // one row, so that a window that is narrow for a moment does not grow
}

/// Draws the numbers that changed. A QListView would place and draw all of them, but these keep their size.
void QuestionStrip::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex number = m_model.index(row, ReviewModel::Number);
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): not that of QListView, as said
        QAbstractItemView::dataChanged(number, number, roles);
    }
}

void QuestionStrip::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fitCells();
}

void QuestionStrip::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitCells();
}

void QuestionStrip::fitCells() {
    const QSize cell = cellFor(width());
    static_cast<CellDelegate*>(itemDelegate())->cellSize = cell;
    setGridSize(cell);
    const bool scrolls = rowsFor(width()) == 1;
    setWrapping(!scrolls);
    setViewportMargins(0, 0, scrolls ? width() % cell.width() : 0, 0); // no part of a cell at the end
    scrollToCurrent();
}

/// Brings the question on screen into the middle of a row that scrolls, with a whole cell at its beginning.
void QuestionStrip::scrollToCurrent() {
    scrollTo(currentIndex(), PositionAtCenter);
    const int cell = gridSize().width();
    horizontalScrollBar()->setValue((horizontalScrollBar()->value() + cell / 2) / cell * cell);
}

} // namespace app
