// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answers_page.h"

#include "fault_report.h"
#include "model/question_version.h"
#include "question/answer_html.h"
#include "question/phrase_marks.h"
#include "support/builders.h"
#include "widgets/sheet.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextBrowser>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

using Kind = exam::QuestionKind;

/// A sitting of a paper whose options stand in the order of the bank turned round; the first is right.
class ReviewMaker {
public:
    explicit ReviewMaker(const std::vector<Kind>& kinds)
        : m_shown(makeShown(kinds))
        , m_paper(makePaper(m_shown)) {
        for (exam::PaperItem& item : m_paper.items)
            std::reverse(item.entryOrder.begin(), item.entryOrder.end());
        add(exam::Started{});
    }

    exam::Question& question(exam::Position position) {
        auto copy = std::make_shared<exam::Question>(*m_shown[position].question);
        m_shown[position].question = copy;
        return *copy;
    }

    void add(exam::EventBody body) {
        m_events.push_back({static_cast<std::uint32_t>(m_events.size()), {}, {}, std::move(body)});
    }

    void answer(exam::Position position, exam::EntryIndex entry) { add(exam::Answered{position, {{entry}}}); }

    exam::SittingReview review() const {
        return exam::reviewOf({exam::SittingId{"s"},
                               makeSpec(),
                               m_paper,
                               m_shown,
                               exam::Conditions{.allowed = std::chrono::minutes{130}},
                               {}},
                              m_events);
    }

private:
    std::vector<exam::ShownQuestion> m_shown;
    exam::Paper m_paper;
    std::vector<exam::SittingEvent> m_events;
};

/// Four questions: right and sure; wrong, flagged and sure; wrong after a change and unsure; an ordering that
/// was not answered.
ReviewMaker makeMixed() {
    ReviewMaker maker({Kind::MultipleChoice, Kind::MultipleChoice, Kind::MultipleChoice, Kind::Ordering});
    maker.question(1).explanation = "A *broker* keeps messages";
    maker.question(1).topics = {exam::TopicId{"brokers"}};
    maker.question(2).task = exam::TaskId{"1.2"};
    maker.question(3).domain = exam::DomainId{"2"};
    maker.question(3).task = exam::TaskId{"2.1"};
    maker.answer(0, 0);
    maker.answer(1, 3);
    maker.answer(2, 0);
    maker.answer(2, 1);
    maker.add(exam::Flagged{1, true});
    maker.add(exam::ConfidenceRated{0, 5});
    maker.add(exam::ConfidenceRated{1, 4});
    maker.add(exam::ConfidenceRated{2, 2});
    return maker;
}

class AnswersPageTest : public testing::Test {
protected:
    AnswersPageTest() { m_page.resize(1180, 800); }

    void show(const exam::SittingReview& review, std::span<const exam::Topic> topics = {}) {
        m_page.showReview(review, exam::figuresOf(review).questions, topics);
    }

    template<class T = QWidget>
    T* find(const QString& name) const {
        T* found = m_page.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void toggle(const QString& name) const { find<QAbstractButton>(name)->click(); }
    void choose(const QString& name, int index) const { find<QComboBox>(name)->setCurrentIndex(index); }
    void search(const QString& text) const { find<QLineEdit>(u"answersSearch"_s)->setText(text); }
    QString text() const { return find<QTextBrowser>(u"answerText"_s)->toPlainText(); }
    bool isEmpty() const { return find(u"answersEmpty"_s)->isVisibleTo(&m_page); }

    /// The numbers of the questions in the list.
    std::vector<int> listed() const {
        const QAbstractItemModel* model = find<QListView>(u"answersList"_s)->model();
        std::vector<int> numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers.push_back(model->index(row, 0).data().toString().section(u'.', 0, 0).toInt());
        return numbers;
    }

    int current() const {
        return find<QListView>(u"answersList"_s)
            ->currentIndex()
            .data()
            .toString()
            .section(u'.', 0, 0)
            .toInt();
    }

    app::AnswersPage m_page;
};

} // namespace

