// SPDX-License-Identifier: GPL-3.0-or-later
//
// Merging as an algebra: machines that made histories of their own, cut and gone on with at random, give the
// same whatever the order in which they are merged.
#include "storage/merge.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace test {

using namespace exam;

namespace {

EventRow makeEvent(qint64 ordinal, std::uint32_t choice) {
    return {ordinal,      1000 + ordinal,
            ordinal * 10, QStringLiteral("answered"),
            ordinal % 65, QStringLiteral("{\"choice\":%1}").arg(choice)};
}

SittingRows makeSitting(const QString& id, qint64 events, std::uint32_t choice = 0) {
    SittingRows rows;
    rows.id = rows.origin = id;
    rows.exam = QStringLiteral("test");
    rows.examHash = QStringLiteral("hash");
    rows.items = {{0, QStringLiteral("q"), QStringLiteral("0 1"), true, std::nullopt}};
    for (qint64 ordinal = 0; ordinal < events; ++ordinal)
        rows.events.push_back(makeEvent(ordinal, choice));
    return rows;
}

HistoryRows historyOf(const SittingRows& sitting) {
    HistoryRows rows;
    rows.sittings.emplace(sitting.id, sitting);
    return rows;
}

/// A person with three machines, who carries sittings from one to the next and goes on with them there.
class Machines {
public:
    explicit Machines(std::uint64_t seed)
        : m_random(seed) {}

    std::array<HistoryRows, 3> make() {
        for (int step = 0; step < 40; ++step)
            act(m_machines[m_random.below(3)]);
        return m_machines;
    }

private:
    void act(HistoryRows& machine) {
        switch (m_random.below(5)) {
        case 0:
            beginSitting(machine);
            break;
        case 1:
            machine = merge(machine, m_machines[m_random.below(3)]);
            break;
        case 2:
            keepRecord(machine);
            break;
        default:
            answer(machine);
        }
    }

    void beginSitting(HistoryRows& machine) {
        const SittingRows sitting = makeSitting(QStringLiteral("sitting%1").arg(m_begun++), 1);
        machine.sittings.emplace(sitting.id, sitting);
    }

    void answer(HistoryRows& machine) {
        if (machine.sittings.empty())
            return;
        auto place = machine.sittings.begin();
        std::advance(place, m_random.below(static_cast<std::uint32_t>(machine.sittings.size())));
        SittingRows& sitting = place->second;
        sitting.events.push_back(makeEvent(std::ssize(sitting.events), m_random.below(1000)));
        sitting.heartbeatUsed = sitting.events.back().used + m_random.below(5);
        if (m_random.below(8) == 0) {
            sitting.result =
                ResultRow{1, 1, 0, 0, 1000, true, QStringLiteral("{}"), 1, sitting.heartbeatUsed};
            sitting.items[0].mark = true;
        }
    }

    void keepRecord(HistoryRows& machine) {
        const std::array kinds{QStringLiteral("note"), QStringLiteral("card"), QStringLiteral("setting")};
        machine.records.insert({kinds[m_random.below(3)], QStringLiteral("q%1").arg(m_random.below(3)),
                                m_random.below(100), QStringLiteral("text %1").arg(m_random.below(1000))});
    }

    Random m_random;
    std::array<HistoryRows, 3> m_machines;
    int m_begun = 0;
};

/// Every event that any machine has, as text that does not depend on the sitting's name.
std::set<QString> eventsOf(const HistoryRows& rows) {
    std::set<QString> events;
    for (const auto& [id, sitting] : rows.sittings)
        for (const EventRow& event : sitting.events)
            events.insert(event.checksum(sitting.origin));
    return events;
}

} // namespace

TEST(Merge, GivesTheSameInEveryOrderAndLosesNothing) {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const auto [a, b, c] = Machines(seed).make();
        const HistoryRows all = merge(merge(a, b), c);
        EXPECT_EQ(merge(a, merge(b, c)), all) << "seed " << seed;
        EXPECT_EQ(merge(merge(c, a), b), all) << "seed " << seed;
        EXPECT_EQ(merge(merge(b, c), a), all) << "seed " << seed;
        EXPECT_EQ(merge(all, all), all) << "seed " << seed;
        EXPECT_EQ(merge(all, b), all) << "nothing is there twice, seed " << seed;
        std::set<QString> before = eventsOf(a);
        before.merge(eventsOf(b));
        before.merge(eventsOf(c));
        EXPECT_EQ(eventsOf(all), before) << "seed " << seed;
        ASSERT_FALSE(HasFailure());
    }
}

TEST(Merge, TakesTheLongerOfASittingThatWasGoneOnWithOnOneMachine) {
    const HistoryRows merged =
        merge(historyOf(makeSitting(QStringLiteral("a"), 5)), historyOf(makeSitting(QStringLiteral("a"), 9)));
    ASSERT_EQ(merged.sittings.size(), 1u);
    EXPECT_EQ(merged.sittings.begin()->second.events.size(), 9u);
}

TEST(Merge, KeepsBothWaysOfASittingThatWasGoneOnWithOnTwoMachines) {
    SittingRows here = makeSitting(QStringLiteral("a"), 5);
    SittingRows there = here;
    here.events.push_back(makeEvent(5, 1));
    there.events.push_back(makeEvent(5, 2));
    const HistoryRows merged = merge(historyOf(here), historyOf(there));
    ASSERT_EQ(merged.sittings.size(), 2u);
    EXPECT_TRUE(merged.sittings.contains(QStringLiteral("a")));
    EXPECT_TRUE(merged.sittings.contains(QStringLiteral("a-2")));
    EXPECT_EQ(merged.sittings.at(QStringLiteral("a-2")).origin, QStringLiteral("a"));
}

TEST(Merge, FillsTheGapsOfADamagedSittingFromABackup) {
    const SittingRows whole = makeSitting(QStringLiteral("a"), 9);
    SittingRows damaged = whole;
    damaged.events.erase(damaged.events.begin() + 3);
    SittingRows backup = whole;
    backup.events.resize(6);
    EXPECT_EQ(merge(historyOf(damaged), historyOf(backup)), historyOf(whole));
}

TEST(Merge, KeepsEveryVersionOfANoteAndTheLatestOfTheRest) {
    HistoryRows here;
    HistoryRows there;
    for (const QString& kind : {QStringLiteral("note"), QStringLiteral("card"), QStringLiteral("setting")}) {
        here.records.insert({kind, QStringLiteral("q1"), 10, QStringLiteral("old")});
        there.records.insert({kind, QStringLiteral("q1"), 20, QStringLiteral("new")});
    }
    const HistoryRows merged = merge(here, there);
    EXPECT_EQ(merged.records.size(), 4u);
    EXPECT_TRUE(
        merged.records.contains({QStringLiteral("note"), QStringLiteral("q1"), 10, QStringLiteral("old")}));
    EXPECT_FALSE(
        merged.records.contains({QStringLiteral("card"), QStringLiteral("q1"), 10, QStringLiteral("old")}));
}

} // namespace test
