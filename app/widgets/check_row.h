// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace app {

/// A check box whose text breaks its lines, which that of a QCheckBox does not. A click on the text ticks it.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    /// The box takes `objectName`, and its accessible name from the text.
    CheckRow(const QString& text, const QString& objectName, QWidget* parent = nullptr);

    /// Without announcing it.
    void setChecked(bool isChecked);

signals:
    /// By the person.
    void toggled(bool isChecked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace app
