// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/markup.h"
#include "sitting/event.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace app {

class RichTextView;

/// A stem or a scenario: prose, code blocks, tables and pictures one below the other, each with a view of its
/// own, so that a wide one scrolls by itself. What a person selects can be highlighted. Places of highlights
/// count the text as it is shown, the pieces joined by one line end each.
class QuestionText : public QWidget {
    Q_OBJECT

public:
    explicit QuestionText(QWidget* parent = nullptr);

    void setContent(const std::string& markdown);
    /// As it was when the content was set: nothing selected or copied.
    void rewind();
    /// All that is shown, as plain text.
    QString text() const;

    void setHighlights(std::vector<exam::TextRange> ranges);
    bool hasSelection() const { return selectedRange().has_value(); }
    /// Announces the highlights with the selection among them, or without it where it was highlighted
    /// already, and takes the selection back. Nothing without one.
    void toggleHighlight();

signals:
    void highlighted(const std::vector<exam::TextRange>& ranges);
    void selectionChanged();
    void picturesWanted(const QStringList& names);
    /// The text cursor moved; `place` is where it is, in coordinates of this widget.
    void caretMoved(const QRect& place);

private:
    /// One view with the button above it; both are kept for the next question.
    struct Piece {
        QPushButton* button;
        RichTextView* view;
        TextPiece content;
    };

    Piece makePiece();
    void fill(Piece& piece, TextPiece content);
    void drawButton(const Piece& piece);
    void useButton(std::size_t index);
    void followSelection(const RichTextView* view);
    void drawHighlights();
    std::optional<exam::TextRange> selectedRange() const;

    QVBoxLayout* m_layout;
    std::vector<Piece> m_pieces;
    std::size_t m_shownCount = 0; ///< of m_pieces, from the first on
    std::vector<exam::TextRange> m_highlights;
};

} // namespace app
