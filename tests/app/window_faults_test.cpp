// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows 30, 31 and 38 of faults.md: random keys and clicks, translations that are longer, layouts
// from right to left, small windows with large text.
#include "base/random.h"
#include "history/memory_history_store.h"
#include "pages/bank_issues_page.h"
#include "support/fake_clock.h"
#include "support/window_driver.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace test {

namespace {

/// REHEARSAL_MONKEY_EVENTS=10000 for the long form.
int eventCount() {
    constexpr int kShortForm = 2'000;
    const int wanted = qEnvironmentVariableIntValue("REHEARSAL_MONKEY_EVENTS");
    return wanted > 0 ? wanted : kShortForm;
}

/// Presses and clicks whatever the seed says.
class Monkey {
public:
    Monkey(WindowDriver& driver, FakeClock& clock, std::uint64_t seed)
        : m_driver(driver)
        , m_clock(clock)
        , m_random(seed) {}

    void act() {
        m_clock.advance(exam::Millis{static_cast<exam::Millis::rep>(draw(400))});
        // Only the end of an exam is agreed to: nothing is to be opened in a browser from here.
        m_driver.prompts().agrees = m_driver.page() == u"reviewPage"_s && draw(4) == 0;
        if (draw(10) < 7)
            pressKey();
        else
            click();
        if (draw(20) == 0)
            m_driver.controller().tick();
        closePopups();
    }

private:
    std::uint32_t draw(std::uint32_t bound) { return m_random.below(bound); }

    void pressKey() {
        constexpr std::array kKeys{
            Qt::Key_A,     Qt::Key_B,      Qt::Key_C,    Qt::Key_D,    Qt::Key_E,         Qt::Key_F,
            Qt::Key_G,     Qt::Key_H,      Qt::Key_N,    Qt::Key_N,    Qt::Key_P,         Qt::Key_R,
            Qt::Key_K,     Qt::Key_O,      Qt::Key_S,    Qt::Key_T,    Qt::Key_W,         Qt::Key_X,
            Qt::Key_1,     Qt::Key_3,      Qt::Key_5,    Qt::Key_9,    Qt::Key_Tab,       Qt::Key_Backtab,
            Qt::Key_Space, Qt::Key_Return, Qt::Key_Left, Qt::Key_Down, Qt::Key_Backspace, Qt::Key_Delete,
            Qt::Key_Home,  Qt::Key_Escape, Qt::Key_Up,   Qt::Key_Plus, Qt::Key_Comma,     Qt::Key_F1};
        constexpr std::array kModifiers{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                        Qt::AltModifier};
        m_driver.press(kKeys[draw(kKeys.size())], kModifiers[draw(kModifiers.size())]);
    }

    void click() {
        QWidget& window = m_driver.window();
        const QPoint place(static_cast<int>(draw(static_cast<std::uint32_t>(window.width()))),
                           static_cast<int>(draw(static_cast<std::uint32_t>(window.height()))));
        QWidget* target = window.childAt(place);
        if (!target)
            return;
        const auto button = draw(5) == 0 ? Qt::RightButton : Qt::LeftButton;
        QTest::mouseClick(target, button, Qt::NoModifier, target->mapFrom(&window, place));
        QApplication::processEvents();
    }

    static void closePopups() {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }

