// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the exam page does beyond answering (main_window_test.cpp): marks, notes, highlights, time, keys.
#include "pages/exam_page.h"

#include "history/memory_history_store.h"
#include "question/entry_row.h"
#include "question/question_deck.h"
#include "question/question_text.h"
#include "question/question_view.h"
#include "question/rich_text_view.h"
#include "question/text_ranges.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"
#include "theme/theme.h"
#include "widgets/countdown_button.h"
#include "widgets/sheet.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

class ExamPageTest : public testing::Test {
protected:
    ExamPageTest() { m_driver.startFullExam(); }

    app::SittingSnapshot snapshot() { return m_driver.controller().snapshot(); }

    void goTo(exam::QuestionKind wanted) {
        while (m_driver.page() == u"examPage"_s && snapshot().shown.question->kind() != wanted)
            m_driver.press(Qt::Key_N);
        ASSERT_EQ(m_driver.page(), u"examPage"_s);
    }

    void passTime(exam::Millis time) {
        m_clock.advance(time);
        m_driver.controller().tick();
        QApplication::processEvents();
    }

    static void drop(QWidget& target, const QMimeData& data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &dropped);
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    WindowDriver m_driver{m_clock, m_store};
};

/// How many pixels of a widget are painted while it exists.
class PaintedPixels : public QObject {
public:
    explicit PaintedPixels(QWidget* widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                count += rect.width() * rect.height();
        return false;
    }

    int count = 0;
};

} // namespace

TEST_F(ExamPageTest, GoesThroughTheThreeVerdictsByTheButtonAndByTheKey) {
    goTo(exam::QuestionKind::MultipleChoice);
    const exam::EntryIndex entry = snapshot().entryOrder[1];
    for (const auto verdict : {exam::Verdict::Out, exam::Verdict::Perhaps, exam::Verdict::Keep}) {
        m_driver.click(u"markB"_s);
        EXPECT_EQ(snapshot().item.verdictOn(entry), verdict);
    }
    EXPECT_EQ(m_driver.textOf(u"markB"_s), u"Keep"_s);
    m_driver.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(snapshot().item.verdictOn(entry), exam::Verdict::None);
    EXPECT_TRUE(exam::isBlank(snapshot().item.response)) << "a mark chooses nothing";
}

TEST_F(ExamPageTest, KeepsAHighlightWhenTheQuestionIsLeftAndTakesItBack) {
    const auto view = [this] { // of the question on screen
        return m_driver.find<app::QuestionText>(u"stem"_s)->findChild<app::RichTextView*>();
    };
    const auto select = [view] {
        QTextCursor cursor(view()->document());
        cursor.setPosition(2);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        view()->setTextCursor(cursor);
    };
    EXPECT_FALSE(m_driver.find(u"highlightButton"_s)->isEnabled()) << "nothing is selected";
    select();
    m_driver.click(u"highlightButton"_s);
    EXPECT_EQ(snapshot().item.highlights, (std::vector<exam::TextRange>{{2, 9}}));
    m_driver.press(Qt::Key_N);
    EXPECT_TRUE(view()->extraSelections().isEmpty());
    m_driver.press(Qt::Key_P);
    ASSERT_EQ(view()->extraSelections().size(), 1);
    EXPECT_EQ(view()->extraSelections()[0].cursor.selectionEnd(), 9);
    select();
    m_driver.press(Qt::Key_K);
    EXPECT_TRUE(snapshot().item.highlights.empty());
}

TEST_F(ExamPageTest, KeepsANoteForEachQuestionAndOneScratchSheetForAll) {
    m_driver.press(Qt::Key_O);
    QTest::keyClicks(m_driver.find(u"noteSheet"_s), u"never"_s);
    m_driver.press(Qt::Key_S); // types, because the sheet has the focus
    m_driver.click(u"scratchButton"_s);
    QTest::keyClicks(m_driver.find(u"scratchSheet"_s), u"dump"_s);
    m_driver.click(u"nextButton"_s);
    EXPECT_EQ(m_driver.find<app::Sheet>(u"noteSheet"_s)->toPlainText(), QString());
    EXPECT_EQ(m_driver.find<app::Sheet>(u"scratchSheet"_s)->toPlainText(), u"dump"_s);
    EXPECT_TRUE(snapshot().items[0].hasNote);
    EXPECT_EQ(snapshot().scratch, "dump");
    m_driver.click(u"previousButton"_s);
    EXPECT_EQ(m_driver.find<app::Sheet>(u"noteSheet"_s)->toPlainText(), u"nevers"_s);
}

