// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_builder.h"

#include "base/random.h"
#include "paper/request_filter.h"
#include "paper/task_pool.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace exam {

namespace {

/// How many drawn candidates compete for a place by the soft rules. More would follow the wanted shares more
/// closely and leave less to chance.
constexpr std::size_t kWindow = 12;

/// A domain while it is being filled.
struct DomainDraft {
    const Domain* domain = nullptr;
    std::vector<const std::vector<std::uint32_t>*> taskQuestions; ///< beside domain->tasks
    std::vector<std::size_t> taskQuotas;                          ///< still open, beside domain->tasks
    std::size_t open = 0;                                         ///< places still open
    std::size_t taken = 0;
};

class Draft {
public:
    Draft(const Bank& bank, const PaperRequest& request, const Exposure& exposure, std::uint64_t seed)
        : m_bank(bank)
        , m_request(request)
        , m_exposure(exposure)
        , m_seed(seed)
        , m_random(seed)
        , m_filter(bank, request)
        , m_hasEnemyOnPaper(bank.questions().size(), false)
        , m_topics(bank.topicCount(), 0) {
        collectQuestions();
    }

    PaperResult make(std::size_t count) {
        if (!m_request.ids.empty())
            return makeOfIds();
        planQuotas(count);
        if (m_request.caseStudy)
            takeCaseStudy();
        for (DomainDraft& draft : m_drafts)
            fill(draft);
        if (std::ranges::any_of(m_drafts, [](const DomainDraft& draft) { return draft.open > 0; }) ||
            m_drafts.empty())
            return std::unexpected(refusal(count));
        return finished();
    }

private:
    // --- what the request allows

    void collectQuestions() {
        const std::vector<Domain>& domains = m_bank.spec().domains;
        m_draftOfDomain.assign(domains.size(), std::nullopt);
        for (std::size_t index = 0; index < domains.size(); ++index) {
            if (!m_filter.allowsDomain(domains[index].id))
                continue;
            DomainDraft draft;
            draft.domain = &domains[index];
            std::size_t available = 0;
            for (const Task& task : domains[index].tasks) {
                draft.taskQuestions.push_back(&m_filter.standaloneOfTask(task.id));
                available += draft.taskQuestions.back()->size();
            }
            if (available == 0 && m_filter.isNarrow())
                continue;
            m_draftOfDomain[index] = m_drafts.size();
            m_drafts.push_back(std::move(draft));
        }
    }

    // --- quotas

    void planQuotas(std::size_t count) {
        const ExamSpec& spec = m_bank.spec();
        m_kindsWanted = largestRemainder(inMillionths(spec.kindShares), count);
        m_difficultiesWanted = largestRemainder(inMillionths(spec.difficultyShares), count);
        const std::vector<std::size_t> quotas = quotasOfDrafts(count);
        for (std::size_t index = 0; index < m_drafts.size(); ++index) {
            m_drafts[index].open = quotas[index];
            m_drafts[index].taskQuotas = dealToTasks(m_drafts[index], quotas[index]);
        }
    }

    std::vector<std::size_t> quotasOfDrafts(std::size_t count) const {
        std::vector<std::uint32_t> weights;
        for (const DomainDraft& draft : m_drafts)
            weights.push_back(static_cast<std::uint32_t>(draft.domain->weight));
        return largestRemainder(weights, count);
    }

    /// Whole shares by number of points; each place that is left over goes to a task by lot, with the chance
    /// of its remainder.
    std::vector<std::size_t> dealToTasks(const DomainDraft& draft, std::size_t quota) {
        const std::vector<Task>& tasks = draft.domain->tasks;
        std::vector<std::uint32_t> points;
        for (const Task& task : tasks)
            points.push_back(m_filter.allowsTask(task.id) ? static_cast<std::uint32_t>(task.points.size())
                                                          : 0u);
        const std::uint32_t all = std::accumulate(points.begin(), points.end(), 0u);
        std::vector<std::size_t> quotas(tasks.size(), 0);
        if (all == 0)
            return quotas;
        std::vector<std::uint32_t> remainders(tasks.size());
        std::size_t given = 0;
        for (std::size_t index = 0; index < tasks.size(); ++index) {
            const auto exact = static_cast<std::uint32_t>(quota) * points[index];
            quotas[index] = exact / all;
            remainders[index] = exact % all;
            given += quotas[index];
        }
        for (; given < quota; ++given) {
            const std::size_t winner = drawByWeight(remainders);
            ++quotas[winner];
            remainders[winner] = 0;
        }
        return quotas;
    }

