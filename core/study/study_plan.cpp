// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_plan.h"

#include "study/named_tests.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exam {

namespace {

using std::chrono::days;

constexpr int kWeek = 7;
constexpr int kDailyFrom = 14;        ///< days before the exam, from which what is due comes back daily
constexpr std::size_t kEveryDays = 3; ///< before that
constexpr std::size_t kQuestionsOfATask = 20;
constexpr std::size_t kDrillOfADay = 40;
constexpr std::size_t kDrillOfAReview = 20;
constexpr std::size_t kWeakestShown = 2;

/// What a week or more of studying is about.
struct StudyWeeks {
    int weeks = 1;
    std::vector<DomainId> domains;
};

std::vector<StudyWeeks> dealOut(const std::vector<Domain>& domains, int weeks) {
    const int count = static_cast<int>(domains.size());
    std::vector<StudyWeeks> dealt;
    if (count <= weeks) {
        for (int index = 0; index < count; ++index)
            dealt.push_back({weeks / count + (index < weeks % count ? 1 : 0),
                             {domains[static_cast<std::size_t>(index)].id}});
        return dealt;
    }
    auto next = domains.begin();
    for (int week = 0; week < weeks; ++week) {
        StudyWeeks& each = dealt.emplace_back();
        const int share = count / weeks + (week >= weeks - count % weeks ? 1 : 0);
        for (int taken = 0; taken < share; ++taken)
            each.domains.push_back((next++)->id);
    }
    return dealt;
}

bool isFullTest(const NamedTest& test, const ExamSpec& spec) {
    return test.isFixed() && questionCountOf(test, spec) == spec.questionCount;
}

bool isOfDifficulty(const NamedTest& test) {
    return !test.request.difficulties.empty() && test.request.domains.empty();
}

bool isOfDomain(const NamedTest& test) {
    return !test.request.domains.empty() && test.request.difficulties.empty();
}

class PlanMaker {
public:
    PlanMaker(PlanKind kind, const Catalogue& bank, Day exam)
        : m_bank(bank)
        , m_exam(exam)
        , m_begin(exam - days{daysOf(kind)})
        , m_next(m_begin) {}

    void addStudy(int weeks);
    void addDifficultyTests();
    void addDomainTests();
    void addDomainTestsAndFullExam();
    void addFullExams();
    void addLastWeek();
    std::vector<PlanEntry> take() { return std::move(m_entries); }

private:
    void addEntry(PlanPhase phase, int length);
    void addDomain(const Domain& domain);
    template<class Filter>
    void addTests(Filter isWanted);
    template<class Filter>
    void addTestsAndDrills(PlanPhase phase, Filter isWanted);
    void addFullTest(std::size_t index);
    void addRepetition();
    void addHand(HandTask task);
    /// A goal that may be reached at any time of the plan, early or late.
    void addGoal(GoalBody what) { m_entries.back().goals.push_back({std::move(what), m_begin, m_exam}); }
    /// A goal of just these days.
    void addGoalOfDays(GoalBody what) {
        PlanEntry& entry = m_entries.back();
        entry.goals.push_back({std::move(what), entry.first, entry.last});
    }

