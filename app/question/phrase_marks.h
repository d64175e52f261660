// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <string>
#include <vector>

namespace app {

/// `html` (of toHtml()) with the first place of each of `phrases` on `ground`, underlined, and its number
/// behind it, from 1 in their order. As when a bank is checked, white space, asterisks and back-ticks make no
/// difference. A phrase that is not there marks nothing.
QString withPhrasesMarked(const QString& html, const std::vector<std::string>& phrases, const QColor& ground);

} // namespace app
