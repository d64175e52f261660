// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/answer_html.h"

#include "question/markup.h"
#include "question/phrase_marks.h"
#include "text.h"
#include "theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("AnswerHtml", text);
}

/// Between boxes, to which Qt's rich text gives no margins.
QString gap() {
    return u"<p style=\"font-size:4pt\">&nbsp;</p>"_s;
}

/// Builds the page of one question.
class AnswerPage {
public:
    AnswerPage(const exam::SittingReview& review, exam::Position position, exam::AnswerChange change)
        : m_question(*review.record.questions[position].question)
        , m_scenario(review.record.questions[position].scenario.get())
        , m_order(review.record.paper.items[position].entryOrder)
        , m_item(review.state.items[position])
        , m_right(review.report.marks[position])
        , m_isScored(review.record.paper.items[position].scored)
        , m_change(change)
        , m_number(position + 1)
        , m_colors(currentMarkupColors()) {}

    QString whole() {
        addHeading();
        addSummary();
        addNote();
        if (m_scenario)
            add(u"<h4>%1</h4>%2"_s.arg(escaped(m_scenario->title), marked(m_scenario->text)));
        add(marked(m_question.stem));
        addConstraints();
        addSolution();
        return m_html;
    }

    QString solution() {
        addHeading();
        addSummary();
        addSolution();
        return m_html;
    }

private:
    void addSolution() {
        switch (m_question.kind()) {
        case exam::QuestionKind::MultipleChoice:
        case exam::QuestionKind::MultipleResponse:
            addOptions();
            break;
        case exam::QuestionKind::Ordering:
            addOrdering();
            break;
        case exam::QuestionKind::Matching:
            addMatching();
            break;
        }
        add(u"<h4>%1</h4>%2"_s.arg(translated("Explanation"), toHtml(m_question.explanation, m_colors)));
        addReferences();
    }

    /// With the words that decide marked and numbered.
    QString marked(const std::string& markdown) const {
        std::vector<std::string> phrases;
        std::ranges::transform(m_question.constraints, std::back_inserter(phrases),
                               &exam::Constraint::phrase);
        return withPhrasesMarked(toHtml(markdown, m_colors), phrases, currentTheme().selected);
    }

    void addConstraints() {
        if (m_question.constraints.empty())
            return;
        QString items;
        for (const exam::Constraint& constraint : m_question.constraints)
            items += u"<li><b>%1</b>: %2</li>"_s.arg(inlined(constraint.phrase), inlined(constraint.implies));
        add(u"<h4>%1</h4><ol>%2</ol>"_s.arg(translated("What decides"), items) + gap());
    }

    void addNote() {
        if (!m_item.note.empty())
            add(u"<p><b>%1</b> %2</p>"_s.arg(translated("Your note during the exam:"),
                                             escaped(m_item.note).replace(u'\n', u"<br/>"_s)));
    }

    void add(const QString& part) { m_html += part; }

    static QString escaped(const std::string& text) { return toQString(text).toHtmlEscaped(); }

    QString inlined(const std::string& markdown) const { return toInlineHtml(markdown, m_colors); }

    static QString colored(const QString& text, const QColor& color) {
        return u"<b style=\"color:%1\">%2</b>"_s.arg(color.name(), text);
    }

    void addHeading() {
        const Theme& theme = currentTheme();
        const QString mark = m_right ? colored(translated("✓ Right"), theme.good)
                             : exam::isBlank(m_item.response)
                                 ? colored(translated("✗ Not answered"), theme.bad)
                                 : colored(translated("✗ Wrong"), theme.bad);
        QStringList facts{kindText(m_question.kind()), difficultyText(m_question.difficulty),
                          translated("time %1").arg(clockText(m_item.timeSpent))};
        if (m_item.confidence)
            facts += translated("sure: %1 of %2").arg(*m_item.confidence).arg(exam::kMostSure);
        if (m_item.flagged)
            facts += translated("flagged");
        if (m_change != exam::AnswerChange::None)
            facts += translated("changed: %1").arg(changeText(m_change));
        if (!m_isScored)
            facts += translated("unscored");
        add(u"<p>%1 &nbsp; <span style=\"color:%2\">%3 · %4</span></p>"_s.arg(
            mark, theme.muted.name(), translated("Question %1").arg(m_number),
            facts.join(u" · "_s).toHtmlEscaped()));
    }

