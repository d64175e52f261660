// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace exam {

/// What kind of failure happened. The kinds leave core, storage and the loader; the sentence that a person
/// reads is made from them in app (error_text.h).
enum class ErrorCode {
    // a command to a sitting
    DeadlinePassed,     ///< the time allowed is used up; only Finished can follow
    SittingNotRunning,  ///< not started yet, or finished already
    SittingPaused,      ///< paused: it can only go on or end
    NoSuchQuestion,     ///< the position is not on the paper
    ResponseDoesNotFit, ///< the response is of another kind, or names an entry the question does not have
    TooManyChosen,      ///< more options than the question asks for
    AnswerWasRevealed,  ///< the right answer of this question was shown, so its response is fixed
    PassDoesNotFit,     ///< a pass of questions that do not belong into it, or not in paper order
    RangesDoNotFit,     ///< highlights that overlap or lie outside the text
    TextTooLong,        ///< a note or scratch sheet over its bound
    NotUnderConditions, ///< the conditions of the sitting do not allow it (a pause in an exam)
    NoChange,           ///< the command would change nothing
    EventsDoNotFit,     ///< events from outside that no sitting of this paper can have had
    // a bank
    BankUnreadable, ///< a question of an open bank cannot be read any more
    // a paper
    PaperCannotBeFilled,  ///< the bank has too few questions for a quota
    PaperCodeMistyped,    ///< not a paper code, or one letter of it is wrong
    PaperCodeTooNew,      ///< made by a newer version of the program
    PaperCodeOfOtherExam, ///< a code of another exam
    PaperCodeOfOtherBank, ///< a code of another edition of this exam's bank
    PaperCodeNotPossible, ///< the paper has no code: its seed is too large, or it depends on a history
    // a history
    StorageUnavailable,  ///< the database cannot be opened
    StorageNotInstalled, ///< what reads and writes databases is not there
    StorageReadOnly,     ///< the folder or file cannot be written
    StorageWriteFailed,  ///< a write was refused; nothing of it is on disk
    StorageReadFailed,   ///< a read failed
    StorageDamaged,      ///< a record does not match its checksum or its form
    StorageTooNew,       ///< the database was written by a newer version of the program
    StorageInUse,        ///< another process holds the folder
    NoSuchSitting,       ///< the history has no sitting with this id
};

/// A failure that was to be expected. `detail` is English, for the log; never shown as the only text.
struct Error {
    ErrorCode code;
    std::string detail;
};

/// The result of everything that can fail in an expected way.
template<class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace exam
