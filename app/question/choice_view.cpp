// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/choice_view.h"

#include "widgets/layout.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

ChoiceView::ChoiceView(exam::QuestionKind kind, QWidget* parent)
    : AnswerView(parent)
    , m_kind(kind)
    , m_options(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_options->setSpacing(8);
    layout->addLayout(m_options);
    if (kind == exam::QuestionKind::MultipleResponse) {
        m_count = makeMutedLabel({}, this);
        m_count->setObjectName(u"chosenCount"_s);
        layout->addWidget(m_count);
    }
}

EntryRow* ChoiceView::makeRow(std::size_t place) {
    auto* row = new EntryRow(m_kind == exam::QuestionKind::MultipleChoice ? EntryRow::Indicator::Radio
                                                                          : EntryRow::Indicator::Check,
                             place, this);
    connect(row, &EntryRow::moved, this, [this, place](int step) { focusRow(place, step); });
    m_options->addWidget(row);
    return row;
}

void ChoiceView::drawResponse() {
    if (m_count)
        m_count->setText(tr("%1 of %2 chosen").arg(response().picks.size()).arg(exam::pickCount(question())));
}

void ChoiceView::pick(std::size_t place) {
    if (place >= entryOrder().size())
        return;
    emit answered(responseAfterPicking(entryOrder()[place]));
    refresh(); // a refused choice must not stay ticked
}

exam::Response ChoiceView::responseAfterPicking(exam::EntryIndex entry) const {
    if (m_kind == exam::QuestionKind::MultipleChoice)
        return {{entry}};
    exam::Response changed = response();
    if (std::erase(changed.picks, std::optional(entry)) == 0)
        changed.picks.emplace_back(entry);
    std::ranges::sort(changed.picks);
    return changed;
}

void ChoiceView::focusRow(std::size_t place, int step) {
    const std::size_t count = rows().size();
    rows()[(place + count + static_cast<std::size_t>(step)) % count]->focusIndicator();
}

} // namespace app
