// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <QAbstractTableModel>

namespace app {

/// The finished sittings: begun, right, score, result, time, questions.
class SittingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Begun, Right, Score, Verdict, Time, Questions, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// In any order; those that go on are left out.
    void setSittings(const std::vector<exam::SittingSummary>& sittings);
    const exam::SittingSummary& sittingAt(int row) const { return m_sittings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString displayText(const exam::SittingSummary& sitting, int column) const;
    static QVariant sortValue(const exam::SittingSummary& sitting, int row, int column);

    std::vector<exam::SittingSummary> m_sittings; ///< newest first
};

} // namespace app
