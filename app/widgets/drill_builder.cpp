// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill_builder.h"

#include "study_text.h"
#include "text.h"
#include "widgets/flow_layout.h"
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

QString firstOf(const auto& ids) {
    return ids.empty() ? QString() : toQString(ids.front().value);
}

std::string chosen(const QComboBox* box) {
    return box->currentData().toString().toStdString();
}

} // namespace

DrillBuilder::DrillBuilder(QWidget* parent)
    : QFrame(parent) {
    setLook(this, "card", true);
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
    m_task = makeChoice(tr("&Task"), u"drillTask"_s);
    m_topic = makeChoice(tr("T&opic"), u"drillTopic"_s);
    m_confusable = new QCheckBox(tr("With the topics that are commonly confused with it"), this);
    m_confusable->setObjectName(u"drillConfusable"_s);
    m_form->addRow(m_confusable);
    m_service = makeChoice(tr("&Service"), u"drillService"_s);
    addBoxes(m_kinds, tr("Kinds"), u"drillKind"_s, &kindText);
    addBoxes(m_difficulties, tr("Difficulty"), u"drillDifficulty"_s, &difficultyText);
    connect(m_task, &QComboBox::currentIndexChanged, this, &DrillBuilder::followTask);
    connect(m_topic, &QComboBox::currentIndexChanged, this, &DrillBuilder::followTopic);
    connect(m_confusable, &QCheckBox::toggled, this, &DrillBuilder::changed);
    connect(m_service, &QComboBox::currentIndexChanged, this, &DrillBuilder::changed);
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
    box->setObjectName(objectName);
    box->setAccessibleName(QString(title).remove(u'&'));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortestChoice);
    m_form->addRow(title, box);
    return box;
}

/// A heading with room for check boxes under it.
QWidget* DrillBuilder::addRow(const QString& title) {
    layout()->addWidget(makeMutedLabel(title, this));
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
        putBeforeInTabOrder(box, m_task);
        m_domains.emplace_back(box, domain.id);
    }
}

/// Those of the domains that are ticked; of all where none is.
void DrillBuilder::fillTasks() {
    const QVariant before = m_task->currentData();
    const std::vector<exam::DomainId> domains = checkedOf(m_domains);
    const QSignalBlocker quiet(m_task);
    m_task->clear();
    m_task->addItem(tr("All tasks"));
    for (const exam::Domain& domain : m_bank->spec().domains)
        if (domains.empty() || std::ranges::find(domains, domain.id) != domains.end())
            for (const exam::Task& task : domain.tasks)
                m_task->addItem(u"%1 %2"_s.arg(toQString(task.id.value), toQString(task.title)),
                                toQString(task.id.value));
    choose(m_task, before);
}

/// Those of the task that is chosen; of all that are offered where none is.
void DrillBuilder::fillTopics() {
    const QVariant before = m_topic->currentData();
    const QVariant task = m_task->currentData();
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    m_topic->addItem(tr("All topics"));
    for (const exam::Topic& topic : m_bank->topics()) {
        const QString itsTask = toQString(topic.task.value);
        if (task.isValid() ? task == itsTask : m_task->findData(itsTask) >= 0)
            m_topic->addItem(toQString(topic.title), toQString(topic.id.value));
    }
    choose(m_topic, before);
    m_confusable->setEnabled(m_topic->currentIndex() > 0);
}

/// Those that some question names, since the list of names also serves wrong options.
void DrillBuilder::fillServices() {
    std::vector<QString> names;
    for (const exam::Service& service : m_bank->services())
        if (!m_bank->ofService(service.name).empty())
            names.push_back(toQString(service.name));
    std::ranges::sort(names, [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    m_service->addItem(tr("All services"));
    for (const QString& name : names)
        m_service->addItem(name, name);
}

void DrillBuilder::followDomains() {
    fillTasks();
    followTask();
}

void DrillBuilder::followTask() {
    fillTopics();
    emit changed();
}

void DrillBuilder::followTopic() {
    m_confusable->setEnabled(m_topic->currentIndex() > 0);
    emit changed();
}

void DrillBuilder::setSetup(const DrillSetup& setup) {
    const exam::PaperRequest& questions = setup.request.questions;
    check(m_domains, questions.domains);
    fillTasks();
    choose(m_task, firstOf(questions.tasks));
    fillTopics();
    choose(m_topic, firstOf(questions.topics));
    choose(m_service, questions.services.empty() ? QString() : toQString(questions.services.front()));
    check(m_kinds, questions.kinds);
    check(m_difficulties, questions.difficulties);
    check(m_past, setup.request.past);
    const QSignalBlocker quiet(m_confusable);
    m_confusable->setChecked(setup.withConfusable);
    m_confusable->setEnabled(m_topic->currentIndex() > 0);
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
    if (m_task->currentIndex() > 0)
        questions.tasks = {exam::TaskId{chosen(m_task)}};
    if (m_topic->currentIndex() > 0)
        questions.topics = {exam::TopicId{chosen(m_topic)}};
    if (m_service->currentIndex() > 0)
        questions.services = {chosen(m_service)};
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
