// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QAbstractButton;

namespace app {

/// One entry of a question: its letter, its text and, where it is chosen directly, a radio button or check
/// box. A click anywhere on it chooses, a right click strikes it out.
class EntryRow : public QFrame {
    Q_OBJECT

public:
    enum class Indicator { None, Radio, Check };

    /// `html` is from markup.h, `plain` the same text for screen readers.
    EntryRow(Indicator indicator, const QString& letter, const QString& html, const QString& plain,
             QWidget* parent = nullptr);

    void setState(bool chosen, bool struckOut);
    void focusIndicator();

signals:
    void chosen();
    void strikeOutToggled();
    /// The arrow keys: -1 for the row above, +1 for the one below.
    void moved(int step);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe(bool chosen, bool struckOut);

    QAbstractButton* m_indicator = nullptr; ///< null for Indicator::None
    QLabel* m_letter;
    QLabel* m_text;
    QString m_html;
    QString m_plain;
};

} // namespace app
