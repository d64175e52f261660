// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_text.h"

#include "text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ErrorText", text);
}

} // namespace

QString errorText(const exam::Error& error) {
    switch (error.code) {
    case exam::ErrorCode::DeadlinePassed:
        return translated("The time is up. Answers can no longer be changed.");
    case exam::ErrorCode::SittingNotRunning:
        return translated("This exam is not running, so nothing was changed.");
    case exam::ErrorCode::SittingPaused:
        return translated("The exam is paused, so nothing was changed. Go on with it first.");
    case exam::ErrorCode::NoSuchQuestion:
        return translated("There is no such question on this paper.");
    case exam::ErrorCode::ResponseDoesNotFit:
        return translated("This answer does not fit the question, so it was not taken.");
    case exam::ErrorCode::TooManyChosen:
        return translated("You have chosen as many options as the question asks for. Take one back first.");
    case exam::ErrorCode::AnswerWasRevealed:
        return translated("The right answer was shown, so your answer to this question stays as it is.");
    case exam::ErrorCode::PassDoesNotFit:
        return translated("These questions do not belong into this round, so it was not begun.");
    case exam::ErrorCode::RangesDoNotFit:
        return translated("The highlight lies outside the text, so it was not kept.");
    case exam::ErrorCode::TextTooLong:
        return translated("The text is too long and was not kept. Shorten it to 64 KB.");
    case exam::ErrorCode::NotUnderConditions:
        return translated("The conditions of this exam do not allow that.");
    case exam::ErrorCode::NoChange:
        return translated("Nothing had to be changed.");
    case exam::ErrorCode::EventsDoNotFit:
        return translated(
            "The record of this exam contradicts itself, so it was not opened and was left as it is.");
    case exam::ErrorCode::PaperCodeMistyped:
        return translated("This is not a paper code, or one of its letters is wrong. Compare it with the "
                          "original, letter by letter.");
    case exam::ErrorCode::BankUnreadable:
        return translated("A question could not be read from the bank, so no exam was begun. Try again; if "
                          "that does not help, "
                          "open the folder of the bank anew.");
    case exam::ErrorCode::PaperCodeTooNew:
        return translated(
            "This paper code was made by a newer version of Rehearsal. Update Rehearsal to use it.");
    case exam::ErrorCode::PaperCodeOfOtherExam:
        return translated(
            "This paper code belongs to another exam. Open the question bank of that exam first.");
    case exam::ErrorCode::PaperCodeOfOtherBank:
        return translated("This paper code was made with another edition of the question bank, which would "
                          "give another paper. Both machines need the same edition; About shows it.");
    case exam::ErrorCode::PaperCodeNotPossible:
        return translated("This paper has no code, because it was put together from your own history.");
    case exam::ErrorCode::PaperCannotBeFilled:
        return translated("The question bank has too few questions for this exam.");
    case exam::ErrorCode::StorageUnavailable:
        return translated(
            "The history could not be opened. You can practise, but nothing will be kept after you close "
            "Rehearsal. Check that the data folder exists and that its disk has room.");
    case exam::ErrorCode::StorageNotInstalled:
        return translated(
            "SQLite, in which Rehearsal keeps your history, is not installed. You can practise, but nothing "
            "will be kept after you close Rehearsal. Install libsqlite3-0 or Rehearsal's own package, and "
            "start again.");
    case exam::ErrorCode::StorageReadOnly:
        return translated(
            "The data folder cannot be written. You can practise, but nothing will be kept after you "
            "close Rehearsal. Make the folder writable, or start with --data and another folder.");
    case exam::ErrorCode::StorageWriteFailed:
        return translated(
            "An answer could not be saved. It is kept in memory and saving is tried again every second. "
            "Make room on the disk or make the data folder writable, and leave this window open.");
    case exam::ErrorCode::StorageReadFailed:
        return translated(
            "The history could not be read. Start Rehearsal again; if that does not help, look into its "
            "log.");
    case exam::ErrorCode::StorageDamaged:
        return translated(
            "A part of the history is damaged and was left untouched. Other exams can still be opened.");
    case exam::ErrorCode::StorageTooNew:
        return translated(
            "The history was written by a newer version of Rehearsal and was left untouched. Update "
            "Rehearsal, or start with --data and another folder. Until then nothing is kept.");
    case exam::ErrorCode::StorageInUse:
        return translated(
            "Another Rehearsal is using this data folder. Use that window, or close it and start again.");
    case exam::ErrorCode::NoSuchSitting:
        return translated("This exam is no longer in the history.");
    }
    return {};
}

QString refusalText(const exam::PaperRefusal& refusal, const exam::ExamSpec& spec) {
    QStringList lines{translated("The bank cannot fill a paper of %1 questions:").arg(refusal.wanted)};
    for (const exam::QuotaShortfall& shortfall : refusal.shortfalls) {
        const exam::Domain* domain = spec.findDomain(shortfall.domain);
        lines += translated("%1: %2 wanted, %3 available")
                     .arg(domain ? translated("Domain %1").arg(toQString(domain->id.value))
                                 : translated("Questions"))
                     .arg(shortfall.wanted)
                     .arg(shortfall.available);
    }
    lines += refusal.possibleCount == 0
                 ? translated("No paper with the exam's shares of the domains can be made.")
                 : translated("A paper of %1 questions with the exam's shares of the domains is possible.")
                       .arg(refusal.possibleCount);
    return lines.join(u'\n');
}

} // namespace app
