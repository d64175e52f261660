// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "drill_setup.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace app {

class MultiChoice;

/// The card in which a drill is put together. It knows what a bank offers, not how many questions match: who
/// owns it counts them at changed() and says so.
class DrillBuilder : public QFrame {
    Q_OBJECT

public:
    explicit DrillBuilder(QWidget* parent = nullptr);

    /// Offers the domains, tasks, topics and services of the bank, which must outlive its use here.
    void setBank(const exam::Catalogue& bank);
    /// Chooses this; what the bank does not have is left out. Announces nothing.
    void setSetup(const DrillSetup& setup);
    DrillSetup setup() const;
    /// How many questions match what is chosen. Without any, the drill cannot be begun.
    void showMatches(std::size_t count);
    /// That they are not known yet.
    void showNoMatches();

signals:
    void changed();
    void beginWanted(const DrillSetup& setup);

private:
    template<class Value>
    using Boxes = std::vector<std::pair<QCheckBox*, Value>>;

    void makeSubject();
    void makePast();
    void makeConditions();
    void makeFooter();
    QComboBox* makeChoice(const QString& title, const QString& objectName);
    MultiChoice* makeMultiChoice(const QString& title, const QString& forAll, const QString& objectName);
    void addToForm(const QString& title, QWidget* box, const QString& objectName);
    QFormLayout* addForm();
    QWidget* addRow(const QString& title);
    QCheckBox* addBox(QWidget* row, const QString& title, const QString& objectName);
    template<class E, class Title>
    void addBoxes(Boxes<E>& boxes, const QString& title, const QString& name, Title titleOf);
    void fillDomains();
    void fillTasks();
    void fillTopics();
    void fillServices();
    void followDomains();
    void followTasks();
    void followTopics();

    const exam::Catalogue* m_bank = nullptr;
    QFormLayout* m_form = nullptr; ///< the form that the next choice stands in
    QWidget* m_domainRow = nullptr;
    Boxes<exam::DomainId> m_domains;
    Boxes<exam::QuestionKind> m_kinds;
    Boxes<exam::Difficulty> m_difficulties;
    Boxes<exam::PastFilter> m_past;
    MultiChoice* m_tasks = nullptr;
    MultiChoice* m_topics = nullptr;
    QCheckBox* m_confusable = nullptr;
    MultiChoice* m_services = nullptr;
    QComboBox* m_choice = nullptr;
    QComboBox* m_order = nullptr;
    QComboBox* m_count = nullptr;
    QComboBox* m_answers = nullptr;
    QComboBox* m_time = nullptr;
    QLabel* m_matches = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace app