TEST_F(ExamPageTest, KeepsWhatIsTypedWhenTheWindowCloses) {
    m_driver.press(Qt::Key_O);
    QTest::keyClicks(m_driver.find(u"noteSheet"_s), u"last words"_s);
    m_driver.window().close();
    const exam::SittingId id = m_store.list()->front().id;
    const auto stored = m_store.load(id);
    ASSERT_TRUE(std::holds_alternative<exam::Noted>(stored->events.back().body));
    EXPECT_EQ(std::get<exam::Noted>(stored->events.back().body).text, "last words");
}

TEST_F(ExamPageTest, CutsAHugePasteAndSaysSo) {
    m_driver.press(Qt::Key_S);
    QApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'ü'));
    auto* sheet = m_driver.find<app::Sheet>(u"scratchSheet"_s);
    sheet->paste();
    m_driver.click(u"nextButton"_s);
    EXPECT_EQ(snapshot().scratch.size(), exam::kMaxTextBytes);
    m_driver.click(u"previousButton"_s);
    QTest::keyClicks(sheet, u"x"_s);
    QApplication::processEvents();
    EXPECT_FALSE(m_driver.textOf(u"notice"_s).isEmpty());
}

TEST_F(ExamPageTest, TellsTheTimeLeftAtThirtyTenFiveAndOneMinuteWithoutTakingTheFocus) {
    goTo(exam::QuestionKind::MultipleChoice);
    QWidget* focused = m_driver.find(u"chooseA"_s);
    focused->setFocus();
    const std::pair<exam::Millis, QString> steps[] = {{100min, u"30 minutes left."_s},
                                                      {20min, u"10 minutes left."_s},
                                                      {5min, u"5 minutes left."_s},
                                                      {4min, u"1 minute left."_s}};
    for (const auto& [time, text] : steps) {
        passTime(time - 1s);
        m_driver.find<QWidget>(u"timeNotice"_s)->hide();
        passTime(1s);
        EXPECT_TRUE(m_driver.find(u"timeNotice"_s)->isVisible()) << text.toStdString();
        EXPECT_EQ(m_driver.find(u"timeNotice"_s)->accessibleName(), text);
        EXPECT_EQ(QApplication::focusWidget(), focused);
    }
}

TEST_F(ExamPageTest, HidesTheTimeByAClickUntilFiveMinutesAreLeft) {
    m_driver.click(u"timeLeft"_s);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"Show time"_s);
    EXPECT_EQ(m_driver.find(u"timeLeft"_s)->accessibleDescription(), u"2:10:00"_s) << "read on demand";
    m_driver.press(Qt::Key_T);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"2:10:00"_s);
    m_driver.press(Qt::Key_T);
    passTime(124min);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"Show time"_s);
    passTime(1min);
    EXPECT_EQ(m_driver.textOf(u"timeLeft"_s), u"5:00"_s);
}

TEST_F(ExamPageTest, ShowsThePaceInQuestions) {
    EXPECT_EQ(m_driver.textOf(u"pace"_s), u"On pace"_s);
    for (int count = 0; count < 3; ++count)
        m_driver.press(Qt::Key_N);
    EXPECT_EQ(m_driver.textOf(u"pace"_s), u"3 ahead"_s);
    passTime(30min);
    EXPECT_TRUE(m_driver.textOf(u"pace"_s).endsWith(u"behind"_s));
}

TEST_F(ExamPageTest, TakesAnEntryThatIsDroppedOnAPlaceAndMovesItByKey) {
    goTo(exam::QuestionKind::Ordering);
    auto* second = m_driver.find<QComboBox>(u"slot2"_s);
    const std::unique_ptr<QMimeData> data(app::makeDragData({app::DraggedEntry::From::Entries, 2}));
    drop(*second, *data);
    EXPECT_EQ(second->currentIndex(), 3) << "C, behind the empty line";
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
    auto* first = m_driver.find<QComboBox>(u"slot1"_s);
    EXPECT_EQ(first->currentIndex(), 3);
    EXPECT_EQ(second->currentIndex(), 0);
    QTest::keyClick(first, Qt::Key_Delete);
    EXPECT_TRUE(exam::isBlank(snapshot().item.response));
}

