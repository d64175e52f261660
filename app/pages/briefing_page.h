// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "exam_choice.h"
#include "paper/paper_builder.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace app {

/// Before the exam: what it is, under which conditions, and the button that starts the clock, which stays in
/// sight.
class BriefingPage : public QWidget {
    Q_OBJECT

public:
    explicit BriefingPage(QWidget* parent = nullptr);

    void setExam(const exam::ExamSpec& spec, bool hasCaseStudies);
    /// The same before a named test, which says itself what is asked.
    void setTest(const exam::ExamSpec& spec, const exam::NamedTest& test);
    bool isForTest() const { return m_test.has_value(); }
    /// Why the history is not what it should be; an empty text for nothing.
    void setHistoryProblem(const QString& text);
    /// Shows why a paper could not be made, and offers the shorter one where there is one.
    void showRefusal(const exam::PaperRefusal& refusal);
    void setPaperCode(const QString& code);
    /// Why the paper code that was typed gives no paper.
    void showCodeProblem(const QString& text);

signals:
    void beginWanted(const ExamChoice& choice);
    /// A code for a new paper of this choice.
    void newCodeWanted(const ExamChoice& choice);
    void tutorialWanted();
    void backWanted();

private:
    QWidget* makeText();
    QFrame* makeConditions();
    QFrame* makeAgreement();
    void describeMode();
    QWidget* makeCode(QWidget* card);
    void begin(const exam::ExamSpec& spec);
    std::size_t questionCount() const;
    std::chrono::minutes allowedMinutes(const std::optional<exam::ExtraTime>& extra) const;
    void describeDomains();
    QWidget* makeFooter();
    void followCode();
    void describe();
    ExamChoice choice() const;
    std::optional<exam::ExtraTime> chosenExtraTime() const;

    exam::ExamSpec m_spec;
    std::optional<exam::NamedTest> m_test;
    std::size_t m_shorterCount = 0;
    Banner* m_problem = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_domains = nullptr;
    QComboBox* m_mode = nullptr;
    QLabel* m_modeHint = nullptr;
    QComboBox* m_extraTime = nullptr;
    QCheckBox* m_confidence = nullptr;
    QCheckBox* m_caseStudy = nullptr;
    QWidget* m_caseStudyPart = nullptr; ///< the box with its hint
    QCheckBox* m_unscored = nullptr;
    QWidget* m_unscoredPart = nullptr;
    QWidget* m_codePart = nullptr;
    QLineEdit* m_code = nullptr;
    Banner* m_refusal = nullptr;
    QPushButton* m_shorter = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace app
