// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_candidate.h"

#include "exam_trace.h"
#include "storage/sqlite_history_store.h"

#include <gtest/gtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace test {

namespace {

Said toSaid(const QList<QByteArray>& words) {
    return {words.value(1).toStdString(), words.value(2).toULongLong(), words.value(3).toULongLong()};
}

} // namespace

int rounds(int few) {
    const int wanted = qEnvironmentVariableIntValue("REHEARSAL_FAULT_ROUNDS");
    return wanted > 0 ? wanted : few;
}

void Statement::take(const QByteArray& line) {
    const QList<QByteArray> words = line.split(' ');
    const QByteArray& what = words.front();
    if (what == "writer")
        isWriter = true;
    if (what == "kept") {
        lastKept = toSaid(words);
        ++kept;
    }
    if (what == "not-saved")
        ++notSaved;
    if (what == "not-opened")
        wasNotOpened = true;
    if (what == "tick") {
        ++ticks;
        lastTick = exam::Millis{words.value(1).toLongLong()};
    }
    if (what == "showed-saving")
        showedSaving = true;
    if (what == "held") {
        longestHoldUs = words.value(1).toLong();
        usualHoldUs = words.value(2).toLong();
    }
    if (what == "end") {
        end = toSaid(words);
        endWasSaved = words.value(4) == "saved";
    }
}

RunningCandidate::RunningCandidate(const std::filesystem::path& folder, int answers, const QStringList& more,
                                   const QProcessEnvironment& environment)
    : RunningCandidate(QStringLiteral(CANDIDATE), folder, answers, more, environment) {}

RunningCandidate::RunningCandidate(const QString& program, const std::filesystem::path& folder, int answers,
                                   const QStringList& more, const QProcessEnvironment& environment) {
    m_process.setProcessEnvironment(environment);
    m_process.start(program,
                    QStringList{QString::fromStdString(folder.string()), QString::number(answers)} + more);
    m_process.waitForStarted();
}

RunningCandidate::~RunningCandidate() {
    kill();
}

void RunningCandidate::readLines() {
    while (m_process.canReadLine()) {
        m_statement.take(m_process.readLine().trimmed());
    }
    m_statement.problem += m_process.readAllStandardError().toStdString();
}

bool RunningCandidate::waitFor(const QByteArrayList& words) {
    for (;;) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            m_statement.take(line);
            if (words.contains(line.split(' ').front()))
                return true;
        }
        if (!m_process.waitForReadyRead(60'000))
            return false;
    }
}

void RunningCandidate::runFor(int ms) {
    m_process.waitForFinished(ms);
    readLines();
}

void RunningCandidate::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    readLines();
}

bool RunningCandidate::waitForEnd() {
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(60'000);
    if (!ended)
        kill();
    readLines();
    return ended;
}

QProcessEnvironment faulty(const std::filesystem::path& folder, const QString& kind, long call) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(STORAGE_FAULTS));
    environment.insert(u"FAULT_FOLDER"_s, QString::fromStdString(folder.string()));
    environment.insert(u"FAULT_KIND"_s, kind);
    environment.insert(u"FAULT_CALL"_s, QString::number(call));
    return environment;
}

std::size_t lostEvents(const std::filesystem::path& folder, const Said& said) {
    const auto store = exam::SqliteHistoryStore::open(folder);
    EXPECT_TRUE(store.has_value()) << (store ? "" : store.error().detail);
    if (!store)
        return said.events;
    const auto stored = (*store)->load({said.sitting});
    EXPECT_TRUE(stored.has_value()) << (stored ? "" : stored.error().detail);
    if (!stored)
        return said.events;
    if (stored->events.size() < said.events)
        return said.events - stored->events.size();
    return traceOf(std::span(stored->events).first(said.events)) == said.trace ? 0 : said.events;
}

bool succeeds(const QString& command, const QStringList& arguments) {
    QProcess process;
    process.start(command, arguments);
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isRoot() {
    return ::geteuid() == 0;
}

} // namespace test
