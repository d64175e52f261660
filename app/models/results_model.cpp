// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results_model.h"

#include "history_text.h"
#include "text.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString scoreText(const exam::SittingSummary& sitting) {
    return isScored(sitting) ? QString::number(sitting.scaled) : ResultsModel::tr("–");
}

QString factsText(const exam::SittingSummary& sitting) {
    const QString begun = dateTimeText(sitting.begunAt);
    return sitting.hasResult ? ResultsModel::tr("%1 right, %2").arg(tallyText(sitting.scored), begun)
                             : ResultsModel::tr("Some answers cannot be read, %1").arg(begun);
}

} // namespace

void ResultsModel::setResults(std::vector<exam::SittingSummary> results) {
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

void ResultsModel::append(std::span<const exam::SittingSummary> results) {
    if (results.empty())
        return;
    const int before = rowCount();
    beginInsertRows({}, before, before + static_cast<int>(results.size()) - 1);
    m_results.insert(m_results.end(), results.begin(), results.end());
    endInsertRows();
}

const exam::SittingId& ResultsModel::idOf(const QModelIndex& index) const {
    return m_results[static_cast<std::size_t>(index.row())].id;
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
    const exam::SittingSummary& sitting = m_results[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return scoreText(sitting);
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(scoreText(sitting), verdictText(sitting), factsText(sitting));
    case VerdictRole:
        return verdictText(sitting);
    case PassedRole: {
        const std::optional<bool> passed = passedIn(sitting);
        return passed ? QVariant(*passed) : QVariant();
    }
    case FactsRole:
        return factsText(sitting);
    default:
        return {};
    }
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex& index) const {
    return m_results[static_cast<std::size_t>(index.row())].hasResult ? QAbstractListModel::flags(index)
                                                                      : Qt::NoItemFlags;
}

} // namespace app
