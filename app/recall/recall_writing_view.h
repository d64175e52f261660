// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "recall/recall_records.h"
#include "study/recall_sheet.h"

class QGridLayout;

namespace app {

class CountdownButton;
class Sheet;

/// While a brain dump is written: a box for each sheet, and the time.
class RecallWritingView : public QWidget {
    Q_OBJECT

public:
    explicit RecallWritingView(QWidget* parent = nullptr);

    /// `texts` stand beside `sheets`: what is written so far.
    void showSheets(const std::vector<exam::RecallSheet>& sheets, const std::vector<RecallText>& texts);
    /// Absent: no limit.
    void showRemaining(std::optional<exam::Millis> remaining);
    /// Announces now what is typed.
    void flush();

signals:
    /// The text of the box at this place was changed.
    void written(std::size_t index, const QString& text);
    void wasCut();
    void doneWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFrame* makeHeader();
    QWidget* makeBody();
    QFrame* makeFooter();
    QWidget* makeBox(const exam::RecallSheet& sheet, const QString& text, std::size_t index);
    void arrange();

    CountdownButton* m_time = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_leave = nullptr;
    std::vector<QWidget*> m_boxes;
    std::vector<Sheet*> m_texts; ///< beside m_boxes
    int m_columns = 0;
};

} // namespace app
