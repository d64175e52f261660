// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sittings_model.h"

#include "history_text.h"
#include "text.h"
#include "theme/theme.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace app {

void SittingsModel::setSittings(const std::vector<exam::SittingSummary>& sittings) {
    beginResetModel();
    m_sittings.clear();
    std::ranges::copy_if(sittings, std::back_inserter(m_sittings), &exam::SittingSummary::finished);
    endResetModel();
}

int SittingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sittings.size());
}

int SittingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SittingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exam::SittingSummary& sitting = sittingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(sitting, index.column());
    case Qt::ForegroundRole: {
        const std::optional<bool> passed = passedIn(sitting);
        if (index.column() != Verdict || !passed)
            return {};
        return *passed ? currentTheme().good : currentTheme().bad;
    }
    case SortRole:
        return sortValue(sitting, index.row(), index.column());
    default:
        return {};
    }
}

QString SittingsModel::displayText(const exam::SittingSummary& sitting, int column) const {
    switch (column) {
    case Begun:
        return dateTimeText(sitting.begunAt);
    case Right:
        return sitting.hasResult ? tallyText(sitting.scored) : QString();
    case Score:
        return isScored(sitting) ? QString::number(sitting.scaled) : QString();
    case Verdict:
        return verdictText(sitting);
    case Time:
        return clockText(sitting.used);
    case Questions:
        return tr("%1 of %2 answered").arg(sitting.answeredCount).arg(sitting.questionCount);
    default:
        return {};
    }
}

/// The list comes newest first, whatever the wall clock said, so that is the order of Begun.
QVariant SittingsModel::sortValue(const exam::SittingSummary& sitting, int row, int column) {
    switch (column) {
    case Begun:
        return -row;
    case Right:
        return sitting.scored.share();
    case Score:
        return isScored(sitting) ? sitting.scaled : 0;
    case Verdict:
        return isScored(sitting) ? 2 + int{sitting.passed} : int{sitting.hasResult};
    case Time:
        return static_cast<qlonglong>(sitting.used.count());
    case Questions:
        return static_cast<qulonglong>(sitting.questionCount);
    default:
        return {};
    }
}

QVariant SittingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Begun"),  tr("Right"), tr("Score"),
                              tr("Result"), tr("Time"),  tr("Questions")};
    return titles[section];
}

} // namespace app
