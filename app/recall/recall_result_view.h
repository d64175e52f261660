// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "recall/recall_records.h"
#include "study/recall_sheet.h"

#include <QUrl>

class QBoxLayout;

namespace app {

/// After a brain dump: what was written beside what the sheets say, and what of it was recalled.
class RecallResultView : public ColumnPage {
    Q_OBJECT

public:
    explicit RecallResultView(QWidget* parent = nullptr);

    /// `sheets` are those of `done`, in its order. `before` are the earlier tries. Entries that are not among
    /// the recalled ones come first.
    void showTry(const std::vector<exam::RecallSheet>& sheets, const RecallTry& done,
                 const std::vector<RecallTry>& before);
    /// The figures after an entry was marked.
    void showFigures(const RecallTry& done);

signals:
    /// `entry` is an index of the sheet's entries.
    void marked(std::size_t sheet, std::size_t entry, bool isRecalled);
    void linkWanted(const QUrl& url);
    void againWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QFrame* makeHeader();
    QFrame* makeSheet(const exam::RecallSheet& sheet, const RecallOutcome& outcome, std::size_t index);
    QWidget* makeWritten(const RecallText& written, const QString& title, QWidget* parent);
    QWidget* makeEntry(const exam::RecallEntry& entry, bool isRecalled, std::size_t sheet, std::size_t index);
    void arrange();

    std::vector<RecallTry> m_before;
    QLabel* m_tally = nullptr;
    QLabel* m_last = nullptr;
    QPushButton* m_again = nullptr;
    QVBoxLayout* m_sheets;
    std::vector<QLabel*> m_tallies;   ///< of the sheets
    std::vector<QBoxLayout*> m_pairs; ///< of the sheets: what was written, what there is
};

} // namespace app
