// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist_page.h"

#include "text.h"
#include "widgets/check_row.h"
#include "widgets/rating_row.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumn = 860;

} // namespace

ChecklistPage::ChecklistPage(QWidget* parent)
    : ColumnPage(kColumn, parent)
    , m_problem(new Banner(Banner::Kind::Warning))
    , m_lists(new QVBoxLayout) {
    m_problem->setObjectName(u"checklistProblem"_s);
    m_lists->setSpacing(column()->spacing());
    column()->addWidget(makeLabel(tr("Checklists"), TextStep::Title));
    column()->addWidget(makeMutedLabel(tr(
        "Tick what you could explain to somebody without looking it up, and rate yourself. Beside it stands "
        "what your answers say, so that you see where you trust yourself too much or too little.")));
    column()->addWidget(m_problem);
    column()->addLayout(m_lists);
    QPushButton* back = makeButton(tr("Back"), u"checklistBack"_s);
    column()->addWidget(back, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(back, &QPushButton::clicked, this, &ChecklistPage::backWanted);
}

void ChecklistPage::setBank(const BankOpening::Bank& bank, const exam::Catalogue& catalogue) {
    setProblem({});
    m_isToTakeFocus = true;
    if (m_bank == bank)
        return;
    m_bank = bank;
    m_catalogue = &catalogue;
    clearLayout(m_lists);
    m_points.clear();
    m_ratings.clear();
    m_counts.clear();
    for (const exam::Domain& domain : catalogue.spec().domains)
        addDomain(domain);
}

void ChecklistPage::addDomain(const exam::Domain& domain) {
    QFrame* card = makeCard(widget());
    const QString title = tr("Domain %1. %2").arg(toQString(domain.id.value), toQString(domain.title));
    cardLayout(card)->addWidget(makeLabel(title, TextStep::Heading, card));
    addRating(card, title, {RatingSubject::Kind::Domain, domain.id.value});
    m_lists->addWidget(card);
    for (const exam::Task& task : domain.tasks)
        addTask(task);
}

void ChecklistPage::addTask(const exam::Task& task) {
    QFrame* card = makeCard(widget());
    const QString title = u"%1 %2"_s.arg(toQString(task.id.value), toQString(task.title));
    QLabel* count = makeMutedLabel({}, card);
    count->setObjectName(u"points-"_s + toQString(task.id.value));
    QLabel* heading = makeLabel(title, TextStep::Heading, card);
    heading->setObjectName(u"taskTitle"_s);
    cardLayout(card)->addWidget(heading);
    cardLayout(card)->addWidget(count);
    m_counts.emplace(task.id, count);
    for (const exam::Point& point : task.points) {
        auto* row = new CheckRow(toQString(point.text), u"point-"_s + toQString(point.code.value), card);
        row->setObjectName(u"pointRow"_s);
        cardLayout(card)->addWidget(row);
        m_points.emplace(point.code.value, row);
        connect(row, &CheckRow::toggled, this,
                [this, code = point.code](bool isKnown) { emit pointTicked(code, isKnown); });
    }
    addRating(card, title, {RatingSubject::Kind::Task, task.id.value});
    QPushButton* drill = makeButton(tr("Drill this task"), u"drill-"_s + toQString(task.id.value), card);
    drill->setAccessibleName(tr("Drill %1").arg(title));
    cardLayout(card)->addWidget(drill, 0, Qt::AlignLeft);
    connect(drill, &QPushButton::clicked, this, [this, id = task.id] { emit drillWanted(id); });
    m_lists->addWidget(card);
}

void ChecklistPage::addRating(QFrame* card, const QString& subjectText, const RatingSubject& subject) {
    auto* row = new RatingRow(subjectText, toQString(subject.id), card);
    cardLayout(card)->addWidget(row);
    m_ratings.emplace(subject, row);
    connect(row, &RatingRow::rated, this,
            [this, subject](std::optional<int> rating) { emit rated(subject, rating); });
}

void ChecklistPage::setStudy(const ChecklistStudy& study) {
    for (const auto& [code, row] : m_points)
        row->setChecked(study.points.contains(code));
    for (const exam::Domain& domain : m_catalogue->spec().domains) {
        const RatingSubject whole{RatingSubject::Kind::Domain, domain.id.value};
        m_ratings.at(whole)->setRating(study.ratingOf(whole), exam::tallyOf(domain, study.tasks));
        for (const exam::Task& task : domain.tasks) {
            const RatingSubject part{RatingSubject::Kind::Task, task.id.value};
            const auto measured = study.tasks.find(task.id);
            m_ratings.at(part)->setRating(study.ratingOf(part),
                                          measured == study.tasks.end() ? exam::Tally() : measured->second);
            const auto ticked = std::ranges::count_if(task.points, [&](const exam::Point& point) {
                return study.points.contains(point.code.value);
            });
            m_counts.at(task.id)->setText(
                tr("I can explain %1 of %2 points").arg(ticked).arg(task.points.size()));
        }
    }
    if (std::exchange(m_isToTakeFocus, false))
        m_ratings.at({RatingSubject::Kind::Domain, m_catalogue->spec().domains.front().id.value})
            ->takeFocus();
}

void ChecklistPage::setProblem(const QString& text) {
    m_problem->setText(text);
}

} // namespace app
