// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_card.h"
#include "report/sitting_figures.h"

namespace app {

/// The scored questions by domain with the tasks below each, by kind and by difficulty, each with its band.
class BreakdownCard : public ReportCard {
    Q_OBJECT

public:
    using ReportCard::ReportCard;

    void showFigures(const exam::ExamSpec& spec, const exam::SittingFigures& figures);

private:
    void addDomains(const exam::ExamSpec& spec, const exam::SittingFigures& figures);
    void addTasks(const exam::Domain& domain, const exam::SittingFigures& figures);
    template<class Key>
    void addSection(const QString& title, const std::vector<exam::GroupFigures<Key>>& groups,
                    QString (*textOf)(Key));

    double m_passShare = 0.0;
};

} // namespace app