    WindowDriver& m_driver;
    FakeClock& m_clock;
    exam::Random m_random;
};

/// Every text comes out longer and within brackets that no other text has.
class PseudoTranslator : public QTranslator {
public:
    PseudoTranslator() { QApplication::installTranslator(this); }
    ~PseudoTranslator() override { QApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return u'⟦' + text + QString(text.size() * 2 / 5, u'~') + u'⟧';
    }
};

bool hasLetters(const QString& text) {
    return std::ranges::any_of(text, [](QChar character) { return character.isLetter(); });
}

/// Texts of the bank, letters of options and the like are not translated.
bool isData(const QWidget& widget) {
    for (const QWidget* parent = &widget; parent; parent = parent->parentWidget())
        for (const QString& name :
             {u"option"_s, u"stem"_s, u"prompt"_s, u"scenario"_s, u"answerText"_s, u"slot"_s, u"testTitle"_s,
              u"taskTitle"_s, u"pointRow"_s, u"recallData"_s})
            if (parent->objectName().startsWith(name) && !widget.objectName().startsWith(u"mark"_s))
                return true;
    return false;
}

class Layout : public testing::Test {
protected:
    ~Layout() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    /// Buttons and labels of one line that are narrower than their text.
    static QStringList clipped(const QWidget& page) {
        QStringList found;
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            const QRect place(button->mapTo(&page, QPoint()), button->size());
            const bool isNarrow = button->width() < button->minimumSizeHint().width();
            const bool isOutside = !page.rect().contains(place) && !isWithinScrollArea(*button);
            if (button->isVisible() && (isNarrow || isOutside))
                found += button->text();
        }
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->width() < label->minimumSizeHint().width())
                found += label->text();
        return found;
    }

    static bool isWithinScrollArea(const QWidget& widget) {
        for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
            if (parent->inherits("QAbstractScrollArea"))
                return true;
        return false;
    }

    QWidget& page(WindowDriver& driver) { return *driver.window().findChild<QWidget*>(driver.page()); }

    /// Calls `look` on the pages of the checklists and of the plan, as it looks some weeks before an exam.
    template<class Look>
    void visitDesk(WindowDriver& driver, Look look) {
        driver.click(u"homeChecklistsButton"_s);
        QApplication::processEvents();
        look();
        driver.click(u"checklistBack"_s);
        driver.click(u"homePlanButton"_s);
        driver.click(u"plan-ten-weeks"_s);
        driver.find<QAbstractButton>(u"hasExam"_s)->setChecked(true);
        QApplication::processEvents();
        look();
        driver.click(u"planBack"_s);
    }

    /// Calls `look` on each page of practice and of an exam.
    template<class Look>
    void visit(WindowDriver& driver, Look look) {
        QApplication::processEvents();
        look();
        driver.choose(u"welcomeAction"_s);
        look();
        driver.click(u"welcomeHomeButton"_s);
        driver.click(u"practiceButton"_s);
        QTest::qWait(1); // what matches is counted when there is nothing else to do
        look();
        driver.click(u"recallButton"_s);
        look();
        driver.click(u"recallStart"_s);
        look();
        driver.click(u"recallDone"_s);
        look();
        driver.click(u"recallResultBack"_s);
        driver.click(u"practiceBack"_s);
        visitDesk(driver, look);
        driver.click(u"fullExamButton"_s);
        look();
        driver.find<QAbstractButton>(u"confidenceBox"_s)->setChecked(true);
        driver.click(u"startExamButton"_s);
        std::array<bool, 4> seen{};
        while (driver.page() == u"examPage"_s && std::ranges::count(seen, true) < 4) {
            const auto kind = static_cast<std::size_t>(driver.controller().snapshot().shown.question->kind());
            if (!std::exchange(seen[kind], true))
                look();
            driver.press(Qt::Key_N);
        }
        driver.press(Qt::Key_R);
        look();
        driver.click(u"endButton"_s);
        look();
        driver.click(u"skipSurveyButton"_s);
        look();
    }

    FakeClock m_clock;
    exam::MemoryHistoryStore m_store;
};

} // namespace

TEST(Monkey, FindsNoStateThatTheEngineDoesNotKnow) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store);
    driver.startFullExam();
    Monkey monkey(driver, clock, 20261128);
    for (int events = eventCount(); events > 0; --events) {
        monkey.act();
        const bool isInExam = driver.page() == u"examPage"_s || driver.page() == u"reviewPage"_s;
        ASSERT_TRUE(!isInExam || driver.controller().isActive()) << events << " events before the end";
        if (driver.controller().isActive())
            continue;
        if (driver.page() == u"homePage"_s)
            driver.startFullExam();
    }
    const auto sittings = store.list();
    for (const exam::SittingSummary& summary : *sittings) {
        const exam::StoredSitting stored = *store.load(summary.id);
        EXPECT_TRUE(exam::replay(stored.events, stored.record.paper.items.size()).has_value());
        const auto ends = std::ranges::count_if(stored.events, [](const exam::SittingEvent& event) {
            return std::holds_alternative<exam::Finished>(event.body);
        });
        EXPECT_LE(ends, 1) << "submitted once";
    }
}

TEST(Monkey, SubmitsAnExamOnceHoweverOftenItIsAsked) {
    FakeClock clock;
    exam::MemoryHistoryStore store;
    WindowDriver driver(clock, store);
    driver.startFullExam();
    driver.press(Qt::Key_R);
    auto* end = driver.find<QPushButton>(u"endButton"_s);
    QTest::mouseDClick(end, Qt::LeftButton);
    end->click();
    driver.controller().finish();
    QApplication::processEvents();
    EXPECT_EQ(driver.prompts().asked.size(), 1);
    EXPECT_EQ(store.list()->size(), 1u);
    EXPECT_EQ(driver.page(), u"surveyPage"_s);
}

