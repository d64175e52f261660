// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

namespace app {

/// For a person without a history: what the program is and is not, where data lies, and two ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// Questions of the short test that needs no preparation.
    static constexpr std::size_t kTasteQuestions = 10;

    /// `dataFolder` may be empty, for a history in memory.
    explicit WelcomePage(const std::filesystem::path& dataFolder, QWidget* parent = nullptr);

signals:
    void examWanted();
    void tasteWanted();
    void homeWanted();

private:
    QWidget* makeText(const std::filesystem::path& dataFolder);
    QWidget* makeFooter();
};

} // namespace app
