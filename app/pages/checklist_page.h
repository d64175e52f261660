// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "bank_opening.h"
#include "checklist_study.h"

#include <map>
#include <optional>

namespace app {

class CheckRow;
class RatingRow;

/// The tasks of the exam with their points to tick off, and what a person says of themselves beside what
/// their answers say.
class ChecklistPage : public ColumnPage {
    Q_OBJECT

public:
    explicit ChecklistPage(QWidget* parent = nullptr);

    /// `catalogue` is the bank's.
    void setBank(const BankOpening::Bank& bank, const exam::Catalogue& catalogue);
    void setStudy(const ChecklistStudy& study);
    /// Why nothing is known of the person, or was not kept; an empty text for nothing.
    void setProblem(const QString& text);

signals:
    void pointTicked(const exam::PointCode& point, bool isKnown);
    void rated(const app::RatingSubject& subject, std::optional<int> rating);
    void drillWanted(const exam::TaskId& task);
    void backWanted();

private:
    void addDomain(const exam::Domain& domain);
    void addTask(const exam::Task& task);
    void addRating(QFrame* card, const QString& subjectText, const RatingSubject& subject);

    BankOpening::Bank m_bank; ///< null before setBank(), as is the next
    const exam::Catalogue* m_catalogue = nullptr;
    bool m_isToTakeFocus = false; ///< as soon as it is filled
    Banner* m_problem;
    QVBoxLayout* m_lists;
    std::map<std::string, CheckRow*> m_points; ///< by code
    std::map<RatingSubject, RatingRow*> m_ratings;
    std::map<exam::TaskId, QLabel*> m_counts; ///< how many points of a task are ticked
};

} // namespace app
