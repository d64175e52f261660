// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers_model.h"

#include "question/markup.h"
#include "theme/theme.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kFirstWordsLength = 70;

} // namespace

void AnswersModel::setReview(const exam::SittingReview* review) {
    beginResetModel();
    m_review = review;
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_review ? 0 : static_cast<int>(m_review->record.questions.size());
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const bool right = m_review->report.marks[place];
    const bool flagged = m_review->state.items[place].flagged;
    switch (role) {
    case Qt::DisplayRole:
        return label(place);
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3"_s.arg(label(place), right ? tr("right") : tr("wrong"),
                                 flagged ? tr("flagged") : QString());
    case Qt::DecorationRole:
        return right ? icon(u"check"_s, currentTheme().good) : icon(u"cross"_s, currentTheme().bad);
    case RightRole:
        return right;
    case FlaggedRole:
        return flagged;
    default:
        return {};
    }
}

QString AnswersModel::label(std::size_t place) const {
    const QString stem = toPlainText(m_review->record.questions[place].question->stem);
    const QString words =
        stem.size() <= kFirstWordsLength ? stem : stem.left(kFirstWordsLength).trimmed() + u"…"_s;
    return m_review->state.items[place].flagged ? tr("%1. [flagged] %2").arg(place + 1).arg(words)
                                                : tr("%1. %2").arg(place + 1).arg(words);
}

void AnswersProxy::setFilter(AnswersFilter filter) {
    m_filter = filter;
    invalidateFilter();
}

bool AnswersProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool wrong = !index.data(AnswersModel::RightRole).toBool();
    const bool flagged = index.data(AnswersModel::FlaggedRole).toBool();
    switch (m_filter) {
    case AnswersFilter::All:
        return true;
    case AnswersFilter::Wrong:
        return wrong;
    case AnswersFilter::Flagged:
        return flagged;
    case AnswersFilter::WrongOrFlagged:
        return wrong || flagged;
    }
    return true;
}

} // namespace app
