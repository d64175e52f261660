// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill_builder.h"

#include "study_text.h"
#include "text.h"
#include "widgets/flow_layout.h"
#include "widgets/multi_choice.h"
#include "widgets/tab_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSpacing = 10;
constexpr std::size_t kCounts[] = {5, 10, DrillSetup::kUsualCount, 40, 65};
constexpr int kShortestChoice = 14; ///< characters of a drop-down list that always have room

QString text(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Lists restrict only where something is chosen.
template<class Boxes>
auto checkedOf(const Boxes& boxes) {
    std::vector<typename Boxes::value_type::second_type> values;
    for (const auto& [box, value] : boxes)
        if (box->isChecked())
            values.push_back(value);
    return values;
}

template<class Boxes, class Values>
void check(const Boxes& boxes, const Values& values) {
    for (const auto& [box, value] : boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(std::ranges::find(values, value) != values.end());
    }
}

/// The first item, which stands for all, where there is no such data.
void choose(QComboBox* box, const QVariant& data) {
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

template<class Id>
QStringList namesOf(const std::vector<Id>& ids) {
    QStringList names;
    for (const Id& id : ids) {
        if constexpr (requires { id.value; })
            names.append(toQString(id.value));
        else
            names.append(toQString(id));
    }
    return names;
}

template<class Id>
std::vector<Id> chosenOf(const MultiChoice* box) {
    std::vector<Id> ids;
    for (const QString& name : box->chosen())
        ids.push_back(Id{name.toStdString()});
    return ids;
}

} // namespace

DrillBuilder::DrillBuilder(QWidget* parent)
    : QFrame(parent) {
    setLook(this, u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(kSpacing);
    layout->addWidget(makeLabel(tr("Build a drill"), TextStep::Heading, this));
    layout->addWidget(makeMutedLabel(
        tr("Where nothing is ticked, everything counts. Of several ticked in a row, any will do."), this));
    makeSubject();
    makePast();
    makeConditions();
    makeFooter();
}

void DrillBuilder::makeSubject() {
    m_domainRow = addRow(tr("Domains"));
    m_form = addForm();
    m_tasks = makeMultiChoice(tr("&Tasks"), tr("All tasks"), u"drillTasks"_s);
    m_topics = makeMultiChoice(tr("T&opics"), tr("All topics"), u"drillTopics"_s);
    m_confusable = new QCheckBox(tr("With the topics that are commonly confused with them"), this);
    m_confusable->setObjectName(u"drillConfusable"_s);
    m_form->addRow(m_confusable);
    m_services = makeMultiChoice(tr("&Services"), tr("All services"), u"drillServices"_s);
    addBoxes(m_kinds, tr("Kinds"), u"drillKind"_s, &kindText);
    addBoxes(m_difficulties, tr("Difficulty"), u"drillDifficulty"_s, &difficultyText);
    connect(m_tasks, &MultiChoice::changed, this, &DrillBuilder::followTasks);
    connect(m_topics, &MultiChoice::changed, this, &DrillBuilder::followTopics);
    connect(m_confusable, &QCheckBox::toggled, this, &DrillBuilder::changed);
    connect(m_services, &MultiChoice::changed, this, &DrillBuilder::changed);
}

void DrillBuilder::makePast() {
    addBoxes(m_past, tr("From your past"), u"drillPast"_s, &pastText);
}

void DrillBuilder::makeConditions() {
    m_form = addForm();
    m_count = makeChoice(tr("How man&y"), u"drillCount"_s);
    for (const std::size_t count : kCounts)
        m_count->addItem(tr("%n question(s)", nullptr, static_cast<int>(count)), qulonglong{count});
    m_count->addItem(tr("All that match"), qulonglong{0});
    m_choice = makeChoice(tr("&Which first"), u"drillChoice"_s);
    m_choice->addItem(tr("Never seen first, then the longest not seen"),
                      static_cast<int>(exam::DrillChoice::FreshFirst));
    m_choice->addItem(tr("Weakest first"), static_cast<int>(exam::DrillChoice::WeakestFirst));
    m_order = makeChoice(tr("O&rder"), u"drillOrder"_s);
    m_order->addItem(tr("Interleaved: confusable topics side by side"),
                     static_cast<int>(exam::DrillOrder::Interleaved));
    m_order->addItem(tr("Topic by topic"), static_cast<int>(exam::DrillOrder::TopicByTopic));
    m_answers = makeChoice(tr("&Answers"), u"drillAnswers"_s);
    m_answers->addItem(tr("After each question"), true);
    m_answers->addItem(tr("At the end"), false);
    m_time = makeChoice(tr("T&ime for a question"), u"drillTime"_s);
    m_time->addItem(tr("90 seconds in four steps, as a guide"), true);
    m_time->addItem(tr("None"), false);
    for (const QComboBox* box : {m_count, m_choice, m_order, m_answers, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &DrillBuilder::changed);
}

void DrillBuilder::makeFooter() {
    m_matches = makeLabel({}, TextStep::Body, this);
    m_matches->setObjectName(u"drillMatches"_s);
    m_begin = makePrimaryButton(tr("&Begin drill"), u"beginDrillButton"_s, this);
    layout()->addWidget(m_matches);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit beginWanted(setup()); });
    showNoMatches();
}

QFormLayout* DrillBuilder::addForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(kSpacing);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    return form;
}

