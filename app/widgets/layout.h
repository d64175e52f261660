// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few shapes that every page is made of, so that spacing and type are decided in one place.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <initializer_list>
#include <vector>

class QHBoxLayout;
class QLayout;
class QTableView;
class QVBoxLayout;

namespace app {

class FlowLayout;

/// The steps of the type scale, as a factor of the text size.
enum class TextStep { Small, Body, Heading, Title, Display };

/// The application's font at a step of the type scale.
QFont fontOf(TextStep step);

/// A label of plain text that breaks its lines. The factor follows changes of the text size.
QLabel* makeLabel(const QString& text, TextStep step = TextStep::Body, QWidget* parent = nullptr);
QLabel* makeMutedLabel(const QString& text, QWidget* parent = nullptr);

/// Sets a label's colour by meaning: "good", "bad", "warning" or "" for none.
void setTone(QLabel* label, const QString& tone);

/// Gives a widget the word that the style sheet knows as [look~="word"], or takes it away, and applies it.
/// All words of a widget stand in one property: Qt asks each widget for each property that the sheet names.
void setLook(QWidget* widget, const QString& word, bool isOn = true);
/// Of several looks of one kind: the word is "kind-value", and that of another value is taken away. Without
/// a value all are.
void setLookOf(QWidget* widget, const QString& kind, const QString& value);

QPushButton* makeButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
/// The one button of a page that does what most people came for.
QPushButton* makePrimaryButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);

/// A quiet surface with a border.
QFrame* makeCard(QWidget* parent = nullptr);
QVBoxLayout* cardLayout(QFrame* card);
/// Makes a card of a frame that has no layout yet.
void dressAsCard(QFrame* frame);

/// The bar along the top or the bottom edge of a page; widgets go into its layout.
enum class BarEdge { Header, Footer };
QFrame* makeBar(BarEdge edge, int spacing, QWidget* parent);
QHBoxLayout* barLayout(QFrame* bar);
/// A bar whose widgets go on in a further row where it is too narrow.
QFrame* makeFlowBar(BarEdge edge, int spacing, QWidget* parent);
FlowLayout* flowLayout(QFrame* bar);

/// A table of ours: its rows are chosen as a whole and not edited, and Tab leads out of it.
void dressTable(QTableView* table);
/// The same for one that has its model: sorted by a click on a column, at first by `column`, with a line for
/// each row and each column as wide as what stands in it.
void dressSortedTable(QTableView* table, int column, Qt::SortOrder order);

/// Removes everything from a layout. Its widgets live on until control returns to the event loop, since the
/// click that led here may come from one of them.
void clearLayout(QLayout* layout);

/// While it exists, nothing is laid out: each widget that is shown, hidden or filled would otherwise lay out
/// the whole page at once. The layouts must outlive it, and so must the widgets in them: a layout that pauses
/// does not notice their end.
class LayoutPause {
public:
    explicit LayoutPause(std::initializer_list<QLayout*> layouts);
    ~LayoutPause();
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    std::vector<QLayout*> m_layouts;
};

/// A page that scrolls, with a column in its middle: at most `maximumWidth` pixels where text is at 100 %.
class ColumnPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnPage(int maximumWidth, QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

/// A sentence in a box that catches the eye, with a place for buttons. Hidden while it has no text.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Warning, Bad };

    explicit Banner(Kind kind, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text ? m_text->text() : QString(); }
    /// Stands behind the text.
    QPushButton* addButton(const QString& text, const QString& objectName);

private:
    QHBoxLayout* m_layout;
    QLabel* m_text = nullptr; ///< since there has been a text
};

} // namespace app
