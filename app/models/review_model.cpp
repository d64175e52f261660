// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_model.h"

#include "question/markup.h"
#include "text.h"
#include "theme/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kFirstWordsLength = 200; ///< more than a wide window shows; the table cuts to its width

QString firstWordsOf(const exam::Question& question) {
    const QString stem = toPlainText(question.stem);
    return stem.size() <= kFirstWordsLength ? stem : stem.left(kFirstWordsLength).trimmed() + u"…"_s;
}

bool isSamePaper(const std::vector<ItemOverview>& one, const std::vector<ItemOverview>& other) {
    return std::ranges::equal(one, other, {}, &ItemOverview::question, &ItemOverview::question);
}

} // namespace

QString statusText(ItemStatus status) {
    switch (status) {
    case ItemStatus::NotSeen:
        return QCoreApplication::translate("ReviewModel", "Not seen");
    case ItemStatus::Incomplete:
        return QCoreApplication::translate("ReviewModel", "Incomplete");
    case ItemStatus::Complete:
        return QCoreApplication::translate("ReviewModel", "Complete");
    }
    return {};
}

void ReviewModel::setItems(std::vector<ItemOverview> items, std::size_t askedBefore) {
    if (!isSamePaper(m_items, items)) {
        beginResetModel();
        m_askedBefore = static_cast<int>(askedBefore);
        m_items = std::move(items);
        m_firstWords.assign(m_items.size(), {});
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (m_items[row] == items[row])
            continue;
        m_items[row] = std::move(items[row]);
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

std::size_t ReviewModel::countWithout(ItemStatus status) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_items, [status](const ItemOverview& item) { return item.status != status; }));
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemOverview& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(item, index);
    case Qt::DecorationRole:
        return index.column() == Flag && item.flagged
                   ? QVariant(icon(u"flag-filled"_s, currentTheme().warning))
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Status && item.status != ItemStatus::Complete
                   ? QVariant(currentTheme().warning)
                   : QVariant();
    case StatusRole:
        return static_cast<int>(item.status);
    case FlaggedRole:
        return item.flagged;
    case SortRole:
        return index.column() == Time ? QVariant(static_cast<qlonglong>(item.timeSpent.count()))
                                      : displayText(item, index);
    case Qt::AccessibleTextRole:
        return index.column() == Number ? spokenText(item, index) : displayText(item, index);
    default:
        return {};
    }
}

QString ReviewModel::firstWords(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (m_firstWords[row].isNull())
        m_firstWords[row] = firstWordsOf(*m_items[row].question);
    return m_firstWords[row];
}

QVariant ReviewModel::displayText(const ItemOverview& item, const QModelIndex& index) const {
    switch (index.column()) {
    case Number:
        return numberOf(index);
    case FirstWords:
        return firstWords(index);
    case Status:
        return statusText(item.status);
    case Flag:
        return item.flagged ? tr("Flagged") : QString();
    case Note:
        return item.hasNote ? tr("Note") : QString();
    case Time:
        return item.status == ItemStatus::NotSeen ? QString() : clockText(item.timeSpent);
    default:
        return {};
    }
}

/// The number with all that its row says, since the strip of numbers shows nothing else.
QString ReviewModel::spokenText(const ItemOverview& item, const QModelIndex& index) const {
    QStringList parts{tr("Question %1").arg(numberOf(index)), statusText(item.status)};
    if (item.flagged)
        parts += tr("Flagged");
    if (item.hasNote)
        parts += tr("Note");
    return parts.join(u", "_s);
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."), tr("Question"), tr("Status"), tr("Flag"), tr("Note"), tr("Time")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void ReviewProxy::setFilter(ReviewFilter filter) {
    m_filter = filter;
    invalidateFilter();
}

bool ReviewProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (m_filter) {
    case ReviewFilter::All:
        return true;
    case ReviewFilter::Incomplete:
        return index.data(ReviewModel::StatusRole).toInt() != static_cast<int>(ItemStatus::Complete);
    case ReviewFilter::Flagged:
        return index.data(ReviewModel::FlaggedRole).toBool();
    }
    return true;
}

} // namespace app
