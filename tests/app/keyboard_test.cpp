// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole exam without a mouse: every kind of question, a flag, a note, the review screen, the end, the
// score.
#include "history/memory_history_store.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace test {

namespace {

/// Counts what a mouse does.
class MouseWatch : public QObject {
public:
    MouseWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::MouseButtonPress ? 1 : 0;
        return false;
    }

    int count = 0;
};

class KeyboardTest : public testing::Test {
protected:
    /// A key for whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_driver.window(), key, modifiers);
        QApplication::processEvents();
    }

    void tabTo(const QString& name) {
        constexpr int kFarthest = 80;
        for (int steps = 0; steps < kFarthest; ++steps) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << name.toStdString() << " cannot be reached with Tab";
    }

    void pressButton(const QString& name) {
        ASSERT_NO_FATAL_FAILURE(tabTo(name));
        press(Qt::Key_Space);
    }

    /// The right answer by letters; a question that needs a sixth entry, whose letter flags, is left open.
    void answer() {
        constexpr std::ptrdiff_t kLetters = 5;
        const app::SittingSnapshot snapshot = m_driver.controller().snapshot();
        std::vector<std::ptrdiff_t> places;
        for (const auto& pick : exam::rightResponse(*snapshot.shown.question).picks)
            places.push_back(std::ranges::find(snapshot.entryOrder, *pick) - snapshot.entryOrder.begin());
        if (std::ranges::max(places) >= kLetters)
            return;
        ++m_answeredCount;
        for (const std::ptrdiff_t place : places)
            press(static_cast<Qt::Key>(Qt::Key_A + place));
    }

    int m_answeredCount = 0;
    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
    WindowDriver m_driver{m_clock, m_store};
    MouseWatch m_mouse;
};

} // namespace

TEST_F(KeyboardTest, SitsAWholeExamWithoutAMouse) {
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(pressButton(u"startExamButton"_s));
    ASSERT_EQ(m_driver.page(), u"examPage"_s);
    std::set<exam::QuestionKind> kinds;
    for (int number = 1; number <= 65; ++number) {
        kinds.insert(m_driver.controller().snapshot().shown.question->kind());
        answer();
        if (number == 7)
            press(Qt::Key_F);
        if (number == 8) {
            press(Qt::Key_O);
            QTest::keyClicks(QApplication::focusWidget(), u"by hand"_s);
            ASSERT_NO_FATAL_FAILURE(pressButton(u"nextButton"_s));
            continue;
        }
        press(Qt::Key_N);
    }
    EXPECT_EQ(kinds.size(), 4u);
    ASSERT_EQ(m_driver.page(), u"reviewPage"_s);
    EXPECT_TRUE(m_driver.textOf(u"reviewSummary"_s).endsWith(u"1 flagged"_s));
    ASSERT_NO_FATAL_FAILURE(pressButton(u"endButton"_s));
    ASSERT_EQ(m_driver.page(), u"surveyPage"_s);
    press(Qt::Key_Space);
    ASSERT_NO_FATAL_FAILURE(pressButton(u"showResultButton"_s));
    ASSERT_EQ(m_driver.page(), u"resultPage"_s);
    EXPECT_GT(m_answeredCount, 50);
    EXPECT_TRUE(m_driver.textOf(u"scoreFacts"_s).startsWith(u"%1 of 65"_s.arg(m_answeredCount)))
        << m_driver.textOf(u"scoreFacts"_s).toStdString();
    EXPECT_EQ(m_mouse.count, 0);
}

TEST_F(KeyboardTest, GoesThroughThePageInTheOrderOfReading) {
    m_driver.startFullExam();
    while (m_driver.controller().snapshot().shown.question->kind() != exam::QuestionKind::MultipleChoice ||
           m_driver.controller().snapshot().shown.scenario)
        press(Qt::Key_N);
    m_driver.find(u"timeLeft"_s)->setFocus();
    const QStringList reading{u"timeLeft"_s,      u"questionStrip"_s, u"stem"_s,
                              u"chooseA"_s,       u"flagButton"_s,    u"noteButton"_s,
                              u"scratchButton"_s, u"reviewButton"_s,  u"nextButton"_s};
    qsizetype reached = 0;
    for (int steps = 0; steps < 40 && reached < reading.size(); ++steps) {
        for (QWidget* widget = QApplication::focusWidget(); widget && reached < reading.size();
             widget = widget->parentWidget())
            if (widget->objectName() == reading[reached]) {
                ++reached;
                break;
            }
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(reached, reading.size()) << "the way ends before " << reading.value(reached).toStdString();
}

} // namespace test