/// A drop-down list in the form, whose long items do not widen the page.
QComboBox* DrillBuilder::makeChoice(const QString& title, const QString& objectName) {
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortestChoice);
    addToForm(title, box, objectName);
    return box;
}

MultiChoice* DrillBuilder::makeMultiChoice(const QString& title, const QString& forAll,
                                           const QString& objectName) {
    auto* box = new MultiChoice(forAll, this);
    addToForm(title, box, objectName);
    return box;
}

void DrillBuilder::addToForm(const QString& title, QWidget* box, const QString& objectName) {
    box->setObjectName(objectName);
    box->setAccessibleName(QString(title).remove(u'&'));
    m_form->addRow(title, box);
}

/// A heading with room for check boxes under it.
QWidget* DrillBuilder::addRow(const QString& title) {
    static_cast<QVBoxLayout*>(layout())->addSpacing(kSpacing / 2);
    layout()->addWidget(makeLabel(title, TextStep::Body, this));
    auto* row = new QWidget(this);
    row->setAccessibleName(title);
    auto* boxes = new FlowLayout(16, row);
    boxes->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(row);
    return row;
}

QCheckBox* DrillBuilder::addBox(QWidget* row, const QString& title, const QString& objectName) {
    auto* box = new QCheckBox(title, row);
    box->setObjectName(objectName);
    row->layout()->addWidget(box);
    return box;
}

template<class E, class Title>
void DrillBuilder::addBoxes(Boxes<E>& boxes, const QString& title, const QString& name, Title titleOf) {
    QWidget* row = addRow(title);
    for (const std::string_view value : exam::EnumNames<E>::values) {
        const E each = *exam::fromName<E>(value);
        QCheckBox* box = addBox(row, titleOf(each), name + u'-' + text(value));
        connect(box, &QCheckBox::toggled, this, &DrillBuilder::changed);
        boxes.emplace_back(box, each);
    }
}

void DrillBuilder::setBank(const exam::Catalogue& bank) {
    m_bank = &bank;
    fillDomains();
    fillTasks();
    fillTopics();
    fillServices();
}

void DrillBuilder::fillDomains() {
    m_domains.clear();
    clearLayout(m_domainRow->layout());
    for (const exam::Domain& domain : m_bank->spec().domains) {
        QCheckBox* box =
            addBox(m_domainRow, toQString(domain.title), u"drillDomain-"_s + toQString(domain.id.value));
        connect(box, &QCheckBox::toggled, this, &DrillBuilder::followDomains);
        putBeforeInTabOrder(box, m_tasks);
        m_domains.emplace_back(box, domain.id);
    }
}

/// Those of the domains that are ticked; of all where none is.
void DrillBuilder::fillTasks() {
    const std::vector<exam::DomainId> domains = checkedOf(m_domains);
    std::vector<MultiChoice::Item> items;
    for (const exam::Domain& domain : m_bank->spec().domains)
        if (domains.empty() || std::ranges::find(domains, domain.id) != domains.end())
            for (const exam::Task& task : domain.tasks)
                items.push_back({toQString(task.id.value),
                                 u"%1 %2"_s.arg(toQString(task.id.value), toQString(task.title))});
    m_tasks->setItems(std::move(items));
}

