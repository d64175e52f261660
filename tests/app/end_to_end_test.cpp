// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole exam through the real window with the real bank, cut off by SIGKILL in the middle. Which answers
// are right comes from answer_key.h, the expected score is worked out here; nothing of the engine is used to
// judge the engine.
#include "end_to_end.h"

#include "answer_key.h"
#include "base/clock.h"
#include "question/question_text.h"
#include "storage/database.h"
#include "storage/history_files.h"
#include "storage/sqlite_history_store.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int kQuestions = 65;
constexpr int kAnsweredBeforeTheKill = 40;

/// The known mix: every ninth question stays unanswered, of the others every third is answered wrongly.
enum class Plan { Right, Wrong, Nothing };

Plan planFor(int position) {
    if (position % 9 == 4)
        return Plan::Nothing;
    return position % 3 == 0 ? Plan::Wrong : Plan::Right;
}

/// Ten flags, on both sides of the kill.
bool isFlagged(int position) {
    return position % 6 == 1 && position < 60;
}

/// Sits the exam by what is on the screen.
class Candidate {
public:
    explicit Candidate(WindowDriver& driver)
        : m_driver(driver)
        , m_key(readAnswerKey()) {}

    const KeyedQuestion& onScreen() const {
        const QString stem = m_driver.find<app::QuestionText>(u"stem"_s)->text().simplified();
        for (const auto& [text, question] : m_key)
            if (squeezed(text) == squeezed(stem))
                return question;
        ADD_FAILURE() << "a stem that is not in the bank: " << stem.toStdString();
        return m_key.begin()->second;
    }

    void answer(Plan plan) {
        const KeyedQuestion& question = onScreen();
        if (plan == Plan::Nothing)
            return;
        QStringList wanted = question.right;
        if (question.kind == u"multiple-choice"_s || question.kind == u"multiple-response"_s)
            choose(wanted, plan);
        else
            fillSlots(wanted, plan);
    }

private:
    /// Tables and lists are laid out with other white space than their source has.
    static QString squeezed(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }

    /// "A. Text" of an option, as a screen reader says it.
    QString optionText(QChar letter) const {
        return m_driver.find(u"choose%1"_s.arg(letter))->accessibleName().mid(3);
    }

    void choose(const QStringList& right, Plan plan) {
        qsizetype left = right.size();
        for (QChar letter = u'A'; m_driver.has(u"option%1"_s.arg(letter)); letter.unicode()++) {
            if (right.contains(optionText(letter)) == (plan == Plan::Right) && left > 0) {
                m_driver.click(u"option%1"_s.arg(letter));
                --left;
            }
        }
    }

    void fillSlots(QStringList wanted, Plan plan) {
        auto* first = m_driver.find<QComboBox>(u"slot1"_s);
        QString letters;
        for (const QString& text : wanted)
            for (int index = 1; index < first->count(); ++index)
                if (first->itemText(index).mid(3) == text)
                    letters += first->itemText(index).front();
        if (plan == Plan::Wrong && wanted.size() > 1 && letters[0] != letters[1])
            std::swap(letters[0], letters[1]);
        else if (plan == Plan::Wrong)
            letters[0] = letters[0] == u'A' ? u'B' : u'A';
        for (qsizetype slot = 0; slot < letters.size(); ++slot) {
            auto* box = m_driver.find<QComboBox>(u"slot%1"_s.arg(slot + 1));
            const int index = letters[slot].unicode() - u'A' + 1;
            box->setCurrentIndex(index);
            emit box->activated(index);
        }
        QApplication::processEvents();
    }

    WindowDriver& m_driver;
    std::map<QString, KeyedQuestion> m_key;
};

struct Expected {
    int right = 0;
    std::map<QString, int> totals;
    std::map<QString, int> rights;

    void count(const KeyedQuestion& question, Plan plan) {
        ++totals[question.domain];
        rights[question.domain] += plan == Plan::Right ? 1 : 0;
        right += plan == Plan::Right ? 1 : 0;
    }

    int scaled() const {
        const double raw = right / static_cast<double>(kQuestions);
        return static_cast<int>(
            std::floor(raw < 0.7 ? 100 + 620 * raw / 0.7 : 720 + 280 * (raw - 0.7) / 0.3));
    }
};

void sit(WindowDriver& driver, Candidate& candidate, Expected& expected, int from, int to) {
    for (int position = from; position < to; ++position) {
        ASSERT_EQ(driver.textOf(u"questionNumber"_s), u"Question %1 of 65"_s.arg(position + 1));
        expected.count(candidate.onScreen(), planFor(position));
        candidate.answer(planFor(position));
        if (isFlagged(position))
            driver.press(Qt::Key_F);
        ASSERT_EQ(driver.textOf(u"savedMark"_s), u"Saved"_s);
        driver.press(Qt::Key_N);
    }
}

