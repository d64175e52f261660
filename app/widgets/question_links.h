// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <cstddef>
#include <vector>

namespace app {

/// A line of the numbers of the questions at `positions` (from 0), each a link, for mouse and keyboard:
/// "Questions 3, 17, 21".
class QuestionLinks : public QLabel {
    Q_OBJECT

public:
    explicit QuestionLinks(const std::vector<std::size_t>& positions, QWidget* parent = nullptr);

signals:
    void questionWanted(std::size_t position);
};

} // namespace app
