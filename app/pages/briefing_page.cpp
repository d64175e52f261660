// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/briefing_page.h"

#include "error_text.h"
#include "study/named_tests.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/hinted_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 760;

} // namespace

BriefingPage::BriefingPage(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeText(), 1);
    m_refusal = new Banner(Banner::Kind::Bad, this);
    m_refusal->setObjectName(u"refusal"_s);
    layout->addWidget(m_refusal);
    layout->addWidget(makeFooter());
}

QWidget* BriefingPage::makeText() {
    auto* page = new ColumnPage(kColumn, this);
    m_title = makeLabel({}, TextStep::Title);
    m_problem = new Banner(Banner::Kind::Warning);
    m_problem->setObjectName(u"briefingProblem"_s);
    m_facts = makeLabel({});
    m_facts->setObjectName(u"briefingFacts"_s);
    m_domains = makeMutedLabel({});
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_problem, m_facts, m_domains,
                                                         makeConditions(), makeAgreement()})
        page->column()->addWidget(part);
    page->column()->addStretch(1);
    return page;
}

QFrame* BriefingPage::makeConditions() {
    QFrame* card = makeCard();
    cardLayout(card)->addWidget(makeLabel(tr("Conditions"), TextStep::Heading, card));
    m_mode = new QComboBox(card);
    m_mode->setObjectName(u"mode"_s);
    m_mode->setAccessibleName(tr("Conditions"));
    m_mode->addItem(tr("As in the exam"), static_cast<int>(exam::SittingMode::Exam));
    m_mode->addItem(tr("Practice"), static_cast<int>(exam::SittingMode::Practice));
    m_modeHint = makeMutedLabel({}, card);
    m_extraTime = new QComboBox(card);
    m_extraTime->setObjectName(u"extraTime"_s);
    m_extraTime->setAccessibleName(tr("Time"));
    m_caseStudy = new QCheckBox(tr("Include a case study"));
    m_caseStudy->setObjectName(u"caseStudy"_s);
    m_unscored = new QCheckBox;
    m_unscored->setObjectName(u"unscored"_s);
    m_confidence = new QCheckBox(tr("Ask how sure I am of each answer"));
    m_confidence->setObjectName(u"confidenceBox"_s);
    cardLayout(card)->addWidget(m_mode);
    cardLayout(card)->addWidget(m_modeHint);
    cardLayout(card)->addWidget(m_extraTime);
    m_caseStudyPart =
        new HintedBox(m_caseStudy, tr("Several questions about one scenario, side by side."), card);
    m_unscoredPart = new HintedBox(
        m_unscored, tr("As in the real exam, without saying which; the score leaves them out."), card);
    cardLayout(card)->addWidget(new HintedBox(
        m_confidence, tr("One press from 1 to 5. The answers then show where you were sure and wrong."),
        card));
    cardLayout(card)->addWidget(m_caseStudyPart);
    cardLayout(card)->addWidget(m_unscoredPart);
    m_codePart = makeCode(card);
    cardLayout(card)->addWidget(m_codePart);
    connect(m_extraTime, &QComboBox::currentIndexChanged, this, &BriefingPage::describe);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &BriefingPage::describeMode);
    describeMode();
    return card;
}

void BriefingPage::describeMode() {
    m_modeHint->setText(m_mode->currentIndex() == 0
                            ? tr("No pause, and no answers before the end.")
                            : tr("The clock can be paused, and the answer to a question can be shown; from "
                                 "then on your answer to it stays as it is."));
}

/// Our own words; the real exam has an agreement of its own.
QFrame* BriefingPage::makeAgreement() {
    QFrame* card = makeCard();
    QVBoxLayout* layout = cardLayout(card);
    layout->addWidget(makeLabel(tr("Before you start"), TextStep::Heading, card));
    layout->addWidget(makeLabel(
        tr("You can go back to any question, flag it, strike options out, and change answers until "
           "the time is up; what is entered then counts, and a blank answer is a wrong one. There is "
           "no penalty for guessing. If the program is closed or the machine sleeps, the clock "
           "stands still, you can go on later, and the report says so."),
        TextStep::Body, card));
    layout->addWidget(makeLabel(
        tr("By starting you agree with yourself: to sit the exam alone and in one go, without notes, "
           "books, search or other people; to put the telephone away; and to take the score as an "
           "estimate that promises nothing about the real exam, whose questions these are not."),
        TextStep::Body, card));
    return card;
}

QWidget* BriefingPage::makeCode(QWidget* card) {
    auto* part = new QWidget(card);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Paper code"), part);
    m_code = new QLineEdit(part);
    m_code->setObjectName(u"paperCode"_s);
    m_code->setPlaceholderText(tr("None: a new paper"));
    m_code->setClearButtonEnabled(true);
    label->setBuddy(m_code);
    QPushButton* fresh = makeButton(tr("New code"), u"newCodeButton"_s, part);
    row->addWidget(label);
    row->addWidget(m_code, 1);
    row->addWidget(fresh);
    layout->addLayout(row);
    layout->addWidget(makeMutedLabel(
        tr("Whoever types the same code gets the same paper, to the order of the options. Without a "
           "code the paper is drawn from what you have not seen."),
        part));
    connect(m_code, &QLineEdit::textChanged, this, &BriefingPage::followCode);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_code->clear(); // so that the boxes count
        emit newCodeWanted(choice());
    });
    return part;
}

/// A code says itself whether its paper has a case study and unscored questions.
void BriefingPage::followCode() {
    const bool isFree = m_code->text().trimmed().isEmpty();
    m_caseStudy->setEnabled(isFree);
    m_unscored->setEnabled(isFree);
    m_refusal->setText({});
    m_shorter->hide();
}