    const Catalogue& m_bank;
    Day m_exam;
    Day m_begin;
    Day m_next;
    std::vector<PlanEntry> m_entries;
};

void PlanMaker::addEntry(PlanPhase phase, int length) {
    m_entries.push_back({.first = m_next, .last = m_next + days{length - 1}, .phase = phase});
    m_next += days{length};
}

void PlanMaker::addStudy(int weeks) {
    const std::vector<Domain>& domains = m_bank.spec().domains;
    for (StudyWeeks& share : dealOut(domains, weeks)) {
        const bool isFirst = m_entries.empty();
        addEntry(PlanPhase::Study, kWeek * share.weeks);
        if (isFirst)
            addGoal(DoByHand{HandTask::ReadBasics});
        for (const DomainId& id : share.domains)
            addDomain(*std::ranges::find(domains, id, &Domain::id));
        if (!isFirst) // before, there is nothing that could come back
            addRepetition();
        m_entries.back().domains = std::move(share.domains);
    }
}

void PlanMaker::addDomain(const Domain& domain) {
    addGoal(DoByHand{HandTask::ReadDomain, domain.id.value});
    for (const Task& task : domain.tasks)
        if (const std::size_t count = m_bank.standaloneOfTask(task.id).size(); count > 0)
            addGoal(AnswerTask{task.id, std::min(count, kQuestionsOfATask)});
    addGoal(ReachDomain{domain.id, kDomainPercent});
}

template<class Filter>
void PlanMaker::addTests(Filter isWanted) {
    for (const NamedTest& test : m_bank.tests())
        if (isWanted(test))
            addGoal(TakeTest{test.id, test.target});
}

/// Of a span of days, each third; in the last two weeks each.
void PlanMaker::addRepetition() {
    const PlanEntry& entry = m_entries.back();
    const auto length = static_cast<std::size_t>(daysBetween(entry.first, entry.last)) + 1;
    const bool isDaily = daysBetween(entry.first, m_exam) <= kDailyFrom;
    addGoalOfDays(RepeatDue{isDaily ? length : length / kEveryDays});
}

void PlanMaker::addHand(HandTask task) {
    addGoal(DoByHand{task, std::to_string(daysBetween(m_entries.back().first, m_exam))});
}

template<class Filter>
void PlanMaker::addTestsAndDrills(PlanPhase phase, Filter isWanted) {
    addEntry(phase, kWeek);
    addTests(isWanted);
    addGoalOfDays(DrillWeakest{kDrillOfADay});
    addHand(HandTask::GoThroughAnswers);
    addRepetition();
}

void PlanMaker::addDifficultyTests() {
    addTestsAndDrills(PlanPhase::DifficultyTests, &isOfDifficulty);
}

void PlanMaker::addDomainTests() {
    addTestsAndDrills(PlanPhase::DomainTests, &isOfDomain);
}

void PlanMaker::addDomainTestsAndFullExam() {
    addEntry(PlanPhase::DomainTestsAndFullExam, kWeek);
    addTests(&isOfDomain);
    addGoalOfDays(SitFullExam{kFullTestPercent});
    addHand(HandTask::GoThroughAnswers);
    addRepetition();
}

void PlanMaker::addFullExams() {
    addEntry(PlanPhase::FullExams, kWeek);
    addGoalOfDays(SitFullExam{kFullTestPercent});
    addGoalOfDays(DrillWeakest{kDrillOfADay});
    addHand(HandTask::GoThroughAnswers);
    addHand(HandTask::WriteFromMemory);
    addRepetition();
}

/// The full tests of the bank in their order, and papers drawn for those that it does not have. A test counts
/// in the last week only, when it says how things stand.
void PlanMaker::addFullTest(std::size_t index) {
    addEntry(PlanPhase::FullTest, 1);
    const int percent = kLastWeekPercents[index];
    std::size_t seen = 0;
    const auto test = std::ranges::find_if(m_bank.tests(), [&](const NamedTest& each) {
        return isFullTest(each, m_bank.spec()) && seen++ == index;
    });
    if (test == m_bank.tests().end())
        addGoalOfDays(SitFullExam{percent});
    else
        m_entries.back().goals.push_back({TakeTest{test->id, percent}, m_exam - days{kWeek}, m_exam});
    addHand(HandTask::GoThroughAnswers);
}

/// The guide has one light day; it counts the day of the exam as the first of seven. Ours are seven whole
/// days before it, as are those of lastWeekGates(), so that there are two.
void PlanMaker::addLastWeek() {
    addFullTest(0);
    addEntry(PlanPhase::WeakestDomains, 1);
    addGoalOfDays(DrillWeakest{kDrillOfADay});
    addRepetition();
    addFullTest(1);
    addEntry(PlanPhase::Review, 1);
    addGoalOfDays(DrillWeakest{kDrillOfAReview});
    addRepetition();
    addHand(HandTask::GoThroughAnswers);
    addFullTest(2);
    addEntry(PlanPhase::LightDay, 1);
    addRepetition();
    addHand(HandTask::WriteFromMemory);
    addEntry(PlanPhase::DayBefore, 1);
    addRepetition();
    addGoal(DoByHand{HandTask::PrepareDay});
    addGoal(DoByHand{HandTask::SleepWell});
    addEntry(PlanPhase::ExamDay, 1);
    addHand(HandTask::WriteFromMemory);
}

bool isReached(const Tally& tally, int percent) {
    return tally.total > 0 && 100 * tally.right >= static_cast<std::size_t>(percent) * tally.total;
}

/// Works out the state of each sort of goal.
class GoalMeasure {
public:
    GoalMeasure(const Goal& goal, const ExamSpec& spec, const WorkDone& work)
        : m_goal(goal)
        , m_spec(spec)
        , m_work(work) {}