    /// Of a wrong answer: what was chosen, what is right, and how the chosen entries are wrong. The pairs of
    /// a matching say so themselves.
    void addSummary() {
        if (m_right || m_question.kind() == exam::QuestionKind::Matching)
            return;
        const QString right = letters(exam::rightResponse(m_question));
        QString summary = exam::isBlank(m_item.response)
                              ? translated("You chose nothing. Right is %1.").arg(right)
                              : translated("You chose %1. Right is %2.").arg(letters(m_item.response), right);
        for (const std::optional<exam::EntryIndex>& pick : m_item.response.picks)
            if (pick && entryOf(*pick).flaw)
                summary += u"<br/>%1: %2."_s.arg(letterOfEntry(*pick), flawText(*entryOf(*pick).flaw));
        add(u"<p><b>%1</b></p>"_s.arg(summary));
    }

    /// Steps in their order, options in that of the paper.
    QString letters(const exam::Response& response) const {
        QStringList texts;
        for (const std::optional<exam::EntryIndex>& pick : response.picks)
            texts += pick ? letterOfEntry(*pick) : u"–"_s;
        if (exam::hasSlots(m_question))
            return texts.join(u" → "_s);
        texts.sort();
        return texts.join(u", "_s);
    }

    bool isPicked(exam::EntryIndex entry) const {
        return std::ranges::find(m_item.response.picks, std::optional(entry)) != m_item.response.picks.end();
    }

    /// Entries are listed in the order in which the person saw them.
    void addOptions() {
        const exam::Response right = exam::rightResponse(m_question);
        for (std::size_t place = 0; place < m_order.size(); ++place) {
            const exam::EntryIndex entry = m_order[place];
            const bool isRight = std::ranges::find(right.picks, std::optional(entry)) != right.picks.end();
            addEntry(letterOf(place), exam::entryText(m_question, entry), entryOf(entry), isRight,
                     isPicked(entry), optionNote(entry));
        }
    }

    QString optionNote(exam::EntryIndex entry) const {
        if (isPicked(entry))
            return translated("your answer");
        return m_item.isStruckOut(entry) ? translated("struck out by you") : QString();
    }

    /// Of any kind but a matching.
    const exam::Entry& entryOf(exam::EntryIndex entry) const {
        if (const auto* single = std::get_if<exam::SingleChoice>(&m_question.content))
            return single->options[entry];
        if (const auto* ordering = std::get_if<exam::Ordering>(&m_question.content))
            return ordering->entries[entry];
        return std::get<exam::MultipleChoice>(m_question.content).options[entry];
    }

    void addEntry(const QString& letter, const std::string& text, const exam::Entry& entry, bool isRight,
                  bool isChosen, const QString& note) {
        const Theme& theme = currentTheme();
        QStringList remarks;
        if (isRight)
            remarks += colored(translated("✓ right"), theme.good);
        if (!note.isEmpty())
            remarks += colored(note, isRight ? theme.good : theme.bad);
        const QString flaw = entry.flaw ? u"<i>%1.</i> "_s.arg(flawText(*entry.flaw)) : QString();
        add(u"<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\" bgcolor=\"%1\"><tr><td><p><b>%2.</b> "
            u"%3 &nbsp;%4</p>"
            "<p style=\"color:%5; margin-bottom:0\">%6%7</p></td></tr></table>"_s.arg(
                isChosen ? theme.selected.name() : theme.surface.name(), letter, inlined(text),
                remarks.join(u" &nbsp; "_s), theme.muted.name(), flaw, inlined(entry.why)) +
            gap());
    }

