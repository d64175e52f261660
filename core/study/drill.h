// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which questions a drill asks, and in what order.
#pragma once

#include "base/enum_names.h"
#include "model/catalogue.h"
#include "model/paper_request.h"
#include "paper/paper.h"
#include "study/ability.h"
#include "study/study_records.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace exam {

/// What a person's past with a question can be asked for. Stored by name.
/// - NeverSeen: not tried yet. - Missed: wrong at least once. - WrongLastTime.
/// - Flagged: when the last sitting with it ended. - Unsure: last rated below kSureFrom.
/// - Slow: last time longer than kSlowBeyond. - Due: by spaced repetition or a mark, today or before.
enum class PastFilter { NeverSeen, Missed, WrongLastTime, Flagged, Unsure, Slow, Due };

template<>
struct EnumNames<PastFilter> {
    static constexpr std::array<std::string_view, 7> values{
        "never-seen", "missed", "wrong-last-time", "flagged", "unsure", "slow", "due"};
};

/// Which of the matching questions come first. Stored by name.
/// - FreshFirst: those never seen, by lot; then the longest not seen.
/// - WeakestFirst: topics missed last time and topics not practised yet come first, those least likely to be
///   known today and of the weaker domains before others; then topics that went well, those practised longest
///   ago and forgotten fastest first (weakest first with repetition). Questions seen lately, which would be
///   recognised, wait for others. Topics practised today wait for tomorrow.
enum class DrillChoice { FreshFirst, WeakestFirst };

template<>
struct EnumNames<DrillChoice> {
    static constexpr std::array<std::string_view, 2> values{"fresh-first", "weakest-first"};
};

/// In what order the chosen ones are asked. Stored by name.
/// - Interleaved: topics that are easily confused beside each other, so that a person learns to tell them
///   apart (study guide, "Interleaved Practice"); never the same topic twice in a row while there are others.
/// - TopicByTopic: all questions of a topic together.
enum class DrillOrder { Interleaved, TopicByTopic };

template<>
struct EnumNames<DrillOrder> {
    static constexpr std::array<std::string_view, 2> values{"interleaved", "topic-by-topic"};
};

struct DrillRequest {
    /// Restricts as in a paper; `ids` too. `count` of 0 asks for every match. The rest is not looked at.
    PaperRequest questions = {};
    std::vector<PastFilter> past = {}; ///< any of them will do; empty allows everything
    DrillChoice choice = DrillChoice::FreshFirst;
    DrillOrder order = DrillOrder::Interleaved;

    bool operator==(const DrillRequest&) const = default;
};

/// The person, as far as a drill takes notice. All must outlive their use.
struct Learner {
    const StudyRecords& records;
    const Abilities& abilities;
    RepetitionPlan plan;
    Day today;
};

/// The questions that a request allows, as indices in the bank, rising. Their number is what a drill builder
/// shows while its boxes are ticked.
std::vector<std::uint32_t> drillCandidates(const Catalogue& bank, const DrillRequest& request,
                                           const Learner& learner);

/// The questions of a drill in the order of asking; fewer than asked for when fewer match, none when none
/// does. Never two enemies; a second question of a topic only when every topic has had its first (with
/// FreshFirst: among those never seen, then among the others). Equal arguments give equal drills.
std::vector<QuestionId> chooseDrill(const Catalogue& bank, const DrillRequest& request,
                                    const Learner& learner, std::uint64_t seed);

/// A paper of `ids` in just this order, with the options in the order that `seed` draws. Ids that the bank
/// does not have are left out.
Paper drillPaper(const Catalogue& bank, const std::vector<QuestionId>& ids, std::uint64_t seed);

/// The chance that the topic of the question is known today: from the answers on the topic, or, before any,
/// from what the task's first tries and the domain's level promise. In [0, 1].
double expectedKnowledge(const Catalogue& bank, std::uint32_t index, const Learner& learner);

/// `topics` and all they are commonly confused with, in both directions whichever side names it, by id.
std::vector<TopicId> withConfusable(const Catalogue& bank, const std::vector<TopicId>& topics);

} // namespace exam
