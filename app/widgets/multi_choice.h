// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

#include <vector>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace app {

/// A button that opens a long list to tick things in, with a line to search it. Says on itself what is
/// ticked; where nothing is, everything counts.
class MultiChoice : public QPushButton {
    Q_OBJECT

public:
    struct Item {
        QString id; ///< used once
        QString title;
    };

    /// `forAll` stands on the button while nothing is ticked.
    explicit MultiChoice(const QString& forAll, QWidget* parent = nullptr);

    /// What is ticked stays so where it is still offered. Announces nothing.
    void setItems(std::vector<Item> items);
    /// Ticks these and nothing else; what is not offered is left out. Announces nothing.
    void setChosen(const QStringList& ids);
    QStringList chosen() const { return m_chosen; } ///< ids in the order of the items
    QStringList ids() const;                        ///< of all items
    QSize sizeHint() const override;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makePopup();
    void openPopup();
    void fillList();
    void find(const QString& words);
    void takeTicks();
    void showChosen();

    QString m_forAll;
    std::vector<Item> m_items;
    QStringList m_chosen;
    QFrame* m_popup = nullptr; ///< null until it is opened, as are its parts
    QLineEdit* m_find = nullptr;
    QListWidget* m_list = nullptr;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the item under the mouse, before the click
};

} // namespace app
