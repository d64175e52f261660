// SPDX-License-Identifier: GPL-3.0-or-later
#include "tutorial.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace app {

namespace {

std::string translated(const char* text) {
    return QCoreApplication::translate("Tutorial", text).toStdString();
}

exam::Question question(const char* id, std::string stem, exam::Content content) {
    exam::Question made;
    made.id = exam::QuestionId{id};
    made.task = exam::TaskId{"1.1"};
    made.domain = exam::DomainId{"1"};
    made.stem = std::move(stem);
    made.content = std::move(content);
    return made;
}

exam::Question choosing() {
    return question(
        "tutorial-1",
        translated("This question shows how the exam page works. The clock is not that of your exam, "
                   "and nothing is kept.\n\n"
                   "- Click an option or press its letter to **choose** it.\n"
                   "- Right-click one, or press Shift with its letter, to **strike it out**.\n"
                   "- Press F to **flag** the question, N to go on.\n\n"
                   "Which of these keys work on this page? (Choose two.)"),
        exam::MultipleChoice{{{translated("The letter of an option chooses it"), {}, {}},
                              {translated("F flags the question for review"), {}, {}},
                              {translated("Enter ends the exam at once"), {}, {}},
                              {translated("Space goes to the next question"), {}, {}},
                              {translated("Escape clears all answers"), {}, {}}},
                             {0, 1}});
}

exam::Question ordering() {
    return question(
        "tutorial-2",
        translated("Bring the steps of an exam into their order. Drag a step to its place, choose it "
                   "from a list, or press its letter.\n\n"
                   "The next page is the review screen; leave the tutorial there, or go back."),
        exam::Ordering{{{translated("Answer what you know, flag the rest"), {}, {}},
                        {translated("Go through the flagged questions"), {}, {}},
                        {translated("End the exam"), {}, {}}},
                       3});
}

exam::ExamSpec spec() {
    exam::ExamSpec made;
    made.id = exam::ExamId{"tutorial"};
    made.questionCount = 2;
    made.duration = 2min;
    made.domains = {{exam::DomainId{"1"}, {}, 100, {{exam::TaskId{"1.1"}, {}, {}}}}};
    return made;
}

} // namespace

Tutorial makeTutorial() {
    exam::Paper paper;
    paper.exam = exam::ExamId{"tutorial"};
    paper.items = {{exam::QuestionId{"tutorial-1"}, {0, 3, 1, 4, 2}, true},
                   {exam::QuestionId{"tutorial-2"}, {2, 0, 1}, true}};
    return {exam::Bank({.spec = spec(),
                        .questions = {choosing(), ordering()},
                        .scenarios = {},
                        .topics = {},
                        .services = {},
                        .tests = {},
                        .edition = {}}),
            paper};
}

} // namespace app