TEST_F(ExamPageTest, EndsAnEntryThatIsTooLongForItsPlaceInAnEllipsis) {
    goTo(exam::QuestionKind::Ordering);
    m_driver.press(Qt::Key_A);
    auto* box = m_driver.find<QComboBox>(u"slot1"_s);
    box->setFixedWidth(150);
    const QImage drawn = box->grab().toImage();
    ASSERT_GT(box->fontMetrics().horizontalAdvance(box->currentText()), box->width());
    QStyleOptionComboBox option;
    option.initFrom(box);
    const int room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const QSignalBlocker quiet(box);
    box->setItemText(box->currentIndex(),
                     box->fontMetrics().elidedText(box->currentText(), Qt::ElideRight, room));
    EXPECT_EQ(drawn, box->grab().toImage());
}

TEST_F(ExamPageTest, ExchangesTwoPlacesWhenOneIsDroppedOnTheOther) {
    for (const auto kind : {exam::QuestionKind::Ordering, exam::QuestionKind::Matching}) {
        m_driver.controller().show(0);
        goTo(kind);
        m_driver.press(Qt::Key_B); // fills the first place
        m_driver.press(Qt::Key_A); // and the second
        const std::unique_ptr<QMimeData> data(app::makeDragData({app::DraggedEntry::From::Slots, 0}));
        auto* second = m_driver.find<QComboBox>(u"slot2"_s);
        drop(*second, *data);
        EXPECT_EQ(m_driver.find<QComboBox>(u"slot1"_s)->currentIndex(), 1);
        EXPECT_EQ(second->currentIndex(), 2);
        drop(*second, *std::unique_ptr<QMimeData>(app::makeDragData({app::DraggedEntry::From::Slots, 1})));
        EXPECT_EQ(second->currentIndex(), 2) << "dropped on itself";
    }
}

TEST_F(ExamPageTest, OpensTheListOfAPlaceWhenTheClickIsOver) {
    goTo(exam::QuestionKind::Ordering);
    m_driver.press(Qt::Key_B);
    auto* first = m_driver.find<QComboBox>(u"slot1"_s);
    QTest::mousePress(first, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
    EXPECT_FALSE(first->view()->isVisible()) << "it may become a drag";
    QTest::mouseRelease(first, Qt::LeftButton, Qt::NoModifier, QPoint(10, 10));
    EXPECT_TRUE(first->view()->isVisible());
    first->hidePopup();
}

TEST_F(ExamPageTest, IgnoresWhatElseIsDroppedOnAPlace) {
    goTo(exam::QuestionKind::Ordering);
    auto* first = m_driver.find<QComboBox>(u"slot1"_s);
    for (const char* type : {"application/x-rehearsal-entry", "application/x-rehearsal-slot"})
        for (const char* place : {"", "x", "-1", "99"}) {
            QMimeData data;
            data.setData(QString::fromLatin1(type), place);
            drop(*first, data);
            EXPECT_TRUE(exam::isBlank(snapshot().item.response)) << type << place;
        }
}

TEST_F(ExamPageTest, GoesToAQuestionFromTheStrip) {
    auto* strip = m_driver.find<QAbstractItemView>(u"questionStrip"_s);
    ASSERT_EQ(strip->model()->rowCount(), 65);
    const QRect cell = strip->visualRect(strip->model()->index(40, 0));
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    EXPECT_EQ(snapshot().onScreen, 40u);
    m_driver.press(Qt::Key_G);
    EXPECT_EQ(QApplication::focusWidget(), strip);
    QTest::keyClick(strip, Qt::Key_Left);
    QTest::keyClick(strip, Qt::Key_Return);
    EXPECT_EQ(snapshot().onScreen, 39u);
}

TEST_F(ExamPageTest, FillsTwoRowsOfNumbersEvenlyAndShowsNoPartOfOneInARowThatScrolls) {
    auto* strip = m_driver.find<QAbstractItemView>(u"questionStrip"_s);
    const auto cell = [strip](int row) { return strip->visualRect(strip->model()->index(row, 0)); };
    m_driver.window().resize(1024, 700);
    EXPECT_EQ(cell(32).top(), cell(0).top());
    EXPECT_EQ(cell(33).left(), cell(0).left()) << "33 and 32";
    EXPECT_TRUE(strip->viewport()->rect().contains(cell(64)));
    m_driver.settings().setTextPercent(200);
    for (int times = 0; times < 40; ++times)
        m_driver.press(Qt::Key_N);
    EXPECT_LT(cell(0).left(), 0);
    EXPECT_EQ(cell(40).left() % cell(40).width(), 0);
    EXPECT_EQ(strip->viewport()->width() % cell(40).width(), 0);
    m_driver.settings().setTextPercent(100);
}

TEST_F(ExamPageTest, KeepsLinesOfProseShortInAWideWindow) {
    m_driver.window().resize(1440, 900);
    const auto* view = m_driver.find(u"stem"_s)->findChild<app::RichTextView*>();
    int longest = 0;
    for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next())
        for (int line = 0; line < block.layout()->lineCount(); ++line)
            longest = std::max(longest, block.layout()->lineAt(line).textLength());
    EXPECT_GT(longest, 60);
    EXPECT_LT(longest, 90) << "75 are meant; letters differ in width";
}

