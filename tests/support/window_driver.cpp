// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_driver.h"

#include "storage/export_sitting.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace test {

WindowDriver::WindowDriver(const exam::Clock& clock, exam::HistoryStore& store, std::uint64_t seed,
                           const std::filesystem::path& bankFolder, std::optional<exam::Error> historyProblem,
                           const std::filesystem::path& cacheFolder)
    : m_settings(m_settingsFolder.filePath(u"settings.ini"_s).toStdString())
    , m_history(std::make_unique<exam::InlineHistoryQueue>(store)) {
    m_settings.setWelcomed();
    makeWindow(clock, *m_history, seed, bankFolder, cacheFolder);
    exam::HistoryFindings findings;
    findings.problem = std::move(historyProblem);
    m_window->showFindings(findings);
    QApplication::processEvents();
}

WindowDriver::WindowDriver(NewPerson, const exam::Clock& clock, exam::HistoryStore& store)
    : m_settings(m_settingsFolder.filePath(u"settings.ini"_s).toStdString())
    , m_history(std::make_unique<exam::InlineHistoryQueue>(store)) {
    makeWindow(clock, *m_history, 1, {}, {});
}

WindowDriver::WindowDriver(const exam::Clock& clock, exam::HistoryQueue& history, std::uint64_t seed)
    : m_settings(m_settingsFolder.filePath(u"settings.ini"_s).toStdString()) {
    m_settings.setWelcomed();
    makeWindow(clock, history, seed, {}, {});
}

void WindowDriver::makeWindow(const exam::Clock& clock, exam::HistoryQueue& history, std::uint64_t seed,
                              const std::filesystem::path& bankFolder,
                              const std::filesystem::path& cacheFolder) {
    app::applyAppearance(m_settings);
    m_window = std::make_unique<app::MainWindow>(app::Services{.clock = clock,
                                                               .history = history,
                                                               .settings = m_settings,
                                                               .prompts = m_prompts,
                                                               .newSeed = [seed]() mutable { return seed++; },
                                                               .dataFolder = {},
                                                               .cacheFolder = cacheFolder,
                                                               .exportSitting = exam::exportSitting},
                                                 bankFolder.empty() ? REHEARSAL_BANK_DIR : bankFolder);
    m_window->show();
    waitForBank();
}

void WindowDriver::waitForBank() {
    constexpr int kLongestMs = 60'000; // under sanitizers, on a busy machine
    if (!QTest::qWaitFor([this] { return !m_window->isReadingBank(); }, kLongestMs))
        qFatal("the bank is still being read");
    QApplication::processEvents();
}

QWidget* WindowDriver::currentPage() const {
    return m_window->findChild<QStackedWidget*>(u"pages"_s)->currentWidget();
}

QString WindowDriver::page() const {
    return currentPage()->objectName();
}

void WindowDriver::fail(const QString& name) const {
    qFatal("no \"%s\" on %s", qPrintable(name), qPrintable(page()));
    std::abort();
}

QString WindowDriver::textOf(const QString& name) const {
    if (const auto* button = currentPage()->findChild<QAbstractButton*>(name))
        return button->text();
    return find<QLabel>(name)->text();
}

void WindowDriver::click(const QString& name) {
    QTest::mouseClick(find(name), Qt::LeftButton);
    QApplication::processEvents();
}

void WindowDriver::rightClick(const QString& name) {
    QWidget* target = find(name);
    const QPoint center = target->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, center, target->mapToGlobal(center));
    QApplication::sendEvent(target, &event);
    QApplication::processEvents();
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused && currentPage()->isAncestorOf(focused) ? focused : currentPage(), key,
                    modifiers);
    QApplication::processEvents();
}

void WindowDriver::startFullExam() {
    click(u"fullExamButton"_s);
    click(u"startExamButton"_s);
}

int WindowDriver::resultCount() {
    return find<QAbstractItemView>(u"resultsList"_s)->model()->rowCount();
}

void WindowDriver::openLatestResult() {
    auto* list = find<QAbstractItemView>(u"resultsList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
}

void WindowDriver::openData() {
    choose(u"dataAction"_s);
}

void WindowDriver::choose(const QString& action) {
    m_window->findChild<QAction*>(action)->trigger();
    QApplication::processEvents();
}

void WindowDriver::endExam() {
    if (page() == u"examPage"_s)
        click(u"reviewButton"_s);
    click(u"endButton"_s);
    if (page() == u"surveyPage"_s)
        click(u"skipSurveyButton"_s);
}

} // namespace test
