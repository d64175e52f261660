// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome_page.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;

QFrame* makeTopic(const QString& title, const QString& text) {
    QFrame* card = makeCard();
    cardLayout(card)->addWidget(makeLabel(title, TextStep::Heading, card));
    cardLayout(card)->addWidget(makeLabel(text, TextStep::Body, card));
    return card;
}

QString placeText(const std::filesystem::path& dataFolder) {
    return dataFolder.empty()
               ? WelcomePage::tr("This window keeps nothing beyond its own end.")
               : WelcomePage::tr("Everything you do is kept on this machine, in %1, and nowhere "
                                 "else. Under File, Your data, you can take it to another machine.")
                     .arg(toQString(dataFolder.string()));
}

} // namespace

WelcomePage::WelcomePage(const std::filesystem::path& dataFolder, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeText(dataFolder), 1);
    layout->addWidget(makeFooter());
}

QWidget* WelcomePage::makeText(const std::filesystem::path& dataFolder) {
    auto* page = new ColumnPage(kColumn, this);
    QVBoxLayout* column = page->column();
    column->addWidget(makeLabel(tr("Welcome to Rehearsal"), TextStep::Title));
    column->addWidget(makeTopic(
        tr("What it is"),
        tr("Full-length mock exams against the clock, and afterwards every question with what you chose, "
           "what is right, and why. It works offline, asks for no account and sends nothing anywhere.")));
    column->addWidget(makeTopic(
        tr("What it is not"),
        tr("It is not affiliated with Amazon Web Services, and these are not the questions of the real "
           "exam: they are our own, made from the public exam guide. The scores are estimates and promise "
           "nothing.")));
    column->addWidget(
        makeTopic(tr("What has become of MLA-C01"),
                  tr("The questions that come with Rehearsal are for the exam AWS Certified Machine Learning "
                     "Engineer - "
                     "Associate (MLA-C01). In English it could be sat until 28 September 2026; MLA-C02 "
                     "followed the day after. "
                     "In Japanese, Korean and Simplified Chinese it goes on for a while, by reports until "
                     "January 2027. Look "
                     "at the pages of AWS before you plan a sitting. As practice in what an ML engineer does "
                     "on AWS the "
                     "questions serve in any case, but MLA-C02 asks for some things that they do not.")));
    column->addWidget(makeTopic(tr("Where your data lies"), placeText(dataFolder)));
    column->addWidget(makeMutedLabel(tr("Ten questions to try have no clock, and show answers when you want "
                                        "them. The full exam lets you look at "
                                        "its conditions first, and try its page. F1 helps everywhere.")));
    column->addStretch(1);
    return page;
}

QWidget* WelcomePage::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 10, this);
    QPushButton* home = makeButton(tr("To the first page"), u"welcomeHomeButton"_s, footer);
    QPushButton* taste = makeButton(tr("Ten questions to try"), u"tasteButton"_s, footer);
    // The name it has on the first page, where it does the same.
    QPushButton* exam = makePrimaryButton(tr("Full exam…"), u"welcomeExamButton"_s, footer);
    FlowLayout* buttons = flowLayout(footer);
    buttons->addWidget(home);
    buttons->addStretch();
    buttons->addWidget(taste);
    buttons->addWidget(exam);
    connect(home, &QPushButton::clicked, this, &WelcomePage::homeWanted);
    connect(taste, &QPushButton::clicked, this, &WelcomePage::tasteWanted);
    connect(exam, &QPushButton::clicked, this, &WelcomePage::examWanted);
    return footer;
}

} // namespace app
