// SPDX-License-Identifier: GPL-3.0-or-later
//
// A bank that is edited, emptied, removed or exchanged while an exam is sat (faults.md, row 18): the exam
// goes on with the questions it was begun with, and is shown with them ever after.
#include "base/clock.h"
#include "question/question_text.h"
#include "question_bank/bank_folder.h"
#include "storage/sqlite_history_store.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace Qt::StringLiterals;

namespace test {

namespace {

void forEachFile(const std::filesystem::path& folder, auto change) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            change(entry.path());
}

void edit(const std::filesystem::path& folder) {
    forEachFile(folder, [](const std::filesystem::path& file) {
        std::ifstream in(file);
        std::string text(std::istreambuf_iterator<char>(in), {});
        for (auto place = text.find("stem: "); place != std::string::npos;
             place = text.find("stem: ", place + 6))
            text.replace(place, 6, "stem: Edited. ");
        std::ofstream(file) << text;
    });
}

void empty(const std::filesystem::path& folder) {
    forEachFile(folder, [](const std::filesystem::path& file) { std::filesystem::resize_file(file, 0); });
}

void remove(const std::filesystem::path& folder) {
    std::filesystem::remove_all(folder);
}

void exchangeForALinkToNothing(const std::filesystem::path& folder) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory_symlink(folder / "nowhere", folder);
}

struct Change {
    const char* name;
    void (*apply)(const std::filesystem::path& folder);
};

class BankDuringAnExam : public testing::TestWithParam<Change> {};

QString stemOf(const WindowDriver& driver) {
    return driver.find<app::QuestionText>(u"stem"_s)->text();
}

QStringList stemsOf(WindowDriver& driver) {
    QStringList stems;
    for (exam::Position position = 0; position < driver.controller().snapshot().questionCount; ++position) {
        driver.controller().show(position);
        stems += stemOf(driver);
    }
    return stems;
}

} // namespace

TEST_P(BankDuringAnExam, ChangesNeitherTheExamNorWhatIsShownOfItLater) {
    const bank::test::BankFolder bank;
    const QTemporaryDir data;
    const auto store = std::move(*exam::SqliteHistoryStore::open(data.path().toStdString()));
    FakeClock clock;
    QStringList begunWith;
    exam::SittingId id;
    {
        WindowDriver driver(clock, *store, 1, bank.path());
        driver.startFullExam();
        begunWith = stemsOf(driver);
        id = driver.controller().keeper()->record().id;
        GetParam().apply(bank.path());
        EXPECT_EQ(stemsOf(driver), begunWith);
        driver.press(Qt::Key_A);
        driver.controller().leave();
    }
    WindowDriver next(clock, *store, 1, bank.path());
    if (next.page() == u"bankIssuesPage"_s)
        next.click(u"withoutBankButton"_s);
    next.click(u"resumeButton"_s);
    ASSERT_EQ(next.page(), u"examPage"_s);
    EXPECT_EQ(stemsOf(next), begunWith);
    next.endExam();
    next.click(u"homeButton"_s);
    next.openLatestResult();
    EXPECT_EQ(next.page(), u"resultPage"_s);
    const auto stored = store->load(id);
    ASSERT_TRUE(stored.has_value());
    for (const exam::ShownQuestion& shown : stored->record.questions)
        EXPECT_EQ(shown.question->stem.find("Edited."), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Changes, BankDuringAnExam,
                         testing::Values(Change{"Edited", edit}, Change{"Emptied", empty},
                                         Change{"Removed", remove},
                                         Change{"ExchangedForALinkToNothing", exchangeForALinkToNothing}),
                         [](const auto& change) { return std::string(change.param.name); });

} // namespace test
