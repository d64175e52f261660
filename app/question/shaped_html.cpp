// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/shaped_html.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace app {

void setShapedHtml(QTextDocument& document, const QString& html) {
    QTextCursor edit(&document);
    edit.beginEditBlock(); // until its end nothing is laid out
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    edit.endEditBlock();
}

} // namespace app
