// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_builder.h"

#include "base/multiplicative_hash.h"
#include "base/random.h"
#include "paper/request_filter.h"
#include "paper/task_pool.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory_resource>
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

/// Questions per topic. As large as the paper, not as the bank: a hash table with open addressing.
class TopicCounts {
public:
    explicit TopicCounts(std::pmr::memory_resource* memory)
        : m_slots(128, memory) {}

    std::uint32_t of(std::uint32_t topic) const { return m_slots[slotOf(topic)].count; }

    void add(std::uint32_t topic) {
        if (4 * ++m_size > 3 * m_slots.size())
            grow();
        Slot& slot = m_slots[slotOf(topic)];
        slot.topic = topic;
        ++slot.count;
    }

private:
    struct Slot {
        std::uint32_t topic = 0;
        std::uint32_t count = 0; ///< 0: free
    };

    std::size_t slotOf(std::uint32_t topic) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = multiplicativeHash(topic) & mask;
        while (m_slots[slot].count != 0 && m_slots[slot].topic != topic)
            slot = (slot + 1) & mask;
        return slot;
    }

    void grow() {
        std::pmr::vector<Slot> before(2 * m_slots.size(), m_slots.get_allocator());
        before.swap(m_slots);
        for (const Slot& slot : before)
            if (slot.count != 0)
                m_slots[slotOf(slot.topic)] = slot;
    }

    std::pmr::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

/// How full the wanted shares of the kinds, or of the difficulties, already are.
template<class E>
class WantedShares {
public:
    WantedShares() = default;

    WantedShares(const std::array<double, EnumNames<E>::values.size()>& shares, std::size_t count)
        : m_wanted(largestRemainder(inMillionths(shares), count)) {
        for (std::size_t index = 0; index < m_costs.size(); ++index)
            price(index);
    }

    /// 1000 when one more would just fill the share; more when it is over it.
    std::uint32_t costOf(E value) const { return m_costs[static_cast<std::size_t>(value)]; }

    void add(E value) {
        const auto index = static_cast<std::size_t>(value);
        ++m_have[index];
        price(index);
    }

private:
    void price(std::size_t index) {
        m_costs[index] = m_wanted[index] == 0
                             ? 4000u
                             : static_cast<std::uint32_t>((m_have[index] + 1) * 1000 / m_wanted[index]);
    }

    std::vector<std::size_t> m_wanted;
    std::array<std::size_t, EnumNames<E>::values.size()> m_have{};
    std::array<std::uint32_t, EnumNames<E>::values.size()> m_costs{};
};

/// A domain while it is being filled.
struct DomainDraft {
    DomainDraft(const Domain& filled, std::pmr::memory_resource* memory)
        : domain(&filled)
        , taskQuestions(memory)
        , taskQuotas(filled.tasks.size(), memory) {
        taskQuestions.reserve(filled.tasks.size());
    }

    const Domain* domain;
    std::pmr::vector<const std::vector<CatalogueEntry>*> taskQuestions; ///< beside domain->tasks
    std::pmr::vector<std::size_t> taskQuotas;                           ///< still open, beside domain->tasks
    std::size_t open = 0;                                               ///< places still open
    std::size_t taken = 0;
};