TEST_F(ExamPageTest, HasLetterAndMarkOfAnOptionOnOneLine) {
    goTo(exam::QuestionKind::MultipleChoice);
    const auto middle = [this](const QWidget* part) {
        return part->mapTo(&m_driver.window(), part->rect().center()).y();
    };
    const auto* letter = m_driver.find(u"optionA"_s)->findChild<QLabel*>();
    EXPECT_NEAR(middle(letter), middle(m_driver.find(u"markA"_s)), 1);
}

TEST_F(ExamPageTest, BeginsWithTheFocusAtTheQuestionAndNotAtTheClock) {
    EXPECT_TRUE(QApplication::focusWidget()->isAncestorOf(m_driver.find(u"stem"_s)));
}

TEST_F(ExamPageTest, KeepsTheFocusAtTheQuestionWhenTheNextOneIsOfAnotherKind) {
    goTo(exam::QuestionKind::MultipleChoice);
    m_driver.find(u"chooseB"_s)->setFocus();
    goTo(exam::QuestionKind::Ordering);
    EXPECT_TRUE(QApplication::focusWidget()->isAncestorOf(m_driver.find(u"stem"_s)));
}

TEST_F(ExamPageTest, PaintsOnlyTheNumbersThatChangeWhenAQuestionIsLeft) {
    passTime(5s);
    QWidget* numbers = m_driver.find<QAbstractItemView>(u"questionStrip"_s)->viewport();
    const PaintedPixels painted(numbers);
    m_driver.press(Qt::Key_N);
    EXPECT_GT(painted.count, 0);
    EXPECT_LT(painted.count, numbers->width() * numbers->height() / 10);
}

TEST_F(ExamPageTest, DrawsATextThatStaysInTheColoursOfAnotherTheme) {
    const std::string text = "Which is right?\n\n```\nprint(1)\n```\n";
    app::QuestionText view;
    view.setContent(text);
    const auto ground = [&] { return view.findChildren<app::RichTextView*>().at(1)->toHtml(); };
    ASSERT_TRUE(ground().contains(app::lightTheme().code.name()));
    m_driver.settings().setTheme(app::ThemeChoice::Dark);
    app::applyAppearance(m_driver.settings());
    view.setContent(text);
    EXPECT_TRUE(ground().contains(app::darkTheme().code.name()));
}

TEST_F(ExamPageTest, TakesASelectionBackWhenTheNextQuestionHasTheSameText) {
    app::QuestionText view;
    view.setContent("Which is right?");
    view.findChild<app::RichTextView*>()->selectAll();
    ASSERT_TRUE(view.hasSelection());
    view.setContent("Which is right?");
    EXPECT_FALSE(view.hasSelection());
}

TEST_F(ExamPageTest, KeepsTheWidthThatAPersonGaveTheScenario) {
    const auto goToScenario = [this](bool wanted) {
        while (m_driver.page() == u"examPage"_s && (snapshot().shown.scenario != nullptr) != wanted)
            m_driver.press(Qt::Key_N);
        ASSERT_EQ(m_driver.page(), u"examPage"_s);
    };
    ASSERT_NO_FATAL_FAILURE(goToScenario(true));
    const auto pane = [this] { return m_driver.find(u"scenarioPane"_s); }; // of the question on screen
    const auto view = [pane] { return qobject_cast<QSplitter*>(pane()->parentWidget()); };
    const auto percent = [&] { return 100 * pane()->width() / view()->width(); };
    EXPECT_NEAR(percent(), app::Settings::kNormalScenario, 2);
    QWidget* handle = view()->handle(1);
    const QPoint begin = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, begin);
    QTest::mouseMove(handle, begin + QPoint(view()->width() / 5, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, begin);
    EXPECT_NEAR(m_driver.settings().scenarioPercent(), 60, 2);
    ASSERT_NO_FATAL_FAILURE(goToScenario(false));
    EXPECT_FALSE(pane()->isVisible());
    m_driver.press(Qt::Key_P);
    ASSERT_TRUE(pane()->isVisible());
    EXPECT_NEAR(percent(), 60, 2);
}

