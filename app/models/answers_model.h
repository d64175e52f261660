// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/answer_filter.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace app {

/// The questions of a finished sitting: number and first words, with mark and flag as an icon and as words.
class AnswersModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `answers` beside the questions of `review`. Both must outlive the model or the next call.
    void setReview(const exam::SittingReview* review, const std::vector<exam::QuestionFigures>* answers);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Whether the question in `row` matches and has each of `words` in its texts, in whatever case.
    bool matches(int row, const exam::AnswerFilter& filter, const QStringList& words) const;

private:
    QString label(std::size_t place) const;
    QString spokenText(std::size_t place) const;
    const QString& searchedText(std::size_t place) const;

    const exam::SittingReview* m_review = nullptr;
    const std::vector<exam::QuestionFigures>* m_answers = nullptr;
    std::vector<QString> m_firstWords; ///< beside the questions, as are m_texts
    /// What is searched in, made when it is first wanted: scenario, stem, entries and explanation.
    mutable std::vector<QString> m_texts;
};

/// Those that match.
class AnswersProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` must outlive the proxy.
    explicit AnswersProxy(AnswersModel& model, QObject* parent = nullptr);

    /// `words` must all stand in a question.
    void setFilter(exam::AnswerFilter filter, QStringList words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const AnswersModel& m_model;
    exam::AnswerFilter m_filter;
    QStringList m_words;
};

} // namespace app
