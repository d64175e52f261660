// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_card.h"
#include "report/sitting_figures.h"

#include <optional>

class QLabel;
namespace app {

/// "What your answers say": how somebody answers, beyond right and wrong.
class PatternsCard : public ReportCard {
    Q_OBJECT

public:
    using ReportCard::ReportCard;

    void showFigures(const exam::SittingFigures& figures, bool wasConfidenceAsked);
    /// The person's changes over all sittings; nothing while they are not known.
    void setOwnBalance(const std::optional<exam::ChangeCounts>& balance);

signals:
    void questionWanted(exam::Position position);

private:
    void addChanges(const exam::SittingFigures& figures);
    void addConfidence(const exam::AnswerPatterns& patterns, bool wasAsked);
    void addFlaws(const exam::AnswerPatterns& patterns);
    void addPlaces(const QString& title, const QString& meaning, const std::vector<exam::Position>& places);
    void addLinks(const std::vector<exam::Position>& places);
    void addParagraph(const QString& title, const QString& text, const QString& objectName);

    QLabel* m_balance = nullptr; ///< null while nothing is shown
    std::optional<exam::ChangeCounts> m_ownBalance;
};

} // namespace app
