// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/confidence_bar.h"

#include "sitting/event.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

using namespace Qt::StringLiterals;

namespace app {

ConfidenceBar::ConfidenceBar(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new FlowLayout(6, this);
    QLabel* title = makeMutedLabel(tr("How sure are you?"), this);
    title->setWordWrap(false);
    layout->addWidget(title);
    for (int figure = exam::kLeastSure; figure <= exam::kMostSure; ++figure) {
        const QString text = figure == exam::kLeastSure  ? tr("%1 guessed").arg(figure)
                             : figure == exam::kMostSure ? tr("%1 certain").arg(figure)
                                                         : QString::number(figure);
        QPushButton* button = makeButton(text, u"confidence%1"_s.arg(figure), this);
        setLook(button, u"small"_s);
        button->setCheckable(true);
        button->setAccessibleName(tr("Sure: %1 of %2").arg(figure).arg(exam::kMostSure));
        connect(button, &QPushButton::toggled, this, [this, figure] { rate(figure); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
}

void ConfidenceBar::setConfidence(std::optional<int> confidence) {
    m_confidence = confidence;
    for (int index = 0; QPushButton * button : m_buttons) {
        const QSignalBlocker shown(button);
        button->setChecked(confidence == exam::kLeastSure + index++);
    }
}

void ConfidenceBar::rate(int confidence) {
    emit rated(m_confidence == confidence ? std::nullopt : std::optional(confidence));
    setConfidence(m_confidence); // a refused rating must not stay pressed
}

} // namespace app
