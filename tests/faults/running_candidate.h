// SPDX-License-Identifier: GPL-3.0-or-later
//
// A candidate process as a test sees it, and the judgement on the folder that it leaves.
#pragma once

#include "base/clock.h"

#include <QByteArrayList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <filesystem>
#include <optional>
#include <string>

namespace test {

/// So many rounds as REHEARSAL_FAULT_ROUNDS says, else `few`.
int rounds(int few);

/// What was said of a sitting at one moment.
struct Said {
    std::string sitting;
    std::size_t events = 0;
    std::uint64_t trace = 0;
};

/// Everything that a candidate said.
struct Statement {
    bool isWriter = false;
    std::optional<Said> lastKept;
    std::optional<Said> end;
    bool endWasSaved = false;
    int notSaved = 0; ///< times that it said so
    int kept = 0;     ///< times that it said so
    bool wasNotOpened = false;
    int ticks = 0;             ///< of the clock while it watched
    exam::Millis lastTick{0};  ///< time used, as said at the last of these
    bool showedSaving = false; ///< the window did
    long longestHoldUs = 0;    ///< of the window by anything, in microseconds
    long usualHoldUs = 0;      ///< by one answer, the median
    std::string problem;       ///< from stderr

    void take(const QByteArray& line);
};

class RunningCandidate {
public:
    RunningCandidate(const std::filesystem::path& folder, int answers, const QStringList& more = {},
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    /// Another program that speaks like it (window_candidate.cpp).
    RunningCandidate(const QString& program, const std::filesystem::path& folder, int answers,
                     const QStringList& more, const QProcessEnvironment& environment);
    ~RunningCandidate();

    /// Reads on until it has said one of `words`, or ended; gives whether it said one.
    bool waitFor(const QByteArrayList& words);
    void runFor(int ms);
    void kill();
    /// Lets it end; false when it had to be killed after a minute.
    bool waitForEnd();
    void closeInput() { m_process.closeWriteChannel(); }

    const Statement& statement() const { return m_statement; }
    QProcess& process() { return m_process; }

private:
    void readLines();

    QProcess m_process;
    Statement m_statement;
};

/// The environment in which calls on `folder` fail (storage_faults.cpp).
QProcessEnvironment faulty(const std::filesystem::path& folder, const QString& kind, long call = 0);

/// Opens the folder and compares with what was said last to be kept: gives how many acknowledged events are
/// missing or changed, and fails the test when the sitting cannot be resumed.
std::size_t lostEvents(const std::filesystem::path& folder, const Said& said);

/// Runs a command and gives whether it ended well.
bool succeeds(const QString& command, const QStringList& arguments);
bool isRoot();

} // namespace test
