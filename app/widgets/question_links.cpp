// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/question_links.h"

using namespace Qt::StringLiterals;

namespace app {

QuestionLinks::QuestionLinks(const std::vector<std::size_t>& positions, QWidget* parent)
    : QLabel(parent) {
    QStringList links;
    QStringList numbers;
    for (const std::size_t position : positions) {
        numbers += QString::number(position + 1);
        links += u"<a href=\"%1\">%2</a>"_s.arg(position).arg(position + 1);
    }
    const QString all = tr("Question(s) %1", nullptr, static_cast<int>(positions.size()));
    setTextFormat(Qt::RichText);
    setText(all.arg(links.join(u", "_s)));
    setAccessibleName(all.arg(numbers.join(u", "_s)));
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this,
            [this](const QString& link) { emit questionWanted(link.toULongLong()); });
}

} // namespace app
