// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/entry_row.h"

#include "widgets/layout.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app {

EntryRow::EntryRow(Indicator indicator, const QString& letter, const QString& html, const QString& plain,
                   QWidget* parent)
    : QFrame(parent)
    , m_letter(new QLabel(letter, this))
    , m_text(new QLabel(html, this))
    , m_html(html)
    , m_plain(u"%1. %2"_s.arg(letter, plain)) {
    setLook(this, "option", true);
    setObjectName(u"option%1"_s.arg(letter));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 14, 9);
    layout->setSpacing(10);
    if (indicator != Indicator::None) {
        if (indicator == Indicator::Radio)
            m_indicator = new QRadioButton(this);
        else
            m_indicator = new QCheckBox(this);
        m_indicator->setObjectName(u"choose%1"_s.arg(letter));
        m_indicator->installEventFilter(this);
        connect(m_indicator, &QAbstractButton::clicked, this, &EntryRow::chosen);
        layout->addWidget(m_indicator, 0, Qt::AlignTop);
    }
    QFont bold = m_letter->font();
    bold.setWeight(QFont::DemiBold);
    m_letter->setFont(bold);
    layout->addWidget(m_letter, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    layout->addWidget(m_text, 1);
    layout->setAlignment(m_text, Qt::AlignTop);
    describe(false, false);
}

void EntryRow::setState(bool chosen, bool struckOut) {
    setLook(this, "chosen", chosen);
    if (m_indicator)
        m_indicator->setChecked(chosen);
    m_text->setText(struckOut ? u"<s>%1</s>"_s.arg(m_html) : m_html);
    setLook(m_text, "muted", struckOut);
    setLook(m_letter, "muted", struckOut);
    describe(chosen, struckOut);
}

void EntryRow::focusIndicator() {
    if (m_indicator)
        m_indicator->setFocus(Qt::TabFocusReason);
}

void EntryRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        focusIndicator();
        emit chosen();
    }
}

void EntryRow::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    emit strikeOutToggled();
}

void EntryRow::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    setLook(this, "hovered", m_indicator != nullptr);
}

void EntryRow::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    setLook(this, "hovered", false);
}

bool EntryRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        setLook(this, "focused", event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            emit moved(key == Qt::Key_Up ? -1 : +1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// The indicator carries the name for screen readers; what is struck out or chosen is said, not only drawn.
void EntryRow::describe(bool chosen, bool struckOut) {
    QString name = struckOut ? tr("%1 (struck out)").arg(m_plain) : m_plain;
    QWidget* carrier = m_indicator ? static_cast<QWidget*>(m_indicator) : this;
    if (!m_indicator && chosen)
        name = tr("%1 (used)").arg(name);
    carrier->setAccessibleName(name);
}

} // namespace app
