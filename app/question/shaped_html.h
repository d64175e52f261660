// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace app {

/// Replaces the content of `document`, which keeps the glyphs that laying it out finds. After
/// QTextDocument::setHtml() they are dropped, and found anew whenever the text is painted.
void setShapedHtml(QTextDocument& document, const QString& html);

} // namespace app
