// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a bank's text to a view that is laid out: goal 16.7 ms, one frame, for every text that the limits
// accept (text_limits.h). Each hostile text lies just within them. `ratio` is the time of our view by that of
// a plain QTextBrowser that gets the same HTML.
#include "loader/bank_loader.h"
#include "loader/text_limits.h"
#include "question/markup.h"
#include "question/rich_text_view.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTextBrowser>

#include <chrono>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const app::MarkupColors kColors{u"#eeeeee"_s, u"#cccccc"_s};
constexpr int kColumnPixels = 700;

/// `head`, as many pieces as the limits accept, and `tail`.
std::string filled(const std::string& piece, const std::string& head = {}, const std::string& tail = {}) {
    std::string text = head;
    while (bank::exceededLimit(text + piece + tail).empty())
        text += piece;
    return text + tail;
}

/// As many rows as the limits accept.
std::string table(std::size_t columns) {
    std::string row = "|";
    std::string rule = "|";
    for (std::size_t column = 0; column < columns; ++column) {
        row += " a |";
        rule += "---|";
    }
    return filled(row + '\n', row + '\n' + rule + '\n');
}

/// A list within the one before for each step, as deep as indentation can make it.
std::string stairs(std::size_t steps) {
    std::string lines;
    for (std::size_t step = 0; step < steps; ++step)
        lines += std::string(2 * step, ' ') + "- a\n";
    return lines;
}

struct Text {
    const char* name;
    std::string markdown;
};

const std::vector<Text>& texts() {
    static const std::vector<Text> all{
        {"words", filled("word ")},
        {"paragraphs", filled("word\n\n")},
        {"lines of code", filled("x = 1;\n", "```\n", "```")},
        {"long words", filled(std::string(bank::kMaxWordCharacters, 'x') + ' ')},
        {"long code", filled(std::string(bank::kMaxWordCharacters, 'x') + ' ', "```\n", "\n```")},
        {"combining marks", filled("a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308 ")},
        {"emphasis", filled("*a* ")},
        {"code spans", filled("`a` ")},
        {"nested quotes", filled(">>>>>> a\n\n")},
        {"nested lists", filled("- - - - - a\n")},
        {"lists in quotes", filled("> - > - > a\n\n")},
        {"stairs of lists", filled(stairs(12))},
        {"narrow table", table(1)},
        {"square table", table(8)},
        {"wide table", table(25)},
        {"scripts",
         filled("\u0928\u092E\u0938\u094D\u0924\u0947 \u0645\u0631\u062D\u0628\u0627 \u8336 \U0001F375 ")},
    };
    return all;
}

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// One round shows the text in our view; the plain browser is measured beside it, not in the round's time.
void show(benchmark::State& state, const std::string& markdown) {
    app::RichTextView view;
    view.resize(kColumnPixels, 100);
    QTextBrowser plain;
    plain.resize(kColumnPixels, 100);
    double ours = 0.0;
    double floor = 0.0;
    for ([[maybe_unused]] auto round : state) {
        ours += millisecondsOf([&] { view.setContent(app::toHtml(markdown, kColors)); });
        state.PauseTiming();
        const QString html = app::toHtml(markdown, kColors);
        floor += millisecondsOf([&] {
            plain.setHtml(html);
            plain.document()->setTextWidth(kColumnPixels);
            benchmark::DoNotOptimize(plain.document()->size());
        });
        state.ResumeTiming();
    }
    state.counters["ratio"] = ours / floor;
}

/// The shipped text that takes longest.
std::string slowestOfTheBank() {
    const exam::Bank shipped = bank::loadBank(REHEARSAL_BANK_DIR).bank.value();
    app::RichTextView view;
    view.resize(kColumnPixels, 100);
    std::string slowest;
    double longest = 0.0;
    for (const exam::Question& question : shipped.questions()) {
        const double taken = millisecondsOf([&] { view.setContent(app::toHtml(question.stem, kColors)); });
        if (std::exchange(longest, std::max(longest, taken)) < taken)
            slowest = question.stem;
    }
    return slowest;
}

} // namespace

int main(int argumentCount, char** arguments) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argumentCount, arguments);
    benchmark::Initialize(&argumentCount, arguments);
    for (const Text& text : texts())
        benchmark::RegisterBenchmark(text.name, show, text.markdown)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("slowest stem of the bank", show, slowestOfTheBank())
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
