// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/results_list.h"

#include "theme/theme.h"
#include "widgets/layout.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kGap = 16;
constexpr int kPadding = 6;

/// Score, verdict, facts and the offer to open them, on one line where they fit, else with the facts below.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        const bool canOpen = index.flags().testFlag(Qt::ItemIsEnabled);
        if (canOpen && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.selected);
        QRect line = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        if (m_isStacked)
            line.setHeight(line.height() / 2);
        QRect rest = line;
        const auto write = [&](const QFont& font, const QColor& color, const QString& text) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
            rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(text) + kGap);
        };
        const QVariant passed = index.data(ResultsModel::PassedRole);
        const QColor verdict = !passed.isValid() ? theme.muted : passed.toBool() ? theme.good : theme.bad;
        write(fontOf(TextStep::Heading), theme.text, index.data().toString());
        write(option.font, verdict, index.data(ResultsModel::VerdictRole).toString());
        if (m_isStacked)
            rest = line.translated(0, line.height());
        write(option.font, theme.muted, index.data(ResultsModel::FactsRole).toString());
        if (canOpen) {
            painter->setPen(theme.accent);
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, openText());
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, rowHeight(m_isStacked)};
    }

    static int rowHeight(bool isStacked) {
        const int line = QFontMetrics(fontOf(TextStep::Heading)).height() + 2 * kPadding;
        return isStacked ? 2 * line : line;
    }

    /// What a row needs on one line.
    static int rowWidth(const QModelIndex& index, const QFontMetrics& metrics) {
        return 2 * kPadding +
               QFontMetrics(fontOf(TextStep::Heading)).horizontalAdvance(index.data().toString()) +
               metrics.horizontalAdvance(index.data(ResultsModel::VerdictRole).toString()) +
               metrics.horizontalAdvance(index.data(ResultsModel::FactsRole).toString()) +
               metrics.horizontalAdvance(openText()) + 3 * kGap;
    }

    void setStacked(bool isStacked) { m_isStacked = isStacked; }

private:
    static QString openText() { return ResultsList::tr("Open"); }

    bool m_isStacked = false;
};

} // namespace

ResultsList::ResultsList(QWidget* parent)
    : QListView(parent) {
    setObjectName(u"resultsList"_s);
    setAccessibleName(tr("Results"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setItemDelegate(new RowDelegate(this));
    setModel(&m_model);
    const auto want = [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            emit resultWanted(m_model.idOf(index));
    };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

void ResultsList::setResults(std::vector<exam::SittingSummary> results) {
    m_model.setResults(std::move(results));
    m_widestRow = 0;
    measureRows(0);
    fitRows();
}

void ResultsList::addResults(std::span<const exam::SittingSummary> results) {
    const int before = m_model.rowCount();
    m_model.append(results);
    measureRows(before);
    fitRows();
}

void ResultsList::measureRows(int first) {
    for (int row = first; row < m_model.rowCount(); ++row)
        m_widestRow = std::max(m_widestRow, RowDelegate::rowWidth(m_model.index(row), fontMetrics()));
}

int ResultsList::heightForWidth(int width) const {
    return m_model.rowCount() * RowDelegate::rowHeight(isStackedIn(width));
}

QSize ResultsList::sizeHint() const {
    return {width(), heightForWidth(width())};
}

QSize ResultsList::minimumSizeHint() const {
    return {0, heightForWidth(width())};
}

void ResultsList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fitRows();
}

void ResultsList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_widestRow = 0;
        measureRows(0);
        fitRows();
    }
}

void ResultsList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const bool canOpen = indexAt(event->position().toPoint()).flags().testFlag(Qt::ItemIsEnabled);
    setCursor(canOpen ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// The page scrolls, not the list, so it has to be told where the keys have got to.
void ResultsList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!hasFocus())
        return;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            const QRect row = visualRect(current);
            const QPoint middle = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(middle.x(), middle.y(), 0, row.height());
        }
}

void ResultsList::fitRows() {
    static_cast<RowDelegate*>(itemDelegate())->setStacked(isStackedIn(width()));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace app
