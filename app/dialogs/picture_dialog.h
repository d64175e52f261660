// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>
#include <QStringList>

class QLabel;

namespace app {

/// Pictures of a question, one at a time, to be looked at closely: Ctrl with the wheel, plus and minus zoom.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int kSmallestPercent = 25;
    static constexpr int kLargestPercent = 800;

    /// `names` are files in the folder of the bank (bank_images.h); at least one.
    explicit PictureDialog(const QStringList& names, QWidget* parent = nullptr);

    int percent() const { return m_percent; }
    void zoomTo(int percent);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    QWidget* makeButtons();
    void showPicture(int step);

    QStringList m_names;
    qsizetype m_current = 0;
    QImage m_image;
    int m_percent = 100;
    QLabel* m_picture;
    QLabel* m_facts = nullptr;
};

} // namespace app
