// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layout.h"

#include "widgets/flow_layout.h"
#include "widgets/scaled_label.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QMargins kBarMargins{28, 10, 28, 10};
constexpr const char* kLook = "look";
constexpr double kUsualPoints = 9.9; ///< of the text at 100 percent where no desktop chose a font

double factorOf(TextStep step) {
    switch (step) {
    case TextStep::Small:
        return 0.9;
    case TextStep::Body:
        return 1.0;
    case TextStep::Heading:
        return 1.2;
    case TextStep::Title:
        return 1.6;
    case TextStep::Display:
        return 3.2;
    }
    return 1.0;
}

/// The column of a page. It grows with the text, so that a line keeps its number of characters.
class Column : public QWidget {
public:
    explicit Column(int maximumWidth)
        : m_maximumWidth(maximumWidth) {
        rescale();
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ApplicationFontChange)
            rescale();
        return QWidget::event(event);
    }

private:
    void rescale() {
        const double widest = m_maximumWidth * QApplication::font().pointSizeF() / kUsualPoints;
        setMaximumWidth(static_cast<int>(std::min<double>(widest, QWIDGETSIZE_MAX)));
    }

    int m_maximumWidth;
};

QStringList lookOf(const QWidget* widget) {
    return widget->property(kLook).toString().split(u' ', Qt::SkipEmptyParts);
}

void applyLook(QWidget* widget, const QStringList& words) {
    widget->setProperty(kLook, words.join(u' '));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it is looked at when the widget is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent fontLost(QEvent::ApplicationFontChange); // polishing takes a font of its own away
    QApplication::sendEvent(widget, &fontLost);
}

} // namespace

QFont fontOf(TextStep step) {
    QFont scaled = QApplication::font();
    scaled.setPointSizeF(scaled.pointSizeF() * factorOf(step));
    if (step >= TextStep::Heading)
        scaled.setWeight(QFont::DemiBold);
    return scaled;
}

QLabel* makeLabel(const QString& text, TextStep step, QWidget* parent) {
    auto* label = new ScaledLabel(text, step, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* makeMutedLabel(const QString& text, QWidget* parent) {
    QLabel* label = makeLabel(text, TextStep::Body, parent);
    setLook(label, u"muted"_s);
    return label;
}

void setTone(QLabel* label, const QString& tone) {
    setLookOf(label, u"tone"_s, tone);
}

void setLook(QWidget* widget, const QString& word, bool isOn) {
    QStringList words = lookOf(widget);
    if (words.contains(word) == isOn)
        return;
    if (isOn)
        words.append(word);
    else
        words.removeAll(word);
    applyLook(widget, words);
}

void setLookOf(QWidget* widget, const QString& kind, const QString& value) {
    const QString prefix = kind + u'-';
    const QStringList before = lookOf(widget);
    QStringList words = before;
    words.removeIf([&](const QString& word) { return word.startsWith(prefix); });
    if (!value.isEmpty())
        words.append(prefix + value);
    if (words != before)
        applyLook(widget, words);
}

QPushButton* makeButton(const QString& text, const QString& objectName, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

QPushButton* makePrimaryButton(const QString& text, const QString& objectName, QWidget* parent) {
    QPushButton* button = makeButton(text, objectName, parent);
    setLook(button, u"primary"_s);
    return button;
}

QFrame* makeCard(QWidget* parent) {
    auto* card = new QFrame(parent);
    dressAsCard(card);
    return card;
}

void dressAsCard(QFrame* frame) {
    setLook(frame, u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
}

QVBoxLayout* cardLayout(QFrame* card) {
    return qobject_cast<QVBoxLayout*>(card->layout());
}

QFrame* makeBar(BarEdge edge, int spacing, QWidget* parent) {
    auto* bar = new QFrame(parent);
    setLookOf(bar, u"bar"_s, edge == BarEdge::Header ? u"header"_s : u"footer"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kBarMargins);
    layout->setSpacing(spacing);
    return bar;
}

QHBoxLayout* barLayout(QFrame* bar) {
    return qobject_cast<QHBoxLayout*>(bar->layout());
}

QFrame* makeFlowBar(BarEdge edge, int spacing, QWidget* parent) {
    auto* bar = new QFrame(parent);
    setLookOf(bar, u"bar"_s, edge == BarEdge::Header ? u"header"_s : u"footer"_s);
    auto* layout = new FlowLayout(spacing, bar);
    layout->setContentsMargins(kBarMargins);
    return bar;
}

FlowLayout* flowLayout(QFrame* bar) {
    return static_cast<FlowLayout*>(bar->layout()); // of makeFlowBar, which has no Q_OBJECT to ask
}

LayoutPause::LayoutPause(std::initializer_list<QLayout*> layouts)
    : m_layouts(layouts) {
    for (QLayout* layout : m_layouts)
        layout->setEnabled(false);
}

LayoutPause::~LayoutPause() {
    for (QLayout* layout : m_layouts) {
        layout->setEnabled(true);
        layout->update();
    }
}

ColumnPage::ColumnPage(int maximumWidth, QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout) {
    auto* body = new QWidget;
    auto* column = new Column(maximumWidth);
    column->setLayout(m_column);
    m_column->setContentsMargins(28, 24, 28, 24);
    m_column->setSpacing(16);
    auto* centred = new QHBoxLayout(body);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void dressTable(QTableView* table) {
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void dressSortedTable(QTableView* table, int column, Qt::SortOrder order) {
    dressTable(table);
    table->setSortingEnabled(true);
    table->sortByColumn(column, order);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // a layout shows what it was given a little later, then as a window of its own
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

Banner::Banner(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this)) {
    setLookOf(this, u"banner"_s, kind == Kind::Bad ? u"bad"_s : u"warning"_s);
    m_layout->setContentsMargins(14, 10, 14, 10);
    setVisible(false);
}

QPushButton* Banner::addButton(const QString& text, const QString& objectName) {
    QPushButton* button = makeButton(text, objectName, this);
    m_layout->addWidget(button);
    return button;
}

void Banner::setText(const QString& text) {
    if (!m_text && !text.isEmpty()) {
        m_text = makeLabel({}, TextStep::Body, this);
        m_layout->insertWidget(0, m_text, 1);
    }
    if (m_text)
        m_text->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace app
