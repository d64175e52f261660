// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history_store.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace app {

/// Finished sittings, a line each: the score, what it means, and how it came about. What is spoken of a line
/// says all of it. One whose answers are damaged cannot be chosen.
class ResultsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { VerdictRole = Qt::UserRole, PassedRole /* none where nothing is scored */, FactsRole };

    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<exam::SittingSummary> results);
    void append(std::span<const exam::SittingSummary> results);
    const exam::SittingId& idOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<exam::SittingSummary> m_results;
};

} // namespace app