TEST_F(Layout, TranslatesAndShowsWholeEveryTextOfOurs) {
    const PseudoTranslator translator;
    WindowDriver driver(m_clock, m_store);
    driver.window().resize(1024, 700);
    visit(driver, [&] {
        const QWidget& shown = page(driver);
        const auto expectTranslated = [&](const QWidget& widget, const QString& text) {
            if (!widget.isVisible() || !hasLetters(text) || isData(widget))
                return;
            EXPECT_TRUE(text.contains(u'⟦') || text == u"MLA-C01"_s || text.startsWith(u"AWS Certified"_s))
                << driver.page().toStdString() << ": " << text.toStdString();
        };
        for (const QLabel* label : shown.findChildren<QLabel*>())
            expectTranslated(*label, label->text());
        for (const QPushButton* button : shown.findChildren<QPushButton*>())
            expectTranslated(*button, button->text());
        EXPECT_EQ(clipped(shown).join(u" | "_s).toStdString(), "") << driver.page().toStdString();
    });
}

TEST_F(Layout, ClipsNothingInSmallWindowsAndWithLargeText) {
    struct Row {
        QSize size;
        int textPercent;
    };
    for (const auto& [size, textPercent] : {Row{{1024, 700}, 200}, Row{{640, 480}, 100}}) {
        exam::MemoryHistoryStore store;
        WindowDriver driver(m_clock, store);
        driver.settings().setTextPercent(textPercent);
        driver.window().resize(size);
        visit(driver, [&] {
            EXPECT_EQ(clipped(page(driver)).join(u" | "_s).toStdString(), "")
                << driver.page().toStdString() << " at " << size.width();
        });
        driver.click(u"answersButton"_s);
        driver.openData();
        QTest::keyClick(&driver.window(), Qt::Key_Comma, Qt::ControlModifier);
        const auto* pages = driver.window().findChild<QStackedWidget*>(u"pages"_s);
        for (int index = 0; index < pages->count(); ++index)
            EXPECT_LE(pages->widget(index)->minimumSizeHint().width(), size.width())
                << pages->widget(index)->objectName().toStdString() << " at " << textPercent;
        const app::BankIssuesPage issues;
        EXPECT_LE(issues.minimumSizeHint().width(), size.width()) << "issues at " << textPercent;
        driver.settings().setTextPercent(100);
    }
}

TEST_F(Layout, LeavesTheQuestionMostOfASmallWindowWithLargeText) {
    WindowDriver driver(m_clock, m_store);
    driver.settings().setTextPercent(200);
    driver.window().resize(1024, 700);
    driver.click(u"fullExamButton"_s);
    EXPECT_FALSE(driver.find(u"startExamButton"_s)->visibleRegion().isEmpty());
    driver.click(u"startExamButton"_s);
    EXPECT_GT(driver.find(u"questionPane"_s)->height(), 700 * 3 / 5);
    auto* strip = driver.find<QListView>(u"questionStrip"_s);
    for (int times = 0; times < 40; ++times)
        driver.press(Qt::Key_N);
    EXPECT_TRUE(strip->viewport()->rect().contains(strip->visualRect(strip->currentIndex())))
        << "scrolls along";
    driver.settings().setTextPercent(100);
}

TEST_F(Layout, GivesLargeTextWiderColumnsWhereThereIsRoom) {
    WindowDriver driver(m_clock, m_store);
    driver.window().resize(2200, 900);
    const QWidget* column = driver.find(u"fullExamButton"_s)->parentWidget();
    const int normal = column->width();
    driver.settings().setTextPercent(200);
    QApplication::processEvents();
    EXPECT_GT(column->width(), normal * 3 / 2);
    driver.settings().setTextPercent(100);
}

TEST_F(Layout, OffersInAMenuWhatTheFooterHasNoRoomFor) {
    WindowDriver driver(m_clock, m_store);
    driver.window().resize(640, 480);
    driver.startFullExam();
    EXPECT_FALSE(driver.find(u"noteButton"_s)->isVisible());
    QMenu* menu = driver.find<QPushButton>(u"moreButton"_s)->menu();
    emit menu->aboutToShow();
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered += action->text();
    EXPECT_EQ(offered.join(u','), u"Clear answer,Highlight,Note,Scratch sheet"_s) << "no pause in an exam";
    menu->actions()[2]->trigger();
    EXPECT_TRUE(driver.find(u"noteSheet"_s)->isVisible());
    driver.window().resize(1180, 800);
    QApplication::processEvents();
    EXPECT_TRUE(driver.find(u"noteButton"_s)->isVisible());
    EXPECT_FALSE(driver.find(u"moreButton"_s)->isVisible());
}

TEST_F(Layout, IsMirroredFromRightToLeft) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowDriver driver(m_clock, m_store);
    driver.startFullExam();
    const auto left = [&](const QString& name) {
        return driver.find(name)->mapTo(&driver.window(), QPoint()).x();
    };
    EXPECT_GT(left(u"previousButton"_s), left(u"nextButton"_s));
    EXPECT_GT(left(u"questionNumber"_s), left(u"timeLeft"_s));
}

} // namespace test
