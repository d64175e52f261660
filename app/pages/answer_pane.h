// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sitting_review.h"
#include "report/sitting_figures.h"
#include "study/attempt.h"
#include "widgets/layout.h"

#include <QUrl>

namespace app {

class RichTextView;
class Sheet;

/// One question of a finished sitting with everything about it, and the person's own note on it.
class AnswerPane : public ColumnPage {
    Q_OBJECT

public:
    explicit AnswerPane(QWidget* parent = nullptr);

    /// `answer` is one of the figures of `review`.
    void showAnswer(const exam::SittingReview& review, const exam::QuestionFigures& answer);
    /// Marks where `words` stand in what showAnswer() shows.
    void markWords(const QStringList& words);
    /// All tries at the question, oldest first; nothing is said of none.
    void showTries(const std::vector<exam::Attempt>& tries);
    void showNote(const QString& note);
    /// Announces now what is typed.
    void flush();

signals:
    void linkWanted(const QUrl& url);
    /// The note as it now is.
    void noted(const QString& note);
    /// The rest of a note did not fit and was left out.
    void noteWasCut();

private:
    RichTextView* m_text;
    RichTextView* m_tries;
    Sheet* m_note;
};

} // namespace app