    GoalState operator()(const AnswerTask& goal) const {
        return counted(goal.questions, [&](const DayWork& day) { return countIn(day.tasks, goal.task); });
    }

    GoalState operator()(const DrillWeakest& goal) const {
        std::vector<DomainId> weakest = weakestDomains(m_spec, m_work.results, m_goal.from);
        GoalState state = counted(goal.questions, [&](const DayWork& day) {
            std::size_t count = 0;
            for (const auto& [domain, tries] : day.domains)
                if (weakest.empty() || std::ranges::find(weakest, domain) != weakest.end())
                    count += tries;
            return count;
        });
        state.domains = std::move(weakest);
        return state;
    }

    GoalState operator()(const RepeatDue& goal) const {
        return counted(goal.days, [](const DayWork& day) -> std::size_t { return day.repeated > 0 ? 1 : 0; });
    }

    GoalState operator()(const DoByHand& goal) const {
        return {.got = m_work.ticks.contains(goal.name()) ? std::size_t{1} : std::size_t{0}};
    }

    GoalState operator()(const TakeTest& goal) const {
        return sat(goal.percent, [&](const SittingResult& result) { return result.test == goal.test; });
    }

    GoalState operator()(const SitFullExam& goal) const {
        return sat(goal.percent,
                   [&](const SittingResult& result) { return result.questionCount == m_spec.questionCount; });
    }

