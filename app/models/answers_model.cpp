// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answers_model.h"

#include "question/markup.h"
#include "theme/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kFirstWordsLength = 70;

QString firstWords(const exam::Question& question) {
    const QString stem = toPlainText(question.stem);
    return stem.size() <= kFirstWordsLength ? stem : stem.left(kFirstWordsLength).trimmed() + u"…"_s;
}

/// The texts of what can be chosen, with their reasons.
std::vector<std::string> entryTexts(const exam::Question& question) {
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < exam::entryCount(question); ++index)
        texts.push_back(exam::entryText(question, static_cast<exam::EntryIndex>(index)));
    const auto addReasons = [&](const std::vector<exam::Entry>& entries) {
        std::ranges::transform(entries, std::back_inserter(texts), &exam::Entry::why);
    };
    if (const auto* single = std::get_if<exam::SingleChoice>(&question.content))
        addReasons(single->options);
    else if (const auto* multiple = std::get_if<exam::MultipleChoice>(&question.content))
        addReasons(multiple->options);
    else if (const auto* ordering = std::get_if<exam::Ordering>(&question.content))
        addReasons(ordering->entries);
    else
        for (const exam::MatchPrompt& prompt : std::get<exam::Matching>(question.content).prompts)
            texts.insert(texts.end(), {prompt.text, prompt.why});
    return texts;
}

QString allText(const exam::ShownQuestion& shown) {
    QStringList texts{toPlainText(shown.question->stem), toPlainText(shown.question->explanation)};
    if (shown.scenario)
        texts += toPlainText(shown.scenario->text);
    for (const std::string& text : entryTexts(*shown.question))
        texts += toPlainText(text);
    return texts.join(u'\n');
}

} // namespace

void AnswersModel::setReview(const exam::SittingReview* review,
                             const std::vector<exam::QuestionFigures>* answers) {
    beginResetModel();
    m_review = review;
    m_answers = answers;
    m_firstWords.clear();
    m_texts.clear();
    for (const exam::ShownQuestion& shown : m_review->record.questions)
        m_firstWords.push_back(firstWords(*shown.question));
    endResetModel();
}

int AnswersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_firstWords.size());
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return label(place);
    case Qt::AccessibleTextRole:
        return spokenText(place);
    case Qt::DecorationRole:
        return (*m_answers)[place].isRight ? icon(u"check"_s, currentTheme().good)
                                           : icon(u"cross"_s, currentTheme().bad);
    default:
        return {};
    }
}

QString AnswersModel::label(std::size_t place) const {
    return (*m_answers)[place].isFlagged ? tr("%1. [flagged] %2").arg(place + 1).arg(m_firstWords[place])
                                         : tr("%1. %2").arg(place + 1).arg(m_firstWords[place]);
}

QString AnswersModel::spokenText(std::size_t place) const {
    QStringList parts{label(place), (*m_answers)[place].isRight ? tr("right") : tr("wrong")};
    if (exam::hasTrait((*m_answers)[place], exam::AnswerTrait::Changed))
        parts += tr("changed");
    if (exam::hasTrait((*m_answers)[place], exam::AnswerTrait::Slow))
        parts += tr("slow");
    return parts.join(u", "_s);
}

const QString& AnswersModel::searchedText(std::size_t place) const {
    if (m_texts.empty())
        std::ranges::transform(m_review->record.questions, std::back_inserter(m_texts), allText);
    return m_texts[place];
}

bool AnswersModel::matches(int row, const exam::AnswerFilter& filter, const QStringList& words) const {
    const auto place = static_cast<std::size_t>(row);
    return exam::matches(filter, (*m_answers)[place], *m_review->record.questions[place].question) &&
           std::ranges::all_of(words, [&](const QString& word) {
               return searchedText(place).contains(word, Qt::CaseInsensitive);
           });
}

AnswersProxy::AnswersProxy(AnswersModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(&model);
}

void AnswersProxy::setFilter(exam::AnswerFilter filter, QStringList words) {
    m_filter = std::move(filter);
    m_words = std::move(words);
    invalidateFilter();
}

bool AnswersProxy::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_model.matches(row, m_filter, m_words);
}

} // namespace app
