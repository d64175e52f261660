// SPDX-License-Identifier: GPL-3.0-or-later
//
// Row 30 of faults.md: what is read, drawn, scored and written is the same in every locale; only what people
// read differs. The locale is that of the C library, of the program's tool and of Qt at once, as for a person
// who lives in it.
#include "history/memory_history_store.h"
#include "question_bank/bank_folder.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"
#include "text.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <gtest/gtest.h>

#include <clocale>

using namespace Qt::StringLiterals;

namespace test {

namespace {

struct Place {
    const char* locale;
    const char* reason;
};

constexpr Place kPlaces[] = {
    {"tr_TR.UTF-8", "a decimal comma, and an i whose capital has a dot"},
    {"ar_EG.UTF-8", "digits of their own, from right to left"},
    {"de_DE.UTF-8", "a decimal comma and thousands with a point"},
    {"ja_JP.UTF-8", "no letters of ours"},
    {"C", "no UTF-8"},
};

/// Lives in a locale as long as it exists. The C library knows those of REHEARSAL_LOCALES (CMakeLists.txt),
/// Qt all.
class Stay {
public:
    explicit Stay(const char* locale) {
        qputenv("LOCPATH", REHEARSAL_LOCALES);
        std::setlocale(LC_ALL, locale);
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        QApplication::setLayoutDirection(QLocale().textDirection());
    }
    ~Stay() {
        std::setlocale(LC_ALL, "C");
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Stay(const Stay&) = delete;
    Stay& operator=(const Stay&) = delete;
};

QByteArray outputOfTool(const QStringList& arguments, const char* locale) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
    environment.insert(u"LOCPATH"_s, QStringLiteral(REHEARSAL_LOCALES));
    QProcess tool;
    tool.setProcessEnvironment(environment);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(QStringLiteral(REHEARSAL_BANK_TOOL), arguments);
    EXPECT_TRUE(tool.waitForFinished());
    return tool.readAll();
}

/// What an exam leaves that no locale may change.
struct Trace {
    std::vector<std::string> questions;
    std::vector<exam::SittingEvent> events;
    QString score;
    bool operator==(const Trace&) const = default;
};

/// The exam of a code that is typed in small letters, with every question answered by the letters A, B and so
/// on.
Trace sitExam() {
    const bank::test::BankFolder folder;
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store, 7, folder.path());
    driver.click(u"fullExamButton"_s);
    driver.click(u"newCodeButton"_s);
    auto* code = driver.find<QLineEdit>(u"paperCode"_s);
    const QString typed = code->text().toLower();
    code->clear();
    QTest::keyClicks(code, typed);
    driver.click(u"startExamButton"_s);
    Trace trace;
    while (driver.page() == u"examPage"_s) {
        const app::SittingSnapshot snapshot = driver.controller().snapshot();
        trace.questions.push_back(snapshot.shown.question->id.value);
        clock.advance(exam::Millis{12'345});
        for (std::size_t pick = 0; pick < exam::pickCount(*snapshot.shown.question); ++pick)
            driver.press(static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(pick)));
        driver.press(Qt::Key_N);
    }
    driver.endExam();
    trace.events = store.load(store.list()->front().id)->events;
    trace.score = driver.textOf(u"scaledScore"_s);
    return trace;
}

class Locales : public testing::TestWithParam<Place> {};

} // namespace

TEST_P(Locales, LeaveAnExamAndItsScoreAsTheyAre) {
    const Trace expected = sitExam();
    ASSERT_EQ(expected.questions.size(), 4u);
    const Stay stay(GetParam().locale);
    const Trace trace = sitExam();
    EXPECT_EQ(trace.questions, expected.questions);
    EXPECT_EQ(trace.events, expected.events);
    EXPECT_EQ(trace.score, expected.score);
}

TEST_P(Locales, LeaveWhatTheBankToolSaysAsItIs) {
    bank::test::BankFolder broken;
    broken.overlay("unknown-key");
    const QString folder = QString::fromStdString(broken.path().string());
    const QString good = QString::fromStdString(bank::test::goodBank().string());
    for (const QStringList& arguments :
         {QStringList{u"check"_s, folder}, QStringList{u"stats"_s, u"--today"_s, u"2026-11-28"_s, good},
          QStringList{u"audit"_s, u"--format"_s, u"json"_s, u"--today"_s, u"2026-11-28"_s, good}}) {
        const QByteArray expected = outputOfTool(arguments, "C.UTF-8");
        EXPECT_FALSE(expected.isEmpty());
        EXPECT_EQ(outputOfTool(arguments, GetParam().locale), expected) << qPrintable(arguments.join(u' '));
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Locales, testing::ValuesIn(kPlaces),
                         [](const auto& place) { return std::string(place.param.locale).substr(0, 2); });

TEST(Locale, GivesDatesAndNumbersForPeopleTheirOwnLook) {
    const exam::WallTime moment{std::chrono::days{20'000}};
    const QString ours = app::dateTimeText(moment);
    const Stay stay("de_DE.UTF-8");
    EXPECT_NE(app::dateTimeText(moment), ours);
    EXPECT_EQ(app::clockText(exam::Millis{7'800'000}), u"2:10:00"_s) << "a clock is one everywhere";
}

} // namespace test
