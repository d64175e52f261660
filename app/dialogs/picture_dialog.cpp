// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/picture_dialog.h"

#include "question/bank_images.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

int larger(int percent) {
    return percent * 5 / 4;
}

int smaller(int percent) {
    return percent * 4 / 5;
}

} // namespace

PictureDialog::PictureDialog(const QStringList& names, QWidget* parent)
    : QDialog(parent)
    , m_names(names)
    , m_picture(new QLabel) {
    setWindowTitle(tr("Picture"));
    m_picture->setObjectName(u"picture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    for (const auto& [key, by] : {std::pair{Qt::Key_Plus, &larger}, std::pair{Qt::Key_Minus, &smaller}}) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { zoomTo(by(m_percent)); });
    }
    resize(900, 640);
    showPicture(0);
}

QWidget* PictureDialog::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* layout = new FlowLayout(8, buttons);
    m_facts = makeMutedLabel({}, buttons);
    m_facts->setWordWrap(false);
    QPushButton* closer = makeButton(tr("Larger"), u"largerButton"_s, buttons);
    QPushButton* farther = makeButton(tr("Smaller"), u"smallerButton"_s, buttons);
    QPushButton* following = makeButton(tr("Next picture"), u"nextPictureButton"_s, buttons);
    following->setVisible(m_names.size() > 1);
    QPushButton* close = makePrimaryButton(tr("Close"), u"closeButton"_s, buttons);
    layout->addWidget(m_facts);
    layout->addStretch();
    for (QPushButton* button : {farther, closer, following, close})
        layout->addWidget(button);
    connect(closer, &QPushButton::clicked, this, [this] { zoomTo(larger(m_percent)); });
    connect(farther, &QPushButton::clicked, this, [this] { zoomTo(smaller(m_percent)); });
    connect(following, &QPushButton::clicked, this, [this] { showPicture(+1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void PictureDialog::showPicture(int step) {
    m_current = (m_current + step) % m_names.size();
    m_image = readBankImage(m_names[m_current]);
    zoomTo(100);
}

void PictureDialog::zoomTo(int percent) {
    m_percent = std::clamp(percent, kSmallestPercent, kLargestPercent);
    m_facts->setText(tr("%1, %2 %").arg(m_names[m_current]).arg(m_percent));
    m_picture->setAccessibleName(m_names[m_current]);
    const double ratio = devicePixelRatioF(); // as sharp as the screen can show it
    QImage scaled = m_image.scaled(m_image.size() * (m_percent * ratio / 100), Qt::IgnoreAspectRatio,
                                   Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(scaled));
}

void PictureDialog::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomTo(event->angleDelta().y() > 0 ? larger(m_percent) : smaller(m_percent));
    else
        QDialog::wheelEvent(event);
}

} // namespace app
