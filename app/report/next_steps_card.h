// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_card.h"
#include "report/sitting_figures.h"

namespace app {

/// "What to do next": how to share the time for studying, what to read again, and a drill.
class NextStepsCard : public ReportCard {
    Q_OBJECT

public:
    using ReportCard::ReportCard;

    void showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures);

signals:
    void drillWanted(const exam::DrillRequest& request);
    void questionWanted(exam::Position position);

private:
    void addSplit(const exam::ExamSpec& spec, const std::vector<exam::DomainShare>& split);
    void addTopics(const std::vector<exam::TopicToReread>& topics);
    void addTopic(const exam::TopicToReread& topic);
    void addDrill(const exam::SittingFigures& figures);
};

/// "Study guide, chapter 1, lines 10-20"; empty where neither question nor topic names a place.
QString guideText(const exam::TopicToReread& topic);

} // namespace app