TEST(PhraseMarks, AreFoundAcrossMarkupAndNumbered) {
    struct Row {
        const char* what;
        QString html;
        std::vector<std::string> phrases;
        QString marked; ///< with [ and ] for the ends of a mark
    };
    const Row rows[] = {
        {"plain", u"<p>at least 5 GB a day</p>"_s, {"5 GB"}, u"<p>at least [5 GB]<sup>1</sup> a day</p>"_s},
        {"in code, without its back-ticks",
         u"<p>use <code>s3:Get</code> only</p>"_s,
         {"use `s3:Get`"},
         u"<p>[use ]<code>[s3:Get]<sup>1</sup></code> only</p>"_s},
        {"escaped", u"<p>a &lt; b</p>"_s, {"a < b"}, u"<p>[a &lt; b]<sup>1</sup></p>"_s},
        {"over a line break",
         u"<p>two<br/>lines</p>"_s,
         {"two\nlines"},
         u"<p>[two]<br/>[lines]<sup>1</sup></p>"_s},
        {"only the first time", u"<p>no no</p>"_s, {"no"}, u"<p>[no]<sup>1</sup> no</p>"_s},
        {"one behind the other, in any order",
         u"<p>ab</p>"_s,
         {"b", "a"},
         u"<p>[a]<sup>2</sup>[b]<sup>1</sup></p>"_s},
        {"one within the other", u"<p>abc</p>"_s, {"abc", "b"}, u"<p>[a[b]<sup>2</sup>c]<sup>1</sup></p>"_s},
        {"not there", u"<p>abc</p>"_s, {"x", "c"}, u"<p>ab[c]<sup>2</sup></p>"_s},
        {"nothing to find", u"<p>abc</p>"_s, {"", "**"}, u"<p>abc</p>"_s},
        {"not in a tag", u"<p class=\"no\">no</p>"_s, {"no"}, u"<p class=\"no\">[no]<sup>1</sup></p>"_s},
        {"no text", QString(), {"a"}, QString()},
    };
    for (const Row& row : rows) {
        QString marked = app::withPhrasesMarked(row.html, row.phrases, Qt::yellow);
        marked.replace(u"<span style=\"background-color: #ffff00; text-decoration: underline\">"_s, u"["_s)
            .replace(u"</span>"_s, u"]"_s);
        EXPECT_EQ(marked.toStdString(), row.marked.toStdString()) << row.what;
    }
}

TEST(FaultReport, NamesTheQuestionItsVersionAndTheAnswerAsItWasShown) {
    ReviewMaker maker({Kind::MultipleChoice});
    maker.answer(0, 3);
    const exam::SittingReview review = maker.review();
    const std::string report = app::faultReport(review, 0).toStdString();
    for (const std::string& part :
         {std::string("Fault in question q0"), std::string("TST-01"), review.record.paper.bankEdition,
          exam::questionVersion(*review.record.questions[0].question), std::string("Stem of q0"),
          std::string("My answer:\n  A. (entry 4 of the bank) Entry 3"),
          std::string("Right by the key:\n  D. (entry 1 of the bank) Entry 0")})
        EXPECT_THAT(report, testing::HasSubstr(part));
}

TEST(FaultReport, SaysWhichPlacesWereLeftEmpty) {
    ReviewMaker maker({Kind::MultipleChoice, Kind::Ordering});
    maker.add(exam::Answered{1, {{exam::EntryIndex{2}, std::nullopt}}});
    const exam::SittingReview review = maker.review();
    EXPECT_THAT(app::faultReport(review, 0).toStdString(), testing::HasSubstr("My answer:\n  nothing\n"));
    EXPECT_THAT(app::faultReport(review, 1).toStdString(),
                testing::HasSubstr("place 1:  A. (entry 3 of the bank) Entry 2\n  place 2:  nothing\n"));
}