    QString letterOfEntry(exam::EntryIndex entry) const {
        return letterOf(static_cast<std::size_t>(std::ranges::find(m_order, entry) - m_order.begin()));
    }

    QString pickedLetter(std::size_t slot) const {
        const auto& picks = m_item.response.picks;
        return slot < picks.size() && picks[slot] ? letterOfEntry(*picks[slot]) : translated("nothing");
    }

    void addOrdering() {
        const auto& ordering = std::get<exam::Ordering>(m_question.content);
        for (std::size_t step = 0; step < ordering.stepCount; ++step) {
            const auto entry = static_cast<exam::EntryIndex>(step);
            const QString letter = letterOfEntry(entry);
            const QString note = pickedLetter(step) == letter
                                     ? QString()
                                     : translated("you had %1 here").arg(pickedLetter(step));
            addStep(translated("Step %1: %2").arg(step + 1).arg(letter), ordering.entries[step], note);
        }
        for (std::size_t index = ordering.stepCount; index < ordering.entries.size(); ++index) {
            const auto entry = static_cast<exam::EntryIndex>(index);
            addStep(translated("Left out: %1").arg(letterOfEntry(entry)), ordering.entries[index],
                    isPicked(entry) ? translated("you used it") : QString());
        }
    }

    void addStep(const QString& label, const exam::Entry& entry, const QString& note) {
        addEntry(label, entry.text, entry, note.isEmpty() && !entry.flaw, !note.isEmpty(), note);
    }

    void addMatching() {
        const auto& matching = std::get<exam::Matching>(m_question.content);
        for (std::size_t slot = 0; slot < matching.prompts.size(); ++slot) {
            const exam::MatchPrompt& prompt = matching.prompts[slot];
            const QString letter = letterOfEntry(prompt.match);
            const bool isRight = pickedLetter(slot) == letter;
            const exam::Entry answer{matching.responses[prompt.match], prompt.why, std::nullopt};
            addEntry(QString::number(slot + 1), prompt.text + " → **" + answer.text + "**", answer, isRight,
                     !isRight,
                     isRight ? QString() : translated("you had %1").arg(pickedText(matching, slot)));
        }
    }

    QString pickedText(const exam::Matching& matching, std::size_t slot) const {
        const auto& picks = m_item.response.picks;
        return slot < picks.size() && picks[slot]
                   ? toPlainText(matching.responses[*picks[slot]]).toHtmlEscaped()
                   : translated("nothing");
    }

    void addReferences() {
        if (!m_question.references.empty() || m_question.guide)
            add(u"<h4>%1</h4>"_s.arg(translated("References")));
        for (const exam::Reference& reference : m_question.references)
            add(u"<p><a href=\"%1\">%2</a></p>"_s.arg(escaped(reference.url), escaped(reference.title)));
        if (m_question.guide)
            add(u"<p>%1</p>"_s.arg(translated("Study guide: chapter %1, lines %2")
                                       .arg(m_question.guide->chapter)
                                       .arg(escaped(m_question.guide->lines))));
        add(u"<p style=\"color:%1\">%2</p>"_s.arg(
            currentTheme().muted.name(),
            translated("%1, checked on %2")
                .arg(toQString(m_question.id.value), toQString(m_question.checked))
                .toHtmlEscaped()));
    }

    const exam::Question& m_question;
    const exam::Scenario* m_scenario;
    const exam::EntryOrder& m_order;
    const exam::ItemState& m_item;
    bool m_right;
    bool m_isScored;
    exam::AnswerChange m_change;
    std::size_t m_number;
    MarkupColors m_colors;
    QString m_html;
};

} // namespace

QString answerHtml(const exam::SittingReview& review, const exam::QuestionFigures& answer) {
    return AnswerPage(review, answer.position, answer.change).whole();
}

QString solutionHtml(const exam::SittingReview& review, exam::Position position) {
    return AnswerPage(review, position, exam::AnswerChange::None).solution();
}

} // namespace app
