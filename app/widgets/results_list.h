// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results_model.h"

#include <QListView>

namespace app {

/// Finished sittings as lines that open by a click or a key. It is as high as its lines and leaves scrolling
/// to the page around it. One widget, because a row of labels and a button costs as much as a small window.
class ResultsList : public QListView {
    Q_OBJECT

public:
    explicit ResultsList(QWidget* parent = nullptr);

    void setResults(std::vector<exam::SittingSummary> results);
    /// Below those that are shown.
    void addResults(std::span<const exam::SittingSummary> results);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void resultWanted(const exam::SittingId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measureRows(int first);
    bool isStackedIn(int width) const { return m_widestRow > width; }
    void fitRows();

    ResultsModel m_model;
    int m_widestRow = 0; ///< in pixels, on one line; kept because layouts ask often
};

} // namespace app
