// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/next_steps_card.h"

#include "text.h"
#include "widgets/layout.h"
#include "widgets/question_links.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::size_t kMostTopics = 10;
constexpr std::size_t kMostPlaces = 3; ///< where no chapter is named

/// "8502" for "8502-8502".
QString rangeText(const std::string& lines) {
    const QString text = toQString(lines);
    const QString first = text.section(u'-', 0, 0);
    return text == first + u'-' + first ? first : text;
}

} // namespace

QString guideText(const exam::TopicToReread& topic) {
    QStringList places;
    for (const exam::GuidePlace& place : topic.places)
        places += NextStepsCard::tr("chapter %1, lines %2").arg(place.chapter).arg(rangeText(place.lines));
    if (places.empty() && !topic.lines.empty()) {
        QStringList lines;
        for (const std::string& line : topic.lines | std::views::take(kMostPlaces))
            lines += rangeText(line);
        if (topic.lines.size() > kMostPlaces)
            lines += u"…"_s;
        places += NextStepsCard::tr("lines %1").arg(lines.join(u", "_s));
    }
    return places.empty() ? QString() : NextStepsCard::tr("Study guide: %1").arg(places.join(u"; "_s));
}

void NextStepsCard::showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures) {
    renew();
    column()->addWidget(makeLabel(tr("What to do next"), TextStep::Heading, content()));
    if (figures.answeredCount == 0)
        column()->addWidget(makeMutedLabel(
            tr("Without answers nothing follows about what to study. Questions you have not seen yet are a "
               "good way to begin."),
            content()));
    else
        addSplit(spec, figures.studySplit);
    addTopics(figures.reread);
    addDrill(figures);
}

void NextStepsCard::addSplit(const exam::ExamSpec& spec, const std::vector<exam::DomainShare>& split) {
    column()->addWidget(makeMutedLabel(
        tr("How to share your time for studying: the weight of each domain times what was wrong "
           "in it, and so for its tasks. Domains that were not asked about are left out."),
        content()));
    for (const exam::DomainShare& share : split) {
        const exam::Domain* domain = spec.findDomain(share.domain);
        QStringList tasks;
        for (const exam::TaskShare& task : share.tasks)
            tasks += tr("%1: %2 %").arg(toQString(task.task.value)).arg(task.percent);
        auto* row = new QHBoxLayout;
        row->setSpacing(14);
        QLabel* percent = makeLabel(tr("%1 %").arg(share.percent), TextStep::Heading, content());
        percent->setObjectName(u"studyShare%1"_s.arg(toQString(share.domain.value)));
        percent->setWordWrap(false);
        percent->setMinimumWidth(4 * percent->fontMetrics().averageCharWidth());
        row->addWidget(percent, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeLabel(
            tr("%1. %2").arg(toQString(share.domain.value), domain ? toQString(domain->title) : QString()),
            TextStep::Body, content()));
        words->addWidget(makeMutedLabel(tasks.join(u"   "_s), content()));
        row->addLayout(words, 1);
        column()->addLayout(row);
    }
}

void NextStepsCard::addTopics(const std::vector<exam::TopicToReread>& topics) {
    if (topics.empty())
        return;
    column()->addSpacing(8);
    QLabel* heading = makeLabel(tr("Topics to read again"), TextStep::Body, content());
    setLook(heading, u"strong"_s);
    column()->addWidget(heading);
    for (const exam::TopicToReread& topic : topics | std::views::take(kMostTopics))
        addTopic(topic);
    if (topics.size() > kMostTopics)
        column()->addWidget(makeMutedLabel(tr("And %n more topic(s), each missed less often.", nullptr,
                                              static_cast<int>(topics.size() - kMostTopics)),
                                           content()));
}

void NextStepsCard::addTopic(const exam::TopicToReread& topic) {
    column()->addWidget(makeLabel(tr("%1 (%2)").arg(toQString(topic.title), toQString(topic.task.value)),
                                  TextStep::Body, content()));
    auto* places = new QHBoxLayout;
    places->setContentsMargins(24, 0, 0, 0);
    places->setSpacing(24);
    auto* links = new QuestionLinks(topic.missed, content());
    connect(links, &QuestionLinks::questionWanted, this, &NextStepsCard::questionWanted);
    places->addWidget(makeMutedLabel(guideText(topic), content()), 2);
    places->addWidget(links, 1);
    column()->addLayout(places);
}

void NextStepsCard::addDrill(const exam::SittingFigures& figures) {
    exam::DrillRequest request = exam::drillAfter(figures.reread).value_or(exam::DrillRequest{});
    const bool isOnMissed = !figures.reread.empty();
    if (!isOnMissed) {
        request.questions.count = exam::kDrillLength;
        request.past = {exam::PastFilter::NeverSeen};
    }
    QStringList titles;
    for (const exam::TopicToReread& topic : figures.reread | std::views::take(exam::kDrillTopics))
        titles += toQString(topic.title);
    QPushButton* drill = makeButton(isOnMissed ? tr("Drill on these topics") : tr("Drill on new questions"),
                                    u"drillButton"_s, content());
    drill->setAccessibleDescription(titles.join(u", "_s));
    connect(drill, &QPushButton::clicked, this, [this, request] { emit drillWanted(request); });
    column()->addSpacing(8);
    column()->addWidget(makeLabel(
        isOnMissed ? tr("A drill of %1 questions, with the answer after each, on: %2")
                         .arg(request.questions.count)
                         .arg(titles.join(u", "_s))
                   : tr("A drill of %1 questions that you have not seen, with the answer after each.")
                         .arg(request.questions.count),
        TextStep::Body, content()));
    column()->addWidget(drill, 0, Qt::AlignLeft);
}

} // namespace app