TEST(AnswersModel, PassesTheModelTesterEmptyFullAndFiltered) {
    const exam::SittingReview review = makeMixed().review();
    const std::vector<exam::QuestionFigures> answers = exam::figuresOf(review).questions;
    app::AnswersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    app::AnswersProxy proxy(model);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReview(&review, &answers);
    EXPECT_EQ(proxy.rowCount(), 4);
    proxy.setFilter({.traits = {exam::AnswerTrait::Right}}, {});
    EXPECT_EQ(proxy.rowCount(), 1);
    const auto spoken = [&](int row) {
        return model.index(row, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_EQ(spoken(0), "1. Stem of q0, right");
    EXPECT_EQ(spoken(1), "2. [flagged] Stem of q1, wrong");
    EXPECT_EQ(spoken(2), "3. Stem of q2, wrong, changed");
}

TEST_F(AnswersPageTest, CombinesItsFiltersAndSaysHowManyMatch) {
    show(makeMixed().review());
    EXPECT_THAT(listed(), ElementsAre(1, 2, 3, 4));
    toggle(u"answersWrong"_s);
    EXPECT_THAT(listed(), ElementsAre(2, 3, 4));
    toggle(u"answersFlagged"_s);
    EXPECT_THAT(listed(), ElementsAre(2)) << "wrong and flagged";
    choose(u"answersCombination"_s, 1);
    EXPECT_THAT(listed(), ElementsAre(2, 3, 4)) << "wrong or flagged";
    choose(u"answersArea"_s, 1);
    EXPECT_THAT(listed(), ElementsAre(2, 3)) << "of those, domain 1";
    EXPECT_EQ(find<QLabel>(u"answersCount"_s)->text(), u"2 of 4 questions"_s);
    toggle(u"answersClear"_s);
    EXPECT_THAT(listed(), ElementsAre(1, 2, 3, 4));
}

TEST_F(AnswersPageTest, FindsDomainsTasksTopicsAndKinds) {
    exam::Topic brokers;
    brokers.id = exam::TopicId{"brokers"};
    brokers.title = "Message brokers";
    show(makeMixed().review(), {&brokers, 1});
    struct Row {
        QString name;
        QString choice;
        std::vector<int> numbers;
    };
    const Row rows[] = {
        {u"answersArea"_s, u"1 Domain 1"_s, {1, 2, 3}},
        {u"answersArea"_s, u"    1.1 Task"_s, {1, 2}},
        {u"answersArea"_s, u"    2.1 Task"_s, {4}},
        {u"answersTopic"_s, u"Message brokers"_s, {2}},
        {u"answersTopic"_s, u"q2"_s, {3}}, // a topic that the bank has no more
        {u"answersKind"_s, u"Ordering"_s, {4}},
    };
    for (const auto& [name, choice, numbers] : rows) {
        auto* box = find<QComboBox>(name);
        ASSERT_GE(box->findText(choice), 0) << choice.toStdString();
        box->setCurrentText(choice);
        EXPECT_EQ(listed(), numbers) << choice.toStdString();
        toggle(u"answersClear"_s);
    }
}

TEST_F(AnswersPageTest, SearchesStemsOptionsAndExplanationsForEveryWord) {
    show(makeMixed().review());
    const std::pair<QString, std::vector<int>> rows[] = {
        {u"stem OF q2"_s, {3}}, {u"broker"_s, {2}},  {u" messages  broker "_s, {2}},
        {u"entry q1"_s, {2}},   {u"*broker*"_s, {}}, {QString(), {1, 2, 3, 4}}};
    for (const auto& [words, numbers] : rows) {
        search(words);
        EXPECT_EQ(listed(), numbers) << words.toStdString();
    }
}

TEST_F(AnswersPageTest, SaysSoWhenNothingMatchesAndLeadsBack) {
    show(makeMixed().review());
    search(u"no such word"_s);
    EXPECT_TRUE(isEmpty());
    EXPECT_EQ(find<QLabel>(u"answersCount"_s)->text(), u"0 of 4 questions"_s);
    for (const QString& name :
         {u"answersRetake"_s, u"answersMark"_s, u"answersReport"_s, u"answersNext"_s, u"answersPrevious"_s})
        EXPECT_FALSE(find(name)->isEnabled()) << name.toStdString();
    toggle(u"answersClearEmpty"_s);
    EXPECT_FALSE(isEmpty());
    EXPECT_THAT(listed(), ElementsAre(1, 2, 3, 4));
}

TEST_F(AnswersPageTest, StaysAtTheQuestionOnScreenWhileItMatches) {
    show(makeMixed().review());
    toggle(u"answersNext"_s);
    toggle(u"answersNext"_s);
    ASSERT_EQ(current(), 3);
    toggle(u"answersWrong"_s);
    EXPECT_EQ(current(), 3);
    toggle(u"answersPrevious"_s);
    EXPECT_EQ(current(), 2);
    EXPECT_FALSE(find(u"answersPrevious"_s)->isEnabled()) << "1 was right";
    toggle(u"answersClear"_s);
    EXPECT_EQ(current(), 2);
    search(u"q0"_s);
    EXPECT_EQ(current(), 1);
}

TEST_F(AnswersPageTest, MakesADrillOfWhatMatches) {
    show(makeMixed().review());
    std::vector<exam::QuestionId> wanted;
    QObject::connect(&m_page, &app::AnswersPage::drillWanted, &m_page,
                     [&](const exam::DrillRequest& request) { wanted = request.questions.ids; });
    toggle(u"answersSure"_s);
    toggle(u"answersRetake"_s);
    EXPECT_THAT(wanted, ElementsAre(exam::QuestionId{"q0"}, exam::QuestionId{"q1"}));
}

TEST_F(AnswersPageTest, ShowsWhatWasChosenInItsOrderAndHowItIsWrong) {
    ReviewMaker maker({Kind::MultipleChoice});
    std::get<exam::SingleChoice>(maker.question(0).content).options[3].flaw = exam::Flaw::OverEngineered;
    maker.question(0).constraints = {{"Stem", "how it begins"}};
    maker.add(exam::Judged{0, 1, exam::Verdict::Out});
    maker.answer(0, 0);
    maker.answer(0, 3);
    show(maker.review());
    const std::string shown = text().toStdString();
    for (const char* part :
         {"You chose A. Right is D.", "A: More than is needed.", "Stem1 of q0", "Stem: how it begins",
          "C. Entry 1", "struck out by you", "changed: Right to wrong"})
        EXPECT_THAT(shown, testing::HasSubstr(part));
}

TEST_F(AnswersPageTest, KeepsANoteWithItsQuestion) {
    show(makeMixed().review());
    m_page.setRecords({.notes = {{exam::QuestionId{"q1"}, "known before"}}});
    std::vector<std::pair<std::string, std::string>> kept;
    QObject::connect(&m_page, &app::AnswersPage::noted, &m_page,
                     [&](const exam::QuestionId& question, const QString& note) {
                         kept.emplace_back(question.value, note.toStdString());
                     });
    auto* note = find<app::Sheet>(u"answerNote"_s);
    QTest::keyClicks(note, u"mine"_s);
    toggle(u"answersNext"_s);
    EXPECT_THAT(kept, ElementsAre(Pair("q0", "mine"))) << "before the next one is shown";
    EXPECT_EQ(note->toPlainText(), u"known before"_s);
    toggle(u"answersPrevious"_s);
    EXPECT_EQ(note->toPlainText(), u"mine"_s);
    note->clear();
    m_page.flush();
    EXPECT_THAT(kept.back(), Pair("q0", "")) << "taken away";
    toggle(u"answersNext"_s);
    note->clear();
    m_page.redraw();
    EXPECT_THAT(kept.back(), Pair("q1", ""));
}

TEST_F(AnswersPageTest, MarksQuestionsForRepetition) {
    show(makeMixed().review());
    m_page.setRecords({.marks = {{exam::QuestionId{"q1"}, {}}}});
    std::vector<std::pair<std::string, bool>> wanted;
    QObject::connect(&m_page, &app::AnswersPage::repetitionWanted, &m_page,
                     [&](const exam::QuestionId& question, bool isWanted) {
                         wanted.emplace_back(question.value, isWanted);
                     });
    auto* mark = find<QAbstractButton>(u"answersMark"_s);
    EXPECT_FALSE(mark->isChecked());
    mark->click();
    toggle(u"answersNext"_s);
    EXPECT_TRUE(mark->isChecked()) << "from before";
    mark->click();
    EXPECT_THAT(wanted, ElementsAre(Pair("q0", true), Pair("q1", false)));
}

TEST_F(AnswersPageTest, CopiesAFaultReportAndSaysSo) {
    const exam::SittingReview review = makeMixed().review();
    show(review);
    toggle(u"answersNext"_s);
    toggle(u"answersReport"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), app::faultReport(review, 1));
    EXPECT_TRUE(find<QLabel>(u"answersNotice"_s)->text().contains(u"copied"_s));
    toggle(u"answersNext"_s);
    EXPECT_EQ(find<QLabel>(u"answersNotice"_s)->text(), QString()) << "it was about the question before";
}

TEST_F(AnswersPageTest, ListsTheTriesAtAQuestion) {
    show(makeMixed().review());
    const exam::Day day{std::chrono::days{20'785}};
    exam::Attempt wrong;
    wrong.day = day;
    wrong.time = std::chrono::seconds{75};
    exam::Attempt right = wrong;
    right.right = true;
    right.confidence = 4;
    m_page.setRecords({.tries = {{exam::QuestionId{"q0"}, {wrong, right}}}});
    const QString tries = find<QTextBrowser>(u"answerTries"_s)->toPlainText();
    EXPECT_TRUE(tries.contains(u"wrong"_s) && tries.contains(u"1:15"_s) && tries.contains(u"4 of 5"_s))
        << tries.toStdString();
    toggle(u"answersNext"_s);
    EXPECT_FALSE(find(u"answerTries"_s)->isVisibleTo(&m_page)) << "none";
}

TEST_F(AnswersPageTest, OffersHowSureOneWasOnlyWhereItWasAsked) {
    show(makeMixed().review());
    EXPECT_TRUE(find(u"answersUnsure"_s)->isVisibleTo(&m_page));
    show(ReviewMaker({Kind::MultipleChoice}).review());
    EXPECT_FALSE(find(u"answersUnsure"_s)->isVisibleTo(&m_page));
    EXPECT_FALSE(find(u"answersSure"_s)->isVisibleTo(&m_page));
}

TEST_F(AnswersPageTest, LeavesTheRoomOfTheFiltersToTheQuestionInASmallWindow) {
    const auto areFiltersOpen = [this] { return find(u"answersWrong"_s)->isVisibleTo(&m_page); };
    show(makeMixed().review());
    EXPECT_TRUE(areFiltersOpen());
    m_page.resize(1024, 300);
    show(makeMixed().review());
    EXPECT_FALSE(areFiltersOpen());
    toggle(u"answersFilters"_s);
    EXPECT_TRUE(areFiltersOpen());
}

TEST_F(AnswersPageTest, HoldsOneQuestionNoAnswersAndNothingWrong) {
    show(ReviewMaker({Kind::Matching}).review());
    EXPECT_THAT(listed(), ElementsAre(1));
    EXPECT_FALSE(find(u"answersNext"_s)->isEnabled());
    EXPECT_TRUE(text().contains(u"Not answered"_s));

    ReviewMaker perfect({Kind::MultipleChoice, Kind::MultipleChoice});
    perfect.answer(0, 0);
    perfect.answer(1, 0);
    show(perfect.review());
    toggle(u"answersWrong"_s);
    EXPECT_THAT(listed(), IsEmpty());
    EXPECT_TRUE(isEmpty());
    show(perfect.review());
    EXPECT_THAT(listed(), ElementsAre(1, 2)) << "another look begins without filters";
}

} // namespace test