class QuestionDeckTest : public ExamPageTest {
protected:
    QuestionDeckTest() { read(); }

    /// All that the program does when nothing else is to be done.
    static void read() {
        for (int round = 0; round < 8; ++round)
            QApplication::processEvents();
    }

    QList<app::QuestionView*> views() {
        return m_driver.window().findChild<app::QuestionDeck*>()->findChildren<app::QuestionView*>();
    }

    QImage deck() { return m_driver.find(u"questionDeck"_s)->grab().toImage(); }

    /// The names of what has the focus on a round through the window with Tab.
    QStringList tabRound() {
        constexpr int kFarthest = 60;
        m_driver.find(u"timeLeft"_s)->setFocus();
        QStringList names;
        do {
            names += QApplication::focusWidget()->objectName();
            EXPECT_TRUE(QApplication::focusWidget()->isVisible());
            m_driver.press(Qt::Key_Tab);
        } while (names.size() < kFarthest && QApplication::focusWidget()->objectName() != u"timeLeft"_s);
        return names;
    }
};

TEST_F(QuestionDeckTest, PreparesTheQuestionsBesideTheOneOnScreen) {
    m_driver.controller().show(5);
    read();
    ASSERT_EQ(views().size(), 3);
    const exam::Sitting& sitting = m_driver.controller().sitting();
    for (const exam::Position position : {4u, 5u, 6u})
        EXPECT_EQ(std::ranges::count_if(views(),
                                        [&](const app::QuestionView* view) {
                                            return view->shows(
                                                {.shown = sitting.questions()[position],
                                                 .entryOrder = sitting.paper().items[position].entryOrder,
                                                 .item = {},
                                                 .scenarioHighlights = {}});
                                        }),
                  1)
            << position;
    for (int step = 0; step < 10; ++step, read())
        m_driver.press(Qt::Key_N);
    EXPECT_EQ(views().size(), 3) << "they serve again";
}

TEST_F(QuestionDeckTest, LooksTheSameHoweverAPersonCameToAQuestion) {
    app::SittingController& controller = m_driver.controller();
    const auto setText = [this](int percent) {
        m_driver.settings().setTextPercent(percent);
        read();
    };
    const std::pair<const char*, std::function<void()>> changes[] = {
        {"nothing", [] {}},
        {"resized", [this] { m_driver.window().resize(1024, 700); }},
        {"larger text", [&] { setText(150); }},
        {"dark", [this] { m_driver.settings().setTheme(app::ThemeChoice::Dark); }},
        {"from right to left", [] { QApplication::setLayoutDirection(Qt::RightToLeft); }},
        {"and back", [] { QApplication::setLayoutDirection(Qt::LeftToRight); }},
        {"a wide scenario",
         [this] { m_driver.find<app::QuestionDeck>(u"questionDeck"_s)->setScenarioPercent(70); }},
    };
    m_driver.find(u"flagButton"_s)->setFocus(); // whose frame is not in the picture
    exam::Position position = 1;                // the first question with a scenario; the one before has none
    while (!controller.sitting().questions()[position].scenario)
        ++position;
    for (const auto& [change, make] : changes) {
        controller.show(position - 1);
        read();
        make();
        read();
        m_driver.press(Qt::Key_N);
        const QImage asNext = deck();
        controller.show((position + 30) % 65);
        controller.show(position);
        QApplication::processEvents();
        EXPECT_EQ(deck(), asNext) << "by a jump, after " << change;
        controller.show(position + 1);
        read();
        m_driver.press(Qt::Key_P);
        EXPECT_EQ(deck(), asNext) << "as the one before, after " << change;
    }
}