/// What the child says once it has come to question 40; its log goes to the same stream.
constexpr char kReady[] = "remaining ";

exam::Millis remainingSaidBy(QProcess& child) {
    for (;;) {
        while (!child.canReadLine())
            if (!child.waitForReadyRead(120'000))
                return exam::Millis{-1};
        const QByteArray line = child.readLine().trimmed();
        if (line.startsWith(kReady))
            return exam::Millis{line.mid(static_cast<qsizetype>(std::size(kReady)) - 1).toLongLong()};
    }
}

} // namespace

int answerUntilKilled(const char* dataFolder) {
    const exam::SystemClock clock;
    const auto store = exam::SqliteHistoryStore::open(dataFolder);
    WindowDriver driver(clock, **store, 20261123);
    Candidate candidate(driver);
    Expected ignored;
    driver.startFullExam();
    sit(driver, candidate, ignored, 0, kAnsweredBeforeTheKill);
    std::printf("%s%lld\n", kReady, static_cast<long long>(driver.controller().remaining()->count()));
    std::fflush(stdout);
    return QApplication::exec();
}

TEST(EndToEnd, AFullExamSurvivesAKillAndEndsWithTheRightScore) {
    QTemporaryDir data;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QApplication::applicationFilePath(), {u"--answer-until-killed"_s, data.path()});
    ASSERT_TRUE(child.waitForStarted());
    const exam::Millis remainingAtKill = remainingSaidBy(child);
    ASSERT_GT(remainingAtKill.count(), 0) << "the child did not come to question 40";
    child.kill(); // SIGKILL
    child.waitForFinished();
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit);

    const exam::SystemClock clock;
    const auto store = exam::SqliteHistoryStore::open(data.path().toStdString());
    ASSERT_TRUE(store.has_value());
    WindowDriver driver(clock, **store);
    ASSERT_EQ(driver.page(), u"homePage"_s);
    driver.click(u"resumeButton"_s);
    ASSERT_EQ(driver.page(), u"examPage"_s);
    EXPECT_NEAR(static_cast<double>(driver.controller().remaining()->count()),
                static_cast<double>(remainingAtKill.count()), 5000.0);
    EXPECT_EQ(driver.textOf(u"questionNumber"_s), u"Question 41 of 65"_s) << "it goes on where it was";

    const app::SittingSnapshot resumed = driver.controller().snapshot();
    for (int position = 0; position < kAnsweredBeforeTheKill; ++position) {
        const app::ItemOverview& item = resumed.items[static_cast<std::size_t>(position)];
        EXPECT_EQ(item.status == app::ItemStatus::Complete, planFor(position) != Plan::Nothing) << position;
        EXPECT_EQ(item.flagged, isFlagged(position)) << position;
    }

    Candidate candidate(driver);
    Expected expected;
    for (int position = 0; position < kAnsweredBeforeTheKill; ++position) {
        driver.controller().show(static_cast<exam::Position>(position));
        expected.count(candidate.onScreen(), planFor(position));
    }
    driver.controller().show(kAnsweredBeforeTheKill);
    sit(driver, candidate, expected, kAnsweredBeforeTheKill, kQuestions);
    ASSERT_EQ(driver.page(), u"reviewPage"_s) << "after the last question comes the review screen";
    EXPECT_TRUE(driver.textOf(u"reviewSummary"_s).contains(u"10 flagged"_s))
        << driver.textOf(u"reviewSummary"_s).toStdString();
    driver.endExam();
    ASSERT_EQ(driver.page(), u"resultPage"_s);
    EXPECT_EQ(driver.textOf(u"scaledScore"_s), QString::number(expected.scaled()));
    EXPECT_EQ(expected.totals,
              (std::map<QString, int>{{u"1"_s, 18}, {u"2"_s, 17}, {u"3"_s, 14}, {u"4"_s, 16}}));

    const auto database = exam::Database::open(exam::HistoryFiles(data.path().toStdString()).database(),
                                               exam::Database::Access::Read);
    ASSERT_TRUE(database.has_value());
    {
        auto result = (*database)->read(u"SELECT scored_right, scored_total, scaled FROM sitting_result"_s);
        ASSERT_TRUE(result && result->next());
        EXPECT_EQ(result->number(0), expected.right);
        EXPECT_EQ(result->number(1), kQuestions);
        EXPECT_EQ(result->number(2), expected.scaled());
    }
    auto domains = (*database)->read(u"SELECT json_extract(value, '$.key'), json_extract(value, '$.right') "
                                     "FROM sitting_result, json_each(body, '$.domains')"_s);
    ASSERT_TRUE(domains.has_value());
    while (domains->next())
        EXPECT_EQ(domains->number(1), expected.rights[domains->text(0)]) << domains->text(0).toStdString();
}

} // namespace test
