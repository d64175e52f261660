// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/choice_view.h"

#include "question/entry_row.h"
#include "question/markup.h"
#include "text.h"
#include "widgets/layout.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

ChoiceView::ChoiceView(std::shared_ptr<const exam::Question> question,
                       std::vector<exam::EntryIndex> entryOrder, QWidget* parent)
    : AnswerView(parent)
    , m_question(std::move(question))
    , m_order(std::move(entryOrder))
    , m_count(nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (std::size_t place = 0; place < m_order.size(); ++place)
        addRow(place);
    if (m_question->kind() == exam::QuestionKind::MultipleResponse) {
        m_count = makeMutedLabel({}, this);
        m_count->setObjectName(u"chosenCount"_s);
        layout->addWidget(m_count);
    }
    showItem({});
}

void ChoiceView::addRow(std::size_t place) {
    const exam::EntryIndex entry = m_order[place];
    const std::string& text = exam::entryText(*m_question, entry);
    const auto indicator = m_question->kind() == exam::QuestionKind::MultipleChoice
                               ? EntryRow::Indicator::Radio
                               : EntryRow::Indicator::Check;
    auto* row = new EntryRow(indicator, letterOf(place), toInlineHtml(text, currentMarkupColors()),
                             toPlainText(text), this);
    connect(row, &EntryRow::chosen, this, [this, place] { pick(place); });
    connect(row, &EntryRow::strikeOutToggled, this, [this, place] { toggleStrikeOut(place); });
    connect(row, &EntryRow::moved, this, [this, place](int step) { focusRow(place, step); });
    layout()->addWidget(row);
    m_rows.push_back(row);
}

void ChoiceView::showItem(const exam::ItemState& item) {
    m_item = item;
    refresh();
}

void ChoiceView::refresh() {
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_rows[place]->setState(std::ranges::find(m_item.response.picks, m_order[place]) !=
                                    m_item.response.picks.end(),
                                m_item.struckOut.contains(m_order[place]));
    if (m_count)
        m_count->setText(
            tr("%1 of %2 chosen").arg(m_item.response.picks.size()).arg(exam::pickCount(*m_question)));
}

void ChoiceView::pick(std::size_t place) {
    if (place >= m_order.size())
        return;
    emit answered(responseAfterPicking(m_order[place]));
    refresh(); // a refused choice must not stay ticked
}

exam::Response ChoiceView::responseAfterPicking(exam::EntryIndex entry) const {
    if (m_question->kind() == exam::QuestionKind::MultipleChoice)
        return {{entry}};
    exam::Response response = m_item.response;
    if (std::erase(response.picks, std::optional(entry)) == 0)
        response.picks.emplace_back(entry);
    std::ranges::sort(response.picks);
    return response;
}

void ChoiceView::toggleStrikeOut(std::size_t place) {
    if (place < m_order.size())
        emit struckOut(m_order[place], !m_item.struckOut.contains(m_order[place]));
}

void ChoiceView::focusRow(std::size_t place, int step) {
    const std::size_t count = m_rows.size();
    m_rows[(place + count + static_cast<std::size_t>(step)) % count]->focusIndicator();
}

} // namespace app
