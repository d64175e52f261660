// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_builder.h"

#include "base/random.h"
#include "paper/lazy_shuffle.h"

#include <algorithm>
#include <array>
#include <list>
#include <map>
#include <numeric>
#include <optional>
#include <ranges>
#include <span>
#include <unordered_set>

namespace exam {

namespace {

/// How many drawn candidates compete for a place by the soft rules. More would follow the wanted shares more
/// closely and leave less to chance.
constexpr std::size_t kWindow = 12;

bool containsOrEmpty(const auto& list, const auto& value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

bool overlapsOrEmpty(const auto& wanted, const auto& present) {
    return wanted.empty() || std::ranges::any_of(present, [&](const auto& value) {
               return std::ranges::find(wanted, value) != wanted.end();
           });
}

bool restrictsQuestions(const PaperRequest& request) {
    return !request.topics.empty() || !request.services.empty() || !request.kinds.empty() ||
           !request.difficulties.empty();
}

bool isAllowed(const PaperRequest& request, const Question& question) {
    return containsOrEmpty(request.domains, question.domain) &&
           containsOrEmpty(request.tasks, question.task) &&
           overlapsOrEmpty(request.topics, question.topics) &&
           overlapsOrEmpty(request.services, question.services) &&
           containsOrEmpty(request.kinds, question.kind()) &&
           containsOrEmpty(request.difficulties, question.difficulty);
}

/// The questions of one task that a request allows, given in drawn order, the unseen before the seen.
class TaskPool {
public:
    TaskPool(const Bank& bank, const Exposure& exposure, const std::vector<std::uint32_t>& questions)
        : m_bank(&bank)
        , m_exposure(&exposure)
        , m_unread(questions) {}

    /// Unseen candidates, at most kWindow; fewer only when no more are left.
    std::vector<std::uint32_t>& unseenWindow(Random& random) {
        while (m_window.size() < kWindow) {
            const auto index = m_unread.next(random);
            if (!index)
                break;
            (isSeen(*index) ? m_seen : m_window).push_back(*index);
        }
        return m_window;
    }

    /// Seen candidates in the order in which they come back. Only after unseenWindow() was found empty.
    std::vector<std::uint32_t>& seenInOrder() {
        std::ranges::stable_sort(m_seen, {}, [this](std::uint32_t index) {
            const SeenBefore& before = m_exposure->at(m_bank->questions()[index].id);
            return std::pair(before.last, before.right);
        });
        return m_seen;
    }

private:
    bool isSeen(std::uint32_t index) const {
        return !m_exposure->empty() && m_exposure->contains(m_bank->questions()[index].id);
    }

    const Bank* m_bank;
    const Exposure* m_exposure;
    LazyShuffle m_unread;
    std::vector<std::uint32_t> m_window;
    std::vector<std::uint32_t> m_seen;
};

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
        , m_random(seed) {
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
        const bool restricted = restrictsQuestions(m_request);
        for (const Domain& domain : m_bank.spec().domains) {
            if (!containsOrEmpty(m_request.domains, domain.id))
                continue;
            DomainDraft draft;
            draft.domain = &domain;
            std::size_t available = 0;
            for (const Task& task : domain.tasks) {
                draft.taskQuestions.push_back(allowedOfTask(task, restricted));
                available += draft.taskQuestions.back()->size();
            }
            const bool narrowed = restricted || !m_request.tasks.empty();
            if (available > 0 || !narrowed)
                m_drafts.push_back(std::move(draft));
        }
    }

    const std::vector<std::uint32_t>* allowedOfTask(const Task& task, bool restricted) {
        if (!containsOrEmpty(m_request.tasks, task.id))
            return &m_filtered.emplace_back();
        const std::vector<std::uint32_t>& all = m_bank.standaloneOfTask(task.id);
        if (!restricted)
            return &all;
        std::vector<std::uint32_t>& some = m_filtered.emplace_back();
        std::ranges::copy_if(all, std::back_inserter(some), [this](std::uint32_t index) {
            return isAllowed(m_request, m_bank.questions()[index]);
        });
        return &some;
    }

    // --- quotas

    void planQuotas(std::size_t count) {
        const ExamSpec& spec = m_bank.spec();
        m_kindsWanted = largestRemainder({spec.kindShares.begin(), spec.kindShares.end()}, count);
        m_difficultiesWanted =
            largestRemainder({spec.difficultyShares.begin(), spec.difficultyShares.end()}, count);
        const std::vector<std::size_t> quotas = quotasOfDrafts(count);
        for (std::size_t index = 0; index < m_drafts.size(); ++index) {
            m_drafts[index].open = quotas[index];
            m_drafts[index].taskQuotas = dealToTasks(m_drafts[index], quotas[index]);
        }
    }

    std::vector<std::size_t> quotasOfDrafts(std::size_t count) const {
        std::vector<double> weights;
        for (const DomainDraft& draft : m_drafts)
            weights.push_back(draft.domain->weight);
        return largestRemainder(weights, count);
    }

    /// Whole shares by number of points; each place that is left over goes to a task by lot, with the chance
    /// of its remainder.
    std::vector<std::size_t> dealToTasks(const DomainDraft& draft, std::size_t quota) {
        const std::vector<Task>& tasks = draft.domain->tasks;
        std::vector<std::uint32_t> points;
        for (const Task& task : tasks)
            points.push_back(containsOrEmpty(m_request.tasks, task.id)
                                 ? static_cast<std::uint32_t>(task.points.size())
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
            if (!questions.empty() && fitsQuotas(questions)) {
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

    bool fitsQuotas(const std::vector<std::uint32_t>& questions) const {
        std::map<DomainId, std::size_t> needed;
        for (const std::uint32_t index : questions) {
            const Question& question = m_bank.questions()[index];
            if (!isAllowed(m_request, question))
                return false;
            ++needed[question.domain];
        }
        return std::ranges::all_of(needed, [this](const auto& need) {
            return std::ranges::any_of(m_drafts, [&](const DomainDraft& draft) {
                return draft.domain->id == need.first && draft.open >= need.second;
            });
        });
    }

    void fill(DomainDraft& draft) {
        std::vector<TaskPool> pools;
        for (const std::vector<std::uint32_t>* questions : draft.taskQuestions)
            pools.emplace_back(m_bank, m_exposure, *questions);
        for (std::size_t task = 0; task < pools.size(); ++task)
            while (draft.open > 0 && draft.taskQuotas[task] > 0 &&
                   takeBest(pools[task].unseenWindow(m_random)))
                ;
        for (TaskPool& pool : pools) // unseen ones of other tasks come before seen ones of the right task
            while (draft.open > 0 && takeBest(pool.unseenWindow(m_random)))
                ;
        for (std::size_t task = 0; task < pools.size(); ++task)
            while (draft.open > 0 && draft.taskQuotas[task] > 0 && takeFirst(pools[task].seenInOrder()))
                ;
        for (TaskPool& pool : pools)
            while (draft.open > 0 && takeFirst(pool.seenInOrder()))
                ;
    }

    /// Takes the candidate that serves the soft rules best and drops it from `window`, with those that have
    /// become impossible. False when none is left.
    bool takeBest(std::vector<std::uint32_t>& window) {
        std::erase_if(window, [this](std::uint32_t index) { return !canTake(index); });
        if (window.empty())
            return false;
        const auto best =
            std::ranges::min_element(window, {}, [this](std::uint32_t index) { return cost(index); });
        const std::uint32_t index = *best;
        window.erase(best);
        take(index);
        return true;
    }

    bool takeFirst(std::vector<std::uint32_t>& candidates) {
        std::erase_if(candidates, [this](std::uint32_t index) { return !canTake(index); });
        if (candidates.empty())
            return false;
        take(candidates.front());
        return true;
    }

    bool canTake(std::uint32_t index) const {
        return !m_taken.contains(index) &&
               std::ranges::none_of(m_bank.enemiesOf(index),
                                    [this](std::uint32_t enemy) { return m_taken.contains(enemy); });
    }

    /// Lower is better. A repeated topic weighs more than a kind or difficulty that is already over its
    /// share.
    std::uint32_t cost(std::uint32_t index) const {
        const Question& question = m_bank.questions()[index];
        const auto repeated = m_topics.find(question.topics.front());
        const std::uint32_t topic = repeated == m_topics.end() ? 0u : repeated->second * 4000u;
        const auto kind = static_cast<std::size_t>(question.kind());
        const auto difficulty = static_cast<std::size_t>(question.difficulty);
        return topic + fullness(m_kinds[kind], m_kindsWanted[kind]) +
               fullness(m_difficulties[difficulty], m_difficultiesWanted[difficulty]);
    }

    static std::uint32_t fullness(std::size_t have, std::size_t wanted) {
        return wanted == 0 ? 4000u : static_cast<std::uint32_t>((have + 1) * 1000 / wanted);
    }

    void take(std::uint32_t index) {
        const Question& question = m_bank.questions()[index];
        m_taken.insert(index);
        m_order.push_back(index);
        ++m_topics[question.topics.front()];
        ++m_kinds[static_cast<std::size_t>(question.kind())];
        ++m_difficulties[static_cast<std::size_t>(question.difficulty)];
        const auto draft = std::ranges::find_if(
            m_drafts, [&](const DomainDraft& each) { return each.domain->id == question.domain; });
        if (draft == m_drafts.end())
            return;
        --draft->open;
        ++draft->taken;
        for (std::size_t task = 0; task < draft->domain->tasks.size(); ++task)
            if (draft->domain->tasks[task].id == question.task && draft->taskQuotas[task] > 0)
                --draft->taskQuotas[task];
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
        for (const QuestionId& id : m_request.ids)
            if (const auto index = m_bank.indexOf(id); index && !m_taken.contains(*index)) {
                m_taken.insert(*index);
                m_order.push_back(*index);
            }
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
        for (const std::uint32_t index : inPaperOrder()) {
            const Question& question = m_bank.questions()[index];
            paper.items.push_back({question.id, drawnEntryOrder(question), true});
        }
        if (m_request.unscored)
            hideUnscored(paper);
        return paper;
    }

    /// Drawn order, with the questions of a case study side by side.
    std::vector<std::uint32_t> inPaperOrder() {
        std::vector<std::vector<std::uint32_t>> blocks;
        std::map<ScenarioId, std::size_t> blockOfScenario;
        for (const std::uint32_t index : m_order) {
            const ScenarioId& scenario = m_bank.questions()[index].scenario;
            const auto [place, isNew] = blockOfScenario.try_emplace(scenario, blocks.size());
            if (isNew || scenario.empty())
                blocks.push_back({index});
            else
                blocks[place->second].push_back(index);
        }
        m_random.shuffle(std::span(blocks));
        std::vector<std::uint32_t> order;
        for (const std::vector<std::uint32_t>& block : blocks)
            order.insert(order.end(), block.begin(), block.end());
        return order;
    }

    std::vector<EntryIndex> drawnEntryOrder(const Question& question) {
        std::vector<EntryIndex> order(entryCount(question));
        std::iota(order.begin(), order.end(), EntryIndex{0});
        // The bank lists the steps of an ordering in their right order, so they are shuffled whatever it
        // says.
        if (question.shuffle || question.kind() == QuestionKind::Ordering)
            m_random.shuffle(std::span(order));
        return order;
    }

    /// Spreads the unscored questions so that the scored ones keep the blueprint.
    void hideUnscored(Paper& paper) {
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
                if (m_bank.find(paper.items[place].question)->domain == spec.domains[domain].id)
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
    std::vector<DomainDraft> m_drafts;
    std::list<std::vector<std::uint32_t>> m_filtered; ///< a list, because pools point into it
    std::vector<std::size_t> m_kindsWanted;
    std::vector<std::size_t> m_difficultiesWanted;
    std::array<std::size_t, EnumNames<QuestionKind>::values.size()> m_kinds{};
    std::array<std::size_t, EnumNames<Difficulty>::values.size()> m_difficulties{};
    std::unordered_set<std::uint32_t> m_taken;
    std::unordered_map<TopicId, std::uint32_t> m_topics;
    std::vector<std::uint32_t> m_order;
};

} // namespace

PaperResult buildPaper(const Bank& bank, const PaperRequest& request, const Exposure& exposure,
                       std::uint64_t seed) {
    const std::size_t count = request.count == 0 ? bank.spec().questionCount : request.count;
    PaperResult result = Draft(bank, request, exposure, seed).make(count);
    if (result || !request.acceptShorter || result.error().possibleCount == 0)
        return result;
    return Draft(bank, request, exposure, seed).make(result.error().possibleCount);
}

} // namespace exam
