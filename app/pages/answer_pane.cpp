// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answer_pane.h"

#include "history_text.h"
#include "question/answer_html.h"
#include "question/rich_text_view.h"
#include "text.h"
#include "theme/theme.h"
#include "widgets/sheet.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 700; ///< that of the question in the exam

QString cells(const QString& tag, const QStringList& texts) {
    QString row;
    for (const QString& text : texts)
        row += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, text.toHtmlEscaped());
    return u"<tr>%1</tr>"_s.arg(row);
}

} // namespace

AnswerPane::AnswerPane(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_text(new RichTextView)
    , m_tries(new RichTextView)
    , m_note(new Sheet) {
    setObjectName(u"answerPane"_s);
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(tr("Question with its answers"));
    m_tries->setObjectName(u"answerTries"_s);
    m_tries->setAccessibleName(tr("Your tries at this question"));
    m_note->setObjectName(u"answerNote"_s);
    m_note->setAccessibleName(tr("Your own note on this question"));
    m_note->setPlaceholderText(tr("Only for you; shown whenever you come back to this question."));
    m_note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QLabel* noteTitle = makeLabel(tr("Your own note on this question"));
    noteTitle->setBuddy(m_note);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_tries, noteTitle, m_note})
        column()->addWidget(widget);
    column()->addStretch(1);
    connect(m_text, &RichTextView::anchorClicked, this, &AnswerPane::linkWanted);
    connect(m_text, &RichTextView::highlighted, m_text,
            [this](const QUrl& url) { m_text->setToolTip(url.toDisplayString()); });
    connect(m_note, &Sheet::written, this, &AnswerPane::noted);
    connect(m_note, &Sheet::wasCut, this, &AnswerPane::noteWasCut);
}

void AnswerPane::showAnswer(const exam::SittingReview& review, const exam::QuestionFigures& answer) {
    m_text->setContent(answerHtml(review, answer));
    verticalScrollBar()->setValue(0);
}

void AnswerPane::markWords(const QStringList& words) {
    const QString text = m_text->toPlainText();
    std::vector<std::pair<int, int>> places;
    for (const QString& word : words)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            places.emplace_back(at, at + word.size());
    m_text->setMarked(places);
}

void AnswerPane::showTries(const std::vector<exam::Attempt>& tries) {
    m_tries->setVisible(!tries.empty());
    if (tries.empty())
        return;
    QString rows = cells(u"th"_s, {tr("Day"), tr("Answer"), tr("How sure"), tr("Time")});
    for (const exam::Attempt& attempt : tries)
        rows +=
            cells(u"td"_s, {dayText(attempt.day), attempt.right ? tr("✓ right") : tr("✗ wrong"),
                            attempt.confidence ? tr("%1 of %2").arg(*attempt.confidence).arg(exam::kMostSure)
                                               : tr("not asked"),
                            clockText(attempt.time)});
    m_tries->setContent(u"<h4>%1</h4><table cellpadding=\"6\" cellspacing=\"0\">%2</table>"_s.arg(
        tr("Your tries at this question").toHtmlEscaped(), rows));
}

void AnswerPane::showNote(const QString& note) {
    m_note->showText(note);
}

void AnswerPane::flush() {
    m_note->flush();
}

} // namespace app
