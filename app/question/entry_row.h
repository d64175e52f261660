// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame> // first: moc of Qt 6.4 cannot begin a file with <chrono>
#include <QLabel>

#include "sitting/event.h"

#include <optional>

class QAbstractButton;
class QHBoxLayout;
class QMimeData;
class QPushButton;

namespace app {

class InlineText;

/// One entry of a question: its letter, its text, what the person thinks of it and, where it is chosen
/// directly, a radio button or check box. A click anywhere on it chooses, a right click strikes it out. An
/// entry that is not chosen directly can be dragged to a place.
class EntryRow : public QFrame {
    Q_OBJECT

public:
    enum class Indicator { None, Radio, Check };

    EntryRow(Indicator indicator, std::size_t place, QWidget* parent = nullptr);

    /// `html` is from markup.h, `plain` the same text for screen readers.
    void setEntry(const QString& html, const QString& plain);
    void setState(bool chosen, exam::Verdict verdict);
    void focusIndicator();
    bool isChosen() const { return m_isChosen; }

signals:
    void chosen();
    void strikeOutToggled();
    /// The next verdict of the round: out, perhaps, keep, none.
    void nextVerdictWanted();
    /// The arrow keys: -1 for the row above, +1 for the one below.
    void moved(int step);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addIndicator(Indicator indicator);
    void addTexts();
    void addMark();
    void alignFirstLine();
    void describe();

    std::size_t m_place;
    QString m_letter;
    QString m_plain; ///< "A. text"
    bool m_isChosen = false;
    exam::Verdict m_verdict = exam::Verdict::None;
    QPoint m_pressedAt;
    QAbstractButton* m_indicator = nullptr; ///< null for Indicator::None
    QHBoxLayout* m_texts = nullptr;
    QLabel* m_letterLabel = nullptr;
    InlineText* m_text = nullptr;
    QPushButton* m_mark = nullptr;
};

/// Where what is dragged comes from: the entry at `place` of the list, or what stands at the `place` of an
/// ordering or matching.
struct DraggedEntry {
    enum class From { Entries, Slots };

    From from = From::Entries;
    std::size_t place = 0;
};

/// What is carried while an entry is dragged, and back again; nothing for anything else.
QMimeData* makeDragData(const DraggedEntry& entry);
std::optional<DraggedEntry> draggedEntryIn(const QMimeData& data);
/// Carries it until the mouse button is released; `source` is drawn below the mouse.
void dragEntry(QWidget& source, const DraggedEntry& entry, const QPoint& grip);

} // namespace app
