// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window with the real bank, driven by clicks and keys. Object names are the contract for finding
// things.
#pragma once

#include "history/history_queue.h"
#include "main_window.h"
#include "settings.h"
#include "support/fake_prompts.h"

#include <QTemporaryDir>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

namespace test {

/// Says that the window is to greet somebody who has never used it.
struct NewPerson {};

class WindowDriver {
public:
    /// `clock` and `store` must outlive the driver. An empty bank folder means the shipped bank.
    WindowDriver(const exam::Clock& clock, exam::HistoryStore& store, std::uint64_t seed = 1,
                 const std::filesystem::path& bankFolder = {}, std::optional<exam::Error> historyProblem = {},
                 const std::filesystem::path& cacheFolder = {});
    /// The window of somebody who has not read the welcome, with an empty history.
    WindowDriver(NewPerson, const exam::Clock& clock, exam::HistoryStore& store);
    /// With a history that is used as in the program. `history` must outlive the driver.
    WindowDriver(const exam::Clock& clock, exam::HistoryQueue& history, std::uint64_t seed = 1);

    app::MainWindow& window() { return *m_window; }
    app::SittingController& controller() { return m_window->controller(); }
    FakePrompts& prompts() { return m_prompts; }
    app::Settings& settings() { return m_settings; }

    /// The object name of the page in front.
    QString page() const;

    /// The widget of this name on the page in front; a failed assertion ends the program, since nothing can
    /// go on.
    template<class T = QWidget>
    T* find(const QString& name) const {
        T* found = currentPage()->template findChild<T*>(name);
        if (!found)
            fail(name);
        return found;
    }

    bool has(const QString& name) const { return currentPage()->findChild<QWidget*>(name) != nullptr; }
    QString textOf(const QString& name) const;

    void click(const QString& name);
    void rightClick(const QString& name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// Until no bank is being read any more.
    void waitForBank();
    /// Home, briefing, first question.
    void startFullExam();
    /// How many results Home lists.
    int resultCount();
    /// The result that Home lists first, by a click.
    void openLatestResult();
    /// The page of backups, export and import, by the menu.
    void openData();
    /// What stands in a menu, by its object name.
    void choose(const QString& action);
    /// From the review screen or a question to the result, without the survey before it.
    void endExam();

private:
    void makeWindow(const exam::Clock& clock, exam::HistoryQueue& history, std::uint64_t seed,
                    const std::filesystem::path& bankFolder, const std::filesystem::path& cacheFolder);
    QWidget* currentPage() const;
    [[noreturn]] void fail(const QString& name) const;

    QTemporaryDir m_settingsFolder;
    app::Settings m_settings;
    FakePrompts m_prompts;
    std::unique_ptr<exam::InlineHistoryQueue> m_history; ///< where the test gave a store
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace test
