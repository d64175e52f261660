// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_text.h"

#include "day.h"
#include "study_text.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("plan", text, nullptr, count);
}

/// "1. Data Preparation".
QString domainText(const exam::DomainId& id, const exam::ExamSpec& spec) {
    const exam::Domain* domain = spec.findDomain(id);
    return u"%1. %2"_s.arg(toQString(id.value), domain ? toQString(domain->title) : QString());
}

QString domainList(const std::vector<exam::DomainId>& ids, const exam::ExamSpec& spec) {
    QStringList texts;
    for (const exam::DomainId& id : ids)
        texts += domainText(id, spec);
    return texts.join(u"; "_s);
}

QString phaseText(const exam::PlanEntry& entry, const exam::ExamSpec& spec) {
    switch (entry.phase) {
    case exam::PlanPhase::Study:
        return domainList(entry.domains, spec);
    case exam::PlanPhase::DifficultyTests:
        return translated("Tests by difficulty");
    case exam::PlanPhase::DomainTests:
        return translated("Tests by domain");
    case exam::PlanPhase::DomainTestsAndFullExam:
        return translated("Tests by domain, and a full exam");
    case exam::PlanPhase::FullExams:
        return translated("Full exams");
    case exam::PlanPhase::FullTest:
        return translated("Full test");
    case exam::PlanPhase::WeakestDomains:
        return translated("Weakest domains");
    case exam::PlanPhase::Review:
        return translated("Going through it all");
    case exam::PlanPhase::LightDay:
        return translated("A light day");
    case exam::PlanPhase::DayBefore:
        return translated("Getting ready");
    case exam::PlanPhase::ExamDay:
        return translated("The exam");
    }
    return {};
}

/// "Fri 28 Nov 2026".
QString weekdayText(exam::Day day) {
    return u"%1 %2"_s.arg(QLocale().dayName(toQDate(day).dayOfWeek(), QLocale::ShortFormat),
                          shortDayText(day));
}

QString handText(const exam::DoByHand& goal, const exam::ExamSpec& spec) {
    switch (goal.task) {
    case exam::HandTask::ReadBasics:
        return translated("Read the basics in your book or course: what everything else builds on");
    case exam::HandTask::ReadDomain:
        return translated("Read in your book or course: %1")
            .arg(domainText(exam::DomainId{goal.subject}, spec));
    case exam::HandTask::GoThroughAnswers:
        return translated(
            "Go through the answers of your tests: why the right one is right, and what is wrong "
            "with the one you took");
    case exam::HandTask::WriteFromMemory:
        return translated(
            "Write down from memory what has to be known by heart: limits, numbers, which service "
            "when");
    case exam::HandTask::PrepareDay:
        return translated("Lay out papers and confirmation, and look up the way or test the computer");
    case exam::HandTask::SleepWell:
        return translated("Stop early and sleep well");
    }
    return {};
}

QString testTitle(const exam::TestId& id, const exam::Catalogue& bank) {
    const auto test = std::ranges::find(bank.tests(), id, &exam::NamedTest::id);
    return toQString(test == bank.tests().end() ? id.value : test->title);
}

class GoalWriter {
public:
    explicit GoalWriter(const exam::Catalogue& bank)
        : m_bank(bank) {}

    QString operator()(const exam::AnswerTask& goal) const {
        const exam::Task* task = m_bank.spec().findTask(goal.task);
        return translated("Answer %n question(s): %1 %2", static_cast<int>(goal.questions))
            .arg(toQString(goal.task.value), task ? toQString(task->title) : QString());
    }
    QString operator()(const exam::ReachDomain& goal) const {
        return translated("Have %1 % right in one sitting with at least %2 questions of domain %3")
            .arg(goal.percent)
            .arg(exam::kFewestOfADomain)
            .arg(toQString(goal.domain.value));
    }
    QString operator()(const exam::TakeTest& goal) const {
        const QString title = testTitle(goal.test, m_bank);
        return goal.percent ? translated("%1, aim %2 %").arg(title).arg(*goal.percent) : title;
    }
    QString operator()(const exam::SitFullExam& goal) const {
        return translated("A full exam drawn from the bank, aim %1 %").arg(goal.percent);
    }
    QString operator()(const exam::RepeatDue& goal) const {
        return goal.days == 1 ? translated("Repeat what is due")
                              : translated("Repeat what is due, on %n day(s)", static_cast<int>(goal.days));
    }
    QString operator()(const exam::DrillWeakest& goal) const {
        return translated("Drill where you are weakest: %n question(s)", static_cast<int>(goal.questions));
    }
    QString operator()(const exam::DoByHand& goal) const { return handText(goal, m_bank.spec()); }

private:
    const exam::Catalogue& m_bank;
};

/// Of what is sat: "58 % on 12 Nov 2026, aim met".
QString satText(const exam::GoalState& state) {
    if (!state.tally || !state.day)
        return translated("not yet sat");
    const QString sentence = !state.isAimMet   ? translated("%1 on %2")
                             : *state.isAimMet ? translated("%1 on %2, aim met")
                                               : translated("%1 on %2, below the aim");
    return sentence.arg(tallyText(*state.tally), shortDayText(*state.day));
}

class StateWriter {
public:
    StateWriter(const exam::GoalState& state, const exam::ExamSpec& spec)
        : m_state(state)
        , m_spec(spec) {}

