// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window for a data folder on one machine: a second start asks the first one to come to the front, tells
// it what to open, and ends. They meet at a socket without a file (unix(7), "abstract"), which is gone with
// the process that made it.
#pragma once

#include <QSocketNotifier>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace app {

/// Asks the program that has this data folder to come to the front and to open `argument` (open_request.h;
/// empty for nothing), and waits for its answer for up to a second. False when none answers: it runs on
/// another machine, for another user, or it hangs.
bool callOtherWindow(const std::filesystem::path& dataFolder, const QString& argument);

/// Answers such calls of the same user as long as it lives.
class WindowCalls {
public:
    /// `onCall` is given the argument; it runs on this thread, from its event loop.
    WindowCalls(const std::filesystem::path& dataFolder, std::function<void(const QString&)> onCall);
    ~WindowCalls();
    WindowCalls(const WindowCalls&) = delete;
    WindowCalls& operator=(const WindowCalls&) = delete;

private:
    void answer();

    int m_socket;
    std::function<void(const QString&)> m_onCall;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< null where no such socket can be made
};

} // namespace app
