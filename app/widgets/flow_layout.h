// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace app {

/// A row that goes on in a further row where it is too narrow. What is left of a row's width is shared by the
/// stretches in it; a stretch at which a row breaks is left out.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addStretch();

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Row = std::vector<QLayoutItem*>;

    std::vector<Row> rowsFor(int width) const;
    int widthOf(const Row& row) const;
    static int heightOf(const Row& row);
    void place(const Row& row, const QRect& within) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace app
