// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_page.h"

#include "accessibility.h"
#include "text.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kRowPadding = 14;

/// A cell with a line of text and perhaps an icon before it, as the style sheet has it. The style would lay
/// out each text up to five times to draw it once.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.selected);
        const bool isReversed = option.direction == Qt::RightToLeft;
        QRect place = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            const QRect logical(place.topLeft(), QSize(option.decorationSize.width(), place.height()));
            icon.paint(painter, QStyle::visualRect(option.direction, place, logical));
            const int taken = logical.width() + kIconGap;
            place.adjust(isReversed ? 0 : taken, 0, isReversed ? -taken : 0, 0);
        }
        const auto color = index.data(Qt::ForegroundRole).value<QColor>();
        painter->setPen(color.isValid() ? color : theme.text);
        painter->setFont(option.font);
        const QString text = index.data().toString();
        painter->drawText(place,
                          static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine) |
                              static_cast<int>(isReversed ? Qt::AlignRight : Qt::AlignLeft),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool hasIcon = index.data(Qt::DecorationRole).isValid();
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) +
                          (hasIcon ? option.decorationSize.width() + kIconGap : 0) + 2 * kMargin + 1;
        return {width, option.fontMetrics.height()};
    }

private:
    static constexpr int kMargin = 7;
    static constexpr int kIconGap = 6;
};

QString endText(const SittingSnapshot& snapshot) {
    return !snapshot.isPart        ? ReviewPage::tr("End exam")
           : snapshot.isLastPart() ? ReviewPage::tr("End the test")
                                   : ReviewPage::tr("Go on with the test");
}

} // namespace

ReviewPage::ReviewPage(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 14, 28, 14);
    body->setSpacing(10);
    body->addWidget(makeFilters());
    body->addWidget(m_table, 1);
    layout->addLayout(body, 1);
    layout->addWidget(makeFooter());

    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(ReviewModel::SortRole);
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Questions"));
    m_table->setModel(&m_proxy);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressSortedTable(m_table, ReviewModel::Number, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewModel::FirstWords, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &ReviewPage::openCurrent);
}

QWidget* ReviewPage::makeHeader() {
    QFrame* header = makeBar(BarEdge::Header, 10, this);
    QHBoxLayout* layout = barLayout(header);
    m_title = makeLabel(tr("Review"), TextStep::Heading, header);
    m_title->setWordWrap(false);
    m_summary = makeMutedLabel({}, header);
    m_summary->setObjectName(u"reviewSummary"_s);
    m_time = makeLabel({}, TextStep::Heading, header);
    m_time->setObjectName(u"reviewTimeLeft"_s);
    m_time->setAccessibleName(tr("Time left"));
    m_time->setWordWrap(false);
    layout->addWidget(m_title);
    layout->addSpacing(16);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_time);
    return header;
}

QWidget* ReviewPage::makeFilters() {
    auto* filters = new QWidget(this);
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filters = new QButtonGroup(this);
    const std::pair<QString, QString> titles[] = {{tr("All"), u"filterAll"_s},
                                                  {tr("Incomplete"), u"filterIncomplete"_s},
                                                  {tr("Flagged"), u"filterFlagged"_s}};
    int id = 0;
    for (const auto& [title, name] : titles) {
        QPushButton* button = makeButton(title, name, filters);
        button->setCheckable(true);
        m_filters->addButton(button, id++);
        layout->addWidget(button);
    }
    m_filters->button(0)->setChecked(true);
    layout->addStretch(1);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int filter, bool isOn) {
        if (isOn)
            m_proxy.setFilter(static_cast<ReviewFilter>(filter));
    });
    return filters;
}

QWidget* ReviewPage::makeFooter() {
    QFrame* footer = makeFlowBar(BarEdge::Footer, 10, this);
    FlowLayout* layout = flowLayout(footer);
    m_goTo = makeButton(tr("Go to question"), u"goToButton"_s, footer);
    m_flaggedPass = makeButton({}, u"flaggedPassButton"_s, footer);
    m_finalPass = makeButton(tr("Go through all again"), u"finalPassButton"_s, footer);
    m_end = makePrimaryButton(tr("End exam"), u"endButton"_s, footer);
    layout->addWidget(m_goTo);
    layout->addWidget(m_flaggedPass);
    layout->addWidget(m_finalPass);
    layout->addStretch();
    layout->addWidget(m_end);
    connect(m_goTo, &QPushButton::clicked, this, &ReviewPage::openCurrent);
    connect(m_flaggedPass, &QPushButton::clicked, this, [this] { emit passWanted(exam::Pass::Flagged); });
    connect(m_finalPass, &QPushButton::clicked, this, [this] { emit passWanted(exam::Pass::Final); });
    connect(m_end, &QPushButton::clicked, this, &ReviewPage::endWanted);
    return footer;
}

void ReviewPage::showSnapshot(const SittingSnapshot& snapshot) {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
    const QModelIndex current = m_proxy.mapToSource(m_table->currentIndex());
    const int row = current.isValid() ? current.row() : 0;
    m_model.setItems(snapshot.items, snapshot.askedBefore);
    const auto flagged = std::ranges::count_if(snapshot.items, &ItemOverview::flagged);
    const auto open = m_model.countWithout(ItemStatus::Complete);
    m_summary->setText(tr("%1 complete, %2 incomplete or not seen, %3 flagged")
                           .arg(snapshot.items.size() - open)
                           .arg(open)
                           .arg(flagged));
    const auto queue = std::ranges::count_if(snapshot.items, [](const ItemOverview& item) {
        return item.flagged || item.status != ItemStatus::Complete;
    });
    m_flaggedPass->setText(tr("Go through %n flagged or incomplete", nullptr, static_cast<int>(queue)));
    m_flaggedPass->setEnabled(queue > 0);
    m_end->setText(endText(snapshot));
    m_table->setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, 0)));
    m_table->setFocus();
    announce(m_title, tr("Review. %1").arg(m_summary->text()));
}

void ReviewPage::showRemaining(std::optional<exam::Millis> remaining) {
    m_time->setText(timeLeftText(remaining));
    if (m_time->accessibleDescription() != m_time->text())
        m_time->setAccessibleDescription(m_time->text());
}

void ReviewPage::openCurrent() {
    const QModelIndex index = m_proxy.mapToSource(m_table->currentIndex());
    if (index.isValid())
        emit questionWanted(static_cast<exam::Position>(index.row()));
}

} // namespace app
