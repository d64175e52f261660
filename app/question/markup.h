// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way from a bank's text to the screen. Markdown by md4c with raw HTML switched off: what is not
// meant as markup is escaped, so no visible character is lost (Qt's own Markdown reading drops
// "List<String>"). Pictures come from the bank's own folder (bank_images.h); any other is a placeholder that
// names it. A link is its text with its address behind it, not to be clicked. Where md4c itself would drop
// something (a cell too many, a definition of a link), the text is shown as it was written.
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace app {

struct MarkupColors {
    QString code;   ///< ground of code, as "#rrggbb"
    QString border; ///< of tables
};

/// The colours of the theme in force.
MarkupColors currentMarkupColors();

/// Paragraphs, lists, tables, code and pictures as HTML for RichTextView.
QString toHtml(const std::string& markdown, const MarkupColors& colors);

/// A stretch of a text that is shown by a view of its own, because it scrolls or can be done something with.
struct TextPiece {
    enum class Kind { Prose, Code, Table, Picture };

    Kind kind = Kind::Prose;
    QString html;
    QString code;         ///< of Code: the text to copy
    QStringList pictures; ///< of Picture: the names of its files in the folder of the bank

    bool operator==(const TextPiece&) const = default;
};

/// The HTML of toHtml(), cut before and behind every code block, table and paragraph with pictures that does
/// not stand within a list or a quotation. Empty for an empty text.
std::vector<TextPiece> toPieces(const std::string& markdown, const MarkupColors& colors);

/// toHtml() for a text of one paragraph, without the paragraph's tags.
QString toInlineHtml(const std::string& markdown, const MarkupColors& colors);

/// What a person reads, without markup; white space folded.
QString toPlainText(const std::string& markdown);

} // namespace app
