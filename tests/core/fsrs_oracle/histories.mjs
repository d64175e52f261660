// SPDX-License-Identifier: GPL-3.0-or-later
// Prints random review histories with what ts-fsrs makes of them: history,days,grade,stability,difficulty,interval
// where `days` is the time since the last review. Called by run, with the number of histories and a seed.
import { createEmptyCard, fsrs, generatorParameters } from "ts-fsrs";

const [count, seed] = process.argv.slice(2).map(Number);
const scheduler = fsrs(generatorParameters({ learning_steps: [], relearning_steps: [] }));
const gradeNames = ["again", "hard", "good", "easy"];
const gradeShares = [0.2, 0.2, 0.45, 0.15];

let state = seed;
function chance() { // a linear congruential generator; only the histories depend on it
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
}

function drawnGrade() {
    const ticket = chance();
    let sum = 0;
    return 1 + gradeShares.findIndex((share, index) => ticket < (sum += share) || index === 3);
}

/** Same day, early, on time, late, very late. */
function drawnDelay(interval) {
    const ticket = chance();
    if (ticket < 0.1) return 0;
    if (ticket < 0.3) return Math.floor(chance() * interval);
    if (ticket < 0.7) return interval;
    return interval + Math.floor(chance() * (ticket < 0.95 ? interval + 3 : 400));
}

const kDay = 24 * 60 * 60 * 1000;
for (let history = 0; history < count; ++history) {
    let now = Date.UTC(2026, 0, 1, 12);
    let card = createEmptyCard(new Date(now));
    const reviews = 1 + Math.floor(chance() * 20);
    for (let review = 0; review < reviews; ++review) {
        const days = review === 0 ? 0 : drawnDelay(card.scheduled_days);
        now += days * kDay;
        const grade = drawnGrade();
        card = scheduler.next(card, new Date(now), grade).card;
        console.log([history, days, gradeNames[grade - 1], card.stability, card.difficulty, card.scheduled_days].join(","));
    }
}