class Draft {
public:
    Draft(const Catalogue& bank, const PaperRequest& request, const Exposure& exposure, std::uint64_t seed)
        : m_bank(bank)
        , m_request(request)
        , m_exposure(exposure)
        , m_seed(seed)
        , m_random(seed)
        , m_filter(bank, request) {
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
        m_drafts.reserve(domains.size());
        for (std::size_t index = 0; index < domains.size(); ++index) {
            if (!m_filter.allowsDomain(domains[index].id))
                continue;
            DomainDraft draft(domains[index], &m_memory);
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
        m_kinds = WantedShares<QuestionKind>(spec.kindShares, count);
        m_difficulties = WantedShares<Difficulty>(spec.difficultyShares, count);
        m_order.reserve(count);
        const std::vector<std::size_t> quotas = quotasOfDrafts(count);
        for (std::size_t index = 0; index < m_drafts.size(); ++index) {
            m_drafts[index].open = quotas[index];
            dealToTasks(m_drafts[index]);
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
    void dealToTasks(DomainDraft& draft) {
        const std::vector<Task>& tasks = draft.domain->tasks;
        std::pmr::vector<std::uint32_t> points(&m_memory);
        points.reserve(tasks.size());
        for (const Task& task : tasks)
            points.push_back(m_filter.allowsTask(task.id) ? static_cast<std::uint32_t>(task.points.size())
                                                          : 0u);
        const std::uint32_t all = std::accumulate(points.begin(), points.end(), 0u);
        if (all == 0)
            return;
        std::pmr::vector<std::uint32_t> remainders(tasks.size(), &m_memory);
        std::size_t given = 0;
        for (std::size_t index = 0; index < tasks.size(); ++index) {
            const auto exact = static_cast<std::uint32_t>(draft.open) * points[index];
            draft.taskQuotas[index] = exact / all;
            remainders[index] = exact % all;
            given += draft.taskQuotas[index];
        }
        for (; given < draft.open; ++given) {
            const std::size_t winner = drawByWeight(remainders);
            ++draft.taskQuotas[winner];
            remainders[winner] = 0;
        }
    }

    std::size_t drawByWeight(std::span<const std::uint32_t> weights) {
        std::uint32_t ticket = m_random.below(std::accumulate(weights.begin(), weights.end(), 0u));
        std::size_t index = 0;
        for (; ticket >= weights[index]; ++index)
            ticket -= weights[index];
        return index;
    }

    // --- taking questions

    void takeCaseStudy() {
        std::vector<std::uint32_t> order(m_bank.scenarioIds().size());
        std::iota(order.begin(), order.end(), 0u);
        m_random.shuffle(std::span(order));
        std::ranges::stable_sort(order, {}, [this](std::uint32_t index) {
            return lastSeen(m_bank.ofScenario(m_bank.scenarioIds()[index]));
        });
        for (const std::uint32_t index : order) {
            const std::vector<std::uint32_t>& questions = m_bank.ofScenario(m_bank.scenarioIds()[index]);
            if (!questions.empty() && fitsQuotas(questions) && mayComeBack(questions)) {
                for (const std::uint32_t question : questions)
                    take(m_bank.entryOf(question));
                return;
            }
        }
    }

    /// The last time that one of these was seen; nothing (before every time) when none was.
    std::optional<WallTime> lastSeen(const std::vector<std::uint32_t>& questions) const {
        std::optional<WallTime> last;
        for (const std::uint32_t index : questions) {
            const auto before = m_exposure.find(m_bank.idOf(index));
            if (before != m_exposure.end())
                last = std::max(last, std::optional(before->second.last));
        }
        return last;
    }

    bool isSeen(std::uint32_t index) const { return m_exposure.contains(m_bank.idOf(index)); }

    bool fitsQuotas(const std::vector<std::uint32_t>& questions) const {
        std::vector<std::size_t> needed(m_drafts.size(), 0);
        for (const std::uint32_t index : questions) {
            const CatalogueEntry question = m_bank.entryOf(index);
            const auto draft = m_draftOfDomain[question.traits.domain];
            if (!draft || !m_filter.allows(question))
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
        return std::ranges::any_of(draft.taskQuestions, [this](const std::vector<CatalogueEntry>* questions) {
            return !std::ranges::all_of(
                *questions, [this](std::uint32_t index) { return isSeen(index); }, &CatalogueEntry::index);
        });
    }

    void fill(DomainDraft& draft) {
        std::pmr::vector<TaskPool> pools(&m_memory);
        pools.reserve(draft.taskQuestions.size());
        for (std::size_t task = 0; task < draft.taskQuestions.size(); ++task) {
            pools.emplace_back(m_bank, m_exposure, *draft.taskQuestions[task], &m_memory);
            if (draft.taskQuotas[task] > 0)
                pools.back().drawAhead(m_random, kWindow + draft.taskQuotas[task] - 1);
        }
        const auto takeUnseen = [this](TaskPool& pool) {
            return takeBest(pool.unseenWindow(m_random, kWindow));
        };
        const auto takeSeen = [this](TaskPool& pool) { return takeFirst(pool.seenInOrder()); };
        takeByQuota(draft, pools, takeUnseen);
        takeAny(draft, pools, takeUnseen); // those of other tasks come before seen ones of the right task
        takeByQuota(draft, pools, takeSeen);
        takeAny(draft, pools, takeSeen);
    }

    static void takeByQuota(DomainDraft& draft, std::span<TaskPool> pools, auto takeFrom) {
        for (std::size_t task = 0; task < pools.size(); ++task)
            while (draft.open > 0 && draft.taskQuotas[task] > 0 && takeFrom(pools[task]))
                ;
    }

    static void takeAny(DomainDraft& draft, std::span<TaskPool> pools, auto takeFrom) {
        for (TaskPool& pool : pools)
            while (draft.open > 0 && takeFrom(pool))
                ;
    }

    /// Takes the candidate that serves the soft rules best and drops it from `window`, with those that have
    /// become impossible. False when none is left.
    bool takeBest(std::pmr::vector<CatalogueEntry>& window) {
        dropEnemies(window);
        auto best = window.end();
        std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
        for (auto candidate = window.begin(); candidate != window.end(); ++candidate) {
            const std::uint32_t candidateCost = cost(candidate->traits);
            if (candidateCost < least) {
                least = candidateCost;
                best = candidate;
            }
        }
        return takeFrom(window, best);
    }

    bool takeFirst(std::pmr::vector<CatalogueEntry>& candidates) {
        dropEnemies(candidates);
        return takeFrom(candidates, candidates.begin());
    }

    void dropEnemies(std::pmr::vector<CatalogueEntry>& candidates) const {
        std::erase_if(candidates, [this](const CatalogueEntry& candidate) {
            return candidate.traits.hasEnemies &&
                   std::ranges::find(m_enemies, candidate.index) != m_enemies.end();
        });
    }

    bool takeFrom(std::pmr::vector<CatalogueEntry>& candidates,
                  std::pmr::vector<CatalogueEntry>::iterator chosen) {
        if (chosen == candidates.end())
            return false;
        const CatalogueEntry question = *chosen;
        candidates.erase(chosen);
        take(question);
        return true;
    }

    /// Lower is better. A repeated topic weighs more than a kind or difficulty that is already over its
    /// share.
    std::uint32_t cost(const QuestionTraits& traits) const {
        return m_topics.of(traits.topic) * 4000u + m_kinds.costOf(traits.kind) +
               m_difficulties.costOf(traits.difficulty);
    }

    void take(const CatalogueEntry& question) {
        const QuestionTraits& traits = question.traits;
        m_order.push_back(question);
        __builtin_prefetch(&m_bank.idOf(question.index)); // finished() reads it; until then it has come
        if (traits.hasEnemies) {
            const std::vector<std::uint32_t>& enemies = m_bank.enemiesOf(question.index);
            m_enemies.insert(m_enemies.end(), enemies.begin(), enemies.end());
        }
        m_topics.add(traits.topic);
        m_kinds.add(traits.kind);
        m_difficulties.add(traits.difficulty);
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
                m_order.push_back(m_bank.entryOf(*index));
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
        const std::pmr::vector<CatalogueEntry> order = inPaperOrder();
        paper.items.reserve(order.size());
        for (const CatalogueEntry& question : order) // with nothing between, the reads wait for memory once
            paper.items.push_back({m_bank.idOf(question.index), {}, true});
        for (std::size_t place = 0; place < order.size(); ++place)
            paper.items[place].entryOrder = drawnEntryOrder(order[place]);
        if (m_request.unscored)
            hideUnscored(paper, order);
        return paper;
    }

    /// Drawn order, with the questions of a case study side by side.
    std::pmr::vector<CatalogueEntry> inPaperOrder() {
        std::pmr::vector<Block> blocks = blocksOfOrder();
        m_random.shuffle(std::span(blocks));
        std::pmr::vector<CatalogueEntry> order(&m_memory);
        order.reserve(m_order.size());
        for (const Block& block : blocks)
            order.insert(order.end(), m_order.begin() + block.first, m_order.begin() + block.last);
        return order;
    }

    /// Places [first, last) of m_order that stay together.
    struct Block {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    /// One block per question or case study, whose questions are brought together in m_order first.
    std::pmr::vector<Block> blocksOfOrder() {
        const auto placeOf = [this](auto place) {
            return static_cast<std::uint32_t>(place - m_order.begin());
        };
        std::pmr::vector<Block> blocks(&m_memory);
        blocks.reserve(m_order.size());
        for (auto first = m_order.begin(); first != m_order.end();) {
            auto last = std::next(first);
            if (first->traits.isOfCaseStudy) {
                const ScenarioId& scenario = m_bank.scenarioOf(first->index);
                last = std::stable_partition(first, m_order.end(), [&](const CatalogueEntry& question) {
                    return m_bank.scenarioOf(question.index) == scenario;
                });
            }
            blocks.push_back({placeOf(first), placeOf(last)});
            first = last;
        }
        return blocks;
    }

    EntryOrder drawnEntryOrder(const CatalogueEntry& question) {
        if (question.traits.hasFixedEntryOrder)
            return *m_bank.fixedEntryOrderOf(question.index);
        EntryOrder order = EntryOrder::listed(question.traits.entryCount);
        m_random.shuffle(std::span(order));
        return order;
    }

    /// Spreads the unscored questions so that the scored ones keep the blueprint.
    void hideUnscored(Paper& paper, const std::pmr::vector<CatalogueEntry>& order) {
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
                if (order[place].traits.domain == domain)
                    places.push_back(place);
            m_random.shuffle(std::span(places));
            const std::size_t hidden =
                std::min(places.size(), all[domain] - std::min(all[domain], scored[domain]));
            for (std::size_t index = 0; index < hidden; ++index)
                paper.items[places[index]].scored = false;
        }
    }

    /// Scratch memory, given back as a whole: the heap of a program that holds a large bank is in pieces, and
    /// some hundred small blocks from it would cost more than all the drawing.
    std::array<std::byte, 32'768> m_firstMemory;
    std::pmr::monotonic_buffer_resource m_memory{m_firstMemory.data(), m_firstMemory.size()};

    const Catalogue& m_bank;
    const PaperRequest& m_request;
    const Exposure& m_exposure;
    std::uint64_t m_seed;
    Random m_random;
    RequestFilter m_filter;
    std::pmr::vector<DomainDraft> m_drafts{&m_memory};
    std::pmr::vector<std::optional<std::size_t>> m_draftOfDomain{
        &m_memory}; ///< beside spec.domains: index in m_drafts
    WantedShares<QuestionKind> m_kinds;
    WantedShares<Difficulty> m_difficulties;
    std::pmr::vector<std::uint32_t> m_enemies{
        &m_memory};                  ///< of the questions taken; they can no longer be taken
    TopicCounts m_topics{&m_memory}; ///< of the questions taken
    std::pmr::vector<CatalogueEntry> m_order{&m_memory}; ///< taken, as they came
};

} // namespace

PaperResult buildPaper(const Catalogue& bank, const PaperRequest& request, const Exposure& exposure,
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
