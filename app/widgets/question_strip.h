// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_model.h"

#include <QListView>

namespace app {

/// All questions of the exam as a strip of numbers, with what is done, flagged and open; Enter or a click
/// goes there. One row or two; where that does not do, one that scrolls, with the question on screen in its
/// middle, so that the question itself keeps its room.
class QuestionStrip : public QListView {
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget* parent = nullptr);

    void showSnapshot(const SittingSnapshot& snapshot);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void questionWanted(exam::Position position);

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize cellFor(int width) const;
    int rowsFor(int width) const;
    void fitCells();
    void scrollToCurrent();

    ReviewModel m_model;
};

} // namespace app
