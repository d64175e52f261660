// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diagnostic_card.h"

#include "study_text.h"
#include "text.h"
#include "widgets/flow_layout.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString whatText(const exam::ExamSpec& spec) {
    const auto minutes = static_cast<std::size_t>(spec.duration.count()) * exam::kDiagnosticLength /
                         std::max<std::size_t>(spec.questionCount, 1);
    return DiagnosticCard::tr("A test of %1 questions that finds your level in each domain: each five are "
                              "chosen by your answers before. There is no limit of time; at the pace of the "
                              "exam it takes about %2 minutes. Answers are shown at the end. You can leave "
                              "it at any time and go on later.")
        .arg(exam::kDiagnosticLength)
        .arg(minutes);
}

QString openText(const OpenDiagnostic& open) {
    return open.isStale
               ? DiagnosticCard::tr("The test begun on %1 was left too long ago: what you know has changed "
                                    "since. What you answered counts; begin the test anew.")
                     .arg(shortDayText(open.begun))
               : DiagnosticCard::tr("Begun on %1: %2 of %3 questions are answered.")
                     .arg(shortDayText(open.begun))
                     .arg(open.answered)
                     .arg(open.length);
}

QString lastText(const DiagnosticResult& result) {
    QStringList levels;
    for (const exam::DomainLevel& level : result.readiness.domains)
        levels +=
            DiagnosticCard::tr("%1: %2 %").arg(toQString(level.domain.value), percentText(level.level.share));
    return DiagnosticCard::tr("Last result, %1, your level by domain: %2")
        .arg(shortDayText(result.day), levels.join(u" · "_s));
}

void setTextOrHide(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DiagnosticCard::DiagnosticCard(QWidget* parent)
    : QFrame(parent)
    , m_what(makeMutedLabel({}, this))
    , m_open(makeLabel({}, TextStep::Body, this))
    , m_last(makeLabel({}, TextStep::Body, this))
    , m_goOn(makeButton({}, u"diagnosticButton"_s, this))
    , m_anew(makeButton(tr("Begin anew…"), u"diagnosticAnewButton"_s, this))
    , m_result(makeButton(tr("See the last result"), u"diagnosticResultButton"_s, this)) {
    setObjectName(u"diagnosticCard"_s);
    m_open->setObjectName(u"diagnosticOpen"_s);
    m_last->setObjectName(u"diagnosticLast"_s);
    dressAsCard(this);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(10, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_goOn, m_anew, m_result})
        flow->addWidget(button);
    cardLayout(this)->addWidget(makeLabel(tr("Where do you stand?"), TextStep::Heading, this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_open, m_last, buttons})
        cardLayout(this)->addWidget(part);
    setStatus({});
    connect(m_goOn, &QPushButton::clicked, this, &DiagnosticCard::goOnWanted);
    connect(m_anew, &QPushButton::clicked, this, &DiagnosticCard::anewWanted);
    connect(m_result, &QPushButton::clicked, this, &DiagnosticCard::resultWanted);
}

void DiagnosticCard::setExam(const exam::ExamSpec& spec) {
    m_what->setText(whatText(spec));
}

void DiagnosticCard::setStatus(const DiagnosticStatus& status) {
    const bool canGoOn = status.open && !status.open->isStale;
    setTextOrHide(m_open, status.open ? openText(*status.open) : QString());
    setTextOrHide(m_last, status.last ? lastText(*status.last) : QString());
    m_goOn->setText(canGoOn                      ? tr("Go on with the test")
                    : status.open || status.last ? tr("Begin a new test")
                                                 : tr("Begin the test"));
    m_anew->setVisible(canGoOn);
    m_result->setVisible(status.last.has_value());
}

} // namespace app
