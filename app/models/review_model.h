// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitting_controller.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace app {

QString statusText(ItemStatus status);

/// The questions of a running sitting: number, first words, status, flag, note, time.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, FirstWords, Status, Flag, Note, Time, ColumnCount };
    enum Role { StatusRole = Qt::UserRole, FlaggedRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Resets the model for another paper; for the same one, only what changed is announced. The questions
    /// are numbered behind `askedBefore` others.
    void setItems(std::vector<ItemOverview> items, std::size_t askedBefore = 0);
    std::size_t countWithout(ItemStatus status) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString firstWords(const QModelIndex& index) const;
    QVariant displayText(const ItemOverview& item, const QModelIndex& index) const;
    QString spokenText(const ItemOverview& item, const QModelIndex& index) const;

    int numberOf(const QModelIndex& index) const { return m_askedBefore + index.row() + 1; }

    std::vector<ItemOverview> m_items;
    mutable std::vector<QString> m_firstWords; ///< beside m_items; null until they are asked for
    int m_askedBefore = 0;
};

enum class ReviewFilter { All, Incomplete, Flagged };

class ReviewProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFilter(ReviewFilter filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReviewFilter m_filter = ReviewFilter::All;
};

} // namespace app
