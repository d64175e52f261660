// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace app {

/// How sure a person is of an answer, from exam::kLeastSure to exam::kMostSure.
class ConfidenceBar : public QWidget {
    Q_OBJECT

public:
    explicit ConfidenceBar(QWidget* parent = nullptr);

    void setConfidence(std::optional<int> confidence);
    /// As a click on the button of this figure: the same again takes the rating back.
    void rate(int confidence);

signals:
    void rated(std::optional<int> confidence);

private:
    std::vector<QPushButton*> m_buttons; ///< from kLeastSure up
    std::optional<int> m_confidence;
};

} // namespace app
