// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/multi_choice.h"

#include "widgets/layout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QSize kSmallestPopup{360, 320};
constexpr int kMargin = 10;
constexpr int kTextMargin = 11;
constexpr int kRoomForArrow = 44; ///< with the margin of the text on both sides
constexpr int kShortest = 14;     ///< characters of the text that always have room

bool isTicked(const QListWidgetItem* item) {
    return item->checkState() == Qt::Checked;
}

} // namespace

MultiChoice::MultiChoice(const QString& forAll, QWidget* parent)
    : QPushButton(parent)
    , m_forAll(forAll) {
    setLook(this, u"choice"_s);
    connect(this, &QPushButton::clicked, this, &MultiChoice::openPopup);
    showChosen();
}

void MultiChoice::setItems(std::vector<Item> items) {
    m_items = std::move(items);
    setChosen(m_chosen);
}

void MultiChoice::setChosen(const QStringList& ids) {
    QStringList offered;
    for (const Item& item : m_items)
        if (ids.contains(item.id))
            offered.append(item.id);
    m_chosen = offered;
    showChosen();
}

QStringList MultiChoice::ids() const {
    QStringList ids;
    for (const Item& item : m_items)
        ids.append(item.id);
    return ids;
}

void MultiChoice::showChosen() {
    QStringList titles;
    for (const Item& item : m_items)
        if (m_chosen.contains(item.id))
            titles.append(item.title);
    if (titles.size() < 2)
        setText(titles.isEmpty() ? m_forAll : titles.front());
    else
        setText(tr("%1 chosen").arg(titles.size()));
    setToolTip(titles.join(u'\n'));
    setAccessibleDescription(titles.isEmpty() ? m_forAll : titles.join(u", "_s));
}

/// A long title does not widen the page.
QSize MultiChoice::sizeHint() const {
    const int room = kShortest * fontMetrics().averageCharWidth() + kRoomForArrow;
    return {room, QPushButton::sizeHint().height()};
}

/// The style would centre the text, or put it at the very edge.
void MultiChoice::paintEvent(QPaintEvent* /*event*/) {
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features |= QStyleOptionButton::HasMenu;
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect room = rect().adjusted(kTextMargin, 0, kTextMargin - kRoomForArrow, 0);
    painter.drawItemText(
        QStyle::visualRect(layoutDirection(), rect(), room),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        palette(), isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
        QPalette::ButtonText);
}

void MultiChoice::makePopup() {
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(objectName() + u"-popup"_s);
    m_popup->setAccessibleName(accessibleName());
    setLook(m_popup, u"popup"_s);
    auto* layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_find = new QLineEdit(m_popup);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list = new QListWidget(m_popup);
    m_list->setAccessibleName(accessibleName());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    QPushButton* clear = makeButton(tr("Untick all"), u"untickAllButton"_s, m_popup);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(clear, 0, Qt::AlignLeft);
    connect(m_find, &QLineEdit::textChanged, this, &MultiChoice::find);
    connect(m_list, &QListWidget::itemChanged, this, &MultiChoice::takeTicks);
    // A click on the box ticks it by itself; one beside it should do the same.
    connect(m_list, &QListWidget::itemPressed, this,
            [this](const QListWidgetItem* item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->checkState() == m_pressed)
            item->setCheckState(isTicked(item) ? Qt::Unchecked : Qt::Checked);
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        setChosen({});
        fillList();
        emit changed();
    });
}

void MultiChoice::openPopup() {
    if (!m_popup)
        makePopup();
    fillList();
    m_find->clear();
    const QSize size = kSmallestPopup.expandedTo({width(), m_popup->sizeHint().height()});
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(rect().bottomLeft());
    m_popup->resize(size.boundedTo(room.size()));
    m_popup->move(std::clamp(below.x(), room.left(), room.right() + 1 - m_popup->width()),
                  std::clamp(below.y(), room.top(), room.bottom() + 1 - m_popup->height()));
    m_popup->show();
    m_find->setFocus();
}

void MultiChoice::fillList() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Item& each : m_items) {
        auto* item = new QListWidgetItem(each.title, m_list);
        item->setData(Qt::UserRole, each.id);
        item->setCheckState(m_chosen.contains(each.id) ? Qt::Checked : Qt::Unchecked);
    }
    find(m_find->text());
    m_list->setCurrentRow(0);
}

/// Leaves the items in which every word occurs.
void MultiChoice::find(const QString& words) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!std::ranges::all_of(wanted, [item](const QString& word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        }));
    }
}

void MultiChoice::takeTicks() {
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem* item = m_list->item(row); isTicked(item))
            ticked.append(item->data(Qt::UserRole).toString());
    setChosen(ticked);
    emit changed();
}

/// From the line that searches on to what it found.
bool MultiChoice::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            for (int row = 0; row < m_list->count(); ++row) {
                if (!m_list->item(row)->isHidden()) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            m_list->setFocus();
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

} // namespace app
