// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answer_filter_bar.h"

#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kChoiceLetters = 9; ///< of a choice that is shown in any case
constexpr int kWidestList = 560;
constexpr int kDomainRole = Qt::UserRole;
constexpr int kTaskRole = Qt::UserRole + 1;

/// What the closed list shows comes first; the open one is as wide as its longest line.
void widenList(QComboBox* choice) {
    QAbstractItemView* list = choice->view();
    list->setMinimumWidth(
        std::min(kWidestList, list->sizeHintForColumn(0) + 2 * choice->fontMetrics().height()));
}

QString titleOf(const exam::TopicId& topic, std::span<const exam::Topic> topics) {
    const auto found = std::ranges::find(topics, topic, &exam::Topic::id);
    return toQString(found == topics.end() ? topic.value : found->title);
}

} // namespace

AnswerFilterBar::AnswerFilterBar(QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QFrame* bar = makeFlowBar(BarEdge::Header, 6, this);
    layout->addWidget(bar);
    addTraits(flowLayout(bar));
    addPlaces(flowLayout(bar));
}

void AnswerFilterBar::addTraits(FlowLayout* layout) {
    const std::pair<QString, QString> titles[] = {
        {tr("Wrong"), u"answersWrong"_s},     {tr("Right"), u"answersRight"_s},
        {tr("Flagged"), u"answersFlagged"_s}, {tr("Unsure"), u"answersUnsure"_s},
        {tr("Sure"), u"answersSure"_s},       {tr("Slow"), u"answersSlow"_s},
        {tr("Changed"), u"answersChanged"_s}};
    static_assert(std::size(titles) == std::tuple_size_v<decltype(m_traits)>, "in the order of AnswerTrait");
    for (std::size_t trait = 0; trait < m_traits.size(); ++trait) {
        m_traits[trait] = makeButton(titles[trait].first, titles[trait].second, this);
        m_traits[trait]->setCheckable(true);
        layout->addWidget(m_traits[trait]);
        connect(m_traits[trait], &QPushButton::toggled, this, &AnswerFilterBar::changed);
    }
    m_combination = makeChoice(u"answersCombination"_s, tr("How the choices before combine"));
    m_combination->addItems({tr("All of these"), tr("Any of these")});
    layout->addWidget(m_combination);
}

void AnswerFilterBar::addPlaces(FlowLayout* layout) {
    m_area = makeChoice(u"answersArea"_s, tr("Domain or task"));
    m_topic = makeChoice(u"answersTopic"_s, tr("Topic"));
    m_kind = makeChoice(u"answersKind"_s, tr("Kind of question"));
    for (QComboBox* choice : {m_area, m_topic, m_kind})
        layout->addWidget(choice);
}

QComboBox* AnswerFilterBar::makeChoice(const QString& objectName, const QString& name) {
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kChoiceLetters);
    connect(choice, &QComboBox::currentIndexChanged, this, &AnswerFilterBar::changed);
    return choice;
}

void AnswerFilterBar::offer(const exam::ExamSpec& spec, const std::vector<exam::ShownQuestion>& questions,
                            std::span<const exam::Topic> topics, bool wasRated) {
    const QSignalBlocker quiet(this);
    offerAreas(spec, questions);
    offerTopics(questions, topics);
    offerKinds(questions);
    for (QComboBox* choice : {m_area, m_topic, m_kind})
        widenList(choice);
    for (const exam::AnswerTrait trait : {exam::AnswerTrait::Unsure, exam::AnswerTrait::Sure})
        m_traits[static_cast<std::size_t>(trait)]->setVisible(wasRated);
    clear();
}

/// Each domain with its tasks below it.
void AnswerFilterBar::offerAreas(const exam::ExamSpec& spec,
                                 const std::vector<exam::ShownQuestion>& questions) {
    std::map<exam::DomainId, std::set<exam::TaskId>> areas;
    for (const exam::ShownQuestion& shown : questions)
        areas[shown.question->domain].insert(shown.question->task);
    m_area->clear();
    m_area->addItem(tr("All domains"));
    const auto add = [this](const QString& title, const exam::DomainId& domain, const exam::TaskId& task) {
        m_area->addItem(title);
        m_area->setItemData(m_area->count() - 1, toQString(domain.value), kDomainRole);
        m_area->setItemData(m_area->count() - 1, toQString(task.value), kTaskRole);
    };
    for (const auto& [domainId, tasks] : areas) {
        const exam::Domain* domain = spec.findDomain(domainId);
        add(tr("%1 %2").arg(toQString(domainId.value), domain ? toQString(domain->title) : QString()),
            domainId, {});
        for (const exam::TaskId& taskId : tasks) {
            const exam::Task* task = spec.findTask(taskId);
            add(u"    "_s +
                    tr("%1 %2").arg(toQString(taskId.value), task ? toQString(task->title) : QString()),
                domainId, taskId);
        }
    }
}

void AnswerFilterBar::offerTopics(const std::vector<exam::ShownQuestion>& questions,
                                  std::span<const exam::Topic> topics) {
    std::set<exam::TopicId> named;
    for (const exam::ShownQuestion& shown : questions)
        named.insert(shown.question->topics.begin(), shown.question->topics.end());
    std::vector<std::pair<QString, QString>> titles;
    for (const exam::TopicId& topic : named)
        titles.emplace_back(titleOf(topic, topics), toQString(topic.value));
    std::ranges::sort(titles, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    m_topic->clear();
    m_topic->addItem(tr("All topics"));
    for (const auto& [title, id] : titles)
        m_topic->addItem(title, id);
}

void AnswerFilterBar::offerKinds(const std::vector<exam::ShownQuestion>& questions) {
    std::set<exam::QuestionKind> kinds;
    for (const exam::ShownQuestion& shown : questions)
        kinds.insert(shown.question->kind());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const exam::QuestionKind kind : kinds)
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
}

exam::AnswerFilter AnswerFilterBar::filter() const {
    exam::AnswerFilter filter;
    for (std::size_t trait = 0; trait < m_traits.size(); ++trait)
        if (m_traits[trait]->isChecked())
            filter.traits.push_back(static_cast<exam::AnswerTrait>(trait));
    filter.oneTraitIsEnough = m_combination->currentIndex() == 1;
    filter.domain = {m_area->currentData(kDomainRole).toString().toStdString()};
    filter.task = {m_area->currentData(kTaskRole).toString().toStdString()};
    filter.topic = {m_topic->currentData().toString().toStdString()};
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<exam::QuestionKind>(m_kind->currentData().toInt());
    return filter;
}

void AnswerFilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        for (QPushButton* trait : m_traits)
            trait->setChecked(false);
        for (QComboBox* choice : {m_combination, m_area, m_topic, m_kind})
            choice->setCurrentIndex(0);
    }
    emit changed();
}

} // namespace app
