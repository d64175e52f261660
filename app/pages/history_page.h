// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "exports/report_menu.h"
#include "history_progress.h"
#include "models/sittings_model.h"
#include "report/sitting_comparison.h"
#include "widgets/layout.h"

#include <QSortFilterProxyModel>

#include <span>
#include <vector>

class QTableView;

namespace app {

class ChartCard;

/// All finished sittings, what they say together, and two of them side by side.
class HistoryPage : public ColumnPage {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void setSittings(const std::vector<exam::SittingSummary>& sittings);
    /// Sittings that were removed and can be brought back.
    void setRemoved(std::vector<exam::SittingId> ids);
    /// Those of them that were removed just now; offers to undo it.
    void showJustRemoved(std::vector<exam::SittingId> ids);
    void setProgress(const HistoryProgress& progress);
    /// Why there is none.
    void showNoProgress(const QString& why);
    void showComparison(const exam::SittingComparison& comparison, exam::WallTime earlier,
                        exam::WallTime later);

signals:
    void openWanted(const exam::SittingId& id);
    void compareWanted(const exam::SittingId& earlier, const exam::SittingId& later);
    void removeWanted(const std::vector<exam::SittingId>& ids);
    void restoreWanted(const std::vector<exam::SittingId>& ids);
    void saveAllWanted(app::ReportFormat format);
    void chartSaveWanted(const app::Chart& chart);
    void homeWanted();

private:
    QFrame* makeSittingsCard();
    QTableView* makeTable(QWidget* parent);
    QLayout* makeButtons(QWidget* parent);
    QLayout* makeFoot();
    void connectTable();
    void showSelection();
    void fitTable();
    /// Newest first.
    std::vector<exam::SittingId> selected() const;
    void fillReadiness(const HistoryProgress& progress);
    void fillGates(const HistoryProgress& progress);
    void addGates(const QString& title, std::span<const exam::Gate> gates, const HistoryProgress& progress);

    SittingsModel m_model;
    QSortFilterProxyModel m_proxy;
    Banner* m_undo;
    std::vector<exam::SittingId> m_justRemoved;
    std::vector<exam::SittingId> m_removed;
    ChartCard* m_trend;
    QFrame* m_readiness;
    QFrame* m_gates;
    QLabel* m_empty = nullptr; ///< in the card of the sittings, as are the next
    QTableView* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_remove = nullptr;
    QFrame* m_sittings;
    QFrame* m_comparison;
    QPushButton* m_restore = nullptr;
};

} // namespace app