    std::size_t drawByWeight(const std::vector<std::uint32_t>& weights) {
        std::uint32_t ticket = m_random.below(std::accumulate(weights.begin(), weights.end(), 0u));
        std::size_t index = 0;
        for (; ticket >= weights[index]; ++index)
            ticket -= weights[index];
        return index;
    }

    // --- taking questions

    void takeCaseStudy() {
        std::vector<std::uint32_t> order(m_bank.scenarios().size());
        std::iota(order.begin(), order.end(), 0u);
        m_random.shuffle(std::span(order));
        std::ranges::stable_sort(order, {}, [this](std::uint32_t index) {
            return lastSeen(m_bank.ofScenario(m_bank.scenarios()[index].id));
        });
        for (const std::uint32_t index : order) {
            const std::vector<std::uint32_t>& questions = m_bank.ofScenario(m_bank.scenarios()[index].id);
            if (!questions.empty() && fitsQuotas(questions) && mayComeBack(questions)) {
                for (const std::uint32_t question : questions)
                    take(question);
                return;
            }
        }
    }

    /// The last time that one of these was seen; nothing (before every time) when none was.
    std::optional<WallTime> lastSeen(const std::vector<std::uint32_t>& questions) const {
        std::optional<WallTime> last;
        for (const std::uint32_t index : questions) {
            const auto before = m_exposure.find(m_bank.questions()[index].id);
            if (before != m_exposure.end())
                last = std::max(last, std::optional(before->second.last));
        }
        return last;
    }

    bool isSeen(std::uint32_t index) const { return m_exposure.contains(m_bank.questions()[index].id); }

    bool fitsQuotas(const std::vector<std::uint32_t>& questions) const {
        std::vector<std::size_t> needed(m_drafts.size(), 0);
        for (const std::uint32_t index : questions) {
            const auto draft = m_draftOfDomain[m_bank.traitsOf(index).domain];
            if (!draft || !m_filter.allows(index))
                return false;
            ++needed[*draft];
        }
        return std::ranges::equal(needed, m_drafts, std::ranges::less_equal{}, {}, &DomainDraft::open);
    }

    /// A question that was seen waits until its domain has no unseen one left.
    bool mayComeBack(const std::vector<std::uint32_t>& questions) const {
        return std::ranges::all_of(questions, [this](std::uint32_t index) {
            return !isSeen(index) || !hasUnseen(m_drafts[*m_draftOfDomain[m_bank.traitsOf(index).domain]]);
        });
    }

    bool hasUnseen(const DomainDraft& draft) const {
        return std::ranges::any_of(draft.taskQuestions, [this](const std::vector<std::uint32_t>* questions) {
            return !std::ranges::all_of(*questions, [this](std::uint32_t index) { return isSeen(index); });
        });
    }

    void fill(DomainDraft& draft) {
        std::vector<TaskPool> pools;
        for (const std::vector<std::uint32_t>* questions : draft.taskQuestions)
            pools.emplace_back(m_bank, m_exposure, *questions);
        const auto takeUnseen = [this](TaskPool& pool) {
            return takeBest(pool.unseenWindow(m_random, kWindow));
        };
        const auto takeSeen = [this](TaskPool& pool) { return takeFirst(pool.seenInOrder()); };
        takeByQuota(draft, pools, takeUnseen);
        takeAny(draft, pools, takeUnseen); // those of other tasks come before seen ones of the right task
        takeByQuota(draft, pools, takeSeen);
        takeAny(draft, pools, takeSeen);
    }

    static void takeByQuota(DomainDraft& draft, std::vector<TaskPool>& pools, auto takeFrom) {
        for (std::size_t task = 0; task < pools.size(); ++task)
            while (draft.open > 0 && draft.taskQuotas[task] > 0 && takeFrom(pools[task]))
                ;
    }

    static void takeAny(DomainDraft& draft, std::vector<TaskPool>& pools, auto takeFrom) {
        for (TaskPool& pool : pools)
            while (draft.open > 0 && takeFrom(pool))
                ;
    }

