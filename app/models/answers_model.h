// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace app {

/// The questions of a finished sitting: number and first words, with mark and flag as an icon and as words.
class AnswersModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RightRole = Qt::UserRole, FlaggedRole };

    using QAbstractListModel::QAbstractListModel;

    /// `review` must outlive the model or the next call.
    void setReview(const exam::SittingReview* review);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString label(std::size_t place) const;

    const exam::SittingReview* m_review = nullptr;
};

enum class AnswersFilter { All, Wrong, Flagged, WrongOrFlagged };

class AnswersProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFilter(AnswersFilter filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    AnswersFilter m_filter = AnswersFilter::All;
};

} // namespace app