/// Those of the tasks that are ticked; of all that are offered where none is.
void DrillBuilder::fillTopics() {
    const QStringList tasks = m_tasks->chosen().isEmpty() ? m_tasks->ids() : m_tasks->chosen();
    std::vector<MultiChoice::Item> items;
    for (const exam::Topic& topic : m_bank->topics())
        if (tasks.contains(toQString(topic.task.value)))
            items.push_back({toQString(topic.id.value), toQString(topic.title)});
    m_topics->setItems(std::move(items));
    m_confusable->setEnabled(!m_topics->chosen().isEmpty());
}

/// Those that some question names, since the list of names also serves wrong options.
void DrillBuilder::fillServices() {
    std::vector<MultiChoice::Item> items;
    for (const exam::Service& service : m_bank->services())
        if (!m_bank->ofService(service.name).empty())
            items.push_back({toQString(service.name), toQString(service.name)});
    std::ranges::sort(
        items,
        [](const QString& one, const QString& other) { return QString::localeAwareCompare(one, other) < 0; },
        &MultiChoice::Item::title);
    m_services->setItems(std::move(items));
}

void DrillBuilder::followDomains() {
    fillTasks();
    followTasks();
}

void DrillBuilder::followTasks() {
    fillTopics();
    emit changed();
}

void DrillBuilder::followTopics() {
    m_confusable->setEnabled(!m_topics->chosen().isEmpty());
    emit changed();
}

void DrillBuilder::setSetup(const DrillSetup& setup) {
    const exam::PaperRequest& questions = setup.request.questions;
    check(m_domains, questions.domains);
    fillTasks();
    m_tasks->setChosen(namesOf(questions.tasks));
    fillTopics();
    m_topics->setChosen(namesOf(questions.topics));
    m_services->setChosen(namesOf(questions.services));
    check(m_kinds, questions.kinds);
    check(m_difficulties, questions.difficulties);
    check(m_past, setup.request.past);
    const QSignalBlocker quiet(m_confusable);
    m_confusable->setChecked(setup.withConfusable);
    m_confusable->setEnabled(!m_topics->chosen().isEmpty());
    choose(m_count, qulonglong{questions.count});
    choose(m_choice, static_cast<int>(setup.request.choice));
    choose(m_order, static_cast<int>(setup.request.order));
    choose(m_answers, setup.answersAtOnce);
    choose(m_time, setup.hasBudget);
}

DrillSetup DrillBuilder::setup() const {
    DrillSetup setup;
    exam::PaperRequest& questions = setup.request.questions;
    questions.domains = checkedOf(m_domains);
    questions.tasks = chosenOf<exam::TaskId>(m_tasks);
    questions.topics = chosenOf<exam::TopicId>(m_topics);
    questions.services = chosenOf<std::string>(m_services);
    questions.kinds = checkedOf(m_kinds);
    questions.difficulties = checkedOf(m_difficulties);
    setup.request.past = checkedOf(m_past);
    questions.count = m_count->currentData().toULongLong();
    setup.request.choice = static_cast<exam::DrillChoice>(m_choice->currentData().toInt());
    setup.request.order = static_cast<exam::DrillOrder>(m_order->currentData().toInt());
    setup.withConfusable = m_confusable->isChecked();
    setup.answersAtOnce = m_answers->currentData().toBool();
    setup.hasBudget = m_time->currentData().toBool();
    return setup;
}

void DrillBuilder::showMatches(std::size_t count) {
    m_begin->setEnabled(count > 0);
    setTone(m_matches, count > 0 ? QString() : u"warning"_s);
    if (count == 0) {
        m_matches->setText(tr("No question matches. Untick something, or choose all topics or services."));
        return;
    }
    const auto wanted = m_count->currentData().toULongLong();
    const auto asked = static_cast<int>(wanted == 0 ? count : std::min<std::size_t>(wanted, count));
    m_matches->setText(tr("%n question(s) match.", nullptr, static_cast<int>(count)) + u' ' +
                       tr("The drill asks up to %n of them.", nullptr, asked));
}

void DrillBuilder::showNoMatches() {
    m_begin->setEnabled(false);
    m_matches->setText({});
}

} // namespace app
