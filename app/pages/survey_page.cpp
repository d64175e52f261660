// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/survey_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;
constexpr int kLongestRemark = 500;

} // namespace

SurveyPage::SurveyPage(QWidget* parent)
    : ColumnPage(kColumn, parent) {
    column()->addWidget(makeLabel(tr("Before you see the result"), TextStep::Title));
    column()->addWidget(
        makeLabel(tr("The exam has ended and is kept. Your answer here changes nothing in it; "
                     "it is shown beside the result, so that you learn how well you judge "
                     "yourself.")));
    column()->addWidget(makeQuestions());
    column()->addLayout(makeButtons());
    column()->addStretch(1);
}

QFrame* SurveyPage::makeQuestions() {
    QFrame* card = makeCard();
    QVBoxLayout* layout = cardLayout(card);
    layout->addWidget(makeLabel(tr("How do you think it went?"), TextStep::Heading, card));
    m_expectation = new QButtonGroup(card);
    for (int number = 0; number < kExpectations; ++number) {
        auto* choice = new QRadioButton(expectationText(static_cast<Expectation>(number)), card);
        choice->setObjectName(u"expectation%1"_s.arg(number));
        m_expectation->addButton(choice, number);
        layout->addWidget(choice, 0, Qt::AlignLeft); // the frame of the focus is as wide as the text
    }
    auto* label = new QLabel(tr("What would you do differently next time? (may stay empty)"), card);
    label->setWordWrap(true);
    m_remark = new QLineEdit(card);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setMaxLength(kLongestRemark);
    label->setBuddy(m_remark);
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_remark);
    return card;
}

QLayout* SurveyPage::makeButtons() {
    auto* buttons = new QHBoxLayout;
    m_show = makePrimaryButton(tr("Show the result"), u"showResultButton"_s);
    QPushButton* skip = makeButton(tr("Skip"), u"skipSurveyButton"_s);
    buttons->addWidget(m_show);
    buttons->addWidget(skip);
    buttons->addStretch(1);
    connect(m_expectation, &QButtonGroup::idToggled, this,
            [this](int, bool isOn) { m_show->setEnabled(m_show->isEnabled() || isOn); });
    connect(skip, &QPushButton::clicked, this, &SurveyPage::skipped);
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit answered({static_cast<Expectation>(m_expectation->checkedId()), m_remark->text().trimmed()});
    });
    return buttons;
}

void SurveyPage::begin() {
    m_expectation->setExclusive(false);
    for (QAbstractButton* choice : m_expectation->buttons())
        choice->setChecked(false);
    m_expectation->setExclusive(true);
    m_remark->clear();
    m_show->setEnabled(false);
    m_expectation->button(0)->setFocus();
}

} // namespace app
