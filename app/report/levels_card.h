// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_card.h"
#include "study/readiness.h"

namespace app {

/// The level in each domain with its band and what it rests on.
class LevelsCard : public ReportCard {
    Q_OBJECT

public:
    using ReportCard::ReportCard;

    void showLevels(const exam::ExamSpec& spec, const std::vector<exam::DomainLevel>& levels);

private:
    void addLevel(const exam::ExamSpec& spec, const exam::DomainLevel& level);
};

} // namespace app