    /// Takes the candidate that serves the soft rules best and drops it from `window`, with those that have
    /// become impossible. False when none is left.
    bool takeBest(std::vector<std::uint32_t>& window) {
        dropEnemies(window);
        const auto best =
            std::ranges::min_element(window, {}, [this](std::uint32_t index) { return cost(index); });
        return takeFrom(window, best);
    }

    bool takeFirst(std::vector<std::uint32_t>& candidates) {
        dropEnemies(candidates);
        return takeFrom(candidates, candidates.begin());
    }

    void dropEnemies(std::vector<std::uint32_t>& candidates) const {
        std::erase_if(candidates, [this](std::uint32_t index) { return m_hasEnemyOnPaper[index]; });
    }

    bool takeFrom(std::vector<std::uint32_t>& candidates, std::vector<std::uint32_t>::iterator chosen) {
        if (chosen == candidates.end())
            return false;
        const std::uint32_t index = *chosen;
        candidates.erase(chosen);
        take(index);
        return true;
    }

    /// Lower is better. A repeated topic weighs more than a kind or difficulty that is already over its
    /// share.
    std::uint32_t cost(std::uint32_t index) const {
        const QuestionTraits& traits = m_bank.traitsOf(index);
        const auto kind = static_cast<std::size_t>(traits.kind);
        const auto difficulty = static_cast<std::size_t>(traits.difficulty);
        return m_topics[traits.topic] * 4000u + fullness(m_kinds[kind], m_kindsWanted[kind]) +
               fullness(m_difficulties[difficulty], m_difficultiesWanted[difficulty]);
    }

    static std::uint32_t fullness(std::size_t have, std::size_t wanted) {
        return wanted == 0 ? 4000u : static_cast<std::uint32_t>((have + 1) * 1000 / wanted);
    }

    void take(std::uint32_t index) {
        const QuestionTraits& traits = m_bank.traitsOf(index);
        m_order.push_back(index);
        for (const std::uint32_t enemy : m_bank.enemiesOf(index))
            m_hasEnemyOnPaper[enemy] = true;
        ++m_topics[traits.topic];
        ++m_kinds[static_cast<std::size_t>(traits.kind)];
        ++m_difficulties[static_cast<std::size_t>(traits.difficulty)];
        DomainDraft& draft = m_drafts[*m_draftOfDomain[traits.domain]];
        --draft.open;
        ++draft.taken;
        if (draft.taskQuotas[traits.task] > 0)
            --draft.taskQuotas[traits.task];
    }

    // --- results

    PaperRefusal refusal(std::size_t count) const {
        PaperRefusal refusal;
        refusal.wanted = count;
        std::vector<std::size_t> available;
        for (const DomainDraft& draft : m_drafts) {
            available.push_back(draft.taken);
            if (draft.open > 0)
                refusal.shortfalls.push_back({draft.domain->id, draft.taken + draft.open, draft.taken});
        }
        if (m_drafts.empty())
            refusal.shortfalls.push_back({DomainId{}, count, 0});
        else
            refusal.possibleCount = longestPossible(count, available);
        return refusal;
    }

    std::size_t longestPossible(std::size_t count, const std::vector<std::size_t>& available) const {
        for (std::size_t shorter = count - 1; shorter > 0; --shorter) {
            const std::vector<std::size_t> quotas = quotasOfDrafts(shorter);
            if (std::ranges::equal(quotas, available, std::less_equal{}))
                return shorter;
        }
        return 0;
    }

    PaperResult makeOfIds() {
        std::unordered_set<std::uint32_t> seen;
        for (const QuestionId& id : m_request.ids)
            if (const auto index = m_bank.indexOf(id); index && seen.insert(*index).second)
                m_order.push_back(*index);
        if (m_order.size() < m_request.ids.size() && !m_request.acceptShorter) {
            const QuotaShortfall shortfall{DomainId{}, m_request.ids.size(), m_order.size()};
            return std::unexpected(PaperRefusal{m_request.ids.size(), {shortfall}, m_order.size()});
        }
        return finished();
    }