    QString operator()(const exam::AnswerTask&) const { return questions(); }
    QString operator()(const exam::ReachDomain&) const { return satText(m_state); }
    QString operator()(const exam::TakeTest&) const { return satText(m_state); }
    QString operator()(const exam::SitFullExam&) const { return satText(m_state); }
    QString operator()(const exam::RepeatDue&) const {
        return translated("%1 of %n day(s)", static_cast<int>(m_state.wanted)).arg(m_state.got);
    }
    QString operator()(const exam::DrillWeakest&) const {
        return m_state.domains.empty()
                   ? questions()
                   : translated("%1, of %2").arg(questions(), domainList(m_state.domains, m_spec));
    }
    QString operator()(const exam::DoByHand&) const { return {}; }

private:
    QString questions() const {
        return translated("%1 of %n question(s)", static_cast<int>(m_state.wanted)).arg(m_state.got);
    }

    const exam::GoalState& m_state;
    const exam::ExamSpec& m_spec;
};

/// Of a plan that was chosen when its first day had passed.
QString lateText(const PlanStudy& study) {
    const exam::PlanKind kind = study.choice->kind;
    const int late = exam::daysOf(kind) - exam::daysBetween(study.choice->chosenOn, *study.repetition.exam);
    const QString begun =
        translated(
            "This plan takes %1 days and was chosen %n day(s) too late for that. What its first days ask "
            "for still counts whenever you do it.",
            late)
            .arg(exam::daysOf(kind));
    const std::optional<exam::PlanKind> fitting = exam::fittingPlan(*study.daysLeft());
    return !fitting || *fitting == kind
               ? begun
               : begun + u' ' +
                     translated("The plan \"%1\" fits the days that are left.").arg(planText(*fitting));
}

} // namespace

QString planText(exam::PlanKind kind) {
    switch (kind) {
    case exam::PlanKind::TenWeeks:
        return translated("Ten weeks");
    case exam::PlanKind::SixWeeks:
        return translated("Six weeks");
    case exam::PlanKind::LastWeek:
        return translated("Last week");
    }
    return {};
}

QString daysLeftText(const PlanStudy& study) {
    const std::optional<int> left = study.daysLeft();
    if (!left)
        return translated("No day is set for your exam.");
    const QString day = weekdayText(*study.repetition.exam);
    if (*left > 0)
        return translated("%n day(s) to your exam on %1.", *left).arg(day);
    return *left == 0 ? translated("Your exam is today. Good luck!")
                      : translated("Your exam was on %1.").arg(day);
}

QString standingText(const PlanStudy& study) {
    if (!study.choice)
        return {};
    switch (study.standing()) {
    case exam::PlanStanding::NoExamDay:
        return translated("A plan counts its days back from your exam. Tick \"My exam is on\" and choose the "
                          "day.");
    case exam::PlanStanding::NotBegun:
        return translated("The plan begins in %n day(s). What you do before does not count in it.",
                          *study.daysLeft() - exam::daysOf(study.choice->kind));
    case exam::PlanStanding::Running:
    case exam::PlanStanding::ExamToday:
        return {};
    case exam::PlanStanding::BegunLate:
        return lateText(study);
    case exam::PlanStanding::ExamOver:
        return translated("The plan is over. For another try, choose the new day of your exam.");
    }
    return {};
}

QString entryText(const exam::PlanEntry& entry, const PlanStudy& study, const exam::ExamSpec& spec) {
    QString phase = phaseText(entry, spec);
    if (entry.phase == exam::PlanPhase::ExamDay)
        return phase;
    if (entry.first == entry.last)
        return translated("%n day(s) before: %1", exam::daysBetween(entry.first, *study.repetition.exam))
            .arg(phase);
    constexpr int kWeek = 7;
    const exam::Day begin = study.entries.front().first;
    const int first = exam::daysBetween(begin, entry.first) / kWeek + 1;
    const int last = exam::daysBetween(begin, entry.last) / kWeek + 1;
    return first == last ? translated("Week %1: %2").arg(first).arg(phase)
                         : translated("Weeks %1 to %2: %3").arg(first).arg(last).arg(phase);
}

QString entryFactsText(const exam::PlanEntry& entry, const std::vector<exam::GoalState>& states) {
    const QString days = entry.first == entry.last
                             ? weekdayText(entry.first)
                             : translated("%1 to %2").arg(weekdayText(entry.first), weekdayText(entry.last));
    return translated("%1 · %2 of %3 done")
        .arg(days)
        .arg(std::ranges::count_if(states, &exam::GoalState::isDone))
        .arg(states.size());
}

QString goalText(const exam::Goal& goal, const exam::Catalogue& bank) {
    return std::visit(GoalWriter(bank), goal.what);
}

QString goalStateText(const exam::Goal& goal, const exam::GoalState& state, const exam::ExamSpec& spec) {
    return std::visit(StateWriter(state, spec), goal.what);
}

QString planLineText(const PlanStudy& study, const exam::Catalogue& bank) {
    if (!study.choice)
        return {};
    QString standing = standingText(study);
    if (study.standing() == exam::PlanStanding::NoExamDay)
        return standing;
    if (study.standing() == exam::PlanStanding::NotBegun || study.standing() == exam::PlanStanding::ExamOver)
        return daysLeftText(study) + u' ' + standing;
    const exam::Goal* next = study.nextGoal();
    return daysLeftText(study) + u' ' +
           (next ? translated("Next in your plan: %1.").arg(goalText(*next, bank))
                 : translated("What your plan asks for now is done."));
}

} // namespace app
