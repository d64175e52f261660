// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/question_text.h"

#include "question/rich_text_view.h"
#include "question/text_ranges.h"
#include "widgets/layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// One unit of the text for each place of the document.
QString textOf(const RichTextView& view) {
    return view.document()->toPlainText();
}

std::uint32_t lengthOf(const RichTextView& view) {
    const QString text = textOf(view);
    return codePointsBefore(text, text.size());
}

void clearSelection(RichTextView& view) {
    QTextCursor cursor = view.textCursor();
    if (!cursor.hasSelection())
        return;
    cursor.clearSelection();
    view.setTextCursor(cursor);
}

} // namespace

QuestionText::QuestionText(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

QuestionText::Piece QuestionText::makePiece() {
    Piece piece{makeButton({}, {}, this), new RichTextView(this), {}};
    setLook(piece.button, u"small"_s);
    piece.view->setObjectName(u"piece%1"_s.arg(m_pieces.size() + 1));
    piece.view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_layout->addWidget(piece.button, 0, Qt::AlignRight);
    m_layout->addWidget(piece.view);
    const std::size_t index = m_pieces.size();
    connect(piece.button, &QPushButton::clicked, this, [this, index] { useButton(index); });
    connect(piece.view, &RichTextView::selectionChanged, this,
            [this, view = piece.view] { followSelection(view); });
    connect(piece.view, &RichTextView::cursorPositionChanged, this, [this, view = piece.view] {
        if (view->hasFocus())
            emit caretMoved(view->cursorRect().translated(view->pos()));
    });
    return piece;
}

void QuestionText::setContent(const std::string& markdown) {
    const LayoutPause pause{m_layout};
    std::vector<TextPiece> contents = toPieces(markdown, currentMarkupColors());
    while (m_pieces.size() < contents.size())
        m_pieces.push_back(makePiece());
    m_shownCount = contents.size();
    for (std::size_t index = 0; index < m_pieces.size(); ++index) {
        const bool isShown = index < contents.size();
        if (isShown)
            fill(m_pieces[index], std::move(contents[index]));
        m_pieces[index].view->setVisible(isShown);
        m_pieces[index].button->setVisible(isShown && !m_pieces[index].button->text().isEmpty());
    }
    setAccessibleDescription(text());
    drawHighlights();
}

void QuestionText::fill(Piece& piece, TextPiece content) {
    using enum TextPiece::Kind;
    const QSignalBlocker quiet(piece.view);
    clearSelection(*piece.view);
    piece.view->setProse(content.kind == Prose);
    // A picture may come from another bank by now; all else is in the HTML, and laid out already.
    if (content != piece.content || content.kind == Picture)
        piece.view->setContent(content.html);
    piece.content = std::move(content);
    piece.button->setObjectName(piece.content.kind == Code ? u"copyCodeButton"_s : u"enlargeButton"_s);
    drawButton(piece);
}

void QuestionText::drawButton(const Piece& piece) {
    using enum TextPiece::Kind;
    piece.button->setText(piece.content.kind == Code      ? tr("Copy code")
                          : piece.content.kind == Picture ? tr("Enlarge picture")
                                                          : QString());
}

void QuestionText::rewind() {
    for (std::size_t index = 0; index < m_shownCount; ++index) {
        clearSelection(*m_pieces[index].view);
        drawButton(m_pieces[index]);
    }
}

void QuestionText::useButton(std::size_t index) {
    const Piece& piece = m_pieces[index];
    if (piece.content.kind == TextPiece::Kind::Picture) {
        emit picturesWanted(piece.content.pictures);
        return;
    }
    QGuiApplication::clipboard()->setText(piece.content.code);
    piece.button->setText(tr("Copied"));
}

QString QuestionText::text() const {
    QStringList texts;
    for (std::size_t index = 0; index < m_shownCount; ++index)
        texts += textOf(*m_pieces[index].view);
    return texts.join(u'\n');
}

/// There is one selection, not one in each piece.
void QuestionText::followSelection(const RichTextView* view) {
    if (view->textCursor().hasSelection()) {
        for (const Piece& other : m_pieces) {
            if (other.view == view || !other.view->textCursor().hasSelection())
                continue;
            const QSignalBlocker quiet(other.view);
            clearSelection(*other.view);
        }
    }
    emit selectionChanged();
}

void QuestionText::setHighlights(std::vector<exam::TextRange> ranges) {
    if (ranges == m_highlights)
        return;
    m_highlights = std::move(ranges);
    drawHighlights();
}

void QuestionText::drawHighlights() {
    std::uint32_t offset = 0;
    for (std::size_t index = 0; index < m_shownCount; ++index) {
        RichTextView& view = *m_pieces[index].view;
        const QString shown = textOf(view);
        const std::uint32_t length = codePointsBefore(shown, shown.size());
        std::vector<std::pair<int, int>> stretches;
        for (const exam::TextRange& range : m_highlights) {
            const std::uint32_t begin = std::max(range.begin, offset);
            const std::uint32_t end = std::min(range.end, offset + length);
            if (begin < end)
                stretches.emplace_back(placeBehind(shown, begin - offset), placeBehind(shown, end - offset));
        }
        view.setMarked(stretches);
        offset += length + 1;
    }
}

std::optional<exam::TextRange> QuestionText::selectedRange() const {
    std::uint32_t offset = 0;
    for (std::size_t index = 0; index < m_shownCount; ++index) {
        const RichTextView& view = *m_pieces[index].view;
        const QTextCursor cursor = view.textCursor();
        if (cursor.hasSelection()) {
            const QString shown = textOf(view);
            return exam::TextRange{offset + codePointsBefore(shown, cursor.selectionStart()),
                                   offset + codePointsBefore(shown, cursor.selectionEnd())};
        }
        offset += lengthOf(view) + 1;
    }
    return std::nullopt;
}

void QuestionText::toggleHighlight() {
    const auto selected = selectedRange();
    if (!selected)
        return;
    for (std::size_t index = 0; index < m_shownCount; ++index)
        clearSelection(*m_pieces[index].view);
    emit highlighted(withToggled(m_highlights, *selected));
}

} // namespace app
