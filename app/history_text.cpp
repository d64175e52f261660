// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_text.h"

#include "error_text.h"
#include "text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::uintmax_t kNoRoom = std::uintmax_t{64} * 1024;

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("HistoryText", text, nullptr, count);
}

QString sizeText(std::uintmax_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
}

QString pathText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

QString dayText(std::chrono::year_month_day day) {
    const QDate date(int(day.year()), static_cast<int>(unsigned(day.month())),
                     static_cast<int>(unsigned(day.day())));
    return QLocale().toString(date, QLocale::LongFormat);
}

QString dayText(exam::Day day) {
    return dayText(std::chrono::year_month_day(day));
}

bool isScored(const exam::SittingSummary& sitting) {
    return sitting.hasResult && sitting.allowed.has_value();
}

std::optional<bool> passedIn(const exam::SittingSummary& sitting) {
    if (!sitting.hasResult)
        return false;
    return isScored(sitting) ? std::optional(sitting.passed) : std::nullopt;
}

QString verdictText(const exam::SittingSummary& sitting) {
    if (!sitting.hasResult)
        return translated("Damaged");
    if (!isScored(sitting))
        return translated("Practice");
    return sitting.passed ? translated("Pass") : translated("Below the pass mark");
}

QString historyProblemText(const exam::HistoryFindings& findings) {
    if (!findings.problem)
        return {};
    QStringList sentences;
    if (findings.problem->code == exam::ErrorCode::StorageInUse && !findings.otherOwner.empty())
        sentences += translated("Another Rehearsal (%1) has this data folder, so this window is for reading: "
                                "what you do here is not kept. Use the other window, or close it and start "
                                "again.")
                         .arg(toQString(findings.otherOwner));
    else
        sentences += errorText(*findings.problem);
    if (!findings.isReadable)
        sentences += translated("Your earlier exams cannot be shown.");
    return sentences.join(u' ');
}

QString historyNoticeText(const exam::HistoryFindings& findings) {
    QStringList sentences;
    if (findings.cutOffAfter)
        sentences +=
            translated("Rehearsal was cut off the last time, by a power cut or a crash. Your history "
                       "goes up to %1; what came after that is not in it.")
                .arg(dateTimeText(*findings.cutOffAfter));
    if (findings.recovery)
        sentences += recoveryText(*findings.recovery);
    if (findings.tailIsMissing)
        sentences +=
            translated("This history was copied without its file history.sqlite-wal, or beside one of "
                       "another day, so its latest answers may be missing. Copy both files together, or use "
                       "File, Your data, Export.");
    if (findings.hasNoSharedMemory)
        sentences +=
            translated("The data folder lies on a file system without locks or shared memory. Everything "
                       "is kept, but saving takes longer.");
    return sentences.join(u' ');
}

QString recoveryText(const exam::Recovery& recovery) {
    QStringList sentences{translated("The history was damaged and has been made anew.")};
    if (recovery.backupDay)
        sentences += translated("It holds the backup of %1 and all that could be read since.")
                         .arg(dayText(*recovery.backupDay));
    else
        sentences += translated("There was no backup; it holds all that could be read.");
    if (recovery.incomplete.empty())
        sentences += translated("It has %n exam(s), none of which is known to miss anything.",
                                static_cast<int>(recovery.sittings));
    else
        sentences += translated("%n exam(s) miss answers that could not be read.",
                                static_cast<int>(recovery.incomplete.size()));
    sentences += translated("The damaged file is kept as %1.").arg(pathText(recovery.keptAs));
    return sentences.join(u' ');
}

QString damageText(std::size_t count) {
    if (count == 0)
        return {};
    return translated("%n exam(s) in the history are damaged: something was changed on the disk since it was "
                      "written. Repairing takes what is missing from a backup and keeps the damaged file.",
                      static_cast<int>(count));
}

QString roomText(std::optional<std::uintmax_t> freeBytes) {
    if (!freeBytes || *freeBytes >= kLittleRoom)
        return {};
    return translated(
               "Only %1 are free on the disk of the data folder. Make room before you start, so that every "
               "answer can be saved.")
        .arg(sizeText(*freeBytes));
}

QString notSavedText(const exam::Error& error, std::optional<std::uintmax_t> freeBytes) {
    if (error.code == exam::ErrorCode::StorageWriteFailed && freeBytes && *freeBytes < kNoRoom)
        return translated(
            "The disk is full, so your answers are not being saved. They are kept in memory and saving "
            "is tried again every second. Make room on the disk and leave this window open.");
    if (error.code == exam::ErrorCode::StorageWriteFailed)
        return errorText(error);
    return translated(
               "Your answers are not being saved; they are kept in memory and saving is tried again every "
               "second. %1")
        .arg(errorText(error));
}

QString importText(const exam::ImportOutcome& outcome) {
    QStringList sentences{translated("%n exam(s) were added.", static_cast<int>(outcome.newSittings))};
    if (outcome.changedSittings > 0)
        sentences +=
            translated("%n exam(s) were brought up to date.", static_cast<int>(outcome.changedSittings));
    if (outcome.newRecords > 0)
        sentences += translated("%n note(s) and cards were added.", static_cast<int>(outcome.newRecords));
    if (outcome.unreadable > 0)
        sentences += translated("%n entries of the file were damaged and left out.",
                                static_cast<int>(outcome.unreadable));
    return sentences.join(u' ');
}

} // namespace app