    GoalState operator()(const ReachDomain& goal) const {
        GoalState state;
        for (const SittingResult& result : m_work.results)
            for (const TallyOf<DomainId>& each : result.domains)
                if (each.key == goal.domain && each.tally.total >= kFewestOfADomain && isInTime(result.day))
                    take(state, each.tally, result.day, goal.percent);
        state.got = state.isAimMet == true ? 1 : 0;
        return state;
    }

private:
    template<class Key>
    static std::size_t countIn(const std::unordered_map<Key, std::size_t>& counts, const Key& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    bool isInTime(Day day) const { return day >= m_goal.from && day <= m_goal.to; }

    /// Adds up what `count` gives for each day that counts.
    template<class Count>
    GoalState counted(std::size_t wanted, Count count) const {
        GoalState state{.wanted = wanted};
        const auto end = m_work.days.upper_bound(m_goal.to);
        for (auto day = m_work.days.lower_bound(m_goal.from); day != end; ++day)
            state.got += count(day->second);
        return state;
    }

    template<class Filter>
    GoalState sat(std::optional<int> percent, Filter counts) const {
        GoalState state;
        for (const SittingResult& result : m_work.results)
            if (isInTime(result.day) && counts(result)) {
                take(state, result.scored, result.day, percent);
                state.got = 1;
            }
        return state;
    }

    static void take(GoalState& state, const Tally& tally, Day day, std::optional<int> percent) {
        state.tally = tally;
        state.day = day;
        state.isAimMet = percent ? std::optional(isReached(tally, *percent)) : std::nullopt;
    }

    const Goal& m_goal;
    const ExamSpec& m_spec;
    const WorkDone& m_work;
};

} // namespace

int daysOf(PlanKind kind) {
    switch (kind) {
    case PlanKind::TenWeeks:
        return 10 * kWeek;
    case PlanKind::SixWeeks:
        return 6 * kWeek;
    case PlanKind::LastWeek:
        return kWeek;
    }
    return 0;
}

std::optional<PlanKind> fittingPlan(int daysLeft) {
    if (daysLeft <= 0)
        return std::nullopt;
    for (const PlanKind kind : {PlanKind::TenWeeks, PlanKind::SixWeeks})
        if (daysLeft >= daysOf(kind))
            return kind;
    return PlanKind::LastWeek;
}

PlanStanding standingOf(PlanKind kind, Day chosenOn, const std::optional<Day>& exam, Day today) {
    if (!exam)
        return PlanStanding::NoExamDay;
    if (today > *exam)
        return PlanStanding::ExamOver;
    if (today == *exam)
        return PlanStanding::ExamToday;
    const Day first = *exam - days{daysOf(kind)};
    if (today < first)
        return PlanStanding::NotBegun;
    return chosenOn > first ? PlanStanding::BegunLate : PlanStanding::Running;
}

std::string DoByHand::name() const {
    std::string name(nameOf(task));
    if (!subject.empty()) {
        name += '/';
        name += subject;
    }
    return name;
}

std::vector<PlanEntry> studyPlan(PlanKind kind, const Catalogue& bank, Day exam) {
    PlanMaker maker(kind, bank, exam);
    switch (kind) {
    case PlanKind::TenWeeks:
        maker.addStudy(6);
        maker.addDifficultyTests();
        maker.addDomainTests();
        maker.addFullExams();
        break;
    case PlanKind::SixWeeks:
        maker.addStudy(3);
        maker.addDifficultyTests();
        maker.addDomainTestsAndFullExam();
        break;
    case PlanKind::LastWeek:
        break;
    }
    maker.addLastWeek();
    return maker.take();
}

const PlanEntry* entryOn(std::span<const PlanEntry> plan, Day day) {
    const auto found = std::ranges::find_if(
        plan, [&](const PlanEntry& entry) { return entry.first <= day && day <= entry.last; });
    return found == plan.end() ? nullptr : &*found;
}

WorkDone workDoneOf(std::span<const Attempt> attempts, std::vector<SittingResult> results,
                    std::set<std::string> ticks) {
    WorkDone work;
    std::unordered_map<QuestionId, Day> firstTries;
    for (const Attempt& attempt : attempts) {
        DayWork& day = work.days[attempt.day];
        ++day.tasks[attempt.task];
        ++day.domains[attempt.domain];
        const auto first = firstTries.try_emplace(attempt.question, attempt.day).first;
        if (first->second < attempt.day)
            ++day.repeated;
    }
    work.results = std::move(results);
    work.ticks = std::move(ticks);
    return work;
}

std::vector<DomainId> weakestDomains(const ExamSpec& spec, std::span<const SittingResult> results,
                                     Day until) {
    const auto last = std::find_if(results.rbegin(), results.rend(), [&](const SittingResult& each) {
        return each.questionCount == spec.questionCount && each.day <= until;
    });
    if (last == results.rend())
        return {};
    std::vector<TallyOf<DomainId>> domains = last->domains;
    std::ranges::stable_sort(domains, {}, [](const TallyOf<DomainId>& each) { return each.tally.share(); });
    std::vector<DomainId> weakest;
    for (const TallyOf<DomainId>& each : domains)
        if (weakest.size() < kWeakestShown)
            weakest.push_back(each.key);
    return weakest;
}

GoalState stateOf(const Goal& goal, const ExamSpec& spec, const WorkDone& work) {
    return std::visit(GoalMeasure(goal, spec, work), goal.what);
}

std::vector<GoalState> statesOf(const PlanEntry& entry, const ExamSpec& spec, const WorkDone& work) {
    std::vector<GoalState> states;
    for (const Goal& goal : entry.goals)
        states.push_back(stateOf(goal, spec, work));
    return states;
}

} // namespace exam
