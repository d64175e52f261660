// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/answer_view.h"

#include "question/choice_view.h"
#include "question/markup.h"
#include "question/slots_view.h"
#include "text.h"

#include <algorithm>

namespace app {

void AnswerView::showQuestion(std::shared_ptr<const exam::Question> question,
                              const exam::EntryOrder& entryOrder) {
    m_question = std::move(question);
    m_order = entryOrder;
    m_item = {};
    while (m_rows.size() < m_order.size())
        addRow();
    for (; m_rows.size() > m_order.size(); m_rows.pop_back())
        delete m_rows.back();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        const std::string& text = exam::entryText(*m_question, m_order[place]);
        m_rows[place]->setEntry(toInlineHtml(text, currentMarkupColors()), toPlainText(text));
    }
    drawQuestion();
    refresh();
}

void AnswerView::showItem(const exam::ItemState& item) {
    m_item = item;
    refresh();
}

void AnswerView::toggleStrikeOut(std::size_t place) {
    if (place >= m_order.size())
        return;
    const exam::EntryIndex entry = m_order[place];
    emit judged(entry, m_item.isStruckOut(entry) ? exam::Verdict::None : exam::Verdict::Out);
}

void AnswerView::goToNextVerdict(std::size_t place) {
    constexpr int kVerdicts = exam::EnumNames<exam::Verdict>::values.size();
    if (place >= m_order.size())
        return;
    const int current = static_cast<int>(m_item.verdictOn(m_order[place]));
    emit judged(m_order[place], static_cast<exam::Verdict>((current + 1) % kVerdicts));
}

void AnswerView::addRow() {
    const std::size_t place = m_rows.size();
    EntryRow* row = makeRow(place);
    connect(row, &EntryRow::chosen, this, [this, place] { pick(place); });
    connect(row, &EntryRow::strikeOutToggled, this, [this, place] { toggleStrikeOut(place); });
    connect(row, &EntryRow::nextVerdictWanted, this, [this, place] { goToNextVerdict(place); });
    m_rows.push_back(row);
}

void AnswerView::refresh() {
    const auto& picks = m_item.response.picks;
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setState(std::ranges::find(picks, m_order[place]) != picks.end(),
                                m_item.verdictOn(m_order[place]));
    drawResponse();
}

AnswerView* makeAnswerView(exam::QuestionKind kind, QWidget* parent) {
    if (kind == exam::QuestionKind::Ordering || kind == exam::QuestionKind::Matching)
        return new SlotsView(kind, parent);
    return new ChoiceView(kind, parent);
}

} // namespace app
