// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/layout.h" // first: moc of Qt 6.4 cannot begin a file with <chrono>

#include "study/self_rating.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace app {

/// How well a person says they know something, from 1 to 5 with a word to each, and what their answers say.
class RatingRow : public QWidget {
    Q_OBJECT

public:
    /// `subject` is what is rated, for the accessible names; `id` for the object names: "rate-<id>-4".
    RatingRow(const QString& subject, const QString& id, QWidget* parent = nullptr);

    /// Without announcing it.
    void setRating(std::optional<int> rating, const exam::Tally& measured);

    void takeFocus();

signals:
    /// By the person.
    void rated(std::optional<int> rating);

private:
    QButtonGroup* m_ratings;
    QLabel* m_measured;
    QLabel* m_verdict;
};

} // namespace app
