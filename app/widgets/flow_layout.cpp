// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QSpacerItem>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace app {

namespace {

bool isStretch(const QLayoutItem* item) {
    return const_cast<QLayoutItem*>(item)->spacerItem() != nullptr; // Qt 6.4 has no const overload
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (const QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::widthOf(const Row& row) const {
    int width = 0;
    int widgets = 0;
    for (const QLayoutItem* item : row) {
        width += item->sizeHint().width();
        widgets += isStretch(item) ? 0 : 1;
    }
    return width + std::max(0, widgets - 1) * spacing();
}

int FlowLayout::heightOf(const Row& row) {
    int height = 0;
    for (const QLayoutItem* item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const {
    std::vector<Row> rows(1);
    for (QLayoutItem* item : m_items) {
        if (!isStretch(item) && item->isEmpty())
            continue;
        Row& row = rows.back();
        row.push_back(item);
        if (row.size() > 1 && widthOf(row) > width) {
            row.pop_back();
            rows.push_back(isStretch(item) ? Row() : Row{item});
        }
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height = static_cast<int>(rows.size() - 1) * spacing();
    for (const Row& row : rows)
        height += heightOf(row);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    return QSize(widthOf(m_items), heightOf(m_items)) +
           QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    QRect within = rect.marginsRemoved(contentsMargins());
    for (const Row& row : rowsFor(within.width())) {
        place(row, QRect(within.topLeft(), QSize(within.width(), heightOf(row))));
        within.setTop(within.top() + heightOf(row) + spacing());
    }
}

void FlowLayout::place(const Row& row, const QRect& within) const {
    const auto stretches = static_cast<int>(std::ranges::count_if(row, isStretch));
    const int stretch = stretches > 0 ? std::max(0, within.width() - widthOf(row)) / stretches : 0;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = within.left();
    for (QLayoutItem* item : row) {
        if (isStretch(item)) {
            x += stretch;
            continue;
        }
        const QSize size(std::min(item->sizeHint().width(), within.width()), item->sizeHint().height());
        const QRect logical(QPoint(x, within.top() + (within.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, within, logical));
        x += size.width() + spacing();
    }
}

} // namespace app