    Paper finished() {
        Paper paper{.exam = m_bank.spec().id,
                    .bankEdition = m_bank.edition(),
                    .seed = m_seed,
                    .request = m_request,
                    .items = {}};
        const std::vector<std::uint32_t> order = inPaperOrder();
        paper.items.reserve(order.size());
        for (const std::uint32_t index : order)
            paper.items.push_back({m_bank.questions()[index].id, drawnEntryOrder(index), true});
        if (m_request.unscored)
            hideUnscored(paper, order);
        return paper;
    }

    /// Drawn order, with the questions of a case study side by side.
    std::vector<std::uint32_t> inPaperOrder() {
        std::vector<std::vector<std::uint32_t>> blocks;
        std::unordered_map<ScenarioId, std::size_t> blockOfScenario;
        for (const std::uint32_t index : m_order) {
            const ScenarioId& scenario = m_bank.questions()[index].scenario;
            if (scenario.empty()) {
                blocks.push_back({index});
                continue;
            }
            const auto [place, isNew] = blockOfScenario.try_emplace(scenario, blocks.size());
            if (isNew)
                blocks.emplace_back();
            blocks[place->second].push_back(index);
        }
        m_random.shuffle(std::span(blocks));
        std::vector<std::uint32_t> order;
        order.reserve(m_order.size());
        for (const std::vector<std::uint32_t>& block : blocks)
            order.insert(order.end(), block.begin(), block.end());
        return order;
    }

    std::vector<EntryIndex> drawnEntryOrder(std::uint32_t index) {
        if (const std::vector<EntryIndex>* fixed = m_bank.fixedEntryOrderOf(index))
            return *fixed;
        std::vector<EntryIndex> order(m_bank.traitsOf(index).entryCount);
        std::iota(order.begin(), order.end(), EntryIndex{0});
        m_random.shuffle(std::span(order));
        return order;
    }

    /// Spreads the unscored questions so that the scored ones keep the blueprint.
    void hideUnscored(Paper& paper, const std::vector<std::uint32_t>& order) {
        const ExamSpec& spec = m_bank.spec();
        if (spec.questionCount == 0)
            return;
        const std::size_t count = paper.items.size();
        const std::size_t unscored = count * spec.unscoredCount / spec.questionCount;
        const std::vector<std::size_t> all = domainQuotas(spec, count);
        const std::vector<std::size_t> scored = domainQuotas(spec, count - unscored);
        for (std::size_t domain = 0; domain < spec.domains.size(); ++domain) {
            std::vector<std::size_t> places;
            for (std::size_t place = 0; place < count; ++place)
                if (m_bank.traitsOf(order[place]).domain == domain)
                    places.push_back(place);
            m_random.shuffle(std::span(places));
            const std::size_t hidden =
                std::min(places.size(), all[domain] - std::min(all[domain], scored[domain]));
            for (std::size_t index = 0; index < hidden; ++index)
                paper.items[places[index]].scored = false;
        }
    }

    const Bank& m_bank;
    const PaperRequest& m_request;
    const Exposure& m_exposure;
    std::uint64_t m_seed;
    Random m_random;
    RequestFilter m_filter;
    std::vector<DomainDraft> m_drafts;
    std::vector<std::optional<std::size_t>> m_draftOfDomain; ///< beside spec.domains: index in m_drafts
    std::vector<std::size_t> m_kindsWanted;
    std::vector<std::size_t> m_difficultiesWanted;
    std::array<std::size_t, EnumNames<QuestionKind>::values.size()> m_kinds{};
    std::array<std::size_t, EnumNames<Difficulty>::values.size()> m_difficulties{};
    std::vector<bool> m_hasEnemyOnPaper; ///< by question; such a one can no longer be taken
    std::vector<std::uint32_t> m_topics; ///< by topic: questions taken
    std::vector<std::uint32_t> m_order;  ///< taken, as they came
};

} // namespace

PaperResult buildPaper(const Bank& bank, const PaperRequest& request, const Exposure& exposure,
                       std::uint64_t seed) {
    const std::size_t count = request.count == 0 ? bank.spec().questionCount : request.count;
    PaperResult result = Draft(bank, request, exposure, seed).make(count);
    // A shorter paper can fail in turn, when its tasks are dealt otherwise; each try is shorter than the
    // last.
    while (!result && request.acceptShorter && result.error().possibleCount > 0)
        result = Draft(bank, request, exposure, seed).make(result.error().possibleCount);
    return result;
}

} // namespace exam
