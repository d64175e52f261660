// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace app {

/// A check box with a sentence about it below, which begins where the text of the box begins.
class HintedBox : public QWidget {
    Q_OBJECT

public:
    /// Takes `box` as its child.
    HintedBox(QCheckBox* box, const QString& hint, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void indent();

    QCheckBox* m_box;
    QVBoxLayout* m_below;
};

} // namespace app
