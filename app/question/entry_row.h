// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame> // first: moc of Qt 6.4 cannot begin a file with <chrono>
#include <QLabel>

#include "sitting/event.h"

#include <optional>

class QAbstractButton;
class QMimeData;
class QPushButton;

namespace app {

/// One entry of a question: its letter, its text, what the person thinks of it and, where it is chosen
/// directly, a radio button or check box. A click anywhere on it chooses, a right click strikes it out. An
/// entry that is not chosen directly can be dragged to a place.
class EntryRow : public QFrame {
    Q_OBJECT

public:
    enum class Indicator { None, Radio, Check };

    /// `html` is from markup.h, `plain` the same text for screen readers.
    EntryRow(Indicator indicator, std::size_t place, const QString& html, const QString& plain,
             QWidget* parent = nullptr);

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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addIndicator(Indicator indicator);
    void addTexts(const QString& html);
    void addMark();
    void describe();

    std::size_t m_place;
    QString m_letter;
    QString m_html;
    QString m_plain; ///< "A. text"
    bool m_isChosen = false;
    exam::Verdict m_verdict = exam::Verdict::None;
    QPoint m_pressedAt;
    QAbstractButton* m_indicator = nullptr; ///< null for Indicator::None
    QLabel* m_letterLabel = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_mark = nullptr;
};

/// What is carried while an entry is dragged, and the place of the entry in it; nothing for anything else.
QMimeData* makeEntryData(std::size_t place);
std::optional<std::size_t> placeIn(const QMimeData& data);

} // namespace app