QWidget* BriefingPage::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 10, this);
    QPushButton* back = makeButton(tr("Back"), u"backButton"_s, footer);
    QPushButton* tutorial = makeButton(tr("Try the page first (2 minutes)"), u"tutorialButton"_s, footer);
    m_shorter = makeButton({}, u"shorterExamButton"_s, footer);
    m_shorter->hide();
    m_begin = makePrimaryButton(tr("Start exam"), u"startExamButton"_s, footer);
    FlowLayout* buttons = flowLayout(footer);
    buttons->addWidget(back);
    buttons->addStretch();
    for (QPushButton* button : {tutorial, m_shorter, m_begin})
        buttons->addWidget(button);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit beginWanted(choice()); });
    connect(m_shorter, &QPushButton::clicked, this, [this] {
        ExamChoice shorter = choice();
        shorter.count = m_shorterCount;
        emit beginWanted(shorter);
    });
    connect(tutorial, &QPushButton::clicked, this, &BriefingPage::tutorialWanted);
    connect(back, &QPushButton::clicked, this, &BriefingPage::backWanted);
    return footer;
}

void BriefingPage::setExam(const exam::ExamSpec& spec, bool hasCaseStudies) {
    m_test.reset();
    m_title->setText(toQString(spec.title));
    m_caseStudy->setChecked(hasCaseStudies);
    m_unscored->setText(tr("Hide %n unscored question(s)", nullptr, static_cast<int>(spec.unscoredCount)));
    m_unscored->setChecked(false);
    m_caseStudyPart->setVisible(hasCaseStudies);
    m_unscoredPart->setVisible(spec.unscoredCount > 0);
    m_domains->show();
    m_codePart->show();
    begin(spec);
}

void BriefingPage::setTest(const exam::ExamSpec& spec, const exam::NamedTest& test) {
    m_test = test;
    m_title->setText(toQString(test.title));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_caseStudyPart, m_unscoredPart, m_domains, m_codePart})
        part->hide();
    begin(spec);
}

/// What both have.
void BriefingPage::begin(const exam::ExamSpec& spec) {
    m_spec = spec;
    m_extraTime->clear();
    m_extraTime->addItem(tr("Normal time: %1 minutes").arg(allowedMinutes(std::nullopt).count()));
    for (const exam::ExtraTime& extra : spec.extraTimes)
        m_extraTime->addItem(
            tr("%1: %2 minutes").arg(toQString(extra.title)).arg(allowedMinutes(extra).count()));
    m_mode->setCurrentIndex(0);
    m_confidence->setChecked(false);
    m_code->clear();
    followCode();
    describe();
    m_begin->setFocus();
}

std::size_t BriefingPage::questionCount() const {
    return m_test ? exam::questionCountOf(*m_test, m_spec) : m_spec.questionCount;
}

std::chrono::minutes BriefingPage::allowedMinutes(const std::optional<exam::ExtraTime>& extra) const {
    return std::chrono::duration_cast<std::chrono::minutes>(exam::timeFor(questionCount(), m_spec, extra));
}

void BriefingPage::setHistoryProblem(const QString& text) {
    m_problem->setText(text);
}

void BriefingPage::showRefusal(const exam::PaperRefusal& refusal) {
    m_refusal->setText(refusalText(refusal, m_spec));
    m_shorterCount = refusal.possibleCount;
    m_shorter->setText(tr("Start with %1 questions").arg(refusal.possibleCount));
    m_shorter->setVisible(refusal.possibleCount > 0);
}

void BriefingPage::setPaperCode(const QString& code) {
    m_code->setText(code);
}

void BriefingPage::showCodeProblem(const QString& text) {
    m_refusal->setText(text);
    m_code->setFocus();
    m_code->selectAll();
}

void BriefingPage::describe() {
    QString facts =
        tr("%1 questions, %2 minutes. To pass takes %3 on the scale from %4 to %5; the score shown at the "
           "end is an estimate, because the real conversion is not public.")
            .arg(questionCount())
            .arg(allowedMinutes(chosenExtraTime()).count())
            .arg(m_spec.scale.pass)
            .arg(m_spec.scale.minimum)
            .arg(m_spec.scale.maximum);
    if (m_test && m_test->target)
        facts += u' ' + tr("Aim: %1 % right.").arg(*m_test->target);
    m_facts->setText(facts);
    describeDomains();
}

void BriefingPage::describeDomains() {
    const std::vector<std::size_t> quotas = exam::domainQuotas(m_spec, m_spec.questionCount);
    QStringList lines;
    for (std::size_t index = 0; index < m_spec.domains.size(); ++index)
        lines += tr("Domain %1, %2: %n question(s)", nullptr, static_cast<int>(quotas[index]))
                     .arg(toQString(m_spec.domains[index].id.value), toQString(m_spec.domains[index].title));
    m_domains->setText(lines.join(u'\n'));
}

ExamChoice BriefingPage::choice() const {
    return {static_cast<exam::SittingMode>(m_mode->currentData().toInt()),
            m_confidence->isChecked(),
            chosenExtraTime(),
            m_caseStudy->isVisibleTo(this) && m_caseStudy->isChecked(),
            m_unscored->isChecked(),
            0,
            m_code->text().trimmed(),
            m_test};
}

std::optional<exam::ExtraTime> BriefingPage::chosenExtraTime() const {
    const int index = m_extraTime->currentIndex() - 1;
    return index < 0 ? std::nullopt : std::optional(m_spec.extraTimes[static_cast<std::size_t>(index)]);
}

} // namespace app
