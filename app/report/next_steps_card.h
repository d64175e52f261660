// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sitting_figures.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

/// "What to do next": how to share the time for studying, what to read again, and a drill.
class NextStepsCard : public QFrame {
    Q_OBJECT

public:
    explicit NextStepsCard(QWidget* parent = nullptr);

    void showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures);

signals:
    void drillWanted(const exam::DrillRequest& request);
    void questionWanted(exam::Position position);

private:
    QWidget* content() const;
    void addSplit(const exam::ExamSpec& spec, const std::vector<exam::DomainShare>& split);
    void addTopics(const std::vector<exam::TopicToReread>& topics);
    void addTopic(const exam::TopicToReread& topic);
    void addDrill(const exam::SittingFigures& figures);

    QVBoxLayout* m_column = nullptr; ///< of what is shown; null before
};

/// "Study guide, chapter 1, lines 10-20"; empty where neither question nor topic names a place.
QString guideText(const exam::TopicToReread& topic);

} // namespace app
