// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way from a bank's text to the screen. Markdown by md4c with raw HTML switched off: what is not
// meant as markup is escaped, so no visible character is lost (Qt's own Markdown reading drops
// "List<String>"). Pictures come from the bank's own folder (bank_images.h); any other is a placeholder that
// names it. A link is its text with its address behind it, not to be clicked. Where md4c itself would drop
// something (a cell too many, a definition of a link), the text is shown as it was written.
#pragma once

#include <QString>

#include <string>

namespace app {

struct MarkupColors {
    QString code;   ///< ground of code, as "#rrggbb"
    QString border; ///< of tables
};

/// The colours of the theme in force.
MarkupColors currentMarkupColors();

/// Paragraphs, lists, tables, code and pictures as HTML for RichTextView.
QString toHtml(const std::string& markdown, const MarkupColors& colors);

/// The same for a text of one paragraph, without the paragraph's tags.
QString toInlineHtml(const std::string& markdown, const MarkupColors& colors);

/// What a person reads, without markup; white space folded.
QString toPlainText(const std::string& markdown);

} // namespace app