TEST_F(QuestionDeckTest, LeavesNamesFocusAndTheOrderOfTabToWhatIsOnScreen) {
    goTo(exam::QuestionKind::MultipleChoice);
    const QStringList before = tabRound();
    m_driver.find(u"chooseB"_s)->setFocus();
    const exam::QuestionKind kind = snapshot().shown.question->kind();
    do {
        read();
        m_driver.press(Qt::Key_N);
    } while (snapshot().shown.question->kind() != kind || snapshot().shown.scenario);
    read();
    ASSERT_EQ(views().size(), 3);
    EXPECT_EQ(m_driver.window().findChildren<QWidget*>(u"stem"_s).size(), 1);
    EXPECT_EQ(m_driver.window().findChildren<QWidget*>(u"chooseA"_s).size(), 1);
    EXPECT_TRUE(m_driver.find(u"chooseA"_s)->isVisible());
    EXPECT_EQ(tabRound().filter(u"choose"_s), before.filter(u"choose"_s));
    m_driver.find(u"chooseB"_s)->setFocus();
    m_driver.press(Qt::Key_N);
    m_driver.press(Qt::Key_P);
    EXPECT_TRUE(m_driver.find(u"questionDeck"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(QuestionDeckTest, KeepsOneViewWhileAssistiveTechnologyIsAtWork) {
    m_driver.controller().show(5);
    read();
    ASSERT_EQ(views().size(), 3);
    QAccessible::setActive(true);
    EXPECT_EQ(views().size(), 1);
    m_driver.press(Qt::Key_N);
    read();
    EXPECT_EQ(views().size(), 1);
    QAccessible::setActive(false);
}

TEST(Settings, KeepTheWidthOfTheScenarioWithinBounds) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(u"settings.ini"_s).toStdString();
    app::Settings(file).setScenarioPercent(62);
    EXPECT_EQ(app::Settings(file).scenarioPercent(), 62);
    app::Settings(file).setScenarioPercent(0);
    EXPECT_EQ(app::Settings(file).scenarioPercent(), app::Settings::kNarrowestScenario);
}

TEST_F(ExamPageTest, FollowsAChangedKey) {
    m_driver.settings().setKey(app::KeyAction::Next, QKeySequence(Qt::Key_J));
    m_driver.press(Qt::Key_J);
    EXPECT_EQ(snapshot().onScreen, 1u);
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(snapshot().onScreen, 1u);
    m_driver.settings().setKey(app::KeyAction::Next, QKeySequence(Qt::Key_P));
    EXPECT_EQ(m_driver.settings().keys()[0], QKeySequence(Qt::Key_J)) << "P is taken";
    m_driver.settings().resetKeys();
    m_driver.press(Qt::Key_N);
    EXPECT_EQ(snapshot().onScreen, 2u);
}

TEST(TextRanges, AreJoinedCutAndTakenBack) {
    using Ranges = std::vector<exam::TextRange>;
    struct Row {
        Ranges before;
        exam::TextRange toggled;
        Ranges after;
        const char* reason;
    };
    const Row rows[] = {
        {{}, {3, 5}, {{3, 5}}, "the first"},
        {{{8, 9}}, {3, 5}, {{3, 5}, {8, 9}}, "rising"},
        {{{3, 5}}, {5, 8}, {{3, 8}}, "touching ones are one"},
        {{{1, 4}, {6, 9}}, {3, 7}, {{1, 9}}, "what lies between two joins them"},
        {{{1, 9}}, {3, 5}, {{1, 3}, {5, 9}}, "the middle is taken back"},
        {{{1, 9}}, {1, 9}, {}, "the whole is taken back"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(app::withToggled(row.before, row.toggled), row.after) << row.reason;
}

TEST(TextRanges, CountCharactersBeyondTheBasicPlaneOnce) {
    const QString text = u"a😀b"_s;
    EXPECT_EQ(app::codePointsBefore(text, 3), 2u);
    EXPECT_EQ(app::placeBehind(text, 2), 3);
    EXPECT_EQ(app::placeBehind(text, 99), 4);
}

TEST(Sheet, CutsOnlyBetweenCharacters) {
    EXPECT_EQ(app::fitting(u"aüb"_s, 4), u"aüb"_s);
    EXPECT_EQ(app::fitting(u"aüb"_s, 2), u"a"_s);
    EXPECT_EQ(app::fitting(u"a😀"_s, 4), u"a"_s);
    EXPECT_EQ(app::fitting(u"a"_s, -3), QString());
}

TEST(DueTimeNotice, IsTheLastOneReached) {
    EXPECT_EQ(app::dueTimeNotice(31min, 30min), 30min);
    EXPECT_EQ(app::dueTimeNotice(30min, 29min), std::nullopt) << "told already";
    EXPECT_EQ(app::dueTimeNotice(40min, 4min), 5min);
    EXPECT_EQ(app::dueTimeNotice(2min, 0min), std::nullopt) << "the exam is over";
}

} // namespace test
