// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rating_row.h"

#include "text.h"
#include "widgets/flow_layout.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kSpacing = 12;
constexpr int kNotRated = 0;

QString ratingText(int rating) {
    switch (rating) {
    case 1:
        return RatingRow::tr("1 nothing");
    case 2:
        return RatingRow::tr("2 a little");
    case 3:
        return RatingRow::tr("3 about half");
    case 4:
        return RatingRow::tr("4 most of it");
    case 5:
        return RatingRow::tr("5 all of it");
    default:
        return RatingRow::tr("not rated");
    }
}

QString measuredText(const exam::Tally& measured) {
    if (measured.total == 0)
        return RatingRow::tr("Your answers: none yet.");
    if (measured.total < exam::kFewestAnswers)
        return RatingRow::tr("Your answers: %1 right at the first try. That is too few to say anything.")
            .arg(tallyText(measured));
    return RatingRow::tr("Your answers: %1 right at the first try.").arg(tallyText(measured));
}

QString verdictText(exam::RatingVerdict verdict) {
    switch (verdict) {
    case exam::RatingVerdict::TooHigh:
        return RatingRow::tr("You rate yourself higher than your answers do.");
    case exam::RatingVerdict::TooLow:
        return RatingRow::tr("You rate yourself lower than your answers do.");
    case exam::RatingVerdict::NotRated:
    case exam::RatingVerdict::TooFewAnswers:
    case exam::RatingVerdict::Fits:
        break;
    }
    return {};
}

} // namespace

RatingRow::RatingRow(const QString& subject, const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_ratings(new QButtonGroup(this))
    , m_measured(makeMutedLabel({}, this))
    , m_verdict(makeLabel({}, TextStep::Body, this)) {
    m_measured->setObjectName(u"measured-"_s + id);
    m_verdict->setObjectName(u"verdict-"_s + id);
    setTone(m_verdict, u"warning"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* choices = new QWidget(this);
    auto* row = new FlowLayout(kSpacing, choices);
    row->setContentsMargins(0, 0, 0, 0);
    for (int rating = kNotRated; rating <= exam::kHighestRating; ++rating) {
        auto* choice = new QRadioButton(ratingText(rating), choices);
        choice->setObjectName(u"rate-%1-%2"_s.arg(id).arg(rating));
        choice->setAccessibleName(tr("%1: %2").arg(subject, choice->text()));
        m_ratings->addButton(choice, rating);
        row->addWidget(choice);
    }
    layout->addWidget(choices);
    layout->addWidget(m_measured);
    layout->addWidget(m_verdict);
    connect(m_ratings, &QButtonGroup::idClicked, this,
            [this](int rating) { emit rated(rating == kNotRated ? std::nullopt : std::optional(rating)); });
}

void RatingRow::setRating(std::optional<int> rating, const exam::Tally& measured) {
    m_ratings->button(rating.value_or(kNotRated))->setChecked(true);
    m_measured->setText(measuredText(measured));
    m_verdict->setText(verdictText(exam::verdictOn(rating, measured)));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

/// Of the buttons of a group, Tab reaches only the one that is checked.
void RatingRow::takeFocus() {
    m_ratings->checkedButton()->setFocus();
}

} // namespace app
