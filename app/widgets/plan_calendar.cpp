// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan_calendar.h"

#include "day.h"
#include "plan_text.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kEntryRole = Qt::UserRole;
constexpr int kExamRole = Qt::UserRole + 1;
constexpr int kTodayRole = Qt::UserRole + 2;
constexpr int kGap = 1;        ///< between days, in pixels
constexpr int kFocusWidth = 2; ///< in pixels
constexpr double kStrongTint = 0.28;
constexpr double kFaintTint = 0.10;

/// `ground` with a share of `colour`.
QColor tinted(const QColor& ground, const QColor& colour, double share) {
    const auto mixed = [&](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(mixed(ground.redF(), colour.redF()), mixed(ground.greenF(), colour.greenF()),
                            mixed(ground.blueF(), colour.blueF()));
}

/// The day on which its week begins where the person lives.
QDate beginOfWeek(const QDate& day) {
    const int behind = (day.dayOfWeek() - QLocale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return day.addDays(-behind);
}

/// Colours the days when they are painted, so that another colour scheme shows at once. Neighbouring parts
/// differ by their tint; what a colour says stands in words in the tip, too.
class DayDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant entry = index.data(kEntryRole);
        if (!entry.isValid())
            return;
        const Theme& theme = currentTheme();
        const bool isExam = index.data(kExamRole).toBool();
        const double share = entry.value<std::size_t>() % 2 == 0 ? kStrongTint : kFaintTint;
        const QRect ground = option.rect.adjusted(0, kGap, -kGap, 0);
        painter->fillRect(ground, isExam ? theme.accent : tinted(theme.surface, theme.accent, share));
        const bool isToday = index.data(kTodayRole).toBool();
        QFont font = option.font;
        font.setBold(isToday || isExam);
        font.setUnderline(isToday);
        painter->setFont(font);
        painter->setPen(isExam ? theme.onAccent : theme.text);
        painter->drawText(ground, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(isExam ? theme.onAccent : theme.accent, kFocusWidth));
            painter->drawRect(ground.adjusted(kFocusWidth, kFocusWidth, -kFocusWidth, -kFocusWidth));
        }
    }
};

bool isAllDone(const std::vector<exam::GoalState>& states) {
    return !states.empty() && std::ranges::all_of(states, &exam::GoalState::isDone);
}

} // namespace

PlanCalendar::PlanCalendar(QWidget* parent)
    : QTableWidget(parent) {
    setObjectName(u"planCalendar"_s);
    setAccessibleName(tr("Days of the plan"));
    setColumnCount(kDaysOfWeek);
    setItemDelegate(new DayDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::cellClicked, this, &PlanCalendar::choose);
    connect(this, &QTableWidget::cellActivated, this, &PlanCalendar::choose);
}

void PlanCalendar::setStudy(const PlanStudy& study, const exam::ExamSpec& spec) {
    m_firstDay = beginOfWeek(toQDate(study.entries.front().first));
    const auto days = m_firstDay.daysTo(toQDate(study.entries.back().last)) + 1;
    setRowCount(static_cast<int>((days + kDaysOfWeek - 1) / kDaysOfWeek));
    for (int place = 0; place < rowCount() * kDaysOfWeek; ++place) {
        auto* outside = new QTableWidgetItem; // until it turns out to belong to the plan
        outside->setFlags(Qt::NoItemFlags);
        setItem(place / kDaysOfWeek, place % kDaysOfWeek, outside);
    }
    showWeeks();
    for (std::size_t entry = 0; entry < study.entries.size(); ++entry)
        showDays(entry, study, spec);
    updateGeometry();
}

void PlanCalendar::showWeeks() {
    const QLocale locale;
    QStringList weekdays;
    for (int column = 0; column < kDaysOfWeek; ++column)
        weekdays << locale.dayName(dateAt(0, column).dayOfWeek(), QLocale::ShortFormat);
    setHorizontalHeaderLabels(weekdays);
    QStringList weeks;
    for (int row = 0; row < rowCount(); ++row)
        weeks << locale.toString(dateAt(row, 0), tr("d MMM", "a day and its month, as QLocale writes it"));
    setVerticalHeaderLabels(weeks);
}

void PlanCalendar::showDays(std::size_t entry, const PlanStudy& study, const exam::ExamSpec& spec) {
    const exam::PlanEntry& part = study.entries[entry];
    const bool isDone = isAllDone(study.states[entry]);
    const bool isExam = part.phase == exam::PlanPhase::ExamDay;
    const QString about = entryText(part, study, spec) + u'\n' + entryFactsText(part, study.states[entry]);
    for (exam::Day day = part.first; day <= part.last; day += std::chrono::days{1}) {
        const bool isToday = day == study.today;
        const QDate date = toQDate(day);
        const auto place = static_cast<int>(m_firstDay.daysTo(date));
        const QString number = QString::number(date.day());
        auto* item =
            new QTableWidgetItem(isDone ? tr("%1 ✓", "day of a part that is done").arg(number) : number);
        item->setToolTip((isToday ? tr("Today") + u'\n' : QString()) + about);
        item->setData(Qt::AccessibleTextRole,
                      u"%1: %2"_s.arg(QLocale().toString(date, QLocale::LongFormat), item->toolTip()));
        item->setData(kEntryRole, QVariant::fromValue(entry));
        item->setData(kExamRole, isExam);
        item->setData(kTodayRole, isToday);
        setItem(place / kDaysOfWeek, place % kDaysOfWeek, item);
    }
}

void PlanCalendar::choose(int row, int column) {
    const QVariant entry = item(row, column)->data(kEntryRole);
    if (entry.isValid())
        emit entryWanted(entry.value<std::size_t>());
}

QSize PlanCalendar::sizeHint() const {
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += verticalHeader()->sectionSize(row);
    return {QTableWidget::sizeHint().width(), height};
}

/// Larger text makes the weeks higher.
void PlanCalendar::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace app
